#include "render/drawing_style.h"

#include <gtest/gtest.h>

namespace render {
namespace {

const Tokens tokens{{.name = "page", .light = "#FFFFFF"}, {.name = "series-own", .light = "#12436D"}};

TEST(DrawingStyle, WritesEveryColourOutForEveryRole) {
  const std::string css =
      "/* A role has one colour: --c. */\n"
      "svg path { fill: none; stroke: var(--c); stroke-width: 1; }\n"
      ".own { --c: var(--series-own); }\n"
      ".paper, .inside { --c: var(--page); }\n"
      "path.own { stroke-width: 3; }\n";
  EXPECT_EQ(style_with_colours(css, tokens),
            "svg path{stroke-width: 1;}\n"
            "svg path.own{fill: none;stroke: #12436D;}\n"
            "svg path.paper{fill: none;stroke: #FFFFFF;}\n"
            "svg path.inside{fill: none;stroke: #FFFFFF;}\n"
            "path.own{stroke-width: 3;}\n");
}

TEST(DrawingStyle, KeepsTheOrderOfRulesThatSetTheSameColour) {
  const std::string css =
      "svg .mark { fill: var(--c); }\n"
      "svg .hollow { fill: var(--page); }\n"
      ".own { --c: var(--series-own); }\n";
  EXPECT_EQ(style_with_colours(css, tokens),
            "svg .mark.own{fill: #12436D;}\n"
            "svg .hollow.own{fill: #FFFFFF;}\n");
}

TEST(DrawingStyle, ARoleOfOneElementColoursNoOther) {
  const std::string css =
      "svg text { fill: var(--c); }\n"
      "svg path { stroke: var(--c); }\n"
      "path.axis { --c: var(--series-own); }\n";
  EXPECT_EQ(style_with_colours(css, tokens), "svg path.axis{stroke: #12436D;}\n");
}

TEST(DrawingStyle, LeavesOutWhatIsNoRule) {
  EXPECT_EQ(style_with_colours("svg path { stroke-width: 1; } } svg", tokens),
            "svg path{stroke-width: 1;}\n");
  EXPECT_EQ(style_with_colours("/* not closed", tokens), "");
}

}  // namespace
}  // namespace render
