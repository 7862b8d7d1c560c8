// A table as a reader gets it: words, not numbers, already rounded; and runs of text with links.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "page/address.h"
#include "scene/scene.h"

namespace page {

enum class Weight { plain, strong, muted, better, worse };  // the last two: a judgement, bold in its token
// A run of text that looks one way: perhaps a link within the site (`to`) or out of it (`url`).
struct Run {
  std::string text = {};
  std::optional<Address> to = {};
  std::string url = {};
  Weight weight = Weight::plain;
};
using Runs = std::vector<Run>;

inline Runs plain(std::string text) {
  return {Run{.text = std::move(text)}};
}
inline Runs link(std::string text, Address to) {
  return {Run{.text = std::move(text), .to = std::move(to)}};
}

// A shape before a word: triangle up, triangle down, bar, hollow circle, tick. Decorative: the word says it.
enum class Icon { none, up, down, level, empty, tick };

struct Cell {
  std::vector<Runs> lines = {};  // each on its own line
  Icon icon = Icon::none;        // before the first line
  std::optional<scene::Scene> sparkline = {};
  std::string id = {};                  // an anchor
  std::vector<std::size_t> notes = {};  // which of the table's notes speak of it, counted from 1
};

inline Cell plain_cell(std::string text) {
  return {.lines = {plain(std::move(text))}};
}

enum class Align { text, number };
struct Column {
  std::string head = {};
  Align align = Align::text;
  std::vector<std::size_t> notes = {};
};
// A head over so many columns, in a row of its own above theirs. Without words its columns stand alone: their
// heads take both rows.
struct HeadAbove {
  std::string text = {};
  std::size_t columns = 1;
};
// Rows that belong together, from one row to the next group, under a row that names them.
struct RowGroup {
  std::size_t begin = 0;
  std::string caption = {};
  std::string sentence = {};  // stands below its rows
};

struct Table {
  std::string id = {};  // of the caption, for the scrolling region
  std::string caption = {};
  std::vector<HeadAbove> heads_above = {};  // over all columns, or none
  std::vector<Column> columns = {};
  std::vector<std::vector<Cell>> rows = {};  // the first cell of a row is its head
  std::vector<RowGroup> groups = {};         // in their order; the first begins at row 0
  std::string group_head = {};               // what the groups are, for the file, where they are a column
  std::vector<Cell> foot = {};               // the total
  std::vector<std::string> notes = {};       // listed under it; only of a table with an id
  std::string scroll_hint = {};              // shown above on narrow screens
  bool is_summary = false;                   // the measures summary: wide cells, top aligned
  std::optional<Address> file = {};          // the CSV that says the same, cell by cell
};

}  // namespace page
