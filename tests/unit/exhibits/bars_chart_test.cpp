#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

#include "base/text.h"
#include "exhibits/exhibit.h"

namespace exhibits {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

const model::Period year = *model::Period::from("2023-01..2023-12");
const model::Period year_before = *model::Period::from("2022-01..2022-12");
const scene::TextMetrics metrics = scene::arial_metrics();

analysis::Published rate(double events) {
  return {.value = events / 100, .count = events, .limits = stats::Interval{events / 110, events / 90}};
}

// Five areas of 100,000 people, the last without a figure.
struct Compared {
  model::Model model;
  analysis::Finding finding{.measure = {"burglary"},
                            .area = {"north"},
                            .window = year,
                            .latest = {year, rate(300)},
                            .previous = {year_before, rate(250)},
                            .trend = {}};
  wording::Names names{"Burglary offences", "Burglary"};

  Compared() {
    for (const char* name : {"North", "South", "East", "West", "Far"})
      model.areas.push_back({.id = {base::lower_first(name)}, .name = name, .code = ""});
    model::Measure people{.id = {"people"}, .title = "People", .kind = model::Kind::population};
    people.unit = "residents";
    model::Measure burglary{.id = {"burglary"}, .title = "Burglary offences", .short_title = "Burglary"};
    burglary.kind = model::Kind::rate;
    burglary.unit = "offences";
    burglary.denominator = model::MeasureId{"people"};
    model.measures = {people, burglary};
    model.groups.push_back({.id = {"five"}, .name = "five", .short_name = "Five"});
    analysis::Benchmark five{.group = {"five"}};
    const auto add = [&](const char* area, double events, int rank, bool is_tied) {
      five.members.push_back({.area = {area}, .published = rate(events), .rank = rank, .is_tied = is_tied});
    };
    add("north", 300, 4, false);
    add("south", 200, 2, true);
    add("east", 100, 1, false);
    add("west", 200, 2, true);
    five.members.push_back({.area = {"far"}, .published = {}});
    five.missing = {{"far"}};
    five.of = 4;
    five.rank = 4;
    five.position = analysis::Position::above;
    five.average = 2;
    finding.benchmarks = {five};
    finding.lines = {{.readings = {finding.previous, finding.latest}}};
  }
  analysis::Benchmark& group() { return finding.benchmarks.front(); }
  page::Chart chart() const {
    return bars_chart({model, finding, names}, 0, {.id_suffix = "burglary", .heading_level = 3}, metrics);
  }
};

std::vector<std::string> column(const page::Table& table, std::size_t at) {
  std::vector<std::string> texts;
  for (const auto& row : table.rows) texts.push_back(row.at(at).lines.front().front().text);
  return texts;
}

std::vector<std::string> heads(const page::Table& table) {
  std::vector<std::string> texts;
  for (const page::Column& each : table.columns) texts.push_back(each.head);
  return texts;
}

std::string all_texts(const scene::Scene& scene) {
  std::string texts;
  for (const scene::Mark& mark : scene.marks) {
    if (const auto* label = std::get_if<scene::Label>(&mark)) texts += label->text + "\n";
  }
  return texts;
}

analysis::Finding level(const char* measure, double before, double after) {
  analysis::Finding finding{.measure = {measure},
                            .area = {"north"},
                            .window = year,
                            .latest = {year, analysis::Published{.value = after}},
                            .previous = {year_before, analysis::Published{.value = before}},
                            .trend = {}};
  finding.change = analysis::Change{.raw = after - before};
  finding.change->percent = 100 * (after - before) / before;
  finding.change->direction = after > before ? analysis::Direction::increased : analysis::Direction::fell;
  return finding;
}

model::Model model_of_levels() {
  model::Model model;
  model.areas = {{.id = {"north"}, .name = "North", .code = ""},
                 {.id = {"south"}, .name = "South", .code = ""}};
  for (const char* id : {"response", "answer", "cost"}) {
    model::Measure measure{.id = {id}, .title = id, .short_title = base::upper_first(id)};
    measure.kind = model::Kind::level;
    measure.unit = std::string(id) == "cost" ? "£" : "minutes";
    model.measures.push_back(measure);
  }
  return model;
}

}  // namespace

TEST(BarsChart, SaysPositionAndRankInItsHeading) {
  EXPECT_EQ(Compared().chart().heading, "Burglary: above the group average, 4th lowest of 4");
}

TEST(BarsChart, SaysWhatThePeerSentenceSaysAndBothEnds) {
  EXPECT_EQ(
      Compared().chart().sentence,
      "The rate was 3.00 per 1,000 residents. This is 4th lowest of the 4 in the five that have a figure for "
      "this period and above the average of the 4 (2.00). Far has none. The lowest is 1.00 (East) and the "
      "highest 3.00 (North).");
}

TEST(BarsChart, HasANameOfAtMost250CharactersWithItsMessage) {
  Compared compared;
  EXPECT_EQ(
      compared.chart().name,
      "Bar chart: Burglary, the five, 12 months to December 2023, showing North 4th lowest of 4 and above "
      "the average of the 4 (2.00).");
  for (int i = 0; i < 40; ++i) compared.names.short_title += " and more";
  EXPECT_LE(base::characters(compared.chart().name), 250U);
}

TEST(BarsChart, TablesEveryMemberInTheOrderOfTheBars) {
  const page::Chart chart = Compared().chart();
  EXPECT_THAT(heads(chart.data), ElementsAre("Area", "Rank", "Value", "Low", "High", "Status"));
  EXPECT_THAT(column(chart.data, 0), ElementsAre("East", "South", "West", "North", "Far"));
  EXPECT_THAT(column(chart.data, 1), ElementsAre("1st", "=2nd", "=2nd", "4th", ""));
  EXPECT_THAT(column(chart.data, 2), ElementsAre("1.00", "2.00", "2.00", "3.00", "not reported"));
  EXPECT_THAT(column(chart.data, 5), ElementsAre("final", "final", "final", "final", "not reported"));
  for (const std::string& value : column(chart.data, 2))
    EXPECT_THAT(all_texts(chart.wide), HasSubstr(value)) << "drawn at the printed precision";
}

TEST(BarsChart, NotesTheAxisTheIntervalsAndWhoIsMissing) {
  EXPECT_EQ(
      Compared().chart().note,
      "The bars start at 0. The thin line over the end of a bar runs from low to high, the 95% limits of "
      "its figure. Without a bar: Far (not reported).");
}

TEST(BarsChart, OfNumbersTooSmallToRankHasNoRanksAndKeepsTheOrderOfTheGroup) {
  Compared compared;
  compared.group().is_too_small_to_rank = true;
  const page::Chart chart = compared.chart();
  EXPECT_EQ(chart.heading, "Burglary: above the group average, not ranked");
  EXPECT_THAT(heads(chart.data), ElementsAre("Area", "Value", "Low", "High", "Status"));
  EXPECT_THAT(column(chart.data, 0), ElementsAre("North", "South", "East", "West", "Far"));
  EXPECT_THAT(all_texts(chart.wide), Not(HasSubstr("1st")));
  EXPECT_THAT(chart.note, HasSubstr("too small to rank"));
}

// "0 to 0" would say that nothing is uncertain.
TEST(BarsChart, OfNothingButZerosHasTheDecimalsThatItsLimitsNeed) {
  Compared compared;
  for (analysis::Member& member : compared.group().members) {
    if (member.published) member.published = {.value = 0, .count = 0, .limits = stats::Interval{0, 0.0037}};
  }
  compared.finding.latest = {year, rate(0)};
  compared.finding.previous = {year_before, rate(0)};
  compared.finding.lines = {{.readings = {compared.finding.previous, compared.finding.latest}}};
  const page::Table table = compared.chart().data;
  for (std::size_t row = 0; row < 4; ++row) {
    const auto text = [&](std::size_t column) { return table.rows[row][column].lines[0][0].text; };
    EXPECT_EQ(text(3).substr(0, 4), "0.00");
    EXPECT_EQ(text(2), text(3)) << "zero as the value and as its lower limit";
    EXPECT_NE(text(3), text(4));
  }
}

TEST(BarsChart, WithoutLimitsHasNoColumnsForThem) {
  Compared compared;
  for (analysis::Member& member : compared.group().members) {
    if (member.published) member.published->limits.reset();
  }
  EXPECT_THAT(heads(compared.chart().data), ElementsAre("Area", "Rank", "Value", "Status"));
  EXPECT_THAT(compared.chart().note, Not(HasSubstr("thin line")));
}

TEST(BarsChart, HasIdsThatNoOtherChartOfTheMeasureHas) {
  const page::Chart chart = Compared().chart();
  EXPECT_EQ(chart.id, "chart-bars-five-burglary");
  EXPECT_EQ(chart.data.id, "cap-bars-five-burglary");
}

TEST(BarsChart, SaysWhenTheAverageIsTheSourcesOwn) {
  Compared compared;
  compared.group().is_average_published = true;
  EXPECT_THAT(compared.chart().note,
              HasSubstr("The average is the one that the source publishes for the group."));
}

TEST(BeforeAfterChart, SaysWhoIsHigherAndWhoLower) {
  const model::Model model = model_of_levels();
  const analysis::Finding response = level("response", 10, 12.5);
  const analysis::Finding answer = level("answer", 8, 6);
  const page::Chart chart =
      before_after_chart({{model, response, {"response", "Response"}}, {model, answer, {"answer", "Answer"}}},
                         {.id_suffix = "times"}, metrics);
  EXPECT_EQ(chart.heading, "Higher than before: 1 of 2; lower: 1");
  EXPECT_EQ(chart.sentence, "Higher: Response. Lower: Answer.");
  EXPECT_EQ(chart.subtitle, "Minutes, North, 12 months to December 2022, then 12 months to December 2023");
  EXPECT_EQ(chart.name,
            "Bar chart of before and after: Response and Answer, North, 12 months to December 2022, then 12 "
            "months to December 2023, showing 1 of 2 higher and 1 lower.");
  EXPECT_THAT(column(chart.data, 0), ElementsAre("Response", "Answer"));
  EXPECT_THAT(column(chart.data, 5), ElementsAre("+25.0% (+2.5)", "−25.0% (−2)"));
}

TEST(BeforeAfterChart, NamesAreasWhereTheMeasureIsTheSame) {
  const model::Model model = model_of_levels();
  const analysis::Finding north = level("response", 10, 12);
  analysis::Finding south = level("response", 10, 12);
  south.area = {"south"};
  south.previous = {year_before, analysis::Lacking{.why = model::Absence::confidential}};
  south.change.reset();
  const wording::Names names{"response", "Response"};
  const page::Chart chart =
      before_after_chart({{model, north, names}, {model, south, names}}, {.id_suffix = "r"}, metrics);
  EXPECT_THAT(column(chart.data, 0), ElementsAre("North", "South"));
  EXPECT_THAT(column(chart.data, 2), ElementsAre("10", "withheld"));
  EXPECT_EQ(chart.sentence, "Higher: North. Not compared: South.");
}

TEST(BeforeAfterChart, RefusesFindingsOfDifferentUnits) {
  const model::Model model = model_of_levels();
  const analysis::Finding response = level("response", 10, 12);
  const analysis::Finding cost = level("cost", 10, 12);
  const std::vector<Subject> subjects{{model, response, {"response", "Response"}},
                                      {model, cost, {"cost", "Cost"}}};
  EXPECT_FALSE(share_one_unit(subjects));
  EXPECT_THROW(before_after_chart(subjects, {.id_suffix = "x"}, metrics), std::logic_error);
}

}  // namespace exhibits
