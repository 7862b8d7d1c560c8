#include "expressions/expression.h"

#include "target.h"

// Every place lies inside the text, and what was read can be typed again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = text_of(data, size);
  base::Sources sources;
  const base::Span whole = sources.whole(sources.add("content/a.md", text));
  base::Diagnostics diagnostics;
  const auto expression = expressions::parse_expression(text, whole, diagnostics);
  must_hold(properties::broken_by(diagnostics, sources));
  if (expression.has_value() == diagnostics.has_errors()) must_hold("a fault is silent, or a figure is lost");
  if (!expression) return 0;
  must_hold(properties::broken_by(*expression));
  const std::string printed = document::text_of(*expression);
  base::Sources second;
  base::Diagnostics said;
  const base::Span place = second.whole(second.add("content/b.md", printed));
  const auto again = expressions::parse_expression(printed, place, said);
  if (!again) must_hold("what was printed cannot be read: " + printed);
  if (!document::is_same(*expression, *again))
    must_hold("what was printed reads as something else: " + printed);
  return 0;
}
