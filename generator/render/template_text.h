// A template as its tags, and a page's template put together from the frame and the files it includes.
// Finds every fault with its place, so that the engine never meets one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "render/template.h"

namespace render {

struct Tag {
  enum class Sort { value, slot, section, inverted, end, partial, comment };
  Sort sort = Sort::value;
  std::string_view name;
  std::size_t begin = 0;  // bytes of the file, braces included
  std::size_t end = 0;
};

// Reports and returns nothing for braces that do not close and sections that do not match.
std::optional<std::vector<Tag>> parse_tags(const ThemeFile& file, base::Diagnostics& diagnostics);

struct Assembled {
  std::string text;  // for the engine: partials in place, comments gone
  std::string
      probe;  // the same with every value bracketed and every section taken once: for the escaping pass
  struct Origin {
    std::size_t probe_begin = 0;
    const ThemeFile* file = nullptr;
    std::size_t file_begin = 0;
  };
  std::vector<Origin> origins;          // in the order of the probe
  std::vector<std::string_view> names;  // all that were used
};

// `frame.mustache` with `{{> main}}` replaced by kinds/<kind>.mustache. Nothing after a report.
std::optional<Assembled> assemble(const ThemeFiles& files, std::string_view kind,
                                  base::Diagnostics& diagnostics);

// Where a byte of the probe comes from.
base::Diagnostic fault_at(const base::Code& code, const ThemeFile& file, std::size_t begin, std::size_t end);
base::Diagnostic fault_at(const base::Code& code, const Assembled& assembled, std::size_t probe_offset);

}  // namespace render
