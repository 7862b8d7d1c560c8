// YAML as a tree with places, in the safe subset: block and flow maps, lists and scalars.
// Duplicate keys, anchors, aliases, tags, merge keys and second documents are faults, never silently read.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"

namespace syntax {

struct YamlNode;

struct YamlEntry;

struct YamlNode {
  enum class Kind { null, scalar, list, map };
  Kind kind = Kind::null;
  std::string text = {};   // of a scalar, unquoted
  bool is_quoted = false;  // then "no" or "5" was meant as text
  std::vector<YamlNode> items = {};
  std::vector<YamlEntry> entries;  // no `= {}`: clang 14 would need YamlEntry complete here
  base::Span where =
      {};  // of a scalar: all of it, quotes included; of a list or a map: its first byte to its last

  bool is_null() const { return kind == Kind::null; }
  bool is_scalar() const { return kind == Kind::scalar; }
  bool is_list() const { return kind == Kind::list; }
  bool is_map() const { return kind == Kind::map; }
  const YamlNode* find(std::string_view key) const;  // the value at a key of a map; null when there is none
};

struct YamlEntry {
  std::string key;
  base::Span key_where = {};
  YamlNode value = {};
};

// The codes to report with: the letter of a fault says which file to open.
struct YamlCodes {
  base::Code syntax;
  base::Code duplicate_key;
  base::Code unsupported;  // anchor, alias, tag, merge key, second document
  base::Code too_large;
};

// `body` may be a part of a file (front matter, the text of a fence). An unreadable text gives nothing, after
// a report; an empty one gives a null node.
std::optional<YamlNode> parse_yaml(const base::Sources& sources, base::Span body, const YamlCodes& codes,
                                   base::Diagnostics& diagnostics);

}  // namespace syntax
