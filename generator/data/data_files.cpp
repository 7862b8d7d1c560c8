#include "data/data_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"
#include "data/codes.h"
#include "data/join.h"
#include "data/layouts.h"
#include "data/observations.h"
#include "data/sources.h"
#include "syntax/csv.h"

namespace data {

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
                                 const std::set<std::uint32_t>& printed, base::Diagnostics& diagnostics) {
  const std::vector<DataFile> described = described_files(sources, descriptions, diagnostics);
  std::vector<DataFile> files;
  for (const std::uint32_t file : sources.below(data_folder)) {
    const bool is_described = std::any_of(described.begin(), described.end(),
                                          [&](const DataFile& each) { return each.file == file; });
    const bool is_ours = !is_described && !printed.contains(file);
    if (is_ours && is_own_csv(sources.path(file))) files.push_back({file});
  }
  files.insert(files.end(), described.begin(), described.end());
  return files;
}

Rows read_file(const base::Sources& sources, const DataFile& file, bool are_descriptions_lost,
               const setup::Vocabulary& vocabulary, base::Diagnostics& diagnostics) {
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

}  // namespace

std::map<model::SeriesKey, model::Series> read_data(const base::Sources& sources,
                                                    const setup::Vocabulary& vocabulary,
                                                    const std::set<std::uint32_t>& printed, base::Crew& crew,
                                                    base::Diagnostics& diagnostics) {
  const Descriptions descriptions = read_sources(sources, diagnostics);
  const std::vector<DataFile> files = data_files(sources, descriptions, printed, diagnostics);
  auto rows = crew.map("data", files, diagnostics, [&](const DataFile& file, base::Diagnostics& own) {
    return read_file(sources, file, descriptions.is_lost, vocabulary, own);
  });
  return crew.once("join", [&] { return join(std::move(rows), vocabulary, diagnostics); });
}

}  // namespace data
