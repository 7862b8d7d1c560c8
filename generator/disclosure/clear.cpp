#include "disclosure/clear.h"

#include <memory>
#include <utility>

#include "disclosure/embargo.h"
#include "disclosure/threshold.h"

namespace disclosure {

namespace {

using Data = std::shared_ptr<const model::Model>;

// Each model of a library once: editions share theirs before the gate, and share the cleared one behind it.
class ClearedModels {
 public:
  ClearedModels(const Ends& ends, const Projected& projected) : ends_(ends), projected_(projected) {}

  Data of(const Data& data) {
    for (const auto& [before, after] : known_) {
      if (before == data) return after;
    }
    auto model = std::make_shared<model::Model>(cut(*data, ends_, projected_));
    hide_small_counts(*model);
    known_.emplace_back(data, std::move(model));
    return known_.back().second;
  }

 private:
  const Ends& ends_;
  const Projected& projected_;
  std::vector<std::pair<Data, Data>> known_;
};

}  // namespace

Cleared clear(library::Library&& library, const Audience& audience, base::Diagnostics&) {
  Cleared cleared{.library = std::move(library), .withheld = {}};
  library::Library& open = cleared.library;
  cleared.withheld.texts = std::exchange(open.site.never_publish, {});
  hold_back(open, audience);
  const Ends ends = library::newest_uses(open.editions);
  const Projected projected = library::projected_measures(open.editions);
  ClearedModels models(ends, projected);
  open.data = models.of(open.data);
  for (library::Edition& edition : open.editions) edition.data = models.of(edition.data);
  return cleared;
}

}  // namespace disclosure
