#include "plot/parts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

#include "plot/labels.h"
#include "plot/markers.h"
#include "plot/text_lines.h"

namespace plot {
namespace {

constexpr double from_edge = 4;
constexpr double swatch_width = 24;
constexpr double swatch_height = 16;
constexpr double after_swatch = 8;
constexpr double between_names = 24;
constexpr double key_line = 24;
constexpr double shape_size = 10;
constexpr double after_shape = 5;
constexpr double to_spare = 6;
constexpr double thinnest_pointed_at = 1.5;  // to a thinner part no line can point
constexpr double between_labels = 8;
constexpr double half_gap = 1;  // parts lie 2 units apart
constexpr double base_above_bar = 12;
constexpr double leader_length = 8;

scene::Marker shape_of(scene::Role part, scene::Role painted, scene::Point at) {
  scene::Marker shape = end_marker(part, at);
  shape.size = std::min(shape.size, shape_size);
  shape.role = painted;
  return shape;
}

double width_with_shape(double text) {
  return shape_size + after_shape + text;
}

// A part that is thinner than its gaps keeps half of its width.
double inset(const Segment& segment) {
  return std::min(half_gap, segment.width() / 4);
}

std::vector<Slot> slots_of(const std::vector<LabelAbove>& labels) {
  std::vector<Slot> slots;
  slots.reserve(labels.size());
  for (const LabelAbove& label : labels) slots.push_back({label.pointed_at, label.width, 1});
  return slots;
}

struct Wanted {
  LabelAbove label;
  double width_of_part = 0;
};

std::vector<LabelAbove> side_by_side(std::vector<Wanted> wanted, const Frame& frame) {
  const auto narrower = [](const Wanted& a, const Wanted& b) { return a.width_of_part < b.width_of_part; };
  while (!wanted.empty()) {
    std::vector<LabelAbove> labels;
    for (const Wanted& each : wanted) labels.push_back(each.label);
    const auto middles = spread(slots_of(labels), between_labels, frame.plot.left, frame.width - from_edge);
    if (!middles) {
      wanted.erase(std::min_element(wanted.begin(), wanted.end(), narrower));
      continue;
    }
    for (std::size_t i = 0; i < labels.size(); ++i) labels[i].left = (*middles)[i] - labels[i].width / 2;
    return labels;
  }
  return {};
}

void draw_label_inside(scene::Scene& scene, const Segment& segment, double middle, const Frame& frame,
                       const scene::TextMetrics& metrics) {
  const double widest = metrics.width(segment.label, frame.font_size);
  const double drawn = metrics.as_drawn(segment.label, frame.font_size);
  const bool has_shape = width_with_shape(widest) + to_spare <= segment.width();
  const double before = has_shape ? width_with_shape(0) : 0;
  // In the middle, but so that wider letters stay inside, too.
  double left =
      std::min(segment.middle() - (before + drawn) / 2, segment.to - to_spare / 2 - before - widest);
  if (has_shape) {
    scene.marks.push_back(shape_of(segment.role, scene::Role::inside, point(left + shape_size / 2, middle)));
    left += before;
  }
  scene.marks.push_back(scene::Label{.at = point(left, base_line(middle, frame.font_size)),
                                     .text = segment.label,
                                     .font_size = frame.font_size,
                                     .role = scene::Role::inside});
}

void draw_label_above(scene::Scene& scene, const LabelAbove& label, double bar_top, const Frame& frame) {
  const double base = bar_top - base_above_bar;
  const double middle = base - base_line(0, frame.font_size);
  scene.marks.push_back(shape_of(label.role, label.role, point(label.left + shape_size / 2, middle)));
  scene.marks.push_back(scene::Label{.at = point(label.left + shape_size + after_shape, base),
                                     .text = label.text,
                                     .font_size = frame.font_size,
                                     .role = label.role});
  scene.marks.push_back(scene::Line{
      {point(label.left + label.width / 2, bar_top - leader_length), point(label.pointed_at, bar_top)},
      scene::Role::axis});
}

}  // namespace

scene::Role role_of_part(std::size_t position) {
  constexpr std::array roles = {scene::Role::own, scene::Role::group, scene::Role::nation,
                                scene::Role::further};
  return roles[std::min(position, roles.size() - 1)];
}

PartKey part_key(const std::vector<std::string>& names, const Frame& frame,
                 const scene::TextMetrics& metrics) {
  constexpr double before_text = swatch_width + after_swatch;
  const TextRoom room{.width = frame.width - 2 * from_edge - before_text,
                      .font_size = frame.font_size,
                      .is_bold = false,
                      .most_lines = 2};
  PartKey key;
  double left = from_edge;
  double top = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    std::vector<std::string> lines = text_lines(names[i], room, metrics);
    const double width = before_text + width_of(lines, room, metrics);
    if (left > from_edge && left + width > frame.width - from_edge) {
      left = from_edge;
      top = key.height;
    }
    const double more = lines.empty() ? 0 : static_cast<double>(lines.size()) - 1;
    key.items.push_back({role_of_part(i), left, top, std::move(lines)});
    key.height = std::max(key.height, top + key_line + more * frame.line_height());
    left += width + between_names;
  }
  return key;
}

void draw_part_key(scene::Scene& scene, const PartKey& key, const Frame& frame) {
  for (const PartKey::Item& item : key.items) {
    double middle = item.top + key_line / 2;
    const scene::Box swatch{tenth(item.left), middle - swatch_height / 2, tenth(item.left + swatch_width),
                            middle + swatch_height / 2};
    scene.marks.push_back(scene::Bar{.box = swatch, .role = item.role, .holds_text = true});
    scene.marks.push_back(
        shape_of(item.role, scene::Role::inside, point(item.left + swatch_width / 2, middle)));
    for (const std::string& line : item.lines) {
      const double text_left = item.left + swatch_width + after_swatch;
      scene.marks.push_back(scene::Label{.at = point(text_left, base_line(middle, frame.font_size)),
                                         .text = line,
                                         .font_size = frame.font_size,
                                         .role = scene::Role::annotation});
      middle += frame.line_height();
    }
  }
}

BarLabels placed_labels(const std::vector<Segment>& segments, const Frame& frame,
                        const scene::TextMetrics& metrics) {
  BarLabels labels;
  std::vector<Wanted> above;
  for (const Segment& segment : segments) {
    if (segment.label.empty()) continue;
    const double text = metrics.width(segment.label, frame.font_size);
    if (text + to_spare <= segment.width()) {
      labels.inside.push_back(segment);
    } else if (segment.width() >= thinnest_pointed_at) {
      above.push_back(
          {{segment.role, segment.label, 0, width_with_shape(text), segment.middle()}, segment.width()});
    }
  }
  labels.above = side_by_side(std::move(above), frame);
  return labels;
}

void draw_segments(scene::Scene& scene, const std::vector<Segment>& segments, double middle) {
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const Segment& segment = segments[i];
    const double left = tenth(segment.from + (i == 0 ? 0 : inset(segment)));
    const double right = tenth(segment.to - (i + 1 == segments.size() ? 0 : inset(segment)));
    if (left >= right) continue;
    const scene::Box box{left, tenth(middle - bar_height / 2), right, tenth(middle + bar_height / 2)};
    scene.marks.push_back(scene::Bar{.box = box, .role = segment.role, .holds_text = true});
  }
}

void draw_bar_labels(scene::Scene& scene, const BarLabels& labels, double middle, const Frame& frame,
                     const scene::TextMetrics& metrics) {
  for (const Segment& segment : labels.inside) draw_label_inside(scene, segment, middle, frame, metrics);
  for (const LabelAbove& label : labels.above) {
    draw_label_above(scene, label, middle - bar_height / 2, frame);
  }
}

}  // namespace plot
