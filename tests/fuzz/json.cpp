#include "syntax/json.h"

#include "target.h"

// What was read and written reads back the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto value = syntax::parse_json(text_of(data, size));
  if (!value) return 0;
  const std::string written = syntax::write_json(*value);
  const auto again = syntax::parse_json(written);
  if (!again) must_hold("what was written cannot be read");
  if (syntax::write_json(*again) != written) must_hold("what was written reads back as something else");
  if (!syntax::parse_json(syntax::write_json_line(*value))) must_hold("a line cannot be read");
  return 0;
}
