// How far each quarter of the year usually lies above or below the year's level, as factors.
// For charts and signals only: the trend word compares equal quarters and needs no factor.
#pragma once

#include <array>
#include <cstddef>
#include <variant>
#include <vector>

#include "stats/series.h"

namespace stats {

inline constexpr std::size_t seasons = 4;
inline constexpr std::size_t quarters_for_factors = 12;

// Factors of the first, second, third and fourth quarter of the series (not of the calendar); their mean
// is 1.
using SeasonalFactors = std::array<double, seasons>;

// Classical multiplicative decomposition, as R's stats::decompose: each quarter over the mean of the year
// centred on it, its ends counted half; the mean of these for each season; divided by the mean of the four.
// Refused: fewer than 12 quarters, a gap, a zero or less.
std::variant<SeasonalFactors, Refusal> seasonal_factors(const Series& quarters);

// The level round quarter t: the mean of the year whose middle it is, five quarters of which the outer two
// count half. Precondition: two quarters stand before it and two behind.
double level_round(const std::vector<double>& quarters, std::size_t t);

// Each quarter divided by its season's factor. Precondition: the first value is of the factors' first season,
// and no factor is 0.
std::vector<double> without_season(const std::vector<double>& quarters, const SeasonalFactors& factors);

}  // namespace stats
