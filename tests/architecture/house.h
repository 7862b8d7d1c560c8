// The project's own source files as text, for tests that hold the house to its plan.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace architecture {

struct SourceFile {
  std::string path;  // "base/text.cpp", relative to generator/
  std::string room;  // "base"; empty for main.cpp
  std::string text;
  std::vector<std::string> lines;

  bool is_header() const { return path.ends_with(".h"); }
  std::set<std::string> includes() const;  // what stands between the quotes or angle brackets
};

std::vector<SourceFile> source_files();                // generator/**/*.{h,cpp}
std::map<std::string, std::set<std::string>> rooms();  // rooms.txt
// A copy without comments and string literals, so that only code is searched.
std::string code_of(const SourceFile& file);
// What stands between the quotation marks of its string literals; names of included files are none.
std::vector<std::string> literals_of(const SourceFile& file);

}  // namespace architecture
