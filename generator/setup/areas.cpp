#include "setup/areas.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "base/text.h"
#include "keys/cell.h"
#include "keys/keys.h"
#include "setup/codes.h"
#include "setup/site.h"
#include "syntax/codes.h"
#include "syntax/yaml.h"

namespace setup {

namespace {

using syntax::YamlEntry;
using syntax::YamlNode;

constexpr std::string_view areas_file = "data/areas.yaml";

// The ids under `areas:`, sound or not: a name of a broken entry is not unknown.
struct KnownAreas {
  std::vector<std::string> ids;
  bool holds(const std::string& id) const { return std::find(ids.begin(), ids.end(), id) != ids.end(); }
};

std::optional<model::Area> read_area(const YamlEntry& entry, base::Diagnostics& diagnostics) {
  keys::Subject subject(codes::data_keys, fmt::format("area {}", entry.key), diagnostics);
  keys::check_id(entry, subject);
  auto keys = keys::Keys::of(entry.value, entry.key, entry.key_where, subject);
  if (!keys) return std::nullopt;
  keys->require({"name"});
  model::Area area{.id = {entry.key}, .name = keys->text_or("name", ""), .code = keys->text_or("code", "")};
  for (keys::Written& alias : keys->texts("aliases")) area.aliases.push_back(std::move(alias.text));
  area.where = entry.key_where;
  keys->finish();
  if (area.name.empty() || !base::is_id(entry.key)) return std::nullopt;
  return area;
}

// The areas of a list, without those that are unknown or were listed before.
std::vector<model::AreaId> read_members(const YamlNode& node, const KnownAreas& known,
                                        keys::Subject& subject) {
  std::vector<model::AreaId> members;
  for (keys::Written& member : keys::read_texts(node, "members", subject)) {
    if (!known.holds(member.text)) {
      subject.say({.code = codes::unknown_member,
                   .where = member.where,
                   .found = keys::quoted_text(member.text),
                   .help = base::did_you_mean(member.text, known.ids)});
    } else if (std::find(members.begin(), members.end(), model::AreaId{member.text}) != members.end()) {
      subject.say({.code = codes::member_twice,
                   .where = member.where,
                   .found = fmt::format("text \"{}\"", member.text)});
    } else {
      members.push_back({std::move(member.text)});
    }
  }
  return members;
}

void read_members_by_area(const YamlNode& node, const KnownAreas& known, keys::Subject& subject,
                          model::Group& group) {
  group.membership = model::Group::Membership::by_area;
  for (const YamlEntry& entry : node.entries) {
    if (!known.holds(entry.key)) {
      subject.say({.code = codes::unknown_member,
                   .where = entry.key_where,
                   .found = keys::quoted_text(entry.key),
                   .help = base::did_you_mean(entry.key, known.ids)});
      continue;
    }
    auto members = read_members(entry.value, known, subject);
    if (!members.empty()) group.members_by_area.emplace(model::AreaId{entry.key}, std::move(members));
  }
}

void read_membership(keys::Keys& keys, const KnownAreas& known, model::Group& group) {
  const YamlNode* node = keys.node("members");
  if (!node) return;
  if (node->is_map()) return read_members_by_area(*node, known, keys.subject(), group);
  if (node->is_scalar() && node->text == "all") {
    group.membership = model::Group::Membership::all;
    return;
  }
  if (node->is_list()) {
    group.members = read_members(*node, known, keys.subject());
    return;
  }
  keys::say_wrong(*node, "a list of areas, `all`, or a map from area to list at `members`", "",
                  keys.subject());
}

void read_owner(keys::Keys& keys, const KnownAreas& known, model::Group& group) {
  const auto owner = keys.id("for");
  if (!owner) return;
  if (!known.holds(*owner)) {
    keys.subject().say({.code = codes::unknown_member,
                        .where = keys.place_of("for"),
                        .found = keys::quoted_text(*owner),
                        .help = base::did_you_mean(*owner, known.ids)});
    return;
  }
  group.chosen_for = model::AreaId{*owner};
  const bool is_member =
      std::find(group.members.begin(), group.members.end(), *group.chosen_for) != group.members.end();
  if (group.membership == model::Group::Membership::listed && !group.members.empty() && !is_member) {
    keys.subject().say({.code = codes::group_without_owner,
                        .where = keys.place_of("for"),
                        .found = keys::quoted_text(*owner),
                        .expected = "one of the members"});
  }
}

bool has_members(const model::Group& group) {
  switch (group.membership) {
    case model::Group::Membership::listed:
      return !group.members.empty();
    case model::Group::Membership::all:
      return true;
    case model::Group::Membership::by_area:
      return !group.members_by_area.empty();
  }
  return false;
}

std::optional<model::Group> read_group(const YamlEntry& entry, const KnownAreas& known,
                                       base::Diagnostics& diagnostics) {
  keys::Subject subject(codes::data_keys, fmt::format("group {}", entry.key), diagnostics);
  keys::check_id(entry, subject);
  auto keys = keys::Keys::of(entry.value, entry.key, entry.key_where, subject);
  if (!keys) return std::nullopt;
  if (known.holds(entry.key)) {
    subject.say(
        {.code = codes::area_and_group, .where = entry.key_where, .found = fmt::format("id {}", entry.key)});
  }
  keys->require({"name", "members"});
  model::Group group;
  group.id = {entry.key};
  group.name = keys->text_or("name", "");
  group.short_name = keys->text_or("short", group.name);
  read_membership(*keys, known, group);
  read_owner(*keys, known, group);
  group.as_at = keys->date("as_at");
  group.chosen_by = keys->text_or("chosen_by", "");
  group.where = entry.key_where;
  keys->finish();
  const bool is_usable = base::is_id(entry.key) && !known.holds(entry.key) && !group.name.empty();
  return is_usable && has_members(group) ? std::optional<model::Group>(std::move(group)) : std::nullopt;
}

// Data are matched by every one of these texts, whatever the case of their letters.
std::vector<std::string> names_of(const model::Area& area) {
  std::vector<std::string> names = area.aliases;
  names.push_back(area.name);
  if (!area.code.empty()) names.push_back(area.code);
  return names;
}

void check_names(const std::vector<model::Area>& areas, base::Diagnostics& diagnostics) {
  std::map<std::string, const model::Area*> owners;
  for (const model::Area& area : areas) owners.emplace(area.id.text, &area);
  for (const model::Area& area : areas) {
    for (const std::string& name : names_of(area)) {
      const auto [known, is_new] = owners.emplace(base::lower_case(name), &area);
      if (is_new || known->second == &area) continue;
      diagnostics.add({.code = codes::shared_name,
                       .where = area.where,
                       .about = fmt::format("area {}", area.id.text),
                       .found = keys::quoted_text(name),
                       .notes = {{known->second->where, "the other area"}}});
    }
  }
}

Places read_file(const YamlNode& root, std::uint32_t file, base::Diagnostics& diagnostics) {
  Places places;
  keys::Subject subject(codes::data_keys, "", diagnostics);
  auto keys = keys::Keys::of(root, areas_file, {.file = file, .begin = 0, .end = 0}, subject);
  if (!keys) return {.is_lost = true};
  keys->require({"areas"});
  const auto areas = keys->entries("areas");
  const auto groups = keys->entries("groups");
  keys->finish();
  places.is_lost = areas.empty();
  KnownAreas known;
  for (const YamlEntry& entry : areas) known.ids.push_back(entry.key);
  const auto keep = [&](auto read, const YamlEntry& entry, auto& kept) {
    if (read) {
      kept.push_back(std::move(*read));
    } else {
      places.broken.push_back(entry.key);
    }
  };
  for (const YamlEntry& entry : areas) keep(read_area(entry, diagnostics), entry, places.areas);
  for (const YamlEntry& entry : groups) keep(read_group(entry, known, diagnostics), entry, places.groups);
  check_names(places.areas, diagnostics);
  return places;
}

// A site whose area is unknown has no data that could be found: what names the area is not reported again.
void check_home(const SiteArea& home, Places& places, base::Diagnostics& diagnostics) {
  if (places.area({home.id.text}) || places.is_broken(home.id.text)) return;
  std::vector<std::string> ids;
  ids.reserve(places.areas.size());
  for (const model::Area& area : places.areas) ids.push_back(area.id.text);
  diagnostics.add({.code = codes::site_unknown_area,
                   .where = home.id.where,
                   .found = keys::quoted_text(home.id.text),
                   .expected = "an id of data/areas.yaml, or { id: …, name: … } on a site without that file",
                   .help = base::did_you_mean(home.id.text, ids)});
  places.broken.push_back(home.id.text);
}

}  // namespace

const model::Area* Places::area(const model::AreaId& id) const {
  const auto found =
      std::find_if(areas.begin(), areas.end(), [&](const auto& each) { return each.id == id; });
  return found == areas.end() ? nullptr : &*found;
}

const model::Group* Places::group(const model::GroupId& id) const {
  const auto found =
      std::find_if(groups.begin(), groups.end(), [&](const auto& each) { return each.id == id; });
  return found == groups.end() ? nullptr : &*found;
}

bool Places::is_broken(const std::string& id) const {
  return is_lost || std::find(broken.begin(), broken.end(), id) != broken.end();
}

Places read_areas(const base::Sources& sources, base::Diagnostics& diagnostics) {
  Places places;
  const auto file = sources.find(areas_file);
  const auto home = site_area(sources);
  if (file) {
    const auto tree =
        syntax::parse_yaml(sources, sources.whole(*file), syntax::codes::data_yaml, diagnostics);
    if (!tree) return {.is_lost = true};
    places = read_file(keys::empty_as_map(*tree), *file, diagnostics);
  } else if (home && !home->name.empty()) {
    places.areas.push_back({.id = {home->id.text}, .name = home->name, .code = "", .where = home->id.where});
  }
  if (home) check_home(*home, places, diagnostics);
  return places;
}

}  // namespace setup
