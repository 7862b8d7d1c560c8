#include "analysis/catalogue.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "analysis/rules.h"
#include "base/number.h"
#include "model/measure.h"
#include "stats/interval.h"
#include "stats/moving_range.h"
#include "stats/seasonal.h"
#include "stats/signal.h"
#include "stats/xmr.h"

namespace analysis::rules {

namespace {

constexpr auto constant_count = static_cast<std::size_t>(Constant::count_of_constants);
constexpr auto rule_count = static_cast<std::size_t>(Rule::count_of_rules);
constexpr auto origin_count = static_cast<std::size_t>(Origin::count_of_origins);

constexpr unsigned bit_of(Rule rule) {
  return 1u << static_cast<unsigned>(rule);
}
template <class... Rules>
constexpr unsigned of(Rules... rules) {
  return (bit_of(rules) | ...);
}

double quantile_of_site(const model::Methods& methods) {
  return stats::z_of(
      stats::confidence_from(methods.confidence_percent).value_or(stats::Confidence::percent_95));
}

constexpr model::Methods usual{};
constexpr double seasons = stats::seasons;
static_assert(seasons == quarters_in_a_year && stats::quarters_in_a_year == stats::seasons,
              "the rows of quarters_in_a_year are one number");

using enum Constant;
using enum Rule;

// Kept in rows by hand: the formatter would give each field a line of its own.
// clang-format off
constexpr std::array<Row, constant_count> rows{{
    {confidence, "confidence", "Methods::confidence_percent", of(trend, long_run, interval, comparison),
     usual.confidence_percent, Unit::percent, Origin::tested,
     [](const model::Methods& m) { return m.confidence_percent; }, "confidence"},
    {normal_quantile, "normal_quantile", "stats::z_90 stats::z_95 stats::z_99 stats::z_99_8",
     of(trend, long_run, interval, comparison), stats::z_95, Unit::none, Origin::quantile,
     quantile_of_site},
    {small_base, "small_base", "Methods::small_base", of(change), usual.small_base, Unit::events, Origin::convention,
     [](const model::Methods& m) { return m.small_base; }, "small_base"},

    {trend_margin, "trend_margin", "Methods::trend_margin_percent", of(trend),
     usual.trend_margin_percent, Unit::percent, Origin::tested,
     [](const model::Methods& m) { return m.trend_margin_percent; }, "trend_margin"},
    {points_margin, "points_margin", "Methods::points_margin", of(trend),
     usual.points_margin, Unit::percentage_points, Origin::own,
     [](const model::Methods& m) { return m.points_margin; }, "points_margin"},
    {Constant::quarters_in_a_year, "quarters_in_a_year",
     "rules::quarters_in_a_year stats::quarters_in_a_year stats::seasons", of(trend, noise, signal),
     rules::quarters_in_a_year, Unit::quarters, Origin::arithmetic},
    {Constant::trend_quarters, "trend_quarters", "rules::trend_quarters", of(trend),
     rules::trend_quarters, Unit::quarters, Origin::tested},
    {Constant::guard_z, "guard_z", "rules::guard_z", of(trend), rules::guard_z, Unit::none, Origin::tested},
    {Constant::min_events, "min_events", "rules::min_events", of(trend), rules::min_events, Unit::events},
    {Constant::min_denominator, "min_denominator", "rules::min_denominator", of(trend, rank),
     rules::min_denominator, Unit::cases},
    {Constant::least_wrong_words, "least_wrong_words", "rules::least_wrong_words", of(trend),
     rules::least_wrong_words, Unit::percent, Origin::simulation},
    {Constant::most_wrong_words, "most_wrong_words", "rules::most_wrong_words", of(trend),
     rules::most_wrong_words, Unit::percent, Origin::simulation},
    {Constant::least_wrong_words_correlated, "least_wrong_words_correlated",
     "rules::least_wrong_words_correlated", of(trend), rules::least_wrong_words_correlated, Unit::percent,
     Origin::simulation},
    {Constant::most_wrong_words_correlated, "most_wrong_words_correlated",
     "rules::most_wrong_words_correlated", of(trend), rules::most_wrong_words_correlated, Unit::percent,
     Origin::simulation},

    {Constant::quarters_for_noise, "quarters_for_noise", "rules::quarters_for_noise", of(trend, noise),
     rules::quarters_for_noise, Unit::quarters, Origin::tested},
    {Constant::differences_for_noise, "differences_for_noise", "rules::differences_for_noise", of(noise),
     rules::differences_for_noise, Unit::none, Origin::tested},
    {Constant::areas_to_pool, "areas_to_pool", "rules::areas_to_pool", of(noise, comparison),
     rules::areas_to_pool, Unit::areas, Origin::tested},
    {Constant::assumed_phi, "assumed_phi", "rules::assumed_phi", of(noise), rules::assumed_phi, Unit::none, Origin::tested},
    {Constant::least_phi, "least_phi", "rules::least_phi", of(noise), rules::least_phi, Unit::none, Origin::tested},
    {mean_range_per_sigma, "mean_range_per_sigma", "stats::mean_range_per_sigma", of(noise),
     stats::mean_range_per_sigma, Unit::none, Origin::normal_curve},

    {Constant::quarters_for_signal, "quarters_for_signal", "rules::quarters_for_signal", of(signal),
     rules::quarters_for_signal, Unit::quarters},
    {quarters_for_factors, "quarters_for_factors", "stats::quarters_for_factors", of(signal),
     stats::quarters_for_factors, Unit::quarters},
    {limit_factor, "limit_factor", "stats::limit_factor", of(signal),
     stats::limit_factor, Unit::none, Origin::control_chart},
    {near_factor, "near_factor", "stats::near_factor", of(signal),
     stats::near_factor, Unit::none, Origin::control_chart},
    {range_limit_factor, "range_limit_factor", "stats::range_limit_factor", of(signal),
     stats::range_limit_factor, Unit::none, Origin::control_chart},
    {trial_below, "trial_below", "stats::trial_below", of(signal),
     stats::trial_below, Unit::quarters, Origin::control_chart},
    {points_in_a_run, "points_in_a_run", "stats::points_in_a_run", of(signal),
     stats::points_in_a_run, Unit::quarters, Origin::control_chart},
    {points_in_a_window, "points_in_a_window", "stats::points_in_a_window", of(signal),
     stats::points_in_a_window, Unit::quarters, Origin::control_chart},
    {near_points, "near_points", "stats::near_points", of(signal),
     stats::near_points, Unit::quarters, Origin::control_chart},

    {Constant::fewest_years_for_long_run, "fewest_years_for_long_run", "rules::fewest_years_for_long_run",
     of(long_run), rules::fewest_years_for_long_run, Unit::years},
    {Constant::years_for_long_run, "years_for_long_run", "rules::years_for_long_run", of(long_run),
     rules::years_for_long_run, Unit::years},

    {exact_below, "exact_below", "stats::exact_below", of(interval),
     stats::exact_below, Unit::events, Origin::byar},
    {Constant::min_events_of_a_ratio, "min_events_of_a_ratio", "rules::min_events_of_a_ratio", of(interval),
     rules::min_events_of_a_ratio, Unit::events},

    {benchmark_margin, "benchmark_margin", "Methods::benchmark_margin_percent", of(comparison),
     usual.benchmark_margin_percent, Unit::percent, Origin::tested,
     [](const model::Methods& m) { return m.benchmark_margin_percent; }, "benchmark_margin"},
    {Constant::min_members, "min_members", "rules::min_members", of(comparison, rank),
     rules::min_members, Unit::areas},
    {Constant::min_events_per_member, "min_events_per_member", "rules::min_events_per_member", of(rank),
     rules::min_events_per_member, Unit::events},
    {Constant::events_of_a_close_place, "events_of_a_close_place", "rules::events_of_a_close_place", of(rank),
     rules::events_of_a_close_place, Unit::events},
    {Constant::windows_for_a_record, "windows_for_a_record", "rules::windows_for_a_record", of(record),
     rules::windows_for_a_record},

    {Constant::one_place_from, "one_place_from", "rules::one_place_from", of(rounding),
     rules::one_place_from},
    {Constant::two_places_from, "two_places_from", "rules::two_places_from", of(rounding),
     rules::two_places_from},
    {Constant::significant_figures, "significant_figures", "rules::significant_figures", of(rounding),
     rules::significant_figures},
    {Constant::percentage_places, "percentage_places", "rules::percentage_places", of(rounding),
     rules::percentage_places},
    {Constant::ratio_places, "ratio_places", "rules::ratio_places", of(rounding), rules::ratio_places},
    {Constant::pence_below, "pence_below", "rules::pence_below", of(rounding),
     rules::pence_below, Unit::pounds},
    {Constant::whole_from, "whole_from", "rules::whole_from", of(rounding), rules::whole_from},
    {Constant::millions_from, "millions_from", "rules::millions_from", of(rounding), rules::millions_from},
    {rounding_lift, "rounding_lift", "base::rounding_lift", of(rounding),
     base::rounding_lift, Unit::none, Origin::half_away_from_zero},

    {disclosure_threshold, "disclosure_threshold", "Hidden::threshold", of(disclosure),
     static_cast<double>(model::Hidden{}.threshold), Unit::none, Origin::convention},
}};

constexpr std::array<Citation, origin_count> citations{{
    {Origin::own, "", ""},
    {Origin::tested, "", ""},
    {Origin::convention, "", ""},
    {Origin::simulation, "", ""},
    {Origin::arithmetic, "", ""},
    {Origin::normal_curve, "", ""},
    {Origin::quantile, "", "R 4.5.0 (qnorm)"},
    {Origin::garwood, "Garwood (1936), Biometrika 28", "R 4.5.0 (qchisq)"},
    {Origin::byar, "Breslow and Day (1987), Statistical Methods in Cancer Research II",
     "PHEindicatormethods 2.1.0 (phe_rate)"},
    {Origin::wilson, "Wilson (1927), Journal of the American Statistical Association 22",
     "PHEindicatormethods 2.1.0 (phe_proportion)"},
    {Origin::newcombe, "Newcombe (1998), Statistics in Medicine 17, method 10", "ratesci 1.1.0.9000 (moverci)"},
    {Origin::mover, "Zou and Donner (2008), Statistics in Medicine 27", "ratesci 1.1.0.9000 (moverci)"},
    {Origin::spiegelhalter, "after Spiegelhalter (2005), Statistics in Medicine 24", ""},
    {Origin::control_chart, "NHS England, Making Data Count", "NHSRplotthedots 0.2.2 (ptd_spc)"},
    {Origin::decomposition, "Kendall and Stuart (1983), The Advanced Theory of Statistics 3",
     "R 4.5.0 (decompose)"},
    {Origin::mann_kendall, "Hirsch, Slack and Smith (1982), Water Resources Research 18, after Mann (1945) and Kendall (1975)",
     "trend 1.1.6"},
    {Origin::group_average, "HMIC Crime and Policing Comparator, About the data", ""},
    {Origin::competition_rank, "", "R 4.5.0 (rank)"},
    {Origin::half_away_from_zero, "", "dfeR 1.2.0.9000 (round_five_up)"},
}};
// clang-format on

constexpr bool rows_stand_at_their_key() {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].constant != static_cast<Constant>(i) || rows[i].rules == 0) return false;
  }
  for (std::size_t i = 0; i < citations.size(); ++i) {
    if (citations[i].origin != static_cast<Origin>(i)) return false;
  }
  return true;
}
static_assert(rows_stand_at_their_key(), "the tables are in the order of their keys");

constexpr std::array of_change{Origin::arithmetic};
constexpr std::array of_trend{Origin::tested, Origin::wilson, Origin::newcombe};
constexpr std::array of_noise{Origin::tested, Origin::spiegelhalter};
constexpr std::array of_signal{Origin::control_chart, Origin::decomposition};
constexpr std::array of_long_run{Origin::mann_kendall};
constexpr std::array of_interval{Origin::garwood, Origin::byar, Origin::wilson};
constexpr std::array of_comparison{Origin::tested, Origin::group_average, Origin::mover};
constexpr std::array of_rank{Origin::competition_rank, Origin::mover};
constexpr std::array of_target{Origin::arithmetic};
constexpr std::array own_choice{Origin::own};
constexpr std::array of_disclosure{Origin::convention};
constexpr std::array of_rounding{Origin::half_away_from_zero, Origin::own};
constexpr std::array<std::span<const Origin>, rule_count> methods_of_rules{
    of_change, of_trend,  of_noise,   of_signal,   of_long_run, of_interval,  of_comparison,
    of_rank,   of_target, own_choice, of_rounding, own_choice,  of_disclosure};

}  // namespace

std::span<const Row> catalogue() {
  return rows;
}

const Row& row_of(Constant constant) {
  return rows[static_cast<std::size_t>(constant)];
}

const Row* row_called(std::string_view id) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.id == id; });
  return found == rows.end() ? nullptr : &*found;
}

bool is_of(const Row& row, Rule rule) {
  return (row.rules & bit_of(rule)) != 0;
}

double value_of(const Row& row, const model::Methods& methods) {
  return row.of_site ? row.of_site(methods) : row.usual;
}

bool is_overridden(const Row& row, const model::Methods& methods) {
  return value_of(row, methods) != row.usual;
}

const Citation& citation_of(Origin origin) {
  return citations[static_cast<std::size_t>(origin)];
}

std::span<const Origin> origins_of(Rule rule) {
  return methods_of_rules[static_cast<std::size_t>(rule)];
}

}  // namespace analysis::rules
