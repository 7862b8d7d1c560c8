// The long run: whether the years have gone one way, each quarter compared with the same quarter of other
// years.
#include <algorithm>
#include <cmath>
#include <map>
#include <variant>

#include "analysis/rules.h"
#include "analysis/worth.h"
#include "derivation/account.h"
#include "stats/mann_kendall.h"
#include "wording/wording.h"

namespace derivation {

namespace {

constexpr std::size_t year = analysis::rules::quarters_in_a_year;

struct Run {
  std::vector<std::string> names;
  std::vector<double> values;
  std::size_t years = 0;
};

Run run_of(const Case& given) {
  Run run{.names = {}, .values = {}};
  run.years = std::min<std::size_t>(given.working.unbroken / year, analysis::rules::years_for_long_run);
  const auto& quarters = given.working.quarters;
  const double scale = analysis::scale_of(given.measure);
  for (std::size_t i = quarters.size() - run.years * year; i < quarters.size(); ++i) {
    run.names.push_back(wording::period_words(quarters[i].period));
    run.values.push_back(scale * quarters[i].counted.amount / quarters[i].counted.base);
  }
  return run;
}

// n (n - 1) (2n + 5), and the same of each set of equal values taken off.
std::string variance_sum(const std::vector<double>& values) {
  std::map<double, int> times;
  for (const double value : values) ++times[value];
  std::string sum = fmt::format("{0} × ({0} − 1) × (2 × {0} + 5)", values.size());
  for (const auto& [value, count] : times) {
    if (count > 1) sum += fmt::format(" − {0} × ({0} − 1) × (2 × {0} + 5)", count);
  }
  return "(" + sum + ") ÷ 18";
}

void add_test(Account& account, const Run& run, const stats::SeasonalMannKendall& test) {
  std::vector<double> pairs;
  std::vector<double> variances;
  for (std::size_t season = 0; season < year; ++season) {
    std::vector<double> values;
    for (std::size_t t = season; t < run.values.size(); t += year) values.push_back(run.values[t]);
    const wording::Slots period{{"period", run.names[season]}};
    pairs.push_back(test.seasons[season].s);
    variances.push_back(test.seasons[season].variance);
    account.worked_out(fill(StepText::season_pairs, period), pairs.back(),
                       "pairs(" + account.listed(values) + ")");
    account.worked_out(fill(StepText::season_variance, period), variances.back(), variance_sum(values));
  }
  account.worked_out(fill(StepText::pairs), test.whole.s, account.added(pairs));
  account.worked_out(fill(StepText::variance), test.whole.variance, account.added(variances));
  if (test.whole.s == 0 || !(test.whole.variance > 0)) return;
  account.worked(fill(StepText::standardised), test.whole.z,
                 test.whole.s > 0 ? "({} − 1) ÷ √({})" : "({} + 1) ÷ √({})", test.whole.s,
                 test.whole.variance);
}

}  // namespace

Part account_of_long_run(const Case& given) {
  const Run run = run_of(given);
  Account account(given,
                  fill(StepText::part_long_run, {{"years", base::whole(static_cast<int>(run.years))}}));
  const auto found = stats::seasonal_mann_kendall({run.values.begin(), run.values.end()}, year);
  if (const auto* test = std::get_if<stats::SeasonalMannKendall>(&found)) {
    add_test(account, run, *test);
    account.say(fill(StepText::against_quantile, {{"quantile", account.term(given.z())}}));
  }
  return account.finished(wording::long_run_words(given.finding));
}

}  // namespace derivation
