#include "document/inline.h"

#include "base/overloaded.h"

namespace document {

std::string text_of(const Inlines& inlines) {
  std::string result;
  for (const Inline& each : inlines) {
    result += std::visit(base::overloaded{
                             [](const Text& text) { return text.text; },
                             [](const Code& code) { return code.text; },
                             [](const Emphasis& emphasis) { return text_of(emphasis.content); },
                             [](const Strong& strong) { return text_of(strong.content); },
                             [](const Struck& struck) { return text_of(struck.content); },
                             [](const Link& link) { return text_of(link.content); },
                             [](const Image& image) { return image.alt; },
                             [](const SoftBreak&) { return std::string(" "); },
                             [](const LineBreak&) { return std::string(" "); },
                             [](const FootnoteMark&) { return std::string(); },
                             [](const Figure& figure) { return "{{" + figure.source + "}}"; },
                             [](const Value& value) { return value.text; },
                         },
                         each.content);
  }
  return result;
}

}  // namespace document
