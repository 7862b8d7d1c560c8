#include "intake/take_in.h"

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

#include "data/data_files.h"
#include "data/sources.h"
#include "intake/categories.h"
#include "setup/areas.h"
#include "setup/measures.h"
#include "setup/site.h"
#include "setup/vocabulary.h"
#include "texts/block_files.h"
#include "texts/glossary.h"
#include "texts/packs.h"
#include "texts/pages.h"
#include "texts/pictures.h"
#include "texts/reports.h"

namespace intake {

namespace {

using SeriesByKey = std::map<model::SeriesKey, model::Series>;

std::shared_ptr<const model::Model> model_of(const library::Site& site, setup::Places&& places,
                                             setup::Measures&& measures, SeriesByKey&& series) {
  auto model = std::make_shared<model::Model>();
  model->series = std::move(series);
  model->home = site.area;
  model->methods = site.methods;
  model->areas = std::move(places.areas);
  model->groups = std::move(places.groups);
  model->measures = std::move(measures.sound);
  return model;
}

std::vector<library::Edition> editions_of(std::vector<library::Report>&& reports,
                                          const std::shared_ptr<const model::Model>& data) {
  std::vector<library::Edition> editions;
  editions.reserve(reports.size());
  for (library::Report& report : reports) {
    // Where site.yaml could not be read, nobody knows what area its reports are about.
    if (report.area.text.empty()) continue;
    const model::Standpoint standpoint{report.area, report.period, report.compare};
    editions.push_back({.report = std::move(report), .standpoint = standpoint, .data = data});
  }
  std::sort(editions.begin(), editions.end(), [](const library::Edition& a, const library::Edition& b) {
    if (const auto order = a.report.period <=> b.report.period; order != 0) return order > 0;
    return a.report.slug < b.report.slug;
  });
  return editions;
}

}  // namespace

std::vector<std::string> named_data_files(const base::Sources& sources) {
  base::Diagnostics unheard;
  std::vector<std::string> files;
  for (const data::Described& described : data::read_sources(sources, unheard).files) {
    if (data::stays_inside(described.file.text)) files.push_back(described.file.text);
  }
  return files;
}

std::vector<std::string> named_block_files(const base::Sources& sources) {
  return texts::named_block_files(sources);
}

library::Library take_in(const base::Sources& sources, base::Crew& crew, base::Diagnostics& diagnostics) {
  library::Library library;
  library.site = setup::read_site(sources, diagnostics);
  setup::Places places = setup::read_areas(sources, diagnostics);
  setup::Measures measures = setup::read_measures(sources, places, diagnostics);
  const texts::Known known{.site = library.site, .places = places, .measures = measures};
  std::vector<library::Report> reports = texts::read_reports(sources, known, crew, diagnostics);
  library.pages = texts::read_pages(sources, known, crew, diagnostics);
  library.packs = texts::read_packs(sources, known, reports, diagnostics);
  library.glossary = texts::read_glossary(sources, diagnostics);
  library.pictures = texts::find_pictures(
      sources, texts::articles_of(reports, library.pages, library.packs, library.glossary), diagnostics);
  const setup::Vocabulary vocabulary(library.site, places, measures);
  SeriesByKey series = data::read_data(sources, vocabulary, texts::block_files(sources), crew, diagnostics);
  library.data = model_of(library.site, std::move(places), std::move(measures), std::move(series));
  settle_categories(*library.data, reports, library.pages, diagnostics);
  library.editions = editions_of(std::move(reports), library.data);
  return library;
}

}  // namespace intake
