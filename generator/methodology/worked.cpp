// Each rule at work on one finding: what it said there, with its numbers.
#include "base/number.h"
#include "methodology/methodology.h"
#include "wording/parts.h"

namespace methodology {

using namespace wording;

namespace {

namespace rules = analysis::rules;
using rulebook::MethodText;

// One that can be put into per cent or points.
std::string change_example(const model::Model& model, const analysis::Finding& finding, const Names& names) {
  const analysis::Change* change = change_of(finding);
  const bool is_full = change != nullptr && (change->percent || change->points);
  return is_full ? main_words(model, finding, names) : "";
}

std::string trend_example(const model::Model& model, const analysis::Finding& finding) {
  if (finding.trend.word == analysis::TrendWord::not_available) return "";
  return fill_method(MethodText::example_trend, model.methods,
                     {{"word", trend_word(finding.trend.word)}, {"reason", trend_reason(model, finding)}});
}

// A factor that was estimated, not one assumed or fixed.
std::string noise_example(const model::Model& model, const analysis::Finding& finding) {
  const auto& dispersion = finding.trend.dispersion;
  if (!dispersion) return "";
  using From = analysis::Dispersion::From;
  if (dispersion->from != From::pooled && dispersion->from != From::own) return "";
  const std::string source = dispersion_source(*dispersion);
  if (dispersion->sigma) {
    return fill_method(MethodText::example_spread, model.methods,
                       {{"spread", base::grouped_decimal(*dispersion->sigma, 2)}, {"source", source}});
  }
  return fill_method(MethodText::example_noise, model.methods,
                     {{"factor", base::grouped_decimal(dispersion->phi, 2)}, {"source", source}});
}

std::string interval_example(const model::Model& model, const analysis::Finding& finding) {
  const analysis::Published* latest = finding.latest.published();
  const model::Measure& measure = measure_of(model, finding);
  if (latest == nullptr || !latest->limits || measure.kind == model::Kind::count) return "";
  const int places = places_of(measure, finding);
  return fill_method(MethodText::example_interval, model.methods,
                     {{"value", value_words(model, measure, latest->value, places)},
                      {"low", value_label(measure, latest->limits->lower, places)},
                      {"high", value_label(measure, latest->limits->upper, places)}});
}

const analysis::Benchmark* comparison_of(const analysis::Finding& finding) {
  for (const analysis::Benchmark& each : finding.benchmarks) {
    if (each.unavailable == analysis::Benchmark::Unavailable::none) return &each;
  }
  return nullptr;
}

std::string comparison_example(const model::Model& model, const analysis::Finding& finding) {
  const analysis::Benchmark* found = comparison_of(finding);
  return found == nullptr ? "" : benchmark_working(model, finding, *found);
}

std::string rank_example(const model::Model& model, const analysis::Finding& finding) {
  const analysis::Benchmark* found = comparison_of(finding);
  if (found == nullptr) return "";
  const std::string rank = rank_words(*found);
  if (rank.empty()) return "";
  if (found->rank_best == found->rank_worst)
    return fill_method(MethodText::example_rank_alone, model.methods, {{"rank", rank}});
  return fill_method(MethodText::example_rank, model.methods,
                     {{"rank", rank},
                      {"best", base::ordinal(found->rank_best)},
                      {"worst", base::ordinal(found->rank_worst)}});
}

// A value that rounding changes.
std::string rounding_example(const model::Model& model, const analysis::Finding& finding) {
  const analysis::Published* latest = finding.latest.published();
  if (latest == nullptr) return "";
  const model::Measure& measure = measure_of(model, finding);
  const int places = places_of(measure, finding);
  if (base::rounded(latest->value, places) == latest->value) return "";
  return fill_method(MethodText::example_rounding, model.methods,
                     {{"exact", signed_minus(base::exact_decimal(latest->value))},
                      {"printed", value_label(measure, latest->value, places)}});
}

std::string missing_example(const model::Model& model, const analysis::Finding& finding) {
  const analysis::Lacking* lacking = finding.latest.lacking();
  if (lacking == nullptr && finding.trend.word != analysis::TrendWord::not_available) return "";
  return fill_method(MethodText::example_missing, model.methods,
                     {{"word", trend_word(analysis::TrendWord::not_available)},
                      {"reason", lacking ? lacking_words(*lacking) : trend_reason(model, finding)}});
}

std::string hidden_example(const model::Model& model, const analysis::Finding& finding) {
  const auto* rule = std::get_if<model::Hidden>(&measure_of(model, finding).disclosure);
  if (rule == nullptr) return "";
  return fill_method(MethodText::example_hidden, model.methods,
                     {{"threshold", base::whole(rule->threshold)}});
}

std::string signal_example(const model::Model& model, const analysis::Finding& finding) {
  if (finding.signal.unavailable != analysis::Signal::Unavailable::none) return "";
  const model::Measure& measure = measure_of(model, finding);
  return usual_quarters_words(model, measure, finding.signal, places_of(measure, finding));
}

}  // namespace

std::string worked_words(rules::Rule rule, const model::Model& model, const analysis::Finding& finding,
                         const Names& names) {
  switch (rule) {
    case rules::Rule::change:
      return change_example(model, finding, names);
    case rules::Rule::trend:
      return trend_example(model, finding);
    case rules::Rule::noise:
      return noise_example(model, finding);
    case rules::Rule::signal:
      return signal_example(model, finding);
    case rules::Rule::long_run:
      return long_run_words(finding);
    case rules::Rule::interval:
      return interval_example(model, finding);
    case rules::Rule::comparison:
      return comparison_example(model, finding);
    case rules::Rule::rank:
      return rank_example(model, finding);
    case rules::Rule::target:
      return target_sentence(model, finding);
    case rules::Rule::record:
      return record_words(finding);
    case rules::Rule::rounding:
      return rounding_example(model, finding);
    case rules::Rule::missing:
      return missing_example(model, finding);
    case rules::Rule::disclosure:
      return hidden_example(model, finding);
    case rules::Rule::count_of_rules:
      break;
  }
  return "";
}

}  // namespace methodology
