// Blocks of a text to the pieces that stand in their place. What a block says was read in `texts`; here it
// meets the numbers.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "exhibits/exhibit.h"
#include "library/block.h"
#include "model/model.h"
#include "model/standpoint.h"
#include "page/piece.h"
#include "scene/text_metrics.h"
#include "wording/wording.h"

namespace blocks {

// From where the numbers are looked at. The model has passed the gate.
struct Setting {
  const model::Model& model;
  const model::Standpoint* standpoint;  // null where no report speaks: then no number is shown
  const scene::TextMetrics& metrics;
};

// A block to be made, where it shall stand, and what the page calls its measures.
struct Order {
  const library::ChartBlock& block;
  exhibits::ChartPlace place;
  std::function<wording::Names(const model::Measure&)> names;
};

// The ids already given on a page: no two charts share one.
class ChartIds {
 public:
  // The wished one, or the next that is free.
  std::string claim(std::string wished) {
    while (!given_.insert(wished).second) wished += "-again";
    return wished;
  }
  bool is_free(const std::string& id) const { return !given_.contains(id); }

 private:
  std::set<std::string> given_ = {};
};

// Nothing, after a report, where there is nothing to draw. The standpoint must be there.
std::optional<page::Chart> make_chart(const Order& order, const Setting& setting,
                                      base::Diagnostics& diagnostics);

// Where any block stands, and what the page calls the measures.
struct Place {
  exhibits::ChartPlace chart;
  std::function<wording::Names(const model::Measure&)> names;
  // The measures summary of those measures, with a sentence: the rooms above state them.
  std::function<page::TableBlock(const std::vector<library::ListedMeasure>&)> summary = {};
};

// What stands in place of a block, empty where nothing was drawn: the block's own words are never printed.
page::Inset make_inset(const library::Block& block, const Place& place, const Setting& setting,
                       base::Diagnostics& diagnostics);

// The id that a block would have if it stood alone: of its title or caption, else of its first measure.
std::string id_wish(const library::Block& block);

}  // namespace blocks
