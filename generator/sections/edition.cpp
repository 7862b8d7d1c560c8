#include "sections/edition.h"

#include <algorithm>
#include <set>

#include "base/overloaded.h"
#include "base/text.h"
#include "exhibits/exhibit.h"
#include "page/address.h"
#include "sections/codes.h"
#include "sections/measure_pieces.h"
#include "sections/statement.h"
#include "wording/page_words.h"
#include "wording/wording.h"

namespace sections {

namespace {

// The edition while it is being said: what every section needs, and the chart ids already given.
struct Telling {
  const library::Edition& edition;
  const model::Model& model;
  const scene::TextMetrics& metrics;
  std::set<std::string> chart_ids = {};
};

// Whoever states a measure needs every cell of its series: those that could not be read name this section.
void note_holes(const model::Model& model, const Stated& stated, base::Diagnostics& diagnostics) {
  const model::Series* series =
      model.find({stated.finding.measure, stated.finding.area, stated.finding.category});
  if (series == nullptr) return;
  for (const model::Observation& each : series->observations) {
    const auto* absence = std::get_if<model::Absence>(&each.value);
    if (absence == nullptr || *absence != model::Absence::unreadable) continue;
    diagnostics.meet(each.cell, {stated.entry.where, "measure " + stated.entry.measure.text});
  }
}

void check_asserted(const Stated& stated, base::Diagnostics& diagnostics) {
  if (!stated.entry.asserted || stated.finding.trend.word == analysis::TrendWord::not_available) return;
  const std::string computed = wording::trend_word(stated.finding.trend.word);
  const std::string asserted = printed_trend_word(stated.entry, stated.finding);
  if (computed == asserted) return;
  diagnostics.add({.code = codes::asserted_differs,
                   .where = stated.entry.asserted->where,
                   .about = "measure " + stated.entry.measure.text,
                   .found = asserted,
                   .expected = computed + " (" + stated.statement.trend.reason + ")"});
}

std::vector<Stated> state_section(const library::Section& section, const Telling& telling,
                                  base::Diagnostics& diagnostics) {
  std::vector<library::MeasureEntry> known;
  std::vector<analysis::Question> questions;
  for (const library::MeasureEntry& entry : section.measures) {
    if (telling.model.measure(entry.measure) == nullptr)
      continue;  // reported by intake, or held back by the gate
    known.push_back(entry);
    questions.push_back({entry.measure, entry.category});
  }
  std::vector<analysis::Finding> findings =
      analysis::analyse(telling.model, telling.edition.standpoint, questions);
  std::vector<Stated> stated;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    ledger::Statement statement = state_measure(telling.model, findings[i], known[i], section.id);
    stated.push_back({std::move(known[i]), std::move(findings[i]), std::move(statement)});
    note_holes(telling.model, stated.back(), diagnostics);
    check_asserted(stated.back(), diagnostics);
  }
  return stated;
}

// Ids are made from names; a measure that stands in two sections takes the section's name before its own.
std::string chart_id(Telling& telling, const library::Section& section, const Stated& stated) {
  std::string id = stated.entry.measure.text;
  if (!stated.entry.category.is_whole()) id += "-" + base::id_from(stated.entry.category.text);
  if (telling.chart_ids.insert(id).second) return id;
  id = section.id + "-" + id;
  while (!telling.chart_ids.insert(id).second) id += "-again";
  return id;
}

// A measure's caveat is said once in a section, however many of its measures share it.
std::vector<page::Piece> caveats(const model::Model& model, const std::vector<Stated>& stated) {
  std::vector<page::Piece> pieces;
  std::set<std::string> said;
  for (const Stated& each : stated) {
    const std::string& caveat = model.measure(each.finding.measure)->caveat;
    if (caveat.empty() || !said.insert(caveat).second) continue;
    pieces.push_back({page::Paragraph{page::plain(caveat), page::Look::muted}});
  }
  return pieces;
}

std::string commentary_line(const library::Report& report, const library::Section& section) {
  std::string line = "Commentary by " + wording::body_words(report.body);
  if (section.confirmed_for) line += ", confirmed for " + wording::period_words(*section.confirmed_for);
  return line + ".";
}

void add_measures(std::vector<page::Piece>& pieces, const std::vector<Stated>& stated,
                  const library::Section& section, Telling& telling) {
  std::vector<const Stated*> rows;
  rows.reserve(stated.size());
  for (const Stated& each : stated) rows.push_back(&each);
  pieces.push_back({summary_table(telling.model, rows, "summary-" + section.id,
                                  "Measures summary: " + section.title, Sparklines::left_out)});
  for (const Stated& each : stated) {
    page::Group measure{.name = "stated", .pieces = {}};
    measure.pieces.push_back({statement_paragraph(telling.model, each)});
    const exhibits::ChartPlace place{.id_suffix = chart_id(telling, section, each), .heading_level = 4};
    measure.pieces.push_back(
        {exhibits::trend_chart(subject_of(telling.model, each), place, telling.metrics)});
    pieces.push_back({std::move(measure)});
  }
  for (page::Piece& caveat : caveats(telling.model, stated)) pieces.push_back(std::move(caveat));
}

std::string file_of(const library::Report& report, const library::Section& section) {
  return "content/reports/" + report.slug + "/" + section.file;
}

SaidSection say_section(const library::Section& section, Telling& telling, base::Diagnostics& diagnostics) {
  SaidSection said{.id = section.id, .title = section.title, .part = section.part};
  said.stated = state_section(section, telling, diagnostics);
  said.pieces.push_back({page::Heading{.level = 3, .id = section.id, .text = page::plain(section.title)}});
  if (!section.priority.empty()) {
    said.pieces.push_back({page::Paragraph{page::plain("Priority: " + section.priority), page::Look::muted}});
  }
  if (!section.not_measured.empty()) {
    said.pieces.push_back({page::Paragraph{page::plain("Not measured. " + section.not_measured)}});
  }
  if (!said.stated.empty()) add_measures(said.pieces, said.stated, section, telling);
  if (!section.body.is_empty()) {
    const library::Report& report = telling.edition.report;
    said.pieces.push_back(
        {page::Paragraph{page::plain(commentary_line(report, section)), page::Look::muted}});
    said.pieces.push_back({page::Prose{.elements = section.body.elements,
                                       .file = file_of(report, section),
                                       .heading_shift = 3,
                                       .id_prefix = section.id,
                                       .numbers_paragraphs = report.numbers_paragraphs}});
  }
  return said;
}

ledger::Ledger open_ledger(const library::Report& report) {
  return {.report = report.slug,
          .edition = report.edition,
          .area = report.area.text,
          .period_id = report.period.id(),
          .period_label = wording::period_words(report.period),
          .period_start = base::iso_date(report.period.first_day()),
          .period_end = base::iso_date(report.period.last_day())};
}

}  // namespace

page::Paragraph statement_paragraph(const model::Model& model, const Stated& stated) {
  const wording::Names names = names_of(*model.measure(stated.finding.measure), stated.entry);
  std::string text;
  for (const wording::Phrase& phrase : wording::statement_phrases(model, stated.finding, names)) {
    if (!text.empty()) text += ' ';
    text += phrase.text;
  }
  return {page::plain(std::move(text)), page::Look::statement};
}

Said say_edition(const library::Edition& edition, const scene::TextMetrics& metrics,
                 base::Diagnostics& diagnostics) {
  Telling telling{.edition = edition, .model = *edition.data, .metrics = metrics};
  Said said{.edition = &edition, .sections = {}, .ledger = open_ledger(edition.report)};
  for (const library::Section& section : edition.report.sections) {
    said.sections.push_back(say_section(section, telling, diagnostics));
    for (const Stated& each : said.sections.back().stated) said.ledger.statements.push_back(each.statement);
  }
  return said;
}

std::vector<ledger::Ledger> ledgers_of(const std::vector<Said>& said) {
  std::vector<ledger::Ledger> ledgers;
  ledgers.reserve(said.size());
  for (const Said& each : said) ledgers.push_back(each.ledger);
  return ledgers;
}

}  // namespace sections
