// What every stacked chart promises, for thousands that nobody chose: lengths that say the data, parts that
// do not touch, and no text on top of anything else.
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "charts/stacked.h"
#include "support/random.h"
#include "support/read_chart.h"
#include "support/scene_dump.h"

namespace {

using charts::StackOf;
using plot::Layout;
using scene::Role;

constexpr std::array names = {
    "Yes",
    "No",
    "Neither agree nor disagree",
    "Investigation complete: no suspect identified and no further line of enquiry open",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochllanfairpwllgwyngyllgogerychwyrn",
    "Other",
    "",
    "Ynys M\u00F4n",
    "Taking everything into account I have confidence in the police in this area, in those who oversee them "
    "and in everybody else who works with either of them, day or night, in town and in the country, always"};

std::string random_name(Random& random) {
  return names[static_cast<std::size_t>(random.below(names.size()))];
}

std::optional<double> random_part(Random& random, double size, int gap_chances) {
  if (random.one_in(gap_chances)) return std::nullopt;
  if (random.one_in(6)) return 0;
  if (random.one_in(200)) return -1;
  if (random.one_in(500)) return std::nan("");
  const double value = random.share() * (random.one_in(4) ? size / 100 : size);
  return random.one_in(2) ? std::round(value) : value;
}

charts::StackedChart random_chart(Random& random) {
  constexpr std::array sizes = {1e-6, 0.2, 1.0, 9.0, 300.0, 12000.0, 1e6, 1e9, 3e14};
  constexpr std::array rows = {0, 1, 2, 5, 12, 43};
  constexpr std::array gaps = {3, 30, 1000};
  const double size = sizes[static_cast<std::size_t>(random.below(sizes.size()))];
  const int gap_chances = gaps[static_cast<std::size_t>(random.below(gaps.size()))];
  charts::StackedChart chart;
  chart.of = random.one_in(2) ? StackOf::shares : StackOf::counts;
  chart.places = random.below(2);
  if (random.one_in(5)) chart.prefix = "\u00A3";
  for (int i = random.between(0, 7); i > 0; --i) chart.names.push_back(random_name(random));
  for (int i = rows[static_cast<std::size_t>(random.below(rows.size()))]; i > 0; --i) {
    charts::StackRow row{.name = random_name(random), .instead = random_name(random)};
    if (random.one_in(2)) row.total = random.one_in(9) ? random_name(random) : "1,204 offences";
    row.is_withheld = random.one_in(2);
    for (std::size_t part = 0; part < chart.names.size(); ++part) {
      row.parts.push_back(random_part(random, size, gap_chances));
    }
    chart.rows.push_back(row);
  }
  return chart;
}

// One bar: its parts as drawn.
struct Drawn {
  double top = 0;
  std::vector<scene::Bar> parts;
};

class Look {
 public:
  Look(const charts::StackedChart& chart, Layout layout)
      : chart_(charts::folded(chart)), scene_(charts::draw_stacked(chart, metrics_, layout)) {}

  void check() {
    check_paper();
    check_texts();
    read_bars();
    check_bars();
  }
  std::string text() const { return dump(scene_); }

 private:
  void check_paper() const {
    EXPECT_TRUE(std::isfinite(scene_.height));
    const scene::Box paper{0, 0, scene_.width, scene_.height};
    for (const auto& label : read_chart::all<scene::Label>(scene_)) {
      EXPECT_TRUE(paper.holds(read_chart::box_of(label, metrics_))) << label.text;
    }
    for (const auto& bar : read_chart::all<scene::Bar>(scene_)) EXPECT_TRUE(paper.holds(bar.box));
    for (const auto& marker : read_chart::all<scene::Marker>(scene_)) {
      EXPECT_TRUE(paper.holds(read_chart::box_of(marker)));
    }
    for (const auto& line : read_chart::all<scene::Line>(scene_)) {
      for (const auto& at : line.points) EXPECT_TRUE(paper.holds({at.x, at.y, at.x, at.y}));
    }
  }

  void check_texts() const {
    const auto labels = read_chart::all<scene::Label>(scene_);
    const auto markers = read_chart::all<scene::Marker>(scene_);
    const auto bars = read_chart::all<scene::Bar>(scene_);
    for (std::size_t i = 0; i < labels.size(); ++i) {
      const scene::Box box = read_chart::box_of(labels[i], metrics_);
      for (std::size_t j = i + 1; j < labels.size(); ++j) {
        EXPECT_FALSE(box.overlaps(read_chart::box_of(labels[j], metrics_)))
            << labels[i].text << " | " << labels[j].text;
      }
      for (const auto& marker : markers) {
        EXPECT_FALSE(box.overlaps(read_chart::box_of(marker))) << labels[i].text;
      }
      check_on_bars(labels[i], box, bars);
      check_under_lines(labels[i], box);
    }
  }

  // Inside a part with room to spare, or off all bars.
  static void check_on_bars(const scene::Label& label, const scene::Box& box,
                            const std::vector<scene::Bar>& bars) {
    int holders = 0;
    for (const auto& bar : bars) {
      if (!box.overlaps(bar.box)) continue;
      ++holders;
      EXPECT_EQ(label.role, Role::inside) << label.text;
      EXPECT_LT(bar.box.left, box.left - 1.5) << label.text;
      EXPECT_GT(bar.box.right, box.right + 1.5) << label.text;
    }
    EXPECT_EQ(holders, label.role == Role::inside ? 1 : 0) << label.text;
  }

  // Leaders pass under no text: they run in a band of their own.
  void check_under_lines(const scene::Label& label, const scene::Box& box) const {
    for (const auto& line : read_chart::all<scene::Line>(scene_)) {
      double top = line.points[0].y;
      double bottom = top;
      for (const auto& at : line.points) top = std::min(top, at.y);
      for (const auto& at : line.points) bottom = std::max(bottom, at.y);
      const bool is_apart = bottom <= box.top || top >= box.bottom ||
                            std::max(line.points[0].x, line.points[1].x) <= box.left ||
                            std::min(line.points[0].x, line.points[1].x) >= box.right;
      EXPECT_TRUE(is_apart) << "a line through " << label.text;
    }
  }

  void read_bars() {
    const auto bars = read_chart::all<scene::Bar>(scene_);
    for (std::size_t i = chart_.names.size(); i < bars.size(); ++i) {
      if (bars_.empty() || bars_.back().top != bars[i].box.top) bars_.push_back({bars[i].box.top, {}});
      bars_.back().parts.push_back(bars[i]);
    }
  }

  // The level line of the axis: from zero to the last tick, whose label is the last of all.
  scene::Line axis() const {
    scene::Line found;
    for (const auto& line : read_chart::all<scene::Line>(scene_)) {
      if (line.points[0].y == line.points[1].y) found = line;
    }
    return found;
  }
  double slope() const {
    const double length = axis().points[1].x - axis().points[0].x;
    if (chart_.of == StackOf::shares) return length / 100;
    return length / read_chart::number_in(read_chart::all<scene::Label>(scene_).back().text);
  }

  // A bar of next to no length may not be there at all.
  void check_bars() const {
    constexpr double too_short_to_tell = 3;
    std::size_t at = 0;
    for (const auto& row : chart_.rows) {
      if (!charts::can_be_stacked(row, chart_.names.size())) continue;
      double sum = 0;
      for (const auto& part : row.parts) sum += *part;
      const double unit = slope() * (chart_.of == StackOf::shares ? 100 / sum : 1);
      const bool is_its_bar = at < bars_.size() && std::abs(length(bars_[at]) - sum * unit) < 1.3;
      if (sum * unit >= too_short_to_tell) {
        ASSERT_TRUE(is_its_bar) << row.name;
        check_bar(row, bars_[at], unit);
      }
      if (is_its_bar) ++at;
    }
    EXPECT_EQ(at, bars_.size());
  }
  double length(const Drawn& bar) const { return bar.parts.back().box.right - axis().points[0].x; }

  void check_bar(const charts::StackRow& row, const Drawn& bar, double unit) const {
    const double start = axis().points[0].x;
    double before = 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i < row.parts.size(); ++i) {
      const double from = before * unit;
      before += *row.parts[i];
      if (*row.parts[i] * unit < 0.5) continue;  // may be thinner than can be drawn
      while (at < bar.parts.size() && bar.parts[at].role != role(i)) ++at;
      ASSERT_LT(at, bar.parts.size()) << "part " << i;
      const scene::Box& box = bar.parts[at].box;
      EXPECT_NEAR(box.left - start, from, 1.2) << "part " << i;
      EXPECT_NEAR(box.right - start, before * unit, 1.2) << "part " << i;
      EXPECT_NEAR((box.left + box.right) / 2 - start, (from + before * unit) / 2, 0.65) << "part " << i;
      if (at > 0) {
        EXPECT_GE(box.left, bar.parts[at - 1].box.right) << "parts touch";
      }
    }
  }

  static Role role(std::size_t part) {
    constexpr std::array roles = {Role::own, Role::group, Role::nation, Role::further};
    return roles[part];
  }

  charts::StackedChart chart_;
  scene::TextMetrics metrics_ = scene::arial_metrics();
  scene::Scene scene_;
  std::vector<Drawn> bars_;
};

TEST(StackedProperties, HoldForTenThousandRandomCharts) {
  for (int seed = 1; seed <= 10000; ++seed) {
    Random random(static_cast<std::uint64_t>(seed));
    const charts::StackedChart chart = random_chart(random);
    for (const Layout layout : {Layout::wide, Layout::narrow}) {
      Look look(chart, layout);
      look.check();
      if (HasFailure())
        FAIL() << "seed " << seed << (layout == Layout::wide ? " wide\n" : " narrow\n") << look.text();
    }
  }
}

}  // namespace
