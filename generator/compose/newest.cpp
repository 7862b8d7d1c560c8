#include "compose/newest.h"

#include <algorithm>

#include "base/number.h"
#include "wording/wording.h"

namespace compose {

bool is_own(const library::Site& site, const library::Report& report) {
  return report.area == site.area && report.body == site.body;
}

const sections::Said* newest_own(const Facts& facts) {
  for (const sections::Said& said : facts.said) {
    if (is_own(facts.library().site, said.edition->report)) return &said;
  }
  return nullptr;
}

std::vector<const sections::Stated*> stated_in(const sections::Said& said, const model::MeasureId& measure) {
  std::vector<const sections::Stated*> found;
  const auto is_found = [&](const model::Category& category) {
    return std::any_of(found.begin(), found.end(),
                       [&](const sections::Stated* known) { return known->finding.category == category; });
  };
  const auto look_in = [&](const std::vector<sections::Stated>& all) {
    for (const sections::Stated& stated : all) {
      const bool is_asked = stated.finding.measure == measure;
      if (is_asked && !is_found(stated.finding.category)) found.push_back(&stated);
    }
  };
  for (const sections::SaidSection& section : said.sections) look_in(section.stated);
  for (const sections::SaidSection& section : said.sections) look_in(section.shown);
  look_in(said.shown);
  return found;
}

const sections::Said* speaker_for(const Facts& facts, const model::MeasureId& measure) {
  const sections::Said* newest = nullptr;
  for (const sections::Said& said : facts.said) {
    if (stated_in(said, measure).empty()) continue;
    if (is_own(facts.library().site, said.edition->report)) return &said;
    if (newest == nullptr) newest = &said;
  }
  return newest;
}

bool is_called_by_title(const Facts& facts, const library::Report& report) {
  const sections::Said* newest = newest_own(facts);
  return newest != nullptr && newest->edition->report.title != report.title;
}

std::string report_name(const Facts& facts, const library::Report& report) {
  std::string name = is_called_by_title(facts, report) ? report.title + ", " : "";
  if (report.area != facts.library().site.area)
    name += std::string(facts.model().name_of(report.area)) + ", ";
  return name + wording::period_words(report.period);
}

std::string full_report_name(const Facts& facts, const library::Report& report) {
  const std::string name = report_name(facts, report);
  return is_called_by_title(facts, report) ? name : report.title + ", " + name;
}

std::vector<const model::Measure*> published_measures(const Facts& facts) {
  std::vector<const model::Measure*> found;
  for (const model::Measure& measure : facts.model().measures) {
    if (measure.kind != model::Kind::population && speaker_for(facts, measure.id) != nullptr)
      found.push_back(&measure);
  }
  return found;
}

Neighbours neighbours_of(const Facts& facts, const library::Report& report) {
  Neighbours found;
  bool has_passed = false;
  for (const library::Edition& edition : facts.library().editions) {  // newest first
    const library::Report& each = edition.report;
    if (each.slug == report.slug) {
      has_passed = true;
    } else if (each.in_series_with(report)) {
      (has_passed ? found.before : found.after) = &each;
      if (has_passed) break;
    }
  }
  return found;
}

const sections::Said* said_of(const Facts& facts, const std::string& slug) {
  const auto found = std::find_if(facts.said.begin(), facts.said.end(), [&](const sections::Said& said) {
    return said.edition->report.slug == slug;
  });
  return found == facts.said.end() ? nullptr : &*found;
}

std::optional<base::Instant> published_at(const library::Report& report) {
  if (!report.changes.empty()) return base::Instant(std::chrono::sys_days(report.changes.back().date));
  return report.publish_at;
}

std::string edition_words(const library::Report& report) {
  std::string words = "edition " + base::whole(report.edition);
  if (const auto when = published_at(report)) {
    words += ", published " + wording::date_words(base::Date(std::chrono::floor<std::chrono::days>(*when)));
  }
  return words;
}

}  // namespace compose
