// What every fuzz target does with a broken promise: say it, and stop where a debugger can look.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>

#include "properties.h"

inline void must_hold(const std::string& broken) {
  if (broken.empty()) return;
  std::cerr << broken << '\n';
  std::abort();
}

inline std::string text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}
