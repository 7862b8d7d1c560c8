#include "formats/formats.h"
#include "render/svg.h"

namespace formats {

render::Artifact write_drawing(const page::Drawing& drawing, const std::string& style) {
  return {.path = drawing.address.file(),
          .bytes = render::standalone_drawing(drawing.scene, drawing.name, drawing.description, style)};
}

}  // namespace formats
