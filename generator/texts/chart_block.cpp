#include "texts/chart_block.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "base/text.h"
#include "keys/cell.h"
#include "keys/keys.h"
#include "setup/measure_parts.h"
#include "syntax/yaml.h"
#include "texts/block_codes.h"

namespace texts {

namespace {

using library::ChartBlock;
using library::ChartType;
using syntax::YamlNode;

constexpr std::size_t most_annotations = 3;
constexpr std::size_t most_annotation_characters = 50;
constexpr std::size_t most_panels = 12;
constexpr std::size_t most_groups = 3;  // the fourth coloured line is the own one

constexpr auto type_choices = [] {
  std::array<keys::Choice<ChartType>, library::chart_types.size()> choices{};
  for (std::size_t i = 0; i < choices.size(); ++i) {
    choices[i] = {library::chart_types[i].word, library::chart_types[i].type};
  }
  return choices;
}();
constexpr std::array of_choices{
    keys::Choice<ChartBlock::Of>{"shares", ChartBlock::Of::shares},
    keys::Choice<ChartBlock::Of>{"counts", ChartBlock::Of::counts},
};
constexpr ShownCodes measure_codes{codes::unknown_block_measure, codes::population_in_block};

// The ids of the areas, or of the groups.
template <class Things>
std::vector<std::string> ids_of(const Things& things) {
  std::vector<std::string> ids;
  ids.reserve(things.size());
  for (const auto& each : things) ids.push_back(each.id.text);
  return ids;
}

void read_measures(keys::Keys& keys, const Known& known, ChartBlock& block) {
  std::vector<keys::Written> written = keys.texts("measure");
  const std::vector<keys::Written> more = keys.texts("measures");
  if (keys.has("measure") && keys.has("measures")) {
    keys.subject().say({.code = codes::measure_and_measures,
                        .where = keys.place_of("measures"),
                        .expected = "either `measure` or `measures`",
                        .notes = {{keys.place_of("measure"), "the other one"}}});
    return;
  }
  if (!keys.has("measures")) keys.require({"measure"});
  written.insert(written.end(), more.begin(), more.end());
  for (const keys::Written& each : written) {
    if (may_be_shown(each, known.measures, measure_codes, keys.subject())) {
      block.measures.push_back({{each.text}, each.where});
    }
  }
  const std::size_t most = library::row_of(block.type).most_measures;
  if (written.size() <= most) return;
  keys.subject().say({.code = codes::too_many_block_measures,
                      .where = written[most].where,
                      .found = fmt::format("{} measures", written.size()),
                      .expected = most == 1 ? "one measure" : fmt::format("at most {} measures", most)});
}

std::vector<library::Named<model::AreaId>> read_areas(keys::Keys& keys, const Known& known) {
  std::vector<library::Named<model::AreaId>> areas;
  for (const keys::Written& each : keys.texts("areas")) {
    if (known.places.area({each.text})) {
      areas.push_back({{each.text}, each.where});
    } else if (!known.places.is_broken(each.text)) {
      keys.subject().say({.code = codes::unknown_block_area,
                          .where = each.where,
                          .found = keys::quoted_text(each.text),
                          .expected = "the id of an area in data/areas.yaml",
                          .help = base::did_you_mean(each.text, ids_of(known.places.areas))});
    }
  }
  return areas;
}

std::vector<library::Named<model::GroupId>> read_groups(keys::Keys& keys, const Known& known) {
  std::vector<library::Named<model::GroupId>> groups;
  for (const keys::Written& each : keys.texts("groups")) {
    if (known.places.group({each.text})) {
      groups.push_back({{each.text}, each.where});
    } else if (!known.places.is_broken(each.text)) {
      keys.subject().say({.code = codes::unknown_block_group,
                          .where = each.where,
                          .found = keys::quoted_text(each.text),
                          .expected = "the id of a group in data/areas.yaml",
                          .help = base::did_you_mean(each.text, ids_of(known.places.groups))});
    }
  }
  return groups;
}

// A line chart tells four lines apart, and only what does not grow with the size of an area.
void check_lines(const keys::Keys& keys, const Known& known, const ChartBlock& block) {
  if (block.type != ChartType::trend) return;
  const bool asks_for_others = !block.areas.empty() || (block.groups && !block.groups->empty());
  if (block.groups && block.groups->size() > most_groups) {
    keys.subject().say({.code = codes::too_many_lines,
                        .where = (*block.groups)[most_groups].where,
                        .found = fmt::format("{} groups", block.groups->size()),
                        .expected = fmt::format("at most {} beside the own line", most_groups)});
  }
  if (!asks_for_others || block.measures.empty()) return;
  const model::Kind kind = known.measures.find(block.measures.front().id)->kind;
  if (kind != model::Kind::count && kind != model::Kind::ratio) return;
  keys.subject().say({.code = codes::others_beside_counts,
                      .where = keys.place_of(block.areas.empty() ? "groups" : "areas"),
                      .found = fmt::format("a measure of kind {}", model::name_of(kind)),
                      .expected = "a rate, a proportion or a level"});
}

// The own area has the first panel.
void check_panels(const keys::Keys& keys, const ChartBlock& block) {
  if (block.type != ChartType::multiples || block.areas.size() < most_panels) return;
  keys.subject().say({.code = codes::too_many_panels,
                      .where = block.areas[most_panels - 1].where,
                      .found = fmt::format("{} areas", block.areas.size()),
                      .expected = fmt::format("at most {} beside the own one", most_panels - 1)});
}

void read_time(keys::Keys& keys, ChartBlock& block) {
  block.from = keys.period("from");
  block.to = keys.period("to");
  if (!block.from || !block.to) return;
  const bool is_unequal = block.from->month_count() != block.to->month_count();
  if (!is_unequal && *block.from <= *block.to) return;
  keys.subject().say({.code = is_unequal ? codes::ends_unlike : codes::ends_reversed,
                      .where = keys.place_of("to"),
                      .found = block.to->id(),
                      .expected = is_unequal ? fmt::format("a period as long as {}", block.from->id())
                                             : fmt::format("{} or later", block.from->id()),
                      .notes = {{keys.place_of("from"), "the beginning"}}});
}

// A number alone is to be reached from the side that is better.
model::Target target_of(double value, const Known& known, const ChartBlock& block) {
  const model::Measure* measure =
      block.measures.empty() ? nullptr : known.measures.find(block.measures.front().id);
  model::Target target{.value = value, .aim = model::Target::Aim::exactly};
  if (measure == nullptr) return target;
  if (measure->better == model::Better::lower) target.aim = model::Target::Aim::at_most;
  if (measure->better == model::Better::higher) target.aim = model::Target::Aim::at_least;
  return target;
}

void read_target(keys::Keys& keys, const Known& known, ChartBlock& block) {
  const YamlNode* node = keys.node("target");
  if (node == nullptr) return;
  if (!node->is_scalar()) {
    block.target = setup::read_target(keys);
  } else if (const auto value = keys.amount("target")) {
    block.target = target_of(*value, known, block);
  }
}

void read_annotations(keys::Keys& keys, ChartBlock& block) {
  std::vector<keys::Keys> maps = keys.maps("annotations");
  for (keys::Keys& each : maps) {
    each.require({"at", "text"});
    const auto at = each.period("at");
    const auto text = each.text("text");
    each.finish();
    const std::size_t length = text ? base::characters(*text) : 0;
    if (length > most_annotation_characters) {
      keys.subject().say({.code = codes::annotation_too_long,
                          .where = each.place_of("text"),
                          .found = fmt::format("{} characters", length),
                          .expected = fmt::format("at most {}", most_annotation_characters)});
    }
    if (at && text) block.annotations.push_back({*at, *text, each.place()});
  }
  if (maps.size() <= most_annotations) return;
  keys.subject().say({.code = codes::too_many_annotations,
                      .where = maps[most_annotations].place(),
                      .found = fmt::format("{} annotations", maps.size()),
                      .expected = fmt::format("at most {}", most_annotations)});
}

void read_of(keys::Keys& keys, ChartBlock& block) {
  block.of = keys.choice("of", of_choices).value_or(block.of);
  if (!keys.has("of") || block.type == ChartType::stacked) return;
  keys.subject().say({.code = codes::key_of_other_type,
                      .where = keys.place_of("of"),
                      .found = fmt::format("`of` with type {}", library::row_of(block.type).word),
                      .expected = "type stacked"});
}

void read_keys(keys::Keys& keys, const Known& known, ChartBlock& block) {
  block.type = keys.choice("type", type_choices).value_or(block.type);
  read_measures(keys, known, block);
  block.areas = read_areas(keys, known);
  if (keys.has("groups")) block.groups = read_groups(keys, known);
  check_lines(keys, known, block);
  check_panels(keys, block);
  read_time(keys, block);
  read_of(keys, block);
  read_target(keys, known, block);
  read_annotations(keys, block);
  block.title = keys.text_or("title", "");
  block.caption = keys.text_or("caption", "");
  block.note = keys.text_or("note", "");
  keys.finish();
}

}  // namespace

library::ChartBlock read_chart(keys::Keys& keys, const Known& known, base::Span where) {
  ChartBlock block{.where = where};
  read_keys(keys, known, block);
  return block;
}

}  // namespace texts
