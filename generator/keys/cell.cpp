#include "keys/cell.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "base/number.h"
#include "base/text.h"

namespace keys {

namespace {

// Every whole number below it is exact in a double, and no honest figure reaches it.
constexpr double largest_number = 1e15;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

bool take_front(std::string_view& text, std::string_view mark) {
  if (!text.starts_with(mark)) return false;
  text.remove_prefix(mark.size());
  return true;
}

bool take_back(std::string_view& text, std::string_view mark) {
  if (!text.ends_with(mark)) return false;
  text.remove_suffix(mark.size());
  return true;
}

// The whole part without its commas, when each stands before three digits. A leading "0," is no thousand: it
// is a decimal comma.
std::optional<std::string> without_commas(std::string_view whole) {
  const auto groups = base::split(whole, ',');
  std::string digits;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const bool is_right_size = i == 0 ? groups[i].size() <= 3 && groups[i] != "0" : groups[i].size() == 3;
    if (!is_right_size || !all_digits(groups[i])) return std::nullopt;
    digits += groups[i];
  }
  return digits;
}

std::optional<double> unsigned_number(std::string_view text) {
  if (text.empty() || !is_digit(text.front())) return std::nullopt;
  const std::size_t point = std::min(text.find('.'), text.size());
  const std::string_view whole = text.substr(0, point);
  std::optional<double> number;
  if (whole.find(',') == std::string_view::npos) {
    number = base::parse_decimal(text);
  } else if (const auto digits = without_commas(whole)) {
    number = base::parse_decimal(*digits + std::string(text.substr(point)));
  }
  return number && *number < largest_number ? number : std::nullopt;
}

// Each mending undoes one habit of typists and spreadsheets. They are tried in this order, the first that
// gives a number is offered.
std::string without_spaces(std::string_view text) {
  std::string result(text);
  for (const std::string_view space : {" ", "\t", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89"}) {
    result = base::replaced(result, space, "");
  }
  return result;
}
std::string without_currency(std::string_view text) {
  std::string result = without_spaces(text);
  for (const std::string_view name : {"GBP", "gbp", "EUR", "USD", "€", "$", "£"}) {
    result = base::replaced(result, name, "");
  }
  return result.size() == without_spaces(text).size() ? std::string() : result;
}
std::string with_plain_minus(std::string_view text) {
  std::string result = without_spaces(text);
  for (const std::string_view dash : {"\xE2\x88\x92", "\xE2\x80\x93"})
    result = base::replaced(result, dash, "-");
  if (result.starts_with('(') && result.ends_with(')')) result = "-" + result.substr(1, result.size() - 2);
  if (result.starts_with('+')) result.erase(0, 1);
  return base::replaced(result, "£-", "-£");
}
std::string with_digits_for_letters(std::string_view text) {
  std::string result = without_spaces(text);
  if (std::none_of(result.begin(), result.end(), is_digit) && result.size() > 1) return {};
  for (char& c : result) {
    if (c == 'O' || c == 'o') c = '0';
    if (c == 'l' || c == 'I') c = '1';
  }
  return result;
}
std::string with_decimal_point(std::string_view text) {  // "61,4", "1.234,5", "0,123"
  std::string result = without_spaces(text);
  const std::size_t comma = result.find(',');
  if (comma == std::string::npos || result.find(',', comma + 1) != std::string::npos) return {};
  if (result.find('.', comma) != std::string::npos) return {};
  const std::string head = base::replaced(result.substr(0, comma), ".", "");
  return head + "." + result.substr(comma + 1);
}
std::string with_digits_round_the_point(std::string_view text) {  // ".5", "5."
  std::string result = without_spaces(text);
  if (result.starts_with('.')) result.insert(0, "0");
  if (result.starts_with("-.")) result.insert(1, "0");
  if (result.ends_with('.')) result.pop_back();
  return result;
}
std::string written_out(std::string_view text) {  // "1.2e5"
  const std::size_t e = text.find_first_of("eE");
  if (e == std::string_view::npos) return {};
  const auto head = base::parse_decimal(text.substr(0, e));
  std::string_view tail = text.substr(e + 1);
  take_front(tail, "+");
  const auto power = all_digits(tail) && tail.size() <= 2 ? base::parse_decimal(tail) : std::nullopt;
  if (!head || !power || *power > 14) return {};
  double value = *head;
  for (int i = 0; i < static_cast<int>(*power); ++i) value *= 10;
  return base::exact_decimal(value);
}
std::string without_wrong_commas(std::string_view text) {  // "1,00,000"
  return base::replaced(without_spaces(text), ",", "");
}

constexpr std::array mendings{without_spaces,   with_plain_minus,        with_decimal_point,
                              without_currency, with_digits_for_letters, with_digits_round_the_point,
                              written_out,      without_wrong_commas};

struct Habit {
  std::string_view written;  // in lower case
  std::string_view help;
};
constexpr std::string_view help_blank = "leave the cell empty where a figure was not reported";
constexpr std::string_view help_dash = "write [x] where a figure is not available, or 0 where it is nought";
constexpr std::string_view help_formula =
    "a formula of the spreadsheet failed: mend it there and export the file again";

constexpr std::array habits{
    Habit{"n/a", "did you mean N/A?"},
    Habit{"na", "did you mean N/A?"},
    Habit{"tbc", "did you mean TBC?"},
    Habit{"tba", "did you mean TBC?"},
    Habit{"[n/a]", "did you mean N/A?"},
    Habit{"[tbc]", "did you mean TBC?"},
    Habit{"x", "did you mean [x]?"},
    Habit{"[x]", "did you mean [x]?"},
    Habit{"c", "did you mean [c]?"},
    Habit{"[c]", "did you mean [c]?"},
    Habit{"z", "did you mean [z]?"},
    Habit{"[z]", "did you mean [z]?"},
    Habit{"u", "did you mean [u]?"},
    Habit{"[u]", "did you mean [u]?"},
    Habit{"low", "did you mean [low]?"},
    Habit{"[low]", "did you mean [low]?"},
    Habit{"*", "did you mean [c]?"},
    Habit{"-", help_dash},
    Habit{"–", help_dash},
    Habit{"—", help_dash},
    Habit{":", help_dash},
    Habit{"..", help_dash},
    Habit{".", help_dash},
    Habit{"null", help_blank},
    Habit{"none", help_blank},
    Habit{"nan", help_blank},
    Habit{"missing", help_blank},
    Habit{"nil", "did you mean 0?"},
    Habit{"zero", "did you mean 0?"},
};

std::string help_for_habit(std::string_view text) {
  if (text.starts_with('#')) return std::string(help_formula);
  const std::string plain = base::lower_case(base::trimmed(text));
  const auto found =
      std::find_if(habits.begin(), habits.end(), [&](const Habit& habit) { return habit.written == plain; });
  if (found != habits.end()) return std::string(found->help);
  return plain.empty() && !text.empty() ? std::string(help_blank) : std::string();
}

// "1.5m", "31k": nobody can know how many digits were rounded away.
bool is_shortened(std::string_view text) {
  if (text.size() < 2) return false;
  const std::string_view head = text.substr(0, text.size() - 1);
  return std::string_view("kKmM").find(text.back()) != std::string_view::npos && read_cell(head).has_value();
}

}  // namespace

std::optional<Cell> read_cell(std::string_view text) {
  if (text.empty() || text.front() == '[' || text.front() == 'T' || text.front() == 'N') {
    const auto absence = model::absence_from(text);
    return absence ? std::optional<Cell>(*absence) : std::nullopt;
  }
  const bool is_negative = take_front(text, "-");
  CellNumber cell;
  if (take_front(text, "£")) cell.sign = CellNumber::Sign::pounds;
  if (cell.sign == CellNumber::Sign::none && take_back(text, "%")) cell.sign = CellNumber::Sign::percent;
  const auto number = unsigned_number(text);
  if (!number) return std::nullopt;
  cell.number = is_negative && *number > 0 ? -*number : *number;
  return cell;
}

std::string help_for_cell(std::string_view text) {
  constexpr std::size_t longest_guess = 40;  // a number that was mistyped is short; a paragraph is no number
  if (text.size() > longest_guess) return {};
  if (std::string help = help_for_habit(text); !help.empty()) return help;
  for (const auto mend : mendings) {
    const std::string meant = mend(text);
    if (meant.empty() || meant == text) continue;
    const auto cell = read_cell(meant);
    if (cell && std::holds_alternative<CellNumber>(*cell)) return fmt::format("did you mean {}?", meant);
  }
  return is_shortened(text) ? "write the number in full, such as 1500000 for 1.5m" : "";
}

std::string quoted_text(std::string_view text) {
  constexpr std::size_t longest_quote = 60;
  std::string shown;
  std::size_t characters = 0;
  for (const char c : text) {
    const bool starts_character = (static_cast<unsigned char>(c) & 0xC0u) != 0x80u;
    if (starts_character && ++characters > longest_quote) return fmt::format("text \"{}…\"", shown);
    shown += static_cast<unsigned char>(c) < ' ' || c == '\x7F' ? ' ' : c;
  }
  return fmt::format("text \"{}\"", shown);
}

}  // namespace keys
