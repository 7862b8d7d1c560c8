#include "derivation/steps_en.h"

#include <array>
#include <cstddef>

namespace derivation {
namespace {

struct Row {
  StepText step;
  std::string_view words;
};

constexpr std::array table = std::to_array<Row>({
    {StepText::part_value, "Value: {period}"},
    {StepText::part_previous, "Value compared with: {period}"},
    {StepText::part_change, "Change"},
    {StepText::part_variation, "Usual variation"},
    {StepText::part_trend, "Trend"},
    {StepText::part_benchmark, "Comparison with {group}"},
    {StepText::part_signal, "Control chart of single quarters"},
    {StepText::part_long_run, "Long run: {years} years"},

    {StepText::observed, "{what}, {period}"},
    {StepText::observed_of, "{what} for {category}, {period}"},
    {StepText::numerator, "numerator, {period}"},
    {StepText::denominator, "denominator, {period}"},
    {StepText::in_all, "{what} in all"},
    {StepText::numerators_in_all, "numerators in all"},
    {StepText::denominators_in_all, "denominators in all"},
    {StepText::mean_of_figures, "mean of the figures"},
    {StepText::population, "population, {period}"},
    {StepText::population_of, "population for {category}, {period}"},
    {StepText::mean_population, "mean population"},
    {StepText::value_rate, "rate {per}"},
    {StepText::value_percentage, "percentage"},
    {StepText::value_ratio_side, "rate for {category}, a head"},
    {StepText::value_ratio, "rate for {category} over that for {baseline}"},
    {StepText::quantile, "quantile of the normal curve for {confidence}% confidence"},
    {StepText::exact_lower, "exact Poisson limit below {count}, from the table"},
    {StepText::exact_upper, "exact Poisson limit above {count}, from the table"},
    {StepText::byar_lower, "Byar's limit below {count}"},
    {StepText::byar_upper, "Byar's limit above {count}"},
    {StepText::events_of_both, "events of both"},
    {StepText::part_lower, "lower limit of the share that is the category's"},
    {StepText::part_upper, "upper limit of the share that is the category's"},
    {StepText::value_lower, "lower limit of the value"},
    {StepText::value_upper, "upper limit of the value"},

    {StepText::change_count, "change in {what}"},
    {StepText::change_percent, "change in {what}, per cent"},
    {StepText::change_points, "change, percentage points"},
    {StepText::change_value, "change in the value"},
    {StepText::change_value_percent, "change in the value, per cent"},

    {StepText::quarter_value, "value a head or a share, {period}"},
    {StepText::quarter_change, "{period} less a year earlier"},
    {StepText::mean_range, "mean of the steps between neighbouring changes"},
    {StepText::sigma, "standard deviation of one quarter"},
    {StepText::events_in_quarters, "events of these quarters"},
    {StepText::bases_in_quarters, "populations or denominators of these quarters"},
    {StepText::mean_of_quarters, "mean a head, or mean share"},
    {StepText::variance_by_chance, "variance by chance alone"},
    {StepText::own_factor, "dispersion of this area"},
    {StepText::own_factor_of, "dispersion of {area}"},
    {StepText::factor_pooled, "dispersion used: the median, not below 1"},
    {StepText::factor_own, "dispersion used: this area's own, not below 1"},
    {StepText::factor_assumed, "dispersion used: assumed, for want of quarters"},
    {StepText::factor_fixed, "dispersion used: fixed by the measure, not below 1"},

    {StepText::latest_year, "{what}, latest 12 months"},
    {StepText::year_before, "{what}, 12 months before"},
    {StepText::latest_base, "counted on, latest 12 months"},
    {StepText::base_before, "counted on, 12 months before"},
    {StepText::trend_percent, "change, per cent"},
    {StepText::trend_points, "change, percentage points"},
    {StepText::trend_difference, "change"},
    {StepText::events_left, "latest events divided by the dispersion"},
    {StepText::all_events_left, "all events divided by the dispersion"},
    {StepText::share_lower, "lower limit of the latest share"},
    {StepText::share_upper, "upper limit of the latest share"},
    {StepText::limit_lower, "lower limit of the change"},
    {StepText::limit_upper, "upper limit of the change"},
    {StepText::no_upper_limit, "upper limit of the change: none, since nothing was counted before"},
    {StepText::latest_share, "latest share"},
    {StepText::share_before, "share before"},
    {StepText::events_left_before, "events before divided by the dispersion"},
    {StepText::bases_left, "latest denominator divided by the dispersion"},
    {StepText::bases_left_before, "denominator before divided by the dispersion"},
    {StepText::latest_mean, "mean of the latest four quarters"},
    {StepText::mean_before, "mean of the four before"},
    {StepText::standard_error, "standard error of the change"},
    {StepText::margin, "smallest change that counts"},
    {StepText::margin_of_level, "smallest change that counts: {percent}% of the mean before"},
    {StepText::push, "change added by {period}"},
    {StepText::left_out,
     "Left out to see whether one quarter makes the change: {period} and a year earlier."},
    {StepText::without_latest, "latest, without it"},
    {StepText::without_before, "before, without it"},
    {StepText::without_latest_base, "latest counted on, without it"},
    {StepText::without_base_before, "before counted on, without it"},
    {StepText::without_difference, "change without it"},
    {StepText::guard_lower, "lower limit without it"},
    {StepText::guard_upper, "upper limit without it"},
    {StepText::guard_no_upper, "upper limit without it: none, since nothing was counted before"},

    {StepText::member_value, "value, {area}"},
    {StepText::member_lower, "lower limit, {area}"},
    {StepText::member_upper, "upper limit, {area}"},
    {StepText::member_events_left, "numerator divided by the dispersion, {area}"},
    {StepText::member_base_left, "denominator divided by the dispersion, {area}"},
    {StepText::member_widened_lower, "lower limit widened by the dispersion, {area}"},
    {StepText::member_widened_upper, "upper limit widened by the dispersion, {area}"},
    {StepText::member_sigma, "standard deviation of one quarter, {area}"},
    {StepText::average_mean, "average of the {of}"},
    {StepText::average_pooled, "combined value of the {of}"},
    {StepText::average_published, "value of the group as its source publishes it"},
    {StepText::difference, "difference from it"},
    {StepText::weight_own, "weight of this area in the difference"},
    {StepText::weight_other, "weight of each other area"},
    {StepText::weight_of, "weight in the difference, {area}"},
    {StepText::arm_below, "reach below the difference"},
    {StepText::arm_above, "reach above the difference"},
    {StepText::difference_lower, "lower limit of the difference"},
    {StepText::difference_upper, "upper limit of the difference"},
    {StepText::difference_percent, "difference, per cent of the average"},
    {StepText::with_value, "areas with a value"},
    {StepText::areas_lower, "areas strictly lower"},
    {StepText::areas_higher, "areas strictly higher"},
    {StepText::rank_from_lowest, "rank, 1st being the lowest"},
    {StepText::rank_from_highest, "rank, 1st being the highest"},
    {StepText::tied_with, "With exactly the same value: {areas}."},
    {StepText::pair_lower, "lower limit of the difference from {area}"},
    {StepText::pair_upper, "upper limit of the difference from {area}"},
    {StepText::surely_before, "areas surely before it: the whole interval lies on one side of zero"},
    {StepText::surely_after, "areas surely behind it"},
    {StepText::rank_best, "best rank that chance leaves open"},
    {StepText::rank_worst, "worst rank that chance leaves open"},

    {StepText::level_round, "level round {period}"},
    {StepText::season_ratio, "{period} over its level"},
    {StepText::season_factor, "mean of these for the season of {period}"},
    {StepText::season_mean, "mean of the four"},
    {StepText::season_scaled, "season's factor for {period}"},
    {StepText::adjusted, "{period}, season removed"},
    {StepText::chart_mean, "mean of the quarters, season removed"},
    {StepText::range_mean, "mean step from one quarter to the next"},
    {StepText::range_cut, "steps from here on stand out and are dropped"},
    {StepText::range_mean_screened, "mean of the steps that are left"},
    {StepText::chart_lower, "lower limit"},
    {StepText::chart_upper, "upper limit"},
    {StepText::chart_near_lower, "near limit below"},
    {StepText::chart_near_upper, "near limit above"},
    {StepText::latest_point, "latest quarter, season removed"},

    {StepText::season_pairs, "pairs that rose less pairs that fell, quarters like {period}"},
    {StepText::season_variance, "variance by chance, quarters like {period}"},
    {StepText::pairs, "pairs that rose less pairs that fell"},
    {StepText::variance, "variance by chance"},
    {StepText::standardised, "one pair less, over the standard deviation"},
    {StepText::against_quantile,
     "It has to be beyond {quantile} either way, and of the sign of the latest change."},
});

constexpr bool rows_stand_at_their_key() {
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (table[i].step != static_cast<StepText>(i) || table[i].words.empty()) return false;
  }
  return true;
}
static_assert(rows_stand_at_their_key(), "the table is in the order of StepText, and no row is empty");
static_assert(table.size() == static_cast<std::size_t>(StepText::against_quantile) + 1,
              "each StepText has a row");

}  // namespace

std::string_view template_of(StepText step) {
  return table[static_cast<std::size_t>(step)].words;
}

std::string fill(StepText step, const wording::Slots& slots) {
  return wording::fill_words(template_of(step), slots);
}

}  // namespace derivation
