// The faults that site.yaml, areas and measures can have. Those of reports, pages and the glossary are in
// texts/codes.h, those of data files in data/codes.h. A number is never used twice.
#pragma once

#include <array>

#include "base/diagnostic.h"
#include "keys/values.h"

namespace setup::codes {

// Of content/site.yaml.
inline constexpr base::Code site_unknown_key{
    "S101", base::Severity::error, "unknown key",
    "This key of site.yaml has no meaning, so whatever it was meant to change would not change. Correct "
    "its spelling, or move it below `extra:`, where any key may stand."};
inline constexpr base::Code site_missing_key{
    "S102", base::Severity::error, "key is missing",
    "site.yaml must say who publishes what: `title`, `body` and `area` are required. Add the key."};
inline constexpr base::Code site_wrong_shape{
    "S103", base::Severity::error, "value has the wrong shape",
    "A list or a map stands where a single text is expected, or the other way round. Compare with the "
    "example of site.yaml in the manual; a missing or surplus hyphen, or a changed indentation, is the "
    "usual cause."};
inline constexpr base::Code site_wrong_value{
    "S104", base::Severity::error, "value is not understood",
    "The text at this key is not one of the forms that the key knows. Nothing is guessed. Write one of "
    "the expected forms."};
inline constexpr base::Code site_empty_value{
    "S105", base::Severity::error, "value is empty",
    "The key is there but nothing is said. Give it a value, or remove the line to get what is usual."};
inline constexpr base::Code site_missing{
    "S106", base::Severity::error, "content/site.yaml is missing",
    "Every site needs this file: it names the site, the publishing body and the area. Create "
    "content/site.yaml with `title`, `body` and `area`, or give the right folder with --root."};
inline constexpr base::Code site_unknown_area{
    "S107", base::Severity::error, "the site's area is unknown",
    "Every figure of the site is about this area, so its id must stand in data/areas.yaml. Correct the "
    "id, add the area there, or, on a site without areas.yaml, write `area: { id: …, name: … }`."};
inline constexpr base::Code site_bad_pattern{
    "S108", base::Severity::error, "pattern cannot be read",
    "An entry of `never_publish` between two slashes is a regular expression, and this one is not well "
    "formed. A pattern that cannot be read protects nothing, so the build stops. Correct it, or write the "
    "text without slashes."};
inline constexpr base::Code site_unknown_navigation{
    "S109", base::Severity::warning, "navigation names no page",
    "The navigation lists the pages in the header of the site. This entry is neither one of the generated "
    "pages nor a file of content/pages/, so it would lead nowhere. Correct the name or write the page."};

// Of data/areas.yaml, data/measures.yaml and data/sources.yaml.
inline constexpr base::Code data_unknown_key{
    "M101", base::Severity::error, "unknown key",
    "This key has no meaning here, so whatever it was meant to change would not change. Correct its "
    "spelling, or move it below `extra:`, where any key may stand."};
inline constexpr base::Code data_missing_key{
    "M102", base::Severity::error, "key is missing",
    "Without this key the entry is not complete, and nothing is guessed in its place. Add the key."};
inline constexpr base::Code data_wrong_shape{
    "M103", base::Severity::error, "value has the wrong shape",
    "A list or a map stands where a single text is expected, or the other way round. A missing or surplus "
    "hyphen, or a changed indentation, is the usual cause."};
inline constexpr base::Code data_wrong_value{
    "M104", base::Severity::error, "value is not understood",
    "The text at this key is not one of the forms that the key knows. Nothing is guessed. Write one of "
    "the expected forms."};
inline constexpr base::Code data_empty_value{
    "M105", base::Severity::error, "value is empty",
    "The key is there but nothing is said. Give it a value, or remove the line to get what is usual."};

// Of areas and groups.
inline constexpr base::Code shared_name{
    "M110", base::Severity::error, "two areas share a name",
    "Rows of data are matched to areas by id, name, alias and code. With the same text at two areas, the "
    "rows could belong to either. Rename one, or remove the alias."};
inline constexpr base::Code area_and_group{
    "M111", base::Severity::error, "an area and a group share an id",
    "A row of data whose area is a group's id is a published value of the group, so an id must be one or "
    "the other. Give the group another id."};
inline constexpr base::Code unknown_member{
    "M112", base::Severity::error, "unknown area",
    "A group or its `for` names an area that is not in `areas:`. The comparison would silently run "
    "without it. Correct the id or add the area."};
inline constexpr base::Code member_twice{
    "M113", base::Severity::error, "area stands twice in a group",
    "Each member counts once in an average and a rank; twice in the list, this area would count double. "
    "Remove one of the two."};
inline constexpr base::Code group_without_owner{
    "M114", base::Severity::warning, "group does not hold the area it was chosen for",
    "A group's average includes the area that is compared with it, as the published comparisons do. This "
    "group was chosen for an area that is not among its members. Add the area to `members`."};

// Of measures.
inline constexpr base::Code unknown_group{
    "M140", base::Severity::error, "unknown group",
    "The benchmark names a group that is not in data/areas.yaml, so no comparison could be made. Correct "
    "the id, add the group, or say `benchmark: { none: … }` with the reason."};
inline constexpr base::Code unknown_denominator{
    "M141", base::Severity::error, "unknown denominator",
    "`denominator` names the measure that holds the population, and there is no such measure. A rate "
    "without its population cannot be worked out. Correct the id or add a measure of kind population."};
inline constexpr base::Code denominator_not_population{
    "M142", base::Severity::error, "denominator is not a population",
    "A rate is divided by a measure of kind population. The measure named here is of another kind. Name "
    "the population, or change the kind of that measure."};
inline constexpr base::Code key_of_other_kind{
    "M143", base::Severity::error, "key does not belong to this kind of measure",
    "The key means something only for another kind of measure, so it would have no effect here. Remove "
    "the key, or correct `kind`."};
inline constexpr base::Code window_off_frequency{
    "M144", base::Severity::error, "window is not a whole number of observations",
    "The window adds up whole observations: of a quarterly measure 3, 6, 9 or 12 months. Choose a "
    "multiple of the frequency."};
inline constexpr base::Code baseline_not_category{
    "M145", base::Severity::error, "baseline is not one of the categories",
    "A ratio divides the rate of each category by the rate of the baseline category. This one is nearly, but "
    "not quite, one of `categories`. Correct the spelling, or add it to the list if it is meant."};
inline constexpr base::Code benchmark_twice{
    "M146", base::Severity::error, "group stands twice in the benchmark",
    "A measure is compared with each group once. Remove one of the two entries, or decide for one "
    "average."};
inline constexpr base::Code break_unknown_area{
    "M147", base::Severity::error, "unknown area in a break",
    "The break names an area that is not in data/areas.yaml, so it would be drawn nowhere and a "
    "comparison would run across it. Correct the id."};
inline constexpr base::Code break_off_frequency{
    "M148", base::Severity::error, "break is not a period of this measure",
    "`at` is the first period counted the new way, so it must be one period of the measure's own "
    "frequency: a quarter of a quarterly measure. Write that period."};
inline constexpr base::Code rating_order{
    "M149", base::Severity::error, "thresholds of the rating contradict each other",
    "The conditions are tried in order, the best word first, and must point the same way. With these "
    "thresholds the second word could never be reached. Correct the numbers or the signs."};
inline constexpr base::Code disclosure_both{
    "M150", base::Severity::error, "disclosure is both exempt and limited",
    "Either counts below the threshold are hidden, or the measure is exempt and the reason is given. Both "
    "at once leaves open which holds. Keep one."};
inline constexpr base::Code shared_measure_name{
    "M151", base::Severity::error, "two measures share a name",
    "Rows of data are matched to measures by id, title and alias, and readers tell measures apart by "
    "their titles. Give each its own, or remove the alias."};
inline constexpr base::Code target_out_of_range{
    "M152", base::Severity::warning, "target lies outside 0 to 100 per cent",
    "The measure is a percentage, and its target cannot be met or missed at such a value. Check the "
    "number; 0.9 may have been meant as 90."};

inline constexpr keys::KeyCodes site_keys{site_unknown_key, site_missing_key, site_wrong_shape,
                                          site_wrong_value, site_empty_value};
inline constexpr keys::KeyCodes data_keys{data_unknown_key, data_missing_key, data_wrong_shape,
                                          data_wrong_value, data_empty_value};
inline constexpr std::array all_of_setup{site_unknown_key,
                                         site_missing_key,
                                         site_wrong_shape,
                                         site_wrong_value,
                                         site_empty_value,
                                         site_missing,
                                         site_unknown_area,
                                         site_bad_pattern,
                                         site_unknown_navigation,
                                         data_unknown_key,
                                         data_missing_key,
                                         data_wrong_shape,
                                         data_wrong_value,
                                         data_empty_value,
                                         shared_name,
                                         area_and_group,
                                         unknown_member,
                                         member_twice,
                                         group_without_owner,
                                         unknown_group,
                                         unknown_denominator,
                                         denominator_not_population,
                                         key_of_other_kind,
                                         window_off_frequency,
                                         baseline_not_category,
                                         benchmark_twice,
                                         break_unknown_area,
                                         break_off_frequency,
                                         rating_order,
                                         disclosure_both,
                                         shared_measure_name,
                                         target_out_of_range};

}  // namespace setup::codes
