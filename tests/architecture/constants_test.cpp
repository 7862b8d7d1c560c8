// A number that a published word rests on has a row in analysis/catalogue.cpp, so that /methodology/ prints
// it. The sources are read for constants: one without a row, or a reason below, fails; so does a row whose
// value is another.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <regex>
#include <set>

#include "analysis/catalogue.h"
#include "architecture/house.h"
#include "base/number.h"
#include "base/text.h"
#include "stats/interval.h"

namespace architecture {

namespace {

namespace rules = analysis::rules;

struct Found {
  std::string name;  // as the catalogue calls it
  std::string value;
  std::string path;
};

// Where constants of rules stand, and what their names begin with in the catalogue.
struct Place {
  const char* path;
  const char* prefix;
};
constexpr Place places[] = {
    {"analysis/rules.h", "rules::"},   {"analysis/", "analysis::"},     {"stats/", "stats::"},
    {"model/methods.h", "Methods::"},  {"model/measure.h", "Hidden::"}, {"base/number", "base::"},
    {"wording/value.cpp", "wording::"}};
constexpr const char* lists_of_rows = "analysis/catalogue.";

struct Exempt {
  const char* name;
  const char* because;
};
constexpr Exempt exempt[] = {
    {"analysis::months_in_a_quarter", "the calendar"},
    {"analysis::half_months_in_a_year", "the calendar"},
    {"analysis::months_in_a_year", "the calendar"},
    {"base::whole_below", "which whole numbers binary holds exactly"},
    {"base::longest_tenths", "the room of a text, from the widest whole number"},
    {"analysis::year", "another name of quarters_in_a_year"},
    {"analysis::noise_of_binary", "what binary leaves of equal values"},
    {"stats::nothing_beside", "what binary leaves of equal values"},
    {"stats::largest_whole", "which whole numbers binary holds exactly"},
    {"stats::largest", "refuses what would leave the finite numbers"},
    {"stats::smallest", "refuses what would leave the finite numbers"},
    {"stats::infinite", "a limit that is not there"},
    {"stats::fewest", "a pair has two"},
    {"stats::half_year", "half of seasons"},
    {"Hidden::per", "the unit of a rate, which every page prints beside its figures"},
    {"Hidden::window_months", "what a measure publishes, which its page prints"},
    {"Hidden::value", "a measure's own target or rating"},
    {"wording::one_million", "another name of millions_from"},
    {"wording::percent_places", "another name of percentage_places"},
    {"wording::most", "keeps a rate of almost nothing to a line"},
};

bool is_exempt(const std::string& name) {
  return std::any_of(std::begin(exempt), std::end(exempt),
                     [&](const Exempt& each) { return each.name == name; });
}

std::vector<Found> constants_in(const SourceFile& file, const std::string& prefix) {
  // Constants of a namespace or a function, and numbers that a struct begins with.
  static const std::regex pattern(
      "(?:constexpr (?:int|double|float|auto|std::size_t|std::ptrdiff_t)"
      "|\\n  (?:int|double)) (\\w+) =\\s*([^;]+);");
  const std::string code = code_of(file);
  std::vector<Found> found;
  const bool has_members = prefix == "Methods::" || prefix == "Hidden::";
  for (std::sregex_iterator each(code.begin(), code.end(), pattern); each != std::sregex_iterator(); ++each) {
    const bool is_member = each->str().starts_with('\n');
    if (!is_member || has_members) found.push_back({prefix + each->str(1), each->str(2), file.path});
  }
  return found;
}

std::vector<Found> constants() {
  std::vector<Found> all;
  for (const SourceFile& file : source_files()) {
    const auto place = std::find_if(std::begin(places), std::end(places),
                                    [&](const Place& each) { return file.path.starts_with(each.path); });
    if (place == std::end(places) || file.path.starts_with(lists_of_rows)) continue;
    for (Found& found : constants_in(file, place->prefix)) all.push_back(std::move(found));
  }
  return all;
}

const rules::Row* row_naming(const std::string& name) {
  for (const rules::Row& row : rules::catalogue()) {
    const auto names = base::split(row.names, ' ');
    if (std::find(names.begin(), names.end(), name) != names.end()) return &row;
  }
  return nullptr;
}

// The quantile's row has one constant for each level.
bool is_value_of(double value, const rules::Row& row) {
  if (row.constant != rules::Constant::normal_quantile) return value == row.usual;
  for (const double percent : {90.0, 95.0, 99.0, 99.8}) {
    if (value == rules::value_of(row, {.confidence_percent = percent})) return true;
  }
  return false;
}

}  // namespace

TEST(Constants, EachHasARowInTheCatalogueOrAReason) {
  for (const Found& found : constants()) {
    EXPECT_TRUE(row_naming(found.name) != nullptr || is_exempt(found.name))
        << found.path << " holds " << found.name << " = " << found.value
        << ": give it a row in analysis/catalogue.cpp, or say here why no published word rests on it";
  }
}

TEST(Constants, RowsHoldTheNumbersThatTheSourcesSay) {
  std::size_t compared = 0;
  for (const Found& found : constants()) {
    const rules::Row* row = row_naming(found.name);
    std::size_t end = 0;
    double value = std::nan("");
    try {
      value = std::stod(found.value, &end);
    } catch (const std::invalid_argument&) {
    }
    if (row == nullptr || end != found.value.size()) continue;  // made from other constants
    ++compared;
    EXPECT_TRUE(is_value_of(value, *row))
        << found.name << " = " << found.value << ", its row says " << row->usual;
  }
  EXPECT_GE(compared, 40u);
}

TEST(Constants, RowsNameOnlyWhatIsThere) {
  std::set<std::string> known;
  for (const Found& found : constants()) known.insert(found.name);
  for (const rules::Row& row : rules::catalogue()) {
    for (const std::string_view name : base::split(row.names, ' '))
      EXPECT_TRUE(known.contains(std::string(name))) << row.id << " names " << name;
  }
}

TEST(Constants, ReasonsAreOfConstantsThatAreThere) {
  std::set<std::string> known;
  for (const Found& found : constants()) known.insert(found.name);
  for (const Exempt& each : exempt) EXPECT_TRUE(known.contains(each.name)) << each.name;
}

TEST(Constants, HaveNamesOfTheirOwn) {
  std::set<std::string_view> ids;
  for (const rules::Row& row : rules::catalogue()) {
    EXPECT_TRUE(ids.insert(row.id).second) << row.id;
    EXPECT_EQ(rules::row_called(row.id), &row);
  }
}

}  // namespace architecture
