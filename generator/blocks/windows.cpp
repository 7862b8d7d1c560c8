#include "blocks/windows.h"

#include "analysis/window.h"
#include "base/overloaded.h"

namespace blocks {

namespace {

constexpr int longest_end = 3;  // a month or a quarter names the window that ends with it

bool is_an_end(const model::Period& period) {
  return period.month_count() <= longest_end && period.form() != model::Period::Form::span;
}

bool is_in_one_unit(model::Kind kind) {
  return kind == model::Kind::proportion || kind == model::Kind::ratio || kind == model::Kind::level;
}

model::Period last_day_inside(const model::Model& model, const model::SeriesKey& key,
                              const model::Period& period) {
  const model::Series* series = model.find(key);
  std::optional<model::Period> last;
  for (std::size_t i = 0; series != nullptr && i < series->observations.size(); ++i) {
    const model::Period& day = series->observations[i].period;
    if (period.first_day() <= day.last_day() && day.last_day() <= period.last_day()) last = day;
  }
  return last.value_or(model::Period::day(period.last_day()));
}

}  // namespace

model::Period window_named(const model::Model& model, const model::SeriesKey& key,
                           const model::Period& period) {
  const model::Measure& measure = *model.measure(key.measure);
  if (measure.frequency == model::Frequency::day) return last_day_inside(model, key, period);
  return is_an_end(period) ? analysis::window_ending(measure, period)
                           : model::Period::window(period.last(), period.month_count());
}

model::Period window_compared(const model::Model& model, const model::SeriesKey& key,
                              const model::Period& after, const model::Period& own,
                              const model::Comparison& compare) {
  const model::Measure& measure = *model.measure(key.measure);
  const bool is_of_days = measure.frequency == model::Frequency::day;
  const int own_months = own.month_count() > 0 ? own.month_count() : 1;
  const auto shifted = [&](int months) {
    return is_of_days ? last_day_inside(model, key, own.shifted(-months)) : after.shifted(-months);
  };
  return std::visit(base::overloaded{
                        [&](const model::PreviousYear&) { return shifted(12); },
                        [&](const model::PreviousPeriod&) { return shifted(own_months); },
                        [&](const model::Period& named) {
                          const model::Period whole = window_named(model, key, named);
                          const bool is_comparable = whole.month_count() == after.month_count() ||
                                                     (is_in_one_unit(measure.kind) && !measure.is_to_date);
                          if (is_comparable || is_of_days) return whole;
                          return model::Period::window(named.last(), after.month_count());
                        },
                    },
                    compare);
}

bool is_after(const std::optional<model::Period>& period, const model::Standpoint& standpoint) {
  return period && standpoint.period.last_day() < period->last_day();
}

}  // namespace blocks
