// How a publisher writes periods: "Q{quarter} {year}". Placeholders are {year}, {financial_year}, {quarter},
// {month}. Not our own forms: those are model::Period::from.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/period.h"

namespace data {

// Whether the placeholders are known and together name a period.
bool is_period_pattern(std::string_view pattern);

std::optional<model::Period> period_from(std::string_view pattern, std::string_view text);

// Our own way of writing a period that is written in another common way: "did you mean 2023-Q4?". Or nothing.
std::string help_for_period(std::string_view text);

}  // namespace data
