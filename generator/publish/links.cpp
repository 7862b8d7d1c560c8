#include <map>
#include <set>
#include <utility>

#include "base/text.h"
#include "publish/codes.h"
#include "publish/site_tree.h"

namespace publish {
namespace {

constexpr std::string_view manifest = "manifest.json";  // made last, from all the others

using Offers = std::map<std::string, std::set<std::string>, std::less<>>;  // file -> anchors on it

Offers offers_of(const std::vector<render::Artifact>& artifacts) {
  Offers offers{{std::string(manifest), {}}};
  for (const render::Artifact& artifact : artifacts) {
    offers[artifact.path].insert(artifact.anchors.begin(), artifact.anchors.end());
  }
  return offers;
}

base::Span place_of(const render::Artifact& artifact, const page::Address& link) {
  const auto place = artifact.places.find(link);
  return place == artifact.places.end() ? base::Span() : place->second;
}

// A dead link of the frame stands on every page: what it may have meant is looked for once.
class Suggestions {
 public:
  explicit Suggestions(const Offers& offers) {
    for (const auto& [file, anchors] : offers) files_.push_back(file);
  }
  const std::string& for_file(const std::string& file) { return find({file, ""}, files_); }
  const std::string& for_anchor(const std::string& file, const std::string& anchor,
                                const std::set<std::string>& anchors) {
    return find({file, anchor}, {anchors.begin(), anchors.end()});
  }

 private:
  const std::string& find(const std::pair<std::string, std::string>& key,
                          const std::vector<std::string>& candidates) {
    const auto [known, is_new] = known_.try_emplace(key);
    const std::string& name = key.second.empty() ? key.first : key.second;
    if (is_new) known->second = base::did_you_mean(name, candidates);
    return known->second;
  }

  std::vector<std::string> files_;
  std::map<std::pair<std::string, std::string>, std::string> known_;
};

}  // namespace

void check_links(const std::vector<render::Artifact>& artifacts, base::Diagnostics& diagnostics) {
  const Offers offers = offers_of(artifacts);
  Suggestions suggestions(offers);
  for (const render::Artifact& artifact : artifacts) {
    for (const auto& link : artifact.links) {
      const std::string file = link.file();
      const auto target = offers.find(file);
      const bool leads_somewhere = target != offers.end();
      if (leads_somewhere && (link.anchor.empty() || target->second.contains(link.anchor))) continue;
      const base::Span place = place_of(artifact, link);
      if (diagnostics.is_reported(place)) continue;  // such as a missing picture
      base::Diagnostic fault{.code = leads_somewhere ? codes::anchor_missing : codes::link_to_nothing,
                             .where = place,
                             .about = "page " + artifact.path};
      fault.found = leads_somewhere ? "a link to #" + link.anchor + " of " + file : "a link to " + file;
      fault.help = leads_somewhere ? suggestions.for_anchor(file, link.anchor, target->second)
                                   : suggestions.for_file(file);
      diagnostics.add(std::move(fault));
    }
  }
}

}  // namespace publish
