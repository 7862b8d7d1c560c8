#include "figures/fill_in.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "base/overloaded.h"
#include "base/text.h"
#include "expressions/expression.h"
#include "expressions/figures_in.h"
#include "figures/codes.h"
#include "figures/figure.h"

namespace figures {

namespace {

using document::Element;
using document::Elements;
using document::Inline;
using document::Inlines;

std::string words_of(Claimed claim) {
  constexpr std::array<std::string_view, 4> words{"holds", "within rounding", "false", "not checked"};
  return std::string(words[static_cast<std::size_t>(claim)]);
}

std::string id_of(const std::string& expression) {
  constexpr std::size_t longest = 60;
  std::string id = base::id_from(expression).substr(0, longest);
  while (id.ends_with('-')) id.pop_back();
  return "figure-" + (id.empty() ? "of-numbers" : id);
}

class Filler {
 public:
  // `setting` is null where nobody speaks.
  Filler(const Setting* setting, const base::Sources& sources, base::Diagnostics& diagnostics)
      : setting_(setting), sources_(sources), diagnostics_(diagnostics) {}

  void fill(Elements& elements) {
    for (Element& element : elements) fill(element);
  }

  // A text of a YAML file, which stands somewhere in `where`.
  void fill(std::string& text, base::Span where) {
    std::string filled;
    std::size_t begin = 0;
    for (const expressions::Found& each : expressions::figures_in(text)) {
      filled += text.substr(begin, each.begin - begin);
      const base::Span place = place_of(std::string_view(text).substr(each.begin, each.length), where);
      if (const auto value = worked_out(each.inner, place)) filled += value->text;
      begin = each.begin + each.length;
    }
    if (begin > 0) text = filled + text.substr(begin);
  }

  void fill(library::Block& block) {
    library::each_text(block, [this](std::string& text, base::Span where) { fill(text, where); });
  }

  std::vector<ledger::Figure> figures() && { return std::move(figures_); }

 private:
  void fill(Element& element) {
    std::visit(base::overloaded{
                   [&](document::Heading& heading) { fill(heading.content); },
                   [&](document::Paragraph& paragraph) { fill(paragraph.content); },
                   [&](document::Quote& quote) {
                     fill(quote.content);
                     fill(quote.attribution);
                   },
                   [&](document::List& list) {
                     for (document::ListItem& item : list.items) fill(item.content);
                   },
                   [&](document::Table& table) {
                     for (Inlines& cell : table.head) fill(cell);
                     for (auto& row : table.rows) {
                       for (Inlines& cell : row) fill(cell);
                     }
                   },
                   [&](document::Footnote& footnote) { fill(footnote.content); },
                   [](document::CodeBlock&) {},
                   [](document::Fence&) {},
                   [](document::Rule&) {},
               },
               element.content);
  }

  void fill(Inlines& inlines) {
    for (Inline& each : inlines) fill(each);
  }
  void fill(Inline& part) {
    if (const auto* figure = std::get_if<document::Figure>(&part.content)) {
      if (auto value = worked_out(figure->source, part.where)) part.content = std::move(*value);
      return;
    }
    std::visit(base::overloaded{
                   [&](document::Emphasis& inner) { fill(inner.content); },
                   [&](document::Strong& inner) { fill(inner.content); },
                   [&](document::Struck& inner) { fill(inner.content); },
                   [&](document::Link& inner) { fill(inner.content); },
                   [&](document::Image& image) { fill(image.alt, part.where); },
                   [](auto&) {},
               },
               part.content);
  }

  // Without the braces.
  static base::Span inner_of(base::Span where) {
    constexpr std::uint32_t braces = 2;
    if (where.end - where.begin < 2 * braces) return where;
    return {.file = where.file, .begin = where.begin + braces, .end = where.end - braces};
  }

  // A text may have been written with quotes or escapes: then the whole of its place is named.
  base::Span place_of(std::string_view written, base::Span where) const {
    if (!where.is_somewhere()) return where;
    const std::size_t at = sources_.text(where).find(written);
    if (at == std::string_view::npos) return where;
    const auto begin = where.begin + static_cast<std::uint32_t>(at);
    return {.file = where.file, .begin = begin, .end = begin + static_cast<std::uint32_t>(written.size())};
  }

  // `where` is its place with the braces. Nothing where the figure is at fault, which was reported.
  std::optional<document::Value> worked_out(std::string_view source, base::Span where) {
    const auto expression = expressions::parse_expression(source, inner_of(where), diagnostics_);
    if (!expression) return std::nullopt;
    if (setting_ == nullptr) {
      diagnostics_.add({.code = codes::nobody_speaks, .where = where, .found = std::string(source)});
      return std::nullopt;
    }
    Figure figure = evaluate(*expression, *setting_, diagnostics_);
    if (figure.is_faulty) return std::nullopt;
    if (figure.claim == Claimed::within_rounding) {
      diagnostics_.add({.code = codes::within_rounding,
                        .where = where,
                        .found = figure.expression,
                        .help = figure.leeway});
    }
    figures_.push_back({.where = where,
                        .expression = figure.expression,
                        .text = figure.text,
                        .raw = figure.raw,
                        .claim = figure.claim ? words_of(*figure.claim) : "",
                        .cells = std::move(figure.cells)});
    const bool is_number = figure.raw && !figure.text.empty();
    return document::Value{.text = std::move(figure.text),
                           .raw = is_number ? figure.raw : std::nullopt,
                           .id = id_of(figure.expression)};
  }

  const Setting* setting_;
  const base::Sources& sources_;
  base::Diagnostics& diagnostics_;
  std::vector<ledger::Figure> figures_ = {};
};

// How the report calls a measure: by the label of the first section that gives it one.
wording::Names names_in(const library::Report& report, const model::Measure& measure,
                        const model::Category& category) {
  for (const library::Section& section : report.sections) {
    for (const library::MeasureEntry& entry : section.measures) {
      const bool is_it = entry.measure == measure.id && entry.category == category;
      if (is_it && !entry.label.empty()) return {.title = entry.label, .short_title = entry.label};
    }
  }
  const std::string with = category.is_whole() ? "" : ": " + category.text;
  return {.title = measure.title + with, .short_title = measure.short_title + with};
}

void fill_report(library::Report& report, Filler& filler) {
  filler.fill(report.title, report.where);
  for (std::string& point : report.main_points) filler.fill(point, report.where);
  for (auto& [key, value] : report.details) filler.fill(value, report.where);
  for (library::Part& part : report.parts) {
    filler.fill(part.title, part.where);
    filler.fill(part.intro, part.where);
  }
  filler.fill(report.introduction.elements);
  for (library::Block& block : report.blocks) filler.fill(block);
  for (library::Section& section : report.sections) {
    filler.fill(section.title, section.where);
    filler.fill(section.priority, section.where);
    filler.fill(section.not_measured, section.where);
    filler.fill(section.body.elements);
    for (library::Block& block : section.blocks) filler.fill(block);
  }
}

}  // namespace

Filled fill_in(library::Edition edition, const base::Sources& sources, base::Diagnostics& diagnostics) {
  const library::Report as_written = edition.report;
  const Setting setting{.model = *edition.data,
                        .standpoint = edition.standpoint,
                        .names = [&](const model::Measure& measure, const model::Category& category) {
                          return names_in(as_written, measure, category);
                        }};
  Filler filler(&setting, sources, diagnostics);
  fill_report(edition.report, filler);
  return {.edition = std::move(edition), .figures = std::move(filler).figures()};
}

library::Page fill_in(library::Page page, const library::Edition* speaker, const base::Sources& sources,
                      base::Diagnostics& diagnostics) {
  std::optional<Setting> setting;
  if (speaker != nullptr)
    setting.emplace(Setting{.model = *speaker->data, .standpoint = speaker->standpoint});
  Filler filler(setting ? &*setting : nullptr, sources, diagnostics);
  filler.fill(page.title, page.where);
  filler.fill(page.body.elements);
  for (library::Block& block : page.blocks) filler.fill(block);
  return page;
}

library::Pack fill_in(library::Pack pack, const library::Edition* speaker, const base::Sources& sources,
                      base::Diagnostics& diagnostics) {
  pack.page = fill_in(std::move(pack.page), speaker, sources, diagnostics);
  std::optional<Setting> setting;
  if (speaker != nullptr)
    setting.emplace(Setting{.model = *speaker->data, .standpoint = speaker->standpoint});
  Filler filler(setting ? &*setting : nullptr, sources, diagnostics);
  for (auto& [key, value] : pack.details) filler.fill(value, pack.page.where);
  return pack;
}

}  // namespace figures
