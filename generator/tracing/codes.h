// What the words of a report can say against its data, or without them.
#pragma once

#include <array>

#include "base/diagnostic.h"

namespace tracing::codes {

using base::Code;
using base::Severity;

// An error where site.yaml says `untraced: error`.
inline constexpr Code untraced_number{
    .id = "R701",
    .severity = Severity::warning,
    .title = "number is typed, not traced",
    .explanation =
        "A number typed as plain text stays when the data change, and nobody can follow it to its source. "
        "Write a figure in its place: {{ burglary.count }}, or a claim that is checked, {{ share(burglary, "
        "crime) == 12.5% }}. Digits that are a name, such as 101, stand in `plain_numbers` of site.yaml."};
inline constexpr Code amount_in_words{
    .id = "R702",
    .severity = Severity::warning,
    .title = "words say an amount that no claim binds",
    .explanation =
        "Half, doubled, one in five or a slight increase say a number in words, and words can be as wrong as "
        "digits. Bind them by a claim in the same sentence that prints nothing: half{{ share(a, b) ~= 50% "
        "as nothing }}, or say the number itself."};
inline constexpr Code against_direction{
    .id = "R703",
    .severity = Severity::error,
    .title = "sentence says a direction that its figures do not have",
    .explanation =
        "The sentence holds a figure of a measure and says that something rose or fell, and the data say "
        "otherwise. Correct the word; where the word is about something else, say so in a sentence of its "
        "own, or bind it: rose{{ burglary.direction == increased as nothing }}."};
inline constexpr Code against_all{
    .id = "R704",
    .severity = Severity::error,
    .title = "sentence says of all measures what is not true of each",
    .explanation =
        "The sentence says that all of its measures rose or fell, or all except some, and the data say "
        "otherwise. Name the exceptions behind `except`, each by a figure of its own."};
inline constexpr Code not_the_extreme{
    .id = "R705",
    .severity = Severity::error,
    .title = "sentence says highest or lowest of a figure that is not",
    .explanation =
        "The figure nearest to the word is compared with the other figures of its measure in the sentence, "
        "and, where the sentence says since when, with the earlier windows of the data."};
inline constexpr Code wrong_total{
    .id = "R706",
    .severity = Severity::error,
    .title = "table does not add up to its total",
    .explanation =
        "Readers add the rows up. Correct the row or the total, or write the total as a figure, {{ sum(a, b) "
        "}}. Rows that overlap have no total."};
inline constexpr Code wrong_share{
    .id = "R707",
    .severity = Severity::error,
    .title = "share or difference in a table is not what its row gives",
    .explanation =
        "Most rows of this column are what the columns before it give, this one is not. Correct the cell, or "
        "write it as a claim, {{ share(68, 917) == 7.4% }}."};
inline constexpr Code broken_sequence{
    .id = "R708",
    .severity = Severity::warning,
    .title = "heads of a table skip or repeat a period",
    .explanation =
        "The other heads go in equal steps of time. Often a head was copied and not changed. Where a period "
        "really is left out, say why in a note."};
inline constexpr Code given_twice{
    .id = "R709",
    .severity = Severity::warning,
    .title = "one report gives a figure twice, with different values",
    .explanation =
        "Two tables or lists of the report have the same label with different numbers. Correct the one that "
        "is wrong, or make the labels say how they differ."};

inline constexpr std::array all{untraced_number, amount_in_words, against_direction,
                                against_all,     not_the_extreme, wrong_total,
                                wrong_share,     broken_sequence, given_twice};

}  // namespace tracing::codes
