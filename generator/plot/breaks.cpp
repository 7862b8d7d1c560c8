#include "plot/breaks.h"

#include <algorithm>
#include <cstddef>

#include "base/number.h"
#include "plot/labels.h"

namespace plot {
namespace {

constexpr double circle = 20;
constexpr double above_plot =
    20;  // from the plot to the middle of the circle: clear of the top label of the axis
constexpr double between_circles = 2;
constexpr double over_sides = 10;
// A point stands at the end of its window. The line of a break stands half a month before the first new
// month's end, so that it runs through neither neighbour.
constexpr double half_a_month = 0.5;

std::vector<double> circles_of(const std::vector<double>& xs, const Frame& frame) {
  std::vector<Slot> slots;
  slots.reserve(xs.size());
  for (const double x : xs) slots.push_back({x, circle, 1});
  const double left = frame.plot.left - over_sides;
  const double right = frame.plot.right + over_sides;
  // The newest keep their circles where there are more breaks than circles fit.
  const auto most = static_cast<std::size_t>((right - left) / (circle + between_circles));
  if (slots.size() > most) slots.erase(slots.begin(), slots.end() - static_cast<std::ptrdiff_t>(most));
  return spread(slots, between_circles, left, right).value_or(std::vector<double>{});
}

void draw_circle(scene::Scene& scene, double x, int number, const Frame& frame) {
  const double middle = frame.plot.top - above_plot;
  scene.marks.push_back(scene::Marker{
      .at = point(x, middle), .size = circle, .role = scene::Role::annotation, .is_hollow = true});
  scene.marks.push_back(scene::Label{.at = point(x, base_line(middle, frame.font_size)),
                                     .text = base::whole(number),
                                     .font_size = frame.font_size,
                                     .anchor = scene::Anchor::middle,
                                     .role = scene::Role::annotation});
}

}  // namespace

std::vector<BreakLine> breaks_within(std::vector<BreakLine> breaks, const TimeSpan& span) {
  std::erase_if(breaks, [&](const BreakLine& each) { return each.at <= span.first || each.at > span.last; });
  std::stable_sort(breaks.begin(), breaks.end(),
                   [](const BreakLine& a, const BreakLine& b) { return a.at < b.at; });
  return breaks;
}

double room_for(const std::vector<BreakLine>& breaks) {
  return breaks.empty() ? 0 : above_plot + circle / 2 + edge;
}

double line_of(const BreakLine& line, const Scale& time) {
  return time.at(line.at.index - half_a_month);
}

void draw_breaks(scene::Scene& scene, const std::vector<BreakLine>& breaks, const Scale& time,
                 const Frame& frame) {
  std::vector<double> xs;
  xs.reserve(breaks.size());
  for (const BreakLine& each : breaks) xs.push_back(line_of(each, time));
  const std::vector<double> circles = circles_of(xs, frame);
  const std::size_t without_circle = xs.size() - circles.size();
  for (std::size_t i = 0; i < breaks.size(); ++i) {
    scene::Path path{point(xs[i], frame.plot.bottom), point(xs[i], frame.plot.top)};
    if (i >= without_circle) {
      const double x = circles[i - without_circle];
      path.push_back(point(x, frame.plot.top - above_plot + circle / 2));
      draw_circle(scene, x, breaks[i].number, frame);
    }
    scene.marks.push_back(scene::Line{path, scene::Role::annotation});
  }
}

}  // namespace plot
