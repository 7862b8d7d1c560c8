// How many words a simulation of the trend rule got wrong is printed on /methodology/: the constants there
// are what its table says, over its settings, in whole per cent.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "analysis/rules.h"
#include "oracle/table.h"

namespace oracle {

namespace {

constexpr const char* rule_in_use = "N robust annual change, pooled phi 95%, leave-one-quarter-out";

// Increasing and Reducing among stable series, in per cent: of one setting each.
std::vector<int> wrong_words(const std::vector<Row>& rows, bool is_correlated) {
  std::vector<int> found;
  for (const Row& row : rows) {
    if (row.at("pattern") != "stable" || row.at("rule") != rule_in_use) continue;
    if ((std::stod(row.at("autocorrelation")) > 0) != is_correlated) continue;
    const double share = std::stod(row.at("p_increasing")) + std::stod(row.at("p_reducing"));
    found.push_back(static_cast<int>(std::lround(100 * share)));
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

TEST(Oracle, SimulatedWrongWordsAreThoseThatThePageNames) {
  const std::vector<Row> rows = shared("simulation_trend_rules.csv");
  if (rows.empty()) GTEST_SKIP() << "the reference folder is absent";
  const std::vector<int> independent = wrong_words(rows, false);
  const std::vector<int> correlated = wrong_words(rows, true);
  ASSERT_EQ(independent.size(), 8U);
  ASSERT_EQ(correlated.size(), 2U);
  EXPECT_EQ(independent.front(), analysis::rules::least_wrong_words);
  EXPECT_EQ(independent.back(), analysis::rules::most_wrong_words);
  EXPECT_EQ(correlated.front(), analysis::rules::least_wrong_words_correlated);
  EXPECT_EQ(correlated.back(), analysis::rules::most_wrong_words_correlated);
}

}  // namespace oracle
