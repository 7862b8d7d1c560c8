// The faults that the cells of a printed table can have, when what they are worth is worked out. A number is
// never used twice.
#pragma once

#include <array>

#include "base/diagnostic.h"

namespace tables::codes {

inline constexpr base::Code cell_not_a_number{
    "B461", base::Severity::warning, "cell does not read as a number",
    "The other cells of this column are numbers, and this one looks like a number that was typed wrong. It "
    "is "
    "printed as it stands and counts in no sum. Correct it, or write why there is none: [x] not available, "
    "[z] or N/A not applicable, TBC not yet due, empty not reported."};
inline constexpr base::Code cell_thousandfold{
    "B462", base::Severity::warning, "a full stop stands where the other cells have a comma",
    "The other cells of this column are whole numbers, mostly of thousands, and this one has three digits "
    "behind a full stop: it would be a thousand times smaller than it was meant. Write a comma, or nothing, "
    "between thousands."};
inline constexpr base::Code total_differs{
    "B463", base::Severity::error, "total is not the sum of its rows",
    "Readers add up. The cells of this column, as they are typed, give another total. Correct the total or "
    "the cell that is wrong; where the total counts more than the rows, say so with a row for the rest."};
inline constexpr base::Code balance_differs{
    "B464", base::Severity::error, "balance does not follow from the one before",
    "Each balance is the one above it and the amount of its own row; money is compared to the penny. Correct "
    "the balance, or the amount."};
inline constexpr base::Code share_differs{"B465", base::Severity::error, "share is not what its count gives",
                                          "The count of this row, divided by the total of its column, rounds "
                                          "to another percentage at the number of "
                                          "decimals typed. Correct the share, or the count."};
inline constexpr base::Code column_without_numbers{
    "B466", base::Severity::error, "column holds no numbers",
    "A sum, a balance or a share is checked with the cells of this column, and they are not numbers. Name "
    "another column, or correct the cells."};
inline constexpr base::Code hidden_cell_given_back{
    "B467", base::Severity::error, "total gives a confidential cell back",
    "One cell of this column is confidential, [c], and all others add up to less than the total: the "
    "difference is the number that should not be known. Make the total confidential too, or a second cell."};

inline constexpr std::array all{cell_not_a_number,     cell_thousandfold, total_differs,
                                balance_differs,       share_differs,     column_without_numbers,
                                hidden_cell_given_back};

}  // namespace tables::codes
