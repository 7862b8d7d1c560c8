#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "render/markup.h"
#include "render/svg.h"

namespace render {
namespace {

std::string written(const scene::Bar& bar) {
  Markup markup;
  write_drawing(markup, {.width = 100, .height = 100, .marks = {bar}}, "wide", "Column chart");
  return markup.finish();
}

constexpr scene::Box box{10, 20, 30, 42};

TEST(Drawing, OfASolidBarIsARectangle) {
  EXPECT_THAT(written({.box = box}),
              testing::HasSubstr(R"(<rect class="own bar" x="10" y="20" width="20" height="22")"));
}

TEST(Drawing, OfAStripedBarHasLevelStripesFromItsFootAndNoneAboveItsTop) {
  const std::string dashes = written({.box = box, .role = scene::Role::group, .fill = scene::Fill::dashes});
  EXPECT_THAT(dashes, testing::HasSubstr(R"(<rect class="group bar striped")"));
  EXPECT_THAT(dashes,
              testing::HasSubstr(
                  R"(<path class="group dashes" d="M10 39.5l20 0M10 34.5l20 0M10 29.5l20 0M10 24.5l20 0")"));
  EXPECT_THAT(written({.box = {10, 20, 30, 22}, .fill = scene::Fill::dots}),
              testing::Not(testing::HasSubstr("<path")))
      << "too low for a stripe";
}

// The stripes tell which series it is.
TEST(Drawing, OfAProvisionalStripedBarKeepsItsStripesInADashedOutline) {
  const std::string markup = written({.box = box, .fill = scene::Fill::dots, .is_provisional = true});
  EXPECT_THAT(markup, testing::HasSubstr(R"(<rect class="own bar striped soft")"));
  EXPECT_THAT(markup, testing::HasSubstr(R"(<path class="own dots")"));
}

// The style sheet prints it in larger letters.
TEST(Drawing, ThatIsShrunkToOneSheetOfPaperSaysThatItIsTall) {
  const auto svg_of_height = [](double height) {
    Markup markup;
    write_drawing(markup, {.width = 640, .height = height, .marks = {}}, "wide", "Bar chart");
    return markup.finish();
  };
  EXPECT_THAT(svg_of_height(1400), testing::HasSubstr(R"(<svg class="wide tall")"));
  EXPECT_THAT(svg_of_height(1200), testing::HasSubstr(R"(<svg class="wide")"));
}

TEST(Drawing, OfAProvisionalBarIsHollowWithADashedOutlineWhateverItsFilling) {
  const std::string markup =
      written({.box = box, .is_hollow = true, .fill = scene::Fill::dots, .is_provisional = true});
  EXPECT_THAT(markup, testing::HasSubstr(R"(<rect class="own bar hollow soft")"));
  EXPECT_THAT(markup, testing::Not(testing::HasSubstr("<path")));
}

}  // namespace
}  // namespace render
