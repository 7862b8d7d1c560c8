#include <set>
#include <utility>

#include "ledger/ledger.h"

namespace ledger {
namespace {

using syntax::Json;
using syntax::JsonList;
using syntax::JsonMap;

// An absent text is null, as an absent number is.
Json text_or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

// An absent value has its reason beside it.
void add_reason(JsonMap& map, const std::string& reason) {
  if (!reason.empty()) map.emplace_back("reason", reason);
}

Json period_json(const Ledger& ledger) {
  return JsonMap{{"id", ledger.period_id},
                 {"label", ledger.period_label},
                 {"start", ledger.period_start},
                 {"end", ledger.period_end}};
}

Json value_json(const Value& value) {
  JsonMap map{{"raw", value.raw},
              {"text", text_or_null(value.text)},
              {"count", value.count},
              {"denominator", value.denominator},
              {"low", value.low},
              {"high", value.high},
              {"status", text_or_null(value.status)}};
  add_reason(map, value.reason);
  return map;
}

Json previous_json(const Previous& previous) {
  JsonMap map{{"raw", previous.raw},
              {"text", text_or_null(previous.text)},
              {"count", previous.count},
              {"denominator", previous.denominator},
              {"window", text_or_null(previous.window)}};
  add_reason(map, previous.reason);
  return map;
}

Json change_json(const Change& change) {
  JsonMap map{{"raw", change.raw},
              {"percent", change.percent},
              {"points", change.points},
              {"count", change.count},
              {"rate_percent", change.rate_percent},
              {"low", change.low},
              {"high", change.high},
              {"direction", text_or_null(change.direction)},
              {"sentence", text_or_null(change.sentence)}};
  add_reason(map, change.reason);
  return map;
}

Json trend_json(const Trend& trend) {
  JsonMap map{{"word", trend.word},
              {"reason", text_or_null(trend.reason)},
              {"dispersion", trend.dispersion},
              {"dispersion_source", text_or_null(trend.dispersion_source)},
              {"judgement", text_or_null(trend.judgement)}};
  if (!trend.asserted_because.empty()) map.emplace_back("asserted_because", trend.asserted_because);
  return map;
}

// The signal note of a control chart (4-methods.md, 3.3): an object at all times, so that a reader finds its
// keys.
Json signal_json(const Signal& signal) {
  JsonMap map{{"state", text_or_null(signal.state)},
              {"note", text_or_null(signal.note)},
              {"mean", signal.mean},
              {"lower", signal.lower},
              {"upper", signal.upper}};
  if (signal.state.empty()) add_reason(map, signal.reason);
  return map;
}

Json names_json(const std::vector<std::string>& names) {
  JsonList list;
  for (const std::string& name : names) list.emplace_back(name);
  return list;
}

JsonMap benchmark_json(const Benchmark& benchmark) {
  const bool is_ranked = benchmark.is_available && benchmark.rank.has_value();
  return {{"available", benchmark.is_available},
          {"rank", benchmark.rank},
          {"of", benchmark.of},
          {"tied", is_ranked ? Json(benchmark.is_tied) : Json()},
          {"first_is", text_or_null(benchmark.first_is)},
          {"rank_best", benchmark.rank_best},
          {"rank_worst", benchmark.rank_worst},
          {"position", text_or_null(benchmark.position)},
          {"average", benchmark.average},
          {"difference", benchmark.difference},
          {"low", benchmark.low},
          {"high", benchmark.high},
          {"missing", names_json(benchmark.missing)},
          {"statement", benchmark.statement},
          {"reason", text_or_null(benchmark.reason)}};
}

Json further_benchmark_json(const Benchmark& benchmark) {
  JsonMap map = benchmark_json(benchmark);
  map.insert(map.begin(), {"group", Json(benchmark.group)});
  return map;
}

void add_benchmarks(JsonMap& map, const Statement& statement) {
  if (statement.benchmarks.empty()) {
    map.emplace_back("benchmark", benchmark_json({.reason = statement.no_benchmark_reason}));
    return;
  }
  map.emplace_back("benchmark", benchmark_json(statement.benchmarks.front()));
  if (statement.benchmarks.size() == 1) return;
  JsonList further;
  for (std::size_t i = 1; i < statement.benchmarks.size(); ++i) {
    further.push_back(further_benchmark_json(statement.benchmarks[i]));
  }
  map.emplace_back("benchmarks", std::move(further));
}

Json target_json(const Statement& statement) {
  if (!statement.target) return nullptr;
  JsonMap map{
      {"value", statement.target->value}, {"is", statement.target->is}, {"met", statement.target->is_met}};
  if (!statement.target->is_met) add_reason(map, statement.value.reason);
  return map;
}

// Cells of one row are one place.
Json sources_json(const std::vector<base::Span>& cells, const base::Sources& sources) {
  JsonList list;
  std::set<std::pair<std::string, int>> seen;
  for (const base::Span& cell : cells) {
    if (!cell.is_somewhere()) continue;
    const base::Place place = sources.locate(cell);
    if (!seen.emplace(place.path, place.line).second) continue;
    list.push_back(JsonMap{{"file", place.path}, {"line", place.line}});
  }
  return list;
}

Json statement_json(const Statement& statement, const base::Sources& sources, Places places) {
  JsonMap map{{"id", statement.measure},
              {"category", text_or_null(statement.category)},
              {"section", text_or_null(statement.section)},
              {"kind", statement.kind},
              {"unit", statement.unit},
              {"per", statement.per},
              {"better", statement.better},
              {"window", JsonMap{{"id", statement.window.id}, {"label", statement.window.label}}},
              {"value", value_json(statement.value)},
              {"previous", previous_json(statement.previous)},
              {"change", change_json(statement.change)},
              {"trend", trend_json(statement.trend)},
              {"signal", signal_json(statement.signal)}};
  add_benchmarks(map, statement);
  map.emplace_back("target", target_json(statement));
  if (places == Places::named) map.emplace_back("sources", sources_json(statement.sources, sources));
  return map;
}

// Without places a figure is what it says.
Json figure_json(const Figure& figure, const base::Sources& sources, Places places) {
  JsonMap map;
  if (places == Places::named) {
    const base::Place place = sources.locate(figure.where);
    map.emplace_back("file", place.path);
    map.emplace_back("line", place.line);
    map.emplace_back("column", place.column);
  }
  map.emplace_back("expression", figure.expression);
  map.emplace_back("text", figure.text);
  map.emplace_back("raw", figure.raw);
  map.emplace_back("claim", text_or_null(figure.claim));
  if (places == Places::named) map.emplace_back("sources", sources_json(figure.cells, sources));
  return map;
}

}  // namespace

syntax::Json to_json(const Ledger& ledger, const base::Sources& sources, Places places) {
  JsonList statements;
  for (const Statement& statement : ledger.statements) {
    statements.push_back(statement_json(statement, sources, places));
  }
  JsonList figures;
  for (const Figure& figure : ledger.figures) figures.push_back(figure_json(figure, sources, places));
  return JsonMap{{"schema", "candour/statements/1"}, {"report", ledger.report},
                 {"edition", ledger.edition},        {"area", ledger.area},
                 {"period", period_json(ledger)},    {"measures", std::move(statements)},
                 {"figures", std::move(figures)}};
}

}  // namespace ledger
