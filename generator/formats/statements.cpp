#include "formats/formats.h"
#include "page/address.h"
#include "syntax/json.h"

namespace formats {

render::Artifact write_statements(const ledger::Ledger& ledger, const base::Sources& sources) {
  const syntax::Json json = ledger::to_json(ledger, sources, ledger::Places::named);
  return {.path = page::address::statements(ledger.report).file(), .bytes = syntax::write_json(json)};
}

}  // namespace formats
