// Asks the slow reference in Python, where it and Python are there.
#pragma once

#include <stdio.h>

#include <array>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "oracle/table.h"

namespace oracle {

// What `script` of this folder writes for so many cases; empty where the reference or Python is absent.
inline std::vector<Row> asked_of_the_reference(const std::string& script, int cases, int seed) {
  const std::string command = "python3 -B '" CANDOUR_SOURCE "/tests/oracle/" + script +
                              "' '" CANDOUR_SHARED "/oracle' " + std::to_string(cases) + " " +
                              std::to_string(seed) + " 2>/dev/null";
  const auto close = [](FILE* pipe) { pclose(pipe); };
  const std::unique_ptr<FILE, decltype(close)> pipe(popen(command.c_str(), "r"), close);
  if (!pipe) return {};
  std::string text;
  std::array<char, 65536> buffer;
  while (const std::size_t got = fread(buffer.data(), 1, buffer.size(), pipe.get()))
    text.append(buffer.data(), got);
  std::istringstream in(text);
  return read(in);
}

}  // namespace oracle
