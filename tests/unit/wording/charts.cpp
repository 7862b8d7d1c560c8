#include <gtest/gtest.h>

#include "base/text.h"
#include "unit/wording/findings.h"

namespace {

using test::Case;

analysis::Line own_line(std::vector<analysis::Reading> readings) {
  return {.of = analysis::Line::Of::own, .readings = std::move(readings)};
}

model::Period window(int year, int month) {
  return model::Period::window(model::Month::of(year, month), 12);
}

// Rolling windows to December 2023, the first full one to June 2018.
std::vector<analysis::Reading> windows_since_2018() {
  std::vector<analysis::Reading> readings;
  readings.push_back(test::lacking(window(2018, 3), model::Absence::not_reported, test::period("2017-Q2")));
  for (model::Month end = model::Month::of(2018, 6); end <= model::Month::of(2023, 12); end = end.plus(3)) {
    readings.push_back(test::reading(model::Period::window(end, 12), test::rate(2500, 734000)));
  }
  return readings;
}

Case burglary() {
  model::Measure measure = test::rate_per_resident("residential-burglary");
  Case row(std::move(measure), "Residential burglary",
           test::reading(test::year_2022, test::rate(2102, 730000)),
           test::reading(test::year_2023, test::rate(2710, 734000)));
  row.finding.lines = {own_line(windows_since_2018())};
  row.finding.lines.push_back(
      {.of = analysis::Line::Of::group, .group = model::GroupId{"msg"}, .readings = {}});
  row.finding.benchmarks = {test::ranked(5, 8, analysis::Position::above, 3.124)};
  return row;
}

std::string heading(const Case& row) {
  return wording::chart_heading(row.model, row.finding, row.names);
}

TEST(ChartHeading, StatesTheFinding) {
  Case row = burglary();
  EXPECT_EQ(heading(row), "Residential burglary increased by 28.9% in the 12 months to December 2023");
  row.finding.trend = {.word = analysis::TrendWord::stable};
  EXPECT_EQ(heading(row), "Residential burglary: no clear change in the 12 months to December 2023");
  row.finding.trend = {};
  row.finding.change.reset();
  EXPECT_EQ(heading(row), "Residential burglary: 3.69 per 1,000 residents in the 12 months to December 2023");
  row.finding.latest = test::lacking(test::year_2023, model::Absence::not_reported, test::period("2023-Q3"));
  EXPECT_EQ(heading(row), "Residential burglary: no figure for the 12 months to December 2023");
}

TEST(ChartHeading, LosesItsPeriodBeforeItIsTooLong) {
  Case row = burglary();
  row.names.short_title = "Residential burglary with a name that is rather long";
  EXPECT_EQ(heading(row), "Residential burglary with a name that is rather long increased by 28.9%");
}

TEST(ChartHeading, DoesNotContradictTheTrendWord) {
  Case row(test::rate_per_resident("m"), "Theft", test::reading(test::year_2022, test::rate(10000, 2000000)),
           test::reading(test::year_2023, test::rate(10050, 2400000)));
  row.finding.trend = {.word = analysis::TrendWord::reducing};
  EXPECT_EQ(heading(row), "Theft: 4.19 per 1,000 residents in the 12 months to December 2023");
}

TEST(ChartHeading, OfCountsAtTheEdges) {
  const auto of = [](double before, double after) {
    return heading(Case(test::measure("m", model::Kind::count, "offences"), "Homicide",
                        test::reading(test::year_2022, test::events(before)),
                        test::reading(test::year_2023, test::events(after))));
  };
  EXPECT_EQ(of(13, 18), "Homicide increased by 5 in the 12 months to December 2023");
  EXPECT_EQ(of(0, 7), "Homicide increased from 0 to 7 in the 12 months to December 2023");
  EXPECT_EQ(of(18, 18), "Homicide did not change in the 12 months to December 2023");
}

TEST(ChartSubtitle, SaysWhatIsCountedWhereAndWhen) {
  Case row = burglary();
  EXPECT_EQ(wording::chart_subtitle(row.model, row.finding),
            "Offences per 1,000 residents, Avon and Somerset and comparators, 12 months to each quarter end, "
            "June 2018 to "
            "December 2023");
  row.finding.lines.clear();
  EXPECT_EQ(wording::chart_subtitle(row.model, row.finding),
            "Offences per 1,000 residents, Avon and Somerset, 12 months to December 2023");
}

TEST(ChartSentence, GivesTheRateAndItsPlace) {
  const Case row = burglary();
  EXPECT_EQ(wording::chart_sentence(row.model, row.finding, row.names),
            "The rate was 3.69 per 1,000 residents. This is 5th lowest of 8 in the most similar group and "
            "above the "
            "average of the 8 (3.12).");
}

TEST(ChartName, HoldsTypeMeasureAreaSpanAndMessage) {
  Case row = burglary();
  EXPECT_EQ(wording::chart_name(row.model, row.finding, row.names),
            "Line chart: Residential burglary, Avon and Somerset, 12 months to June 2018 to 12 months to "
            "December 2023, "
            "showing an increase of 28.9% in the latest year.");
}

TEST(ChartName, IsAtMost250Characters) {
  Case row = burglary();
  for (int words = 1; words < 80; ++words) {
    row.names.short_title += " burglaries";
    const std::string name = wording::chart_name(row.model, row.finding, row.names);
    EXPECT_LE(base::characters(name), 250u);
    EXPECT_TRUE(name.ends_with("showing an increase of 28.9% in the latest year.")) << name;
  }
}

TEST(ChartNote, NamesGapsStatusAndTarget) {
  Case row = burglary();
  EXPECT_EQ(wording::chart_note(row.model, row.finding), "The axis starts at 0.");
  auto& readings = row.finding.lines.front().readings;
  std::get<analysis::Published>(readings.back().state).status = model::Status::provisional;
  readings[5] = test::lacking(readings[5].window, model::Absence::not_reported, test::period("2019-Q2"));
  readings[6] = test::lacking(readings[6].window, model::Absence::not_reported, test::period("2019-Q2"));
  readings[9] = test::lacking(readings[9].window, model::Absence::confidential, test::period("2020-Q2"));
  row.finding.target = {.target = {.value = 3, .label = "Plan"}, .is_met = false};
  EXPECT_EQ(wording::chart_note(row.model, row.finding),
            "The axis starts at 0. The last point is provisional. There is no figure from the 12 months to "
            "June 2019 to "
            "the 12 months to September 2019. The figure for the 12 months to June 2020 is withheld. The "
            "target was not "
            "met (Plan: at most 3 per 1,000 residents).");
}

TEST(ChartNote, SaysWhatTheLineAtOneOfARatioMeans) {
  model::Measure ratio = test::measure("m", model::Kind::ratio, "searches");
  ratio.baseline = model::Category{"White people"};
  const Case row(ratio, "Searches", test::reading(test::year_2022, test::events(6)),
                 test::reading(test::year_2023, test::events(5)));
  EXPECT_EQ(wording::chart_note(row.model, row.finding),
            "The axis starts at 0. The line at 1 marks the same rate as for White people.");
}

TEST(ChartNote, SaysWhenFiguresAreMadeUp) {
  Case row = burglary();
  std::get<analysis::Published>(row.finding.lines.front().readings[3].state).status =
      model::Status::illustrative;
  EXPECT_EQ(wording::chart_note(row.model, row.finding),
            "The axis starts at 0. The figures are illustrative.");
}

}  // namespace
