// One Markdown file of a report's folder, read: a section with its measures looked up.
#pragma once

#include <optional>

#include "base/diagnostic.h"
#include "base/source.h"
#include "keys/values.h"
#include "library/report.h"
#include "texts/known.h"

namespace texts {

struct SectionDraft {
  library::Section section;
  std::optional<keys::Written> part = {};  // looked up when the report is known
  base::Span top = {};                     // the file's first line
  bool is_sound = false;                   // it has a title and an id
};

SectionDraft read_section(const base::Sources& sources, std::uint32_t file, const Known& known,
                          base::Diagnostics& diagnostics);

}  // namespace texts
