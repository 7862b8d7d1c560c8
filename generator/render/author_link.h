// Where a link or an image of an author leads: to a page of the site, a file of it, or out of it.
#pragma once

#include <string>
#include <string_view>

#include "page/address.h"

namespace render {

// "content/reports/2023-24-q3/10-homicide.md" and "../2023-24-q2/report.md" give
// "content/reports/2023-24-q2/report.md". Steps above the site's folder are dropped.
std::string joined_path(std::string_view file, std::string_view target);

bool leads_out(std::string_view target);  // it has a scheme: https, mailto, ...

// `target` as written in `file`, a Markdown file of the site, which is shown on the page `self`. Markdown
// files become their pages, "/measures/" is a path of the site, and other paths are taken from the page.
page::Address author_address(std::string_view file, std::string_view target, const page::Address& self);

// An image beside the Markdown, as it is copied to the site.
page::Address picture_address(std::string_view file, std::string_view image);

}  // namespace render
