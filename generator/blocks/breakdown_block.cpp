// One measure by area or by category: what each comes to, its share, what changed, and the total below.
#include <algorithm>
#include <cmath>

#include "base/number.h"
#include "base/text.h"
#include "blocks/breakdown.h"
#include "blocks/catalogue.h"
#include "blocks/table_parts.h"
#include "rows/block_texts_en.h"
#include "rows/rows.h"
#include "wording/figure.h"
#include "wording/page_words.h"

namespace blocks {

namespace {

using analysis::Finding;
using analysis::Published;
using analysis::Reading;
using library::BreakdownBlock;
using rows::BlockText;

constexpr int share_places = 1;

std::string percent_text(double percent) {
  return wording::figure_percent(percent, share_places);
}

// All rows and the total are printed alike.
int places_of(const Breakdown& breakdown) {
  double largest = 0;
  const auto note = [&](const Finding& finding) {
    for (const Reading* each : {&finding.latest, &finding.previous}) {
      if (const Published* value = each->published()) largest = std::max(largest, std::abs(value->value));
    }
  };
  for (const Part& part : breakdown.parts) note(part.finding);
  return wording::decimals_for(*breakdown.measure, largest);
}

// What a column shows of a reading.
enum class Shown { amount, value, denominator };

class Texts {
 public:
  Texts(const Breakdown& breakdown, const model::Model& model)
      : measure_(*breakdown.measure), model_(model), places_(places_of(breakdown)) {}

  std::string cell(const Reading& reading, Shown shown) const {
    const Published* value = reading.published();
    if (value == nullptr) return lacking_text(*reading.lacking());
    switch (shown) {
      case Shown::amount:
        return tells_events(measure_) ? wording::count_text(amount_of(measure_, *value)) : label(*value);
      case Shown::value:
        return label(*value);
      case Shown::denominator:
        return wording::count_text(value->denominator.value_or(0));
    }
    return "";
  }

  // As a sentence tells it: what the rows are ordered by.
  std::string words(const Published& value) const {
    return wording::value_words(model_, measure_, value.value, places_);
  }

 private:
  std::string label(const Published& value) const {
    return wording::value_label(measure_, value.value, places_);
  }

  const model::Measure& measure_;
  const model::Model& model_;
  int places_;
};

// --- columns ---

struct Head {
  std::string text;
  Shown shown = Shown::amount;
  enum class Of { before, after, change, share } of = Of::after;
};

// What is counted, or what kind of value it is, over the only column of it.
std::string head_of_amounts(const model::Measure& measure) {
  if (measure.unit == "£") return fill(BlockText::head_amount);
  if (measure.kind == model::Kind::proportion) return fill(BlockText::head_number);
  if (measure.is_percentage() || measure.kind == model::Kind::ratio || measure.unit.empty())
    return fill(BlockText::head_value);
  return base::upper_first(measure.unit);
}

std::string head_of_values(const model::Model& model, const model::Measure& measure) {
  if (measure.kind == model::Kind::proportion)
    return fill(BlockText::head_percentage, {{"unit", measure.unit}});
  return base::upper_first(wording::unit_words(model, measure));
}

std::vector<Head> heads_of_one(const Breakdown& breakdown, const model::Model& model) {
  const model::Measure& measure = *breakdown.measure;
  std::vector<Head> heads;
  if (measure.kind == model::Kind::proportion)
    heads.push_back({head_of_values(model, measure), Shown::value});
  heads.push_back({head_of_amounts(measure), Shown::amount});
  if (measure.kind == model::Kind::proportion)
    heads.push_back({fill(BlockText::head_out_of), Shown::denominator});
  if (breakdown.total && measure.kind != model::Kind::proportion)
    heads.push_back({fill(BlockText::head_share), Shown::amount, Head::Of::share});
  if (measure.kind == model::Kind::rate) heads.push_back({head_of_values(model, measure), Shown::value});
  return heads;
}

std::vector<Head> heads_of_two(const Breakdown& breakdown) {
  const bool is_proportion = breakdown.measure->kind == model::Kind::proportion;
  const Shown shown = is_proportion ? Shown::value : Shown::amount;
  std::vector<Head> heads{
      {base::upper_first(wording::period_words(*breakdown.before)), shown, Head::Of::before},
      {base::upper_first(wording::period_words(breakdown.after)), shown, Head::Of::after},
      {fill(BlockText::head_change), shown, Head::Of::change}};
  if (breakdown.total && !is_proportion) {
    heads.push_back({fill(BlockText::head_share_of, {{"window", wording::period_words(breakdown.after)}}),
                     shown, Head::Of::share});
  }
  return heads;
}

// --- rows ---

page::Cell cell_of(const Head& head, const Finding& finding, const std::optional<double>& share,
                   const Texts& texts, const model::Model& model) {
  switch (head.of) {
    case Head::Of::before:
      return page::plain_cell(texts.cell(finding.previous, head.shown));
    case Head::Of::after:
      return page::plain_cell(texts.cell(finding.latest, head.shown));
    case Head::Of::change:
      return change_cell(model, finding);
    case Head::Of::share:
      return page::plain_cell(share ? percent_text(*share) : fill(BlockText::not_shown));
  }
  return {};
}

std::optional<model::Status> status_under(const Head& head, const Finding& finding) {
  if (head.of == Head::Of::before) return status_of(finding.previous);
  return head.of == Head::Of::after ? status_of(finding.latest) : std::nullopt;
}

std::string name_of_total(const Breakdown& breakdown) {
  if (breakdown.is_all) return fill(BlockText::total_row);
  return fill(BlockText::total_of_shown,
              {{"count", base::whole(static_cast<long long>(breakdown.parts.size()))}});
}

Statuses fill_table(page::Table& table, const Breakdown& breakdown, const std::vector<Head>& heads,
                    const model::Model& model) {
  const Texts texts(breakdown, model);
  Statuses statuses;
  for (std::size_t i = 0; i < breakdown.parts.size(); ++i) {
    const Part& part = breakdown.parts[i];
    const auto share = breakdown.shares ? std::optional((*breakdown.shares)[i]) : std::nullopt;
    std::vector<page::Cell> row{page::plain_cell(part.name)};
    std::vector<std::optional<model::Status>> states{std::nullopt};
    for (const Head& head : heads) {
      row.push_back(cell_of(head, part.finding, share, texts, model));
      states.push_back(status_under(head, part.finding));
    }
    table.rows.push_back(std::move(row));
    statuses.push_back(std::move(states));
  }
  if (!breakdown.total) return statuses;
  table.foot.push_back(page::plain_cell(name_of_total(breakdown)));
  const auto whole_share = breakdown.shares ? std::optional(100.0) : std::nullopt;
  for (const Head& head : heads)
    table.foot.push_back(cell_of(head, *breakdown.total, whole_share, texts, model));
  return statuses;
}

// --- what is said of it ---

struct Ranked {
  const Part* part;
  const Published* value;
  std::optional<double> share;
};

// The parts with a value, the largest first.
std::vector<Ranked> ranked(const Breakdown& breakdown) {
  std::vector<Ranked> found;
  for (std::size_t i = 0; i < breakdown.parts.size(); ++i) {
    const Published* value = breakdown.parts[i].finding.latest.published();
    const auto share = breakdown.shares ? std::optional((*breakdown.shares)[i]) : std::nullopt;
    if (value != nullptr) found.push_back({&breakdown.parts[i], value, share});
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Ranked& a, const Ranked& b) { return a.value->value > b.value->value; });
  return found;
}

std::string range_words(const std::vector<Ranked>& order, bool is_all, const Texts& texts) {
  const Ranked& high = order.front();
  const Ranked& low = order.back();
  return fill(is_all ? BlockText::says_range : BlockText::says_range_shown,
              {{"highest", high.part->name},
               {"high", texts.words(*high.value)},
               {"lowest", low.part->name},
               {"low", texts.words(*low.value)}});
}

// Several may be the largest together; what is withheld could be larger.
std::string largest_words(const std::vector<Ranked>& order, bool is_all, const Texts& texts) {
  const Ranked& first = order.front();
  std::vector<std::string> names;
  for (const Ranked& each : order) {
    if (each.value->value == first.value->value) names.push_back(each.part->name);
  }
  const std::string amount = texts.words(*first.value);
  if (names.size() > 1)
    return fill(BlockText::says_largest_equal,
                {{"names", base::listed(names, fill(wording::Text::list_end))}, {"amount", amount}});
  const wording::Slots slots{{"name", first.part->name}, {"amount", amount}};
  if (!is_all) return fill(BlockText::says_largest_shown, slots);
  return fill(BlockText::says_largest,
              {slots[0], slots[1], {"share", first.share ? percent_text(*first.share) : ""}});
}

std::string words_of_one(const Breakdown& breakdown, const Texts& texts) {
  const std::vector<Ranked> order = ranked(breakdown);
  if (order.empty()) return fill(BlockText::says_nothing);
  const bool is_all = order.size() == breakdown.parts.size();
  const bool is_alike = order.front().value->value == order.back().value->value;
  if (is_all && is_alike && order.size() > 1)
    return fill(BlockText::says_all_equal,
                {{"count", rows::small_number(order.size())}, {"amount", texts.words(*order.front().value)}});
  const model::Kind kind = breakdown.measure->kind;
  const bool is_amount = kind == model::Kind::count || (kind == model::Kind::level && breakdown.total);
  if (is_amount || order.size() == 1) return largest_words(order, is_all, texts);
  return range_words(order, is_all, texts);
}

std::string words_of_two(const Breakdown& breakdown, const model::Model& model) {
  std::vector<rows::ComparedRow> rows;
  for (const Part& part : breakdown.parts) rows.push_back({part.name, part.name, &part.finding});
  const bool has_total = breakdown.total && wording::change_of(*breakdown.total) != nullptr;
  return wording::in_a_row({rows::directions_words(model, rows),
                            has_total ? fill(BlockText::says_total_change,
                                             {{"change", wording::figure_change(model, *breakdown.total)}})
                                      : ""});
}

std::string lacking_note(const Breakdown& breakdown) {
  if (!breakdown.total) return "";
  std::string note;
  for (const Reading* each : {&breakdown.total->latest, &breakdown.total->previous}) {
    const bool is_shown = each == &breakdown.total->latest || breakdown.before;
    if (!is_shown || each->lacking() == nullptr) continue;
    const bool is_withheld = each->lacking()->why == model::Absence::confidential;
    if (is_withheld) return fill(BlockText::total_withheld_note);
    note = fill(BlockText::total_missing_note);
  }
  return note;
}

std::string rounding_note(const Breakdown& breakdown) {
  if (!breakdown.shares || !breakdown.is_all) return "";
  double printed = 0;
  for (const double share : *breakdown.shares) printed += base::rounded(share, share_places);
  return base::rounded(printed, share_places) == 100 ? "" : fill(BlockText::shares_rounded);
}

std::string small_base_note(const Breakdown& breakdown, const model::Model& model) {
  const bool has_one = std::any_of(breakdown.parts.begin(), breakdown.parts.end(), [&](const Part& each) {
    return rows::is_from_small_base(model, each.finding);
  });
  if (!has_one) return "";
  return fill(BlockText::note_small_base, {{"small_base", wording::typed_number(model.methods.small_base)}});
}

std::string caption_of(const BreakdownBlock& block, const Breakdown& breakdown, const std::string& name) {
  if (!block.caption.empty()) return block.caption;
  const bool is_by_area = block.by == BreakdownBlock::By::area;
  const std::string by = fill(is_by_area ? BlockText::by_area : BlockText::by_category);
  const std::string after = wording::period_words(breakdown.after);
  if (!breakdown.before)
    return fill(BlockText::breakdown_caption, {{"short", name}, {"by", by}, {"window", after}});
  return fill(
      BlockText::breakdown_caption_two,
      {{"short", name}, {"by", by}, {"before", wording::period_words(*breakdown.before)}, {"after", after}});
}

}  // namespace

std::optional<page::TableBlock> make_breakdown(const BreakdownBlock& block, const Place& place,
                                               const Setting& setting, base::Diagnostics& diagnostics) {
  const auto breakdown = break_down(block, setting, diagnostics);
  if (!breakdown) return std::nullopt;
  const model::Model& model = setting.model;
  const std::string name = place.names(*breakdown->measure).short_title;
  page::TableBlock made = framed_table(place, caption_of(block, *breakdown, name), block.note);
  const std::vector<Head> heads =
      breakdown->before ? heads_of_two(*breakdown) : heads_of_one(*breakdown, model);
  const bool is_by_area = block.by == BreakdownBlock::By::area;
  made.table.columns.push_back({fill(is_by_area ? BlockText::head_area : BlockText::head_category)});
  for (const Head& head : heads) made.table.columns.push_back({head.text, page::Align::number});
  tell_statuses(made, fill_table(made.table, *breakdown, heads, model));
  made.sentence = breakdown->before ? words_of_two(*breakdown, model)
                                    : words_of_one(*breakdown, Texts(*breakdown, model));
  add_note(made, lacking_note(*breakdown));
  add_note(made, rounding_note(*breakdown));
  add_note(made, small_base_note(*breakdown, model));
  made.source = sources_of({breakdown->measure});
  return made;
}

}  // namespace blocks
