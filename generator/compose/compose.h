// Which pages there are and what stands on each. Every address exists before the first page is made.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "disclosure/clear.h"
#include "model/model.h"
#include "page/dataset.h"
#include "page/drawing.h"
#include "page/page.h"
#include "scene/text_metrics.h"
#include "sections/edition.h"

namespace compose {

// All that a composer may look at.
struct Facts {
  const disclosure::Cleared& cleared;
  const disclosure::Audience& audience;
  const std::vector<sections::Said>& said;  // newest first, as the library's editions
  const scene::TextMetrics& metrics;

  const library::Library& library() const { return cleared.library; }
  const model::Model& model() const { return *cleared.library.data; }
};

// One page to be made: a kind, and which of the kind.
struct PageRef {
  page::Kind kind;
  std::string key = {};  // slug, measure id, path
  page::Address address;
};

std::vector<PageRef> plan_pages(const Facts& facts, base::Diagnostics& diagnostics);
page::Page compose_page(const PageRef& ref, const Facts& facts, base::Diagnostics& diagnostics);
// `version` is the generator's, for the footer.
page::Frame compose_frame(const Facts& facts, const std::vector<PageRef>& plan, const std::string& version);

// The measures that a page and a file exist for, in the order of measures.yaml.
std::vector<model::MeasureId> published_ids(const Facts& facts);
// One of them: its observations and windows, for /data/<measure>.csv.
page::Dataset compose_dataset(const model::MeasureId& measure, const Facts& facts,
                              base::Diagnostics& diagnostics);

// The chart of its page as a file of its own, for /data/<measure>.svg; nothing where its page has none.
std::optional<page::Drawing> compose_drawing(const model::MeasureId& measure, const Facts& facts);

}  // namespace compose
