// The words and signs of a figure, `{{ … }}`: names, numbers, periods, operators, each with its place.
// Not for other rooms, and not yet a tree: they call expression.h.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "document/expression.h"
#include "expressions/number.h"

namespace expressions {

struct ExpressionToken {
  enum class Is { number, name, period, sign, end };
  Is is = Is::end;
  std::string_view text = {};
  std::size_t begin = 0;  // bytes of the text
  std::size_t end = 0;
  document::Number number = {};  // of a number
  bool is_spaced_before = false;
  bool is_spaced_after = false;

  bool is_sign(std::string_view sign) const { return is == Is::sign && text == sign; }
  bool is_word(std::string_view word) const { return is == Is::name && text == word; }
};

// A text whose bytes stand at `where`. Where it was written otherwise in its file, such as with escapes, the
// two are not equally long, and everything in it is said to stand at `where`.
struct ExpressionText {
  std::string_view text;
  base::Span where;

  base::Span span(std::size_t begin, std::size_t end) const;
};

// The last token is the end. A character or number that cannot be read is reported and left out.
std::vector<ExpressionToken> expression_tokens(const ExpressionText& text, base::Diagnostics& diagnostics);

}  // namespace expressions
