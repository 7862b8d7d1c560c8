// The design tokens of a theme: a name and four colours each. The custom properties of the style sheet are
// made from them, and so is the contrast test.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "render/template.h"
#include "scene/text_metrics.h"
#include "syntax/yaml.h"

namespace render {

struct Token {
  std::string name;
  std::string light = {};
  std::string dark = {};
  std::string print = {};
  std::string forced = {};
};
using Tokens = std::vector<Token>;

// From a file of the theme: one that is part of the program is given a place among sources of its own.
Tokens read_tokens(const ThemeFile& file, const base::Sources& sources, base::Diagnostics& diagnostics);
// Every token of `needed` that is not among `tokens` is reported at `file`.
void check_tokens(const Tokens& tokens, const Tokens& needed, const ThemeFile& file,
                  base::Diagnostics& diagnostics);

// The custom properties for light, dark, print and forced colours.
std::string custom_properties(const Tokens& tokens);

std::optional<scene::TextMetrics> read_widths(const ThemeFile& file, const base::Sources& sources,
                                              base::Diagnostics& diagnostics);

}  // namespace render
