#include "texts/section.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "keys/cell.h"
#include "keys/keys.h"
#include "texts/blocks.h"
#include "texts/codes.h"
#include "texts/figure_uses.h"
#include "texts/prose.h"

namespace texts {

namespace {

using library::MeasureEntry;
using library::Section;
using syntax::YamlNode;

constexpr std::array trend_choices{
    keys::Choice<library::TrendWord>{"Increasing", library::TrendWord::increasing},
    keys::Choice<library::TrendWord>{"Reducing", library::TrendWord::reducing},
    keys::Choice<library::TrendWord>{"Stable", library::TrendWord::stable},
};

// "10-homicide" is homicide: the number only gives the order.
std::string_view section_id(std::string_view name) {
  const std::size_t letter = name.find_first_not_of("0123456789-");
  return letter == std::string_view::npos ? std::string_view() : name.substr(letter);
}

void check_name(std::string_view name, const SectionDraft& draft, keys::Subject& subject) {
  if (base::is_slug(name) && !draft.section.id.empty()) return;
  subject.say({.code = codes::bad_file_name,
               .where = draft.top,
               .found = fmt::format("the file name {}.md", name),
               .expected = "a name such as 10-homicide.md"});
}

// Whether an entry may stand in a section; a measure that was reported where it is defined may not, in
// silence.
bool may_stand(const std::string& id, base::Span where, const setup::Measures& measures,
               keys::Subject& subject) {
  return may_be_shown({id, where}, measures, {codes::unknown_measure, codes::population_in_section}, subject);
}

std::optional<library::Asserted> read_asserted(keys::Keys& entry) {
  auto keys = entry.map("trend");
  if (!keys) return std::nullopt;
  keys->require({"asserted"});
  const auto word = keys->choice("asserted", trend_choices);
  const auto because = keys->text("because");
  keys->finish();
  if (!keys->has("because")) {
    keys->subject().say({.code = codes::word_without_reason,
                         .where = keys->place_of("asserted"),
                         .expected = "`because:` with the reason"});
  }
  if (!word || !because) return std::nullopt;
  return library::Asserted{*word, *because, keys->place_of("asserted")};
}

void check_category(const MeasureEntry& entry, base::Span where, const setup::Measures& measures,
                    keys::Subject& subject) {
  const model::Measure* measure = measures.find(entry.measure);
  if (entry.category.is_whole() || !measure || measure->categories.empty()) return;
  const auto& known = measure->categories;
  if (std::find(known.begin(), known.end(), entry.category) != known.end()) return;
  std::vector<std::string> names;
  names.reserve(known.size());
  for (const model::Category& category : known) names.push_back(category.text);
  subject.say({.code = codes::unknown_category,
               .where = where,
               .found = keys::quoted_text(entry.category.text),
               .expected = base::listed(names, "or"),
               .help = base::did_you_mean(entry.category.text, names)});
}

std::optional<MeasureEntry> read_entry_map(const YamlNode& node, const setup::Measures& measures,
                                           keys::Subject& subject) {
  auto keys = keys::Keys::of(node, "measures", node.where, subject);
  if (!keys) return std::nullopt;
  keys->require({"id"});
  const auto id = keys->id("id");
  MeasureEntry entry;
  entry.measure = {id.value_or("")};
  entry.where = keys->place_of("id");
  entry.label = keys->text_or("label", "");
  entry.category = {keys->text_or("category", "")};
  entry.outlook = keys->text_or("outlook", "");
  entry.outlook_because = keys->text_or("outlook_because", "");
  if (keys->has("outlook_because")) keys->require({"outlook"});
  entry.asserted = read_asserted(*keys);
  keys->finish();
  if (!id || !may_stand(*id, entry.where, measures, subject)) return std::nullopt;
  check_category(entry, keys->place_of("category"), measures, subject);
  return entry;
}

std::optional<MeasureEntry> read_entry(const YamlNode& node, const setup::Measures& measures,
                                       keys::Subject& subject) {
  if (node.is_map()) return read_entry_map(node, measures, subject);
  const auto id = keys::read_id(node, "measures", subject);
  if (!id || !may_stand(*id, node.where, measures, subject)) return std::nullopt;
  MeasureEntry entry;
  entry.measure = {*id};
  entry.where = node.where;
  return entry;
}

void add_entry(MeasureEntry entry, Section& section, keys::Subject& subject) {
  const auto known =
      std::find_if(section.measures.begin(), section.measures.end(), [&](const MeasureEntry& each) {
        return each.measure == entry.measure && each.category == entry.category;
      });
  if (known == section.measures.end()) {
    section.measures.push_back(std::move(entry));
    return;
  }
  subject.say({.code = codes::measure_twice,
               .where = entry.where,
               .found = keys::quoted_text(entry.measure.text),
               .notes = {{known->where, "first named here"}}});
}

// Whether any measure was named, sound or not.
bool read_measures_of(keys::Keys& keys, const setup::Measures& measures, Section& section) {
  const YamlNode* node = keys.node("measures");
  if (!node) return keys.has("measures");
  const std::vector<YamlNode> single{*node};
  const bool is_single = node->is_scalar() || node->is_map();
  for (const YamlNode& item : is_single ? single : node->items) {
    if (auto entry = read_entry(item, measures, keys.subject())) {
      add_entry(std::move(*entry), section, keys.subject());
    }
  }
  return is_single || !node->items.empty();
}

void read_front(keys::Keys& keys, const setup::Measures& measures, SectionDraft& draft) {
  Section& section = draft.section;
  keys.require({"title"});
  section.title = keys.text_or("title", "");
  section.where = keys.place_of("title");
  if (const auto part = keys.slug("part")) draft.part = keys::Written{*part, keys.place_of("part")};
  const bool has_measures = read_measures_of(keys, measures, section);
  section.priority = keys.text_or("priority", "");
  if (auto why = keys.map("not_measured")) {
    why->require({"why"});
    section.not_measured = why->text_or("why", "");
    why->finish();
  }
  section.confirmed_for = keys.period("confirmed_for");
  keys.finish();
  // A mistyped `measures` was reported: the section does say something.
  if (!keys.subject().is_sound()) return;
  if (has_measures || keys.has("not_measured") || !section.body.is_empty()) return;
  keys.subject().say({.code = codes::empty_section,
                      .where = draft.top,
                      .expected = "`measures`, `not_measured: { why: … }` or text"});
}

}  // namespace

SectionDraft read_section(const base::Sources& sources, std::uint32_t file, const Known& known,
                          base::Diagnostics& diagnostics) {
  const std::string_view name = without_extension(file_name(sources.path(file)));
  TextFile text = read_text_file(sources, file, diagnostics);
  SectionDraft draft;
  draft.top = text.top;
  draft.section.id = section_id(name);
  draft.section.blocks = read_blocks(sources, text.article, known, diagnostics);
  draft.section.body = std::move(text.article);
  keys::Subject subject(
      codes::text_keys,
      fmt::format("section {}", draft.section.id.empty() ? std::string(name) : draft.section.id),
      diagnostics);
  check_name(name, draft, subject);
  require_front_matter(text, diagnostics);
  if (!text.front) return draft;
  const YamlNode front = keys::empty_as_map(*text.front);
  auto keys = keys::Keys::of(front, "front matter", text.top, subject);
  if (!keys) return draft;
  read_front(*keys, known.measures, draft);
  draft.section.shown = shown_by(draft.section.blocks, draft.section.measures);
  std::vector<MeasureEntry> stated = draft.section.measures;
  stated.insert(stated.end(), draft.section.shown.begin(), draft.section.shown.end());
  for (MeasureEntry& entry :
       used_by_figures(draft.section.body, &*text.front, draft.section.blocks, known, stated))
    draft.section.shown.push_back(std::move(entry));
  draft.is_sound = !draft.section.title.empty() && base::is_slug(draft.section.id);
  return draft;
}

}  // namespace texts
