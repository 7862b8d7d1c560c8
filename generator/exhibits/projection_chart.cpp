// A measure with its forecast, whole: what was counted, what is expected, and which is which, row by row.
#include <algorithm>

#include "base/text.h"
#include "charts/projection.h"
#include "exhibits/exhibit.h"
#include "exhibits/plot.h"
#include "wording/page_words.h"

namespace exhibits {

namespace {

using analysis::ForecastPoint;
using wording::ChartText;
using Forecast = std::vector<ForecastPoint>;

struct Told {
  const Subject& subject;
  const model::Measure& measure;
  const Forecast& forecast;
  int places = 0;

  const analysis::Finding& finding() const { return subject.finding; }
  std::string value(double number) const { return wording::value_label(measure, number, places); }
};

const ForecastPoint* last_expected(const Told& told) {
  const auto last = std::find_if(told.forecast.rbegin(), told.forecast.rend(), [](const ForecastPoint& each) {
    return each.reading.published() != nullptr;
  });
  return last == told.forecast.rend() ? nullptr : &*last;
}

std::string expected_text(const Told& told, const ForecastPoint& point) {
  const std::string value = told.value(point.reading.published()->value);
  if (!point.range) return value;
  return fill(
      ChartText::projection_label,
      {{"value", value}, {"low", told.value(point.range->lower)}, {"high", told.value(point.range->upper)}});
}

// --- the drawing ---

charts::Expected drawn_point(const ForecastPoint& point) {
  charts::Expected drawn{.at = point.reading.window.last()};
  const auto* value = point.reading.published();
  if (value == nullptr) return drawn;
  drawn.value = value->value;
  if (point.range) {
    drawn.low = point.range->lower;
    drawn.high = point.range->upper;
  }
  return drawn;
}

charts::ProjectionChart drawn_of(const Told& told) {
  charts::TrendChart trend = plotted(told.subject.model, told.finding(), told.places);
  charts::ProjectionChart chart{.breaks = std::move(trend.breaks),
                                .target = std::move(trend.target),
                                .is_percentage = trend.is_percentage,
                                .prefix = trend.prefix,
                                .suffix = trend.suffix};
  if (!trend.lines.empty()) chart.actual = std::move(trend.lines.front());
  for (const ForecastPoint& point : told.forecast) chart.forecast.push_back(drawn_point(point));
  chart.from = told.finding().window.last().plus(1);
  chart.from_label = fill(ChartText::projection_from, {{"month", wording::short_month_words(chart.from)}});
  chart.forecast_name = fill(ChartText::projection_line);
  if (const ForecastPoint* last = last_expected(told)) chart.forecast_text = expected_text(told, *last);
  return chart;
}

// --- the words ---

std::string heading_of(const Told& told) {
  const ForecastPoint* last = last_expected(told);
  const std::string& name = told.subject.names.short_title;
  if (last == nullptr) return fill(ChartText::projection_heading_none, {{"short", name}});
  return fill(ChartText::projection_heading, {{"short", name},
                                              {"value", told.value(last->reading.published()->value)},
                                              {"when", wording::in_period_phrase(last->reading.window)}});
}

std::string subtitle_of(const Told& told) {
  const ForecastPoint* last = last_expected(told);
  if (last == nullptr) return wording::chart_subtitle(told.subject.model, told.finding());
  return fill(ChartText::projection_subtitle,
              {{"what", base::upper_first(wording::what_is_counted(told.subject.model, told.measure))},
               {"area", std::string(told.subject.model.name_of(told.finding().area))},
               {"last", wording::period_words(told.finding().window)},
               {"end", wording::period_words(last->reading.window)}});
}

std::string highest_words(const Told& told) {
  if (told.finding().lines.empty()) return "";
  const analysis::Reading* highest = nullptr;
  for (const analysis::Reading& each : told.finding().lines.front().readings) {
    const auto* value = each.published();
    if (value != nullptr && (highest == nullptr || value->value > highest->published()->value))
      highest = &each;
  }
  if (highest == nullptr) return "";
  return " " + fill(ChartText::projection_highest, {{"highest", told.value(highest->published()->value)},
                                                    {"when", wording::in_period_phrase(highest->window)}});
}

std::string sentence_of(const Told& told) {
  const ForecastPoint* last = last_expected(told);
  const auto* now = told.finding().latest.published();
  if (last == nullptr) return fill(ChartText::projection_none);
  std::string words = heading_of(told) + ".";
  if (now != nullptr) {
    words = fill(ChartText::projection_says, {{"before", told.value(now->value)},
                                              {"when", wording::in_period_phrase(told.finding().window)},
                                              {"after", told.value(last->reading.published()->value)},
                                              {"then", wording::in_period_phrase(last->reading.window)}});
  }
  if (last->range) {
    words += " " + fill(ChartText::projection_range,
                        {{"low", told.value(last->range->lower)}, {"high", told.value(last->range->upper)}});
  }
  return words + highest_words(told);
}

std::string name_of(const Told& told) {
  const ForecastPoint* last = last_expected(told);
  std::string span;
  if (last != nullptr && !told.finding().lines.empty() && !told.finding().lines.front().readings.empty()) {
    const analysis::Reading& first = told.finding().lines.front().readings.front();
    span = fill(wording::Text::span_of_windows, {{"first", wording::period_words(first.window)},
                                                 {"last", wording::period_words(last->reading.window)}});
  }
  std::string message = fill(ChartText::projection_message_none);
  if (last != nullptr) {
    message =
        fill(ChartText::projection_message, {{"value", told.value(last->reading.published()->value)},
                                             {"when", wording::in_period_phrase(last->reading.window)}});
  }
  return within_name(ChartText::projection_name,
                     {{"short", told.subject.names.short_title},
                      {"area", std::string(told.subject.model.name_of(told.finding().area))},
                      {"span", span},
                      {"message", message}});
}

// --- the table ---

std::string value_text(const Told& told, const analysis::Reading& reading) {
  const auto* value = reading.published();
  return value == nullptr ? wording::absence_words(reading.lacking()->why) : told.value(value->value);
}

std::string actual_text(const analysis::Reading& reading) {
  const auto* value = reading.published();
  if (value == nullptr || value->status == model::Status::final) return fill(ChartText::projection_actual);
  return fill(ChartText::projection_actual_status, {{"status", wording::status_words(value->status)}});
}

struct Row {
  const analysis::Reading& reading;
  const std::optional<stats::Interval>& range;
  std::string kind;
};

void add_row(page::Table& table, const Told& told, const Row& given, bool has_ranges) {
  std::vector<page::Cell> row{page::plain_cell(wording::window_cell(told.measure, given.reading.window)),
                              page::plain_cell(value_text(told, given.reading))};
  if (has_ranges) {
    row.push_back(page::plain_cell(given.range ? told.value(given.range->lower) : ""));
    row.push_back(page::plain_cell(given.range ? told.value(given.range->upper) : ""));
  }
  row.push_back(page::plain_cell(given.kind));
  table.rows.push_back(std::move(row));
}

void add_table(page::Table& table, const Told& told) {
  const bool has_ranges = std::any_of(told.forecast.begin(), told.forecast.end(),
                                      [](const ForecastPoint& point) { return point.range.has_value(); });
  table.caption =
      told.subject.names.short_title + ": " + wording::unit_words(told.subject.model, told.measure);
  table.columns = {{wording::window_head(told.measure)},
                   {fill(ChartText::projection_head_value), page::Align::number}};
  if (has_ranges) {
    table.columns.push_back({fill(ChartText::projection_head_low), page::Align::number});
    table.columns.push_back({fill(ChartText::projection_head_high), page::Align::number});
  }
  table.columns.push_back({fill(ChartText::projection_head_kind)});
  for (auto point = told.forecast.rbegin(); point != told.forecast.rend(); ++point)
    add_row(table, told, {point->reading, point->range, fill(ChartText::projection_forecast)}, has_ranges);
  if (told.finding().lines.empty()) return;
  const auto& readings = told.finding().lines.front().readings;
  const std::optional<stats::Interval> none;
  for (auto reading = readings.rbegin(); reading != readings.rend(); ++reading)
    add_row(table, told, {*reading, none, actual_text(*reading)}, has_ranges);
}

}  // namespace

page::Chart projection_chart(const Subject& subject, const Forecast& forecast, const ChartPlace& place,
                             const scene::TextMetrics& metrics) {
  const analysis::Finding& finding = subject.finding;
  const model::Measure& measure = *subject.model.measure(finding.measure);
  const Told told{subject, measure, forecast, wording::decimals_for(measure, finding.lines)};
  const std::string name = fill(ChartText::projection_data, {{"name", data_name_of(subject)}});
  page::Chart chart = framed(subject, place, "projection", name);
  chart.heading = heading_of(told);
  chart.subtitle = subtitle_of(told);
  chart.sentence = sentence_of(told);
  chart.name = name_of(told);
  const charts::ProjectionChart drawn = drawn_of(told);
  chart.wide = charts::draw_projection(drawn, metrics, plot::Layout::wide);
  chart.narrow = charts::draw_projection(drawn, metrics, plot::Layout::narrow);
  for (const model::Break& each : finding.breaks) chart.annotations.push_back(wording::break_words(each));
  chart.note = wording::chart_note(subject.model, finding);
  if (!forecast.empty()) chart.note += " " + fill(ChartText::projection_note);
  add_table(chart.data, told);
  chart.data_summary = data_summary(name, chart.data);
  return chart;
}

}  // namespace exhibits
