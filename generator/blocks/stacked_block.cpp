// Parts of a whole: the latest windows of a measure, or its areas, or several measures in the latest window.
#include <algorithm>

#include "analysis/window.h"
#include "blocks/catalogue.h"
#include "blocks/finding.h"
#include "blocks/subjects.h"

namespace blocks {

namespace {

constexpr std::size_t most_windows = 12;

// The windows that do not overlap, counted back from the latest one: what was counted in one of them is
// counted in no other.
std::vector<model::Period> apart(const std::vector<model::Period>& windows) {
  std::vector<model::Period> chosen;
  for (auto window = windows.rbegin(); window != windows.rend(); ++window) {
    if (chosen.size() == most_windows) break;
    if (chosen.empty() || window->last() < chosen.back().first()) chosen.push_back(*window);
  }
  return chosen;
}

std::vector<model::Period> windows_of(const model::Measure& measure, const model::Category& category,
                                      const library::ChartBlock& block, const Setting& setting) {
  const model::Standpoint standpoint = standpoint_for(block, *setting.standpoint);
  std::vector<model::Period> windows;
  for (const analysis::Reading& each :
       analysis::read_every_window(setting.model, measure, standpoint.area, category, standpoint.period)) {
    const bool is_wanted = !block.from || each.window.last() >= block.from->first();
    if (is_wanted) windows.push_back(each.window);
  }
  return apart(windows);
}

std::vector<model::AreaId> areas_of(const library::ChartBlock& block, const model::AreaId& own) {
  std::vector<model::AreaId> areas{own};
  for (const auto& each : block.areas) {
    if (each.id != own) areas.push_back(each.id);
  }
  return areas;
}

// Whether every measure is divided as the first one is, in whatever order; says which is not.
bool are_divided_alike(const Order& order, const Setting& setting, base::Diagnostics& diagnostics) {
  const auto parts_of = [&](const auto& measure) {
    auto parts = exhibits::parts_of(setting.model, measure.id, setting.standpoint->area);
    std::sort(parts.begin(), parts.end());
    return parts;
  };
  const auto first = parts_of(order.block.measures.front());
  for (const auto& measure : order.block.measures) {
    const auto parts = parts_of(measure);
    if (!parts.empty() && parts == first) continue;
    say_nothing_to_draw(order,
                        parts.empty() ? "no categories of measure " + measure.id.text
                                      : "measure " + measure.id.text + " is divided in another way",
                        diagnostics);
    return false;
  }
  return true;
}

exhibits::PartsOfAWhole parts_for(const Order& order, const Setting& setting,
                                  const std::vector<model::Period>& windows) {
  const library::ChartBlock& block = order.block;
  const model::Model& model = setting.model;
  const model::AreaId& area = setting.standpoint->area;
  if (block.measures.size() > 1) {
    std::vector<exhibits::NamedMeasure> measures;
    for (const auto& each : block.measures) {
      const model::Measure& measure = *model.measure(each.id);
      measures.push_back({measure, order.names(measure)});
    }
    return exhibits::parts_by_measure(model, measures, area, windows.front());
  }
  const model::Measure& measure = *model.measure(block.measures.front().id);
  const wording::Names names = order.names(measure);
  if (!block.areas.empty())
    return exhibits::parts_by_area(model, measure, names, areas_of(block, area), windows.front());
  return exhibits::parts_by_period(model, measure, names, area, windows);
}

}  // namespace

std::optional<page::Chart> make_stacked(const Order& order, const Setting& setting,
                                        base::Diagnostics& diagnostics) {
  const library::ChartBlock& block = order.block;
  const bool is_known = std::all_of(block.measures.begin(), block.measures.end(), [&](const auto& each) {
    return setting.model.measure(each.id) != nullptr;  // reported where it was read, or held back
  });
  if (!is_known || !are_divided_alike(order, setting, diagnostics)) return std::nullopt;
  const model::Measure& first = *setting.model.measure(block.measures.front().id);
  const auto categories = exhibits::parts_of(setting.model, first.id, setting.standpoint->area);
  const std::vector<model::Period> windows = windows_of(first, categories.front(), block, setting);
  if (windows.empty()) {
    say_nothing_to_draw(order, "no window of measure " + first.id.text, diagnostics);
    return std::nullopt;
  }
  exhibits::PartsOfAWhole whole = parts_for(order, setting, windows);
  whole.of = block.of == library::ChartBlock::Of::counts ? charts::StackOf::counts : charts::StackOf::shares;
  return exhibits::stacked_chart(whole, order.place, setting.metrics);
}

}  // namespace blocks
