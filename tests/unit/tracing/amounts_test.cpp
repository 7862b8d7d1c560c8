#include "tracing/amounts.h"

#include <gtest/gtest.h>

#include <string>

namespace tracing {
namespace {

std::string found_in(const std::string& text) {
  model::Model model{.home = {"here"}};
  model.measures.push_back({.id = {"burglary"}, .title = "Burglary", .unit = "offences"});
  const NumberNames names(library::Site{.area = {"here"}}, model);
  std::string all;
  for (const Words& each : amounts_in(text, names)) {
    if (!all.empty()) all += " | ";
    all += text.substr(each.begin, each.length);
  }
  return all;
}

struct Row {
  const char* text;
  const char* found;
};
class Amounts : public testing::TestWithParam<Row> {};

TEST_P(Amounts, AreFoundWhereWordsSayThem) {
  EXPECT_EQ(found_in(GetParam().text), GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, Amounts,
    testing::Values(Row{"Half of them came.", "Half of"}, Row{"in the first half of the year", ""},
                    Row{"one in five calls", "one in five"}, Row{"Seven out of ten", "Seven out of ten"},
                    Row{"Arrests doubled.", "doubled"},
                    Row{"two thirds and three quarters", "two thirds | three quarters"},
                    Row{"a slight increase", "slight increase"},
                    Row{"a small further rise", "small further rise"},
                    Row{"fell very sharply", "fell very sharply"}, Row{"three offences", "three offences"},
                    Row{"three officers in two towns", ""}, Row{"one in the town", ""},
                    Row{"a small team", ""}, Row{"rose and fell", ""}));

TEST(PhrasesOfAText, EndWhereAFigureStands) {
  const WordText text("It rose\uFFFC, didn't it");
  ASSERT_EQ(text.size(), 4u);
  EXPECT_EQ(text.word(1), "rose");
  EXPECT_EQ(text.word(2), "didn't");
}

}  // namespace
}  // namespace tracing
