#include "blocks/table_parts.h"

#include <algorithm>
#include <array>
#include <utility>

#include "rows/block_texts_en.h"
#include "rows/rows.h"

namespace blocks {

namespace {

using rows::BlockText;

constexpr std::array told_statuses{model::Status::illustrative, model::Status::forecast,
                                   model::Status::estimated, model::Status::provisional,
                                   model::Status::revised};

// The status that every figure has; nothing where they differ, or there is none.
std::optional<model::Status> common_status(const Statuses& statuses) {
  std::optional<model::Status> common;
  for (const auto& row : statuses) {
    for (const auto& status : row) {
      if (!status) continue;
      if (common && *common != *status) return std::nullopt;
      common = status;
    }
  }
  return common;
}

void mark(page::Table& table, const Statuses& statuses, model::Status status) {
  std::size_t number = 0;
  for (std::size_t row = 0; row < statuses.size(); ++row) {
    for (std::size_t column = 0; column < statuses[row].size(); ++column) {
      if (statuses[row][column] != status) continue;
      if (number == 0) {
        table.notes.push_back(fill(BlockText::note_status, {{"status", wording::status_words(status)}}));
        number = table.notes.size();
      }
      table.rows[row][column].notes.push_back(number);
    }
  }
}

}  // namespace

wording::Names names_of(const library::ListedMeasure& listed, const Place& place, const model::Model& model) {
  if (!listed.label.empty()) return {listed.label, listed.label};
  wording::Names names = place.names(*model.measure(listed.id));
  if (listed.category.is_whole()) return names;
  for (std::string* name : {&names.title, &names.short_title}) *name += ": " + listed.category.text;
  return names;
}

page::TableBlock framed_table(const Place& place, std::string caption, const std::string& note) {
  page::TableBlock table{.id = "table-" + place.chart.id_suffix, .note = note};
  table.table.id = "cap-" + table.id;
  table.table.caption = std::move(caption);
  return table;
}

void add_note(page::TableBlock& table, const std::string& sentence) {
  if (!sentence.empty()) table.note += (table.note.empty() ? "" : " ") + sentence;
}

page::Cell cell_of_lines(std::string first, std::string muted_second) {
  page::Cell cell = page::plain_cell(std::move(first));
  if (!muted_second.empty())
    cell.lines.push_back({{.text = std::move(muted_second), .weight = page::Weight::muted}});
  return cell;
}

page::Cell change_cell(const model::Model& model, const analysis::Finding& finding) {
  rows::ChangeCell words = rows::change_alone(model, finding);
  return cell_of_lines(std::move(words.change), std::move(words.reason));
}

std::string lacking_text(const analysis::Lacking& lacking) {
  const bool is_of_observations = lacking.what == analysis::Lacking::What::observation ||
                                  lacking.what == analysis::Lacking::What::measure_has_no_data;
  return wording::absence_words(is_of_observations ? lacking.why : model::Absence::not_available);
}

std::optional<model::Status> status_of(const analysis::Reading& reading) {
  const analysis::Published* value = reading.published();
  return value == nullptr ? std::nullopt : std::optional(value->status);
}

void tell_statuses(page::TableBlock& table, const Statuses& statuses) {
  if (const auto common = common_status(statuses)) {
    const std::string words = wording::status_words(*common);
    if (!words.empty()) add_note(table, fill(BlockText::note_status_all, {{"status", words}}));
    return;
  }
  for (const model::Status status : told_statuses) mark(table.table, statuses, status);
}

page::Runs sources_of(const std::vector<const model::Measure*>& measures) {
  page::Runs all;
  std::vector<std::string> told;
  for (const model::Measure* measure : measures) {
    if (!measure->source || std::find(told.begin(), told.end(), measure->source->name) != told.end())
      continue;
    told.push_back(measure->source->name);
    if (!all.empty()) all.push_back({.text = " · "});
    for (page::Run& run : exhibits::source_runs(*measure)) all.push_back(std::move(run));
  }
  return all;
}

}  // namespace blocks
