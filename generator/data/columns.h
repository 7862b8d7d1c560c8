// The columns of our own data files, in the order of 1-project-files.md, 1.4.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace data {

enum class Column { measure, period, area, category, value, numerator, denominator, status, note };

inline constexpr std::size_t column_count = 9;
inline constexpr std::array<std::string_view, column_count> column_names{
    "measure", "period", "area", "category", "value", "numerator", "denominator", "status", "note"};

inline std::optional<Column> column_from(std::string_view name) {
  const auto found = std::find(column_names.begin(), column_names.end(), name);
  if (found == column_names.end()) return std::nullopt;
  return static_cast<Column>(found - column_names.begin());
}

}  // namespace data
