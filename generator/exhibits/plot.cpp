#include "exhibits/plot.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "wording/chart_texts_en.h"
#include "wording/page_words.h"

namespace exhibits {

namespace {

scene::Role role_of(analysis::Line::Of of) {
  switch (of) {
    case analysis::Line::Of::own:
      return scene::Role::own;
    case analysis::Line::Of::group:
      return scene::Role::group;
    case analysis::Line::Of::nation:
      return scene::Role::nation;
    case analysis::Line::Of::category:
      return scene::Role::further;
    case analysis::Line::Of::peer:
      return scene::Role::peer;
  }
  return scene::Role::peer;
}

// More than four lines of one chart cannot be told apart.
constexpr std::ptrdiff_t most_distinct = 4;

// Its usual one, or, where another line has that, the next of the further ones: its stroke and its marker
// tell a line from the others. What is left over stays thin and is named in the table.
scene::Role free_role(const std::vector<scene::Role>& taken, scene::Role usual) {
  const auto distinct =
      std::count_if(taken.begin(), taken.end(), [](scene::Role role) { return role != scene::Role::peer; });
  if (usual == scene::Role::peer || distinct == most_distinct) return scene::Role::peer;
  const std::array wanted{usual, scene::Role::further, scene::Role::second_further,
                          scene::Role::third_further};
  const auto found = std::find_if(wanted.begin(), wanted.end(), [&](scene::Role role) {
    return std::find(taken.begin(), taken.end(), role) == taken.end();
  });
  return found == wanted.end() ? scene::Role::peer : *found;
}

std::vector<scene::Role> roles_of(const std::vector<analysis::Line>& lines) {
  std::vector<scene::Role> roles;
  roles.reserve(lines.size());
  for (const analysis::Line& line : lines) roles.push_back(free_role(roles, role_of(line.of)));
  return roles;
}

// The baseline's rate divided by itself.
constexpr double same_rate = 1;

// The lines of a ratio are its categories, all of one area.
bool is_ratio(const model::Model& model, const analysis::Finding& finding) {
  const model::Measure* measure = model.measure(finding.measure);
  return measure != nullptr && measure->kind == model::Kind::ratio && !finding.category.is_whole();
}

plot::Plotted point_of(const analysis::Reading& reading) {
  plot::Plotted point{.at = reading.window.last()};
  if (const auto* value = reading.published()) {
    point.value = value->value;
    point.status = value->status;
  } else {
    point.why = reading.lacking()->why;
  }
  return point;
}

plot::PlottedLine plotted_line(const analysis::Line& line, scene::Role role) {
  plot::PlottedLine drawn{.role = role};
  drawn.points.reserve(line.readings.size());
  for (const analysis::Reading& reading : line.readings) drawn.points.push_back(point_of(reading));
  return drawn;
}

std::string latest_text(const model::Measure& measure, const analysis::Line& line, int places) {
  if (line.readings.empty()) return "";
  const auto* value = line.readings.back().published();
  return value == nullptr ? wording::absence_words(line.readings.back().lacking()->why)
                          : wording::value_label(measure, value->value, places);
}

}  // namespace

std::string line_name(const model::Model& model, const analysis::Finding& finding,
                      const analysis::Line& line) {
  switch (line.of) {
    case analysis::Line::Of::own:
      if (is_ratio(model, finding)) return finding.category.text;
      return std::string(model.name_of(finding.area));
    case analysis::Line::Of::peer:
      return std::string(model.name_of(line.area.value_or(finding.area)));
    case analysis::Line::Of::category:
      return line.category.text;
    case analysis::Line::Of::group:
    case analysis::Line::Of::nation:
      break;
  }
  const model::Group* group = line.group ? model.group(*line.group) : nullptr;
  if (group == nullptr) return "";
  return line.of == analysis::Line::Of::group ? group->short_name + " average" : group->name;
}

std::vector<Mark> marks_of(const analysis::Finding& finding, const std::vector<Event>& events) {
  std::vector<Mark> marks;
  marks.reserve(finding.breaks.size() + events.size());
  for (const model::Break& each : finding.breaks) {
    marks.push_back({.at = each.at.first(), .words = wording::break_words(each)});
  }
  if (events.empty()) return marks;
  for (const Event& each : events) {
    const wording::Slots slots{{"month", wording::period_words(each.at)}, {"text", each.text}};
    marks.push_back({each.at.first(), true, fill(wording::ChartText::event, slots), each.text});
  }
  std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.at < b.at; });
  return marks;
}

std::vector<plot::BreakLine> marked(const std::vector<Mark>& marks) {
  std::vector<plot::BreakLine> lines;
  int number = 0;
  for (const Mark& each : marks) lines.push_back({each.at, ++number, each.is_event, each.text});
  return lines;
}

plot::PlottedLine plotted_own(const analysis::Finding& finding) {
  if (finding.lines.empty()) return {};
  return plotted_line(finding.lines.front(), scene::Role::own);
}

charts::TrendChart plotted(const model::Model& model, const analysis::Finding& finding, int places) {
  const model::Measure& measure = *model.measure(finding.measure);
  charts::TrendChart chart;
  const std::vector<scene::Role> roles = roles_of(finding.lines);
  for (std::size_t i = 0; i < finding.lines.size(); ++i) {
    const analysis::Line& line = finding.lines[i];
    plot::PlottedLine drawn = plotted_line(line, roles[i]);
    drawn.name = line_name(model, finding, line);
    drawn.latest_text = latest_text(measure, line, places);
    chart.lines.push_back(std::move(drawn));
  }
  chart.breaks = marked(marks_of(finding, {}));
  if (finding.target) {
    const model::Target& target = finding.target->target;
    const int target_places = wording::decimals_for(measure, target.value);
    chart.target = {.value = target.value, .label = wording::target_words(measure, target, target_places)};
  }
  if (measure.kind == model::Kind::ratio && measure.baseline) {
    chart.baseline = {.value = same_rate,
                      .label = measure.baseline->text + " " + wording::value_text(measure, same_rate, 0)};
  }
  chart.is_percentage = measure.is_percentage();
  if (measure.is_percentage()) chart.suffix = "%";
  if (measure.unit == "£") chart.prefix = "£";
  return chart;
}

}  // namespace exhibits
