#include "render/html_page.h"

#include "render/codes.h"
#include "render/markup.h"
#include "render/notes.h"
#include "render/pieces.h"
#include "render/template.h"

namespace render {

namespace {

// 6-pages-and-charts.md, 6.15. No page of this line has a script.
constexpr std::string_view policy =
    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'none'; base-uri 'none'; form-action "
    "'none'";

// The page itself, or the list or folder that it belongs to.
std::string_view current_word(const page::Address& item, const page::Address& self) {
  if (item.path == self.path) return "page";
  const bool is_above = !item.path.empty() && item.path.back() == '/' && self.path.starts_with(item.path);
  return is_above ? "true" : "";
}

std::vector<Row> link_rows(const std::vector<page::NavItem>& items, Notes& notes) {
  std::vector<Row> rows;
  rows.reserve(items.size());
  for (const page::NavItem& item : items) {
    rows.push_back({{"text", item.text},
                    {"url", notes.link_to(item.to)},
                    {"current", std::string(current_word(item.to, notes.self()))}});
  }
  return rows;
}

std::vector<Row> crumb_rows(const std::vector<page::Crumb>& crumbs, Notes& notes) {
  std::vector<Row> rows;
  rows.reserve(crumbs.size());
  for (const page::Crumb& crumb : crumbs) {
    rows.push_back({{"text", crumb.text}, {"url", crumb.to ? notes.link_to(*crumb.to) : std::string()}});
  }
  return rows;
}

bool is_hidden(const page::Page& page) {
  return !page.is_indexed || !page.draft_banner.empty() || page.kind == page::Kind::not_found;
}

std::string window_title(const page::Page& page, const page::Frame& frame) {
  std::string title = page.draft_banner.empty() ? "" : "DRAFT: ";
  title += page.title;
  // Home is called what the site is called: said once.
  if (page.title != frame.site_title) title += (page.title.empty() ? "" : ": ") + frame.site_title;
  return title;
}

void set_head(Values& values, const page::Page& page, const page::Frame& frame, Notes& notes) {
  Row& texts = values.texts;
  texts["language"] = frame.language.empty() ? "en-GB" : frame.language;
  texts["policy"] = policy;
  texts["title"] = window_title(page, frame);
  texts["description"] = page.description;
  texts["style_sheet"] = notes.link_to(page::address::style_sheet());
  texts["icon"] = notes.link_to(page::address::icon());
  texts["kind"] = page::name_of(page.kind);
  if (is_hidden(page)) texts["is_hidden"] = "yes";
  const bool has_canonical = !frame.base_url.empty() && !is_hidden(page);
  if (has_canonical) texts["canonical"] = frame.base_url + page.address.path;
}

void set_frame(Values& values, const page::Page& page, const page::Frame& frame, Notes& notes) {
  Row& texts = values.texts;
  texts["draft"] = page.draft_banner;
  texts["home"] = notes.link_to(page::address::home());
  texts["body"] = frame.body;
  texts["site_title"] = frame.site_title;
  texts["contact_email"] = frame.contact_email;
  texts["contact_post"] = frame.contact_post;
  texts["licence"] = frame.licence;
  texts["generator"] = frame.generator;
  for (const std::string& notice : frame.notices) values.lists["notices"].push_back({{"text", notice}});
  values.lists["navigation"] = link_rows(frame.navigation, notes);
  values.lists["footer_links"] = link_rows(frame.footer, notes);
  values.lists["crumbs"] = crumb_rows(page.crumbs, notes);
  for (const auto& [name, rows] : values.lists) {
    if (!rows.empty()) texts["has_" + name] = "yes";
  }
}

void set_page(Values& values, const page::Page& page, Notes& notes) {
  Row& texts = values.texts;
  texts["caption"] = page.caption;
  texts["heading"] = page.heading;
  texts["line"] = page.line;
  texts["skip_text"] = page.skip_text;
  texts["skip_anchor"] = page.skip_anchor;
  texts["edition_line"] = page.edition_line;
  texts["print_line"] = page.print_line;
  if (page.previous && page.previous->to) {
    texts["previous_text"] = page.previous->text;
    texts["previous_url"] = notes.link_to(*page.previous->to);
  }
  if (page.next && page.next->to) {
    texts["next_text"] = page.next->text;
    texts["next_url"] = notes.link_to(*page.next->to);
  }
  if (page.previous || page.next) texts["has_neighbours"] = "yes";
}

void report_refusals(const Placed& placed, const page::Page& page, base::Diagnostics& diagnostics) {
  for (const Refusal& refusal : placed.refusals) {
    diagnostics.add({.code = codes::unsafe_place,
                     .where = {},
                     .about = "page " + page.address.file(),
                     .found = std::string(refusal.why)});
  }
}

}  // namespace

Artifact render_page(const page::Page& page, const page::Frame& frame, const Theme& theme,
                     base::Diagnostics& diagnostics) {
  Notes notes(page.address, page.kind == page::Kind::not_found, frame);
  notes.claim("main");  // of every frame: the first skip link leads there
  claim_anchors(page.pieces, notes, diagnostics);
  Markup markup;
  Writer writer{markup, notes};
  write_pieces(writer, page.pieces);
  const std::string main = markup.finish();
  Values values;
  set_head(values, page, frame, notes);
  set_frame(values, page, frame, notes);
  set_page(values, page, notes);
  values.slots.emplace("main", main);
  Placed placed = theme.templates->fill(page::name_of(page.kind), values);
  report_refusals(placed, page, diagnostics);
  for (const std::string& anchor : placed.anchors) notes.claim(anchor);
  return {.path = page.address.file(),
          .bytes = std::move(placed.html),
          .links = notes.links(),
          .places = notes.places(),
          .anchors = notes.anchors()};
}

std::vector<Artifact> theme_files(const Theme& theme) {
  return {{.path = page::address::style_sheet().path, .bytes = theme.style_sheet},
          {.path = page::address::icon().path, .bytes = theme.icon}};
}

}  // namespace render
