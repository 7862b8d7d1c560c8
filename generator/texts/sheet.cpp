#include "texts/sheet.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "keys/cell.h"
#include "syntax/codes.h"
#include "syntax/csv.h"
#include "texts/file_block_codes.h"
#include "texts/prose.h"

namespace texts {

namespace {

using library::Sheet;
using library::SheetCell;

constexpr std::size_t most_rows = 1'000;
constexpr std::size_t most_cells = 20'000;
constexpr std::string_view data_folder = "data/";

std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash + 1);
}

bool stays_inside(std::string_view name) {
  const auto folders = base::split(name, '/');
  return name.find_first_of("\\:") == std::string_view::npos &&
         std::none_of(folders.begin(), folders.end(),
                      [](auto folder) { return folder.empty() || folder == "." || folder == ".."; });
}

// Those that stand where the file is looked for.
std::vector<std::string> files_in_reach(const Given& given) {
  std::vector<std::string> names;
  for (const std::string_view folder : {folder_of(given.sources.path(given.where.file)), data_folder}) {
    for (const std::uint32_t file : given.sources.below(folder)) {
      const std::string_view path = given.sources.path(file);
      if (path.ends_with(".csv")) names.emplace_back(path.substr(folder.size()));
    }
  }
  return names;
}

std::optional<std::uint32_t> find_file(const keys::Written& name, const Given& given,
                                       keys::Subject& subject) {
  if (!stays_inside(name.text) || !base::lower_case(name.text).ends_with(".csv")) {
    subject.say({.code = codes::block_file_outside,
                 .where = name.where,
                 .found = keys::quoted_text(name.text),
                 .expected = "the name of a CSV file beside the text or below data/"});
    return std::nullopt;
  }
  const auto file = find_block_file(given.sources, given.where.file, name.text);
  if (file) return file;
  const std::string_view folder = folder_of(given.sources.path(given.where.file));
  subject.say({.code = codes::block_file_missing,
               .where = name.where,
               .found = fmt::format("neither {0}{1} nor data/{1}", folder, name.text),
               .help = base::did_you_mean(name.text, files_in_reach(given))});
  return std::nullopt;
}

// A head above may be empty: what the reader of CSV says of it is not said here. A file whose every row was
// reported gives no row.
syntax::CsvTable parse(std::uint32_t file, int header_rows, const Given& given) {
  base::Diagnostics own;
  syntax::CsvTable table = syntax::parse_csv(given.sources, file, own);
  for (base::Diagnostic& each : own.sorted(given.sources)) {
    if (each.code.id != syntax::codes::empty_column_name.id) given.diagnostics.add(std::move(each));
  }
  for (const std::string& path : own.skipped()) given.diagnostics.skip(path);
  const bool is_lost = own.has_errors() && table.rows.size() <= static_cast<std::size_t>(header_rows);
  if (is_lost) table.rows.clear();
  return table;
}

SheetCell cell_of(const syntax::CsvTable& table, std::size_t row, std::size_t column) {
  const syntax::CsvCell* cell = table.cell(row, column);
  if (cell == nullptr) return {};
  return {.text = std::string(base::trimmed(cell->text())), .where = cell->where};
}

std::vector<library::SheetColumn> read_heads(const syntax::CsvTable& table, int header_rows) {
  std::vector<library::SheetColumn> columns(table.rows.front().count);
  SheetCell above;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    SheetCell first = cell_of(table, 0, i);
    SheetCell second = header_rows == 2 ? cell_of(table, 1, i) : SheetCell{};
    if (header_rows == 1) {
      columns[i].head = std::move(first);
      continue;
    }
    const bool stands_alone = second.text.empty();
    if (!first.text.empty()) above = first;
    columns[i].head = stands_alone ? std::move(first) : std::move(second);
    if (!stands_alone) columns[i].above = above;
    if (stands_alone) above = {};
  }
  return columns;
}

void check_heads(const Sheet& sheet, keys::Subject& subject) {
  std::map<std::string, base::Span> seen;
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    const library::SheetColumn& column = sheet.columns[i];
    if (column.head.text.empty()) {
      subject.say({.code = codes::column_without_head,
                   .where = column.head.where,
                   .found = fmt::format("no head for column {}", i + 1)});
      continue;
    }
    const auto [known, is_new] = seen.emplace(column.name(), column.head.where);
    if (is_new) continue;
    subject.say({.code = codes::column_head_twice,
                 .where = column.head.where,
                 .found = keys::quoted_text(column.name()),
                 .notes = {{known->second, "the first column of that name"}}});
  }
}

void check_figures(const Sheet& sheet, const Given& given) {
  for (const auto& row : sheet.rows) {
    for (const SheetCell& cell : row) {
      if (cell.text.find("{{") == std::string::npos) continue;
      syntax::YamlNode text{.kind = syntax::YamlNode::Kind::scalar, .text = cell.text, .entries = {}};
      text.where = cell.where;
      check_open_figures(given.sources, text, given.diagnostics);
    }
  }
}

// False, after a report, for one that no page should hold.
bool can_be_printed(const syntax::CsvTable& table, int header_rows, base::Span where,
                    keys::Subject& subject) {
  const auto heads = static_cast<std::size_t>(header_rows);
  if (table.rows.size() <= heads) {
    subject.say({.code = codes::sheet_without_rows,
                 .where = where,
                 .found = fmt::format("{} of heads and none below", header_rows == 1 ? "1 row" : "2 rows")});
    return false;
  }
  const std::size_t rows = table.rows.size() - heads;
  if (rows <= most_rows && table.cells.size() <= most_cells) return true;
  subject.say({.code = codes::sheet_too_large,
               .where = where,
               .found = fmt::format("{} rows of {} columns", rows, table.rows.front().count)});
  return false;
}

}  // namespace

std::optional<std::uint32_t> find_block_file(const base::Sources& sources, std::uint32_t text,
                                             std::string_view name) {
  if (!stays_inside(name)) return std::nullopt;
  const auto beside = sources.find(fmt::format("{}{}", folder_of(sources.path(text)), name));
  return beside ? beside : sources.find(fmt::format("{}{}", data_folder, name));
}

std::optional<Sheet> read_sheet(keys::Keys& keys, int header_rows, const Given& given) {
  keys.require({"file"});
  const auto name = keys.text("file");
  if (!name) return std::nullopt;
  const auto file = find_file({*name, keys.place_of("file")}, given, keys.subject());
  if (!file) return std::nullopt;
  const syntax::CsvTable table = parse(*file, header_rows, given);
  if (table.rows.empty()) return std::nullopt;  // reported by the reader of CSV
  Sheet sheet{.columns = {}, .rows = {}, .where = table.row_spans.front()};
  if (!can_be_printed(table, header_rows, sheet.where, keys.subject())) return std::nullopt;
  sheet.columns = read_heads(table, header_rows);
  for (auto row = static_cast<std::size_t>(header_rows); row < table.rows.size(); ++row) {
    std::vector<SheetCell> cells;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) cells.push_back(cell_of(table, row, i));
    sheet.rows.push_back(std::move(cells));
  }
  check_heads(sheet, keys.subject());
  check_figures(sheet, given);
  return sheet;
}

std::optional<std::size_t> find_column(const Sheet& sheet, const keys::Written& name,
                                       keys::Subject& subject) {
  const std::string wanted = base::lower_case(name.text);
  std::vector<std::string> names;
  std::optional<std::size_t> by_head;
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    names.push_back(sheet.columns[i].name());
    if (base::lower_case(names.back()) == wanted) return i;
    const bool is_first = !by_head && base::lower_case(sheet.columns[i].head.text) == wanted;
    if (is_first) by_head = i;
  }
  if (by_head) return by_head;
  std::vector<std::string> quoted;
  for (const std::string& each : names) quoted.push_back("\"" + each + "\"");
  subject.say({.code = codes::unknown_column,
               .where = name.where,
               .found = keys::quoted_text(name.text),
               .expected = base::listed(quoted, "or"),
               .help = base::did_you_mean(name.text, names)});
  return std::nullopt;
}

}  // namespace texts
