// The latest windows of a finding, for charts that show no more, and the words and columns they share.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "analysis/finding.h"
#include "charts/columns.h"
#include "exhibits/exhibit.h"
#include "wording/chart_texts_en.h"

namespace exhibits {

// Where the table of a kind stands: its ids are not those of the measure's trend.
ChartPlace placed_as(const ChartPlace& place, const std::string& kind);
// The finding with so many steps of time at most, so many lines at most in the order own, group, nation,
// others, and the breaks among them.
analysis::Finding latest_windows(const analysis::Finding& finding, int most, std::size_t most_lines);

// Points with the text of each.
std::vector<plot::Column> columns_of(const plot::PlottedLine& drawn, const analysis::Line& line,
                                     const model::Measure& measure, int places);

// A number of a window as it is printed; nothing where there is none.
using Printed = std::function<std::optional<std::string>(const analysis::Published&)>;
using Number = std::function<std::optional<double>(const analysis::Published&)>;
struct Telling {
  Number number;
  Printed text;
  std::string things;     // "values"
  std::string thing;      // "value"
  std::string name = {};  // whose they are, where there are others
};
// The highest and the lowest, or that all are alike; "" of fewer than two.
std::string extremes_words(const analysis::Line& line, const Telling& telling);
// The first, the last, and how many periods lack one; "" of fewer than two.
std::string ends_words(const analysis::Line& line, const Telling& telling);
// The note of any chart, and what a dashed outline means where there is one.
std::string columns_note(const Subject& subject);

}  // namespace exhibits
