// What the blocks that tabulate measures lend to one another. Not for other rooms: they call blocks.h.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/window.h"
#include "blocks/blocks.h"
#include "library/measures_block.h"

namespace blocks {

// How the block, else the report, calls a row.
wording::Names names_of(const library::ListedMeasure& listed, const Place& place, const model::Model& model);

// An empty table with its ids; `note` is the author's.
page::TableBlock framed_table(const Place& place, std::string caption, const std::string& note);
void add_note(page::TableBlock& table, const std::string& sentence);  // "" adds nothing

page::Cell change_cell(const model::Model& model, const analysis::Finding& finding);
page::Cell cell_of_lines(std::string first, std::string muted_second);  // the second may be ""

// "withheld", "not yet due": of a window without a value.
std::string lacking_text(const analysis::Lacking& lacking);

// The state of each cell of a row: nothing of one that is no figure, or that lacks one.
using Statuses = std::vector<std::vector<std::optional<model::Status>>>;
std::optional<model::Status> status_of(const analysis::Reading& reading);
// Says which figures are provisional, revised and so on: in the note where all are, else by marks.
void tell_statuses(page::TableBlock& table, const Statuses& statuses);

// The sources of the measures, each once.
page::Runs sources_of(const std::vector<const model::Measure*>& measures);

}  // namespace blocks
