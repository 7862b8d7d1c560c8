#include "setup/measures.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "base/text.h"
#include "keys/cell.h"
#include "keys/keys.h"
#include "setup/codes.h"
#include "setup/measure_parts.h"
#include "syntax/codes.h"
#include "syntax/yaml.h"

namespace setup {

namespace {

using model::Kind;
using model::Measure;
using syntax::YamlEntry;

constexpr std::string_view measures_file = "data/measures.yaml";

constexpr std::array kind_choices{
    keys::Choice<Kind>{"count", Kind::count},           keys::Choice<Kind>{"rate", Kind::rate},
    keys::Choice<Kind>{"proportion", Kind::proportion}, keys::Choice<Kind>{"ratio", Kind::ratio},
    keys::Choice<Kind>{"level", Kind::level},           keys::Choice<Kind>{"population", Kind::population},
};
constexpr std::array better_choices{
    keys::Choice<model::Better>{"lower", model::Better::lower},
    keys::Choice<model::Better>{"higher", model::Better::higher},
    keys::Choice<model::Better>{"neither", model::Better::neither},
};

constexpr unsigned bit(Kind kind) {
  return 1u << static_cast<unsigned>(kind);
}
constexpr unsigned events = bit(Kind::count) | bit(Kind::rate) | bit(Kind::proportion);
constexpr unsigned published = events | bit(Kind::ratio) | bit(Kind::level);

// The keys that do not belong to every kind.
struct KeyOfKinds {
  std::string_view key;
  unsigned kinds;
};
constexpr std::array keys_of_kinds{
    KeyOfKinds{"per", bit(Kind::rate)},
    KeyOfKinds{"denominator", bit(Kind::rate) | bit(Kind::ratio)},
    KeyOfKinds{"categories", bit(Kind::ratio)},
    KeyOfKinds{"baseline", bit(Kind::ratio)},
    KeyOfKinds{"adds_up", published & ~bit(Kind::ratio)},
    KeyOfKinds{"dispersion", events | bit(Kind::ratio)},
    KeyOfKinds{"window", published},
    KeyOfKinds{"benchmark", published},
    KeyOfKinds{"target", published},
    KeyOfKinds{"rating", published},
    KeyOfKinds{"disclosure", published},
    KeyOfKinds{"breaks", published},
};

// A measure and the place of a name that can only be looked up when all measures are read.
struct Draft {
  Measure measure;
  base::Span denominator_where;
};

std::string about(const Measure& measure) {
  return fmt::format("measure {}", measure.id.text);
}

void check_keys_of_kind(keys::Keys& keys, Kind kind) {
  for (const KeyOfKinds& row : keys_of_kinds) {
    if (!keys.has(row.key) || (row.kinds & bit(kind)) != 0) continue;
    std::vector<std::string> kinds;
    for (const auto& choice : kind_choices) {
      if ((row.kinds & bit(choice.value)) != 0) kinds.emplace_back(choice.word);
    }
    keys.subject().say({.code = codes::key_of_other_kind,
                        .where = keys.place_of(row.key),
                        .found = fmt::format("`{}` of a measure of kind {}", row.key, model::name_of(kind)),
                        .expected = fmt::format("`{}` only of kind {}", row.key, base::listed(kinds, "or"))});
  }
}

void read_words(keys::Keys& keys, Measure& measure) {
  measure.title = keys.text_or("title", "");
  measure.short_title = keys.text_or("short", measure.title);
  measure.unit = keys.text_or("unit", "");
  measure.definition = keys.text_or("definition", "");
  measure.caveat = keys.text_or("caveat", "");
  measure.source = read_source(keys);
  for (keys::Written& alias : keys.texts("aliases")) measure.aliases.push_back(std::move(alias.text));
}

// A number above zero.
std::optional<double> read_positive(keys::Keys& keys, std::string_view key) {
  const auto value = keys.amount(key);
  if (!value || *value > 0) return value;
  keys::say_wrong(*keys.node(key), fmt::format("a number above 0 at `{}`", key), "", keys.subject());
  return std::nullopt;
}

void read_numbers(keys::Keys& keys, Measure& measure) {
  measure.per = read_positive(keys, "per").value_or(measure.per);
  measure.decimals = keys.whole("decimals", 0, 6);
  measure.dispersion = read_positive(keys, "dispersion");
  measure.adds_up = keys.flag("adds_up").value_or(false);
  measure.target = read_target(keys);
  measure.disclosure = read_disclosure(keys);
  measure.rating = read_rating(keys);
}

void check_target(keys::Keys& keys, const Measure& measure) {
  if (!measure.target || !measure.is_percentage()) return;
  if (measure.target->value >= 0 && measure.target->value <= 100) return;
  keys.subject().say({.code = codes::target_out_of_range,
                      .where = keys.place_of("target"),
                      .found = fmt::format("{}", measure.target->value)});
}

// False, after a report, when a ratio cannot be made.
bool read_categories(keys::Keys& keys, Measure& measure) {
  const auto categories = keys.texts("categories");
  const auto baseline = keys.text("baseline");
  std::vector<std::string> names;
  for (const keys::Written& category : categories) {
    names.push_back(category.text);
    measure.categories.push_back({category.text});
  }
  if (measure.kind != Kind::ratio) return true;
  keys.require({"categories", "baseline"});
  if (categories.empty() || !baseline) return false;
  measure.baseline = model::Category{*baseline};
  const bool is_listed = std::find(names.begin(), names.end(), *baseline) != names.end();
  // The baseline may stand apart from the categories compared with it; one that is nearly a category is
  // mistyped.
  if (is_listed || !base::nearest(*baseline, names)) return true;
  keys.subject().say({.code = codes::baseline_not_category,
                      .where = keys.place_of("baseline"),
                      .found = keys::quoted_text(*baseline),
                      .expected = base::listed(names, "or"),
                      .help = base::did_you_mean(*baseline, names)});
  return false;
}

// What every measure must say; false when one of them is missing or cannot be read.
bool read_nature(keys::Keys& keys, Measure& measure) {
  keys.require({"title", "kind", "unit"});
  const auto kind = keys.choice("kind", kind_choices);
  const auto frequency = keys.choice("frequency", frequency_choices);
  const auto better = keys.choice("better", better_choices);
  if (kind != Kind::population) keys.require({"frequency", "better"});
  measure.kind = kind.value_or(measure.kind);
  measure.better = better.value_or(measure.better);
  const bool is_population = kind == Kind::population;
  measure.frequency = frequency.value_or(is_population ? model::Frequency::year : measure.frequency);
  if (kind) check_keys_of_kind(keys, *kind);
  return kind && (is_population ? !keys.has("frequency") || frequency : frequency && better);
}

std::optional<Draft> read_measure(const YamlEntry& entry, const Places& places,
                                  base::Diagnostics& diagnostics) {
  keys::Subject subject(codes::data_keys, fmt::format("measure {}", entry.key), diagnostics);
  keys::check_id(entry, subject);
  auto keys = keys::Keys::of(entry.value, entry.key, entry.key_where, subject);
  if (!keys) return std::nullopt;
  Draft draft;
  Measure& measure = draft.measure;
  measure.id = {entry.key};
  measure.where = entry.key_where;
  const bool has_nature = read_nature(*keys, measure);
  read_words(*keys, measure);
  read_numbers(*keys, measure);
  check_target(*keys, measure);
  const bool has_categories = read_categories(*keys, measure);
  if (const auto denominator = keys->id("denominator")) measure.denominator = model::MeasureId{*denominator};
  draft.denominator_where = keys->place_of("denominator");
  read_benchmark(*keys, places, measure);
  measure.breaks = has_nature ? read_breaks(*keys, measure.frequency, places) : std::vector<model::Break>();
  const bool has_window = has_nature && read_window(*keys, measure);
  keys->finish();
  const bool is_whole = has_nature && has_categories && has_window && base::is_id(entry.key) &&
                        !measure.title.empty() && !measure.unit.empty();
  return is_whole ? std::optional<Draft>(std::move(draft)) : std::nullopt;
}

// Rows of data are matched by every one of these texts, whatever the case of their letters.
void check_names(const std::vector<Draft>& drafts, base::Diagnostics& diagnostics) {
  std::map<std::string, const Measure*> owners;
  for (const Draft& draft : drafts) owners.emplace(draft.measure.id.text, &draft.measure);
  for (const auto& [measure, denominator_where] : drafts) {
    std::vector<std::string> names = measure.aliases;
    names.push_back(measure.title);
    for (const std::string& name : names) {
      const auto [known, is_new] = owners.emplace(base::lower_case(name), &measure);
      if (is_new || known->second == &measure) continue;
      diagnostics.add({.code = codes::shared_measure_name,
                       .where = measure.where,
                       .about = about(measure),
                       .found = keys::quoted_text(name),
                       .notes = {{known->second->where, "the other measure"}}});
    }
  }
}

// Whether the measure has the population it names. A broken population is not reported again.
bool has_denominator(const Draft& draft, const std::vector<Draft>& drafts, const Measures& all,
                     base::Diagnostics& diagnostics) {
  if (!draft.measure.denominator) return true;
  const model::MeasureId& wanted = *draft.measure.denominator;
  const auto found =
      std::find_if(drafts.begin(), drafts.end(), [&](const Draft& d) { return d.measure.id == wanted; });
  if (found != drafts.end() && found->measure.kind == Kind::population) return true;
  if (found == drafts.end() && all.is_broken(wanted.text)) return false;
  std::vector<std::string> populations;
  for (const Draft& each : drafts) {
    if (each.measure.kind == Kind::population) populations.push_back(each.measure.id.text);
  }
  diagnostics.add(
      {.code = found == drafts.end() ? codes::unknown_denominator : codes::denominator_not_population,
       .where = draft.denominator_where,
       .about = about(draft.measure),
       .found = found == drafts.end() ? keys::quoted_text(wanted.text)
                                      : fmt::format("a measure of kind {}", name_of(found->measure.kind)),
       .expected = "the id of a measure of kind population",
       .help = base::did_you_mean(wanted.text, populations)});
  return false;
}

}  // namespace

const Measure* Measures::find(const model::MeasureId& id) const {
  const auto found =
      std::find_if(sound.begin(), sound.end(), [&](const Measure& each) { return each.id == id; });
  return found == sound.end() ? nullptr : &*found;
}

bool Measures::is_broken(const std::string& id) const {
  return is_lost || std::find(broken.begin(), broken.end(), id) != broken.end();
}

Measures read_measures(const base::Sources& sources, const Places& places, base::Diagnostics& diagnostics) {
  Measures measures;
  const auto file = sources.find(measures_file);
  if (!file) return measures;
  const auto tree = syntax::parse_yaml(sources, sources.whole(*file), syntax::codes::data_yaml, diagnostics);
  if (!tree) return {.is_lost = true};
  const syntax::YamlNode root = keys::empty_as_map(*tree);
  keys::Subject subject(codes::data_keys, "", diagnostics);
  auto keys = keys::Keys::of(root, measures_file, {.file = *file, .begin = 0, .end = 0}, subject);
  if (!keys) return {.is_lost = true};
  keys->require({"measures"});
  std::vector<Draft> drafts;
  const auto entries = keys->entries("measures");
  measures.is_lost = entries.empty();
  for (const YamlEntry& entry : entries) {
    if (auto draft = read_measure(entry, places, diagnostics)) {
      drafts.push_back(std::move(*draft));
    } else {
      measures.broken.push_back(entry.key);
    }
  }
  keys->finish();
  check_names(drafts, diagnostics);
  for (const Draft& draft : drafts) {
    if (has_denominator(draft, drafts, measures, diagnostics)) {
      measures.sound.push_back(draft.measure);
    } else {
      measures.broken.push_back(draft.measure.id.text);
    }
  }
  return measures;
}

}  // namespace setup
