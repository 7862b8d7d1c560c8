// One text as the only file of a site, read by one of the room's parsers; and what was said about it, in
// short lines.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "syntax/codes.h"
#include "syntax/csv.h"
#include "syntax/markdown.h"
#include "syntax/yaml.h"

namespace reading {

struct Text {
  explicit Text(std::string bytes) : file(sources.add("data/a", std::move(bytes))) {}

  // "line:column text"
  std::string place(base::Span span) const {
    const base::Place found = sources.locate(span);
    return std::to_string(found.line) + ":" + std::to_string(found.column) + " " +
           std::string(sources.text(span));
  }
  // "D004 4:4 x"
  std::vector<std::string> said() const {
    std::vector<std::string> lines;
    for (const base::Diagnostic& each : diagnostics.sorted(sources)) {
      lines.push_back(std::string(each.code.id) + " " + place(each.where));
    }
    return lines;
  }
  base::Diagnostic only() const {
    const auto all = diagnostics.sorted(sources);
    return all.size() == 1 ? all.front() : base::Diagnostic{};
  }

  base::Sources sources = {};
  std::uint32_t file;
  base::Diagnostics diagnostics = {};
};

struct Csv : Text {
  explicit Csv(std::string bytes)
      : Text(std::move(bytes)), table(syntax::parse_csv(sources, file, diagnostics)) {}

  std::vector<std::vector<std::string>> rows() const {
    std::vector<std::vector<std::string>> result;
    for (const syntax::CsvRow& row : table.rows) {
      auto& texts = result.emplace_back();
      for (std::size_t i = 0; i < row.count; ++i) texts.push_back(table.cells[row.first + i].text());
    }
    return result;
  }

  syntax::CsvTable table;
};

struct Yaml : Text {
  explicit Yaml(std::string bytes)
      : Text(std::move(bytes)),
        tree(syntax::parse_yaml(sources, sources.whole(file), syntax::codes::site_yaml, diagnostics)) {}

  std::optional<syntax::YamlNode> tree;
};

struct Markdown : Text {
  explicit Markdown(std::string bytes)
      : Text(std::move(bytes)), article(syntax::parse_markdown(sources, sources.whole(file), diagnostics)) {}

  document::Article article;
};

inline std::string repeated(std::string_view piece, std::size_t times) {
  std::string result;
  result.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) result += piece;
  return result;
}

}  // namespace reading
