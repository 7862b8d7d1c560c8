// The measures summary of 6-pages-and-charts.md, 6.7: a row a measure, and no word without its number.
#include "base/text.h"
#include "charts/trend.h"
#include "exhibits/plot.h"
#include "page/address.h"
#include "rows/rows.h"
#include "sections/measure_pieces.h"
#include "sections/statement.h"
#include "wording/page_words.h"
#include "wording/wording.h"

namespace sections {

namespace {

page::Runs muted(std::string text) {
  return {{.text = std::move(text), .weight = page::Weight::muted}};
}
page::Runs strong(std::string text) {
  return {{.text = std::move(text), .weight = page::Weight::strong}};
}

page::Cell measure_cell(const model::Measure& measure, const Stated& stated) {
  page::Cell cell{.lines = {page::link(names_of(measure, stated.entry).short_title,
                                       page::address::measure(measure.id.text))}};
  if (const auto* value = stated.finding.latest.published()) {
    const std::string status = wording::status_words(value->status);
    if (!status.empty()) cell.lines.push_back(muted(status));
  }
  return cell;
}

page::Cell latest_cell(const model::Model& model, const model::Measure& measure, const Stated& stated) {
  const analysis::Finding& finding = stated.finding;
  page::Cell cell;
  if (const auto* value = finding.latest.published()) {
    const int places = wording::decimals_for(measure, finding.lines);
    cell.lines.push_back(strong(wording::value_words(model, measure, value->value, places)));
    if (measure.kind == model::Kind::rate && value->count) {
      cell.lines.push_back(page::plain(wording::count_words(measure, *value->count)));
    }
  } else {
    cell.lines.push_back(page::plain("Not available: " + wording::lacking_words(*finding.latest.lacking())));
  }
  if (std::string few = wording::few_events_note(model, finding); !few.empty())
    cell.lines.push_back(muted(std::move(few)));
  cell.lines.push_back(muted(wording::period_words(finding.window)));
  if (finding.target) {
    const int places = wording::decimals_for(measure, finding.target->target.value);
    std::string words = wording::target_words(measure, finding.target->target, places);
    if (finding.target->is_met) words += *finding.target->is_met ? ", met" : ", not met";
    cell.lines.push_back(muted(std::move(words)));
  }
  if (finding.rating) cell.lines.push_back(page::plain("Rating: " + *finding.rating));
  return cell;
}

// Where the rows are compared with different times, the head cannot name one: each cell names its own.
enum class Compared { alike, each_named };

page::Cell change_cell(const model::Model& model, const analysis::Finding& finding, Compared compared) {
  page::Cell cell;
  for (std::string& line : wording::change_cell_words(model, finding)) {
    cell.lines.push_back(page::plain(std::move(line)));
  }
  if (compared == Compared::each_named && finding.change)
    cell.lines.push_back(muted(wording::comparison_head(finding)));
  return cell;
}

page::Icon icon_of(const std::string& word) {
  if (word == wording::trend_word(analysis::TrendWord::increasing)) return page::Icon::up;
  if (word == wording::trend_word(analysis::TrendWord::reducing)) return page::Icon::down;
  if (word == wording::trend_word(analysis::TrendWord::stable)) return page::Icon::level;
  return page::Icon::empty;
}

page::Cell trend_cell(const model::Model& model, const model::Measure& measure, const Stated& stated,
                      Sparklines sparklines) {
  const std::string word = printed_trend_word(stated.entry, stated.finding);
  page::Cell cell{.lines = {strong(word)}, .icon = icon_of(word)};
  page::Runs judgement = judgement_runs(measure, stated.entry, stated.finding);
  if (!judgement.front().text.empty()) cell.lines.push_back(std::move(judgement));
  if (stated.entry.asserted) {
    cell.lines.push_back(muted("stated by the author: " + stated.entry.asserted->because));
    if (stated.finding.trend.word != analysis::TrendWord::not_available) {
      cell.lines.push_back(
          muted("computed from the data: " + wording::trend_word(stated.finding.trend.word)));
    }
  } else if (stated.finding.trend.word == analysis::TrendWord::not_available) {
    cell.lines.push_back(muted(wording::trend_reason(model, stated.finding)));
  } else if (std::string signal = wording::trend_signal(stated.finding); !signal.empty()) {
    cell.lines.push_back(muted(std::move(signal)));
  }
  if (const std::string& note = stated.statement.signal.note; !note.empty())
    cell.lines.push_back(muted(note));
  if (!stated.entry.outlook.empty()) {
    const std::string& because = stated.entry.outlook_because;
    cell.lines.push_back(
        page::plain("Outlook: " + stated.entry.outlook + (because.empty() ? "" : ": " + because)));
  }
  if (sparklines == Sparklines::drawn)
    cell.sparkline = charts::draw_sparkline(exhibits::plotted_own(stated.finding));
  return cell;
}

page::Cell benchmark_cell(const model::Model& model, const model::Measure& measure, const Stated& stated) {
  const ledger::Statement& said = stated.statement;
  if (stated.finding.benchmarks.empty()) {
    return {.lines = {page::plain("Not available: " + said.no_benchmark_reason)}};
  }
  page::Cell cell;
  const int places = wording::decimals_for(measure, stated.finding.lines);
  for (std::size_t i = 0; i < stated.finding.benchmarks.size(); ++i) {
    const ledger::Benchmark& each = said.benchmarks[i];
    if (!each.is_available) {
      const bool is_alone = said.benchmarks.size() == 1;
      cell.lines.push_back(
          page::plain(is_alone ? "Not available: " + each.reason
                               : wording::unavailable_words(model, measure, stated.finding.benchmarks[i])));
      continue;
    }
    cell.lines.push_back(page::plain(each.statement));
    cell.lines.push_back(
        muted(wording::benchmark_note(model, measure, stated.finding.benchmarks[i], places)));
  }
  return cell;
}

// The group's name where every row is compared with the same one.
std::string benchmark_head(const model::Model& model, const std::vector<const Stated*>& stated) {
  const model::Group* common = nullptr;
  for (const Stated* each : stated) {
    if (each->finding.benchmarks.empty()) continue;
    const model::Group* group = model.group(each->finding.benchmarks.front().group);
    if (common != nullptr && group != common) return "Compared with others";
    common = group;
  }
  return common == nullptr ? "Compared with others" : "Compared with " + wording::the(common->name);
}

Compared how_compared(const std::vector<const Stated*>& stated) {
  const std::string head = wording::comparison_head(stated.front()->finding);
  for (const Stated* each : stated) {
    if (wording::comparison_head(each->finding) != head) return Compared::each_named;
  }
  return Compared::alike;
}

// "Change on a year earlier", where all rows are compared alike.
std::string change_head(const std::vector<const Stated*>& stated) {
  return how_compared(stated) == Compared::alike ? wording::comparison_head(stated.front()->finding)
                                                 : "Change";
}

// As a section's own entry would be; a name of the report's goes before the measure's.
library::MeasureEntry entry_of(const model::Measure& measure, const library::ListedMeasure& listed,
                               const std::function<wording::Names(const model::Measure&)>& names) {
  library::MeasureEntry entry;
  entry.measure = listed.id;
  entry.category = listed.category;
  entry.label = listed.label;
  const std::string named = names(measure).short_title;
  if (entry.label.empty() && listed.category.is_whole() && named != measure.short_title) entry.label = named;
  entry.where = listed.where;
  return entry;
}

}  // namespace

page::TableBlock summary_of(const model::Model& model, const model::Standpoint& standpoint,
                            const std::vector<library::ListedMeasure>& listed,
                            const std::function<wording::Names(const model::Measure&)>& names) {
  std::vector<Stated> stated;
  for (const library::ListedMeasure& each : listed) {
    library::MeasureEntry entry = entry_of(*model.measure(each.id), each, names);
    analysis::Finding finding =
        analysis::analyse(model, standpoint, {{.measure = each.id, .category = each.category}}).front();
    ledger::Statement statement = state_measure(model, finding, entry, "");
    stated.push_back({std::move(entry), std::move(finding), std::move(statement)});
  }
  std::vector<const Stated*> rows;
  std::vector<rows::ComparedRow> compared;
  for (const Stated& each : stated) {
    const wording::Names own = names_of(*model.measure(each.finding.measure), each.entry);
    const std::string& name = stated.size() == 1 ? own.title : own.short_title;
    rows.push_back(&each);
    compared.push_back({name, base::lower_first(name), &each.finding});
  }
  return {.sentence = rows::directions_words(model, compared),
          .table = summary_table(model, rows, "", "", Sparklines::left_out)};
}

page::Table summary_table(const model::Model& model, const std::vector<const Stated*>& stated, std::string id,
                          std::string caption, Sparklines sparklines) {
  page::Table table{.id = std::move(id), .caption = std::move(caption)};
  table.is_summary = true;
  table.scroll_hint = "Scroll the table sideways for trend and comparison.";
  table.columns = {
      {"Measure"}, {"Latest"}, {change_head(stated)}, {"Trend"}, {benchmark_head(model, stated)}};
  const Compared how = how_compared(stated);
  for (const Stated* each : stated) {
    const model::Measure& measure = *model.measure(each->finding.measure);
    table.rows.push_back({measure_cell(measure, *each), latest_cell(model, measure, *each),
                          change_cell(model, each->finding, how),
                          trend_cell(model, measure, *each, sparklines),
                          benchmark_cell(model, measure, *each)});
  }
  return table;
}

}  // namespace sections
