// What stands between {{ and }} as a tree with places. It knows the grammar of figures, no measure and no
// function.
#pragma once

#include <optional>
#include <string_view>

#include "base/diagnostic.h"
#include "document/expression.h"

namespace expressions {

// `text` is what stands between the braces, `where` its place; of a text that was written otherwise in its
// file, such as with escapes, the two differ in length and every place is the whole of `where`. Reports
// everything that is wrong with it, each fault once, and gives nothing then. Too long and too deep ones are
// refused (base/limits.h). What it gives reads back from document::text_of as the same.
std::optional<document::Expression> parse_expression(std::string_view text, base::Span where,
                                                     base::Diagnostics& diagnostics);

}  // namespace expressions
