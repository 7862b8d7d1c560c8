#include "exhibits/bars_words.h"

#include <algorithm>

#include "base/number.h"
#include "base/text.h"
#include "exhibits/common_words.h"
#include "exhibits/exhibit.h"
#include "wording/chart_texts_en.h"
#include "wording/page_words.h"
#include "wording/wording.h"

namespace exhibits {

using wording::ChartText;
using wording::Names;
using wording::Slots;
using wording::Text;

namespace {

constexpr std::size_t most_listed = 5;

std::string group_name(const model::Model& model, const analysis::Benchmark& benchmark) {
  return wording::the(std::string(model.name_of({benchmark.group.text})));
}

std::ptrdiff_t words_in(const std::string& text) {
  return std::count(text.begin(), text.end(), ' ') + 1;
}

// --- the ends of a group ---

using Members = std::vector<const analysis::Member*>;

Members with_value(const analysis::Benchmark& benchmark) {
  Members members;
  for (const analysis::Member& each : benchmark.members) {
    if (each.published) members.push_back(&each);
  }
  return members;
}

// The areas whose figure prints as this one.
std::string areas_at(const model::Model& model, const model::Measure& measure, const Members& members,
                     const std::string& printed, int places) {
  std::vector<model::AreaId> areas;
  for (const analysis::Member* each : members) {
    if (wording::value_label(measure, each->published->value, places) == printed) areas.push_back(each->area);
  }
  return wording::named_areas(model, areas);
}

std::string ends_words(const model::Model& model, const model::Measure& measure,
                       const analysis::Benchmark& benchmark, int places) {
  const Members members = with_value(benchmark);
  if (members.empty()) return "";
  const auto ends = std::minmax_element(members.begin(), members.end(),
                                        [](const analysis::Member* a, const analysis::Member* b) {
                                          return a->published->value < b->published->value;
                                        });
  const std::string lowest = wording::value_label(measure, (*ends.first)->published->value, places);
  const std::string highest = wording::value_label(measure, (*ends.second)->published->value, places);
  if (lowest == highest) return "";
  return fill(ChartText::bars_ends, {{"lowest", lowest},
                                     {"lowest_areas", areas_at(model, measure, members, lowest, places)},
                                     {"highest", highest},
                                     {"highest_areas", areas_at(model, measure, members, highest, places)}});
}

// The value alone: how it changed is not what this chart shows.
std::string own_value_words(const model::Model& model, const analysis::Finding& finding, const Names& names) {
  const std::string rate = wording::rate_alone_words(model, finding);
  if (!rate.empty()) return rate;
  analysis::Finding alone = finding;
  alone.change.reset();
  return wording::main_words(model, alone, names);
}

// --- the note ---

void add_status_notes(std::vector<std::string>& notes, const model::Model& model,
                      const analysis::Benchmark& benchmark) {
  const Members members = with_value(benchmark);
  for (const model::Status status : told_statuses) {
    std::vector<model::AreaId> areas;
    for (const analysis::Member* each : members) {
      if (each->published->status == status) areas.push_back(each->area);
    }
    if (areas.empty()) continue;
    const std::string word = wording::status_words(status);
    notes.push_back(areas.size() == members.size()
                        ? fill(ChartText::bars_note_all, {{"status", word}})
                        : fill(ChartText::bars_note_some, {{"status", base::upper_first(word)},
                                                           {"areas", wording::named_areas(model, areas)}}));
  }
}

std::string without_words(const model::Model& model, const std::vector<WithoutBar>& without) {
  if (without.empty()) return "";
  std::vector<std::string> names;
  names.reserve(without.size());
  for (const WithoutBar& each : without) {
    names.push_back(fill(ChartText::bars_without, {{"area", std::string(model.name_of(each.area))},
                                                   {"why", wording::absence_words(each.why)}}));
  }
  return fill(ChartText::bars_note_without, {{"areas", listed_up_to(most_listed, std::move(names))}});
}

template <class Holds>
bool any_member(const analysis::Benchmark& benchmark, Holds holds) {
  const Members members = with_value(benchmark);
  return std::any_of(members.begin(), members.end(),
                     [&](const analysis::Member* each) { return holds(*each->published); });
}

}  // namespace

std::string bars_heading(const analysis::Finding& finding, const model::Measure& measure,
                         const analysis::Benchmark& benchmark, const Names& names) {
  const std::string short_title = names.short_title.empty() ? finding.measure.text : names.short_title;
  const Slots slots{{"short", short_title},
                    {"position", wording::position_word(benchmark.position)},
                    {"average_word", wording::average_word(measure, benchmark)}};
  Slots ranked = slots;
  ranked.push_back({"rank", wording::rank_words(benchmark)});
  const std::string whole = benchmark.is_too_small_to_rank ? fill(ChartText::bars_heading_unranked, slots)
                                                           : fill(ChartText::bars_heading, ranked);
  return words_in(whole) > wording::most_heading_words ? fill(ChartText::bars_heading_short, slots) : whole;
}

std::string bars_subtitle(const model::Model& model, const analysis::Finding& finding,
                          const analysis::Benchmark& benchmark) {
  return fill(ChartText::bars_subtitle,
              {{"what", base::upper_first(wording::what_is_counted(model, *model.measure(finding.measure)))},
               {"area", std::string(model.name_of(finding.area))},
               {"group", group_name(model, benchmark)},
               {"window", wording::period_words(finding.window)}});
}

std::string bars_sentence(const model::Model& model, const analysis::Finding& finding,
                          const analysis::Benchmark& benchmark, const Names& names) {
  const model::Measure& measure = *model.measure(finding.measure);
  const int places = wording::places_of(measure, finding);
  return wording::in_a_row({own_value_words(model, finding, names),
                            wording::peer_sentence(model, measure, benchmark, places),
                            ends_words(model, measure, benchmark, places)});
}

std::string bars_name(const model::Model& model, const analysis::Finding& finding,
                      const analysis::Benchmark& benchmark, const Names& names) {
  const model::Measure& measure = *model.measure(finding.measure);
  const std::string short_title = names.short_title.empty() ? finding.measure.text : names.short_title;
  return within_name(
      ChartText::bars_name,
      {{"short", short_title},
       {"group", group_name(model, benchmark)},
       {"window", wording::period_words(finding.window)},
       {"area", std::string(model.name_of(finding.area))},
       {"position", wording::position_word(benchmark.position)},
       {"average_word", wording::average_word(measure, benchmark)},
       {"of", base::whole(benchmark.of)},
       {"average", wording::average_text(measure, benchmark.average, wording::places_of(measure, finding))},
       {"rank", wording::rank_words(benchmark)}});
}

std::string bars_average(const model::Measure& measure, const analysis::Benchmark& benchmark, int places) {
  return fill(ChartText::bars_average,
              {{"average_word", base::upper_first(wording::average_word(measure, benchmark))},
               {"of", base::whole(benchmark.of)},
               {"average", wording::average_text(measure, benchmark.average, places)}});
}

std::string bars_note(const model::Model& model, const analysis::Finding& finding,
                      const analysis::Benchmark& benchmark, const std::vector<WithoutBar>& without) {
  const bool has_negatives =
      any_member(benchmark, [](const analysis::Published& published) { return published.value < 0; });
  const bool has_limits = any_member(
      benchmark, [](const analysis::Published& published) { return published.limits.has_value(); });
  std::vector<std::string> notes{fill(has_negatives ? ChartText::bars_note_zero : ChartText::bars_note_axis)};
  if (has_limits) {
    notes.push_back(fill(ChartText::bars_note_limits,
                         {{"confidence", wording::typed_number(model.methods.confidence_percent)}}));
  }
  if (benchmark.is_too_small_to_rank) notes.push_back(fill(ChartText::bars_note_unranked));
  if (benchmark.is_average_published) {
    notes.push_back(
        fill(ChartText::bars_note_published,
             {{"average_word", wording::average_word(*model.measure(finding.measure), benchmark)}}));
  }
  notes.push_back(without_words(model, without));
  add_status_notes(notes, model, benchmark);
  notes.push_back(wording::target_sentence(model, finding));
  return wording::in_a_row(notes);
}

}  // namespace exhibits
