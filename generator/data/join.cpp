#include "data/join.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <tuple>
#include <utility>

#include "base/text.h"
#include "data/codes.h"
#include "keys/cell.h"

namespace data {

namespace {

using model::Series;
using model::SeriesKey;

// A row by whose it is; small, so that sorting many stays cheap.
struct Handle {
  std::uint64_t owner;  // measure, then area
  std::uint32_t order;  // of the files, then of the rows
  DataRow* row;
};
using Handles = std::vector<Handle>;
using Run = std::pair<Handles::iterator, Handles::iterator>;

Handles handles_of(std::vector<Rows>& files) {
  Handles handles;
  std::size_t count = 0;
  for (const Rows& file : files) count += file.rows.size();
  handles.reserve(count);
  for (Rows& file : files) {
    for (DataRow& row : file.rows) {
      const std::uint64_t owner = (std::uint64_t{row.measure} << 32U) | row.area;
      handles.push_back({owner, static_cast<std::uint32_t>(handles.size()), &row});
    }
  }
  std::sort(handles.begin(), handles.end(), [](const Handle& a, const Handle& b) {
    return std::tie(a.owner, a.order) < std::tie(b.owner, b.order);
  });
  return handles;
}

// Within one owner: by category, then period, then order. Files are mostly sorted already.
void sort_run(const Run& run) {
  const auto is_before = [](const Handle& a, const Handle& b) {
    if (const auto order = a.row->category <=> b.row->category; order != 0) return order < 0;
    if (const auto order = a.row->observation.period <=> b.row->observation.period; order != 0)
      return order < 0;
    return a.order < b.order;
  };
  if (!std::is_sorted(run.first, run.second, is_before)) std::sort(run.first, run.second, is_before);
}

std::string about(const SeriesKey& key, const model::Period& period) {
  std::string text = fmt::format("measure {}, area {}", key.measure.text, key.area.text);
  if (!key.category.is_whole()) text += fmt::format(", category {}", key.category.text);
  return text + fmt::format(", period {}", period.id());
}

void say_twice(const DataRow& again, const DataRow& first, const SeriesKey& key,
               base::Diagnostics& diagnostics) {
  diagnostics.add({.code = codes::row_twice,
                   .where = again.where,
                   .about = about(key, again.observation.period),
                   .notes = {{first.where, "first given here"}}});
}

// The rows of one series; all have the same category.
Series series_of(const Run& run, const setup::Vocabulary& vocabulary, base::Diagnostics& diagnostics) {
  const DataRow& head = *run.first->row;
  Series series{.key = {.measure = vocabulary.measure_at(head.measure).id,
                        .area = vocabulary.area_at(head.area),
                        .category = head.category},
                .observations = {}};
  series.observations.reserve(static_cast<std::size_t>(run.second - run.first));
  const DataRow* last = nullptr;
  for (auto each = run.first; each != run.second; ++each) {
    DataRow& row = *each->row;
    if (last != nullptr && last->observation.period == row.observation.period) {
      say_twice(row, *last, series.key, diagnostics);
      continue;
    }
    series.observations.push_back(std::move(row.observation));
    last = &row;  // its period is still there: moving leaves plain values as they are
  }
  return series;
}

// Expressions write a category as an id, so two categories of a measure need different ones.
class CategoryIds {
 public:
  void check(const DataRow& row, const model::MeasureId& measure, base::Diagnostics& diagnostics) {
    if (row.category.is_whole()) return;
    const auto [known, is_new] =
        known_.try_emplace({row.measure, base::id_from(row.category.text)}, row.category.text, row.where);
    if (is_new || known->second.first == row.category.text) return;
    diagnostics.add({.code = codes::category_wrong,
                     .where = row.where,
                     .about = fmt::format("measure {}", measure.text),
                     .found = keys::quoted_text(row.category.text),
                     .expected = fmt::format("the same spelling everywhere: {}", known->second.first),
                     .notes = {{known->second.second, "spelt otherwise here"}}});
  }

 private:
  std::map<std::pair<std::uint32_t, std::string>, std::pair<std::string, base::Span>> known_;
};

template <class IsSame>
Handles::iterator end_of_run(Handles::iterator begin, Handles::iterator end, IsSame is_same) {
  return std::find_if_not(begin, end, [&](const Handle& each) { return is_same(*begin, each); });
}

}  // namespace

std::map<SeriesKey, Series> join(std::vector<Rows>&& files, const setup::Vocabulary& vocabulary,
                                 base::Diagnostics& diagnostics) {
  const auto has_same_owner = [](const Handle& a, const Handle& b) { return a.owner == b.owner; };
  const auto has_same_category = [](const Handle& a, const Handle& b) {
    return a.row->category == b.row->category;
  };
  std::map<SeriesKey, Series> joined;
  Handles handles = handles_of(files);
  CategoryIds category_ids;
  for (auto owner = handles.begin(); owner != handles.end();) {
    const auto owner_end = end_of_run(owner, handles.end(), has_same_owner);
    sort_run({owner, owner_end});
    while (owner != owner_end) {
      const auto end = end_of_run(owner, owner_end, has_same_category);
      Series series = series_of({owner, end}, vocabulary, diagnostics);
      category_ids.check(*owner->row, series.key.measure, diagnostics);
      joined.emplace(series.key, std::move(series));
      owner = end;
    }
  }
  return joined;
}

}  // namespace data
