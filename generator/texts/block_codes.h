// The faults that the words of a block can have. A number is never used twice. Those that only show when a
// block meets the numbers are in blocks.
#pragma once

#include <array>

#include "base/diagnostic.h"
#include "keys/values.h"

namespace texts::codes {

inline constexpr base::Code block_unknown_key{
    "B101", base::Severity::error, "unknown key",
    "This key of the block has no meaning here, so whatever it was meant to change would not change. "
    "Correct its spelling, or move it below `extra:`, where any key may stand."};
inline constexpr base::Code block_missing_key{
    "B102", base::Severity::error, "key is missing",
    "Without this key nobody can tell what is to be shown, and nothing is guessed in its place. Add it "
    "between the two lines of back-ticks."};
inline constexpr base::Code block_wrong_shape{
    "B103", base::Severity::error, "value has the wrong shape",
    "A list or a map stands where a single text is expected, or the other way round. A missing or surplus "
    "hyphen, or a changed indentation, is the usual cause."};
inline constexpr base::Code block_wrong_value{
    "B104", base::Severity::error, "value is not understood",
    "The text at this key is not one of the forms that the key knows. Nothing is guessed. Write one of "
    "the expected forms."};
inline constexpr base::Code block_empty_value{
    "B105", base::Severity::error, "value is empty",
    "The key is there but nothing is said. Give it a value, or remove the line to get what is usual."};
inline constexpr base::Code unknown_block_measure{
    "B106", base::Severity::error, "unknown measure",
    "The block names a measure that data/measures.yaml does not define, so there is nothing to draw. "
    "Correct the id, or define the measure."};
inline constexpr base::Code population_in_block{
    "B107", base::Severity::error, "a population is not drawn",
    "A measure of kind population only divides others: it has no page and no file that a chart could lead "
    "to. Name the rate that uses it, or define a measure of kind level."};
inline constexpr base::Code unknown_block_area{
    "B108", base::Severity::error, "unknown area",
    "The block asks for an area that data/areas.yaml does not define. Correct the id, or add the area. "
    "A group stands under `groups`."};
inline constexpr base::Code unknown_block_group{
    "B109", base::Severity::error, "unknown group",
    "The block asks for a group that data/areas.yaml does not define. Correct the id, or add the group. "
    "An area stands under `areas`."};
inline constexpr base::Code measure_and_measures{
    "B110", base::Severity::error, "both `measure` and `measures`",
    "The two keys say the same thing, for one and for several measures. Keep one of them."};
inline constexpr base::Code too_many_block_measures{
    "B111", base::Severity::error, "more measures than one such chart can show",
    "Measures have units of their own, and a chart has one axis only: two axes can be made to say "
    "anything. Draw a chart for each measure, or choose a type that shows several."};
inline constexpr base::Code ends_reversed{
    "B112", base::Severity::error, "`to` lies before `from`",
    "No window lies between the two, so there is nothing to draw. Exchange them, or correct one."};
inline constexpr base::Code ends_unlike{
    "B113", base::Severity::error, "`from` and `to` are of unlike length",
    "A quarter and a year as the two ends leave open which windows are meant. Write both in one form, "
    "such as 2020-Q1 and 2023-Q4."};
inline constexpr base::Code annotation_too_long{
    "B114", base::Severity::error, "annotation is too long",
    "An annotation says what happened in at most 50 characters, so that it can be read beside a chart on "
    "a phone. Shorten it; the text below the chart has room for the rest."};
inline constexpr base::Code too_many_annotations{
    "B115", base::Severity::error, "more than three annotations",
    "More than three marks hide the line that they explain. Keep the most important; the text below the "
    "chart has room for the rest."};
inline constexpr base::Code too_many_lines{
    "B116", base::Severity::error, "more than four coloured lines",
    "Nobody can tell five lines apart by their strokes. Leave a group out, name single areas under "
    "`areas`, which are drawn thin, or use the type multiples."};
inline constexpr base::Code others_beside_counts{
    "B117", base::Severity::error, "other areas cannot be drawn beside this measure",
    "Counts of areas compare how large the areas are, and the lines of a ratio are its categories. Name a "
    "rate, a proportion or a level, or take `areas` and `groups` out."};
inline constexpr base::Code key_of_other_type{
    "B118", base::Severity::error, "key has no meaning with this type of chart",
    "The key changes charts of another type only. Remove it, or correct the type."};
inline constexpr base::Code block_inside{
    "B119", base::Severity::error, "block stands inside a list, a quotation or a footnote",
    "A chart takes the whole width of the text. Move the block out: its lines of back-ticks begin at the "
    "beginning of a line, with an empty line above."};

inline constexpr base::Code item_shape{
    "B120", base::Severity::error, "item of a diagram is not understood",
    "A box of a diagram is a text. What stands below it follows after a colon, as a list that is moved to "
    "the "
    "right. A missing colon or hyphen is the usual cause; a text that holds a colon stands in quotes."};
inline constexpr base::Code steps_with_levels{
    "B121", base::Severity::error, "a step has items below it",
    "Steps follow one another and have no levels. Write every step as one item, or choose the shape tree."};

inline constexpr base::Code too_many_panels{"B122", base::Severity::error,
                                            "more panels than one chart can show",
                                            "Twelve panels on one scale are as many as anyone can compare, "
                                            "and a table of more areas fits no sheet. Name "
                                            "fewer areas, or draw bars, which show a whole group."};

// --- tables of measures: B401 to B449 ---
inline constexpr base::Code measures_and_groups{
    "B401", base::Severity::error, "both `measures` and `groups`",
    "A comparison has one list of measures, or groups with a title and a list each. Keep one of them: a "
    "measure that belongs to no aim may stand in a group of its own."};
inline constexpr base::Code compared_with_later{
    "B402", base::Severity::error, "what is compared with lies after the period itself",
    "A change is told from the earlier period to the later one; the other way round every rise would read "
    "as a fall. Exchange the two."};
inline constexpr base::Code listed_twice{
    "B403", base::Severity::error, "measure is listed twice",
    "The same figures would stand in two rows, and sentences about the rows would count them twice. Take "
    "one of them out, or give one a category."};
inline constexpr base::Code unknown_block_category{
    "B404", base::Severity::error, "unknown category",
    "The measure has no category of that name, so there is nothing to show. Correct the name; capitals and "
    "spaces count."};
inline constexpr base::Code matrix_frequency{
    "B405", base::Severity::error, "measures of a matrix are not observed equally often",
    "The columns of a matrix are the months, quarters or years of its measures, so all of them must have "
    "the same. Make a matrix for each frequency. Days are too many for columns: draw a chart."};
inline constexpr base::Code before_without_after{
    "B406", base::Severity::error, "periods of the breakdown are not understood",
    "A breakdown shows one period, at `period`, or two, at `before` and `after`. Name both, or one alone."};

inline constexpr keys::KeyCodes block_keys{block_unknown_key, block_missing_key, block_wrong_shape,
                                           block_wrong_value, block_empty_value};

inline constexpr std::array all_of_blocks{block_unknown_key,
                                          block_missing_key,
                                          block_wrong_shape,
                                          block_wrong_value,
                                          block_empty_value,
                                          unknown_block_measure,
                                          population_in_block,
                                          unknown_block_area,
                                          unknown_block_group,
                                          measure_and_measures,
                                          too_many_block_measures,
                                          ends_reversed,
                                          ends_unlike,
                                          annotation_too_long,
                                          too_many_annotations,
                                          too_many_lines,
                                          others_beside_counts,
                                          key_of_other_type,
                                          block_inside,
                                          item_shape,
                                          steps_with_levels,
                                          too_many_panels,
                                          measures_and_groups,
                                          compared_with_later,
                                          listed_twice,
                                          unknown_block_category,
                                          matrix_frequency,
                                          before_without_after};

}  // namespace texts::codes
