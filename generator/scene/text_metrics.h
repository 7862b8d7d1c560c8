// How wide a text is, from a table of the theme, never from the platform: the same drawing on every machine.
#pragma once

#include <array>
#include <string_view>

namespace scene {

struct TextMetrics {
  // Advance widths of U+0020 to U+007E in thousandths of the font size.
  std::array<int, 95> advances = {};
  int other = 1000;      // every other character
  double margin = 1.08;  // room for fonts that are a little wider than the table
  double bold = 1.08;    // bold letters against regular ones

  double width(std::string_view text, double font_size, bool is_bold = false) const;
};

// The advance widths of Arial and its metric twins.
TextMetrics arial_metrics();

}  // namespace scene
