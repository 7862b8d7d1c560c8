#include <algorithm>

#include "compose/methodology.h"
#include "compose/newest.h"
#include "methodology/methodology.h"
#include "sections/statement.h"

namespace compose {

namespace {

using analysis::rules::Rule;

bool has_page(const Facts& facts, const model::MeasureId& id) {
  const auto all = published_measures(facts);
  return std::any_of(all.begin(), all.end(), [&](const model::Measure* each) { return each->id == id; });
}

// A word that an author stated is no work of the rule.
std::string words_for(Rule rule, const Facts& facts, const sections::Stated& stated) {
  if (rule == Rule::trend && stated.entry.asserted) return "";
  const model::Measure& measure = *facts.model().measure(stated.finding.measure);
  return methodology::worked_words(rule, facts.model(), stated.finding,
                                   sections::names_of(measure, stated.entry));
}

}  // namespace

const sections::Said* report_of_examples(const Facts& facts) {
  if (const sections::Said* own = newest_own(facts)) return own;
  return facts.said.empty() ? nullptr : &facts.said.front();
}

std::optional<page::Runs> worked_example(Rule rule, const Facts& facts, const sections::Said& report) {
  for (const sections::SaidSection& section : report.sections) {
    for (const sections::Stated& stated : section.stated) {
      std::string words = words_for(rule, facts, stated);
      if (words.empty() || !has_page(facts, stated.finding.measure)) continue;
      const model::Measure& measure = *facts.model().measure(stated.finding.measure);
      page::Runs runs = page::link(sections::names_of(measure, stated.entry).short_title,
                                   page::address::measure(measure.id.text));
      runs.push_back({.text = ": " + std::move(words)});
      return runs;
    }
  }
  return std::nullopt;
}

}  // namespace compose
