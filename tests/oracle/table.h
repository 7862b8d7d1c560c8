// A reference table read from a CSV file: rows by column name.
// Not the reader of the program under test: it must not share its faults.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace oracle {

using Row = std::map<std::string, std::string>;

inline std::vector<std::string> fields_of(const std::string& line) {
  std::vector<std::string> fields(1);
  bool is_quoted = false;
  for (const char c : line) {
    if (c == '"') {
      is_quoted = !is_quoted;
    } else if (c == ',' && !is_quoted) {
      fields.emplace_back();
    } else if (c != '\r') {
      fields.back() += c;
    }
  }
  return fields;
}

inline std::vector<Row> read(std::istream& in) {
  std::vector<Row> rows;
  std::string line;
  std::getline(in, line);
  const std::vector<std::string> head = fields_of(line);
  while (std::getline(in, line)) {
    const std::vector<std::string> fields = fields_of(line);
    Row row;
    for (std::size_t i = 0; i < head.size() && i < fields.size(); ++i) row[head[i]] = fields[i];
    rows.push_back(row);
  }
  return rows;
}

inline std::vector<Row> ours(const std::string& name) {
  std::ifstream in(std::string(CANDOUR_SOURCE) + "/tests/oracle/" + name);
  return in ? read(in) : std::vector<Row>{};
}
// A table that may be read from the reference folder but not copied; empty where the folder is absent.
inline std::vector<Row> shared(const std::string& name) {
  std::ifstream in(std::string(CANDOUR_SHARED) + "/oracle/" + name);
  return in ? read(in) : std::vector<Row>{};
}

inline std::optional<double> number(const std::string& text) {
  if (text.empty() || text == "NA" || text == "None") return std::nullopt;
  if (text == "inf" || text == "Inf") return std::numeric_limits<double>::infinity();
  return std::strtod(text.c_str(), nullptr);
}
inline std::vector<std::optional<double>> numbers(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::optional<double>> found;
  for (std::string word; in >> word;) found.push_back(number(word));
  return found;
}

// Relative tolerance 1e-9; `floor` is what counts as nothing beside a zero.
inline bool is_near(double a, double b, double floor = 1e-12) {
  if (std::isinf(a) || std::isinf(b)) return a == b;
  return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)) + floor;
}

// Compares where the table has a value; an empty cell says that there must be none.
inline testing::AssertionResult agrees(const std::optional<double>& ours, const std::string& theirs,
                                       double scale = 1, double floor = 1e-12) {
  const std::optional<double> expected = number(theirs);
  if (!expected && !ours) return testing::AssertionSuccess();
  if (!expected || !ours)
    return testing::AssertionFailure() << (ours ? "unexpected " : "missing ") << (ours ? *ours : *expected);
  if (is_near(*ours, *expected * scale, floor)) return testing::AssertionSuccess();
  return testing::AssertionFailure() << *ours << " is not " << *expected * scale;
}

}  // namespace oracle
