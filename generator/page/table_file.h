// Tables as files: the words of every cell as they are printed, for those who would else copy them by hand.
// Not the data behind them: those are the files of the measures.
#pragma once

#include <string>
#include <vector>

#include "page/dataset.h"
#include "page/page.h"

namespace page {

// The mark of a note: a, b, … z, aa. Counted from 1.
std::string note_mark(std::size_t number);

// What a cell prints, its lines parted by "; ".
std::string printed(const Cell& cell);

// A head of two rows becomes "above: below"; rows under a caption get it as their first cell; the total is
// the last row; where a row or a head has notes, a last column says them.
Dataset dataset_of(const Table& table);
Dataset dataset_of(const document::Table& table);

// Gives every table of a page, in prose too, its file beside the page, but not the tables of charts, whose
// file is that of their measure. No two have one.
void name_table_files(Page& page);

// The files of a page whose tables are named, in the order of the page.
std::vector<Dataset> table_files_of(const Page& page);

}  // namespace page
