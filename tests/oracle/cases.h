// Reference cases as small models, so that they go through `analyse` as a site would.
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "analysis/dispersion.h"
#include "oracle/table.h"
#include "unit/analysis/small_model.h"

namespace oracle {

using small::Numbers;

inline const model::Period last_quarter = small::quarter(2023, 4);
inline model::Standpoint standpoint() {
  return {.area = {"own"}, .period = last_quarter};
}

// Several series in one cell: one after the other, with | between.
inline std::vector<std::string> parts_of(const std::string& text) {
  std::vector<std::string> parts;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, '|');) parts.push_back(part);
  return parts;
}

inline model::Measure measure_of(const Row& row) {
  const std::string& kind = row.at("kind");
  auto measure = small::measure("m", kind == "rate"         ? model::Kind::rate
                                     : kind == "proportion" ? model::Kind::proportion
                                     : kind == "count"      ? model::Kind::count
                                                            : model::Kind::level);
  for (const auto& at : numbers(row.at("breaks"))) {
    const auto length = numbers(row.at("events")).size();
    const auto quarters_back = static_cast<int>(length) - 1 - static_cast<int>(*at);
    measure.breaks.push_back({.at = last_quarter.shifted(-3 * quarters_back), .reason = "counting rule"});
  }
  return measure;
}

inline void add_series(small::Site& site, model::Kind kind, const std::string& area, const Numbers& amounts,
                       const Numbers& bases) {
  const auto first = last_quarter.shifted(-3 * (static_cast<int>(amounts.size()) - 1));
  if (kind == model::Kind::proportion) {
    site.shares("m", area, first, amounts, bases);
  } else if (kind == model::Kind::rate) {
    site.rows("m", area, first, amounts, bases);
  } else {
    site.rows("m", area, first, amounts);
  }
  site.area(area);
}

inline analysis::Quarters quarters_of(const Numbers& amounts, const Numbers& bases) {
  analysis::Quarters quarters;
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    const bool is_there = amounts[i] && bases[i] && *bases[i] > 0;
    quarters.push_back(is_there ? std::optional(stats::Counted{*amounts[i], *bases[i]}) : std::nullopt);
  }
  return quarters;
}

// A made-up neighbour whose own phi is the given one: phi grows with the amounts when amounts and bases grow
// alike.
inline void add_neighbour(small::Site& site, model::Kind kind, const std::string& area, double phi) {
  Numbers amounts{410, 455, 430, 390, 402, 470, 441, 377, 395, 448, 420, 401, 399, 460, 433, 380};
  Numbers bases(amounts.size(), 4000.0);
  const double scale = phi / analysis::over_dispersion_of(quarters_of(amounts, bases), kind)->phi;
  for (auto& amount : amounts) *amount *= scale;
  for (auto& base : bases) *base *= scale;
  add_series(site, kind, area, amounts, bases);
}

}  // namespace oracle
