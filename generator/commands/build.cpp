#include <algorithm>
#include <set>
#include <span>

#include "base/limits.h"
#include "base/number.h"
#include "base/text.h"
#include "commands/catalogue.h"
#include "commands/codes.h"
#include "commands/line.h"
#include "disk/site_folder.h"
#include "syntax/json.h"

namespace commands {
namespace {

constexpr std::string_view manifest = "manifest.json";
constexpr std::size_t manifest_limit = 64u << 20;
constexpr std::size_t named_files = 3;

// The files of the last build, by its manifest; nothing where there is none of ours.
std::set<std::string> owned_files(const disk::Disk& disk, const std::string& output) {
  disk::Failure ignored;
  const auto bytes = disk.read(disk::path_in(output, manifest), manifest_limit, ignored);
  const auto json = bytes ? syntax::parse_json(*bytes) : std::nullopt;
  if (!json) return {};
  const auto* schema = std::get_if<std::string>(&(*json)["schema"].value());
  const auto* files = std::get_if<syntax::JsonMap>(&(*json)["files"].value());
  if (schema == nullptr || *schema != "candour/manifest/1" || files == nullptr) return {};
  std::set<std::string> owned{std::string(manifest)};
  for (const auto& [path, hash] : *files) owned.insert(path);
  return owned;
}

std::string some_of(const std::vector<std::string>& paths) {
  const std::size_t shown = std::min(paths.size(), named_files);
  const std::string text = base::joined(std::span(paths).first(shown), ", ");
  const auto more = static_cast<long long>(paths.size() - shown);
  return more == 0 ? text : text + " and " + base::whole(more) + " more";
}

void refuse_foreign_files(Run& run, const std::vector<std::string>& foreign) {
  if (foreign.empty()) return;
  run.diagnostics().add({.code = codes::output_holds_foreign_files,
                         .where = {},
                         .about = run.folders().shown_output,
                         .found = some_of(foreign),
                         .help = "choose another --output, or carry the files over with --force"});
}

bool is_fit(const console::Judged& judged) {
  return judged.counts.errors == 0 && judged.counts.policy == 0;
}

}  // namespace

int build(const Arguments& arguments, const Surroundings& surroundings) {
  auto folders = find_folders(arguments, surroundings, Writes::a_site);
  if (const auto* wrong = std::get_if<WrongUse>(&folders)) return fail(*wrong, surroundings);
  const auto now = present(arguments, surroundings);
  if (const auto* wrong = std::get_if<WrongUse>(&now)) return fail(*wrong, surroundings);
  Run run(arguments, surroundings, std::get<Folders>(std::move(folders)), std::get<base::Instant>(now));
  run.make();
  const std::string& output = run.folders().output;
  const std::set<std::string> owned = owned_files(surroundings.disk, output);
  if (!arguments.is_forced) refuse_foreign_files(run, disk::foreign_files(surroundings.disk, output, owned));
  if (!is_fit(run.judged())) return run.finish();
  const auto failure =
      run.crew().once("write", [&] { return surroundings.disk.swap_in(output, run.tree().files, owned); });
  if (failure) {
    run.diagnostics().add({.code = codes::output_unwritable,
                           .where = {},
                           .about = shown_path(failure->path, surroundings.current_folder),
                           .found = failure->why});
  }
  const int status = run.finish();
  if (!failure) run.say(run.size_words() + " written to " + run.folders().shown_output);
  return status;
}

}  // namespace commands
