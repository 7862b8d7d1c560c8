#include "data/period_pattern.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/number.h"
#include "base/text.h"

namespace data {

namespace {

using model::Month;
using model::Period;

struct Parts {
  std::optional<int> year;
  std::optional<int> financial_year;  // its first year
  std::optional<int> quarter;
  std::optional<int> month;
};

constexpr std::array<std::string_view, 12> month_names{"january",   "february", "march",    "april",
                                                       "may",       "june",     "july",     "august",
                                                       "september", "october",  "november", "december"};

std::size_t count_of(std::string_view text, bool (*is_one)(char)) {
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_one) - text.begin());
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// The digits at the front, between `least` and `most` of them; taken off the text.
std::optional<int> take_digits(std::string_view& text, std::size_t least, std::size_t most) {
  const std::size_t count = std::min(count_of(text, is_digit), most);
  if (count < least) return std::nullopt;
  const auto number = base::parse_decimal(text.substr(0, count));
  text.remove_prefix(count);
  return number ? std::optional<int>(static_cast<int>(*number)) : std::nullopt;
}

std::optional<int> take_year(std::string_view& text) {
  const auto year = take_digits(text, 4, 4);
  return year && *year > 0 ? year : std::nullopt;
}

std::optional<int> take_financial_year(std::string_view& text) {  // 2023/24, 2023-24, 2023/2024
  const auto first = take_year(text);
  if (!first || text.empty() || (text.front() != '/' && text.front() != '-')) return std::nullopt;
  text.remove_prefix(1);
  const std::size_t width = count_of(text, is_digit) >= 4 ? 4 : 2;
  const auto second = take_digits(text, width, width);
  const int expected = width == 4 ? *first + 1 : (*first + 1) % 100;
  return second == expected ? first : std::nullopt;
}

std::optional<int> take_within(std::string_view& text, std::size_t most_digits, int most) {
  const auto number = take_digits(text, 1, most_digits);
  return number && *number >= 1 && *number <= most ? number : std::nullopt;
}

std::optional<int> take_month(std::string_view& text) {  // 3, 03, Mar, March
  const std::size_t letters = count_of(text, is_letter);
  if (letters == 0) return take_within(text, 2, 12);
  const std::string name = base::lower_case(text.substr(0, letters));
  text.remove_prefix(letters);
  for (std::size_t i = 0; i < month_names.size(); ++i) {
    const bool is_short = name.size() == 3 || name == "sept";
    if (name == month_names[i] || (is_short && month_names[i].starts_with(name)))
      return static_cast<int>(i) + 1;
  }
  return std::nullopt;
}

struct Placeholder {
  std::string_view name;
  std::optional<int> Parts::*part;
  std::optional<int> (*take)(std::string_view&);
};
constexpr std::array placeholders{
    Placeholder{"{year}", &Parts::year, take_year},
    Placeholder{"{financial_year}", &Parts::financial_year, take_financial_year},
    Placeholder{"{quarter}", &Parts::quarter, [](std::string_view& text) { return take_within(text, 1, 4); }},
    Placeholder{"{month}", &Parts::month, take_month},
};

const Placeholder* placeholder_at(std::string_view pattern) {
  const auto found = std::find_if(placeholders.begin(), placeholders.end(),
                                  [&](const Placeholder& each) { return pattern.starts_with(each.name); });
  return found == placeholders.end() ? nullptr : &*found;
}

std::optional<Parts> parts_of(std::string_view pattern, std::string_view text) {
  Parts parts;
  while (!pattern.empty()) {
    if (const Placeholder* placeholder = placeholder_at(pattern)) {
      parts.*(placeholder->part) = placeholder->take(text);
      if (!(parts.*(placeholder->part))) return std::nullopt;
      pattern.remove_prefix(placeholder->name.size());
      continue;
    }
    if (text.empty() || text.front() != pattern.front()) return std::nullopt;
    pattern.remove_prefix(1);
    text.remove_prefix(1);
  }
  return text.empty() ? std::optional(parts) : std::nullopt;
}

Period period_of(const Parts& parts) {
  if (parts.year) {
    if (parts.quarter) return Period::quarter_ending(Month::of(*parts.year, *parts.quarter * 3));
    return parts.month ? Period::month(Month::of(*parts.year, *parts.month)) : Period::year(*parts.year);
  }
  const int year = *parts.financial_year;
  // The financial year's first quarter ends in June; January to March belong to its second calendar year.
  if (parts.quarter) return Period::quarter_ending(Month::of(year, 3 + *parts.quarter * 3));
  if (!parts.month) return Period::financial_year(year);
  return Period::month(Month::of(*parts.month >= 4 ? year : year + 1, *parts.month));
}

// Common ways, tried in this order. A text that fits none is not guessed at.
constexpr std::array<std::string_view, 16> other_ways{"{year}Q{quarter}",
                                                      "{year} Q{quarter}",
                                                      "{year}-q{quarter}",
                                                      "Q{quarter} {year}",
                                                      "Q{quarter}-{year}",
                                                      "{financial_year} Q{quarter}",
                                                      "{financial_year}-Q{quarter}",
                                                      "{financial_year}Q{quarter}",
                                                      "Q{quarter} {financial_year}",
                                                      "{financial_year}",
                                                      "{month} {year}",
                                                      "{month}-{year}",
                                                      "{month}/{year}",
                                                      "{year}-{month}",
                                                      "{year}/{month}",
                                                      "{year} {month}"};

// "YE 2023-12", as statistics of twelve months are often headed.
std::optional<Period> year_ending(std::string_view text) {
  if (!text.starts_with("YE ")) return std::nullopt;
  const auto last = Period::from(text.substr(3));
  if (!last || last->form() != Period::Form::month) return std::nullopt;
  return Period::window(last->last(), 12);
}

}  // namespace

bool is_period_pattern(std::string_view pattern) {
  int years = 0;
  int steps = 0;
  while (!pattern.empty()) {
    const Placeholder* placeholder = placeholder_at(pattern);
    if (placeholder == nullptr && (pattern.front() == '{' || pattern.front() == '}')) return false;
    const bool is_step = placeholder != nullptr &&
                         (placeholder->part == &Parts::quarter || placeholder->part == &Parts::month);
    steps += is_step ? 1 : 0;
    years += placeholder != nullptr && !is_step ? 1 : 0;
    pattern.remove_prefix(placeholder != nullptr ? placeholder->name.size() : 1);
  }
  return years == 1 && steps <= 1;
}

std::optional<Period> period_from(std::string_view pattern, std::string_view text) {
  const auto parts = parts_of(pattern, text);
  if (!parts || (!parts->year && !parts->financial_year)) return std::nullopt;
  return period_of(*parts);
}

std::string help_for_period(std::string_view text) {
  text = base::trimmed(text);
  std::optional<Period> meant = Period::from(text);
  if (!meant) meant = year_ending(text);
  for (const std::string_view way : other_ways) {
    if (meant) break;
    meant = period_from(way, text);
  }
  return meant ? fmt::format("did you mean {}?", meant->id()) : std::string();
}

}  // namespace data
