#include "tracing/tables.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

#include "base/number.h"
#include "base/text.h"
#include "tracing/cells.h"
#include "tracing/codes.h"

namespace tracing {

namespace {

using document::TypedUnit;

using Column = std::vector<std::optional<NumberCell>>;

// A table as numbers, column by column, without the first, which holds the heads of the rows.
struct Numbers {
  std::vector<std::string> heads = {};
  std::vector<Column> columns = {};
  std::size_t rows = 0;    // without the total
  bool has_total = false;  // the last row
};

bool is_total(std::string_view head) {
  const std::string small = base::lower_case(head);
  return small == "all" || small == "total" || small == "totals" || small.starts_with("total ") ||
         small.ends_with(" total");
}

Numbers numbers_of(const document::Table& table, const Answers& answers) {
  Numbers numbers;
  numbers.has_total =
      !table.rows.empty() && !table.rows.back().empty() && is_total(text_of_cell(table.rows.back().front()));
  numbers.rows = table.rows.size() - (numbers.has_total ? 1 : 0);
  for (std::size_t c = 1; c < table.head.size(); ++c) {
    Column column;
    for (const auto& row : table.rows)
      column.push_back(c < row.size() ? number_cell(line_of(row[c]), answers) : std::nullopt);
    numbers.heads.push_back(text_of_cell(table.head[c]));
    numbers.columns.push_back(std::move(column));
  }
  return numbers;
}

std::string number_text(double value, const document::Number& like) {
  const std::string text = base::grouped_decimal(value, like.places);
  switch (like.unit) {
    case TypedUnit::percent:
      return text + "%";
    case TypedUnit::points:
      return text + " points";
    case TypedUnit::pounds:
      return "£" + text;
    case TypedUnit::none:
      break;
  }
  return text;
}

constexpr double binary_noise = 1e-9;  // what sums of binary fractions add, in parts of a number

bool is_near(double a, double b, double slack) {
  return std::abs(a - b) <= slack + binary_noise * std::max(1.0, std::abs(a) + std::abs(b));
}

// --- totals ---

void check_total(const Numbers& numbers, std::size_t c, base::Diagnostics& diagnostics) {
  constexpr std::size_t fewest_rows = 2;
  const Column& column = numbers.columns[c];
  const auto& total = column.back();
  if (!total || numbers.rows < fewest_rows) return;
  double sum = 0;
  double slack = total->slack();
  for (std::size_t i = 0; i < numbers.rows; ++i) {
    if (!column[i] || column[i]->number.unit != total->number.unit) return;
    sum += column[i]->number.value;
    slack += column[i]->slack();
  }
  if (is_near(sum, total->number.value, slack)) return;
  diagnostics.add({.code = codes::wrong_total,
                   .where = total->where,
                   .about = "column " + numbers.heads[c],
                   .found = total->text,
                   .expected = number_text(sum, total->number)});
}

// --- shares, differences ---

// What a column may be of the columns before it, row by row; nothing where it cannot be.
using Rule = std::optional<double> (*)(double a, double b, double total_of_a);

std::optional<double> share_of_total(double a, double, double total) {
  return total == 0 ? std::nullopt : std::optional(100 * a / total);
}
std::optional<double> share_of_next(double a, double b, double) {
  return b == 0 ? std::nullopt : std::optional(100 * a / b);
}
std::optional<double> difference(double a, double b, double) {
  return b - a;
}
std::optional<double> change(double a, double b, double) {
  return a == 0 ? std::nullopt : std::optional(100 * (b - a) / a);
}

struct Reading {
  Rule rule;
  std::size_t a;
  std::size_t b;
  double total;
};

struct Mismatch {
  std::size_t row;
  double value;
};
struct Fit {
  std::size_t matches = 0;
  std::vector<Mismatch> mismatches = {};
};

// Rounded inputs leave room; a row whose inputs could give what it prints is no mismatch.
double room_of(const NumberCell& a, const NumberCell& b, const NumberCell& cell, Rule rule) {
  const bool is_difference = rule == difference;
  return cell.number.half_step() + (is_difference ? a.slack() + b.slack() : 0);
}

Fit fit_of(const Numbers& numbers, std::size_t c, const Reading& reading) {
  Fit fit;
  for (std::size_t i = 0; i < numbers.rows; ++i) {
    const auto& cell = numbers.columns[c][i];
    const auto& a = numbers.columns[reading.a][i];
    const auto& b = numbers.columns[reading.b][i];
    if (!cell || !a || !b) continue;
    const auto value = reading.rule(a->number.value, b->number.value, reading.total);
    if (!value) continue;
    if (is_near(*value, cell->number.value, room_of(*a, *b, *cell, reading.rule))) {
      ++fit.matches;
    } else {
      fit.mismatches.push_back({i, *value});
    }
  }
  return fit;
}

double total_of(const Numbers& numbers, std::size_t c) {
  if (numbers.has_total && numbers.columns[c].back()) return numbers.columns[c].back()->number.value;
  double sum = 0;
  for (std::size_t i = 0; i < numbers.rows; ++i) {
    if (numbers.columns[c][i]) sum += numbers.columns[c][i]->number.value;
  }
  return sum;
}

bool is_relative(const Column& column) {
  return std::all_of(column.begin(), column.end(), [](const auto& cell) {
    return !cell || cell->number.unit == TypedUnit::percent || cell->number.unit == TypedUnit::points;
  });
}

std::vector<Reading> readings_of(const Numbers& numbers, std::size_t c) {
  std::vector<Reading> readings;
  for (std::size_t a = 0; a < c; ++a) {
    if (is_relative(numbers.columns[c])) readings.push_back({share_of_total, a, a, total_of(numbers, a)});
    for (std::size_t b = 0; b < c; ++b) {
      if (a == b) continue;
      readings.push_back({difference, a, b, 0});
      if (!is_relative(numbers.columns[c])) continue;
      readings.push_back({share_of_next, a, b, 0});
      readings.push_back({change, a, b, 0});
    }
  }
  return readings;
}

// Small whole numbers are often each other's differences by chance: only a column that is a relation by its
// unit or its name is asked.
bool is_relation(const Numbers& numbers, std::size_t c) {
  constexpr std::array<std::string_view, 4> names{"change", "difference", "share", "per cent"};
  const std::string head = base::lower_case(numbers.heads[c]);
  const bool has_name = std::any_of(names.begin(), names.end(), [&](std::string_view name) {
    return head.find(name) != std::string::npos;
  });
  return has_name || is_relative(numbers.columns[c]);
}

// A column is what most of its rows say it is: then the others are wrong.
void check_column(const Numbers& numbers, std::size_t c, base::Diagnostics& diagnostics) {
  if (!is_relation(numbers, c)) return;
  constexpr std::size_t fewest_matches = 2;
  std::optional<Fit> best;
  for (const Reading& reading : readings_of(numbers, c)) {
    Fit fit = fit_of(numbers, c, reading);
    if (!best || fit.matches > best->matches) best = std::move(fit);
  }
  if (!best || best->matches < fewest_matches || best->mismatches.size() >= best->matches) return;
  for (const Mismatch& each : best->mismatches) {
    const NumberCell& cell = *numbers.columns[c][each.row];
    diagnostics.add({.code = codes::wrong_share,
                     .where = cell.where,
                     .about = "column " + numbers.heads[c],
                     .found = cell.text,
                     .expected = number_text(each.value, cell.number)});
  }
}

// --- heads ---

constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                  "jul", "aug", "sep", "oct", "nov", "dec"};

std::optional<int> month_named(std::string_view word) {
  constexpr std::size_t letters = 3;
  const std::string small = base::lower_case(word.substr(0, letters));
  const auto found = std::find(months.begin(), months.end(), small);
  if (found == months.end() || word.size() < letters) return std::nullopt;
  return static_cast<int>(found - months.begin()) + 1;
}

std::optional<int> year_named(std::string_view word) {
  constexpr std::size_t digits = 4;
  const auto value = base::parse_decimal(word);
  return value && word.size() == digits && word.find('.') == std::string_view::npos
             ? std::optional(static_cast<int>(*value))
             : std::nullopt;
}

std::optional<model::Period> of_two_words(std::string_view first, std::string_view second) {
  const auto year = year_named(second);
  if (!year) return std::nullopt;
  if (first.size() == 2 && first[0] == 'Q' && first[1] >= '1' && first[1] <= '4')
    return model::Period::from(std::string(second) + "-" + std::string(first));
  const auto month = month_named(first);
  return month ? std::optional(model::Period::month(model::Month::of(*year, *month))) : std::nullopt;
}

void check_heads(const document::Table& table, base::Diagnostics& diagnostics) {
  std::vector<model::Period> heads;
  std::vector<std::size_t> columns;
  for (std::size_t c = 0; c < table.head.size(); ++c) {
    const auto period = period_of_head(text_of_cell(table.head[c]));
    if (!period && !heads.empty()) break;
    if (!period) continue;
    heads.push_back(*period);
    columns.push_back(c);
  }
  for (const std::size_t i : breaks_of_sequence(heads)) {
    const document::Inlines& head = table.head[columns[i]];
    diagnostics.add({.code = codes::broken_sequence,
                     .where = place_of(head),
                     .found = text_of_cell(head) + " after " + text_of_cell(table.head[columns[i - 1]])});
  }
}

}  // namespace

std::optional<model::Period> period_of_head(std::string_view text) {
  text = base::trimmed(text);
  if (const auto period = model::Period::from(text)) return period;
  const std::size_t space = text.find(' ');
  if (space == std::string_view::npos) return std::nullopt;
  const std::string_view first = text.substr(0, space);
  const std::string_view second = base::trimmed(text.substr(space));
  const auto period = of_two_words(first, second);
  return period ? period : of_two_words(second, first);
}

std::vector<std::size_t> breaks_of_sequence(const std::vector<model::Period>& heads) {
  constexpr std::size_t fewest = 3;
  if (heads.size() < fewest) return {};
  std::map<int, std::size_t> steps;
  for (std::size_t i = 1; i < heads.size(); ++i) {
    if (heads[i].month_count() != heads[0].month_count()) return {};
    ++steps[heads[i].last().index - heads[i - 1].last().index];
  }
  const auto usual = std::max_element(steps.begin(), steps.end(),
                                      [](const auto& a, const auto& b) { return a.second < b.second; });
  std::vector<std::size_t> breaks;
  if (usual->second == 1 && steps.size() > 1) return breaks;
  for (std::size_t i = 1; i < heads.size(); ++i) {
    const int step = heads[i].last().index - heads[i - 1].last().index;
    if (step != usual->first) breaks.push_back(i);
  }
  return breaks;
}

void check_table(const document::Table& table, const Answers& answers, base::Diagnostics& diagnostics) {
  check_heads(table, diagnostics);
  const Numbers numbers = numbers_of(table, answers);
  for (std::size_t c = 0; c < numbers.columns.size(); ++c) {
    if (numbers.has_total) check_total(numbers, c, diagnostics);
    if (c > 0) check_column(numbers, c, diagnostics);
  }
}

}  // namespace tracing
