// What the files of the stacked chart lend to one another: the bars as numbers, and what is said of them.
// Not for other rooms: they call exhibit.h.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "charts/stacked.h"
#include "exhibits/exhibit.h"
#include "page/table.h"

namespace exhibits {

// A row that has a bar.
struct Stack {
  const PartsRow* row = nullptr;
  std::size_t at = 0;               // its place among all rows
  std::vector<double> counts = {};  // of the drawn parts, the rest put together
  std::vector<double> shares = {};  // the same, adding up to 100
  double total = 0;
};
struct Stacks {
  const PartsOfAWhole& whole;
  charts::StackedChart chart = {};     // with all parts
  charts::StackedChart drawn = {};     // as it is drawn
  std::vector<std::string> rest = {};  // the parts that are put together
  std::vector<Stack> rows = {};        // those with a bar, from the top
};
Stacks stacks_of(const PartsOfAWhole& whole);

// Parts that are published as percentages: they are told as they are, not as so many of a whole.
bool is_in_percent(const PartsOfAWhole& whole);
std::string amount_text(const PartsOfAWhole& whole, double amount);  // "2,710", "0.3"
std::string total_words(const PartsOfAWhole& whole, double count);   // "2,710 offences", "£2,710"

// --- stacked_words.cpp ---
std::string stacked_heading(const Stacks& stacks);
std::string stacked_subtitle(const PartsOfAWhole& whole);
std::string stacked_sentence(const Stacks& stacks);
std::string stacked_name(const Stacks& stacks);
std::string stacked_note(const Stacks& stacks);

// --- stacked_table.cpp ---
// Newest first where the rows are windows: the shares that are drawn, then every count.
page::Table stacked_table(const Stacks& stacks, const std::string& id);

}  // namespace exhibits
