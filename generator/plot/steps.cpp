#include "plot/steps.h"

#include <algorithm>
#include <numeric>

#include "plot/breaks.h"

namespace plot {

std::optional<TimeSpan> latest_steps(std::vector<model::Month> months, int most) {
  if (months.empty()) return std::nullopt;
  std::sort(months.begin(), months.end());
  TimeSpan span{months.front(), months.back(), 0};
  for (const model::Month month : months) {
    span.step = std::gcd(span.step, month.index - span.first.index);
  }
  span.step = std::max(span.step, 1);
  span.first = std::max(span.first, span.last.plus(-(most - 1) * span.step));
  return span;
}

int count_of(const TimeSpan& span) {
  return (span.last.index - span.first.index) / span.step + 1;
}

std::optional<int> step_of(model::Month month, const TimeSpan& span) {
  if (month < span.first || month > span.last) return std::nullopt;
  return (month.index - span.first.index) / span.step;
}

Steps steps_in(int count, const scene::Box& plot) {
  return {count, plot.left, plot.width() / std::max(count, 1)};
}

Scale time_of(const TimeSpan& span, const Steps& steps) {
  return {static_cast<double>(span.first.index), static_cast<double>(span.last.index), steps.middle(0),
          steps.middle(steps.count - 1)};
}

std::vector<BreakLine> breaks_between(const std::vector<BreakLine>& breaks, const TimeSpan& span) {
  std::vector<BreakLine> between = breaks_within(breaks, span);
  for (BreakLine& each : between) {
    const int months = each.at.index - span.first.index;
    each.at.index = (months + span.step - 1) / span.step;
  }
  return between;
}

Scale scale_of(const Steps& steps) {
  return {0, 1, steps.middle(0), steps.middle(1)};
}

}  // namespace plot
