// What every chart of bars promises, for thousands that nobody chose: bars from zero on one scale, no bar and
// no room for a value that is not there, no text on top of anything else.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "base/number.h"
#include "charts/bars.h"
#include "charts/before_after.h"
#include "support/random.h"
#include "support/read_bars.h"
#include "support/scene_dump.h"

namespace {

using plot::Layout;
using scene::Role;

constexpr std::array names = {"Kent",
                              "Avon and Somerset",
                              "Devon, Cornwall and the Isles of Scilly",
                              "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
                              "Bournemouth, Christchurch and Poole, Dorset, and the neighbouring areas of "
                              "Hampshire and the Isle of Wight, without their islands",
                              "Ynys Môn",
                              ""};
constexpr std::array sizes = {0.0, 1e-6, 0.01, 1.0, 3.0, 99.0, 1200.0, 5e4, 1e6, 1e9};
constexpr std::array words = {"not available", "withheld", "unreliable", "not reported"};

std::string name(Random& random) {
  return names[static_cast<std::size_t>(random.below(names.size()))];
}

struct Manner {
  double size = 1;
  int places = 2;
  bool is_negative = false;
  int gap_chances = 5;
};

Manner random_manner(Random& random) {
  constexpr std::array gaps = {1, 2, 5, 1000};
  return {.size = sizes[static_cast<std::size_t>(random.below(sizes.size()))],
          .places = random.below(4),
          .is_negative = random.one_in(3),
          .gap_chances = gaps[static_cast<std::size_t>(random.below(gaps.size()))]};
}

double random_value(Random& random, const Manner& manner) {
  if (random.one_in(40)) return std::numeric_limits<double>::infinity();
  if (random.one_in(8)) return 0;
  const double value = random.share() * manner.size;
  return manner.is_negative && random.one_in(2) ? -value : value;
}

std::string missing_words(Random& random) {
  return words[static_cast<std::size_t>(random.below(words.size()))];
}

charts::BarRow random_row(Random& random, const Manner& manner) {
  charts::BarRow row{.name = name(random), .is_own = random.one_in(6)};
  if (random.one_in(manner.gap_chances)) {
    row.text = missing_words(random);
    return row;
  }
  row.value = random_value(random, manner);
  row.text = base::grouped_decimal(std::isfinite(*row.value) ? *row.value : 1, manner.places);
  if (random.one_in(2)) {
    const double arm = random.share() * manner.size / 2;
    row.interval = charts::Reach{*row.value - arm, *row.value + arm};
  }
  return row;
}

charts::BarsChart random_bars(Random& random) {
  constexpr std::array counts = {0, 1, 2, 5, 8, 43};
  const Manner manner = random_manner(random);
  charts::BarsChart chart;
  const int count = counts[static_cast<std::size_t>(random.below(counts.size()))];
  const bool is_ranked = !random.one_in(4);
  for (int i = 0; i < count; ++i) {
    charts::BarRow row = random_row(random, manner);
    if (is_ranked && row.value) row.rank = (random.one_in(5) ? "=" : "") + base::ordinal(i + 1);
    if (i > 0 && random.one_in(6)) row.value = chart.rows.back().value;
    chart.rows.push_back(row);
  }
  if (!random.one_in(4)) {
    chart.average = {random_value(random, manner),
                     "Average of the 8: " + base::grouped_decimal(manner.size, 2)};
  }
  if (random.one_in(2)) chart.target = {random_value(random, manner), "Target: at most 12,345 offences"};
  if (random.one_in(5) && chart.average && chart.target) chart.target->value = chart.average->value;
  if (random.one_in(9) && chart.target) chart.target->label = name(random);
  return chart;
}

charts::OneSide random_side(Random& random, const Manner& manner) {
  if (random.one_in(manner.gap_chances)) return {.text = missing_words(random)};
  const double value = random_value(random, manner);
  return {.value = value, .text = base::grouped_decimal(std::isfinite(value) ? value : 1, manner.places)};
}

charts::BeforeAfterChart random_pairs(Random& random) {
  constexpr std::array counts = {0, 1, 3, 12, 43};
  constexpr std::array changes = {"+28.9% (+608)", "no change", "", "not compared"};
  constexpr std::array periods = {"", "2022, then 2023",
                                  "12 months to December 2022, then 12 months to December 2023"};
  const Manner manner = random_manner(random);
  charts::BeforeAfterChart chart;
  for (int i = counts[static_cast<std::size_t>(random.below(counts.size()))]; i > 0; --i) {
    chart.rows.push_back({.label = name(random),
                          .change = changes[static_cast<std::size_t>(random.below(changes.size()))],
                          .periods = periods[static_cast<std::size_t>(random.below(periods.size()))],
                          .before = random_side(random, manner),
                          .after = random_side(random, manner)});
  }
  return chart;
}

// A value and the bar that must show it, top down.
using Values = std::vector<double>;

Values drawn_values(const charts::BarsChart& chart) {
  Values values;
  for (const auto& row : chart.rows) {
    if (row.value && std::isfinite(*row.value)) values.push_back(*row.value);
  }
  return values;
}

Values drawn_values(const charts::BeforeAfterChart& chart) {
  Values values;
  for (const auto& row : chart.rows) {
    for (const auto& side : {row.before, row.after}) {
      if (side.value && std::isfinite(*side.value)) values.push_back(*side.value);
    }
  }
  return values;
}

double zero_of(const scene::Scene& scene) {
  for (const auto& line : read_chart::all<scene::Line>(scene)) {
    if (line.role == Role::axis) return line.points[0].x;
  }
  return std::nan("");
}

// Half a drawing unit.
void expect_values(const scene::Scene& scene, const Values& values) {
  const auto bars = read_chart::all<scene::Bar>(scene);
  ASSERT_EQ(bars.size(), values.size());
  if (values.empty()) return;
  const double zero = zero_of(scene);
  ASSERT_TRUE(std::isfinite(zero)) << "no zero line";
  const auto end_of = [&](std::size_t i) {
    const scene::Box box = read_bars::outer(bars[i]);
    return values[i] < 0 ? box.left : box.right;
  };
  std::size_t best = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (std::abs(end_of(i) - zero) > std::abs(end_of(best) - zero)) best = i;
    EXPECT_NEAR(values[i] < 0 ? read_bars::outer(bars[i]).right : read_bars::outer(bars[i]).left, zero, 0.2);
  }
  const auto scale = read_bars::scale_from(zero, values[best], end_of(best));
  if (!scale.is_known) return;
  EXPECT_GE(scale.slope, 0);
  for (std::size_t i = 0; i < values.size(); ++i)
    EXPECT_NEAR(end_of(i), zero + values[i] * scale.slope, 0.5) << values[i];
}

// Lines stand on the scale of the bars: the average, and both ends of every interval.
void expect_lines(const scene::Scene& scene, const charts::BarsChart& chart) {
  const auto bars = read_chart::all<scene::Bar>(scene);
  const Values values = drawn_values(chart);
  const double zero = zero_of(scene);
  std::size_t best = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (bars[i].box.width() > bars[best].box.width()) best = i;
  }
  if (values.empty() || bars[best].box.width() < 20) return;
  const double slope = bars[best].box.width() / std::abs(values[best]);
  std::size_t seen = 0;
  for (const auto& row : chart.rows) {
    if (!row.value || !std::isfinite(*row.value)) continue;
    if (!row.interval || !std::isfinite(row.interval->low)) continue;
    const auto lines = read_chart::all<scene::Line>(scene);
    const bool is_there = std::any_of(lines.begin(), lines.end(), [&](const scene::Line& line) {
      const scene::Box box = read_bars::box_of(line);
      return line.role == Role::interval && std::abs(box.left - zero - row.interval->low * slope) < 2 &&
             std::abs(box.right - zero - row.interval->high * slope) < 2;
    });
    EXPECT_TRUE(is_there) << row.interval->low << " to " << row.interval->high;
    ++seen;
  }
  std::size_t drawn = 0;
  for (const auto& line : read_chart::all<scene::Line>(scene)) {
    if (line.role == Role::interval) ++drawn;
    if (line.role == Role::group) {
      EXPECT_NEAR(line.points[0].x, zero + chart.average->value * slope, 2);
    }
  }
  EXPECT_EQ(drawn, seen);
}
void expect_lines(const scene::Scene&, const charts::BeforeAfterChart&) {}

template <class Chart, class Draw>
void expect_promises(const Chart& chart, Draw draw, int seed) {
  const scene::TextMetrics metrics = scene::arial_metrics();
  for (const Layout layout : {Layout::wide, Layout::narrow}) {
    const scene::Scene scene = draw(chart, metrics, layout);
    read_bars::expect_tidy(scene, metrics);
    expect_values(scene, drawn_values(chart));
    expect_lines(scene, chart);
    if (testing::Test::HasFailure())
      FAIL() << "seed " << seed << (layout == Layout::wide ? " wide\n" : " narrow\n") << dump(scene);
  }
}

TEST(BarsProperties, HoldForTenThousandRandomCharts) {
  for (int seed = 1; seed <= 10000; ++seed) {
    Random random(static_cast<std::uint64_t>(seed));
    expect_promises(random_bars(random), charts::draw_bars, seed);
    if (HasFailure()) return;
  }
}

TEST(BeforeAfterProperties, HoldForTenThousandRandomCharts) {
  for (int seed = 1; seed <= 10000; ++seed) {
    Random random(static_cast<std::uint64_t>(seed));
    expect_promises(random_pairs(random), charts::draw_before_after, seed);
    if (HasFailure()) return;
  }
}

// A value that must not be told moves nothing: a row says only that it is withheld.
TEST(BarsProperties, AWithheldValueChangesNoCoordinate) {
  for (int seed = 1; seed <= 500; ++seed) {
    Random random(static_cast<std::uint64_t>(seed));
    charts::BarsChart chart = random_bars(random);
    chart.rows.push_back({.name = "Sussex", .value = {}, .text = "withheld"});
    charts::BarsChart other = chart;
    other.rows.back().value = std::nullopt;
    other.rows.back().interval = charts::Reach{-5e12, 5e12};
    for (const Layout layout : {Layout::wide, Layout::narrow}) {
      EXPECT_EQ(dump(charts::draw_bars(chart, scene::arial_metrics(), layout)),
                dump(charts::draw_bars(other, scene::arial_metrics(), layout)));
    }
  }
}

}  // namespace
