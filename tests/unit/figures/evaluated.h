// A figure as typed, worked out, and what was said about it, in short lines.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "figures/figure.h"
#include "expressions/expression.h"

namespace evaluated {

struct Text {
  Text(std::string typed, const figures::Setting& setting)
      : file(sources.add("content/a.md", std::move(typed))) {
    const auto expression = expressions::parse_expression(sources.bytes(file), sources.whole(file), diagnostics);
    if (expression) figure = figures::evaluate(*expression, setting, diagnostics);
    said = diagnostics.sorted(sources);
  }

  // "F116 13.6%"; one after another
  std::string codes() const {
    std::string lines;
    for (const base::Diagnostic& each : said) {
      if (!lines.empty()) lines += ", ";
      lines += std::string(each.code.id) + " " + std::string(sources.text(each.where));
    }
    return lines;
  }
  // Everything a reader of the first diagnostic is told.
  std::string told() const { return said.empty() ? "" : said.front().expected + " | " + said.front().help; }
  bool holds() const {
    return said.empty() &&
           (figure.claim == figures::Claimed::holds || figure.claim == figures::Claimed::within_rounding);
  }

  base::Sources sources = {};
  std::uint32_t file;
  base::Diagnostics diagnostics = {};
  figures::Figure figure = {};
  std::vector<base::Diagnostic> said = {};
};

// Numbers typed, and no data.
inline Text literal(std::string typed) {
  static const model::Model empty;
  static const model::Standpoint standpoint{.area = {"here"}, .period = *model::Period::from("2023-Q4")};
  return Text(std::move(typed), {.model = empty, .standpoint = standpoint});
}

}  // namespace evaluated
