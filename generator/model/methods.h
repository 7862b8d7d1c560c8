// The editorial constants of the statistical rules (4-methods.md, section 9), as a site may override them.
#pragma once

namespace model {

struct Methods {
  double confidence_percent = 95;       // one of 90, 95, 99, 99.8: only these have quantiles in the tables
  double trend_margin_percent = 2;      // a smaller change of a rate, count or level is Stable
  double points_margin = 0.5;           // a smaller change of a percentage is Stable, in percentage points
  double benchmark_margin_percent = 5;  // a smaller gap to the average is "similar to"
  double small_base = 50;               // no percentage change from fewer events

  bool operator==(const Methods&) const = default;
};

}  // namespace model
