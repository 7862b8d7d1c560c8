// What is measured: how its observations become a published value, and what that value is compared with.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/source.h"
#include "base/time.h"
#include "model/id.h"
#include "model/period.h"

namespace model {

enum class Kind { count, rate, proportion, ratio, level, population };
enum class Better { lower, higher, neither };
enum class Average { mean, pooled };

struct BenchmarkChoice {
  GroupId group;
  Average average = Average::mean;
};

struct Target {
  enum class Aim { at_most, at_least, exactly };
  double value = 0;
  Aim aim = Aim::at_most;
  std::string label = {};
};

struct Hidden {  // counts above 0 and below the threshold are not shown
  int threshold = 5;
  bool with_zeros = false;
  bool secondary = false;
};
struct Exempt {
  std::string because = {};
};
struct Undecided {};  // nothing is hidden, and printed small counts are warned of
using Disclosure = std::variant<Undecided, Hidden, Exempt>;

struct Break {
  Period at;  // the first period counted the new way
  std::string reason = {};
  std::optional<AreaId> area = {};
};

// A rating by word and shape: thresholds of the published value, the best first.
struct Rating {
  struct Step {
    std::string word;       // green, amber
    std::string condition;  // ">= 90", as written
    enum class Compare { at_least, above, at_most, below } compare = Compare::at_least;
    double value = 0;
  };
  std::vector<Step> steps = {};
};

struct Source {
  std::string name = {};
  std::string url = {};
  std::optional<base::Date> updated = {};
};

struct Measure {
  MeasureId id;
  std::string title = {};
  std::string short_title = {};
  Kind kind = Kind::count;
  std::string unit = {};                      // what is counted, plural; of a level also "%" or "£"
  double per = 1000;                          // of a rate
  std::optional<MeasureId> denominator = {};  // of a rate: the measure that holds the population
  Frequency frequency = Frequency::quarter;
  int window_months = 12;   // what is published; 0 of a measure of days
  bool is_to_date = false;  // published from April to the end of a report's period, at most 12 months
  Better better = Better::neither;
  std::optional<int> decimals = {};  // none: the rule of 4-methods.md, section 5
  std::vector<BenchmarkChoice> benchmarks = {};
  std::string no_benchmark_because = {};  // the author's words, when there is none
  std::optional<Target> target = {};
  Disclosure disclosure = Undecided{};
  bool adds_up = false;
  std::optional<double> dispersion = {};  // fixes the dispersion factor phi
  std::vector<Break> breaks = {};
  std::vector<Category> categories = {};  // of a ratio
  std::optional<Category> baseline = {};  // of a ratio
  std::optional<Rating> rating = {};
  std::string definition = {};
  std::optional<Source> source = {};
  std::string caveat = {};
  std::vector<std::string> aliases = {};
  base::Span where = {};  // its id in measures.yaml

  // How long the window is that ends with `last`.
  int window_months_at(Month last) const {
    return is_to_date ? month_of_financial_year(last) : window_months;
  }
  bool is_percentage() const { return kind == Kind::proportion || (kind == Kind::level && unit == "%"); }
};

std::string_view name_of(Kind kind);
std::string_view name_of(Better better);

}  // namespace model
