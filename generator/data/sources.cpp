#include "data/sources.h"

#include <fmt/format.h>

#include <array>

#include "base/text.h"
#include "data/codes.h"
#include "data/period_pattern.h"
#include "keys/keys.h"
#include "setup/codes.h"
#include "syntax/codes.h"
#include "syntax/yaml.h"

namespace data {

namespace {

using syntax::YamlNode;

constexpr std::string_view sources_file = "data/sources.yaml";
constexpr int most_columns = 1'000;  // base::limits::csv_columns

constexpr std::array layout_choices{keys::Choice<Layout>{"long", Layout::rows},
                                    keys::Choice<Layout>{"wide", Layout::wide}};
constexpr std::array status_choices{
    keys::Choice<model::Status>{"final", model::Status::final},
    keys::Choice<model::Status>{"provisional", model::Status::provisional},
    keys::Choice<model::Status>{"revised", model::Status::revised},
    keys::Choice<model::Status>{"estimated", model::Status::estimated},
    keys::Choice<model::Status>{"illustrative", model::Status::illustrative},
    keys::Choice<model::Status>{"forecast", model::Status::forecast},
};

bool is_of_headers(Column column) {  // what the header of a wide file says, or its cells
  return column == Column::period || column == Column::value || column == Column::numerator ||
         column == Column::denominator;
}

std::vector<NamedColumn> read_columns(keys::Keys& keys, Layout layout) {
  std::vector<NamedColumn> columns;
  for (keys::WrittenPair& pair : keys.pairs("columns")) {
    const auto column = column_from(pair.key.text);
    if (column && !(layout == Layout::wide && is_of_headers(*column))) {
      columns.push_back({*column, std::move(pair.value)});
      continue;
    }
    const std::vector<std::string> known(column_names.begin(), column_names.end());
    keys.subject().say({.code = codes::our_column_unknown,
                        .where = pair.key.where,
                        .found = fmt::format("column `{}`", pair.key.text),
                        .expected = layout == Layout::wide ? "measure, area, category, status or note"
                                                           : base::listed(known, "or"),
                        .help = column ? "" : base::did_you_mean(pair.key.text, known)});
  }
  return columns;
}

std::vector<Skipped> read_skip(keys::Keys& keys) {
  std::vector<Skipped> skip;
  const YamlNode* node = keys.node("skip");
  if (node == nullptr) return skip;
  if (!keys::read_shape(*node, YamlNode::Kind::map, "skip", "a map of columns and the values to leave out",
                        keys.subject())) {
    return skip;
  }
  for (const syntax::YamlEntry& entry : node->entries) {
    Skipped skipped{.header = {entry.key, entry.key_where}, .values = {}};
    for (keys::Written& value : keys::read_texts(entry.value, entry.key, keys.subject())) {
      skipped.values.push_back(std::move(value.text));
    }
    skip.push_back(std::move(skipped));
  }
  return skip;
}

std::optional<keys::Written> read_written(keys::Keys& keys, std::string_view key) {
  auto text = keys.text(key);
  if (!text) return std::nullopt;
  return keys::Written{std::move(*text), keys.place_of(key)};
}

std::optional<PeriodHeaders> read_periods(keys::Keys& entry) {
  auto keys = entry.map("periods");
  if (!keys) return std::nullopt;
  keys->require({"from", "pattern"});
  const auto from = keys->whole("from", 1, most_columns);
  auto pattern = read_written(*keys, "pattern");
  keys->finish();
  if (!from || !pattern) return std::nullopt;
  if (is_period_pattern(pattern->text)) return PeriodHeaders{*from, std::move(*pattern)};
  keys->subject().say({.code = codes::pattern_wrong,
                       .where = pattern->where,
                       .found = fmt::format("text \"{}\"", pattern->text),
                       .expected = "{year} or {financial_year}, with {quarter} or {month} or neither"});
  return std::nullopt;
}

void say_incomplete(keys::Keys& keys, std::string expected) {
  keys.subject().say(
      {.code = codes::columns_incomplete, .where = keys.place(), .expected = std::move(expected)});
}

bool names(const Described& described, Column column) {
  for (const NamedColumn& each : described.columns) {
    if (each.column == column) return true;
  }
  return false;
}

// Whether measure, period and value can be found; of a file with our own names its header tells.
void check_complete(const Described& described, keys::Keys& keys) {
  const bool has_measure = described.measure || names(described, Column::measure);
  if (described.layout == Layout::wide) {
    if (!has_measure) say_incomplete(keys, "`measure`, or a column for it under `columns`");
    if (!keys.has("periods")) say_incomplete(keys, "`periods: { from: …, pattern: … }` of the layout wide");
    return;
  }
  if (keys.has("periods")) say_incomplete(keys, "`layout: wide`, to which `periods` belongs");
  if (described.columns.empty()) return;
  if (!has_measure) say_incomplete(keys, "`measure`, or a column for it under `columns`");
  if (!names(described, Column::period)) say_incomplete(keys, "a column for `period` under `columns`");
  const bool has_two = names(described, Column::numerator) && names(described, Column::denominator);
  if (!names(described, Column::value) && !has_two) {
    say_incomplete(keys, "a column for `value`, or for `numerator` and `denominator`, under `columns`");
  }
}

void check_measures(const Described& described, keys::Keys& keys) {
  if (described.measure && names(described, Column::measure)) {
    say_incomplete(keys, "either one `measure` for the file or a column for it, not both");
  }
  if (described.measure && !described.measures.empty()) {
    say_incomplete(keys, "either one `measure` for the file or a map of `measures`, not both");
  }
}

void check_path(const keys::Written& file, keys::Subject& subject) {
  if (stays_inside(file.text)) return;
  subject.say({.code = codes::file_outside,
               .where = file.where,
               .found = fmt::format("text \"{}\"", file.text),
               .expected = "a path below data/, or below a folder given with --data"});
}

std::optional<Described> read_entry(const YamlNode& node, base::Diagnostics& diagnostics) {
  keys::Subject subject(setup::codes::data_keys, "", diagnostics);
  auto keys = keys::Keys::of(node, "sources", node.where, subject);
  if (!keys) return std::nullopt;
  keys->require({"file"});
  auto file = read_written(*keys, "file");
  Described described;
  if (file) {
    described.file = std::move(*file);
    check_path(described.file, subject);
  }
  described.layout = keys->choice("layout", layout_choices).value_or(Layout::rows);
  described.columns = read_columns(*keys, described.layout);
  described.measure = read_written(*keys, "measure");
  described.measures = keys->pairs("measures");
  described.skip = read_skip(*keys);
  described.status = keys->choice("status", status_choices).value_or(model::Status::final);
  described.periods = read_periods(*keys);
  keys->finish();
  check_complete(described, *keys);
  check_measures(described, *keys);
  described.is_sound = subject.is_sound();
  return described.file.text.empty() ? std::nullopt : std::optional(std::move(described));
}

Descriptions read_tree(const YamlNode& root, std::uint32_t file, base::Diagnostics& diagnostics) {
  Descriptions descriptions;
  keys::Subject subject(setup::codes::data_keys, "", diagnostics);
  if (root.is_null()) return descriptions;  // only comments
  auto keys = keys::Keys::of(root, sources_file, {.file = file, .begin = 0, .end = 0}, subject);
  if (!keys) return {.files = {}, .is_lost = true};
  keys->require({"sources"});
  const YamlNode* list = keys->node("sources");
  keys->finish();
  if (list == nullptr) return descriptions;
  if (!keys::read_shape(*list, YamlNode::Kind::list, "sources", "a list of files", subject)) {
    return {.files = {}, .is_lost = true};
  }
  for (const YamlNode& item : list->items) {
    if (auto described = read_entry(item, diagnostics)) descriptions.files.push_back(std::move(*described));
  }
  return descriptions;
}

}  // namespace

Descriptions read_sources(const base::Sources& sources, base::Diagnostics& diagnostics) {
  const auto file = sources.find(sources_file);
  if (!file) return {};
  const auto tree = syntax::parse_yaml(sources, sources.whole(*file), syntax::codes::data_yaml, diagnostics);
  if (!tree) return {.files = {}, .is_lost = true};
  return read_tree(*tree, *file, diagnostics);
}

std::optional<std::uint32_t> find_described(const base::Sources& sources, const Described& described) {
  if (const auto file = sources.find(fmt::format("data/{}", described.file.text))) return file;
  return sources.find(described.file.text);
}

bool stays_inside(std::string_view path) {
  if (path.empty() || path.front() == '/' || path.find('\\') != std::string_view::npos) return false;
  for (const std::string_view part : base::split(path, '/')) {
    if (part.empty() || part == "." || part == "..") return false;
  }
  return path.find(':') == std::string_view::npos && path.find('\0') == std::string_view::npos;
}

}  // namespace data
