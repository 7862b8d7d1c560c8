// What every diagram promises, a few by name and thousands at random: boxes that do not touch, text inside
// them, lines that cross no box.
#include "charts/diagram.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "support/random.h"
#include "support/read_chart.h"
#include "support/scene_dump.h"

namespace {

using charts::Diagram;
using charts::DiagramItem;
using charts::DiagramShape;
using plot::Layout;

Diagram office() {
  return {DiagramShape::tree,
          {{"Commissioner", {{"Deputy", {}}, {"Chief Executive", {{"Policy", {}}, {"Finance", {}}}}}}}};
}

std::vector<scene::Bar> boxes(const Diagram& diagram, Layout layout) {
  const auto scene = charts::draw_diagram(diagram, scene::arial_metrics(), layout);
  return scene ? read_chart::all<scene::Bar>(*scene) : std::vector<scene::Bar>{};
}

TEST(Diagrams, TreeGoesDownWhereItHasRoomAndIsSetInWhereItHasNot) {
  const auto wide = boxes(office(), Layout::wide);
  ASSERT_EQ(wide.size(), 5U);
  EXPECT_EQ(wide[1].box.top, wide[2].box.top) << "side by side";
  const auto narrow = boxes(office(), Layout::narrow);
  ASSERT_EQ(narrow.size(), 5U);
  EXPECT_LT(narrow[1].box.bottom, narrow[2].box.top) << "one below the other";
  EXPECT_GT(narrow[3].box.left, narrow[2].box.left) << "and farther in";
}

TEST(Diagrams, StepsFollowOneAnotherInARowOrInAColumn) {
  const Diagram steps{DiagramShape::steps, {{"Received"}, {"Recorded"}, {"Answered"}}};
  const auto wide = boxes(steps, Layout::wide);
  ASSERT_EQ(wide.size(), 3U);
  EXPECT_EQ(wide[0].box.top, wide[2].box.top);
  EXPECT_LT(wide[0].box.right, wide[1].box.left);
  const auto narrow = boxes(steps, Layout::narrow);
  EXPECT_LT(narrow[0].box.bottom, narrow[1].box.top);
  EXPECT_EQ(narrow[0].box.left, narrow[2].box.left);
}

TEST(Diagrams, TooLargeOnesAreLeftToTheList) {
  EXPECT_FALSE(charts::can_be_drawn({}));
  Diagram broad{DiagramShape::tree, std::vector<DiagramItem>(charts::most_boxes, DiagramItem{"x"})};
  EXPECT_TRUE(charts::can_be_drawn(broad));
  broad.items.push_back({"one more"});
  EXPECT_FALSE(charts::draw_diagram(broad, scene::arial_metrics(), Layout::wide));
  DiagramItem deep{"the lowest"};
  for (std::size_t i = 1; i < charts::most_levels; ++i) deep = {"above", {deep}};
  EXPECT_TRUE(charts::can_be_drawn({DiagramShape::tree, {deep}}));
  EXPECT_FALSE(charts::can_be_drawn({DiagramShape::tree, {{"one more", {deep}}}}));
}

constexpr std::array texts = {
    "Chief Executive",
    "Head of Policy, Performance and Research",
    "",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    "Ynys M\u00F4n",
    "If the person who complained is not content with the outcome they may ask for a "
    "review by the Commissioner, who may recommend that the complaint is looked at "
    "again, in part or as a whole, by another officer of the same or of another force"};

DiagramItem random_item(Random& random, std::size_t levels, std::size_t& boxes) {
  DiagramItem item{texts[static_cast<std::size_t>(random.below(texts.size()))]};
  ++boxes;
  if (levels == 1 || random.one_in(2)) return item;
  for (int i = random.between(1, 5); i > 0 && boxes < charts::most_boxes; --i) {
    item.children.push_back(random_item(random, levels - 1, boxes));
  }
  return item;
}

Diagram random_diagram(Random& random) {
  Diagram diagram{random.one_in(2) ? DiagramShape::tree : DiagramShape::steps, {}};
  std::size_t boxes = 0;
  const auto levels = static_cast<std::size_t>(random.between(1, charts::most_levels));
  for (int i = random.between(1, 7); i > 0 && boxes < charts::most_boxes; --i) {
    diagram.items.push_back(random_item(random, levels, boxes));
  }
  return diagram;
}

std::size_t boxes_in(const std::vector<DiagramItem>& items) {
  std::size_t boxes = items.size();
  for (const DiagramItem& item : items) boxes += boxes_in(item.children);
  return boxes;
}

// What a straight piece of a line covers, less its ends, which touch the boxes that it joins.
scene::Box covered(const scene::Point& a, const scene::Point& b) {
  constexpr double inwards = 0.2;
  scene::Box box{std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
  if (box.width() > box.height())
    return {box.left + inwards, box.top - 0.05, box.right - inwards, box.bottom + 0.05};
  return {box.left - 0.05, box.top + inwards, box.right + 0.05, box.bottom - inwards};
}

void check(const scene::Scene& scene, std::size_t count) {
  const scene::TextMetrics metrics = scene::arial_metrics();
  const scene::Box paper{0, 0, scene.width, scene.height};
  const auto all = read_chart::all<scene::Bar>(scene);
  ASSERT_EQ(all.size(), count);
  for (std::size_t i = 0; i < all.size(); ++i) {
    EXPECT_TRUE(paper.holds(all[i].box));
    for (std::size_t j = i + 1; j < all.size(); ++j) EXPECT_FALSE(all[i].box.overlaps(all[j].box));
  }
  const auto labels = read_chart::all<scene::Label>(scene);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const scene::Box box = read_chart::box_of(labels[i], metrics);
    EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const auto& bar) { return bar.box.holds(box); }))
        << labels[i].text;
    EXPECT_GE(labels[i].font_size, 14);
    for (std::size_t j = i + 1; j < labels.size(); ++j) {
      EXPECT_FALSE(box.overlaps(read_chart::box_of(labels[j], metrics))) << labels[i].text;
    }
  }
  for (const auto& line : read_chart::all<scene::Line>(scene)) {
    for (std::size_t i = 1; i < line.points.size(); ++i) {
      const scene::Box piece = covered(line.points[i - 1], line.points[i]);
      EXPECT_TRUE(paper.holds(piece));
      for (const auto& bar : all) EXPECT_FALSE(piece.overlaps(bar.box)) << "a line through a box";
    }
  }
}

TEST(DiagramProperties, HoldForTenThousandRandomDiagrams) {
  for (int seed = 1; seed <= 10000; ++seed) {
    Random random(static_cast<std::uint64_t>(seed));
    const Diagram diagram = random_diagram(random);
    for (const Layout layout : {Layout::wide, Layout::narrow}) {
      const auto scene = charts::draw_diagram(diagram, scene::arial_metrics(), layout);
      ASSERT_TRUE(scene) << seed;
      check(*scene, boxes_in(diagram.items));
      if (HasFailure())
        FAIL() << "seed " << seed << (layout == Layout::wide ? " wide\n" : " narrow\n") << dump(*scene);
    }
  }
}

}  // namespace
