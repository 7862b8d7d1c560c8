#include "data/quantities.h"

#include <fmt/format.h>

#include <variant>

#include "data/codes.h"
#include "keys/cell.h"

namespace data {

namespace {

using model::Absence;
using model::Kind;
using syntax::CsvCell;
using Sign = keys::CellNumber::Sign;

constexpr std::string_view expected_cell = "a number or one of [x] [c] [z] [u] [low] TBC N/A";

// A number, or why there is none: `unreadable` was reported.
using Reading = std::variant<double, Absence>;

bool is_number(const Reading& reading) {
  return std::holds_alternative<double>(reading);
}
bool is_hole(const Reading& reading) {
  const auto* absence = std::get_if<Absence>(&reading);
  return absence != nullptr && *absence == Absence::unreadable;
}
bool is_filled(const CsvCell* cell) {
  return cell != nullptr && !cell->raw.empty();
}
base::Span place_of(const CsvCell* cell, base::Span row) {
  return cell != nullptr ? cell->where : row;
}

void say_at(const base::Code& code, const CsvCell& cell, std::string expected, std::string help,
            const RowVoice& voice) {
  voice.say({.code = code,
             .where = cell.where,
             .found = keys::quoted_text(cell.raw),
             .expected = std::move(expected),
             .help = std::move(help)});
}

bool fits(Sign sign, const model::Measure& measure) {
  switch (sign) {
    case Sign::none:
      return true;
    case Sign::percent:
      return measure.is_percentage();
    case Sign::pounds:
      return measure.unit == "£";
  }
  return false;
}

void say_sign(const CsvCell& cell, Sign sign, const RowVoice& voice) {
  const bool is_percent = sign == Sign::percent;
  say_at(codes::sign_wrong, cell, fmt::format("a number of {}", voice.measure().unit),
         is_percent ? "remove the % sign, or declare the measure as a percentage"
                    : "remove the £ sign, or declare the unit as £",
         voice);
}

Reading read_number(const CsvCell* cell, const RowVoice& voice) {
  if (!is_filled(cell)) return Absence::not_reported;
  const auto read = keys::read_cell(cell->raw);
  if (!read) {
    say_at(codes::value_not_number, *cell, std::string(expected_cell), keys::help_for_cell(cell->raw), voice);
    return Absence::unreadable;
  }
  if (const auto* absence = std::get_if<Absence>(&*read)) return *absence;
  const auto& number = std::get<keys::CellNumber>(*read);
  if (fits(number.sign, voice.measure())) return number.number;
  say_sign(*cell, number.sign, voice);
  return Absence::unreadable;
}

// A count cannot be negative; a hole after the report.
Reading read_count(const CsvCell* cell, const RowVoice& voice) {
  const Reading reading = read_number(cell, voice);
  if (!is_number(reading) || std::get<double>(reading) >= 0) return reading;
  say_at(codes::negative_count, *cell, "0 or more", "write [x] where the figure is not available", voice);
  return Absence::unreadable;
}

Reading read_level(const CsvCell* cell, const RowVoice& voice) {
  const Reading reading = read_number(cell, voice);
  if (!is_number(reading) || !voice.measure().is_percentage()) return reading;
  const double percent = std::get<double>(reading);
  if (percent >= 0 && percent <= 100) return reading;
  say_at(codes::percentage_out_of_range, *cell, "a percentage from 0 to 100", "", voice);
  return Absence::unreadable;
}

void say_unused(const CsvCell* cell, std::string_view column, const RowVoice& voice) {
  if (!is_filled(cell) || !keys::read_cell(cell->raw)) return;
  if (model::absence_from(cell->raw)) return;
  voice.say_once(column, {.code = codes::number_unused,
                          .where = cell->where,
                          .found = fmt::format("{} in column {}", keys::quoted_text(cell->raw), column),
                          .expected = fmt::format("nothing, as the measure is a {}",
                                                  model::name_of(voice.measure().kind))});
}

bool is_divided(Kind kind) {
  return kind == Kind::rate || kind == Kind::ratio;
}

// The denominator column of a rate. A fault in it makes the whole quantity a hole: with the fallback
// population the rate would be another one.
void read_population(const QuantityCells& cells, const RowVoice& voice, Quantity& quantity) {
  const Reading reading = read_number(cells.denominator, voice);
  if (is_hole(reading)) {
    quantity.value = Absence::unreadable;
    quantity.cell = cells.denominator->where;
    return;
  }
  if (!is_number(reading)) {
    if (voice.measure().denominator || !std::holds_alternative<model::Amount>(quantity.value)) return;
    voice.say_once("population",
                   {.code = codes::population_missing,
                    .where = quantity.cell,
                    .expected = "`denominator` in data/measures.yaml, or a number in the column "
                                "denominator"});
    return;
  }
  if (std::get<double>(reading) > 0) {
    quantity.population = std::get<double>(reading);
    return;
  }
  say_at(codes::population_not_positive, *cells.denominator, "a number above 0", "", voice);
  quantity.value = Absence::unreadable;
  quantity.cell = cells.denominator->where;
}

bool is_misplaced(const QuantityCells& cells) {
  return !is_filled(cells.value) && is_filled(cells.numerator) && !model::absence_from(cells.numerator->raw);
}

Quantity read_amount(const QuantityCells& cells, const RowVoice& voice) {
  const Kind kind = voice.measure().kind;
  if (is_misplaced(cells)) {
    say_at(codes::number_missing, *cells.numerator,
           fmt::format("a number in the column value, as the measure is a {}", model::name_of(kind)),
           "move the number to `value`, or declare the measure as `kind: proportion`", voice);
    return {.value = Absence::unreadable, .cell = cells.numerator->where};
  }
  const Reading reading =
      kind == Kind::level ? read_level(cells.value, voice) : read_count(cells.value, voice);
  Quantity quantity{.cell = place_of(cells.value, cells.row)};
  if (const auto* absence = std::get_if<Absence>(&reading)) quantity.value = *absence;
  if (const auto* number = std::get_if<double>(&reading)) quantity.value = model::Amount{*number};
  say_unused(cells.numerator, "numerator", voice);
  if (is_divided(kind)) {
    read_population(cells, voice, quantity);
  } else {
    say_unused(cells.denominator, "denominator", voice);
  }
  return quantity;
}

// Which of two absences speaks for a share: a hole before all, then a mark before an empty cell.
bool speaks_first(const Reading& numerator, const Reading& denominator) {
  if (is_hole(numerator) || is_number(denominator)) return true;
  if (is_hole(denominator) || is_number(numerator)) return false;
  return std::get<Absence>(numerator) != Absence::not_reported ||
         std::get<Absence>(denominator) == Absence::not_reported;
}

Quantity read_two_numbers(const QuantityCells& cells, const RowVoice& voice) {
  const Reading numerator = read_count(cells.numerator, voice);
  const Reading denominator = read_count(cells.denominator, voice);
  if (!is_number(numerator) || !is_number(denominator)) {
    const bool is_numerator = speaks_first(numerator, denominator);
    return {.value = std::get<Absence>(is_numerator ? numerator : denominator),
            .cell = place_of(is_numerator ? cells.numerator : cells.denominator, cells.row)};
  }
  const model::Share share{std::get<double>(numerator), std::get<double>(denominator)};
  const base::Span cell = cells.numerator->where;
  if (share.numerator <= share.denominator) return {.value = share, .cell = cell};
  voice.say({.code = codes::numerator_above_denominator,
             .where = cell,
             .found = fmt::format("{} of {}", cells.numerator->raw, cells.denominator->raw),
             .expected = "a numerator up to the denominator",
             .help = "swap the two columns, or declare the measure as `kind: rate`"});
  return {.value = Absence::unreadable, .cell = cell};
}

Quantity read_share(const QuantityCells& cells, const RowVoice& voice) {
  if (!is_filled(cells.value)) return read_two_numbers(cells, voice);
  const Reading alone = read_number(cells.value, voice);
  if (const auto* absence = std::get_if<Absence>(&alone))
    return {.value = *absence, .cell = cells.value->where};
  if (is_filled(cells.numerator) && is_filled(cells.denominator)) {
    say_unused(cells.value, "value", voice);
    return read_two_numbers(cells, voice);
  }
  say_at(codes::number_missing, *cells.value, "a numerator and a denominator, as the measure is a proportion",
         "give both numbers, or declare the measure as `kind: level` with `unit: \"%\"`", voice);
  return {.value = Absence::unreadable, .cell = cells.value->where};
}

}  // namespace

void RowVoice::say(base::Diagnostic diagnostic) const {
  diagnostic.about = fmt::format("measure {}", row_.measure->id.text);
  if (!row_.area.empty()) diagnostic.about += fmt::format(", area {}", row_.area);
  if (!row_.category.empty()) diagnostic.about += fmt::format(", category {}", row_.category);
  if (row_.period != nullptr) diagnostic.about += fmt::format(", period {}", row_.period->id());
  diagnostics_.add(std::move(diagnostic));
}

void RowVoice::say_once(std::string_view topic, base::Diagnostic diagnostic) const {
  if (said_once_.emplace(topic, row_.measure).second) say(std::move(diagnostic));
}

Quantity read_quantity(const QuantityCells& cells, const RowVoice& voice) {
  return voice.measure().kind == Kind::proportion ? read_share(cells, voice) : read_amount(cells, voice);
}

}  // namespace data
