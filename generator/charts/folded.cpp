// Which parts keep their names, and the others put together.
#include <algorithm>

#include "charts/stacked.h"
#include "plot/scale.h"

namespace charts {

using namespace plot;
namespace {

double sum_of(const StackRow& row) {
  double sum = 0;
  for (const auto& part : row.parts) sum += part.value_or(0);
  return sum;
}

// Of each part, its shares of the drawn rows added up.
std::vector<double> sizes_of(const StackedChart& chart) {
  std::vector<double> sizes(chart.names.size(), 0);
  for (const StackRow& row : chart.rows) {
    if (!can_be_stacked(row, chart.names.size())) continue;
    const double sum = sum_of(row);
    for (std::size_t i = 0; i < sizes.size(); ++i) sizes[i] += *row.parts[i] / sum;
  }
  return sizes;
}

}  // namespace

bool is_known(const StackRow& row, std::size_t parts) {
  const auto is_part = [](const std::optional<double>& part) {
    return part && is_drawable(*part) && *part >= 0;
  };
  return row.parts.size() == parts && std::all_of(row.parts.begin(), row.parts.end(), is_part);
}

bool can_be_stacked(const StackRow& row, std::size_t parts) {
  if (!is_known(row, parts)) return false;
  const double sum = sum_of(row);
  return sum > 0 && is_drawable(sum);
}

std::vector<std::size_t> named_parts(const StackedChart& chart) {
  std::vector<std::size_t> named(chart.names.size());
  for (std::size_t i = 0; i < named.size(); ++i) named[i] = i;
  if (named.size() <= most_parts) return named;
  std::erase_if(named, [&](std::size_t i) { return chart.names[i] == chart.rest; });
  const std::vector<double> sizes = sizes_of(chart);
  std::stable_sort(named.begin(), named.end(),
                   [&](std::size_t a, std::size_t b) { return sizes[a] > sizes[b]; });
  named.resize(std::min(named.size(), most_parts - 1));
  std::sort(named.begin(), named.end());
  return named;
}

StackedChart folded(const StackedChart& chart) {
  const std::vector<std::size_t> named = named_parts(chart);
  if (named.size() == chart.names.size()) return chart;
  StackedChart result = chart;
  result.names.clear();
  for (const std::size_t i : named) result.names.push_back(chart.names[i]);
  result.names.push_back(chart.rest);
  for (StackRow& row : result.rows) {
    if (!is_known(row, chart.names.size())) {
      row.parts.assign(result.names.size(), std::nullopt);
      continue;
    }
    std::vector<std::optional<double>> parts;
    double rest = 0;
    for (std::size_t i = 0; i < row.parts.size(); ++i) {
      if (std::binary_search(named.begin(), named.end(), i)) {
        parts.push_back(row.parts[i]);
      } else {
        rest += *row.parts[i];
      }
    }
    parts.emplace_back(rest);
    row.parts = std::move(parts);
  }
  return result;
}

}  // namespace charts
