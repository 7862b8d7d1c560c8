#include "setup/measure_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/number.h"
#include "base/text.h"
#include "keys/cell.h"
#include "setup/codes.h"

namespace setup {

namespace {

using model::Rating;

constexpr int usual_window_months = 12;
constexpr int longest_window_months = 120;
constexpr std::string_view year_to_date = "financial year to date";

constexpr std::array average_choices{
    keys::Choice<model::Average>{"mean", model::Average::mean},
    keys::Choice<model::Average>{"pooled", model::Average::pooled},
};
constexpr std::array aim_choices{
    keys::Choice<model::Target::Aim>{"at most", model::Target::Aim::at_most},
    keys::Choice<model::Target::Aim>{"at least", model::Target::Aim::at_least},
    keys::Choice<model::Target::Aim>{"exactly", model::Target::Aim::exactly},
};
constexpr std::array zeros_choices{keys::Choice<bool>{"hide", true}, keys::Choice<bool>{"show", false}};

// Longer signs first: ">=" begins with ">".
constexpr std::array comparisons{
    keys::Choice<Rating::Step::Compare>{">=", Rating::Step::Compare::at_least},
    keys::Choice<Rating::Step::Compare>{">", Rating::Step::Compare::above},
    keys::Choice<Rating::Step::Compare>{"<=", Rating::Step::Compare::at_most},
    keys::Choice<Rating::Step::Compare>{"<", Rating::Step::Compare::below},
};

template <class Thing>
std::vector<std::string> ids_of(const std::vector<Thing>& things) {
  std::vector<std::string> ids;
  ids.reserve(things.size());
  for (const Thing& thing : things) ids.push_back(thing.id.text);
  return ids;
}

bool is_known_group(keys::Keys& keys, const std::string& id, const Places& places) {
  if (places.group({id})) return true;
  if (!places.is_broken(id)) {
    keys.subject().say({.code = codes::unknown_group,
                        .where = keys.place_of("group"),
                        .found = keys::quoted_text(id),
                        .expected = "the id of a group in data/areas.yaml",
                        .help = base::did_you_mean(id, ids_of(places.groups))});
  }
  return false;
}

void read_one_benchmark(keys::Keys& keys, const Places& places, model::Measure& into) {
  if (keys.has("none")) {
    into.no_benchmark_because = keys.text_or("none", "");
    return keys.finish();
  }
  keys.require({"group"});
  const auto id = keys.id("group");
  const auto average = keys.choice("average", average_choices).value_or(model::Average::mean);
  keys.finish();
  if (!id || !is_known_group(keys, *id, places)) return;
  const bool is_known = std::any_of(into.benchmarks.begin(), into.benchmarks.end(),
                                    [&](const auto& each) { return each.group.text == *id; });
  if (is_known) {
    keys.subject().say({.code = codes::benchmark_twice,
                        .where = keys.place_of("group"),
                        .found = fmt::format("text \"{}\"", *id)});
    return;
  }
  into.benchmarks.push_back({{*id}, average});
}

std::optional<Rating::Step> read_step(const keys::WrittenPair& pair) {
  const std::string_view condition = base::trimmed(pair.value.text);
  for (const auto& comparison : comparisons) {
    if (!condition.starts_with(comparison.word)) continue;
    const auto value = keys::amount_from(condition.substr(comparison.word.size()));
    if (!value) return std::nullopt;
    return Rating::Step{pair.key.text, std::string(condition), comparison.value, *value};
  }
  return std::nullopt;
}

bool is_upward(const Rating::Step& step) {
  return step.compare == Rating::Step::Compare::at_least || step.compare == Rating::Step::Compare::above;
}

// Whether the later condition still lets something through that the earlier one did not.
bool may_follow(const Rating::Step& earlier, const Rating::Step& later) {
  if (is_upward(earlier) != is_upward(later)) return false;
  return is_upward(earlier) ? later.value < earlier.value : later.value > earlier.value;
}

// "12 months", "1 month", or a word of frequency.
std::optional<int> months_from(std::string_view text) {
  for (const auto& choice : frequency_choices) {
    if (choice.word == text) return model::months_of(choice.value);
  }
  const std::size_t space = text.find(' ');
  if (space == std::string_view::npos) return std::nullopt;
  const std::string_view word = base::trimmed(text.substr(space));
  const auto number = base::parse_decimal(text.substr(0, space));
  if (!number || (word != "months" && word != "month")) return std::nullopt;
  if (*number < 1 || *number > longest_window_months || *number != base::rounded(*number, 0))
    return std::nullopt;
  return static_cast<int>(*number);
}

int usual_window(model::Kind kind, model::Frequency frequency) {
  if (frequency == model::Frequency::day) return 0;
  switch (kind) {
    case model::Kind::count:
    case model::Kind::rate:
    case model::Kind::proportion:
      return usual_window_months;
    case model::Kind::ratio:
    case model::Kind::level:
    case model::Kind::population:
      return model::months_of(frequency);
  }
  return usual_window_months;
}

// Whether the window is a whole number of steps; a year to date needs steps shorter than the year.
bool fits(const model::Measure& measure, int step) {
  if (step == 0) return measure.window_months == 0;
  const bool is_long_enough = measure.window_months > 0 && measure.window_months % step == 0;
  return is_long_enough && !(measure.is_to_date && step == usual_window_months);
}

std::string_view word_of(model::Frequency frequency) {
  const auto found = std::find_if(frequency_choices.begin(), frequency_choices.end(),
                                  [&](const auto& choice) { return choice.value == frequency; });
  return found->word;
}

void check_break_place(keys::Keys& keys, model::Frequency frequency, const std::optional<model::Period>& at) {
  if (!at || model::is_step_of(*at, frequency)) return;
  keys.subject().say({.code = codes::break_off_frequency,
                      .where = keys.place_of("at"),
                      .found = fmt::format("period {}", at->id()),
                      .expected = fmt::format("one {} of the measure", word_of(frequency))});
}

std::optional<model::AreaId> read_break_area(keys::Keys& keys, const Places& places) {
  const auto area = keys.id("area");
  if (!area) return std::nullopt;
  if (!places.area({*area}) && !places.is_broken(*area)) {
    keys.subject().say({.code = codes::break_unknown_area,
                        .where = keys.place_of("area"),
                        .found = keys::quoted_text(*area),
                        .expected = "the id of an area in data/areas.yaml",
                        .help = base::did_you_mean(*area, ids_of(places.areas))});
  }
  return model::AreaId{*area};
}

}  // namespace

void read_benchmark(keys::Keys& measure, const Places& places, model::Measure& into) {
  for (keys::Keys& keys : measure.maps("benchmark")) read_one_benchmark(keys, places, into);
}

std::optional<model::Target> read_target(keys::Keys& measure) {
  auto keys = measure.map("target");
  if (!keys) return std::nullopt;
  keys->require({"value", "is"});
  const auto value = keys->amount("value");
  const auto aim = keys->choice("is", aim_choices);
  std::string label = keys->text_or("label", "");
  keys->finish();
  if (!value || !aim) return std::nullopt;
  return model::Target{*value, *aim, std::move(label)};
}

model::Disclosure read_disclosure(keys::Keys& measure) {
  auto keys = measure.map("disclosure");
  if (!keys) return model::Undecided{};
  const auto exempt = keys->text("exempt");
  const auto threshold = keys->whole("threshold", 1, 1000);
  const bool is_secondary = keys->flag("secondary").value_or(false);
  const bool hides_zeros = keys->choice("zeros", zeros_choices).value_or(false);
  if (!keys->has("exempt")) keys->require({"threshold"});
  keys->finish();
  const bool is_limited = keys->has("threshold") || keys->has("secondary") || keys->has("zeros");
  if (exempt && is_limited) {
    keys->subject().say({.code = codes::disclosure_both,
                         .where = keys->place_of("exempt"),
                         .expected = "either `exempt` or `threshold`"});
  }
  if (exempt && !is_limited) return model::Exempt{*exempt};
  // Rather hidden than shown when it is not clear what was meant.
  model::Hidden hidden;
  hidden.threshold = threshold.value_or(hidden.threshold);
  hidden.with_zeros = hides_zeros;
  hidden.secondary = is_secondary;
  return hidden;
}

std::vector<model::Break> read_breaks(keys::Keys& measure, model::Frequency frequency, const Places& places) {
  std::vector<model::Break> breaks;
  for (keys::Keys& keys : measure.maps("breaks")) {
    keys.require({"at", "reason"});
    const auto at = keys.period("at");
    std::string reason = keys.text_or("reason", "");
    auto area = read_break_area(keys, places);
    check_break_place(keys, frequency, at);
    keys.finish();
    if (at) breaks.push_back({*at, std::move(reason), std::move(area)});
  }
  return breaks;
}

std::optional<model::Rating> read_rating(keys::Keys& measure) {
  const std::vector<std::string> words{"green", "amber", "red"};
  Rating rating;
  for (const keys::WrittenPair& pair : measure.pairs("rating")) {
    const auto step = read_step(pair);
    const bool is_known = std::find(words.begin(), words.end(), pair.key.text) != words.end();
    if (!is_known || !step) {
      measure.subject().say(
          {.code = is_known ? codes::data_wrong_value : codes::data_unknown_key,
           .where = is_known ? pair.value.where : pair.key.where,
           .found = is_known ? keys::quoted_text(pair.value.text) : fmt::format("key `{}`", pair.key.text),
           .expected = is_known ? "a condition such as >= 90" : "green, amber or red",
           .help = is_known ? std::string() : base::did_you_mean(pair.key.text, words)});
      continue;
    }
    if (!rating.steps.empty() && !may_follow(rating.steps.back(), *step)) {
      measure.subject().say(
          {.code = codes::rating_order,
           .where = pair.value.where,
           .found = fmt::format("{} after {}", step->condition, rating.steps.back().condition)});
    }
    rating.steps.push_back(*step);
  }
  return rating.steps.empty() ? std::nullopt : std::optional<Rating>(std::move(rating));
}

std::optional<model::Source> read_source(keys::Keys& measure) {
  auto keys = measure.map("source");
  if (!keys) return std::nullopt;
  keys->require({"name"});
  model::Source source{keys->text_or("name", ""), keys->url("url").value_or(""), keys->date("updated")};
  keys->finish();
  return source;
}

bool read_window(keys::Keys& measure, model::Measure& into) {
  into.window_months = usual_window(into.kind, into.frequency);
  const auto text = measure.text("window");
  if (!text) return !measure.has("window");
  into.is_to_date = *text == year_to_date;
  const auto months = into.is_to_date ? std::optional(usual_window_months) : months_from(*text);
  if (!months) {
    keys::say_wrong(
        *measure.node("window"),
        "`12 months`, another number of months up to 120, a frequency or `financial year to date` "
        "at `window`",
        "", measure.subject());
    return false;
  }
  into.window_months = *months;
  const int step = model::months_of(into.frequency);
  if (fits(into, step)) return true;
  measure.subject().say({.code = codes::window_off_frequency,
                         .where = measure.place_of("window"),
                         .found = keys::quoted_text(*text),
                         .expected = step == 0         ? "no window: the measure is observed on single days"
                                     : into.is_to_date ? "observations by month, quarter or half-year"
                                                       : fmt::format("a multiple of {} months", step)});
  return false;
}

}  // namespace setup
