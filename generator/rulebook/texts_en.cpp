#include "rulebook/texts_en.h"

#include <array>
#include <cstddef>

namespace rulebook {
namespace {

using analysis::rules::Constant;

template <class Key>
struct Entry {
  Key key;
  std::string_view words;
};

constexpr auto text_count = static_cast<std::size_t>(MethodText::count_of_texts);
constexpr auto constant_count = static_cast<std::size_t>(Constant::count_of_constants);

constexpr std::array<Entry<MethodText>, text_count> texts{{
    {MethodText::title, "Methodology"},
    {MethodText::heading, "How these figures are made"},
    {MethodText::description,
     "The rules behind every trend word, rank and comparison on this site, with their constants, formulas, "
     "sources and limits."},
    {MethodText::used_since, "These rules were used for every report on this site since {date}."},
    {MethodText::used, "These rules are used for every report on this site."},
    {MethodText::nobody_types,
     "A program, Candour, applies them to the data, and made this page from the constants that it uses. "
     "Nobody types "
     "a trend word, a rank or a comparison, except where a page says that its author stated a word."},
    {MethodText::examples_from,
     "Each example is the first measure of the newest report, for {report}, for which the rule gave a full "
     "answer."},

    {MethodText::head_how, "How it works"},
    {MethodText::head_formula, "Formula"},
    {MethodText::head_in_words, "In words"},
    {MethodText::head_source, "Source"},
    {MethodText::head_limits, "What it does not say"},
    {MethodText::head_example, "Example"},
    {MethodText::no_example, "No measure of the newest report gives one."},

    {MethodText::constants_caption, "Constants: {rule}"},
    {MethodText::head_constant, "Constant"},
    {MethodText::head_value, "Value"},
    {MethodText::head_origin, "Where it comes from"},
    {MethodText::head_usual, "Usual value"},
    {MethodText::overridden, "overridden; usual value {value}"},
    {MethodText::may_be_set, "A site may set its own"},
    {MethodText::origin_own, "Candour's choice"},
    {MethodText::origin_tested, "Candour's choice, tested by simulation and on recorded crime"},
    {MethodText::origin_convention, "a convention"},
    {MethodText::origin_simulation, "measured by Candour's simulation"},
    {MethodText::origin_arithmetic, "what the words mean"},
    {MethodText::origin_normal_curve, "follows from the normal curve"},
    {MethodText::work_and_program, "{work}; results matched with {program}"},
    {MethodText::only_program, "results matched with {program}"},
    {MethodText::unit_quarters, "quarters"},
    {MethodText::unit_years, "years"},
    {MethodText::unit_areas, "areas"},
    {MethodText::unit_events, "events"},
    {MethodText::unit_cases, "cases"},

    {MethodText::factor_caption, "Measures with a dispersion factor fixed by their author"},
    {MethodText::head_factor, "Factor"},
    {MethodText::places_caption, "Measures with decimal places of their own"},
    {MethodText::head_places, "Decimal places"},
    {MethodText::hidden_caption, "Measures with hidden counts"},
    {MethodText::head_hidden, "Hidden"},
    {MethodText::head_measures, "Measures"},
    {MethodText::hidden_below, "above zero and below {threshold}[; {more}]"},
    {MethodText::hidden_with_zeros, "zero, and below {threshold}[; {more}]"},
    {MethodText::hidden_secondary, "a second figure where a total would give one back"},

    {MethodText::example_trend, "{word}. {reason}"},
    {MethodText::example_noise, "the dispersion factor is {factor} ({source})."},
    {MethodText::example_spread, "the spread of one quarter is {spread} ({source})."},
    {MethodText::example_interval, "{value}, with a range from {low} to {high}."},
    {MethodText::example_rank, "{rank}; allowing for usual variation, anywhere from {best} to {worst}."},
    {MethodText::example_rank_alone, "{rank}, also when usual variation is allowed for."},
    {MethodText::example_rounding, "{exact} is printed as {printed}."},
    {MethodText::example_missing, "{word}: {reason}."},
    {MethodText::example_hidden, "counts below {threshold} are not shown."},

    {MethodText::used_heading, "How often each word was used"},
    {MethodText::trend_words_caption, "Trend words"},
    {MethodText::positions_caption, "Positions in a group"},
    {MethodText::head_word, "Word"},
    {MethodText::head_newest, "Newest report"},
    {MethodText::head_all, "All reports"},
    {MethodText::word_stated, "Stated by the author"},
    {MethodText::word_none, "No comparison"},
    {MethodText::chance,
     "The rule gave {words} trend words in the newest report. If nothing had really changed for any of "
     "these measures, chance would be expected to make about {expected} of the words Increasing or "
     "Reducing: {words} times the {risk}% that {confidence}% confidence leaves to chance."},
    {MethodText::chance_measured,
     "In simulated series that do not change, {least_wrong_words}% to {most_wrong_words}% of words were "
     "wrong at the usual constants, and {least_wrong_words_correlated}% to {most_wrong_words_correlated}% "
     "where each quarter takes after the one before."},
    {MethodText::nothing_used, "No report has been published yet, so no word has been used."},

    {MethodText::changed_heading, "What this site has changed"},
    {MethodText::changed,
     "This site has set its own values in site.yaml. Everything on it was worked out with them."},
    {MethodText::changed_caption, "Constants that this site has set"},
    {MethodText::nothing_changed, "Nothing: every constant above has its usual value."},
    {MethodText::further_heading, "Further pages"},
}};

constexpr std::array<Entry<Constant>, constant_count> names{{
    {Constant::confidence, "level of confidence"},
    {Constant::normal_quantile, "quantile of the normal curve at that level, z"},
    {Constant::small_base, "smallest earlier count for a change in per cent"},
    {Constant::trend_margin, "smallest change of a rate, count or level for a trend word"},
    {Constant::points_margin, "smallest change of a percentage for a trend word"},
    {Constant::quarters_in_a_year, "quarters in a year, after which the season returns"},
    {Constant::trend_quarters, "quarters needed for a trend word"},
    {Constant::guard_z, "standard errors that the change must keep without its strongest quarter"},
    {Constant::min_events, "events below which, in both years, there is no word"},
    {Constant::min_denominator, "cases below which a percentage has no word and no rank"},
    {Constant::least_wrong_words, "wrong words among series without a change, least"},
    {Constant::most_wrong_words, "wrong words among series without a change, most"},
    {Constant::least_wrong_words_correlated,
     "wrong words, the same, where each quarter takes after the one before, least"},
    {Constant::most_wrong_words_correlated,
     "wrong words, the same, where each quarter takes after the one before, most"},
    {Constant::quarters_for_noise,
     "quarters needed for a dispersion factor, and for a trend word without counts"},
    {Constant::differences_for_noise, "jumps between changes needed for an estimate"},
    {Constant::areas_to_pool, "areas needed to share a median"},
    {Constant::assumed_phi, "dispersion factor assumed where there is no estimate"},
    {Constant::least_phi, "smallest dispersion factor"},
    {Constant::mean_range_per_sigma, "mean jump in spreads of one quarter"},
    {Constant::quarters_for_signal, "quarters needed for a note"},
    {Constant::quarters_for_factors, "quarters needed to find the season"},
    {Constant::limit_factor, "mean steps from the mean to a limit"},
    {Constant::near_factor, "mean steps from the mean to where near a limit begins"},
    {Constant::range_limit_factor, "mean steps from which a step is left out"},
    {Constant::trial_below, "quarters below which limits are on trial"},
    {Constant::points_in_a_run, "quarters that rise, fall or lie on one side"},
    {Constant::points_in_a_window, "quarters in a row among which those near a limit are counted"},
    {Constant::near_points, "quarters near a limit, among these, that make a note"},
    {Constant::fewest_years_for_long_run, "years looked at, at least"},
    {Constant::years_for_long_run, "years looked at, at most"},
    {Constant::exact_below, "events from which the approximation is used"},
    {Constant::min_events_of_a_ratio, "events of a category below which a ratio carries a caution"},
    {Constant::benchmark_margin, "smallest difference from the average, of the average"},
    {Constant::min_members, "areas of a group that must have a figure"},
    {Constant::min_events_per_member, "events for each area, on average, needed for a rank"},
    {Constant::events_of_a_close_place,
     "own events, more or fewer, below which a changed place is said to be close"},
    {Constant::windows_for_a_record, "earlier windows that a record must go beyond"},
    {Constant::one_place_from, "rate from which one decimal is given"},
    {Constant::two_places_from, "rate from which two decimals are given"},
    {Constant::significant_figures, "significant figures of a smaller rate"},
    {Constant::percentage_places, "decimals of a percentage"},
    {Constant::ratio_places, "decimals of a ratio"},
    {Constant::pence_below, "amount below which pence are given"},
    {Constant::whole_from, "level from which no decimal is given"},
    {Constant::millions_from, "number that sentences begin to give in millions"},
    {Constant::rounding_lift, "added before rounding, in the last place"},
    {Constant::disclosure_threshold, "threshold, unless the measure sets another"},
}};

template <class Table>
constexpr bool stand_at_their_key(const Table& table) {
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (static_cast<std::size_t>(table[i].key) != i || table[i].words.empty()) return false;
  }
  return true;
}
static_assert(stand_at_their_key(texts) && stand_at_their_key(names),
              "the tables are in the order of their keys, and no row is empty");

}  // namespace

std::string_view template_of(MethodText text) {
  return texts[static_cast<std::size_t>(text)].words;
}

std::string_view name_of(Constant constant) {
  return names[static_cast<std::size_t>(constant)].words;
}

}  // namespace rulebook
