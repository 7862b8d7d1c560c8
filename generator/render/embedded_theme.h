// The default theme's files, as they were when the program was built.
#pragma once

#include <span>
#include <string_view>

namespace render {

struct EmbeddedFile {
  std::string_view path;  // relative to the theme's folder
  std::string_view bytes;
};
std::span<const EmbeddedFile> embedded_theme();

}  // namespace render
