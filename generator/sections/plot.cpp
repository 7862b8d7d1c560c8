#include "sections/plot.h"

#include "base/overloaded.h"

namespace sections {

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

// The lines of a ratio are its categories, all of one area.
bool is_ratio(const model::Model& model, const analysis::Finding& finding) {
  const model::Measure* measure = model.measure(finding.measure);
  return measure != nullptr && measure->kind == model::Kind::ratio && !finding.category.is_whole();
}

charts::Plotted point_of(const analysis::Reading& reading) {
  charts::Plotted point{.at = reading.window.last()};
  if (const auto* value = reading.published()) {
    point.value = value->value;
    point.status = value->status;
  } else {
    point.why = reading.lacking()->why;
  }
  return point;
}

charts::PlottedLine plotted_line(const analysis::Line& line) {
  charts::PlottedLine drawn{.role = role_of(line.of)};
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
      return std::string(model.name_of(finding.area));
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

charts::PlottedLine plotted_own(const analysis::Finding& finding) {
  return finding.lines.empty() ? charts::PlottedLine{} : plotted_line(finding.lines.front());
}

charts::TrendChart plotted(const model::Model& model, const analysis::Finding& finding, int places) {
  const model::Measure& measure = *model.measure(finding.measure);
  charts::TrendChart chart;
  for (const analysis::Line& line : finding.lines) {
    charts::PlottedLine drawn = plotted_line(line);
    drawn.name = line_name(model, finding, line);
    drawn.latest_text = latest_text(measure, line, places);
    chart.lines.push_back(std::move(drawn));
  }
  int number = 0;
  for (const model::Break& each : finding.breaks) chart.breaks.push_back({each.at.first(), ++number});
  if (finding.target) {
    const model::Target& target = finding.target->target;
    const int target_places = wording::decimals_for(measure, target.value);
    chart.target = {.value = target.value, .label = wording::target_words(measure, target, target_places)};
  }
  chart.is_percentage = measure.is_percentage();
  if (measure.is_percentage()) chart.suffix = "%";
  if (measure.unit == "£") chart.prefix = "£";
  return chart;
}

}  // namespace sections
