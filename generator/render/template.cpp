#include "render/template.h"

#include <algorithm>
#include <array>
#include <kainjow/mustache.hpp>

#include "render/codes.h"
#include "render/template_text.h"

namespace render {

namespace engine = kainjow::mustache;

namespace {

constexpr std::array names{
    Name{"language", Sort::text},
    Name{"policy", Sort::text},
    Name{"title", Sort::text},
    Name{"description", Sort::text},
    Name{"canonical", Sort::text},
    Name{"is_hidden", Sort::text},
    Name{"style_sheet", Sort::text},
    Name{"icon", Sort::text},
    Name{"kind", Sort::text},
    Name{"skip_text", Sort::text},
    Name{"skip_anchor", Sort::text},
    Name{"draft", Sort::text},
    Name{"notices", Sort::list},
    Name{"has_notices", Sort::text},
    Name{"home", Sort::text},
    Name{"body", Sort::text},
    Name{"site_title", Sort::text},
    Name{"navigation", Sort::list},
    Name{"has_navigation", Sort::text},
    Name{"crumbs", Sort::list},
    Name{"has_crumbs", Sort::text},
    Name{"caption", Sort::text},
    Name{"heading", Sort::text},
    Name{"line", Sort::text},
    Name{"main", Sort::slot},
    Name{"has_neighbours", Sort::text},
    Name{"previous_text", Sort::text},
    Name{"previous_url", Sort::text},
    Name{"next_text", Sort::text},
    Name{"next_url", Sort::text},
    Name{"footer_links", Sort::list},
    Name{"has_footer_links", Sort::text},
    Name{"contact_email", Sort::text},
    Name{"contact_post", Sort::text},
    Name{"licence", Sort::text},
    Name{"edition_line", Sort::text},
    Name{"print_line", Sort::text},
    Name{"generator", Sort::text},
    Name{"text", Sort::text, "notices"},
    Name{"text", Sort::text, "navigation"},
    Name{"url", Sort::text, "navigation"},
    Name{"current", Sort::text, "navigation"},
    Name{"text", Sort::text, "crumbs"},
    Name{"url", Sort::text, "crumbs"},
    Name{"text", Sort::text, "footer_links"},
    Name{"url", Sort::text, "footer_links"},
    Name{"current", Sort::text, "footer_links"},
};

constexpr std::array<std::string_view, 6> required{"language",    "policy",  "title",
                                                   "style_sheet", "heading", "main"};

constexpr std::array<std::string_view, 10> kinds{"home",    "reports",  "report",      "pack",  "measures",
                                                 "measure", "glossary", "methodology", "plain", "not-found"};

engine::data text_data(const std::string& text) {
  if (text.empty()) return engine::data(false);
  return engine::data(text);
}

// Every name of a scope is set: a name of a row must not reach through to one of the page.
engine::data row_data(std::string_view list, const Row& row) {
  engine::data data;
  for (const Name& name : names) {
    if (name.within != list || name.sort != Sort::text) continue;
    const std::string key(name.name);
    const auto text = row.find(key);
    data.set(key, text_data(text == row.end() ? std::string() : text->second));
  }
  return data;
}

engine::data list_data(std::string_view list, const std::vector<Row>& rows) {
  engine::data data(engine::data::type::list);
  for (const Row& row : rows) data.push_back(row_data(list, row));
  return data;
}

engine::data page_data(const Values& values) {
  engine::data data = row_data({}, values.texts);
  for (const auto& [name, rows] : values.lists) data.set(name, list_data(name, rows));
  for (const auto& [name, html] : values.slots) data.set(name, engine::data(bracketed_slot(name)));
  return data;
}

bool is_safe(const Assembled& assembled, base::Diagnostics& diagnostics) {
  Slots slots;
  for (const Name& name : names) {
    if (name.sort == Sort::slot) slots.emplace(name.name, std::string_view{});
  }
  const Placed placed = place_values(assembled.probe, slots);
  for (const Refusal& refusal : placed.refusals) {
    base::Diagnostic fault = fault_at(codes::unsafe_place, assembled, refusal.offset);
    fault.found = std::string(refusal.why);
    diagnostics.add(std::move(fault));
  }
  return placed.refusals.empty();
}

bool is_complete(const Assembled& assembled, std::string_view kind, base::Diagnostics& diagnostics) {
  bool has_all = true;
  for (const std::string_view name : required) {
    if (std::find(assembled.names.begin(), assembled.names.end(), name) != assembled.names.end()) continue;
    base::Diagnostic fault = fault_at(codes::missing_name, assembled, 0);
    fault.about = "pages of the kind " + std::string(kind);
    fault.expected = "the name " + std::string(name);
    diagnostics.add(std::move(fault));
    has_all = false;
  }
  return has_all;
}

}  // namespace

std::span<const Name> template_names() {
  return names;
}
std::span<const std::string_view> required_names() {
  return required;
}

// The engine's `render` is not const, but without partials and lambdas (there are none: partials were put in
// place) it changes nothing in the template. So many threads may fill one template at a time.
struct Templates::Compiled {
  explicit Compiled(const std::string& text) : engine(text) { engine.set_custom_escape(bracketed); }
  static std::string bracketed(const std::string& value) { return bracketed_value(value); }
  engine::mustache engine;
};

Templates::Templates() = default;
Templates::~Templates() = default;

Placed Templates::fill(std::string_view kind, const Values& values) const {
  const auto compiled = compiled_.find(kind);
  if (compiled == compiled_.end()) return {};
  std::string page;
  compiled->second->engine.render(page_data(values), [&](const std::string& part) { page += part; });
  return place_values(page, values.slots);
}

std::shared_ptr<const Templates> compile_templates(const ThemeFiles& files, base::Diagnostics& diagnostics) {
  auto templates = std::make_shared<Templates>();
  for (const std::string_view kind : kinds) {
    base::Diagnostics own;
    const auto assembled = assemble(files, kind, own);
    const bool is_good = assembled && is_safe(*assembled, own) && is_complete(*assembled, kind, own);
    diagnostics.append(std::move(own));
    if (!is_good) continue;
    auto compiled = std::make_unique<Templates::Compiled>(assembled->text);
    if (compiled->engine.is_valid()) templates->compiled_.emplace(kind, std::move(compiled));
  }
  return templates;
}

}  // namespace render
