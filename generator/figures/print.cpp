#include "figures/print.h"

#include <cmath>

#include "base/number.h"
#include "figures/codes.h"
#include "figures/number_words.h"
#include "wording/figure.h"

namespace figures {

namespace {

using Of = Unit::Of;
using Form = document::Form;

bool is_whole(double value) {
  return is_near(value, base::rounded(value, 0));
}

// The rule of each unit, as for a measure of its kind (4-methods.md, section 5).
int places_by_rule(const Quantity& quantity) {
  model::Measure measure;
  switch (quantity.unit.of) {
    case Of::percent:
    case Of::points:
      measure.kind = model::Kind::proportion;
      return wording::decimals_for(measure, quantity.value);
    case Of::fraction:
    case Of::rate:
      if (is_whole(quantity.value)) return 0;
      measure.kind = model::Kind::rate;
      return wording::decimals_for(measure, quantity.value);
    case Of::money:
      measure.kind = model::Kind::level;
      measure.unit = "£";
      return wording::decimals_for(measure, quantity.value);
    case Of::number:
    case Of::count:
    case Of::level:
    case Of::rank:
      return is_whole(quantity.value) ? 0 : 1;
  }
  return 0;
}

int places_of(const Quantity& quantity) {
  return quantity.places ? *quantity.places : places_by_rule(quantity);
}

std::string text_with(const Quantity& quantity, int places) {
  const double value = quantity.value;
  switch (quantity.unit.of) {
    case Of::percent:
      return wording::figure_percent(value, places);
    case Of::points:
      return wording::figure_points(value, places);
    case Of::money:
      return wording::figure_money(value, places);
    case Of::rate:
      return wording::figure_rate(value, places, quantity.unit.name, quantity.unit.per);
    case Of::level:
      return wording::figure_with_unit(wording::figure_number(value, places), quantity.unit.name);
    case Of::number:
    case Of::fraction:
    case Of::count:
    case Of::rank:
      return wording::figure_number(value, places);
  }
  return "";
}

std::string_view name_of(Form::Of form) {
  switch (form) {
    case Form::Of::places:
      return "decimals";
    case Form::Of::words:
      return "as words";
    case Form::Of::pounds:
      return "as £";
    case Form::Of::percent:
      return "as %";
    case Form::Of::nothing:
      return "as nothing";
  }
  return "";
}

std::nullopt_t refuse(const Form& form, const std::string& what, std::string help, Desk& desk) {
  desk.fault(codes::form_does_not_fit, form.where, std::string(name_of(form.of)) + " of " + what,
             std::move(help));
  return std::nullopt;
}

std::optional<std::string> words_of(const Quantity& quantity) {
  const bool is_number = quantity.is(Of::number) || quantity.is(Of::count) || quantity.is(Of::level) ||
                         quantity.is(Of::fraction);
  if (!is_number || !is_whole(quantity.value)) return std::nullopt;
  return number_words(base::rounded(quantity.value, 0));
}

}  // namespace

std::string quantity_text(const Quantity& quantity) {
  return quantity.text.empty() ? text_with(quantity, places_of(quantity)) : quantity.text;
}

std::optional<std::string> formed_text(const Quantity& quantity, const Form& form, Desk& desk) {
  const std::string what = unit_name(quantity.unit);
  Quantity as = quantity;
  as.text.clear();
  switch (form.of) {
    case Form::Of::places:
      if (quantity.is(Of::rank)) return refuse(form, what, "", desk);
      return text_with(as, form.places);
    case Form::Of::words:
      if (auto words = words_of(quantity)) return words;
      return refuse(form, what, "", desk);
    case Form::Of::pounds:
      if (!quantity.is(Of::number) && !quantity.is(Of::money)) return refuse(form, what, "", desk);
      as.unit = {.of = Of::money};
      return text_with(as, places_of(as));
    case Form::Of::percent:
      if (const auto percent = as_percentage(as)) return text_with(*percent, places_of(*percent));
      return refuse(form, what, quantity.is(Of::points) ? "a difference of percentages is in points" : "",
                    desk);
    case Form::Of::nothing:
      return refuse(form, what, "without a claim there is nothing to check", desk);
  }
  return std::nullopt;
}

std::optional<std::string> formed_text(const Said& said, const Form& form, Desk& desk) {
  if (form.of == Form::Of::words) return said.text;
  return refuse(form, "words", "", desk);
}

}  // namespace figures
