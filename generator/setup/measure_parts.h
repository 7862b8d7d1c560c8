// The parts of a measure that have keys of their own: benchmark, target, disclosure, breaks, rating, source,
// window. Each reports its faults and leaves out what cannot be read; the whole is put together in
// measures.h.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "keys/keys.h"
#include "model/measure.h"
#include "setup/areas.h"

namespace setup {

void read_benchmark(keys::Keys& measure, const Places& places, model::Measure& into);
std::optional<model::Target> read_target(keys::Keys& measure);
model::Disclosure read_disclosure(keys::Keys& measure);
std::vector<model::Break> read_breaks(keys::Keys& measure, model::Frequency frequency, const Places& places);
std::optional<model::Rating> read_rating(keys::Keys& measure);
std::optional<model::Source> read_source(keys::Keys& measure);
// False, after a report, for a window that is not a whole number of observations. Kind and frequency are
// known.
bool read_window(keys::Keys& measure, model::Measure& into);

inline constexpr std::array frequency_choices{
    keys::Choice<model::Frequency>{"month", model::Frequency::month},
    keys::Choice<model::Frequency>{"quarter", model::Frequency::quarter},
    keys::Choice<model::Frequency>{"half-year", model::Frequency::half_year},
    keys::Choice<model::Frequency>{"year", model::Frequency::year},
    keys::Choice<model::Frequency>{"day", model::Frequency::day},
};

}  // namespace setup
