#include "agreement/rivals.h"

#include <cmath>
#include <variant>

#include "stats/interval.h"
#include "stats/mann_kendall.h"
#include "stats/seasonal.h"
#include "stats/summary.h"
#include "stats/xmr.h"

namespace agreement {

namespace {

using analysis::Position;
using analysis::TrendWord;

constexpr std::size_t points_for_a_chart = 12;
constexpr std::size_t quarters_of_five_years = 20;
constexpr std::size_t recent_quarters = 8;
const double z95 = stats::z_of(stats::Confidence::percent_95);

TrendWord word_of(double direction) {
  if (direction > 0) return TrendWord::increasing;
  return direction < 0 ? TrendWord::reducing : TrendWord::stable;
}

double value_of(const stats::Counted& counted) {
  return counted.amount / counted.base;
}

double direction_of(stats::Signal signal) {
  const stats::Side side = stats::side_of(signal);
  return side == stats::Side::above ? 1 : side == stats::Side::below ? -1 : 0;
}

// Nothing for a series that a chart cannot be drawn of.
std::optional<stats::XmrChart> chart_of(const std::vector<double>& values) {
  if (values.size() < points_for_a_chart) return std::nullopt;
  const auto found = stats::xmr_chart({values.begin(), values.end()});
  const auto* chart = std::get_if<stats::XmrChart>(&found);
  return chart ? std::optional(*chart) : std::nullopt;
}

std::optional<stats::XmrChart> chart_without_season(const std::vector<double>& quarters) {
  const auto factors = stats::seasonal_factors({quarters.begin(), quarters.end()});
  const auto* known = std::get_if<stats::SeasonalFactors>(&factors);
  return known ? chart_of(stats::without_season(quarters, *known)) : std::nullopt;
}

std::size_t run_on_one_side(const std::vector<stats::XmrPoint>& points) {
  std::size_t run = 1;
  while (run < points.size() &&
         points[points.size() - 1 - run].place.side == points[points.size() - run].place.side)
    ++run;
  return run;
}

// The sum of four quarters less that of the four before.
double change_of_last_year(const std::vector<double>& quarters) {
  double change = 0;
  for (std::size_t back = 0; back < 4; ++back)
    change += quarters[quarters.size() - 1 - back] - quarters[quarters.size() - 5 - back];
  return change;
}

TrendWord word_of(Marker marker) {
  switch (marker) {
    case Marker::cannot_be_calculated:
      return TrendWord::not_available;
    case Marker::no_change:
      return TrendWord::stable;
    case Marker::increasing:
      return TrendWord::increasing;
    case Marker::decreasing:
      return TrendWord::reducing;
  }
  return TrendWord::not_available;
}

// --- benchmark ---

std::vector<double> values_of(const Group& group) {
  std::vector<double> values;
  for (const stats::Counted& each : group.areas) values.push_back(value_of(each));
  return values;
}

stats::Counted together(const Group& group) {
  stats::Counted all{.amount = 0, .base = 0};
  for (const stats::Counted& each : group.areas) {
    all.amount += each.amount;
    all.base += each.base;
  }
  return all;
}

stats::Interval interval_of(const Group& group, const stats::Counted& counted) {
  if (group.are_shares) return stats::share_limits(counted.amount, counted.base, z95);
  return stats::rate_limits(counted.amount, counted.base, 1, stats::Confidence::percent_95);
}

Position position_of(double gap) {
  if (gap > 0) return Position::above;
  return gap < 0 ? Position::below : Position::similar_to;
}

}  // namespace

TrendWord sign_of_change(const Seen& seen) {
  if (!seen.later || !seen.earlier) return TrendWord::not_available;
  return word_of(value_of(*seen.later) - value_of(*seen.earlier));
}

TrendWord beyond_five_percent(const Seen& seen) {
  if (!seen.later || !seen.earlier) return TrendWord::not_available;
  const double change = value_of(*seen.later) - value_of(*seen.earlier);
  return std::abs(change) > 0.05 * value_of(*seen.earlier) ? word_of(change) : TrendWord::stable;
}

TrendWord beyond_poisson(const Seen& seen) {
  if (seen.is_share || !seen.later || !seen.earlier) return TrendWord::not_available;
  if (seen.later->amount + seen.earlier->amount == 0) return TrendWord::stable;
  const stats::Interval ratio = stats::rate_ratio_limits(*seen.later, *seen.earlier, 1, z95);
  return word_of(ratio.lower > 1 ? 1 : ratio.upper < 1 ? -1 : 0);
}

TrendWord spc_of_rolling_years(const Seen& seen) {
  const auto chart = chart_of(seen.rolling);
  return chart ? word_of(direction_of(chart->points.back().signal)) : TrendWord::not_available;
}

TrendWord spc_of_quarters(const Seen& seen) {
  const auto chart = chart_without_season(seen.quarters);
  return chart ? word_of(direction_of(chart->points.back().signal)) : TrendWord::not_available;
}

TrendWord spc_of_quarters_guarded(const Seen& seen) {
  const auto chart = chart_without_season(seen.quarters);
  if (!chart) return TrendWord::not_available;
  const double direction = direction_of(chart->points.back().signal);
  const bool is_old = run_on_one_side(chart->points) > recent_quarters;
  const bool is_contradicted = direction * change_of_last_year(seen.quarters) <= 0;
  return is_old || is_contradicted ? TrendWord::stable : word_of(direction);
}

TrendWord seasonal_mann_kendall_of_five_years(const Seen& seen) {
  if (seen.quarters.size() < quarters_of_five_years) return TrendWord::not_available;
  const auto first = seen.quarters.end() - static_cast<std::ptrdiff_t>(quarters_of_five_years);
  const auto found = stats::seasonal_mann_kendall({first, seen.quarters.end()}, stats::seasons);
  const auto* test = std::get_if<stats::SeasonalMannKendall>(&found);
  if (test == nullptr) return TrendWord::not_available;
  return stats::is_beyond_chance(test->whole, stats::Confidence::percent_95) ? word_of(test->whole.s)
                                                                             : TrendWord::stable;
}

TrendWord fingertips_of_2020(const Seen& seen) {
  return word_of(recent_trend(seen.years, Program::of_2020).marker);
}

TrendWord fingertips_of_2025(const Seen& seen) {
  return word_of(recent_trend(seen.years, Program::of_2025).marker);
}

TrendWord fingertips_of_shares(const Seen& seen) {
  return seen.is_share ? word_of(recent_trend_of_shares(seen.years).marker) : TrendWord::not_available;
}

TrendWord always_stable(const Seen& seen) {
  return seen.later && seen.earlier ? TrendWord::stable : TrendWord::not_available;
}

const std::vector<TrendRule>& trend_rules() {
  static const std::vector<TrendRule> rules{
      {"Sign of the year's change", sign_of_change},
      {"Change beyond 5%", beyond_five_percent},
      {"Change beyond chance alone", beyond_poisson},
      {"NHS chart of rolling years", spc_of_rolling_years},
      {"NHS chart of quarters", spc_of_quarters},
      {"NHS chart of quarters, guarded", spc_of_quarters_guarded},
      {"Mann-Kendall over 5 years", seasonal_mann_kendall_of_five_years},
      {"Fingertips, program of 2020", fingertips_of_2020},
      {"Fingertips, program of 2025", fingertips_of_2025},
      {"Fingertips, percentages", fingertips_of_shares},
      {"Always Stable", always_stable},
  };
  return rules;
}

Position sign_of_gap(const Group& group) {
  return position_of(value_of(group.areas[group.own]) - stats::mean(values_of(group)));
}

Position own_interval_against_average(const Group& group) {
  return by_own_interval(interval_of(group, group.areas[group.own]), stats::mean(values_of(group)));
}

Position two_intervals(const Group& group) {
  return by_two_intervals(interval_of(group, group.areas[group.own]), interval_of(group, together(group)));
}

// Of rates the package asks on which side of the own interval the rate of all lies; of shares it draws
// Wilson's limits round the share of all.
Position funnel(const Group& group) {
  const stats::Counted& own = group.areas[group.own];
  const double all = value_of(together(group));
  return group.are_shares ? by_control_limits(own, all, z95) : by_own_interval(interval_of(group, own), all);
}

Position one_standard_deviation(const Group& group) {
  const std::vector<double> values = values_of(group);
  const double average = stats::mean(values);
  stats::Sum squares;
  for (const double each : values) squares.add((each - average) * (each - average));
  const double deviation = std::sqrt(squares.value() / static_cast<double>(values.size() - 1));
  const double gap = values[group.own] - average;
  return std::abs(gap) > deviation ? position_of(gap) : Position::similar_to;
}

const std::vector<BenchmarkRule>& benchmark_rules() {
  static const std::vector<BenchmarkRule> rules{
      {"Sign of the gap", sign_of_gap},
      {"Own interval (Fingertips)", own_interval_against_average},
      {"Two intervals (Fingertips)", two_intervals},
      {"Funnel limits", funnel},
      {"One standard deviation", one_standard_deviation},
  };
  return rules;
}

}  // namespace agreement
