#include "data/period_pattern.h"

#include <gtest/gtest.h>

namespace data {
namespace {

struct PatternRow {
  const char* pattern;
  const char* text;
  const char* period;
};

TEST(PeriodPattern, ReadsWhatPublishersWrite) {
  for (const PatternRow& row : {PatternRow{"Q{quarter} {year}", "Q4 2023", "2023-Q4"},
                                {"{year}", "2023", "2023"},
                                {"{financial_year}", "2023/24", "2023/24"},
                                {"{financial_year}", "2023-24", "2023/24"},
                                {"{financial_year}", "1999/2000", "1999/00"},
                                {"{financial_year} Q{quarter}", "2023/24 Q4", "2024-Q1"},
                                {"{month} {year}", "March 2024", "2024-03"},
                                {"{month} {year}", "sept 2024", "2024-09"},
                                {"{month}-{year}", "3-2024", "2024-03"},
                                {"{month} of {financial_year}", "Jan of 2023/24", "2024-01"},
                                {"{month} of {financial_year}", "Apr of 2023/24", "2023-04"}}) {
    ASSERT_TRUE(is_period_pattern(row.pattern)) << row.pattern;
    const auto period = period_from(row.pattern, row.text);
    ASSERT_TRUE(period.has_value()) << row.pattern << " " << row.text;
    EXPECT_EQ(period->id(), row.period);
  }
}

TEST(PeriodPattern, RefusesAllElse) {
  for (const char* pattern : {"", "Q{quarter}", "{year} {financial_year}", "{year} {year}",
                              "{quarter}{month}{year}", "{Year}", "{year", "year}"}) {
    EXPECT_FALSE(is_period_pattern(pattern)) << pattern;
  }
  for (const PatternRow& row : {PatternRow{"Q{quarter} {year}", "Q5 2023", ""},
                                {"Q{quarter} {year}", "Q4 2023 ", ""},
                                {"{year}", "23", ""},
                                {"{financial_year}", "2023/25", ""},
                                {"{month} {year}", "Ma 2024", ""},
                                {"{month} {year}", "13 2024", ""},
                                {"{year}", "", ""}}) {
    EXPECT_FALSE(period_from(row.pattern, row.text).has_value()) << row.text;
  }
}

}  // namespace
}  // namespace data
