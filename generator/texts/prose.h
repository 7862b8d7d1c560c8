// Markdown files as their readers need them: front matter and article, and what may not stand in an article.
// Not their meaning: reports, pages and terms are read elsewhere.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "document/article.h"
#include "syntax/yaml.h"

namespace texts {

struct TextFile {
  std::optional<syntax::YamlNode> front;  // a map; nothing when there is none that could be read
  base::Span top;                         // the first line: where a missing key is reported
  base::Span front_where;
  document::Article article;
};

// Also reports figures that are not closed, in the front matter too, and blocks that may not stand there.
TextFile read_text_file(const base::Sources& sources, std::uint32_t file, base::Diagnostics& diagnostics);
// Reports front matter that is absent; one that could not be read was reported before.
void require_front_matter(const TextFile& text, base::Diagnostics& diagnostics);

// Every element and every inline of an article, in the order of the text, the inner after the outer.
std::vector<const document::Element*> elements_of(const document::Article& article);
std::vector<const document::Inline*> inlines_of(const document::Article& article);

// Reports every figure, where none may stand.
void refuse_figures(const document::Article& article, const base::Code& code, base::Diagnostics& diagnostics);
// Reports opening braces that nothing closes on their line; the same in every text of a tree.
void check_open_figures(const base::Sources& sources, const document::Article& article,
                        base::Diagnostics& diagnostics);
void check_open_figures(const base::Sources& sources, const syntax::YamlNode& tree,
                        base::Diagnostics& diagnostics);
// Reports blocks that are not built, and blocks where there is no place for one.
enum class Blocks { at_the_top, nowhere };
void check_blocks(const document::Article& article, Blocks blocks, base::Diagnostics& diagnostics);
// The name of the block that an element is, a part of its text; empty of any other element.
std::string_view block_name(const document::Element& element);

// The name of a file without its folders; a path without the name's extension.
std::string_view file_name(std::string_view path);
std::string_view without_extension(std::string_view path);

}  // namespace texts
