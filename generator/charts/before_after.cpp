#include "charts/before_after.h"

#include <algorithm>
#include <cstddef>

#include "plot/frame.h"
#include "plot/lying.h"
#include "plot/scale.h"
#include "plot/text_lines.h"

namespace charts {

using namespace plot;
namespace {

constexpr double bar_height = 20;
constexpr double outline = 2;  // of a hollow bar, as the style sheet draws it
constexpr double between_bars = 4;
constexpr double between_rows = 18;
constexpr double below_words = 4;
constexpr double from_edge = 4;
constexpr double after_zero = 6;
constexpr double over_bars = 2;        // how far the zero line stands out
constexpr std::size_t most_lines = 2;  // of a label, and of its periods

struct Side {
  const OneSide* given = nullptr;
  bool is_drawn = false;
  bool is_after = false;
  LyingBar bar = {};
  double top = 0;

  double middle() const { return top + bar_height / 2; }
};

struct Words {
  std::vector<std::string> title = {};  // what it is about and how it changed
  std::vector<std::string> periods = {};
  double top = 0;

  std::size_t lines() const { return title.size() + periods.size(); }
};

struct Plan {
  Frame frame;
  std::vector<Words> words;
  std::vector<Side> sides;  // two of each row
  Scale values;
};

Side side_of(const OneSide& given, bool is_after) {
  Side side{.given = &given, .is_after = is_after};
  side.is_drawn = given.value && is_drawable(*given.value);
  if (!side.is_drawn) return side;
  const double value = *given.value;
  side.bar = {.value = value,
              .low = std::min(value, 0.0),
              .high = std::max(value, 0.0),
              .text = given.text,
              .is_bold = is_after};
  return side;
}

// The change stands behind the label where it has room, else on a line of its own.
Words words_of(const BeforeAfterRow& row, const Frame& frame, const scene::TextMetrics& metrics) {
  const TextRoom bold{frame.width - 2 * from_edge, frame.font_size, true, most_lines};
  Words words{.title = text_lines(row.label, bold, metrics)};
  TextRoom one_line = bold;
  one_line.most_lines = 1;
  if (!row.change.empty()) {
    const std::string last = words.title.empty() ? row.change : words.title.back() + ": " + row.change;
    if (!words.title.empty() && metrics.width(last, bold.font_size, true) <= bold.width) {
      words.title.back() = last;
    } else {
      for (std::string& line : text_lines(row.change, one_line, metrics))
        words.title.push_back(std::move(line));
    }
  }
  TextRoom plain = bold;
  plain.is_bold = false;
  words.periods = text_lines(row.periods, plain, metrics);
  return words;
}

void fit_scale(Plan& plan, const scene::TextMetrics& metrics) {
  std::vector<LyingBar> bars;
  for (const Side& side : plan.sides) {
    if (side.is_drawn) bars.push_back(side.bar);
  }
  drop_long_texts(bars, plan.frame, metrics);
  plan.values = lying_scale(bars, {}, plan.frame, metrics);
  auto bar = bars.begin();
  for (Side& side : plan.sides) {
    if (side.is_drawn) side.bar = *bar++;
  }
}

Plan planned(const BeforeAfterChart& chart, const scene::TextMetrics& metrics, Layout layout) {
  Plan plan;
  plan.frame = frame_of(layout);
  plan.frame.plot = {from_edge, from_edge, plan.frame.width - from_edge, from_edge};
  double top = from_edge;
  for (const BeforeAfterRow& row : chart.rows) {
    Words words = words_of(row, plan.frame, metrics);
    words.top = top;
    top += static_cast<double>(words.lines()) * plan.frame.line_height() + below_words;
    for (const bool is_after : {false, true}) {
      plan.sides.push_back(side_of(is_after ? row.after : row.before, is_after));
      plan.sides.back().top = top;
      top += bar_height + (is_after ? between_rows : between_bars);
    }
    plan.words.push_back(std::move(words));
  }
  if (!chart.rows.empty()) top -= between_rows;
  plan.frame.plot.bottom = tenth(top);
  plan.frame.height = tenth(top + from_edge);
  fit_scale(plan, metrics);
  return plan;
}

// The outline lies inside the bar: its outer edge is the value. A bar narrower than that is all outline.
void draw_side(scene::Scene& scene, const Side& side, const Scale& values) {
  scene::Bar bar = drawn_bar(side.bar, values, {side.top, side.top + bar_height});
  bar.role = scene::Role::own;
  bar.is_hollow = !side.is_after && bar.box.width() > outline;
  if (bar.is_hollow) {
    const double inset = outline / 2;
    bar.box = {tenth(bar.box.left + inset), tenth(bar.box.top + inset), tenth(bar.box.right - inset),
               tenth(bar.box.bottom - inset)};
  }
  scene.marks.push_back(bar);
}

std::vector<scene::Label> labels_of(const Plan& plan) {
  std::vector<scene::Label> labels;
  const double line = plan.frame.line_height();
  for (const Words& words : plan.words) {
    double middle = words.top + line / 2;
    const auto add = [&](const std::string& text, scene::Role role, bool is_bold) {
      labels.push_back({.at = point(from_edge, base_line(middle, plan.frame.font_size)),
                        .text = text,
                        .font_size = plan.frame.font_size,
                        .role = role,
                        .is_bold = is_bold});
      middle += line;
    };
    for (const std::string& text : words.title) add(text, scene::Role::own, true);
    for (const std::string& text : words.periods) add(text, scene::Role::axis, false);
  }
  return labels;
}

// What stands at the end of the bar, or, without one, at zero.
scene::Label label_of(const Side& side, const Plan& plan, const scene::TextMetrics& metrics) {
  const double font_size = plan.frame.font_size;
  if (side.is_drawn) {
    scene::Label label = end_text(side.bar, plan.values, side.middle(), font_size);
    label.role = side.is_after ? scene::Role::own : scene::Role::axis;
    return label;
  }
  const double zero = plan.values.at(0) + after_zero;
  const TextRoom right{plan.frame.width - from_edge - zero, font_size};
  scene::Label label{.at = point(zero, base_line(side.middle(), font_size)), .font_size = font_size};
  label.role = scene::Role::missing;
  if (metrics.width(side.given->text, font_size) <= right.width) {
    label.text = side.given->text;
    return label;
  }
  // Where all bars lie left of zero, so does the text.
  label.anchor = scene::Anchor::end;
  label.at.x = tenth(plan.values.at(0) - after_zero);
  const auto lines = text_lines(side.given->text, {label.at.x - from_edge, font_size}, metrics);
  if (!lines.empty()) label.text = lines.front();
  return label;
}

}  // namespace

scene::Scene draw_before_after(const BeforeAfterChart& chart, const scene::TextMetrics& metrics,
                               Layout layout) {
  const Plan plan = planned(chart, metrics, layout);
  scene::Scene scene{.width = plan.frame.width, .height = plan.frame.height, .marks = {}};
  std::vector<scene::Label> labels = labels_of(plan);
  for (const Side& side : plan.sides) {
    if (side.is_drawn) draw_side(scene, side, plan.values);
    scene::Label label = label_of(side, plan, metrics);
    if (!label.text.empty()) labels.push_back(std::move(label));
  }
  std::vector<scene::Box> texts;
  texts.reserve(labels.size());
  for (const scene::Label& label : labels) texts.push_back(box_of(label, metrics));
  for (std::size_t i = 0; i + 1 < plan.sides.size(); i += 2) {
    const Stretch along{plan.sides[i].top - over_bars, plan.sides[i + 1].top + bar_height + over_bars};
    draw_upright_line(scene, {.x = plan.values.at(0), .along = along}, texts);
  }
  for (scene::Label& label : labels) scene.marks.push_back(std::move(label));
  return scene;
}

}  // namespace charts
