#include "texts/report_head.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "keys/cell.h"
#include "keys/keys.h"
#include "texts/blocks.h"
#include "texts/codes.h"
#include "texts/figure_uses.h"
#include "texts/prose.h"

namespace texts {

namespace {

using library::Report;
using syntax::YamlNode;

constexpr std::size_t most_main_points = 6;
constexpr int most_editions = 999;

constexpr std::array status_choices{
    keys::Choice<library::ReportStatus>{"draft", library::ReportStatus::draft},
    keys::Choice<library::ReportStatus>{"review", library::ReportStatus::review},
    keys::Choice<library::ReportStatus>{"approved", library::ReportStatus::approved},
};
constexpr std::array change_choices{
    keys::Choice<library::ChangeKind>{"revision", library::ChangeKind::revision},
    keys::Choice<library::ChangeKind>{"correction", library::ChangeKind::correction},
    keys::Choice<library::ChangeKind>{"edit", library::ChangeKind::edit},
};
constexpr std::array item_choices{
    keys::Choice<library::ItemKind>{"decision", library::ItemKind::decision},
    keys::Choice<library::ItemKind>{"noting", library::ItemKind::noting},
    keys::Choice<library::ItemKind>{"information", library::ItemKind::information},
};
constexpr std::array numbering_choices{keys::Choice<bool>{"paragraphs", true}};

// An earlier period of the same length, a quarter with a quarter, a day with a day; or a baseline so many
// times as long, such as the year before an event.
bool is_comparable(const model::Period& earlier, const model::Period& own) {
  if (!(earlier.last_day() < own.last_day())) return false;
  if (earlier.month_count() == own.month_count()) return true;
  return own.month_count() > 0 && earlier.month_count() > 0 && earlier.month_count() % own.month_count() == 0;
}

model::Comparison read_compare(keys::Keys& keys, const std::optional<model::Period>& own) {
  const YamlNode* node = keys.node("compare");
  const auto text = node ? keys::read_text(*node, "compare", keys.subject()) : std::nullopt;
  if (!text || *text == "previous-year") return model::PreviousYear{};
  if (*text == "previous") return model::PreviousPeriod{};
  const auto period = model::Period::from(*text);
  if (!period) {
    const std::vector<std::string> words{"previous-year", "previous"};
    keys::say_wrong(*node, "previous-year, previous or a period such as 2017-01..2017-03 at `compare`",
                    base::did_you_mean(*text, words), keys.subject());
    return model::PreviousYear{};
  }
  if (!own || is_comparable(*period, *own)) return *period;
  keys.subject().say(
      {.code = codes::compare_length,
       .where = node->where,
       .found = fmt::format("period {}", period->id()),
       .expected = fmt::format("a period as long, or a whole number of times as long, that ends before {}",
                               own->id())});
  return model::PreviousYear{};
}

void say_unfit_change(keys::Keys& keys, int edition, const Report& report) {
  keys.subject().say(
      {.code = codes::change_without_edition,
       .where = keys.place_of("edition"),
       .found = fmt::format("edition {}", edition),
       .expected = report.edition == 1
                       ? std::string("no changes: the report is in its first edition")
                       : fmt::format("one entry for each edition from 2 to {}", report.edition)});
}

// Every edition an entry names, even where the rest of the entry has a fault.
std::vector<int> read_changes(keys::Keys& report_keys, Report& report) {
  std::vector<int> named;
  for (keys::Keys& keys : report_keys.maps("changes")) {
    keys.require({"edition", "date", "kind", "text"});
    const auto edition = keys.whole("edition", 1, most_editions);
    const auto date = keys.date("date");
    const auto kind = keys.choice("kind", change_choices);
    auto text = keys.text("text");
    keys.finish();
    if (!edition) continue;
    const bool is_known = std::find(named.begin(), named.end(), *edition) != named.end();
    named.push_back(*edition);
    if (*edition < 2 || *edition > report.edition || is_known) {
      say_unfit_change(keys, *edition, report);
    } else if (date && kind && text) {
      report.changes.push_back({*edition, *date, *kind, std::move(*text)});
    }
  }
  return named;
}

void read_editions(keys::Keys& keys, Report& report) {
  const auto edition = keys.whole("edition", 1, most_editions);
  report.edition = edition.value_or(report.edition);
  const bool is_readable = edition || !keys.has("edition");
  if (!is_readable) {
    keys.node("changes");  // which editions it must name is not known
    return;
  }
  const std::vector<int> named = read_changes(keys, report);
  for (int each = 2; each <= report.edition; ++each) {
    if (std::find(named.begin(), named.end(), each) != named.end()) continue;
    keys.subject().say(
        {.code = codes::edition_without_change,
         .where = keys.place_of("edition"),
         .found = fmt::format("no entry for edition {}", each),
         .expected = fmt::format("changes: - {{ edition: {}, date: …, kind: …, text: … }}", each)});
    break;
  }
}

std::optional<library::SignOff> read_sign_off(keys::Keys& report_keys) {
  auto keys = report_keys.map("sign_off");
  if (!keys) return std::nullopt;
  keys->require({"statements", "analyst", "approver", "date"});
  library::SignOff sign_off;
  sign_off.statements = keys->text_or("statements", "");
  sign_off.analyst = keys->text_or("analyst", "");
  sign_off.approver = keys->text_or("approver", "");
  sign_off.date = keys->date("date");
  sign_off.where = keys->place_of("statements");
  keys->finish();
  const bool is_hash = sign_off.statements.find_first_not_of("0123456789abcdef") == std::string::npos;
  if (!is_hash) {
    keys::say_wrong(*keys->node("statements"), "the hash that the review panel shows, such as 3f9a1c07d2e4",
                    "", keys->subject());
  }
  if (!is_hash || sign_off.statements.empty()) return std::nullopt;
  return sign_off;
}

void read_parts(keys::Keys& report_keys, Report& report, ReportHead& head) {
  for (keys::Keys& keys : report_keys.maps("parts")) {
    keys.require({"id", "title"});
    const auto id = keys.slug("id");
    library::Part part{.id = id.value_or(""),
                       .title = keys.text_or("title", ""),
                       .intro = keys.text_or("intro", ""),
                       .where = keys.place_of("id")};
    keys.finish();
    if (!id) {
      head.has_faulty_parts = true;
    } else if (std::find(head.parts.begin(), head.parts.end(), *id) != head.parts.end()) {
      keys.subject().say({.code = codes::part_twice, .where = part.where, .found = keys::quoted_text(*id)});
    } else {
      head.parts.push_back(*id);
      report.parts.push_back(std::move(part));
    }
  }
  if (report_keys.has("parts") && head.parts.empty()) head.has_faulty_parts = true;
}

void read_main_points(keys::Keys& keys, Report& report) {
  for (keys::Written& point : keys.texts("main_points")) {
    report.main_points.push_back(std::move(point.text));
    if (report.main_points.size() != most_main_points + 1) continue;
    keys.subject().say(
        {.code = codes::too_many_main_points, .where = point.where, .expected = "at most six main points"});
  }
}

void read_owner(keys::Keys& keys, const Known& known, Report& report) {
  report.body = keys.text_or("body", known.site.body);
  report.service = keys.text_or("service", known.site.service);
  report.area = known.site.area;
  const auto area = keys.id("area");
  if (!area) return;
  report.area = {*area};
  if (known.places.area(report.area) || known.places.is_broken(*area)) return;
  std::vector<std::string> ids;
  ids.reserve(known.places.areas.size());
  for (const model::Area& each : known.places.areas) ids.push_back(each.id.text);
  keys.subject().say({.code = codes::report_unknown_area,
                      .where = keys.place_of("area"),
                      .found = keys::quoted_text(*area),
                      .expected = "the id of an area in data/areas.yaml",
                      .help = base::did_you_mean(*area, ids)});
}

void read_release(keys::Keys& keys, Report& report) {
  report.status = keys.choice("status", status_choices).value_or(report.status);
  report.publish_at = keys.instant("publish_at");
  report.next_report = keys.month("next_report");
  report.sign_off = read_sign_off(keys);
  read_editions(keys, report);
}

void read_form(keys::Keys& keys, Report& report) {
  for (keys::WrittenPair& pair : keys.pairs("details")) {
    report.details.emplace_back(std::move(pair.key.text), std::move(pair.value.text));
  }
  report.numbers_paragraphs = keys.choice("numbering", numbering_choices).value_or(false);
  report.item = keys.choice("item", item_choices);
}

// A report that is never seen: what its period stands for until one was read.
Report report_of(const std::string& slug, const std::optional<model::Period>& period) {
  return Report{.slug = slug, .title = {}, .period = period.value_or(model::Period::year(0))};
}

void read_front(keys::Keys& keys, const Known& known, const std::string& slug, ReportHead& head) {
  keys.require({"title", "period"});
  const auto period = keys.period("period");
  Report report = report_of(slug, period);
  report.title = keys.text_or("title", "");
  report.compare = read_compare(keys, period);
  read_owner(keys, known, report);
  read_release(keys, report);
  read_parts(keys, report, head);
  read_main_points(keys, report);
  read_form(keys, report);
  keys.finish();
  if (period && !report.title.empty()) head.report = std::move(report);
}

}  // namespace

ReportHead read_report_head(const base::Sources& sources, std::uint32_t file, const Known& known,
                            base::Diagnostics& diagnostics) {
  ReportHead head;
  TextFile text = read_text_file(sources, file, diagnostics);
  require_front_matter(text, diagnostics);
  if (!text.front) return head;
  const std::string folder(without_extension(sources.path(file)).substr(0, sources.path(file).rfind('/')));
  const std::string slug(file_name(folder));
  keys::Subject subject(codes::text_keys, fmt::format("report {}", slug), diagnostics);
  const YamlNode front = keys::empty_as_map(*text.front);
  auto keys = keys::Keys::of(front, "front matter", text.top, subject);
  if (!keys) return head;
  read_front(*keys, known, slug, head);
  if (!head.report) return head;
  head.report->where = text.front_where;
  head.report->blocks = read_blocks(sources, text.article, known, diagnostics);
  head.report->shown = shown_by(head.report->blocks, {});
  for (auto& entry :
       used_by_figures(text.article, &*text.front, head.report->blocks, known, head.report->shown))
    head.report->shown.push_back(std::move(entry));
  head.report->introduction = std::move(text.article);
  return head;
}

}  // namespace texts
