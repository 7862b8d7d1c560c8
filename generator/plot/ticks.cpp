#include "plot/ticks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <optional>
#include <string_view>

#include "base/number.h"

namespace plot {
namespace {

constexpr std::array<std::string_view, 12> short_months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
// Steps that land on the same months of every year, or nearly so.
constexpr std::array even_steps = {1, 2, 3, 4, 6, 12, 24, 36, 48, 60, 120, 240, 600, 1200};
constexpr int most_when_wide = 6;
// Readers may widen letters by 0.12 em and words by 0.16 em: eight letters and a gap grow by 16.8.
constexpr double between_labels = 17;
constexpr double below_plot = 20;
constexpr std::string_view minus = "\u2212";

using Months = std::vector<model::Month>;

Months counted_back(const TimeSpan& span, int step) {
  Months months;
  for (model::Month at = span.last; at >= span.first; at = at.plus(-step)) months.push_back(at);
  std::reverse(months.begin(), months.end());
  return months;
}

bool is_usable(int step, const TimeSpan& span) {
  const int months = span.last.index - span.first.index;
  return step % span.step == 0 && step <= months && months / step < most_when_wide;
}

std::optional<model::Month> middle(const TimeSpan& span) {
  const int steps = (span.last.index - span.first.index) / span.step;
  if (steps < 2) return std::nullopt;
  return span.first.plus(steps / 2 * span.step);
}

struct Reach {
  double left = 0;
  double right = 0;
};

// Centred under its point; beside it where the edge of the drawing is too near.
TimeTick placed(model::Month month, const Scale& time, const Frame& frame,
                const scene::TextMetrics& metrics) {
  const double y = base_line(frame.plot.bottom + below_plot, frame.font_size);
  const double x = tenth(time.at(month.index));
  TimeTick tick{x, {point(x, y), month_label(month), frame.font_size, scene::Anchor::middle}};
  const double half = metrics.as_drawn(tick.label.text, frame.font_size) / 2;
  if (tick.x + half > frame.width - edge) {
    tick.label.anchor = scene::Anchor::end;
    tick.label.at = point(frame.width - edge, y);
  } else if (tick.x - half < edge) {
    tick.label.anchor = scene::Anchor::start;
    tick.label.at = point(edge, y);
  }
  return tick;
}

Reach reach_of(const scene::Label& label, const scene::TextMetrics& metrics) {
  const double width = metrics.as_drawn(label.text, label.font_size);
  switch (label.anchor) {
    case scene::Anchor::start:
      return {label.at.x, label.at.x + width};
    case scene::Anchor::middle:
      return {label.at.x - width / 2, label.at.x + width / 2};
    case scene::Anchor::end:
      return {label.at.x - width, label.at.x};
  }
  return {};
}

bool stand_apart(const std::vector<TimeTick>& ticks, const scene::TextMetrics& metrics) {
  for (std::size_t i = 1; i < ticks.size(); ++i) {
    const double free = reach_of(ticks[i].label, metrics).left - reach_of(ticks[i - 1].label, metrics).right;
    if (free < between_labels) return false;
  }
  return true;
}

}  // namespace

std::vector<std::string> tick_labels(const ValueAxis& axis, const Affixes& affixes) {
  std::vector<std::string> labels;
  for (const double tick : axis.ticks) {
    const std::string sign(tick < 0 ? minus : "");
    labels.push_back(sign + affixes.prefix + base::grouped_decimal(std::abs(tick), axis.places) +
                     affixes.suffix);
  }
  return labels;
}

std::string month_label(model::Month month) {
  const auto position = static_cast<std::size_t>(month.month() - 1);
  return std::string(short_months[position]) + " " + base::whole(month.year());
}

void TimeExtent::include(model::Month month) {
  if (!span_) {
    span_ = {month, month, 0};
  } else {
    span_->first = std::min(span_->first, month);
    span_->last = std::max(span_->last, month);
    span_->step = std::gcd(span_->step, month.index - before_.index);
  }
  before_ = month;
}

std::optional<TimeSpan> TimeExtent::span() const {
  std::optional<TimeSpan> span = span_;
  if (span) span->step = std::max(span->step, 1);
  return span;
}

std::vector<TimeTick> time_ticks(const TimeSpan& span, const Scale& time, const Frame& frame,
                                 const scene::TextMetrics& metrics) {
  std::vector<TimeTick> ticks;
  const auto fit = [&](const Months& months) {
    ticks.clear();
    ticks.reserve(months.size());
    for (const model::Month month : months) ticks.push_back(placed(month, time, frame, metrics));
    return stand_apart(ticks, metrics);
  };
  if (frame.layout == Layout::wide) {
    for (const int step : even_steps) {
      if (is_usable(step, span) && fit(counted_back(span, step))) return ticks;
    }
  } else if (const auto between = middle(span)) {
    if (fit({span.first, *between, span.last})) return ticks;
  }
  if (span.first < span.last && fit({span.first, span.last})) return ticks;
  fit({span.last});
  return ticks;
}

}  // namespace plot
