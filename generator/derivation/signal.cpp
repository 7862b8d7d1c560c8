// The control chart: single quarters with their season removed, the limits, and where the latest one lies.
#include <array>
#include <variant>

#include "analysis/worth.h"
#include "derivation/account.h"
#include "stats/seasonal.h"
#include "stats/summary.h"
#include "stats/xmr.h"
#include "wording/wording.h"

namespace derivation {

namespace {

// The unbroken quarters at the end of the row.
struct Chart {
  std::vector<std::string> names;
  std::vector<double> values;
};

Chart chart_of(const analysis::ControlChart& control) {
  Chart chart;
  for (const analysis::ControlPoint& point : control.points) {
    chart.names.push_back(wording::period_words(point.period));
    chart.values.push_back(point.value);
  }
  return chart;
}

void add_quarters(Account& account, const Case& given, const Chart& chart) {
  const auto& quarters = given.working.quarters;
  const double scale = analysis::scale_of(given.measure);
  const std::size_t first = quarters.size() - chart.values.size();
  for (std::size_t i = 0; i < chart.values.size(); ++i) {
    std::string name =
        fill(StepText::observed, {{"what", given.measure.short_title}, {"period", chart.names[i]}});
    if (given.measure.kind == model::Kind::level) {
      account.given(std::move(name), chart.values[i]);
    } else {
      add_quarter_value(account, std::move(name), quarters[first + i], scale);
    }
  }
}

std::array<double, stats::seasons> add_ratios(Account& account, const Chart& chart) {
  constexpr std::size_t half = stats::seasons / 2;
  std::array<std::vector<double>, stats::seasons> ratios;
  const std::vector<double>& y = chart.values;
  for (std::size_t t = half; t + half < y.size(); ++t) {
    const double level = stats::level_round(y, t);
    account.worked(fill(StepText::level_round, {{"period", chart.names[t]}}), level,
                   "({} ÷ 2 + {} + {} + {} + {} ÷ 2) ÷ 4", y[t - 2], y[t - 1], y[t], y[t + 1], y[t + 2]);
    ratios[t % stats::seasons].push_back(y[t] / level);
    account.worked(fill(StepText::season_ratio, {{"period", chart.names[t]}}), y[t] / level, "{} ÷ {}", y[t],
                   level);
  }
  std::array<double, stats::seasons> means{};
  for (std::size_t season = 0; season < stats::seasons; ++season) {
    means[season] = stats::mean(ratios[season]);
    account.worked_out(
        fill(StepText::season_factor, {{"period", chart.names[season]}}), means[season],
        account.bracketed(ratios[season]) + " ÷ " + account.term(static_cast<double>(ratios[season].size())));
  }
  return means;
}

void add_seasons(Account& account, const Chart& chart, const stats::SeasonalFactors& factors) {
  const auto means = add_ratios(account, chart);
  const std::vector<double> four(means.begin(), means.end());
  const double middle = stats::mean(four);
  account.worked_out(fill(StepText::season_mean), middle, account.bracketed(four) + " ÷ 4");
  for (std::size_t season = 0; season < stats::seasons; ++season) {
    account.worked(fill(StepText::season_scaled, {{"period", chart.names[season]}}), factors[season],
                   "{} ÷ {}", means[season], middle);
  }
}

void add_ranges(Account& account, const std::vector<double>& values, const stats::MeanRange& range) {
  std::string all;
  std::string left;
  for (std::size_t i = 1; i < values.size(); ++i) {
    const std::string step = fmt::format("|{} − {}|", account.term(values[i]), account.term(values[i - 1]));
    const double size = values[i] > values[i - 1] ? values[i] - values[i - 1] : values[i - 1] - values[i];
    all += (all.empty() ? "" : " + ") + step;
    if (size < range.cut_off) left += (left.empty() ? "" : " + ") + step;
  }
  const auto count = static_cast<double>(range.ranges);
  account.worked_out(fill(StepText::range_mean), range.unscreened, "(" + all + ") ÷ " + account.term(count));
  account.worked(fill(StepText::range_cut), range.cut_off, "{} × {}", stats::range_limit_factor,
                 range.unscreened);
  account.worked_out(fill(StepText::range_mean_screened), range.mean,
                     "(" + left + ") ÷ " + account.term(count - static_cast<double>(range.dropped)));
}

void add_limits(Account& account, const stats::Stretch& stretch) {
  const auto& limits = std::get<stats::XmrLimits>(stretch.limits);
  const double mean = stretch.mean;
  const double range = stretch.range.mean;
  constexpr double reach = stats::limit_factor;
  account.worked(fill(StepText::chart_lower), limits.outer.lower, "{} − {} × {}", mean, reach, range);
  account.worked(fill(StepText::chart_upper), limits.outer.upper, "{} + {} × {}", mean, reach, range);
  account.worked(fill(StepText::chart_near_lower), limits.near.lower, "{} − 2 × {} ÷ 3 × {}", mean, reach,
                 range);
  account.worked(fill(StepText::chart_near_upper), limits.near.upper, "{} + 2 × {} ÷ 3 × {}", mean, reach,
                 range);
}

std::string outcome_of(const Case& given) {
  const analysis::Signal& signal = given.finding.signal;
  const int places = wording::decimals_for(given.measure, given.finding.lines);
  const std::string usual = wording::usual_quarters_words(given.model, given.measure, signal, places);
  if (signal.unavailable != analysis::Signal::Unavailable::none) return usual;
  return std::string(wording::signal_state(signal.state)) + ". " + usual;
}

}  // namespace

Part account_of_signal(const Case& given) {
  Account account(given, fill(StepText::part_signal));
  if (given.finding.signal.unavailable != analysis::Signal::Unavailable::none)
    return account.finished(outcome_of(given));
  const analysis::ControlChart& control = given.finding.control;
  const Chart chart = chart_of(control);
  add_quarters(account, given, chart);
  const stats::SeasonalFactors& factors = *control.factors;
  add_seasons(account, chart, factors);
  const std::vector<double> values = analysis::levels_of(control);
  for (std::size_t t = 0; t < values.size(); ++t) {
    account.worked(fill(StepText::adjusted, {{"period", chart.names[t]}}), values[t], "{} ÷ {}",
                   chart.values[t], factors[t % stats::seasons]);
  }
  const stats::Stretch& stretch = *control.stretch;
  account.worked_out(fill(StepText::chart_mean), stretch.mean,
                     account.bracketed(values) + " ÷ " + account.term(static_cast<double>(values.size())));
  add_ranges(account, values, stretch.range);
  add_limits(account, stretch);
  account.given(fill(StepText::latest_point), values.back());
  return account.finished(outcome_of(given));
}

}  // namespace derivation
