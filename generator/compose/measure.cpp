// One measure across all the time we hold: statement, chart with its open table, comparison, what it counts,
// how the words were chosen, breaks, what reports have said, data.
#include <algorithm>
#include <optional>

#include "base/number.h"
#include "base/text.h"
#include "compose/composers.h"
#include "compose/divided.h"
#include "compose/newest.h"
#include "compose/parts.h"
#include "compose/terms.h"
#include "derivation/derivation.h"
#include "sections/measure_pieces.h"
#include "sections/statement.h"
#include "wording/page_words.h"
#include "wording/wording.h"

namespace compose {

namespace {

page::Runs tag(std::string text) {
  return page::plain(std::move(text));
}

page::Piece tags_of(const sections::Stated& stated, const model::Measure& measure) {
  page::Tags tags;
  tags.items.push_back(tag("Trend: " + sections::printed_trend_word(stated.entry, stated.finding)));
  page::Runs judgement = sections::judgement_runs(measure, stated.entry, stated.finding);
  if (!judgement.front().text.empty()) tags.items.push_back(std::move(judgement));
  for (const ledger::Benchmark& each : stated.statement.benchmarks) {
    if (each.is_available) tags.items.push_back(tag(each.statement));
  }
  if (const auto* value = stated.finding.latest.published()) {
    const std::string status = wording::status_words(value->status);
    if (!status.empty()) tags.items.push_back(tag(status));
  }
  return {std::move(tags)};
}

// What tells the charts of this page's categories apart.
std::string chart_suffix(const analysis::Finding& finding) {
  const std::string category = base::id_from(finding.category.text);
  return category.empty() ? finding.measure.text : finding.measure.text + "-" + category;
}

void add_comparison(std::vector<page::Piece>& pieces, const Facts& facts, const sections::Stated& stated) {
  for (std::size_t i = 0; i < stated.finding.benchmarks.size(); ++i) {
    const analysis::Benchmark& each = stated.finding.benchmarks[i];
    const std::string group(facts.model().name_of({each.group.text}));
    pieces.push_back(heading(2, "compared-with-" + each.group.text, "Compared with " + wording::the(group)));
    if (each.unavailable != analysis::Benchmark::Unavailable::none) {
      pieces.push_back(paragraph("Not available: " + stated.statement.benchmarks[i].reason));
      continue;
    }
    const exhibits::ChartPlace place{
        .id_suffix = chart_suffix(stated.finding), .heading_level = 3, .is_data_open = true};
    pieces.push_back(
        {exhibits::bars_chart(sections::subject_of(facts.model(), stated), i, place, facts.metrics)});
    if (std::string words = wording::place_words(each); !words.empty())
      pieces.push_back(paragraph(std::move(words)));
    pieces.push_back(paragraph(wording::group_words(facts.model(), *facts.model().group(each.group), each),
                               page::Look::muted));
  }
  if (stated.finding.benchmarks.empty()) {
    pieces.push_back(heading(2, "compared", "Compared with others"));
    pieces.push_back(paragraph("Not available: " + stated.statement.no_benchmark_reason));
  }
}

void add_usual(std::vector<page::Piece>& pieces, const Facts& facts, const model::Measure& measure,
               const sections::Stated& stated) {
  pieces.push_back(heading(2, "usual-variation", "Usual variation"));
  const int places = wording::decimals_for(measure, stated.finding.lines);
  const exhibits::ChartPlace place{.id_suffix = measure.id.text, .heading_level = 3};
  const auto subject = sections::subject_of(facts.model(), stated);
  if (auto chart = exhibits::spc_chart(subject, place, facts.metrics)) pieces.push_back({std::move(*chart)});
  pieces.push_back(
      paragraph(wording::usual_quarters_words(facts.model(), measure, stated.finding.signal, places)));
  if (std::string words = wording::long_run_words(stated.finding); !words.empty())
    pieces.push_back(paragraph(std::move(words)));
}

void add_definition(std::vector<page::Piece>& pieces, const Facts& facts, const model::Measure& measure,
                    const sections::Stated& stated) {
  pieces.push_back(heading(2, "definition", "What this measure counts"));
  if (!measure.definition.empty()) pieces.push_back(paragraph(linked_definition(measure, facts)));
  page::Definitions list;
  const auto add = [&](std::string term, page::Runs text) {
    list.items.push_back({.term = page::plain(std::move(term)), .texts = {std::move(text)}});
  };
  add("Unit", page::plain(wording::unit_words(facts.model(), measure)));
  if (const auto* value = stated.finding.latest.published(); value != nullptr && value->population_period) {
    const model::Measure* population =
        measure.denominator ? facts.model().measure(*measure.denominator) : nullptr;
    const std::string name = population == nullptr ? "" : population->title + ", ";
    add("Population", page::plain(name + wording::period_words(*value->population_period)));
  }
  add("Observed", page::plain(wording::frequency_words(measure.frequency)));
  add("Published for", page::plain(wording::window_words(measure)));
  add("Better", page::plain(base::upper_first(wording::better_words(measure.better))));
  if (measure.source) {
    page::Runs runs{{.text = measure.source->name, .url = measure.source->url}};
    if (measure.source->updated) {
      runs.push_back({.text = ", updated " + wording::date_words(*measure.source->updated)});
    }
    add("Source", std::move(runs));
  }
  if (!measure.caveat.empty()) add("Note", page::plain(measure.caveat));
  if (!measure.aliases.empty()) add("Also called", page::plain(base::joined(measure.aliases, ", ")));
  pieces.push_back({std::move(list)});
}

constexpr std::string_view no_whole =
    "No figure of the whole is published, so there is no trend word and no comparison.";

void add_reasons(std::vector<page::Piece>& pieces, const Facts& facts, const sections::Stated& stated) {
  page::List list;
  list.items.push_back(
      page::plain("Trend, " + stated.statement.trend.word + ": " + stated.statement.trend.reason));
  for (std::size_t i = 0; i < stated.finding.benchmarks.size(); ++i) {
    const analysis::Benchmark& each = stated.finding.benchmarks[i];
    const bool is_one_of_many = stated.finding.benchmarks.size() > 1;
    if (is_one_of_many && each.unavailable != analysis::Benchmark::Unavailable::none) {
      const model::Measure& measure = *facts.model().measure(stated.finding.measure);
      list.items.push_back(
          page::plain("Comparison, " + wording::unavailable_words(facts.model(), measure, each) + "."));
      continue;
    }
    list.items.push_back(page::plain("Comparison, " + stated.statement.benchmarks[i].statement + ": " +
                                     wording::benchmark_working(facts.model(), stated.finding, each)));
  }
  pieces.push_back({std::move(list)});
}

// Every step of a statement: its name, the sum, and what it comes to.
page::List steps_of(const derivation::Part& part) {
  page::List list;
  for (const derivation::Step& step : part.steps) {
    page::Runs item = page::plain(step.name);
    if (!step.result.empty()) {
      item.front().text += ": ";
      if (!step.sum.empty()) item.front().text += step.sum + " = ";
      item.push_back({.text = step.result, .weight = page::Weight::strong});
    }
    list.items.push_back(std::move(item));
  }
  return list;
}

void add_steps(std::vector<page::Piece>& pieces, const sections::Said& speaker,
               const sections::Stated& stated) {
  const library::Edition& edition = *speaker.edition;
  const auto derivation =
      derivation::derive(*edition.data, edition.standpoint, stated.finding, derivation::Digits::six);
  const std::string& category = stated.finding.category.text;
  page::Details details{.id = category.empty() ? "every-step" : "every-step-" + base::id_from(category),
                        .pieces = {}};
  details.summary = page::plain("Every step, with its numbers" + (category.empty() ? "" : ": " + category));
  details.pieces.push_back(
      paragraph("Numbers are shown to six digits; the program keeps them all. √ is a square root, a number "
                "between bars "
                "is taken without its sign, and a median is the middle one of a list."));
  for (const derivation::Part& part : derivation.parts) {
    details.pieces.push_back(heading(3, "", part.title));
    if (!part.steps.empty()) details.pieces.push_back({steps_of(part)});
    if (!part.outcome.empty())
      details.pieces.push_back({page::Paragraph{{{.text = part.outcome, .weight = page::Weight::strong}}}});
  }
  pieces.push_back({std::move(details)});
}

void add_breaks(std::vector<page::Piece>& pieces, const analysis::Finding& finding) {
  if (finding.breaks.empty()) return;
  pieces.push_back(heading(2, "breaks", "Breaks and changes of definition"));
  page::List list;
  for (const model::Break& each : finding.breaks)
    list.items.push_back(page::plain(wording::break_words(each)));
  pieces.push_back({std::move(list)});
}

void add_citing(std::vector<page::Piece>& pieces, const Facts& facts, const model::Measure& measure) {
  pieces.push_back(heading(2, "reports", "What reports have said"));
  page::List list;
  for (const sections::Said& said : facts.said) {
    for (const sections::Stated* stated : stated_in(said, measure.id)) {
      const library::Report& report = said.edition->report;
      page::Runs item = page::link(report_name(facts, report),
                                   page::address::section(report.slug, stated->statement.section));
      const std::string trend = sections::printed_trend_word(stated->entry, stated->finding);
      item.push_back({.text = has_figures(stated->finding)
                                  ? ": " + trend + ". " + stated->statement.change.sentence
                                  : ": shown by area or category, or for an earlier period."});
      list.items.push_back(std::move(item));
    }
  }
  pieces.push_back({std::move(list)});
}

void add_neighbours(page::Page& page, const Facts& facts, const model::Measure& measure) {
  const auto all = published_measures(facts);
  const auto own = std::find(all.begin(), all.end(), &measure);
  if (own != all.begin()) {
    const model::Measure& other = **std::prev(own);
    page.previous = {"Previous measure: " + other.short_title, page::address::measure(other.id.text)};
  }
  if (std::next(own) != all.end()) {
    const model::Measure& other = **std::next(own);
    page.next = {"Next measure: " + other.short_title, page::address::measure(other.id.text)};
  }
}

// The measure as it is called on its own page, whatever a report labels it.
sections::Stated under_own_name(sections::Stated stated) {
  stated.entry.label.clear();
  return stated;
}

void add_category(page::Page& page, const Facts& facts, const sections::Stated& stated, bool is_one_of_many) {
  const model::Measure& measure = *facts.model().measure(stated.finding.measure);
  const bool is_whole = stated.finding.category.is_whole();
  const std::string name = is_whole ? "All categories" : stated.finding.category.text;
  if (is_one_of_many) page.pieces.push_back(heading(2, "category-" + base::id_from(name), name));
  page.pieces.push_back({sections::statement_paragraph(facts.model(), stated)});
  if (std::string words = wording::ratio_chance_words(facts.model(), stated.finding); !words.empty())
    page.pieces.push_back(paragraph(std::move(words)));
  page.pieces.push_back(tags_of(stated, measure));
  const exhibits::ChartPlace place{.id_suffix = chart_suffix(stated.finding),
                                   .heading_level = is_one_of_many ? 3 : 2,
                                   .is_data_open = true};
  if (!has_figures(stated.finding)) return;
  page.pieces.push_back(
      {exhibits::trend_chart(sections::subject_of(facts.model(), stated), place, facts.metrics)});
}

// Of each category, under the measure's own name.
std::vector<sections::Stated> stated_of(const Facts& facts, const model::MeasureId& measure) {
  std::vector<sections::Stated> all;
  const sections::Said& speaker = *speaker_for(facts, measure);
  for (const sections::Stated* each : stated_in(speaker, measure))
    all.push_back(at_its_newest(under_own_name(*each), speaker));
  // A whole without a figure says nothing beside categories that have some.
  const auto is_empty = [](const sections::Stated& each) { return !has_figures(each.finding); };
  if (!std::all_of(all.begin(), all.end(), is_empty)) std::erase_if(all, is_empty);
  return all;
}

// Nothing was published of what the reports ask for: its parts speak for it, where it has any.
Division division_for(const Facts& facts, const model::Measure& measure,
                      const std::vector<sections::Stated>& all) {
  const auto is_found = [](const sections::Stated& each) { return has_figures(each.finding); };
  if (std::any_of(all.begin(), all.end(), is_found)) return {};
  return division_of(measure, *speaker_for(facts, measure.id));
}

// The chart that stands first on the measure's page; nothing where none can be drawn.
std::optional<page::Chart> first_chart(const model::MeasureId& id, const Facts& facts) {
  const model::Measure& measure = *facts.model().measure(id);
  const std::vector<sections::Stated> all = stated_of(facts, id);
  const Division division = division_for(facts, measure, all);
  if (!division.parts.empty())
    return division_chart(measure, division, *speaker_for(facts, id), facts.metrics);
  const auto found = std::find_if(all.begin(), all.end(),
                                  [](const sections::Stated& each) { return has_figures(each.finding); });
  if (found == all.end()) return std::nullopt;
  return exhibits::trend_chart(sections::subject_of(facts.model(), *found), {}, facts.metrics);
}

void add_data(std::vector<page::Piece>& pieces, const Facts& facts, const model::Measure& measure,
              const analysis::Finding& finding) {
  const sections::Said& speaker = *speaker_for(facts, measure.id);
  pieces.push_back(heading(2, "measure-data", "Data"));
  page::List files{{page::link(measure.short_title + ", all areas and periods",
                               page::address::measure_csv(measure.id.text))}};
  if (first_chart(measure.id, facts)) {
    files.items.push_back(page::link(measure.short_title + ", the chart as a drawing",
                                     page::address::measure_svg(measure.id.text)));
  }
  pieces.push_back({std::move(files)});
  const library::Site& site = facts.library().site;
  std::string cite = "Cite this: " + speaker.edition->report.body + ", " + measure.short_title + ", " +
                     wording::period_words(finding.window) + ", edition " +
                     base::whole(speaker.edition->report.edition);
  if (!site.base_url.empty()) cite += ", " + site.base_url + page::address::measure(measure.id.text).path;
  pieces.push_back(paragraph(cite + ".", page::Look::small));
}

void add_division(std::vector<page::Piece>& pieces, const Facts& facts, const model::Measure& measure,
                  const Division& division) {
  const sections::Said& speaker = *speaker_for(facts, measure.id);
  for (page::Piece& piece : division_pieces(measure, division, speaker)) pieces.push_back(std::move(piece));
  if (auto chart = division_chart(measure, division, speaker, facts.metrics))
    pieces.push_back({std::move(*chart)});
}

void add_whole(page::Page& page, const Facts& facts, const model::Measure& measure, const Division& division,
               const std::vector<sections::Stated>& all) {
  for (const sections::Stated& each : all) add_category(page, facts, each, all.size() > 1);
  if (!division.parts.empty()) add_division(page.pieces, facts, measure, division);
  add_comparison(page.pieces, facts, all.front());
  add_usual(page.pieces, facts, measure, all.front());
}

// Every step of what the report states, in each of its categories.
void add_every_step(std::vector<page::Piece>& pieces, const Facts& facts, const model::Measure& measure) {
  const sections::Said& speaker = *speaker_for(facts, measure.id);
  for (const sections::Stated* each : stated_in(speaker, measure.id))
    add_steps(pieces, speaker, under_own_name(*each));
}

}  // namespace

std::optional<page::Drawing> compose_drawing(const model::MeasureId& measure, const Facts& facts) {
  const std::optional<page::Chart> chart = first_chart(measure, facts);
  if (!chart) return std::nullopt;
  return exhibits::standalone(*chart, page::address::measure_svg(measure.text), facts.metrics);
}

page::Page compose_measure(const PageRef& ref, const Facts& facts, base::Diagnostics&) {
  const model::Measure& measure = *facts.model().measure({ref.key});
  const sections::Said& speaker = *speaker_for(facts, measure.id);
  const std::vector<sections::Stated> all = stated_of(facts, measure.id);
  const sections::Stated& first = all.front();
  const Division division = division_for(facts, measure, all);
  // Of areas the report's own, which has no figure, still has its words.
  const bool is_divided = !division.parts.empty() && !division.is_by_area;
  page::Page page{.kind = ref.kind, .address = ref.address, .title = measure.short_title};
  page.description = is_divided ? measure.title + ", by category." : first.statement.change.sentence;
  page.description = shortened(page.description, 160);
  page.crumbs = {
      {"Home", page::address::home()}, {"Measures", page::address::measures()}, {measure.short_title, {}}};
  page.caption = "Measure";
  page.heading = measure.title;
  page.line = wording::measure_line(facts.model(), measure);
  page.draft_banner = draft_banner(facts, &speaker.edition->report);
  page.is_indexed = !facts.audience.is_reviewing;
  page.edition_line = "Edition " + base::whole(speaker.edition->report.edition) + " of " +
                      report_name(facts, speaker.edition->report);
  if (is_divided) {
    add_division(page.pieces, facts, measure, division);
  } else {
    add_whole(page, facts, measure, division, all);
  }
  add_definition(page.pieces, facts, measure, first);
  page.pieces.push_back(heading(2, "how-chosen", "How the words were chosen"));
  if (is_divided) {
    page.pieces.push_back(paragraph(std::string(no_whole)));
  } else {
    add_reasons(page.pieces, facts, first);
  }
  add_every_step(page.pieces, facts, measure);
  add_breaks(page.pieces, first.finding);
  add_citing(page.pieces, facts, measure);
  add_data(page.pieces, facts, measure, is_divided ? division.parts.front().finding : first.finding);
  add_neighbours(page, facts, measure);
  return page;
}

}  // namespace compose
