#include "plot/text_lines.h"

#include <gtest/gtest.h>

namespace {

using Lines = std::vector<std::string>;
const scene::TextMetrics metrics = scene::arial_metrics();

Lines lines(std::string_view text, double width, std::size_t most = 9) {
  return plot::text_lines(text, {.width = width, .font_size = 15, .most_lines = most}, metrics);
}

TEST(TextLines, BreakAtSpaces) {
  EXPECT_EQ(lines("Head of Policy and Research", 140), (Lines{"Head of Policy", "and Research"}));
  EXPECT_EQ(lines("Devon and Cornwall", 104, 2), (Lines{"Devon and", "Cornwall"}));
  EXPECT_EQ(lines("  Kent ", 140), Lines{"Kent"});
}

TEST(TextLines, BreakAWordOnlyWhereItIsWiderThanTheRoom) {
  EXPECT_EQ(lines("Llanfairpwllgwyngyll", 70), (Lines{"Llanfair", "pwllgwy", "ngyll"}));
  EXPECT_EQ(lines("M\u00F4n", 1), Lines{});
}

TEST(TextLines, EndInAnEllipsisWhereTheyRunOut) {
  EXPECT_EQ(lines("Head of Policy and Research", 140, 1), Lines{"Head of Polic\u2026"});
  EXPECT_EQ(lines("Head of Policy", 140, 1), Lines{"Head of Policy"});
}

TEST(TextLines, OfNothingAreNone) {
  EXPECT_EQ(lines("", 140), Lines{});
  EXPECT_EQ(lines("   ", 140), Lines{});
}

}  // namespace
