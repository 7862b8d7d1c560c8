// The words of `chart` blocks: what each key means, and what is told of one that nobody could mean.
#include "texts/blocks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/told.h"
#include "syntax/markdown.h"
#include "texts/prose.h"

namespace texts {
namespace {

using library::ChartBlock;
using library::ChartType;
using support::expected_of;
using support::Row;
using support::sources_of;
using support::told;
using testing::IsEmpty;

struct World {
  library::Site site;
  setup::Places places;
  setup::Measures measures;

  World() {
    for (const char* id : {"avon", "kent"}) places.areas.push_back({.id = {id}, .name = id, .code = ""});
    for (const char* id : {"msg", "nation", "region", "county"}) {
      places.groups.push_back({.id = {id}, .name = id, .short_name = id});
    }
    add("homicide", model::Kind::rate, model::Better::lower);
    add("calls", model::Kind::proportion, model::Better::higher);
    add("stops", model::Kind::count, model::Better::neither);
    add("residents", model::Kind::population, model::Better::neither);
    measures.broken = {"burglary"};
  }
  void add(const char* id, model::Kind kind, model::Better better) {
    model::Measure measure;
    measure.id = {id};
    measure.kind = kind;
    measure.better = better;
    measures.sound.push_back(measure);
  }
};

struct Read {
  std::vector<library::Block> blocks;
  std::vector<std::string> told;
};

Read read(const std::string& text) {
  syntax::prepare_markdown();
  const base::Sources sources = sources_of({{"a.md", text}});
  base::Diagnostics diagnostics;
  const World world;
  const TextFile file = read_text_file(sources, 0, diagnostics);
  auto blocks = read_blocks(sources, file.article, {world.site, world.places, world.measures}, diagnostics);
  return {std::move(blocks), told(sources, diagnostics)};
}

Read read_keys(const std::string& keys) {
  return read("```chart\n" + keys + "\n```\n");
}

ChartBlock block_of(const std::string& keys) {
  const auto [blocks, lines] = read_keys(keys);
  EXPECT_THAT(lines, IsEmpty()) << keys;
  return blocks.size() == 1 ? std::get<ChartBlock>(blocks.front().content) : ChartBlock{};
}

}  // namespace

TEST(Blocks, AMeasureIsEnough) {
  const ChartBlock block = block_of("measure: homicide");
  EXPECT_EQ(block.type, ChartType::trend);
  ASSERT_EQ(block.measures.size(), 1u);
  EXPECT_EQ(block.measures.front().id.text, "homicide");
  EXPECT_FALSE(block.groups || block.from || block.to || block.target);
}

TEST(Blocks, EveryTypeHasItsWord) {
  for (const library::ChartTypeRow& row : library::chart_types) {
    EXPECT_EQ(block_of("measure: homicide\ntype: " + std::string(row.word)).type, row.type) << row.word;
  }
}

TEST(Blocks, EveryKeyIsRead) {
  const ChartBlock block = block_of(
      "measures: [homicide]\nareas: [kent]\ngroups: [nation, msg]\nfrom: 2020-Q1\nto: 2023-Q4\n"
      "annotations: [{ at: 2021-03, text: A law }]\ntitle: T\ncaption: C\nnote: N\nextra: { any: thing }");
  EXPECT_EQ(block.areas.front().id.text, "kent");
  ASSERT_EQ(block.groups.value().size(), 2u);
  EXPECT_EQ(block.groups->front().id.text, "nation");
  EXPECT_EQ(block.from.value().id(), "2020-Q1");
  EXPECT_EQ(block.to.value().id(), "2023-Q4");
  ASSERT_EQ(block.annotations.size(), 1u);
  EXPECT_EQ(block.annotations.front().at.id(), "2021-03");
  EXPECT_EQ(block.annotations.front().text, "A law");
  EXPECT_EQ(block.title + block.caption + block.note, "TCN");
  EXPECT_EQ(block_of("measure: homicide\ntype: stacked\nof: counts").of, ChartBlock::Of::counts);
}

TEST(Blocks, ATargetAloneIsReachedFromTheBetterSide) {
  EXPECT_EQ(block_of("measure: homicide\ntarget: 5").target.value().aim, model::Target::Aim::at_most);
  EXPECT_EQ(block_of("measure: calls\ntarget: 90%").target.value().aim, model::Target::Aim::at_least);
  const auto written =
      block_of("measure: calls\ntarget: { value: 7, is: exactly, label: Aim }").target.value();
  EXPECT_EQ(written.aim, model::Target::Aim::exactly);
  EXPECT_EQ(written.label, "Aim");
  EXPECT_EQ(written.value, 7);
}

TEST(Blocks, StandWhereTheirFenceStood) {
  const auto [blocks, lines] =
      read("# A\n\nText.\n\n```chart\nmeasure: calls\n```\n\nMore.\n\n```chart\nmeasure: homicide\n```\n");
  EXPECT_THAT(lines, IsEmpty());
  ASSERT_EQ(blocks.size(), 2u);
  EXPECT_EQ(blocks[0].element, 2u);
  EXPECT_EQ(blocks[1].element, 4u);
}

TEST(Blocks, MeasuresThatOnlyABlockNamesAreShownOnce) {
  const auto [blocks, lines] = read(
      "```chart\nmeasure: calls\n```\n\n```chart\nmeasure: calls\n```\n\n```chart\nmeasure: homicide\n```\n");
  library::MeasureEntry stated;
  stated.measure = {"homicide"};
  const auto shown = shown_by(blocks, {stated});
  ASSERT_EQ(shown.size(), 1u);
  EXPECT_EQ(shown.front().measure.text, "calls");
}

TEST(Blocks, SeveralFaultsAreToldInOneRun) {
  EXPECT_EQ(read_keys("measure: homicid\nfrom: now\ntitel: A").told.size(), 3u);
}

class BlockFault : public testing::TestWithParam<Row> {};

TEST_P(BlockFault, IsToldAtItsPlace) {
  EXPECT_EQ(read_keys(GetParam().text).told, expected_of(GetParam()));
}

#define AT "a.md:"
INSTANTIATE_TEST_SUITE_P(
    Rows, BlockFault,
    testing::Values(
        Row{"", "B102 " AT "1:1 | no `measure` |  | "},
        Row{"mesure: calls", "B101 " AT "2:1 | key `mesure` |  | did you mean measure?"},
        Row{"measure: [calls, homicide]", "B111 " AT "2:18 | 2 measures | one measure | "},
        Row{"measure: calls\nmeasures: [calls]\ntype: multiples",
            "B110 " AT "3:11 |  | either `measure` or `measures` | "},
        Row{"measure: homicid",
            "B106 " AT "2:10 | text \"homicid\" | the id of a measure in data/measures.yaml | did you mean "
            "homicide?"},
        Row{"measure: residents", "B107 " AT "2:10 | text \"residents\" | a measure of another kind | "},
        Row{"measure: calls\ntype: trendy",
            "B104 " AT "3:7 | text \"trendy\" | trend, bars, spc, columns, stacked, grouped, before-after, "
            "multiples, projection or volume-rate at `type` | did you mean trend?"},
        Row{"measure: calls\nareas: [kend]",
            "B108 " AT "3:9 | text \"kend\" | the id of an area in data/areas.yaml | did you mean kent?"},
        Row{"measure: calls\ngroups: [mgs]",
            "B109 " AT "3:10 | text \"mgs\" | the id of a group in data/areas.yaml | did you mean msg?"},
        Row{"measure: calls\ngroups: [msg, nation, region, county]",
            "B116 " AT "3:31 | 4 groups | at most 3 beside the own line | "},
        Row{"measure: stops\nareas: [kent]",
            "B117 " AT "3:8 | a measure of kind count | a rate, a proportion or a level | "},
        Row{"measure: calls\nfrom: 2023-Q4\nto: 2023-Q3", "B112 " AT "4:5 | 2023-Q3 | 2023-Q4 or later | "},
        Row{"measure: calls\nfrom: 2022\nto: 2023-Q3",
            "B113 " AT "4:5 | 2023-Q3 | a period as long as 2022 | "},
        Row{"measure: calls\nof: shares", "B118 " AT "3:5 | `of` with type trend | type stacked | "},
        Row{"measure: calls\ntitle:", "B105 " AT "3:1 |  | a value at `title` | "},
        Row{"measure: calls\ntitle: [A]", "B103 " AT "3:8 | a list | a text at `title` | "},
        Row{"measure: calls\ntitle: \"{{ calls }} came\"", ""},
        Row{"measure: calls\ntitle: \"{{ calls came\"", "R133 " AT "3:9 | {{ calls came\" |  | "},
        Row{"measure: calls\nannotations: [{ at: 2020 }]", "B102 " AT "3:15 | no `text` |  | "},
        Row{"measure: calls\nannotations: [{ at: 2020, text: "
            "123456789 123456789 123456789 123456789 123456789 1 }]",
            "B114 " AT "3:33 | 51 characters | at most 50 | "},
        Row{"measure: calls\nannotations:\n- { at: 2020, text: A }\n- { at: 2020, text: A }\n"
            "- { at: 2020, text: A }\n- { at: 2020, text: A }",
            "B115 " AT "7:3 | 4 annotations | at most 3 | "},
        Row{"measure: calls\nmeasure: calls",
            "B002 " AT "3:1 | the key \"measure\" a second time |  | delete one of the two"},
        Row{"measure: calls\ntarget: { value: 5, is: below }",
            "B104 " AT "3:25 | text \"below\" | at most, at least or exactly at `is` | "}));
#undef AT

}  // namespace texts
