#include "scene/text_metrics.h"

namespace scene {

double TextMetrics::width(std::string_view text, double font_size, bool is_bold) const {
  int thousandths = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && byte < 0x7F) {
      thousandths += advances[byte - 0x20u];
    } else if ((byte & 0xC0u) !=
               0x80u) {  // once for each character outside the table, not for each of its bytes
      thousandths += other;
    }
  }
  return thousandths * font_size / 1000 * margin * (is_bold ? bold : 1);
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
