#include "target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  base::Sources sources;
  const std::uint32_t file = sources.add("data/a.csv", text_of(data, size));
  base::Diagnostics diagnostics;
  const syntax::CsvTable table = syntax::parse_csv(sources, file, diagnostics);
  must_hold(properties::broken_by(table, sources));
  must_hold(properties::broken_by(diagnostics, sources));
  return 0;
}
