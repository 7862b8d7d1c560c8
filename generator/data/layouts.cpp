#include "data/layouts.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "data/codes.h"
#include "data/period_pattern.h"
#include "keys/cell.h"

namespace data {

namespace {

using syntax::CsvCell;
using syntax::CsvTable;

Shape empty_shape() {
  Shape shape{.at = {}};
  shape.at.fill(Shape::absent);
  return shape;
}

std::vector<std::string> header_names(const CsvTable& table) {
  std::vector<std::string> names;
  names.reserve(table.rows[0].count);
  for (std::size_t i = 0; i < table.rows[0].count; ++i) {
    names.emplace_back(base::trimmed(table.cell(0, i)->text()));
  }
  return names;
}

void say_twice(const CsvCell& again, const CsvCell& first, base::Diagnostics& diagnostics) {
  diagnostics.add({.code = codes::column_twice,
                   .where = again.where,
                   .found = fmt::format("column {}", again.raw),
                   .notes = {{first.where, "first given here"}}});
}

// The column is set, unless a second one of the same name is there: then that is said.
void place(Shape& shape, Column column, std::size_t index, const CsvTable& table,
           base::Diagnostics& diagnostics) {
  std::size_t& at = shape.at[static_cast<std::size_t>(column)];
  if (at == Shape::absent) {
    at = index;
  } else {
    say_twice(*table.cell(0, index), *table.cell(0, at), diagnostics);
  }
}

bool is_placed(const Shape& shape, Column column) {
  return shape.index_of(column) != Shape::absent;
}

// The required columns that are not there. Of a value it is `value` that is missed.
std::vector<std::string> missing_columns(const Shape& shape) {
  std::vector<std::string> missing;
  if (!is_placed(shape, Column::measure)) missing.emplace_back("measure");
  if (!is_placed(shape, Column::period)) missing.emplace_back("period");
  const bool has_two = is_placed(shape, Column::numerator) && is_placed(shape, Column::denominator);
  if (!is_placed(shape, Column::value) && !has_two) missing.emplace_back("value");
  return missing;
}

void say_missing(const std::vector<std::string>& missing, const CsvTable& table,
                 base::Diagnostics& diagnostics) {
  for (const std::string& name : missing) {
    diagnostics.add({.code = codes::column_missing,
                     .where = table.row_spans[0],
                     .found = fmt::format("no column {}", name),
                     .expected = "the columns measure, period and value (or numerator and denominator)"});
  }
}

std::optional<std::size_t> find_header(const CsvTable& table, const keys::Written& name,
                                       base::Diagnostics& diagnostics) {
  const std::vector<std::string> names = header_names(table);
  const auto found = std::find(names.begin(), names.end(), name.text);
  if (found != names.end()) {
    const auto index = static_cast<std::size_t>(found - names.begin());
    const auto again = std::find(found + 1, names.end(), name.text);
    if (again == names.end()) return index;
    say_twice(*table.cell(0, static_cast<std::size_t>(again - names.begin())), *table.cell(0, index),
              diagnostics);
    return std::nullopt;
  }
  diagnostics.add({.code = codes::header_without_column,
                   .where = name.where,
                   .found = fmt::format("column \"{}\"", name.text),
                   .notes = {{table.row_spans[0], "the header of the file"}},
                   .help = base::did_you_mean(name.text, names)});
  return std::nullopt;
}

bool place_named(Shape& shape, const CsvTable& table, const Described& described,
                 base::Diagnostics& diagnostics) {
  bool is_found = true;
  for (const NamedColumn& named : described.columns) {
    const auto index = find_header(table, named.header, diagnostics);
    if (index) shape.at[static_cast<std::size_t>(named.column)] = *index;
    is_found = is_found && index;
  }
  for (const Skipped& skipped : described.skip) {
    const auto index = find_header(table, skipped.header, diagnostics);
    if (index) shape.skip.push_back({*index, skipped.values});
    is_found = is_found && index;
  }
  return is_found;
}

// A described file that uses our own names: other columns are ignored, as in all described files.
bool place_ours(Shape& shape, const CsvTable& table, const Described& described,
                base::Diagnostics& diagnostics) {
  const std::vector<std::string> names = header_names(table);
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (const auto column = column_from(names[i])) place(shape, *column, i, table, diagnostics);
  }
  std::vector<std::string> missing = missing_columns(shape);
  if (described.measure) std::erase(missing, "measure");
  say_missing(missing, table, diagnostics);
  return missing.empty();
}

bool is_taken(const Shape& shape, std::size_t index) {
  return std::find(shape.at.begin(), shape.at.end(), index) != shape.at.end();
}

bool place_periods(Shape& shape, const CsvTable& table, const PeriodHeaders& headers,
                   base::Diagnostics& diagnostics) {
  base::Diagnostics doubts;
  for (auto i = static_cast<std::size_t>(headers.from) - 1; i < table.rows[0].count; ++i) {
    const CsvCell& header = *table.cell(0, i);
    const std::string name(base::trimmed(header.text()));
    if (name.empty() || is_taken(shape, i)) continue;
    if (const auto period = period_from(headers.pattern.text, name)) {
      shape.periods.push_back({i, *period});
      continue;
    }
    doubts.add({.code = codes::header_no_period,
                .where = header.where,
                .found = keys::quoted_text(name),
                .expected = fmt::format("a period written as {}", headers.pattern.text)});
  }
  if (!shape.periods.empty()) {
    diagnostics.append(std::move(doubts));
    return true;
  }
  diagnostics.add({.code = codes::no_period_columns,
                   .where = headers.pattern.where,
                   .found = fmt::format("no header from column {} on that fits \"{}\"", headers.from,
                                        headers.pattern.text),
                   .notes = {{table.row_spans[0], "the header of the file"}}});
  return false;
}

}  // namespace

std::optional<Shape> shape_of_ours(const CsvTable& table, base::Diagnostics& diagnostics) {
  if (table.rows.empty()) return std::nullopt;
  Shape shape = empty_shape();
  const std::vector<std::string> known(column_names.begin(), column_names.end());
  const std::vector<std::string> names = header_names(table);
  std::vector<std::string> suggested;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (const auto column = column_from(names[i])) {
      place(shape, *column, i, table, diagnostics);
      continue;
    }
    if (const auto meant = base::nearest(names[i], known)) suggested.push_back(*meant);
    diagnostics.add({.code = codes::column_unknown,
                     .where = table.cell(0, i)->where,
                     .found = keys::quoted_text(names[i]),
                     .expected = base::listed(known, "or"),
                     .help = base::did_you_mean(names[i], known)});
  }
  std::vector<std::string> missing = missing_columns(shape);
  const bool is_complete = missing.empty();
  // A mistyped name was said already, with the one that was meant.
  for (const std::string& name : suggested) std::erase(missing, name);
  say_missing(missing, table, diagnostics);
  return is_complete ? std::optional(std::move(shape)) : std::nullopt;
}

std::optional<Shape> shape_of_described(const CsvTable& table, const Described& described,
                                        base::Diagnostics& diagnostics) {
  if (table.rows.empty()) return std::nullopt;
  Shape shape = empty_shape();
  bool is_sound = place_named(shape, table, described, diagnostics);
  if (described.layout == Layout::rows && described.columns.empty()) {
    is_sound = place_ours(shape, table, described, diagnostics) && is_sound;
  }
  if (described.periods) is_sound = place_periods(shape, table, *described.periods, diagnostics) && is_sound;
  return is_sound ? std::optional(std::move(shape)) : std::nullopt;
}

bool has_our_header(const CsvTable& table) {
  if (table.rows.empty()) return false;
  base::Diagnostics unheard;
  return shape_of_ours(table, unheard).has_value() && !unheard.has_errors();
}

}  // namespace data
