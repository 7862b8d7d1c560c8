#include "disclosure/embargo.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace disclosure {

namespace {

bool may_be_seen(const library::Report& report, const Audience& audience) {
  if (audience.is_reviewing) return true;
  if (report.status != library::ReportStatus::approved) return false;
  return !report.publish_at || *report.publish_at <= audience.now;
}

bool is_up_to(const model::Period& period, const model::Period& end) {
  return period.last_day() <= end.last_day();
}

// The populations that a used measure is divided by.
std::set<model::MeasureId> populations_of(const model::Model& model, const Ends& ends) {
  std::set<model::MeasureId> populations;
  for (const model::Measure& measure : model.measures) {
    if (!measure.denominator || !ends.contains(measure.id)) continue;
    const model::Measure* population = model.measure(*measure.denominator);
    if (population != nullptr) populations.insert(population->id);
  }
  return populations;
}

model::Measure measure_up_to(model::Measure measure, const model::Period& end) {
  std::erase_if(measure.breaks, [&](const model::Break& each) { return !is_up_to(each.at, end); });
  return measure;
}

// The observations up to the end, and forecasts after it where they may be seen; the copy is made of what
// stays.
model::Series series_up_to(const model::Series& series, const model::Period& end, bool is_projected) {
  model::Series kept{.key = series.key, .observations = {}};
  for (const model::Observation& each : series.observations) {
    const bool is_forecast = is_projected && each.status == model::Status::forecast;
    if (is_forecast || is_up_to(each.period, end)) kept.observations.push_back(each);
  }
  return kept;
}

// A pack shows nothing of a report that may not be seen, not even that there is one; without any other it is
// not there, and neither are its pictures.
void hold_back_items(library::Library& library, const Audience& audience) {
  std::set<std::string> seen;
  for (const library::Edition& edition : library.editions) {
    if (may_be_seen(edition.report, audience)) seen.insert(edition.report.slug);
  }
  std::set<std::string> hidden_folders;
  for (library::Pack& pack : library.packs) {
    std::erase_if(pack.items, [&](const library::PackItem& item) { return !seen.contains(item.report); });
    if (pack.items.empty()) hidden_folders.insert("content/packs/" + pack.slug + "/");
  }
  std::erase_if(library.packs, [](const library::Pack& pack) { return pack.items.empty(); });
  std::erase_if(library.pictures, [&](const library::Picture& picture) {
    return hidden_folders.contains(picture.file.substr(0, picture.file.rfind('/') + 1));
  });
}

}  // namespace

model::Model cut(const model::Model& model, const Ends& ends, const Projected& projected) {
  const std::set<model::MeasureId> populations = populations_of(model, ends);
  model::Model kept{.home = model.home,
                    .areas = model.areas,
                    .groups = model.groups,
                    .measures = {},
                    .series = {},
                    .methods = model.methods};
  for (const model::Measure& measure : model.measures) {
    const auto end = ends.find(measure.id);
    if (populations.contains(measure.id)) {
      kept.measures.push_back(measure);
    } else if (end != ends.end()) {
      kept.measures.push_back(measure_up_to(measure, end->second));
    }
  }
  for (const auto& [key, series] : model.series) {
    const auto end = ends.find(key.measure);
    if (populations.contains(key.measure)) kept.series.emplace_hint(kept.series.end(), key, series);
    if (populations.contains(key.measure) || end == ends.end()) continue;
    model::Series up_to = series_up_to(series, end->second, projected.contains(key.measure));
    if (!up_to.observations.empty()) kept.series.emplace_hint(kept.series.end(), key, std::move(up_to));
  }
  return kept;
}

void hold_back(library::Library& library, const Audience& audience) {
  // A report's pictures stand in its own folder, where no other text reaches them.
  std::vector<std::string> folders;
  for (const library::Edition& edition : library.editions) {
    if (may_be_seen(edition.report, audience)) continue;
    folders.push_back("content/reports/" + edition.report.slug + "/");
  }
  std::erase_if(library.pictures, [&](const library::Picture& picture) {
    return std::any_of(folders.begin(), folders.end(),
                       [&](const std::string& folder) { return picture.file.starts_with(folder); });
  });
  hold_back_items(library, audience);
  std::erase_if(library.editions,
                [&](const library::Edition& edition) { return !may_be_seen(edition.report, audience); });
}

}  // namespace disclosure
