// A block against the same chart without a block: what each key changes, and that nothing else does.
#include "blocks/blocks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "scene/text_metrics.h"
#include "unit/analysis/small_model.h"

namespace blocks {
namespace {

using library::ChartBlock;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

using Groups = std::vector<library::Named<model::GroupId>>;

const std::vector<std::string> shires{"north", "south", "east", "west", "mid", "lake"};

small::Site shire_site() {
  small::Site site;
  site.areas(shires).area("far").group("five", {"north", "south", "east", "west", "mid"});
  site.group({.id = {"all"},
              .name = "All shires",
              .short_name = "all",
              .membership = model::Group::Membership::all});
  site.group({.id = {"theirs"},
              .name = "theirs",
              .short_name = "theirs",
              .chosen_for = model::AreaId{"south"},
              .members = {{"south"}, {"north"}, {"east"}, {"west"}, {"mid"}}});
  model::Measure theft = small::measure("theft", model::Kind::proportion);
  theft.title = "Thefts solved";
  theft.short_title = "Solved";
  theft.benchmarks = {{.group = {"five"}}};
  theft.breaks = {{.at = small::quarter(2022, 3), .reason = "A new rule"}};
  theft.target = model::Target{50, model::Target::Aim::at_least, "Standard"};
  site.add(theft);
  double start = 100;
  for (const std::string& shire : shires) {
    small::Numbers solved;
    for (int i = 0; i < 16; ++i) solved.emplace_back(start + 3 * (i % 5));
    site.shares("theft", shire, small::quarter(2020, 1), solved, small::Numbers(16, 400));
    start += 10;
  }
  return site;
}

ChartBlock block() {
  ChartBlock made;
  made.measures = {{.id = {"theft"}}};
  return made;
}

struct Made {
  std::optional<page::Chart> chart;
  std::vector<std::string> codes;
};

Made make(const ChartBlock& asked) {
  const small::Site site = shire_site();
  const model::Standpoint standpoint{{"north"}, small::quarter(2023, 4)};
  const scene::TextMetrics metrics = scene::arial_metrics();
  base::Diagnostics diagnostics;
  const auto names = [](const model::Measure& measure) {
    return wording::Names{measure.title, measure.short_title};
  };
  Made made{
      make_chart({asked, {.id_suffix = "theft"}, names}, {site.model(), &standpoint, metrics}, diagnostics),
      {}};
  for (const base::Diagnostic& each : diagnostics.sorted(base::Sources()))
    made.codes.emplace_back(each.code.id);
  return made;
}

page::Chart chart_of(const ChartBlock& asked) {
  const Made made = make(asked);
  EXPECT_THAT(made.codes, IsEmpty());
  return made.chart.value_or(page::Chart{});
}

std::string first_text(const page::Cell& cell) {
  return cell.lines.empty() || cell.lines.front().empty() ? "" : cell.lines.front().front().text;
}
std::vector<std::string> heads(const page::Chart& chart) {
  std::vector<std::string> found;
  for (const page::Column& each : chart.data.columns) found.push_back(each.head);
  return found;
}
std::string newest_row(const page::Chart& chart) {
  return first_text(chart.data.rows.front().front());
}
std::string oldest_row(const page::Chart& chart) {
  return first_text(chart.data.rows.back().front());
}

}  // namespace

TEST(ChartBlock, DrawsTheMeasuresOwnChart) {
  const page::Chart chart = chart_of(block());
  EXPECT_EQ(chart.id, "chart-theft");
  EXPECT_THAT(heads(chart), ElementsAre(testing::_, "north", "five average", "All shires", "Status"));
  EXPECT_EQ(chart.data.rows.size(), 13u);
  EXPECT_EQ(newest_row(chart), "December 2023");
}

TEST(ChartBlock, BeginsWithTheFirstWindowThatEndsInFrom) {
  ChartBlock asked = block();
  asked.from = model::Period::year(2022);
  const page::Chart chart = chart_of(asked);
  EXPECT_EQ(chart.data.rows.size(), 8u);
  EXPECT_EQ(oldest_row(chart), "March 2022");
  EXPECT_THAT(chart.subtitle, HasSubstr("March 2022 to December 2023"));
  EXPECT_EQ(chart.heading, chart_of(block()).heading);
}

TEST(ChartBlock, ThatEndsEarlierSpeaksOfItsOwnEnd) {
  ChartBlock asked = block();
  asked.to = small::quarter(2022, 2);
  const page::Chart chart = chart_of(asked);
  EXPECT_EQ(newest_row(chart), "June 2022");
  for (const std::string& text : {chart.heading, chart.sentence, chart.name, chart.subtitle, chart.note}) {
    EXPECT_THAT(text, Not(HasSubstr("2023"))) << text;
  }
  EXPECT_THAT(chart.annotations, IsEmpty());  // the break of July 2022 comes later
}

TEST(ChartBlock, NeverPassesThePeriodOfTheReport) {
  ChartBlock asked = block();
  asked.to = small::quarter(2026, 4);
  EXPECT_EQ(newest_row(chart_of(asked)), "December 2023");
}

TEST(ChartBlock, DrawsTheLinesItNames) {
  ChartBlock asked = block();
  asked.groups = Groups{{.id = {"all"}}, {.id = {"all"}}};
  asked.areas = {{.id = {"lake"}}, {.id = {"north"}}, {.id = {"lake"}}};
  const page::Chart chart = chart_of(asked);
  EXPECT_THAT(heads(chart), ElementsAre(testing::_, "north", "All shires", "lake", "Status"));
  const auto peers = std::count_if(chart.wide.marks.begin(), chart.wide.marks.end(), [](const auto& mark) {
    const auto* line = std::get_if<scene::Line>(&mark);
    return line != nullptr && line->role == scene::Role::peer;
  });
  EXPECT_GT(peers, 0);
  EXPECT_THAT(chart.note, HasSubstr("Drawn thin: lake; the figures are in the table."));
}

TEST(ChartBlock, SaysWhichLineHasNoFigures) {
  ChartBlock asked = block();
  asked.groups = Groups{{.id = {"theirs"}}};
  asked.areas = {{.id = {"far"}}};
  const Made made = make(asked);
  EXPECT_THAT(made.codes, ElementsAre("B304", "B304"));
  EXPECT_THAT(heads(*made.chart), ElementsAre(testing::_, "north", "Status"));
}

TEST(ChartBlock, ItsTargetGoesBeforeTheMeasures) {
  ChartBlock asked = block();
  asked.target = model::Target{20, model::Target::Aim::at_least, "Ours"};
  EXPECT_THAT(chart_of(asked).note, HasSubstr("The target was met (Ours: at least 20"));
  EXPECT_THAT(chart_of(block()).note, HasSubstr("The target was not met (Standard: at least 50"));
}

TEST(ChartBlock, NumbersEventsAndBreaksTogetherByTime) {
  ChartBlock asked = block();
  asked.annotations = {{.at = model::Period::year(2023), .text = "Later"},
                       {.at = *model::Period::from("2022-02"), .text = "Earlier"}};
  EXPECT_THAT(chart_of(asked).annotations,
              ElementsAre("February 2022: Earlier", HasSubstr("July 2022: A new rule"), "2023: Later"));
}

TEST(ChartBlock, AnEventPartsNoLine) {
  const auto points_of = [](const page::Chart& chart) {
    std::vector<std::size_t> points;
    for (const auto& mark : chart.wide.marks) {
      const auto* line = std::get_if<scene::Line>(&mark);
      if (line != nullptr && line->role == scene::Role::own) points.push_back(line->points.size());
    }
    return points;
  };
  ChartBlock asked = block();
  asked.annotations = {{.at = *model::Period::from("2021-08"), .text = "An event"}};
  EXPECT_EQ(points_of(chart_of(asked)), points_of(chart_of(block())));
}

TEST(ChartBlock, LeavesOutWhatHappenedOutsideItsWindows) {
  ChartBlock asked = block();
  asked.annotations = {{.at = model::Period::year(2019), .text = "Before"},
                       {.at = model::Period::year(2024), .text = "After"}};
  const Made made = make(asked);
  EXPECT_THAT(made.codes, ElementsAre("B305", "B305"));
  EXPECT_EQ(made.chart->annotations.size(), 1u);
}

TEST(ChartBlock, AuthorsWordsStandBesideWhatItSaysAnyway) {
  ChartBlock asked = block();
  asked.title = "Fewer were solved";
  asked.caption = "In the north";
  asked.note = "As told above.";
  const page::Chart plain = chart_of(block());
  const page::Chart chart = chart_of(asked);
  EXPECT_EQ(chart.heading, "Fewer were solved");
  EXPECT_EQ(chart.subtitle, "In the north. " + plain.subtitle);
  EXPECT_EQ(chart.note, plain.note + " As told above.");
  EXPECT_EQ(chart.sentence, plain.sentence);
  EXPECT_EQ(chart.name, plain.name);
}

TEST(ChartBlock, WithoutAWindowIsLeftOut) {
  ChartBlock asked = block();
  asked.from = small::quarter(2024, 1);
  const Made made = make(asked);
  EXPECT_FALSE(made.chart);
  EXPECT_THAT(made.codes, ElementsAre("B303"));
}

TEST(ChartBlock, OfMultiplesHasAPanelForEachArea) {
  ChartBlock asked = block();
  asked.type = library::ChartType::multiples;
  asked.areas = {{.id = {"south"}}, {.id = {"north"}}, {.id = {"east"}}};
  const page::Chart chart = chart_of(asked);
  EXPECT_THAT(heads(chart), ElementsAre("12 months to", "north", "north, five average", "south", "east"))
      << "the average of all panels stands there once";
}

TEST(ChartBlock, OfAProjectionNeedsAForecast) {
  ChartBlock asked = block();
  asked.type = library::ChartType::projection;
  EXPECT_THAT(make(asked).codes, ElementsAre("B303"));
}

TEST(ChartBlock, OfStackedBarsNeedsCategories) {
  ChartBlock asked = block();
  asked.type = library::ChartType::stacked;
  EXPECT_THAT(make(asked).codes, ElementsAre("B303"));
}

TEST(Block, WithoutAStandpointShowsNoNumber) {
  const small::Site site = shire_site();
  const scene::TextMetrics metrics = scene::arial_metrics();
  base::Diagnostics diagnostics;
  const Place place{.chart = {.id_suffix = "theft"}, .names = {}};
  const Setting setting{site.model(), nullptr, metrics};
  EXPECT_THAT(make_inset({.content = block(), .element = 0}, place, setting, diagnostics).pieces, IsEmpty());
}

TEST(Block, OfADiagramIsADrawingAndTheSameWordsAsAList) {
  const small::Site site = shire_site();
  const scene::TextMetrics metrics = scene::arial_metrics();
  base::Diagnostics diagnostics;
  library::DiagramBlock tree{.items = {}, .title = "Who answers to whom"};
  tree.items.push_back({.text = "Commissioner", .below = {{.text = "Chief of staff", .below = {}}}});
  const library::Block asked{.content = tree, .element = 3};
  const Place place{.chart = {.id_suffix = id_wish(asked)}, .names = {}};
  const page::Inset inset = make_inset(asked, place, {site.model(), nullptr, metrics}, diagnostics);
  EXPECT_EQ(inset.element, 3U);
  const auto& diagram = std::get<page::Diagram>(inset.pieces.at(0).content);
  EXPECT_EQ(diagram.id, "diagram-who-answers-to-whom");
  EXPECT_EQ(diagram.items.at(0).below.at(0).text, "Chief of staff");
  EXPECT_TRUE(diagram.wide && diagram.narrow);
}

TEST(ChartIds, AreNeverGivenTwice) {
  ChartIds ids;
  EXPECT_EQ(ids.claim("theft"), "theft");
  EXPECT_EQ(ids.claim("theft"), "theft-again");
  EXPECT_EQ(ids.claim("theft"), "theft-again-again");
}

}  // namespace blocks
