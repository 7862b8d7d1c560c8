// The value of a window: from the cells to the number that is printed, and its plain interval.
#include "derivation/account.h"
#include "wording/page_words.h"
#include "wording/wording.h"

namespace derivation {

namespace {

using analysis::Counting;
using analysis::Observed;

std::string period_slot(const Observed& row) {
  return wording::period_words(row.period);
}

std::vector<double> amounts_of(const Counting& counting) {
  std::vector<double> amounts;
  amounts.reserve(counting.rows.size());
  for (const Observed& row : counting.rows) amounts.push_back(row.amount);
  return amounts;
}
std::vector<double> bases_of(const Counting& counting) {
  std::vector<double> bases;
  bases.reserve(counting.rows.size());
  for (const Observed& row : counting.rows) bases.push_back(row.base.value_or(0));
  return bases;
}

void add_shares(Account& account, const Case& given, const Counting& counting) {
  const auto name = [&](StepText step, const Observed& row) {
    return of_area(given, counting.area, fill(step, {{"period", period_slot(row)}}));
  };
  for (const Observed& row : counting.rows) {
    account.read(name(StepText::numerator, row), row.amount, row.cell);
    account.read(name(StepText::denominator, row), row.base.value_or(0), row.cell);
  }
  if (counting.rows.size() < 2) return;
  account.worked_out(of_area(given, counting.area, fill(StepText::numerators_in_all)),
                     counting.counted.amount, account.added(amounts_of(counting)));
  account.worked_out(of_area(given, counting.area, fill(StepText::denominators_in_all)),
                     counting.counted.base, account.added(bases_of(counting)));
}

std::string amount_name(const Case& given, const Counting& counting, const Observed& row) {
  wording::Slots slots{{"what", what_of(given)}, {"period", period_slot(row)}};
  if (counting.category.is_whole()) return of_area(given, counting.area, fill(StepText::observed, slots));
  slots.push_back({"category", counting.category.text});
  return of_area(given, counting.area, fill(StepText::observed_of, slots));
}

std::string population_name(const Case& given, const Counting& counting, const Observed& row) {
  wording::Slots slots{{"period", period_slot(row)}};
  if (counting.category.is_whole()) return of_area(given, counting.area, fill(StepText::population, slots));
  slots.push_back({"category", counting.category.text});
  return of_area(given, counting.area, fill(StepText::population_of, slots));
}

void add_population(Account& account, const Case& given, const Counting& counting) {
  if (counting.population) {
    const Observed& estimate = *counting.population;
    account.read(population_name(given, counting, estimate), estimate.amount, estimate.cell);
    return;
  }
  for (const Observed& row : counting.rows)
    account.read(population_name(given, counting, row), row.base.value_or(0), row.cell);
  if (counting.rows.size() < 2) return;
  account.worked_out(of_area(given, counting.area, fill(StepText::mean_population)), counting.counted.base,
                     account.bracketed(bases_of(counting)) + " ÷ " +
                         account.term(static_cast<double>(counting.rows.size())));
}

void add_limits_of_share(Account& account, const Case& given, const analysis::Published& value,
                         const stats::Counted& counted) {
  const auto scaled = [](const char* form) { return "100 × " + std::string(form); };
  account.worked(fill(StepText::value_lower), value.limits->lower, scaled(wilson_lower).c_str(),
                 counted.amount, counted.base, given.z());
  account.worked(fill(StepText::value_upper), value.limits->upper, scaled(wilson_upper).c_str(),
                 counted.amount, counted.base, given.z());
}

// The interval of a ratio of two rates: Wilson's of the category's share of the events of both, turned back.
void add_limits_of_ratio(Account& account, const Case& given, const analysis::WindowWorking& window,
                         const stats::Interval& limits) {
  const stats::Counted& one = window.main.counted;
  const stats::Counted& other = window.baseline->counted;
  const double events = one.amount + other.amount;
  const stats::Interval share = stats::share_limits(one.amount, events, given.z());
  account.worked(fill(StepText::events_of_both), events, "{} + {}", one.amount, other.amount);
  const auto add = [&](StepText of_share, StepText of_value, const char* wilson, double part, double limit) {
    account.worked(fill(of_share), part, wilson, one.amount, events, given.z());
    account.worked(fill(of_value), limit, "{0} ÷ (1 − {0}) × {1} ÷ {2}", part, other.base, one.base);
  };
  add(StepText::part_lower, StepText::value_lower, wilson_lower, share.lower, limits.lower);
  add(StepText::part_upper, StepText::value_upper, wilson_upper, share.upper, limits.upper);
}

void add_limits(Account& account, const Case& given, const analysis::WindowWorking& window,
                const analysis::Published& value) {
  if (!value.limits) return;
  const stats::Counted& counted = window.main.counted;
  account.given(
      fill(StepText::quantile, {{"confidence", base::exact_decimal(given.model.methods.confidence_percent)}}),
      given.z());
  if (given.measure.kind == model::Kind::proportion) {
    add_limits_of_share(account, given, value, counted);
  } else if (window.baseline) {
    add_limits_of_ratio(account, given, window, *value.limits);
  } else {
    add_limits_of_events(account, given, given.finding.area, counted);
  }
}

void add_ratio(Account& account, const Case& given, const analysis::WindowWorking& window, double value) {
  const auto side = [&](const Counting& counting) {
    const double rate = counting.counted.amount / counting.counted.base;
    account.worked(fill(StepText::value_ratio_side, {{"category", counting.category.text}}), rate, "{} ÷ {}",
                   counting.counted.amount, counting.counted.base);
    return rate;
  };
  add_counting(account, given, *window.baseline);
  const double rate = side(window.main);
  const double baseline = side(*window.baseline);
  account.worked(fill(StepText::value_ratio, {{"category", window.main.category.text},
                                              {"baseline", window.baseline->category.text}}),
                 value, "{} ÷ {}", rate, baseline);
}

void add_window(Account& account, const Case& given, const analysis::WindowWorking& window,
                const analysis::Published& value) {
  const stats::Counted& counted = window.main.counted;
  add_counting(account, given, window.main);
  switch (given.measure.kind) {
    case model::Kind::rate:
      account.worked(fill(StepText::value_rate, {{"per", wording::unit_words(given.model, given.measure)}}),
                     value.value, "{} × {} ÷ {}", given.measure.per, counted.amount, counted.base);
      break;
    case model::Kind::proportion:
      account.worked(fill(StepText::value_percentage), value.value, "100 × {} ÷ {}", counted.amount,
                     counted.base);
      break;
    case model::Kind::ratio:
      add_ratio(account, given, window, value.value);
      break;
    case model::Kind::count:
    case model::Kind::level:
    case model::Kind::population:
      break;
  }
  add_limits(account, given, window, value);
}

Part account_of(const Case& given, StepText title, const analysis::Reading& reading,
                const std::optional<analysis::WindowWorking>& window) {
  Account account(given, fill(title, {{"period", wording::period_words(reading.window)}}));
  const analysis::Published* value = reading.published();
  if (value == nullptr || !window) {
    const auto* lacking = reading.lacking();
    return account.finished(lacking == nullptr ? "" : wording::lacking_words(*lacking));
  }
  add_window(account, given, *window, *value);
  const int places = wording::decimals_for(given.measure, given.finding.lines);
  return account.finished(wording::value_words(given.model, given.measure, value->value, places));
}

}  // namespace

void add_amounts(Account& account, const Case& given, const Counting& counting) {
  for (const Observed& row : counting.rows)
    account.read(amount_name(given, counting, row), row.amount, row.cell);
  if (counting.rows.size() < 2) return;
  const auto count = static_cast<double>(counting.rows.size());
  const std::vector<double> amounts = amounts_of(counting);
  if (given.measure.kind == model::Kind::level) {
    account.worked_out(of_area(given, counting.area, fill(StepText::mean_of_figures)),
                       counting.counted.amount, account.bracketed(amounts) + " ÷ " + account.term(count));
  } else {
    account.worked_out(of_area(given, counting.area, fill(StepText::in_all, {{"what", what_of(given)}})),
                       counting.counted.amount, account.added(amounts));
  }
}

std::string of_area(const Case& given, const model::AreaId& area, const std::string& name) {
  return area == given.finding.area ? name : name + ", " + std::string(given.model.name_of(area));
}

void add_limits_of_events(Account& account, const Case& given, const model::AreaId& area,
                          const stats::Counted& counted) {
  const double x = counted.amount;
  const stats::Interval limits = stats::count_limits(x, given.working.confidence);
  const auto name = [&](StepText step) {
    return of_area(given, area, fill(step, {{"count", account.term(x)}}));
  };
  if (x < stats::exact_below) {
    account.given(name(StepText::exact_lower), limits.lower);
    account.given(name(StepText::exact_upper), limits.upper);
  } else {
    account.worked(name(StepText::byar_lower), limits.lower,
                   "{0} × (1 − 1 ÷ (9 × {0}) − {1} ÷ (3 × √({0})))³", x, given.z());
    account.worked(name(StepText::byar_upper), limits.upper,
                   "({0} + 1) × (1 − 1 ÷ (9 × ({0} + 1)) + {1} ÷ (3 × √({0} + 1)))³", x, given.z());
  }
  if (given.measure.kind != model::Kind::rate) return;
  const double per = given.measure.per;
  account.worked(of_area(given, area, fill(StepText::value_lower)), per * limits.lower / counted.base,
                 "{} × {} ÷ {}", per, limits.lower, counted.base);
  account.worked(of_area(given, area, fill(StepText::value_upper)), per * limits.upper / counted.base,
                 "{} × {} ÷ {}", per, limits.upper, counted.base);
}

std::string what_of(const Case& given) {
  const bool is_named = given.measure.kind != model::Kind::level && !given.measure.unit.empty();
  return is_named ? given.measure.unit : given.measure.short_title;
}

void add_counting(Account& account, const Case& given, const Counting& counting) {
  switch (given.measure.kind) {
    case model::Kind::proportion:
      add_shares(account, given, counting);
      return;
    case model::Kind::rate:
    case model::Kind::ratio:
      add_amounts(account, given, counting);
      add_population(account, given, counting);
      return;
    case model::Kind::count:
    case model::Kind::level:
    case model::Kind::population:
      add_amounts(account, given, counting);
      return;
  }
}

Part account_of_value(const Case& given) {
  return account_of(given, StepText::part_value, given.finding.latest, given.working.latest);
}

Part account_of_previous(const Case& given) {
  return account_of(given, StepText::part_previous, given.finding.previous, given.working.previous);
}

}  // namespace derivation
