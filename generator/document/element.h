// The vocabulary of prose: what stands between two blank lines.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "document/inline.h"

namespace document {

struct Element;
using Elements = std::vector<Element>;

struct Heading {
  int level = 1;
  Inlines content = {};
};
struct Paragraph {
  Inlines content = {};
};
struct ListItem {
  Elements content;
  std::optional<bool> done = {};  // of a task list
};
struct List {
  bool is_ordered = false;
  int start = 1;
  bool is_tight = true;
  std::vector<ListItem> items = {};
};
struct Quote {
  Elements content;
  Inlines attribution = {};  // of a last line that begins with an em dash and a space
};
struct CodeBlock {
  std::string text = {};
};
// A fenced code block with an info word: a directive, or code of a language. Whoever knows the words decides.
struct Fence {
  std::string info = {};
  std::string text = {};
  base::Span body = {};  // the bytes of `text` in the file
};
struct Table {
  enum class Align { none, left, centre, right };
  std::vector<Align> columns = {};
  std::vector<Inlines> head = {};
  std::vector<std::vector<Inlines>> rows = {};
};
struct Rule {};
struct Footnote {
  int number = 0;
  Elements content;
};

struct Element {
  std::variant<Heading, Paragraph, List, Quote, CodeBlock, Fence, Table, Rule, Footnote> content;
  base::Span where = {};
};

}  // namespace document
