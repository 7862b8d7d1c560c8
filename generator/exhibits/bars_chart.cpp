// A measure's group as bars in its order, whole: the benchmark of a finding drawn, said and tabled.
#include <algorithm>
#include <cmath>

#include "analysis/window.h"
#include "base/number.h"
#include "base/text.h"
#include "charts/bars.h"
#include "exhibits/bars_words.h"
#include "exhibits/exhibit.h"
#include "wording/chart_texts_en.h"
#include "wording/page_words.h"
#include "wording/wording.h"

namespace exhibits {

using wording::ChartText;

namespace {

// As many decimals as the measure's values have; where these are all zero as many as the limits around them
// need not to be printed as zero, too.
int places_for(const model::Measure& measure, const analysis::Finding& finding,
               const analysis::Benchmark& benchmark) {
  constexpr int most = 9;
  const int places = wording::places_of(measure, finding);
  double value = 0;
  double limit = 0;
  for (const analysis::Member& member : benchmark.members) {
    if (!member.published) continue;
    value = std::max(value, std::abs(member.published->value));
    if (const auto& limits = member.published->limits) {
      limit = std::max({limit, std::abs(limits->lower), std::abs(limits->upper)});
    }
  }
  if (value > 0 || limit == 0) return places;
  int needed = std::max(places, wording::decimals_for(measure, limit));
  while (needed < most && base::rounded(limit, needed) == 0) ++needed;
  return needed;
}

// A member and, where it has no figure, why.
struct Place {
  const analysis::Member* member;
  std::string text;  // the value, or the reason
  model::Absence why = model::Absence::not_available;
};

model::Absence why_missing(const Subject& subject, const analysis::Member& member) {
  const analysis::Finding& finding = subject.finding;
  const auto reading = analysis::read_window(subject.model, *subject.model.measure(finding.measure),
                                             member.area, finding.category, finding.window);
  return reading.lacking() == nullptr ? model::Absence::not_available : reading.lacking()->why;
}

// 1st at the top, those without a figure last; where nothing is ranked in the order of the group.
std::vector<Place> places_of(const Subject& subject, const analysis::Benchmark& benchmark, int decimals) {
  const model::Measure& measure = *subject.model.measure(subject.finding.measure);
  std::vector<Place> places;
  for (const analysis::Member& member : benchmark.members) {
    Place place{.member = &member, .text = {}};
    if (member.published) {
      place.text = wording::value_label(measure, member.published->value, decimals);
    } else {
      place.why = why_missing(subject, member);
      place.text = wording::absence_words(place.why);
    }
    places.push_back(std::move(place));
  }
  if (benchmark.is_too_small_to_rank) return places;
  std::stable_sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
    if (!a.member->published) return false;
    return !b.member->published || a.member->rank < b.member->rank;
  });
  return places;
}

std::string rank_of(const Place& place, const analysis::Benchmark& benchmark) {
  return benchmark.is_too_small_to_rank ? "" : wording::member_rank_text(*place.member);
}

charts::BarsChart plotted_bars(const Subject& subject, const analysis::Benchmark& benchmark,
                               const std::vector<Place>& places, int decimals) {
  const analysis::Finding& finding = subject.finding;
  const model::Measure& measure = *subject.model.measure(finding.measure);
  charts::BarsChart chart;
  for (const Place& place : places) {
    charts::BarRow row{.rank = rank_of(place, benchmark),
                       .name = std::string(subject.model.name_of(place.member->area)),
                       .text = place.text,
                       .is_own = place.member->area == finding.area};
    if (const auto& published = place.member->published) {
      row.value = published->value;
      if (published->limits) row.interval = {published->limits->lower, published->limits->upper};
    }
    chart.rows.push_back(std::move(row));
  }
  chart.average = {benchmark.average, bars_average(measure, benchmark, decimals)};
  if (finding.target) {
    const model::Target& target = finding.target->target;
    const int target_places = wording::decimals_for(measure, target.value);
    chart.target = {target.value, wording::target_words(measure, target, target_places)};
  }
  return chart;
}

// --- the table ---

bool has_limits(const std::vector<Place>& places) {
  return std::any_of(places.begin(), places.end(), [](const Place& place) {
    return place.member->published && place.member->published->limits;
  });
}

std::vector<page::Column> columns_of(bool is_ranked, bool has_limits) {
  std::vector<page::Column> columns{{fill(ChartText::bars_head_area)}};
  if (is_ranked) columns.push_back({fill(ChartText::bars_head_rank), page::Align::number});
  columns.push_back({fill(ChartText::bars_head_value), page::Align::number});
  if (has_limits) {
    columns.push_back({fill(ChartText::bars_head_low), page::Align::number});
    columns.push_back({fill(ChartText::bars_head_high), page::Align::number});
  }
  columns.push_back({fill(ChartText::head_status)});
  return columns;
}

std::string member_status(const Place& place) {
  if (!place.member->published) return place.text;
  const std::string words = wording::status_words(place.member->published->status);
  return words.empty() ? fill(ChartText::status_final) : words;
}

page::Table league_table(const Subject& subject, const analysis::Benchmark& benchmark,
                         const std::vector<Place>& places, int decimals) {
  const model::Measure& measure = *subject.model.measure(subject.finding.measure);
  const bool is_ranked = !benchmark.is_too_small_to_rank;
  const bool are_limited = has_limits(places);
  page::Table table;
  table.caption =
      fill(ChartText::bars_caption, {{"short", subject.names.short_title},
                                     {"group", std::string(subject.model.name_of({benchmark.group.text}))}});
  table.columns = columns_of(is_ranked, are_limited);
  const auto text = [&](double value) { return wording::value_label(measure, value, decimals); };
  for (const Place& place : places) {
    const bool is_own = place.member->area == subject.finding.area;
    std::vector<page::Cell> row{
        {.lines = {{{.text = std::string(subject.model.name_of(place.member->area)),
                     .weight = is_own ? page::Weight::strong : page::Weight::plain}}}}};
    if (is_ranked) row.push_back(page::plain_cell(rank_of(place, benchmark)));
    row.push_back(page::plain_cell(place.text));
    if (are_limited) {
      const auto limits = place.member->published ? place.member->published->limits : std::nullopt;
      row.push_back(page::plain_cell(limits ? text(limits->lower) : ""));
      row.push_back(page::plain_cell(limits ? text(limits->upper) : ""));
    }
    row.push_back(page::plain_cell(member_status(place)));
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::vector<WithoutBar> without_bar(const std::vector<Place>& places) {
  std::vector<WithoutBar> without;
  for (const Place& place : places) {
    if (!place.member->published) without.push_back({place.member->area, place.why});
  }
  return without;
}

}  // namespace

page::Chart bars_chart(const Subject& subject, std::size_t benchmark, const ChartPlace& place,
                       const scene::TextMetrics& metrics) {
  const analysis::Finding& finding = subject.finding;
  const analysis::Benchmark& group = finding.benchmarks.at(benchmark);
  const model::Measure& measure = *subject.model.measure(finding.measure);
  const int decimals = places_for(measure, finding, group);
  const std::vector<Place> places = places_of(subject, group, decimals);
  const charts::BarsChart drawn = plotted_bars(subject, group, places, decimals);
  const std::string name = data_name_of(subject);
  page::Chart chart = framed(subject, place, "bars-" + group.group.text, name);
  chart.heading = bars_heading(finding, measure, group, subject.names);
  chart.subtitle = bars_subtitle(subject.model, finding, group);
  chart.sentence = bars_sentence(subject.model, finding, group, subject.names);
  chart.name = bars_name(subject.model, finding, group, subject.names);
  chart.skip = fill(ChartText::bars_skip, {{"name", name}});
  chart.wide = charts::draw_bars(drawn, metrics, plot::Layout::wide);
  chart.narrow = charts::draw_bars(drawn, metrics, plot::Layout::narrow);
  chart.note = bars_note(subject.model, finding, group, without_bar(places));
  const std::string caption = chart.data.id;
  chart.data = league_table(subject, group, places, decimals);
  chart.data.id = caption;
  chart.data_summary = data_summary(name, chart.data);
  return chart;
}

}  // namespace exhibits
