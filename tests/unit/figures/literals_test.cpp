// What figures of typed numbers come to: functions, units, precision, forms, and what is said of wrong ones.
#include <gtest/gtest.h>

#include "unit/figures/evaluated.h"

namespace {

using evaluated::literal;
using figures::Claimed;

struct Printed {
  const char* typed;
  const char* text;
};

class Printing : public testing::TestWithParam<Printed> {};

TEST_P(Printing, IsByTheRuleOfTheUnit) {
  const auto result = literal(GetParam().typed);
  EXPECT_EQ(result.figure.text, GetParam().text);
  EXPECT_EQ(result.codes(), "");
}

INSTANTIATE_TEST_SUITE_P(
    Functions, Printing,
    testing::Values(
        Printed{"change(2,102, 2,710)", "28.9%"}, Printed{"change(10, 5)", "−50.0%"},
        Printed{"points(30.3%, 34.8%)", "4.5 percentage points"},
        Printed{"points(34.8%, 30.3%)", "−4.5 percentage points"},
        Printed{"points(30, 31)", "1 percentage point"}, Printed{"difference(2,710, 2,102)", "608"},
        Printed{"difference(3, 5)", "−2"}, Printed{"share(190, 1526)", "12.5%"},
        Printed{"sum(1,036, 5,117)", "6,153"}, Printed{"sum(1.25, 2.5)", "3.75"},
        Printed{"mean(1, 2)", "1.5"}, Printed{"mean(30%, 40%)", "35.0%"},
        Printed{"rate(2710, 734417, 1000)", "3.69 per 1,000 population"}, Printed{"ratio(7, 2)", "3.50"},
        Printed{"rank(3, 1, 2, 5)", "3"}, Printed{"rank(5, 5, 5)", "1"}, Printed{"min(3, -1, 2)", "−1"},
        Printed{"max(3.5%, 4.7%)", "4.7%"}, Printed{"abs(change(10, 5))", "50.0%"}, Printed{"abs(3)", "3"}));

INSTANTIATE_TEST_SUITE_P(
    Operators, Printing,
    testing::Values(Printed{"1 + 2 * 3", "7"}, Printed{"(1 + 2) * 3", "9"}, Printed{"2 - 3 - 4", "−5"},
                    Printed{"8 / 4 / 2", "1"}, Printed{"-(2 + 3)", "−5"},
                    Printed{"34.8% - 30.3%", "4.5 percentage points"}, Printed{"30.3% + 4.5 points", "34.8%"},
                    Printed{"4.5pp + 1pp", "5.5 percentage points"}, Printed{"65% + 15%", "80%"},
                    Printed{"50% * 300", "150"}, Printed{"£2,000 * 3", "£6,000"},
                    Printed{"£1.2m + £0.3m", "£1.5 million"}, Printed{"£10 / 4", "£2.50"},
                    Printed{"1 / 8 * 100", "12.5%"}, Printed{"1,500,000 + 0", "1.5 million"}));

INSTANTIATE_TEST_SUITE_P(
    Forms, Printing,
    testing::Values(Printed{"9 as words", "nine"}, Printed{"121 as words", "one hundred and twenty-one"},
                    Printed{"1,005 as words", "one thousand and five"},
                    Printed{"12,340 as words", "twelve thousand three hundred and forty"},
                    Printed{"0 as words", "zero"}, Printed{"-3 as words", "minus three"},
                    Printed{"12.345 as 1dp", "12.3"}, Printed{"2.675 as 2dp", "2.68"},
                    Printed{"share(1, 3) as 3dp", "33.333%"}, Printed{"1 / 8 as %", "12.5%"},
                    Printed{"12 as %", "12%"}, Printed{"31000 as £", "£31,000"}, Printed{"0 as £", "£0"},
                    Printed{"-5 as £", "−£5"}, Printed{"4.5 + 4.5 == 9 as words", "nine"},
                    Printed{"2 < 3 as nothing", ""}, Printed{"1 + 1 == 2 as £", "£2"},
                    Printed{"12.5% == 190 / 1526", "12.5%"}));

// --- claims ---

struct Claim {
  const char* typed;
  Claimed claim;
};

class Claims : public testing::TestWithParam<Claim> {};

TEST_P(Claims, HoldAtThePrecisionTyped) {
  const auto result = literal(GetParam().typed);
  EXPECT_EQ(result.figure.claim, GetParam().claim) << result.codes() << result.told();
  EXPECT_EQ(result.said.empty(), GetParam().claim != Claimed::is_false);
}

constexpr auto yes = Claimed::holds;
constexpr auto rounding = Claimed::within_rounding;
constexpr auto no = Claimed::is_false;

INSTANTIATE_TEST_SUITE_P(
    Equality, Claims,
    testing::Values(
        Claim{"190 / 1526 == 12.5%", yes}, Claim{"190 / 1526 == 12%", yes},
        Claim{"190 / 1526 == 12.45%", yes}, Claim{"190 / 1526 == 13.6%", no},
        Claim{"190 / 1526 * 100 == 12.5%", yes}, Claim{"12.5% == 190 / 1526", yes},
        Claim{"points(14.2%, 18.0%) == 3.8 points", yes},
        Claim{"points(14.2%, 18.0%) == 3.7 points", rounding},
        Claim{"points(14.2%, 18.0%) == 3.6 points", no}, Claim{"points(14.2%, 18.0%) == 3.8", yes},
        Claim{"points(14%, 18%) == 3.1pp", rounding}, Claim{"-0.6% == 0.6%", no},
        Claim{"abs(-0.6%) == 0.6%", yes}, Claim{"0.25 == 0.3", yes}, Claim{"2 - 1.5 == 0.6", rounding},
        Claim{"-0.25 == -0.3", yes}, Claim{"-0.25 == -0.2", rounding}, Claim{"0.25 == 0.2", rounding},
        Claim{"60.19 - 2 == 58.19", yes}, Claim{"60.19 - 2 == 58.20", no}, Claim{"60.19 - 2 == 58.18", no},
        Claim{"2102 == 2,102", yes}, Claim{"2102 == 2,103", no}, Claim{"4,950,656 == £5 million", yes},
        Claim{"4,950,656 == £4.9m", no}, Claim{"80 + 20 == 100%", yes}, Claim{"2 * 15% == 30%", yes},
        Claim{"5 / 10 == 10 / 20", yes}, Claim{"5 / 10 == 10 / 21", no},
        Claim{"sum(65%, 15%, 20%) == 100%", yes}, Claim{"change(3.5%, 10.9%) == 216.5%", rounding},
        Claim{"change(3.5%, 10.9%) == 218%", no}, Claim{"(10.9% - 3.5%) / 3.5% == 211.4%", yes},
        Claim{"5 == 5th", yes}, Claim{"5 / (18.0% - 17.9%) == 3,000", rounding},
        Claim{"5 / (18.0% - 17.9%) == -3,000", no}, Claim{"5 / (18.0% - 17.9%) == 10", no}));

INSTANTIATE_TEST_SUITE_P(
    OtherRelations, Claims,
    testing::Values(Claim{"2,710 ~= 2,700", yes}, Claim{"95 ~= 100", yes}, Claim{"94 ~= 100", no},
                    Claim{"105 ~= 100", yes}, Claim{"-95 ~= -100", yes}, Claim{"95 ~= -100", no},
                    Claim{"0 ~= 0", yes}, Claim{"18.8% ~= 20%", no}, Claim{"19% ~= 20%", yes},
                    Claim{"94.96 ~= 100", no}, Claim{"94.98% ~= 100%", no}, Claim{"1 < 2", yes},
                    Claim{"2 < 2", no}, Claim{"2 <= 2", yes}, Claim{"3 >= 4", no}, Claim{"4 > 3", yes},
                    Claim{"47% > 50%", no}, Claim{"7.4% < 7.9%", yes}, Claim{"7.4% < 7.4%", rounding},
                    Claim{"0.1 + 0.2 <= 0.3", yes}, Claim{"1 / 3 < 33.4%", yes},
                    Claim{"min(23.0%, 18.1%) <= 18.1%", yes}));

INSTANTIATE_TEST_SUITE_P(Directions, Claims,
                         testing::Values(Claim{"change(258, 265) == increased", yes},
                                         Claim{"change(258, 265) == fell", no},
                                         Claim{"points(18.7%, 13.7%) == fell", yes},
                                         Claim{"points(18%, 18%) == did not change", yes},
                                         Claim{"points(18%, 18%) == increased", rounding},
                                         Claim{"5 - 5 == did not change", yes},
                                         Claim{"difference(8, 15) == Fell", yes}));

// --- faults ---

struct Wrong {
  const char* typed;
  const char* codes;
  const char* told;  // a part of it
};

class Faults : public testing::TestWithParam<Wrong> {};

TEST_P(Faults, AreSaidWithWhatWouldBeRight) {
  const auto result = literal(GetParam().typed);
  EXPECT_EQ(result.codes(), GetParam().codes);
  EXPECT_NE(result.told().find(GetParam().told), std::string::npos) << result.told();
  EXPECT_TRUE(result.figure.is_faulty);
  EXPECT_EQ(result.figure.text, "");
}

INSTANTIATE_TEST_SUITE_P(
    Claims, Faults,
    testing::Values(
        Wrong{"190 / 1526 == 13.6%", "F116 13.6%", "12.5% | 190 / 1526 is 12.5% (12.4509 before rounding)"},
        Wrong{"-0.6% == 0.6%", "F116 0.6%", "where a word carries the sign, write abs(…)"},
        Wrong{"change(66.047, 68,902) == 4.3%", "F116 4.3%", "104,222.7%"},
        Wrong{"41 / 10 == 4.5", "F116 4.5", "is 4.1"}, Wrong{"7th == 5th", "F116 5th", "7th"},
        Wrong{"£4,950,656 == £4.9m", "F116 £4.9m", "£5.0m"}, Wrong{"5 - 8 == -2", "F116 -2", "-3"},
        Wrong{"points(14.2%, 18.0%) == 3.2 points", "F116 3.2 points", "between 3.7 and 3.9 as its numbers"},
        Wrong{"47 >= 50", "F116 50", "is 47"}, Wrong{"min(47, 70) ~= 60", "F116 60", "47"},
        Wrong{"points(30.3%, 34.8%) == 4.5%", "F112 4.5%", "in per cent it is a change of 14.9%"},
        Wrong{"34.8% - 30.3% == 4.5%", "F112 4.5%", "4.5 points"},
        Wrong{"change(30.3%, 34.8%) == 4.5 points", "F113 4.5 points", "14.9%"},
        Wrong{"£5 == 5%", "F111 5%", "money"}, Wrong{"change(2, 1) == increased", "F116 increased", "fell"},
        Wrong{"change(2, 1) == decreased", "F115 decreased", "increased, fell or did not change"},
        Wrong{"2 == increased", "F115 increased", "a number"},
        Wrong{"2 == Stable", "F115 Stable", "has a direction"},
        Wrong{"change(2, 1) > Stable", "F114 Stable", "by =="}));

INSTANTIATE_TEST_SUITE_P(
    Terms, Faults,
    testing::Values(Wrong{"1 / 0", "F119 1 / 0", ""}, Wrong{"change(0, 7)", "F119 change(0, 7)", "from 0"},
                    Wrong{"share(1, 2 - 2) == 5%", "F119 share(1, 2 - 2)", ""},
                    Wrong{"cahnge(1, 2)", "F103 cahnge", "did you mean change?"},
                    Wrong{"change(2,102)", "F104 change", "change(before, after) | a comma between values"},
                    Wrong{"abs(1, 2)", "F104 abs", "abs(x)"},
                    Wrong{"sum(1,200)", "F104 sum", "needs a space"}, Wrong{"£5 + 5%", "F111 £5 + 5%", ""},
                    Wrong{"points(£5, 5%)", "F111 points(£5, 5%)", "points(before"},
                    Wrong{"rate(£5, 10, 2)", "F111 rate(£5, 10, 2)", "rate(events"},
                    Wrong{"homicide.value", "F101 homicide", ""},
                    Wrong{"nope + cahnge(a, b)", "F101 nope, F103 cahnge, F101 a, F101 b", ""},
                    Wrong{"1 + Stable.trend", "F101 Stable", ""}));

INSTANTIATE_TEST_SUITE_P(Forms, Faults,
                         testing::Values(Wrong{"1.5 as words", "F121 words", ""},
                                         Wrong{"5% as words", "F121 words", ""},
                                         Wrong{"1,000,000 as words", "F121 words", ""},
                                         Wrong{"5% as £", "F121 £", ""},
                                         Wrong{"5 points as %", "F121 %", "in points"},
                                         Wrong{"5 as nothing", "F121 nothing", "nothing to check"}));

TEST(Figures, ThatAreTooLargeAreRefused) {
  std::string product = "999999999999999";
  for (int i = 0; i < 30; ++i) product += " * 999999999999999";
  EXPECT_EQ(literal(product).codes().substr(0, 4), "F122");
}

TEST(Figures, KeepTheUnroundedNumber) {
  EXPECT_NEAR(*literal("190 / 1526 == 12.5%").figure.raw, 12.4508519, 1e-6);
  EXPECT_NEAR(*literal("190 / 1526").figure.raw, 0.124508519, 1e-8);
  EXPECT_EQ(literal("190/1526  ==12.5%").figure.expression, "190 / 1526 == 12.5%");
  EXPECT_EQ(literal("190 / 1526 == 13.6%").figure.proposal, "12.5%");
}

// What an author typed is never repaired in silence: a chain of 250 terms is worked out, and holds.
TEST(Figures, OfManyTermsAreWorkedOut) {
  std::string sum = "1";
  for (int i = 1; i < 249; ++i) sum += " + 1";
  EXPECT_TRUE(literal(sum + " == 249").holds());
}

}  // namespace
