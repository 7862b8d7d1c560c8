// Every combination of what analysis may hand over: nothing throws, and no sentence has a hole in it.
#include <gtest/gtest.h>

#include <limits>

#include "unit/wording/findings.h"
#include "wording/page_words.h"

namespace {

using Because = analysis::Trend::Because;
constexpr double infinity = std::numeric_limits<double>::infinity();

std::vector<model::Measure> measures() {
  std::vector<model::Measure> all;
  all.push_back(test::measure("count", model::Kind::count, "offences"));
  all.push_back(test::rate_per_resident("rate"));
  all.push_back(test::measure("rate-of-a-column", model::Kind::rate, "offences"));
  all.push_back(test::measure("share", model::Kind::proportion, "calls"));
  all.push_back(test::measure("money", model::Kind::level, "£"));
  all.push_back(test::measure("percent", model::Kind::level, "%"));
  all.push_back(test::measure("minutes", model::Kind::level, "minutes"));
  all.push_back(test::measure("ratio", model::Kind::ratio, "searches"));
  all.back().baseline = model::Category{"White"};
  return all;
}

analysis::Published published(const model::Measure& measure, double amount) {
  switch (measure.kind) {
    case model::Kind::count:
      return test::events(amount);
    case model::Kind::rate:
      return test::rate(amount, 1'700'000);
    case model::Kind::proportion:
      return test::share(amount, amount + 1000);
    case model::Kind::ratio:
      return {.value = amount / 3,
              .limits = stats::Interval{amount / 4, amount / 2},
              .rates = analysis::TwoRates{{amount, 1000}, {amount / 3, 1000}}};
    case model::Kind::level:
    case model::Kind::population:
      return {.value = amount / 3};
  }
  return {};
}

std::vector<analysis::Reading> readings(const model::Measure& measure, const model::Period& window) {
  std::vector<analysis::Reading> all;
  for (const double amount : {0.0, 1.0, 49.0, 51.0, 2710.0, 3'456'789.0}) {
    all.push_back(test::reading(window, published(measure, amount)));
  }
  if (measure.kind == model::Kind::level) all.push_back(test::reading(window, {.value = -2.5}));
  for (const auto why :
       {model::Absence::confidential, model::Absence::not_reported, model::Absence::rounds_to_zero}) {
    all.push_back(test::lacking(window, why, test::period("2022-Q3")));
    all.push_back(test::lacking(window, why, std::nullopt));
  }
  all.push_back({window, analysis::Lacking{.what = analysis::Lacking::What::population}});
  all.push_back({window, analysis::Lacking{.what = analysis::Lacking::What::measure_has_no_data}});
  all.push_back({window, analysis::Lacking{.what = analysis::Lacking::What::other_ends}});
  return all;
}

std::vector<analysis::Trend> trends() {
  std::vector<analysis::Trend> all;
  for (int i = 0; i <= static_cast<int>(Because::unreadable_quarter); ++i) {
    analysis::Trend trend{.because = static_cast<Because>(i)};
    all.push_back(trend);
    if (trend.because > Because::one_quarter) {
      all.back().lacking = test::period("2022-Q3");
      continue;
    }
    trend.word = trend.because == Because::beyond_usual ? analysis::TrendWord::increasing
                                                        : analysis::TrendWord::stable;
    all.back().word = trend.word;
    for (const double upper : {3.0, 400.0, infinity}) {
      trend.latest = 20;
      trend.previous = upper == infinity ? 0 : 15;
      trend.change = upper == infinity ? infinity : 33.3;
      trend.limits = stats::Interval{-2, upper};
      trend.odd_quarter = test::period("2023-Q2");
      trend.dispersion = {.phi = 2.4, .from = analysis::Dispersion::From::pooled, .areas = 8};
      all.push_back(trend);
    }
  }
  return all;
}

std::vector<analysis::Benchmark> benchmarks() {
  std::vector<analysis::Benchmark> all;
  for (int i = 0; i <= static_cast<int>(analysis::Benchmark::Unavailable::no_population); ++i) {
    all.push_back(test::ranked(3, 8, analysis::Position::similar_to, 0.04));
    all.back().unavailable = static_cast<analysis::Benchmark::Unavailable>(i);
  }
  all.push_back(all.front());
  all.back().missing = {{"sussex"}, {"kent"}};
  all.back().is_too_small_to_rank = true;
  all.push_back(test::ranked(1, 6, analysis::Position::below, 0));
  all.back().group = {"unknown"};
  all.back().missing = {{"sussex"}};
  all.back().is_tied = true;
  for (const model::Area& area : test::small_model().areas) all.back().tied_with.push_back(area.id);
  all.push_back(test::ranked(2, 8, analysis::Position::similar_to, 5));
  all.back().rank_best = 1;
  all.back().rank_worst = 8;
  all.back().events_to_another_rank = 2;
  all.back().limits = {-infinity, infinity};
  return all;
}

void expect_whole(const std::string& text) {
  for (const char* hole : {"  ", "{", "}", "[", "]", "nan", "inf ", "inf%", "-0", " .", " ,", "()", ".."}) {
    EXPECT_EQ(text.find(hole), std::string::npos) << '"' << hole << "\" in: " << text;
  }
}

void expect_sentence(const std::string& text) {
  expect_whole(text);
  EXPECT_TRUE(text.empty() || text.ends_with('.')) << text;
}

void expect_all_whole(const test::Case& row) {
  const auto& [model, finding, names] = row;
  for (const wording::Phrase& phrase : wording::statement_phrases(model, finding, names)) {
    EXPECT_FALSE(phrase.text.empty());
    expect_sentence(phrase.text);
  }
  EXPECT_LE(wording::statement_phrases(model, finding, names).size(), 5u);
  expect_sentence(wording::chart_sentence(model, finding, names));
  expect_sentence(wording::chart_name(model, finding, names));
  expect_sentence(wording::chart_note(model, finding));
  expect_sentence(wording::ratio_chance_words(model, finding));
  expect_whole(wording::few_events_note(model, finding));
  expect_whole(wording::chart_heading(model, finding, names));
  expect_whole(wording::chart_subtitle(model, finding));
  expect_whole(wording::trend_reason(model, finding));
  expect_whole(wording::change_cell_words(model, finding).front());
  for (const analysis::Benchmark& benchmark : finding.benchmarks) {
    expect_whole(wording::benchmark_statement(model, benchmark));
    expect_whole(wording::benchmark_note(model, row.measure(), benchmark, 2));
    expect_whole(wording::benchmark_working(model, finding, benchmark));
    expect_sentence(wording::place_words(benchmark));
  }
}

TEST(EveryCombination, PrintsWithoutAHole) {
  const auto all_trends = trends();
  const auto all_benchmarks = benchmarks();
  std::size_t turn = 0;
  for (const model::Measure& measure : measures()) {
    for (const analysis::Reading& before : readings(measure, test::year_2022)) {
      for (const analysis::Reading& after : readings(measure, test::year_2023)) {
        for (std::size_t i = 0; i < 4; ++i, ++turn) {
          test::Case row(measure, "Title", before, after);
          row.finding.trend = all_trends[turn % all_trends.size()];
          row.finding.benchmarks = {all_benchmarks[turn % all_benchmarks.size()]};
          if (turn % 3 == 0) row.finding.target = {.target = {.value = 2.5}, .is_met = turn % 2 == 0};
          if (turn % 5 == 0) row.finding.record = {.is_highest = turn % 2 == 0, .since = test::year_2022};
          if (turn % 7 == 0) row.finding.change.reset();
          if (turn % 7 == 0) row.finding.breaks = {{.at = test::period("2023-Q2"), .reason = "Rules."}};
          row.finding.is_compared_a_year_earlier = turn % 11 != 0;
          row.finding.is_of_other_length = !row.finding.change && turn % 2 == 0;
          if (row.measure().kind == model::Kind::ratio) row.finding.category = {"Black"};
          row.finding.lines = {{.of = analysis::Line::Of::own, .readings = {before, after}}};
          expect_all_whole(row);
          if (testing::Test::HasFailure()) return;
        }
      }
    }
  }
}

}  // namespace
