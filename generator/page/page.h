// One page, made of pieces, and what the frame round it needs to know.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "page/address.h"
#include "page/piece.h"

namespace page {

enum class Kind { home, reports, report, pack, measures, measure, glossary, methodology, plain, not_found };
std::string_view name_of(Kind kind);  // the theme's template: "home", "report", ...

struct Crumb {
  std::string text = {};
  std::optional<Address> to = {};  // none: the current page
};

struct Page {
  Kind kind = Kind::plain;
  Address address = {};
  std::string title = {};        // of the window, without the site's title
  std::string description = {};  // at most 160 characters
  std::vector<Crumb> crumbs = {};
  std::string caption = {};  // above the heading: "Performance report"
  std::string heading = {};  // the one h1
  std::string line = {};     // under it
  std::vector<Piece> pieces = {};
  std::optional<Crumb> previous = {};
  std::optional<Crumb> next = {};
  std::string skip_text = {};  // a second skip link: "Skip to main points"
  std::string skip_anchor = {};
  std::string edition_line = {};  // in the footer: "Edition 2 of October to December 2023"
  std::string print_line = {};    // the last line of a print
  std::string draft_banner = {};  // "DRAFT, not for publication. ..."; empty on a public page
  bool is_indexed = true;
};

// The same on every page.
struct NavItem {
  std::string text = {};
  Address to = {};
};
struct Frame {
  std::string site_title = {};
  std::string body = {};
  std::string language = {};
  std::string base_url = {};
  std::vector<std::string> notices = {};  // said on every page: the site's own, and what its data call for
  std::vector<NavItem> navigation = {};
  std::vector<NavItem> footer = {};
  std::string contact_email = {};
  std::string contact_post = {};
  std::string licence = {};
  std::map<std::string, std::size_t> file_sizes = {};  // bytes of the downloads, by path
  std::string generator = {};                          // "Candour 0.1.0"
};

}  // namespace page
