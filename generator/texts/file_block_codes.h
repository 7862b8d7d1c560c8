// The faults of blocks that print a CSV file: of the file's name and of its heads and rows. What the cells
// give together is checked in tables and blocks. A number is never used twice.
#pragma once

#include <array>

#include "base/diagnostic.h"

namespace texts::codes {

inline constexpr base::Code block_file_missing{
    "B451", base::Severity::error, "file is missing",
    "The block prints a CSV file that stands neither beside the text nor below data/, where it is looked for "
    "in this order. Add the file, or correct its name; capitals count."};
inline constexpr base::Code block_file_outside{
    "B452", base::Severity::error, "file cannot be named like this",
    "A block prints a CSV file of the site: its name has no leading slash, no `..`, no drive, and ends in "
    ".csv. Copy the file beside the text, or below data/."};
inline constexpr base::Code unknown_column{
    "B453", base::Severity::error, "file has no such column",
    "The block names a column by its head, as it stands in the file; of two rows of heads, both with a colon "
    "between them: `Before: Offences`. Correct the name, or the head."};
inline constexpr base::Code tracker_column_missing{
    "B454", base::Severity::error, "column of a tracker is missing",
    "A tracker has at least the columns `id`, `text` and `status`, so that every action can be referred to, "
    "read and counted; `owner`, `due` and `update` are known too, and others are shown as they are."};
inline constexpr base::Code sheet_too_large{
    "B455", base::Severity::error, "file is too large to be printed on a page",
    "A table of more than 1,000 rows or 20,000 cells helps no reader and keeps phones waiting. Print a part "
    "of it, or publish the numbers as a measure, whose file anyone can load."};
inline constexpr base::Code sheet_without_rows{
    "B456", base::Severity::error, "file has heads and no rows",
    "Below the row of heads, or the two rows that `header_rows: 2` asks for, the file is empty: there is "
    "nothing to print. Add the rows, or remove the block."};
inline constexpr base::Code unknown_row{
    "B457", base::Severity::error, "file has no such row",
    "A note names its row by the text in the first column. No row begins with this one. Correct it, or the "
    "file."};
inline constexpr base::Code column_head_twice{
    "B458", base::Severity::warning, "two columns have the same head",
    "Readers cannot tell the two apart, nor can `balance`, `notes` or a program that reads the download. "
    "Give each a head of its own, or a head above them with `header_rows: 2`."};
inline constexpr base::Code column_without_head{
    "B459", base::Severity::error, "column has no head",
    "Those who listen to a table hear the head before each cell; without one they hear a bare number. Write "
    "in the first row what the column holds."};
inline constexpr base::Code too_many_key_figures{
    "B460", base::Severity::error, "more than six key figures",
    "Key figures are read at a glance: at most six. Keep the most important, and print the others as a "
    "table."};

inline constexpr std::array all_of_file_blocks{
    block_file_missing, block_file_outside, unknown_column,    tracker_column_missing, sheet_too_large,
    sheet_without_rows, unknown_row,        column_head_twice, column_without_head,    too_many_key_figures};

}  // namespace texts::codes
