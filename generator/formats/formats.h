// Every output that is not a page.
#pragma once

#include <string>

#include "base/source.h"
#include "ledger/ledger.h"
#include "library/library.h"
#include "page/dataset.h"
#include "page/drawing.h"
#include "render/artifact.h"

namespace formats {

// RFC 4180 with CRLF line ends and a header row; a text that a spreadsheet would run as a formula is kept as
// it is (intake has reported it).
render::Artifact write_csv(const page::Dataset& dataset);
// reports/<slug>/statements.json
render::Artifact write_statements(const ledger::Ledger& ledger, const base::Sources& sources);

// data/<measure>.svg; `style` is the theme's, of drawings in files of their own.
render::Artifact write_drawing(const page::Drawing& drawing, const std::string& style);

// An image of the author's, unchanged.
render::Artifact copy_picture(const library::Picture& picture, const base::Sources& sources);

}  // namespace formats
