#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "base/number.h"
#include "console/console.h"
#include "console/visible.h"

namespace console {
namespace {

constexpr std::size_t shown_in_full = 3;
constexpr std::size_t line_width = 100;    // of a source line; what is longer is cut round the marker
constexpr std::size_t before_marker = 30;  // characters kept before it then

struct Paint {
  std::string_view fault;
  std::string_view warning;
  std::string_view rail;
  std::string_view plain;
};
constexpr Paint no_paint{};
constexpr Paint terminal_paint{"\x1b[1;31m", "\x1b[1;33m", "\x1b[34m", "\x1b[0m"};

const Paint& paint_of(Colour colour) {
  switch (colour) {
    case Colour::off:
      return no_paint;
    case Colour::on:
      return terminal_paint;
  }
  return no_paint;
}

bool is_remark(const base::Diagnostic& diagnostic) {
  return diagnostic.code.severity == base::Severity::remark;
}

std::string title(const base::Diagnostic& diagnostic, const Paint& paint) {
  const auto severity = diagnostic.code.severity;
  const bool is_fault = severity == base::Severity::error || severity == base::Severity::policy;
  const std::string_view word = is_fault ? "error" : is_remark(diagnostic) ? "remark" : "warning";
  return fmt::format("{}{}[{}]{}: {}", is_fault ? paint.fault : paint.warning, word, diagnostic.code.id,
                     paint.plain, diagnostic.code.title);
}

// The part of a line round its marker, and the column and width at which the marker then stands.
struct Excerpt {
  std::string text;
  std::size_t column = 0;
  std::size_t width = 1;
};

Excerpt excerpt_of(const base::Place& place) {
  const std::vector<std::string> line = visible_characters(place.line_text);
  const std::size_t marked = std::min(static_cast<std::size_t>(std::max(place.column, 1)) - 1, line.size());
  const bool is_long = line.size() > line_width;
  const std::size_t latest = is_long ? line.size() - line_width : 0;
  const std::size_t begin = is_long && marked > before_marker ? std::min(marked - before_marker, latest) : 0;
  const std::size_t end = std::min(begin + line_width, line.size());
  const std::size_t marked_end = std::min(marked + static_cast<std::size_t>(std::max(place.width, 1)), end);
  Excerpt excerpt{.text = begin > 0 ? "…" : "", .column = begin > 0 ? 1u : 0u, .width = 0};
  for (std::size_t i = begin; i < end; ++i) {
    const std::size_t columns = base::characters(line[i]);
    if (i < marked) excerpt.column += columns;
    if (i >= marked && i < marked_end) excerpt.width += columns;
    excerpt.text += line[i];
  }
  if (end < line.size()) excerpt.text += "…";
  excerpt.width = std::max<std::size_t>(excerpt.width, 1);
  return excerpt;
}

std::string without_end(std::string text) {
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

std::string place_lines(const base::Diagnostic& diagnostic, const base::Place& place, const Paint& paint) {
  const std::string number = base::whole(place.line);
  const std::string gutter(number.size(), ' ');
  const Excerpt excerpt = excerpt_of(place);
  const auto rail = [&](const std::string& sign) {
    return fmt::format("{}{}{}", paint.rail, sign, paint.plain);
  };
  std::string lines =
      fmt::format("{} {}:{}:{}", rail(gutter + "-->"), visible(place.path), place.line, place.column);
  if (!diagnostic.about.empty()) lines += "   " + visible(diagnostic.about);
  lines += "\n" + rail(gutter + " |") + "\n";
  lines += without_end(fmt::format("{} {}", rail(number + " |"), excerpt.text)) + "\n";
  lines += fmt::format("{} {}{}{}{}", rail(gutter + " |"), std::string(excerpt.column, ' '), paint.fault,
                       std::string(excerpt.width, '^'), paint.plain);
  if (!diagnostic.found.empty()) lines += " found " + visible(diagnostic.found);
  return lines + "\n";
}

std::string place_text(base::Span where, const base::Sources& sources) {
  const base::Place place = sources.locate(where);
  return fmt::format("{}:{}:{}", visible(place.path), place.line, place.column);
}

std::string remarks(const base::Diagnostic& diagnostic, const base::Sources& sources,
                    const std::string& indent) {
  std::string lines;
  const auto remark = [&](const std::string& text) { lines += fmt::format("{} = {}\n", indent, text); };
  if (!diagnostic.where.is_somewhere() && !diagnostic.about.empty())
    remark("about: " + visible(diagnostic.about));
  if (!diagnostic.where.is_somewhere() && !diagnostic.found.empty())
    remark("found " + visible(diagnostic.found));
  if (!diagnostic.expected.empty()) remark("expected " + visible(diagnostic.expected));
  for (const base::Note& note : diagnostic.notes) {
    const bool is_placed = note.where.is_somewhere();
    remark(fmt::format("note: {}{}", is_placed ? place_text(note.where, sources) + " " : "",
                       visible(note.text)));
  }
  for (const base::Use& use : diagnostic.used_by) {
    const base::Place place = sources.locate(use.where);
    const std::string where =
        place.path.empty() ? "" : fmt::format("{}:{}, ", visible(place.path), place.line);
    remark(fmt::format("used by: {}{}", where, visible(use.what)));
  }
  if (!diagnostic.help.empty()) remark("help: " + visible(diagnostic.help));
  return lines;
}

std::string in_full(const base::Diagnostic& diagnostic, const base::Sources& sources, const Paint& paint) {
  const std::string head = title(diagnostic, paint) + "\n";
  if (!diagnostic.where.is_somewhere()) return head + remarks(diagnostic, sources, " ");
  const base::Place place = sources.locate(diagnostic.where);
  const std::string indent(base::whole(place.line).size(), ' ');
  return head + place_lines(diagnostic, place, paint) + remarks(diagnostic, sources, indent);
}

std::string counted(int number, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", number, number == 1 ? one : many);
}

std::string last_line(const Judged& judged) {
  const Counts& counts = judged.counts;
  std::vector<std::string> parts;
  if (counts.errors > 0) parts.push_back(counted(counts.errors, "error", "errors"));
  if (counts.policy > 0) parts.push_back(counted(counts.policy, "stop by policy", "stops by policy"));
  if (counts.warnings > 0) parts.push_back(counted(counts.warnings, "warning", "warnings"));
  if (counts.remarks > 0) parts.push_back(counted(counts.remarks, "remark", "remarks"));
  if (judged.allowed > 0) parts.push_back(counted(judged.allowed, "warning accepted", "warnings accepted"));
  std::string line = base::joined(parts, ", ");
  if (judged.skipped.empty()) return line.empty() ? line : line + "\n";
  line += line.empty() ? "not checked: " : "; not checked: ";
  return line + visible(base::joined(judged.skipped, "; ")) + "\n";
}

}  // namespace

std::string diagnostics_text(const Judged& judged, const base::Sources& sources, Colour colour) {
  const Paint& paint = paint_of(colour);
  using Cause = std::pair<std::string_view, std::uint32_t>;
  const auto cause_of = [](const base::Diagnostic& each) { return Cause(each.code.id, each.where.file); };
  std::map<Cause, std::size_t> totals;
  for (const base::Diagnostic& each : judged.shown) ++totals[cause_of(each)];
  std::map<Cause, std::size_t> seen;
  std::string text;
  for (const base::Diagnostic& each : judged.shown) {
    const Cause cause = cause_of(each);
    const std::size_t number = ++seen[cause];
    if (number <= shown_in_full || is_remark(each)) text += in_full(each, sources, paint) + "\n";
    if (number != shown_in_full + 1 || is_remark(each)) continue;
    const std::string file = each.where.is_somewhere() ? " in " + visible(sources.path(each.where.file)) : "";
    text += fmt::format("{}: {} more{}\n\n", title(each, paint), totals[cause] - shown_in_full, file);
  }
  return text + last_line(judged);
}

}  // namespace console
