// The words and numbers of a reference case beside those that `analyse` finds, compared field by field.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "analysis/finding.h"
#include "oracle/table.h"

namespace oracle {

inline std::string word_of(analysis::TrendWord word) {
  switch (word) {
    case analysis::TrendWord::increasing:
      return "Increasing";
    case analysis::TrendWord::reducing:
      return "Reducing";
    case analysis::TrendWord::stable:
      return "Stable";
    case analysis::TrendWord::not_available:
      return "Not available";
  }
  return "";
}

// The reference says fewer reasons apart than we do.
inline std::string reason_of(analysis::Trend::Because because) {
  using enum analysis::Trend::Because;
  switch (because) {
    case beyond_usual:
    case within_usual:
    case below_margin:
      return "";
    case one_quarter:
      return "the change comes from one quarter";
    case too_few_quarters:
    case missing_quarter:
    case withheld_quarter:
    case unreadable_quarter:
      return "eight complete quarters are needed";
    case break_inside:
      return "break in the series";
    case numbers_too_small:
      return "numbers too small to judge";
    case too_few_for_noise:
      return "twelve quarters are needed";
    case not_quarterly:
    case no_population:
      return "not in the reference";
  }
  return "";
}

inline std::string source_of(const analysis::Dispersion& dispersion) {
  switch (dispersion.from) {
    case analysis::Dispersion::From::pooled:
      return "pooled over " + std::to_string(dispersion.areas) + " forces";
    case analysis::Dispersion::From::own:
      return "own series";
    case analysis::Dispersion::From::assumed:
      return "assumed";
    case analysis::Dispersion::From::fixed:
      return "fixed";
  }
  return "";
}

inline std::string position_of(analysis::Position position) {
  switch (position) {
    case analysis::Position::above:
      return "above";
    case analysis::Position::below:
      return "below";
    case analysis::Position::similar_to:
      return "similar to";
  }
  return "";
}

inline std::string ordinal(int number) {
  const int tens = number % 100;
  const char* ending = tens >= 10 && tens <= 20 ? "th"
                       : number % 10 == 1       ? "st"
                       : number % 10 == 2       ? "nd"
                       : number % 10 == 3       ? "rd"
                                                : "th";
  return std::to_string(number) + ending;
}
// The printed words of the specification, written a second time so that a wrong rank cannot hide behind a
// right text.
inline std::string statement_of(const analysis::Benchmark& found) {
  if (found.unavailable != analysis::Benchmark::Unavailable::none) return "Not available";
  const std::string word = position_of(found.position);
  if (found.is_too_small_to_rank) return word + " MSG average rates (numbers too small to rank)";
  return (found.is_tied ? "=" : "") + ordinal(found.rank) + "/" + std::to_string(found.of) + " MSG (" + word +
         " MSG average rates)";
}

inline std::optional<double> lower_of(const std::optional<stats::Interval>& limits) {
  return limits ? std::optional(limits->lower) : std::nullopt;
}
inline std::optional<double> upper_of(const std::optional<stats::Interval>& limits) {
  return limits ? std::optional(limits->upper) : std::nullopt;
}

// `back` counts quarters as the reference does: -1 is the last.
inline std::string odd_quarter_of(const analysis::Trend& trend, const model::Period& last) {
  if (!trend.odd_quarter) return "";
  return std::to_string((trend.odd_quarter->last().index - last.last().index) / 3 - 1);
}

inline void expect_trend(const analysis::Trend& trend, const Row& row, const model::Period& last) {
  const bool is_rate = row.at("kind") != "value";
  const double scale = is_rate ? 100 : 1;
  EXPECT_EQ(word_of(trend.word), row.at("word"));
  EXPECT_EQ(reason_of(trend.because), row.at("reason"));
  EXPECT_TRUE(agrees(trend.change, row.at("change"), scale, 1e-10)) << "change";
  EXPECT_TRUE(agrees(lower_of(trend.limits), row.at("lower95"), scale, 1e-10)) << "lower";
  EXPECT_TRUE(agrees(upper_of(trend.limits), row.at("upper95"), scale, 1e-10)) << "upper";
  EXPECT_EQ(odd_quarter_of(trend, last), row.at("left_out_quarter"));
  if (!is_rate) return;
  EXPECT_TRUE(agrees(lower_of(trend.guard_limits), row.at("loo_lower"), scale, 1e-10)) << "guard lower";
  EXPECT_TRUE(agrees(upper_of(trend.guard_limits), row.at("loo_upper"), scale, 1e-10)) << "guard upper";
  EXPECT_TRUE(agrees(trend.latest, row.at("latest12"))) << "latest";
  EXPECT_TRUE(agrees(trend.previous, row.at("previous12"))) << "previous";
  const auto& noise = trend.dispersion;
  EXPECT_TRUE(agrees(noise ? std::optional(noise->phi) : std::nullopt, row.at("phi_used"))) << "phi";
  EXPECT_EQ(noise ? source_of(*noise) : "", row.at("phi_source"));
}

// `scale` turns the reference's rate or share into the published unit.
inline void expect_benchmark(const analysis::Benchmark& found, const Row& row, double scale) {
  EXPECT_EQ(statement_of(found), row.at("statement"));
  if (row.at("statement") == "Not available") {
    const auto expected = row.at("reason") == "no value for this force"
                              ? analysis::Benchmark::Unavailable::own_value
                              : analysis::Benchmark::Unavailable::too_few_members;
    EXPECT_EQ(found.unavailable, expected);
    return;
  }
  const double floor = 1e-12 * (found.average + scale * 1e-9);
  EXPECT_EQ(found.of, *number(row.at("available")));
  EXPECT_EQ(found.rank, *number(row.at("rank")));
  EXPECT_EQ(found.is_tied, row.at("tie") == "True");
  EXPECT_EQ(position_of(found.position), row.at("word"));
  EXPECT_EQ(found.rank_best, *number(row.at("rank_best")));
  EXPECT_EQ(found.rank_worst, *number(row.at("rank_worst")));
  EXPECT_EQ(found.is_too_small_to_rank, row.at("small_numbers") == "True");
  EXPECT_TRUE(agrees(found.average, row.at("group_average"), scale, floor));
  EXPECT_TRUE(agrees(found.difference, row.at("difference"), scale, floor));
  EXPECT_TRUE(agrees(found.limits.lower, row.at("diff_lower95"), scale, floor));
  EXPECT_TRUE(agrees(found.limits.upper, row.at("diff_upper95"), scale, floor));
}

}  // namespace oracle
