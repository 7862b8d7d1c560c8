// The parts of a measure that have keys of their own: benchmark, target, disclosure, breaks, rating, source,
// window. Each reports its faults and leaves out what cannot be read; the whole is put together in
// measures.h.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "intake/areas.h"
#include "intake/keys.h"
#include "model/measure.h"

namespace intake {

void read_benchmark(Keys& measure, const Places& places, model::Measure& into);
std::optional<model::Target> read_target(Keys& measure);
model::Disclosure read_disclosure(Keys& measure);
std::vector<model::Break> read_breaks(Keys& measure, model::Frequency frequency, const Places& places);
std::optional<model::Rating> read_rating(Keys& measure);
std::optional<model::Source> read_source(Keys& measure);
// In months; nothing, after a report, for a window that is not a whole number of observations.
std::optional<int> read_window(Keys& measure, model::Kind kind, model::Frequency frequency);

inline constexpr std::array frequency_choices{
    Choice<model::Frequency>{"month", model::Frequency::month},
    Choice<model::Frequency>{"quarter", model::Frequency::quarter},
    Choice<model::Frequency>{"half-year", model::Frequency::half_year},
    Choice<model::Frequency>{"year", model::Frequency::year},
    Choice<model::Frequency>{"day", model::Frequency::day},
};

}  // namespace intake
