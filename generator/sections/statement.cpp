#include "sections/statement.h"

#include <algorithm>
#include <cmath>

#include "analysis/finding.h"
#include "model/measure.h"
#include "wording/wording.h"

namespace sections {

namespace {

std::string_view aim_words(model::Target::Aim aim) {
  switch (aim) {
    case model::Target::Aim::at_most:
      return "at most";
    case model::Target::Aim::at_least:
      return "at least";
    case model::Target::Aim::exactly:
      return "exactly";
  }
  return "";
}

analysis::TrendWord word_of(library::TrendWord word) {
  switch (word) {
    case library::TrendWord::increasing:
      return analysis::TrendWord::increasing;
    case library::TrendWord::reducing:
      return analysis::TrendWord::reducing;
    case library::TrendWord::stable:
      return analysis::TrendWord::stable;
  }
  return analysis::TrendWord::not_available;
}

// An asserted word has no direction of its own in the data: it is judged as the computed one would be.
analysis::Judgement judgement_of(library::TrendWord word, model::Better better) {
  if (better == model::Better::neither) return analysis::Judgement::none;
  if (word == library::TrendWord::stable) return analysis::Judgement::no_clear_change;
  const bool is_up = word == library::TrendWord::increasing;
  return is_up == (better == model::Better::higher) ? analysis::Judgement::better
                                                    : analysis::Judgement::worse;
}

analysis::Judgement printed_judgement_of(const model::Measure& measure, const library::MeasureEntry& entry,
                                         const analysis::Finding& finding) {
  return entry.asserted ? judgement_of(entry.asserted->word, measure.better) : finding.trend.judgement;
}

std::optional<double> finite(std::optional<double> value) {
  return value && std::isfinite(*value) ? value : std::nullopt;
}

// Cells in the order they are first named, each once.
void add_cells(std::vector<base::Span>& all, const std::vector<base::Span>& cells) {
  for (const base::Span& cell : cells) {
    if (std::find(all.begin(), all.end(), cell) == all.end()) all.push_back(cell);
  }
}

std::vector<base::Span> cells_of(const analysis::Finding& finding) {
  std::vector<base::Span> cells;
  if (const auto* value = finding.latest.published()) add_cells(cells, value->cells);
  if (const auto* value = finding.previous.published()) add_cells(cells, value->cells);
  add_cells(cells, finding.trend.cells);
  return cells;
}

ledger::Value state_value(const model::Measure& measure, const analysis::Reading& reading, int places) {
  if (const auto* lacking = reading.lacking()) {
    return {
        .raw = {}, .text = wording::absence_words(lacking->why), .reason = wording::lacking_words(*lacking)};
  }
  const analysis::Published& value = *reading.published();
  const bool has_limits = value.limits.has_value();
  return {.raw = value.value,
          .text = wording::value_text(measure, value.value, places),
          .count = value.count,
          .denominator = value.denominator,
          .low = has_limits ? std::optional(value.limits->lower) : std::nullopt,
          .high = has_limits ? std::optional(value.limits->upper) : std::nullopt,
          .status = std::string(model::name_of(value.status))};
}

ledger::Previous state_previous(const model::Measure& measure, const analysis::Reading& reading, int places) {
  ledger::Value value = state_value(measure, reading, places);
  return {.raw = value.raw,
          .text = std::move(value.text),
          .count = value.count,
          .denominator = value.denominator,
          .window = reading.window.id(),
          .reason = std::move(value.reason)};
}

std::string reason_without_change(const analysis::Finding& finding) {
  if (const auto* lacking = finding.latest.lacking()) return wording::lacking_words(*lacking);
  if (finding.is_of_other_length) return wording::other_length_words();
  if (const auto* lacking = finding.previous.lacking()) return wording::lacking_words(*lacking);
  return "the two periods were counted differently";
}

ledger::Change state_change(const analysis::Finding& finding, std::string sentence) {
  ledger::Change stated{.raw = {}, .sentence = std::move(sentence)};
  if (!finding.change) {
    stated.reason = reason_without_change(finding);
  } else {
    stated.raw = finding.change->raw;
    stated.percent = finding.change->percent;
    stated.points = finding.change->points;
    stated.count = finding.change->count;
    stated.direction = wording::direction_word(finding.change->direction);
  }
  stated.rate_percent = finite(finding.trend.change);
  if (finding.trend.limits) {
    stated.low = finite(finding.trend.limits->lower);
    stated.high = finite(finding.trend.limits->upper);
  }
  return stated;
}

ledger::Trend state_trend(const model::Model& model, const analysis::Finding& finding,
                          const library::MeasureEntry& entry) {
  const model::Measure& measure = *model.measure(finding.measure);
  ledger::Trend stated{.word = printed_trend_word(entry, finding),
                       .reason = wording::trend_reason(model, finding)};
  stated.judgement = printed_judgement(measure, entry, finding);
  if (entry.asserted) stated.asserted_because = entry.asserted->because;
  if (const auto& dispersion = finding.trend.dispersion) {
    stated.dispersion = dispersion->sigma ? *dispersion->sigma : dispersion->phi;
    stated.dispersion_source = wording::dispersion_source(*dispersion);
  }
  return stated;
}

ledger::Signal state_signal(const analysis::Signal& signal) {
  if (signal.unavailable != analysis::Signal::Unavailable::none)
    return {.reason = wording::signal_reason(signal)};
  return {.state = std::string(wording::signal_state(signal.state)),
          .note = wording::signal_note(signal),
          .mean = signal.mean,
          .lower = signal.limits.lower,
          .upper = signal.limits.upper};
}

ledger::Benchmark state_benchmark(const model::Model& model, const model::Measure& measure,
                                  const analysis::Benchmark& found) {
  ledger::Benchmark stated{.group = found.group.text};
  for (const model::AreaId& area : found.missing) stated.missing.push_back(area.text);
  if (found.unavailable != analysis::Benchmark::Unavailable::none) {
    stated.reason = wording::benchmark_reason(model, measure, found);
    return stated;
  }
  stated.is_available = true;
  stated.of = found.of;
  if (!found.is_too_small_to_rank) {
    stated.rank = found.rank;
    stated.rank_best = found.rank_best;
    stated.rank_worst = found.rank_worst;
    stated.is_tied = found.is_tied;
  } else {
    stated.reason = "the numbers are too small to rank";
  }
  stated.first_is = found.first_is_lowest ? "lowest" : "highest";
  stated.position = wording::position_word(found.position);
  stated.average = found.average;
  stated.difference = found.difference;
  stated.low = finite(found.limits.lower);
  stated.high = finite(found.limits.upper);
  if (stated.reason.empty()) stated.reason = wording::no_limits_reason(found);
  stated.statement = wording::benchmark_statement(model, found);
  return stated;
}

}  // namespace

std::string with_category(const std::string& name, const model::Category& category) {
  return category.is_whole() ? name : name + ": " + category.text;
}

wording::Names names_of(const model::Measure& measure, const library::MeasureEntry& entry) {
  const bool has_label = !entry.label.empty();
  if (has_label) return {.title = entry.label, .short_title = entry.label};
  return {.title = with_category(measure.title, entry.category),
          .short_title = with_category(measure.short_title, entry.category)};
}

exhibits::Subject subject_of(const model::Model& model, const Stated& stated) {
  return {.model = model,
          .finding = stated.finding,
          .names = names_of(*model.measure(stated.finding.measure), stated.entry)};
}

std::string printed_trend_word(const library::MeasureEntry& entry, const analysis::Finding& finding) {
  return wording::trend_word(entry.asserted ? word_of(entry.asserted->word) : finding.trend.word);
}

std::string printed_judgement(const model::Measure& measure, const library::MeasureEntry& entry,
                              const analysis::Finding& finding) {
  return wording::judgement_word(printed_judgement_of(measure, entry, finding));
}

page::Runs judgement_runs(const model::Measure& measure, const library::MeasureEntry& entry,
                          const analysis::Finding& finding) {
  const analysis::Judgement judgement = printed_judgement_of(measure, entry, finding);
  page::Weight weight = page::Weight::plain;
  if (judgement == analysis::Judgement::better) weight = page::Weight::better;
  if (judgement == analysis::Judgement::worse) weight = page::Weight::worse;
  return {{.text = wording::judgement_word(judgement), .weight = weight}};
}

ledger::Statement state_measure(const model::Model& model, const analysis::Finding& finding,
                                const library::MeasureEntry& entry, const std::string& section) {
  const model::Measure& measure = *model.measure(finding.measure);
  const int places = wording::decimals_for(measure, finding.lines);
  ledger::Statement stated{.measure = measure.id.text, .category = finding.category.text, .section = section};
  stated.kind = std::string(model::name_of(measure.kind));
  stated.unit = measure.unit;
  if (measure.kind == model::Kind::rate) stated.per = measure.per;
  stated.better = std::string(model::name_of(measure.better));
  stated.window = {.id = finding.window.id(), .label = wording::period_words(finding.window)};
  stated.value = state_value(measure, finding.latest, places);
  stated.previous = state_previous(measure, finding.previous, places);
  stated.change = state_change(finding, wording::main_words(model, finding, names_of(measure, entry)));
  stated.trend = state_trend(model, finding, entry);
  stated.signal = state_signal(finding.signal);
  for (const analysis::Benchmark& each : finding.benchmarks) {
    stated.benchmarks.push_back(state_benchmark(model, measure, each));
  }
  if (finding.benchmarks.empty()) {
    analysis::Benchmark none;
    none.unavailable = analysis::Benchmark::Unavailable::not_declared;
    stated.no_benchmark_reason = wording::benchmark_reason(model, measure, none);
  }
  if (finding.target) {
    stated.target = {.value = finding.target->target.value,
                     .is = std::string(aim_words(finding.target->target.aim)),
                     .is_met = finding.target->is_met};
  }
  stated.sources = cells_of(finding);
  return stated;
}

}  // namespace sections
