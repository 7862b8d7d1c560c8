// Blocks that tabulate measures, read, still without a number: `comparison`, `matrix`, `breakdown`,
// `summary`. 1-project-files.md, 1.9.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/source.h"
#include "library/chart_block.h"
#include "model/id.h"
#include "model/period.h"
#include "model/standpoint.h"

namespace library {

// A row of a block: a measure, or one category of it, perhaps by another name.
struct ListedMeasure {
  model::MeasureId id;
  model::Category category = {};
  std::string label = {};
  base::Span where = {};
};

struct ComparisonBlock {
  struct Group {
    std::string title = {};  // an aim; none of a block that has `measures`
    std::vector<ListedMeasure> measures = {};
    base::Span where = {};
  };
  std::vector<Group> groups = {};            // at least one measure in all
  std::optional<model::Period> period = {};  // none: the report's, as the next
  std::optional<model::Comparison> against = {};
  std::string caption = {};
  std::string note = {};
  base::Span where = {};
  base::Span where_period = {};
};

struct MatrixBlock {
  std::vector<ListedMeasure> measures = {};  // of one frequency
  std::optional<model::Period> from = {};
  std::optional<model::Period> to = {};
  std::string caption = {};
  std::string note = {};
  base::Span where = {};
};

struct BreakdownBlock {
  enum class By { area, category };
  struct Asked {};  // the author says that the rows add up
  struct None {};
  // Nothing: a total where one can be told to be true.
  using Total = std::variant<std::monostate, Asked, None, double>;

  Named<model::MeasureId> measure;
  By by = By::area;
  std::vector<Named<std::string>> items = {};  // ids of areas, or categories; none: all that have figures
  Total total = {};
  std::string total_text = {};               // a number as typed
  std::optional<model::Period> before = {};  // with `after`
  std::optional<model::Period> after = {};   // or the only one; none: the report's
  std::string caption = {};
  std::string note = {};
  base::Span where = {};
  base::Span where_total = {};
  base::Span where_period = {};
};

struct SummaryBlock {
  std::vector<ListedMeasure> measures = {};
  std::string caption = {};
  std::string note = {};
  base::Span where = {};
};

}  // namespace library
