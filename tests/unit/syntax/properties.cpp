// The promises of the fuzz targets, on texts made by chance out of the pieces that matter to each grammar.
#include "fuzz/properties.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <span>

#include "reading.h"

namespace {

constexpr int texts = 1'500;
constexpr std::size_t most_pieces = 40;

std::string chance_text(std::mt19937& random, std::span<const std::string_view> pieces) {
  std::string text;
  const std::size_t count = random() % most_pieces;
  for (std::size_t i = 0; i < count; ++i) text += pieces[random() % pieces.size()];
  return text;
}

TEST(Properties, EveryCellOfAChanceTableLiesInItsRow) {
  constexpr std::array<std::string_view, 12> pieces{"a",  ",",    ",", "\n",   "\r\n", "\r",
                                                    "\"", "\"\"", "é", "\xFF", " ",    "a,b\n"};
  std::mt19937 random(1);
  for (int i = 0; i < texts; ++i) {
    const std::string text = "a,b\n" + chance_text(random, pieces);
    const reading::Csv read(text);
    ASSERT_EQ(properties::broken_by(read.table, read.sources), "") << text;
    ASSERT_EQ(properties::broken_by(read.diagnostics, read.sources), "") << text;
  }
}

TEST(Properties, EveryNodeOfAChanceTreeLiesInItsParent) {
  constexpr std::array<std::string_view, 30> pieces{
      "a: ", "b: ", "- ",    "\n",  "\n",  "\n  ", "\r\n", "[",   "]",     "{",
      "}",   ", ",  "\"x\"", "'y'", "\"",  "'",    "é",    "~",   "|\n  ", ">\n",
      "# c", "\t",  "&x ",   "*x ", "!t ", "---",  "word", "c:d", ": ",    "? "};
  std::mt19937 random(2);
  for (int i = 0; i < texts; ++i) {
    const std::string text = chance_text(random, pieces);
    const reading::Yaml read(text);
    if (read.tree) {
      ASSERT_EQ(properties::broken_by(*read.tree, read.sources.whole(read.file)), "") << text;
    } else {
      ASSERT_TRUE(read.diagnostics.has_errors()) << text;
    }
    ASSERT_EQ(properties::broken_by(read.diagnostics, read.sources), "") << text;
  }
}

TEST(Properties, EveryPieceOfAChanceArticleLiesInItsText) {
  constexpr std::array<std::string_view, 34> pieces{
      "word ",       "é",           "*",       "**",       "~~",      "`",          "[a](b)",
      "[",           "](x)",        "![i](j)", "www.a.b ", "c@d.ef ", "\n",         "\n",
      "\n\n",        "> ",          "- ",      "1. ",      "    ",    "```\n",      "# ",
      "| a | b |\n", "|---|---|\n", "[^1]",    "\n[^1]: ", "<b>",     "<!-- c -->", "&amp;",
      "&#xE000;",    "\\*",         "\r\n",    "\xFF",     "---\n",   "— "};
  std::mt19937 random(3);
  for (int i = 0; i < texts; ++i) {
    const std::string text = chance_text(random, pieces);
    const reading::Markdown read(text);
    ASSERT_EQ(properties::ArticleCheck(read.article).broken, "") << text;
    ASSERT_EQ(properties::broken_by(read.diagnostics, read.sources), "") << text;
  }
}

}  // namespace
