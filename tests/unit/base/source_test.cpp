#include "base/source.h"

#include <gtest/gtest.h>

#include "base/diagnostic.h"

namespace base {

namespace {

constexpr Code warning{.id = "D001", .severity = Severity::warning, .title = "odd", .explanation = ""};
constexpr Code error{.id = "D002", .severity = Severity::error, .title = "wrong", .explanation = ""};

}  // namespace

TEST(Locate, CountsLinesAndCharactersFromOne) {
  Sources sources;
  const auto file = sources.add("data/a.csv",
                                "\xEF\xBB\xBF"
                                "measure,£\r\nhomicide,61\rlast");
  EXPECT_EQ(sources.locate({file, 3, 10}).column, 1) << "a byte order mark is no character";
  const Place pound = sources.locate({file, 11, 13});
  EXPECT_EQ(pound.line, 1);
  EXPECT_EQ(pound.column, 9);
  EXPECT_EQ(pound.width, 1);
  EXPECT_EQ(pound.line_text, "measure,£");
  const Place second = sources.locate({file, 24, 26});
  EXPECT_EQ(second.line, 2);
  EXPECT_EQ(second.column, 10);
  EXPECT_EQ(second.width, 2);
  EXPECT_EQ(sources.locate({file, 27, 31}).line, 3) << "a lone carriage return ends a line";
  EXPECT_EQ(sources.locate({}).path, "");
}

TEST(Sources, KeepTheFirstFileOfAPath) {
  Sources sources;
  EXPECT_EQ(sources.add("b", "1"), 0u);
  EXPECT_EQ(sources.add("a/x", "2"), 1u);
  EXPECT_EQ(sources.add("b", "3"), 0u);
  EXPECT_EQ(sources.bytes(0), "1");
  EXPECT_EQ(sources.add("a/b", "4"), 2u);
  EXPECT_EQ(sources.below("a/"), (std::vector<std::uint32_t>{2, 1}));
}

TEST(Diagnostics, AreSortedByPlaceAndSaidOnce) {
  Sources sources;
  const auto b = sources.add("b.csv", "0123456789");
  const auto a = sources.add("a.csv", "0123456789");
  Diagnostics diagnostics;
  diagnostics.add({.code = error, .where = {b, 4, 5}});
  diagnostics.add({.code = error, .where = {a, 7, 8}});
  diagnostics.add({.code = warning, .where = {b, 4, 5}});
  diagnostics.add({.code = error, .where = {b, 4, 5}});
  const auto sorted = diagnostics.sorted(sources);
  ASSERT_EQ(sorted.size(), 3u);
  EXPECT_EQ(sorted[0].where.file, a);
  EXPECT_EQ(sorted[1].code.id, "D001");
  EXPECT_EQ(sorted[2].code.id, "D002");
  EXPECT_TRUE(diagnostics.has_errors());
  EXPECT_FALSE(diagnostics.has_policy());
}

TEST(Diagnostics, NameWhoNeededWhatCouldNotBeRead) {
  Sources sources;
  const auto file = sources.add("a.csv", "0123456789");
  Diagnostics diagnostics;
  diagnostics.add({.code = error, .where = {file, 2, 6}});
  diagnostics.meet({file, 2, 6}, {.where = {file, 8, 9}, .what = "measure homicide"});
  diagnostics.meet({file, 2, 6}, {.where = {file, 8, 9}, .what = "measure homicide"});
  const auto sorted = diagnostics.sorted(sources);
  ASSERT_EQ(sorted.size(), 1u);
  ASSERT_EQ(sorted[0].used_by.size(), 1u);
  EXPECT_EQ(sorted[0].used_by[0].what, "measure homicide");
}

}  // namespace base
