#include "agreement/real_crime.h"

#include <algorithm>
#include <stdexcept>

#include "analysis/breaks.h"
#include "analysis/quarters.h"
#include "analysis/worth.h"
#include "base/crew.h"
#include "disk/real_disk.h"
#include "disk/site_folder.h"
#include "intake/take_in.h"

namespace agreement {

namespace {

constexpr int year = 12;

std::optional<stats::Counted> counted_in(const analysis::View& view, const analysis::Track& track,
                                         analysis::Stretch stretch) {
  const analysis::Worth worth = analysis::worth_of(view, track, stretch);
  return worth.lacking ? std::nullopt : std::optional(worth.counted);
}

Year year_of(const analysis::View& view, const std::optional<stats::Counted>& counted) {
  if (!counted) return {};
  const double scale = analysis::scale_of(*view.measure);
  const bool is_share = view.measure->kind == model::Kind::proportion;
  stats::Interval limits = is_share
                               ? stats::share_limits(counted->amount, counted->base, view.z())
                               : stats::rate_limits(counted->amount, counted->base, scale, view.confidence);
  if (is_share) limits = {.lower = limits.lower * scale, .upper = limits.upper * scale};
  return {.count = counted->amount,
          .denominator = counted->base,
          .value = analysis::value_of(*view.measure, *counted),
          .limits = limits};
}

// Back to the first whole year, or to the first after a break.
std::vector<Year> years_until(const analysis::View& view, const analysis::Track& track, int last,
                              const std::vector<model::Break>& breaks) {
  const int quarters = analysis::quarters_until(track, last);
  std::vector<Year> years;
  for (int end = last; last - end + year <= quarters * analysis::months_in_a_quarter; end -= year) {
    if (analysis::break_between(breaks, model::Month{end - year + 1}, model::Month{last}) != nullptr) break;
    years.push_back(year_of(view, counted_in(view, track, {.last = end, .months = year})));
  }
  std::reverse(years.begin(), years.end());
  return years;
}

std::vector<double> rolling_until(const analysis::View& view, const analysis::Track& track, int last,
                                  std::size_t quarters) {
  std::vector<double> values;
  for (int back = static_cast<int>(quarters) - 4; back >= 0; --back) {
    const int end = last - back * analysis::months_in_a_quarter;
    const auto counted = counted_in(view, track, {.last = end, .months = year});
    if (!counted) values.clear();  // a population is lacking: what came before stands apart
    if (counted) values.push_back(analysis::value_of(*view.measure, *counted));
  }
  return values;
}

}  // namespace

library::Library site_at(const std::string& root, const std::vector<std::string>& data_folders) {
  const auto disk = disk::real_disk();
  std::vector<disk::Failure> failures;
  const disk::DataPlaces places{disk->absolute(root), data_folders};
  base::Sources sources = disk::read_site(*disk, places.root, failures);
  disk::read_data(*disk, places, intake::named_data_files(sources), sources, failures);
  if (!failures.empty()) throw std::runtime_error(failures.front().path + ": " + failures.front().why);
  base::Crew crew(1);
  base::Diagnostics diagnostics;
  library::Library library = intake::take_in(sources, crew, diagnostics);
  if (diagnostics.has_errors()) {
    const base::Diagnostic first = diagnostics.sorted(sources).front();
    throw std::runtime_error(std::string(first.code.id) + " " + first.about + " " + first.found);
  }
  return library;
}

Seen seen_at(const analysis::View& view, const model::AreaId& area, int last) {
  const analysis::Track* track = analysis::track_for(view.main, area);
  if (track == nullptr) return {};
  const auto breaks = analysis::breaks_for(*view.measure, area, model::Period::month(model::Month{last}));
  Seen seen{.is_share = view.measure->kind == model::Kind::proportion};
  seen.quarters = analysis::unbroken_quarters(view, area, last, breaks).value_or(std::vector<double>());
  seen.rolling = rolling_until(view, *track, last, seen.quarters.size());
  seen.years = years_until(view, *track, last, breaks);
  seen.later = counted_in(view, *track, {.last = last, .months = year});
  seen.earlier = counted_in(view, *track, {.last = last - year, .months = year});
  return seen;
}

Group group_of(const analysis::Benchmark& benchmark, const model::AreaId& own, model::Kind kind) {
  Group group{.are_shares = kind == model::Kind::proportion};
  for (const analysis::Member& member : benchmark.members) {
    if (!member.published) continue;
    if (member.area == own) group.own = group.areas.size();
    group.areas.push_back({.amount = *member.published->count, .base = *member.published->denominator});
  }
  return group;
}

}  // namespace agreement
