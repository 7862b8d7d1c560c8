// Control charts against NHSRplotthedots: limits, flags, words and icons of every point of its tables.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>

#include "oracle/signals.h"
#include "oracle/table.h"
#include "stats/improvement.h"
#include "stats/xmr.h"
#include "unit/data/data_site.h"

namespace {

using oracle::agrees;
using oracle::number;
using oracle::Row;
using stats::NoLimits;
using stats::Signal;

const std::map<std::string, stats::Variation> variations{
    {"common_cause", stats::Variation::common_cause},
    {"special_cause_improvement", stats::Variation::improvement},
    {"special_cause_concern", stats::Variation::concern},
    {"special_cause_neutral_high", stats::Variation::neutral_high},
    {"special_cause_neutral_low", stats::Variation::neutral_low},
};
const std::map<std::string, stats::Assurance> assurances{
    {"NA", stats::Assurance::none},
    {"consistent_pass", stats::Assurance::consistently_passing},
    {"consistent_fail", stats::Assurance::consistently_failing},
    {"inconsistent", stats::Assurance::hit_and_miss},
};
const std::map<std::string, stats::Improvement> directions{
    {"increase", stats::Improvement::increase},
    {"decrease", stats::Improvement::decrease},
    {"neutral", stats::Improvement::neutral},
};

struct Case {
  Row about;
  std::vector<Row> points;
};

std::vector<Case> cases() {
  std::vector<Case> found;
  const auto points = oracle::ours("spc_xmr_points.csv");
  for (const Row& about : oracle::ours("spc_xmr_series.csv")) {
    found.push_back({.about = about, .points = {}});
    for (const Row& point : points) {
      if (point.at("series_id") == about.at("series_id")) found.back().points.push_back(point);
    }
  }
  return found;
}

stats::Series series_of(const Case& each) {
  stats::Series series;
  for (const Row& point : each.points) series.push_back(number(point.at("y")));
  return series;
}

// The dates of the options, turned into the places of points.
stats::XmrPlan plan_of(const Case& each) {
  stats::XmrPlan plan;
  if (each.about.at("screen_outliers") == "FALSE") plan.screening = stats::Screening::none;
  if (const auto fixed = number(each.about.at("fix_after_n_points")))
    plan.baseline = static_cast<std::size_t>(*fixed);
  std::istringstream dates(each.about.at("rebase_dates"));
  for (std::string date; std::getline(dates, date, ';');) {
    for (std::size_t i = 0; i < each.points.size(); ++i) {
      if (each.points[i].at("date") == date) plan.new_limits_at.push_back(i);
    }
  }
  return plan;
}

stats::XmrChart chart_of(const Case& each) {
  return std::get<stats::XmrChart>(stats::xmr_chart(series_of(each), plan_of(each)));
}

bool has_limits_of_no_width(const Row& point) {
  return number(point.at("lpl")) && point.at("lpl") == point.at("upl");
}

// "NA" where the package has no limits to compare with: then nothing may be outside or near.
bool is_true(const std::string& flag) {
  return flag == "TRUE";
}

void expect_stretch(const stats::Stretch& stretch, const Row& row) {
  const auto* limits = std::get_if<stats::XmrLimits>(&stretch.limits);
  EXPECT_TRUE(agrees(stretch.mean, row.at("mean")));
  EXPECT_TRUE(agrees(limits ? std::optional(limits->outer.lower) : std::nullopt, row.at("lpl")));
  EXPECT_TRUE(agrees(limits ? std::optional(limits->outer.upper) : std::nullopt, row.at("upl")));
  EXPECT_EQ(stretch.is_trial, is_true(row.at("short_group_warning")));
}

void expect_point(const stats::XmrPoint& point, const Row& row, stats::Improvement direction) {
  EXPECT_EQ(point.place.side, oracle::sides_by_sign.at(row.at("relative_to_mean")));
  EXPECT_EQ(point.place.is_outside, is_true(row.at("outside_limits")));
  EXPECT_EQ(point.place.is_near, is_true(row.at("close_to_limits")));
  EXPECT_EQ(point.signal, oracle::signals_by_word.at(row.at("special_cause_type")));
  EXPECT_EQ(point.signal != Signal::common_cause, is_true(row.at("special_cause_flag")));
  EXPECT_EQ(stats::variation_of(point.signal, direction), variations.at(row.at("point_type")));
}

TEST(ControlChartOracle, EveryPointIsThatOfPlotTheDots) {
  int compared = 0;
  for (const Case& each : cases()) {
    if (has_limits_of_no_width(each.points.front())) continue;
    const stats::XmrChart chart = chart_of(each);
    ASSERT_EQ(chart.points.size(), each.points.size());
    for (const stats::Stretch& stretch : chart.stretches) {
      for (std::size_t i = stretch.first; i < stretch.first + stretch.count; ++i) {
        const Row& row = each.points[i];
        SCOPED_TRACE(row.at("series_id") + " point " + row.at("point"));
        EXPECT_EQ(&stretch - chart.stretches.data(), *number(row.at("rebase_group")));
        expect_stretch(stretch, row);
        expect_point(chart.points[i], row, directions.at(each.about.at("improvement_direction")));
        ++compared;
      }
    }
  }
  EXPECT_EQ(compared, 647 - 13 - 8);
}

TEST(ControlChartOracle, EverySeriesHasTheIconsOfPlotTheDots) {
  int compared = 0;
  for (const Case& each : cases()) {
    SCOPED_TRACE(each.about.at("series_id"));
    ASSERT_EQ(static_cast<double>(each.points.size()), *number(each.about.at("n")));
    if (has_limits_of_no_width(each.points.front())) continue;
    const stats::XmrChart chart = chart_of(each);
    const Signal last = chart.points.back().signal;
    const auto direction = directions.at(each.about.at("improvement_direction"));
    const double target = number(each.about.at("target")).value_or(std::nan(""));
    EXPECT_EQ(last, oracle::signals_by_word.at(each.about.at("last_special_cause_type")));
    EXPECT_EQ(stats::variation_of(last, direction), variations.at(each.about.at("variation_icon")));
    EXPECT_EQ(stats::assurance_of(chart.stretches.back(), target, direction),
              assurances.at(each.about.at("assurance_type")));
    ++compared;
  }
  EXPECT_EQ(compared, 39 - 2);
}

// Where we differ: the package draws limits of no width and calls every point off the mean outside them.
TEST(ControlChartOracle, LimitsOfNoWidthAreNoLimits) {
  std::set<std::string> different;
  for (const Case& each : cases()) {
    if (!has_limits_of_no_width(each.points.front())) continue;
    different.insert(each.about.at("series_id"));
    const stats::XmrChart chart = chart_of(each);
    EXPECT_TRUE(agrees(chart.stretches.front().mean, each.points.front().at("mean")));
    EXPECT_EQ(std::get<NoLimits>(chart.stretches.front().limits), NoLimits::ranges_screened_out);
    for (const stats::XmrPoint& point : chart.points) EXPECT_EQ(point.signal, Signal::common_cause);
  }
  EXPECT_EQ(different, (std::set<std::string>{"S10_point_on_mean", "S24_zero_width"}));
}

TEST(ControlChartOracle, SeriesWithoutLimitsSayWhy) {
  std::map<std::string, NoLimits> without;
  for (const Case& each : cases()) {
    if (number(each.points.front().at("lpl"))) continue;
    without[each.about.at("series_id")] = std::get<NoLimits>(chart_of(each).stretches.front().limits);
  }
  EXPECT_EQ(without, (std::map<std::string, NoLimits>{{"S02_constant", NoLimits::constant},
                                                      {"S17_short_1", NoLimits::single_point}}));
}

std::string chart_refusal(const std::string& values) {
  const auto found = stats::xmr_chart(oracle::numbers(values));
  const auto* refusal = std::get_if<stats::Refusal>(&found);
  if (refusal == nullptr) return "taken";
  if (*refusal == stats::Refusal::gap) return "gap";
  return *refusal == stats::Refusal::no_values ? "no values" : "other";
}

// The codes that the reading of a data file gives to values with one period twice, or written as text.
std::string file_refusal(const std::string& values, const std::string& name) {
  std::string file = "measure,period,value\n";
  int month = 1;
  for (const auto& value : oracle::numbers(values)) {
    file += fmt::format("calls,2023-{:02},{}{}\n", month, name == "text_values" ? "n" : "", *value);
    if (name == "text_values" || month == 1) ++month;
  }
  std::string codes;
  for (const std::string& said : data::take({{"data/x.csv", file}}).said()) codes += said.substr(0, 5);
  return codes;
}

// What the package skips, refuses or falls over is refused here with a reason: a gap and an empty series by
// the chart; the same period twice, and text for a number, by the reading of the data files.
TEST(ControlChartOracle, BadInputIsRefusedWithItsReason) {
  const std::map<std::string, std::string> expected{{"na_in_short", "gap"},
                                                    {"na_in_long", "gap"},
                                                    {"na_in_rising", "gap"},
                                                    {"duplicate_date", "D115 "},
                                                    {"text_values", "D104 D104 D104 "},
                                                    {"no_rows", "no values"}};
  const auto rows = oracle::ours("spc_xmr_bad_input.csv");
  EXPECT_EQ(rows.size(), expected.size());
  for (const Row& row : rows) {
    const std::string& name = row.at("case");
    const bool is_of_a_file = name == "duplicate_date" || name == "text_values";
    EXPECT_EQ(is_of_a_file ? file_refusal(row.at("y"), name) : chart_refusal(row.at("y")), expected.at(name))
        << name;
  }
}

}  // namespace
