// What every trend chart promises, for thousands of charts that nobody chose: honest scales, no
// interpolation, no point for a missing value, and no text on top of anything else.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "base/number.h"
#include "charts/trend.h"
#include "support/random.h"
#include "support/read_chart.h"
#include "support/scene_dump.h"

namespace {

using plot::Layout;
using scene::Role;

constexpr std::array names = {
    "Kent",
    "Avon and Somerset",
    "England and Wales",
    "MSG average",
    "Devon, Cornwall and the Isles of Scilly",
    "Average of the most similar group of police forces in England and Wales",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    "Bournemouth, Christchurch and Poole, Dorset, and the neighbouring areas of Hampshire "
    "and the Isle of Wight, without their islands",
    "Ynys Môn"};

model::Absence random_absence(Random& random) {
  return static_cast<model::Absence>(random.below(static_cast<int>(model::Absence::unreadable) + 1));
}

// What all lines of a chart share.
struct Manner {
  int windows = 1;
  int months = 3;
  double size = 1;
  bool is_whole = false;
  bool is_negative = false;
  int gap_chances = 5;  // one in so many windows is missing
};

double random_value(Random& random, const Manner& manner) {
  double value = random.share() * manner.size;
  if (manner.is_negative && random.one_in(2)) value = -value;
  return manner.is_whole ? std::round(value) : value;
}

plot::PlottedLine random_line(Random& random, const Manner& manner, Role role) {
  plot::PlottedLine line;
  line.role = role;
  line.name = names[static_cast<std::size_t>(random.below(names.size()))];
  const model::Month last = model::Month::of(2023, 12);
  double value = random_value(random, manner);
  for (int i = manner.windows - 1; i >= 0; --i) {
    plot::Plotted point{last.plus(-manner.months * i), {}};
    if (random.one_in(manner.gap_chances)) {
      point.why = random_absence(random);
    } else {
      point.value = random.one_in(3) ? random_value(random, manner) : value;
      value = *point.value;
    }
    if (random.one_in(3)) point.status = model::Status::provisional;
    line.points.push_back(point);
  }
  const bool is_known = line.points.back().value.has_value();
  line.latest_text = is_known ? base::grouped_decimal(*line.points.back().value, 2) : "not available";
  return line;
}

Manner random_manner(Random& random) {
  constexpr std::array windows = {1, 2, 3, 5, 12, 23, 40, 200};
  constexpr std::array months = {1, 3, 6, 12};
  constexpr std::array sizes = {0.0, 0.001, 0.01, 0.2, 1.0, 3.0, 10.0, 99.0, 1200.0, 5e4, 1e6, 1e9};
  constexpr std::array gaps = {2, 5, 30, 1000};
  return {.windows = windows[static_cast<std::size_t>(random.below(windows.size()))],
          .months = months[static_cast<std::size_t>(random.below(months.size()))],
          .size = sizes[static_cast<std::size_t>(random.below(sizes.size()))],
          .is_whole = random.one_in(3),
          .is_negative = random.one_in(8),
          .gap_chances = gaps[static_cast<std::size_t>(random.below(gaps.size()))]};
}

void make_percentage(charts::TrendChart& chart) {
  chart.is_percentage = true;
  chart.suffix = "%";
}

constexpr std::array happened = {"Patrols began", "A new record system, in all towns of the county",
                                 "Wide words: MMMMMMMM WWWWWWWW MMMMMMMM WWWWWWWW MM", "i"};

charts::TrendChart random_chart(Random& random) {
  // Never a fifth: nobody could tell them apart.
  constexpr std::array among_areas = {Role::own, Role::group, Role::nation, Role::further};
  constexpr std::array among_categories = {Role::own, Role::further, Role::second_further,
                                           Role::third_further};
  const auto& roles = random.one_in(3) ? among_categories : among_areas;
  const Manner manner = random_manner(random);
  charts::TrendChart chart;
  const int lines = random.between(1, static_cast<int>(roles.size()));
  for (int i = 0; i < lines; ++i) {
    chart.lines.push_back(random_line(random, manner, roles[static_cast<std::size_t>(i)]));
    if (i > 0 && random.one_in(4)) chart.lines.back().points = chart.lines.front().points;  // the same values
  }
  if (random.one_in(3)) chart.target = {random_value(random, manner), "Target: at most 12,345 offences"};
  if (random.one_in(4)) chart.baseline = {1, names[static_cast<std::size_t>(random.below(names.size()))]};
  const int breaks = random.one_in(2) ? random.between(1, 5) : 0;
  for (int i = 1; i <= breaks; ++i) {
    chart.breaks.push_back(
        {model::Month::of(2024, 3).plus(-random.below(manner.windows * manner.months + 9)), i});
    if (!random.one_in(3)) continue;
    chart.breaks.back().is_event = true;
    chart.breaks.back().text = happened[static_cast<std::size_t>(random.below(happened.size()))];
  }
  if (manner.size <= 100 && random.one_in(3)) make_percentage(chart);
  if (!chart.is_percentage && random.one_in(5)) chart.prefix = "£";
  return chart;
}

class Look {
 public:
  Look(const charts::TrendChart& chart, Layout layout)
      : chart_(chart), scene_(charts::draw_trend(chart, metrics_, layout)), read_(read_chart::read(scene_)) {}

  void check() const {
    check_edges();
    check_texts();
    check_axis();
    for (const auto& line : chart_.lines) check_line(line);
  }
  std::string text() const { return dump(scene_); }

 private:
  void check_edges() const {
    const scene::Box paper{0, 0, scene_.width, scene_.height};
    for (const auto& label : read_chart::all<scene::Label>(scene_)) {
      EXPECT_TRUE(read_chart::is_on_page(label, scene_, metrics_)) << label.text;
    }
    for (const auto& marker : read_chart::all<scene::Marker>(scene_)) {
      EXPECT_TRUE(paper.holds(read_chart::box_of(marker))) << scene::name_of(marker.role);
    }
    for (const auto& line : read_chart::all<scene::Line>(scene_)) {
      for (const auto& at : line.points) EXPECT_TRUE(paper.holds({at.x, at.y, at.x, at.y}));
    }
  }

  // No text touches another, a marker or the plot. The number of a break stands in its circle on purpose.
  void check_texts() const {
    const auto labels = read_chart::all<scene::Label>(scene_);
    const auto markers = read_chart::all<scene::Marker>(scene_);
    for (std::size_t i = 0; i < labels.size(); ++i) {
      const scene::Box box = read_chart::box_of(labels[i], metrics_);
      EXPECT_FALSE(box.overlaps(read_.plot)) << labels[i].text;
      for (std::size_t k = i + 1; k < labels.size(); ++k) {
        EXPECT_FALSE(box.overlaps(read_chart::box_of(labels[k], metrics_)))
            << labels[i].text << " and " << labels[k].text;
      }
      for (const auto& marker : markers) {
        const bool is_number_in_circle =
            labels[i].role == Role::annotation && marker.role == Role::annotation;
        if (is_number_in_circle && marker.at.x == labels[i].at.x) continue;
        EXPECT_FALSE(box.overlaps(read_chart::box_of(marker)))
            << labels[i].text << " and a marker of " << scene::name_of(marker.role);
      }
    }
  }

  std::vector<double> values() const {
    std::vector<double> all;
    for (const auto& line : chart_.lines) {
      for (const auto& point : line.points) {
        if (point.value) all.push_back(*point.value);
      }
    }
    if (chart_.target) all.push_back(chart_.target->value);
    if (chart_.baseline) all.push_back(chart_.baseline->value);
    return all;
  }

  void check_axis() const {
    ASSERT_GE(read_.ticks.size(), 4U);
    EXPECT_LE(read_.ticks.size(), 6U);
    const double step = read_.ticks[1].value - read_.ticks[0].value;
    const double height = read_.ticks[0].y - read_.ticks[1].y;
    for (std::size_t i = 1; i < read_.ticks.size(); ++i) {
      EXPECT_NEAR(read_.ticks[i].value - read_.ticks[i - 1].value, step, step * 1e-9);
      EXPECT_NEAR(read_.ticks[i - 1].y - read_.ticks[i].y, height, 0.11);
    }
    double lowest = 0;
    double highest = 0;
    for (const double value : values()) {
      lowest = std::min(lowest, value);
      highest = std::max(highest, value);
    }
    EXPECT_LE(read_.ticks.front().value, lowest + step * 1e-9);
    EXPECT_GE(read_.ticks.back().value, highest - step * 1e-9);
    EXPECT_EQ(read_.ticks.front().value == 0, lowest == 0);
    EXPECT_TRUE(!chart_.is_percentage || read_.ticks.back().value <= 100);
  }

  double x_of(model::Month at) const {
    const auto& points = chart_.lines.front().points;
    const int first = points.front().at.index;
    const int last = points.back().at.index;
    if (first == last) return read_.plot.right;
    const double start = read_.plot.left + 6;  // the first window stands clear of the axis
    return start + (read_.plot.right - start) * (at.index - first) / (last - first);
  }

  bool is_break_between(model::Month a, model::Month b) const {
    return std::any_of(chart_.breaks.begin(), chart_.breaks.end(), [&](const plot::BreakLine& each) {
      return !each.is_event && a < each.at && each.at <= b;
    });
  }

  // Every known value has its point and no other point is there; lines join neighbours only.
  void check_line(const plot::PlottedLine& line) const {
    std::vector<scene::Point> points;
    for (const auto& marker : read_chart::drawn_markers(scene_, read_, line.role))
      points.push_back(marker.at);
    for (const auto& drawn : read_chart::drawn_lines(scene_, read_, line.role)) {
      points.insert(points.end(), drawn.points.begin(), drawn.points.end());
      check_joints(line, drawn);
    }
    std::vector<bool> is_met(points.size(), false);
    for (const auto& plotted : line.points) {
      const bool is_there = meet(plotted, points, is_met);
      EXPECT_EQ(is_there, plotted.value.has_value()) << line.name << " " << plotted.at.index;
    }
    EXPECT_EQ(std::count(is_met.begin(), is_met.end(), false), 0) << "a point that no value made";
  }

  // Half a drawing unit for the value; a tenth for the time.
  bool meet(const plot::Plotted& plotted, const std::vector<scene::Point>& points,
            std::vector<bool>& met) const {
    bool is_there = false;
    const double x = x_of(plotted.at);
    for (std::size_t i = 0; i < points.size(); ++i) {
      if (!plotted.value || std::abs(points[i].x - x) > 0.11) continue;
      is_there = true;
      met[i] = true;
      EXPECT_LE(std::abs(read_.value_at(points[i].y) - *plotted.value) * read_.slope(), 0.5);
    }
    return is_there;
  }

  void check_joints(const plot::PlottedLine& line, const scene::Line& drawn) const {
    ASSERT_GE(drawn.points.size(), 2U);
    std::size_t at = 0;
    while (at < line.points.size() && std::abs(x_of(line.points[at].at) - drawn.points[0].x) > 0.11) ++at;
    for (std::size_t i = 1; i < drawn.points.size(); ++i, ++at) {
      ASSERT_LT(at + 1, line.points.size());
      EXPECT_LE(std::abs(x_of(line.points[at + 1].at) - drawn.points[i].x), 0.11) << "a gap was bridged";
      EXPECT_FALSE(is_break_between(line.points[at].at, line.points[at + 1].at));
    }
  }

  const charts::TrendChart& chart_;
  scene::TextMetrics metrics_ = scene::arial_metrics();
  scene::Scene scene_;
  read_chart::Chart read_;
};

TEST(TrendProperties, HoldForTenThousandRandomCharts) {
  for (int seed = 1; seed <= 10000; ++seed) {
    Random random(static_cast<std::uint64_t>(seed));
    const charts::TrendChart chart = random_chart(random);
    for (const Layout layout : {Layout::wide, Layout::narrow}) {
      const Look look(chart, layout);
      look.check();
      if (HasFailure())
        FAIL() << "seed " << seed << (layout == Layout::wide ? " wide\n" : " narrow\n") << look.text();
    }
  }
}

}  // namespace
