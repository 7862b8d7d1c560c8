// What is said of several rows: every direction, the exceptions, what is not known, the aims.
#include "rows/rows.h"

#include <gtest/gtest.h>

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "unit/wording/findings.h"

namespace {

struct Row {
  std::string name;
  std::optional<double> before;
  std::optional<double> after;
  std::optional<bool> is_aim_met = {};
};

analysis::Reading reading_of(const model::Period& window, std::optional<double> count) {
  if (!count) return test::lacking(window, model::Absence::confidential, window);
  return test::reading(window, test::events(*count));
}

// Each row stands on a model of its own: all hold the same measure.
struct Told {
  std::string rows;
  std::string aims;
};
Told told(const std::vector<Row>& rows) {
  std::deque<test::Case> cases;
  std::vector<rows::ComparedRow> compared;
  for (const Row& row : rows) {
    cases.emplace_back(test::measure("m", model::Kind::count, "offences"), row.name,
                       reading_of(test::year_2022, row.before), reading_of(test::year_2023, row.after));
    if (row.is_aim_met) cases.back().finding.target = {.target = {}, .is_met = row.is_aim_met};
    std::string inside = row.name;
    inside[0] = static_cast<char>(inside[0] - 'A' + 'a');
    compared.push_back({row.name, inside, &cases.back().finding});
  }
  if (rows.empty()) return {rows::directions_words(test::small_model(), {}), rows::aims_words({})};
  return {rows::directions_words(cases.front().model, compared), rows::aims_words(compared)};
}

constexpr std::optional<double> withheld = std::nullopt;

}  // namespace

TEST(Rows, ThatAllDidTheSameAreSaidTogether) {
  EXPECT_EQ(told({}).rows, "");
  EXPECT_EQ(told({{"A", 100, 90}, {"B", 60, 50}}).rows, "Both fell.");
  EXPECT_EQ(told({{"A", 100, 90}, {"B", 60, 50}, {"C", 200, 100}}).rows, "All three fell.");
  EXPECT_EQ(told({{"A", 90, 100}, {"B", 50, 60}, {"C", 10, 20}, {"D", 1, 2}}).rows, "All four increased.");
  EXPECT_EQ(told({{"A", 90, 90}, {"B", 50, 50}}).rows, "Neither of the two changed.");
  EXPECT_EQ(told({{"A", 90, 90}, {"B", 50, 50}, {"C", 0, 0}}).rows, "None of the three changed.");
}

TEST(Rows, NameTheExceptionWithItsChange) {
  EXPECT_EQ(told({{"Arson", 100, 90}, {"Burglary", 60, 50}, {"Fraud", 100, 130}}).rows,
            "All fell except fraud, which increased by 30.0% (30 offences).");
  EXPECT_EQ(told({{"Arson", 90, 100}, {"Fraud", 13, 10}, {"Burglary", 50, 60}}).rows,
            "All increased except fraud, which fell by 3.");
  EXPECT_EQ(told({{"A", 90, 100}, {"B", 50, 60}, {"C", 50, 60}, {"D", 20, 20}, {"E", 100, 80}}).rows,
            "All increased except e, which fell by 20.0% (20 offences), and d, which did not change.");
}

TEST(Rows, ThatDifferAreCountedAndNamed) {
  EXPECT_EQ(told({{"Arson", 100, 90}, {"Fraud", 100, 130}}).rows,
            "Fraud increased by 30.0% (30 offences) and arson fell by 10.0% (10 offences).");
  EXPECT_EQ(told({{"A", 1, 2}, {"B", 1, 2}, {"C", 2, 1}, {"D", 2, 1}}).rows,
            "Two increased (a and b) and two fell (c and d).");
}

TEST(Rows, OfManyNamesAreOnlyCounted) {
  std::vector<Row> rows;
  for (int i = 0; i < 12; ++i) rows.push_back({"A row of quite some words " + std::to_string(i), 10, 20});
  for (int i = 0; i < 11; ++i) rows.push_back({"A row of quite some words " + std::to_string(i), 20, 10});
  EXPECT_EQ(told(rows).rows, "12 increased and 11 fell.");
}

TEST(Rows, SayNothingOfARowWithoutAChangeButThatThereIsNone) {
  EXPECT_EQ(told({{"Arson", 100, 90}, {"Assaults", 7, withheld}, {"Fraud", 9, 8}}).rows,
            "Two fell (arson and fraud). There is no comparison for assaults.");
  EXPECT_EQ(told({{"Arson", 100, 90}, {"Assaults", withheld, 7}}).rows,
            "Arson fell by 10.0% (10 offences). There is no comparison for assaults.");
  EXPECT_EQ(told({{"A", withheld, 90}, {"B", 1, withheld}}).rows,
            "There is no comparison for any of the two.");
}

TEST(Rows, OfOneAreItsWholeStatement) {
  EXPECT_EQ(
      told({{"Burglary", 2102, 2710}}).rows,
      "Burglary increased by 28.9% (608 offences), from 2,102 in the 12 months to December 2022 to 2,710 "
      "in the 12 months to December 2023.");
}

TEST(Aims, AreCountedWhereThereIsAValue) {
  EXPECT_EQ(told({{"A", 1, 2}}).aims, "");
  EXPECT_EQ(told({{"Arson", 1, 2, true}}).aims, "The aim for arson was met.");
  EXPECT_EQ(told({{"Arson", 1, 2, false}}).aims, "The aim for arson was not met.");
  EXPECT_EQ(told({{"A", 1, 2, true}, {"B", 1, 2, true}}).aims, "Both aims were met.");
  EXPECT_EQ(told({{"A", 1, 2, false}, {"B", 1, 2, false}}).aims, "Neither of the two aims was met.");
  EXPECT_EQ(told({{"A", 1, 2, true}, {"B", 1, 2, true}, {"C", 1, 2, true}}).aims, "All three aims were met.");
  EXPECT_EQ(told({{"A", 1, 2, false}, {"B", 1, 2, false}, {"C", 1, 2, false}}).aims,
            "None of the three aims was met.");
  EXPECT_EQ(told({{"A", 1, 2, true}, {"B", 1, 2, true}, {"C", 1, 2, false}}).aims,
            "Two of the three aims were met; the aim for c was not.");
  EXPECT_EQ(told({{"A", 1, 2, true}, {"B", 1, 2, false}, {"C", 1, 2, false}}).aims,
            "One of the three aims was met, that for a.");
  EXPECT_EQ(told({{"A", 1, 2, true}, {"B", 1, 2, true}, {"C", 1, 2, false}, {"D", 1, 2, false}}).aims,
            "Two of the four aims were met; the aims for c and d were not.");
}
