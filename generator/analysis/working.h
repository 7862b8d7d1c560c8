// The numbers that a finding came from, one by one, with their cells: what a reader needs to follow it by
// hand. Gathered only for whoever asks, by the same functions that the finding was made with; it decides
// nothing.
#pragma once

#include <optional>
#include <vector>

#include "analysis/dispersion.h"
#include "analysis/finding.h"
#include "model/standpoint.h"
#include "stats/interval.h"

namespace analysis {

// A number as it was observed: events, a level or a numerator, and what stands beside it.
struct Observed {
  model::Period period;
  double amount = 0;
  std::optional<double> base = {};  // the denominator, or the population given beside the number
  base::Span cell = {};
};

// How one category of one area is counted over a window that lacks nothing.
struct Counting {
  model::AreaId area = {};
  model::Category category = {};
  std::vector<Observed> rows = {};          // oldest first
  stats::Counted counted = {};              // in all, and what it is counted on
  std::optional<Observed> population = {};  // the estimate used, where the rows have none of their own
};

struct WindowWorking {
  Counting main = {};
  std::optional<Counting> baseline = {};  // of a ratio
};

struct QuarterWorking {
  model::Period period;
  std::optional<WindowWorking> window = {};  // none where the quarter lacks something
  stats::Counted counted = {};  // the value of the quarter is amount / base; of a ratio two rates
};

struct Working {
  stats::Confidence confidence = stats::Confidence::percent_95;
  std::optional<WindowWorking> latest = {};    // of the finding's window; none where it has no value
  std::optional<WindowWorking> previous = {};  // of the comparison's
  std::vector<QuarterWorking> quarters = {};   // of the area, to the end of the report's period, oldest first
  std::optional<OverDispersion> own = {};      // of these quarters, where the measure has counts
  std::vector<AreaFactor> factors = {};        // of every area that has one
  // Of each benchmark's members, in their order, those that have a value.
  std::vector<std::vector<WindowWorking>> members = {};
  // The population estimates that the trend's two years are counted on.
  std::optional<Observed> population_of_latest_year = {};
  std::optional<Observed> population_of_year_before = {};
  std::size_t unbroken = 0;  // so many of the last quarters follow one another without a gap or a break
};

// The working of a finding that `analyse` gave for the same model and standpoint.
Working work_out(const model::Model& model, const model::Standpoint& standpoint, const Finding& finding);

}  // namespace analysis
