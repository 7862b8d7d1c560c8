// A finished file of the site, with the links it holds and the anchors it offers, noted on the way: the link
// check parses no HTML.
#pragma once

#include <string>
#include <vector>

#include "page/address.h"

namespace render {

struct Artifact {
  std::string path;  // "reports/2023-24-q3/index.html"
  std::string bytes;
  std::vector<page::Address> links = {};  // to pages and files of this site
  std::vector<std::string> anchors = {};  // ids on this page
};

}  // namespace render
