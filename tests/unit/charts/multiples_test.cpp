// What every set of panels promises, for thousands that nobody chose: one scale for all, and no text on top
// of anything else.
#include "charts/multiples.h"

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

constexpr std::array names = {"Kent",
                              "Avon and Somerset",
                              "Devon, Cornwall and the Isles of Scilly",
                              "Average of the most similar group of police forces in England and Wales",
                              "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
                              "Ynys Môn"};

std::vector<plot::Plotted> random_points(Random& random, int count, double size, bool is_negative) {
  std::vector<plot::Plotted> points;
  for (int i = count - 1; i >= 0; --i) {
    plot::Plotted point{.at = model::Month::of(2023, 12).plus(-3 * i)};
    if (!random.one_in(7)) point.value = random.share() * size * (is_negative && random.one_in(2) ? -1 : 1);
    if (!point.value && random.one_in(2)) point.why = model::Absence::confidential;
    points.push_back(point);
  }
  return points;
}

charts::MultiplesChart random_chart(Random& random) {
  constexpr std::array sizes = {0.0, 1e-6, 0.01, 3.0, 99.0, 1200.0, 1e9};
  const double size = sizes[static_cast<std::size_t>(random.below(sizes.size()))];
  const bool is_negative = random.one_in(8);
  const int count = random.one_in(5) ? 1 : random.between(2, 55);
  charts::MultiplesChart chart{.own_name = "The panel's own figure", .average_name = "MSG average"};
  const int panels = random.between(0, 15);
  for (int i = 0; i < panels; ++i) {
    charts::Panel panel{.title = names[static_cast<std::size_t>(random.below(names.size()))]};
    panel.latest_text = random.one_in(4) ? "" : "12,345.6";
    panel.own = random_points(random, random.one_in(5) ? random.between(0, count) : count, size, is_negative);
    if (!random.one_in(3)) panel.average = random_points(random, count, size, is_negative);
    if (random.one_in(3)) panel.breaks = {{model::Month::of(2023, 12).plus(-random.below(3 * count)), 1}};
    chart.panels.push_back(std::move(panel));
  }
  if (size <= 99 && !is_negative && random.one_in(3)) {
    chart.is_percentage = true;
    chart.suffix = "%";
  }
  return chart;
}

// A panel by its uppermost gridline: all have as many, at the same distances.
struct Found {
  double left = 0;
  double right = 0;
  double top = 0;
  double bottom = 0;
};
std::vector<Found> panels_in(const scene::Scene& drawn) {
  std::vector<Found> found;
  for (const auto& line : read_chart::all<scene::Line>(drawn)) {
    if (!read_chart::is_gridline(line)) continue;
    const double left = line.points[0].x;
    const double y = line.points[0].y;
    // Gridlines of one panel follow one another, lowest value first.
    const bool is_same = !found.empty() && found.back().left == left && y < found.back().top;
    if (!is_same) found.push_back({left, line.points[1].x, y, y});
    found.back().top = y;
  }
  return found;
}

void check_points(const charts::Panel& panel, const Found& at, const scene::Scene& drawn,
                  const read_chart::Chart& scale) {
  std::vector<scene::Point> seen;
  const auto is_inside = [&](const scene::Point& point) {
    return point.x > at.left - 1 && point.x < at.right + 1 && point.y > at.top - 1 && point.y < at.bottom + 1;
  };
  for (const auto& line : read_chart::all<scene::Line>(drawn)) {
    for (const auto& point : line.points) {
      if (line.role == Role::own && is_inside(point)) seen.push_back(point);
    }
  }
  for (const auto& marker : read_chart::all<scene::Marker>(drawn)) {
    if (marker.role == Role::own && is_inside(marker.at)) seen.push_back(marker.at);
  }
  const double slope = (at.bottom - at.top) / (scale.ticks.back().value - scale.ticks.front().value);
  for (const auto& each : panel.own) {
    if (!each.value) continue;
    const double y = at.bottom - (*each.value - scale.ticks.front().value) * slope;
    EXPECT_TRUE(std::any_of(seen.begin(), seen.end(),
                            [&](const scene::Point& point) { return std::abs(point.y - y) <= 0.5; }));
  }
}

// The scale of all panels, read off the first.
read_chart::Chart scale_of(const scene::Scene& drawn, const Found& first) {
  scene::Scene part{.width = drawn.width, .height = drawn.height, .marks = {}};
  for (const scene::Mark& mark : drawn.marks) {
    const auto* line = std::get_if<scene::Line>(&mark);
    const auto* label = std::get_if<scene::Label>(&mark);
    const bool is_in =
        line != nullptr && line->points[0].x == first.left && line->points[0].y <= first.bottom;
    if (is_in || label != nullptr) part.marks.push_back(mark);
  }
  return read_chart::read(part);
}

TEST(MultiplesProperties, HoldForTenThousandRandomCharts) {
  const scene::TextMetrics metrics = scene::arial_metrics();
  for (int seed = 1; seed <= 10000; ++seed) {
    Random random(static_cast<std::uint64_t>(seed));
    const charts::MultiplesChart chart = random_chart(random);
    for (const Layout layout : {Layout::wide, Layout::narrow}) {
      const scene::Scene drawn = charts::draw_multiples(chart, metrics, layout);
      look_at_chart::expect_all_on_paper(drawn, metrics);
      look_at_chart::expect_texts_apart(drawn, metrics);
      const auto found = panels_in(drawn);
      const std::size_t wanted = std::min(chart.panels.size(), charts::most_panels);
      ASSERT_EQ(found.size(), wanted) << "seed " << seed << "\n" << dump(drawn);
      if (found.empty()) continue;
      const auto scale = scale_of(drawn, found.front());
      look_at_chart::expect_even_ticks_from_zero(scale);
      for (std::size_t i = 0; i < found.size(); ++i) {
        EXPECT_NEAR(found[i].bottom - found[i].top, found[0].bottom - found[0].top, 0.11);
        check_points(chart.panels[i], found[i], drawn, scale);
      }
      if (HasFailure()) FAIL() << "seed " << seed << "\n" << dump(drawn);
    }
  }
}

TEST(Multiples, MonthsAndValuesAreNamedOnTheOuterPanelsOnly) {
  charts::MultiplesChart chart;
  for (int i = 0; i < 5; ++i) {
    charts::Panel panel{.title = "Kent"};
    for (int k = 0; k < 8; ++k)
      panel.own.push_back({.at = model::Month::of(2022, 3).plus(3 * k), .value = 10.0 + k});
    chart.panels.push_back(panel);
  }
  const scene::Scene drawn = charts::draw_multiples(chart, scene::arial_metrics(), Layout::wide);
  int months = 0;
  int zeros = 0;
  for (const auto& label : read_chart::all<scene::Label>(drawn)) {
    months += label.text == "Dec 2023" ? 1 : 0;
    zeros += label.text == "0" ? 1 : 0;
  }
  EXPECT_EQ(months, 3);
  EXPECT_EQ(zeros, 2);
}

}  // namespace
