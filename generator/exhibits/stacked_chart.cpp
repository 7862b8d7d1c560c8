// Parts of a whole as a chart: what is drawn, what is said of it, and the table. A row with a part that is
// not known has no bar and no shares, or the other parts would tell what is withheld.
#include "exhibits/stacked_chart.h"

#include <algorithm>

#include "base/number.h"
#include "base/text.h"
#include "exhibits/exhibit.h"
#include "plot/scale.h"
#include "plot/shares.h"
#include "wording/chart_texts_en.h"
#include "wording/page_words.h"

namespace exhibits {

using wording::ChartText;

namespace {

constexpr double half_a_unit = 0.5;  // parts and whole were rounded each by itself

bool is_money(const PartsOfAWhole& whole) {
  return whole.unit == "£";
}

double sum_of(const PartsRow& row) {
  double sum = 0;
  for (const PartFigure& part : row.parts) sum += part.count.value_or(0);
  return sum;
}

bool is_withheld(const PartsRow& row) {
  return std::any_of(row.parts.begin(), row.parts.end(), [](const PartFigure& part) {
    return !part.count && part.why == model::Absence::confidential;
  });
}

bool misses_its_whole(const PartsRow& row) {
  if (!row.whole) return false;
  const double difference = sum_of(row) - *row.whole;
  const double allowed = half_a_unit * static_cast<double>(row.parts.size());
  return difference > allowed || difference < -allowed;
}

// What is withheld goes before what is missing for other reasons.
const PartFigure* first_missing(const PartsRow& row) {
  const PartFigure* found = nullptr;
  for (const PartFigure& part : row.parts) {
    if (part.count) continue;
    if (found == nullptr) found = &part;
    if (part.why == model::Absence::confidential) return &part;
  }
  return found;
}

std::string missing_words(const PartsOfAWhole& whole, const PartsRow& row, const PartFigure& missing) {
  const std::string reason = wording::absence_words(missing.why);
  const bool is_nothing_known = std::none_of(row.parts.begin(), row.parts.end(),
                                             [](const PartFigure& part) { return part.count.has_value(); });
  if (is_nothing_known) return reason;
  const auto at = static_cast<std::size_t>(&missing - row.parts.data());
  return fill(ChartText::stacked_part_missing, {{"part", whole.names[at]}, {"reason", reason}});
}

// Why it has no bar; "" for a row that has one.
std::string reason_of(const PartsOfAWhole& whole, const PartsRow& row) {
  if (row.parts.size() != whole.names.size() || row.parts.empty()) {
    return wording::absence_words(model::Absence::not_reported);
  }
  if (const PartFigure* missing = first_missing(row)) return missing_words(whole, row, *missing);
  for (const PartFigure& part : row.parts) {
    if (!plot::is_drawable(*part.count)) return wording::absence_words(model::Absence::unreadable);
    if (*part.count < 0) return fill(ChartText::stacked_negative);
  }
  if (misses_its_whole(row)) {
    return fill(ChartText::stacked_not_whole, {{"total", total_words(whole, *row.whole)}});
  }
  return sum_of(row) > 0 ? "" : total_words(whole, 0);
}

charts::StackRow drawn_row(const PartsOfAWhole& whole, const PartsRow& row) {
  charts::StackRow drawn{
      .name = row.label, .instead = reason_of(whole, row), .is_withheld = is_withheld(row)};
  const bool is_known = first_missing(row) == nullptr && !misses_its_whole(row);
  if (!is_known || row.parts.size() != whole.names.size()) {
    drawn.parts.assign(whole.names.size(), std::nullopt);
    return drawn;
  }
  for (const PartFigure& part : row.parts) drawn.parts.push_back(part.count);
  drawn.total = total_words(whole, sum_of(row));
  return drawn;
}

charts::StackedChart plotted(const PartsOfAWhole& whole) {
  charts::StackedChart chart{.of = whole.of,
                             .names = whole.names,
                             .rest = fill(ChartText::stacked_rest),
                             .prefix = is_money(whole) ? whole.unit : "",
                             .places = whole.of == charts::StackOf::counts ? whole.places : 0};
  for (const PartsRow& row : whole.rows) chart.rows.push_back(drawn_row(whole, row));
  return chart;
}

}  // namespace

bool is_in_percent(const PartsOfAWhole& whole) {
  return whole.unit == "%";
}

std::string amount_text(const PartsOfAWhole& whole, double amount) {
  return whole.places == 0 ? wording::count_text(amount) : base::grouped_decimal(amount, whole.places);
}

std::string total_words(const PartsOfAWhole& whole, double count) {
  const std::string number = amount_text(whole, count);
  if (is_money(whole)) return whole.unit + number;
  if (is_in_percent(whole)) return fill(ChartText::stacked_share, {{"share", number}});
  return fill(ChartText::stacked_total, {{"count", number}, {"unit", whole.unit}});
}

Stacks stacks_of(const PartsOfAWhole& whole) {
  Stacks stacks{.whole = whole, .chart = plotted(whole), .drawn = {}, .rest = {}, .rows = {}};
  stacks.drawn = charts::folded(stacks.chart);
  const std::vector<std::size_t> named = charts::named_parts(stacks.chart);
  for (std::size_t i = 0; i < whole.names.size(); ++i) {
    const bool is_named = std::binary_search(named.begin(), named.end(), i);
    if (!is_named) stacks.rest.push_back(whole.names[i]);
  }
  for (std::size_t i = 0; i < whole.rows.size(); ++i) {
    const charts::StackRow& row = stacks.drawn.rows[i];
    if (!charts::can_be_stacked(row, stacks.drawn.names.size())) continue;
    Stack stack{.row = &whole.rows[i], .at = i, .counts = {}, .shares = {}, .total = sum_of(whole.rows[i])};
    for (const auto& part : row.parts) stack.counts.push_back(*part);
    stack.shares = plot::shares_of(stack.counts, stacks.drawn.places);
    stacks.rows.push_back(std::move(stack));
  }
  return stacks;
}

page::Chart stacked_chart(const PartsOfAWhole& whole, const ChartPlace& place,
                          const scene::TextMetrics& metrics) {
  const Stacks stacks = stacks_of(whole);
  const wording::Slots name{{"name", base::lower_first(whole.short_title)}};
  const std::string suffix = "stacked-" + place.id_suffix;
  page::Chart chart{.id = "chart-" + suffix, .heading_level = place.heading_level};
  chart.heading = stacked_heading(stacks);
  chart.subtitle = stacked_subtitle(whole);
  chart.sentence = stacked_sentence(stacks);
  chart.name = stacked_name(stacks);
  chart.skip = fill(ChartText::skip, name);
  chart.wide = charts::draw_stacked(stacks.chart, metrics, plot::Layout::wide);
  chart.narrow = charts::draw_stacked(stacks.chart, metrics, plot::Layout::narrow);
  chart.note = stacked_note(stacks);
  chart.data = stacked_table(stacks, "cap-" + suffix);
  chart.data_summary =
      fill(ChartText::data_summary, {name.front(), {"rows", wording::rows_words(chart.data.rows.size())}});
  chart.is_data_open = place.is_data_open;
  chart.file = whole.file;
  chart.file_text = fill(ChartText::download, name);
  chart.source = whole.source;
  return chart;
}

}  // namespace exhibits
