// A finished file of the site, with the links it holds and the anchors it offers, noted on the way: the link
// check parses no HTML.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/source.h"
#include "page/address.h"

namespace render {

struct Artifact {
  std::string path;  // "reports/2023-24-q3/index.html"
  std::string bytes;
  std::vector<page::Address> links = {};            // to pages and files of this site
  std::map<page::Address, base::Span> places = {};  // where an author wrote a link, of those that one did
  std::vector<std::string> anchors = {};            // ids on this page
};

}  // namespace render
