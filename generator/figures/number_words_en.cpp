#include <array>
#include <cmath>
#include <cstddef>
#include <string_view>

#include "figures/number_words.h"

namespace figures {

namespace {

constexpr std::array<std::string_view, 20> small{"zero",    "one",     "two",       "three",    "four",
                                                 "five",    "six",     "seven",     "eight",    "nine",
                                                 "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                                 "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 10> tens{"",      "",      "twenty",  "thirty", "forty",
                                                "fifty", "sixty", "seventy", "eighty", "ninety"};

std::string below_hundred(std::size_t number) {
  if (number < small.size()) return std::string(small[number]);
  std::string words(tens[number / 10]);
  if (number % 10 > 0) words.append("-").append(small[number % 10]);
  return words;
}

std::string below_thousand(std::size_t number) {
  if (number < 100) return below_hundred(number);
  std::string words = std::string(small[number / 100]) + " hundred";
  if (number % 100 > 0) words += " and " + below_hundred(number % 100);
  return words;
}

}  // namespace

std::optional<std::string> number_words(double value) {
  constexpr double too_large = 1'000'000;
  const double size = std::abs(value);
  if (size != std::trunc(size) || size >= too_large) return std::nullopt;
  const auto number = static_cast<std::size_t>(size);
  const std::string minus = value < 0 ? "minus " : "";
  if (number < 1000) return minus + below_thousand(number);
  std::string words = minus + below_thousand(number / 1000) + " thousand";
  const std::size_t rest = number % 1000;
  if (rest > 0) words += (rest < 100 ? " and " : " ") + below_thousand(rest);
  return words;
}

}  // namespace figures
