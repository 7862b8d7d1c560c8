// What we were given, joined: the site, its reports with the numbers they stand on, its pages and glossary.
// Before the gate it may hold secrets; what `disclosure::clear` gives back may be printed.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "document/article.h"
#include "library/pack.h"
#include "library/page.h"
#include "library/report.h"
#include "library/site.h"
#include "model/model.h"
#include "model/standpoint.h"

namespace library {

struct Term {
  std::string id = {};
  std::string name = {};                  // without its short form
  std::string short_form = {};            // in brackets behind the name; an alias
  std::vector<std::string> aliases = {};  // of `Also:` lines
  document::Article definition = {};
  base::Span where = {};
};

// An image that a text shows: copied to the site beside the page that shows it.
struct Picture {
  std::string file = {};  // its path among the sources: content/pages/map.png
  base::Span where = {};
};

struct Edition {
  Report report;
  model::Standpoint standpoint;
  std::shared_ptr<const model::Model> data;
};

struct Library {
  Site site;
  std::vector<Edition> editions = {};  // by period, newest first; then by slug
  std::vector<Page> pages = {};        // by order, then path
  std::vector<Pack> packs = {};        // by slug
  std::vector<Term> glossary = {};     // in the order of the file
  std::vector<Picture> pictures = {};
  std::shared_ptr<const model::Model> data;
};

// For each measure that an edition states, or shows in a block, the newest period of one that does. A page
// publishes nothing: its blocks show what reports have published.
std::map<model::MeasureId, model::Period> newest_uses(const std::vector<Edition>& editions);

// The measures that an edition draws with their forecasts.
std::set<model::MeasureId> projected_measures(const std::vector<Edition>& editions);

}  // namespace library
