#include <algorithm>
#include <array>

#include "base/text.h"
#include "wording/parts.h"

namespace wording {
namespace {

// 6-pages-and-charts.md, 6.10: at most five in a row. What goes first is also said elsewhere on the page.
constexpr std::size_t most_phrases = 5;
constexpr std::array dispensable{Phrase::Part::history, Phrase::Part::target};

// The break that stands between the two windows, so that they are not compared.
const model::Break* break_between(const analysis::Finding& finding) {
  const model::Break* latest = nullptr;
  for (const model::Break& each : finding.breaks) {
    const bool is_between =
        each.at.first() > finding.previous.window.first() && each.at.first() <= finding.latest.window.last();
    if (is_between && (latest == nullptr || latest->at.first() < each.at.first())) latest = &each;
  }
  return latest;
}

std::string break_sentence(const analysis::Finding& finding) {
  const model::Break* point = change_of(finding) == nullptr ? break_between(finding) : nullptr;
  if (point == nullptr) return "";
  return fill(Text::counted_differently, {{"month", period_words(model::Period::month(point->at.first()))}});
}

std::string peer_words(const model::Model& model, const analysis::Finding& finding) {
  if (finding.benchmarks.empty() || finding.latest.published() == nullptr) return "";
  const model::Measure& measure = measure_of(model, finding);
  return peer_sentence(model, measure, finding.benchmarks.front(), places_of(measure, finding));
}

}  // namespace

std::string in_a_row(const std::vector<std::string>& sentences) {
  std::vector<std::string> said;
  std::copy_if(sentences.begin(), sentences.end(), std::back_inserter(said),
               [](const std::string& sentence) { return !sentence.empty(); });
  return base::joined(said, " ");
}

std::string as_clause(std::string_view sentence) {
  std::string clause(base::trimmed(sentence));
  if (clause.ends_with('.')) clause.pop_back();
  return is_plain_first_word(std::string_view(clause).substr(0, clause.find(' '))) ? base::lower_first(clause)
                                                                                   : clause;
}

std::string status_sentence(const analysis::Finding& finding) {
  const analysis::Published* latest = finding.latest.published();
  if (latest == nullptr) return "";
  constexpr auto illustrative = model::Status::illustrative;
  const bool are_illustrative = finding.latest.is(illustrative) || finding.previous.is(illustrative);
  const std::string status = status_words(latest->status);
  std::string of_latest;
  if (are_illustrative) {
    of_latest = fill(Text::figures_illustrative);
  } else if (!status.empty()) {
    of_latest = fill(Text::latest_is, {{"status", status}});
  }
  return in_a_row({break_sentence(finding), of_latest});
}

std::string record_words(const analysis::Finding& finding) {
  if (!finding.record || finding.latest.published() == nullptr) return "";
  const analysis::Record& record = *finding.record;
  if (record.is_ever) {
    return fill(record.is_highest ? Text::highest_ever : Text::lowest_ever,
                {{"when", in_period_phrase(record.since)}});
  }
  return fill(record.is_highest ? Text::highest_since : Text::lowest_since,
              {{"period", in_period_words(record.since)}});
}

std::vector<Phrase> statement_phrases(const model::Model& model, const analysis::Finding& finding,
                                      const Names& names) {
  using Part = Phrase::Part;
  std::vector<Phrase> phrases;
  const auto say = [&](Part part, std::string text) {
    if (!text.empty()) phrases.push_back({part, std::move(text)});
  };
  say(Part::main, main_words(model, finding, names));
  say(Part::rate, rate_words(model, finding));
  say(Part::variation, variation_words(model, finding));
  say(Part::peer, peer_words(model, finding));
  say(Part::target, target_sentence(model, finding));
  say(Part::history, record_words(finding));
  say(Part::status, status_sentence(finding));
  for (const Part part : dispensable) {
    if (phrases.size() <= most_phrases) break;
    std::erase_if(phrases, [&](const Phrase& phrase) { return phrase.part == part; });
  }
  return phrases;
}

}  // namespace wording
