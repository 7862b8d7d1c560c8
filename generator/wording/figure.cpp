#include "wording/figure.h"

#include <cmath>

#include "base/number.h"
#include "wording/ends.h"

namespace wording {

std::string figure_number(double value, int places) {
  return number_in_text(value, places);
}

std::string figure_percent(double percent, int places) {
  return fill(Text::percent, {{"number", number_in_text(percent, places)}});
}

std::string figure_points(double points, int places) {
  const std::string number = number_in_text(points, places);
  const bool is_one = number == "1";
  return fill(is_one ? Text::percentage_point : Text::percentage_points, {{"number", number}});
}

std::string figure_money(double pounds, int places) {
  return fill(Text::money, {{"minus", base::rounded(pounds, places) < 0 ? "−" : ""},
                            {"number", pounds == 0 ? "0" : number_in_text(std::abs(pounds), places)}});
}

std::string figure_with_unit(const std::string& number, const std::string& unit) {
  if (unit.empty() || number == "1") return number;
  return fill(Text::with_unit, {{"number", number}, {"unit", unit}});
}

std::string figure_rate(double value, int places, const std::string& unit, double per) {
  const std::string unnamed = fill(Text::per_unnamed_population, {{"per", typed_number(per)}});
  return fill(Text::with_unit,
              {{"number", number_in_text(value, places)}, {"unit", unit.empty() ? unnamed : unit}});
}

std::string figure_change(const model::Model& model, const analysis::Finding& finding) {
  const model::Measure& measure = measure_of(model, finding);
  const analysis::Change& change = *finding.change;
  const std::string direction = direction_word(change.direction);
  if (change.direction == analysis::Direction::did_not_change) return direction;
  const std::string amount = amount_words(measure, finding);
  if (amount.empty()) {
    const Ends ends = ends_of(measure, finding);
    const auto text = [&](double value) {
      return counts_events(measure) ? number_in_text(value, 0) : value_in_text(measure, value, ends.places);
    };
    return fill(Text::figure_changed_between,
                {{"direction", direction}, {"before", text(ends.before)}, {"after", text(ends.after)}});
  }
  const bool has_count = change.percent && change.count && counts_events(measure);
  return fill(Text::figure_changed_by,
              {{"direction", direction},
               {"amount", amount},
               {"count", has_count ? count_words(measure, std::abs(*change.count)) : ""}});
}

std::string figure_rank(const analysis::Benchmark& benchmark) {
  return fill(benchmark.is_tied ? Text::figure_rank_equal : Text::figure_rank,
              {{"nth", base::ordinal(benchmark.rank)}, {"of", base::whole(benchmark.of)}});
}

std::string figure_no_change(const analysis::Finding& finding) {
  if (const auto* lacking = finding.latest.lacking()) return lacking_words(*lacking);
  if (finding.is_of_other_length) return other_length_words();
  if (const auto* lacking = finding.previous.lacking()) return lacking_words(*lacking);
  return fill(Text::figure_break);
}

std::string figure_no_rank() {
  return fill(Text::figure_unranked);
}

std::string figure_no_percent(const model::Model& model, const analysis::Finding& finding) {
  const Ends ends = ends_of(measure_of(model, finding), finding);
  if (ends.before == 0) return fill(Text::figure_from_zero);
  if (ends.after == 0) return fill(Text::figure_to_zero);
  return fill(Text::figure_small_base, {{"small_base", typed_number(model.methods.small_base)}});
}

std::string figure_lacking(const std::string& state, const std::string& reason) {
  return fill(Text::figure_lacking, {{"state", state}, {"reason", reason}});
}

std::string target_met_word(bool is_met) {
  return fill(is_met ? Text::target_is_met : Text::target_is_missed);
}

}  // namespace wording
