#include <fmt/format.h>

#include <map>

#include "checks/catalogue.h"
#include "checks/codes.h"

namespace checks {

namespace {

bool is_late(const model::Observation& observation, const model::Period& end) {
  return observation.status != model::Status::forecast && observation.period.last_day() > end.last_day();
}

struct Late {
  std::size_t count = 0;
  const model::Observation* first = nullptr;  // of the site's own area, where it has any
  const model::Observation* last = nullptr;
  bool is_home = false;
};

void add(const model::Series& series, const model::Period& end, bool is_home, Late& late) {
  for (const model::Observation& observation : series.observations) {
    if (!is_late(observation, end)) continue;
    ++late.count;
    if (late.first == nullptr || (is_home && !late.is_home)) {
      late.first = &observation;
      late.is_home = is_home;
    }
    if (late.last == nullptr || late.last->period < observation.period) late.last = &observation;
  }
}

}  // namespace

void check_periods(const library::Library& library, base::Diagnostics& diagnostics) {
  const model::Model& model = *library.data;
  for (const auto& [measure, end] : library::newest_uses(library.editions)) {
    Late late;
    for (const model::Series* series : model.series_of(measure)) {
      add(*series, end, series->key.area == model.home, late);
    }
    if (late.count == 0) continue;
    diagnostics.add(
        {.code = codes::not_published,
         .where = late.first->cell,
         .about = fmt::format("measure {}", measure.text),
         .found = fmt::format("{} observation{} after {}, up to {}", late.count, late.count == 1 ? "" : "s",
                              end.id(), late.last->period.id()),
         .expected = fmt::format("nothing after {}, the period of the newest report that uses the measure",
                                 end.id())});
  }
}

}  // namespace checks
