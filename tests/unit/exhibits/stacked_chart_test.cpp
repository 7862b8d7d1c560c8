#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "exhibits/exhibit.h"
#include "support/read_chart.h"
#include "support/scene_dump.h"

namespace exhibits {

namespace {

PartsRow row(const std::string& year, const std::vector<double>& counts) {
  PartsRow made{.label = "March " + year, .phrase = "in the year to March " + year};
  for (const double count : counts) made.parts.push_back({.count = count});
  return made;
}

PartsOfAWhole outcomes() {
  return {.short_title = "Outcomes",
          .unit = "offences",
          .area = "Avon and Somerset",
          .span = "March 2021 to March 2023",
          .row_head = "12 months to",
          .names = {"Charged", "No suspect", "Evidence", "Other outcome"},
          .rows = {row("2021", {400, 900, 700, 200}), row("2022", {380, 1200, 690, 20}),
                   row("2023", {300, 1000, 710, 90})},
          .is_over_time = true,
          .file = {"data/outcomes.csv"}};
}

page::Chart made(const PartsOfAWhole& whole) {
  return stacked_chart(whole, {.id_suffix = "outcomes"}, scene::arial_metrics());
}

std::string text_of(const page::Cell& cell) {
  return cell.lines.front().front().text;
}
std::vector<std::string> texts_of(const std::vector<page::Cell>& cells) {
  std::vector<std::string> texts;
  for (const page::Cell& cell : cells) texts.push_back(text_of(cell));
  return texts;
}

TEST(StackedChart, SaysTheLargestPartOfTheLatestWindowItsFirstAndItsHighest) {
  const page::Chart chart = made(outcomes());
  EXPECT_EQ(chart.id, "chart-stacked-outcomes");
  EXPECT_EQ(chart.heading, "Outcomes: No suspect 48% in the year to March 2023");
  EXPECT_EQ(chart.subtitle, "Shares of offences, Avon and Somerset, March 2021 to March 2023");
  EXPECT_EQ(
      chart.sentence,
      "No suspect was the largest part in the year to March 2023: 48% (1,000 of 2,100 offences). It was "
      "41% (900 of 2,200 offences) in the year to March 2021. It was highest in the year to March 2022: "
      "52% (1,200 of 2,290 offences).");
  EXPECT_EQ(
      chart.name,
      "Stacked bar chart: Outcomes, Avon and Somerset, March 2021 to March 2023, showing No suspect the "
      "largest part in the year to March 2023, 48%.");
}

TEST(StackedChart, TableHasTheDrawnSharesAndEveryCountNewestFirst) {
  const page::Table table = made(outcomes()).data;
  ASSERT_EQ(table.rows.size(), 3U);
  EXPECT_EQ(texts_of(table.rows[0]), (std::vector<std::string>{"March 2023", "14", "48", "34", "4", "300",
                                                               "1,000", "710", "90", "2,100", "final"}));
  ASSERT_EQ(table.columns.size(), table.rows[0].size());
  EXPECT_EQ(table.columns[1].head, "Charged, %");
  EXPECT_EQ(table.caption, "Outcomes: shares of offences, Avon and Somerset, March 2021 to March 2023");
}

TEST(StackedChart, PercentagesAreToldAsTheyWerePublished) {
  PartsOfAWhole whole = outcomes();
  whole.unit = "%";
  whole.names = {"Upheld", "Not upheld", "No review"};
  whole.rows = {row("2023", {20, 68, 12})};
  const page::Chart chart = made(whole);
  EXPECT_EQ(chart.subtitle, "Shares, %, Avon and Somerset, March 2021 to March 2023");
  EXPECT_EQ(chart.sentence, "Not upheld was the largest part in the year to March 2023: 68%.");
  ASSERT_EQ(chart.data.columns.size(), 6u);  // no second column of the same numbers
  EXPECT_EQ(chart.data.columns[2].head, "Not upheld, %");
  EXPECT_EQ(texts_of(chart.data.rows[0])[2], "68");
  whole.of = charts::StackOf::counts;
  EXPECT_EQ(made(whole).sentence, "Not upheld was the largest part in the year to March 2023: 68%.");
}

TEST(StackedChart, RowWithAWithheldPartHasNeitherBarNorSharesNorTotal) {
  PartsOfAWhole whole = outcomes();
  whole.rows[1].parts[3] = {.why = model::Absence::confidential};
  const page::Chart chart = made(whole);
  EXPECT_NE(chart.sentence.find("There is no bar for March 2022: Other outcome: withheld."),
            std::string::npos)
      << chart.sentence;
  EXPECT_EQ(texts_of(chart.data.rows[1]),
            (std::vector<std::string>{"March 2022", "not shown", "not shown", "not shown", "not shown", "380",
                                      "1,200", "690", "withheld", "not shown", "Other outcome: withheld"}));
  whole.rows[1].whole = 2290;
  EXPECT_EQ(dump(made(whole).wide), dump(chart.wide)) << "nor does the whole give it back";
  EXPECT_EQ(made(whole).sentence, chart.sentence);
}

TEST(StackedChart, PartsThatMissTheirWholeAreNotDrawn) {
  PartsOfAWhole whole = outcomes();
  whole.rows[2].whole = 2101;
  EXPECT_EQ(read_chart::all<scene::Bar>(made(whole).wide).size(), 4U + 12U) << "each was rounded by itself";
  whole.rows[2].whole = 2400;
  const page::Chart chart = made(whole);
  EXPECT_EQ(read_chart::all<scene::Bar>(chart.wide).size(), 4U + 8U);
  EXPECT_EQ(text_of(chart.data.rows[0].back()), "the parts do not add up to 2,400 offences");
}

TEST(StackedChart, ManyPartsAreNamedInTheNoteAndInTheTable) {
  PartsOfAWhole whole = outcomes();
  whole.names.emplace_back("Taken into consideration");
  for (PartsRow& each : whole.rows) each.parts.push_back({.count = 5});
  EXPECT_NE(made(whole).note.find("Other includes Other outcome and Taken into consideration."),
            std::string::npos);
  whole.of = charts::StackOf::counts;
  const page::Chart chart = made(whole);
  EXPECT_EQ(chart.data.columns[6].head, "Other (Other outcome, Taken into consideration)");
  EXPECT_EQ(texts_of(chart.data.rows[0]), (std::vector<std::string>{"March 2023", "300", "1,000", "710", "90",
                                                                    "5", "95", "2,105", "final"}));
}

TEST(StackedChart, OfAreasOrQuestionsSaysWhereTheFirstPartIsHighestAndLowest) {
  PartsOfAWhole whole = outcomes();
  whole.is_over_time = false;
  whole.rows[0].phrase = "in Kent";
  whole.rows[2].phrase = "";
  const page::Chart chart = made(whole);
  EXPECT_EQ(chart.heading, "Outcomes: Charged highest in Kent (18%)");
  EXPECT_EQ(
      chart.sentence,
      "Charged was highest in Kent, 18% (400 of 2,200 offences), and lowest for March 2023, 14% (300 of "
      "2,100 offences).");
  EXPECT_EQ(text_of(chart.data.rows[0][0]), "March 2021") << "in the order of the bars";
}

TEST(StackedChart, KeepsItsBoundsForAnyWords) {
  PartsOfAWhole whole = outcomes();
  for (std::string* text : {&whole.span, &whole.names[1], &whole.rows[2].phrase}) {
    *text = "A name of so many words that nobody would read it all to its end, which is far";
    const page::Chart chart = made(whole);
    EXPECT_LE(base::split(chart.heading, ' ').size(), 15U) << chart.heading;
    EXPECT_LE(base::characters(chart.name), 250U) << chart.name;
  }
  whole.short_title = std::string(180, 'x') + std::string(90, 'y');
  EXPECT_EQ(base::characters(made(whole).name), 250U) << made(whole).name;
}

TEST(StackedChart, WithoutAnyWholeSaysSo) {
  PartsOfAWhole whole = outcomes();
  for (PartsRow& each : whole.rows) each.parts.assign(4, {.why = model::Absence::not_available});
  const page::Chart chart = made(whole);
  EXPECT_EQ(chart.heading, "Outcomes: no figure for every part");
  EXPECT_EQ(chart.sentence, "No row has a figure for every part, so no bar is drawn.");
  EXPECT_EQ(text_of(chart.data.rows[0].back()), "not available");
  EXPECT_EQ(made({.short_title = "Empty", .file = {"data/x.csv"}}).data.rows.size(), 0U);
}

TEST(StackedChart, IsFilledFromTheCategoriesOfAMeasure) {
  model::Model model;
  model.areas = {{.id = {"north"}, .name = "North", .code = ""}};
  model::Measure stops{.id = {"stops"}, .title = "Stops", .short_title = "Stops", .unit = "stops"};
  stops.frequency = model::Frequency::year;
  model.measures = {stops};
  const auto years = {model::Period::year(2023), model::Period::year(2022)};
  const auto put = [&](const std::string& category, double first, double second) {
    const model::SeriesKey key{{"stops"}, {"north"}, {category}};
    model::Series series{.key = key};
    series.observations.push_back({.period = model::Period::year(2022), .value = model::Amount{first}});
    series.observations.push_back({.period = model::Period::year(2023),
                                   .value = model::Amount{second},
                                   .status = model::Status::provisional});
    model.series[key] = series;
  };
  put("Searched", 10, 20);
  put("Not searched", 30, 20);
  const PartsOfAWhole whole = parts_by_period(model, stops, {"Stops", "Stops"}, {"north"}, years);
  EXPECT_EQ(whole.names, (std::vector<std::string>{"Not searched", "Searched"}));
  ASSERT_EQ(whole.rows.size(), 2U);
  EXPECT_EQ(whole.rows[0].label, "December 2022") << "oldest first";
  EXPECT_EQ(whole.rows[1].parts[1].count, 20);
  EXPECT_EQ(whole.rows[1].status, model::Status::provisional);
  EXPECT_FALSE(whole.rows[0].whole);
  put("", 40, 41.5);
  const PartsOfAWhole checked = parts_by_period(model, stops, {"Stops", "Stops"}, {"north"}, years);
  EXPECT_EQ(checked.names.size(), 2U) << "the whole is no part";
  EXPECT_EQ(checked.rows[1].whole, 41.5);
  const page::Chart chart = made(checked);
  EXPECT_NE(chart.note.find("The axis"), 0U);
  EXPECT_EQ(text_of(chart.data.rows[0].back()), "the parts do not add up to 42 stops");
}

}  // namespace

}  // namespace exhibits
