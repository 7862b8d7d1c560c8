// Every file below tests/cases/ is a test of its own name.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "support/case.h"

namespace {

std::vector<std::string> case_files() {
  std::vector<std::string> files;
  const std::filesystem::path folder = std::filesystem::path(CANDOUR_SOURCE) / "tests/cases";
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".txt") files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string name_of(const testing::TestParamInfo<std::string>& info) {
  const std::filesystem::path path(info.param);
  std::string name = path.parent_path().filename().string() + "_" + path.stem().string();
  std::replace_if(
      name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
  return name;
}

class Cases : public testing::TestWithParam<std::string> {};

TEST_P(Cases, TellATrueStory) {
  const bool rewrites = std::getenv("UPDATE_GOLDEN") != nullptr;
  const auto expectations = rewrites ? support::Expectations::rewritten : support::Expectations::held;
  for (const std::string& fault : support::run_case(support::read_case(GetParam()), expectations)) {
    ADD_FAILURE() << fault;
  }
}

INSTANTIATE_TEST_SUITE_P(Files, Cases, testing::ValuesIn(case_files()), name_of);

TEST(IsText, TakesALineOfDotsForAnyLines) {
  EXPECT_TRUE(support::is_text("a\nb\nc\n", "a\nb\nc\n"));
  EXPECT_TRUE(support::is_text("a\nb\nc\n", "a\n...\nc\n"));
  EXPECT_TRUE(support::is_text("a\nb\nc\n", "...\nc\n"));
  EXPECT_TRUE(support::is_text("a\nb\nc\n", "a\n...\n"));
  EXPECT_FALSE(support::is_text("a\nb\nc\n", "a\n...\nd\n"));
  EXPECT_FALSE(support::is_text("a\nb\n", "a\n"));
}

}  // namespace
