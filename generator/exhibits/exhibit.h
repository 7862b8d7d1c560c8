// A finding as a chart made whole: both drawings, the finding as its heading, the sentence, the table, the
// file. One file per kind of chart. A chart without its words and its table cannot be made.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/finding.h"
#include "analysis/forecast.h"
#include "model/model.h"
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

// The published windows over time: own area, group average and nation, or the categories of a ratio.
page::Chart trend_chart(const Subject& subject, const ChartPlace& place, const scene::TextMetrics& metrics);

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
  std::string name;  // of all together
  std::vector<Subject> subjects = {};
};
page::Chart multiples_chart(const Several& several, const ChartPlace& place,
                            const scene::TextMetrics& metrics);

// The short name of a drawing, at most 250 characters: the first slot is cut at a word to keep it.
std::string within_name(wording::ChartText text, wording::Slots slots);

}  // namespace exhibits
