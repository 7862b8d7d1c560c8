#include <algorithm>
#include <array>

#include "analysis/rules.h"
#include "base/number.h"
#include "base/text.h"
#include "exhibits/bars_words.h"
#include "exhibits/common_words.h"
#include "wording/chart_texts_en.h"
#include "wording/page_words.h"
#include "wording/wording.h"

namespace exhibits {

using wording::ChartText;
using wording::Slots;
using wording::Text;

namespace {

constexpr std::size_t most_named = 8;
constexpr int percent_places = analysis::rules::percentage_places;

enum class Went { higher, lower, nowhere, unknown };

// Of the value that is drawn: of a rate the rate, not its count.
Went went(const analysis::Finding& finding) {
  const analysis::Change* change = wording::change_of(finding);
  if (change == nullptr) return Went::unknown;
  if (change->raw == 0) return Went::nowhere;
  return change->raw > 0 ? Went::higher : Went::lower;
}

std::vector<std::string> labels_of(const Pairs& pairs, Went way) {
  std::vector<std::string> labels;
  for (std::size_t i = 0; i < pairs.findings.size(); ++i) {
    if (went(*pairs.findings[i]) == way) labels.push_back(pairs.labels[i]);
  }
  return labels;
}

std::string count_of(const Pairs& pairs, Went way) {
  return number_text(labels_of(pairs, way).size());
}

Slots counts_of(const Pairs& pairs) {
  return {{"higher", count_of(pairs, Went::higher)},
          {"of", number_text(pairs.findings.size())},
          {"lower", count_of(pairs, Went::lower)}};
}

// "12 months to December 2022 and 12 months to December 2023", where every pair has the same two.
std::string shared_periods(const Pairs& pairs) {
  const std::string first = pair_periods(*pairs.findings.front());
  const bool is_shared =
      std::all_of(pairs.findings.begin(), pairs.findings.end(),
                  [&](const analysis::Finding* each) { return pair_periods(*each) == first; });
  return is_shared ? first : "";
}

bool is_of_one_area(const Pairs& pairs) {
  return std::all_of(pairs.findings.begin(), pairs.findings.end(), [&](const analysis::Finding* each) {
    return each->area == pairs.findings.front()->area;
  });
}

std::string shared_area(const model::Model& model, const Pairs& pairs) {
  return is_of_one_area(pairs) ? std::string(model.name_of(pairs.findings.front()->area)) : "";
}

bool any_negative(const Pairs& pairs) {
  const auto is_negative = [](const analysis::Reading& reading) {
    return reading.published() != nullptr && reading.published()->value < 0;
  };
  return std::any_of(pairs.findings.begin(), pairs.findings.end(), [&](const analysis::Finding* each) {
    return is_negative(each->latest) || is_negative(each->previous);
  });
}

bool are_all_illustrative(const Pairs& pairs) {
  return std::ranges::all_of(pairs.findings, [](const analysis::Finding* each) {
    return each->latest.is(model::Status::illustrative) && each->previous.is(model::Status::illustrative);
  });
}

std::string status_note(const Pairs& pairs, model::Status status) {
  if (are_all_illustrative(pairs))
    return status == model::Status::illustrative ? fill(Text::figures_illustrative) : "";
  std::vector<std::string> labels;
  for (std::size_t i = 0; i < pairs.findings.size(); ++i) {
    const analysis::Published* latest = pairs.findings[i]->latest.published();
    if (latest != nullptr && latest->status == status) labels.push_back(pairs.labels[i]);
  }
  if (labels.empty()) return "";
  const std::string word = wording::status_words(status);
  if (labels.size() == pairs.findings.size()) return fill(ChartText::pairs_note_all, {{"status", word}});
  return fill(ChartText::pairs_note_some,
              {{"status", base::upper_first(word)}, {"labels", listed_up_to(most_named, std::move(labels))}});
}

}  // namespace

std::string pairs_heading(const Pairs& pairs) {
  return fill(ChartText::pairs_heading, counts_of(pairs));
}

std::string pairs_subtitle(const model::Model& model, const Pairs& pairs) {
  const model::Measure& measure = *model.measure(pairs.findings.front()->measure);
  return fill(ChartText::pairs_subtitle,
              {{"what", base::upper_first(wording::what_is_counted(model, measure))},
               {"area", shared_area(model, pairs)},
               {"periods", shared_periods(pairs)}});
}

std::string pairs_sentence(const Pairs& pairs) {
  struct Group {
    Went way;
    ChartText text;
  };
  constexpr std::array groups{
      Group{Went::higher, ChartText::pairs_higher}, Group{Went::lower, ChartText::pairs_lower},
      Group{Went::nowhere, ChartText::pairs_unchanged}, Group{Went::unknown, ChartText::pairs_unknown}};
  std::vector<std::string> sentences;
  for (const Group& group : groups) {
    std::vector<std::string> labels = labels_of(pairs, group.way);
    if (!labels.empty())
      sentences.push_back(fill(group.text, {{"labels", listed_up_to(most_named, std::move(labels))}}));
  }
  return wording::in_a_row(sentences);
}

std::string pairs_name(const model::Model& model, const Pairs& pairs) {
  Slots slots = counts_of(pairs);
  slots.push_back({"labels", ""});
  slots.push_back({"area", shared_area(model, pairs)});
  slots.push_back({"periods", shared_periods(pairs)});
  // As many labels as the limit leaves room for.
  std::string name = fill(ChartText::pairs_name, slots);
  for (std::size_t count = 1; count <= pairs.labels.size(); ++count) {
    std::vector<std::string> labels(pairs.labels.begin(),
                                    pairs.labels.begin() + static_cast<std::ptrdiff_t>(count));
    if (count < pairs.labels.size()) {
      labels.push_back(fill(Text::others_in_list, {{"count", number_text(pairs.labels.size() - count)}}));
    }
    slots[3].value = base::listed(labels, fill(Text::list_end));
    std::string longer = fill(ChartText::pairs_name, slots);
    if (base::characters(longer) > wording::most_name_characters) break;
    name = std::move(longer);
  }
  return name;
}

std::string pairs_note(const Pairs& pairs) {
  std::vector<std::string> notes{
      fill(any_negative(pairs) ? ChartText::bars_note_zero : ChartText::bars_note_axis),
      fill(ChartText::pairs_note_key)};
  for (const model::Status status : told_statuses) notes.push_back(status_note(pairs, status));
  return wording::in_a_row(notes);
}

std::string pair_periods(const analysis::Finding& finding) {
  return fill(ChartText::pair_periods, {{"before", wording::period_words(finding.previous.window)},
                                        {"after", wording::period_words(finding.latest.window)}});
}

std::string pair_change(const model::Model& model, const analysis::Finding& finding) {
  const model::Measure& measure = *model.measure(finding.measure);
  const analysis::Change* change = wording::change_of(finding);
  if (change == nullptr) return fill(ChartText::pair_not_compared);
  if (change->raw == 0) return fill(ChartText::pair_unchanged);
  const int places = wording::places_of(measure, finding);
  if (measure.is_percentage())
    return fill(Text::points_in_cell,
                {{"number", wording::signed_text(change->points.value_or(change->raw), places)}});
  const std::string difference = wording::signed_text(change->raw, places);
  const auto& percent = measure.kind == model::Kind::rate ? change->value_percent : change->percent;
  if (!percent || measure.kind == model::Kind::ratio) return difference;
  return fill(ChartText::pair_change,
              {{"percent", fill(Text::percent, {{"number", wording::signed_text(*percent, percent_places)}})},
               {"difference", difference}});
}

}  // namespace exhibits
