#include "tables/cells.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/text.h"
#include "keys/cell.h"
#include "tables/codes.h"

namespace tables {

namespace {

constexpr std::array<std::string_view, 4> point_words{" percentage points", " percentage point", " points",
                                                      "pp"};
constexpr std::size_t most_digits_before_a_comma = 3;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

Kind kind_of(Unit unit) {
  constexpr std::array kinds{Kind::number, Kind::money, Kind::percent, Kind::points};
  return kinds[static_cast<std::size_t>(unit)];
}

std::optional<Number> points_from(std::string_view text) {
  for (const std::string_view word : point_words) {
    if (!text.ends_with(word)) continue;
    const auto value = decimal_from(base::trimmed(text.substr(0, text.size() - word.size())));
    if (value) return Number{.value = *value, .unit = Unit::points};
  }
  return std::nullopt;
}

Unit unit_of(keys::CellNumber::Sign sign) {
  if (sign == keys::CellNumber::Sign::percent) return Unit::percent;
  return sign == keys::CellNumber::Sign::pounds ? Unit::pounds : Unit::none;
}

bool is_meant_as_number(std::string_view text) {
  const bool has_digit = std::any_of(text.begin(), text.end(), is_digit);
  return has_digit && !keys::help_for_cell(text).empty();
}

Kind kind_of(const std::vector<Value>& values, const library::Sheet& sheet, std::size_t column) {
  std::array<std::size_t, 4> counts{};  // by unit
  std::size_t words = 0;
  std::size_t mistyped = 0;
  for (std::size_t row = 0; row < values.size(); ++row) {
    if (const auto* number = std::get_if<Number>(&values[row]))
      ++counts[static_cast<std::size_t>(number->unit)];
    if (!std::holds_alternative<Words>(values[row])) continue;
    ++(is_meant_as_number(sheet.rows[row][column].text) ? mistyped : words);
  }
  const auto most = std::max_element(counts.begin(), counts.end());
  const std::size_t numbers = counts[0] + counts[1] + counts[2] + counts[3];
  if (numbers == 0 || numbers + mistyped < words) return Kind::words;
  return kind_of(static_cast<Unit>(most - counts.begin()));
}

// "66.047": one to three digits, a full stop, three digits.
bool looks_thousandfold(std::string_view text) {
  const std::size_t point = text.find('.');
  if (point == std::string_view::npos || text.size() != point + 1 + most_digits_before_a_comma) return false;
  const auto digits =
      std::count_if(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(point), is_digit);
  const bool has_digits = digits >= 1 && digits <= static_cast<std::ptrdiff_t>(most_digits_before_a_comma);
  return has_digits && text[0] != '0' && text.find(',') == std::string_view::npos;
}

// Whether the numbers beside a suspicious one are whole, and at least half of them thousands.
bool are_thousands(const Column& column, const library::Sheet& sheet, std::size_t at_column) {
  std::size_t others = 0;
  std::size_t thousands = 0;
  for (std::size_t row = 0; row < column.cells.size(); ++row) {
    const Number* number = column.number(row);
    if (number == nullptr || looks_thousandfold(sheet.rows[row][at_column].text)) continue;
    if (number->value.places > 0) return false;
    ++others;
    if (number->value.units >= 1000 || number->value.units <= -1000) ++thousands;
  }
  return others > 0 && 2 * thousands >= others;
}

std::string about(const library::SheetColumn& column) {
  return "column " + column.name();
}

void check_column(const library::Sheet& sheet, const Column& column, std::size_t at,
                  base::Diagnostics& diagnostics) {
  const bool is_of_thousands = are_thousands(column, sheet, at);
  for (std::size_t row = 0; row < column.cells.size(); ++row) {
    const library::SheetCell& cell = sheet.rows[row][at];
    if (std::holds_alternative<Words>(column.cells[row])) {
      const std::string help = keys::help_for_cell(cell.text);
      if (help.empty()) continue;
      diagnostics.add({.code = codes::cell_not_a_number,
                       .where = cell.where,
                       .about = about(sheet.columns[at]),
                       .found = keys::quoted_text(cell.text),
                       .expected = "a number, a mark such as [x] or TBC, or nothing",
                       .help = help});
    } else if (is_of_thousands && column.number(row) != nullptr && looks_thousandfold(cell.text)) {
      diagnostics.add({.code = codes::cell_thousandfold,
                       .where = cell.where,
                       .about = about(sheet.columns[at]),
                       .found = keys::quoted_text(cell.text),
                       .expected = "a whole number, as the cells beside it",
                       .help = "did you mean " + base::replaced(cell.text, ".", ",") + "?"});
    }
  }
}

}  // namespace

Value value_of(std::string_view text) {
  text = base::trimmed(text);
  std::string_view number = text;
  if (text.size() > 1 && text.front() == '+' && (is_digit(text[1]) || text.substr(1).starts_with("£")))
    number.remove_prefix(1);
  if (const auto points = points_from(number)) return *points;
  const auto cell = keys::read_cell(number);
  if (!cell) return Words{};
  if (const auto* absence = std::get_if<model::Absence>(&*cell)) return *absence;
  const std::string digits = base::replaced(base::replaced(number, "£", ""), "%", "");
  const auto value = decimal_from(digits);
  if (!value) return Words{};
  return Number{.value = *value,
                .unit = unit_of(std::get<keys::CellNumber>(*cell).sign),
                .has_comma = digits.find(',') != std::string::npos};
}

std::vector<Column> columns_of(const library::Sheet& sheet) {
  std::vector<Column> columns(sheet.columns.size());
  for (std::size_t i = 0; i < columns.size(); ++i) {
    for (const auto& row : sheet.rows) columns[i].cells.push_back(value_of(row[i].text));
    columns[i].kind = kind_of(columns[i].cells, sheet, i);
  }
  return columns;
}

void check_cells(const library::Sheet& sheet, const std::vector<Column>& columns,
                 base::Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].kind != Kind::words) check_column(sheet, columns[i], i, diagnostics);
  }
}

std::string number_text(Decimal number, const Column& column) {
  constexpr Decimal least_with_comma{1000, 0};
  Commas commas = Commas::between_thousands;
  for (const Value& each : column.cells) {
    const auto* other = std::get_if<Number>(&each);
    if (other == nullptr || other->has_comma) continue;
    if (!difference(other->value, least_with_comma).is_negative()) commas = Commas::none;
  }
  std::string text = text_of(number, commas);
  if (column.kind == Kind::percent) return text + "%";
  if (column.kind != Kind::money) return text;
  return text.starts_with('-') ? "-£" + text.substr(1) : "£" + text;
}

}  // namespace tables
