// The tables of this folder are copies: each must still be what the reference folder holds.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::filesystem::path> tables_in(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> found;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".csv") found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

// Of methods that were discussed and not chosen, and of studies: nothing of ours can be held against them.
bool is_of_no_chosen_method(const std::string& name) {
  const auto starts_with = [&](const char* start) { return name.starts_with(start); };
  return starts_with("simulation_") || starts_with("study_") || starts_with("calibration_") ||
         starts_with("laney_") || starts_with("funnel_overdispersed_");
}

// Everything that a test could say.
std::string sources_of_tests() {
  std::string all;
  for (const char* folder : {"oracle", "agreement"}) {
    const auto path = std::filesystem::path(CANDOUR_SOURCE) / "tests" / folder;
    for (const auto& entry : std::filesystem::directory_iterator(path)) {
      if (entry.path().extension() == ".cpp") all += bytes_of(entry.path());
    }
  }
  return all;
}

TEST(Oracle, EveryTableOfTheReferenceFolderIsNamedByATest) {
  const std::filesystem::path reference = std::filesystem::path(CANDOUR_SHARED) / "oracle";
  if (!std::filesystem::exists(reference)) GTEST_SKIP() << "the reference folder is absent";
  const std::string sources = sources_of_tests();
  std::size_t named = 0;
  for (const auto& table : tables_in(reference)) {
    const std::string name = table.filename().string();
    if (is_of_no_chosen_method(name)) continue;
    EXPECT_NE(sources.find('"' + name + '"'), std::string::npos) << name;
    ++named;
  }
  EXPECT_GE(named, 26U);
}

// Their inputs are unit tests of other projects.
TEST(Oracle, NoTableOfOtherProjectsInputsIsCopied) {
  for (const auto& table : tables_in(std::filesystem::path(CANDOUR_SOURCE) / "tests" / "oracle")) {
    const std::string name = table.filename().string();
    EXPECT_FALSE(name.starts_with("phe_package_testdata_") || name.starts_with("trend_chi2_")) << name;
  }
}

TEST(Oracle, TablesAreTheBytesOfTheReferenceFolder) {
  const std::filesystem::path reference = std::filesystem::path(CANDOUR_SHARED) / "oracle";
  if (!std::filesystem::exists(reference)) GTEST_SKIP() << "the reference folder is absent";
  const auto tables = tables_in(std::filesystem::path(CANDOUR_SOURCE) / "tests" / "oracle");
  EXPECT_GE(tables.size(), 20U);
  for (const auto& table : tables)
    EXPECT_TRUE(bytes_of(table) == bytes_of(reference / table.filename())) << table.filename();
}

}  // namespace
