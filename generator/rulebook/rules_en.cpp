#include <array>
#include <cstddef>

#include "rulebook/texts_en.h"

namespace rulebook {
namespace {

using analysis::rules::Rule;

constexpr auto rule_count = static_cast<std::size_t>(Rule::count_of_rules);

// Kept in lines by hand: the formatter would break each sentence where its indent ends.
// clang-format off
constexpr std::array<RuleWords, rule_count> rules{{
    {.rule = Rule::change,
     .anchor = "change",
     .heading = "Change",
     .sentence = "The latest figure is compared with the figure of the same months a year earlier, or of "
                 "the period that the report names.",
     .how = "The change of a count or a rate is given in per cent of the earlier figure, the change of a "
            "percentage in percentage points. It increased, fell or did not change; whether that is better "
            "or worse is said apart, and only where one direction is better.\n"
            "No per cent is given where the earlier count is under {small_base} or either count is zero: "
            "both counts are given instead. Nothing is compared across a change in the way of counting.",
     .in_words = "Divide the figure now by the figure then, take away one, and multiply by a hundred. Of a "
                 "percentage, take the earlier figure from the later one.",
     .limits = "It does not say whether the change is more than usual, which the trend word does, nor why "
               "it came about."},
    {.rule = Rule::trend,
     .anchor = "trend",
     .heading = "Trend word",
     .sentence = "The latest {quarters_in_a_year} quarters are compared with the {quarters_in_a_year} "
                 "before: the word is Increasing or Reducing only where the change is more than usual "
                 "variation explains at {confidence}% confidence, is at least {trend_margin}% (of a "
                 "percentage, {points_margin} in percentage points), and does not come from a single "
                 "quarter. Otherwise it is Stable.",
     .how = "Monthly figures are first taken by the quarter, counted back from the last month of the "
            "report.\n"
            "To see whether a single quarter makes the change, the quarter of the year that adds most to "
            "it is left out of both years. What is left must still lie on the same side of no change, "
            "allowing for {guard_z} standard error.\n"
            "Measures without counts, such as a share of the workforce or a ratio of two rates, are "
            "compared by the mean of the quarters of each year. The change must be at least "
            "{trend_margin}% of the earlier mean, and {quarters_for_noise} quarters are needed.\n"
            "There is no word, and the page says why, where fewer than {trend_quarters} quarters are known "
            "or one of the latest {trend_quarters} is missing, where the way of counting changed among "
            "them, where both years have fewer than {min_events} events, or where a percentage rests on "
            "fewer than {min_denominator} cases in either year.\n"
            "The word gives a direction. Better or worse follows from what the measure says is better; "
            "where neither is, no judgement is given. An author may state a word where the data cannot "
            "give one, and the page then says so.",
     .in_words = "Of the events of both years, find the share that fell in the latest one, and its "
                 "interval as if there had been only as many events as the dispersion factor leaves. Turned "
                 "back into a ratio of the two rates, less one, the ends of that interval are the limits "
                 "of the change. Of a percentage, the limits are those of the difference of two shares. Of "
                 "a measure without counts, they lie the quantile times the spread of one quarter, divided "
                 "by the root of two, either side of the change.",
     .limits = "It looks at one year against the year before, by design: a rise two years ago that has "
               "stayed is Stable, at a higher level. Where a quarter takes after the one before it, more "
               "words are wrong than the level of confidence promises. It knows no causes, and cannot tell "
               "more crime from more reporting."},
    {.rule = Rule::noise,
     .anchor = "usual-variation",
     .heading = "Usual variation",
     .sentence = "Every measure goes up and down without a real change: by how much more than pure chance "
                 "would move it is estimated from its own quarters, as a dispersion factor.",
     .how = "Each quarter is compared with the same quarter a year earlier, so that the season drops out. "
            "What counts is how far these changes jump from one quarter to the next. At least "
            "{differences_for_noise} such jumps are needed, which a series of {quarters_for_noise} "
            "quarters gives.\n"
            "Where at least {areas_to_pool} areas have a factor, all use the median, so that one area's "
            "step or spike does no harm. Otherwise the area's own factor is used, and where it has none a "
            "factor of {assumed_phi} is assumed and called so. It is never below {least_phi}.\n"
            "The sign ± beside a change gives half the width of its interval. A measure without counts has "
            "no factor; the spread of its quarters, found the same way, takes its place.",
     .in_words = "The mean jump, divided by twice the root of two over pi, is the spread of one quarter. "
                 "Its square, divided by the variance that chance alone would give, is the dispersion factor.",
     .limits = "It sees short-term noise only, and takes quarters for independent once the season is gone. "
               "From short series and few areas it is itself uncertain."},
    {.rule = Rule::signal,
     .anchor = "single-quarters",
     .heading = "Single quarters",
     .sentence = "Beside the trend word a note may say that the latest quarter is unusual by the rules of "
                 "a control chart.",
     .how = "The season is divided out first. The limits lie {limit_factor} times the mean step between "
            "neighbouring quarters either side of the mean; steps of {range_limit_factor} times the mean "
            "step or more are left out, once. All quarters since the last gap or change in counting are "
            "used: {quarters_for_signal} are needed, and none may be zero. Limits from fewer than "
            "{trial_below} are trial limits.\n"
            "The first of these that holds for the latest quarter gives the note:\n"
            "It lies outside the limits.\n"
            "It belongs to {points_in_a_run} quarters in a row that each rose, or each fell.\n"
            "It lies near a limit, as do at least {near_points} of {points_in_a_window} quarters in a row "
            "on one side of the mean.\n"
            "It belongs to {points_in_a_run} quarters in a row on one side of the mean.",
     .in_words = "The seasonal factor of a quarter is the mean of that quarter divided by the mean of the "
                 "year round it, over all years. The limits are the mean less and plus a fixed multiple of "
                 "the mean step.",
     .limits = "It speaks of quarters, not of years, so note and word can differ: both are information. It "
               "is never asked of rolling windows, where these rules take chance for a signal. A limit is "
               "not a target."},
    {.rule = Rule::long_run,
     .anchor = "long-run",
     .heading = "Long run",
     .sentence = "Where the quarters of {fewest_years_for_long_run} to {years_for_long_run} years have "
                 "kept rising or falling, the page of the measure says so.",
     .how = "Each quarter is compared only with the same quarter of other years. The sentence is printed "
            "where the test goes beyond chance at {confidence}% confidence and the latest year went the "
            "same way.",
     .in_words = "Count the pairs of years, for each quarter of the year by itself, in which the later "
                 "value is higher, and take away those in which it is lower. Move the sum one step nearer "
                 "to zero and divide it by the root of the variance that chance gives it, ties allowed "
                 "for. The result must be beyond the quantile.",
     .limits = "It gives a direction and no size. Silence does not mean that nothing changed: a single "
               "step, or a rise and a fall, are not found."},
    {.rule = Rule::interval,
     .anchor = "range-of-a-figure",
     .heading = "Range of a figure",
     .sentence = "The low and high values beside a rate, a percentage or a ratio say where it may lie, at "
                 "{confidence}% confidence, as far as chance goes.",
     .how = "A count below {exact_below} events has the exact range of a Poisson count, from {exact_below} "
            "on Byar's approximation; a rate has that of its count, divided by the population. A "
            "percentage has Wilson's range. A ratio of two rates has that of the share which one category has "
            "of the events of both, turned back into a ratio; below {min_events_of_a_ratio} events of either "
            "it carries a caution.\n"
            "For comparisons the range is widened by the dispersion factor: both arms of a rate by its root, "
            "and a percentage as if it rested on as many cases as the factor leaves. A measure without "
            "counts is given a range from the spread of its quarters.",
     .in_words = "Byar's approximation multiplies the events by the cube of a number that lies the further "
                 "from one the fewer they are. Wilson's ends are the two shares from which the one seen "
                 "lies just as far off as the quantile allows.",
     .limits = "It covers chance. Errors of recording, late reports and changes of definition lie outside it."},
    {.rule = Rule::comparison,
     .anchor = "comparison",
     .heading = "Comparison with a group",
     .sentence = "A figure is above or below the average of its group only where the difference is more "
                 "than usual variation explains at {confidence}% confidence and at least "
                 "{benchmark_margin}% of the average. Otherwise it is similar to it.",
     .how = "The average counts each area of the group once, whatever its size, and includes the area "
            "itself, unless the page calls it a combined figure. Where the source publishes the group's "
            "own figure, that is used. All areas use the population estimate of the same year.\n"
            "At least {min_members} areas of the group must have a figure; those without one are named. Of "
            "measures without counts, an area whose series is too short takes the median spread of the "
            "others, where at least {areas_to_pool} have one.",
     .in_words = "Take the average from the area's own figure. Each area's range goes into the limits of "
                 "that difference with its weight: the own area's is one less its share of the average, "
                 "every other's is its share.",
     .limits = "Similar to does not mean equal: it means that no difference can be told. A group is chosen "
               "for one area at one date, and another area has another group."},
    {.rule = Rule::rank,
     .anchor = "rank",
     .heading = "Rank",
     .sentence = "A rank is one more than the number of areas that stand before, by exact figures and "
                 "before any rounding.",
     .how = "The first place is the better end, and the lowest figure where neither end is better; the "
            "page says which. Areas with equal figures share the better place and are marked with an "
            "equals sign. Areas without a figure are left out and named.\n"
            "No rank is given where the areas have fewer than {min_events_per_member} events on average, "
            "or a percentage rests on fewer than {min_denominator} cases in any of them, or fewer than "
            "{min_members} areas have a figure. The range of places beside a rank counts as before and "
            "behind only the areas that differ by more than usual variation. Where fewer than "
            "{events_of_a_close_place} events of its own, more or fewer, would give another place, the page of "
            "the measure says so.",
     .in_words = "Two rates are compared by multiplying the events of each by the population of the other, "
                 "in whole numbers, so that equal rates are found equal.",
     .limits = "Ranks mislead. Neighbours in the order often differ by less than their usual variation, "
               "and some area is always last. Read the position and the range of places first."},
    {.rule = Rule::target,
     .anchor = "target",
     .heading = "Target",
     .sentence = "A target is met or not met by the exact figure, before any rounding.",
     .how = "The measure says what it is to be: at most, at least or exactly a value. Without a figure "
            "there is no answer. A rating in words follows from the measure's own steps in the same way. "
            "Where there are limits for single quarters, the page of the measure says whether chance alone "
            "could carry a quarter over the target.",
     .in_words = "Compare the figure with the target.",
     .limits = "No allowance is made for chance: a figure just on the wrong side has not met its target."},
    {.rule = Rule::record,
     .anchor = "records",
     .heading = "Highest and lowest",
     .sentence = "A figure is called the highest or lowest for some time only where it goes beyond at "
                 "least {windows_for_a_record} windows before it, in a row.",
     .how = "The line goes back to the last window that was as high or as low. Where a window is missing "
            "on the way, or the way of counting changed, nothing is said.",
     .in_words = "Count backwards the windows that the latest figure goes beyond.",
     .limits = "Windows of a year that follow one another by the quarter share most of their months, so "
               "this says less than it seems to."},
    {.rule = Rule::rounding,
     .anchor = "rounding",
     .heading = "Rounding",
     .sentence = "Everything is worked out with exact figures and rounded once, at the end; a half is "
                 "rounded away from zero.",
     .how = "All values of a series have the same places, set by the largest. A rate has one from "
            "{one_place_from} on, two from {two_places_from} on, and below that {significant_figures} "
            "significant figures; a percentage {percentage_places}, a ratio {ratio_places}. Pounds are "
            "given with pence below £{pence_below}, other levels without decimals from {whole_from} on or "
            "where all are whole. A measure may set its own.\n"
            "Sentences give numbers from {millions_from} on in millions. A computer stores some halves a "
            "hair too low: {rounding_lift} is added before rounding.",
     .in_words = "Shift the point to the right by the places wanted, add a half, drop what stands behind "
                 "the point, and shift it back. The sign is put back last.",
     .limits = "Printed figures may not add up, and two that print alike may have different ranks."},
    {.rule = Rule::missing,
     .anchor = "missing-data",
     .heading = "Missing data",
     .sentence = "A missing figure is never counted as zero and never guessed.",
     .how = "A window with a missing quarter has no figure, a chart shows a gap, and the page says why. A "
            "zero is a value. Nothing is compared across a change in the way of counting. Figures that are "
            "provisional, revised or estimated are called so; where a source revises its data, everything "
            "is worked out anew.",
     .in_words = "",
     .limits = "Not available says nothing about what the figure would have been."},
    {.rule = Rule::disclosure,
     .anchor = "small-numbers",
     .heading = "Small numbers and disclosure",
     .sentence = "Where a measure counts people, counts above zero and below a threshold can be hidden; "
                 "what is hidden is missing everywhere on this site, downloads included.",
     .how = "The threshold is {disclosure_threshold} unless the measure sets another. Of a percentage, "
            "both the cases counted and the rest are looked at. Where the measure asks for it, a second "
            "figure is hidden wherever a total would give the first one back. A window with a hidden "
            "quarter has no figure and no word. What a source has suppressed stays suppressed.",
     .in_words = "Hide a count that is above zero and below the threshold.",
     .limits = "It protects against what stands on this site, not against what others publish."},
}};
// clang-format on

constexpr bool rules_stand_at_their_key() {
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const RuleWords& each = rules[i];
    const bool is_whole = !each.anchor.empty() && !each.heading.empty() && !each.sentence.empty() &&
                          !each.how.empty() && !each.limits.empty();
    if (each.rule != static_cast<Rule>(i) || !is_whole) return false;
  }
  return true;
}
static_assert(rules_stand_at_their_key(), "the table is in the order of Rule, and nothing is lacking");

// ÷ and × as a screen reader says them; the letters are explained on the line or in the words below it.
constexpr std::array formulas{
    FormulaLine{Rule::change, "Change in % = 100 × (now ÷ then − 1)"},
    FormulaLine{Rule::change, "Change in percentage points = now − then"},

    FormulaLine{Rule::trend,
                "A, B = events of the latest year and the year before; P, Q = their populations"},
    FormulaLine{Rule::trend, "Change = (A ÷ P) ÷ (B ÷ Q) − 1"},
    FormulaLine{Rule::trend,
                "Limits = s ÷ (1 − s) × Q ÷ P − 1, with s the ends of Wilson's interval of A ÷ (A + B) "
                "from (A + B) ÷ φ events"},
    FormulaLine{Rule::trend,
                "Percentages: a, b = the two shares. Change = a − b; lower limit = a − b − √((a − low a)² "
                "+ (high b − b)²); upper limit = a − b + √((high a − a)² + (b − low b)²), with Wilson's "
                "ends from cases ÷ φ"},
    FormulaLine{Rule::trend,
                "Without counts: change = mean of the latest quarters − mean of the quarters before; "
                "limits = change ± z × σ ÷ √2; with one quarter left out ± {guard_z} × σ × √(2 ÷ 3)"},
    FormulaLine{Rule::trend, "z = {normal_quantile}"},

    FormulaLine{Rule::noise,
                "c(t) = v(t) − v(t − {quarters_in_a_year}), with v(t) the rate or share of quarter t"},
    FormulaLine{Rule::noise, "σ = mean of |c(t) − c(t − 1)| ÷ {mean_range_per_sigma}, which is 2 × √(2 ÷ π)"},
    FormulaLine{Rule::noise,
                "Counts and rates: φ = σ² ÷ mean of p ÷ P(t), with p = all events ÷ all populations P(t)"},
    FormulaLine{
        Rule::noise,
        "Percentages: φ = σ² ÷ mean of p × (1 − p) ÷ n(t), with p = all cases counted ÷ all cases n(t)"},

    FormulaLine{Rule::signal, "Limits = mean ± {limit_factor} × mean step"},
    FormulaLine{Rule::signal, "Near a limit = beyond mean ± 2 × ({limit_factor} ÷ 3) × mean step"},
    FormulaLine{Rule::signal,
                "Year round t = (v(t − 2) ÷ 2 + v(t − 1) + v(t) + v(t + 1) + v(t + 2) ÷ 2) ÷ "
                "{quarters_in_a_year}"},
    FormulaLine{Rule::signal,
                "Seasonal factor = mean of v(t) ÷ year round t, divided by the mean of the "
                "{quarters_in_a_year} factors"},

    FormulaLine{Rule::long_run,
                "S = sum over the quarters of the year of (pairs that rose − pairs that fell)"},
    FormulaLine{Rule::long_run,
                "Variance = sum over the quarters of the year of (n(n − 1)(2n + 5) − sum over ties of t(t "
                "− 1)(2t + 5)) ÷ 18, with n years and t equal values"},
    FormulaLine{Rule::long_run, "|S − sign of S| ÷ √variance > {normal_quantile}"},

    FormulaLine{Rule::interval, "Byar, x events: low = x × (1 − 1 ÷ (9x) − z ÷ (3√x))³"},
    FormulaLine{Rule::interval, "Byar: high = (x + 1) × (1 − 1 ÷ (9(x + 1)) + z ÷ (3√(x + 1)))³"},
    FormulaLine{Rule::interval, "Wilson, x of n cases: (2x + z² ± z × √(z² + 4x(1 − x ÷ n))) ÷ (2(n + z²))"},
    FormulaLine{Rule::interval, "Widened = value ± √φ × arm, not below 0; percentages x ÷ φ of n ÷ φ"},
    FormulaLine{Rule::interval, "z = {normal_quantile}"},

    FormulaLine{Rule::comparison,
                "D = own figure − average = sum of c × r, with c = 1 − 1 ÷ k for the own area and −1 ÷ k "
                "for the others of k"},
    FormulaLine{Rule::comparison,
                "Lower limit = D − √ sum of (c × r − the smaller of c × low and c × high)²"},
    FormulaLine{Rule::comparison, "Upper limit = D + √ sum of (the larger of c × low and c × high − c × r)²"},
    FormulaLine{
        Rule::comparison,
        "Above: lower limit > 0 and D ≥ {benchmark_margin}% of the average. Below: upper limit < 0 and D ≤ "
        "−{benchmark_margin}% of it"},

    FormulaLine{Rule::rank, "Rank = 1 + number of areas j with x(j) × P(i) before x(i) × P(j)"},
    FormulaLine{Rule::rank,
                "Range of places = 1 + areas surely before, to k − areas surely behind; surely: the limits "
                "of the difference of the two leave out 0"},

    FormulaLine{Rule::target, "Met: figure ≤ target, figure ≥ target, or figure = target"},
    FormulaLine{Rule::record,
                "Highest: figure > each of the {windows_for_a_record} or more before it; lowest: <"},
    FormulaLine{Rule::rounding,
                "Printed = sign × whole part of (|v| × 10ᵈ + ½ + {rounding_lift}) ÷ 10ᵈ, with d places"},
    FormulaLine{Rule::disclosure, "Hidden: 0 < count < threshold"},
};

}  // namespace

const RuleWords& words_of(Rule rule) {
  return rules[static_cast<std::size_t>(rule)];
}

std::span<const FormulaLine> formula_lines() {
  return formulas;
}

}  // namespace rulebook
