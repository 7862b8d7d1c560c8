#include "setup/measures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/told.h"

namespace setup {
namespace {

using model::Frequency;
using model::Kind;
using support::sources_of;
using support::told;
using testing::ElementsAre;

Places some_places() {
  Places places;
  places.areas.push_back({.id = {"avon"}, .name = "Avon", .code = ""});
  model::Group group;
  group.id = {"msg"};
  group.name = "most similar group";
  places.groups.push_back(group);
  group.id = {"nation"};
  places.groups.push_back(group);
  places.broken = {"lost"};
  return places;
}

struct Read {
  Measures measures;
  std::vector<std::string> told;
};

Read read(const std::string& text) {
  const base::Sources sources = sources_of({{"data/measures.yaml", text}});
  base::Diagnostics diagnostics;
  Measures measures = read_measures(sources, some_places(), diagnostics);
  return {std::move(measures), told(sources, diagnostics)};
}

TEST(Measures, SayWhatTheFileSays) {
  const auto [measures, lines] = read(R"(measures:
  burglary:
    title: Police recorded residential burglary offences
    short: Burglary
    kind: rate
    unit: offences
    per: 100,000
    denominator: households
    frequency: quarter
    window: 6 months
    better: lower
    decimals: 2
    benchmark: [{ group: msg, average: pooled }, { group: nation }]
    target: { value: "£1,250.50", is: at least, label: Service level }
    disclosure: { threshold: 10, secondary: true, zeros: hide }
    adds_up: true
    dispersion: 2.4
    breaks: [ { at: 2021-Q2, reason: New counting rule }, { at: 2022-Q1, reason: System, area: avon } ]
    rating: { green: ">= 90", amber: ">= 85" }
    definition: One sentence.
    source: { name: Home Office, url: "https://example.org/crime", updated: 2024-01-25 }
    caveat: Not accredited.
    aliases: [Residential Burglary]
    extra: { owner: office }
  households: { title: Households, kind: population, unit: households }
)");
  EXPECT_THAT(lines, ElementsAre());
  ASSERT_EQ(measures.sound.size(), 2u);
  const model::Measure& measure = measures.sound[0];
  EXPECT_EQ(measure.id.text, "burglary");
  EXPECT_EQ(measure.short_title, "Burglary");
  EXPECT_EQ(measure.kind, Kind::rate);
  EXPECT_EQ(measure.per, 100000);
  EXPECT_EQ(measure.denominator, model::MeasureId{"households"});
  EXPECT_EQ(measure.window_months, 6);
  EXPECT_EQ(measure.better, model::Better::lower);
  EXPECT_EQ(measure.decimals, 2);
  ASSERT_EQ(measure.benchmarks.size(), 2u);
  EXPECT_EQ(measure.benchmarks[0].average, model::Average::pooled);
  EXPECT_EQ(measure.benchmarks[1].average, model::Average::mean);
  EXPECT_EQ(measure.target->value, 1250.5);
  EXPECT_EQ(measure.target->aim, model::Target::Aim::at_least);
  const auto& hidden = std::get<model::Hidden>(measure.disclosure);
  EXPECT_EQ(hidden.threshold, 10);
  EXPECT_TRUE(hidden.secondary);
  EXPECT_TRUE(hidden.with_zeros);
  EXPECT_TRUE(measure.adds_up);
  EXPECT_EQ(measure.dispersion, 2.4);
  ASSERT_EQ(measure.breaks.size(), 2u);
  EXPECT_EQ(measure.breaks[1].area, model::AreaId{"avon"});
  ASSERT_EQ(measure.rating->steps.size(), 2u);
  EXPECT_EQ(measure.rating->steps[0].word, "green");
  EXPECT_EQ(measure.rating->steps[0].value, 90);
  EXPECT_EQ(base::iso_date(measure.source->updated.value()), "2024-01-25");
  EXPECT_THAT(measure.aliases, ElementsAre("Residential Burglary"));
  EXPECT_EQ(measures.sound[1].kind, Kind::population);
  EXPECT_EQ(measures.sound[1].short_title, "Households");
}

TEST(Measures, HaveTheWindowOfTheirKindUnlessTheySayOtherwise) {
  struct Window {
    std::string keys;
    int months;
  };
  for (const Window& row :
       {Window{"kind: count, frequency: quarter", 12}, Window{"kind: rate, frequency: month", 12},
        Window{"kind: proportion, frequency: year", 12}, Window{"kind: level, frequency: quarter", 3},
        Window{"kind: level, frequency: half-year", 6}, Window{"kind: level, frequency: day", 0},
        Window{"kind: count, frequency: day", 0}, Window{"kind: count, frequency: month, window: month", 1},
        Window{"kind: count, frequency: month, window: half-year", 6},
        Window{"kind: rate, frequency: year, window: 36 months", 36}}) {
    const auto [measures, lines] =
        read("measures:\n  a: { title: A, unit: things, better: lower, " + row.keys + " }\n");
    EXPECT_THAT(lines, ElementsAre()) << row.keys;
    ASSERT_EQ(measures.sound.size(), 1u) << row.keys;
    EXPECT_EQ(measures.sound[0].window_months, row.months) << row.keys;
  }
}

TEST(Measures, MayBePublishedForTheFinancialYearToDate) {
  const auto [measures, lines] = read(
      "measures:\n  a: { title: A, kind: count, unit: things, better: lower, frequency: month, "
      "window: financial year to date }\n");
  EXPECT_THAT(lines, ElementsAre());
  EXPECT_TRUE(measures.sound.at(0).is_to_date);
  EXPECT_EQ(measures.sound.at(0).window_months, 12);
  EXPECT_EQ(measures.sound.at(0).window_months_at(model::Month::of(2023, 4)), 1);
  EXPECT_EQ(measures.sound.at(0).window_months_at(model::Month::of(2023, 12)), 9);
  EXPECT_EQ(measures.sound.at(0).window_months_at(model::Month::of(2024, 3)), 12);
}

TEST(Measures, ObservedByYearOrDayHaveNoYearToDate) {
  for (const auto& [frequency, expected] :
       {std::pair{"year", "observations by month, quarter or half-year"},
        std::pair{"day", "no window: the measure is observed on single days"}}) {
    const auto [measures, lines] =
        read("measures:\n  a: { title: A, kind: count, unit: things, better: lower, frequency: " +
             std::string(frequency) + ", window: financial year to date }\n");
    ASSERT_EQ(lines.size(), 1u) << frequency;
    EXPECT_THAT(lines.front(), testing::HasSubstr(expected));
    EXPECT_TRUE(measures.sound.empty());
  }
}

TEST(Measures, MayDeclareThatThereIsNoBenchmarkAndNothingToHide) {
  const auto [measures, lines] = read(
      "measures:\n  a: { title: A, kind: count, unit: things, frequency: month, better: neither,\n"
      "       benchmark: { none: Nobody else counts it. }, disclosure: { exempt: Published nationally. } "
      "}\n");
  EXPECT_THAT(lines, ElementsAre());
  EXPECT_EQ(measures.sound.at(0).no_benchmark_because, "Nobody else counts it.");
  EXPECT_EQ(std::get<model::Exempt>(measures.sound.at(0).disclosure).because, "Published nationally.");
}

TEST(Measures, OfARatioHaveCategoriesAndABaseline) {
  const auto [measures, lines] = read(
      "measures:\n  a: { title: A, kind: ratio, unit: searches, frequency: year, better: neither, "
      "categories: [Black, "
      "White], baseline: White }\n");
  EXPECT_THAT(lines, ElementsAre());
  EXPECT_EQ(measures.sound.at(0).baseline->text, "White");
  EXPECT_EQ(measures.sound.at(0).categories.size(), 2u);
}

TEST(Measures, WithAFaultCostThemselvesAlone) {
  const auto [measures, lines] = read(
      "measures:\n"
      "  a: { title: A, kind: rat, unit: things, frequency: quarter, better: lower }\n"
      "  b: { title: B, kind: rate, unit: things, frequency: quarter, better: lower, denominator: c }\n"
      "  c: { kind: population, unit: people }\n"
      "  d: { title: D, kind: count, unit: things, frequency: quarter, better: lower, caveats: none }\n");
  EXPECT_THAT(
      lines,
      ElementsAre("M104 data/measures.yaml:2:24 | text \"rat\" | count, rate, proportion, ratio, level or "
                  "population at `kind` | did you mean rate?",
                  "M102 data/measures.yaml:4:3 | no `title` |  | ",
                  "M101 data/measures.yaml:5:80 | key `caveats` |  | did you mean caveat?"));
  ASSERT_EQ(measures.sound.size(), 1u);
  EXPECT_EQ(measures.sound[0].id.text, "d");
  EXPECT_TRUE(measures.is_broken("a"));
  EXPECT_TRUE(measures.is_broken("b"));
  EXPECT_TRUE(measures.is_broken("c"));
  EXPECT_FALSE(measures.is_broken("d"));
}

TEST(Measures, MissingTheirNatureAreToldEachKey) {
  const auto [measures, lines] = read("measures:\n  a: {}\n");
  EXPECT_THAT(lines, ElementsAre("M102 data/measures.yaml:2:3 | no `better` |  | ",
                                 "M102 data/measures.yaml:2:3 | no `frequency` |  | ",
                                 "M102 data/measures.yaml:2:3 | no `kind` |  | ",
                                 "M102 data/measures.yaml:2:3 | no `title` |  | ",
                                 "M102 data/measures.yaml:2:3 | no `unit` |  | "));
}

TEST(Measures, ThatAreLostMakeNoNameUnknown) {
  EXPECT_TRUE(read("measures: [\n").measures.is_broken("anything"));
  EXPECT_TRUE(read("mesures: {}\n").measures.is_broken("anything"));
  EXPECT_THAT(read("").told, ElementsAre("M102 data/measures.yaml:1:1 | no `measures` |  | "));
}

TEST(Measures, OfNobodyAreNotReported) {
  const base::Sources sources = sources_of({});
  base::Diagnostics diagnostics;
  EXPECT_TRUE(read_measures(sources, {}, diagnostics).sound.empty());
  EXPECT_THAT(told(sources, diagnostics), ElementsAre());
}

// A sound measure of the given kind; the row's keys stand on the lines after it.
std::vector<std::string> told_of(const std::string& kind, const std::string& keys) {
  return read("measures:\n  p: { title: P, kind: population, unit: people }\n  a:\n    title: A\n    kind: " +
              kind + "\n    unit: things\n    frequency: quarter\n    better: lower\n    " + keys + "\n")
      .told;
}

struct Fault {
  std::string kind;
  std::string keys;
  std::string told;
};
void PrintTo(const Fault& fault, std::ostream* out) {
  *out << fault.keys;
}
class MeasuresFault : public testing::TestWithParam<Fault> {};

TEST_P(MeasuresFault, IsToldAtItsPlace) {
  EXPECT_THAT(told_of(GetParam().kind, GetParam().keys), ElementsAre(GetParam().told));
}

INSTANTIATE_TEST_SUITE_P(
    OnTheNinthLine, MeasuresFault,
    testing::Values(
        Fault{"count", "benchmark: { group: mgs }",
              "M140 data/measures.yaml:9:25 | text \"mgs\" | the id of a group in data/areas.yaml | did you "
              "mean msg?"},
        Fault{"count", "benchmark: { group: msg, average: median }",
              "M104 data/measures.yaml:9:39 | text \"median\" | mean or pooled at `average` | did you mean "
              "mean?"},
        Fault{"count", "benchmark: { groups: msg, group: msg }",
              "M101 data/measures.yaml:9:18 | key `groups` |  | did you mean group?"},
        Fault{"count", "benchmark: msg",
              "M103 data/measures.yaml:9:16 | text \"msg\" | a list of maps at `benchmark` | "},
        Fault{"count", "benchmark: [{ group: msg }, { group: msg, average: pooled }]",
              "M146 data/measures.yaml:9:42 | text \"msg\" |  | "},
        Fault{"count", "benchmark: { none: None., group: msg }",
              "M101 data/measures.yaml:9:31 | key `group` |  | "},
        Fault{"rate", "denominator: q",
              "M141 data/measures.yaml:9:18 | text \"q\" | the id of a measure of kind population | did you "
              "mean p?"},
        Fault{"rate", "denominator: a",
              "M142 data/measures.yaml:9:18 | a measure of kind rate | the id of a measure of kind "
              "population | did "
              "you mean p?"},
        Fault{"count", "per: 1000",
              "M143 data/measures.yaml:9:10 | `per` of a measure of kind count | `per` only of kind rate | "},
        Fault{"level", "denominator: p",
              "M143 data/measures.yaml:9:18 | `denominator` of a measure of kind level | `denominator` only "
              "of kind "
              "rate or ratio | "},
        Fault{"count", "baseline: White",
              "M143 data/measures.yaml:9:15 | `baseline` of a measure of kind count | `baseline` only of "
              "kind ratio | "},
        Fault{"population", "target: { value: 5, is: at most }",
              "M143 data/measures.yaml:9:13 | `target` of a measure of kind population | `target` only of "
              "kind count, "
              "rate, proportion, ratio or level | "},
        Fault{"rate", "per: 0", "M104 data/measures.yaml:9:10 | text \"0\" | a number above 0 at `per` | "},
        Fault{"count", "window: 10 months",
              "M144 data/measures.yaml:9:13 | text \"10 months\" | a multiple of 3 months | "},
        Fault{"count", "window: month",
              "M144 data/measures.yaml:9:13 | text \"month\" | a multiple of 3 months | "},
        Fault{"count", "window: a year",
              "M104 data/measures.yaml:9:13 | text \"a year\" | `12 months`, another number of months up to "
              "120, a frequency or `financial year to date` at `window` | "},
        Fault{"count", "decimals: 7",
              "M104 data/measures.yaml:9:15 | text \"7\" | a whole number from 0 to 6 at `decimals` | "},
        Fault{"count", "breaks: [{ at: 2021, reason: Rule }]",
              "M148 data/measures.yaml:9:20 | period 2021 | one quarter of the measure | "},
        Fault{"count", "breaks: [{ at: 2021-Q2, reason: Rule, area: avno }]",
              "M147 data/measures.yaml:9:49 | text \"avno\" | the id of an area in data/areas.yaml | did you "
              "mean "
              "avon?"},
        Fault{"count", "breaks: [{ at: 2021-Q2 }]", "M102 data/measures.yaml:9:14 | no `reason` |  | "},
        Fault{"count", "rating: { green: \">= 85\", amber: \">= 90\" }",
              "M149 data/measures.yaml:9:38 | >= 90 after >= 85 |  | "},
        Fault{"count", "rating: { green: \">= 85\", amber: \"< 80\" }",
              "M149 data/measures.yaml:9:38 | < 80 after >= 85 |  | "},
        Fault{"count", "rating: { green: about 90 }",
              "M104 data/measures.yaml:9:22 | text \"about 90\" | a condition such as >= 90 | "},
        Fault{"count", "rating: { geen: \">= 90\" }",
              "M101 data/measures.yaml:9:15 | key `geen` | green, amber or red | did you mean green?"},
        Fault{"count", "disclosure: { threshold: 5, exempt: Public. }",
              "M150 data/measures.yaml:9:41 |  | either `exempt` or `threshold` | "},
        Fault{"count", "disclosure: { secondary: true }",
              "M102 data/measures.yaml:9:17 | no `threshold` |  | "},
        Fault{
            "count", "disclosure: { threshold: five }",
            "M104 data/measures.yaml:9:30 | text \"five\" | a whole number from 1 to 1000 at `threshold` | "},
        Fault{"count", "aliases: [p]", "M151 data/measures.yaml:3:3 | text \"p\" |  | "},
        Fault{"proportion", "target: { value: 120, is: at least }",
              "M152 data/measures.yaml:9:13 | 120 |  | "},
        Fault{"count", "target: { value: 5, is: below }",
              "M104 data/measures.yaml:9:29 | text \"below\" | at most, at least or exactly at `is` | "},
        Fault{"count", "target: 5",
              "M103 data/measures.yaml:9:13 | text \"5\" | a map of keys at `target` | "},
        Fault{"count", "source: { url: \"https://example.org\" }",
              "M102 data/measures.yaml:9:13 | no `name` |  | "},
        Fault{"count", "adds_up: maybe",
              "M104 data/measures.yaml:9:14 | text \"maybe\" | true or false at `adds_up` | "},
        Fault{"count", "dispersion: -1",
              "M104 data/measures.yaml:9:17 | text \"-1\" | a number above 0 at `dispersion` | "}));

TEST(Measures, OfARatioNameABaselineAmongTheCategoriesOrApartFromThem) {
  EXPECT_THAT(told_of("ratio", "categories: [Black, Asian]\n    baseline: White"), testing::IsEmpty());
  EXPECT_THAT(
      told_of("ratio", "categories: [Black, White]\n    baseline: Whit"),
      ElementsAre("M145 data/measures.yaml:10:15 | text \"Whit\" | Black or White | did you mean White?"));
  EXPECT_THAT(told_of("ratio", "categories: [Black, White]"),
              ElementsAre("M102 data/measures.yaml:3:3 | no `baseline` |  | "));
}

TEST(Measures, DoNotRepeatTheFaultOfAGroup) {
  EXPECT_THAT(told_of("count", "benchmark: { group: lost }"), ElementsAre());
}

TEST(Measures, WithAnUnclearDisclosureHideRatherThanShow) {
  const auto result = read(
      "measures:\n  a: { title: A, kind: count, unit: things, frequency: month, better: lower, disclosure: { "
      "threshold: "
      "5, exempt: Public. } }\n");
  EXPECT_TRUE(std::holds_alternative<model::Hidden>(result.measures.sound.at(0).disclosure));
}

}  // namespace
}  // namespace setup
