// What the cells of one row say, by the kind of their measure: an amount, a share, or why there is neither.
// Not whose number it is: that is in observations.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "base/diagnostic.h"
#include "model/measure.h"
#include "model/observation.h"
#include "syntax/csv.h"

namespace data {

// Speaks for one row: adds which measure, area, category and period it is about.
class RowVoice {
 public:
  struct Row {
    const model::Measure* measure = nullptr;
    const model::Period* period = nullptr;
    std::string_view area = {};  // empty: the site's own
    std::string_view category = {};
  };
  // What was said once for a measure, and is not said again in the same file.
  using SaidOnce = std::set<std::pair<std::string_view, const model::Measure*>>;

  RowVoice(Row row, SaidOnce& said_once, base::Diagnostics& diagnostics)
      : row_(row), said_once_(said_once), diagnostics_(diagnostics) {}

  const model::Measure& measure() const { return *row_.measure; }
  void say(base::Diagnostic diagnostic) const;
  // `topic` is compared by its text.
  void say_once(std::string_view topic, base::Diagnostic diagnostic) const;

 private:
  Row row_;
  SaidOnce& said_once_;
  base::Diagnostics& diagnostics_;
};

struct QuantityCells {
  const syntax::CsvCell* value = nullptr;  // null where the file has no such column
  const syntax::CsvCell* numerator = nullptr;
  const syntax::CsvCell* denominator = nullptr;
  base::Span row = {};
};

struct Quantity {
  model::Value value = model::Absence::not_reported;
  std::optional<double> population = {};
  base::Span cell = {};
};

// A cell with a fault is reported and becomes a hole: Absence::unreadable at the place of the fault.
Quantity read_quantity(const QuantityCells& cells, const RowVoice& voice);

}  // namespace data
