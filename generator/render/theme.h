// A theme: templates, style sheet made from the tokens, widths of its letters. Immutable once loaded.
// The default theme is part of the program; a folder themes/<name>/ of the site goes before it, file by file.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "base/diagnostic.h"
#include "base/source.h"
#include "library/site.h"
#include "scene/text_metrics.h"

namespace render {

class Templates;  // compiled, see template.h

struct Theme {
  std::string name;
  std::string
      style_sheet;  // assets/site.css: the custom properties of the tokens, the rules of drawings, the others
  std::string drawing_style;  // of drawings in files of their own, without a custom property
  std::string icon;           // assets/icon.svg
  scene::TextMetrics metrics;
  std::shared_ptr<const Templates> templates;
};

Theme load_theme(const base::Sources& sources, const library::Site& site, base::Diagnostics& diagnostics);

}  // namespace render
