#include <algorithm>
#include <map>

#include "console/console.h"
#include "syntax/json.h"

namespace console {
namespace {

using syntax::Json;
using syntax::JsonList;
using syntax::JsonMap;

// A path as a relative URI reference: SARIF takes no other letters.
std::string uri(std::string_view path) {
  constexpr std::string_view hexadecimal = "0123456789ABCDEF";
  constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  std::string text;
  for (const char byte : path) {
    if (plain.find(byte) != plain.npos) {
      text += byte;
      continue;
    }
    const auto value = static_cast<unsigned char>(byte);
    text += {'%', hexadecimal[value >> 4], hexadecimal[value & 0xF]};
  }
  return text;
}

Json message(const std::string& text) {
  return JsonMap{{"text", text}};
}

Json location(base::Span where, const base::Sources& sources) {
  const base::Place place = sources.locate(where);
  return JsonMap{
      {"physicalLocation", JsonMap{{"artifactLocation", JsonMap{{"uri", uri(place.path)}}},
                                   {"region", JsonMap{{"startLine", place.line},
                                                      {"startColumn", place.column},
                                                      {"endColumn", place.column + place.width}}}}}};
}

std::string whole_message(const base::Diagnostic& diagnostic) {
  std::string text(diagnostic.code.title);
  if (!diagnostic.about.empty()) text += " (" + diagnostic.about + ")";
  if (!diagnostic.found.empty()) text += ". Found " + diagnostic.found;
  if (!diagnostic.expected.empty()) text += ". Expected " + diagnostic.expected;
  if (!diagnostic.help.empty()) text += ". Help: " + diagnostic.help;
  return text;
}

JsonList related(const base::Diagnostic& diagnostic, const base::Sources& sources) {
  JsonList all;
  const auto add = [&](base::Span where, const std::string& text) {
    if (!where.is_somewhere()) return;
    JsonMap map = std::get<JsonMap>(location(where, sources).value());
    map.emplace_back("message", message(text));
    all.push_back(std::move(map));
  };
  for (const base::Note& note : diagnostic.notes) add(note.where, note.text);
  for (const base::Use& use : diagnostic.used_by) add(use.where, "used by " + use.what);
  return all;
}

std::string_view level(base::Severity severity) {
  if (severity == base::Severity::remark) return "note";
  return severity == base::Severity::warning ? "warning" : "error";
}

Json result_json(const base::Diagnostic& diagnostic, int rule, const base::Sources& sources) {
  JsonMap map{{"ruleId", diagnostic.code.id},
              {"ruleIndex", rule},
              {"level", level(diagnostic.code.severity)},
              {"message", message(whole_message(diagnostic))}};
  if (diagnostic.where.is_somewhere()) {
    map.emplace_back("locations", JsonList{location(diagnostic.where, sources)});
  }
  JsonList others = related(diagnostic, sources);
  if (!others.empty()) map.emplace_back("relatedLocations", std::move(others));
  return map;
}

Json rule_json(const base::Code& code) {
  JsonMap map{{"id", code.id}, {"shortDescription", message(std::string(code.title))}};
  if (!code.explanation.empty()) map.emplace_back("fullDescription", message(std::string(code.explanation)));
  return map;
}

}  // namespace

std::string diagnostics_sarif(const Judged& judged, const base::Sources& sources, std::string_view version) {
  std::map<std::string_view, base::Code> codes;
  for (const base::Diagnostic& each : judged.shown) codes.emplace(each.code.id, each.code);
  JsonList rules;
  for (const auto& [id, code] : codes) rules.push_back(rule_json(code));
  JsonList results;
  for (const base::Diagnostic& each : judged.shown) {
    const auto rule = std::distance(codes.begin(), codes.find(each.code.id));
    results.push_back(result_json(each, static_cast<int>(rule), sources));
  }
  const JsonMap driver{{"name", "Candour"}, {"version", version}, {"rules", std::move(rules)}};
  const JsonMap run{{"tool", JsonMap{{"driver", driver}}},
                    {"columnKind", "unicodeCodePoints"},
                    {"results", std::move(results)}};
  return syntax::write_json(JsonMap{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                                    {"version", "2.1.0"},
                                    {"runs", JsonList{run}}});
}

}  // namespace console
