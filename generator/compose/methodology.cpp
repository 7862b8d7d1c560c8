// The rules that were really used, with their constants: made from the tables that the code uses.
#include "compose/methodology.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "compose/composers.h"
#include "compose/newest.h"
#include "compose/parts.h"
#include "methodology/methodology.h"

namespace compose {

namespace {

namespace rules = analysis::rules;
using Text = rulebook::MethodText;

std::string said(Text text) {
  return std::string(rulebook::template_of(text));
}

std::vector<rules::Rule> all_rules() {
  std::vector<rules::Rule> all;
  all.reserve(static_cast<std::size_t>(rules::Rule::count_of_rules));
  for (int i = 0; i < static_cast<int>(rules::Rule::count_of_rules); ++i)
    all.push_back(static_cast<rules::Rule>(i));
  return all;
}

// --- one rule ---

void add(page::Definitions& list, Text head, std::vector<page::Runs> texts) {
  if (texts.empty()) return;
  list.items.push_back({.term = page::plain(said(head)), .texts = std::move(texts)});
}

std::vector<page::Runs> plain_texts(const std::vector<std::string>& texts) {
  std::vector<page::Runs> runs;
  for (const std::string& text : texts) {
    if (!text.empty()) runs.push_back(page::plain(text));
  }
  return runs;
}

page::Piece explained(rules::Rule rule, const Facts& facts) {
  const methodology::RuleText text = methodology::rule_text(rule, facts.model().methods);
  page::Definitions list;
  add(list, Text::head_how, plain_texts(text.how));
  add(list, Text::head_formula, plain_texts(text.formula));
  add(list, Text::head_in_words, plain_texts({text.in_words}));
  add(list, Text::head_source, plain_texts(text.sources));
  add(list, Text::head_limits, plain_texts({text.limits}));
  if (const sections::Said* report = report_of_examples(facts)) {
    const auto example = worked_example(rule, facts, *report);
    add(list, Text::head_example, {example.value_or(page::plain(said(Text::no_example)))});
  }
  return {std::move(list)};
}

// "2%", and under it the usual value where the site has set its own.
page::Cell value_cell(const rules::Row& row, const model::Methods& methods) {
  page::Cell cell{.lines = {page::plain(methodology::constant_words(row, rules::value_of(row, methods)))}};
  if (rules::is_overridden(row, methods)) {
    cell.lines.push_back(page::plain(methodology::fill_method(
        Text::overridden, methods, {{"value", methodology::constant_words(row, row.usual)}})));
  }
  return cell;
}

page::Cell origin_cell(const rules::Row& row) {
  page::Cell cell{.lines = {page::plain(base::upper_first(methodology::origin_words(row.origin)))}};
  if (!row.key.empty()) cell.lines.push_back(page::plain(said(Text::may_be_set)));
  return cell;
}

std::string anchor_of(rules::Rule rule, const rules::Row& row) {
  std::string anchor = std::string(rulebook::words_of(rule).anchor) + "-" + std::string(row.id);
  std::replace(anchor.begin(), anchor.end(), '_', '-');
  return anchor;
}

std::vector<page::Piece> constants_of(rules::Rule rule, const Facts& facts) {
  const model::Methods& methods = facts.model().methods;
  const rulebook::RuleWords& words = rulebook::words_of(rule);
  page::Table table{.id = std::string(words.anchor) + "-constants",
                    .caption = methodology::fill_method(Text::constants_caption, methods,
                                                        {{"rule", base::lower_first(words.heading)}})};
  table.columns = {{said(Text::head_constant)}, {said(Text::head_value)}, {said(Text::head_origin)}};
  for (const rules::Row& row : rules::catalogue()) {
    if (!rules::is_of(row, rule)) continue;
    page::Cell name{.lines = {page::plain(base::upper_first(std::string(rulebook::name_of(row.constant))))},
                    .id = anchor_of(rule, row)};
    table.rows.push_back({std::move(name), value_cell(row, methods), origin_cell(row)});
  }
  if (table.rows.empty()) return {};
  return {{std::move(table)}};
}

void append(std::vector<page::Piece>& pieces, std::vector<page::Piece> more) {
  std::move(more.begin(), more.end(), std::back_inserter(pieces));
}

void add_rule(std::vector<page::Piece>& pieces, rules::Rule rule, const Facts& facts) {
  const rulebook::RuleWords& words = rulebook::words_of(rule);
  pieces.push_back(heading(2, std::string(words.anchor), std::string(words.heading)));
  pieces.push_back(
      paragraph(methodology::rule_text(rule, facts.model().methods).sentence, page::Look::statement));
  pieces.push_back(explained(rule, facts));
  append(pieces, constants_of(rule, facts));
  append(pieces, settings_of_measures(rule, facts));
}

// --- the whole site ---

void add_changed(std::vector<page::Piece>& pieces, const model::Methods& methods) {
  pieces.push_back(heading(2, "overrides", said(Text::changed_heading)));
  page::Table table{.id = "overrides-constants", .caption = said(Text::changed_caption)};
  table.columns = {{said(Text::head_constant)}, {said(Text::head_value)}, {said(Text::head_usual)}};
  for (const rules::Row& row : rules::catalogue()) {
    if (row.key.empty() || !rules::is_overridden(row, methods)) continue;
    const auto cell = [&](double value) {
      return page::Cell{.lines = {page::plain(methodology::constant_words(row, value))}};
    };
    table.rows.push_back(
        {{.lines = {page::plain(base::upper_first(std::string(rulebook::name_of(row.constant))))}},
         cell(rules::value_of(row, methods)),
         cell(row.usual)});
  }
  if (table.rows.empty()) {
    pieces.push_back(paragraph(said(Text::nothing_changed)));
    return;
  }
  pieces.push_back(paragraph(said(Text::changed)));
  pieces.push_back({std::move(table)});
}

void add_further(std::vector<page::Piece>& pieces, const Facts& facts) {
  page::List list;
  for (const library::Page& each : facts.library().pages) {
    if (each.path.starts_with(page::address::methodology().path))
      list.items.push_back(page::link(each.title, page::address::plain(each.path)));
  }
  if (list.items.empty()) return;
  pieces.push_back(heading(2, "further-pages", said(Text::further_heading)));
  pieces.push_back({std::move(list)});
}

// When the first report came out, as far as the reports say.
std::optional<base::Date> first_published(const Facts& facts) {
  std::optional<base::Date> first;
  for (const sections::Said& said : facts.said) {
    const library::Report& report = said.edition->report;
    std::optional<base::Date> date;
    if (report.publish_at) date = base::Date(std::chrono::floor<std::chrono::days>(*report.publish_at));
    if (!date && !report.changes.empty()) date = report.changes.front().date;
    if (date && (!first || *date < *first)) first = date;
  }
  return first;
}

void add_opening(std::vector<page::Piece>& pieces, const Facts& facts) {
  const model::Methods& methods = facts.model().methods;
  const auto since = first_published(facts);
  const std::string used =
      since ? methodology::fill_method(Text::used_since, methods, {{"date", wording::date_words(*since)}})
            : said(Text::used);
  pieces.push_back(paragraph(used, page::Look::lead));
  pieces.push_back(paragraph(said(Text::nobody_types)));
  if (const sections::Said* report = report_of_examples(facts)) {
    pieces.push_back(paragraph(methodology::fill_method(
        Text::examples_from, methods, {{"report", report_name(facts, report->edition->report)}})));
  }
}

page::Piece contents_of(const std::vector<page::Piece>& body) {
  page::Contents contents;
  for (const page::Piece& piece : body) {
    const auto* title = std::get_if<page::Heading>(&piece.content);
    if (title == nullptr) continue;
    contents.entries.push_back(
        {page::link(title->text.front().text, {page::address::methodology().path, title->id})});
  }
  return {std::move(contents)};
}

}  // namespace

page::Page compose_methodology(const PageRef& ref, const Facts& facts, base::Diagnostics&) {
  page::Page page{.kind = ref.kind, .address = ref.address, .title = said(Text::title)};
  page.description = said(Text::description);
  page.crumbs = {{"Home", page::address::home()}, {said(Text::title), {}}};
  page.caption = said(Text::title);
  page.heading = said(Text::heading);
  page.draft_banner = draft_banner(facts, nullptr);
  page.is_indexed = !facts.audience.is_reviewing;
  std::vector<page::Piece> body;
  for (const rules::Rule rule : all_rules()) add_rule(body, rule, facts);
  append(body, words_used(facts));
  add_changed(body, facts.model().methods);
  add_further(body, facts);
  add_opening(page.pieces, facts);
  page.pieces.push_back(contents_of(body));
  append(page.pieces, std::move(body));
  return page;
}

}  // namespace compose
