#include "base/number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace base {

namespace {

constexpr double whole_below = 1e15;  // where a double still holds every whole number

std::string to_text(double value, std::chars_format format, int places) {
  std::array<char, 400> buffer;  // the longest plain double has 309 digits before the point
  const auto result =
      places < 0 ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format)
                 : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format, places);
  return {buffer.data(), result.ptr};
}

std::string with_commas(std::string text) {
  const std::size_t first = text.starts_with('-') ? 1 : 0;
  std::size_t point = text.find('.');
  if (point == std::string::npos) point = text.size();
  for (std::size_t at = point; at > first + 3;) {
    at -= 3;
    text.insert(at, 1, ',');
  }
  return text;
}

}  // namespace

std::string plain_decimal(double value, int places) {
  return to_text(rounded(value, places), std::chars_format::fixed, places);
}

std::string grouped_decimal(double value, int places) {
  return with_commas(plain_decimal(value, places));
}

std::string exact_decimal(double value) {
  return to_text(value == 0 ? 0.0 : value, std::chars_format::fixed, -1);
}

std::string significant_decimal(double value, int digits) {
  if (value == std::trunc(value) && std::abs(value) < whole_below) return exact_decimal(value);
  const std::string scientific = to_text(value, std::chars_format::scientific, digits - 1);
  const int exponent = std::atoi(scientific.c_str() + scientific.find('e') + 1);
  std::string text = to_text(value, std::chars_format::fixed, std::max(0, digits - 1 - exponent));
  if (text.find('.') != std::string::npos) {
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
  }
  return text;
}

char* put_tenths(char* to, long long tenths) {
  if (tenths < 0) *to++ = '-';
  const auto size = static_cast<unsigned long long>(tenths < 0 ? -tenths : tenths);
  to = std::to_chars(to, to + longest_tenths - 3, size / 10).ptr;
  if (size % 10 != 0) {
    *to++ = '.';
    *to++ = static_cast<char>('0' + size % 10);
  }
  return to;
}

// A site's charts hold some hundred thousand of these: in whole tenths, without the general conversion.
void append_coordinate(std::string& text, double value) {
  if (std::abs(value) * 10 < whole_below) {
    std::array<char, longest_tenths> buffer;
    text.append(buffer.data(), put_tenths(buffer.data(), tenths_of(value)));
    return;
  }
  text += plain_decimal(value, 1);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
}

std::string coordinate(double value) {
  std::string text;
  append_coordinate(text, value);
  return text;
}

std::string whole(long long value) {
  return std::to_string(value);
}

std::string ordinal(long long value) {
  const long long tens = std::abs(value) % 100;
  const long long ones = tens % 10;
  const bool is_teen = tens >= 10 && tens <= 20;
  if (!is_teen && ones == 1) return whole(value) + "st";
  if (!is_teen && ones == 2) return whole(value) + "nd";
  if (!is_teen && ones == 3) return whole(value) + "rd";
  return whole(value) + "th";
}

std::optional<double> parse_decimal(std::string_view text) {
  const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
  const bool is_plain = !digits.empty() && digits.front() != '.' && digits.back() != '.' &&
                        std::count(digits.begin(), digits.end(), '.') <= 1 &&
                        digits.find_first_not_of("0123456789.") == std::string_view::npos;
  if (!is_plain) return std::nullopt;
  double value = 0;
  const auto result =
      std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
  if (result.ec != std::errc() || result.ptr != text.data() + text.size() || !std::isfinite(value)) {
    return std::nullopt;
  }
  return value;
}

}  // namespace base
