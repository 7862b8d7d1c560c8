// Most invariants are absences: what may be found only here is searched for everywhere else.
#include <gtest/gtest.h>

#include <algorithm>
#include <regex>

#include "architecture/house.h"

namespace architecture {

namespace {

struct Door {
  const char* what;
  const char* pattern;               // searched in code, comments and literals left out
  std::vector<std::string> allowed;  // path prefixes
};

bool is_allowed(const SourceFile& file, const std::vector<std::string>& prefixes) {
  return std::any_of(prefixes.begin(), prefixes.end(),
                     [&](const std::string& prefix) { return file.path.starts_with(prefix); });
}

class Doors : public testing::TestWithParam<Door> {};

}  // namespace

TEST_P(Doors, AreTheOnlyOnes) {
  const Door& door = GetParam();
  const std::regex pattern(door.pattern);
  for (const SourceFile& file : source_files()) {
    if (is_allowed(file, door.allowed)) continue;
    const std::string code = code_of(file);
    std::smatch found;
    EXPECT_FALSE(std::regex_search(code, found, pattern))
        << file.path << " holds " << found.str() << ": " << door.what;
  }
}

INSTANTIATE_TEST_SUITE_P(
    Plan, Doors,
    testing::Values(
        Door{"files are touched by disk alone",
             "<filesystem>|<fstream>|\\bfopen\\b|std::filesystem|<sys/stat\\.h>|<fcntl\\.h>",
             {"disk/"}},
        Door{"the clock is read once, in main.cpp",
             "system_clock::now|\\btime\\s*\\(\\s*(NULL|nullptr|0)?\\s*\\)|gettimeofday|clock_gettime",
             {"main.cpp"}},
        Door{"durations are measured where work is timed", "steady_clock", {"base/crew", "console/"}},
        Door{"the environment is read in main.cpp", "getenv|\\benviron\\b", {"main.cpp"}},
        Door{"printing is done by console",
             "std::cout|std::cerr|\\bprintf\\s*\\(|fmt::print|\\bputs\\s*\\(",
             {"console/", "main.cpp"}},
        Door{"threads stand in the crew",
             "<thread>|std::jthread|std::thread\\b|std::atomic|<atomic>",
             {"base/crew"}},
        Door{"locks stand in the crew, and one round cmark",
             "std::mutex|<mutex>",
             {"base/crew", "syntax/markdown"}},
        Door{"numbers become text in base/number.cpp",
             "to_chars|std::to_string|std::setprecision|<iomanip>|snprintf",
             {"base/number.cpp"}}),
    [](const auto& row) { return "Row" + std::to_string(row.index); });

TEST(Doors, StatsAndAnalysisUseNoTranscendentalFunction) {
  const std::regex pattern("\\b(pow|exp|log|log2|log10|expm1|log1p|sin|cos|tan|erf|tgamma|lgamma)\\s*\\(");
  for (const SourceFile& file : source_files()) {
    if (file.room != "stats" && file.room != "analysis") continue;
    const std::string code = code_of(file);
    std::smatch found;
    EXPECT_FALSE(std::regex_search(code, found, pattern)) << file.path << " calls " << found.str();
  }
}

TEST(Doors, EachThirdPartyLibraryHasOneFile) {
  const std::map<std::string, std::string> homes{
      {"yaml-cpp/", "syntax/yaml"},    {"cmark-gfm", "syntax/markdown"}, {"nlohmann/", "syntax/json"},
      {"kainjow/", "render/template"}, {"openssl/", "base/hash"},        {"CLI/", "commands/arguments"}};
  for (const SourceFile& file : source_files()) {
    for (const std::string& include : file.includes()) {
      for (const auto& [library, home] : homes) {
        if (!include.starts_with(library)) continue;
        EXPECT_TRUE(file.path.starts_with(home)) << file.path << " includes " << include;
      }
    }
  }
}

TEST(Doors, MarkupIsWrittenInOnePlace) {
  const std::regex pattern("<(/?[a-z]|!--)");  // the beginning of an element
  for (const SourceFile& file : source_files()) {
    if (is_allowed(file, {"render/markup", "render/escape", "render/template", "syntax/"})) continue;
    for (const std::string& literal : literals_of(file)) {
      EXPECT_FALSE(std::regex_search(literal, pattern)) << file.path << " writes " << literal;
    }
  }
}

// The wrong state unsayable: nothing is iterated in the order of a hash.
TEST(Doors, NoUnorderedContainerIsIterated) {
  const std::regex pattern("for \\([^;)]*:[^)]*unordered");
  for (const SourceFile& file : source_files()) {
    EXPECT_FALSE(std::regex_search(code_of(file), pattern)) << file.path;
  }
}

}  // namespace architecture
