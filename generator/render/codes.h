// What may be wrong with a theme. Numbers are never used twice.
#pragma once

#include <array>

#include "base/diagnostic.h"

namespace render::codes {

inline constexpr base::Code unknown_theme{
    "S301", base::Severity::error, "there is no such theme",
    "The site asks for a theme by name. A theme is a folder below themes/, or `default`, which is part of "
    "the "
    "program. Write the name of a folder that exists, or leave the key out."};
inline constexpr base::Code template_syntax{
    "S302", base::Severity::error, "a template cannot be read",
    "The braces of a template must close, and every section that opens must end in the same file. No page "
    "can be "
    "made before that is mended. Delete the file to fall back to the one of the default theme."};
inline constexpr base::Code unknown_name{
    "S303", base::Severity::error, "a template uses a name that does not exist",
    "A template can only print what the page gives it. An unknown name would leave an empty place on every "
    "page, so "
    "it is refused. Texts take two braces, the slot `main` takes three."};
inline constexpr base::Code unsafe_place{
    "S304", base::Severity::error, "a template puts a value where it cannot be made safe",
    "Values are escaped for the place where they land. Text between tags and inside quoted attributes is "
    "safe; names "
    "of attributes, scripts, styles, comments and unquoted attributes are not, and attributes that hold code "
    "(style, on...) are never written. Move the value, or put quotes round the attribute."};
inline constexpr base::Code missing_name{"S305", base::Severity::error,
                                         "a template leaves out something every page needs",
                                         "Every page must say its language, its title and its security "
                                         "policy, link to the style sheet, and show its "
                                         "heading and its contents. Put the missing name back, or delete the "
                                         "file to fall back to the default theme's."};
inline constexpr base::Code missing_partial{"S306", base::Severity::error,
                                            "a template includes a file that does not exist",
                                            "A template may include another one of its theme, by its file "
                                            "name without extension. A circle of templates that "
                                            "include one another is refused as well, because it has no end."};
inline constexpr base::Code token_unreadable{
    "S307", base::Severity::error, "a design token is not a colour",
    "The tokens file gives each token four colours: light, dark, print and forced. A colour is written "
    "#RRGGBB or as "
    "one word, such as CanvasText. The style sheet is made from them."};
inline constexpr base::Code token_missing{"S308", base::Severity::error, "a design token is missing",
                                          "The style sheet and the charts use every token of the default "
                                          "theme. A theme with its own tokens file must give "
                                          "all of them, or a line or a text could become invisible."};
inline constexpr base::Code widths_unreadable{"S309", base::Severity::error, "the font widths cannot be read",
                                              "Labels of charts are placed by a table of letter widths: "
                                              "`advances`, 95 whole numbers for the characters from "
                                              "space to tilde in thousandths of the font size, and `other` "
                                              "for all the rest. Without the file the widths of "
                                              "Arial are used."};
inline constexpr base::Code same_anchor{
    "S310", base::Severity::error, "two places on one page have the same anchor",
    "A link to an anchor must lead to one place. Anchors are made from the names of sections, measures and "
    "terms, "
    "and a few names, such as `main`, belong to the page itself. Rename the section or the term."};
inline constexpr base::Code tokens_syntax{"S311", base::Severity::error, "the tokens file cannot be read",
                                          "The design tokens and font widths of a theme are YAML in the same "
                                          "safe subset as every other file of the site. Mend the "
                                          "line, or delete the file to fall back to the default theme's."};
inline constexpr base::Code missing_file{
    "S312", base::Severity::error, "a theme has no such file",
    "A theme needs a frame, one template for each kind of page, a style sheet and tokens. Those it does not "
    "bring "
    "itself come from the default theme, so this points to a damaged program."};

inline constexpr std::array all{unknown_theme,     template_syntax, unknown_name,     unsafe_place,
                                missing_name,      missing_partial, token_unreadable, token_missing,
                                widths_unreadable, same_anchor,     tokens_syntax,    missing_file};

}  // namespace render::codes
