// One part while it is being written. Not for other rooms.
#pragma once

#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

#include "analysis/working.h"
#include "base/number.h"
#include "derivation/derivation.h"
#include "derivation/steps_en.h"
#include "stats/interval.h"

namespace derivation {

// What every part needs to know.
struct Case {
  const model::Model& model;
  const model::Measure& measure;
  const analysis::Finding& finding;
  const analysis::Working& working;
  int digits = 10;

  double z() const { return stats::z_of(working.confidence); }
};

class Account {
 public:
  Account(const Case& given, std::string title) : digits_(given.digits), part_{.title = std::move(title)} {}

  // A number that stands in a cell; a cell is read once in a part.
  void read(std::string name, double value, base::Span cell);
  // A number that is set, or looked up.
  void given(std::string name, double value);
  // A number that comes of a sum; `form` holds `{0}`, `{1}` ... for the numbers it is made of.
  template <class... Numbers>
  void worked(std::string name, double result, const char* form, Numbers... numbers) {
    worked_out(std::move(name), result, fmt::format(fmt::runtime(form), term(numbers)...));
  }
  // The same with a sum written already, of term() and added().
  void worked_out(std::string name, double result, std::string sum);
  // Words alone, between steps.
  void say(std::string words);
  Part finished(std::string outcome);

  // A number inside a sum: in brackets when it is below 0.
  std::string term(double value) const;
  // "3 + 5 + 4"; "(3 + 5 + 4)" where there is more than one.
  std::string added(const std::vector<double>& terms) const;
  std::string bracketed(const std::vector<double>& terms) const;
  std::string listed(const std::vector<double>& terms) const;  // "3, 5, 4"

 private:
  std::string text(double value) const;

  int digits_;
  Part part_;
};

// --- the parts ---
Part account_of_value(const Case& given);
Part account_of_previous(const Case& given);
Part account_of_change(const Case& given);
Part account_of_variation(const Case& given);
Part account_of_trend(const Case& given);
Part account_of_benchmark(const Case& given, std::size_t benchmark);
Part account_of_signal(const Case& given);
Part account_of_long_run(const Case& given);

// --- what parts lend to one another ---
// What is counted: its unit, or the name of a level.
std::string what_of(const Case& given);
// The name of a step, with the area behind it where it is not the finding's own.
std::string of_area(const Case& given, const model::AreaId& area, const std::string& name);
// The interval of a count, exact or by Byar, and of its rate; in the unit of the published value.
void add_limits_of_events(Account& account, const Case& given, const model::AreaId& area,
                          const stats::Counted& counted);
// The cells of one category over one stretch and what they add up to (value.cpp).
void add_counting(Account& account, const Case& given, const analysis::Counting& counting);
// The same without what it is counted on: the events alone.
void add_amounts(Account& account, const Case& given, const analysis::Counting& counting);
// The value of a quarter, in the unit of a head or a share times `scale` (variation.cpp).
void add_quarter_value(Account& account, std::string name, const analysis::QuarterWorking& quarter,
                       double scale);
// Both limits of a share, by Wilson: lower, then upper; in the unit of a share times `scale`.
inline constexpr const char* wilson_lower =
    "(2 × {0} + {2}² − {2} × √({2}² + 4 × {0} × (1 − {0} ÷ {1}))) ÷ (2 × ({1} + {2}²))";
inline constexpr const char* wilson_upper =
    "(2 × {0} + {2}² + {2} × √({2}² + 4 × {0} × (1 − {0} ÷ {1}))) ÷ (2 × ({1} + {2}²))";

}  // namespace derivation
