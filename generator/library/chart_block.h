// A `chart` block of a text, read: what is to be drawn, still without a number. 1-project-files.md, 1.9.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "model/id.h"
#include "model/measure.h"
#include "model/period.h"

namespace library {

enum class ChartType {
  trend,
  bars,
  spc,
  columns,
  stacked,
  grouped,
  before_after,
  multiples,
  projection,
  volume_rate
};

// How an author writes a type, and how many measures one such chart can show.
struct ChartTypeRow {
  ChartType type;
  std::string_view word;
  std::size_t most_measures = 1;
};
inline constexpr std::array chart_types{
    ChartTypeRow{ChartType::trend, "trend"},
    ChartTypeRow{ChartType::bars, "bars"},
    ChartTypeRow{ChartType::spc, "spc"},
    ChartTypeRow{ChartType::columns, "columns"},
    ChartTypeRow{ChartType::stacked, "stacked", 12},
    ChartTypeRow{ChartType::grouped, "grouped", 3},
    ChartTypeRow{ChartType::before_after, "before-after", 12},
    ChartTypeRow{ChartType::multiples, "multiples", 12},
    ChartTypeRow{ChartType::projection, "projection"},
    ChartTypeRow{ChartType::volume_rate, "volume-rate"},
};

constexpr const ChartTypeRow& row_of(ChartType type) {
  return chart_types[static_cast<std::size_t>(type)];
}
constexpr bool chart_types_stand_at_their_key() {
  for (std::size_t i = 0; i < chart_types.size(); ++i) {
    if (chart_types[i].type != static_cast<ChartType>(i)) return false;
  }
  return true;
}
static_assert(chart_types_stand_at_their_key(), "the table is in the order of ChartType");

// What happened, at the first month of a period.
struct Annotation {
  model::Period at;
  std::string text = {};
  base::Span where = {};
};

// An id with its place.
template <class Id>
struct Named {
  Id id;
  base::Span where = {};
};

struct ChartBlock {
  enum class Of { shares, counts };

  ChartType type = ChartType::trend;
  std::vector<Named<model::MeasureId>> measures = {};  // at least one
  std::vector<Named<model::AreaId>> areas = {};        // beside the own one
  // The groups that are drawn; nothing: those that the measure is drawn with anyway.
  std::optional<std::vector<Named<model::GroupId>>> groups = {};
  std::optional<model::Period> from = {};
  std::optional<model::Period> to = {};
  Of of = Of::shares;
  std::optional<model::Target> target = {};  // goes before the measure's own
  std::vector<Annotation> annotations = {};  // at most three
  std::string title = {};                    // goes before the heading that is worked out
  std::string caption = {};
  std::string note = {};
  base::Span where = {};
};

}  // namespace library
