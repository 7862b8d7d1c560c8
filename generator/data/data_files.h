// Every data file, found, read and joined: our own in data/, and those that sources.yaml describes.
// Not the definitions of measures and areas: the vocabulary comes from setup.
#pragma once

#include <cstdint>
#include <map>
#include <set>

#include "base/crew.h"
#include "base/diagnostic.h"
#include "base/source.h"
#include "model/series.h"
#include "setup/vocabulary.h"

namespace data {

// `printed` are files that blocks of texts print: tables as they are, no observations.
std::map<model::SeriesKey, model::Series> read_data(const base::Sources& sources,
                                                    const setup::Vocabulary& vocabulary,
                                                    const std::set<std::uint32_t>& printed, base::Crew& crew,
                                                    base::Diagnostics& diagnostics);

}  // namespace data
