#include "charts/bars.h"

#include <algorithm>
#include <cstddef>

#include "plot/frame.h"
#include "plot/lying.h"
#include "plot/scale.h"
#include "plot/text_lines.h"

namespace charts {

using namespace plot;
namespace {

constexpr double bar_height = 22;
constexpr double between_rows = 10;
constexpr double from_edge = 4;
constexpr double after_rank = 10;
constexpr double after_name = 10;
constexpr double below_name = 3;
constexpr double widest_name = 220;
constexpr double beside_label = 8;
constexpr double below_labels = 5;
constexpr double half_of_tick = 5;
// A shorter interval has no ticks at its ends, and the shortest no room left free around it: both would cut
// notches into the end of its bar that are larger than itself.
constexpr double shortest_with_ticks = 10;
constexpr double shortest_with_room = 3;
constexpr std::size_t most_lines = 2;  // of a name, and of what a level is called

// One member, decided: what is drawn, what is said, where.
struct Row {
  const BarRow* given = nullptr;
  bool is_drawn = false;
  std::optional<Reach> interval = {};
  std::vector<std::string> name = {};
  LyingBar bar = {};
  double top = 0;
  double bar_top = 0;

  double middle() const { return bar_top + bar_height / 2; }
};

// The average or the target: an upright line and what it is called.
struct Level {
  scene::Role role;
  double value = 0;
  std::string text = {};
  std::vector<std::string> lines = {};
  double middle = 0;
  double top = 0;
};

struct Plan {
  Frame frame;
  std::vector<Row> rows;
  double rank_right = from_edge;
  double name_left = from_edge;
  std::vector<Level> levels;  // the one next to the rows first
  Scale values;
};

bool is_drawable(const Reach& reach) {
  return plot::is_drawable(reach.low) && plot::is_drawable(reach.high) && reach.low <= reach.high;
}

Row row_of(const BarRow& given) {
  Row row{.given = &given};
  row.is_drawn = given.value && plot::is_drawable(*given.value);
  if (!row.is_drawn) return row;
  const double value = *given.value;
  if (given.interval && is_drawable(*given.interval)) row.interval = given.interval;
  row.bar = {.value = value,
             .low = std::min(value, 0.0),
             .high = std::max(value, 0.0),
             .text = given.text,
             .is_bold = given.is_own};
  if (row.interval) {
    row.bar.low = std::min(row.bar.low, row.interval->low);
    row.bar.high = std::max(row.bar.high, row.interval->high);
  }
  return row;
}

std::vector<Level> levels_of(const BarsChart& chart) {
  std::vector<Level> levels;
  const auto add = [&](const std::optional<LevelLine>& line, scene::Role role) {
    if (line && plot::is_drawable(line->value)) levels.push_back({role, line->value, line->label});
  };
  add(chart.average, scene::Role::group);
  add(chart.target, scene::Role::target);
  return levels;
}

// --- the names ---

double widest_rank(const Plan& plan, const scene::TextMetrics& metrics) {
  double widest = 0;
  for (const Row& row : plan.rows) {
    widest = std::max(widest, metrics.width(row.given->rank, plan.frame.font_size, row.given->is_own));
  }
  return widest;
}

// "Sussex: not available": the reason is never cut.
std::vector<std::string> words_without_bar(const Row& row, TextRoom room, const scene::TextMetrics& metrics) {
  const std::string reason = row.given->text.empty() ? "" : ": " + row.given->text;
  room.most_lines = 1;
  room.width -= metrics.width(reason, room.font_size, room.is_bold);
  std::vector<std::string> lines = text_lines(row.given->name, room, metrics);
  if (lines.empty()) lines.emplace_back();
  lines.back() += reason;
  return lines;
}

// Beside the bars in columns of ranks and names, or above each bar.
void fit_names(Plan& plan, const scene::TextMetrics& metrics) {
  const Frame& frame = plan.frame;
  const bool is_wide = frame.layout == Layout::wide;
  const double rank = widest_rank(plan, metrics);
  if (rank > 0) {
    plan.rank_right = from_edge + rank;
    plan.name_left = plan.rank_right + after_rank;
  }
  const double all = frame.width - plan.name_left - from_edge;
  for (Row& row : plan.rows) {
    const TextRoom room{is_wide && row.is_drawn ? widest_name : all, frame.font_size, row.given->is_own,
                        most_lines};
    row.name =
        row.is_drawn ? text_lines(row.given->name, room, metrics) : words_without_bar(row, room, metrics);
  }
}

double widest_of(const Row& row, const Frame& frame, const scene::TextMetrics& metrics) {
  double widest = 0;
  for (const std::string& line : row.name)
    widest = std::max(widest, metrics.width(line, frame.font_size, row.given->is_own));
  return widest;
}

double left_of_bars(const Plan& plan, const scene::TextMetrics& metrics) {
  if (plan.frame.layout == Layout::narrow) return from_edge;
  double names = 0;
  for (const Row& row : plan.rows) {
    if (row.is_drawn) names = std::max(names, widest_of(row, plan.frame, metrics));
  }
  return plan.name_left + names + after_name;
}

// --- up and down ---

double height_of_name(const Row& row, const Frame& frame) {
  return static_cast<double>(std::max<std::size_t>(row.name.size(), 1)) * frame.line_height();
}

// The rows from `top` on; where the last ends.
double stack_rows(Plan& plan, double top) {
  const bool is_wide = plan.frame.layout == Layout::wide;
  for (Row& row : plan.rows) {
    const double name = height_of_name(row, plan.frame);
    row.top = top;
    if (is_wide) {
      const double height = std::max(bar_height, name);
      row.bar_top = top + (height - bar_height) / 2;
      top += height;
    } else {
      row.bar_top = top + name + below_name;
      top += row.is_drawn ? name + below_name + bar_height : name;
    }
    top += between_rows;
  }
  return plan.rows.empty() ? top : top - between_rows;
}

// --- the levels and their labels ---

// How wide its words are; they keep to the drawing.
double fit_words(Level& level, const Plan& plan, const scene::TextMetrics& metrics) {
  const Frame& frame = plan.frame;
  const TextRoom room{frame.width - 2 * from_edge, frame.font_size, false, most_lines};
  level.lines = text_lines(level.text, room, metrics);
  const double half = width_of(level.lines, room, metrics) / 2;
  level.middle = std::clamp(plan.values.at(level.value), from_edge + half, frame.width - from_edge - half);
  return 2 * half;
}

double height_of(const Level& level, const Frame& frame) {
  return static_cast<double>(std::max<std::size_t>(level.lines.size(), 1)) * frame.line_height();
}

// Side by side where both have room, else the target's above the average's. How high they are.
double place_labels(Plan& plan, const scene::TextMetrics& metrics) {
  std::vector<Stretch> across;
  across.reserve(plan.levels.size());
  for (Level& level : plan.levels) {
    const double half = fit_words(level, plan, metrics) / 2;
    across.push_back({level.middle - half, level.middle + half});
  }
  if (plan.levels.empty()) return from_edge;
  const double first = height_of(plan.levels[0], plan.frame);
  if (plan.levels.size() == 1) return first + below_labels;
  const double second = height_of(plan.levels[1], plan.frame);
  const bool is_beside =
      across[1].from - beside_label >= across[0].to || across[1].to + beside_label <= across[0].from;
  const double all = is_beside ? std::max(first, second) : first + second;
  plan.levels[0].top = all - first;
  plan.levels[1].top = is_beside ? all - second : 0;
  return all + below_labels;
}

Plan planned(const BarsChart& chart, const scene::TextMetrics& metrics, Layout layout) {
  Plan plan;
  plan.frame = frame_of(layout);
  for (const BarRow& row : chart.rows) plan.rows.push_back(row_of(row));
  plan.levels = levels_of(chart);
  fit_names(plan, metrics);
  plan.frame.plot.left = left_of_bars(plan, metrics);
  plan.frame.plot.right = plan.frame.width - from_edge;
  std::vector<LyingBar> bars;
  for (const Row& row : plan.rows) {
    if (row.is_drawn) bars.push_back(row.bar);
  }
  drop_long_texts(bars, plan.frame, metrics);
  Extent extent;
  for (const Level& level : plan.levels) extent.include(level.value);
  plan.values = lying_scale(bars, extent, plan.frame, metrics);
  auto bar = bars.begin();
  for (Row& row : plan.rows) {
    if (row.is_drawn) row.bar = *bar++;
  }
  plan.frame.plot.top = tenth(place_labels(plan, metrics));
  plan.frame.plot.bottom = tenth(stack_rows(plan, plan.frame.plot.top));
  plan.frame.height = tenth(plan.frame.plot.bottom + from_edge);
  return plan;
}

// --- the marks ---

std::vector<scene::Label> name_labels(const Row& row, const Plan& plan) {
  const Frame& frame = plan.frame;
  const scene::Role role = !row.is_drawn       ? scene::Role::missing
                           : row.given->is_own ? scene::Role::own
                                               : scene::Role::axis;
  scene::Label label{.at = {}, .font_size = frame.font_size, .role = role, .is_bold = row.given->is_own};
  const bool is_wide = frame.layout == Layout::wide;
  const double name = static_cast<double>(row.name.size()) * frame.line_height();
  const double top = is_wide ? row.middle() - name / 2 : row.top;
  std::vector<scene::Label> labels;
  const auto add = [&](double x, double middle, const std::string& text, scene::Anchor anchor) {
    label.at = point(x, base_line(middle, frame.font_size));
    label.text = text;
    label.anchor = anchor;
    labels.push_back(label);
  };
  for (std::size_t i = 0; i < row.name.size(); ++i) {
    add(plan.name_left, top + (static_cast<double>(i) + 0.5) * frame.line_height(), row.name[i],
        scene::Anchor::start);
  }
  if (row.given->rank.empty()) return labels;
  if (is_wide) {
    add(plan.rank_right, row.middle(), row.given->rank, scene::Anchor::end);
  } else {
    add(from_edge, top + frame.line_height() / 2, row.given->rank, scene::Anchor::start);
  }
  return labels;
}

double base_of_line(const Level& level, std::size_t line, const Frame& frame) {
  const double middle = level.top + (static_cast<double>(line) + 0.5) * frame.line_height();
  return base_line(middle, frame.font_size);
}

std::vector<scene::Label> labels_of(const Plan& plan) {
  std::vector<scene::Label> labels;
  for (const Level& level : plan.levels) {
    for (std::size_t i = 0; i < level.lines.size(); ++i) {
      labels.push_back({.at = point(level.middle, base_of_line(level, i, plan.frame)),
                        .text = level.lines[i],
                        .font_size = plan.frame.font_size,
                        .anchor = scene::Anchor::middle,
                        .role = level.role});
    }
  }
  for (const Row& row : plan.rows) {
    for (scene::Label& label : name_labels(row, plan)) labels.push_back(std::move(label));
    if (!row.is_drawn || row.bar.text.empty()) continue;
    labels.push_back(end_text(row.bar, plan.values, row.middle(), plan.frame.font_size));
    labels.back().role = row.given->is_own ? scene::Role::own : scene::Role::axis;
  }
  return labels;
}

void draw_interval(scene::Scene& scene, const Row& row, const Scale& values) {
  const double low = values.at(row.interval->low);
  const double high = values.at(row.interval->high);
  const double y = row.middle();
  scene::Path path{point(low, y), point(high, y)};
  if (high - low >= shortest_with_ticks) {
    path = {point(low, y - half_of_tick),  point(low, y + half_of_tick), point(low, y), point(high, y),
            point(high, y - half_of_tick), point(high, y + half_of_tick)};
  }
  if (high - low >= shortest_with_room) scene.marks.push_back(scene::Line{path, scene::Role::paper});
  scene.marks.push_back(scene::Line{path, scene::Role::interval});
}

void draw_rows(scene::Scene& scene, const Plan& plan) {
  for (const Row& row : plan.rows) {
    if (!row.is_drawn) continue;
    scene::Bar bar = drawn_bar(row.bar, plan.values, {row.bar_top, row.bar_top + bar_height});
    bar.role = row.given->is_own ? scene::Role::own : scene::Role::peer;
    scene.marks.push_back(bar);
  }
}

void draw_levels(scene::Scene& scene, const Plan& plan, const std::vector<scene::Box>& texts) {
  const Frame& frame = plan.frame;
  for (const Level& level : plan.levels) {
    const std::size_t last = std::max<std::size_t>(level.lines.size(), 1) - 1;
    const double from = tenth(base_of_line(level, last, frame)) + frame.font_size / 3;
    draw_upright_line(scene, {plan.values.at(level.value), {from, frame.plot.bottom}, level.role, true},
                      texts);
  }
}

void draw_zero(scene::Scene& scene, const Plan& plan, const std::vector<scene::Box>& texts) {
  const bool has_bars =
      std::any_of(plan.rows.begin(), plan.rows.end(), [](const Row& row) { return row.is_drawn; });
  if (!has_bars) return;
  const Frame& frame = plan.frame;
  draw_upright_line(scene, {.x = plan.values.at(0), .along = {frame.plot.top, frame.plot.bottom}}, texts);
}

}  // namespace

scene::Scene draw_bars(const BarsChart& chart, const scene::TextMetrics& metrics, Layout layout) {
  const Plan plan = planned(chart, metrics, layout);
  const Frame& frame = plan.frame;
  scene::Scene scene{.width = frame.width, .height = frame.height, .marks = {}};
  const std::vector<scene::Label> labels = labels_of(plan);
  std::vector<scene::Box> texts;
  texts.reserve(labels.size());
  for (const scene::Label& label : labels) texts.push_back(box_of(label, metrics));
  draw_rows(scene, plan);
  draw_levels(scene, plan, texts);
  draw_zero(scene, plan, texts);
  for (const Row& row : plan.rows) {
    if (row.interval) draw_interval(scene, row, plan.values);
  }
  for (const scene::Label& label : labels) scene.marks.push_back(label);
  return scene;
}

}  // namespace charts
