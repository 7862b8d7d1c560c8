#include "texts/reports.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "base/text.h"
#include "keys/cell.h"
#include "texts/codes.h"
#include "texts/prose.h"
#include "texts/report_head.h"
#include "texts/section.h"

namespace texts {

namespace {

using library::Report;

constexpr std::string_view reports_folder = "content/reports/";
constexpr std::string_view report_file = "report.md";

// The Markdown files of one report, the sections in the order of their names.
struct Folder {
  std::optional<std::uint32_t> report = {};
  std::vector<std::uint32_t> sections = {};
};
using Folders = std::map<std::string, Folder>;  // by slug

struct Job {
  std::uint32_t file;
  bool is_report;
};
// What one file gave: a head or a section.
struct Reading {
  ReportHead head = {};
  SectionDraft section = {};
};

base::Span first_line(std::uint32_t file) {
  return {.file = file, .begin = 0, .end = 0};
}

bool is_markdown(std::string_view name) {
  const std::string lower = base::lower_case(name);
  return lower.ends_with(".md") || lower.ends_with(".markdown");
}

void say_not_read(const base::Sources& sources, std::uint32_t file, base::Diagnostics& diagnostics) {
  diagnostics.add({.code = codes::file_not_read,
                   .where = first_line(file),
                   .found = fmt::format("the file {}", file_name(sources.path(file))),
                   .expected = "content/reports/NAME/SECTION.md"});
}

Folders find_folders(const base::Sources& sources, base::Diagnostics& diagnostics) {
  Folders folders;
  for (const std::uint32_t file : sources.below(reports_folder)) {
    const std::string_view inner = sources.path(file).substr(reports_folder.size());
    const std::size_t slash = inner.find('/');
    if (!is_markdown(inner)) continue;
    const bool is_in_place =
        slash != std::string_view::npos && inner.rfind('/') == slash && inner.ends_with(".md");
    if (!is_in_place) {
      say_not_read(sources, file, diagnostics);
      continue;
    }
    Folder& folder = folders[std::string(inner.substr(0, slash))];
    if (inner.substr(slash + 1) == report_file) {
      folder.report = file;
    } else {
      folder.sections.push_back(file);
    }
  }
  return folders;
}

void check_folder(const std::string& slug, const Folder& folder, base::Diagnostics& diagnostics) {
  const base::Span place = first_line(folder.report ? *folder.report : folder.sections.front());
  const std::string about = fmt::format("report {}", slug);
  if (!base::is_slug(slug)) {
    const std::string meant = base::id_from(slug);
    diagnostics.add({.code = codes::bad_file_name,
                     .where = place,
                     .about = about,
                     .found = fmt::format("the folder name {}", slug),
                     .expected = "lower-case letters, digits and hyphens",
                     .help = meant.empty() ? std::string() : fmt::format("did you mean {}?", meant)});
  }
  if (!folder.report) {
    diagnostics.add({.code = codes::report_missing,
                     .where = place,
                     .about = about,
                     .expected = fmt::format("a file {}{}/report.md", reports_folder, slug)});
  }
}

void check_empty(const std::string& slug, const Report& report, base::Diagnostics& diagnostics) {
  if (!report.introduction.elements.empty()) return;
  diagnostics.add({.code = codes::report_without_sections,
                   .where = report.where,
                   .about = fmt::format("report {}", slug),
                   .expected = "an introduction, or a section beside it, such as 10-homicide.md"});
}

void check_part(const ReportHead& head, const SectionDraft& draft, base::Diagnostics& diagnostics) {
  if (!draft.part || head.has_faulty_parts) return;
  if (std::find(head.parts.begin(), head.parts.end(), draft.part->text) != head.parts.end()) return;
  diagnostics.add(
      {.code = codes::unknown_part,
       .where = draft.part->where,
       .about = fmt::format("section {}", draft.section.id),
       .found = keys::quoted_text(draft.part->text),
       .expected = head.parts.empty() ? "no part: report.md lists none" : "an id of `parts` in report.md",
       .help = base::did_you_mean(draft.part->text, head.parts)});
}

void add_section(SectionDraft draft, std::map<std::string, base::Span>& ids,
                 std::vector<library::Section>& sections, base::Diagnostics& diagnostics) {
  const auto [known, is_new] = ids.emplace(draft.section.id, draft.top);
  if (!is_new && !draft.section.id.empty()) {
    diagnostics.add({.code = codes::section_twice,
                     .where = draft.top,
                     .about = fmt::format("section {}", draft.section.id),
                     .found = fmt::format("id {}", draft.section.id),
                     .notes = {{known->second, "the first section with this id"}}});
    return;
  }
  if (!draft.is_sound) return;
  if (draft.part) draft.section.part = draft.part->text;
  sections.push_back(std::move(draft.section));
}

// A measure that a section states or shows needs no statement of the introduction's own.
void leave_to_sections(library::Report& report) {
  const auto names = [](const std::vector<library::MeasureEntry>& entries, const model::MeasureId& id) {
    return std::any_of(entries.begin(), entries.end(),
                       [&](const library::MeasureEntry& each) { return each.measure == id; });
  };
  std::erase_if(report.shown, [&](const library::MeasureEntry& entry) {
    return std::any_of(report.sections.begin(), report.sections.end(), [&](const library::Section& section) {
      return names(section.measures, entry.measure) || names(section.shown, entry.measure);
    });
  });
}

// The readings of one folder, its report first.
std::optional<Report> assemble(const std::string& slug, std::span<Reading> readings,
                               base::Diagnostics& diagnostics) {
  ReportHead& head = readings.front().head;
  std::map<std::string, base::Span> ids;
  std::vector<library::Section> sections;
  for (Reading& reading : readings.subspan(1)) {
    if (head.report) check_part(head, reading.section, diagnostics);
    add_section(std::move(reading.section), ids, sections, diagnostics);
  }
  if (!head.report || !base::is_slug(slug)) return std::nullopt;
  if (readings.size() == 1) check_empty(slug, *head.report, diagnostics);
  head.report->sections = std::move(sections);
  leave_to_sections(*head.report);
  return std::move(head.report);
}

std::vector<Job> jobs_of(const Folders& folders) {
  std::vector<Job> jobs;
  for (const auto& [slug, folder] : folders) {
    if (!folder.report) continue;
    jobs.push_back({*folder.report, true});
    for (const std::uint32_t file : folder.sections) jobs.push_back({file, false});
  }
  return jobs;
}

}  // namespace

std::vector<Report> read_reports(const base::Sources& sources, const Known& known, base::Crew& crew,
                                 base::Diagnostics& diagnostics) {
  const Folders folders = find_folders(sources, diagnostics);
  for (const auto& [slug, folder] : folders) check_folder(slug, folder, diagnostics);

  auto readings =
      crew.map("reports", jobs_of(folders), diagnostics, [&](const Job& job, base::Diagnostics& own) {
        Reading reading;
        if (job.is_report) {
          reading.head = read_report_head(sources, job.file, known, own);
        } else {
          reading.section = read_section(sources, job.file, known, own);
        }
        return reading;
      });

  std::vector<Report> reports;
  std::size_t first = 0;
  for (const auto& [slug, folder] : folders) {
    if (!folder.report) continue;
    const std::size_t count = folder.sections.size() + 1;
    auto report = assemble(slug, std::span(readings).subspan(first, count), diagnostics);
    if (report) reports.push_back(std::move(*report));
    first += count;
  }
  return reports;
}

}  // namespace texts
