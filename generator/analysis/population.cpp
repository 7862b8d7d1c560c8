#include "analysis/population.h"

#include <algorithm>
#include <chrono>
#include <variant>

namespace analysis {

namespace {

// A mid-year lies at the end of June. Half-months are fine enough to tell which estimate is nearer and coarse
// enough that January 1st is as far from one mid-year as from the next.
int half_months_of(base::Date day) {
  const int months =
      static_cast<int>(day.year()) * 12 + static_cast<int>(static_cast<unsigned>(day.month())) - 1;
  const auto of_month = static_cast<unsigned>(day.day());
  const int part = of_month <= 8 ? 0 : of_month <= 23 ? 1 : 2;
  return 2 * months + part;
}
int middle_of(const model::Period& period) {
  if (period.month_count() == 0) return half_months_of(period.last_day());
  return period.first().index + period.last().index + 1;
}
int middle_of(Stretch stretch) {
  if (stretch.months == 0) return half_months_of(std::chrono::sys_days(std::chrono::days(stretch.last)));
  return 2 * (stretch.last + 1) - stretch.months;
}

bool is_estimate(const model::Observation& row) {
  const auto* amount = std::get_if<model::Amount>(&row.value);
  return amount != nullptr && amount->number > 0 && row.status != model::Status::forecast;
}

using SeriesList = std::vector<const model::Series*>;

SeriesList of_category(const SeriesList& all, const model::Category& category) {
  SeriesList found;
  for (const model::Series* each : all) {
    if (each->key.category == category) found.push_back(each);
  }
  return found;
}

std::vector<model::Period> periods_of(const SeriesList& all, const std::optional<model::Period>& until) {
  std::vector<model::Period> periods;
  for (const model::Series* each : all) {
    for (const model::Observation& row : each->observations) {
      if (!is_estimate(row) || !is_known_by(row.period, until)) continue;
      const auto at = std::lower_bound(periods.begin(), periods.end(), row.period);
      if (at == periods.end() || *at != row.period) periods.insert(at, row.period);
    }
  }
  return periods;
}

constexpr int half_months_in_a_year = 24;

bool are_yearly(const std::vector<int>& middles) {
  for (std::size_t i = 1; i < middles.size(); ++i) {
    if (middles[i] - middles[i - 1] != half_months_in_a_year) return false;
  }
  return !middles.empty();
}

// The row of each period, both sorted: one walk along the series.
void append_rows(Estimates& estimates, const model::Series* series) {
  std::size_t at = 0;
  for (const model::Period& period : estimates.periods) {
    const model::Observation* found = nullptr;
    while (series && at < series->observations.size() && series->observations[at].period < period) ++at;
    if (series && at < series->observations.size() && series->observations[at].period == period)
      found = &series->observations[at];
    estimates.rows.push_back(found);
  }
}

const model::Series* of_area(const SeriesList& sorted, const model::AreaId& area) {
  const auto found = std::lower_bound(
      sorted.begin(), sorted.end(), area,
      [](const model::Series* each, const model::AreaId& wanted) { return each->key.area < wanted; });
  return found != sorted.end() && (*found)->key.area == area ? *found : nullptr;
}

}  // namespace

Estimates estimates_for(const model::Model& model, const model::Measure& measure,
                        const model::Category& category, const std::vector<Track>& tracks,
                        const std::optional<model::Period>& until) {
  if (!measure.denominator) return {};
  const SeriesList all = model.series_of(*measure.denominator);
  SeriesList used = of_category(all, category);
  if (used.empty() && measure.kind != model::Kind::ratio) used = of_category(all, {});
  Estimates estimates{.periods = periods_of(used, until), .middles = {}, .rows = {}};
  for (const model::Period& period : estimates.periods) estimates.middles.push_back(middle_of(period));
  estimates.rows.reserve(tracks.size() * estimates.periods.size());
  estimates.is_yearly = are_yearly(estimates.middles);
  for (const Track& track : tracks) append_rows(estimates, of_area(used, track.area()));
  return estimates;
}

std::optional<std::size_t> nearest_estimate(const Estimates& estimates, Stretch stretch) {
  const auto& middles = estimates.middles;
  if (middles.empty()) return std::nullopt;
  const int middle = middle_of(stretch);
  if (estimates.is_yearly) {
    const int years = (middle - middles.front() + half_months_in_a_year / 2 - 1) / half_months_in_a_year;
    return std::min(static_cast<std::size_t>(std::max(years, 0)), middles.size() - 1);
  }
  const auto after = std::lower_bound(middles.begin(), middles.end(), middle);
  const auto next = static_cast<std::size_t>(after - middles.begin());
  if (next == 0) return 0;
  if (next == middles.size() || middle - middles[next - 1] <= middles[next] - middle) return next - 1;
  return next;
}

}  // namespace analysis
