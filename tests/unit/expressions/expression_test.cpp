// Figures as typed: the tree of each, its places, what is wrong with it, and that it can be typed again.
#include "expressions/expression.h"

#include <gtest/gtest.h>

#include "base/limits.h"
#include "fuzz/properties.h"
#include "unit/syntax/reading.h"

namespace {

struct Read : reading::Text {
  explicit Read(const std::string& text)
      : Text(text), expression(expressions::parse_expression(text, sources.whole(file), diagnostics)) {}

  std::string printed() const { return expression ? document::text_of(*expression) : "(nothing)"; }

  std::optional<document::Expression> expression;
};

struct Row {
  const char* typed;
  const char* printed;
};

class Expressions : public testing::TestWithParam<Row> {};

TEST_P(Expressions, ReadBackAsTheSame) {
  const Read read(GetParam().typed);
  ASSERT_TRUE(read.expression) << testing::PrintToString(read.said());
  EXPECT_EQ(read.printed(), GetParam().printed);
  const Read again(read.printed());
  ASSERT_TRUE(again.expression);
  EXPECT_TRUE(document::is_same(*read.expression, *again.expression));
}

INSTANTIATE_TEST_SUITE_P(
    OfTheSpecification, Expressions,
    testing::Values(
        Row{" residential-burglary.value ", "residential-burglary.value"}, Row{"homicide", "homicide"},
        Row{"calls.value @2018 in avon-and-somerset", "calls.value @2018 in avon-and-somerset"},
        Row{"calls in msg of 16-24 @2023/24-Q3", "calls of 16-24 @2023/24-Q3 in msg"},
        Row{"calls @2016-04..2016-09 / calls @mid-2023", "calls @2016-04..2016-09 / calls @mid-2023"},
        Row{"points(30.3%, 34.8%)", "points(30.3%, 34.8%)"},
        Row{"share(arrests of burglary, arrests) == 14.8%", "share(arrests of burglary, arrests) == 14.8%"},
        Row{"190 / 1526 == 13.6%", "190 / 1526 == 13.6%"}, Row{"homicide.of", "homicide.of"},
        Row{"homicide.direction == increased as nothing", "homicide.direction == increased as nothing"},
        Row{"homicide.direction == did  not\nchange", "homicide.direction == did not change"},
        Row{"homicide.trend == Stable", "homicide.trend == Stable"},
        Row{"homicide.trend == burglary.trend", "homicide.trend == burglary.trend"},
        Row{"points(30.3%, 34.8%) == 4.5 points", "points(30.3%, 34.8%) == 4.5 points"},
        Row{"points(30.3%, 34.8%) == 4.5pp", "points(30.3%, 34.8%) == 4.5pp"},
        Row{"a.value as 1dp", "a.value as 1dp"}, Row{"a.value as £", "a.value as £"},
        Row{"a.value as %", "a.value as %"}, Row{"a.rank as words", "a.rank as words"},
        Row{"1 - (2 - 3) * -4", "1 - (2 - 3) * -4"}, Row{"(1 - 2) - 3", "1 - 2 - 3"},
        Row{"((1 / 2)) / (3 / 4)", "1 / 2 / (3 / 4)"}, Row{"-(1 + 2) ~= -(-3)", "-(1 + 2) ~= --3"},
        Row{"sum(1,036, 5,117) >= 2,102", "sum(1,036, 5,117) >= 2,102"}, Row{"f()", "f()"},
        Row{"max(a, b) <= £1.2m", "max(a, b) <= £1.2m"}, Row{"x ~= £5 million", "x ~= £5 million"},
        Row{"homicide.rank == 5th", "homicide.rank == 5th"}, Row{"a\u00A0-\u00A0b", "a - b"}));

struct Typed {
  const char* text;
  double value;
  int places;
  document::TypedUnit unit;
  bool is_exact;
  double half_step;
};

class Numbers : public testing::TestWithParam<Typed> {};

TEST_P(Numbers, KeepTheirPrecisionAndUnit) {
  const Read read(GetParam().text);
  ASSERT_TRUE(read.expression) << testing::PrintToString(read.said());
  const auto* number = std::get_if<document::Number>(&read.expression->left.content);
  ASSERT_NE(number, nullptr);
  EXPECT_EQ(number->text, GetParam().text);
  EXPECT_DOUBLE_EQ(number->value, GetParam().value);
  EXPECT_EQ(number->places, GetParam().places);
  EXPECT_EQ(number->unit, GetParam().unit);
  EXPECT_EQ(number->is_exact(), GetParam().is_exact);
  EXPECT_DOUBLE_EQ(number->half_step(), GetParam().half_step);
}

using Unit = document::TypedUnit;
INSTANTIATE_TEST_SUITE_P(Forms, Numbers,
                         testing::Values(Typed{"2,710", 2710, 0, Unit::none, true, 0.5},
                                         Typed{"6,165,116", 6165116, 0, Unit::none, true, 0.5},
                                         Typed{"66.047", 66.047, 3, Unit::none, false, 0.0005},
                                         Typed{"14.80%", 14.8, 2, Unit::percent, false, 0.005},
                                         Typed{"65%", 65, 0, Unit::percent, false, 0.5},
                                         Typed{"65 %", 65, 0, Unit::percent, false, 0.5},
                                         Typed{"4.5 points", 4.5, 1, Unit::points, false, 0.05},
                                         Typed{"1 percentage point", 1, 0, Unit::points, true, 0.5},
                                         Typed{"4.5pp", 4.5, 1, Unit::points, false, 0.05},
                                         Typed{"£31,000", 31000, 0, Unit::pounds, true, 0.5},
                                         Typed{"£15.00", 15, 2, Unit::pounds, false, 0.005},
                                         Typed{"£1.2m", 1200000, 1, Unit::pounds, false, 50000},
                                         Typed{"£119k", 119000, 0, Unit::pounds, false, 500},
                                         Typed{"£5 million", 5000000, 0, Unit::pounds, false, 500000},
                                         Typed{"1.8 million", 1800000, 1, Unit::none, false, 50000},
                                         Typed{"12th", 12, 0, Unit::none, true, 0.5}));

TEST(Expression, PartsArgumentsWhereACommaIsNoPartOfANumber) {
  const Read read("sum(2,102, 1,2, 1234,567, 10,2000)");
  ASSERT_TRUE(read.expression);
  EXPECT_EQ(read.printed(), "sum(2,102, 1, 2, 1234, 567, 10, 2000)");
}

TEST(Expression, KnowsWhereEachPartStands) {
  const Read read("share(a.count of x-y, b @2018) == 14.8% as nothing");
  ASSERT_TRUE(read.expression);
  const auto& call = std::get<document::Call>(read.expression->left.content);
  EXPECT_EQ(read.place(call.function.where), "1:1 share");
  EXPECT_EQ(read.place(read.expression->left.where), "1:1 share(a.count of x-y, b @2018)");
  const auto& first = std::get<document::Reference>(call.arguments[0].content);
  EXPECT_EQ(read.place(call.arguments[0].where), "1:7 a.count of x-y");
  EXPECT_EQ(read.place(first.field->where), "1:9 count");
  EXPECT_EQ(read.place(first.category->where), "1:18 x-y");
  const auto& second = std::get<document::Reference>(call.arguments[1].content);
  EXPECT_EQ(read.place(second.period->where), "1:25 @2018");
  EXPECT_EQ(read.place(read.expression->claim->right.where), "1:35 14.8%");
  EXPECT_EQ(read.place(read.expression->form->where), "1:44 nothing");
}

// Read from YAML with escapes, say: its letters do not stand in the file one by one.
TEST(Expression, OfAnotherLengthThanItsPlaceStandsAtTheWhole) {
  base::Sources sources;
  const base::Span whole = sources.whole(sources.add("content/a.md", "\"1 \\u002B 2\""));
  base::Diagnostics diagnostics;
  const auto expression = expressions::parse_expression("1 + 2", whole, diagnostics);
  ASSERT_TRUE(expression);
  EXPECT_EQ(expression->left.where, whole);
}

struct Wrong {
  const char* typed;
  std::vector<std::string> said;
};

class Faults : public testing::TestWithParam<Wrong> {};

TEST_P(Faults, AreAllSaidOnceAndAtTheirPlace) {
  const Read read(GetParam().typed);
  EXPECT_FALSE(read.expression);
  EXPECT_EQ(read.said(), GetParam().said);
  EXPECT_EQ(properties::broken_by(read.diagnostics, read.sources), "");
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, Faults,
    testing::Values(
        Wrong{"", {"F009 1:1 "}}, Wrong{"  ", {"F009 1:1   "}}, Wrong{"5-3", {"F005 1:2 -"}},
        Wrong{"a -b", {"F005 1:3 -"}}, Wrong{"1 − 2", {"F003 1:3 −", "F007 1:5 2"}},
        Wrong{"12abc + 1.2.3", {"F004 1:1 12abc", "F004 1:9 1.2.3"}},
        Wrong{"1234567890123456", {"F004 1:1 1234567890123456"}}, Wrong{"£ 5", {"F004 1:1 £", "F007 1:3 5"}},
        Wrong{"a.", {"F006 1:3 "}}, Wrong{"a in", {"F006 1:5 "}}, Wrong{"a of 1 in 2 of 3", {"F010 1:13 of"}},
        Wrong{"a @", {"F006 1:3 @"}}, Wrong{"a @2018 @2019", {"F010 1:9 @2019"}}, Wrong{"1 +", {"F006 1:4 "}},
        Wrong{"* 2", {"F006 1:1 *"}}, Wrong{"(1 + 2", {"F008 1:7 "}}, Wrong{"1 + 2)", {"F007 1:6 )"}},
        Wrong{"change(1 2)", {"F007 1:10 2"}}, Wrong{"change(*, /)", {"F006 1:8 *", "F006 1:11 /"}},
        Wrong{"a b", {"F007 1:3 b"}}, Wrong{"a = 5", {"F012 1:3 ="}}, Wrong{"1 < 2 < 3", {"F010 1:7 <"}},
        Wrong{"1 == ", {"F006 1:6 "}}, Wrong{"1 as", {"F011 1:5 "}}, Wrong{"1 as 12dp", {"F011 1:6 12dp"}},
        Wrong{"1 as word", {"F011 1:6 word"}}, Wrong{"1 as £ as %", {"F010 1:8 as"}},
        Wrong{"* == * as x", {"F006 1:1 *", "F006 1:6 *", "F011 1:11 x"}}));

TEST(Expression, ThatIsHugeOrDeepIsRefused) {
  const Read huge(reading::repeated("1 + ", 1 << 18) + "1");
  EXPECT_EQ(huge.only().code.id, "F001");
  const Read deep(reading::repeated("(", 3900));
  EXPECT_EQ(deep.only().code.id, "F002");
  const Read calls(reading::repeated("f(", 1900));
  EXPECT_EQ(calls.only().code.id, "F002");
  const Read minuses(reading::repeated("-", 3900) + "1");
  EXPECT_EQ(minuses.only().code.id, "F002");
  const Read chain(reading::repeated("1+", 1900) + "1");
  EXPECT_EQ(chain.only().code.id, "F001");
  const Read fits(reading::repeated("1 + ", base::limits::figure_terms - 1) + "1");
  EXPECT_TRUE(fits.expression);
  const Read bytes("a \xFF b");
  EXPECT_EQ(bytes.only().code.id, "F003");
}

TEST(Expression, OffersTheFormThatWasMeant) {
  EXPECT_EQ(Read("1 as wrods").only().help, "did you mean words?");
  EXPECT_EQ(Read("1 as 9dp").only().help, "did you mean 1dp?");
  const Read dash("a ≥ 2");
  EXPECT_EQ(dash.diagnostics.sorted(dash.sources).front().help, "write `>=`");
}

}  // namespace
