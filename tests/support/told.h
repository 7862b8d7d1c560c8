// What the tests of readers share: sources from texts, and diagnostics as one line each.
#pragma once

#include <fmt/format.h>

#include <initializer_list>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"

namespace support {

inline base::Sources sources_of(std::initializer_list<std::pair<std::string, std::string>> files) {
  base::Sources sources;
  for (const auto& [path, text] : files) sources.add(path, text);
  return sources;
}

// "M104 data/areas.yaml:3:5 | found | expected | help", sorted as they are printed.
inline std::vector<std::string> told(const base::Sources& sources, const base::Diagnostics& diagnostics) {
  std::vector<std::string> lines;
  for (const base::Diagnostic& each : diagnostics.sorted(sources)) {
    const base::Place place = sources.locate(each.where);
    lines.push_back(fmt::format("{} {}:{}:{} | {} | {} | {}", each.code.id, place.path, place.line,
                                place.column, each.found, each.expected, each.help));
  }
  return lines;
}

// A text and the only thing that is told about it; nothing for a sound one.
struct Row {
  std::string text;
  std::string told;
};

inline void PrintTo(const Row& row, std::ostream* out) {
  *out << row.text;
}

inline std::vector<std::string> expected_of(const Row& row) {
  return row.told.empty() ? std::vector<std::string>() : std::vector<std::string>{row.told};
}

}  // namespace support
