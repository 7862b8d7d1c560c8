// A YAML text, its place in its file, and all that may be said about it. Not a parser.
#pragma once

#include <string>

#include "base/diagnostic.h"
#include "syntax/yaml.h"
#include "syntax/yaml_faults.h"
#include "syntax/yaml_text.h"

namespace syntax {

class YamlDesk {
 public:
  YamlDesk(const YamlText& text, base::Span body, const YamlCodes& codes, base::Diagnostics& diagnostics)
      : text_(text), body_(body), codes_(codes), diagnostics_(diagnostics) {}

  const YamlText& text() const { return text_; }
  base::Span span(YamlSpot spot) const;
  YamlSpot spot(base::Span span) const { return {span.begin - body_.begin, span.end - body_.begin}; }

  // After one of these two the text gives no tree.
  void unreadable(const YamlFault& fault);
  void too_large(std::size_t offset, std::string found, std::string expected);
  void unsupported(YamlSpot where, std::string found, std::string help);
  void duplicate(base::Span first, base::Span second, const std::string& key);

  bool is_readable() const { return is_readable_; }

 private:
  void add(base::Diagnostic diagnostic);

  const YamlText& text_;
  base::Span body_;
  const YamlCodes& codes_;
  base::Diagnostics& diagnostics_;
  std::size_t said_ = 0;
  bool is_readable_ = true;
};

}  // namespace syntax
