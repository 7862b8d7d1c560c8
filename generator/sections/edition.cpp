#include "sections/edition.h"

#include <algorithm>
#include <set>
#include <utility>

#include "base/overloaded.h"
#include "base/text.h"
#include "blocks/blocks.h"
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
  blocks::ChartIds chart_ids = {};
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

// `section` is the id of the section that says it; empty for the introduction.
std::vector<Stated> state_all(const std::vector<library::MeasureEntry>& entries, const std::string& section,
                              const Telling& telling, base::Diagnostics& diagnostics) {
  std::vector<library::MeasureEntry> known;
  std::vector<analysis::Question> questions;
  for (const library::MeasureEntry& entry : entries) {
    if (telling.model.measure(entry.measure) == nullptr)
      continue;  // reported by intake, or held back by the gate
    known.push_back(entry);
    questions.push_back({entry.measure, entry.category});
  }
  std::vector<analysis::Finding> findings =
      analysis::analyse(telling.model, telling.edition.standpoint, questions);
  std::vector<Stated> stated;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    ledger::Statement statement = state_measure(telling.model, findings[i], known[i], section);
    stated.push_back({std::move(known[i]), std::move(findings[i]), std::move(statement)});
    note_holes(telling.model, stated.back(), diagnostics);
    check_asserted(stated.back(), diagnostics);
  }
  return stated;
}

// Made from its names.
std::string id_of(const Stated& stated) {
  const std::string& measure = stated.entry.measure.text;
  if (stated.entry.category.is_whole()) return measure;
  return measure + "-" + base::id_from(stated.entry.category.text);
}

// A measure that stands in two sections takes the section's name before its own.
std::string chart_id(Telling& telling, const library::Section& section, const Stated& stated) {
  const std::string id = id_of(stated);
  return telling.chart_ids.claim(telling.chart_ids.is_free(id) ? id : section.id + "-" + id);
}

// The statement that a block's chart of the measure would say again: of the whole, or of the ratio that it
// is drawn as. Null where the section has none.
const Stated* same_as(const std::vector<Stated>& stated, const model::MeasureId& id,
                      const model::Model& model) {
  const model::Measure* measure = model.measure(id);
  const auto found = std::find_if(stated.begin(), stated.end(), [&](const Stated& each) {
    const bool is_drawn =
        measure != nullptr && (each.finding.category.is_whole() || measure->kind == model::Kind::ratio);
    return each.finding.measure == id && is_drawn;
  });
  return found == stated.end() ? nullptr : &*found;
}

// The text of a section or the introduction, with the charts that it asks for.
struct Text {
  const std::vector<library::Block>& blocks;
  const std::vector<Stated>& stated;
  std::string id_prefix;
};

struct Insets {
  std::vector<page::Inset> insets = {};
  std::vector<const Stated*> drawn = {};  // statements whose own chart a block replaces
};

// A block that says a statement's chart again takes its id, so that links to the chart still lead to one.
std::string id_for(const library::Block& block, const Text& text, Telling& telling) {
  const auto measures =
      library::draws_measures(block) ? library::measures_of(block) : std::vector<library::ShownMeasure>{};
  const Stated* same = measures.empty() ? nullptr : same_as(text.stated, measures.front().id, telling.model);
  const bool replaces = same != nullptr && telling.chart_ids.is_free(id_of(*same));
  return telling.chart_ids.claim(replaces ? id_of(*same) : text.id_prefix + "-" + blocks::id_wish(block));
}

Insets make_insets(const Text& text, Telling& telling, base::Diagnostics& diagnostics) {
  const blocks::Setting setting{telling.model, &telling.edition.standpoint, telling.metrics};
  const auto names = [&](const model::Measure& measure) {
    const Stated* same = same_as(text.stated, measure.id, telling.model);
    return names_of(measure, same == nullptr ? library::MeasureEntry{} : same->entry);
  };
  const auto summary = [&](const std::vector<library::ListedMeasure>& listed) {
    return summary_of(telling.model, telling.edition.standpoint, listed, names);
  };
  Insets made;
  for (const library::Block& block : text.blocks) {
    const exhibits::ChartPlace place{.id_suffix = id_for(block, text, telling), .heading_level = 4};
    page::Inset inset = blocks::make_inset(block, {place, names, summary}, setting, diagnostics);
    const bool replaces = !inset.pieces.empty() && library::draws_measures(block);
    made.insets.push_back(std::move(inset));
    if (!replaces) continue;
    for (const auto& measure : library::measures_of(block)) {
      const Stated* same = same_as(text.stated, measure.id, telling.model);
      if (same != nullptr) made.drawn.push_back(same);
    }
  }
  return made;
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

// `drawn` are those that a block of the section's text draws.
void add_measures(std::vector<page::Piece>& pieces, const std::vector<Stated>& stated,
                  const std::vector<const Stated*>& drawn, const library::Section& section,
                  Telling& telling) {
  std::vector<const Stated*> rows;
  rows.reserve(stated.size());
  for (const Stated& each : stated) rows.push_back(&each);
  pieces.push_back({summary_table(telling.model, rows, "summary-" + section.id,
                                  "Measures summary: " + section.title, Sparklines::left_out)});
  for (const Stated& each : stated) {
    page::Group measure{.name = "stated", .pieces = {}};
    measure.pieces.push_back({statement_paragraph(telling.model, each)});
    if (std::find(drawn.begin(), drawn.end(), &each) == drawn.end()) {
      const exhibits::ChartPlace place{.id_suffix = chart_id(telling, section, each), .heading_level = 4};
      measure.pieces.push_back(
          {exhibits::trend_chart(subject_of(telling.model, each), place, telling.metrics)});
    }
    pieces.push_back({std::move(measure)});
  }
  for (page::Piece& caveat : caveats(telling.model, stated)) pieces.push_back(std::move(caveat));
}

std::string file_of(const library::Report& report, const library::Section& section) {
  return "content/reports/" + report.slug + "/" + section.file;
}

SaidSection say_section(const library::Section& section, Telling& telling, base::Diagnostics& diagnostics) {
  SaidSection said{.id = section.id, .title = section.title, .part = section.part};
  said.stated = state_all(section.measures, section.id, telling, diagnostics);
  said.shown = state_all(section.shown, section.id, telling, diagnostics);
  Insets made = make_insets({section.blocks, said.stated, section.id}, telling, diagnostics);
  said.pieces.push_back({page::Heading{.level = 3, .id = section.id, .text = page::plain(section.title)}});
  if (!section.priority.empty()) {
    said.pieces.push_back({page::Paragraph{page::plain("Priority: " + section.priority), page::Look::muted}});
  }
  if (!section.not_measured.empty()) {
    said.pieces.push_back({page::Paragraph{page::plain("Not measured. " + section.not_measured)}});
  }
  if (!said.stated.empty()) add_measures(said.pieces, said.stated, made.drawn, section, telling);
  if (!section.body.is_empty()) {
    const library::Report& report = telling.edition.report;
    said.pieces.push_back(
        {page::Paragraph{page::plain(commentary_line(report, section)), page::Look::muted}});
    said.pieces.push_back({page::Prose{.elements = section.body.elements,
                                       .file = file_of(report, section),
                                       .heading_shift = 3,
                                       .id_prefix = section.id,
                                       .numbers_paragraphs = report.numbers_paragraphs,
                                       .insets = std::move(made.insets)}});
  }
  return said;
}

// The statements of measures that the ledger does not hold yet.
void note_new(ledger::Ledger& ledger, const std::vector<Stated>& shown) {
  for (const Stated& each : shown) {
    const bool is_known =
        std::any_of(ledger.statements.begin(), ledger.statements.end(), [&](const ledger::Statement& other) {
          return other.measure == each.statement.measure && other.category == each.statement.category;
        });
    if (!is_known) ledger.statements.push_back(each.statement);
  }
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
  const library::Report& report = edition.report;
  Said said{.edition = &edition, .sections = {}, .ledger = open_ledger(report)};
  const auto note_all = [&](const std::vector<Stated>& stated) {
    for (const Stated& each : stated) said.ledger.statements.push_back(each.statement);
  };
  said.shown = state_all(report.shown, "", telling, diagnostics);
  for (const library::Section& section : report.sections) {
    said.sections.push_back(say_section(section, telling, diagnostics));
    note_all(said.sections.back().stated);
  }
  // What a block shows again is stated once.
  for (const SaidSection& section : said.sections) note_new(said.ledger, section.shown);
  note_new(said.ledger, said.shown);
  // After the sections, whose charts keep their ids.
  said.introduction = make_insets({report.blocks, said.shown, "report"}, telling, diagnostics).insets;
  return said;
}

std::vector<ledger::Ledger> ledgers_of(const std::vector<Said>& said) {
  std::vector<ledger::Ledger> ledgers;
  ledgers.reserve(said.size());
  for (const Said& each : said) ledgers.push_back(each.ledger);
  return ledgers;
}

}  // namespace sections
