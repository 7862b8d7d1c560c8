#include "compose/divided.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <map>
#include <utility>

#include "analysis/window.h"
#include "base/text.h"
#include "compose/parts.h"
#include "exhibits/exhibit.h"
#include "sections/statement.h"
#include "wording/page_words.h"
#include "wording/wording.h"

namespace compose {

namespace {

using analysis::Finding;
using analysis::Reading;

constexpr std::size_t most_pairs = 12;  // of one chart
constexpr std::size_t most_period_columns = 4;

bool is_shown(const Reading& reading) {
  return reading.published() != nullptr || reading.lacking()->why == model::Absence::confidential;
}

// The newest period with a row that the report may speak of.
std::optional<model::Period> newest_of(const model::Series& series, const model::Standpoint& standpoint) {
  std::optional<model::Period> newest;
  for (const model::Observation& each : series.observations) {
    if (each.period.last_day() <= standpoint.period.last_day()) newest = each.period;
  }
  return newest;
}

model::Standpoint at(const model::Period& period, const model::Standpoint& own, const model::AreaId& area) {
  model::Standpoint earlier{area, period, own.compare};
  const auto* compared = std::get_if<model::Period>(&own.compare);
  if (compared != nullptr && period.first() <= compared->last()) earlier.compare = model::PreviousYear{};
  return earlier;
}

// The series of the parts, in the order of the file.
std::vector<const model::Series*> series_of_parts(const model::Model& model, const model::Measure& measure,
                                                  const model::AreaId& area, bool is_by_area) {
  std::vector<const model::Series*> found;
  for (const model::Series* series : model.series_of(measure.id)) {
    const bool is_whole = series->key.category.is_whole();
    const bool is_asked = is_by_area ? is_whole && model.area(series->key.area) != nullptr
                                     : !is_whole && series->key.area == area;
    if (is_asked && !series->observations.empty()) found.push_back(series);
  }
  const auto first_cell = [](const model::Series* series) {
    const base::Span& cell = series->observations.front().cell;
    return std::pair<std::uint32_t, std::uint32_t>{cell.file, cell.begin};
  };
  std::stable_sort(found.begin(), found.end(), [&](const model::Series* a, const model::Series* b) {
    return first_cell(a) < first_cell(b);
  });
  return found;
}

Division divided(const model::Measure& measure, const sections::Said& speaker, bool is_by_area) {
  const model::Model& model = *speaker.edition->data;
  const model::Standpoint& own = speaker.edition->standpoint;
  const auto all = series_of_parts(model, measure, own.area, is_by_area);
  std::optional<model::Period> newest;
  for (const model::Series* series : all) newest = std::max(newest, newest_of(*series, own));
  Division division{.is_by_area = is_by_area};
  if (!newest) return division;
  for (const model::Series* series : all) {
    auto findings = analysis::analyse(model, at(*newest, own, series->key.area),
                                      {{.measure = measure.id, .category = series->key.category}});
    if (findings.empty() || !has_figures(findings.front())) continue;
    const std::string name =
        is_by_area ? std::string(model.name_of(series->key.area)) : series->key.category.text;
    division.parts.push_back({name, std::move(findings.front())});
  }
  return division;
}

wording::Names names_of(const model::Measure& measure, const Divided& part, bool is_by_area) {
  if (is_by_area) return {measure.title + ": " + part.name, measure.short_title + ": " + part.name};
  return {sections::with_category(measure.title, part.finding.category),
          sections::with_category(measure.short_title, part.finding.category)};
}

// --- the table ---

using ByWindow = std::map<model::Period, Reading, std::greater<>>;  // newest first

struct Grid {
  std::vector<model::Period> windows = {};  // newest first
  std::vector<std::string> names = {};
  std::vector<ByWindow> parts = {};
  std::optional<model::Status> common = {};  // of every figure
  int places = 0;
};

// Windows in which something was published, or withheld, of any part.
void add_windows(Grid& grid) {
  std::map<model::Period, bool, std::greater<>> shown;
  for (const ByWindow& part : grid.parts) {
    for (const auto& [window, reading] : part) shown[window] = shown[window] || is_shown(reading);
  }
  for (const auto& [window, has_any] : shown) {
    if (has_any) grid.windows.push_back(window);
  }
}

void note_figures(Grid& grid, const model::Measure& measure) {
  double largest = 0;
  bool is_first = true;
  for (const ByWindow& part : grid.parts) {
    for (const auto& [window, reading] : part) {
      const auto* value = reading.published();
      if (value == nullptr) continue;
      largest = std::max(largest, std::abs(value->value));
      if (is_first) grid.common = value->status;
      if (grid.common != value->status) grid.common.reset();
      is_first = false;
    }
  }
  grid.places = wording::decimals_for(measure, largest);
}

Grid grid_of(const model::Measure& measure, const Division& division) {
  Grid grid;
  for (const Divided& part : division.parts) {
    grid.names.push_back(part.name);
    ByWindow by_window;
    for (const Reading& each : part.finding.lines.front().readings) by_window.emplace(each.window, each);
    by_window.insert_or_assign(part.finding.latest.window, part.finding.latest);
    grid.parts.push_back(std::move(by_window));
  }
  add_windows(grid);
  note_figures(grid, measure);
  return grid;
}

page::Cell cell_of(const Grid& grid, std::size_t part, const model::Period& window,
                   const model::Measure& measure) {
  const auto found = grid.parts[part].find(window);
  if (found == grid.parts[part].end())
    return page::plain_cell(wording::absence_words(model::Absence::not_reported));
  const Reading& reading = found->second;
  const auto* value = reading.published();
  if (value == nullptr) return page::plain_cell(wording::absence_words(reading.lacking()->why));
  page::Cell cell = page::plain_cell(wording::value_label(measure, value->value, grid.places));
  const std::string status = wording::status_words(value->status);
  if (!status.empty() && grid.common != value->status)
    cell.lines.push_back({{.text = status, .weight = page::Weight::muted}});
  return cell;
}

// Few periods of many parts stand side by side, else a row is a period.
void fill_rows(page::Table& table, const Grid& grid, const model::Measure& measure, std::string_view head) {
  const bool is_part_a_row =
      grid.windows.size() <= most_period_columns && grid.parts.size() > grid.windows.size();
  if (is_part_a_row) {
    table.columns.push_back({std::string(head)});
    for (const model::Period& window : grid.windows)
      table.columns.push_back({base::upper_first(wording::period_words(window)), page::Align::number});
    for (std::size_t part = 0; part < grid.parts.size(); ++part) {
      std::vector<page::Cell> row{page::plain_cell(grid.names[part])};
      for (const model::Period& window : grid.windows) row.push_back(cell_of(grid, part, window, measure));
      table.rows.push_back(std::move(row));
    }
    return;
  }
  table.columns.push_back({wording::window_head(measure)});
  for (const std::string& name : grid.names) table.columns.push_back({name, page::Align::number});
  for (const model::Period& window : grid.windows) {
    std::vector<page::Cell> row{page::plain_cell(wording::window_cell(measure, window))};
    row.front().id = "period-" + measure.id.text + "-" + exhibits::anchor_of(window);
    for (std::size_t part = 0; part < grid.parts.size(); ++part)
      row.push_back(cell_of(grid, part, window, measure));
    table.rows.push_back(std::move(row));
  }
}

}  // namespace

bool has_figures(const Finding& finding) {
  if (is_shown(finding.latest)) return true;
  return std::any_of(finding.lines.begin(), finding.lines.end(), [](const analysis::Line& line) {
    return line.of == analysis::Line::Of::own &&
           std::any_of(line.readings.begin(), line.readings.end(), is_shown);
  });
}

sections::Stated at_its_newest(sections::Stated stated, const sections::Said& speaker) {
  if (has_figures(stated.finding)) return stated;
  const model::Model& model = *speaker.edition->data;
  const Finding& own = stated.finding;
  const model::Series* series = model.find({own.measure, own.area, own.category});
  const auto newest = series == nullptr ? std::nullopt : newest_of(*series, speaker.edition->standpoint);
  if (!newest) return stated;
  auto findings = analysis::analyse(model, at(*newest, speaker.edition->standpoint, own.area),
                                    {{.measure = own.measure, .category = own.category}});
  if (findings.empty() || !has_figures(findings.front())) return stated;
  stated.finding = std::move(findings.front());
  stated.statement = sections::state_measure(model, stated.finding, stated.entry, stated.statement.section);
  return stated;
}

Division division_of(const model::Measure& measure, const sections::Said& speaker) {
  if (measure.kind == model::Kind::ratio) return {};
  Division by_category = divided(measure, speaker, false);
  const model::SeriesKey own{measure.id, speaker.edition->standpoint.area};
  const bool has_rows = speaker.edition->data->find(own) != nullptr;
  if (has_rows || !by_category.parts.empty()) return by_category;
  return divided(measure, speaker, true);
}

std::vector<page::Piece> division_pieces(const model::Measure& measure, const Division& division,
                                         const sections::Said& speaker) {
  const model::Model& model = *speaker.edition->data;
  std::vector<page::Piece> pieces;
  pieces.push_back(
      heading(2, "divided", division.is_by_area ? "Published by area" : "Published by category"));
  page::List said;
  for (const Divided& part : division.parts) {
    said.items.push_back(
        page::plain(wording::main_words(model, part.finding, names_of(measure, part, division.is_by_area))));
  }
  pieces.push_back({std::move(said)});
  const Grid grid = grid_of(measure, division);
  const std::string_view head = division.is_by_area ? "Area" : "Category";
  page::Table table{.id = "divided-figures"};
  table.caption = measure.short_title + ": " + wording::unit_words(model, measure) + ", by " +
                  base::lower_first(head) + " and period, newest first";
  fill_rows(table, grid, measure, head);
  pieces.push_back({std::move(table)});
  if (grid.common && *grid.common != model::Status::final) {
    pieces.push_back(
        paragraph("All these figures are " + wording::status_words(*grid.common) + ".", page::Look::muted));
  }
  return pieces;
}

std::optional<page::Chart> division_chart(const model::Measure& measure, const Division& division,
                                          const sections::Said& speaker, const scene::TextMetrics& metrics) {
  const auto is_pair = [](const Divided& part) {
    return part.finding.latest.published() != nullptr && part.finding.previous.published() != nullptr;
  };
  const bool has_pair = std::any_of(division.parts.begin(), division.parts.end(), is_pair);
  if (!has_pair || division.parts.size() > most_pairs) return std::nullopt;
  std::vector<exhibits::Subject> subjects;
  for (const Divided& part : division.parts) {
    const wording::Names names = division.is_by_area ? wording::Names{measure.title, measure.short_title}
                                                     : names_of(measure, part, false);
    subjects.push_back({.model = *speaker.edition->data, .finding = part.finding, .names = names});
  }
  return exhibits::before_after_chart(
      subjects, {.id_suffix = measure.id.text, .heading_level = 3, .is_data_open = true}, metrics);
}

}  // namespace compose
