// Two panels over one time axis: what is promised of one chart that was chosen, and of thousands that nobody
// chose.
#include "charts/volume_rate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "support/random.h"
#include "support/read_chart.h"
#include "support/scene_dump.h"

namespace {

using plot::Layout;
using scene::Role;

charts::VolumeRateChart steady(int windows) {
  charts::VolumeRateChart chart;
  chart.volume = {.name = "Offences", .latest_text = "2,710"};
  chart.rate = {.name = "Offences per 1,000 households", .latest_text = "3.69"};
  for (int i = windows - 1; i >= 0; --i) {
    const model::Month at = model::Month::of(2023, 12).plus(-3 * i);
    chart.volume.points.push_back({.at = at, .value = 2700.0 + i});
    chart.rate.points.push_back({.at = at, .value = 3.69 + 0.01 * i});
  }
  return chart;
}

scene::Scene drawn(const charts::VolumeRateChart& chart, Layout layout = Layout::wide) {
  return charts::draw_volume_rate(chart, scene::arial_metrics(), layout);
}

// Marks between two heights as a scene of their own, so that each panel is read by itself.
scene::Scene part_of(const scene::Scene& scene, double from, double to) {
  scene::Scene part{scene.width, scene.height, {}};
  for (const scene::Mark& mark : scene.marks) {
    double y = 0;
    if (const auto* line = std::get_if<scene::Line>(&mark)) y = line->points[0].y;
    if (const auto* label = std::get_if<scene::Label>(&mark)) y = label->at.y - 5;
    if (const auto* bar = std::get_if<scene::Bar>(&mark)) y = bar->box.bottom;
    if (const auto* marker = std::get_if<scene::Marker>(&mark)) y = marker->at.y;
    if (y >= from && y < to) part.marks.push_back(mark);
  }
  return part;
}

// The upper panel ends above the key of the lower one: the second stroke or column beside a name.
double between_panels(const scene::Scene& scene) {
  double y = 0;
  for (const scene::Line& line : read_chart::all<scene::Line>(scene)) {
    const bool is_key =
        line.role == Role::own && line.points.size() == 2 && line.points[0].x == 4 && line.points[1].x == 28;
    if (is_key) y = line.points[0].y - 11;
  }
  return y;
}

struct Panels {
  explicit Panels(const scene::Scene& scene)
      : upper(part_of(scene, 0, between_panels(scene))),
        lower(part_of(scene, between_panels(scene), scene.height)) {}
  scene::Scene upper;
  scene::Scene lower;
};

std::vector<scene::Bar> columns_in(const scene::Scene& upper) {
  auto bars = read_chart::all<scene::Bar>(upper);
  std::erase_if(bars, [](const scene::Bar& bar) { return bar.box.left == 8 && bar.box.bottom < 40; });  // key
  return bars;
}

TEST(VolumeRate, PanelsShareTheTimeAxisAndEachHasItsOwnScaleFromZero) {
  const scene::Scene scene = drawn(steady(8));
  const Panels panels(scene);
  const auto upper = read_chart::read(panels.upper);
  const auto lower = read_chart::read(panels.lower);
  EXPECT_EQ(upper.ticks.front().value, 0);
  EXPECT_EQ(lower.ticks.front().value, 0);
  EXPECT_EQ(upper.ticks.back().value, 3000);
  EXPECT_EQ(lower.ticks.back().value, 4);
  EXPECT_EQ(upper.plot.left, lower.plot.left);
  EXPECT_EQ(upper.plot.right, lower.plot.right);
  const auto columns = columns_in(panels.upper);
  const auto lines = read_chart::drawn_lines(panels.lower, lower, Role::own);
  ASSERT_EQ(columns.size(), 8U);
  ASSERT_EQ(lines.size(), 1U);
  for (std::size_t i = 0; i < 8; ++i) {
    EXPECT_NEAR((columns[i].box.left + columns[i].box.right) / 2, lines[0].points[i].x, 0.11);
  }
}

TEST(VolumeRate, TitlesNameEachPanelWithItsLatestValue) {
  std::vector<std::string> bold;
  for (const auto& label : read_chart::all<scene::Label>(drawn(steady(8)))) {
    if (label.is_bold) bold.push_back(label.text);
  }
  EXPECT_EQ(bold, (std::vector<std::string>{"Offences 2,710", "Offences per 1,000 households 3.69"}));
}

TEST(VolumeRate, BreaksAndGapsAreInBothPanels) {
  charts::VolumeRateChart chart = steady(8);
  chart.breaks = {{model::Month::of(2023, 5), 1}};
  chart.volume.points[2].value.reset();
  chart.rate.points[2].value.reset();
  const Panels panels(drawn(chart));
  for (const scene::Scene& panel : {panels.upper, panels.lower}) {
    const auto lines = read_chart::all<scene::Line>(panel);
    EXPECT_EQ(std::count_if(lines.begin(), lines.end(),
                            [](const scene::Line& line) { return line.role == Role::annotation; }),
              1);
    const auto marks = read_chart::drawn_markers(panel, read_chart::read(panel), Role::missing);
    EXPECT_EQ(marks.size(), 1U);
  }
  EXPECT_EQ(read_chart::drawn_lines(panels.lower, read_chart::read(panels.lower), Role::own).size(), 3U);
}

TEST(VolumeRate, EarlierWindowsThanTheLatestSixtyAreNotDrawn) {
  EXPECT_EQ(columns_in(Panels(drawn(steady(80))).upper).size(), 60U);
}

TEST(VolumeRate, ProvisionalIsHollowInBothPanels) {
  charts::VolumeRateChart chart = steady(4);
  chart.volume.points.back().status = model::Status::provisional;
  chart.rate.points.back().status = model::Status::provisional;
  const Panels panels(drawn(chart));
  EXPECT_TRUE(columns_in(panels.upper).back().is_provisional);
  EXPECT_TRUE(read_chart::all<scene::Marker>(panels.lower).back().is_hollow);
}

TEST(VolumeRate, WithheldValueLeavesNothingButItsMarks) {
  charts::VolumeRateChart withheld = steady(6);
  withheld.volume.points[2].value.reset();
  withheld.rate.points[2].value.reset();
  charts::VolumeRateChart missing = withheld;
  withheld.volume.points[2].why = withheld.rate.points[2].why = model::Absence::confidential;
  const auto without_marks = [](scene::Scene scene) {
    std::erase_if(scene.marks, [](const scene::Mark& mark) {
      const auto* marker = std::get_if<scene::Marker>(&mark);
      return marker != nullptr && (marker->role == Role::withheld || marker->role == Role::missing);
    });
    return dump(scene);
  };
  EXPECT_EQ(without_marks(drawn(withheld)), without_marks(drawn(missing)));
}

// --- thousands ---

plot::PlottedLine random_line(Random& random, int windows, int months, double size) {
  constexpr std::array names = {"Offences",
                                "Offences per 1,000 households in the whole of the area of the "
                                "force, the neighbouring forces and the islands that belong to it",
                                "Ynys Môn"};
  plot::PlottedLine line{.name = names[static_cast<std::size_t>(random.below(3))], .latest_text = "1,234"};
  for (int i = windows - 1; i >= 0; --i) {
    plot::Plotted point{.at = model::Month::of(2023, 12).plus(-months * i)};
    if (random.one_in(6)) {
      point.why = static_cast<model::Absence>(random.below(static_cast<int>(model::Absence::unreadable) + 1));
    } else {
      point.value = random.share() * size;
    }
    if (random.one_in(5)) point.status = model::Status::provisional;
    line.points.push_back(point);
  }
  return line;
}

charts::VolumeRateChart random_chart(Random& random) {
  constexpr std::array windows = {1, 2, 5, 12, 23, 40, 55, 90};
  constexpr std::array sizes = {0.0, 1e-6, 0.2, 3.0, 99.0, 1200.0, 1e6, 1e9};
  const int count = windows[static_cast<std::size_t>(random.below(8))];
  const int months = random.one_in(2) ? 3 : 12;
  charts::VolumeRateChart chart;
  chart.volume = random_line(random, count, months, sizes[static_cast<std::size_t>(random.below(8))]);
  chart.rate = random_line(random, count, months, sizes[static_cast<std::size_t>(random.below(8))]);
  for (int i = random.below(4); i > 0; --i) {
    chart.breaks.push_back({model::Month::of(2024, 3).plus(-random.below(count * months + 9)), i});
  }
  return chart;
}

void check_edges_and_texts(const scene::Scene& scene) {
  const scene::TextMetrics metrics = scene::arial_metrics();
  const scene::Box paper{0, 0, scene.width, scene.height};
  const auto labels = read_chart::all<scene::Label>(scene);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const scene::Box box = read_chart::box_of(labels[i], metrics);
    EXPECT_TRUE(read_chart::is_on_page(labels[i], scene, metrics)) << labels[i].text;
    for (std::size_t k = i + 1; k < labels.size(); ++k) {
      EXPECT_FALSE(box.overlaps(read_chart::box_of(labels[k], metrics)))
          << labels[i].text << " and " << labels[k].text;
    }
    for (const auto& bar : read_chart::all<scene::Bar>(scene)) EXPECT_FALSE(box.overlaps(bar.box));
    for (const auto& marker : read_chart::all<scene::Marker>(scene)) {
      if (labels[i].role == Role::annotation && marker.role == Role::annotation) continue;
      EXPECT_FALSE(box.overlaps(read_chart::box_of(marker))) << labels[i].text;
    }
  }
  for (const auto& marker : read_chart::all<scene::Marker>(scene)) {
    EXPECT_TRUE(paper.holds(read_chart::box_of(marker)));
  }
  for (const auto& bar : read_chart::all<scene::Bar>(scene)) EXPECT_TRUE(paper.holds(bar.box));
  for (const auto& line : read_chart::all<scene::Line>(scene)) {
    for (const auto& at : line.points) EXPECT_TRUE(paper.holds({at.x, at.y, at.x, at.y}));
  }
}

std::vector<double> known(const plot::PlottedLine& line) {
  std::vector<double> values;
  const std::size_t all = line.points.size();
  for (std::size_t i = all - std::min<std::size_t>(all, 60); i < all; ++i) {
    if (line.points[i].value) values.push_back(*line.points[i].value);
  }
  return values;
}

void check_values(const charts::VolumeRateChart& chart, const scene::Scene& scene) {
  const Panels panels(scene);
  const auto upper = read_chart::read(panels.upper);
  const auto volumes = known(chart.volume);
  const auto columns = columns_in(panels.upper);
  ASSERT_EQ(columns.size(), volumes.size());
  for (std::size_t i = 0; i < volumes.size(); ++i) {
    EXPECT_LE(std::abs(upper.value_at(columns[i].box.bottom)) * upper.slope(), 0.2);
    EXPECT_LE(std::abs(upper.value_at(columns[i].box.top) - volumes[i]) * upper.slope(), 0.5);
  }
  const auto lower = read_chart::read(panels.lower);
  std::vector<scene::Point> points;
  for (const auto& line : read_chart::drawn_lines(panels.lower, lower, Role::own)) {
    points.insert(points.end(), line.points.begin(), line.points.end());
  }
  for (const auto& marker : read_chart::drawn_markers(panels.lower, lower, Role::own)) {
    const auto is_same = [&](const scene::Point& point) { return point == marker.at; };
    if (std::none_of(points.begin(), points.end(), is_same)) points.push_back(marker.at);
  }
  std::sort(points.begin(), points.end(),
            [](const scene::Point& a, const scene::Point& b) { return a.x < b.x; });
  const auto rates = known(chart.rate);
  ASSERT_EQ(points.size(), rates.size());
  for (std::size_t i = 0; i < rates.size(); ++i) {
    EXPECT_LE(std::abs(lower.value_at(points[i].y) - rates[i]) * lower.slope(), 0.5);
  }
}

TEST(VolumeRateProperties, HoldForTenThousandRandomCharts) {
  for (int seed = 1; seed <= 10000; ++seed) {
    Random random(static_cast<std::uint64_t>(seed));
    const charts::VolumeRateChart chart = random_chart(random);
    for (const Layout layout : {Layout::wide, Layout::narrow}) {
      const scene::Scene scene = drawn(chart, layout);
      check_edges_and_texts(scene);
      check_values(chart, scene);
      if (HasFailure()) FAIL() << "seed " << seed << "\n" << dump(scene);
    }
  }
}

}  // namespace
