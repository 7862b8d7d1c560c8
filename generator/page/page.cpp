#include "page/page.h"

namespace page {

std::string_view name_of(Kind kind) {
  switch (kind) {
    case Kind::home:
      return "home";
    case Kind::reports:
      return "reports";
    case Kind::report:
      return "report";
    case Kind::pack:
      return "pack";
    case Kind::measures:
      return "measures";
    case Kind::measure:
      return "measure";
    case Kind::glossary:
      return "glossary";
    case Kind::methodology:
      return "methodology";
    case Kind::plain:
      return "plain";
    case Kind::not_found:
      return "not-found";
  }
  return "";
}

}  // namespace page
