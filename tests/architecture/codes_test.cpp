// Every code is one row, used, explained, and known to the list of all codes.
#include <gtest/gtest.h>

#include <iostream>
#include <regex>
#include <sstream>

#include "architecture/house.h"

namespace architecture {

namespace {

struct Row {
  std::string name;
  std::string id;
  std::string path;
};

std::vector<Row> rows() {
  std::vector<Row> found;
  const std::regex pattern("\\bCode (\\w+)\\s*[{=(]+\\s*(?:base::Code\\{)?\\s*(?:\\.id = )?\"(\\w+)\"");
  for (const SourceFile& file : source_files()) {
    for (std::sregex_iterator each(file.text.begin(), file.text.end(), pattern), end; each != end; ++each) {
      found.push_back({(*each)[1], (*each)[2], file.path});
    }
  }
  return found;
}

}  // namespace

TEST(Codes, AreNeverUsedTwice) {
  std::map<std::string, std::string> seen;
  ASSERT_GT(rows().size(), 40u);
  for (const Row& row : rows()) {
    const auto [known, is_new] = seen.emplace(row.id, row.path);
    EXPECT_TRUE(is_new) << row.id << " stands in " << row.path << " and in " << known->second;
  }
}

TEST(Codes, HaveALetterAndThreeDigits) {
  const std::regex pattern("[DMSRFBGLEPO][0-9]{3}");
  for (const Row& row : rows())
    EXPECT_TRUE(std::regex_match(row.id, pattern)) << row.id << " in " << row.path;
}

TEST(Codes, AreReportedSomewhere) {
  const auto files = source_files();
  for (const Row& row : rows()) {
    const std::regex use("\\b" + row.name + "\\b");
    bool is_used = false;
    for (const SourceFile& file : files) {
      if (file.path == row.path) continue;
      is_used = is_used || std::regex_search(file.text, use);
    }
    EXPECT_TRUE(is_used) << row.id << " " << row.name << " in " << row.path << " is never reported";
  }
}

}  // namespace architecture
