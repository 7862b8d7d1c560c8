// Every diagnostic of this room: what the letters of a text can get wrong before anybody asks what they mean.
// Numbers: CSV D001 to D029; YAML S001, M001, R001, B001 to 009; Markdown R010 to R029. A number is never
// used twice.
#pragma once

#include <array>

#include "base/diagnostic.h"
#include "syntax/yaml.h"

namespace syntax::codes {

using base::Code;
using base::Severity;

inline constexpr Code csv_too_large{
    "D001", Severity::error, "CSV file is too large",
    "A file of more than 256 MB or ten million cells is not read, so that a wrong file cannot exhaust the "
    "machine. "
    "Split it by year or by measure, or keep only the columns that are used."};
inline constexpr Code csv_line_too_long{
    "D002", Severity::error, "row is too long",
    "A row may have up to 1 MB and 1,000 cells. A longer one is nearly always a quote that was never closed "
    "or a "
    "file of another kind. Open the file in a text editor and look at this row."};
inline constexpr Code quote_not_closed{"D003", Severity::error, "quote is not closed",
                                       "A value that begins with a double quote lasts until the next one, "
                                       "over as many lines as it takes. Without the "
                                       "closing quote the following rows became part of this value and were "
                                       "lost. Close the quote where the value ends, "
                                       "or take the opening one away."};
inline constexpr Code stray_quote{
    "D004", Severity::error, "quote inside a value that is not quoted",
    "A double quote in the middle of a value is ambiguous, and programs read it in different ways. Put the "
    "whole "
    "value in quotes and write each quote inside it twice: \"a \"\"new\"\" rule\"."};
inline constexpr Code text_after_quote{"D005", Severity::error, "text after a closing quote",
                                       "After the closing quote of a value only a comma or the end of the "
                                       "line may follow. Move the text inside the "
                                       "quotes; a quote that belongs to the value is written twice."};
inline constexpr Code row_too_short{"D006", Severity::error, "row has fewer cells than the header",
                                    "Every row needs one cell for each column of the header, so that no "
                                    "value can slip into a neighbouring column. "
                                    "An empty value still needs its comma."};
inline constexpr Code row_too_long{"D007", Severity::error, "row has more cells than the header",
                                   "A surplus cell usually means that a value holds a comma and has no "
                                   "quotes round it, as in 2,710. Put such a "
                                   "value in double quotes, or leave the comma out."};
inline constexpr Code no_header{"D008", Severity::error, "CSV file has no header row",
                                "The first row names the columns; without it no value can be understood. "
                                "Write the column names, with commas "
                                "between them, in the first line."};
inline constexpr Code empty_column_name{"D009", Severity::warning, "column has no name",
                                        "A column without a name cannot be referred to and is not read. Name "
                                        "it in the header, or delete the column if it "
                                        "was left over from a spreadsheet."};
inline constexpr Code csv_not_utf8{
    "D010", Severity::error, "CSV file is not UTF-8",
    "The row holds bytes that are not UTF-8 text, so names would be published wrongly. The file was probably "
    "saved in "
    "an older encoding. Save it again as UTF-8; a spreadsheet program calls that form \"CSV UTF-8\"."};
inline constexpr Code csv_bad_character{"D011", Severity::error, "character that may not stand in data",
                                        "Invisible control characters can hide or reorder what a reader "
                                        "sees, and are never meant. Delete the character; "
                                        "typing the value again is often the quickest way."};
inline constexpr Code too_many_faulty_rows{
    "D012", Severity::error, "too many faulty rows",
    "More than 1,000 rows of this file could not be read, so the rest was not tried. Usually one cause "
    "stands behind "
    "all of them, such as a header that does not fit the rows. Mend the first ones and run again."};

inline constexpr std::string_view yaml_syntax_title = "not readable as YAML";
inline constexpr std::string_view yaml_syntax_explanation =
    "YAML is read by its indentation and punctuation: one `key: value` a line, with a space after the colon, "
    "lists "
    "with `- `, spaces and never tabs in front. Nothing after the place shown could be understood. Text that "
    "holds a "
    "colon followed by a space, or begins with a special character, needs quotes round it.";
inline constexpr std::string_view yaml_duplicate_title = "key is given twice";
inline constexpr std::string_view yaml_duplicate_explanation =
    "The same key stands twice in one place, and only one of the two can count. Delete the one that is "
    "wrong.";
inline constexpr std::string_view yaml_unsupported_title = "part of YAML that is not used here";
inline constexpr std::string_view yaml_unsupported_explanation =
    "Anchors, aliases, tags, merge keys, directives and second documents change what a file says in ways "
    "that are easy "
    "to overlook, so the files of a site do without them. Write the value out where it is needed. A text "
    "that begins "
    "with *, & or ! needs quotes round it.";
inline constexpr std::string_view yaml_too_large_title = "YAML text is too large or too deep";
inline constexpr std::string_view yaml_too_large_explanation =
    "A text of more than 4 MB, 200,000 values or 24 levels is not read, so that a broken file cannot exhaust "
    "the "
    "machine. Large amounts of data belong in a CSV file.";

inline constexpr YamlCodes site_yaml{
    .syntax = {"S001", Severity::error, yaml_syntax_title, yaml_syntax_explanation},
    .duplicate_key = {"S002", Severity::error, yaml_duplicate_title, yaml_duplicate_explanation},
    .unsupported = {"S003", Severity::error, yaml_unsupported_title, yaml_unsupported_explanation},
    .too_large = {"S004", Severity::error, yaml_too_large_title, yaml_too_large_explanation}};
inline constexpr YamlCodes data_yaml{
    .syntax = {"M001", Severity::error, yaml_syntax_title, yaml_syntax_explanation},
    .duplicate_key = {"M002", Severity::error, yaml_duplicate_title, yaml_duplicate_explanation},
    .unsupported = {"M003", Severity::error, yaml_unsupported_title, yaml_unsupported_explanation},
    .too_large = {"M004", Severity::error, yaml_too_large_title, yaml_too_large_explanation}};
inline constexpr YamlCodes front_matter_yaml{
    .syntax = {"R001", Severity::error, yaml_syntax_title, yaml_syntax_explanation},
    .duplicate_key = {"R002", Severity::error, yaml_duplicate_title, yaml_duplicate_explanation},
    .unsupported = {"R003", Severity::error, yaml_unsupported_title, yaml_unsupported_explanation},
    .too_large = {"R004", Severity::error, yaml_too_large_title, yaml_too_large_explanation}};
inline constexpr YamlCodes block_yaml{
    .syntax = {"B001", Severity::error, yaml_syntax_title, yaml_syntax_explanation},
    .duplicate_key = {"B002", Severity::error, yaml_duplicate_title, yaml_duplicate_explanation},
    .unsupported = {"B003", Severity::error, yaml_unsupported_title, yaml_unsupported_explanation},
    .too_large = {"B004", Severity::error, yaml_too_large_title, yaml_too_large_explanation}};

inline constexpr Code front_matter_not_closed{
    "R005", Severity::error, "front matter is not closed",
    "A file that begins with a line of three hyphens has front matter up to the next such line. That line is "
    "missing, "
    "so the whole text would be read as settings. Put a line of three hyphens after the last setting."};

inline constexpr Code markdown_too_large{"R010", Severity::error, "Markdown text is too large",
                                         "A text of more than 1 MB, or one built so that reading it would "
                                         "take very long, is not read. Split it into "
                                         "sections; large tables belong in a CSV file."};
inline constexpr Code table_too_wide{
    "R011", Severity::error, "table has too many columns",
    "A table in a text may have up to 50 columns; wider ones cannot be read on any screen and take very long "
    "to "
    "process. The text is read without its tables. Turn the table round, or publish it as data."};
inline constexpr Code table_too_long{"R012", Severity::error, "table has too many cells",
                                     "The tables of one text may have up to 100,000 cells together. The text "
                                     "is read without its tables. Large tables "
                                     "belong in a CSV file."};
inline constexpr Code markdown_not_utf8{"R013", Severity::error, "text is not UTF-8",
                                        "The text holds bytes that are not UTF-8, so letters would be "
                                        "published wrongly. The file was probably saved in an "
                                        "older encoding; save it again as UTF-8."};
inline constexpr Code markdown_bad_character{"R014", Severity::error,
                                             "character that may not stand in a text",
                                             "Invisible control characters can hide or reorder what a reader "
                                             "sees, and are never meant. Delete the character, "
                                             "or its code if it was written as one."};
inline constexpr Code raw_html{
    "R015", Severity::error, "HTML in a text",
    "HTML is never passed on to the site, because one wrong tag can break a page, its accessibility or its "
    "safety. "
    "Say it in Markdown. A text that only looks like HTML, such as `<name>`, can be put between back-ticks."};
inline constexpr Code html_comment{
    "R016", Severity::warning, "comment in a text",
    "Comments are not published and are left out of the page. Everything else about the text is unchanged. "
    "Delete the "
    "comment before the report is approved, since the file itself may be published or released."};
inline constexpr Code link_not_allowed{"R017", Severity::error, "link of a kind that is not allowed",
                                       "A link may begin with https:, http:, mailto: or tel:, or name a file "
                                       "or heading of this site. Other kinds do not "
                                       "work for every reader or can run programs."};
inline constexpr Code image_from_elsewhere{
    "R018", Severity::error, "image from another site",
    "A page never loads anything from another site: that would tell others who reads it, and the image can "
    "change or "
    "vanish. Save the image beside the Markdown file and name that file."};
inline constexpr Code image_without_text{"R019", Severity::error, "image without a text alternative",
                                         "People who cannot see the image hear its text instead, and the law "
                                         "asks for it. Write in the square brackets what "
                                         "the image says: ![Map of the eight forces](map.png)."};
inline constexpr Code nested_too_deep{"R020", Severity::error, "text is nested too deeply",
                                      "Lists, quotations and emphasis may stand inside one another up to 64 "
                                      "levels. What lies deeper is left out. "
                                      "Usually a line was indented or marked by mistake."};
inline constexpr Code footnote_missing{"R021", Severity::warning, "footnote mark without a footnote",
                                       "A mark such as [^1] needs a line that begins with [^1]: and holds "
                                       "the footnote; without it the mark is printed as "
                                       "it stands. Write the footnote, or delete the mark."};
inline constexpr Code footnote_unused{"R022", Severity::warning, "footnote that no mark leads to",
                                      "A footnote is printed only where a mark in the text leads to it, and "
                                      "the first of two with the same mark counts; "
                                      "this one is left out. Put its mark into the text, or delete it."};

inline constexpr std::array all{csv_too_large,
                                csv_line_too_long,
                                quote_not_closed,
                                stray_quote,
                                text_after_quote,
                                row_too_short,
                                row_too_long,
                                no_header,
                                empty_column_name,
                                csv_not_utf8,
                                csv_bad_character,
                                too_many_faulty_rows,
                                site_yaml.syntax,
                                site_yaml.duplicate_key,
                                site_yaml.unsupported,
                                site_yaml.too_large,
                                data_yaml.syntax,
                                data_yaml.duplicate_key,
                                data_yaml.unsupported,
                                data_yaml.too_large,
                                front_matter_yaml.syntax,
                                front_matter_yaml.duplicate_key,
                                front_matter_yaml.unsupported,
                                front_matter_yaml.too_large,
                                block_yaml.syntax,
                                block_yaml.duplicate_key,
                                block_yaml.unsupported,
                                block_yaml.too_large,
                                front_matter_not_closed,
                                markdown_too_large,
                                table_too_wide,
                                table_too_long,
                                markdown_not_utf8,
                                markdown_bad_character,
                                raw_html,
                                html_comment,
                                link_not_allowed,
                                image_from_elsewhere,
                                image_without_text,
                                nested_too_deep,
                                footnote_missing,
                                footnote_unused};

}  // namespace syntax::codes
