// Which report speaks: the newest of the site's own, and the newest that states a measure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compose/compose.h"

namespace compose {

// The newest report of the site's own body and area; null when none is published.
const sections::Said* newest_own(const Facts& facts);

// Whether the report is about the site's own area, published by its own body.
bool is_own(const library::Site& site, const library::Report& report);

// The report that speaks for a measure on its page: the newest of the site's own that states it, else the
// newest of all.
const sections::Said* speaker_for(const Facts& facts, const model::MeasureId& measure);

// What the report of that address says; null when none is published there.
const sections::Said* said_of(const Facts& facts, const std::string& slug);

// Every statement of one measure in a report: one, or one for each category; of a measure that only blocks
// show too.
std::vector<const sections::Stated*> stated_in(const sections::Said& said, const model::MeasureId& measure);

// Whether its title is another than that of the site's own series: a period alone would not say which report
// is meant. Where the site has no report of its own there is no series to be told apart from.
bool is_called_by_title(const Facts& facts, const library::Report& report);

// "October to December 2023", with the area before it where it is not the site's own; of a report that is
// called by its title "Annual survey, 2022", "Annual survey, Kent, 2022".
std::string report_name(const Facts& facts, const library::Report& report);
// The same with the title of every report: "Performance report, October to December 2023".
std::string full_report_name(const Facts& facts, const library::Report& report);

// The measures that a page exists for, in the order of measures.yaml.
std::vector<const model::Measure*> published_measures(const Facts& facts);

// The reports next to one in its series; null at the ends.
struct Neighbours {
  const library::Report* before = nullptr;
  const library::Report* after = nullptr;
};
Neighbours neighbours_of(const Facts& facts, const library::Report& report);

// "edition 2, published 5 March 2024"
std::string edition_words(const library::Report& report);
std::optional<base::Instant> published_at(const library::Report& report);

}  // namespace compose
