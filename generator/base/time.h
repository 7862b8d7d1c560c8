// Calendar days and instants as text: strict ISO 8601 in, nothing guessed.
// Knows no clock and no time zone but UTC; words for dates are made in `wording`.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace base {

using Date = std::chrono::year_month_day;
using Instant = std::chrono::sys_seconds;

std::optional<Date> parse_date(std::string_view text);        // 2024-03-05
std::optional<Date> parse_year_month(std::string_view text);  // 2024-06, as its first day
std::optional<Instant> parse_instant(std::string_view text);  // RFC 3339; seconds may be left out
std::string iso_date(Date date);
std::string iso_instant(Instant instant);  // 2024-03-05T09:30:00Z

}  // namespace base
