// A table as a reader gets it: words, not numbers, already rounded; and runs of text with links.
#pragma once

#include <optional>
#include <string>
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

// A shape before a word: triangle up, triangle down, bar, hollow circle. Decorative: the word says it.
enum class Icon { none, up, down, level, empty };

struct Cell {
  std::vector<Runs> lines = {};  // each on its own line
  Icon icon = Icon::none;        // before the first line
  std::optional<scene::Scene> sparkline = {};
  std::string id = {};  // an anchor
};

inline Cell plain_cell(std::string text) {
  return {.lines = {plain(std::move(text))}};
}

enum class Align { text, number };
struct Column {
  std::string head = {};
  Align align = Align::text;
};

struct Table {
  std::string id = {};  // of the caption, for the scrolling region
  std::string caption = {};
  std::vector<Column> columns = {};
  std::vector<std::vector<Cell>> rows = {};  // the first cell of a row is its head
  std::vector<Cell> foot = {};
  std::string scroll_hint = {};  // shown above on narrow screens
  bool is_summary = false;       // the measures summary: wide cells, top aligned
};

}  // namespace page
