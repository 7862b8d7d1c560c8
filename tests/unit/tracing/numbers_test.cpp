#include "tracing/numbers.h"

#include <gtest/gtest.h>

#include <string>

namespace tracing {
namespace {

NumberNames names() {
  library::Site site{.area = {"here"}, .plain_numbers = {"999", "101", "4P"}};
  model::Model model{.home = {"here"}};
  model::Measure calls{.id = {"calls"}, .title = "Calls answered within 10 seconds", .unit = "calls"};
  model.measures.push_back(calls);
  return {site, model};
}

// "1,915 | 16.1%"
std::string found_in(const std::string& text) {
  std::string all;
  for (const NumberInText& each : numbers_in(text, names())) {
    if (!all.empty()) all += " | ";
    all += text.substr(each.begin, each.length);
  }
  return all;
}

struct Row {
  const char* text;
  const char* found;
};
class Numbers : public testing::TestWithParam<Row> {};

TEST_P(Numbers, AreFoundAndDatesOrdinalsListsAndNamesAreNot) {
  EXPECT_EQ(found_in(GetParam().text), GetParam().found) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(Typed, Numbers,
                         testing::Values(Row{"", ""}, Row{"There were 1,915 offences.", "1,915"},
                                         Row{"up 16.1%, to 2", "16.1% | 2"},
                                         Row{"£1.2m and £31,000", "£1.2m | £31,000"},
                                         Row{"4.5 percentage points", "4.5 percentage points"},
                                         Row{"70-90% of 12", "70 | 90% | 12"}, Row{"(608)", "608"},
                                         Row{"3.4k views", "3.4k"}, Row{"about 7,975 calls a month", "7,975"},
                                         Row{"15.24 minutes", "15.24"}));
INSTANTIATE_TEST_SUITE_P(Dates, Numbers,
                         testing::Values(Row{"on 5 March 2024", ""}, Row{"March 5, 2024", ""},
                                         Row{"in 2018 and 2022", ""}, Row{"since Jan '24", ""},
                                         Row{"2023/24 and 2023-Q4 and 2023-12-31", ""},
                                         Row{"30/9/2013 or 1.4.2013", ""}, Row{"at 9:30am, 9am, 24/7", ""},
                                         Row{"the 12 months to December 2023", ""},
                                         Row{"a 12-month window, 13 weeks", ""},
                                         Row{"2018 calls were lost", "2018"}, Row{"2,018 in 2018", "2,018"}));
INSTANTIATE_TEST_SUITE_P(
    Names, Numbers,
    testing::Values(Row{"ring 999 or 101 about 4P", ""}, Row{"38th nationally, 1st, 2nd", ""},
                    Row{"Priority 3, section 6.3, Appendix 2", ""}, Row{"see pages 7 to 22", ""},
                    Row{"Q3, COVID-19, 9mm, CO2", ""}, Row{"(1) first", ""}, Row{"per 1,000 residents", ""},
                    Row{"https://example.org/2/3 and a.b4@example.org", ""},
                    Row{"calls answered within 10 seconds: 81.0%", "81.0%"}, Row{"1,999 calls", "1,999"}));

}  // namespace
}  // namespace tracing
