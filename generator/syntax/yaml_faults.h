// What is wrong with a YAML text, in our own words and at the place that the author can change.
// Not a parser: it is called when the parser has stopped, and looks at the lines round that place.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "syntax/yaml_text.h"

namespace syntax {

// What the parser met, before anybody looked for the cause.
enum class YamlTrouble {
  colon,      // a colon where no value may begin
  structure,  // something that belongs neither to the map nor to the list before it
  flow_open,  // a bracket that is never closed
  flow_close,
  tab,
  character,  // a value that begins with @, ` or %
  escape,
  quote,
  block_header,
  list_entry,
  other,
};

struct YamlSpot {
  std::size_t begin = 0;
  std::size_t end = 0;
};

struct YamlFault {
  YamlSpot where;
  std::string found = {};
  std::string expected = {};
  std::string help = {};
  std::optional<YamlSpot> note_where = {};
  std::string note = {};
};

// What was read when the parser stopped.
struct YamlProgress {
  std::size_t stopped = 0;                  // where
  std::size_t read = 0;                     // the end of the last value
  std::optional<std::size_t> bracket = {};  // the innermost one that is open
  std::optional<YamlSpot> long_quote = {};  // the last quoted value of several lines
};

YamlFault explain(const YamlText& text, YamlTrouble trouble, const YamlProgress& progress);

// A quoted value that runs over lines that cannot belong to it: nothing when all is well.
std::optional<YamlFault> quote_running_on(const YamlText& text, YamlSpot quoted, int parent_column);
// An unquoted value that has taken in a list item.
std::optional<YamlFault> swallowed_item(const YamlText& text, YamlSpot plain);
YamlFault missing_colon(const YamlText& text, YamlSpot key);

}  // namespace syntax
