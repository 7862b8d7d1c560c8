// What every chart of columns promises, for thousands that nobody chose: each column stands on zero and is as
// high as its value, a missing value has none, and no text lies on anything else.
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "base/number.h"
#include "charts/columns.h"
#include "charts/grouped.h"
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
    "Average of the most similar group of police forces in England and Wales",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    "Bournemouth, Christchurch and Poole, Dorset, and the neighbouring areas of Hampshire "
    "and the Isle of Wight, without their islands",
    "Ynys Môn"};

template <class Choices>
auto one_of(const Choices& choices, Random& random) {
  return choices[static_cast<std::size_t>(random.below(static_cast<int>(choices.size())))];
}

struct Manner {
  int count = 1;
  int months = 3;
  double size = 1;
  bool is_whole = false;
  bool is_negative = false;
  int gap_chances = 5;
};

Manner random_manner(Random& random) {
  constexpr std::array counts = {1, 2, 3, 4, 5, 8, 12, 12, 12, 30};
  constexpr std::array months = {1, 3, 6, 12};
  constexpr std::array sizes = {0.0, 1e-6, 0.01, 1.0, 3.0, 10.0, 99.0, 1200.0, 5e4, 1e6, 1e9};
  constexpr std::array gaps = {2, 5, 30, 1000};
  return {.count = one_of(counts, random),
          .months = one_of(months, random),
          .size = one_of(sizes, random),
          .is_whole = random.one_in(3),
          .is_negative = random.one_in(5),
          .gap_chances = one_of(gaps, random)};
}

std::string text_of(double value) {
  return (value < 0 ? "\u2212" : "") + base::grouped_decimal(std::abs(value), std::abs(value) < 1 ? 6 : 2);
}

std::vector<plot::Column> random_columns(Random& random, const Manner& manner) {
  std::vector<plot::Column> columns;
  for (int i = manner.count - 1; i >= 0; --i) {
    plot::Column column{.plotted = {.at = model::Month::of(2023, 12).plus(-manner.months * i)}};
    if (random.one_in(manner.gap_chances)) {
      column.plotted.why =
          static_cast<model::Absence>(random.below(static_cast<int>(model::Absence::unreadable) + 1));
    } else {
      double value = random.share() * manner.size;
      if (manner.is_negative && random.one_in(2)) value = -value;
      column.plotted.value = manner.is_whole ? std::round(value) : value;
      column.text = text_of(*column.plotted.value);
    }
    if (random.one_in(4)) column.plotted.status = model::Status::provisional;
    columns.push_back(column);
  }
  return columns;
}

charts::GroupedChart random_chart(Random& random) {
  constexpr std::array roles = {Role::own, Role::group, Role::nation};
  const Manner manner = random_manner(random);
  charts::GroupedChart chart;
  const int series = random.between(1, 3);
  for (int i = 0; i < series; ++i) {
    chart.series.push_back(
        {roles[static_cast<std::size_t>(i)], one_of(names, random), "12.34", random_columns(random, manner)});
  }
  if (random.one_in(3)) {
    for (int i = 0; i < manner.count; ++i) chart.categories.emplace_back(one_of(names, random));
  }
  if (random.one_in(3)) chart.target = {random.share() * manner.size, "Target: at most 12,345 offences"};
  for (int i = random.below(4); i > 0; --i) {
    const int months = random.below(manner.count * manner.months + 9);
    chart.breaks.push_back({model::Month::of(2024, 3).plus(-months), i});
  }
  if (manner.size <= 99 && !manner.is_negative && random.one_in(3)) {
    chart.is_percentage = true;
    chart.suffix = "%";
  } else if (random.one_in(5)) {
    chart.prefix = "£";
  }
  return chart;
}

// As many steps as are drawn.
int steps_of(const charts::GroupedChart& chart) {
  const std::size_t all = chart.categories.empty() ? chart.series[0].columns.size() : chart.categories.size();
  return std::min(static_cast<int>(all), charts::most_columns);
}

class Look {
 public:
  Look(const charts::GroupedChart& chart, const scene::Scene& scene)
      : chart_(chart), scene_(scene), read_(read_chart::read(scene)) {
    for (const auto& bar : read_chart::all<scene::Bar>(scene_)) {
      if (bar.box.bottom > read_.plot.top - 0.2) bars_.push_back(bar);  // not the keys above the plot
    }
  }

  void check() const {
    ASSERT_GE(read_.ticks.size(), 4U);
    EXPECT_LE(read_.ticks.size(), 6U);
    check_edges();
    check_texts();
    check_columns();
    check_lines();
  }

 private:
  void check_edges() const {
    const scene::Box paper{0, 0, scene_.width, scene_.height};
    for (const auto& label : read_chart::all<scene::Label>(scene_)) {
      EXPECT_TRUE(read_chart::is_on_page(label, scene_, metrics_)) << label.text;
      EXPECT_TRUE(std::isfinite(label.at.x) && std::isfinite(label.at.y)) << label.text;
    }
    for (const auto& marker : read_chart::all<scene::Marker>(scene_)) {
      EXPECT_TRUE(paper.holds(read_chart::box_of(marker))) << scene::name_of(marker.role);
    }
    for (const auto& line : read_chart::all<scene::Line>(scene_)) {
      for (const auto& at : line.points) EXPECT_TRUE(paper.holds({at.x, at.y, at.x, at.y}));
    }
    for (const auto& bar : read_chart::all<scene::Bar>(scene_)) {
      EXPECT_TRUE(paper.holds(bar.box));
      EXPECT_GT(bar.box.width(), 0);
      EXPECT_GE(bar.box.height(), 0);
    }
  }

  void check_texts() const {
    const auto labels = read_chart::all<scene::Label>(scene_);
    for (std::size_t i = 0; i < labels.size(); ++i) {
      const scene::Box box = read_chart::box_of(labels[i], metrics_);
      for (std::size_t k = i + 1; k < labels.size(); ++k) {
        EXPECT_FALSE(box.overlaps(read_chart::box_of(labels[k], metrics_)))
            << labels[i].text << " and " << labels[k].text;
      }
      check_free(labels[i], read_chart::box_as_drawn(labels[i], metrics_));
    }
  }

  // Of columns, keys, marks, and of lines other than gridlines.
  void check_free(const scene::Label& label, const scene::Box& box) const {
    for (const auto& bar : read_chart::all<scene::Bar>(scene_)) {
      EXPECT_FALSE(box.overlaps(bar.box)) << label.text << " on a column";
    }
    for (const auto& marker : read_chart::all<scene::Marker>(scene_)) {
      const bool is_number_in_circle = label.role == Role::annotation && marker.role == Role::annotation;
      if (is_number_in_circle && marker.at.x == label.at.x) continue;
      EXPECT_FALSE(box.overlaps(read_chart::box_of(marker))) << label.text << " on a marker";
    }
    for (const auto& line : read_chart::all<scene::Line>(scene_)) {
      if (line.role != Role::target && line.role != Role::annotation) continue;
      const auto [a, b] = std::pair(line.points[0], line.points[1]);
      const scene::Box drawn{std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x) + 0.1,
                             std::max(a.y, b.y) + 0.1};
      const scene::Box letters{box.left, box.top + 0.2 * label.font_size, box.right, box.bottom};
      EXPECT_FALSE(letters.overlaps(drawn)) << label.text << " on a line";
    }
  }

  // Of the same path, painted before it and after the columns: the ground shows on both sides of the line.
  bool has_room_around(const scene::Line& line) const {
    bool is_after_columns = false;
    bool is_found = false;
    for (const scene::Mark& mark : scene_.marks) {
      if (const auto* bar = std::get_if<scene::Bar>(&mark))
        is_after_columns = !bars_.empty() && bar != nullptr;
      const auto* other = std::get_if<scene::Line>(&mark);
      if (other == nullptr) continue;
      if (other->role == Role::paper && other->points == line.points) is_found = is_after_columns;
      if (other->role == line.role && other->points == line.points) return is_found;
    }
    return false;
  }

  // Whether the ground is laid over the line for the whole width of the text, and before any column.
  bool is_freed_of(const scene::Line& line, const scene::Box& text) const {
    for (const scene::Mark& mark : scene_.marks) {
      if (const auto* bar = std::get_if<scene::Bar>(&mark)) {
        if (!bars_.empty() && bar->box.left == bars_.front().box.left &&
            bar->box.top == bars_.front().box.top)
          return false;
      }
      const auto* other = std::get_if<scene::Line>(&mark);
      if (other == nullptr || other->role != Role::paper) continue;
      const bool is_level = other->points[0].y == line.points[0].y;
      const double left = std::max(text.left, read_.plot.left);
      const double right = std::min(text.right, read_.plot.right);
      if (is_level && other->points[0].x <= left && other->points[1].x >= right) return true;
    }
    return false;
  }

  // The target stays in sight where it crosses columns; no gridline strikes through a value; the ticks of
  // time stand on a line.
  void check_lines() const {
    double lowest = 0;
    for (const auto& line : read_chart::all<scene::Line>(scene_)) {
      if (read_chart::is_gridline(line)) lowest = std::max(lowest, line.points[0].y);
      if (line.role != Role::target || line.points[0].y < read_.plot.top - 0.2) continue;
      const double y = line.points[0].y;
      const bool crosses = std::any_of(bars_.begin(), bars_.end(), [&](const scene::Bar& bar) {
        return bar.box.top + 0.1 < y && y < bar.box.bottom - 0.1;
      });
      EXPECT_TRUE(!crosses || has_room_around(line)) << "the target is lost on a column";
    }
    for (const auto& line : read_chart::all<scene::Line>(scene_)) {
      const bool is_tick = line.role == Role::axis && line.points[0].x == line.points[1].x;
      EXPECT_TRUE(!is_tick || line.points[0].y == lowest) << "a tick stands on nothing";
      if (read_chart::is_gridline(line)) check_strikes_no_value(line);
    }
  }

  void check_strikes_no_value(const scene::Line& line) const {
    for (const auto& label : read_chart::all<scene::Label>(scene_)) {
      if (label.anchor != scene::Anchor::middle || label.role == Role::annotation) continue;
      const scene::Box box = read_chart::box_as_drawn(label, metrics_);
      const double y = line.points[0].y;
      const bool is_struck = label.at.y - 0.72 * label.font_size < y && y < label.at.y + 1;
      EXPECT_TRUE(!is_struck || is_freed_of(line, box)) << label.text << " is struck through";
    }
  }

  // Column after column: on zero, of its value's height, in its place; none for a value that is missing.
  void check_columns() const {
    const int count = steps_of(chart_);
    const double pitch = read_.plot.width() / count;
    std::size_t at = 0;
    for (const auto& series : chart_.series) {
      const bool is_window = chart_.categories.empty();
      const std::size_t first =
          is_window ? series.columns.size() - static_cast<std::size_t>(count) : std::size_t{0};
      for (int step = 0; step < count; ++step) {
        const auto& plotted = series.columns[first + static_cast<std::size_t>(step)].plotted;
        if (!plotted.value) continue;
        ASSERT_LT(at, bars_.size());
        check_fill(bars_[at], &series - chart_.series.data(), plotted.status);
        check_column(bars_[at++], plotted, step, pitch);
      }
    }
    EXPECT_EQ(at, bars_.size()) << "a column that no value made";
  }

  void check_column(const scene::Bar& bar, const plot::Plotted& plotted, int step, double pitch) const {
    const double base = *plotted.value < 0 ? bar.box.top : bar.box.bottom;
    const double end = *plotted.value < 0 ? bar.box.bottom : bar.box.top;
    EXPECT_LE(std::abs(read_.value_at(base)) * read_.slope(), 0.2) << "from zero";
    EXPECT_LE(std::abs(read_.value_at(end) - *plotted.value) * read_.slope(), 0.5);
    EXPECT_GE(bar.box.left, read_.plot.left + pitch * step - 0.2);
    EXPECT_LE(bar.box.right, read_.plot.left + pitch * (step + 1) + 0.2);
  }

  // A provisional column has a dashed outline and keeps the stripes of its series; only a solid one is
  // hollow.
  static void check_fill(const scene::Bar& bar, std::ptrdiff_t series, model::Status status) {
    constexpr std::array fills{scene::Fill::solid, scene::Fill::dashes, scene::Fill::dots};
    const bool is_provisional = status == model::Status::provisional;
    EXPECT_EQ(bar.fill, fills[static_cast<std::size_t>(series)]);
    EXPECT_EQ(bar.is_provisional, is_provisional);
    EXPECT_EQ(bar.is_hollow, is_provisional && series == 0);
  }

  const charts::GroupedChart& chart_;
  const scene::Scene& scene_;
  scene::TextMetrics metrics_ = scene::arial_metrics();
  read_chart::Chart read_;
  std::vector<scene::Bar> bars_;
};

charts::ColumnsChart one_series_of(const charts::GroupedChart& chart) {
  return {.name = chart.series[0].name,
          .latest_text = chart.series[0].latest_text,
          .columns = chart.series[0].columns,
          .breaks = chart.breaks,
          .target = chart.target,
          .is_percentage = chart.is_percentage,
          .prefix = chart.prefix,
          .suffix = chart.suffix};
}

TEST(ColumnsProperties, HoldForTenThousandRandomCharts) {
  for (int seed = 1; seed <= 10000; ++seed) {
    Random random(static_cast<std::uint64_t>(seed));
    charts::GroupedChart chart = random_chart(random);
    chart.series.resize(1);
    chart.categories.clear();
    for (const Layout layout : {Layout::wide, Layout::narrow}) {
      const scene::Scene scene = charts::draw_columns(one_series_of(chart), scene::arial_metrics(), layout);
      Look(chart, scene).check();
      if (HasFailure()) FAIL() << "seed " << seed << "\n" << dump(scene);
    }
  }
}

TEST(GroupedProperties, HoldForTenThousandRandomCharts) {
  for (int seed = 1; seed <= 10000; ++seed) {
    Random random(static_cast<std::uint64_t>(seed));
    const charts::GroupedChart chart = random_chart(random);
    for (const Layout layout : {Layout::wide, Layout::narrow}) {
      const scene::Scene scene = charts::draw_grouped(chart, scene::arial_metrics(), layout);
      Look(chart, scene).check();
      if (HasFailure()) FAIL() << "seed " << seed << "\n" << dump(scene);
    }
  }
}

}  // namespace
