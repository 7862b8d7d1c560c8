#include "wording/templates_en.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace wording {
namespace {

struct Row {
  Text text;
  std::string_view words;
};

constexpr std::size_t text_count = static_cast<std::size_t>(Text::count_of_texts);

// 6-pages-and-charts.md, 6.8 to 6.10, to the letter where it gives the words.
constexpr std::array<Row, text_count> table{{
    {Text::month_year, "{month} {year}"},
    {Text::span_in_one_year, "{first} to {last} {year}"},
    {Text::span_over_years, "{first} {first_year} to {last} {last_year}"},
    {Text::months_to, "{count} months to {last}"},
    {Text::financial_year, "financial year ending {last}"},
    {Text::financial_year_title, "Financial year ending {last}"},
    {Text::financial_quarter, "Quarter {number} of the financial year ending {last}"},
    {Text::mid_year, "mid-{year}"},
    {Text::date, "{day} {month} {year}"},
    {Text::time_on_date, "{time} on {date}"},
    {Text::clock_time, "{hour}[:{minute}]{half}"},
    {Text::before_noon, "am"},
    {Text::after_noon, "pm"},
    {Text::midday, "midday"},
    {Text::midnight, "midnight"},
    {Text::with_article, "the {name}"},
    {Text::in_period, "in {period}"},
    {Text::on_date, "on {date}"},

    {Text::million, "{number} million"},
    {Text::money, "[{minus}]£{number}"},
    {Text::percent, "{number}%"},
    {Text::percentage_point, "{number} percentage point"},
    {Text::percentage_points, "{number} percentage points"},
    {Text::points_in_cell, "{number} points"},
    {Text::with_unit, "{number} {unit}"},
    {Text::per_population, "per {per} {population}"},
    {Text::per_unnamed_population, "per {per} population"},
    {Text::times, "times"},
    {Text::less_than, "less than {number}"},
    {Text::plus_minus, "±{number}"},
    {Text::calculated_from_unrounded, "(calculated from unrounded values)"},
    {Text::list_end, "and"},
    {Text::others_in_list, "{count} others"},

    {Text::absence_not_available, "not available"},
    {Text::absence_withheld, "withheld"},
    {Text::absence_not_applicable, "not applicable"},
    {Text::absence_unreliable, "unreliable"},
    {Text::absence_rounds_to_zero, "rounds to 0"},
    {Text::absence_not_yet_due, "not yet due"},
    {Text::absence_not_reported, "not reported"},
    {Text::status_provisional, "provisional"},
    {Text::status_revised, "revised"},
    {Text::status_estimated, "estimated"},
    {Text::status_illustrative, "illustrative"},
    {Text::status_forecast, "forecast"},
    {Text::lacking_not_available, "{period} is not available"},
    {Text::lacking_withheld, "{period} is withheld to protect people's privacy"},
    {Text::lacking_not_applicable, "{period} is not applicable"},
    {Text::lacking_unreliable, "the figure for {period} is unreliable"},
    {Text::lacking_rounds_to_zero, "the figure for {period} is given only as rounding to 0"},
    {Text::lacking_not_yet_due, "{period} is not yet due"},
    {Text::lacking_not_reported, "{period} was not reported"},
    {Text::lacking_unreadable, "the figure for {period} could not be read"},
    {Text::lacking_part, "part of it was not reported"},
    {Text::lacking_population, "there is no population for {period}"},
    {Text::lacking_any_population, "there is no population for it"},
    {Text::lacking_denominator, "the number it is divided by is 0"},
    {Text::lacking_baseline, "there is no rate to compare it with"},
    {Text::lacking_data, "nothing has been reported"},
    {Text::lacking_other_ends, "the figures of this measure end in other months"},

    {Text::increased, "increased"},
    {Text::fell, "fell"},
    {Text::did_not_change, "did not change"},
    {Text::increasing, "Increasing"},
    {Text::reducing, "Reducing"},
    {Text::stable, "Stable"},
    {Text::not_available, "Not available"},
    {Text::better, "better"},
    {Text::worse, "worse"},
    {Text::no_clear_change, "no clear change"},
    {Text::above, "above"},
    {Text::below, "below"},
    {Text::similar_to, "similar to"},
    {Text::lower_is_better, "lower is better"},
    {Text::higher_is_better, "higher is better"},
    {Text::neither_is_better, "neither higher nor lower is better"},

    {Text::main_count,
     "{title} {direction} by {percent} ({count}), from {before} {when_before} to {after} {when_after}[ "
     "{note}]."},
    {Text::main_small_base,
     "{title} {direction} by {count}, from {before} {when_before} to {after} {when_after}. No percentage is "
     "given "
     "because the earlier count is under {small_base}."},
    {Text::main_from_zero,
     "{title} {direction} from {before} {when_before} to {after} {when_after}. A percentage change from 0 "
     "cannot be "
     "calculated."},
    {Text::main_to_zero, "{title} {direction} from {before} {when_before} to {after} {when_after}."},
    {Text::main_without_percent, "{title} {direction} from {before} {when_before} to {after} {when_after}."},
    {Text::main_unchanged, "{title} did not change: {before} {when_before} and {after} {when_after}."},
    {Text::main_points,
     "{title} {direction} by {points}, from {before} {when_before} to {after} {when_after}[ ({numerator} of "
     "{denominator})][ {note}]."},
    {Text::main_level,
     "{title} {direction} by {percent}, from {before} {when_before} to {after} {when_after}[ {note}]."},
    {Text::main_ratio,
     "In {window} the rate for {category} was {after} times the rate for {baseline}; in {window_before} it "
     "was "
     "{before} times."},
    {Text::main_ratio_alone,
     "In {window} the rate for {category} was {after} times the rate for {baseline}."},
    {Text::main_came_to, "{title} came to {value} {when}."},
    {Text::main_stood_at, "{title} stood at {value} {when}."},
    {Text::main_no_figure,
     "No figure is available for {window}, because {reason}.[ The latest complete figure is {value}, "
     "{when}.]"},
    {Text::main_withheld, "The figure for {window} is withheld to protect people's privacy."},

    {Text::rate_changed, "The rate {direction} by {percent}, from {before} to {after} {per}[ {note}]."},
    {Text::rate_was, "The rate was {after} {per}."},

    {Text::ratio_between, "Given chance, the ratio lies between {lower} and {upper}."},
    {Text::ratio_not_told,
     "Given chance, the ratio lies between {lower} and {upper}, so it cannot be told from 1 (the same "
     "rate)."},
    {Text::ratio_of_few,
     "The ratio rests on few {unit}, {count} for {category} and {other} for {baseline}, so chance can move "
     "it "
     "far."},
    {Text::ratio_few, "few {unit}: {count} for {category}, {other} for {baseline}"},

    {Text::variation_beyond, "This is more than the usual variation for this measure[ ({usual})]."},
    {Text::variation_within,
     "This is within the usual variation for this measure[ ({usual})], so it is no clear change."},
    {Text::variation_below_margin, "This is a change of less than {margin}, so it is no clear change."},
    {Text::variation_below_margin_of_rate,
     "The rate changed by less than {margin}, so it is no clear change."},
    {Text::variation_one_quarter, "One quarter accounts for the change, so it is no clear change."},
    {Text::variation_unknown, "It cannot be said whether this is more than usual variation: {reason}."},

    {Text::margin_of_level, "{percent} of the earlier figure"},

    {Text::reason_counts, "{latest} against {previous}: {change}."},
    {Text::reason_counts_of_rate, "{latest} against {previous}; the rate is {change}."},
    {Text::reason_points, "{change} (numerators: {latest} against {previous})."},
    {Text::reason_level, "A mean of {latest} against {previous}: {change}."},
    {Text::reason_up, "up {size}"},
    {Text::reason_down, "down {size}"},
    {Text::reason_unchanged, "no change"},
    {Text::reason_from_zero, "up from 0"},
    {Text::reason_usual, "Changes within {usual} either way are usual for this measure[ ({basis})]."},
    {Text::reason_interval, "The change is uncertain between {lower} and {upper}[ ({basis})]."},
    {Text::reason_open_interval, "The change is uncertain, from {lower} upwards[ ({basis})]."},
    {Text::reason_no_limits, "How far chance alone could carry it is not known, since {reason}[ ({basis})]."},
    {Text::noise_not_known, "too few of the areas have figures for long enough"},
    {Text::noise_not_there, "the quarters show no variation to judge by"},
    {Text::reason_below_margin, "A change of less than {margin} is no clear change."},
    {Text::reason_one_quarter,
     "The change comes from one quarter: without {quarter} and the same quarter a year earlier it is no "
     "clear change."},
    {Text::reason_one_unnamed_quarter, "The change comes from one quarter."},
    {Text::reason_dispersion, "dispersion {phi}, {source}"},
    {Text::reason_spread, "standard deviation of the quarters {sigma}, {source}"},
    {Text::long_run_rising, "Over {years} years: rising."},
    {Text::long_run_falling, "Over {years} years: falling."},
    {Text::signal_one_quarter, "one quarter makes the change"},
    {Text::signal_high, "latest quarter unusually high"},
    {Text::signal_low, "latest quarter unusually low"},
    {Text::signal_above_level, "above its usual level for {n} quarters"},
    {Text::signal_below_level, "below its usual level for {n} quarters"},
    {Text::signal_rising, "rising for {n} quarters"},
    {Text::signal_falling, "falling for {n} quarters"},
    {Text::signal_near_upper, "close to the upper limit"},
    {Text::signal_near_lower, "close to the lower limit"},
    {Text::signal_not_quarterly, "there are no single quarters to look at"},
    {Text::signal_too_few, "{n} quarters in a row are needed"},
    {Text::signal_zero, "a quarter of zero or less leaves no season to remove"},
    {Text::signal_no_variation, "the quarters do not vary, so no limits can be drawn"},
    {Text::usual_quarters,
     "With the season removed, a single quarter of this measure usually lies between {low} and {high}, "
     "around {mean}."},
    {Text::usual_latest_within, "The latest quarter does, and nothing unusual led up to it."},
    {Text::usual_latest_note, "Signal: {note}."},
    {Text::usual_target_inside,
     "The target[, {share} for a quarter,] lies inside the usual range: a quarter may meet it or miss it by "
     "chance."},
    {Text::usual_target_met,
     "Unless something changes, every usual quarter meets the target[ ({share} for a quarter)]."},
    {Text::usual_target_missed,
     "Unless something changes, every usual quarter misses the target[ ({share} for a quarter)]."},
    {Text::trend_needs_eight_quarters, "eight complete quarters are needed"},
    {Text::trend_quarter_missing, "there is no figure for {period}"},
    {Text::trend_quarter_withheld, "the figure for {period} is withheld"},
    {Text::trend_break, "the way of counting changed in {month}"},
    {Text::trend_unnamed_break, "the way of counting changed"},
    {Text::trend_too_small, "numbers too small to judge"},
    {Text::trend_needs_twelve_quarters, "twelve quarters are needed"},
    {Text::trend_not_quarterly, "this measure is not observed by quarter"},
    {Text::trend_no_population, "there is no population for these quarters"},
    {Text::trend_unreadable, "a figure could not be read"},
    {Text::dispersion_pooled, "pooled over {count} areas"},
    {Text::dispersion_own, "own series"},
    {Text::dispersion_assumed, "assumed"},
    {Text::dispersion_fixed, "fixed by the measure"},

    {Text::rank_first, "the {end}"},
    {Text::rank_first_bare, "{end}"},
    {Text::rank_of, "{rank} of {of}"},
    {Text::rank_first_equal, "equal {end}"},
    {Text::rank_nth, "{nth} {end}"},
    {Text::rank_nth_equal, "equal {nth} {end}"},
    {Text::lowest, "lowest"},
    {Text::highest, "highest"},
    {Text::average_mean, "average"},
    {Text::average_pooled_rate, "combined rate"},
    {Text::average_pooled_percentage, "combined percentage"},
    {Text::average_pooled_level, "combined figure"},
    {Text::peer,
     "This is {rank} of {of} in {group}[, level with {tied},] and {position} the {average_word} of the {of} "
     "({average})."},
    {Text::peer_some_missing,
     "This is {rank} of the {of} in {group} that have a figure for this period[, level with {tied},] and "
     "{position} "
     "the {average_word} of the {of} ({average}). {missing}"},
    {Text::peer_unranked,
     "This is {position} the {average_word} of the {of} in {group} ({average}); the numbers are too small to "
     "rank.[ {missing}]"},
    {Text::members_have_none, "{areas} have none."},
    {Text::member_has_none, "{areas} has none."},
    {Text::members_have_no_figure, "{areas} have no figure for this period."},
    {Text::member_has_no_figure, "{areas} has no figure for this period."},
    {Text::statement, "{rank} {group} ({position} {group} average rates)"},
    {Text::statement_unranked, "{position} {group} average rates (numbers too small to rank)"},
    {Text::rank_cell, "{nth}/{of}"},
    {Text::rank_cell_equal, "={nth}/{of}"},
    {Text::note_ranked, "1st is {end}; {average}[; {places}][; {missing}]"},
    {Text::note_unranked, "{average}[; {missing}]"},
    {Text::note_places, "plausibly {best} to {worst}"},
    {Text::note_average, "{average_word} {average}"},
    {Text::note_missing, "no figure for {areas}"},
    {Text::place_turns_on_one, "One more or one fewer could change this place."},
    {Text::place_turns_on_few, "As few as {count} more or fewer could change this place."},
    {Text::comparison_not_available, "{group}: not available, {reason}"},
    {Text::no_comparison_declared, "no comparison is declared"},
    {Text::area_not_in_group, "this area is not in {group}"},
    {Text::group_for_another, "{group} was chosen for {area}"},
    {Text::another_area, "another area"},
    {Text::no_value_for_area, "no value for this area"},
    {Text::too_few_members, "fewer than {count} of the group have data"},
    {Text::no_population_to_compare, "there is no population to compare rates with"},

    {Text::aim_at_most, "at most"},
    {Text::aim_at_least, "at least"},
    {Text::aim_exactly, "exactly"},
    {Text::target_met, "The target was met ([{label}: ]{aim} {value})."},
    {Text::target_not_met, "The target was not met ([{label}: ]{aim} {value})."},
    {Text::target_label, "Target: {aim} {value}"},
    {Text::highest_since, "This is the highest since {period}."},
    {Text::lowest_since, "This is the lowest since {period}."},
    {Text::highest_ever, "This is the highest since these figures began, {when}."},
    {Text::lowest_ever, "This is the lowest since these figures began, {when}."},
    {Text::latest_is, "The latest figure is {status}."},
    {Text::figures_illustrative, "The figures are illustrative."},
    {Text::counted_differently, "Figures before {month} were counted differently and are not compared."},

    {Text::change_head_year, "Change on a year earlier"},
    {Text::change_head_other, "Change on {period}"},
    {Text::cell_change, "{change}, from {before}"},
    {Text::cell_change_counted, "{change} ({count}), from {before}"},
    {Text::cell_unchanged, "did not change from {before}"},
    {Text::not_available_because, "Not available: {reason}"},
    {Text::cell_no_change, "Not available"},
    {Text::cell_break, "figures before {month} were counted differently"},

    {Text::other_length, "the two periods are not of the same length"},

    {Text::figure_changed_by, "{direction} by {amount}[ ({count})]"},
    {Text::figure_changed_between, "{direction} from {before} to {after}"},
    {Text::figure_rank, "{nth} of {of}"},
    {Text::figure_rank_equal, "equal {nth} of {of}"},
    {Text::figure_lacking, "{state}[ ({reason})]"},
    {Text::target_is_met, "met"},
    {Text::target_is_missed, "not met"},
    {Text::figure_unranked, "the numbers are too small to rank"},
    {Text::figure_break, "the two periods were counted differently"},
    {Text::figure_from_zero, "a percentage change from 0 cannot be calculated"},
    {Text::figure_to_zero, "no percentage is given for a fall to 0"},
    {Text::figure_small_base, "no percentage is given because the earlier count is under {small_base}"},
    {Text::heading_change_by, "{short} {direction} by {amount}[ {when}]"},
    {Text::heading_change, "{short} {direction} from {before} to {after}[ {when}]"},
    {Text::heading_unchanged, "{short} did not change[ {when}]"},
    {Text::heading_no_clear_change, "{short}: no clear change[ {when}]"},
    {Text::heading_value, "{short}: {value}[ {when}]"},
    {Text::heading_no_figure, "{short}: no figure[ for {window}]"},
    {Text::subtitle, "{what}, {area}, {span}"},
    {Text::subtitle_with_others, "{what}, {area} and comparators, {span}"},
    {Text::subtitle_rate, "{unit} {per}"},
    {Text::subtitle_percentage, "percentage of {unit}"},
    {Text::subtitle_percentage_level, "percentage"},
    {Text::subtitle_ratio, "times the rate for {baseline}"},
    {Text::subtitle_rolling, "{count} months to each {step} end, {first} to {last}"},
    {Text::subtitle_to_date, "{months} of each financial year, {first} to {last}"},
    {Text::subtitle_months, "months from {first} to {last}"},
    {Text::subtitle_quarters, "quarters ending {first} to {last}"},
    {Text::subtitle_half_years, "half-years ending {first} to {last}"},
    {Text::subtitle_years, "years ending {first} to {last}"},
    {Text::subtitle_days, "{first} to {last}"},
    {Text::step_month, "month"},
    {Text::step_quarter, "quarter"},
    {Text::step_half_year, "half-year"},
    {Text::step_year, "year"},
    {Text::chart_name, "{type}: {short}, {area}[, {span}], {message}."},
    {Text::span_of_windows, "{first} to {last}"},
    {Text::shows_increase, "showing an increase of {amount} {when}"},
    {Text::shows_fall, "showing a fall of {amount} {when}"},
    {Text::shows_no_change, "showing no change {when}"},
    {Text::shows_no_clear_change, "showing no clear change {when}"},
    {Text::shows_increase_between, "showing an increase from {before} to {after} {when}"},
    {Text::shows_fall_between, "showing a fall from {before} to {after} {when}"},
    {Text::shows_value, "showing {value} {when}"},
    {Text::shows_no_figure, "showing no figure for {window}"},
    {Text::in_latest_year, "in the latest year"},
    {Text::since_window, "since {period}"},
    {Text::cut_short, "{start}…"},
    {Text::note_axis, "The axis starts at 0."},
    {Text::note_baseline, "The line at 1 marks the same rate as for {baseline}."},
    {Text::note_no_figure, "There is no figure for {period}."},
    {Text::note_no_figure_run, "There is no figure from {first} to {last}."},
    {Text::note_withheld, "The figure for {period} is withheld."},
    {Text::note_withheld_run, "The figures from {first} to {last} are withheld."},
    {Text::note_gaps, "Further periods without a figure are named in the table."},
    {Text::note_last_point, "The last point is {status}."},
    {Text::note_last_points, "The last {count} points are {status}."},
    {Text::note_point, "The point for {period} is {status}."},
    {Text::note_points_run, "The points from {first} to {last} are {status}."},
    {Text::note_points_many, "Further {status} points are named in the table."},

    {Text::article, "The "},
    {Text::office, "Office of "},
    {Text::rows, "{count} rows"},
    {Text::one_row, "{count} row"},
    {Text::window_head, "Period"},
    {Text::window_head_months, "{count} months to"},
    {Text::break_reason, "{month}[: {reason}]; figures on the two sides are not compared."},
    {Text::every_step, "every {step}"},
    {Text::on_single_days, "on single days"},
    {Text::window_months, "{count} months at a time"},
    {Text::window_one_month, "{count} month at a time"},
    {Text::window_to_date, "the financial year to date, from April"},
    {Text::window_day, "the day itself"},
    {Text::measure_line, "{what}, {often}, {better}"},
    {Text::tied_nth, "={nth}"},
    {Text::group_members, "In {group} are {areas}."},
    {Text::group_size, "In {group} are {count} areas."},
    {Text::group_chosen, "Group chosen by {who}[ on {date}]."},
    {Text::group_as_at, "Group as at {date}."},
    {Text::first_is, "1st is the {end}."},
    {Text::working,
     "{value} against {average}, the {average_word} of the {of}: a difference of {difference}."},
    {Text::working_interval, "The difference is uncertain between {lower} and {upper}."},
    {Text::working_no_noise, "How far chance alone could carry the difference is not known, since {reason}."},
    {Text::working_rank, "Given chance, the place is {place}."},
    {Text::working_ranks, "Given chance, the place could be anything from {best} to {worst}."},
    {Text::working_margin,
     "A difference of less than {margin}% of the {average_word}, or one that could be 0, is called similar."},
    {Text::reading_year,
     "Each figure covers the months named beside it and is compared with the same months a year earlier."},
    {Text::reading_before,
     "Each figure covers the months named beside it and is compared with the period before it."},
    {Text::reading_period,
     "Each figure covers the months named beside it and is compared with {period}, or with as many months up "
     "to its end."},
    {Text::reading_variation,
     "The trend word compares the latest 12 months with the 12 months before. It says Increasing or Reducing "
     "only where "
     "the change is larger than this measure's usual variation, at {confidence}% confidence, and does not "
     "come from one "
     "quarter."},
    {Text::reading_judgement, "We say increased or fell, and separately whether that is better or worse."},
    {Text::reading_stable,
     "Where a change is no larger than usual we say Stable, or that there is no clear change. A level that "
     "rose long ago "
     "and stayed is Stable."},
    {Text::reading_group,
     "Where a measure is compared with a group of areas, the average counts each area once, this one "
     "included, unless the "
     "page says that it is combined. We say above or below only where the difference is larger than chance "
     "and at least "
     "{margin}% of the average."},
    {Text::reading_first,
     "1st is the better end where lower or higher is better, else the lowest value; the page says which. "
     "Equal places are "
     "marked =."},
    {Text::reading_overridden, "This site has set its own values: {list}."},
    {Text::overridden_confidence, "confidence {value}% (usually {usual}%)"},
    {Text::overridden_trend_margin, "smallest change of a count or rate {value}% (usually {usual}%)"},
    {Text::overridden_points_margin, "smallest change in percentage points {value} (usually {usual})"},
    {Text::overridden_benchmark_margin, "smallest difference from an average {value}% (usually {usual}%)"},
    {Text::overridden_small_base, "no percentage change from fewer than {value} (usually {usual})"},
}};

constexpr bool rows_stand_at_their_key() {
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (table[i].text != static_cast<Text>(i) || table[i].words.empty()) return false;
  }
  return true;
}
static_assert(rows_stand_at_their_key(), "the table is in the order of Text, and no row is empty");

constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

constexpr std::array<std::string_view, 30> plain_first_words{
    "No",      "None",    "There",      "The",         "This",      "These",      "It",          "A",
    "An",      "Not",     "Only",       "Figures",     "Data",      "Comparable", "New",         "Change",
    "Changes", "Changed", "Counting",   "Boundary",    "Recording", "Definition", "Definitions", "Rules",
    "Records", "Counts",  "Comparison", "Comparisons", "Areas",     "Measured"};

}  // namespace

std::string_view template_of(Text text) {
  return table[static_cast<std::size_t>(text)].words;
}

std::string_view month_name(int month) {
  return months[static_cast<std::size_t>(month - 1)];
}

std::string_view short_month_name(int month) {
  return month_name(month).substr(0, 3);
}

bool is_plain_first_word(std::string_view word) {
  return std::find(plain_first_words.begin(), plain_first_words.end(), word) != plain_first_words.end();
}

}  // namespace wording
