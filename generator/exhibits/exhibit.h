// A finding as a chart made whole: both drawings, the finding as its heading, the sentence, the table, the
// file. One file per kind of chart. A chart without its words and its table cannot be made.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "analysis/finding.h"
#include "analysis/forecast.h"
#include "charts/stacked.h"
#include "model/model.h"
#include "model/observation.h"
#include "page/drawing.h"
#include "page/piece.h"
#include "scene/text_metrics.h"
#include "wording/chart_texts_en.h"
#include "wording/wording.h"

namespace exhibits {

// What a chart is about, and what the page calls it.
struct Subject {
  const model::Model& model;
  const analysis::Finding& finding;
  wording::Names names;
};

// Where it stands.
struct ChartPlace {
  std::string id_suffix;  // "homicide": the ids are chart-homicide and data-homicide
  int heading_level = 4;
  bool is_data_open = false;
};

// What happened in a month: marked in a chart and told in the list under it.
struct Event {
  model::Period at;
  std::string text = {};
};

// The published windows over time: own area, group average and nation, or the categories of a ratio. Breaks
// and events are numbered together, by time.
page::Chart trend_chart(const Subject& subject, const ChartPlace& place, const scene::TextMetrics& metrics,
                        const std::vector<Event>& events = {});

// A benchmark of the finding, by its place among them, as bars in the order of the group. It must be
// available.
page::Chart bars_chart(const Subject& subject, std::size_t benchmark, const ChartPlace& place,
                       const scene::TextMetrics& metrics);
// Findings of one unit as pairs of bars: the comparison window, then the latest. The first one's file is the
// chart's. Throws std::logic_error for none, or for units that differ: they would share one scale.
page::Chart before_after_chart(const std::vector<Subject>& subjects, const ChartPlace& place,
                               const scene::TextMetrics& metrics);
bool share_one_unit(const std::vector<Subject>& subjects);

// --- stacked bars: parts of a whole ---
// How many, or why that is not known.
struct PartFigure {
  std::optional<double> count = {};
  model::Absence why = model::Absence::not_reported;
};
// An area, a window, a question of a survey.
struct PartsRow {
  std::string label = {};   // "December 2023", "Kent", the question
  std::string phrase = {};  // as a sentence says it: "in the 12 months to December 2023", "in Kent"
  std::vector<PartFigure> parts = {};  // one for each name
  std::optional<double> whole = {};    // where it is known by itself: parts that miss it are not drawn
  model::Status status = model::Status::final;
};
struct PartsOfAWhole {
  std::string short_title = {};
  std::string unit = {};  // what is counted, plural; or "£"
  int places = 0;         // decimals of an amount that is no count
  std::string area = {};
  std::string span = {};                // "12 months to June 2018 to 12 months to December 2023"
  std::string row_head = {};            // over the labels in the table: "12 months to"
  std::vector<std::string> names = {};  // of the parts
  std::vector<PartsRow> rows = {};      // from the top
  bool is_over_time = false;            // the rows are windows, oldest first
  charts::StackOf of = charts::StackOf::shares;
  page::Address file = {};
  page::Runs source = {};
};
page::Chart stacked_chart(const PartsOfAWhole& whole, const ChartPlace& place,
                          const scene::TextMetrics& metrics);
// What a measure is divided into in an area, in the order of the file; nothing where it is not divided.
std::vector<model::Category> parts_of(const model::Model& model, const model::MeasureId& measure,
                                      const model::AreaId& area);
// The categories of a measure in one area, a row for each window, oldest first. They must be parts of one
// whole, which only the author knows; where the measure also has a value without category, it is checked.
PartsOfAWhole parts_by_period(const model::Model& model, const model::Measure& measure,
                              const wording::Names& names, const model::AreaId& area,
                              const std::vector<model::Period>& windows);
// The same in one window, a row for each area; at least one, whose parts the others are asked for.
PartsOfAWhole parts_by_area(const model::Model& model, const model::Measure& measure,
                            const wording::Names& names, const std::vector<model::AreaId>& areas,
                            const model::Period& window);
// The same in one window and area, a row for each measure that is divided alike: the questions of a survey.
// The first one's file is the chart's; at least one.
struct NamedMeasure {
  const model::Measure& measure;
  wording::Names names;
};
PartsOfAWhole parts_by_measure(const model::Model& model, const std::vector<NamedMeasure>& measures,
                               const model::AreaId& area, const model::Period& window);

// The latest twelve windows of the own area as columns.
page::Chart columns_chart(const Subject& subject, const ChartPlace& place, const scene::TextMetrics& metrics);
// The latest twelve windows of up to three lines, own first, side by side.
page::Chart grouped_chart(const Subject& subject, const ChartPlace& place, const scene::TextMetrics& metrics);
// The counts as columns above the rate as a line: of a rate or a percentage, whose windows hold both.
page::Chart volume_rate_chart(const Subject& subject, const ChartPlace& place,
                              const scene::TextMetrics& metrics);

// --- what the kinds lend to one another ---
// A period as an anchor: letters, digits and hyphens.
std::string anchor_of(const model::Period& period);
// "Source: Recorded crime, updated 25 January 2024", with its link; empty where the measure names none.
page::Runs source_runs(const model::Measure& measure);
// The status of a window in words; of one without a value, why.
std::string status_text(const analysis::Reading& reading);
// What the data of a measure are called inside a sentence: "residential burglary".
std::string data_name_of(const Subject& subject);
// Ids, skip link, name of the table and of the file: what every chart of a measure has alike. `kind` tells
// the charts of one measure apart ("bars"), empty for its trend; `data_name` is what is drawn and tabled.
page::Chart framed(const Subject& subject, const ChartPlace& place, const std::string& kind,
                   const std::string& data_name);
// The values of all lines, newest window first; `has_counts`: beside the own values what they were counted
// as.
page::Table windows_table(const Subject& subject, const ChartPlace& place, int places, bool has_counts);
// The reasons of the breaks, in the order of their numbers.
std::vector<std::string> break_list(const analysis::Finding& finding);
// The line that opens the table, once its rows are there.
std::string data_summary(const std::string& data_name, const page::Table& table);

// --- control chart ---
// Single quarters with their season removed, between their limits; nothing where fewer than two follow one
// another.
std::optional<page::Chart> spc_chart(const Subject& subject, const ChartPlace& place,
                                     const scene::TextMetrics& metrics);

// --- projection ---
// What was counted and what is expected after it: `analysis::forecast_after`, or points given otherwise.
page::Chart projection_chart(const Subject& subject, const std::vector<analysis::ForecastPoint>& forecast,
                             const ChartPlace& place, const scene::TextMetrics& metrics);

// --- multiples ---
// Several areas, categories or measures in one unit, on the same scales; at least one.
struct Several {
  std::string name;            // of all together
  std::string data_name = {};  // the same inside a sentence; empty: made of the name
  std::vector<Subject> subjects = {};
};
page::Chart multiples_chart(const Several& several, const ChartPlace& place,
                            const scene::TextMetrics& metrics);

// --- a file of its own ---
// The wide drawing between its heading, sentence, notes and source, for use in other documents.
page::Drawing standalone(const page::Chart& chart, const page::Address& address,
                         const scene::TextMetrics& metrics);

// The short name of a drawing, at most 250 characters: the first slot is cut at a word to keep it.
std::string within_name(wording::ChartText text, wording::Slots slots);

}  // namespace exhibits
