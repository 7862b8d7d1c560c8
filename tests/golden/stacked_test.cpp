// Drawings of stacked bars and of diagrams kept as text. UPDATE_GOLDEN=1 writes them anew; read the
// difference before keeping it.
#include "charts/stacked.h"

#include <gtest/gtest.h>

#include <string>

#include "charts/diagram.h"
#include "support/kept_drawing.h"

namespace {

using plot::Layout;

charts::StackedChart outcomes(charts::StackOf of) {
  charts::StackedChart chart;
  chart.of = of;
  chart.names = {"Charged", "No suspect", "Evidential difficulties", "Other outcome"};
  chart.rows = {
      {.name = "March 2020", .parts = {400, 900, 700, 200}, .total = "2,200 offences"},
      {.name = "March 2021", .parts = {380, 1000, 690, 20}, .total = "2,090 offences"},
      {.name = "March 2022",
       .parts = {std::nullopt, 1000, 690, 210},
       .instead = "Charged: withheld",
       .is_withheld = true},
      {.name = "March 2023", .parts = {0, 0, 0, 0}, .instead = "0 offences"},
      {.name = "March 2024", .parts = {std::nullopt, 1, 2, 3}, .instead = "Charged: not available"}};
  return chart;
}

charts::StackedChart survey() {
  charts::StackedChart chart;
  chart.names = {"Strongly agree", "Agree", "Neither", "Disagree", "Strongly disagree", "Not answered"};
  chart.rows = {{.name = "The police in this area treat everyone fairly regardless of who they are",
                 .parts = {120, 340, 200, 80, 40, 20},
                 .total = "800 people"},
                {.name = "They can be relied on to be there when you need them",
                 .parts = {60, 240, 230, 180, 80, 10},
                 .total = "800 people"}};
  return chart;
}

charts::Diagram office() {
  return {charts::DiagramShape::tree,
          {{"Police and Crime Commissioner",
            {{"Deputy Police and Crime Commissioner", {}},
             {"Chief Executive", {{"Head of Policy and Research", {}}, {"Head of Commissioning", {}}}},
             {"Chief Finance Officer", {}}}}}};
}

charts::Diagram complaint() {
  return {charts::DiagramShape::steps,
          {{"Complaint received", {}},
           {"Handled by the force", {{"Review by the Commissioner", {}}}},
           {"Outcome letter", {}}}};
}

scene::Scene drawn(const std::string& name, Layout layout) {
  const scene::TextMetrics metrics = scene::arial_metrics();
  if (name == "tree") return *charts::draw_diagram(office(), metrics, layout);
  if (name == "steps") return *charts::draw_diagram(complaint(), metrics, layout);
  if (name == "stacked_survey") return charts::draw_stacked(survey(), metrics, layout);
  const bool are_counts = name == "stacked_counts";
  return charts::draw_stacked(outcomes(are_counts ? charts::StackOf::counts : charts::StackOf::shares),
                              metrics, layout);
}

class PartsAndDiagrams : public testing::TestWithParam<std::string> {};

TEST_P(PartsAndDiagrams, AreDrawnAsKept) {
  expect_as_kept(GetParam() + "_wide", drawn(GetParam(), Layout::wide));
  expect_as_kept(GetParam() + "_narrow", drawn(GetParam(), Layout::narrow));
}
INSTANTIATE_TEST_SUITE_P(Kept, PartsAndDiagrams,
                         testing::Values("stacked_shares", "stacked_counts", "stacked_survey", "tree",
                                         "steps"),
                         [](const auto& row) { return row.param; });

}  // namespace
