// Random sites for properties: a measure and its areas as plain numbers, so that a test can withhold a
// quarter, scale or turn them and ask again. Not the files of a site: it goes round intake.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string>
#include <vector>

#include "support/random.h"
#include "unit/analysis/small_model.h"

namespace plans {

using small::Numbers;

inline const model::Period last_quarter = small::quarter(2023, 4);

struct Member {
  Numbers amounts;              // oldest first, the last of them of `last_quarter`
  Numbers bases = {};           // population or denominator; empty where the measure has none
  std::set<int> withheld = {};  // counted from the last quarter: 0, 1 the one before, -1 the one after

  int quarters() const { return static_cast<int>(amounts.size()); }
};

struct Plan {
  model::Measure measure;
  model::Methods methods = {};
  std::vector<Member> members;  // the first is the own area
};

inline std::string name_of(std::size_t member) {
  return "area-" + std::to_string(member);
}

inline void add_quarter(small::Site& site, const Plan& plan, std::size_t number, int back) {
  const Member& member = plan.members[number];
  const auto period = last_quarter.shifted(-3 * back);
  if (member.withheld.contains(back)) {
    site.row("m", name_of(number), period, model::Absence::confidential);
    return;
  }
  if (back < 0 || back >= member.quarters()) return;
  const auto at = static_cast<std::size_t>(member.quarters() - 1 - back);
  if (!member.amounts[at]) return;
  if (plan.measure.kind == model::Kind::proportion) {
    site.row("m", name_of(number), period, model::Share{*member.amounts[at], *member.bases[at]});
    return;
  }
  auto& row = site.row("m", name_of(number), period, model::Amount{*member.amounts[at]});
  if (!member.bases.empty()) row.population = member.bases[at];
}

inline small::Site site_of(const Plan& plan) {
  small::Site site;
  site.add(plan.measure);
  site.model().methods = plan.methods;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < plan.members.size(); ++i) {
    names.push_back(name_of(i));
    site.area(names.back());
    for (int back = plan.members[i].quarters(); back >= -1; --back) add_quarter(site, plan, i, back);
  }
  site.group("group", names);
  return site;
}

inline analysis::Finding find(const Plan& plan, std::size_t own = 0) {
  return small::find(site_of(plan), {.area = {name_of(own)}, .period = last_quarter}, "m");
}

// --- random numbers ---

template <std::size_t Count>
double one_of(Random& random, const std::array<double, Count>& values) {
  return values.at(static_cast<std::size_t>(random.below(static_cast<int>(Count))));
}

// About normal, mean 0 and variance 1: the sum of four uniform numbers.
inline double noise(Random& random) {
  const double sum = random.share() + random.share() + random.share() + random.share();
  return (sum - 2) * std::sqrt(3.0);
}

// Flat, or higher or lower in the latest year, or drifting, with a variance of so many times a Poisson's.
inline Numbers random_events(Random& random, int quarters, double mean) {
  const double spread = one_of(random, std::array{0.0, 1.0, 3.0});
  const double year = one_of(random, std::array{1.0, 1.0, 1.3, 0.7, 1.05});
  const double drift = one_of(random, std::array{0.0, 0.0, 0.03, -0.02});
  Numbers events;
  for (int t = 0; t < quarters; ++t) {
    const double at = mean * (t >= quarters - 4 ? year : 1) * std::max(0.1, 1 + drift * t);
    events.push_back(std::max(0.0, std::round(at + std::sqrt(at * spread) * noise(random))));
  }
  if (random.one_in(12)) events[static_cast<std::size_t>(random.below(quarters))] = small::gap;
  return events;
}

inline Member random_member(Random& random, model::Kind kind, int quarters, double mean) {
  Member member{.amounts = random_events(random, quarters, mean)};
  const double people = 1000.0 * random.between(200, 1600);
  const double whole = one_of(random, std::array{12.0, 40.0, 300.0, 4000.0});
  const double share = one_of(random, std::array{0.0, 0.05, 0.4, 0.9, 1.0});
  for (int t = 0; t < quarters; ++t) {
    auto& amount = member.amounts[static_cast<std::size_t>(t)];
    if (kind == model::Kind::rate) member.bases.push_back(people + 100 * t);
    if (kind == model::Kind::level && amount) amount = *amount / 4 + 1;
    if (kind != model::Kind::proportion) continue;
    const double base = std::round(whole * (0.8 + 0.4 * random.share()));
    member.bases.push_back(base);
    if (amount) amount = std::clamp(std::round(base * share + std::sqrt(base) * noise(random)), 0.0, base);
  }
  return member;
}

inline model::Measure measure_of(Random& random, model::Kind kind) {
  auto measure = small::measure("m", kind);
  measure.better = random.one_in(2) ? model::Better::lower : model::Better::higher;
  measure.benchmarks = {{.group = {"group"}}};
  if (random.one_in(3)) measure.dispersion = one_of(random, std::array{1.0, 2.4, 8.0});
  return measure;
}

// One to nine areas; own phi, pooled, assumed and fixed all come up.
inline Plan random_plan(Random& random, model::Kind kind) {
  Plan plan{.measure = measure_of(random, kind), .members = {}};
  plan.methods.confidence_percent = one_of(random, std::array{90.0, 95.0, 99.0, 99.8});
  const double mean = one_of(random, std::array{0.4, 3.0, 8.0, 40.0, 500.0, 6000.0});
  for (int count = random.between(1, 9); count > 0; --count)
    plan.members.push_back(
        random_member(random, kind, random.between(6, 24), mean * (0.7 + 0.6 * random.share())));
  return plan;
}

inline constexpr std::array counted{model::Kind::rate, model::Kind::count, model::Kind::proportion};
inline constexpr std::array with_base{model::Kind::rate, model::Kind::proportion};
inline constexpr std::array all_kinds{model::Kind::rate, model::Kind::count, model::Kind::proportion,
                                      model::Kind::level};

template <std::size_t Count>
model::Kind kind_from(Random& random, const std::array<model::Kind, Count>& kinds) {
  return kinds.at(static_cast<std::size_t>(random.below(static_cast<int>(Count))));
}

}  // namespace plans
