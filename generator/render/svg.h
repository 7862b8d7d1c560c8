// A drawing to SVG: classes from the roles, coordinates with at most one decimal. No ids, no style, no
// colours.
#pragma once

#include <string_view>

#include "page/table.h"
#include "render/markup.h"
#include "scene/scene.h"

namespace render {

// A chart's drawing: one image with a name, nothing inside it for a screen reader.
void write_drawing(Markup& markup, const scene::Scene& drawing, std::string_view layout,
                   std::string_view name);
// Decorative.
void write_sparkline(Markup& markup, const scene::Scene& drawing);
void write_icon(Markup& markup, page::Icon icon);

}  // namespace render
