// What the study counts, and that it asks what `analyse` would answer.
#include "agreement/study.h"

#include <gtest/gtest.h>

#include <stdexcept>

#include "agreement/real_crime.h"
#include "agreement/rivals.h"
#include "support/random.h"
#include "unit/analysis/small_model.h"

namespace {

using agreement::ours;
using agreement::TrendStudy;
using analysis::Position;
using analysis::TrendWord;

constexpr std::size_t quarters = 28;
const model::Period first = small::quarter(2017, 1);

// Six areas of one group: from the 21st quarter on some stand higher, some lower.
small::Site six_areas() {
  small::Site site;
  auto measure = small::measure("m", model::Kind::rate);
  measure.benchmarks = {{.group = {"msg"}}};
  site.add(measure);
  std::vector<std::string> names;
  Random random(7);
  for (int area = 0; area < 6; ++area) {
    names.push_back("area-" + std::to_string(area));
    small::Numbers events;
    for (std::size_t t = 0; t < quarters; ++t) {
      const double level = 200 + 10 * area + (t < 20 ? 0 : (area - 3) * 40);
      events.push_back(static_cast<double>(random.below(30)) + level);
    }
    site.area(names.back()).rows("m", names.back(), first, events, small::Numbers(quarters, 50000.0 + area));
  }
  site.group("msg", names);
  site.model().home = {"area-0"};
  return site;
}

analysis::Finding finding_at(const small::Site& site, const std::string& area, std::size_t quarter) {
  return small::find(site, {.area = {area}, .period = small::after(first, quarter)}, "m");
}

bool is_judged_by_all(const agreement::Seen& seen) {
  for (const auto& rule : agreement::trend_rules()) {
    const bool is_of_shares = rule.judge == agreement::fingertips_of_shares;
    if (!is_of_shares && rule.judge(seen) == TrendWord::not_available) return false;
  }
  return true;
}

TEST(Study, CountsTheWordsThatAnalyseGives) {
  const small::Site site = six_areas();
  const TrendStudy study = agreement::study_trends(site.model());
  agreement::Tally expected;
  for (std::size_t at = 0; at < quarters; ++at) {
    for (const auto& area : site.model().areas) {
      const TrendWord word = finding_at(site, area.id.text, at).trend.word;
      expected.alone += word == TrendWord::not_available ? 0 : 1;
      const model::Period end = small::after(first, at);
      const auto view = analysis::view_of(site.model(), site.model().measures.front(), {}, end);
      if (!is_judged_by_all(agreement::seen_at(view, area.id, end.last().index))) continue;
      expected.increasing += word == TrendWord::increasing ? 1 : 0;
      expected.reducing += word == TrendWord::reducing ? 1 : 0;
      expected.stable += word == TrendWord::stable ? 1 : 0;
    }
  }
  const agreement::Tally& tally = study.tallies.at(ours);
  EXPECT_EQ(tally.alone, expected.alone);
  EXPECT_EQ(tally.increasing, expected.increasing);
  EXPECT_EQ(tally.reducing, expected.reducing);
  EXPECT_EQ(tally.stable, expected.stable);
  EXPECT_GT(tally.increasing, 0U);
  EXPECT_GT(tally.reducing, 0U);
  EXPECT_EQ(study.cases, 6 * (quarters - 19));
  EXPECT_EQ(study.pairs, 6 * (quarters - 20));
}

TEST(Study, CountsThePositionsThatAnalyseGives) {
  const small::Site site = six_areas();
  const agreement::PositionStudy study = agreement::study_positions(site.model());
  agreement::PositionTally expected;
  for (std::size_t at = 3; at < quarters; ++at) {
    const Position position = finding_at(site, "area-0", at).benchmarks.front().position;
    expected.above += position == Position::above ? 1 : 0;
    expected.similar += position == Position::similar_to ? 1 : 0;
    expected.below += position == Position::below ? 1 : 0;
  }
  EXPECT_EQ(study.cases, quarters - 3);
  EXPECT_EQ(study.pairs, quarters - 4);
  EXPECT_EQ(study.tallies.at(ours).above, expected.above);
  EXPECT_EQ(study.tallies.at(ours).similar, expected.similar);
  EXPECT_EQ(study.tallies.at(ours).below, expected.below);
}

std::size_t place_of(std::string_view name) {
  const auto names = agreement::names_of_trend_rules();
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == name) return i;
  }
  throw std::runtime_error("no such rule");
}

// One area, whose events in a quarter are given.
TrendStudy study_of(const small::Numbers& events) {
  small::Site site;
  site.add(small::measure("m", model::Kind::rate)).area("own");
  site.rows("m", "own", first, events, small::Numbers(events.size(), 1000.0));
  return agreement::study_trends(site.model());
}

// A quarter that goes down and up again turns the sign of the year's change each time it enters and leaves.
TEST(Study, CountsWordsThatTurnRightRound) {
  small::Numbers events;
  for (std::size_t t = 0; t < 30; ++t) events.push_back(100 + static_cast<double>(t % 3));
  events[24] = 60;
  const TrendStudy study = study_of(events);
  const agreement::Tally& sign = study.tallies.at(place_of("Sign of the year's change"));
  EXPECT_GE(sign.turned, 2U);
  EXPECT_EQ(sign.against, 0U);
  EXPECT_EQ(study.tallies.at(place_of("Always Stable")).turned, 0U);
  EXPECT_EQ(study.tallies.at(place_of("Always Stable")).stable, study.cases);
}

// A long rise, and then a year a little lower: five years still rise, and the year's change is a fall.
TEST(Study, CountsWordsAgainstTheChangeOfTheYear) {
  small::Numbers events;
  for (std::size_t t = 0; t < 24; ++t)
    events.push_back(100 + 10 * static_cast<double>(t) - (t % 4 == 1 ? 3 : 0));
  for (std::size_t t = 0; t < 4; ++t) events.push_back(*events[20 + t] - 2);
  const TrendStudy study = study_of(events);
  EXPECT_GE(study.tallies.at(place_of("Mann-Kendall over 5 years")).against, 1U);
  EXPECT_EQ(study.tallies.at(ours).against, 0U);
}

// --- printed rows ---

const std::string printed = std::string(CANDOUR_SOURCE) + "/tests/commandline/printed_rows.csv";

TEST(PrintedRows, AreReadInOneSpelling) {
  const auto rows = agreement::printed_rows(printed);
  ASSERT_EQ(rows.size(), 51U);
  EXPECT_EQ(rows.front().measure, "homicide");
  EXPECT_EQ(rows.front().position, Position::above);
  for (const auto& row : rows) EXPECT_NE(row.trend, TrendWord::not_available) << row.measure;
  EXPECT_THROW(agreement::printed_rows("absent.csv"), std::runtime_error);
}

TEST(PrintedRows, WithoutARealSeriesAreNotJudged) {
  const small::Site site = six_areas();
  EXPECT_FALSE(agreement::judge(agreement::printed_rows(printed).front(), site.model()));
}

}  // namespace
