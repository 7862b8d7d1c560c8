// What figures of a report's own measures come to: every field, every qualifier, claims, and what is missing.
#include <gtest/gtest.h>

#include <algorithm>

#include "figures/fields.h"
#include "unit/analysis/small_model.h"
#include "unit/figures/evaluated.h"

namespace {

using figures::Claimed;
using small::quarter;

constexpr int areas = 8;

std::string area_id(int number) {
  return number == 0 ? "here" : "area-" + std::to_string(number);
}

small::Numbers level_for(int quarters, double before, double after) {
  small::Numbers numbers(static_cast<std::size_t>(quarters), before);
  for (std::size_t i = numbers.size() - 4; i < numbers.size(); ++i) numbers[i] = after;
  return numbers;
}

// Eight areas over four years. Each figure is put together so that it can be checked by hand: burglary here
// fell from 4 x 500 to 4 x 400 among 200,000 households.
small::Site site() {
  small::Site made;
  made.group("msg", {"here", "area-1", "area-2", "area-3", "area-4", "area-5", "area-6", "area-7"});
  model::Group nation{.id = {"nation"}, .name = "the nation", .short_name = "nation"};
  nation.membership = model::Group::Membership::all;
  made.group(nation);

  model::Measure burglary = small::measure("burglary", model::Kind::rate);
  burglary.title = "Residential burglary offences";
  burglary.denominator = model::MeasureId{"households"};
  burglary.benchmarks = {{.group = {"msg"}}};
  burglary.target = model::Target{.value = 9, .aim = model::Target::Aim::at_most, .label = "Aim"};
  made.add(burglary).add(small::population("households"));
  made.model().measures.back().unit = "households";

  model::Measure answered = small::measure("answered", model::Kind::proportion);
  answered.unit = "calls";
  answered.better = model::Better::higher;
  made.add(answered);
  made.add(small::measure("arrests", model::Kind::count));
  made.model().measures.back().unit = "arrests";
  made.add(small::measure("few", model::Kind::count));
  model::Measure wait = small::measure("wait", model::Kind::level);
  wait.unit = "minutes";
  wait.window_months = 3;
  made.add(wait);
  model::Measure neutral = small::measure("gap-here", model::Kind::count);
  neutral.better = model::Better::neither;
  made.add(neutral);

  const model::Period first = quarter(2020, 1);
  for (int i = 0; i < areas; ++i) {
    const std::string id = area_id(i);
    made.area(id);
    const double own = i == 0 ? 400 : 440 + 10 * i;
    made.rows("burglary", id, first, level_for(16, 500, own));
    for (int year = 2020; year < 2024; ++year) made.mid_year("households", id, year, 200'000);
    made.shares("answered", id, first, level_for(16, 80, 81), level_for(16, 100, 100));
    made.rows("wait", id, first, level_for(16, 20, 16.5));
  }
  made.rows("arrests", "here", first, level_for(16, 100, 120));
  made.rows("arrests", "here", first, level_for(16, 10, 30), {}, "Drug offences");
  made.rows("arrests", "here", first, level_for(16, 0, 7), {}, "robbery");
  made.rows("few", "here", first, level_for(16, 3, 4));
  made.rows("gap-here", "here", first, level_for(16, 50, 60));
  made.row("gap-here", "area-1", quarter(2023, 4), model::Absence::not_yet_due);
  for (int i = 1; i <= 4; ++i)
    made.row("arrests", "here", quarter(2023, i), model::Absence::confidential, "spitting");
  for (int i = 1; i <= 3; ++i) made.row("arrests", "here", quarter(2023, i), model::Amount{5}, "dogs");
  made.row("arrests", "here", quarter(2023, 4), model::Absence::not_reported, "dogs");
  return made;
}

evaluated::Text seen(std::string typed) {
  static const small::Site made = site();
  static const model::Standpoint standpoint{.area = {"here"}, .period = quarter(2023, 4)};
  return evaluated::Text(std::move(typed), {.model = made.model(), .standpoint = standpoint});
}

struct Row {
  const char* typed;
  const char* text;
};

class Fields : public testing::TestWithParam<Row> {};

TEST_P(Fields, SayWhatTheMeasureSays) {
  const auto result = seen(GetParam().typed);
  EXPECT_EQ(result.figure.text, GetParam().text);
  EXPECT_EQ(result.codes(), "");
}

INSTANTIATE_TEST_SUITE_P(
    OfARate, Fields,
    testing::Values(
        Row{"burglary", "8.0 per 1,000 households"}, Row{"burglary.value", "8.0 per 1,000 households"},
        Row{"burglary.rate", "8.0 per 1,000 households"}, Row{"burglary.count", "1,600"},
        Row{"burglary.denominator", "200,000"}, Row{"burglary.previous", "10.0 per 1,000 households"},
        Row{"burglary.low", "7.6 per 1,000 households"}, Row{"burglary.high", "8.4 per 1,000 households"},
        Row{"burglary.change", "fell by 20.0% (400 offences)"}, Row{"burglary.change-percent", "−20.0%"},
        Row{"burglary.change-count", "−400"}, Row{"burglary.direction", "fell"},
        Row{"burglary.trend", "Reducing"}, Row{"burglary.judgement", "better"},
        Row{"burglary.benchmark", "1st/8 msg (below msg average rates)"}, Row{"burglary.rank", "1st of 8"},
        Row{"burglary.of", "8"}, Row{"burglary.average", "9.4 per 1,000 households"},
        Row{"burglary.position", "below"}, Row{"burglary.target", "9.0 per 1,000 households"},
        Row{"burglary.target-met", "met"}, Row{"burglary.lowest-since", "12 months to December 2020"},
        Row{"burglary.period", "12 months to December 2023"}, Row{"burglary.unit", "per 1,000 households"},
        Row{"burglary.title", "Residential burglary offences"},
        Row{"burglary.sentence",
            "Residential burglary offences fell by 20.0% (400 offences), from 2,000 in the 12 months to "
            "December 2022 to 1,600 in the 12 months to December 2023."}));

INSTANTIATE_TEST_SUITE_P(OfOtherKinds, Fields,
                         testing::Values(Row{"arrests", "480 arrests"}, Row{"arrests.value", "480 arrests"},
                                         Row{"answered.value", "81.0%"}, Row{"answered.numerator", "324"},
                                         Row{"answered.denominator", "400"},
                                         Row{"answered.change", "increased by 1.0 percentage points"},
                                         Row{"answered.change-points", "1.0 percentage points"},
                                         Row{"wait", "16.5 minutes"}, Row{"wait.change-percent", "−17.5%"},
                                         Row{"few.change", "increased by 4"},
                                         Row{"arrests.change of robbery", "increased from 0 to 28"}));

INSTANTIATE_TEST_SUITE_P(
    Qualifiers, Fields,
    testing::Values(Row{"arrests.count of drug-offences", "120"}, Row{"arrests.count @2022-Q4", "400"},
                    Row{"arrests.count @2022", "400"}, Row{"arrests.count @2022-12", "400"},
                    Row{"arrests.count @2021/22", "400"}, Row{"burglary.count in area-3", "1,880"},
                    Row{"burglary in msg", "9.4 per 1,000 households"},
                    Row{"burglary.previous in msg", "10.0 per 1,000 households"},
                    Row{"answered in nation @2022", "80.0%"}, Row{"wait @2022-Q4", "20 minutes"},
                    Row{"burglary.direction @2022", "did not change"},
                    Row{"arrests.count @2022 of drug-offences in here", "40"}));

INSTANTIATE_TEST_SUITE_P(
    Calculations, Fields,
    testing::Values(Row{"share(arrests of drug-offences, arrests)", "25.0%"},
                    Row{"arrests of drug-offences / arrests == 25%", "25%"},
                    Row{"arrests.count - arrests.previous", "80"},
                    Row{"share(arrests of drug-offences + arrests of robbery, arrests @2023)", "30.8%"},
                    Row{"mean(burglary in area-1, burglary in area-2)", "9.10 per 1,000 households"},
                    Row{"arrests.count / 12", "40"}, Row{"burglary.rank == 1st", "1st"},
                    Row{"burglary.count == 1,600 as words", "one thousand six hundred"},
                    Row{"rank(burglary, burglary in area-1, burglary in area-2)", "1"},
                    Row{"rank(answered, 90%, 70%)", "2"},
                    Row{"burglary as 1dp", "8.0 per 1,000 households"}));

INSTANTIATE_TEST_SUITE_P(
    Claims, Fields,
    testing::Values(
        Row{"burglary.direction == fell", "fell"}, Row{"burglary.direction == fell as nothing", ""},
        Row{"burglary.change == -20%", "-20%"}, Row{"abs(burglary.change) == 20.0%", "20.0%"},
        Row{"burglary.change == fell", "fell"}, Row{"answered.change == 1 point", "1 point"},
        Row{"answered.change-points == 1.0", "1.0"}, Row{"burglary.trend == Reducing", "Reducing"},
        Row{"burglary.trend == reducing", "reducing"}, Row{"burglary.judgement == better", "better"},
        Row{"arrests.trend of dogs == Not available", "Not available"},
        Row{"burglary.target-met == met", "met"}, Row{"burglary.position == below", "below"},
        Row{"burglary.value == 8.00", "8.00"}, Row{"burglary.value < burglary.average as nothing", ""},
        Row{"burglary.count ~= 1,650", "1,650"}));

struct Wrong {
  const char* typed;
  const char* codes;
  const char* told;
};

class NamedFaults : public testing::TestWithParam<Wrong> {};

TEST_P(NamedFaults, AreSaidWithTheNearestName) {
  const auto result = seen(GetParam().typed);
  EXPECT_EQ(result.codes(), GetParam().codes);
  EXPECT_NE(result.told().find(GetParam().told), std::string::npos) << result.told();
  EXPECT_EQ(result.figure.text, "");
}

INSTANTIATE_TEST_SUITE_P(
    Names, NamedFaults,
    testing::Values(Wrong{"burglry.rank", "F101 burglry", "did you mean burglary?"},
                    Wrong{"burglary-arrests", "F101 burglary-arrests", "write burglary - arrests"},
                    Wrong{"burglary.valu", "F102 valu", "did you mean value?"},
                    Wrong{"burglary in area-99", "F106 area-99", "did you mean area-1?"},
                    Wrong{"burglary in mgs", "F106 mgs", "did you mean msg?"},
                    Wrong{"arrests of drug-ofences", "F107 drug-ofences", "did you mean drug-offences?"},
                    Wrong{"wait of robbery", "F107 robbery", "wait has no categories"},
                    Wrong{"arrests @2023-Q5", "F105 @2023-Q5", "a period such as"},
                    Wrong{"arrests @2024-Q1", "F109 @2024-Q1", "October to December 2023"},
                    Wrong{"arrests @2022-04..2022-09", "F110 @2022-04..2022-09", "12 months at a time"},
                    Wrong{"wait @2022", "F110 @2022", "3 months at a time"},
                    Wrong{"arrests in msg", "F123 msg", "cannot be averaged"},
                    Wrong{"burglary.trend in msg", "F123 trend", ""},
                    Wrong{"burglary of x @9 in y", "F107 x, F105 @9, F106 y", ""}));

INSTANTIATE_TEST_SUITE_P(
    Kinds, NamedFaults,
    testing::Values(Wrong{"arrests.rate", "F108 rate", "arrests is no rate"},
                    Wrong{"wait.low", "F108 low", "no interval"}, Wrong{"wait.count", "F108 count", ""},
                    Wrong{"arrests.numerator", "F108 numerator", ""},
                    Wrong{"arrests.target", "F108 target", "no target"},
                    Wrong{"gap-here.judgement", "F108 judgement", "neither"},
                    Wrong{"answered.change-percent", "F108 change-percent", ".change-points"},
                    Wrong{"arrests.change-points", "F108 change-points", ".change-percent"},
                    Wrong{"burglary.highest-since", "F124 highest-since", ""},
                    Wrong{"burglary.title + 1", "F114 burglary.title", "Residential"},
                    Wrong{"burglary.direction < 5", "F114 burglary.direction", "it is \"fell\""},
                    Wrong{"share(arrests of robbery @2022, arrests)",
                          "F125 share(arrests of robbery @2022, arrests)", ""},
                    Wrong{"burglary + arrests", "F111 burglary + arrests", ""},
                    Wrong{"burglary.rank as words", "F121 words", ""}));

INSTANTIATE_TEST_SUITE_P(
    Claims, NamedFaults,
    testing::Values(Wrong{"burglary.direction == increased", "F116 increased",
                          "burglary.direction is \"fell\""},
                    Wrong{"burglary.direction == rose", "F115 rose", "increased, fell or did not change"},
                    Wrong{"burglary.trend == Stabel", "F115 Stabel", "did you mean Stable?"},
                    Wrong{"burglary.change == 20%", "F116 20%", "abs(…)"},
                    Wrong{"burglary.count == 1,601", "F116 1,601", "1,600"},
                    Wrong{"answered.change == 1.0%", "F112 1.0%", "1.0 points"},
                    Wrong{"burglary.change == 20 points", "F113 20 points", "-20%"},
                    Wrong{"burglary == burglary.count", "F111 burglary.count", "rate per 1,000"},
                    Wrong{"burglary.value == 8%", "F111 8%", "a rate per 1,000"},
                    Wrong{"burglary.value > 9", "F116 9", "8"}));

// --- what is missing ---

TEST(Missing, IsSaidInWordsAndNeverAsANumber) {
  const auto result = seen("arrests.count of dogs");
  EXPECT_EQ(result.figure.text, "not available (October to December 2023 was not reported)");
  EXPECT_EQ(result.figure.reason, "October to December 2023 was not reported");
  EXPECT_FALSE(result.figure.raw);
  EXPECT_FALSE(result.figure.is_faulty);
  EXPECT_EQ(result.codes(), "F120 arrests.count of dogs");
  EXPECT_EQ(seen("2 * arrests of dogs + 1").figure.text, result.figure.text);
  EXPECT_EQ(seen("arrests.change-percent of robbery").figure.text,
            "not available (a percentage change from 0 cannot be calculated)");
  EXPECT_EQ(seen("few.change-percent").figure.reason,
            "no percentage is given because the earlier count is under 50");
  EXPECT_EQ(seen("arrests.rank").figure.reason, "no comparison is declared");
  EXPECT_EQ(seen("gap-here in area-1").codes(), "F120 gap-here in area-1");
  EXPECT_EQ(seen("burglary.change @2020-Q4").figure.text.substr(0, 13), "not available");
}

TEST(Missing, CannotBeClaimed) {
  const auto result = seen("arrests of dogs == 20");
  EXPECT_EQ(result.codes(), "F117 arrests of dogs == 20");
  EXPECT_EQ(result.figure.claim, Claimed::cannot_be_checked);
  EXPECT_EQ(result.said.front().code.severity, base::Severity::error);
}

TEST(Withheld, IsSaidAndAClaimOnItIsAMatterOfPolicy) {
  const auto shown = seen("arrests of spitting");
  EXPECT_EQ(shown.figure.text, "withheld");
  EXPECT_TRUE(shown.figure.is_withheld);
  EXPECT_FALSE(shown.figure.raw);
  for (const char* typed :
       {"arrests of spitting == 4", "arrests of spitting < 5 as nothing", "4 >= arrests.count of spitting",
        "share(arrests of spitting, arrests) == 1%", "arrests.direction of spitting == fell",
        "arrests of dogs + arrests of spitting == 9", "arrests of dogs == arrests of spitting",
        "arrests.rank of spitting == 1"}) {
    const auto result = seen(typed);
    ASSERT_EQ(result.said.size(), 1u) << typed;
    EXPECT_EQ(result.said.front().code.id, "F118") << typed;
    EXPECT_EQ(result.said.front().code.severity, base::Severity::policy);
    EXPECT_EQ(result.figure.text, "withheld");
  }
}

// The cell was reported when it was read: nothing more is said about it here but that it was needed.
TEST(Unreadable, IsNotSaidTwice) {
  small::Site made = site();
  made.rows("arrests", "here", quarter(2023, 1), {5, 5, 5}, {}, "typo");
  base::Span cell = made.row("arrests", "here", quarter(2023, 4), model::Absence::unreadable, "typo").cell;
  const model::Standpoint standpoint{.area = {"here"}, .period = quarter(2023, 4)};
  for (const char* typed : {"arrests of typo", "arrests of typo == 20"}) {
    const evaluated::Text result(typed, {.model = made.model(), .standpoint = standpoint});
    EXPECT_EQ(result.codes(), "") << typed;
    EXPECT_EQ(result.figure.text,
              "not available (the figure for October to December 2023 could not be read)");
    base::Diagnostics all;
    base::Sources sources;
    sources.add("data/a.csv", std::string(5000, 'x'));
    all.add({.code = {"D104", base::Severity::error, "", ""}, .where = cell});
    all.append(base::Diagnostics(result.diagnostics));
    EXPECT_EQ(all.sorted(sources).front().used_by.size(), 1u);
  }
}

// --- cells, names, findings that were made already ---

TEST(Cells, AreThoseTheFigureRestsOn) {
  EXPECT_EQ(seen("arrests.count").figure.cells.size(), 4u);
  EXPECT_EQ(seen("arrests.change").figure.cells.size(), 8u);
  EXPECT_EQ(seen("burglary").figure.cells.size(), 5u);  // and the population
  EXPECT_EQ(seen("arrests + arrests").figure.cells.size(), 4u);
  EXPECT_EQ(seen("arrests of drug-offences / arrests == 25%").figure.cells.size(), 8u);
  EXPECT_EQ(seen("burglary in msg").figure.cells.size(), 40u);
  EXPECT_GE(seen("burglary.rank").figure.cells.size(), 40u);
  EXPECT_TRUE(seen("burglary.title").figure.cells.empty());
}

TEST(EveryField, IsAnswered) {
  for (const std::string& field : figures::field_names()) {
    const auto result = seen("burglary." + field);
    EXPECT_TRUE(!result.figure.text.empty() || result.said.size() == 1u) << field;
  }
  EXPECT_EQ(figures::field_names().size(), 29u);
}

TEST(Setting, NamesTheMeasureAsTheReportDoes) {
  const small::Site made = site();
  const model::Standpoint standpoint{.area = {"here"}, .period = quarter(2023, 4)};
  const figures::Setting setting{.model = made.model(),
                                 .standpoint = standpoint,
                                 .names = [](const model::Measure&, const model::Category&) {
                                   return wording::Names{.title = "Break-ins", .short_title = "Break-ins"};
                                 }};
  EXPECT_EQ(evaluated::Text("burglary.title", setting).figure.text, "Break-ins");
  EXPECT_EQ(evaluated::Text("burglary.sentence", setting).figure.text.substr(0, 14), "Break-ins fell");
}

TEST(Setting, UsesTheFindingsThatWereMade) {
  const small::Site made = site();
  const model::Standpoint standpoint{.area = {"here"}, .period = quarter(2023, 4)};
  std::vector<analysis::Finding> known{small::find(made, standpoint, "arrests")};
  std::get<analysis::Published>(known.front().latest.state).value = 999;
  const figures::Setting setting{.model = made.model(), .standpoint = standpoint, .known = &known};
  EXPECT_EQ(evaluated::Text("arrests.value as 0dp", setting).figure.text, "999");
  EXPECT_EQ(evaluated::Text("arrests.value @2022 as 0dp", setting).figure.text, "400");
  EXPECT_EQ(evaluated::Text("arrests.value of drug-offences as 0dp", setting).figure.text, "120");
}

}  // namespace
