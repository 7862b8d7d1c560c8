// What every control chart promises, for thousands that nobody chose.
#include "charts/spc.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "support/look_at_chart.h"
#include "support/random.h"
#include "support/read_chart.h"
#include "support/scene_dump.h"

namespace {

using plot::Layout;
using scene::Role;
using stats::Signal;

constexpr std::array sizes = {0.0, 1e-6, 0.01, 3.0, 99.0, 1200.0, 1e6, 1e9};

charts::SpcChart random_chart(Random& random) {
  constexpr std::array counts = {1, 2, 3, 8, 12, 23, 55, 200};
  const double size = sizes[static_cast<std::size_t>(random.below(sizes.size()))];
  const int count = counts[static_cast<std::size_t>(random.below(counts.size()))];
  const bool is_negative = random.one_in(8);
  charts::SpcChart chart{.latest = random.one_in(5) ? "" : "Latest 1,234.5"};
  for (int i = 0; i < count; ++i) {
    double value = random.share() * size;
    if (is_negative && random.one_in(2)) value = -value;
    if (random.one_in(6)) value = std::round(value);
    const auto signal = static_cast<Signal>(random.below(9));
    chart.points.push_back({model::Month::of(2023, 12).plus(-3 * (count - 1 - i)), value, signal});
  }
  chart.is_never_negative = !is_negative;
  if (random.one_in(3)) return chart;
  const double mean = random.share() * size;
  const double arm = random.share() * size;
  chart.usual = {.mean = {mean, "Mean 612.0"},
                 .upper = {mean + arm, "Upper limit 1,702,000.5"},
                 .lower = {mean - arm, "Lower limit 522"}};
  if (random.one_in(3))
    chart.target = plot::LevelLine{random.share() * size, "Target: at least 12,345 a quarter"};
  if (size <= 99 && !is_negative && random.one_in(3)) {
    chart.is_percentage = true;
    chart.suffix = "%";
  }
  return chart;
}

struct Drawn {
  const charts::SpcChart& chart;
  scene::TextMetrics metrics = scene::arial_metrics();
  scene::Scene scene = {};
  read_chart::Chart read = {};

  Drawn(const charts::SpcChart& given, Layout layout)
      : chart(given), scene(charts::draw_spc(given, metrics, layout)), read(read_chart::read(scene)) {}

  double step() const {
    return chart.points.size() < 2 ? read.plot.width()
                                   : read.plot.width() / static_cast<double>(chart.points.size() - 1);
  }
  // Then only what stands out has a mark, and the latest.
  bool is_crowded() const { return step() < 4.2; }
  void check_crowded(const std::vector<scene::Marker>& markers) const {
    const auto unusual = static_cast<std::size_t>(
        std::count_if(chart.points.begin(), chart.points.end(),
                      [](const auto& point) { return point.signal != Signal::common_cause; }));
    EXPECT_GE(markers.size(), unusual);
    EXPECT_GT(markers.size(), 0U);
    EXPECT_LE(markers.size(), chart.points.size());
  }
  // No mark is wider than the step between quarters, unless it could not be told from others.
  void check_sizes() const {
    for (const auto& marker : read_chart::drawn_markers(scene, read, Role::own)) {
      EXPECT_LE(marker.size, std::max(5.0, step() + 0.2));
    }
  }

  // The markers stand where the numbers say, no more of them than numbers.
  void check_points() const {
    auto markers = read_chart::drawn_markers(scene, read, Role::own);
    if (is_crowded()) return check_crowded(markers);
    ASSERT_EQ(markers.size(), chart.points.size());
    std::stable_sort(markers.begin(), markers.end(),
                     [](const scene::Marker& a, const scene::Marker& b) { return a.at.x < b.at.x; });
    for (std::size_t i = 0; i < markers.size(); ++i) {
      EXPECT_LE(std::abs(read.value_at(markers[i].at.y) - chart.points[i].value) * read.slope(), 0.5);
      const scene::Marker wanted = charts::marker_of(chart.points[i].signal, {});
      EXPECT_EQ(markers[i].shape, wanted.shape);
      EXPECT_EQ(markers[i].is_hollow, wanted.is_hollow);
    }
  }
  void check_limits() const {
    const auto limits = read_chart::drawn_lines(scene, read, Role::limit);
    ASSERT_EQ(limits.size(), chart.usual ? 2U : 0U);
    if (!chart.usual) return;
    const auto seen = [&](double value) {
      if (chart.is_never_negative) value = std::max(value, 0.0);
      return chart.is_percentage ? std::min(value, 100.0) : value;
    };
    EXPECT_LE(std::abs(read.value_at(limits[0].points[0].y) - seen(chart.usual->upper.value)) * read.slope(),
              0.5);
    EXPECT_LE(std::abs(read.value_at(limits[1].points[0].y) - seen(chart.usual->lower.value)) * read.slope(),
              0.5);
  }
  void check() const {
    look_at_chart::expect_all_on_paper(scene, metrics);
    look_at_chart::expect_texts_apart(scene, metrics);
    look_at_chart::expect_even_ticks_from_zero(read);
    check_points();
    check_sizes();
    check_limits();
    EXPECT_TRUE(!chart.is_percentage || read.ticks.back().value <= 100);
    EXPECT_TRUE(!chart.is_never_negative || read.ticks.front().value == 0);
  }
};

TEST(SpcProperties, HoldForTenThousandRandomCharts) {
  for (int seed = 1; seed <= 10000; ++seed) {
    Random random(static_cast<std::uint64_t>(seed));
    const charts::SpcChart chart = random_chart(random);
    for (const Layout layout : {Layout::wide, Layout::narrow}) {
      const Drawn drawn(chart, layout);
      drawn.check();
      if (HasFailure()) FAIL() << "seed " << seed << "\n" << dump(drawn.scene);
    }
  }
}

TEST(Spc, EveryKindOfSignalHasAShapeOfItsOwn) {
  const auto shape = [](Signal signal) {
    const scene::Marker marker = charts::marker_of(signal, {});
    return std::pair(marker.shape, marker.is_hollow);
  };
  const std::array shapes{shape(Signal::common_cause), shape(Signal::above_ucl),
                          shape(Signal::seven_points_above), shape(Signal::seven_point_trend_increasing),
                          shape(Signal::two_in_three_above)};
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    for (std::size_t k = i + 1; k < shapes.size(); ++k) EXPECT_NE(shapes[i], shapes[k]);
  }
}

TEST(Spc, IsEmptyButWholeWithoutPoints) {
  for (const Layout layout : {Layout::wide, Layout::narrow}) {
    const charts::SpcChart chart;
    const Drawn drawn(chart, layout);
    drawn.check();
  }
}

TEST(Spc, WhatCannotBeDrawnIsLeftOutAndNotBridged) {
  charts::SpcChart chart;
  const std::array values{3.0, 4.0, std::numeric_limits<double>::quiet_NaN(), 5.0, 6.0};
  for (int i = 0; i < 5; ++i)
    chart.points.push_back({model::Month::of(2022, 3).plus(3 * i), values[static_cast<std::size_t>(i)]});
  const scene::Scene drawn = charts::draw_spc(chart, scene::arial_metrics(), Layout::wide);
  const auto read = read_chart::read(drawn);
  EXPECT_EQ(read_chart::drawn_lines(drawn, read, Role::thread).size(), 2U);
  EXPECT_EQ(read_chart::drawn_markers(drawn, read, Role::own).size(), 4U);
}

}  // namespace
