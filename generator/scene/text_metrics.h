// How wide a text is, from a table of the theme, never from the platform: the same drawing on every machine.
// A text is fitted by what it may take, not by what it takes: readers may widen its letters and words.
#pragma once

#include <array>
#include <string_view>

namespace scene {

struct TextMetrics {
  // Advance widths of U+0020 to U+007E in thousandths of the font size.
  std::array<int, 95> advances = {};
  int other = 1000;               // every other character
  double margin = 1.08;           // room for fonts that are a little wider than the table
  double bold = 1.08;             // bold letters against regular ones
  double between_letters = 0.12;  // em that a reader may add behind every character
  double between_words = 0.16;    // and behind every space, on top of that

  // The room it needs: as it is drawn, or with its letters 0.12 em and its words 0.16 em farther apart, as
  // WCAG 1.4.12 lets a reader set them.
  double width(std::string_view text, double font_size, bool is_bold = false) const;
  // Its width where no reader has widened it, with the margin: for texts that are centred by their start, and
  // for those that may grow over the edge of the drawing.
  double as_drawn(std::string_view text, double font_size, bool is_bold = false) const;
};

// The advance widths of Arial and its metric twins.
TextMetrics arial_metrics();

}  // namespace scene
