#include "disclosure/secondary.h"

#include <algorithm>
#include <optional>

namespace disclosure {

namespace {

using Cells = std::vector<Cell>;

bool is_open(const Cell& cell) {
  return cell.has_count && !cell.is_hidden;
}

// The smallest open part above zero: a zero would protect nothing. The first of several.
std::optional<std::size_t> smallest_open(const Cells& cells, const std::vector<std::size_t>& parts) {
  std::optional<std::size_t> smallest;
  for (const std::size_t part : parts) {
    if (!is_open(cells[part]) || cells[part].counts[0] <= 0) continue;
    if (!smallest || cells[part].counts[0] < cells[*smallest].counts[0]) smallest = part;
  }
  return smallest;
}

struct Hidden {
  std::size_t count = 0;
  double sum = 0;  // what the total tells about them together
  bool has_small = false;
};

Hidden hidden_parts(const Cells& cells, const Relation& relation, std::size_t kind) {
  Hidden hidden{.sum = cells[relation.total].counts[kind]};
  for (const std::size_t part : relation.parts) {
    if (is_open(cells[part])) hidden.sum -= cells[part].counts[kind];
    if (!cells[part].is_hidden) continue;
    ++hidden.count;
    hidden.has_small = hidden.has_small || cells[part].is_small[kind];
  }
  return hidden;
}

// Whether the hidden parts together leave room: each could be as large as the threshold allows, with at least
// the least count left for each of the others.
bool has_room(const Hidden& hidden, const model::Hidden& rule) {
  if (!hidden.has_small) return true;
  const double least = rule.with_zeros ? 0 : 1;
  const double largest = rule.threshold - 1;
  return hidden.count > 1 && hidden.sum >= largest + least * static_cast<double>(hidden.count - 1);
}

bool hide(Cells& cells, std::size_t index) {
  cells[index].is_hidden = true;
  return true;
}

// A total that is shown, above hidden parts. True when something was hidden.
bool protect_parts(Cells& cells, const Relation& relation, const model::Hidden& rule) {
  bool is_safe = true;
  std::size_t count = 0;
  for (std::size_t kind = 0; kind < count_kinds; ++kind) {
    const Hidden hidden = hidden_parts(cells, relation, kind);
    is_safe = is_safe && has_room(hidden, rule);
    count = hidden.count;
  }
  if (count == 0 || (is_safe && count > 1)) return false;
  return hide(cells, smallest_open(cells, relation.parts).value_or(relation.total));
}

// A total that is hidden: its parts must not all be shown.
bool protect_total(Cells& cells, const Relation& relation) {
  // A part without a row may be nought for all the reader knows, so it protects nothing.
  const bool is_given_back = std::none_of(relation.parts.begin(), relation.parts.end(),
                                          [&](std::size_t part) { return cells[part].is_hidden; });
  const auto smallest = smallest_open(cells, relation.parts);
  return is_given_back && smallest && hide(cells, *smallest);
}

bool protect(Cells& cells, const Relation& relation, const model::Hidden& rule) {
  if (cells[relation.total].is_hidden) return protect_total(cells, relation);
  return cells[relation.total].has_count && protect_parts(cells, relation, rule);
}

using Members = std::vector<const model::AreaId*>;

Members members_of(const model::Model& model, const model::Group& group) {
  Members members;
  switch (group.membership) {
    case model::Group::Membership::listed:
      for (const model::AreaId& each : group.members) members.push_back(&each);
      break;
    case model::Group::Membership::all:
      for (const model::Area& each : model.areas) members.push_back(&each.id);
      break;
    case model::Group::Membership::by_area:
      break;  // it has no one value
  }
  return members;
}

using Index = std::map<model::SeriesKey, std::size_t>;

Relation categories_of(const Index& index, const model::SeriesKey& whole, std::size_t total) {
  Relation relation{.total = total, .parts = {}};
  for (auto each = index.upper_bound(whole); each != index.end() && each->first.area == whole.area; ++each) {
    relation.parts.push_back(each->second);
  }
  return relation;
}

}  // namespace

std::vector<Relation> relations_of(const model::Model& model,
                                   const std::vector<const model::Series*>& series) {
  Index index;
  for (std::size_t i = 0; i < series.size(); ++i) index.emplace(series[i]->key, i);
  std::vector<Relation> relations;
  const auto add = [&](Relation relation) {
    if (!relation.parts.empty()) relations.push_back(std::move(relation));
  };
  for (std::size_t i = 0; i < series.size(); ++i) {
    const model::SeriesKey& key = series[i]->key;
    if (key.category.is_whole()) add(categories_of(index, key, i));
    const model::Group* group = model.group({key.area.text});
    if (group == nullptr) continue;
    Relation relation{.total = i, .parts = {}};
    for (const model::AreaId* member : members_of(model, *group)) {
      const auto found = index.find({.measure = key.measure, .area = *member, .category = key.category});
      if (found != index.end()) relation.parts.push_back(found->second);
    }
    add(std::move(relation));
  }
  return relations;
}

void hide_companions(Cells& cells, const std::vector<Relation>& relations, const model::Hidden& rule) {
  // Each turn hides a cell, so it ends.
  for (bool has_changed = true; has_changed;) {
    has_changed = false;
    for (const Relation& relation : relations) {
      while (protect(cells, relation, rule)) has_changed = true;
    }
  }
}

}  // namespace disclosure
