#include "disclosure/threshold.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "base/overloaded.h"
#include "disclosure/secondary.h"

namespace disclosure {

namespace {

using Counts = std::array<double, count_kinds>;

bool is_small(double count, const model::Hidden& rule) {
  return count < rule.threshold && (count > 0 || rule.with_zeros);
}

// A population divides others, and a percentage or an amount of money counts nobody.
bool may_count_people(const model::Measure& measure) {
  if (measure.kind == model::Kind::population) return false;
  return measure.kind != model::Kind::level || (measure.unit != "%" && measure.unit != "£");
}

Cell cell_of(const model::Value& value, const model::Hidden& rule) {
  Cell cell;
  std::visit(base::overloaded{
                 [&](const model::Amount& amount) {
                   cell.has_count = true;
                   cell.counts = {amount.number, 0};
                   cell.is_small = {is_small(amount.number, rule), false};
                 },
                 [&](const model::Share& share) {
                   const double rest = share.denominator - share.numerator;
                   cell.has_count = true;
                   cell.counts = {share.numerator, rest};
                   cell.is_small = {is_small(share.numerator, rule), is_small(rest, rule)};
                 },
                 // What its publisher hid is taken for a small count, and protected like one.
                 [&](model::Absence absence) { cell.is_small[0] = absence == model::Absence::confidential; },
             },
             value);
  cell.is_hidden = cell.is_small[0] || cell.is_small[1];
  return cell;
}

// The series of one measure, to be changed in place.
class Sheet {
 public:
  Sheet(model::Model& model, const model::Measure& measure, const model::Hidden& rule) : rule_(rule) {
    std::vector<const model::Series*> read_only;
    for (auto& [key, series] : model.series) {
      if (key.measure != measure.id) continue;
      series_.push_back(&series);
      read_only.push_back(&series);
    }
    if (rule.secondary) relations_ = relations_of(model, read_only);
  }

  void hide() {
    for (const model::Period& period : periods()) hide_in(period);
  }

 private:
  // Only periods in which something is hidden need a second look.
  std::set<model::Period> periods() const {
    std::set<model::Period> periods;
    for (const model::Series* series : series_) {
      for (const model::Observation& each : series->observations) {
        if (cell_of(each.value, rule_).is_hidden) periods.insert(each.period);
      }
    }
    return periods;
  }

  void hide_in(const model::Period& period) {
    std::vector<model::Observation*> observations;
    std::vector<Cell> cells;
    for (model::Series* series : series_) {
      const auto found = std::find_if(series->observations.begin(), series->observations.end(),
                                      [&](const model::Observation& each) { return each.period == period; });
      observations.push_back(found == series->observations.end() ? nullptr : &*found);
      cells.push_back(observations.back() != nullptr ? cell_of(found->value, rule_) : Cell{});
    }
    hide_companions(cells, relations_, rule_);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (!cells[i].is_hidden) continue;
      observations[i]->value = model::Absence::confidential;
      observations[i]->note.clear();  // an author's remark may say the number
    }
  }

  const model::Hidden& rule_;
  std::vector<model::Series*> series_;
  std::vector<Relation> relations_;
};

}  // namespace

void hide_small_counts(model::Model& model) {
  for (const model::Measure& measure : model.measures) {
    const auto* rule = std::get_if<model::Hidden>(&measure.disclosure);
    if (rule != nullptr && may_count_people(measure)) Sheet(model, measure, *rule).hide();
  }
}

}  // namespace disclosure
