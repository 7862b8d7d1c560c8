#include <functional>
#include <map>
#include <optional>
#include <variant>

#include "base/number.h"
#include "compose/methodology.h"
#include "compose/newest.h"
#include "methodology/methodology.h"

namespace compose {

namespace {

using analysis::rules::Rule;
using Text = rulebook::MethodText;

// What a measure sets, in words; none when it leaves it to the rule.
using Setting = std::function<std::optional<std::string>(const model::Measure&)>;

std::optional<std::string> factor_of(const model::Measure& measure) {
  return measure.dispersion ? std::optional(base::exact_decimal(*measure.dispersion)) : std::nullopt;
}

std::optional<std::string> places_of(const model::Measure& measure) {
  return measure.decimals ? std::optional(base::whole(*measure.decimals)) : std::nullopt;
}

std::optional<std::string> hidden_of(const model::Measure& measure) {
  const auto* rule = std::get_if<model::Hidden>(&measure.disclosure);
  return rule ? std::optional(methodology::hidden_words(*rule)) : std::nullopt;
}

void append_link(page::Runs& runs, const model::Measure& measure) {
  if (!runs.empty()) runs.push_back({.text = ", "});
  runs.push_back(page::link(measure.short_title, page::address::measure(measure.id.text)).front());
}

// A row for each value that is set, with the measures that set it.
std::vector<page::Piece> table_of(std::string id, Text caption, Text head, const Setting& setting,
                                  const Facts& facts) {
  std::map<std::string, page::Runs> measures;
  for (const model::Measure* measure : published_measures(facts)) {
    if (const auto value = setting(*measure)) append_link(measures[*value], *measure);
  }
  if (measures.empty()) return {};
  const auto said = [](Text text) { return std::string(rulebook::template_of(text)); };
  page::Table table{.id = std::move(id), .caption = said(caption)};
  table.columns = {{said(head)}, {said(Text::head_measures)}};
  for (auto& [value, links] : measures)
    table.rows.push_back({{.lines = {page::plain(value)}}, {.lines = {std::move(links)}}});
  return {{std::move(table)}};
}

}  // namespace

std::vector<page::Piece> settings_of_measures(Rule rule, const Facts& facts) {
  if (rule == Rule::noise)
    return table_of("fixed-factors", Text::factor_caption, Text::head_factor, factor_of, facts);
  if (rule == Rule::rounding)
    return table_of("own-places", Text::places_caption, Text::head_places, places_of, facts);
  if (rule == Rule::disclosure)
    return table_of("hidden-counts", Text::hidden_caption, Text::head_hidden, hidden_of, facts);
  return {};
}

}  // namespace compose
