// What one question sees of the model: the tracks of its measure and category, and the populations they are
// counted on. Made once per question, so that no cell is looked up by name twice. It holds no result.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "analysis/population.h"
#include "analysis/track.h"
#include "model/model.h"
#include "stats/interval.h"

namespace analysis {

// The areas of one category, sorted by area; groups with published values among them.
struct Side {
  std::vector<Track> tracks;
  Estimates estimates;

  std::size_t index_of(const Track& track) const { return static_cast<std::size_t>(&track - tracks.data()); }
};

struct View {
  const model::Model* model;
  const model::Measure* measure;
  model::Category category;
  std::optional<model::Period> until;  // nothing after it is seen
  stats::Confidence confidence = stats::Confidence::percent_95;
  Side main = {};
  std::optional<Side> baseline = {};  // of a ratio

  double z() const { return stats::z_of(confidence); }
};

View view_of(const model::Model& model, const model::Measure& measure, const model::Category& category,
             const std::optional<model::Period>& until);
// Of one area only.
View view_of_area(const model::Model& model, const model::Measure& measure, const model::Category& category,
                  const model::AreaId& area, const std::optional<model::Period>& until);

// Null when the area, or group, has no series.
const Track* track_for(const Side& side, const model::AreaId& area);

// A ratio is asked for by category; asked for without one it speaks of the first that is not its baseline.
model::Category category_asked(const model::Measure& measure, const model::Category& category);

}  // namespace analysis
