// Text broken into lines that fit a given room by measured widths. Where the lines run out it ends in an
// ellipsis: the table or the list beside the drawing has it whole.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "scene/scene.h"
#include "scene/text_metrics.h"

namespace plot {

struct TextRoom {
  double width = 0;
  double font_size = 15;
  bool is_bold = false;
  std::size_t most_lines = 1;
};
// Broken at spaces; inside a word only where the word alone is wider than the room. No line is wider than
// the room; a room without place for one letter gets no line.
std::vector<std::string> text_lines(std::string_view text, const TextRoom& room,
                                    const scene::TextMetrics& metrics);

// The widest of the lines.
double width_of(const std::vector<std::string>& lines, const TextRoom& room,
                const scene::TextMetrics& metrics);

// Everything a text may cover: from the accents of its capitals to below its descenders.
scene::Box box_of(const scene::Label& label, const scene::TextMetrics& metrics);

}  // namespace plot
