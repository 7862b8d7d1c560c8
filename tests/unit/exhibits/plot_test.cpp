#include "exhibits/plot.h"

#include <gtest/gtest.h>

#include <vector>

#include "exhibits/exhibit.h"

namespace exhibits {

namespace {

using analysis::Line;
using scene::Role;

const model::Period year = *model::Period::from("2023-01..2023-12");

model::Model model_of(model::Kind kind) {
  model::Model model;
  model.areas = {{.id = {"north"}, .name = "North", .code = ""}};
  model::Measure stops{.id = {"stops"}, .title = "Stops", .short_title = "Stops", .kind = kind};
  if (kind == model::Kind::ratio) stops.baseline = model::Category{"White people"};
  model.measures = {stops};
  return model;
}

analysis::Finding finding_with(const std::vector<Line::Of>& lines) {
  analysis::Finding finding{.measure = {"stops"},
                            .category = {"Black people"},
                            .area = {"north"},
                            .window = year,
                            .latest = {year, {}},
                            .previous = {year, {}},
                            .trend = {}};
  for (const Line::Of of : lines) finding.lines.push_back({.of = of, .readings = {}});
  return finding;
}

std::vector<Role> roles_of(model::Kind kind, const std::vector<Line::Of>& lines) {
  std::vector<Role> roles;
  const charts::TrendChart chart = plotted(model_of(kind), finding_with(lines), 1);
  for (const plot::PlottedLine& line : chart.lines) roles.push_back(line.role);
  return roles;
}

}  // namespace

TEST(Plot, EveryCategoryOfARatioHasARoleOfItsOwn) {
  using enum Line::Of;
  EXPECT_EQ(roles_of(model::Kind::ratio, {own, category, category, category}),
            (std::vector{Role::own, Role::further, Role::second_further, Role::third_further}));
}

TEST(Plot, AFifthLineIsThinAndNamedInTheTableOnly) {
  using enum Line::Of;
  EXPECT_EQ(roles_of(model::Kind::ratio, {own, category, category, category, category}).back(), Role::peer);
}

TEST(Plot, ASecondGroupIsNotDrawnAsTheFirst) {
  using enum Line::Of;
  EXPECT_EQ(roles_of(model::Kind::rate, {own, group, group, nation}),
            (std::vector{Role::own, Role::group, Role::further, Role::nation}));
}

TEST(Plot, OtherAreasStayThinAndTakeNoRoleFromTheRest) {
  using enum Line::Of;
  EXPECT_EQ(roles_of(model::Kind::rate, {own, peer, peer, peer, group, nation}),
            (std::vector{Role::own, Role::peer, Role::peer, Role::peer, Role::group, Role::nation}));
}

TEST(Plot, ARatioHasItsBaselineAtOneAndOthersHaveNone) {
  const charts::TrendChart ratio = plotted(model_of(model::Kind::ratio), finding_with({Line::Of::own}), 1);
  ASSERT_TRUE(ratio.baseline);
  EXPECT_EQ(ratio.baseline->value, 1);
  EXPECT_EQ(ratio.baseline->label, "White people 1");
  EXPECT_FALSE(plotted(model_of(model::Kind::rate), finding_with({Line::Of::own}), 1).baseline);
}

TEST(Anchors, OfPeriodsHoldLettersDigitsAndHyphensOnly) {
  EXPECT_EQ(anchor_of(*model::Period::from("2023-01..2023-12")), "2023-01--2023-12");
  EXPECT_EQ(anchor_of(*model::Period::from("2023/24")), "2023-24");
}

}  // namespace exhibits
