// The comparison with a group: each member's value and interval, the distance from their average, the rank.
#include <algorithm>
#include <cmath>

#include "analysis/dispersion.h"
#include "analysis/worth.h"
#include "derivation/account.h"
#include "stats/mover.h"
#include "stats/rank.h"
#include "stats/summary.h"
#include "wording/page_words.h"
#include "wording/wording.h"

namespace derivation {

namespace {

using analysis::Benchmark;
using analysis::Member;

std::string name_of(const Case& given, StepText step, const Member& member) {
  return fill(step, {{"area", std::string(given.model.name_of(member.area))}});
}

// The members that have a value, in their order.
std::vector<Member> with_value(const Benchmark& benchmark) {
  std::vector<Member> members;
  for (const Member& each : benchmark.members) {
    if (each.published) members.push_back(each);
  }
  return members;
}

// The arms of an exact or Byar interval, longer by the root of the dispersion.
void add_widened(Account& account, const Case& given, const Member& member, double phi) {
  const double value = member.published->value;
  const stats::Interval plain = *member.published->limits;
  add_limits_of_events(account, given, member.area, member.counted);
  account.worked(name_of(given, StepText::member_widened_lower, member), member.limits->lower,
                 "max(0, {0} − √({1}) × ({0} − {2}))", value, phi, plain.lower);
  account.worked(name_of(given, StepText::member_widened_upper, member), member.limits->upper,
                 "{0} + √({1}) × ({2} − {0})", value, phi, plain.upper);
}

void add_limits_of_share(Account& account, const Case& given, const Member& member, double phi) {
  const auto scaled = [](const char* form) { return "100 × " + std::string(form); };
  const double x = member.counted.amount / phi;
  const double n = member.counted.base / phi;
  account.worked(name_of(given, StepText::member_events_left, member), x, "{} ÷ {}", member.counted.amount,
                 phi);
  account.worked(name_of(given, StepText::member_base_left, member), n, "{} ÷ {}", member.counted.base, phi);
  account.worked(name_of(given, StepText::member_widened_lower, member), member.limits->lower,
                 scaled(wilson_lower).c_str(), x, n, given.z());
  account.worked(name_of(given, StepText::member_widened_upper, member), member.limits->upper,
                 scaled(wilson_upper).c_str(), x, n, given.z());
}

// A mean over several quarters is as much surer as their root.
void add_limits_of_level(Account& account, const Case& given, const Member& member) {
  const double value = member.published->value;
  if (!member.sigma || !(*member.sigma > 0)) return;
  const double quarters = std::max(1.0, given.finding.window.month_count() / 3.0);
  account.given(name_of(given, StepText::member_sigma, member), *member.sigma);
  account.worked(name_of(given, StepText::member_lower, member), member.limits->lower, "{} − {} × {} ÷ √({})",
                 value, given.z(), *member.sigma, quarters);
  account.worked(name_of(given, StepText::member_upper, member), member.limits->upper, "{} + {} × {} ÷ √({})",
                 value, given.z(), *member.sigma, quarters);
}

void add_ratio(Account& account, const Case& given, const analysis::WindowWorking& window,
               const Member& member) {
  const stats::Counted& one = window.main.counted;
  const stats::Counted& other = window.baseline->counted;
  add_counting(account, given, *window.baseline);
  account.worked(name_of(given, StepText::member_value, member), member.published->value,
                 "({} ÷ {}) ÷ ({} ÷ {})", one.amount, one.base, other.amount, other.base);
}

void add_member(Account& account, const Case& given, const Benchmark& benchmark, const Member& member,
                const analysis::WindowWorking& window) {
  add_counting(account, given, window.main);
  if (!analysis::has_counts(given.measure.kind)) {
    if (window.baseline) add_ratio(account, given, window, member);
    add_limits_of_level(account, given, member);
    return;
  }
  account.worked(name_of(given, StepText::member_value, member), member.published->value, "{} × {} ÷ {}",
                 analysis::scale_of(given.measure), member.counted.amount, member.counted.base);
  const double phi = benchmark.dispersion->phi;
  if (given.measure.kind == model::Kind::proportion) {
    add_limits_of_share(account, given, member, phi);
  } else {
    add_widened(account, given, member, phi);
  }
}

// The average of the members, computed; 0 is never divided by: a group has at least five.
double add_average(Account& account, const Case& given, const Benchmark& benchmark,
                   const std::vector<Member>& members) {
  const wording::Slots of{{"of", base::whole(benchmark.of)}};
  std::vector<double> values;
  std::vector<double> amounts;
  std::vector<double> bases;
  for (const Member& each : members) {
    values.push_back(each.published->value);
    amounts.push_back(each.counted.amount);
    bases.push_back(each.counted.base);
  }
  if (benchmark.average_kind == model::Average::mean) {
    const double average = stats::mean(values);
    account.worked_out(fill(StepText::average_mean, of), average,
                       account.bracketed(values) + " ÷ " + account.term(static_cast<double>(values.size())));
    return average;
  }
  const double scale = analysis::scale_of(given.measure);
  const double average = scale * stats::sum(amounts) / stats::sum(bases);
  account.worked_out(
      fill(StepText::average_pooled, of), average,
      account.term(scale) + " × " + account.bracketed(amounts) + " ÷ " + account.bracketed(bases));
  return average;
}

// One arm of the difference: the root of the squared reaches of the members, each by its weight.
std::string reach_of(const Account& account, const std::vector<Member>& members,
                     const std::vector<double>& weights, bool is_below) {
  std::string squares;
  for (std::size_t i = 0; i < members.size(); ++i) {
    const double value = members[i].published->value;
    // A member with a weight below 0 pulls the difference down where its own value may be higher.
    const bool uses_lower = (weights[i] > 0) == is_below;
    const double limit = uses_lower ? members[i].limits->lower : members[i].limits->upper;
    squares += (squares.empty() ? "" : " + ") + fmt::format("({} × ({} − {}))²", account.term(weights[i]),
                                                            account.term(value), account.term(limit));
  }
  return "√(" + squares + ")";
}

// The difference as a weighted sum of the members: each counts with its share of the average, taken off, and
// the area itself once more.
std::vector<double> add_weights(Account& account, const Case& given, const Benchmark& benchmark,
                                const std::vector<Member>& members) {
  const bool is_pooled = benchmark.average_kind == model::Average::pooled;
  std::vector<double> bases;
  bases.reserve(members.size());
  for (const Member& each : members) bases.push_back(is_pooled ? each.counted.base : 1);
  const double all = stats::sum(bases);
  std::vector<double> weights;
  weights.reserve(members.size());
  for (std::size_t i = 0; i < members.size(); ++i)
    weights.push_back((members[i].area == given.finding.area ? 1 : 0) - bases[i] / all);
  if (!is_pooled) {
    account.worked(fill(StepText::weight_own), 1 - 1 / all, "1 − 1 ÷ {}", all);
    account.worked(fill(StepText::weight_other), -1 / all, "0 − 1 ÷ {}", all);
    return weights;
  }
  for (std::size_t i = 0; i < members.size(); ++i) {
    account.worked_out(name_of(given, StepText::weight_of, members[i]), weights[i],
                       (members[i].area == given.finding.area ? "1 − " : "0 − ") + account.term(bases[i]) +
                           " ÷ " + account.bracketed(bases));
  }
  return weights;
}

void add_difference(Account& account, const Case& given, const Benchmark& benchmark,
                    const std::vector<Member>& members, const Member& own) {
  double average = add_average(account, given, benchmark, members);
  if (benchmark.is_average_published) {
    average = benchmark.average;
    account.given(fill(StepText::average_published), average);
  }
  const double difference = benchmark.difference;
  account.worked(fill(StepText::difference), difference, "{} − {}", own.published->value, average);
  const bool has_limits = std::all_of(members.begin(), members.end(), [](const Member& each) {
    return std::isfinite(each.limits->lower) && std::isfinite(each.limits->upper);
  });
  if (has_limits) {
    const std::vector<double> weights = add_weights(account, given, benchmark, members);
    const double below = difference - benchmark.limits.lower;
    const double above = benchmark.limits.upper - difference;
    account.worked_out(fill(StepText::arm_below), below, reach_of(account, members, weights, true));
    account.worked_out(fill(StepText::arm_above), above, reach_of(account, members, weights, false));
    account.worked(fill(StepText::difference_lower), benchmark.limits.lower, "{} − {}", difference, below);
    account.worked(fill(StepText::difference_upper), benchmark.limits.upper, "{} + {}", difference, above);
  }
  if (average != 0) {
    account.worked(fill(StepText::difference_percent), difference / std::abs(average) * 100,
                   "100 × {} ÷ |{}|", difference, average);
  }
}

void add_pairs(Account& account, const Case& given, const std::vector<Member>& members, const Member& own) {
  for (const Member& other : members) {
    if (other.area == own.area || !std::isfinite(other.limits->upper) || !std::isfinite(own.limits->upper))
      continue;
    const double a = own.published->value;
    const double b = other.published->value;
    const auto gap =
        stats::difference({.value = a, .limits = *own.limits}, {.value = b, .limits = *other.limits});
    account.worked(name_of(given, StepText::pair_lower, other), gap.limits.lower,
                   "{0} − {1} − √(({0} − {2})² + ({3} − {1})²)", a, b, own.limits->lower,
                   other.limits->upper);
    account.worked(name_of(given, StepText::pair_upper, other), gap.limits.upper,
                   "{0} − {1} + √(({2} − {0})² + ({1} − {3})²)", a, b, own.limits->upper,
                   other.limits->lower);
  }
}

void add_rank(Account& account, const Case& given, const Benchmark& benchmark,
              const std::vector<Member>& members, const Member& own) {
  if (benchmark.is_too_small_to_rank) return;
  const bool is_lowest = benchmark.first_is_lowest;
  const double before = benchmark.rank - 1;
  account.given(fill(is_lowest ? StepText::areas_lower : StepText::areas_higher), before);
  account.worked(fill(is_lowest ? StepText::rank_from_lowest : StepText::rank_from_highest), benchmark.rank,
                 "1 + {}", before);
  if (!benchmark.tied_with.empty()) {
    std::string list;
    for (const model::AreaId& each : benchmark.tied_with)
      list += (list.empty() ? "" : ", ") + std::string(given.model.name_of(each));
    account.say(fill(StepText::tied_with, {{"areas", list}}));
  }
  add_pairs(account, given, members, own);
  const double surely_before = benchmark.rank_best - 1;
  const double surely_after = benchmark.of - benchmark.rank_worst;
  account.given(fill(StepText::surely_before), surely_before);
  account.given(fill(StepText::surely_after), surely_after);
  account.worked(fill(StepText::rank_best), benchmark.rank_best, "1 + {}", surely_before);
  account.worked(fill(StepText::rank_worst), benchmark.rank_worst, "{} − {}",
                 static_cast<double>(benchmark.of), surely_after);
}

}  // namespace

Part account_of_benchmark(const Case& given, std::size_t number) {
  const Benchmark& benchmark = given.finding.benchmarks[number];
  const std::string group(given.model.name_of({benchmark.group.text}));
  Account account(given, fill(StepText::part_benchmark, {{"group", wording::the(group)}}));
  if (benchmark.unavailable != Benchmark::Unavailable::none)
    return account.finished(wording::benchmark_reason(given.model, given.measure, benchmark));
  const std::vector<Member> members = with_value(benchmark);
  const auto own = std::find_if(members.begin(), members.end(),
                                [&](const Member& member) { return member.area == given.finding.area; });
  for (std::size_t i = 0; i < members.size(); ++i)
    add_member(account, given, benchmark, members[i], given.working.members[number][i]);
  account.given(fill(StepText::with_value), benchmark.of);
  add_difference(account, given, benchmark, members, *own);
  add_rank(account, given, benchmark, members, *own);
  return account.finished(wording::benchmark_statement(given.model, benchmark) + ". " +
                          wording::benchmark_working(given.model, given.finding, benchmark));
}

}  // namespace derivation
