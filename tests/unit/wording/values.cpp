#include <gtest/gtest.h>

#include <stdexcept>

#include "unit/wording/findings.h"
#include "wording/sentence.h"

namespace {

using test::Case;

// --- templates ---

TEST(Templates, ASlotIsNeverPrintedEmpty) {
  EXPECT_EQ(wording::fill_words("{a} and {b}", {{"a", "1"}, {"b", "2"}}), "1 and 2");
  EXPECT_THROW(wording::fill_words("{a} and {b}", {{"a", "1"}}), std::logic_error);
  EXPECT_THROW(wording::fill_words("{a}", {{"a", ""}}), std::logic_error);
  EXPECT_THROW(wording::fill_words("{a}", {{"a", "1"}, {"c", "2"}}), std::logic_error);
}

TEST(Templates, AnOptionalPartGoesWithItsSlot) {
  EXPECT_EQ(wording::fill_words("{a}[ ({b} of {c})].", {{"a", "1"}, {"b", "2"}, {"c", "3"}}), "1 (2 of 3).");
  EXPECT_EQ(wording::fill_words("{a}[ ({b} of {c})].", {{"a", "1"}, {"b", "2"}, {"c", ""}}), "1.");
  EXPECT_EQ(wording::fill_words("[{b}: ]{a}", {{"a", "1"}, {"b", ""}}), "1");
}

TEST(Templates, AnAuthorsBracesStayText) {
  EXPECT_EQ(wording::fill_words("{a}", {{"a", "{b} [c]"}}), "{b} [c]");
}

// --- periods ---

struct PeriodRow {
  const char* written;
  const char* words;
  const char* in_words;
  const char* phrase;
};

TEST(Periods, AreReadAloudAsInTheTable) {
  const PeriodRow rows[] = {
      {"2023-12", "December 2023", "December 2023", "in December 2023"},
      {"2023-Q4", "October to December 2023", "October to December 2023", "in October to December 2023"},
      {"2023/24-Q3", "October to December 2023", "October to December 2023", "in October to December 2023"},
      {"2023", "2023", "2023", "in 2023"},
      {"2023/24", "financial year ending March 2024", "the financial year ending March 2024",
       "in the financial year ending March 2024"},
      {"2016-04..2016-09", "April to September 2016", "April to September 2016",
       "in April to September 2016"},
      {"2022-10..2023-03", "October 2022 to March 2023", "October 2022 to March 2023",
       "in October 2022 to March 2023"},
      {"2023-01..2023-12", "12 months to December 2023", "the 12 months to December 2023",
       "in the 12 months to December 2023"},
      {"2021-07..2023-06", "24 months to June 2023", "the 24 months to June 2023",
       "in the 24 months to June 2023"},
      {"2020-03-31", "31 March 2020", "31 March 2020", "on 31 March 2020"},
      {"mid-2023", "mid-2023", "mid-2023", "in mid-2023"},
  };
  for (const PeriodRow& row : rows) {
    EXPECT_EQ(wording::period_words(test::period(row.written)), row.words);
    EXPECT_EQ(wording::in_period_words(test::period(row.written)), row.in_words);
    EXPECT_EQ(wording::in_period_phrase(test::period(row.written)), row.phrase);
  }
}

TEST(Periods, TheFinancialQuarterStandsBeside) {
  const std::pair<const char*, const char*> rows[] = {
      {"2023-Q2", "Quarter 1 of the financial year ending March 2024"},
      {"2023-Q3", "Quarter 2 of the financial year ending March 2024"},
      {"2023-Q4", "Quarter 3 of the financial year ending March 2024"},
      {"2024-Q1", "Quarter 4 of the financial year ending March 2024"},
      {"2023-12", ""},
      {"2023", ""},
  };
  for (const auto& [written, words] : rows) {
    EXPECT_EQ(wording::financial_quarter_words(test::period(written)), words);
  }
  EXPECT_EQ(wording::financial_year_words(test::period("2024-Q1")), "Financial year ending March 2024");
  EXPECT_EQ(wording::financial_year_words(test::period("2024-Q2")), "Financial year ending March 2025");
}

TEST(Periods, ClocksFollowUkSummerTime) {
  const std::pair<const char*, const char*> rows[] = {
      {"2024-03-05T09:30Z", "9:30am on 5 March 2024"},    {"2024-06-05T09:30Z", "10:30am on 5 June 2024"},
      {"2024-03-31T00:59Z", "12:59am on 31 March 2024"},  {"2024-03-31T01:00Z", "2am on 31 March 2024"},
      {"2024-10-27T00:59Z", "1:59am on 27 October 2024"}, {"2024-10-27T01:00Z", "1am on 27 October 2024"},
      {"2024-06-30T23:05Z", "12:05am on 1 July 2024"},    {"2024-01-01T12:00Z", "midday on 1 January 2024"},
      {"2024-03-04T16:12Z", "4:12pm on 4 March 2024"},
  };
  for (const auto& [written, words] : rows)
    EXPECT_EQ(wording::time_words(*base::parse_instant(written)), words);
}

TEST(Periods, DatesHaveNoOrdinals) {
  EXPECT_EQ(wording::date_words(*base::parse_date("2024-03-05")), "5 March 2024");
  EXPECT_EQ(wording::month_words(*base::parse_year_month("2024-06")), "June 2024");
  EXPECT_EQ(wording::short_month_words(model::Month::of(2023, 12)), "Dec 2023");
}

// --- values ---

TEST(Values, PlacesFollowTheRuleUnlessTheMeasureSays) {
  const model::Measure rate = test::rate_per_resident("m");
  const std::pair<double, int> rows[] = {{12.34, 1},   {10, 1},      {9.996, 1}, {9.99, 2},   {3.69, 2},
                                         {1, 2},       {0.996, 2},   {0.456, 2}, {0.0456, 3}, {0.0996, 2},
                                         {0.01006, 3}, {0.00012, 5}, {0, 0}};
  for (const auto& [value, places] : rows) EXPECT_EQ(wording::decimals_for(rate, value), places) << value;
  EXPECT_EQ(wording::decimals_for(test::measure("m", model::Kind::proportion, "calls"), 50), 1);
  EXPECT_EQ(wording::decimals_for(test::measure("m", model::Kind::ratio, "searches"), 50), 2);
  EXPECT_EQ(wording::decimals_for(test::measure("m", model::Kind::count, "offences"), 0.5), 0);
  EXPECT_EQ(wording::decimals_for(test::measure("m", model::Kind::level, "£"), 9.5), 2);
  EXPECT_EQ(wording::decimals_for(test::measure("m", model::Kind::level, "£"), 9.999), 0);
  model::Measure fixed = rate;
  fixed.decimals = 4;
  EXPECT_EQ(wording::decimals_for(fixed, 12.34), 4);
}

TEST(Values, ASeriesHasOneNumberOfPlaces) {
  const model::Measure rate = test::rate_per_resident("m");
  const std::vector<analysis::Line> lines{
      {.of = analysis::Line::Of::own,
       .readings = {test::reading(test::year_2022, {.value = 0.4}),
                    test::reading(test::year_2023, {.value = 3.6})}},
      {.of = analysis::Line::Of::nation, .readings = {test::reading(test::year_2023, {.value = 11.5})}}};
  EXPECT_EQ(wording::decimals_for(rate, lines), 1);
  EXPECT_EQ(wording::decimals_for(rate, std::vector<analysis::Line>{}), 0);
}

TEST(Values, PrintWithTheirUnit) {
  Case row(test::rate_per_resident("m"), "T", test::reading(test::year_2022, test::rate(1, 1000)),
           test::reading(test::year_2023, test::rate(2, 1000)));
  EXPECT_EQ(wording::value_words(row.model, row.measure(), 3.694, 2), "3.69 per 1,000 residents");
  EXPECT_EQ(wording::unit_words(row.model, row.measure()), "per 1,000 residents");
  model::Measure per_100000 = row.measure();
  per_100000.per = 100000;
  per_100000.denominator.reset();
  EXPECT_EQ(wording::unit_words(row.model, per_100000), "per 100,000 population");

  const auto words = [&](model::Kind kind, const char* unit, double value, int places) {
    return wording::value_words(row.model, test::measure("m", kind, unit), value, places);
  };
  EXPECT_EQ(words(model::Kind::count, "offences", 2710, 0), "2,710 offences");
  EXPECT_EQ(words(model::Kind::count, "offences", 1, 0), "1");
  EXPECT_EQ(words(model::Kind::count, "offences", 1849999, 0), "1.8 million offences");
  EXPECT_EQ(words(model::Kind::proportion, "calls", 81, 1), "81.0%");
  EXPECT_EQ(words(model::Kind::level, "minutes", -10.44, 1), "−10.4 minutes");
  EXPECT_EQ(words(model::Kind::level, "£", 4092424, 0), "£4.1 million");
  EXPECT_EQ(words(model::Kind::level, "£", -31000, 0), "−£31,000");
  EXPECT_EQ(words(model::Kind::level, "£", 0, 2), "£0");
  EXPECT_EQ(words(model::Kind::ratio, "searches", 5.356, 2), "5.36 times");
}

TEST(Values, TablesPrintExactNumbersAndAxesTheSignThatBelongs) {
  const model::Measure count = test::measure("m", model::Kind::count, "offences");
  EXPECT_EQ(wording::value_text(count, 1849999, 0), "1,849,999");
  EXPECT_EQ(wording::value_text(test::measure("m", model::Kind::level, "minutes"), -0.04, 1), "0.0");
  EXPECT_EQ(wording::value_label(test::measure("m", model::Kind::proportion, "calls"), 81, 1), "81.0%");
  EXPECT_EQ(wording::value_label(test::measure("m", model::Kind::level, "£"), -31000, 0), "−£31,000");
  EXPECT_EQ(wording::value_label(count, 2710, 0), "2,710");
}

TEST(Values, SignsAreTypographicAndZeroHasNone) {
  EXPECT_EQ(wording::signed_text(28.94, 1), "+28.9");
  EXPECT_EQ(wording::signed_text(-3.24, 1), "−3.2");
  EXPECT_EQ(wording::signed_text(-0.04, 1), "0.0");
}

TEST(Values, EachAbsenceHasItsWordAndItsReason) {
  const model::Period quarter = test::period("2023-Q3");
  const std::tuple<model::Absence, const char*, const char*> rows[] = {
      {model::Absence::not_available, "not available", "July to September 2023 is not available"},
      {model::Absence::confidential, "withheld",
       "July to September 2023 is withheld to protect people's privacy"},
      {model::Absence::not_applicable, "not applicable", "July to September 2023 is not applicable"},
      {model::Absence::low_reliability, "unreliable", "the figure for July to September 2023 is unreliable"},
      {model::Absence::rounds_to_zero, "rounds to 0",
       "the figure for July to September 2023 is given only as rounding to 0"},
      {model::Absence::not_yet_due, "not yet due", "July to September 2023 is not yet due"},
      {model::Absence::not_reported, "not reported", "July to September 2023 was not reported"},
      {model::Absence::unreadable, "not available",
       "the figure for July to September 2023 could not be read"},
  };
  for (const auto& [absence, word, reason] : rows) {
    EXPECT_EQ(wording::absence_words(absence), word);
    EXPECT_EQ(wording::lacking_words({.why = absence, .period = quarter}), reason);
  }
  EXPECT_EQ(wording::lacking_words(
                {.what = analysis::Lacking::What::population, .period = test::period("mid-2023")}),
            "there is no population for mid-2023");
}

}  // namespace
