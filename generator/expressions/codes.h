// What the letters of a figure, `{{ … }}`, can get wrong before anybody asks what they mean: F001 to F019.
#pragma once

#include <array>

#include "base/diagnostic.h"

namespace expressions::codes {

inline constexpr base::Code figure_too_long{
    .id = "F001",
    .severity = base::Severity::error,
    .title = "figure is too long",
    .explanation =
        "What stands between {{ and }} may have up to 4,000 characters and 250 numbers and names. A longer "
        "one is nearly always a pair of braces that was never closed. Close the braces, or add up what is "
        "long in the data."};
inline constexpr base::Code figure_too_deep{
    .id = "F002",
    .severity = base::Severity::error,
    .title = "figure has too many brackets inside one another",
    .explanation =
        "Up to 32 brackets may stand inside one another; nobody can follow more. Take out those that are "
        "not needed, or make several figures of it."};
inline constexpr base::Code figure_character{
    .id = "F003",
    .severity = base::Severity::error,
    .title = "character that has no meaning in a figure",
    .explanation =
        "A figure is made of names, numbers, + - * / and brackets, and one of == ~= < <= > >= for a claim. "
        "Typographic signs such as a dash, a times sign or curly quotes are not read. Write the plain "
        "sign."};
inline constexpr base::Code figure_number{
    .id = "F004",
    .severity = base::Severity::error,
    .title = "number in a figure cannot be read",
    .explanation =
        "A number is written 2,710 or 2710, 14.8, 14.8%, 4.5 points or 4.5pp, £31,000, £1.2m, 5 million or "
        "5th, with at most 15 digits. Nothing else may follow it without a space."};
inline constexpr base::Code figure_minus{
    .id = "F005",
    .severity = base::Severity::error,
    .title = "minus without a space on each side",
    .explanation =
        "Names of measures hold hyphens, so a minus between two of them needs a space before and after it: "
        "`a - b` is a difference, `a-b` the name of one measure."};
inline constexpr base::Code figure_missing{
    .id = "F006",
    .severity = base::Severity::error,
    .title = "something is missing in a figure",
    .explanation =
        "A number, a name or a bracket was expected here. A field follows a point (`homicide.rank`), a "
        "period "
        "follows @, an area or group follows `in`, a category follows `of`, and an operator or a claim has "
        "something on each side."};
inline constexpr base::Code figure_surplus{
    .id = "F007",
    .severity = base::Severity::error,
    .title = "figure should end here",
    .explanation =
        "What stands here cannot follow what stands before it. Two values need an operator or a comma "
        "between them; words that are to be printed stand outside the braces."};
inline constexpr base::Code figure_bracket{
    .id = "F008",
    .severity = base::Severity::error,
    .title = "bracket is not closed",
    .explanation = "Every ( needs its ), round the arguments of a function too. Close it where it ends."};
inline constexpr base::Code figure_empty{
    .id = "F009",
    .severity = base::Severity::error,
    .title = "figure is empty",
    .explanation =
        "There is nothing between {{ and }}. Name a measure, such as {{ homicide }}, or take the braces out; "
        "braces that are meant as letters stand between back-ticks."};
inline constexpr base::Code figure_twice{
    .id = "F010",
    .severity = base::Severity::error,
    .title = "said twice in one figure",
    .explanation =
        "A measure has at most one period, one area or group and one category, and a figure at most one "
        "claim and one form. To claim two things write two figures, the first with `as nothing`."};
inline constexpr base::Code figure_form{
    .id = "F011",
    .severity = base::Severity::error,
    .title = "form of a figure is unknown",
    .explanation =
        "After `as` stands how the figure is printed: `1dp` for a number of decimals from 0 to 6, `words`, "
        "`£`, `%`, or `nothing` for a claim that is checked and not printed."};
inline constexpr base::Code figure_equals{.id = "F012",
                                          .severity = base::Severity::error,
                                          .title = "one = in a figure",
                                          .explanation =
                                              "A claim is written with two: `==` for the same at the "
                                              "precision typed, `~=` for about the same, `<=` "
                                              "and `>=` for at most and at least."};

inline constexpr std::array all{figure_too_long, figure_too_deep, figure_character, figure_number,
                                figure_minus,    figure_missing,  figure_surplus,   figure_bracket,
                                figure_empty,    figure_twice,    figure_form,      figure_equals};

}  // namespace expressions::codes
