// A drawing to SVG: classes from the roles, coordinates with at most one decimal. No ids, no style, no
// colours.
#pragma once

#include <string>
#include <string_view>

#include "page/table.h"
#include "render/markup.h"
#include "scene/scene.h"

namespace render {

// A chart's drawing: one image with a name, nothing inside it for a screen reader.
void write_drawing(Markup& markup, const scene::Scene& drawing, std::string_view layout,
                   std::string_view name);
// The same as a file of its own, with a description and the style it needs: `style` is a theme's
// `drawing_style`.
std::string standalone_drawing(const scene::Scene& drawing, std::string_view name,
                               std::string_view description, std::string_view style);
// Decorative.
void write_sparkline(Markup& markup, const scene::Scene& drawing);
void write_icon(Markup& markup, page::Icon icon);

}  // namespace render
