#include "base/hash.h"
#include "ledger/ledger.h"

namespace ledger {

namespace {
constexpr std::size_t digits_shown = 12;
}

std::string fingerprint(const Ledger& ledger, const base::Sources& sources) {
  return base::sha256(syntax::write_json_line(to_json(ledger, sources, Places::left_out)))
      .substr(0, digits_shown);
}

}  // namespace ledger
