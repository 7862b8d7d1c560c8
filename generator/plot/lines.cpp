#include "plot/lines.h"

#include <algorithm>
#include <cstddef>
#include <map>

#include "plot/markers.h"

namespace plot {
namespace {

constexpr double missing_size = 8;

// Months from point to point: the shortest there are.
int step_of(const PlottedLine& line) {
  int step = 0;
  for (std::size_t i = 1; i < line.points.size(); ++i) {
    const int months = line.points[i].at.index - line.points[i - 1].at.index;
    if (months > 0 && (step == 0 || months < step)) step = months;
  }
  return step;
}

bool is_broken_between(const Plotted& a, const Plotted& b, const std::vector<BreakLine>& breaks) {
  return std::any_of(breaks.begin(), breaks.end(), [&](const BreakLine& each) {
    return !each.is_event && a.at < each.at && each.at <= b.at;
  });
}

// A step left out of the data is a gap like one that says why it has no value.
bool are_joined(const Plotted& a, const Plotted& b, int step, const std::vector<BreakLine>& breaks) {
  return is_drawn(a) && is_drawn(b) && b.at.index - a.at.index < 2 * step && !is_broken_between(a, b, breaks);
}

scene::Point place_of(const Plotted& plotted, const Scales& scales) {
  return point(scales.time.at(plotted.at.index), scales.values.at(*plotted.value));
}

scene::Path path_of(Run run, const Scales& scales) {
  scene::Path path;
  path.reserve(run.size());
  for (const Plotted& each : run) path.push_back(place_of(each, scales));
  return path;
}

// The mark of an earlier line stays.
void collect_missing(std::map<model::Month, scene::Marker>& marks, const PlottedLine& line,
                     const Scales& scales, const Frame& frame) {
  for (const Plotted& each : line.points) {
    if (is_drawn(each)) continue;
    const scene::Point at = point(scales.time.at(each.at.index), frame.plot.bottom);
    if (const auto marker = mark_for(each, at)) marks.emplace(each.at, *marker);
  }
}

}  // namespace

const Plotted* last_known(const PlottedLine& line) {
  const auto last = std::find_if(line.points.rbegin(), line.points.rend(), is_drawn);
  return last == line.points.rend() ? nullptr : &*last;
}

std::vector<Run> runs_of(const PlottedLine& line, const std::vector<BreakLine>& breaks) {
  std::vector<Run> runs;
  const Run points(line.points);
  const int step = step_of(line);
  for (std::size_t start = 0, end = 0; start < points.size(); start = end) {
    end = start + 1;
    while (end < points.size() && are_joined(points[end - 1], points[end], step, breaks)) ++end;
    if (is_drawn(points[start])) runs.push_back(points.subspan(start, end - start));
  }
  return runs;
}

void draw_line(scene::Scene& scene, const PlottedLine& line, const std::vector<BreakLine>& breaks,
               const Scales& scales) {
  const Plotted* last = last_known(line);
  for (const Run run : runs_of(line, breaks)) {
    const bool is_last = run.back().at == last->at;
    if (run.size() > 1) {
      const bool is_provisional = is_last && last->status == model::Status::provisional;
      const scene::Ending ending = is_provisional ? scene::Ending::provisional : scene::Ending::none;
      scene.marks.push_back(scene::Line{path_of(run, scales), line.role, ending});
    } else if (!is_last || !has_marker(line.role)) {
      scene.marks.push_back(lone_dot(line.role, place_of(run.front(), scales)));
    }
  }
}

void draw_end_marker(scene::Scene& scene, const PlottedLine& line, const Scales& scales) {
  const Plotted* last = last_known(line);
  if (last == nullptr || !has_marker(line.role)) return;
  scene::Marker marker = end_marker(line.role, place_of(*last, scales));
  marker.is_hollow = last->status == model::Status::provisional;
  scene.marks.push_back(marker);
}

std::optional<scene::Marker> mark_for(const Plotted& missing, scene::Point at) {
  switch (missing.why) {
    case model::Absence::confidential:
      return scene::Marker{at, scene::Shape::square, missing_size, scene::Role::withheld, true};
    case model::Absence::not_available:
    case model::Absence::not_reported:
    case model::Absence::low_reliability:
    case model::Absence::rounds_to_zero:
    case model::Absence::unreadable:
      return scene::Marker{at, scene::Shape::cross, missing_size, scene::Role::missing};
    case model::Absence::not_yet_due:
    case model::Absence::not_applicable:
      break;
  }
  return std::nullopt;
}

void draw_missing(scene::Scene& scene, const std::vector<PlottedLine>& lines, const Scales& scales,
                  const Frame& frame) {
  std::map<model::Month, scene::Marker> marks;
  for (const PlottedLine& line : lines) {
    if (line.role != scene::Role::peer) collect_missing(marks, line, scales, frame);
  }
  // Where windows lie closer than marks are wide, some stand for their neighbours too.
  const scene::Marker* before = nullptr;
  for (const auto& [at, marker] : marks) {
    const bool is_same_kind = before != nullptr && before->role == marker.role;
    const double room = is_same_kind ? missing_size + 1 : missing_size / 2;
    if (before != nullptr && marker.at.x - before->at.x < room) continue;
    scene.marks.push_back(marker);
    before = &marker;
  }
}

}  // namespace plot
