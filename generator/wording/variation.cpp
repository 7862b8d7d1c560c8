#include <cmath>

#include "base/number.h"
#include "wording/usual.h"

namespace wording {
namespace {

bool lies_on(Side side, double size, double usual) {
  return side == Side::beyond ? size > usual : size <= usual;
}

// The size of the change in the main sentence, where it is in the unit of the usual variation.
std::optional<double> size_in_main(const model::Measure& measure, const analysis::Finding& finding) {
  const analysis::Change* change = change_of(finding);
  if (change == nullptr) return std::nullopt;
  if (measure.is_percentage()) return std::abs(change->points.value_or(change->raw));
  if (counts_events(measure) && change->percent) return std::abs(*change->percent);
  return std::nullopt;
}

// A size that would print as 0 is less than the smallest that would not.
std::string level_in_text(const model::Measure& measure, double size, int places) {
  if (size == 0 || base::rounded(size, places) > 0) return value_in_text(measure, size, places);
  double smallest = 1;
  for (int i = 0; i < places; ++i) smallest /= 10;
  return fill(Text::less_than, {{"number", value_in_text(measure, smallest, places)}});
}

std::string within_words(const model::Measure& measure, const analysis::Finding& finding) {
  return fill(Text::variation_within, {{"usual", plus_minus(measure, finding, Side::within)}});
}

}  // namespace

std::string change_size_in_text(const model::Measure& measure, double size, int places) {
  if (measure.is_percentage()) return points_in_text(size, places);
  if (measure.kind == model::Kind::level || measure.kind == model::Kind::ratio) {
    return level_in_text(measure, std::abs(size), places);
  }
  return percent_in_text(size);
}

std::string margin_words(const model::Model& model, const model::Measure& measure) {
  if (measure.kind != model::Kind::proportion) {
    const std::string percent =
        fill(Text::percent, {{"number", typed_number(model.methods.trend_margin_percent)}});
    // A percentage without its base is judged as a level: 2% of it, not 2 points.
    return measure.is_percentage() ? fill(Text::margin_of_level, {{"percent", percent}}) : percent;
  }
  const std::string number = typed_number(model.methods.points_margin);
  return fill(number == "1" ? Text::percentage_point : Text::percentage_points, {{"number", number}});
}

std::optional<double> usual_variation(const analysis::Trend& trend, Side side) {
  if (!has_limits(trend)) return std::nullopt;
  const double usual = (trend.limits->upper - trend.limits->lower) / 2;
  if (!std::isfinite(usual) || usual <= 0) return std::nullopt;
  if (trend.change && !lies_on(side, std::abs(*trend.change), usual)) return std::nullopt;
  return usual;
}

std::string plus_minus(const model::Measure& measure, const analysis::Finding& finding, Side side) {
  const auto usual = usual_variation(finding.trend, side);
  if (!usual) return "";
  const auto in_main = size_in_main(measure, finding);
  if (in_main && !lies_on(side, *in_main, *usual)) return "";
  return fill(Text::plus_minus,
              {{"number", change_size_in_text(measure, *usual, places_of(measure, finding))}});
}

bool trend_is_of_the_sentence(const analysis::Finding& finding) {
  constexpr int months_in_a_year = 12;
  return finding.is_compared_a_year_earlier && finding.window.month_count() == months_in_a_year;
}

std::string variation_words(const model::Model& model, const analysis::Finding& finding) {
  using Because = analysis::Trend::Because;
  const model::Measure& measure = measure_of(model, finding);
  const analysis::Change* change = change_of(finding);
  if (change == nullptr || !trend_is_of_the_sentence(finding)) return "";
  if (change->direction == analysis::Direction::did_not_change) return "";
  if (finding.trend.word == analysis::TrendWord::not_available) {
    return fill(Text::variation_unknown, {{"reason", trend_reason(model, finding)}});
  }
  if (finding.trend.because == Because::within_usual) return within_words(measure, finding);
  if (finding.trend.because == Because::one_quarter) return fill(Text::variation_one_quarter);
  if (finding.trend.because == Because::below_margin) {
    const bool is_rate = measure.kind == model::Kind::rate;
    return fill(is_rate ? Text::variation_below_margin_of_rate : Text::variation_below_margin,
                {{"margin", margin_words(model, measure)}});
  }
  return fill(Text::variation_beyond, {{"usual", plus_minus(measure, finding, Side::beyond)}});
}

}  // namespace wording
