#include <chrono>
#include <cstddef>
#include <utility>
#include <variant>

#include "analysis/benchmark.h"
#include "analysis/breaks.h"
#include "analysis/change.h"
#include "analysis/finding.h"
#include "analysis/lines.h"
#include "analysis/long_run.h"
#include "analysis/quarters.h"
#include "analysis/rating.h"
#include "analysis/reading.h"
#include "analysis/record.h"
#include "analysis/signal.h"
#include "analysis/target.h"
#include "analysis/trend.h"
#include "base/overloaded.h"

namespace analysis {

namespace {

// The period whose window is compared with that of the standpoint's.
model::Period compared_period(const model::Standpoint& standpoint) {
  const model::Period& own = standpoint.period;
  return std::visit(base::overloaded{
                        [&](const model::PreviousYear&) { return own.shifted(-12); },
                        [&](const model::PreviousPeriod&) {
                          return own.shifted(own.month_count() > 0 ? -own.month_count() : -1);
                        },
                        [](const model::Period& given) { return given; },
                    },
                    standpoint.compare);
}

// A share of sums, a mean, a ratio of rates: in the same unit over any number of months.
bool is_in_one_unit(model::Kind kind) {
  switch (kind) {
    case model::Kind::proportion:
    case model::Kind::ratio:
    case model::Kind::level:
      return true;
    case model::Kind::count:
    case model::Kind::rate:
    case model::Kind::population:
      return false;
  }
  return false;
}

// The window compared with, usually as long as the latest one. A longer time that was asked for, such as the
// year before an event, is used whole where it is in the same unit; a sum over more months is not.
Stretch compared_stretch(const model::Measure& measure, const Track* own,
                         const model::Standpoint& standpoint) {
  const Stretch alike = stretch_ending(measure, own, compared_period(standpoint));
  const auto* asked = std::get_if<model::Period>(&standpoint.compare);
  const int step = model::months_of(measure.frequency);
  if (asked == nullptr || step == 0 || measure.is_to_date || !is_in_one_unit(measure.kind)) return alike;
  const int months = asked->month_count();
  if (months <= alike.months || months % step != 0) return alike;
  return {.last = alike.last, .months = months};
}

// The newest earlier window that has a value, told beside a latest that has none.
std::optional<Reading> last_complete(const View& view, const model::AreaId& area,
                                     const std::vector<Reading>& own) {
  for (std::size_t i = own.size(); i-- > 0;) {
    if (own[i].published()) return reading_of(view, area, stretch_of(own[i].window), Cells::listed);
  }
  return std::nullopt;
}

model::Month earlier(model::Month a, model::Month b) {
  return a < b ? a : b;
}
model::Month later(model::Month a, model::Month b) {
  return a < b ? b : a;
}
bool is_parted(const std::vector<model::Break>& breaks, const model::Period& a, const model::Period& b) {
  return break_between(breaks, earlier(a.first(), b.first()), later(a.last(), b.last())) != nullptr;
}

void add_change(Finding& finding, const View& view) {
  if (finding.is_of_other_length) return;
  if (is_parted(finding.breaks, finding.latest.window, finding.previous.window)) return;
  finding.change = compare_readings(*view.measure, view.model->methods, finding.latest, finding.previous);
}

// What a standpoint leads to for one measure: the windows, and the month its quarters are counted back from.
Finding read(const View& view, const model::Standpoint& standpoint) {
  const Track* own = track_for(view.main, standpoint.area);
  const Stretch latest = stretch_ending(*view.measure, own, standpoint.period);
  const Stretch previous = compared_stretch(*view.measure, own, standpoint);
  const Stretch year_before = stretch_ending(*view.measure, own, standpoint.period.shifted(-12));
  return {.measure = view.measure->id,
          .category = view.category,
          .area = standpoint.area,
          .window = window_of(latest),
          .latest = reading_of(view, standpoint.area, latest, Cells::listed),
          .previous = reading_of(view, standpoint.area, previous, Cells::listed),
          .is_compared_a_year_earlier =
              previous.last == year_before.last && previous.months == year_before.months,
          .is_of_other_length = view.measure->is_to_date && previous.months != latest.months,
          .trend = {}};
}

Finding examine(const View& view, const model::Standpoint& standpoint) {
  const model::Measure& measure = *view.measure;
  const int last_month = standpoint.period.last().index;
  Finding finding = read(view, standpoint);
  const Stretch window = stretch_of(finding.window);
  finding.breaks = breaks_for(measure, standpoint.area, standpoint.period);
  const Dispersion dispersion = dispersion_for(view, standpoint.area, last_month);
  finding.trend = examine_trend(view, standpoint.area, last_month, dispersion, finding.breaks);
  const auto unbroken = unbroken_quarters(view, standpoint.area, last_month, finding.breaks);
  finding.control = control_chart(unbroken, last_month);
  finding.signal = examine_signal(finding.control);
  finding.signal.over_target = hold_to_target(finding.signal, measure, window.months);
  finding.long_run = detect_long_run(unbroken, view.confidence);
  for (const model::BenchmarkChoice& choice : measure.benchmarks)
    finding.benchmarks.push_back(examine_benchmark(view, choice, standpoint.area, window, dispersion));
  finding.target = compare_with_target(measure, finding.latest.published());
  finding.rating = rate_value(measure, finding.latest.published());
  finding.lines = lines_for(view, standpoint.area, window);
  if (finding.latest.published())
    finding.record = detect_record(finding.lines.front().readings, finding.breaks);
  if (finding.latest.lacking())
    finding.last_complete = last_complete(view, standpoint.area, finding.lines.front().readings);
  add_change(finding, view);
  return finding;
}

}  // namespace

std::vector<Finding> analyse(const model::Model& model, const model::Standpoint& standpoint,
                             const std::vector<Question>& questions) {
  std::vector<Finding> findings;
  findings.reserve(questions.size());
  for (const Question& question : questions) {
    const model::Measure* measure = model.measure(question.measure);
    if (measure == nullptr) continue;
    const model::Category category = category_asked(*measure, question.category);
    findings.push_back(examine(view_of(model, *measure, category, standpoint.period), standpoint));
  }
  return findings;
}

}  // namespace analysis
