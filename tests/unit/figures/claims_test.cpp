// Every figure that five published documents print, made a claim of the numbers it was made from: those that
// agree hold, those that do not are refused with the right value. Nothing here is tuned to a row; a row that
// the language cannot say, or says otherwise, stands in a list with its reason.
#include <gtest/gtest.h>

#include <algorithm>
#include <regex>

#include "base/number.h"
#include "oracle/table.h"
#include "unit/figures/evaluated.h"

namespace {

using evaluated::literal;
using figures::Claimed;

std::vector<oracle::Row> claims() {
  std::ifstream in(std::string(CANDOUR_SHARED) + "/figures/claims.csv");
  return in ? oracle::read(in) : std::vector<oracle::Row>{};
}

// Tables beside this file, which the test through the command line reads as well.
std::vector<oracle::Row> table(const std::string& name) {
  std::ifstream in(std::string(CANDOUR_SOURCE) + "/tests/unit/figures/" + name);
  return oracle::read(in);
}

// Rows that the language cannot say, or that it says are false, each with its reason.
const std::vector<oracle::Row>& rows_apart() {
  static const auto rows = table("claims_apart.csv");
  return rows;
}

bool is_same_row(const oracle::Row& a, const oracle::Row& b) {
  return a.at("line") == b.at("line") && a.at("formula") == b.at("formula");
}
bool stands_apart(const oracle::Row& row) {
  return std::any_of(rows_apart().begin(), rows_apart().end(),
                     [&](const oracle::Row& each) { return is_same_row(each, row); });
}

using Inputs = std::vector<std::string>;

Inputs inputs_of(const oracle::Row& row) {
  Inputs inputs;
  std::istringstream in(row.at("inputs"));
  for (std::string each; std::getline(in, each, ';');) inputs.push_back(each.substr(each.rfind('=') + 1));
  return inputs;
}

// The formula as an author would type it: its letters are the inputs, operators have spaces.
std::string with_inputs(const std::string& formula, const Inputs& inputs) {
  std::string typed;
  for (std::size_t i = 0; i < formula.size(); ++i) {
    const auto is_letter = [&](std::size_t at) {
      return at < formula.size() && std::isalpha(static_cast<unsigned char>(formula[at])) != 0;
    };
    const char c = formula[i];
    const bool is_input = is_letter(i) && !is_letter(i + 1) && (i == 0 || !is_letter(i - 1));
    const bool is_operator = std::string("+-*/<>=").find(c) != std::string::npos;
    const bool goes_on = is_operator && i + 1 < formula.size() && formula[i + 1] == '=';
    if (is_input) {
      typed += inputs.at(static_cast<std::size_t>(c - 'a'));
    } else if (goes_on) {
      typed += std::string(" ") + c + "= ";
      ++i;
    } else if (is_operator) {
      typed += std::string(" ") + c + " ";
    } else {
      typed += c == ',' ? ", " : std::string(1, c);
    }
  }
  return typed;
}

// --- numbers ---

struct Printed {
  std::string number;     // "10.1%", without words
  bool is_about = false;  // "around 60"
  int places = 0;
  bool is_percent = false;
};

Printed printed_of(const oracle::Row& row) {
  Printed printed{.number = row.at("printed")};
  printed.is_about = printed.number.starts_with("around ");
  if (printed.is_about) printed.number = printed.number.substr(7);
  const std::size_t point = printed.number.find('.');
  printed.is_percent = printed.number.ends_with('%');
  if (point != std::string::npos)
    printed.places = static_cast<int>(printed.number.size() - point - 1) - (printed.is_percent ? 1 : 0);
  return printed;
}

// With the functions of the language where the formula is one.
std::string as_function(const std::string& formula, const Inputs& inputs, const std::string& kind) {
  static const auto functions = table("claims_as_functions.csv");
  for (const oracle::Row& each : functions) {
    const bool is_of_kind = each.at("kind").empty() || each.at("kind") == kind;
    if (is_of_kind && each.at("formula") == formula) return with_inputs(each.at("typed"), inputs);
  }
  return with_inputs(formula, inputs);
}

std::string in_points(const std::string& percent) {
  return percent.substr(0, percent.size() - 1) + " points";
}

// Not a rounding of its own: the recomputed value at the precision printed, as the message should show it.
std::string right_value(const oracle::Row& row, const Printed& printed) {
  return base::grouped_decimal(*oracle::number(row.at("recomputed")), printed.places);
}

bool is_numeric(const oracle::Row& row) {
  return row.at("recomputed") != "True" && row.at("recomputed") != "False";
}

void expect_numeric(const oracle::Row& row, const std::string& left, const std::string& right) {
  const auto result = literal(left + right);
  const std::string where =
      "line " + row.at("line") + ": " + left + right + ": " + result.codes() + " " + result.told();
  if (row.at("agrees") == "no") {
    ASSERT_EQ(result.said.size(), 1u) << where;
    EXPECT_EQ(result.figure.claim, Claimed::is_false) << where;
    EXPECT_NE(result.told().find(right_value(row, printed_of(row))), std::string::npos) << where;
    return;
  }
  EXPECT_TRUE(result.holds()) << where;
  EXPECT_EQ(result.figure.text, right.substr(4)) << where;
}

TEST(PublishedClaims, OfNumbersHoldOrAreRefused) {
  const auto rows = claims();
  if (rows.empty()) GTEST_SKIP() << "reference figures are not at hand";
  int asked = 0;
  for (const oracle::Row& row : rows) {
    if (!is_numeric(row) || stands_apart(row)) continue;
    const Printed printed = printed_of(row);
    const bool is_points = row.at("kind") == "pp-change";
    const std::string right = is_points && printed.is_percent ? in_points(printed.number) : printed.number;
    const std::string relation = printed.is_about ? " ~= " : " == ";
    const Inputs inputs = inputs_of(row);
    expect_numeric(row, as_function(row.at("formula"), inputs, row.at("kind")), relation + right);
    expect_numeric(row, with_inputs(row.at("formula"), inputs), relation + right);
    ++asked;
  }
  EXPECT_EQ(asked, 85);
}

TEST(PublishedClaims, AreWithinRoundingWhereTheTableSaysSo) {
  const auto rows = claims();
  if (rows.empty()) GTEST_SKIP() << "reference figures are not at hand";
  for (const oracle::Row& row : rows) {
    if (!is_numeric(row) || stands_apart(row)) continue;
    if (row.at("agrees") == "no") continue;
    const Printed printed = printed_of(row);
    const bool is_points = row.at("kind") == "pp-change" && printed.is_percent;
    const std::string left = as_function(row.at("formula"), inputs_of(row), row.at("kind"));
    const auto result = literal(left + " == " + (is_points ? in_points(printed.number) : printed.number));
    const bool is_exact = row.at("agrees") == "yes";
    EXPECT_EQ(result.figure.claim, is_exact ? Claimed::holds : Claimed::within_rounding)
        << "line " << row.at("line") << ": " << left;
  }
}

TEST(PublishedClaims, OfPointsTypedAsPerCentAreRefused) {
  const auto rows = claims();
  if (rows.empty()) GTEST_SKIP() << "reference figures are not at hand";
  int asked = 0;
  for (const oracle::Row& row : rows) {
    if (!is_numeric(row) || row.at("kind") != "pp-change") continue;
    const Printed printed = printed_of(row);
    const std::string percent = printed.is_percent ? printed.number : printed.number + "%";
    for (const std::string& left :
         {as_function("b-a", inputs_of(row), "pp-change"), with_inputs(row.at("formula"), inputs_of(row))}) {
      const auto result = literal(left + " == " + percent);
      EXPECT_EQ(result.codes(), "F112 " + percent) << left;
      EXPECT_NE(result.told().find(right_value(row, printed) + " points"), std::string::npos)
          << left << ": " << result.told();
    }
    ++asked;
  }
  EXPECT_EQ(asked, 9);
}

// --- logic ---

// min(a, b) <= c <= max(a, b) is two claims.
std::vector<std::string> claims_in(const std::string& formula) {
  std::string plain = formula;
  if (const std::size_t also = plain.find(" and True"); also != std::string::npos)
    plain = plain.substr(1, also - 2);
  static const std::regex chain("^(.*[^<>=])(<=?)([a-z])(<=?)([^=].*)$");
  std::smatch found;
  if (std::regex_match(plain, found, chain))
    return {found[1].str() + found[2].str() + found[3].str(),
            found[3].str() + found[4].str() + found[5].str()};
  return {plain};
}

// With a direction word, where the row is of a rise or a fall.
std::vector<std::string> direction_claims(const oracle::Row& row, const Inputs& inputs) {
  const std::string& formula = row.at("formula");
  const bool is_rise = formula == "b>a";
  const bool is_of_change = row.at("kind") == "change" || row.at("kind") == "pp-change";
  if (!is_of_change || (!is_rise && formula != "b<a")) return {};
  const std::string word = is_rise ? " == increased" : " == fell";
  const std::string values = "(" + inputs[0] + ", " + inputs[1] + ")";
  const bool are_percentages = inputs[0].ends_with('%');
  return {(are_percentages ? "points" : "change") + values + word, inputs[1] + " - " + inputs[0] + word};
}

TEST(PublishedClaims, OfWordsHoldOrAreRefused) {
  const auto rows = claims();
  if (rows.empty()) GTEST_SKIP() << "reference figures are not at hand";
  int asked = 0;
  for (const oracle::Row& row : rows) {
    if (is_numeric(row) || stands_apart(row)) continue;
    const Inputs inputs = inputs_of(row);
    std::vector<std::string> typed;
    for (const std::string& each : claims_in(row.at("formula"))) typed.push_back(with_inputs(each, inputs));
    for (std::string& each : direction_claims(row, inputs)) typed.push_back(std::move(each));
    for (const std::string& each : typed) {
      const auto result = literal(each);
      const bool should_hold = row.at("agrees") != "no";
      EXPECT_EQ(result.holds(), should_hold)
          << "line " << row.at("line") << ": " << each << " " << result.codes();
      EXPECT_EQ(result.said.size(), should_hold ? 0u : 1u) << each;
    }
    ++asked;
  }
  EXPECT_EQ(asked, 51);
}

TEST(PublishedClaims, OutOfReachAreFewAndKnown) {
  const auto rows = claims();
  if (rows.empty()) GTEST_SKIP() << "reference figures are not at hand";
  EXPECT_EQ(rows_apart().size(), 5u);
  for (const oracle::Row& each : rows_apart()) {
    EXPECT_EQ(std::count_if(rows.begin(), rows.end(),
                            [&](const oracle::Row& row) { return is_same_row(each, row); }),
              1)
        << each.at("line");
    EXPECT_FALSE(each.at("why").empty()) << each.at("line");
  }
}

}  // namespace
