#include "intake/take_in.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "base/text.h"
#include "intake/areas.h"
#include "intake/codes_data.h"
#include "intake/glossary.h"
#include "intake/join.h"
#include "intake/layouts.h"
#include "intake/measures.h"
#include "intake/observations.h"
#include "intake/pages.h"
#include "intake/pictures.h"
#include "intake/reports.h"
#include "intake/site.h"
#include "intake/sources.h"
#include "intake/vocabulary.h"

namespace intake {

namespace {

constexpr std::string_view data_folder = "data/";

struct DataFile {
  std::uint32_t file = 0;
  const Described* described = nullptr;  // null: in our own layout
};

bool is_own_csv(std::string_view path) {
  path.remove_prefix(data_folder.size());
  return path.find('/') == std::string_view::npos && base::lower_case(path).ends_with(".csv");
}

void say_missing(const Described& described, base::Diagnostics& diagnostics) {
  const std::string& path = described.file.text;
  diagnostics.add({.code = codes::file_missing,
                   .where = described.file.where,
                   .found = fmt::format("neither data/{0} nor {0} in a folder given with --data", path),
                   .help = path.starts_with(data_folder)
                               ? fmt::format("write it without data/: {}", path.substr(data_folder.size()))
                               : ""});
}

std::vector<DataFile> described_files(const base::Sources& sources, const Descriptions& descriptions,
                                      base::Diagnostics& diagnostics) {
  std::vector<DataFile> files;
  for (const Described& described : descriptions.files) {
    if (!stays_inside(described.file.text)) continue;
    const auto file = find_described(sources, described);
    if (file) {
      files.push_back({*file, &described});
    } else {
      say_missing(described, diagnostics);
    }
  }
  return files;
}

// Our own files first, by path; then the described ones, in the order of sources.yaml.
std::vector<DataFile> data_files(const base::Sources& sources, const Descriptions& descriptions,
                                 base::Diagnostics& diagnostics) {
  const std::vector<DataFile> described = described_files(sources, descriptions, diagnostics);
  std::vector<DataFile> files;
  for (const std::uint32_t file : sources.below(data_folder)) {
    const bool is_described = std::any_of(described.begin(), described.end(),
                                          [&](const DataFile& each) { return each.file == file; });
    if (!is_described && is_own_csv(sources.path(file))) files.push_back({file});
  }
  files.insert(files.end(), described.begin(), described.end());
  return files;
}

Rows read_file(const base::Sources& sources, const DataFile& file, bool are_descriptions_lost,
               const Vocabulary& vocabulary, base::Diagnostics& diagnostics) {
  const std::string path(sources.path(file.file));
  if (file.described != nullptr && !file.described->is_sound) {
    diagnostics.skip(path);
    return {};
  }
  const syntax::CsvTable table = syntax::parse_csv(sources, file.file, diagnostics);
  if (file.described != nullptr) return read_described(table, *file.described, vocabulary, diagnostics);
  // A file with a foreign header may be one of those that the lost sources.yaml describes.
  if (are_descriptions_lost && !has_our_header(table)) {
    diagnostics.skip(path);
    return {};
  }
  return read_observations(table, vocabulary, diagnostics);
}

std::shared_ptr<const model::Model> read_model(const base::Sources& sources, const library::Site& site,
                                               Places&& places, Measures&& measures, base::Crew& crew,
                                               base::Diagnostics& diagnostics) {
  const Descriptions descriptions = read_sources(sources, diagnostics);
  const Vocabulary vocabulary(site, places, measures);
  const std::vector<DataFile> files = data_files(sources, descriptions, diagnostics);
  auto rows = crew.map("data", files, diagnostics, [&](const DataFile& file, base::Diagnostics& own) {
    return read_file(sources, file, descriptions.is_lost, vocabulary, own);
  });
  auto model = std::make_shared<model::Model>();
  model->series = crew.once("join", [&] { return join(std::move(rows), vocabulary, diagnostics); });
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

library::Library take_in(const base::Sources& sources, base::Crew& crew, base::Diagnostics& diagnostics) {
  library::Library library;
  library.site = read_site(sources, diagnostics);
  Places places = read_areas(sources, diagnostics);
  Measures measures = read_measures(sources, places, diagnostics);
  const Known known{.site = library.site, .places = places, .measures = measures};
  std::vector<library::Report> reports = read_reports(sources, known, crew, diagnostics);
  library.pages = read_pages(sources, crew, diagnostics);
  library.glossary = read_glossary(sources, diagnostics);
  library.pictures =
      find_pictures(sources, articles_of(reports, library.pages, library.glossary), diagnostics);
  library.data = read_model(sources, library.site, std::move(places), std::move(measures), crew, diagnostics);
  library.editions = editions_of(std::move(reports), library.data);
  return library;
}

}  // namespace intake
