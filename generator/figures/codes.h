// What a figure, `{{ … }}`, can get wrong once it is asked what it means: F101 to F129. What its letters can
// get wrong stands in expressions/codes.h.
#pragma once

#include <array>

#include "base/diagnostic.h"

namespace figures::codes {

using base::Code;
using base::Severity;

inline constexpr Code unknown_measure{
    .id = "F101",
    .severity = Severity::error,
    .title = "figure names an unknown measure",
    .explanation =
        "A figure begins with the id of a measure of data/measures.yaml, as in {{ homicide.rank }}. A minus "
        "between two measures needs a space on each side, since ids hold hyphens."};
inline constexpr Code unknown_field{
    .id = "F102",
    .severity = Severity::error,
    .title = "figure asks for an unknown field",
    .explanation =
        "After the measure and a point stands what is asked of it: value, count, rate, change, direction, "
        "trend, rank, sentence and others. Without a field the published value is meant."};
inline constexpr Code unknown_function{
    .id = "F103",
    .severity = Severity::error,
    .title = "figure calls an unknown function",
    .explanation =
        "The functions are change, points, difference, share, sum, mean, rate, ratio, rank, min, max and "
        "abs; anything else is put together with + - * / and brackets."};
inline constexpr Code wrong_arguments{
    .id = "F104",
    .severity = Severity::error,
    .title = "function of a figure has too many or too few values",
    .explanation =
        "Each function takes the values that its name asks for, with a comma and a space between them. A "
        "comma without a space, with three digits after it, belongs to the number: 2,102 is one value."};
inline constexpr Code not_a_period{
    .id = "F105",
    .severity = Severity::error,
    .title = "period of a figure cannot be read",
    .explanation =
        "After @ stands a period as data files write it: 2023-12, 2023-Q4, 2023/24-Q3, 2023, 2023/24, "
        "2016-04..2016-09, 2020-03-31 or mid-2023."};
inline constexpr Code unknown_place{
    .id = "F106",
    .severity = Severity::error,
    .title = "figure names an unknown area or group",
    .explanation =
        "After `in` stands the id of an area or a group of data/areas.yaml. Without it the report's own area "
        "is meant."};
inline constexpr Code unknown_category{
    .id = "F107",
    .severity = Severity::error,
    .title = "figure names an unknown category",
    .explanation =
        "After `of` stands a category of the measure's data, in small letters with hyphens for spaces: `of "
        "drug-offences`. Without it the whole is meant."};
inline constexpr Code no_such_field{
    .id = "F108",
    .severity = Severity::error,
    .title = "measure has no such field",
    .explanation =
        "Not every kind of measure has every field: a level has no interval, a percentage changes in points "
        "and not in per cent, a target must be declared before it can be named."};
inline constexpr Code period_too_late{
    .id = "F109",
    .severity = Severity::error,
    .title = "figure is about a time after the report's",
    .explanation =
        "A report uses no observation after its own period, so that it says the same whenever it is built. "
        "Name an earlier period, or put the figure into a later report."};
inline constexpr Code period_of_other_length{
    .id = "F110",
    .severity = Severity::error,
    .title = "period of a figure is not the one the measure is published for",
    .explanation =
        "A measure is published over its window, such as twelve months. A period that is no longer than a "
        "quarter names the window that ends with it; a longer one must be the window itself, or another time "
        "would be printed than was asked for."};
inline constexpr Code units_apart{
    .id = "F111",
    .severity = Severity::error,
    .title = "units of a figure do not go together",
    .explanation =
        "Only like can be added, compared and ranked: a count is not a rate, money is not a percentage. "
        "Compare two counts, or make a rate of the count first. A number typed without a unit goes with "
        "any."};
inline constexpr Code points_as_percent{
    .id = "F112",
    .severity = Severity::error,
    .title = "percentage points typed as per cent",
    .explanation =
        "The difference of two percentages is in percentage points: from 30.3% to 34.8% is 4.5 points, which "
        "is an increase of 14.9%. Readers take `4.5%` for the second. Type `4.5 points` or `4.5pp`, or claim "
        "the change in per cent with `change`."};
inline constexpr Code percent_as_points{
    .id = "F113",
    .severity = Severity::error,
    .title = "per cent typed as percentage points",
    .explanation =
        "Percentage points are the difference of two percentages; a change relative to the earlier value, "
        "and "
        "a share, are in per cent. Type the %, or claim the difference with `points`."};
inline constexpr Code words_as_number{.id = "F114",
                                      .severity = Severity::error,
                                      .title = "words where a figure needs a number",
                                      .explanation =
                                          "Fields such as direction, trend or title give words: they can be "
                                          "printed, and compared with words by "
                                          "==, but not added, ranked or compared by size."};
inline constexpr Code unknown_words{
    .id = "F115",
    .severity = Severity::error,
    .title = "claim in words that the figure cannot say",
    .explanation =
        "A field that gives words gives one of a few: a direction is increased, fell or did not change, a "
        "trend Increasing, Reducing, Stable or Not available. Another word would never hold."};
inline constexpr Code claim_is_false{
    .id = "F116",
    .severity = Severity::error,
    .title = "claim does not hold",
    .explanation =
        "The number typed is not what the data give at the precision it was typed with, its sign included; a "
        "claim with ~= may be off by 5%. Correct the number, or the data if they are wrong. Where a word "
        "such as `fell` carries the sign, claim the size with abs(…)."};
inline constexpr Code claim_without_value{
    .id = "F117",
    .severity = Severity::error,
    .title = "claim about a figure that is not there",
    .explanation =
        "What the claim is about is missing in the data, so it can be neither held nor refused. Missing is "
        "not zero. Name a period that has a figure, or take the claim out."};
inline constexpr Code claim_on_withheld{
    .id = "F118",
    .severity = Severity::policy,
    .title = "claim about a figure that is withheld",
    .explanation =
        "The figure is withheld to protect people's privacy. A claim that holds would print it, and one that "
        "does not would narrow it down. Take the claim out; no option lets it through."};
inline constexpr Code division_by_zero{
    .id = "F119",
    .severity = Severity::error,
    .title = "figure divides by zero",
    .explanation =
        "Nothing can be divided by 0, and there is no percentage change from 0: say both numbers instead, as "
        "in `from 0 to 7`."};
inline constexpr Code no_value{.id = "F120",
                               .severity = Severity::warning,
                               .title = "figure has no value",
                               .explanation =
                                   "The data have no value for this figure, so the page prints why instead "
                                   "of a number. Look whether the "
                                   "sentence round it still reads well."};
inline constexpr Code form_does_not_fit{
    .id = "F121",
    .severity = Severity::error,
    .title = "form does not fit the figure",
    .explanation =
        "`as words` is for whole numbers under a million that are no rank or percentage, `as £` for money, "
        "`as "
        "%` for shares and per cent, `as 1dp` for numbers, `as nothing` for claims."};
inline constexpr Code too_large{
    .id = "F122",
    .severity = Severity::error,
    .title = "figure is too large to be worked out",
    .explanation =
        "The result has more digits than any real figure. Look for a product of too many numbers."};
inline constexpr Code not_of_a_group{
    .id = "F123",
    .severity = Severity::error,
    .title = "field that a group does not have",
    .explanation =
        "The value of a group that its source does not publish is the average of its members, as on the "
        "charts: only value, previous, period, unit and title can be asked of it, and only of a rate, a "
        "percentage or a level."};
inline constexpr Code no_record{
    .id = "F124",
    .severity = Severity::error,
    .title = "value is no highest or lowest for long",
    .explanation =
        "A highest or lowest value since an earlier one is said only across eight or more earlier windows "
        "without a gap or a break. The data do not give one, so the sentence would be wrong."};

inline constexpr Code periods_apart{
    .id = "F125",
    .severity = Severity::error,
    .title = "share of two different periods",
    .explanation =
        "A part and its whole have to be of the same time, or the share is of nothing. Name the same period "
        "after @ for both. To compare two periods use `change` or `ratio`."};

inline constexpr Code nobody_speaks{.id = "F126",
                                    .severity = Severity::error,
                                    .title = "figure stands on a page, and no report is published",
                                    .explanation =
                                        "An ordinary page shows what the newest report of the site's own "
                                        "says. Publish a report first, or take "
                                        "the figure out."};

// Said only to who asks for more.
inline constexpr Code within_rounding{
    .id = "F129",
    .severity = Severity::remark,
    .title = "claim holds only within rounding",
    .explanation =
        "The numbers of the claim were typed rounded, and worked out as they stand they give another result; "
        "numbers that would print the same give the one claimed. Nothing has to be done: the claim is as "
        "true as its numbers can tell. Name the measures, or type more decimals, and it can be checked "
        "exactly."};

inline constexpr std::array all{
    unknown_measure,   unknown_field,       unknown_function,  wrong_arguments,  not_a_period,
    unknown_place,     unknown_category,    no_such_field,     period_too_late,  period_of_other_length,
    units_apart,       points_as_percent,   percent_as_points, words_as_number,  unknown_words,
    claim_is_false,    claim_without_value, claim_on_withheld, division_by_zero, no_value,
    form_does_not_fit, too_large,           not_of_a_group,    no_record,        periods_apart,
    nobody_speaks,     within_rounding};

}  // namespace figures::codes
