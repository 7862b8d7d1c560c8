#include "wording/chart_texts_en.h"

#include <array>
#include <cstddef>

namespace wording {
namespace {

struct Row {
  ChartText text;
  std::string_view words;
};

constexpr std::array<Row, static_cast<std::size_t>(ChartText::count_of_chart_texts)> table{{
    // every kind
    {ChartText::skip, "Skip to the data for {name}"},
    {ChartText::data_summary, "Data for this chart: {name} ({rows})"},
    {ChartText::download, "Download {name}"},
    {ChartText::source, "Source: "},
    {ChartText::source_updated, ", updated {date}"},
    {ChartText::head_status, "Status"},
    {ChartText::status_final, "final"},
    // control chart
    {ChartText::spc_heading_within, "{short}: latest quarter within its usual range"},
    {ChartText::spc_heading_signal, "{short}: {note}"},
    {ChartText::spc_heading_plain, "{short}: no usual range can be given"},
    {ChartText::spc_subtitle,
     "{what}, single quarters with their season removed, {area}, ending {first} to {last}"},
    {ChartText::spc_subtitle_plain, "{what}, single quarters, {area}, ending {first} to {last}"},
    {ChartText::spc_says_usual, "Quarters between the dashed lines are usual for this measure."},
    {ChartText::spc_latest_above, "The latest is above them."},
    {ChartText::spc_latest_below, "The latest is below them."},
    {ChartText::spc_latest_between, "The latest is between them."},
    {ChartText::spc_signal, "Signal: {note}."},
    {ChartText::spc_no_limits, "No limits are drawn: {reason}."},
    {ChartText::spc_ends,
     "The first quarter shown is {first}, the latest {last}, the highest {highest} ({when})."},
    {ChartText::spc_standing_out, "{n} of the {all} quarters stand out."},
    {ChartText::spc_one_standing_out, "One of the {all} quarters stands out."},
    {ChartText::spc_name,
     "Control chart: {short}, {area}, single quarters ending {first} to {last}, {message}."},
    {ChartText::spc_message_above, "showing the latest quarter above the usual range"},
    {ChartText::spc_message_below, "showing the latest quarter below the usual range"},
    {ChartText::spc_message_between, "showing the latest quarter within the usual range"},
    {ChartText::spc_message_plain, "without limits"},
    {ChartText::spc_data, "{name}, single quarters"},
    {ChartText::spc_caption, "{short}, single quarters: {unit}"},
    {ChartText::spc_head_quarter, "Quarter"},
    {ChartText::spc_head_value, "Value"},
    {ChartText::spc_head_level, "Season removed"},
    {ChartText::spc_head_signal, "Signal"},
    {ChartText::spc_latest, "Latest {value}"},
    {ChartText::spc_mean, "Mean {value}"},
    {ChartText::spc_upper, "Upper limit {value}"},
    {ChartText::spc_lower, "Lower limit {value}"},
    {ChartText::spc_target_share, "{target} a quarter"},
    {ChartText::spc_point_usual, "usual"},
    {ChartText::spc_point_above, "above the upper limit"},
    {ChartText::spc_point_below, "below the lower limit"},
    {ChartText::spc_point_high, "seven or more above the mean"},
    {ChartText::spc_point_low, "seven or more below the mean"},
    {ChartText::spc_point_rising, "seven or more rising"},
    {ChartText::spc_point_falling, "seven or more falling"},
    {ChartText::spc_point_near_upper, "two of three near the upper limit"},
    {ChartText::spc_point_near_lower, "two of three near the lower limit"},
    {ChartText::spc_shape_outside, "Triangle: beyond a limit."},
    {ChartText::spc_shape_side, "Square: one of seven or more in a row on one side of the mean."},
    {ChartText::spc_shape_way, "Diamond: one of seven or more in a row that rise or fall."},
    {ChartText::spc_shape_near, "Hollow diamond: two of three near a limit."},
    {ChartText::spc_shape_usual, "Small circle: nothing unusual."},
    {ChartText::spc_after_break, "Earlier quarters were counted differently and are not shown."},
    // projection
    {ChartText::projection_heading, "{short}: {value} expected {when}"},
    {ChartText::projection_heading_none, "{short}: no forecast is given"},
    {ChartText::projection_subtitle, "{what}, {area}, counted to {last}, forecast to {end}"},
    {ChartText::projection_says, "The figure was {before} {when} and is expected to be {after} {then}."},
    {ChartText::projection_range, "The range given for it is {low} to {high}."},
    {ChartText::projection_highest, "The highest counted was {highest} {when}."},
    {ChartText::projection_none, "No forecast is given."},
    {ChartText::projection_name, "Projection chart: {short}, {area}[, {span}], {message}."},
    {ChartText::projection_message, "showing {value} expected {when}"},
    {ChartText::projection_message_none, "without a forecast"},
    {ChartText::projection_data, "{name}, counted and forecast"},
    {ChartText::projection_from, "Forecast from {month}"},
    {ChartText::projection_line, "Forecast"},
    {ChartText::projection_label, "{value} ({low} to {high})"},
    {ChartText::projection_head_value, "Value"},
    {ChartText::projection_head_low, "Low"},
    {ChartText::projection_head_high, "High"},
    {ChartText::projection_head_kind, "Actual or forecast"},
    {ChartText::projection_actual, "actual"},
    {ChartText::projection_actual_status, "actual, {status}"},
    {ChartText::projection_forecast, "forecast"},
    {ChartText::projection_note,
     "Hollow points on a dashed line are forecast, not counted; no trend word covers them."},
    // multiples
    {ChartText::multiples_heading, "{name}: {up} of {n} increased, {down} fell"},
    {ChartText::multiples_heading_plain, "{name}: {n} panels on one scale"},
    {ChartText::multiples_subtitle, "{what}, {span}"},
    {ChartText::multiples_says,
     "The highest latest figure is {high} ({highest}), the lowest {low} ({lowest})."},
    {ChartText::multiples_lacking, "No latest figure: {names}."},
    {ChartText::multiples_name, "Line charts, {n} panels: {name}[, {span}], {message}."},
    {ChartText::multiples_message, "highest in {highest}, lowest in {lowest}"},
    {ChartText::multiples_message_none, "without figures"},
    {ChartText::multiples_own, "The panel's own figure"},
    {ChartText::multiples_average_of, "{title}, {average}"},
    {ChartText::multiples_status, "{value} ({status})"},
    {ChartText::multiples_break, "{title}, {reason}"},
    {ChartText::multiples_note, "All panels have the same scales."},
    {ChartText::multiples_not_drawn, "The first {n} are drawn; the table has all {all}."},
    {ChartText::multiples_none, "No figures can be shown."},
}};

constexpr bool rows_stand_at_their_key() {
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (table[i].text != static_cast<ChartText>(i) || table[i].words.empty()) return false;
  }
  return true;
}
static_assert(rows_stand_at_their_key(), "the table is in the order of ChartText, and no row is empty");

}  // namespace

std::string_view template_of(ChartText text) {
  return table[static_cast<std::size_t>(text)].words;
}

std::string fill(ChartText text, const Slots& slots) {
  return fill_words(template_of(text), slots);
}

}  // namespace wording
