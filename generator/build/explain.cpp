#include "build/explain.h"

#include <algorithm>
#include <utility>

#include "analysis/finding.h"
#include "intake/take_in.h"
#include "sections/statement.h"
#include "wording/wording.h"

namespace build {

namespace {

Answer answer_for(const library::Edition& edition, const library::MeasureEntry& entry) {
  const model::Model& model = *edition.data;
  const auto findings =
      analysis::analyse(model, edition.standpoint, {{.measure = entry.measure, .category = entry.category}});
  const analysis::Finding& finding = findings.front();
  return {.title = sections::names_of(*model.measure(entry.measure), entry).title,
          .area = std::string(model.name_of(finding.area)),
          .window = wording::period_words(finding.window),
          .derivation = derivation::derive(model, edition.standpoint, finding, derivation::Digits::ten)};
}

// Every measure that an edition states, in the order of its sections, as often as it is stated.
std::vector<const library::MeasureEntry*> entries_of(const library::Edition& edition) {
  std::vector<const library::MeasureEntry*> entries;
  const auto add_all = [&](const std::vector<library::MeasureEntry>& more) {
    for (const library::MeasureEntry& entry : more) {
      if (edition.data->measure(entry.measure) != nullptr) entries.push_back(&entry);
    }
  };
  add_all(edition.report.shown);
  for (const library::Section& section : edition.report.sections) {
    add_all(section.measures);
    add_all(section.shown);
  }
  return entries;
}

}  // namespace

Explained explain(const base::Sources& sources, const disclosure::Audience& audience,
                  const Question& question, base::Crew& crew, base::Diagnostics& diagnostics) {
  library::Library library = intake::take_in(sources, crew, diagnostics);
  const disclosure::Cleared cleared = disclosure::clear(std::move(library), audience, diagnostics);
  const auto& editions = cleared.library.editions;
  const auto edition = std::find_if(editions.begin(), editions.end(), [&](const library::Edition& each) {
    return each.report.slug == question.report;
  });
  Explained explained;
  if (edition == editions.end()) {
    explained.is_report_known = false;
    for (const library::Edition& each : editions) explained.known.push_back(each.report.slug);
    return explained;
  }
  for (const library::MeasureEntry* entry : entries_of(*edition)) {
    explained.known.push_back(entry->measure.text);
    if (entry->measure.text == question.measure) explained.answers.push_back(answer_for(*edition, *entry));
  }
  return explained;
}

}  // namespace build
