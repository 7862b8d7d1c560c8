// Measures of one period against those of another: both values, the change, the aim, and a sentence on each
// group of them.
#include <algorithm>

#include "analysis/change.h"
#include "analysis/target.h"
#include "analysis/two_windows.h"
#include "analysis/view.h"
#include "base/text.h"
#include "blocks/catalogue.h"
#include "blocks/codes.h"
#include "blocks/table_parts.h"
#include "blocks/windows.h"
#include "rows/block_texts_en.h"
#include "rows/rows.h"
#include "wording/page_words.h"

namespace blocks {

namespace {

using analysis::Finding;
using library::ComparisonBlock;
using rows::BlockText;

struct Line {
  wording::Names names;
  const model::Measure* measure;
  Finding finding;
};
struct Lines {
  std::vector<Line> lines = {};
  std::vector<page::RowGroup> groups = {};  // with their titles, still without sentences

  // Whether one head can name the windows of every row.
  bool have_one_window() const {
    const Finding& first = lines.front().finding;
    return std::all_of(lines.begin(), lines.end(), [&](const Line& each) {
      return each.finding.latest.window == first.latest.window &&
             each.finding.previous.window == first.previous.window;
    });
  }
  bool have_aims() const {
    return std::any_of(lines.begin(), lines.end(),
                       [](const Line& each) { return each.finding.target.has_value(); });
  }
};

model::Comparison compare_for(const ComparisonBlock& block, const model::Standpoint& own) {
  if (block.against) return *block.against;
  const auto* named = std::get_if<model::Period>(&own.compare);
  const bool is_too_late = named != nullptr && block.period && block.period->last_day() <= named->last_day();
  return is_too_late ? model::Comparison(model::PreviousYear{}) : own.compare;
}

// Without periods of its own a block sees what the report sees.
Finding finding_of(const library::ListedMeasure& listed, const ComparisonBlock& block,
                   const Setting& setting) {
  const model::Standpoint& own = *setting.standpoint;
  const model::Model& model = setting.model;
  if (!block.period && !block.against)
    return analysis::analyse(model, own, {{.measure = listed.id, .category = listed.category}}).front();
  const model::Measure& measure = *model.measure(listed.id);
  const model::SeriesKey key{listed.id, own.area, analysis::category_asked(measure, listed.category)};
  const model::Period asked = block.period.value_or(own.period);
  const model::Period after = window_named(model, key, asked);
  const model::Period before = window_compared(model, key, after, asked, compare_for(block, own));
  Finding finding = analysis::compare_windows(model, key, before, after);
  finding.target = analysis::compare_with_target(measure, finding.latest.published());
  return finding;
}

Lines lines_of(const ComparisonBlock& block, const Place& place, const Setting& setting) {
  Lines all;
  for (const ComparisonBlock::Group& group : block.groups) {
    const std::size_t begin = all.lines.size();
    for (const library::ListedMeasure& listed : group.measures) {
      const model::Measure* measure = setting.model.measure(listed.id);
      if (measure == nullptr) continue;  // reported where it was read, or held back
      all.lines.push_back(
          {names_of(listed, place, setting.model), measure, finding_of(listed, block, setting)});
    }
    const bool has_rows = all.lines.size() > begin;
    if (has_rows && !group.title.empty()) all.groups.push_back({.begin = begin, .caption = group.title});
  }
  return all;
}

std::string unit_under(const model::Model& model, const model::Measure& measure) {
  const bool stands_at_the_number = measure.is_percentage() || measure.unit == "£";
  return stands_at_the_number || measure.kind == model::Kind::ratio ? ""
                                                                    : wording::unit_words(model, measure);
}

page::Cell value_cell(const Line& line, const analysis::Reading& reading, bool names_its_window) {
  const std::string window = names_its_window ? wording::period_words(reading.window) : "";
  const analysis::Published* value = reading.published();
  if (value == nullptr) return cell_of_lines(lacking_text(*reading.lacking()), window);
  const model::Measure& measure = *line.measure;
  const int places = wording::places_of(measure, line.finding);
  page::Cell cell = page::plain_cell(wording::value_label(measure, value->value, places));
  if (measure.kind == model::Kind::rate && value->count)
    cell.lines.push_back(page::plain(wording::count_words(measure, *value->count)));
  if (!window.empty()) cell.lines.push_back({{.text = window, .weight = page::Weight::muted}});
  return cell;
}

page::Cell aim_cell(const Line& line) {
  const auto& target = line.finding.target;
  if (!target) return page::plain_cell(fill(BlockText::no_aim));
  const std::string aim = base::upper_first(
      wording::target_words(*line.measure, target->target, wording::places_of(*line.measure, line.finding)));
  if (!target->is_met) return cell_of_lines(fill(BlockText::aim_unknown), aim);
  return cell_of_lines(fill(*target->is_met ? BlockText::aim_met : BlockText::aim_not_met), aim);
}

void add_columns(page::Table& table, const Lines& lines) {
  const Finding& first = lines.lines.front().finding;
  const bool is_alike = lines.have_one_window();
  const auto head = [&](const model::Period& window, BlockText other) {
    return is_alike ? base::upper_first(wording::period_words(window)) : fill(other);
  };
  table.columns = {{fill(BlockText::head_measure)},
                   {head(first.previous.window, BlockText::head_before), page::Align::number},
                   {head(first.latest.window, BlockText::head_after), page::Align::number},
                   {fill(BlockText::head_change), page::Align::number}};
  if (lines.have_aims()) table.columns.push_back({fill(BlockText::head_aim)});
}

Statuses add_rows(page::Table& table, const Lines& lines, const model::Model& model) {
  const bool names_windows = !lines.have_one_window();
  Statuses statuses;
  for (const Line& line : lines.lines) {
    const Finding& finding = line.finding;
    std::vector<page::Cell> row{cell_of_lines(line.names.short_title, unit_under(model, *line.measure)),
                                value_cell(line, finding.previous, names_windows),
                                value_cell(line, finding.latest, names_windows), change_cell(model, finding)};
    if (lines.have_aims()) row.push_back(aim_cell(line));
    table.rows.push_back(std::move(row));
    statuses.push_back({std::nullopt, status_of(finding.previous), status_of(finding.latest)});
  }
  return statuses;
}

// What is said of the rows from one to another.
std::string sentence_on(const Lines& lines, std::size_t begin, std::size_t end, const model::Model& model) {
  std::vector<rows::ComparedRow> rows;
  for (std::size_t i = begin; i < end; ++i) {
    const Line& line = lines.lines[i];
    const bool is_alone = end - begin == 1;
    const std::string& name = is_alone ? line.names.title : line.names.short_title;
    rows.push_back({name, base::lower_first(name), &line.finding});
  }
  const std::string aims =
      rows.size() == 1 ? wording::target_sentence(model, *rows.front().finding) : rows::aims_words(rows);
  return wording::in_a_row({rows::directions_words(model, rows), aims});
}

void add_sentences(page::TableBlock& block, const Lines& lines, const model::Model& model) {
  if (lines.groups.empty()) {
    block.sentence = sentence_on(lines, 0, lines.lines.size(), model);
    return;
  }
  block.table.groups = lines.groups;
  block.table.group_head = fill(BlockText::group_head);
  for (std::size_t i = 0; i < lines.groups.size(); ++i) {
    const std::size_t end = i + 1 < lines.groups.size() ? lines.groups[i + 1].begin : lines.lines.size();
    block.table.groups[i].sentence = sentence_on(lines, lines.groups[i].begin, end, model);
  }
}

std::string caption_of(const ComparisonBlock& block, const Lines& lines) {
  if (!block.caption.empty()) return block.caption;
  if (!lines.have_one_window()) return fill(BlockText::comparison_caption_plain);
  const Finding& first = lines.lines.front().finding;
  return base::upper_first(
      fill(BlockText::comparison_caption, {{"after", wording::period_words(first.latest.window)},
                                           {"before", wording::in_period_words(first.previous.window)}}));
}

std::string small_base_note(const Lines& lines, const model::Model& model) {
  const bool has_one = std::any_of(lines.lines.begin(), lines.lines.end(), [&](const Line& each) {
    return rows::is_from_small_base(model, each.finding);
  });
  if (!has_one) return "";
  return fill(BlockText::note_small_base, {{"small_base", wording::typed_number(model.methods.small_base)}});
}

bool is_too_late(const ComparisonBlock& block, const Setting& setting, base::Diagnostics& diagnostics) {
  const auto* against = block.against ? std::get_if<model::Period>(&*block.against) : nullptr;
  const model::Standpoint& own = *setting.standpoint;
  const bool is_against_late = against != nullptr && own.period.last_day() <= against->last_day();
  if (!is_after(block.period, own) && !is_against_late) return false;
  diagnostics.add({.code = codes::period_after_report,
                   .where = block.where_period,
                   .about = "block comparison",
                   .found = is_against_late ? against->id() : block.period->id(),
                   .expected = "a period up to " + own.period.id()});
  return true;
}

}  // namespace

std::optional<page::TableBlock> make_comparison(const ComparisonBlock& block, const Place& place,
                                                const Setting& setting, base::Diagnostics& diagnostics) {
  if (is_too_late(block, setting, diagnostics)) return std::nullopt;
  const Lines lines = lines_of(block, place, setting);
  if (lines.lines.empty()) return std::nullopt;
  page::TableBlock made = framed_table(place, caption_of(block, lines), block.note);
  add_columns(made.table, lines);
  tell_statuses(made, add_rows(made.table, lines, setting.model));
  add_sentences(made, lines, setting.model);
  add_note(made, small_base_note(lines, setting.model));
  std::vector<const model::Measure*> measures;
  for (const Line& each : lines.lines) measures.push_back(each.measure);
  made.source = sources_of(measures);
  return made;
}

}  // namespace blocks
