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

TEST(Oracle, TablesAreTheBytesOfTheReferenceFolder) {
  const std::filesystem::path reference = std::filesystem::path(CANDOUR_SHARED) / "oracle";
  if (!std::filesystem::exists(reference)) GTEST_SKIP() << "the reference folder is absent";
  const auto tables = tables_in(std::filesystem::path(CANDOUR_SOURCE) / "tests" / "oracle");
  EXPECT_GE(tables.size(), 17U);
  for (const auto& table : tables)
    EXPECT_TRUE(bytes_of(table) == bytes_of(reference / table.filename())) << table.filename();
}

}  // namespace
