// The trend word: the latest four quarters against the four before, with the usual variation of the measure.
#include <array>
#include <cmath>

#include "analysis/rules.h"
#include "derivation/account.h"
#include "stats/ratio.h"
#include "stats/summary.h"
#include "wording/wording.h"

namespace derivation {

namespace {

using analysis::Trend;
using stats::Counted;
using stats::Interval;

constexpr std::size_t year = analysis::rules::quarters_in_a_year;

// One year of the two: what its quarters add up to, and from what.
struct Year {
  std::vector<double> amounts;
  std::vector<double> bases;

  Counted together() const { return {.amount = stats::sum(amounts), .base = stats::sum(bases)}; }
  Year without(std::size_t quarter) const {
    Year rest = *this;
    rest.amounts.erase(rest.amounts.begin() + static_cast<std::ptrdiff_t>(quarter));
    rest.bases.erase(rest.bases.begin() + static_cast<std::ptrdiff_t>(quarter));
    return rest;
  }
};
struct TwoYears {
  Year later;
  Year earlier;
};

TwoYears years_of(const Trend& trend) {
  TwoYears years;
  for (std::size_t i = 0; i < trend.quarters.size(); ++i) {
    Year& into = i < year ? years.earlier : years.later;
    into.amounts.push_back(trend.quarters[i].amount);
    into.bases.push_back(trend.quarters[i].base);
  }
  return years;
}

// What the steps of the whole two years, and of those without one quarter, are called.
struct Names {
  std::string later;
  std::string earlier;
  std::string later_base;
  std::string earlier_base;
  StepText lower;
  StepText upper;
  StepText no_upper;
};
Names names_of_all(const Case& given) {
  const wording::Slots what{{"what", what_of(given)}};
  return {.later = fill(StepText::latest_year, what),
          .earlier = fill(StepText::year_before, what),
          .later_base = fill(StepText::latest_base),
          .earlier_base = fill(StepText::base_before),
          .lower = StepText::limit_lower,
          .upper = StepText::limit_upper,
          .no_upper = StepText::no_upper_limit};
}
Names names_without() {
  return {.later = fill(StepText::without_latest),
          .earlier = fill(StepText::without_before),
          .later_base = fill(StepText::without_latest_base),
          .earlier_base = fill(StepText::without_base_before),
          .lower = StepText::guard_lower,
          .upper = StepText::guard_upper,
          .no_upper = StepText::guard_no_upper};
}

void add_totals(Account& account, const Names& names, const TwoYears& years) {
  const auto total = [&](const std::string& name, const std::vector<double>& terms) {
    account.worked_out(name, stats::sum(terms), account.added(terms));
  };
  total(names.later, years.later.amounts);
  total(names.earlier, years.earlier.amounts);
  total(names.later_base, years.later.bases);
  total(names.earlier_base, years.earlier.bases);
}

// By Wilson's interval of the later year's share of all events, with as many as the dispersion leaves.
void add_limits_of_ratio(Account& account, const Names& names, const TwoYears& years, double phi, double z) {
  const Counted later = years.later.together();
  const Counted earlier = years.earlier.together();
  const double x = later.amount / phi;
  const double n = (later.amount + earlier.amount) / phi;
  const Interval share = stats::share_limits(x, n, z);
  const Interval ratio = stats::rate_ratio_limits(later, earlier, phi, z);
  account.worked(fill(StepText::events_left), x, "{} ÷ {}", later.amount, phi);
  account.worked(fill(StepText::all_events_left), n, "({} + {}) ÷ {}", later.amount, earlier.amount, phi);
  constexpr const char* turned_back = "100 × ({0} ÷ (1 − {0}) × {1} ÷ {2} − 1)";
  account.worked(fill(StepText::share_lower), share.lower, wilson_lower, x, n, z);
  account.worked(fill(names.lower), (ratio.lower - 1) * 100, turned_back, share.lower, earlier.base,
                 later.base);
  if (!std::isfinite(ratio.upper)) {
    account.say(fill(names.no_upper));
    return;
  }
  account.worked(fill(StepText::share_upper), share.upper, wilson_upper, x, n, z);
  account.worked(fill(names.upper), (ratio.upper - 1) * 100, turned_back, share.upper, earlier.base,
                 later.base);
}

// Newcombe's interval of a difference of shares, on denominators divided by the dispersion.
void add_limits_of_difference(Account& account, const Names& names, const TwoYears& years, double phi,
                              double z) {
  const Counted later = years.later.together();
  const Counted earlier = years.earlier.together();
  const double one = later.amount / later.base;
  const double two = earlier.amount / earlier.base;
  account.worked(fill(StepText::latest_share), one, "{} ÷ {}", later.amount, later.base);
  account.worked(fill(StepText::share_before), two, "{} ÷ {}", earlier.amount, earlier.base);
  const auto limits_of = [&](const Counted& counted, StepText numerator, StepText denominator) {
    const double x = counted.amount / phi;
    const double n = counted.base / phi;
    const Interval limits = stats::share_limits(x, n, z);
    account.worked(fill(numerator), x, "{} ÷ {}", counted.amount, phi);
    account.worked(fill(denominator), n, "{} ÷ {}", counted.base, phi);
    account.worked(fill(StepText::share_lower), limits.lower, wilson_lower, x, n, z);
    account.worked(fill(StepText::share_upper), limits.upper, wilson_upper, x, n, z);
    return limits;
  };
  const Interval a = limits_of(later, StepText::events_left, StepText::bases_left);
  const Interval b = limits_of(earlier, StepText::events_left_before, StepText::bases_left_before);
  const Interval limits = stats::share_difference_limits(later, earlier, phi, z);
  account.worked(fill(names.lower), limits.lower * 100, "100 × ({0} − {1} − √(({0} − {2})² + ({3} − {1})²))",
                 one, two, a.lower, b.upper);
  account.worked(fill(names.upper), limits.upper * 100, "100 × ({0} − {1} + √(({2} − {0})² + ({1} − {3})²))",
                 one, two, a.upper, b.lower);
}

void add_limits(Account& account, const Case& given, const Names& names, const TwoYears& years, double z) {
  const double phi = given.finding.trend.dispersion->phi;
  if (given.measure.kind == model::Kind::proportion) {
    add_limits_of_difference(account, names, years, phi, z);
  } else {
    add_limits_of_ratio(account, names, years, phi, z);
  }
}

// The cells of the eight quarters, and the population that each year is counted on.
void add_cells(Account& account, const Case& given) {
  const auto& quarters = given.working.quarters;
  const bool has_estimate = given.working.population_of_latest_year.has_value();
  for (std::size_t i = quarters.size() - 2 * year; i < quarters.size(); ++i) {
    if (!quarters[i].window) continue;
    if (has_estimate) {
      add_amounts(account, given, quarters[i].window->main);
    } else {
      add_counting(account, given, quarters[i].window->main);
    }
  }
  const auto add_population = [&](const std::optional<analysis::Observed>& row) {
    if (!row) return;
    account.read(fill(StepText::population, {{"period", wording::period_words(row->period)}}), row->amount,
                 row->cell);
  };
  add_population(given.working.population_of_latest_year);
  add_population(given.working.population_of_year_before);
}

void add_quantile(Account& account, const Case& given) {
  account.given(
      fill(StepText::quantile, {{"confidence", base::exact_decimal(given.model.methods.confidence_percent)}}),
      given.z());
}

void add_change(Account& account, const Case& given, const TwoYears& years) {
  const Trend& trend = given.finding.trend;
  const Counted later = years.later.together();
  const Counted earlier = years.earlier.together();
  if (given.measure.kind == model::Kind::proportion) {
    account.worked(fill(StepText::trend_points), *trend.change, "100 × ({} ÷ {} − {} ÷ {})", later.amount,
                   later.base, earlier.amount, earlier.base);
  } else if (std::isfinite(*trend.change) && earlier.amount > 0) {
    account.worked(fill(StepText::trend_percent), *trend.change, "100 × (({} ÷ {}) ÷ ({} ÷ {}) − 1)",
                   later.amount, later.base, earlier.amount, earlier.base);
  }
}

wording::Slots quarter_slot(const Case& given, std::size_t quarter) {
  const auto& quarters = given.working.quarters;
  return {{"period", wording::period_words(quarters[quarters.size() - year + quarter].period)}};
}

std::size_t place_of_odd_quarter(const Case& given) {
  const auto& quarters = given.working.quarters;
  std::size_t found = 0;
  for (std::size_t i = 0; i < year; ++i) {
    if (quarters[quarters.size() - year + i].period == *given.finding.trend.odd_quarter) found = i;
  }
  return found;
}

void add_pushes(Account& account, const Case& given, const TwoYears& years) {
  for (std::size_t i = 0; i < year; ++i) {
    const double now = years.later.amounts[i];
    const double then = years.earlier.amounts[i];
    const double now_on = years.later.bases[i];
    const double then_on = years.earlier.bases[i];
    account.worked(fill(StepText::push, quarter_slot(given, i)), now / now_on - then / then_on,
                   "{} ÷ {} − {} ÷ {}", now, now_on, then, then_on);
  }
}

void add_guard(Account& account, const Case& given, const TwoYears& years) {
  if (!given.finding.trend.odd_quarter) return;
  add_pushes(account, given, years);
  const std::size_t odd = place_of_odd_quarter(given);
  account.say(fill(StepText::left_out, quarter_slot(given, odd)));
  const TwoYears rest{years.later.without(odd), years.earlier.without(odd)};
  add_totals(account, names_without(), rest);
  add_limits(account, given, names_without(), rest, analysis::rules::guard_z);
}

void add_trend_of_counts(Account& account, const Case& given) {
  const TwoYears years = years_of(given.finding.trend);
  const bool is_share = given.measure.kind == model::Kind::proportion;
  add_cells(account, given);
  add_totals(account, names_of_all(given), years);
  add_change(account, given, years);
  add_quantile(account, given);
  add_limits(account, given, names_of_all(given), years, given.z());
  const model::Methods& methods = given.model.methods;
  account.given(fill(StepText::margin), is_share ? methods.points_margin : methods.trend_margin_percent);
  add_guard(account, given, years);
}

void add_guard_of_levels(Account& account, const Case& given, const TwoYears& years, double sigma) {
  const Trend& trend = given.finding.trend;
  if (!trend.odd_quarter) return;
  for (std::size_t i = 0; i < year; ++i) {
    account.worked(fill(StepText::push, quarter_slot(given, i)),
                   years.later.amounts[i] - years.earlier.amounts[i], "{} − {}", years.later.amounts[i],
                   years.earlier.amounts[i]);
  }
  const std::size_t odd = place_of_odd_quarter(given);
  account.say(fill(StepText::left_out, quarter_slot(given, odd)));
  const std::vector<double> later = years.later.without(odd).amounts;
  const std::vector<double> earlier = years.earlier.without(odd).amounts;
  const double change = (trend.guard_limits->lower + trend.guard_limits->upper) / 2;
  account.worked_out(fill(StepText::without_difference), change,
                     fmt::format("({} − ({})) ÷ {}", account.bracketed(later), account.added(earlier),
                                 account.term(static_cast<double>(later.size()))));
  constexpr double z = analysis::rules::guard_z;
  account.worked(fill(StepText::guard_lower), trend.guard_limits->lower, "{} − {} × {} × √(2 ÷ 3)", change, z,
                 sigma);
  account.worked(fill(StepText::guard_upper), trend.guard_limits->upper, "{} + {} × {} × √(2 ÷ 3)", change, z,
                 sigma);
}

void add_trend_of_levels(Account& account, const Case& given) {
  const Trend& trend = given.finding.trend;
  const TwoYears years = years_of(trend);
  const double sigma = *trend.dispersion->sigma;
  const auto mean = [&](StepText name, double result, const std::vector<double>& values) {
    account.worked_out(fill(name), result, account.bracketed(values) + " ÷ " + account.term(year));
  };
  mean(StepText::latest_mean, *trend.latest, years.later.amounts);
  mean(StepText::mean_before, *trend.previous, years.earlier.amounts);
  account.worked(fill(StepText::trend_difference), *trend.change, "{} − {}", *trend.latest, *trend.previous);
  add_quantile(account, given);
  const double error = sigma / std::sqrt(2.0);
  account.worked(fill(StepText::standard_error), error, "{} ÷ √(2)", sigma);
  account.worked(fill(StepText::limit_lower), trend.limits->lower, "{} − {} × {}", *trend.change, given.z(),
                 error);
  account.worked(fill(StepText::limit_upper), trend.limits->upper, "{} + {} × {}", *trend.change, given.z(),
                 error);
  const double margin = given.model.methods.trend_margin_percent;
  account.worked(fill(StepText::margin_of_level, {{"percent", base::exact_decimal(margin)}}),
                 margin / 100 * std::abs(*trend.previous), "{} ÷ 100 × |{}|", margin, *trend.previous);
  add_guard_of_levels(account, given, years, sigma);
}

}  // namespace

Part account_of_trend(const Case& given) {
  Account account(given, fill(StepText::part_trend));
  const Trend& trend = given.finding.trend;
  if (!trend.quarters.empty() && trend.dispersion) {
    if (trend.dispersion->sigma) {
      add_trend_of_levels(account, given);
    } else {
      add_trend_of_counts(account, given);
    }
  }
  return account.finished(wording::trend_word(trend.word) + ": " +
                          wording::trend_reason(given.model, given.finding));
}

}  // namespace derivation
