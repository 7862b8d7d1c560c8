// The faults that data files (D) and data/sources.yaml (M201 on) can have. A number is never used twice.
// Not the grammar of CSV and YAML: that is in syntax. Not doubts about sound data: those are in checks.
#pragma once

#include <array>

#include "base/diagnostic.h"

namespace data::codes {

// Of the header of a data file.
inline constexpr base::Code column_missing{
    "D101", base::Severity::error, "required column is missing",
    "A data file needs the columns measure and period, and a value: either value, or numerator and "
    "denominator. Without them nothing in the file can be read. Add the column, or describe the file in "
    "data/sources.yaml if somebody else publishes it this way."};
inline constexpr base::Code column_unknown{
    "D102", base::Severity::error, "unknown column",
    "A column with a mistyped name would be left out in silence, so only the known names are allowed. "
    "Correct the name or remove the column. Files that others publish are described in data/sources.yaml, "
    "where columns that are not named are ignored."};
inline constexpr base::Code column_twice{
    "D103", base::Severity::error, "column stands twice",
    "Two columns have the same name, and nobody can tell which of the two is meant. Remove or rename one."};

// Of a cell.
inline constexpr base::Code value_not_number{
    "D104", base::Severity::error, "value is not a number",
    "Only a number, or one of the marks that say why there is none, can be published. Nothing is guessed: "
    "a comma in the wrong place changes a figure a thousandfold. Write the number with a point for the "
    "decimals, or the mark that fits."};
inline constexpr base::Code period_unreadable{
    "D105", base::Severity::error, "period is not understood",
    "The observation cannot be placed in time, so it is missing everywhere. Write the period as a month "
    "2023-12, a quarter 2023-Q4, a year 2023, a financial year 2023/24, a span 2016-04..2016-09, a day "
    "2020-03-31 or a mid-year mid-2023."};
inline constexpr base::Code measure_unknown{
    "D106", base::Severity::error, "unknown measure",
    "Every observation belongs to a measure that data/measures.yaml defines; otherwise nobody knows its "
    "unit or how it may be used. Correct the name, or define the measure."};
inline constexpr base::Code area_unknown{
    "D107", base::Severity::error, "unknown area",
    "Areas are matched by id, name, alias or official code of data/areas.yaml. Correct the name, add it "
    "as an alias, or leave the rows out with `skip` in data/sources.yaml."};
inline constexpr base::Code period_off_frequency{
    "D108", base::Severity::error, "period does not fit the measure's frequency",
    "A measure is observed at one frequency, and its windows add up whole observations. A year among "
    "quarters would count months twice. Correct the period, or the measure's `frequency`."};
inline constexpr base::Code numerator_above_denominator{
    "D109", base::Severity::error, "numerator is above the denominator",
    "A proportion is a part of a whole, and a part cannot be larger than its whole. Check both cells: the "
    "columns may be swapped, or the measure is really a rate."};
inline constexpr base::Code percentage_out_of_range{
    "D110", base::Severity::error, "percentage lies outside 0 to 100",
    "The measure is a percentage of a whole, so it cannot be below 0 or above 100. Check the cell; a lost "
    "decimal point is the usual cause."};
inline constexpr base::Code negative_count{
    "D111", base::Severity::error, "count is negative",
    "Nothing can happen fewer than no times. Some publishers write -1 for a missing figure: use a mark "
    "such as [x], or leave such rows out with `skip` in data/sources.yaml."};
inline constexpr base::Code number_missing{
    "D112", base::Severity::error, "number stands in the wrong column",
    "A proportion is given by its numerator and denominator, so that windows and intervals can be worked "
    "out; every other kind by its value. Move the numbers, or correct the measure's `kind`."};
inline constexpr base::Code status_unknown{
    "D113", base::Severity::error, "unknown status",
    "The status tells readers how certain a figure is, so only known words are allowed: final, "
    "provisional, revised, estimated, illustrative or forecast. Correct the word; an empty cell means "
    "final."};
inline constexpr base::Code category_wrong{
    "D114", base::Severity::error, "category does not fit the measure",
    "A ratio compares the categories that data/measures.yaml lists, so every row needs one of them. Two "
    "categories of one measure must also differ in more than capitals, spaces and punctuation. Correct "
    "the category."};
inline constexpr base::Code row_twice{
    "D115", base::Severity::error, "second row for the same figure",
    "One row is allowed for each measure, area, category and period. With two nobody knows which counts, "
    "and adding them up would count twice. Remove one; if a figure was revised, keep the newer."};
inline constexpr base::Code sign_wrong{
    "D116", base::Severity::error, "sign does not fit the measure's unit",
    "A % sign stands only where the measure is a percentage, a £ sign only where its unit is £. Another "
    "sign suggests that the cell belongs to another measure. Remove the sign, or correct the measure."};
inline constexpr base::Code population_not_positive{
    "D117", base::Severity::error, "population is not above zero",
    "A rate divides by the population of the same row, and nothing can be divided by zero or less. "
    "Correct the cell, or leave it empty to use the measure's `denominator`."};
inline constexpr base::Code population_missing{
    "D118", base::Severity::error, "rate has no population",
    "The measure is divided by a population, but data/measures.yaml names no `denominator` and the row "
    "gives none. Name the measure that holds the population, or fill the column denominator."};
inline constexpr base::Code number_unused{
    "D119", base::Severity::warning, "number is not used",
    "A measure of this kind has no use for this column, so the number would be published nowhere. Empty "
    "the cell, or correct the measure's `kind`. Said once for each measure and column of a file."};

// Of data/sources.yaml.
inline constexpr base::Code file_missing{
    "M201", base::Severity::error, "data file is missing",
    "data/sources.yaml describes a file that was not found, so its figures are missing everywhere. The "
    "path is relative to data/, or to a folder given with --data. Correct the path, or give the folder."};
inline constexpr base::Code file_outside{
    "M202", base::Severity::error, "path leaves the folder of the data",
    "A site reads only files below data/ or below a folder given with --data, so that it builds the same "
    "everywhere. Move the file there, or give its folder with --data."};
inline constexpr base::Code map_unknown_measure{
    "M203", base::Severity::error, "unknown measure",
    "The name on the right must be the id of a measure in data/measures.yaml. Correct the id, define the "
    "measure, or remove the line: measures that are not named are left out."};
inline constexpr base::Code header_without_column{
    "M204", base::Severity::error, "the file has no such column",
    "The name must be that of the file's header row, letter for letter. The publisher may have renamed "
    "the column. Correct the name."};
inline constexpr base::Code our_column_unknown{
    "M205", base::Severity::error, "unknown column",
    "The name on the left is one of ours: measure, period, area, category, value, numerator, denominator, "
    "status or note. In the layout `wide` the header gives the periods and the cells the values, so those "
    "columns are not named."};
inline constexpr base::Code columns_incomplete{
    "M206", base::Severity::error, "description is incomplete",
    "From the description it must be clear where each observation's measure, period and value stand. Name "
    "the missing column under `columns`, or give one `measure` for the whole file."};
inline constexpr base::Code pattern_wrong{
    "M207", base::Severity::error, "pattern of the periods is not understood",
    "The pattern says how the headers of the columns write a period, with {year} or {financial_year}, and "
    "{quarter} or {month} if the columns are quarters or months. Write one such as \"Q{quarter} {year}\"."};
inline constexpr base::Code header_no_period{
    "M208", base::Severity::warning, "header is not a period of the pattern",
    "The column stands among those that hold periods, but its header does not fit the pattern, so it is "
    "not read. Correct the pattern; a column of totals may be left as it is."};
inline constexpr base::Code no_period_columns{
    "M209", base::Severity::error, "no column holds a period",
    "Not one header from the column `from` on fits the pattern, so nothing of the file is read. Columns "
    "count from 1. Correct `from` or the pattern."};
inline constexpr base::Code wide_proportion{
    "M210", base::Severity::error, "a proportion needs two numbers, a wide file has one",
    "A proportion is worked out from numerator and denominator, but each cell of a wide file holds a "
    "single number. Take the long form of the file, or define the measure as kind level with unit %."};
inline constexpr base::Code name_never_met{
    "M211", base::Severity::warning, "the file has no measure of this name",
    "The map translates a name that no row of the file has, so nothing is read for it. The publisher may "
    "have renamed the measure. Correct the name, or remove the line."};

inline constexpr std::array all_of_data{column_missing,
                                        column_unknown,
                                        column_twice,
                                        value_not_number,
                                        period_unreadable,
                                        measure_unknown,
                                        area_unknown,
                                        period_off_frequency,
                                        numerator_above_denominator,
                                        percentage_out_of_range,
                                        negative_count,
                                        number_missing,
                                        status_unknown,
                                        category_wrong,
                                        row_twice,
                                        sign_wrong,
                                        population_not_positive,
                                        population_missing,
                                        number_unused,
                                        file_missing,
                                        file_outside,
                                        map_unknown_measure,
                                        header_without_column,
                                        our_column_unknown,
                                        columns_incomplete,
                                        pattern_wrong,
                                        header_no_period,
                                        no_period_columns,
                                        wide_proportion,
                                        name_never_met};

}  // namespace data::codes
