// The templates of a theme, compiled: one for each kind of page. They place what the page gives them and know
// no logic. Not for the pieces of a page: those are written by markup.h and go in through a slot, unread.
#pragma once

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "render/escape.h"

namespace render {

// A file of a theme by its path inside the theme's folder. `where` is nowhere for one that is part of the
// program.
struct ThemeFile {
  std::string_view bytes;
  base::Span where = {};
  std::string path = {};  // for messages: "themes/default/templates/frame.mustache"
};
using ThemeFiles = std::map<std::string, ThemeFile, std::less<>>;

enum class Sort { text, list, slot };
struct Name {
  std::string_view name;
  Sort sort;
  std::string_view within = {};  // the list in whose rows it stands; empty: on the page
};
// All that a template may say, and the part of it that no template may leave out.
std::span<const Name> template_names();
std::span<const std::string_view> required_names();

// What one page says. A text that is missing or empty closes its section in the template.
using Row = std::map<std::string, std::string>;
struct Values {
  Row texts;
  std::map<std::string, std::vector<Row>> lists;
  Slots slots;
};

class Templates {
 public:
  Templates();
  ~Templates();
  Templates(const Templates&) = delete;
  Templates& operator=(const Templates&) = delete;

  // Fills the template of a kind of page; nothing is escaped yet but everything is bracketed and placed.
  Placed fill(std::string_view kind, const Values& values) const;
  bool has(std::string_view kind) const { return compiled_.find(kind) != compiled_.end(); }

 private:
  friend std::shared_ptr<const Templates> compile_templates(const ThemeFiles&, base::Diagnostics&);
  struct Compiled;
  std::map<std::string, std::unique_ptr<Compiled>, std::less<>> compiled_;
};

// Every kind of page; a template that cannot be read is reported and left out.
std::shared_ptr<const Templates> compile_templates(const ThemeFiles& files, base::Diagnostics& diagnostics);

}  // namespace render
