// A page and a theme to HTML. Escaping is by context; every link and anchor written is noted in the artifact.
#pragma once

#include "base/diagnostic.h"
#include "page/page.h"
#include "render/artifact.h"
#include "render/theme.h"

namespace render {

Artifact render_page(const page::Page& page, const page::Frame& frame, const Theme& theme,
                     base::Diagnostics& diagnostics);

// The style sheet and the icon.
std::vector<Artifact> theme_files(const Theme& theme);

}  // namespace render
