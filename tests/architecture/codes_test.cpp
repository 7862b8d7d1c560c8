// Every code is one row, used, explained, and known to the list of all codes.
#include <gtest/gtest.h>

#include <regex>
#include <set>

#include "architecture/house.h"
#include "commands/manual.h"

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

// Declared, listed with all others, and named once more where it is reported.
TEST(Codes, AreReportedSomewhere) {
  const auto files = source_files();
  for (const Row& row : rows()) {
    int elsewhere = 0;
    int at_home = 0;
    for (const SourceFile& file : files) {
      for (std::size_t at = file.text.find(row.name); at != std::string::npos;
           at = file.text.find(row.name, at + 1)) {
        (file.path == row.path ? at_home : elsewhere) += 1;
      }
    }
    EXPECT_TRUE(elsewhere > 0 || at_home > 2)
        << row.id << " " << row.name << " in " << row.path << " is never reported";
  }
}

// The codes of YAML stand in tables of four, which the search above does not see.
TEST(Codes, AreAllInTheManual) {
  for (const Row& row : rows())
    EXPECT_NE(commands::find_code(row.id), nullptr) << row.id << " in " << row.path;
  const auto& known = commands::known_codes();
  for (std::size_t i = 1; i < known.size(); ++i) EXPECT_LT(known[i - 1].id, known[i].id);
}

TEST(Codes, AreExplainedWithAnExample) {
  std::set<std::string_view> without;
  for (const base::Code& code : commands::known_codes()) {
    const std::string text = commands::manual_text(code);
    EXPECT_NE(text.find(code.title), text.npos) << code.id;
    EXPECT_GT(code.explanation.size(), 60u) << code.id << " is hardly explained";
    if (commands::example_of(code.id).empty()) {
      without.insert(code.id);
    } else {
      EXPECT_NE(commands::example_of(code.id).find("[" + std::string(code.id) + "]: "), std::string::npos);
    }
  }
  // Second guards, to which no input leads: names are held against what may stand in an address before pages
  // have one, the disk refuses large pictures first, and the theme inside the program has all its files.
  EXPECT_EQ(without, (std::set<std::string_view>{"R130", "R401", "R402", "S312"}));
}

}  // namespace architecture
