#include "commands/line.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <ostream>
#include <utility>

#include "commands/codes.h"
#include "disk/site_folder.h"

namespace commands {
namespace {

bool is_coloured(const Arguments& arguments, const Surroundings& surroundings) {
  switch (arguments.colour) {
    case ColourWish::automatic:
      return surroundings.is_terminal && !surroundings.no_color;
    case ColourWish::always:
      return true;
    case ColourWish::never:
      return false;
  }
  return false;
}

std::string counted(std::size_t number, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", number, number == 1 ? one : many);
}

}  // namespace

std::variant<base::Instant, WrongUse> present(const Arguments& arguments, const Surroundings& surroundings) {
  if (arguments.now) return *arguments.now;
  if (!surroundings.source_date_epoch) return surroundings.clock;
  const std::string& text = *surroundings.source_date_epoch;
  constexpr long long year_9999 = 253'402'300'799;
  long long seconds = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  const bool is_number = error == std::errc() && end == text.data() + text.size();
  if (is_number && seconds >= 0 && seconds <= year_9999) return base::Instant(std::chrono::seconds(seconds));
  return WrongUse{"SOURCE_DATE_EPOCH is a number of seconds since 1970, not \"" + text + "\""};
}

Run::Run(const Arguments& arguments, const Surroundings& surroundings, Folders folders, base::Instant now)
    : arguments_(arguments),
      surroundings_(surroundings),
      folders_(std::move(folders)),
      now_(now),
      progress_(surroundings.streams.err, surroundings.is_terminal && !arguments.is_quiet),
      crew_(arguments.jobs.value_or(surroundings.cores),
            [this](std::string_view stage, std::size_t done, std::size_t total) {
              progress_.show(stage, done, total);
            }) {}

base::Sources Run::read() {
  std::vector<disk::Failure> failures;
  base::Sources sources = disk::read_site(surroundings_.disk, folders_.root, failures);
  disk::read_data(surroundings_.disk, {folders_.root, folders_.data}, build::named_data_files(sources),
                  sources, failures);
  disk::read_data(surroundings_.disk, {folders_.root, {}}, build::named_block_files(sources), sources,
                  failures);
  for (const disk::Failure& failure : failures) {
    diagnostics_.add(
        {.code = codes::file_unreadable, .where = {}, .about = failure.path, .found = failure.why});
  }
  return sources;
}

void Run::make(Reach reach) {
  if (arguments_.is_verbose) {
    say(fmt::format("site {}, present {}, {}", shown_path(folders_.root, surroundings_.current_folder),
                    base::iso_instant(now_), counted(static_cast<std::size_t>(crew_.jobs()), "job", "jobs")));
  }
  sources_ = crew_.once("read", [&] { return read(); });
  const build::Options options{.audience = {.is_reviewing = arguments_.is_reviewing, .now = now_},
                               .base_url = arguments_.base_url,
                               .theme = arguments_.theme,
                               .version = surroundings_.version,
                               .checks_held_back = reach == Reach::everything};
  built_ = build::build_site(sources_, options, crew_, diagnostics_);
}

build::Explained Run::explain(const build::Question& question) {
  sources_ = crew_.once("read", [&] { return read(); });
  const disclosure::Audience audience{.is_reviewing = arguments_.is_reviewing, .now = now_};
  return build::explain(sources_, audience, question, crew_, diagnostics_);
}

console::Judged Run::judged() const {
  const auto remarks = arguments_.is_verbose ? console::Remarks::shown : console::Remarks::left_out;
  return console::judge(diagnostics_, sources_, arguments_.strictness, arguments_.allowed, remarks);
}

int Run::finish() {
  progress_.clear();
  const console::Judged verdict = judged();
  const console::Colour colour =
      is_coloured(arguments_, surroundings_) ? console::Colour::on : console::Colour::off;
  switch (arguments_.format) {
    case console::Format::text:
      surroundings_.streams.err << console::diagnostics_text(verdict, sources_, colour);
      break;
    case console::Format::json:
      surroundings_.streams.out << console::diagnostics_json(verdict, sources_);
      break;
    case console::Format::sarif:
      surroundings_.streams.out << console::diagnostics_sarif(verdict, sources_, surroundings_.version);
      break;
  }
  if (arguments_.shows_timings) surroundings_.streams.err << console::timings_text(crew_.times());
  if (verdict.counts.policy > 0) return stopped_by_policy;
  return verdict.counts.errors > 0 ? problems : done;
}

void Run::say(const std::string& line) {
  progress_.clear();
  if (!arguments_.is_quiet) surroundings_.streams.err << line << '\n';
}

std::string Run::size_words() const {
  std::size_t pages = 0;
  std::size_t data_files = 0;
  for (const auto& [path, bytes] : built_.tree.files) {
    if (path.ends_with(".html")) ++pages;
    if (path.starts_with("data/") && path.ends_with(".csv")) ++data_files;
  }
  return counted(pages, "page", "pages") + ", " + counted(data_files, "data file", "data files");
}

int fail(const WrongUse& wrong, const Surroundings& surroundings) {
  surroundings.streams.err << "candour: " << wrong.what << '\n';
  if (!wrong.help.empty()) surroundings.streams.err << "  help: " << wrong.help << '\n';
  return wrong_use;
}

}  // namespace commands
