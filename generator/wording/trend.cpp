#include <cmath>

#include "base/number.h"
#include "base/text.h"
#include "wording/usual.h"

namespace wording {
namespace {

std::string period_or(const analysis::Trend& trend, Text named, Text unnamed) {
  if (!trend.lacking) return fill(unnamed);
  return fill(named, {{"period", in_period_words(*trend.lacking)}});
}

std::string break_clause(const analysis::Trend& trend) {
  if (!trend.lacking) return fill(Text::trend_unnamed_break);
  return fill(Text::trend_break, {{"month", period_words(model::Period::month(trend.lacking->first()))}});
}

// Why there is no word: a clause, to stand after "Not available:".
std::string unavailable_clause(const analysis::Trend& trend) {
  using Because = analysis::Trend::Because;
  switch (trend.because) {
    case Because::beyond_usual:
    case Because::within_usual:
    case Because::below_margin:
    case Because::one_quarter:
    case Because::too_few_quarters:
      return fill(Text::trend_needs_eight_quarters);
    case Because::missing_quarter:
      return period_or(trend, Text::trend_quarter_missing, Text::trend_needs_eight_quarters);
    case Because::withheld_quarter:
      return period_or(trend, Text::trend_quarter_withheld, Text::trend_needs_eight_quarters);
    case Because::break_inside:
      return break_clause(trend);
    case Because::numbers_too_small:
      return fill(Text::trend_too_small);
    case Because::too_few_for_noise:
      return fill(Text::trend_needs_twelve_quarters);
    case Because::not_quarterly:
      return fill(Text::trend_not_quarterly);
    case Because::no_population:
      return fill(Text::trend_no_population);
    case Because::unreadable_quarter:
      return fill(Text::trend_unreadable);
  }
  return fill(Text::trend_needs_eight_quarters);
}

std::string change_words(const model::Measure& measure, const analysis::Trend& trend, int places) {
  if (!std::isfinite(*trend.change)) return fill(Text::reason_from_zero);
  if (!has_changed(trend)) return fill(Text::reason_unchanged);
  return fill(*trend.change > 0 ? Text::reason_up : Text::reason_down,
              {{"size", change_size_in_text(measure, *trend.change, places)}});
}

// Whether the two counts give the same per cent as the two rates, as printed.
bool counts_say_the_same(const analysis::Trend& trend) {
  if (*trend.previous == 0 || !std::isfinite(*trend.change)) return true;
  const double of_counts = 100 * (*trend.latest / *trend.previous - 1);
  return base::rounded(of_counts, 1) == base::rounded(*trend.change, 1);
}

std::string evidence(const model::Measure& measure, const analysis::Trend& trend, int places) {
  if (!trend.latest || !trend.previous || !trend.change) return "";
  const std::string change = change_words(measure, trend, places);
  if (measure.kind == model::Kind::level || measure.kind == model::Kind::ratio) {
    return fill(Text::reason_level, {{"latest", value_in_text(measure, *trend.latest, places)},
                                     {"previous", value_in_text(measure, *trend.previous, places)},
                                     {"change", change}});
  }
  const Slots ends{{"latest", count_text(*trend.latest)}, {"previous", count_text(*trend.previous)}};
  Slots slots = ends;
  if (measure.kind == model::Kind::proportion) {
    slots.push_back({"change", base::upper_first(change)});
    return fill(Text::reason_points, slots);
  }
  slots.push_back({"change", change});
  const bool needs_the_rate = measure.kind == model::Kind::rate && !counts_say_the_same(trend);
  return fill(needs_the_rate ? Text::reason_counts_of_rate : Text::reason_counts, slots);
}

std::string basis_words(const analysis::Trend& trend) {
  if (!trend.dispersion) return "";
  const std::string source = dispersion_source(*trend.dispersion);
  if (trend.dispersion->sigma) {
    return fill(Text::reason_spread,
                {{"sigma", base::grouped_decimal(*trend.dispersion->sigma, 2)}, {"source", source}});
  }
  return fill(Text::reason_dispersion,
              {{"phi", base::grouped_decimal(trend.dispersion->phi, 2)}, {"source", source}});
}

std::string limit_words(const model::Measure& measure, double limit, int places) {
  if (measure.is_percentage()) return fill(Text::points_in_cell, {{"number", signed_text(limit, places)}});
  if (!counts_events(measure)) return signed_text(limit, places);
  return fill(Text::percent, {{"number", signed_text(limit, 1)}});
}

std::string usual_words(const model::Measure& measure, const analysis::Finding& finding, int places) {
  const analysis::Trend& trend = finding.trend;
  if (!trend.limits) return "";
  const Side side = trend.because == analysis::Trend::Because::within_usual ? Side::within : Side::beyond;
  const std::string basis = basis_words(trend);
  if (!has_limits(trend))
    return fill(Text::reason_no_limits, {{"reason", fill(Text::noise_not_there)}, {"basis", basis}});
  if (const auto usual = usual_variation(trend, side)) {
    return fill(Text::reason_usual,
                {{"usual", change_size_in_text(measure, *usual, places)}, {"basis", basis}});
  }
  if (!std::isfinite(trend.limits->upper)) {
    const std::string lower = limit_words(measure, trend.limits->lower, places);
    return fill(Text::reason_open_interval, {{"lower", lower}, {"basis", basis}});
  }
  const int apart = places_apart(trend.limits->lower, trend.limits->upper, places);
  const std::string lower = limit_words(measure, trend.limits->lower, apart);
  const std::string upper = limit_words(measure, trend.limits->upper, apart);
  return fill(Text::reason_interval, {{"lower", lower}, {"upper", upper}, {"basis", basis}});
}

std::string exception_words(const model::Model& model, const model::Measure& measure,
                            const analysis::Trend& trend) {
  if (trend.because == analysis::Trend::Because::below_margin) {
    return fill(Text::reason_below_margin, {{"margin", margin_words(model, measure)}});
  }
  if (trend.because != analysis::Trend::Because::one_quarter) return "";
  if (!trend.odd_quarter) return fill(Text::reason_one_unnamed_quarter);
  return fill(Text::reason_one_quarter, {{"quarter", period_words(*trend.odd_quarter)}});
}

}  // namespace

std::string trend_reason(const model::Model& model, const analysis::Finding& finding) {
  const model::Measure& measure = measure_of(model, finding);
  const analysis::Trend& trend = finding.trend;
  if (trend.word == analysis::TrendWord::not_available) return unavailable_clause(trend);
  const int places = places_of(measure, finding);
  return in_a_row({evidence(measure, trend, places), usual_words(measure, finding, places),
                   exception_words(model, measure, trend)});
}

std::string trend_signal(const analysis::Finding& finding) {
  const bool is_odd = finding.trend.because == analysis::Trend::Because::one_quarter;
  return is_odd && finding.trend.word == analysis::TrendWord::stable ? fill(Text::signal_one_quarter) : "";
}

std::string trend_word(analysis::TrendWord word) {
  switch (word) {
    case analysis::TrendWord::increasing:
      return fill(Text::increasing);
    case analysis::TrendWord::reducing:
      return fill(Text::reducing);
    case analysis::TrendWord::stable:
      return fill(Text::stable);
    case analysis::TrendWord::not_available:
      return fill(Text::not_available);
  }
  return "";
}

std::string judgement_word(analysis::Judgement judgement) {
  switch (judgement) {
    case analysis::Judgement::better:
      return fill(Text::better);
    case analysis::Judgement::worse:
      return fill(Text::worse);
    case analysis::Judgement::no_clear_change:
      return fill(Text::no_clear_change);
    case analysis::Judgement::none:
      return "";
  }
  return "";
}

std::string dispersion_source(const analysis::Dispersion& dispersion) {
  switch (dispersion.from) {
    case analysis::Dispersion::From::pooled:
      return fill(Text::dispersion_pooled, {{"count", base::whole(dispersion.areas)}});
    case analysis::Dispersion::From::own:
      return fill(Text::dispersion_own);
    case analysis::Dispersion::From::assumed:
      return fill(Text::dispersion_assumed);
    case analysis::Dispersion::From::fixed:
      return fill(Text::dispersion_fixed);
  }
  return "";
}

}  // namespace wording
