// Measures as rows, their months or quarters as columns: the observations themselves, not windows of a year.
#include <algorithm>
#include <cmath>
#include <map>

#include "analysis/view.h"
#include "base/number.h"
#include "base/text.h"
#include "blocks/catalogue.h"
#include "blocks/codes.h"
#include "blocks/table_parts.h"
#include "rows/block_texts_en.h"
#include "wording/page_words.h"
#include "wording/sentence.h"

namespace blocks {

namespace {

using library::MatrixBlock;
using rows::BlockText;

constexpr int usual_columns = 12;
constexpr int most_columns = 24;

struct Line {
  wording::Names names;
  const model::Measure* measure;
  const model::Series* series;  // null where there is none
  std::vector<analysis::Reading> readings = {};
};

// A cell after the report's period says that it is not yet due, whatever the data hold.
bool is_due(const model::Period& column, const model::Standpoint& own) {
  return column.last_day() <= own.period.last_day();
}

std::vector<Line> lines_of(const MatrixBlock& block, const Place& place, const Setting& setting) {
  std::vector<Line> lines;
  for (const library::ListedMeasure& listed : block.measures) {
    const model::Measure* measure = setting.model.measure(listed.id);
    if (measure == nullptr) continue;  // reported where it was read, or held back
    const model::Category category = analysis::category_asked(*measure, listed.category);
    const model::Series* series = setting.model.find({listed.id, setting.standpoint->area, category});
    lines.push_back({names_of(listed, place, setting.model), measure, series});
  }
  return lines;
}

// The first and last month of a step that any row has; nothing where no row has one.
struct Held {
  model::Month first;  // of the first step
  model::Month last;   // of the last
};
std::optional<Held> held_by(const std::vector<Line>& lines) {
  std::optional<Held> held;
  for (const Line& line : lines) {
    if (line.series == nullptr || line.series->observations.empty()) continue;
    const model::Month first = line.series->observations.front().period.first();
    const model::Month last = line.series->observations.back().period.last();
    held = held ? Held{std::min(held->first, first), std::max(held->last, last)} : Held{first, last};
  }
  return held;
}

// Years may end in March or in December: the steps of the data say which.
std::vector<model::Period> columns_of(const MatrixBlock& block, const Held& held, int step,
                                      const model::Standpoint& own) {
  const int wanted_last = (block.to ? block.to->last() : own.period.last()).index;
  const int past = ((wanted_last - held.last.index) % step + step) % step;
  const int last = wanted_last - past;
  const int usual_first = std::max(held.first.index, last - usual_columns * step + 1);
  const int first = block.from ? block.from->first().index : usual_first;
  std::vector<model::Period> columns;
  for (int end = last; end - step + 1 >= first; end -= step)
    columns.push_back(model::Period::window(model::Month{end}, step));
  std::reverse(columns.begin(), columns.end());
  return columns;
}

void read(std::vector<Line>& lines, const std::vector<model::Period>& columns, const Setting& setting) {
  for (Line& line : lines) {
    const model::Category category = line.series == nullptr ? model::Category{} : line.series->key.category;
    for (const model::Period& column : columns) {
      if (is_due(column, *setting.standpoint)) {
        line.readings.push_back(
            analysis::read_window(setting.model, *line.measure, setting.standpoint->area, category, column));
      } else {
        line.readings.push_back(
            {.window = column, .state = analysis::Lacking{.why = model::Absence::not_yet_due}});
      }
    }
  }
}

// All values of a row are printed alike.
int places_of_row(const Line& line) {
  double largest = 0;
  for (const analysis::Reading& each : line.readings) {
    if (const auto* value = each.published()) largest = std::max(largest, std::abs(value->value));
  }
  return wording::decimals_for(*line.measure, largest);
}

std::string text_of(const Line& line, const analysis::Reading& reading, int places) {
  const analysis::Published* value = reading.published();
  return value == nullptr ? lacking_text(*reading.lacking())
                          : wording::value_label(*line.measure, value->value, places);
}

std::string unit_under(const model::Model& model, const model::Measure& measure) {
  return measure.is_percentage() || measure.unit == "£" ? "" : wording::unit_words(model, measure);
}

std::string head_of(const model::Period& column) {
  return column.month_count() == 1 ? wording::short_month_words(column.last())
                                   : base::upper_first(wording::period_words(column));
}

Statuses fill_table(page::Table& table, const std::vector<Line>& lines,
                    const std::vector<model::Period>& columns, const model::Model& model) {
  table.columns.push_back({fill(BlockText::head_measure)});
  for (const model::Period& each : columns) table.columns.push_back({head_of(each), page::Align::number});
  Statuses statuses;
  for (const Line& line : lines) {
    std::vector<page::Cell> row{cell_of_lines(line.names.short_title, unit_under(model, *line.measure))};
    std::vector<std::optional<model::Status>> states{std::nullopt};
    const int places = places_of_row(line);
    for (const analysis::Reading& reading : line.readings) {
      row.push_back(page::plain_cell(text_of(line, reading, places)));
      states.push_back(status_of(reading));
    }
    table.rows.push_back(std::move(row));
    statuses.push_back(std::move(states));
  }
  return statuses;
}

std::string number(std::size_t count) {
  return base::whole(static_cast<long long>(count));
}

// "Of its 168 figures, 5 are not yet due and 3 are not applicable."
std::string missing_words(const std::vector<Line>& lines) {
  std::vector<std::string> states;
  std::map<std::string, std::size_t> counts;
  std::size_t total = 0;
  for (const Line& line : lines) {
    total += line.readings.size();
    for (const analysis::Reading& reading : line.readings) {
      if (reading.published() != nullptr) continue;
      const std::string state = lacking_text(*reading.lacking());
      if (counts[state]++ == 0) states.push_back(state);
    }
  }
  if (states.empty()) return fill(BlockText::figures_all_there, {{"total", number(total)}});
  std::vector<std::string> parts;
  parts.reserve(states.size());
  for (const std::string& state : states) {
    parts.push_back(fill(counts[state] == 1 ? BlockText::figure_state : BlockText::figures_state,
                         {{"count", number(counts[state])}, {"state", state}}));
  }
  return fill(BlockText::figures_missing,
              {{"total", number(total)}, {"list", base::listed(parts, fill(wording::Text::list_end))}});
}

std::string sentence_of(const std::vector<Line>& lines, const std::vector<model::Period>& columns) {
  const auto counted = [](std::size_t count, BlockText one, BlockText many) {
    return count == 1 ? fill(one) : fill(many, {{"count", number(count)}});
  };
  return fill(BlockText::matrix_says,
              {{"measures", counted(lines.size(), BlockText::one_measure, BlockText::measures)},
               {"periods", counted(columns.size(), BlockText::one_period, BlockText::periods)},
               {"missing", missing_words(lines)}});
}

std::string caption_of(const MatrixBlock& block, const std::vector<model::Period>& columns) {
  if (!block.caption.empty()) return block.caption;
  const std::string first = wording::period_words(columns.front());
  if (columns.size() == 1) return fill(BlockText::matrix_caption_one, {{"first", first}});
  return fill(BlockText::matrix_caption, {{"first", first}, {"last", wording::period_words(columns.back())}});
}

void say(const base::Code& code, const MatrixBlock& block, std::string found,
         base::Diagnostics& diagnostics) {
  diagnostics.add({.code = code, .where = block.where, .about = "block matrix", .found = std::move(found)});
}

}  // namespace

std::optional<page::TableBlock> make_matrix(const MatrixBlock& block, const Place& place,
                                            const Setting& setting, base::Diagnostics& diagnostics) {
  std::vector<Line> lines = lines_of(block, place, setting);
  if (lines.empty()) return std::nullopt;
  const auto held = held_by(lines);
  const int step = model::months_of(lines.front().measure->frequency);
  const auto columns =
      held ? columns_of(block, *held, step, *setting.standpoint) : std::vector<model::Period>{};
  if (columns.empty()) {
    say(codes::nothing_to_list, block, "no period between `from` and `to`", diagnostics);
    return std::nullopt;
  }
  if (columns.size() > most_columns) {
    say(codes::too_many_columns, block, number(columns.size()) + " periods", diagnostics);
    return std::nullopt;
  }
  read(lines, columns, setting);
  page::TableBlock made = framed_table(place, caption_of(block, columns), block.note);
  made.sentence = sentence_of(lines, columns);
  tell_statuses(made, fill_table(made.table, lines, columns, setting.model));
  std::vector<const model::Measure*> measures;
  for (const Line& each : lines) measures.push_back(each.measure);
  made.source = sources_of(measures);
  return made;
}

}  // namespace blocks
