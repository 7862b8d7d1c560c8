// Text made safe for the place where it lands: between tags, in an attribute, in a URL; and the pass that
// finds out where a template's values land. Not a sanitiser: nothing is ever let through as markup.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace render {

void append_text(std::string& out, std::string_view text);
void append_attribute(std::string& out, std::string_view value);

// https, http, mailto, tel, or relative to this site: nothing else is ever linked to.
bool is_safe_url(std::string_view url);
void append_url(std::string& out, std::string_view url);
// A path of this site as part of a URL: what has a meaning there is written as %XX.
std::string url_path(std::string_view path);

// Attributes that hold code are written by nobody; those that hold URLs only as URLs.
bool is_code_attribute(std::string_view name);
bool is_url_attribute(std::string_view name);

// Brackets that mark a value in a filled template until its place is known. They are taken out of every
// input.
std::string bracketed_value(std::string_view value);
std::string bracketed_slot(std::string_view name);

using Slots = std::map<std::string, std::string_view, std::less<>>;  // name -> HTML of our own making

struct Refusal {
  std::size_t offset = 0;  // in the page that was given
  std::string_view why;
};
struct Placed {
  std::string html;
  std::vector<std::string> anchors;  // every id the template wrote
  std::vector<Refusal> refusals;
};
// One walk over the states of HTML: each bracketed value is escaped for where it stands, or refused and left
// out. Slots are spliced in between tags and not looked into.
Placed place_values(std::string_view page, const Slots& slots);

}  // namespace render
