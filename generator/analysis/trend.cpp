#include "analysis/trend.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>

#include "analysis/breaks.h"
#include "analysis/quarters.h"
#include "analysis/reading.h"
#include "analysis/rules.h"
#include "stats/ratio.h"

namespace analysis {

namespace {

constexpr int year = rules::quarters_in_a_year;
using Four = std::array<stats::Counted, rules::quarters_in_a_year>;
struct TwoYears {
  Four latest;  // oldest quarter first
  Four previous;
};

stats::Counted together(const Four& quarters, int without = -1) {
  stats::Counted all{.amount = 0, .base = 0};
  for (const stats::Counted& each : quarters) {
    all.amount += each.amount;
    all.base += each.base;
  }
  if (without < 0) return all;
  const stats::Counted& left_out = quarters[static_cast<std::size_t>(without)];
  return {.amount = all.amount - left_out.amount, .base = all.base - left_out.base};
}

// A share's change is a difference of shares, any other the ratio of rates less one.
double change_of(model::Kind kind, const stats::Counted& later, const stats::Counted& earlier) {
  if (kind == model::Kind::proportion) return later.amount / later.base - earlier.amount / earlier.base;
  if (earlier.amount == 0) return later.amount > 0 ? std::numeric_limits<double>::infinity() : 0;
  return (later.amount / later.base) / (earlier.amount / earlier.base) - 1;
}
stats::Interval limits_of(model::Kind kind, const stats::Counted& later, const stats::Counted& earlier,
                          double phi, double z) {
  if (kind == model::Kind::proportion) return stats::share_difference_limits(later, earlier, phi, z);
  const stats::Interval ratio = stats::rate_ratio_limits(later, earlier, phi, z);
  return {.lower = ratio.lower - 1, .upper = ratio.upper - 1};
}

bool is_too_small(model::Kind kind, const stats::Counted& later, const stats::Counted& earlier) {
  if (kind == model::Kind::proportion) return std::min(later.base, earlier.base) < rules::min_denominator;
  return std::max(later.amount, earlier.amount) < rules::min_events;
}

// The quarter of the year that adds most to the change in its direction; the first of equals.
int odd_quarter(const TwoYears& years, Way way) {
  const auto push = [&](std::size_t i) {
    const double change =
        years.latest[i].amount / years.latest[i].base - years.previous[i].amount / years.previous[i].base;
    return way == Way::up ? change : -change;
  };
  std::size_t most = 0;
  for (std::size_t i = 1; i < years.latest.size(); ++i) {
    if (push(i) > push(most)) most = i;
  }
  return static_cast<int>(most);
}

stats::Interval in_percent(const stats::Interval& limits) {
  return {.lower = limits.lower * 100, .upper = limits.upper * 100};
}

double margin_of(const View& view) {
  const model::Methods& methods = view.model->methods;
  return (view.measure->kind == model::Kind::proportion ? methods.points_margin
                                                        : methods.trend_margin_percent) /
         100;
}

void detect_trend_of_counts(Trend& trend, const View& view, const TwoYears& years, int last) {
  const model::Kind kind = view.measure->kind;
  const double phi = trend.dispersion->phi;
  const stats::Counted later = together(years.latest);
  const stats::Counted earlier = together(years.previous);
  const double change = change_of(kind, later, earlier);
  const stats::Interval limits = limits_of(kind, later, earlier, phi, view.z());
  trend.latest = later.amount;
  trend.previous = earlier.amount;
  trend.change = change * 100;
  trend.limits = in_percent(limits);
  if (is_too_small(kind, later, earlier)) {
    trend.because = Trend::Because::numbers_too_small;
    return;
  }
  const Way way = way_of(change, limits, margin_of(view));
  if (way != Way::neither) {
    const int odd = odd_quarter(years, way);
    trend.odd_quarter = named(quarter_back(last, year - 1 - odd));
    trend.guard_limits = in_percent(
        limits_of(kind, together(years.latest, odd), together(years.previous, odd), phi, rules::guard_z));
  }
  conclude(trend, way, limits);
}

Trend::Because because_of(const Lacking& lacking) {
  if (lacking.why == model::Absence::confidential) return Trend::Because::withheld_quarter;
  if (lacking.why == model::Absence::unreadable) return Trend::Because::unreadable_quarter;
  if (lacking.what == Lacking::What::population) return Trend::Because::no_population;
  return Trend::Because::missing_quarter;
}

// Says why there is no word when one of the eight quarters is not there: withheld before all other reasons.
bool has_eight_quarters(Trend& trend, const View& view, const Track& track, int last) {
  const bool is_of_counts = has_counts(view.measure->kind);
  const int needed = is_of_counts ? rules::trend_quarters : rules::quarters_for_noise;
  std::optional<Trend::Because> first;
  for (int back = rules::trend_quarters - 1; back >= 0; --back) {
    const Worth worth = worth_of(view, track, quarter_back(last, back));
    if (!worth.lacking) continue;
    // A rate's trend counts on the populations of the two years, not on those of the quarters.
    if (is_of_counts && worth.lacking->what == Lacking::What::population) continue;
    const Trend::Because because = because_of(*worth.lacking);
    if (first && because != Trend::Because::withheld_quarter) continue;
    first = because;
    trend.lacking = named(quarter_back(last, back));
    if (because == Trend::Because::withheld_quarter) break;
  }
  if (first) trend.because = *first;
  if (quarters_until(track, last) < needed && first != Trend::Because::withheld_quarter) {
    trend.because = is_of_counts ? Trend::Because::too_few_quarters : Trend::Because::too_few_for_noise;
    trend.lacking.reset();
    return false;
  }
  return !first;
}

// The four quarters that end with `last`. Where the population is an estimate, each takes that of the whole
// year.
std::optional<Four> four_quarters(const View& view, const Track& track, int last) {
  const Worth whole = worth_of(view, track, {.last = last, .months = 12});
  if (whole.lacking) return std::nullopt;
  Four quarters;
  for (int i = 0; i < year; ++i) {
    const Total total = add_up(track, quarter_back(last, year - 1 - i));
    stats::Counted& quarter = quarters[static_cast<std::size_t>(i)];
    quarter = {.amount = total.amount, .base = whole.counted.base};
    if (view.measure->kind == model::Kind::proportion) quarter.base = total.base;
    if (view.measure->kind == model::Kind::rate && !whole.estimate) quarter.base = total.base / total.steps;
    if (!(quarter.base > 0)) return std::nullopt;
  }
  return quarters;
}

}  // namespace

Way way_of(double change, const stats::Interval& limits, double margin) {
  if (limits.lower > 0 && change >= margin) return Way::up;
  if (limits.upper < 0 && change <= -margin) return Way::down;
  return Way::neither;
}

bool holds(Way way, const stats::Interval& limits) {
  return way == Way::up ? limits.lower > 0 : limits.upper < 0;
}

void conclude(Trend& trend, Way way, const stats::Interval& limits) {
  if (way == Way::neither) {
    trend.word = TrendWord::stable;
    const bool is_real = limits.lower > 0 || limits.upper < 0;
    trend.because = is_real ? Trend::Because::below_margin : Trend::Because::within_usual;
    return;
  }
  if (!holds(way, *trend.guard_limits)) {
    trend.word = TrendWord::stable;
    trend.because = Trend::Because::one_quarter;
    return;
  }
  trend.word = way == Way::up ? TrendWord::increasing : TrendWord::reducing;
  trend.because = Trend::Because::beyond_usual;
}

Judgement judgement_of(TrendWord word, model::Better better) {
  if (word == TrendWord::not_available || better == model::Better::neither) return Judgement::none;
  if (word == TrendWord::stable) return Judgement::no_clear_change;
  const bool is_up = word == TrendWord::increasing;
  return is_up == (better == model::Better::higher) ? Judgement::better : Judgement::worse;
}

Trend examine_trend(const View& view, const model::AreaId& area, int last, const Dispersion& dispersion,
                    const std::vector<model::Break>& breaks) {
  Trend trend;
  if (!is_quarterly(*view.measure)) {
    trend.because = Trend::Because::not_quarterly;
    return trend;
  }
  const Track* track = track_for(view.main, area);
  // Of calendar quarters in a report that ends between them none of the eight is complete.
  if (track && !track->steps.empty() && months_past_a_step(*track, last) > 0) return trend;
  if (track == nullptr || !has_eight_quarters(trend, view, *track, last)) return trend;
  const bool is_of_counts = has_counts(view.measure->kind);
  const auto latest = is_of_counts ? four_quarters(view, *track, last) : std::optional<Four>();
  const auto previous = is_of_counts ? four_quarters(view, *track, last - 12) : std::optional<Four>();
  if (is_of_counts && !(latest && previous)) {
    trend.because = Trend::Because::no_population;
    return trend;
  }
  if (const model::Break* found = break_between(breaks, model::Month{last - 23}, model::Month{last})) {
    trend.because = Trend::Because::break_inside;
    trend.lacking = found->at;
    return trend;
  }
  trend.dispersion = dispersion;
  trend.cells = cells_of(view, *track, {.last = last, .months = 24},
                         {{.last = last - 12, .months = 12}, {.last = last, .months = 12}});
  if (is_of_counts) {
    trend.quarters.assign(previous->begin(), previous->end());
    trend.quarters.insert(trend.quarters.end(), latest->begin(), latest->end());
    detect_trend_of_counts(trend, view, {.latest = *latest, .previous = *previous}, last);
  } else {
    detect_trend_of_levels(trend, view, *track, last, dispersion);
  }
  trend.judgement = judgement_of(trend.word, view.measure->better);
  return trend;
}

}  // namespace analysis
