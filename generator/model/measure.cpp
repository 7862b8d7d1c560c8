#include "model/measure.h"

namespace model {

std::string_view name_of(Kind kind) {
  switch (kind) {
    case Kind::count:
      return "count";
    case Kind::rate:
      return "rate";
    case Kind::proportion:
      return "proportion";
    case Kind::ratio:
      return "ratio";
    case Kind::level:
      return "level";
    case Kind::population:
      return "population";
  }
  return "";
}

std::string_view name_of(Better better) {
  switch (better) {
    case Better::lower:
      return "lower";
    case Better::higher:
      return "higher";
    case Better::neither:
      return "neither";
  }
  return "";
}

}  // namespace model
