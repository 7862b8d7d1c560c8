#include "analysis/lines.h"

#include <algorithm>

#include "analysis/group_value.h"
#include "analysis/reading.h"

namespace analysis {

namespace {

using Windows = std::vector<Stretch>;

std::vector<Reading> readings_of(const View& view, const model::AreaId& area, const Windows& windows) {
  std::vector<Reading> readings;
  readings.reserve(windows.size());
  for (const Stretch window : windows) readings.push_back(reading_of(view, area, window, Cells::left_out));
  return readings;
}

bool has_a_value(const std::vector<Reading>& readings) {
  return std::any_of(readings.begin(), readings.end(), [](const Reading& each) { return each.published(); });
}

struct GroupLine {
  const model::Group& group;
  Line::Of of;
  model::Average average;
};

void add_group(std::vector<Line>& lines, const View& view, const model::AreaId& area, const GroupLine& wanted,
               const Windows& windows) {
  const model::Group& group = wanted.group;
  const auto members = members_for(*view.model, group, area, view.measure->id, view.category);
  if (!members) return;
  const auto tracks = tracks_of(view, *members);
  Line line{.of = wanted.of, .group = group.id, .category = view.category, .readings = {}};
  line.readings.reserve(windows.size());
  for (const Stretch window : windows)
    line.readings.push_back(group_reading(view, group.id, tracks, wanted.average, window));
  if (has_a_value(line.readings)) lines.push_back(std::move(line));
}

void add_categories(std::vector<Line>& lines, const View& view, const model::AreaId& area,
                    const Windows& windows) {
  for (const model::Category& category : view.measure->categories) {
    if (category == view.category || category == view.measure->baseline) continue;
    const View other = view_of_area(*view.model, *view.measure, category, area, view.until);
    Line line{.of = Line::Of::category, .category = category, .readings = readings_of(other, area, windows)};
    if (has_a_value(line.readings)) lines.push_back(std::move(line));
  }
}

Windows windows_of(const Finding& finding) {
  Windows windows;
  if (finding.lines.empty()) return windows;
  for (const Reading& each : finding.lines.front().readings) windows.push_back(stretch_of(each.window));
  return windows;
}

// As the measure declares it for the group; a nation is pooled.
model::Average average_of(const View& view, const model::Group& group) {
  if (&group == view.model->nation()) return model::Average::pooled;
  for (const model::BenchmarkChoice& choice : view.measure->benchmarks) {
    if (choice.group == group.id) return choice.average;
  }
  return model::Average::mean;
}

View view_for(const model::Model& model, const Finding& finding, const model::Period& until) {
  return view_of(model, *model.measure(finding.measure), finding.category, until);
}

// A count beside other areas' counts compares sizes of areas: it has no line but its own.
bool has_group_lines(model::Kind kind) {
  return kind == model::Kind::rate || kind == model::Kind::proportion || kind == model::Kind::level;
}

}  // namespace

std::vector<Line> lines_for(const View& view, const model::AreaId& area, Stretch last) {
  const Track* own = track_for(view.main, area);
  const Windows windows = own ? windows_until(*view.measure, *own, last) : Windows{};
  std::vector<Line> lines;
  lines.push_back({.category = view.category, .readings = readings_of(view, area, windows)});
  if (view.measure->kind == model::Kind::ratio) add_categories(lines, view, area, windows);
  if (!has_group_lines(view.measure->kind)) return lines;
  const model::Group* nation = view.model->nation();
  for (const model::BenchmarkChoice& choice : view.measure->benchmarks) {
    const model::Group* group = view.model->group(choice.group);
    if (group && group != nation)
      add_group(lines, view, area, {*group, Line::Of::group, choice.average}, windows);
  }
  if (nation) add_group(lines, view, area, {*nation, Line::Of::nation, model::Average::pooled}, windows);
  return lines;
}

Line line_of_group(const model::Model& model, const Finding& finding, const model::Period& until,
                   const model::Group& group) {
  const View view = view_for(model, finding, until);
  const Line::Of of = &group == model.nation() ? Line::Of::nation : Line::Of::group;
  std::vector<Line> lines;
  add_group(lines, view, finding.area, {group, of, average_of(view, group)}, windows_of(finding));
  return lines.empty() ? Line{.of = of, .group = group.id, .readings = {}} : std::move(lines.front());
}

Line line_of_peer(const model::Model& model, const Finding& finding, const model::Period& until,
                  const model::AreaId& area) {
  Line line{.of = Line::Of::peer, .category = finding.category, .readings = {}, .area = area};
  std::vector<Reading> readings = readings_of(view_for(model, finding, until), area, windows_of(finding));
  if (has_a_value(readings)) line.readings = std::move(readings);
  return line;
}

}  // namespace analysis
