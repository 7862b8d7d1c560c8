// The faults that reports, sections, pages and the glossary can have; those of blocks are in block_codes.h. A
// number is never used twice. Not the faults of Markdown itself: those are in syntax.
#pragma once

#include <array>

#include "base/diagnostic.h"
#include "keys/values.h"

namespace texts::codes {

// Of reports, sections and pages.
inline constexpr base::Code text_unknown_key{
    "R101", base::Severity::error, "unknown key",
    "This key of the front matter has no meaning here, so whatever it was meant to change would not "
    "change. Correct its spelling, or move it below `extra:`, where any key may stand."};
inline constexpr base::Code text_missing_key{
    "R102", base::Severity::error, "key is missing",
    "Without this key the text is not complete, and nothing is guessed in its place. Add it to the front "
    "matter, between the two lines of three hyphens."};
inline constexpr base::Code text_wrong_shape{
    "R103", base::Severity::error, "value has the wrong shape",
    "A list or a map stands where a single text is expected, or the other way round. A missing or surplus "
    "hyphen, or a changed indentation, is the usual cause."};
inline constexpr base::Code text_wrong_value{
    "R104", base::Severity::error, "value is not understood",
    "The text at this key is not one of the forms that the key knows. Nothing is guessed. Write one of "
    "the expected forms."};
inline constexpr base::Code text_empty_value{
    "R105", base::Severity::error, "value is empty",
    "The key is there but nothing is said. Give it a value, or remove the line to get what is usual."};
inline constexpr base::Code report_missing{
    "R106", base::Severity::error, "report.md is missing",
    "The folder holds Markdown files but no report.md, so there is no report they could be sections of. "
    "Add report.md with a title and a period, or remove the folder."};
inline constexpr base::Code bad_file_name{
    "R107", base::Severity::error, "name cannot stand in an address",
    "The names of report folders and of Markdown files become addresses on the website: lower-case "
    "letters, digits and hyphens. Rename the file or folder. The number in front of a section's name only "
    "gives the order; a word must follow it."};
inline constexpr base::Code file_not_read{
    "R108", base::Severity::warning, "file is not read",
    "Reports are folders below content/reports/, and their sections are Markdown files in them. This file "
    "stands where nothing reads it. Move it into a report's folder, or remove it."};
inline constexpr base::Code section_twice{
    "R109", base::Severity::error, "two sections have the same id",
    "A section's id is its file name without number and extension, and becomes its anchor on the page. "
    "Rename one of the files."};
inline constexpr base::Code front_matter_missing{
    "R110", base::Severity::error, "front matter is missing",
    "A report, a section and a page begin with a line of three hyphens, keys such as `title`, and another "
    "line of three hyphens. Add them at the very beginning of the file."};
inline constexpr base::Code unknown_measure{
    "R111", base::Severity::error, "unknown measure",
    "The section names a measure that data/measures.yaml does not define, so there is nothing to show. "
    "Correct the id, or define the measure."};
inline constexpr base::Code population_in_section{
    "R112", base::Severity::error, "a population is not shown in a report",
    "A measure of kind population only divides others: it has no page, no trend and no comparison. Name "
    "the rate that uses it, or define a measure of kind level."};
inline constexpr base::Code measure_twice{
    "R113", base::Severity::error, "measure stands twice in a section",
    "The summary table of a section has one row for each measure and category. Remove one of the two, or "
    "give them different categories."};
inline constexpr base::Code unknown_part{
    "R114", base::Severity::error, "unknown part",
    "The section belongs to a part that the report does not list under `parts`, so it would have no place "
    "on the page. Correct the id, or add the part to report.md."};
inline constexpr base::Code report_without_sections{
    "R115", base::Severity::error, "report has neither sections nor text",
    "A report is made of an introduction in report.md and of sections, one Markdown file each beside it. "
    "Without either there is nothing to publish. Add a section such as 10-homicide.md."};
inline constexpr base::Code empty_section{
    "R116", base::Severity::error, "section says nothing",
    "A section has measures, or says why the subject is not measured, or has text. This one has none of "
    "the three, and readers would meet a bare title. Add one, or remove the file."};
inline constexpr base::Code too_many_main_points{
    "R117", base::Severity::error, "more than six main points",
    "The main points stand on the home page and must be read at a glance: at most six. Keep the most "
    "important, the sections say the rest."};
inline constexpr base::Code edition_without_change{
    "R118", base::Severity::error, "edition without an entry in `changes`",
    "Every edition after the first says when and why the report changed, for readers who know the earlier "
    "one. Add an entry with edition, date, kind and text."};
inline constexpr base::Code change_without_edition{
    "R119", base::Severity::error, "entry of `changes` fits no edition",
    "There is one entry for each edition from the second to the current one. This one names an edition "
    "that does not exist, or one that has an entry already. Correct its number, or raise `edition`."};
inline constexpr base::Code report_unknown_area{
    "R120", base::Severity::error, "unknown area",
    "The report is about an area that data/areas.yaml does not define. Correct the id, or add the area."};
inline constexpr base::Code part_twice{
    "R121", base::Severity::error, "two parts have the same id",
    "Sections name the part they belong to by its id. Give each part its own."};
inline constexpr base::Code compare_length{
    "R122", base::Severity::error, "comparison period does not fit the report's period",
    "The report's period is compared with an earlier one of the same length, a quarter with a quarter, or "
    "with "
    "a baseline that is a whole number of times as long, such as the four quarters before an event. "
    "Choose such a period, or `previous-year` or `previous`."};
inline constexpr base::Code figure_not_closed{"R133", base::Severity::error, "figure is not closed",
                                              "Two braces open a figure, and no two close it on the same "
                                              "line. Readers would see the braces. Close it, or "
                                              "write `\\{\\{` for braces that are meant as such."};
inline constexpr base::Code block_in_text{
    "R124", base::Severity::error, "this block is not built by this version of candour",
    "Built are `chart` blocks, in the texts of reports and on pages. A fenced code block with the name of "
    "another block becomes a table or a list in a later version. Printed as it stands, readers would see "
    "its source. Remove it; the measures of a section have their table without it."};
// R125 said that packs were not built yet.
inline constexpr base::Code unknown_category{
    "R126", base::Severity::error, "the measure has no such category",
    "A ratio lists its categories in data/measures.yaml, and this entry asks for one that is not there. "
    "Correct the spelling, or add the category to the measure."};
inline constexpr base::Code word_without_reason{
    "R127", base::Severity::error, "the author's word has no reason",
    "A word that the author states instead of the data is marked as such on the page, with the reason. "
    "Add the reason."};
inline constexpr base::Code picture_missing{
    "R128", base::Severity::error, "picture is missing",
    "The text shows a picture that does not stand beside it. Readers would see a broken image. Add the "
    "file to the same folder, or correct its name."};
inline constexpr base::Code picture_kind{
    "R129", base::Severity::error, "picture is of a kind that is not shown",
    "Pictures are PNG, JPEG, GIF or WebP files: every browser shows them, and they cannot carry scripts. "
    "Save the picture as one of these."};
inline constexpr base::Code page_twice{
    "R131", base::Severity::error, "two pages have the same address",
    "The address is already taken, by another file of content/pages/ or by a page that every site has. "
    "Rename the file."};
inline constexpr base::Code picture_too_large{
    "R130", base::Severity::error, "picture is too large",
    "Pictures of more than 16 MB keep readers waiting and fill their data allowance. Save the picture "
    "with fewer pixels."};

// Of content/glossary.md.
inline constexpr base::Code term_twice{
    "G101", base::Severity::error, "term is defined twice",
    "The first use of a term in each section links to its definition, so a name, a short form and an "
    "alias belong to one definition only. Remove or rename one of them."};
inline constexpr base::Code glossary_heading{
    "G102", base::Severity::error, "heading is not a term",
    "Each term of the glossary is a heading of the second level: `## Most similar group (MSG)`. Headings "
    "of other levels have no place there. Change the number of # signs."};
inline constexpr base::Code text_before_terms{
    "G103", base::Severity::error, "text stands before the first term",
    "The glossary consists of terms, each with its definition. Text in front of the first one would "
    "appear nowhere. Move it below a heading, or to a page."};
inline constexpr base::Code term_without_definition{
    "G104", base::Severity::error, "term has no definition",
    "A reader who follows the link to this term would find nothing. Write a sentence below the heading."};
inline constexpr base::Code term_without_name{
    "G105", base::Severity::error, "term has no name",
    "The heading holds no letters or digits, so nothing could link to it. Write the term: `## Most "
    "similar group (MSG)`."};
inline constexpr base::Code figure_in_glossary{
    "G106", base::Severity::error, "figures in text are not computed by this version of candour",
    "A figure between double braces is worked out from the data in a later version. Printed as it stands, "
    "readers would see the braces. Definitions are better off without figures: they go out of date."};
inline constexpr base::Code empty_alias{
    "G107", base::Severity::error, "no other name after `Also:`",
    "A line that begins with `Also:` gives the term more names: `Also: most similar forces`. This one "
    "gives none. Write the names, with commas between them, or remove the line."};

inline constexpr keys::KeyCodes text_keys{text_unknown_key, text_missing_key, text_wrong_shape,
                                          text_wrong_value, text_empty_value};
inline constexpr std::array all_of_texts{text_unknown_key,
                                         text_missing_key,
                                         text_wrong_shape,
                                         text_wrong_value,
                                         text_empty_value,
                                         report_missing,
                                         bad_file_name,
                                         file_not_read,
                                         section_twice,
                                         front_matter_missing,
                                         unknown_measure,
                                         population_in_section,
                                         measure_twice,
                                         unknown_part,
                                         report_without_sections,
                                         empty_section,
                                         too_many_main_points,
                                         edition_without_change,
                                         change_without_edition,
                                         report_unknown_area,
                                         part_twice,
                                         compare_length,
                                         figure_not_closed,
                                         block_in_text,
                                         unknown_category,
                                         word_without_reason,
                                         picture_missing,
                                         picture_kind,
                                         page_twice,
                                         picture_too_large,
                                         term_twice,
                                         glossary_heading,
                                         text_before_terms,
                                         term_without_definition,
                                         term_without_name,
                                         figure_in_glossary,
                                         empty_alias};

}  // namespace texts::codes
