#include "rows/rows.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "rows/block_texts_en.h"
#include "wording/figure.h"
#include "wording/page_words.h"
#include "wording/wording.h"

namespace rows {
namespace {

using analysis::Direction;
using Rows = std::vector<const ComparedRow*>;

constexpr std::size_t most_exceptions = 2;
constexpr std::size_t most_words = 30;  // of a generated sentence (6-pages-and-charts.md, 6.9)

std::size_t words_in(const std::string& text) {
  return base::split(text, ' ').size();
}

std::string change_of_row(const model::Model& model, const ComparedRow& row) {
  return wording::figure_change(model, *row.finding);
}

std::string names_of(const Rows& rows) {
  std::vector<std::string> names;
  names.reserve(rows.size());
  for (const ComparedRow* row : rows) names.push_back(row->inside);
  return base::listed(names, wording::fill(wording::Text::list_end));
}

// The rows with a change, by their direction; the largest group first, else in the order of Direction.
struct Sorted {
  std::vector<Rows> known = {};
  Rows unknown = {};

  std::size_t known_rows() const {
    std::size_t count = 0;
    for (const Rows& each : known) count += each.size();
    return count;
  }
};

Sorted sorted(const std::vector<ComparedRow>& rows) {
  constexpr std::array directions{Direction::increased, Direction::fell, Direction::did_not_change};
  Sorted sorted;
  for (const Direction direction : directions) {
    Rows same;
    for (const ComparedRow& row : rows) {
      const analysis::Change* change = wording::change_of(*row.finding);
      if (change != nullptr && change->direction == direction) same.push_back(&row);
    }
    if (!same.empty()) sorted.known.push_back(std::move(same));
  }
  for (const ComparedRow& row : rows) {
    if (wording::change_of(*row.finding) == nullptr) sorted.unknown.push_back(&row);
  }
  std::stable_sort(sorted.known.begin(), sorted.known.end(),
                   [](const Rows& a, const Rows& b) { return a.size() > b.size(); });
  return sorted;
}

std::string direction_of(const Rows& rows) {
  return wording::direction_word(rows.front()->finding->change->direction);
}

std::string exceptions_of(const model::Model& model, const Sorted& sorted) {
  std::vector<std::string> exceptions;
  for (std::size_t i = 1; i < sorted.known.size(); ++i) {
    for (const ComparedRow* row : sorted.known[i]) {
      exceptions.push_back(
          fill(BlockText::exception, {{"name", row->inside}, {"change", change_of_row(model, *row)}}));
    }
  }
  return base::joined(exceptions, ", " + wording::fill(wording::Text::list_end) + " ");
}

enum class Naming { named, counted };

std::string part_of(const model::Model& model, const Rows& rows, Naming naming) {
  if (rows.size() == 1)
    return fill(BlockText::row_that,
                {{"name", rows.front()->inside}, {"change", change_of_row(model, *rows.front())}});
  wording::Slots slots{{"count", small_number(rows.size())}, {"did", direction_of(rows)}};
  if (naming == Naming::counted) return fill(BlockText::rows_that, slots);
  slots.push_back({"names", names_of(rows)});
  return fill(BlockText::rows_named, slots);
}

std::string parts_of(const model::Model& model, const Sorted& sorted, Naming naming) {
  std::vector<std::string> parts;
  parts.reserve(sorted.known.size());
  for (const Rows& rows : sorted.known) parts.push_back(part_of(model, rows, naming));
  std::string list = base::listed(parts, wording::fill(wording::Text::list_end));
  // A name at the beginning of a sentence is written as the table has it.
  const ComparedRow& first = *sorted.known.front().front();
  const bool begins_with_name = sorted.known.front().size() == 1 && list.starts_with(first.inside);
  if (begins_with_name) list.replace(0, first.inside.size(), first.name);
  return fill(BlockText::some_rows, {{"parts", base::upper_first(list)}});
}

std::string told_apart(const model::Model& model, const Sorted& sorted) {
  std::string named = parts_of(model, sorted, Naming::named);
  return words_in(named) <= most_words ? named : parts_of(model, sorted, Naming::counted);
}

// `did` is empty where nothing changed.
std::string all_alike(std::size_t count, const std::string& did) {
  const bool are_two = count == 2;
  if (did.empty() && are_two) return fill(BlockText::neither_changed);
  if (did.empty()) return fill(BlockText::none_changed, {{"count", small_number(count)}});
  if (are_two) return fill(BlockText::both_rows, {{"did", did}});
  return fill(BlockText::all_rows, {{"count", small_number(count)}, {"did", did}});
}

std::string known_words(const model::Model& model, const Sorted& sorted) {
  const std::size_t all = sorted.known_rows();
  const std::size_t alike = sorted.known.front().size();
  const bool is_every_row_known = sorted.unknown.empty();
  const wording::Slots did{{"did", direction_of(sorted.known.front())}};
  if (!is_every_row_known || alike == 1) return told_apart(model, sorted);
  const bool did_change =
      sorted.known.front().front()->finding->change->direction != Direction::did_not_change;
  if (alike == all) return all_alike(all, did_change ? did.front().value : "");
  if (!did_change || all - alike > most_exceptions || alike <= all - alike) return told_apart(model, sorted);
  std::string except =
      fill(BlockText::all_rows_except, {did.front(), {"exceptions", exceptions_of(model, sorted)}});
  return words_in(except) <= most_words ? except : told_apart(model, sorted);
}

std::string unknown_words(const Sorted& sorted) {
  if (sorted.unknown.empty()) return "";
  return fill(BlockText::rows_without, {{"list", names_of(sorted.unknown)}});
}

std::string aim_of_one(const ComparedRow& row) {
  const bool is_met = *row.finding->target->is_met;
  return fill(is_met ? BlockText::aim_met_of : BlockText::aim_not_met_of, {{"name", row.inside}});
}

std::string aims_alike(std::size_t count, bool are_met) {
  if (count == 2) return fill(are_met ? BlockText::aims_both : BlockText::aims_neither);
  return fill(are_met ? BlockText::aims_all : BlockText::aims_none, {{"count", small_number(count)}});
}

}  // namespace

std::string directions_words(const model::Model& model, const std::vector<ComparedRow>& rows) {
  if (rows.empty()) return "";
  if (rows.size() == 1)
    return wording::main_words(model, *rows.front().finding, {rows.front().name, rows.front().name});
  const Sorted by_direction = sorted(rows);
  if (by_direction.known.empty()) return fill(BlockText::no_row, {{"count", small_number(rows.size())}});
  return wording::in_a_row({known_words(model, by_direction), unknown_words(by_direction)});
}

std::string aims_words(const std::vector<ComparedRow>& rows) {
  Rows met;
  Rows missed;
  for (const ComparedRow& row : rows) {
    const auto& target = row.finding->target;
    if (target && target->is_met) (*target->is_met ? met : missed).push_back(&row);
  }
  const std::size_t count = met.size() + missed.size();
  if (count == 0) return "";
  if (count == 1) return aim_of_one(met.empty() ? *missed.front() : *met.front());
  if (met.empty() || missed.empty()) return aims_alike(count, missed.empty());
  const std::string all = small_number(count);
  if (met.size() == 1) return fill(BlockText::aims_one_met, {{"count", all}, {"name", names_of(met)}});
  const std::string some = base::upper_first(small_number(met.size()));
  if (missed.size() == 1)
    return fill(BlockText::aims_one_missed, {{"met", some}, {"count", all}, {"name", names_of(missed)}});
  return fill(BlockText::aims_some, {{"met", some}, {"count", all}, {"list", names_of(missed)}});
}

ChangeCell change_alone(const model::Model& model, const analysis::Finding& finding) {
  const analysis::Change* change = wording::change_of(finding);
  if (change == nullptr)
    return {wording::fill(wording::Text::cell_no_change), wording::figure_no_change(finding)};
  if (change->direction == Direction::did_not_change) return {wording::direction_word(change->direction)};
  std::string amount = wording::signed_change_words(model, finding);
  if (!change->percent || !change->count) return {std::move(amount)};
  const std::string count = wording::signed_text(*change->count, 0);
  return {fill(BlockText::change_counted, {{"change", std::move(amount)}, {"count", count}})};
}

bool is_from_small_base(const model::Model& model, const analysis::Finding& finding) {
  const analysis::Change* change = wording::change_of(finding);
  if (change == nullptr || change->percent || !change->count) return false;
  const double before = finding.previous.published()->count.value_or(0);
  const double after = finding.latest.published()->count.value_or(0);
  return change->direction != Direction::did_not_change && before > 0 && after > 0 &&
         before < model.methods.small_base;
}

}  // namespace rows
