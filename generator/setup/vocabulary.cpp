#include "setup/vocabulary.h"

#include "base/text.h"

namespace setup {

namespace {

using Names = std::map<std::string, std::uint32_t, std::less<>>;

Meaning looked_up(const Names& ids, const Names& names, std::string_view text) {
  if (const auto found = ids.find(text); found != ids.end()) return {Meaning::Kind::known, found->second};
  const auto found = names.find(base::lower_case(base::trimmed(text)));
  if (found == names.end()) return {};
  return {Meaning::Kind::known, found->second};
}

}  // namespace

Vocabulary::Vocabulary(const library::Site& site, const Places& places, const Measures& measures)
    : places_(&places), measures_(&measures) {
  for (const model::Area& area : places.areas) {
    std::vector<std::string> names = area.aliases;
    names.push_back(area.name);
    if (!area.code.empty()) names.push_back(area.code);
    add_area(area.id.text, names);
  }
  for (const model::Group& group : places.groups) add_area(group.id.text, {group.name});
  for (std::uint32_t i = 0; i < measures.sound.size(); ++i) {
    const model::Measure& measure = measures.sound[i];
    measure_ids_.emplace(measure.id.text, i);
    measure_names_.emplace(base::lower_case(measure.title), i);
    for (const std::string& alias : measure.aliases) measure_names_.emplace(base::lower_case(alias), i);
    measure_candidates_.push_back(measure.id.text);
  }
  home_ = area(site.area.text);
  // An unknown home was reported at site.yaml.
  if (home_.kind == Meaning::Kind::unknown) home_.kind = Meaning::Kind::broken;
}

void Vocabulary::add_area(const std::string& id, const std::vector<std::string>& names) {
  const auto index = static_cast<std::uint32_t>(areas_.size());
  areas_.push_back({id});
  area_ids_.emplace(id, index);
  area_candidates_.push_back(id);
  for (const std::string& name : names) {
    area_names_.emplace(base::lower_case(name), index);
    area_candidates_.push_back(name);
  }
}

Meaning Vocabulary::measure(std::string_view text) const {
  const Meaning meaning = looked_up(measure_ids_, measure_names_, text);
  if (meaning.kind == Meaning::Kind::known) return meaning;
  const bool is_broken = measures_->is_lost || measures_->is_broken(std::string(text));
  return {is_broken ? Meaning::Kind::broken : Meaning::Kind::unknown};
}

Meaning Vocabulary::area(std::string_view text) const {
  const Meaning meaning = looked_up(area_ids_, area_names_, text);
  if (meaning.kind == Meaning::Kind::known) return meaning;
  // Without any area that could be read, what is wrong was said at areas.yaml or site.yaml.
  const bool is_broken =
      areas_.empty() || places_->is_broken(std::string(text)) || places_->is_broken(base::id_from(text));
  return {is_broken ? Meaning::Kind::broken : Meaning::Kind::unknown};
}

std::string Vocabulary::help_for_measure(std::string_view text) const {
  return base::did_you_mean(text, measure_candidates_);
}

std::string Vocabulary::help_for_area(std::string_view text) const {
  return base::did_you_mean(text, area_candidates_);
}

}  // namespace setup
