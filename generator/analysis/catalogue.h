// The statistical rules and every constant that a published word rests on, a row each: what /methodology/
// prints. A row holds the constant that the code uses, not a copy of it. Names and sentences stand in
// `wording`.
#pragma once

#include <span>
#include <string_view>

#include "model/methods.h"

namespace analysis::rules {

// In the order in which they are explained.
enum class Rule {
  change,
  trend,
  noise,
  signal,
  long_run,
  interval,
  comparison,
  rank,
  target,
  record,
  rounding,
  missing,
  disclosure,
  count_of_rules  // not a rule: how many there are
};

enum class Constant {
  confidence,
  normal_quantile,
  small_base,
  trend_margin,
  points_margin,
  quarters_in_a_year,
  trend_quarters,
  guard_z,
  min_events,
  min_denominator,
  least_wrong_words,
  most_wrong_words,
  least_wrong_words_correlated,
  most_wrong_words_correlated,
  quarters_for_noise,
  differences_for_noise,
  areas_to_pool,
  assumed_phi,
  least_phi,
  mean_range_per_sigma,
  quarters_for_signal,
  quarters_for_factors,
  limit_factor,
  near_factor,
  range_limit_factor,
  trial_below,
  points_in_a_run,
  points_in_a_window,
  near_points,
  fewest_years_for_long_run,
  years_for_long_run,
  exact_below,
  min_events_of_a_ratio,
  benchmark_margin,
  min_members,
  min_events_per_member,
  events_of_a_close_place,
  windows_for_a_record,
  one_place_from,
  two_places_from,
  significant_figures,
  percentage_places,
  ratio_places,
  pence_below,
  whole_from,
  millions_from,
  rounding_lift,
  disclosure_threshold,
  count_of_constants  // not a constant: how many there are
};

enum class Unit { none, percent, percentage_points, quarters, years, areas, events, cases, pounds };

// Where a constant, or a rule's formula, was taken from.
enum class Origin {
  own,         // an editorial choice of this project
  tested,      // one that its simulations and its study of recorded crime have tested
  convention,  // of others, without one source
  simulation,  // of this project: measured, not chosen
  arithmetic,  // follows from what the words mean
  normal_curve,
  quantile,
  garwood,
  byar,
  wilson,
  newcombe,
  mover,
  spiegelhalter,
  control_chart,
  decomposition,
  mann_kendall,
  group_average,
  competition_rank,
  half_away_from_zero,
  count_of_origins  // not an origin: how many there are
};

struct Row {
  Constant constant;
  std::string_view id;     // as sentences call it: the name of a slot
  std::string_view names;  // in the code, with a space between them where it has several
  unsigned rules;          // a bit each: see is_of
  double usual;
  Unit unit = Unit::none;
  Origin origin = Origin::own;
  double (*of_site)(const model::Methods&) = nullptr;  // where it depends on what a site may set
  std::string_view key = {};                           // of `methods` in site.yaml; none: it follows from one
};

// Sorted as Constant.
std::span<const Row> catalogue();
const Row& row_of(Constant constant);
const Row* row_called(std::string_view id);  // null for none
bool is_of(const Row& row, Rule rule);
double value_of(const Row& row, const model::Methods& methods);
bool is_overridden(const Row& row, const model::Methods& methods);

// Who published it, and the program and version whose results ours were matched with; either may be empty.
struct Citation {
  Origin origin;
  std::string_view work;
  std::string_view program;
};
const Citation& citation_of(Origin origin);
// What the method of a rule was taken from.
std::span<const Origin> origins_of(Rule rule);

}  // namespace analysis::rules
