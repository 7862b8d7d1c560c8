// Sheets from a few lines of CSV without quotes but those round a cell; each cell stands at its own place.
#pragma once

#include <string>
#include <vector>

#include "library/sheet.h"

namespace tables {

inline std::vector<library::SheetCell> cells_of(const std::string& line, std::uint32_t& at) {
  std::vector<library::SheetCell> cells(1);
  bool is_quoted = false;
  for (const char c : line) {
    ++at;
    if (c == '"') is_quoted = !is_quoted;
    if (c == ',' && !is_quoted) cells.emplace_back();
    if (c != '"' && (c != ',' || is_quoted)) cells.back().text += c;
    cells.back().where = {.file = 0, .begin = at, .end = at + 1};
  }
  return cells;
}

// The first line holds the heads.
inline library::Sheet sheet_of(const std::string& csv) {
  library::Sheet sheet;
  std::uint32_t at = 0;
  for (std::size_t begin = 0; begin < csv.size();) {
    const std::size_t end = csv.find('\n', begin);
    auto cells = cells_of(csv.substr(begin, end - begin), ++at);
    begin = end + 1;
    if (!sheet.columns.empty()) {
      cells.resize(sheet.columns.size());
      sheet.rows.push_back(std::move(cells));
    } else {
      for (library::SheetCell& head : cells) sheet.columns.push_back({.above = {}, .head = std::move(head)});
    }
  }
  return sheet;
}

}  // namespace tables
