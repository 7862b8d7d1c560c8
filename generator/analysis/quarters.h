// A measure seen by the quarter, the unit of noise and trend: quarters as observed, or three-month blocks of
// a monthly measure, counted back from the end of the report's period. Not calendar quarters: the blocks end
// where the report ends.
#pragma once

#include <optional>
#include <vector>

#include "analysis/view.h"
#include "analysis/worth.h"

namespace analysis {

inline constexpr int months_in_a_quarter = 3;

bool is_quarterly(const model::Measure& measure);

// The quarter that ended `back` quarters before the one that ends with the month `last`.
inline Stretch quarter_back(int last, int back) {
  return {.last = last - back * months_in_a_quarter, .months = months_in_a_quarter};
}

// How many quarters lie between the first observation and `last`, the first perhaps begun before it.
int quarters_until(const Track& track, int last);

// Every quarter of a track up to the one that ends with `last`, oldest first: nothing where one is lacking.
std::vector<std::optional<stats::Counted>> quarters_of(const View& view, const Track& track, int last);

// The published value of each quarter in the row, without a gap or a break, that ends with `last`. Nothing of
// an area without a series, or one that is not seen by the quarter. `breaks` are those of the area.
std::optional<std::vector<double>> unbroken_quarters(const View& view, const model::AreaId& area, int last,
                                                     const std::vector<model::Break>& breaks);

}  // namespace analysis
