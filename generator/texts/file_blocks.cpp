#include "texts/file_blocks.h"

#include <fmt/format.h>

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "keys/cell.h"
#include "texts/block_codes.h"
#include "texts/file_block_codes.h"

namespace texts {

namespace {

using library::Sheet;
using library::TableBlock;

constexpr std::size_t most_key_figures = 6;
constexpr std::array total_choices{keys::Choice<bool>{"sum", true}};

template <class Block>
void read_words(keys::Keys& keys, Block& block) {
  block.caption = keys.text_or("caption", "");
  block.note = keys.text_or("note", "");
}

std::optional<keys::Written> written(keys::Keys& keys, std::string_view key) {
  auto text = keys.text(key);
  if (!text) return std::nullopt;
  return keys::Written{std::move(*text), keys.place_of(key)};
}

std::optional<std::size_t> read_column(keys::Keys& keys, std::string_view key, const Sheet& sheet) {
  const auto name = written(keys, key);
  return name ? find_column(sheet, *name, keys.subject()) : std::nullopt;
}

std::optional<library::ColumnRule> read_rule(keys::Keys& block_keys, std::string_view key,
                                             const Sheet& sheet) {
  auto keys = block_keys.map(key);
  if (!keys) return std::nullopt;
  keys->require({"column", "of"});
  const auto column = read_column(*keys, "column", sheet);
  const auto of = read_column(*keys, "of", sheet);
  keys->finish();
  if (!column || !of) return std::nullopt;
  return library::ColumnRule{*column, *of, keys->place()};
}

// Every row that begins with the text; nothing after a report.
std::vector<std::size_t> rows_named(const Sheet& sheet, const keys::Written& name, std::size_t first_column,
                                    keys::Subject& subject) {
  std::vector<std::size_t> rows;
  std::vector<std::string> heads;
  for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
    heads.push_back(sheet.rows[i][first_column].text);
    if (heads.back() == name.text) rows.push_back(i);
  }
  if (!rows.empty()) return rows;
  subject.say({.code = codes::unknown_row,
               .where = name.where,
               .found = keys::quoted_text(name.text),
               .expected = "the first cell of a row",
               .help = base::did_you_mean(name.text, heads)});
  return rows;
}

void read_note(keys::Keys& keys, TableBlock& block) {
  keys.require({"text"});
  const std::string text = keys.text_or("text", "");
  const base::Span where = keys.place_of("text");
  const auto row = written(keys, "row");
  const auto column = read_column(keys, "column", block.sheet);
  if (!keys.has("row") && !keys.has("column")) {
    keys.subject().say({.code = codes::block_missing_key,
                        .where = keys.place(),
                        .found = "neither `row` nor `column`",
                        .expected = "what the note is on; a note on the whole table stands at `note`"});
  }
  keys.finish();
  if (!row) {
    if (column) block.notes.push_back({.column = column, .text = text, .where = where});
    return;
  }
  const std::size_t first = block.group_by == std::optional<std::size_t>(0) ? 1 : 0;
  for (const std::size_t each : rows_named(block.sheet, *row, first, keys.subject()))
    block.notes.push_back({.row = each, .column = column, .text = text, .where = where});
}

void read_rules(keys::Keys& keys, TableBlock& block) {
  block.group_by = read_column(keys, "group_by", block.sheet);
  if (block.group_by && block.sheet.columns.size() == 1) {
    keys.subject().say({.code = codes::block_wrong_value,
                        .where = keys.place_of("group_by"),
                        .found = "the only column of the file",
                        .expected = "a column beside those that are shown"});
  }
  block.has_total = keys.choice("total", total_choices).value_or(false);
  block.balance = read_rule(keys, "balance", block.sheet);
  block.shares = read_rule(keys, "shares", block.sheet);
  for (keys::Keys& note : keys.maps("notes")) read_note(note, block);
}

// Marks what is read only with the file as known, so that nobody is told of unknown keys beside a lost file.
void pass_over(keys::Keys& keys, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) keys.node(name);
}

std::size_t tracker_column(const Sheet& sheet, std::string_view name, keys::Keys& keys) {
  std::vector<std::string> heads;
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    heads.push_back(base::lower_case(sheet.columns[i].head.text));
    if (heads.back() == name) return i;
  }
  keys.subject().say({.code = codes::tracker_column_missing,
                      .where = sheet.where,
                      .found = fmt::format("no column `{}`", name),
                      .help = base::did_you_mean(name, heads)});
  return 0;
}

}  // namespace

TableBlock read_table(keys::Keys& keys, const Given& given) {
  TableBlock block{.where = given.where};
  const int header_rows = keys.whole("header_rows", 1, 2).value_or(1);
  if (auto sheet = read_sheet(keys, header_rows, given)) {
    block.sheet = std::move(*sheet);
    read_rules(keys, block);
  } else {
    pass_over(keys, {"group_by", "total", "balance", "shares", "notes"});
  }
  read_words(keys, block);
  keys.finish();
  return block;
}

library::TrackerBlock read_tracker(keys::Keys& keys, const Given& given) {
  library::TrackerBlock block{.where = given.where};
  if (auto sheet = read_sheet(keys, 1, given)) {
    block.sheet = std::move(*sheet);
    block.id = tracker_column(block.sheet, "id", keys);
    block.text = tracker_column(block.sheet, "text", keys);
    block.status = tracker_column(block.sheet, "status", keys);
  }
  block.called = keys.text_or("called", "");
  read_words(keys, block);
  keys.finish();
  return block;
}

library::TicksBlock read_ticks(keys::Keys& keys, const Given& given) {
  library::TicksBlock block{.where = given.where};
  if (auto sheet = read_sheet(keys, 1, given)) block.sheet = std::move(*sheet);
  read_words(keys, block);
  keys.finish();
  return block;
}

library::KeyFiguresBlock read_key_figures(keys::Keys& keys, const Given& given) {
  library::KeyFiguresBlock block{.where = given.where};
  keys.require({"items"});
  for (keys::Keys& item : keys.maps("items")) {
    item.require({"label", "value"});
    library::KeyFigure figure;
    figure.label = item.text_or("label", "");
    figure.value = item.text_or("value", "");
    figure.where = item.place_of("value");
    item.finish();
    block.items.push_back(std::move(figure));
  }
  if (block.items.size() > most_key_figures) {
    keys.subject().say({.code = codes::too_many_key_figures,
                        .where = block.items[most_key_figures].where,
                        .found = fmt::format("{} key figures", block.items.size()),
                        .expected = "at most six"});
  }
  read_words(keys, block);
  keys.finish();
  return block;
}

}  // namespace texts
