#include "analysis/benchmark.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

#include "analysis/dispersion.h"
#include "analysis/group_value.h"
#include "analysis/quarters.h"
#include "analysis/reading.h"
#include "analysis/rules.h"
#include "analysis/worth.h"
#include "stats/mover.h"
#include "stats/rank.h"
#include "stats/summary.h"

namespace analysis {

namespace {

using Unavailable = Benchmark::Unavailable;

// The members that have a value, in the declared order.
struct Field {
  std::vector<std::size_t> members;  // their places in Benchmark::members
  std::vector<stats::Counted> counted;
  std::vector<stats::Estimate> estimates;  // in the published unit, widened by the noise
  std::size_t own = 0;

  std::size_t size() const { return members.size(); }
};

void add_members(Benchmark& found, const View& view, const std::vector<model::AreaId>& members,
                 Stretch window) {
  for (const model::AreaId& area : members) {
    const Reading reading = reading_of(view, area, window, Cells::listed);
    Member member{.area = area, .published = {}};
    if (reading.published()) member.published = *reading.published();
    if (!member.published) found.missing.push_back(area);
    found.members.push_back(std::move(member));
  }
}

Field field_of(const Benchmark& found, const View& view, const model::AreaId& area, Stretch window) {
  Field field;
  for (std::size_t i = 0; i < found.members.size(); ++i) {
    if (!found.members[i].published) continue;
    if (found.members[i].area == area) field.own = field.members.size();
    field.members.push_back(i);
    field.counted.push_back(worth_of(view, *track_for(view.main, found.members[i].area), window).counted);
  }
  return field;
}

// --- how far each member's value may lie from the true one ---

stats::Interval limits_of_counts(const View& view, const stats::Counted& counted, double phi) {
  const model::Measure& measure = *view.measure;
  if (measure.kind == model::Kind::proportion) {
    const auto share = stats::share_limits(counted.amount / phi, counted.base / phi, view.z());
    return {.lower = share.lower * 100, .upper = share.upper * 100};
  }
  const auto plain = stats::rate_limits(counted.amount, counted.base, measure.per, view.confidence);
  return stats::widened(plain, value_of(measure, counted), phi);
}

// Without counts a member's noise is its own sigma; one with too short a series takes the group's median.
// Where fewer than three members have one, nothing is known of the noise: no difference can be told from
// chance.
std::vector<double> sigmas_of(const View& view, const Benchmark& found, const Field& field, int last) {
  std::vector<std::optional<double>> own;
  std::vector<double> known;
  own.reserve(field.members.size());
  for (const std::size_t member : field.members) {
    const Track& track = *track_for(view.main, found.members[member].area);
    own.push_back(is_quarterly(*view.measure) ? own_sigma(quarters_of(view, track, last)) : std::nullopt);
    if (own.back()) known.push_back(*own.back());
  }
  const double other = known.size() >= static_cast<std::size_t>(rules::areas_to_pool)
                           ? stats::median(known)
                           : std::numeric_limits<double>::infinity();
  std::vector<double> sigmas;
  sigmas.reserve(own.size());
  for (const auto& sigma : own) sigmas.push_back(sigma.value_or(other));
  return sigmas;
}

void add_estimates_of_counts(Field& field, const View& view, double phi) {
  field.estimates.reserve(field.counted.size());
  for (const stats::Counted& counted : field.counted) {
    field.estimates.push_back(
        {.value = value_of(*view.measure, counted), .limits = limits_of_counts(view, counted, phi)});
  }
}

void add_estimates_of_levels(Field& field, const View& view, Benchmark& found, Stretch window) {
  const std::vector<double> sigmas = sigmas_of(view, found, field, window.last);
  // A value over four quarters is their mean: its noise is that of one quarter, divided by two.
  const double quarters = std::max(1.0, static_cast<double>(window.months) / months_in_a_quarter);
  for (std::size_t i = 0; i < field.size(); ++i) {
    const double value = value_of(*view.measure, field.counted[i]);
    if (std::isfinite(sigmas[i])) found.members[field.members[i]].sigma = sigmas[i];
    const double arm = view.z() * sigmas[i] / std::sqrt(quarters);
    field.estimates.push_back({.value = value, .limits = {.lower = value - arm, .upper = value + arm}});
  }
}

// --- the average and the distance from it ---

// Own value less the average as weights of the members: of a mean one each, pooled by their populations.
std::vector<double> contrast_weights(const Field& field, model::Average average) {
  std::vector<double> bases;
  bases.reserve(field.counted.size());
  for (const stats::Counted& each : field.counted)
    bases.push_back(average == model::Average::pooled ? each.base : 1);
  const double all = stats::sum(bases);
  std::vector<double> weights;
  weights.reserve(bases.size());
  for (std::size_t i = 0; i < bases.size(); ++i) weights.push_back((i == field.own ? 1 : 0) - bases[i] / all);
  return weights;
}

double average_of(const Field& field, const View& view, model::Average average) {
  if (average == model::Average::mean) {
    std::vector<double> values;
    values.reserve(field.estimates.size());
    for (const stats::Estimate& each : field.estimates) values.push_back(each.value);
    return stats::mean(values);
  }
  stats::Sum amounts;
  stats::Sum bases;
  for (const stats::Counted& each : field.counted) {
    amounts.add(each.amount);
    bases.add(each.base);
  }
  return value_of(*view.measure, {.amount = amounts.value(), .base = bases.value()});
}

Position position_of(const Benchmark& found, double margin_percent) {
  const double size = std::abs(found.average);
  const double relative = size > 0 ? found.difference / size : 0;
  if (found.limits.lower > 0 && relative >= margin_percent / 100) return Position::above;
  if (found.limits.upper < 0 && relative <= -margin_percent / 100) return Position::below;
  return Position::similar_to;
}

void place(Benchmark& found, const View& view, const Field& field, Stretch window) {
  const stats::Estimate contrast =
      stats::weighted_sum(contrast_weights(field, found.average_kind), field.estimates);
  found.average = average_of(field, view, found.average_kind);
  found.difference = contrast.value;
  found.limits = contrast.limits;
  if (const auto published = published_of_group(view, found.group, window)) {
    // The source's own value of the group goes before the computed one; the uncertainty stays that of the
    // members.
    const double shift = field.estimates[field.own].value - published->value - contrast.value;
    found.average = published->value;
    found.is_average_published = true;
    found.difference += shift;
    found.limits = {.lower = contrast.limits.lower + shift, .upper = contrast.limits.upper + shift};
  }
  found.position = position_of(found, view.model->methods.benchmark_margin_percent);
}

// --- the rank ---

bool is_too_small_to_rank(const Field& field, model::Kind kind) {
  double events = 0;
  double smallest = std::numeric_limits<double>::infinity();
  for (const stats::Counted& each : field.counted) {
    events += each.amount;
    smallest = std::min(smallest, each.base);
  }
  if (kind == model::Kind::proportion) return smallest < rules::min_denominator;
  return kind == model::Kind::rate &&
         events < rules::min_events_per_member * static_cast<double>(field.size());
}

void rank_all(Benchmark& found, const Field& field) {
  const stats::First first = found.first_is_lowest ? stats::First::lowest : stats::First::highest;
  for (std::size_t i = 0; i < field.size(); ++i) {
    const stats::Rank rank = stats::rank_of(i, field.counted, first);
    Member& member = found.members[field.members[i]];
    member.rank = rank.number;
    member.is_tied = !rank.tied.empty();
    member.counted = field.counted[i];
    member.limits = field.estimates[i].limits;
    if (i != field.own) continue;
    found.rank = rank.number;
    found.is_tied = !rank.tied.empty();
    for (const std::size_t tied : rank.tied)
      found.tied_with.push_back(found.members[field.members[tied]].area);
  }
}

// Of areas whose counts are at hand: how near the own rank is to another.
std::optional<int> events_to_another_rank(const Field& field, model::Kind kind) {
  if (!has_counts(kind)) return std::nullopt;
  const auto amounts = kind == model::Kind::proportion ? stats::Amounts::within_base : stats::Amounts::free;
  return stats::events_to_another_rank(field.own, field.counted, amounts, rules::events_of_a_close_place - 1);
}

// The ranks that are left when only members that differ beyond usual variation count as before or behind.
void find_plausible_ranks(Benchmark& found, const Field& field) {
  int lower = 0;
  int higher = 0;
  for (std::size_t i = 0; i < field.size(); ++i) {
    if (i == field.own) continue;
    const auto gap = stats::difference(field.estimates[field.own], field.estimates[i]).limits;
    if (gap.lower > 0) ++lower;
    if (gap.upper < 0) ++higher;
  }
  found.rank_best = 1 + (found.first_is_lowest ? lower : higher);
  found.rank_worst = found.of - (found.first_is_lowest ? higher : lower);
}

Unavailable why_no_members(const View& view, const model::Group* group, const model::AreaId& area,
                           bool has_members) {
  if (group == nullptr) return Unavailable::not_declared;
  const bool is_of_another = group->chosen_for && *group->chosen_for != area;
  if (is_of_another) return Unavailable::chosen_for_another;
  if (!has_members) return Unavailable::unknown_area;
  return view.measure->kind == model::Kind::count ? Unavailable::no_population : Unavailable::none;
}

Unavailable why_no_comparison(const Benchmark& found, const View& view, const model::AreaId& area,
                              Stretch window) {
  const auto own = std::find_if(found.members.begin(), found.members.end(),
                                [&](const Member& member) { return member.area == area; });
  const bool is_open = view.model->group(found.group)->membership == model::Group::Membership::all;
  if (own == found.members.end()) return is_open ? Unavailable::own_value : Unavailable::unknown_area;
  const Reading reading = reading_of(view, area, window, Cells::left_out);
  if (const Lacking* lacking = reading.lacking())
    return lacking->what == Lacking::What::population ? Unavailable::no_population : Unavailable::own_value;
  return found.of < rules::min_members ? Unavailable::too_few_members : Unavailable::none;
}

void compare_members(Benchmark& found, const View& view, const model::AreaId& area, Stretch window,
                     const Dispersion& dispersion) {
  Field field = field_of(found, view, area, window);
  if (has_counts(view.measure->kind)) {
    add_estimates_of_counts(field, view, dispersion.phi);
    found.dispersion = dispersion;
  } else {
    add_estimates_of_levels(field, view, found, window);
  }
  found.population_period = found.members[field.members[field.own]].published->population_period;
  found.is_too_small_to_rank = is_too_small_to_rank(field, view.measure->kind);
  place(found, view, field, window);
  rank_all(found, field);
  if (!found.is_too_small_to_rank)
    found.events_to_another_rank = events_to_another_rank(field, view.measure->kind);
  find_plausible_ranks(found, field);
}

}  // namespace

Benchmark examine_benchmark(const View& view, const model::BenchmarkChoice& choice, const model::AreaId& area,
                            Stretch window, const Dispersion& dispersion) {
  Benchmark found{.group = choice.group, .average_kind = average_for(view, choice.average)};
  found.first_is_lowest = view.measure->better != model::Better::higher;
  const model::Group* group = view.model->group(choice.group);
  const auto members = group ? members_for(*view.model, *group, area, view.measure->id, view.category)
                             : std::optional<std::vector<model::AreaId>>();
  found.unavailable = why_no_members(view, group, area, members.has_value());
  if (found.unavailable != Unavailable::none) return found;
  add_members(found, view, *members, window);
  found.of = static_cast<int>(found.members.size() - found.missing.size());
  found.unavailable = why_no_comparison(found, view, area, window);
  if (found.unavailable == Unavailable::none) compare_members(found, view, area, window, dispersion);
  return found;
}

}  // namespace analysis
