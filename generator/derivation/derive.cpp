#include "analysis/rules.h"
#include "derivation/account.h"

namespace derivation {

namespace {

bool has_years_enough(const Case& given) {
  constexpr std::size_t year = analysis::rules::quarters_in_a_year;
  return given.working.unbroken / year >= std::size_t{analysis::rules::fewest_years_for_long_run};
}

}  // namespace

Derivation derive(const model::Model& model, const model::Standpoint& standpoint,
                  const analysis::Finding& finding, Digits digits) {
  const analysis::Working working = analysis::work_out(model, standpoint, finding);
  const Case given{.model = model,
                   .measure = *model.measure(finding.measure),
                   .finding = finding,
                   .working = working,
                   .digits = digits == Digits::ten ? 10 : 6};
  Derivation derivation{{account_of_value(given), account_of_previous(given), account_of_change(given),
                         account_of_variation(given), account_of_trend(given)}};
  for (std::size_t i = 0; i < finding.benchmarks.size(); ++i)
    derivation.parts.push_back(account_of_benchmark(given, i));
  derivation.parts.push_back(account_of_signal(given));
  if (has_years_enough(given)) derivation.parts.push_back(account_of_long_run(given));
  return derivation;
}

}  // namespace derivation
