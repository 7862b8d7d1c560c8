#include "formats/formats.h"
#include "render/author_link.h"

namespace formats {

render::Artifact copy_picture(const library::Picture& picture, const base::Sources& sources) {
  const auto file = sources.find(picture.file);
  return {.path = render::picture_address("", picture.file).file(),
          .bytes = file ? std::string(sources.bytes(*file)) : std::string()};
}

}  // namespace formats
