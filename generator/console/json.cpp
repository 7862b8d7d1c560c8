#include "syntax/json.h"

#include "console/console.h"

namespace console {
namespace {

using syntax::Json;
using syntax::JsonList;
using syntax::JsonMap;

Json or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

std::string_view word(base::Severity severity) {
  switch (severity) {
    case base::Severity::remark:
      return "remark";
    case base::Severity::warning:
      return "warning";
    case base::Severity::error:
      return "error";
    case base::Severity::policy:
      return "policy";
  }
  return "";
}

JsonMap place_of(base::Span where, const base::Sources& sources) {
  if (!where.is_somewhere()) return {{"file", nullptr}, {"line", nullptr}, {"column", nullptr}};
  const base::Place place = sources.locate(where);
  return {{"file", place.path}, {"line", place.line}, {"column", place.column}};
}

Json remark(base::Span where, const std::string& text, const base::Sources& sources) {
  JsonMap map = place_of(where, sources);
  map.emplace_back("text", text);
  return map;
}

Json diagnostic_json(const base::Diagnostic& diagnostic, const base::Sources& sources) {
  JsonList notes;
  for (const base::Note& note : diagnostic.notes) notes.push_back(remark(note.where, note.text, sources));
  JsonList uses;
  for (const base::Use& use : diagnostic.used_by) uses.push_back(remark(use.where, use.what, sources));
  JsonMap map{{"code", diagnostic.code.id}, {"severity", word(diagnostic.code.severity)}};
  for (auto& key : place_of(diagnostic.where, sources)) map.push_back(std::move(key));
  map.emplace_back("message", diagnostic.code.title);
  map.emplace_back("about", or_null(diagnostic.about));
  map.emplace_back("found", or_null(diagnostic.found));
  map.emplace_back("expected", or_null(diagnostic.expected));
  map.emplace_back("help", or_null(diagnostic.help));
  map.emplace_back("notes", std::move(notes));
  map.emplace_back("used_by", std::move(uses));
  return map;
}

}  // namespace

std::string diagnostics_json(const Judged& judged, const base::Sources& sources) {
  JsonList all;
  for (const base::Diagnostic& each : judged.shown) all.push_back(diagnostic_json(each, sources));
  const Counts& counts = judged.counts;
  return syntax::write_json(JsonMap{
      {"schema", "candour/diagnostics/1"},
      {"diagnostics", std::move(all)},
      {"counts",
       JsonMap{{"errors", counts.errors}, {"warnings", counts.warnings}, {"policy", counts.policy}}},
  });
}

}  // namespace console
