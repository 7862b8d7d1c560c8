#include "analysis/breaks.h"

#include <algorithm>

namespace analysis {

std::vector<model::Break> breaks_for(const model::Measure& measure, const model::AreaId& area,
                                     const model::Period& until) {
  std::vector<model::Break> breaks;
  for (const model::Break& each : measure.breaks) {
    const bool is_of_area = !each.area || *each.area == area;
    if (is_of_area && each.at.first() <= until.last()) breaks.push_back(each);
  }
  std::stable_sort(breaks.begin(), breaks.end(),
                   [](const model::Break& a, const model::Break& b) { return a.at.first() < b.at.first(); });
  return breaks;
}

const model::Break* break_between(const std::vector<model::Break>& breaks, model::Month first,
                                  model::Month last) {
  const auto found = std::find_if(breaks.begin(), breaks.end(), [&](const model::Break& each) {
    return first < each.at.first() && each.at.first() <= last;
  });
  return found == breaks.end() ? nullptr : &*found;
}

}  // namespace analysis
