#include "scene/text_metrics.h"

#include <algorithm>

namespace scene {

namespace {

struct Sum {
  int thousandths = 0;
  int characters = 0;
  int spaces = 0;
};

Sum sum_of(std::string_view text, const TextMetrics& metrics) {
  Sum sum;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xC0u) == 0x80u) continue;  // a character outside the table counts once, not for each byte
    const bool is_known = byte >= 0x20 && byte < 0x7F;
    sum.thousandths += is_known ? metrics.advances[byte - 0x20u] : metrics.other;
    ++sum.characters;
    if (c == ' ') ++sum.spaces;
  }
  return sum;
}

}  // namespace

double TextMetrics::as_drawn(std::string_view text, double font_size, bool is_bold) const {
  return sum_of(text, *this).thousandths * font_size / 1000 * margin * (is_bold ? bold : 1);
}

double TextMetrics::width(std::string_view text, double font_size, bool is_bold) const {
  const Sum sum = sum_of(text, *this);
  const double letters = sum.thousandths * font_size / 1000 * (is_bold ? bold : 1);
  const double apart = (sum.characters * between_letters + sum.spaces * between_words) * font_size;
  return std::max(letters * margin, letters + apart);
}

// Advance widths in thousandths of an em as the font itself gives them; Liberation Sans has the same.
TextMetrics arial_metrics() {
  return {.advances = {
              278,  278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,  // sp to /
              556,  556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,  // 0 to ?
              1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,  // @ to O
              667,  778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,  // P to _
              333,  556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,  // ` to o
              556,  556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584}};     // p to ~
}

}  // namespace scene
