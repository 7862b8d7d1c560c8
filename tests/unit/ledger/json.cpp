#include "syntax/json.h"

#include <gtest/gtest.h>

#include <limits>

#include "base/source.h"
#include "ledger/ledger.h"

namespace {

ledger::Statement homicide() {
  ledger::Statement said{.measure = "homicide", .section = "homicide", .kind = "rate", .unit = "offences"};
  said.per = 1000;
  said.better = "lower";
  said.window = {"2023-01..2023-12", "12 months to December 2023"};
  said.value = {.raw = 0.01006,
                .text = "0.010",
                .count = 18,
                .denominator = 1788300,
                .low = 0.0059,
                .high = 0.0159,
                .status = "final"};
  said.previous = {
      .raw = 0.0074, .text = "0.007", .count = 13, .denominator = 1766187, .window = "2022-01..2022-12"};
  said.change = {.raw = 0.0027,
                 .count = 5,
                 .rate_percent = 36.75,
                 .low = -40.5,
                 .high = std::numeric_limits<double>::infinity(),
                 .direction = "increased",
                 .sentence = "Homicide increased by 5."};
  said.signal = {.state = "Above UCL",
                 .note = "latest quarter unusually high",
                 .mean = 0.0025,
                 .lower = -0.0001,
                 .upper = 0.005};
  said.trend = {.word = "Stable",
                .reason = "18 against 13: up 36.7%.",
                .dispersion = 1,
                .dispersion_source = "pooled over 8 areas",
                .judgement = "no clear change"};
  said.benchmarks = {{.group = "msg",
                      .is_available = true,
                      .rank = 5,
                      .of = 8,
                      .first_is = "lowest",
                      .rank_best = 1,
                      .rank_worst = 8,
                      .position = "above",
                      .average = 0.008,
                      .difference = 0.002,
                      .low = -0.001,
                      .high = 0.005,
                      .statement = "5th/8 MSG (above MSG average rates)"}};
  said.target = {.value = 5, .is = "at most", .is_met = true};
  return said;
}

struct Fixture {
  base::Sources sources;
  ledger::Ledger told{.report = "2023-24-q3",
                      .edition = 1,
                      .area = "avon-and-somerset",
                      .period_id = "2023-Q4",
                      .period_label = "October to December 2023",
                      .period_start = "2023-10-01",
                      .period_end = "2023-12-31"};

  Fixture() {
    const auto file = sources.add("data/recorded-crime.csv",
                                  "measure,period,value\nhomicide,2023-Q3,4\nhomicide,2023-Q4,6\n");
    told.statements = {homicide()};
    // Two cells of line 3, one of line 2, and a thing that no file says.
    told.statements.front().sources = {{file, 57, 58}, {file, 38, 39}, {file, 40, 57}, {}};
  }

  syntax::Json json(ledger::Places places = ledger::Places::named) const {
    return ledger::to_json(told, sources, places);
  }
  std::string line(ledger::Places places = ledger::Places::named) const {
    return syntax::write_json_line(json(places));
  }
};

TEST(LedgerJson, HasTheKeysInTheirOrder) {
  EXPECT_EQ(
      Fixture().line(),
      R"({"schema":"candour/statements/1","report":"2023-24-q3","edition":1,"area":"avon-and-somerset",)"
      R"("period":{"id":"2023-Q4","label":"October to December 2023","start":"2023-10-01","end":"2023-12-31"},)"
      R"("measures":[{"id":"homicide","category":null,"section":"homicide","kind":"rate","unit":"offences","per":1000,)"
      R"("better":"lower","window":{"id":"2023-01..2023-12","label":"12 months to December 2023"},)"
      R"("value":{"raw":0.01006,"text":"0.010","count":18,"denominator":1788300,"low":0.0059,"high":0.0159,"status":"final"},)"
      R"("previous":{"raw":0.0074,"text":"0.007","count":13,"denominator":1766187,"window":"2022-01..2022-12"},)"
      R"("change":{"raw":0.0027,"percent":null,"points":null,"count":5,"rate_percent":36.75,"low":-40.5,"high":null,)"
      R"("direction":"increased","sentence":"Homicide increased by 5."},)"
      R"("trend":{"word":"Stable","reason":"18 against 13: up 36.7%.","dispersion":1,)"
      R"("dispersion_source":"pooled over 8 areas","judgement":"no clear change"},)"
      R"("signal":{"state":"Above UCL","note":"latest quarter unusually high","mean":0.0025,"lower":-0.0001,"upper":0.005},)"
      R"("benchmark":{"available":true,"rank":5,"of":8,"tied":false,"first_is":"lowest","rank_best":1,"rank_worst":8,)"
      R"("position":"above","average":0.008,"difference":0.002,"low":-0.001,"high":0.005,"missing":[],)"
      R"j("statement":"5th/8 MSG (above MSG average rates)","reason":null},)j"
      R"("target":{"value":5,"is":"at most","met":true},)"
      R"("sources":[{"file":"data/recorded-crime.csv","line":3},{"file":"data/recorded-crime.csv","line":2}]}],)"
      R"("figures":[]})");
}

TEST(LedgerJson, AnAbsentValueIsNullWithItsReasonBeside) {
  Fixture fixture;
  ledger::Statement& said = fixture.told.statements.front();
  said.value = {.raw = {}, .reason = "July to September 2023 was not reported"};
  said.previous = {.raw = {}, .window = "2022-01..2022-12", .reason = "nothing has been reported"};
  said.change = {
      .raw = {}, .sentence = "No figure is available.", .reason = "July to September 2023 was not reported"};
  said.trend = {.reason = "eight complete quarters are needed"};
  said.benchmarks.clear();
  said.no_benchmark_reason = "no comparison is declared";
  said.target->is_met.reset();
  const syntax::Json measure = fixture.json()["measures"][0];
  EXPECT_EQ(syntax::write_json_line(measure["value"]),
            R"({"raw":null,"text":null,"count":null,"denominator":null,"low":null,"high":null,"status":null,)"
            R"("reason":"July to September 2023 was not reported"})");
  EXPECT_EQ(syntax::write_json_line(measure["trend"]),
            R"({"word":"Not available","reason":"eight complete quarters are needed","dispersion":null,)"
            R"("dispersion_source":null,"judgement":null})");
  EXPECT_EQ(
      syntax::write_json_line(measure["benchmark"]),
      R"({"available":false,"rank":null,"of":null,"tied":null,"first_is":null,"rank_best":null,"rank_worst":null,)"
      R"("position":null,"average":null,"difference":null,"low":null,"high":null,"missing":[],)"
      R"("statement":"Not available","reason":"no comparison is declared"})");
  EXPECT_EQ(syntax::write_json_line(measure["target"]),
            R"({"value":5,"is":"at most","met":null,"reason":"July to September 2023 was not reported"})");
}

TEST(LedgerJson, FurtherGroupsStandInAListWithTheirNames) {
  Fixture fixture;
  auto& benchmarks = fixture.told.statements.front().benchmarks;
  EXPECT_EQ(fixture.line().find("\"benchmarks\""), std::string::npos);
  benchmarks.push_back(benchmarks.front());
  benchmarks.back().group = "england-and-wales";
  benchmarks.back().rank.reset();
  const syntax::Json further = fixture.json()["measures"][0]["benchmarks"];
  EXPECT_EQ(std::get<std::string>(further[0]["group"].value()), "england-and-wales");
  EXPECT_TRUE(std::holds_alternative<std::nullptr_t>(further[0]["tied"].value()));  // too small to rank
  EXPECT_EQ(std::get<syntax::JsonList>(further.value()).size(), 1u);
}

TEST(LedgerJson, AnAssertedWordNamesItsReason) {
  Fixture fixture;
  fixture.told.statements.front().trend.asserted_because = "counts moved between systems";
  EXPECT_NE(fixture.line().find(
                R"("judgement":"no clear change","asserted_because":"counts moved between systems"})"),
            std::string::npos);
}

TEST(Fingerprint, IsTwelveDigitsAndIgnoresPlaces) {
  Fixture fixture;
  const std::string before = ledger::fingerprint(fixture.told, fixture.sources);
  EXPECT_EQ(before.size(), 12u);
  EXPECT_EQ(before.find_first_not_of("0123456789abcdef"), std::string::npos);
  EXPECT_EQ(fixture.line(ledger::Places::left_out).find("recorded-crime.csv"), std::string::npos);
  fixture.told.statements.front().sources.pop_back();
  fixture.told.statements.front().sources.pop_back();
  EXPECT_EQ(ledger::fingerprint(fixture.told, fixture.sources), before);
  fixture.told.statements.front().value.count = 19;
  EXPECT_NE(ledger::fingerprint(fixture.told, fixture.sources), before);
}

}  // namespace
