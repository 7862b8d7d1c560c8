// Sizes that a reader can hold: a file, a header, a room. What is above the aim is listed; what is above the
// limit fails. Functions are measured by clang-tidy.
#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <regex>

#include "architecture/house.h"

namespace architecture {

TEST(Sizes, OfFilesStayWithinTheirLimit) {
  for (const SourceFile& file : source_files()) {
    const std::size_t limit = file.is_header() ? 250 : 450;
    const std::size_t warned = file.is_header() ? 150 : 300;
    EXPECT_LE(file.lines.size(), limit) << file.path;
    if (file.lines.size() > warned)
      std::cout << "[long] " << file.path << ": " << file.lines.size() << " lines\n";
  }
}

TEST(Sizes, OfLinesStayWithinTheColumnLimit) {
  for (const SourceFile& file : source_files()) {
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      const std::string& line = file.lines[i];
      const auto characters = std::count_if(
          line.begin(), line.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; });
      const bool is_literal =
          line.find('"') != std::string::npos || line.find("#include") != std::string::npos;
      EXPECT_TRUE(characters <= 110 || is_literal) << file.path << ":" << i + 1;
    }
  }
}

TEST(Sizes, HeadersOpenWithWhatTheyAre) {
  for (const SourceFile& file : source_files()) {
    if (!file.is_header()) continue;
    EXPECT_TRUE(file.text.starts_with("// ")) << file.path;
    EXPECT_NE(file.text.find("#pragma once"), std::string::npos) << file.path;
  }
}

// A room of more than 2,000 lines wants to be two rooms: listed, until it is.
TEST(Sizes, OfRoomsAreTold) {
  std::map<std::string, std::size_t> lines;
  for (const SourceFile& file : source_files()) lines[file.room] += file.lines.size();
  for (const auto& [room, count] : lines) {
    EXPECT_LE(count, 4000u) << room;
    if (count > 2000) std::cout << "[large] " << room << ": " << count << " lines\n";
  }
}

TEST(Names, AvoidWordsForOddsAndEnds) {
  const std::regex pattern("\\b(class|struct) \\w*(Impl|Manager|Helper|Util|Utils|Context|Handler)\\b");
  for (const SourceFile& file : source_files()) {
    const std::string code = code_of(file);
    std::smatch found;
    // A third party's interface keeps its own name.
    const bool is_foreign =
        std::regex_search(code, found, pattern) && code.find("YAML::EventHandler") != std::string::npos;
    EXPECT_TRUE(found.empty() || is_foreign) << file.path << " declares " << found.str();
  }
}

}  // namespace architecture
