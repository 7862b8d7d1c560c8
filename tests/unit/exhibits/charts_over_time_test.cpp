// The words and tables of control charts, projections and multiples.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "base/text.h"
#include "exhibits/exhibit.h"
#include "unit/analysis/small_model.h"

namespace {

using model::Kind;
using small::quarter;
using testing::HasSubstr;
using testing::Not;

const model::Standpoint now{.area = {"own"}, .period = quarter(2023, 4)};
const exhibits::ChartPlace place{.id_suffix = "m"};

small::Site site_with(const small::Numbers& values, std::optional<model::Target> target = {}) {
  small::Site site;
  site.area("own");
  model::Measure measure = small::measure("m", Kind::count);
  measure.title = measure.short_title = "Burglary";
  measure.window_months = 3;
  measure.target = std::move(target);
  site.add(measure);
  site.rows("m", "own", now.period.shifted(-3 * (static_cast<int>(values.size()) - 1)), values);
  return site;
}

small::Numbers ordinary(std::size_t count) {
  const std::vector<double> steps{3, -2, 4, -5, 1, -3, 5, -1, -4, 2};
  small::Numbers values;
  for (std::size_t i = 0; i < count; ++i) values.push_back(100 + steps[i % steps.size()]);
  return values;
}

std::string text_of(const page::Cell& cell) {
  return cell.lines.front().front().text;
}

void expect_whole(const page::Chart& chart) {
  EXPECT_LE(base::characters(chart.name), 250U);
  EXPECT_LE(std::count(chart.heading.begin(), chart.heading.end(), ' ') + 1, 15);
  EXPECT_FALSE(chart.sentence.empty() || chart.subtitle.empty() || chart.note.empty());
  EXPECT_FALSE(chart.data.rows.empty());
  for (const auto& row : chart.data.rows) EXPECT_EQ(row.size(), chart.data.columns.size());
}

page::Chart spc_of(const small::Site& site) {
  const analysis::Finding finding = small::find(site, now, "m");
  const exhibits::Subject subject{site.model(), finding, {"Burglary", "Burglary"}};
  return exhibits::spc_chart(subject, place, scene::arial_metrics()).value();
}

TEST(SpcChart, SaysWhereTheLatestQuarterLies) {
  small::Numbers values = ordinary(20);
  values.back() = 160;
  const page::Chart chart = spc_of(site_with(values));
  expect_whole(chart);
  EXPECT_THAT(chart.sentence, HasSubstr("Quarters between the dashed lines are usual for this measure. "
                                        "The latest is above them."));
  EXPECT_THAT(chart.note, HasSubstr("Triangle"));
  EXPECT_THAT(chart.note, Not(HasSubstr("Diamond")));
  EXPECT_EQ(chart.data.rows.size(), 20U);
  EXPECT_EQ(text_of(chart.data.rows.front().back()), "above the upper limit");
}

TEST(SpcChart, OfOrdinaryQuartersSaysSo) {
  const page::Chart chart = spc_of(site_with(ordinary(20)));
  EXPECT_EQ(chart.heading, "Burglary: latest quarter within its usual range");
  EXPECT_THAT(chart.sentence, HasSubstr("The latest is between them."));
}

// What the drawing writes beside its lines stands in words, too.
TEST(SpcChart, SaysTheLimitsTheMeanAndTheTargetInItsNote) {
  const small::Site site = site_with(ordinary(20), model::Target{.value = 120});
  const page::Chart chart = spc_of(site);
  EXPECT_THAT(chart.note,
              testing::ContainsRegex("The usual range is [0-9.]+ to [0-9.]+ and the mean [0-9.]+\\."));
  std::size_t levels = 0;
  for (const scene::Mark& mark : chart.wide.marks) {
    const auto* label = std::get_if<scene::Label>(&mark);
    const bool is_level =
        label != nullptr && (label->role == scene::Role::mean || label->role == scene::Role::limit);
    if (!is_level) continue;
    EXPECT_THAT(chart.note, HasSubstr(label->text.substr(label->text.rfind(' ') + 1))) << label->text;
    ++levels;
  }
  EXPECT_GE(levels, 3U);
  EXPECT_THAT(chart.note, HasSubstr("Target: at most 120."));
}

TEST(SpcChart, UnderTwelveQuartersHasNoLimitsAndSaysWhy) {
  const page::Chart chart = spc_of(site_with(ordinary(8)));
  expect_whole(chart);
  EXPECT_THAT(chart.sentence, HasSubstr("No limits are drawn: 12 quarters in a row are needed."));
  EXPECT_EQ(chart.data.columns.size(), 2U);
}

TEST(SpcChart, OfOneQuarterIsNotMade) {
  const small::Site site = site_with(ordinary(1));
  const analysis::Finding finding = small::find(site, now, "m");
  const exhibits::Subject subject{site.model(), finding, {"Burglary", "Burglary"}};
  EXPECT_FALSE(exhibits::spc_chart(subject, place, scene::arial_metrics()));
}

TEST(ProjectionChart, SaysOfEveryRowWhetherItWasCounted) {
  small::Site site = site_with(ordinary(8));
  site.row("m", "own", quarter(2024, 1), model::Amount{120}).status = model::Status::forecast;
  const analysis::Finding finding = small::find(site, now, "m");
  const exhibits::Subject subject{site.model(), finding, {"Burglary", "Burglary"}};
  auto forecast = analysis::forecast_after(site.model(), finding);
  ASSERT_EQ(forecast.size(), 1U);
  forecast.front().range = {110, 130};
  const page::Chart chart = exhibits::projection_chart(subject, forecast, place, scene::arial_metrics());
  expect_whole(chart);
  EXPECT_EQ(chart.heading, "Burglary: 120 expected in January to March 2024");
  EXPECT_THAT(chart.sentence, HasSubstr("The range given for it is 110 to 130."));
  EXPECT_EQ(text_of(chart.data.rows[0].back()), "forecast");
  EXPECT_EQ(text_of(chart.data.rows[1].back()), "actual");
}

TEST(ProjectionChart, WithoutAForecastSaysSo) {
  const small::Site site = site_with(ordinary(8));
  const analysis::Finding finding = small::find(site, now, "m");
  const exhibits::Subject subject{site.model(), finding, {"Burglary", "Burglary"}};
  const page::Chart chart = exhibits::projection_chart(subject, {}, place, scene::arial_metrics());
  expect_whole(chart);
  EXPECT_THAT(chart.sentence, HasSubstr("No forecast is given."));
}

TEST(MultiplesChart, NamesTheHighestAndTheLowestAndWhoHasNone) {
  small::Site site = site_with(ordinary(8));
  site.areas({"west", "east"});
  site.rows("m", "west", now.period.shifted(-6), {300, 310, 320});
  site.rows("m", "east", now.period.shifted(-6), {5, 6});
  std::vector<analysis::Finding> findings;
  for (const char* area : {"own", "west", "east"})
    findings.push_back(small::find(site, {.area = {area}, .period = now.period}, "m"));
  exhibits::Several several{.name = "Burglary"};
  for (const auto& finding : findings)
    several.subjects.push_back({site.model(), finding, {"Burglary", "Burglary"}});
  const page::Chart chart = exhibits::multiples_chart(several, place, scene::arial_metrics());
  expect_whole(chart);
  EXPECT_THAT(chart.sentence, HasSubstr("The highest latest figure is 320 (west)"));
  EXPECT_THAT(chart.sentence, HasSubstr("No latest figure: east."));
}

TEST(Names, OfDrawingsAreCutToTheirLimit) {
  std::string title = "Burglary";
  while (title.size() < 400) title += " of dwellings";
  const std::string name = exhibits::within_name(
      wording::ChartText::spc_name,
      {{"short", title}, {"area", "Kent"}, {"first", "a"}, {"last", "b"}, {"message", "c"}});
  EXPECT_LE(base::characters(name), 250U);
  EXPECT_THAT(name, HasSubstr("…, Kent"));
}

}  // namespace
