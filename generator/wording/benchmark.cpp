#include <algorithm>

#include "analysis/rules.h"
#include "base/number.h"
#include "base/text.h"
#include "wording/parts.h"

namespace wording {
namespace {

constexpr std::size_t most_areas_named = 5;

std::string short_name_of(const model::Model& model, const analysis::Benchmark& benchmark) {
  const model::Group* group = model.group(benchmark.group);
  if (group == nullptr) return benchmark.group.text;
  return group->short_name.empty() ? group->name : group->short_name;
}

std::string in_group(const model::Model& model, const analysis::Benchmark& benchmark) {
  const model::Group* group = model.group(benchmark.group);
  return the(group == nullptr ? benchmark.group.text : group->name);
}

std::string end_word(const analysis::Benchmark& benchmark) {
  return fill(benchmark.first_is_lowest ? Text::lowest : Text::highest);
}

std::string nth_in_text(const analysis::Benchmark& benchmark, Text first) {
  const std::string end = end_word(benchmark);
  if (benchmark.rank == 1) return fill(benchmark.is_tied ? Text::rank_first_equal : first, {{"end", end}});
  return fill(benchmark.is_tied ? Text::rank_nth_equal : Text::rank_nth,
              {{"nth", base::ordinal(benchmark.rank)}, {"end", end}});
}

bool is_ranked(const analysis::Benchmark& benchmark) {
  return benchmark.unavailable == analysis::Benchmark::Unavailable::none && !benchmark.is_too_small_to_rank;
}

std::string missing_words(const model::Model& model, const analysis::Benchmark& benchmark, Text one,
                          Text many) {
  if (benchmark.missing.empty()) return "";
  return fill(benchmark.missing.size() == 1 ? one : many, {{"areas", named_areas(model, benchmark.missing)}});
}

std::string chosen_for_another(const model::Model& model, const analysis::Benchmark& benchmark) {
  const model::Group* group = model.group(benchmark.group);
  const bool is_known = group != nullptr && group->chosen_for;
  return fill(Text::group_for_another, {{"group", in_group(model, benchmark)},
                                        {"area", is_known ? std::string(model.name_of(*group->chosen_for))
                                                          : fill(Text::another_area)}});
}

}  // namespace

std::string average_text(const model::Measure& measure, double average, int places) {
  const bool would_vanish = average != 0 && base::rounded(average, places) == 0;
  return value_label(measure, average, would_vanish ? decimals_for(measure, average) : places);
}

std::string average_word(const model::Measure& measure, const analysis::Benchmark& benchmark) {
  if (benchmark.average_kind == model::Average::mean) return fill(Text::average_mean);
  if (measure.is_percentage()) return fill(Text::average_pooled_percentage);
  return fill(measure.kind == model::Kind::level ? Text::average_pooled_level : Text::average_pooled_rate);
}

std::string named_areas(const model::Model& model, const std::vector<model::AreaId>& areas) {
  std::vector<std::string> names;
  for (const model::AreaId& area : areas) {
    if (names.size() == most_areas_named && areas.size() > most_areas_named + 1) {
      names.push_back(
          fill(Text::others_in_list,
               {{"count", base::whole(static_cast<long long>(areas.size() - most_areas_named))}}));
      break;
    }
    names.emplace_back(model.name_of(area));
  }
  return base::listed(names, fill(Text::list_end));
}

std::string peer_sentence(const model::Model& model, const model::Measure& measure,
                          const analysis::Benchmark& benchmark, int places) {
  if (benchmark.unavailable != analysis::Benchmark::Unavailable::none) return "";
  Slots slots{{"of", base::whole(benchmark.of)},
              {"group", in_group(model, benchmark)},
              {"position", position_word(benchmark.position)},
              {"average_word", average_word(measure, benchmark)},
              {"average", average_text(measure, benchmark.average, places)}};
  if (benchmark.is_too_small_to_rank) {
    slots.push_back({"missing", missing_words(model, benchmark, Text::member_has_no_figure,
                                              Text::members_have_no_figure)});
    return fill(Text::peer_unranked, slots);
  }
  slots.push_back({"rank", nth_in_text(benchmark, Text::rank_first)});
  slots.push_back({"tied", benchmark.tied_with.empty() ? "" : named_areas(model, benchmark.tied_with)});
  if (benchmark.missing.empty()) return fill(Text::peer, slots);
  slots.push_back(
      {"missing", missing_words(model, benchmark, Text::member_has_none, Text::members_have_none)});
  return fill(Text::peer_some_missing, slots);
}

std::string rank_words(const analysis::Benchmark& benchmark) {
  if (!is_ranked(benchmark)) return "";
  return fill(Text::rank_of,
              {{"rank", nth_in_text(benchmark, Text::rank_first_bare)}, {"of", base::whole(benchmark.of)}});
}

std::string place_words(const analysis::Benchmark& benchmark) {
  if (!is_ranked(benchmark) || benchmark.rank_best <= 0) return "";
  const std::string best = base::ordinal(benchmark.rank_best);
  std::string turns;
  if (const auto events = benchmark.events_to_another_rank) {
    turns = *events == 1 ? fill(Text::place_turns_on_one)
                         : fill(Text::place_turns_on_few, {{"count", base::whole(*events)}});
  }
  if (benchmark.rank_best == benchmark.rank_worst)
    return in_a_row({fill(Text::working_rank, {{"place", best}}), turns});
  return in_a_row(
      {fill(Text::working_ranks, {{"best", best}, {"worst", base::ordinal(benchmark.rank_worst)}}), turns});
}

std::string benchmark_statement(const model::Model& model, const analysis::Benchmark& benchmark) {
  if (benchmark.unavailable != analysis::Benchmark::Unavailable::none) return fill(Text::not_available);
  Slots slots{{"group", short_name_of(model, benchmark)}, {"position", position_word(benchmark.position)}};
  if (benchmark.is_too_small_to_rank) return fill(Text::statement_unranked, slots);
  slots.push_back(
      {"rank", fill(benchmark.is_tied ? Text::rank_cell_equal : Text::rank_cell,
                    {{"nth", base::ordinal(benchmark.rank)}, {"of", base::whole(benchmark.of)}})});
  return fill(Text::statement, slots);
}

std::string benchmark_reason(const model::Model& model, const model::Measure& measure,
                             const analysis::Benchmark& benchmark) {
  using Unavailable = analysis::Benchmark::Unavailable;
  switch (benchmark.unavailable) {
    case Unavailable::none:
      return "";
    case Unavailable::not_declared:
      if (measure.no_benchmark_because.empty()) return fill(Text::no_comparison_declared);
      return as_clause(measure.no_benchmark_because);
    case Unavailable::unknown_area:
      return fill(Text::area_not_in_group, {{"group", in_group(model, benchmark)}});
    case Unavailable::chosen_for_another:
      return chosen_for_another(model, benchmark);
    case Unavailable::own_value:
      return fill(Text::no_value_for_area);
    case Unavailable::too_few_members:
      return fill(Text::too_few_members, {{"count", base::whole(analysis::rules::min_members)}});
    case Unavailable::no_population:
      return fill(Text::no_population_to_compare);
  }
  return "";
}

std::string benchmark_note(const model::Model& model, const model::Measure& measure,
                           const analysis::Benchmark& benchmark, int places) {
  const std::string average =
      fill(Text::note_average, {{"average_word", average_word(measure, benchmark)},
                                {"average", average_text(measure, benchmark.average, places)}});
  const Slots slots{{"average", average},
                    {"missing", missing_words(model, benchmark, Text::note_missing, Text::note_missing)}};
  if (!is_ranked(benchmark)) return fill(Text::note_unranked, slots);
  Slots with_end = slots;
  with_end.push_back({"end", end_word(benchmark)});
  const bool has_range = benchmark.rank_best > 0 && benchmark.rank_best < benchmark.rank_worst;
  with_end.push_back(
      {"places", has_range ? fill(Text::note_places, {{"best", base::ordinal(benchmark.rank_best)},
                                                      {"worst", base::ordinal(benchmark.rank_worst)}})
                           : ""});
  return fill(Text::note_ranked, with_end);
}

std::string position_word(analysis::Position position) {
  switch (position) {
    case analysis::Position::above:
      return fill(Text::above);
    case analysis::Position::below:
      return fill(Text::below);
    case analysis::Position::similar_to:
      return fill(Text::similar_to);
  }
  return "";
}

}  // namespace wording
