#include "plot/labels.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace plot {
namespace {

constexpr double narrowest_margin = 96;
constexpr double widest_margin = 176;
constexpr double from_plot = 18;  // room for half a marker and for a leader line
constexpr double to_edge = 4;
constexpr double between_labels = 2;
constexpr double moved_far = 6;
constexpr double own_weight = 4;
constexpr double marker_reach = 7;
constexpr double before_text = 3;

int rank_of(scene::Role role) {
  switch (role) {
    case scene::Role::own:
      return 0;
    case scene::Role::group:
      return 1;
    case scene::Role::nation:
      return 2;
    case scene::Role::further:
      return 3;
    case scene::Role::second_further:
      return 4;
    case scene::Role::third_further:
      return 5;
    case scene::Role::forecast:
    case scene::Role::thread:
      return 6;
    case scene::Role::target:
      return 7;
    case scene::Role::baseline:
      return 8;
    case scene::Role::peer:
    case scene::Role::mean:
    case scene::Role::limit:
    case scene::Role::axis:
    case scene::Role::grid:
    case scene::Role::annotation:
    case scene::Role::missing:
    case scene::Role::withheld:
    case scene::Role::interval:
    case scene::Role::paper:
    case scene::Role::inside:
      break;
  }
  return 6;
}

struct Halves {
  std::string first;
  std::string second;
};

// Broken at the space that leaves the shorter longest line.
std::optional<Halves> best_halves(const std::string& text, double font_size, bool is_bold,
                                  const scene::TextMetrics& metrics) {
  std::optional<Halves> best;
  double best_width = 0;
  for (std::size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at + 1)) {
    const Halves halves{text.substr(0, at), text.substr(at + 1)};
    if (halves.first.empty() || halves.second.empty()) continue;
    const double width = std::max(metrics.width(halves.first, font_size, is_bold),
                                  metrics.width(halves.second, font_size, is_bold));
    if (best && width >= best_width) continue;
    best = halves;
    best_width = width;
  }
  return best;
}

// A name without any value says nothing about height; it stands at the foot of the plot, where a missing
// value is marked.
double wanted_middle(const SeriesName& name, const Frame& frame, const Scale& values) {
  return name.value ? tenth(values.at(*name.value)) : frame.plot.bottom;
}

double widest(const std::vector<EndLabel>& labels, const Frame& frame, const scene::TextMetrics& metrics) {
  double width = 0;
  for (const EndLabel& label : labels) {
    for (const std::string& line : label.lines) {
      width = std::max(width, metrics.as_drawn(line, frame.font_size, label.name.is_bold()));
    }
  }
  return width;
}

void draw_leader(scene::Scene& scene, const EndLabel& label, const Frame& frame) {
  if (!label.name.reaches_end || std::abs(label.middle - label.wanted) <= moved_far) return;
  const double right = frame.plot.right;
  scene.marks.push_back(scene::Line{
      {point(right + marker_reach, label.wanted), point(right + from_plot - before_text, label.middle)},
      scene::Role::axis});
}

}  // namespace

void put_in_order(std::vector<SeriesName>& names) {
  const auto goes_before = [](const SeriesName& a, const SeriesName& b) {
    if (a.value.has_value() != b.value.has_value()) return a.value.has_value();
    if (a.value != b.value) return *a.value > *b.value;
    return rank_of(a.role) < rank_of(b.role);
  };
  std::stable_sort(names.begin(), names.end(), goes_before);
}

std::optional<std::vector<std::string>> wrapped(const SeriesName& name, double room, double font_size,
                                                const scene::TextMetrics& metrics, double over) {
  const auto fits = [&](const std::string& line) {
    return metrics.as_drawn(line, font_size, name.is_bold()) <= room &&
           metrics.width(line, font_size, name.is_bold()) <= room + over;
  };
  const std::string gap = name.name.empty() || name.latest.empty() ? "" : " ";
  const std::string whole = name.name + gap + name.latest;
  if (fits(whole)) return std::vector{whole};
  if (!gap.empty() && fits(name.name) && fits(name.latest)) return std::vector{name.name, name.latest};
  const auto halves = best_halves(whole, font_size, name.is_bold(), metrics);
  if (!halves || !fits(halves->first) || !fits(halves->second)) return std::nullopt;
  return std::vector{halves->first, halves->second};
}

std::optional<std::vector<EndLabel>> end_labels(const std::vector<SeriesName>& names, const Frame& frame,
                                                const Scale& values, const scene::TextMetrics& metrics) {
  std::vector<EndLabel> labels;
  std::vector<Slot> slots;
  for (const SeriesName& name : names) {
    auto lines =
        wrapped(name, widest_margin - from_plot - to_edge, frame.font_size, metrics, frame.over_edge());
    if (!lines) return std::nullopt;
    const double height = static_cast<double>(lines->size()) * frame.line_height();
    const double wanted = wanted_middle(name, frame, values);
    slots.push_back({wanted, height, name.role == scene::Role::own ? own_weight : 1});
    labels.push_back({name, std::move(*lines), wanted, wanted});
  }
  // The middle of a line of text may stand at the very end of the axis.
  const double over = frame.line_height() / 2;
  const auto middles = spread(slots, between_labels, frame.plot.top - over, frame.plot.bottom + over);
  if (!middles) return std::nullopt;
  for (std::size_t i = 0; i < labels.size(); ++i) labels[i].middle = (*middles)[i];
  return labels;
}

double right_margin(const std::vector<EndLabel>& labels, const Frame& frame,
                    const scene::TextMetrics& metrics) {
  const double needed = from_plot + widest(labels, frame, metrics) + to_edge;
  return tenth(std::clamp(needed, narrowest_margin, widest_margin));
}

void draw_end_labels(scene::Scene& scene, const std::vector<EndLabel>& labels, const Frame& frame) {
  for (const EndLabel& label : labels) {
    draw_leader(scene, label, frame);
    const double lines_below_first = static_cast<double>(label.lines.size()) - 1;
    double middle = label.middle - lines_below_first * frame.line_height() / 2;
    for (const std::string& line : label.lines) {
      scene.marks.push_back(
          scene::Label{.at = point(frame.plot.right + from_plot, base_line(middle, frame.font_size)),
                       .text = line,
                       .font_size = frame.font_size,
                       .role = label.name.role,
                       .is_bold = label.name.is_bold()});
      middle += frame.line_height();
    }
  }
}

}  // namespace plot
