// What every projection promises, for thousands that nobody chose: a forecast never looks like a count, and
// what is withheld moves nothing.
#include "charts/projection.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "support/look_at_chart.h"
#include "support/random.h"
#include "support/read_chart.h"
#include "support/scene_dump.h"

namespace {

using plot::Layout;
using scene::Role;

constexpr std::array names = {"Kent", "Avon and Somerset",
                              "Average of the most similar group of police forces in England and Wales",
                              "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"};

struct Manner {
  int months = 3;
  double size = 1;
  bool is_negative = false;
  int gap_chances = 5;
};

double random_value(Random& random, const Manner& manner) {
  const double value = random.share() * manner.size;
  return manner.is_negative && random.one_in(2) ? -value : value;
}

charts::Expected random_expected(Random& random, const Manner& manner, model::Month at) {
  charts::Expected expected{.at = at};
  if (random.one_in(manner.gap_chances)) return expected;
  expected.value = random_value(random, manner);
  if (random.one_in(3)) return expected;
  expected.low = *expected.value - random.share() * manner.size / 4;
  if (!manner.is_negative) expected.low = std::max(0.0, *expected.low);
  expected.high = *expected.value + random.share() * manner.size / 4;
  return expected;
}

charts::ProjectionChart random_chart(Random& random) {
  constexpr std::array counts = {0, 1, 2, 5, 23, 55};
  constexpr std::array ahead = {0, 1, 2, 4, 12};
  constexpr std::array steps = {1, 3, 12};
  constexpr std::array sizes = {0.0, 1e-6, 0.01, 3.0, 80.0, 1200.0, 1e9};
  const auto chosen = [&](const auto& from) {
    return from[static_cast<std::size_t>(random.below(static_cast<int>(from.size())))];
  };
  const Manner manner{.months = chosen(steps),
                      .size = chosen(sizes),
                      .is_negative = random.one_in(8),
                      .gap_chances = random.one_in(3) ? 3 : 50};
  const model::Month last = model::Month::of(2023, 12);
  charts::ProjectionChart chart;
  chart.actual.name = chosen(names);
  const int count = chosen(counts);
  for (int i = count - 1; i >= 0; --i) {
    plot::Plotted point{.at = last.plus(-manner.months * i)};
    if (!random.one_in(manner.gap_chances)) point.value = random_value(random, manner);
    if (!point.value && random.one_in(2)) point.why = model::Absence::confidential;
    if (random.one_in(4)) point.status = model::Status::provisional;
    chart.actual.points.push_back(point);
  }
  if (count > 0) chart.actual.latest_text = chart.actual.points.back().value ? "1,234.5" : "not available";
  const int expected = chosen(ahead);
  for (int i = 1; i <= expected; ++i)
    chart.forecast.push_back(random_expected(random, manner, last.plus(manner.months * i)));
  chart.forecast_name = "Forecast";
  chart.forecast_text = "1,412 (1,380 to 1,450)";
  chart.from = last.plus(1);
  chart.from_label = random.one_in(6)
                         ? "Forecast from the first month that nobody has yet counted, namely Jan 2024"
                         : "Forecast from Jan 2024";
  for (int i = random.below(4); i > 0; --i)
    chart.breaks.push_back({last.plus(-random.below(count * manner.months + 1)), i});
  if (random.one_in(3))
    chart.target = plot::LevelLine{random_value(random, manner), "Target: at most 12,345"};
  if (manner.size <= 80 && !manner.is_negative && random.one_in(3)) {
    chart.is_percentage = true;
    chart.suffix = "%";
  }
  return chart;
}

void check_forecast(const charts::ProjectionChart& chart, const scene::Scene& drawn,
                    const read_chart::Chart& read) {
  std::vector<const charts::Expected*> known;
  for (const auto& each : chart.forecast) {
    if (each.value) known.push_back(&each);
  }
  const auto markers = read_chart::drawn_markers(drawn, read, Role::forecast);
  ASSERT_EQ(markers.size(), known.size());
  for (std::size_t i = 0; i < markers.size(); ++i) {
    EXPECT_TRUE(markers[i].is_hollow);
    EXPECT_LE(std::abs(read.value_at(markers[i].at.y) - *known[i]->value) * read.slope(), 0.5);
  }
  // No own line reaches into the forecast.
  if (markers.empty()) return;
  for (const auto& line : read_chart::drawn_lines(drawn, read, Role::own)) {
    EXPECT_LT(line.points.back().x, markers.front().at.x);
  }
}

void check_actual(const charts::ProjectionChart& chart, const scene::Scene& drawn,
                  const read_chart::Chart& read) {
  std::vector<double> ys;
  for (const auto& line : read_chart::drawn_lines(drawn, read, Role::own)) {
    for (const auto& at : line.points) ys.push_back(at.y);
  }
  for (const auto& marker : read_chart::drawn_markers(drawn, read, Role::own)) ys.push_back(marker.at.y);
  for (const auto& each : chart.actual.points) {
    if (!each.value) continue;
    const bool is_there = std::any_of(ys.begin(), ys.end(), [&](double y) {
      return std::abs(read.value_at(y) - *each.value) * read.slope() <= 0.5;
    });
    EXPECT_TRUE(is_there);
  }
}

TEST(ProjectionProperties, HoldForTenThousandRandomCharts) {
  const scene::TextMetrics metrics = scene::arial_metrics();
  for (int seed = 1; seed <= 10000; ++seed) {
    Random random(static_cast<std::uint64_t>(seed));
    const charts::ProjectionChart chart = random_chart(random);
    for (const Layout layout : {Layout::wide, Layout::narrow}) {
      const scene::Scene drawn = charts::draw_projection(chart, metrics, layout);
      const read_chart::Chart read = read_chart::read(drawn);
      look_at_chart::expect_all_on_paper(drawn, metrics);
      look_at_chart::expect_texts_apart(drawn, metrics);
      look_at_chart::expect_even_ticks_from_zero(read);
      check_forecast(chart, drawn, read);
      check_actual(chart, drawn, read);
      if (HasFailure()) FAIL() << "seed " << seed << "\n" << dump(drawn);
    }
  }
}

// Its number never reaches a drawing: a point without one has none, whatever it was.
TEST(Projection, AWithheldValueMovesNothing) {
  charts::ProjectionChart chart;
  for (int i = 0; i < 8; ++i)
    chart.actual.points.push_back({.at = model::Month::of(2022, 3).plus(3 * i), .value = 10.0 + i});
  chart.actual.points[3].value.reset();
  chart.actual.points[3].why = model::Absence::confidential;
  const auto ys = [&] {
    const scene::Scene drawn = charts::draw_projection(chart, scene::arial_metrics(), Layout::wide);
    std::vector<scene::Point> all;
    for (const auto& line : read_chart::drawn_lines(drawn, read_chart::read(drawn), Role::own))
      all.insert(all.end(), line.points.begin(), line.points.end());
    return all;
  };
  const auto withheld = ys();
  chart.actual.points[3].why = model::Absence::not_available;
  EXPECT_EQ(withheld, ys());
  EXPECT_EQ(withheld.size(), 7U);
}

}  // namespace
