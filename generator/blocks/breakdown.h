// The numbers of a breakdown: its rows, what they come to together, and whether that agrees with what was
// published or typed. Not for other rooms: they call blocks.h.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/finding.h"
#include "blocks/blocks.h"

namespace blocks {

// A row: its name and the series it stands for, which need not have figures.
struct Item {
  std::string name;
  model::SeriesKey key;
};
struct Items {
  std::vector<Item> items = {};
  bool is_all = true;  // not only those that the author chose
};
// None where the measure has no area or no category with figures. An unknown category is reported.
Items items_of(const library::BreakdownBlock& block, const model::Measure& measure, const Setting& setting,
               base::Diagnostics& diagnostics);

struct Part {
  std::string name;
  analysis::Finding finding;  // `previous` lacks where there is one period only
};

struct Breakdown {
  const model::Measure* measure = nullptr;
  model::Period after;
  std::optional<model::Period> before = {};
  bool is_all = true;  // not only the items that the author chose
  std::vector<Part> parts = {};
  std::optional<analysis::Finding> total = {};     // none: there is nothing that adds up
  std::optional<std::vector<double>> shares = {};  // of the later total, in per cent; none where one would
                                                   // give a part back, or says nothing
};

// Nothing, after a report, where there is no row. A total that disagrees is reported, with both numbers.
std::optional<Breakdown> break_down(const library::BreakdownBlock& block, const Setting& setting,
                                    base::Diagnostics& diagnostics);

// What is told of a part: its events, or its value where it has none.
double amount_of(const model::Measure& measure, const analysis::Published& value);
// Whether amounts of the measure are events, and not its value.
bool tells_events(const model::Measure& measure);

}  // namespace blocks
