// The sentences of /methodology/ hold no number of their own, and every slot of them is filled.
#include "methodology/methodology.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <set>

#include "unit/wording/findings.h"

namespace {

namespace rules = analysis::rules;
using rulebook::MethodText;

std::vector<MethodText> all_texts() {
  std::vector<MethodText> all;
  for (int i = 0; i < static_cast<int>(MethodText::count_of_texts); ++i)
    all.push_back(static_cast<MethodText>(i));
  return all;
}

std::vector<rules::Rule> all_rules() {
  std::vector<rules::Rule> all;
  for (int i = 0; i < static_cast<int>(rules::Rule::count_of_rules); ++i)
    all.push_back(static_cast<rules::Rule>(i));
  return all;
}

// Every English text of the page but the formulas.
std::vector<std::string> all_words() {
  std::vector<std::string> all;
  for (const MethodText text : all_texts()) all.emplace_back(rulebook::template_of(text));
  for (const rules::Row& row : rules::catalogue()) all.emplace_back(rulebook::name_of(row.constant));
  for (const rules::Rule rule : all_rules()) {
    const rulebook::RuleWords& words = rulebook::words_of(rule);
    for (const std::string_view each :
         {words.heading, words.sentence, words.how, words.in_words, words.limits, words.anchor})
      all.emplace_back(each);
  }
  return all;
}

bool has_digit(const std::string& text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::set<std::string> slots_in(const std::string& text) {
  static const std::regex slot("\\{(\\w+)\\}");
  std::set<std::string> found;
  for (std::sregex_iterator each(text.begin(), text.end(), slot); each != std::sregex_iterator(); ++each)
    found.insert(each->str(1));
  return found;
}

const model::Methods of_a_site{.confidence_percent = 99,
                               .trend_margin_percent = 3,
                               .points_margin = 1,
                               .benchmark_margin_percent = 10,
                               .small_base = 20};

std::string joined(const methodology::RuleText& text) {
  std::string all = text.heading + text.sentence + text.in_words + text.limits;
  for (const auto* list : {&text.how, &text.formula, &text.sources}) {
    for (const std::string& each : *list) all += each;
  }
  return all;
}

}  // namespace

TEST(MethodologyWords, HoldNoDigit) {
  for (const std::string& text : all_words()) EXPECT_FALSE(has_digit(text)) << text;
}

// Halves, squares, tenths and what belongs to the shape of a published formula; a constant of ours is a slot.
TEST(MethodologyWords, FormulasHoldOnlyTheNumbersOfTheirShape) {
  const std::set<std::string> of_shape{"0", "1", "2", "3", "4", "5", "9", "10", "18", "100"};
  static const std::regex number("[0-9.]*[0-9]");
  for (const rulebook::FormulaLine& line : rulebook::formula_lines()) {
    const std::string text(line.text);
    for (std::sregex_iterator each(text.begin(), text.end(), number); each != std::sregex_iterator(); ++each)
      EXPECT_TRUE(of_shape.contains(each->str())) << each->str() << " in " << text;
  }
}

TEST(MethodologyWords, OfRulesHaveOnlyConstantsForSlots) {
  for (const rules::Rule rule : all_rules()) {
    const rulebook::RuleWords& words = rulebook::words_of(rule);
    for (const std::string_view text : {words.sentence, words.how, words.in_words, words.limits}) {
      for (const std::string& slot : slots_in(std::string(text)))
        EXPECT_NE(rules::row_called(slot), nullptr) << slot << " in " << text;
    }
  }
}

TEST(MethodologyWords, AreFilledWithWhatTheSiteUses) {
  for (const rules::Rule rule : all_rules()) {
    for (const model::Methods& methods : {model::Methods{}, of_a_site}) {
      const std::string text = joined(methodology::rule_text(rule, methods));
      EXPECT_EQ(text.find_first_of("{}[]"), std::string::npos) << text;
    }
  }
  EXPECT_NE(methodology::rule_text(rules::Rule::trend, of_a_site)
                .sentence.find("at 99% confidence, is at least 3%"),
            std::string::npos);
}

TEST(MethodologyWords, RefuseASlotThatNobodyFills) {
  EXPECT_THROW(methodology::with_constants("{no_such_constant}", {}), std::logic_error);
  EXPECT_THROW(methodology::with_constants("at most {trend_margin}%", {}, {{"unused", "1"}}),
               std::logic_error);
  EXPECT_EQ(methodology::with_constants("at least {trend_margin}% of {what}", {}, {{"what", "it"}}),
            "at least 2% of it");
}

TEST(MethodologyWords, ConstantsArePrintedExactlyWithTheirUnit) {
  const auto words = [](rules::Constant constant, double value) {
    return methodology::constant_words(rules::row_of(constant), value);
  };
  EXPECT_EQ(words(rules::Constant::confidence, 99.8), "99.8%");
  EXPECT_EQ(words(rules::Constant::points_margin, 0.5), "0.5 percentage points");
  EXPECT_EQ(words(rules::Constant::points_margin, 1), "1 percentage point");
  EXPECT_EQ(words(rules::Constant::small_base, 1200), "1,200 events");
  EXPECT_EQ(words(rules::Constant::small_base, 1), "1");
  EXPECT_EQ(words(rules::Constant::pence_below, 10), "£10");
  EXPECT_EQ(words(rules::Constant::normal_quantile, stats::z_95), "1.959963984540054");
}

TEST(MethodologyWords, TheQuantileFollowsTheConfidence) {
  const rules::Row& row = rules::row_of(rules::Constant::normal_quantile);
  EXPECT_FALSE(rules::is_overridden(row, {}));
  EXPECT_TRUE(rules::is_overridden(row, of_a_site));
  EXPECT_EQ(rules::value_of(row, of_a_site), stats::z_99);
}

TEST(MethodologyWords, EveryOriginIsSaid) {
  for (int i = 0; i < static_cast<int>(rules::Origin::count_of_origins); ++i)
    EXPECT_FALSE(methodology::origin_words(static_cast<rules::Origin>(i)).empty()) << i;
}

TEST(WorkedWords, AreSilentWhereARuleGaveNoFullAnswer) {
  const test::Case nothing(test::measure("m", model::Kind::count, "offences"), "Offences",
                           test::reading(test::year_2022, test::events(12)),
                           test::reading(test::year_2023, test::events(13)));
  for (const rules::Rule rule : all_rules()) {
    const bool is_missing = rule == rules::Rule::missing;  // which has its answer then
    EXPECT_EQ(methodology::worked_words(rule, nothing.model, nothing.finding, nothing.names).empty(),
              !is_missing)
        << static_cast<int>(rule);
  }
}

TEST(WorkedWords, ShowTheRuleWithItsNumbers) {
  test::Case rate(test::rate_per_resident("m"), "Vehicle crime",
                  test::reading(test::year_2022, test::rate(10510, 1766187)),
                  test::reading(test::year_2023, test::rate(11120, 1784546)));
  rate.finding.trend =
      test::trend(analysis::TrendWord::increasing, analysis::Trend::Because::beyond_usual, 4.7, {1.2, 8.2});
  rate.finding.benchmarks = {test::ranked(6, 8, analysis::Position::above, 5.71)};
  rate.finding.benchmarks.front().rank_best = 5;
  rate.finding.benchmarks.front().rank_worst = 7;
  const auto worked = [&](rules::Rule rule) {
    return methodology::worked_words(rule, rate.model, rate.finding, rate.names);
  };
  EXPECT_EQ(worked(rules::Rule::rank),
            "6th lowest of 8; allowing for usual variation, anywhere from 5th to 7th.");
  EXPECT_TRUE(worked(rules::Rule::trend).starts_with("Increasing. ")) << worked(rules::Rule::trend);
  EXPECT_TRUE(worked(rules::Rule::rounding).ends_with(" is printed as 6.23."))
      << worked(rules::Rule::rounding);
}

TEST(HiddenWords, SayWhatAMeasureHides) {
  EXPECT_EQ(methodology::hidden_words({}), "above zero and below 5");
  EXPECT_EQ(methodology::hidden_words({.threshold = 3, .with_zeros = true, .secondary = true}),
            "zero, and below 3; a second figure where a total would give one back");
}
