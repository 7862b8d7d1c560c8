// Tables made of files: what `table`, `tracker`, `ticks` and `key-figures` share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "library/file_blocks.h"
#include "page/piece.h"
#include "tables/cells.h"

namespace blocks {

// `id` is unique on the page: the ids of the piece are made of it.
page::TableBlock make_table(const library::TableBlock& block, const std::string& id,
                            base::Diagnostics& diagnostics);
page::TableBlock make_tracker(const library::TrackerBlock& block, const std::string& id,
                              base::Diagnostics& diagnostics);
page::TableBlock make_ticks(const library::TicksBlock& block, const std::string& id,
                            base::Diagnostics& diagnostics);
page::TableBlock make_key_figures(const library::KeyFiguresBlock& block, const std::string& id);

// A block without its rows and its sentence: "tracker-" and the id, its caption or the one it has of itself.
page::TableBlock open_table(std::string_view kind, const std::string& id, const std::string& caption,
                            const std::string& note, std::string own_caption);
// Says that a wide table scrolls on narrow screens.
void add_scroll_hint(page::Table& table);

// As it is printed: as typed, a mark in words.
page::Cell printed_cell(const library::SheetCell& cell, const tables::Value& value);
page::Align align_of(const tables::Column& column);

}  // namespace blocks
