// A measure's control chart, whole: what is usual, whether the latest quarter is, and each quarter's signal
// in words.
#include <algorithm>
#include <array>

#include "base/number.h"
#include "base/text.h"
#include "charts/spc.h"
#include "exhibits/common_words.h"
#include "exhibits/exhibit.h"
#include "wording/page_words.h"

namespace exhibits {

namespace {

using analysis::ControlChart;
using analysis::ControlPoint;
using wording::ChartText;

constexpr std::size_t fewest_points = 2;

struct Told {
  const Subject& subject;
  const model::Measure& measure;
  const ControlChart& control;
  const analysis::Signal& signal;
  int places = 0;

  bool has_limits() const { return control.unavailable == ControlChart::Unavailable::none; }
  std::string value(double number) const { return wording::value_label(measure, number, places); }
};

// --- the drawing ---

bool has_negatives(const ControlChart& control) {
  return std::any_of(control.points.begin(), control.points.end(),
                     [](const ControlPoint& point) { return point.value < 0; });
}

// Below 0, of what is never negative, or above 100%, no quarter can lie: neither is printed.
double reachable(const model::Measure& measure, const ControlChart& control, double limit) {
  const double low = has_negatives(control) ? limit : std::max(limit, 0.0);
  return measure.is_percentage() ? std::min(low, 100.0) : low;
}

// As many decimals as the limits need to differ in print, as in the sentence that names them.
int places_for(const model::Measure& measure, const analysis::Finding& finding) {
  constexpr int most = 9;
  int places = wording::decimals_for(measure, finding.lines);
  if (finding.signal.unavailable != ControlChart::Unavailable::none) return places;
  const double low = reachable(measure, finding.control, finding.signal.limits.lower);
  const double high = reachable(measure, finding.control, finding.signal.limits.upper);
  while (places < most && base::rounded(low, places) == base::rounded(high, places)) ++places;
  return places;
}

plot::LevelLine level(const Told& told, double value, ChartText label) {
  return {.value = value,
          .label = fill(label, {{"value", told.value(reachable(told.measure, told.control, value))}})};
}

plot::LevelLine target_of(const Told& told, const analysis::OverTarget& over) {
  model::Target target = *told.measure.target;
  target.value = over.target;
  const std::string label = wording::target_words(told.measure, target, told.places);
  return {.value = over.target,
          .label = over.is_for_other_length ? fill(ChartText::spc_target_share, {{"target", label}}) : label};
}

charts::SpcChart drawn_of(const Told& told) {
  charts::SpcChart chart{.is_percentage = told.measure.is_percentage()};
  for (const ControlPoint& point : told.control.points)
    chart.points.push_back({point.period.last(), point.level, point.signal});
  chart.latest = fill(ChartText::spc_latest, {{"value", told.value(told.control.points.back().level)}});
  if (told.has_limits()) {
    chart.usual = {.mean = level(told, told.signal.mean, ChartText::spc_mean),
                   .upper = level(told, told.signal.limits.upper, ChartText::spc_upper),
                   .lower = level(told, told.signal.limits.lower, ChartText::spc_lower)};
  }
  if (told.signal.over_target) chart.target = target_of(told, *told.signal.over_target);
  chart.is_never_negative = !has_negatives(told.control);
  if (told.measure.is_percentage()) chart.suffix = "%";
  if (told.measure.unit == "£") chart.prefix = "£";
  return chart;
}

// --- the words ---

std::string heading_of(const Told& told) {
  const std::string& name = told.subject.names.short_title;
  if (!told.has_limits()) return fill(ChartText::spc_heading_plain, {{"short", name}});
  const std::string note = wording::signal_note(told.signal);
  if (note.empty()) return fill(ChartText::spc_heading_within, {{"short", name}});
  return fill(ChartText::spc_heading_signal, {{"short", name}, {"note", note}});
}

std::string first_quarter(const Told& told) {
  return wording::period_words(model::Period::month(told.control.points.front().period.last()));
}
std::string last_quarter(const Told& told) {
  return wording::period_words(model::Period::month(told.control.points.back().period.last()));
}

std::string subtitle_of(const Told& told) {
  const model::Model& model = told.subject.model;
  return fill(told.control.factors ? ChartText::spc_subtitle : ChartText::spc_subtitle_plain,
              {{"what", base::upper_first(wording::what_is_counted(model, told.measure))},
               {"area", std::string(model.name_of(told.subject.finding.area))},
               {"first", first_quarter(told)},
               {"last", last_quarter(told)}});
}

enum class Lies { above, below, between };
Lies latest_lies(const Told& told) {
  const double latest = told.control.points.back().level;
  if (latest > told.signal.limits.upper) return Lies::above;
  return latest < told.signal.limits.lower ? Lies::below : Lies::between;
}

std::string latest_words(const Told& told) {
  switch (latest_lies(told)) {
    case Lies::above:
      return fill(ChartText::spc_latest_above);
    case Lies::below:
      return fill(ChartText::spc_latest_below);
    case Lies::between:
      break;
  }
  const std::string note = wording::signal_note(told.signal);
  const std::string between = fill(ChartText::spc_latest_between);
  return note.empty() ? between : between + " " + fill(ChartText::spc_signal, {{"note", note}});
}

std::string standing_out(const Told& told) {
  const auto& points = told.control.points;
  const auto n = std::count_if(points.begin(), points.end(), [](const ControlPoint& point) {
    return point.signal != stats::Signal::common_cause;
  });
  if (n == 0) return "";
  const std::string all = base::whole(static_cast<long long>(points.size()));
  if (n == 1) return " " + fill(ChartText::spc_one_standing_out, {{"all", all}});
  return " " + fill(ChartText::spc_standing_out, {{"n", base::whole(n)}, {"all", all}});
}

std::string ends_of(const Told& told) {
  const auto& points = told.control.points;
  const auto highest =
      std::max_element(points.begin(), points.end(),
                       [](const ControlPoint& a, const ControlPoint& b) { return a.level < b.level; });
  return fill(ChartText::spc_ends, {{"first", told.value(points.front().level)},
                                    {"last", told.value(points.back().level)},
                                    {"highest", told.value(highest->level)},
                                    {"when", wording::period_words(highest->period)}});
}

std::string sentence_of(const Told& told) {
  const std::string ends = " " + ends_of(told);
  if (!told.has_limits())
    return fill(ChartText::spc_no_limits, {{"reason", wording::signal_reason(told.signal)}}) + ends;
  return fill(ChartText::spc_says_usual) + " " + latest_words(told) + standing_out(told) + ends;
}

std::string message_of(const Told& told) {
  if (!told.has_limits()) return fill(ChartText::spc_message_plain);
  switch (latest_lies(told)) {
    case Lies::above:
      return fill(ChartText::spc_message_above);
    case Lies::below:
      return fill(ChartText::spc_message_below);
    case Lies::between:
      break;
  }
  return fill(ChartText::spc_message_between);
}

std::string name_of(const Told& told) {
  return within_name(ChartText::spc_name,
                     {{"short", told.subject.names.short_title},
                      {"area", std::string(told.subject.model.name_of(told.subject.finding.area))},
                      {"first", first_quarter(told)},
                      {"last", last_quarter(told)},
                      {"message", message_of(told)}});
}

// What the shapes mean, of those that occur.
std::string shapes_note(const Told& told) {
  using stats::Signal;
  struct Row {
    Signal high;
    Signal low;
    ChartText text;
  };
  constexpr std::array rows{
      Row{Signal::above_ucl, Signal::below_lcl, ChartText::spc_shape_outside},
      Row{Signal::seven_points_above, Signal::seven_points_below, ChartText::spc_shape_side},
      Row{Signal::seven_point_trend_increasing, Signal::seven_point_trend_decreasing,
          ChartText::spc_shape_way},
      Row{Signal::two_in_three_above, Signal::two_in_three_below, ChartText::spc_shape_near},
      Row{Signal::common_cause, Signal::common_cause, ChartText::spc_shape_usual}};
  std::string note;
  for (const Row& row : rows) {
    const bool occurs = std::any_of(
        told.control.points.begin(), told.control.points.end(),
        [&](const ControlPoint& point) { return point.signal == row.high || point.signal == row.low; });
    if (occurs) note += " " + fill(row.text);
  }
  return note;
}

bool begins_at_a_break(const Told& told) {
  const model::Month first = told.control.points.front().period.first();
  const auto& breaks = told.subject.finding.breaks;
  return std::any_of(breaks.begin(), breaks.end(), [&](const model::Break& each) {
    return each.at.first() <= first && first.index - each.at.first().index < 3;
  });
}

std::string shapes_and_axis(const Told& told) {
  std::string note = has_negatives(told.control) ? "" : fill(wording::Text::note_axis);
  if (told.has_limits()) note += shapes_note(told);
  if (begins_at_a_break(told)) note += " " + fill(ChartText::spc_after_break);
  return note;
}

// What the quarters are: a window is no surer than its weakest quarter.
std::string status_note(const analysis::Finding& finding) {
  if (is_illustrative(finding)) return fill(wording::Text::figures_illustrative);
  const auto* latest = finding.latest.published();
  const std::string status = latest == nullptr ? "" : wording::status_words(latest->status);
  return status.empty() ? "" : fill(wording::Text::latest_is, {{"status", status}});
}

// What the drawn lines say: the limits, the mean and the target.
std::string levels_note(const Told& told) {
  std::string note;
  if (told.has_limits()) {
    const auto text = [&](double limit) { return told.value(reachable(told.measure, told.control, limit)); };
    note = fill(ChartText::spc_note_levels, {{"low", text(told.signal.limits.lower)},
                                             {"high", text(told.signal.limits.upper)},
                                             {"mean", text(told.signal.mean)}});
  }
  if (!told.signal.over_target) return note;
  const plot::LevelLine target = target_of(told, *told.signal.over_target);
  return note + (note.empty() ? "" : " ") + fill(ChartText::spc_note_target, {{"target", target.label}});
}

std::string note_of(const Told& told) {
  std::string note;
  for (const std::string& part :
       {levels_note(told), shapes_and_axis(told), status_note(told.subject.finding)}) {
    if (!part.empty()) note += (note.empty() ? "" : " ") + part;
  }
  return note;
}

// --- the table ---

ChartText signal_text(stats::Signal signal) {
  switch (signal) {
    case stats::Signal::common_cause:
      return ChartText::spc_point_usual;
    case stats::Signal::above_ucl:
      return ChartText::spc_point_above;
    case stats::Signal::below_lcl:
      return ChartText::spc_point_below;
    case stats::Signal::seven_point_trend_increasing:
      return ChartText::spc_point_rising;
    case stats::Signal::seven_point_trend_decreasing:
      return ChartText::spc_point_falling;
    case stats::Signal::two_in_three_above:
      return ChartText::spc_point_near_upper;
    case stats::Signal::two_in_three_below:
      return ChartText::spc_point_near_lower;
    case stats::Signal::seven_points_above:
      return ChartText::spc_point_high;
    case stats::Signal::seven_points_below:
      return ChartText::spc_point_low;
  }
  return ChartText::spc_point_usual;
}

void add_table(page::Table& table, const Told& told) {
  table.caption =
      fill(ChartText::spc_caption, {{"short", told.subject.names.short_title},
                                    {"unit", wording::unit_words(told.subject.model, told.measure)}});
  table.columns = {{fill(ChartText::spc_head_quarter)},
                   {fill(ChartText::spc_head_value), page::Align::number}};
  if (told.control.factors) table.columns.push_back({fill(ChartText::spc_head_level), page::Align::number});
  if (told.has_limits()) table.columns.push_back({fill(ChartText::spc_head_signal)});
  const auto& points = told.control.points;
  for (auto point = points.rbegin(); point != points.rend(); ++point) {
    std::vector<page::Cell> row{page::plain_cell(wording::period_words(point->period)),
                                page::plain_cell(told.value(point->value))};
    if (told.control.factors) row.push_back(page::plain_cell(told.value(point->level)));
    if (told.has_limits()) row.push_back(page::plain_cell(fill(signal_text(point->signal))));
    table.rows.push_back(std::move(row));
  }
}

}  // namespace

std::optional<page::Chart> spc_chart(const Subject& subject, const ChartPlace& place,
                                     const scene::TextMetrics& metrics) {
  const analysis::Finding& finding = subject.finding;
  if (finding.control.points.size() < fewest_points) return std::nullopt;
  const model::Measure& measure = *subject.model.measure(finding.measure);
  const Told told{.subject = subject,
                  .measure = measure,
                  .control = finding.control,
                  .signal = finding.signal,
                  .places = places_for(measure, finding)};
  const std::string name = fill(ChartText::spc_data, {{"name", data_name_of(subject)}});
  page::Chart chart = framed(subject, place, "spc", name);
  chart.heading = heading_of(told);
  chart.subtitle = subtitle_of(told);
  chart.sentence = sentence_of(told);
  chart.name = name_of(told);
  const charts::SpcChart drawn = drawn_of(told);
  chart.wide = charts::draw_spc(drawn, metrics, plot::Layout::wide);
  chart.narrow = charts::draw_spc(drawn, metrics, plot::Layout::narrow);
  chart.note = note_of(told);
  add_table(chart.data, told);
  chart.data_summary = data_summary(name, chart.data);
  return chart;
}

}  // namespace exhibits
