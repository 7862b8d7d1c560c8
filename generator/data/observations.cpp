#include "data/observations.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "data/codes.h"
#include "data/layouts.h"
#include "data/period_pattern.h"
#include "data/quantities.h"
#include "data/row_names.h"
#include "keys/cell.h"

namespace data {

namespace {

using model::Period;
using syntax::CsvCell;
using syntax::CsvTable;

// A row once it is known whose it is.
struct Placed {
  std::uint32_t measure = 0;
  std::uint32_t area = 0;
};

// What a period of a frequency looks like.
std::string_view step_of(model::Frequency frequency) {
  switch (frequency) {
    case model::Frequency::month:
      return "a month such as 2023-12";
    case model::Frequency::quarter:
      return "a quarter such as 2023-Q4";
    case model::Frequency::half_year:
      return "six months such as 2023-04..2023-09";
    case model::Frequency::year:
      return "a year such as 2023 or 2023/24";
    case model::Frequency::day:
      return "a day such as 2023-12-31";
  }
  return "";
}

class Reader {
 public:
  Reader(const CsvTable& table, const Shape& shape, const Described* described,
         const setup::Vocabulary& vocabulary, base::Diagnostics& diagnostics)
      : table_(table),
        shape_(shape),
        described_(described),
        vocabulary_(vocabulary),
        diagnostics_(diagnostics),
        names_(described, vocabulary, diagnostics) {}

  Rows read() {
    result_.rows.reserve((table_.rows.size() - 1) * std::max<std::size_t>(1, shape_.periods.size()));
    for (row_ = 1; row_ < table_.rows.size(); ++row_) read_row();
    names_.say_unmet();
    return std::move(result_);
  }

 private:
  void read_row();
  void read_long(const Placed& placed);
  void read_wide(const Placed& placed);
  void add(const Placed& placed, const Period& period, const QuantityCells& cells);

  bool is_skipped() const;
  std::optional<Placed> place();
  std::optional<Period> period(const Placed& placed);
  bool is_step(const Period& period, base::Span where, const Placed& placed);
  model::Category category(const RowVoice& voice) const;
  model::Status status() const;

  const CsvCell* cell(Column column) const {
    const std::size_t index = shape_.index_of(column);
    return index == Shape::absent ? nullptr : table_.cell(row_, index);
  }
  RowVoice voice(const Placed& placed, const Period* period) {
    const CsvCell* category = cell(Column::category);
    const bool is_home = placed.area == vocabulary_.home().index;
    return {{.measure = &vocabulary_.measure_at(placed.measure),
             .period = period,
             .area = is_home ? std::string_view() : vocabulary_.area_at(placed.area).text,
             .category = category != nullptr ? category->raw : std::string_view()},
            said_once_,
            diagnostics_};
  }

  const CsvTable& table_;
  const Shape& shape_;
  const Described* described_;
  const setup::Vocabulary& vocabulary_;
  base::Diagnostics& diagnostics_;
  RowNames names_;
  RowVoice::SaidOnce said_once_;
  std::size_t row_ = 0;
  Rows result_ = {};
};

bool Reader::is_skipped() const {
  return std::any_of(shape_.skip.begin(), shape_.skip.end(), [&](const Shape::SkipColumn& column) {
    const CsvCell* here = table_.cell(row_, column.index);
    return here != nullptr &&
           std::find(column.values.begin(), column.values.end(), here->raw) != column.values.end();
  });
}

void Reader::read_row() {
  if (is_skipped()) {
    ++result_.skipped;
    return;
  }
  const CsvCell* its_measure = cell(Column::measure);
  if (its_measure != nullptr && names_.is_unmapped(its_measure->raw)) {
    ++result_.unmapped;
    return;
  }
  const auto placed = place();
  if (!placed) return;
  if (shape_.periods.empty()) {
    read_long(*placed);
  } else {
    read_wide(*placed);
  }
}

// Both are looked up even if the first is unknown: every fault of a row is said in one run.
std::optional<Placed> Reader::place() {
  const CsvCell* here = cell(Column::measure);
  const auto measure = here != nullptr ? names_.measure(*here) : names_.measure_of_file();
  const auto area = names_.area(cell(Column::area));
  return measure && area ? std::optional(Placed{*measure, *area}) : std::nullopt;
}

bool Reader::is_step(const Period& period, base::Span where, const Placed& placed) {
  const model::Measure& measure = vocabulary_.measure_at(placed.measure);
  if (measure.kind == model::Kind::population || model::is_step_of(period, measure.frequency)) return true;
  voice(placed, nullptr)
      .say({.code = codes::period_off_frequency,
            .where = where,
            .found = period.id(),
            .expected = std::string(step_of(measure.frequency))});
  return false;
}

std::optional<Period> Reader::period(const Placed& placed) {
  const CsvCell& here = *cell(Column::period);
  const auto& period = names_.period(here.raw);
  if (period) return is_step(*period, here.where, placed) ? period : std::nullopt;
  voice(placed, nullptr)
      .say({.code = codes::period_unreadable,
            .where = here.where,
            .found = keys::quoted_text(here.raw),
            .expected = "a period such as 2023-12, 2023-Q4, 2023, 2023/24, 2020-03-31 or mid-2023",
            .help = help_for_period(here.raw)});
  return std::nullopt;
}

void Reader::read_long(const Placed& placed) {
  const auto its_period = period(placed);
  if (!its_period) return;
  add(placed, *its_period,
      {.value = cell(Column::value),
       .numerator = cell(Column::numerator),
       .denominator = cell(Column::denominator),
       .row = table_.row_spans[row_]});
}

void Reader::read_wide(const Placed& placed) {
  // A header that is no step of the measure is said once, not for every area.
  const Placed of_no_area{placed.measure, vocabulary_.home().index};
  for (const Shape::PeriodColumn& column : shape_.periods) {
    const CsvCell* here = table_.cell(row_, column.index);
    if (here == nullptr) continue;
    if (!is_step(column.period, table_.cell(0, column.index)->where, of_no_area)) continue;
    add(placed, column.period, {.value = here, .row = here->where});
  }
}

model::Category Reader::category(const RowVoice& voice) const {
  const CsvCell* here = cell(Column::category);
  model::Category category{here != nullptr ? std::string(base::trimmed(here->text())) : std::string()};
  const model::Measure& measure = voice.measure();
  if (measure.kind != model::Kind::ratio) return category;
  std::vector<std::string> known;
  known.reserve(measure.categories.size() + 1);
  for (const model::Category& each : measure.categories) known.push_back(each.text);
  if (measure.baseline) known.push_back(measure.baseline->text);
  if (std::find(known.begin(), known.end(), category.text) != known.end()) return category;
  voice.say({.code = codes::category_wrong,
             .where = here != nullptr ? here->where : table_.row_spans[row_],
             .found = category.is_whole() ? "no category" : keys::quoted_text(category.text),
             .expected = base::listed(known, "or"),
             .help = base::did_you_mean(category.text, known)});
  return category;
}

model::Status Reader::status() const {
  const model::Status fallback = described_ != nullptr ? described_->status : model::Status::final;
  const CsvCell* here = cell(Column::status);
  if (here == nullptr || here->raw.empty()) return fallback;
  if (const auto status = model::status_from(here->raw)) return *status;
  const std::vector<std::string> known{"final",     "provisional",  "revised",
                                       "estimated", "illustrative", "forecast"};
  diagnostics_.add({.code = codes::status_unknown,
                    .where = here->where,
                    .found = keys::quoted_text(here->raw),
                    .expected = base::listed(known, "or"),
                    .help = base::did_you_mean(here->raw, known)});
  return fallback;
}

void Reader::add(const Placed& placed, const Period& period, const QuantityCells& cells) {
  const RowVoice its_voice = voice(placed, &period);
  model::Category its_category = category(its_voice);
  const Quantity quantity = read_quantity(cells, its_voice);
  const CsvCell* note = cell(Column::note);
  result_.rows.push_back({.measure = placed.measure,
                          .area = placed.area,
                          .category = std::move(its_category),
                          .observation = {.period = period,
                                          .value = quantity.value,
                                          .population = quantity.population,
                                          .status = status(),
                                          .cell = quantity.cell,
                                          .note = note != nullptr ? note->text() : std::string()},
                          .where = cells.row});
}

}  // namespace

Rows read_observations(const CsvTable& table, const setup::Vocabulary& vocabulary,
                       base::Diagnostics& diagnostics) {
  const auto shape = shape_of_ours(table, diagnostics);
  if (!shape) return {};
  return Reader(table, *shape, nullptr, vocabulary, diagnostics).read();
}

Rows read_described(const CsvTable& table, const Described& described, const setup::Vocabulary& vocabulary,
                    base::Diagnostics& diagnostics) {
  const auto shape = shape_of_described(table, described, diagnostics);
  if (!shape) return {};
  return Reader(table, *shape, &described, vocabulary, diagnostics).read();
}

}  // namespace data
