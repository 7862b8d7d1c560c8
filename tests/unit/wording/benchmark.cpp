#include <gtest/gtest.h>

#include <limits>

#include "unit/wording/findings.h"
#include "wording/page_words.h"

namespace {

TEST(Benchmark, StatementsAsInTheGoldenWords) {
  const model::Model model = test::small_model();
  analysis::Benchmark benchmark = test::ranked(5, 8, analysis::Position::above, 3.12);
  EXPECT_EQ(wording::benchmark_statement(model, benchmark), "5th/8 MSG (above MSG average rates)");
  benchmark.is_tied = true;
  benchmark.rank = 1;
  benchmark.position = analysis::Position::below;
  EXPECT_EQ(wording::benchmark_statement(model, benchmark), "=1st/8 MSG (below MSG average rates)");
  benchmark.is_too_small_to_rank = true;
  benchmark.position = analysis::Position::similar_to;
  EXPECT_EQ(wording::benchmark_statement(model, benchmark),
            "similar to MSG average rates (numbers too small to rank)");
  benchmark.unavailable = analysis::Benchmark::Unavailable::too_few_members;
  EXPECT_EQ(wording::benchmark_statement(model, benchmark), "Not available");
}

TEST(Benchmark, RanksSayWhichEndIsFirst) {
  analysis::Benchmark benchmark = test::ranked(6, 8, analysis::Position::above, 3.12);
  EXPECT_EQ(wording::rank_words(benchmark), "6th lowest of 8");
  benchmark.first_is_lowest = false;
  EXPECT_EQ(wording::rank_words(benchmark), "6th highest of 8");
  benchmark.rank = 1;
  EXPECT_EQ(wording::rank_words(benchmark), "highest of 8");
  benchmark.rank = 8;
  EXPECT_EQ(wording::rank_words(benchmark), "8th highest of 8");
  benchmark.is_tied = true;
  benchmark.rank = 7;
  EXPECT_EQ(wording::rank_words(benchmark), "equal 7th highest of 8");
  benchmark.is_too_small_to_rank = true;
  EXPECT_EQ(wording::rank_words(benchmark), "");
}

TEST(Benchmark, PeerSentences) {
  const model::Model model = test::small_model();
  const model::Measure rate = test::rate_per_resident("m");
  const auto said = [&](const analysis::Benchmark& benchmark, const model::Measure& measure) {
    return wording::peer_sentence(model, measure, benchmark, 2);
  };
  analysis::Benchmark benchmark = test::ranked(1, 8, analysis::Position::below, 3.124);
  EXPECT_EQ(said(benchmark, rate),
            "This is the lowest of 8 in the most similar group and below the average of the 8 (3.12).");
  benchmark.is_tied = true;
  benchmark.tied_with = {{"kent"}, {"essex"}};
  EXPECT_EQ(said(benchmark, rate),
            "This is equal lowest of 8 in the most similar group, level with Kent and Essex, and below the "
            "average of "
            "the 8 (3.12).");
  benchmark = test::ranked(8, 8, analysis::Position::above, 3.124);
  benchmark.average_kind = model::Average::pooled;
  benchmark.group = {"nation"};
  EXPECT_EQ(said(benchmark, rate),
            "This is 8th lowest of 8 in England and Wales and above the combined rate of the 8 (3.12).");
  EXPECT_EQ(
      said(benchmark, test::measure("m", model::Kind::proportion, "calls")),
      "This is 8th lowest of 8 in England and Wales and above the combined percentage of the 8 (3.12%).");
  benchmark = test::ranked(3, 7, analysis::Position::similar_to, 0.0112);
  benchmark.is_too_small_to_rank = true;
  benchmark.missing = {{"sussex"}, {"kent"}};
  EXPECT_EQ(wording::peer_sentence(model, rate, benchmark, 3),
            "This is similar to the average of the 7 in the most similar group (0.011); the numbers are too "
            "small to "
            "rank. Sussex and Kent have no figure for this period.");
}

TEST(Benchmark, AnAverageDoesNotVanishBesideAZero) {
  const model::Model model = test::small_model();
  const analysis::Benchmark benchmark = test::ranked(1, 8, analysis::Position::similar_to, 0.0112);
  EXPECT_EQ(wording::benchmark_note(model, test::rate_per_resident("m"), benchmark, 0),
            "1st is lowest; average 0.011");
}

TEST(Benchmark, NotesSayTheEndTheAverageAndWhoIsMissing) {
  const model::Model model = test::small_model();
  analysis::Benchmark benchmark = test::ranked(5, 7, analysis::Position::above, 3.124);
  const model::Measure rate = test::rate_per_resident("m");
  EXPECT_EQ(wording::benchmark_note(model, rate, benchmark, 2), "1st is lowest; average 3.12");
  benchmark.missing = {{"sussex"}};
  EXPECT_EQ(wording::benchmark_note(model, rate, benchmark, 2),
            "1st is lowest; average 3.12; no figure for Sussex");
  benchmark.is_too_small_to_rank = true;
  EXPECT_EQ(wording::benchmark_note(model, rate, benchmark, 2), "average 3.12; no figure for Sussex");
}

TEST(Benchmark, APlaceIsSaidWithItsRangeAndWhatWouldMoveIt) {
  const model::Model model = test::small_model();
  analysis::Benchmark benchmark = test::ranked(5, 8, analysis::Position::similar_to, 3.124);
  benchmark.rank_best = 3;
  benchmark.rank_worst = 7;
  EXPECT_EQ(wording::place_words(benchmark), "Given chance, the place could be anything from 3rd to 7th.");
  EXPECT_EQ(wording::benchmark_note(model, test::rate_per_resident("m"), benchmark, 2),
            "1st is lowest; average 3.12; plausibly 3rd to 7th");
  benchmark.events_to_another_rank = 1;
  EXPECT_EQ(
      wording::place_words(benchmark),
      "Given chance, the place could be anything from 3rd to 7th. One more or one fewer could change this "
      "place.");
  benchmark.events_to_another_rank = 2;
  benchmark.rank_best = benchmark.rank_worst = 5;
  EXPECT_EQ(wording::place_words(benchmark),
            "Given chance, the place is 5th. As few as 2 more or fewer could change this place.");
  EXPECT_EQ(wording::benchmark_note(model, test::rate_per_resident("m"), benchmark, 2),
            "1st is lowest; average 3.12");
  benchmark.is_too_small_to_rank = true;
  EXPECT_EQ(wording::place_words(benchmark), "");
}

TEST(Benchmark, WithoutKnownNoiseNoLimitIsPrinted) {
  test::Case row(test::measure("m", model::Kind::level, "minutes"), "T",
                 test::reading(test::year_2022, {.value = 12}),
                 test::reading(test::year_2023, {.value = 14}));
  analysis::Benchmark benchmark = test::ranked(5, 8, analysis::Position::similar_to, 13);
  const double infinite = std::numeric_limits<double>::infinity();
  benchmark.limits = {-infinite, infinite};
  const std::string working = wording::benchmark_working(row.model, row.finding, benchmark);
  EXPECT_NE(working.find("is not known"), std::string::npos) << working;
  EXPECT_EQ(working.find("inf"), std::string::npos) << working;
}

TEST(Benchmark, OfSeveralSaysWhichIsNotAvailable) {
  const model::Model model = test::small_model();
  EXPECT_EQ(wording::unavailable_words(
                model, test::rate_per_resident("m"),
                {.group = {"msg"}, .unavailable = analysis::Benchmark::Unavailable::too_few_members}),
            "Most similar group: not available, fewer than 5 of the group have data");
}

TEST(Benchmark, WhyThereIsNone) {
  const model::Model model = test::small_model();
  model::Measure measure = test::rate_per_resident("m");
  using Unavailable = analysis::Benchmark::Unavailable;
  const auto reason = [&](Unavailable why) {
    return wording::benchmark_reason(model, measure, {.group = {"msg"}, .unavailable = why});
  };
  EXPECT_EQ(reason(Unavailable::none), "");
  EXPECT_EQ(reason(Unavailable::not_declared), "no comparison is declared");
  EXPECT_EQ(reason(Unavailable::unknown_area), "this area is not in the most similar group");
  EXPECT_EQ(reason(Unavailable::chosen_for_another),
            "the most similar group was chosen for Avon and Somerset");
  EXPECT_EQ(reason(Unavailable::own_value), "no value for this area");
  EXPECT_EQ(reason(Unavailable::too_few_members), "fewer than 5 of the group have data");
  EXPECT_EQ(reason(Unavailable::no_population), "there is no population to compare rates with");
  measure.no_benchmark_because = "No comparable national data is published.";
  EXPECT_EQ(reason(Unavailable::not_declared), "no comparable national data is published");
  measure.no_benchmark_because = "HMICFRS publishes none.";
  EXPECT_EQ(reason(Unavailable::not_declared), "HMICFRS publishes none");
}

}  // namespace
