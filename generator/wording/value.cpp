#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "analysis/rules.h"
#include "base/number.h"
#include "wording/parts.h"

namespace wording {
namespace {

namespace rules = analysis::rules;

constexpr double one_million = rules::millions_from;
constexpr int percent_places = rules::percentage_places;

bool is_money(const model::Measure& measure) {
  return measure.unit == "£";
}

// 4-methods.md, section 5: 1 place from 10 up, 2 from 1, two significant figures below.
int places_of_rate(double size) {
  if (size == 0) return 0;
  if (base::rounded(size, 2) >= rules::one_place_from) return 1;
  if (size >= rules::two_places_from) return 2;
  constexpr int most = 9;
  int places = rules::significant_figures;
  for (double smallest = 0.1; base::rounded(size, places) < smallest && places < most; smallest /= 10)
    ++places;
  return places;
}

// 6-pages-and-charts.md, 6.9: pence only under £10.
int places_of_money(double size) {
  return size > 0 && base::rounded(size, 2) < rules::pence_below ? 2 : 0;
}

int places_of_level(double size) {
  return size == std::trunc(size) || size >= rules::whole_from ? 0 : 1;
}

int places_by_rule(const model::Measure& measure, double size) {
  switch (measure.kind) {
    case model::Kind::count:
    case model::Kind::population:
      return 0;
    case model::Kind::rate:
      return places_of_rate(size);
    case model::Kind::proportion:
      return percent_places;
    case model::Kind::ratio:
      return rules::ratio_places;
    case model::Kind::level:
      if (is_money(measure)) return places_of_money(size);
      return measure.is_percentage() ? percent_places : places_of_level(size);
  }
  return 0;  // no other kind
}

std::string money(std::string minus, std::string number) {
  return fill(Text::money, {{"minus", std::move(minus)}, {"number", std::move(number)}});
}

std::string money_in_text(double value, int places) {
  const std::string minus = base::rounded(value, places) < 0 ? "−" : "";
  return money(minus, value == 0 ? "0" : number_in_text(std::abs(value), places));
}

std::string with_unit(const std::string& number, const std::string& unit) {
  if (number == "1") return number;  // the unit is a plural, and nothing is inflected
  return fill(Text::with_unit, {{"number", number}, {"unit", unit}});
}

std::string percent(std::string number) {
  return fill(Text::percent, {{"number", std::move(number)}});
}

}  // namespace

const model::Measure& measure_of(const model::Model& model, const analysis::Finding& finding) {
  const model::Measure* measure = model.measure(finding.measure);
  if (measure == nullptr)
    throw std::logic_error("a finding about an unknown measure: " + finding.measure.text);
  return *measure;
}

int decimals_for(const model::Measure& measure, double value) {
  return measure.decimals ? *measure.decimals : places_by_rule(measure, std::abs(value));
}

int decimals_for(const model::Measure& measure, const std::vector<analysis::Line>& lines) {
  double largest = 0;
  bool are_whole = true;
  for (const analysis::Line& line : lines) {
    for (const analysis::Reading& reading : line.readings) {
      const analysis::Published* published = reading.published();
      if (published == nullptr) continue;
      largest = std::max(largest, std::abs(published->value));
      are_whole = are_whole && published->value == std::trunc(published->value);
    }
  }
  const int places = decimals_for(measure, largest);
  // A level is printed without decimals only where no value of the series needs one.
  const bool needs_one = places == 0 && !are_whole && !measure.decimals && measure.kind == model::Kind::level;
  return needs_one && !is_money(measure) && largest < rules::whole_from ? 1 : places;
}

int places_of(const model::Measure& measure, const analysis::Finding& finding) {
  const bool has_lines = std::any_of(finding.lines.begin(), finding.lines.end(),
                                     [](const analysis::Line& line) { return !line.readings.empty(); });
  if (has_lines) return decimals_for(measure, finding.lines);
  analysis::Line readings{.readings = {finding.previous, finding.latest}};
  if (finding.last_complete) readings.readings.push_back(*finding.last_complete);
  return decimals_for(measure, std::vector<analysis::Line>{std::move(readings)});
}

std::string signed_minus(std::string text) {
  if (text.starts_with('-')) text.replace(0, 1, "−");
  return text;
}

std::string number_in_text(double value, int places) {
  if (std::abs(base::rounded(value, places)) < one_million)
    return signed_minus(base::grouped_decimal(value, places));
  return fill(Text::million, {{"number", signed_minus(base::grouped_decimal(value / one_million, 1))}});
}

double printed_in_text(double value, int places) {
  const double printed = base::rounded(value, places);
  return std::abs(printed) < one_million ? printed : base::rounded(value / one_million, 1) * one_million;
}

std::string percent_in_text(double size) {
  const double printed = base::rounded(std::abs(size), percent_places);
  if (printed > 0 || size == 0) return percent(base::grouped_decimal(std::abs(size), percent_places));
  return fill(Text::less_than, {{"number", percent(base::plain_decimal(0.1, percent_places))}});
}

std::string points_in_text(double points, int places) {
  const std::string number = base::grouped_decimal(std::abs(points), places);
  if (number == "1") return fill(Text::percentage_point, {{"number", number}});
  if (points == 0 || base::rounded(std::abs(points), places) > 0) {
    return fill(Text::percentage_points, {{"number", number}});
  }
  double smallest = 1;
  for (int i = 0; i < places; ++i) smallest /= 10;
  return fill(Text::less_than, {{"number", points_in_text(smallest, places)}});
}

std::string value_in_text(const model::Measure& measure, double value, int places) {
  if (measure.is_percentage()) return percent(number_in_text(value, places));
  if (measure.kind != model::Kind::level) return number_in_text(value, places);
  if (is_money(measure)) return money_in_text(value, places);
  return with_unit(number_in_text(value, places), measure.unit);
}

std::string value_text(const model::Measure& measure, double value, int places) {
  if (is_money(measure) && value == 0) return "0";
  return signed_minus(base::grouped_decimal(value, places));
}

std::string value_label(const model::Measure& measure, double value, int places) {
  if (measure.is_percentage()) return percent(value_text(measure, value, places));
  if (!is_money(measure) || measure.kind != model::Kind::level) return value_text(measure, value, places);
  return money(base::rounded(value, places) < 0 ? "−" : "", value_text(measure, std::abs(value), places));
}

std::string value_words(const model::Model& model, const model::Measure& measure, double value, int places) {
  const std::string number = value_in_text(measure, value, places);
  switch (measure.kind) {
    case model::Kind::count:
    case model::Kind::population:
      return with_unit(number, measure.unit);
    case model::Kind::rate:
    case model::Kind::ratio:
      return fill(Text::with_unit, {{"number", number}, {"unit", unit_words(model, measure)}});
    case model::Kind::proportion:
    case model::Kind::level:
      return number;
  }
  return number;
}

std::string count_text(double count) {
  return signed_minus(base::grouped_decimal(count, 0));
}

std::string count_words(const model::Measure& measure, double count) {
  return with_unit(number_in_text(count, 0), measure.unit);
}

std::string per_words(const model::Model& model, const model::Measure& measure) {
  const std::string per = typed_number(measure.per);
  const model::Measure* population = measure.denominator ? model.measure(*measure.denominator) : nullptr;
  if (population == nullptr || population->unit.empty())
    return fill(Text::per_unnamed_population, {{"per", per}});
  return fill(Text::per_population, {{"per", per}, {"population", population->unit}});
}

std::string unit_words(const model::Model& model, const model::Measure& measure) {
  switch (measure.kind) {
    case model::Kind::rate:
      return per_words(model, measure);
    case model::Kind::proportion:
      return "%";
    case model::Kind::ratio:
      return fill(Text::times);
    case model::Kind::count:
    case model::Kind::level:
    case model::Kind::population:
      return measure.unit;
  }
  return measure.unit;
}

std::string signed_text(double value, int places) {
  const std::string text = signed_minus(base::grouped_decimal(value, places));
  return base::rounded(value, places) > 0 ? "+" + text : text;
}

std::string typed_number(double value) {
  const std::string exact = base::exact_decimal(value);
  const std::size_t point = exact.find('.');
  const int places = point == std::string::npos ? 0 : static_cast<int>(exact.size() - point - 1);
  return signed_minus(base::grouped_decimal(value, places));
}

double events_of(const analysis::Published& published) {
  return published.count.value_or(published.value);
}

}  // namespace wording
