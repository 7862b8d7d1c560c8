// Every data file, found, read and joined: our own in data/, and those that sources.yaml describes.
// Not the definitions of measures and areas: the vocabulary comes from setup.
#pragma once

#include <map>

#include "base/crew.h"
#include "base/diagnostic.h"
#include "base/source.h"
#include "model/series.h"
#include "setup/vocabulary.h"

namespace data {

std::map<model::SeriesKey, model::Series> read_data(const base::Sources& sources,
                                                    const setup::Vocabulary& vocabulary, base::Crew& crew,
                                                    base::Diagnostics& diagnostics);

}  // namespace data
