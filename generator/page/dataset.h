// Typed rows and columns of a download: numbers still unrounded.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "page/address.h"

namespace page {

using Field = std::variant<std::monostate, std::string, double>;  // nothing, text, number

struct Dataset {
  Address address = {};
  std::vector<std::string> columns = {};
  std::vector<std::vector<Field>> rows = {};
};

}  // namespace page
