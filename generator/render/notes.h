// What is noted while a page is written: where it links to and what may be linked to. Turns addresses into
// links from this page's own place. Not a check: whether a link leads anywhere is for `publish` to say.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "page/page.h"

namespace render {

// From one file of the site to another, as a relative link that works from a server and from a folder alike:
// a page is named by its file, because a folder opened with file:// has no index.
std::string relative_link(const page::Address& from, const page::Address& to);
// From the path of the site's base URL: for the one page that a server shows at any depth.
std::string rooted_link(std::string_view base_url, const page::Address& to);

class Notes {
 public:
  // A rooted page has links that start from the path of the frame's base URL; all others have relative links.
  // The frame must live as long.
  Notes(page::Address self, bool is_rooted, const page::Frame& frame);

  std::string link_to(const page::Address& to);
  // The same for a link that an author wrote at `where`: a dead one is reported there.
  std::string link_to(const page::Address& to, base::Span where);
  const page::Address& self() const { return self_; }

  // " (CSV, 4 KB)" for a download whose size is known: no link leads to a file without saying so.
  std::string file_note(const page::Address& to) const;

  // An anchor made from a name. False when the page has it already.
  bool claim(const std::string& anchor);
  // The same for a text of an author, which may repeat itself: "comments", then "comments-2".
  std::string claim_free(const std::string& wanted);
  // The name of a region that no other has; two regions of one name could not be told apart by ear.
  std::string claim_label(const std::string& wanted);

  std::vector<page::Address> links() const;  // sorted, each once
  const std::map<page::Address, base::Span>& places() const { return places_; }
  std::vector<std::string> anchors() const;  // sorted

 private:
  page::Address self_;
  bool is_rooted_;
  const page::Frame& frame_;
  std::vector<page::Address> links_;
  std::map<page::Address, base::Span> places_;
  std::set<std::string> anchors_;
  std::set<std::string> labels_;
};

}  // namespace render
