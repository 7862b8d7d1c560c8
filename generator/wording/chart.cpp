#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "wording/chart_texts_en.h"
#include "wording/parts.h"

namespace wording {
namespace {

constexpr int months_in_a_year = 12;

std::string short_of(const analysis::Finding& finding, const Names& names) {
  if (!names.short_title.empty()) return names.short_title;
  return names.title.empty() ? finding.measure.text : names.title;
}

// A finding is in the heading only where the trend word does not say otherwise.
bool contradicts_trend(const analysis::Finding& finding) {
  if (!trend_is_of_the_sentence(finding)) return false;
  const auto direction = finding.change->direction;
  if (finding.trend.word == analysis::TrendWord::increasing)
    return direction != analysis::Direction::increased;
  if (finding.trend.word == analysis::TrendWord::reducing) return direction != analysis::Direction::fell;
  return false;
}

enum class Finds { nothing, a_value, no_clear_change, no_change, an_amount, two_ends };

Finds found_in(const model::Measure& measure, const analysis::Finding& finding) {
  if (finding.latest.published() == nullptr) return Finds::nothing;
  const analysis::Change* change = change_of(finding);
  if (change == nullptr || measure.kind == model::Kind::ratio) return Finds::a_value;
  const bool is_stable =
      finding.trend.word == analysis::TrendWord::stable && finding.is_compared_a_year_earlier;
  if (is_stable) return Finds::no_clear_change;
  if (contradicts_trend(finding)) return Finds::a_value;
  if (change->direction == analysis::Direction::did_not_change) return Finds::no_change;
  return amount_words(measure, finding).empty() ? Finds::two_ends : Finds::an_amount;
}

std::string latest_words(const model::Model& model, const analysis::Finding& finding) {
  const model::Measure& measure = measure_of(model, finding);
  return value_words(model, measure, finding.latest.published()->value, places_of(measure, finding));
}

std::string end_words(const model::Measure& measure, const analysis::Finding& finding,
                      const analysis::Published& published) {
  if (counts_events(measure)) return number_in_text(events_of(published), 0);
  return value_in_text(measure, published.value, places_of(measure, finding));
}

// The trend word is about twelve months, whatever the window of the value is.
std::string when_of_trend(const analysis::Finding& finding) {
  if (finding.window.month_count() == months_in_a_year) return in_period_phrase(finding.window);
  return in_period_phrase(model::Period::window(finding.window.last(), months_in_a_year));
}

// The heading with its period, or without: the subtitle has it.
std::string heading(const model::Model& model, const analysis::Finding& finding, const Names& names,
                    bool has_period) {
  const model::Measure& measure = measure_of(model, finding);
  const std::string when = has_period ? in_period_phrase(finding.window) : "";
  Slots slots{{"short", short_of(finding, names)}};
  const auto say = [&](Text text, Slots more) {
    more.insert(more.begin(), slots.begin(), slots.end());
    return fill(text, more);
  };
  switch (found_in(measure, finding)) {
    case Finds::nothing:
      return say(Text::heading_no_figure, {{"window", has_period ? in_period_words(finding.window) : ""}});
    case Finds::a_value:
      return say(Text::heading_value, {{"value", latest_words(model, finding)}, {"when", when}});
    case Finds::no_clear_change:
      return say(Text::heading_no_clear_change, {{"when", has_period ? when_of_trend(finding) : ""}});
    case Finds::no_change:
      return say(Text::heading_unchanged, {{"when", when}});
    case Finds::an_amount:
      return say(Text::heading_change_by, {{"direction", direction_word(finding.change->direction)},
                                           {"amount", amount_words(measure, finding)},
                                           {"when", when}});
    case Finds::two_ends:
      return say(Text::heading_change,
                 {{"direction", direction_word(finding.change->direction)},
                  {"before", end_words(measure, finding, *finding.previous.published())},
                  {"after", end_words(measure, finding, *finding.latest.published())},
                  {"when", when}});
  }
  return "";
}

// --- the subtitle ---

const analysis::Reading* first_with_value(const analysis::Finding& finding) {
  if (finding.lines.empty()) return nullptr;
  const auto& readings = finding.lines.front().readings;
  const auto first = std::find_if(readings.begin(), readings.end(),
                                  [](const analysis::Reading& each) { return each.published() != nullptr; });
  return first == readings.end() ? nullptr : &*first;
}

Text steps_of(model::Frequency frequency) {
  switch (frequency) {
    case model::Frequency::month:
      return Text::subtitle_months;
    case model::Frequency::quarter:
      return Text::subtitle_quarters;
    case model::Frequency::half_year:
      return Text::subtitle_half_years;
    case model::Frequency::year:
      return Text::subtitle_years;
    case model::Frequency::day:
      return Text::subtitle_days;
  }
  return Text::subtitle_days;
}

// "April to December", "April"
std::string months_to_date(const model::Period& window) {
  const std::string first(month_name(window.first().month()));
  if (window.first() == window.last()) return first;
  return fill(Text::span_of_windows,
              {{"first", first}, {"last", std::string(month_name(window.last().month()))}});
}

std::string span_words(const model::Measure& measure, const analysis::Finding& finding) {
  const analysis::Reading* first = first_with_value(finding);
  if (first == nullptr || !(first->window < finding.window)) return period_words(finding.window);
  if (finding.window.month_count() == 0) {
    return fill(Text::subtitle_days,
                {{"first", period_words(first->window)}, {"last", period_words(finding.window)}});
  }
  Slots slots{{"first", period_words(model::Period::month(first->window.last()))},
              {"last", period_words(model::Period::month(finding.window.last()))}};
  if (measure.is_to_date) {
    slots.push_back({"months", months_to_date(finding.window)});
    return fill(Text::subtitle_to_date, slots);
  }
  if (measure.window_months == model::months_of(measure.frequency))
    return fill(steps_of(measure.frequency), slots);
  slots.push_back({"count", typed_number(measure.window_months)});
  slots.push_back({"step", fill(step_of(measure.frequency))});
  return fill(Text::subtitle_rolling, slots);
}

// --- the short name ---

std::string when_compared(const analysis::Finding& finding) {
  if (finding.is_compared_a_year_earlier) return fill(Text::in_latest_year);
  return fill(Text::since_window, {{"period", in_period_words(finding.previous.window)}});
}

std::string message_words(const model::Model& model, const analysis::Finding& finding) {
  const model::Measure& measure = measure_of(model, finding);
  const Finds finds = found_in(measure, finding);
  switch (finds) {
    case Finds::nothing:
      return fill(Text::shows_no_figure, {{"window", in_period_words(finding.window)}});
    case Finds::a_value:
      return fill(Text::shows_value,
                  {{"value", latest_words(model, finding)}, {"when", in_period_phrase(finding.window)}});
    case Finds::no_clear_change:
      return fill(Text::shows_no_clear_change, {{"when", fill(Text::in_latest_year)}});
    case Finds::no_change:
      return fill(Text::shows_no_change, {{"when", when_compared(finding)}});
    case Finds::an_amount:
    case Finds::two_ends:
      break;
  }
  const bool has_risen = finding.change->direction == analysis::Direction::increased;
  if (finds == Finds::an_amount) {
    return fill(has_risen ? Text::shows_increase : Text::shows_fall,
                {{"amount", amount_words(measure, finding)}, {"when", when_compared(finding)}});
  }
  return fill(has_risen ? Text::shows_increase_between : Text::shows_fall_between,
              {{"before", end_words(measure, finding, *finding.previous.published())},
               {"after", end_words(measure, finding, *finding.latest.published())},
               {"when", when_compared(finding)}});
}

// Cut at a word, so that the whole keeps its limit.
std::string shortened(const std::string& text, std::size_t characters_over) {
  std::string start = text;
  const std::size_t most = base::characters(text) - std::min(base::characters(text), characters_over + 1);
  while (base::characters(start) > most) {
    const std::size_t space = start.rfind(' ');
    if (space == std::string::npos || space == 0) return start;
    start.resize(space);
  }
  return fill(Text::cut_short, {{"start", start}});
}

}  // namespace

Text step_of(model::Frequency frequency) {
  switch (frequency) {
    case model::Frequency::month:
      return Text::step_month;
    case model::Frequency::quarter:
      return Text::step_quarter;
    case model::Frequency::half_year:
      return Text::step_half_year;
    case model::Frequency::year:
    case model::Frequency::day:
      return Text::step_year;
  }
  return Text::step_year;
}

std::string chart_heading(const model::Model& model, const analysis::Finding& finding, const Names& names) {
  std::string whole = heading(model, finding, names, true);
  const auto words = std::count(whole.begin(), whole.end(), ' ') + 1;
  return words > most_heading_words ? heading(model, finding, names, false) : whole;
}

std::string what_is_counted(const model::Model& model, const model::Measure& measure) {
  switch (measure.kind) {
    case model::Kind::rate:
      return fill(Text::subtitle_rate, {{"unit", measure.unit}, {"per", per_words(model, measure)}});
    case model::Kind::proportion:
      return fill(Text::subtitle_percentage, {{"unit", measure.unit}});
    case model::Kind::ratio:
      if (!measure.baseline) return unit_words(model, measure);
      return fill(Text::subtitle_ratio, {{"baseline", measure.baseline->text}});
    case model::Kind::level:
      return measure.is_percentage() ? fill(Text::subtitle_percentage_level) : measure.unit;
    case model::Kind::count:
    case model::Kind::population:
      return measure.unit;
  }
  return measure.unit;
}

std::string chart_subtitle(const model::Model& model, const analysis::Finding& finding) {
  const model::Measure& measure = measure_of(model, finding);
  const bool has_others =
      std::any_of(finding.lines.begin(), finding.lines.end(), [](const analysis::Line& line) {
        return line.of != analysis::Line::Of::own && line.of != analysis::Line::Of::category;
      });
  return fill(has_others ? Text::subtitle_with_others : Text::subtitle,
              {{"what", base::upper_first(what_is_counted(model, measure))},
               {"area", std::string(model.name_of(finding.area))},
               {"span", span_words(measure, finding)}});
}

std::string chart_sentence(const model::Model& model, const analysis::Finding& finding, const Names& names) {
  const model::Measure& measure = measure_of(model, finding);
  const std::string rate = rate_alone_words(model, finding);
  std::string peer;
  if (!finding.benchmarks.empty() && finding.latest.published() != nullptr) {
    peer = peer_sentence(model, measure, finding.benchmarks.front(), places_of(measure, finding));
  }
  return in_a_row({rate.empty() ? main_words(model, finding, names) : rate, peer});
}

std::string chart_name(const model::Model& model, const analysis::Finding& finding, const Names& names,
                       const std::string& type) {
  const analysis::Reading* first = first_with_value(finding);
  std::string span;
  if (first != nullptr && first->window < finding.window) {
    span = fill(Text::span_of_windows,
                {{"first", period_words(first->window)}, {"last", period_words(finding.window)}});
  }
  Slots slots{{"short", short_of(finding, names)},
              {"area", std::string(model.name_of(finding.area))},
              {"span", span},
              {"message", message_words(model, finding)},
              {"type", type.empty() ? fill(ChartText::line_chart) : type}};
  const std::string name = fill(Text::chart_name, slots);
  if (base::characters(name) <= most_name_characters) return name;
  slots.front().value = shortened(slots.front().value, base::characters(name) - most_name_characters);
  return fill(Text::chart_name, slots);
}

}  // namespace wording
