// What is the same on every page: names, navigation, footer.
#include <algorithm>
#include <array>
#include <optional>

#include "compose/compose.h"

namespace compose {

namespace {

struct Licence {
  std::string_view id;
  std::string_view words;
};
constexpr std::array licences{
    Licence{"OGL-UK-3.0", "You may reuse this content under the Open Government Licence v3.0."},
    Licence{"CC-BY-4.0", "You may reuse this content under the Creative Commons Attribution 4.0 licence."},
    Licence{"CC0-1.0", "You may reuse this content without restriction (Creative Commons Zero)."},
};

std::string licence_words(const std::string& id) {
  for (const Licence& each : licences) {
    if (each.id == id) return std::string(each.words);
  }
  return id.empty() ? "" : "Licence: " + id + ".";
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> own_pages{{
    {"reports", "Reports"},
    {"measures", "Measures"},
    {"glossary", "Glossary"},
    {"methodology", "Methodology"},
}};

std::string title_of(const library::Library& library, const std::string& path) {
  for (const auto& [name, title] : own_pages) {
    if (name == path) return std::string(title);
  }
  for (const library::Page& each : library.pages) {
    if (each.path == path) return each.nav.empty() ? each.title : each.nav;
  }
  return "";
}

bool is_planned(const std::vector<PageRef>& plan, const page::Address& address) {
  return std::any_of(plan.begin(), plan.end(), [&](const PageRef& ref) { return ref.address == address; });
}

// An item whose page does not exist (yet) is left out of the navigation.
std::vector<page::NavItem> items_of(const std::vector<std::string>& paths, const Facts& facts,
                                    const std::vector<PageRef>& plan) {
  std::vector<page::NavItem> items;
  for (const std::string& path : paths) {
    const page::Address address = page::address::plain(path);
    if (is_planned(plan, address)) items.push_back({title_of(facts.library(), path), address});
  }
  return items;
}

bool is_illustrative(const Facts& facts) {
  for (const auto& [key, series] : facts.model().series) {
    for (const model::Observation& each : series.observations) {
      if (each.status == model::Status::illustrative) return true;
    }
  }
  return false;
}

}  // namespace

page::Frame compose_frame(const Facts& facts, const std::vector<PageRef>& plan, const std::string& version) {
  const library::Site& site = facts.library().site;
  page::Frame frame{.site_title = site.title, .body = site.body, .language = site.language};
  frame.base_url = site.base_url;
  if (!site.notice.empty()) frame.notices.push_back(site.notice);
  if (is_illustrative(facts)) {
    frame.notices.push_back("Some figures on this site are illustrative: made up as examples, not measured.");
  }
  frame.navigation = items_of(site.navigation, facts, plan);
  frame.footer = items_of({"accessibility", "compliance"}, facts, plan);
  frame.footer.push_back({"Methodology", page::address::methodology()});
  frame.contact_email = site.contact.email;
  frame.contact_post = site.contact.post;
  frame.licence = licence_words(site.licence);
  frame.generator = "Candour " + version;
  return frame;
}

}  // namespace compose
