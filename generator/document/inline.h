// The vocabulary of running text: what stands inside a paragraph. Closed: a new kind is a new case
// everywhere.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/source.h"

namespace document {

struct Inline;
using Inlines = std::vector<Inline>;

struct Text {
  std::string text = {};
};
struct Code {
  std::string text = {};
};
struct Emphasis {
  Inlines content;
};
struct Strong {
  Inlines content;
};
struct Struck {
  Inlines content;
};
struct Link {
  std::string target = {};  // as written: a URL, a path to a Markdown file of the site, or #anchor
  Inlines content;
};
struct Image {
  std::string file = {};  // as written, beside the Markdown that shows it
  std::string alt = {};
};
struct SoftBreak {};
struct LineBreak {};
struct FootnoteMark {
  int number = 0;  // counts from 1 in the article
};
// {{ … }}: to be worked out from the data.
struct Figure {
  std::string source = {};  // what stands between the braces
};
// What a figure came to.
struct Value {
  std::string text = {};
  std::optional<double> raw = {};  // none: words
  std::string id = {};             // made of the expression; several of a text may have the same
};

struct Inline {
  std::variant<Text, Code, Emphasis, Strong, Struck, Link, Image, SoftBreak, LineBreak, FootnoteMark, Figure,
               Value>
      content;
  base::Span where = {};
};

// The letters alone, as a screen reader would say them.
std::string text_of(const Inlines& inlines);

}  // namespace document
