// Usual variation: how much single quarters vary beyond chance, from the area's own quarters and pooled over
// all areas.
#include <algorithm>

#include "derivation/account.h"
#include "stats/moving_range.h"
#include "wording/wording.h"

namespace derivation {

namespace {

using analysis::Dispersion;
using analysis::QuarterWorking;

constexpr std::size_t year = 4;

std::string name_of(StepText step, const QuarterWorking& quarter) {
  return fill(step, {{"period", wording::period_words(quarter.period)}});
}

double value_of(const QuarterWorking& quarter) {
  return quarter.counted.amount / quarter.counted.base;
}

// The cells of each quarter and its value; a population stands once, at the first quarter that uses it.
void add_quarters(Account& account, const Case& given) {
  for (const QuarterWorking& quarter : given.working.quarters) {
    if (!quarter.window) continue;
    add_counting(account, given, quarter.window->main);
    if (quarter.window->baseline) add_counting(account, given, *quarter.window->baseline);
    if (given.measure.kind != model::Kind::level)
      add_quarter_value(account, name_of(StepText::quarter_value, quarter), quarter, 1);
  }
}

// The steps between neighbouring changes on a year earlier, as the sum of their sizes; pairs that touch a gap
// are left out.
struct Ranges {
  std::string sizes;
  double count = 0;
};
Ranges add_changes(Account& account, const Case& given) {
  const auto& quarters = given.working.quarters;
  Ranges ranges;
  std::optional<double> before;
  for (std::size_t t = year; t < quarters.size(); ++t) {
    std::optional<double> change;
    if (quarters[t].window && quarters[t - year].window) {
      change = value_of(quarters[t]) - value_of(quarters[t - year]);
      account.worked(name_of(StepText::quarter_change, quarters[t]), *change, "{} − {}",
                     value_of(quarters[t]), value_of(quarters[t - year]));
    }
    if (change && before) {
      ranges.sizes += (ranges.sizes.empty() ? "" : " + ") +
                      fmt::format("|{} − {}|", account.term(*change), account.term(*before));
      ++ranges.count;
    }
    before = change;
  }
  return ranges;
}

// The standard deviation of one quarter, from the quarters up.
void add_sigma(Account& account, const Case& given, double sigma) {
  add_quarters(account, given);
  const Ranges ranges = add_changes(account, given);
  const double mean = sigma * stats::mean_range_per_sigma;
  account.worked_out(fill(StepText::mean_range), mean,
                     "(" + ranges.sizes + ") ÷ " + account.term(ranges.count));
  account.worked(fill(StepText::sigma), sigma, "{} ÷ {}", mean, stats::mean_range_per_sigma);
}

void add_by_chance(Account& account, const Case& given, const analysis::OverDispersion& own) {
  std::vector<double> amounts;
  std::vector<double> bases;
  std::string inverses;
  for (const QuarterWorking& quarter : given.working.quarters) {
    if (!quarter.window) continue;
    amounts.push_back(quarter.counted.amount);
    bases.push_back(quarter.counted.base);
    inverses += (inverses.empty() ? "1 ÷ " : " + 1 ÷ ") + account.term(quarter.counted.base);
  }
  double events = 0;
  double counted_on = 0;
  for (const double each : amounts) events += each;
  for (const double each : bases) counted_on += each;
  account.worked_out(fill(StepText::events_in_quarters), events, account.added(amounts));
  account.worked_out(fill(StepText::bases_in_quarters), counted_on, account.added(bases));
  account.worked(fill(StepText::mean_of_quarters), own.mean, "{} ÷ {}", events, counted_on);
  const bool is_share = given.measure.kind == model::Kind::proportion;
  const std::string spread =
      is_share ? fmt::format("{0} × (1 − {0})", account.term(own.mean)) : account.term(own.mean);
  account.worked_out(
      fill(StepText::variance_by_chance), own.by_chance,
      fmt::format("{} × ({}) ÷ {}", spread, inverses, account.term(static_cast<double>(amounts.size()))));
  account.worked(fill(StepText::own_factor), own.phi, "{}² ÷ {}", own.sigma, own.by_chance);
}

void add_factor(Account& account, const Case& given, const Dispersion& used) {
  switch (used.from) {
    case Dispersion::From::fixed:
      account.given(fill(StepText::factor_fixed), used.phi);
      return;
    case Dispersion::From::assumed:
      account.given(fill(StepText::factor_assumed), used.phi);
      return;
    case Dispersion::From::own:
      account.worked(fill(StepText::factor_own), used.phi, "max(1, {})", given.working.own->phi);
      return;
    case Dispersion::From::pooled:
      std::vector<double> factors;
      for (const analysis::AreaFactor& each : given.working.factors) {
        account.given(fill(StepText::own_factor_of, {{"area", std::string(given.model.name_of(each.area))}}),
                      each.phi);
        factors.push_back(each.phi);
      }
      account.worked_out(fill(StepText::factor_pooled), used.phi,
                         "max(1, median(" + account.listed(factors) + "))");
      return;
  }
}

}  // namespace

void add_quarter_value(Account& account, std::string name, const QuarterWorking& quarter, double scale) {
  const double value = scale * value_of(quarter);
  const std::string scaled = scale == 1 ? "" : account.term(scale) + " × ";
  if (const auto& baseline = quarter.window->baseline) {
    const stats::Counted& one = quarter.window->main.counted;
    account.worked(std::move(name), value, "({} ÷ {}) ÷ ({} ÷ {})", one.amount, one.base,
                   baseline->counted.amount, baseline->counted.base);
    return;
  }
  account.worked_out(
      std::move(name), value,
      scaled + account.term(quarter.counted.amount) + " ÷ " + account.term(quarter.counted.base));
}

Part account_of_variation(const Case& given) {
  Account account(given, fill(StepText::part_variation));
  const auto& used = given.finding.trend.dispersion;
  if (!used) return account.finished(wording::trend_reason(given.model, given.finding));
  if (used->sigma) {
    add_sigma(account, given, *used->sigma);
    return account.finished(wording::dispersion_source(*used));
  }
  const bool is_estimated = used->from == Dispersion::From::own || used->from == Dispersion::From::pooled;
  if (is_estimated && given.working.own) {
    add_sigma(account, given, given.working.own->sigma);
    add_by_chance(account, given, *given.working.own);
  }
  add_factor(account, given, *used);
  return account.finished(wording::dispersion_source(*used));
}

}  // namespace derivation
