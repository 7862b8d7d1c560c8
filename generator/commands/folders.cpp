#include "commands/folders.h"

#include "disk/site_folder.h"

namespace commands {
namespace {

using disk::path_in;

// Both absolute and without links.
bool is_same_or_below(const std::string& path, const std::string& folder) {
  if (path == folder || folder == "/") return true;
  return path.starts_with(folder + "/");
}

std::variant<std::string, WrongUse> find_site(const Arguments& arguments, const Surroundings& surroundings) {
  const disk::Disk& disk = surroundings.disk;
  if (!arguments.root) {
    const std::string root = disk::find_root(disk, surroundings.current_folder);
    if (!root.empty()) return root;
    return WrongUse{"no site found: neither this folder nor one above it holds content/site.yaml",
                    "go to the folder of a site, or name it: candour " + arguments.command + " FOLDER"};
  }
  const std::string root = disk.absolute(path_in(surroundings.current_folder, *arguments.root));
  if (disk.is_file(path_in(root, "content/site.yaml"))) return root;
  return WrongUse{"no site found: \"" + *arguments.root + "\" does not hold content/site.yaml"};
}

std::optional<WrongUse> judge_output(const Arguments& arguments, const Folders& folders,
                                     const disk::Disk& disk) {
  const std::string output = disk.absolute(folders.output);
  const std::string usual = disk.absolute(path_in(folders.root, "site"));
  if (arguments.is_reviewing && !arguments.output)
    return WrongUse{"--drafts needs --output: a folder of its own"};
  if (arguments.is_reviewing && is_same_or_below(output, usual)) {
    return WrongUse{"--drafts does not write to site/, which is what gets published",
                    "choose another --output"};
  }
  for (const char* name : {"content", "data", "themes"}) {
    const std::string folder = disk.absolute(path_in(folders.root, name));
    if (is_same_or_below(output, folder) || is_same_or_below(folder, output)) {
      return WrongUse{"the output folder " + folders.shown_output + " would replace the site's own files",
                      "choose another --output"};
    }
  }
  for (const std::string& folder : folders.data) {
    if (!is_same_or_below(folder, output)) continue;
    return WrongUse{"the output folder " + folders.shown_output + " would replace data of --data",
                    "choose another --output"};
  }
  return std::nullopt;
}

}  // namespace

std::string shown_path(const std::string& path, const std::string& current_folder) {
  const std::string prefix = current_folder.ends_with('/') ? current_folder : current_folder + "/";
  const bool is_below = path.starts_with(prefix) && path.size() > prefix.size();
  return is_below ? path.substr(prefix.size()) : path;
}

std::variant<Folders, WrongUse> find_folders(const Arguments& arguments, const Surroundings& surroundings,
                                             Writes writes) {
  const auto site = find_site(arguments, surroundings);
  if (const auto* wrong = std::get_if<WrongUse>(&site)) return *wrong;
  Folders folders{.root = std::get<std::string>(site), .data = {}, .output = {}, .shown_output = {}};
  for (const std::string& name : arguments.data) {
    const std::string folder = surroundings.disk.absolute(path_in(surroundings.current_folder, name));
    if (!surroundings.disk.is_folder(folder)) return WrongUse{"there is no folder \"" + name + "\" (--data)"};
    folders.data.push_back(folder);
  }
  if (writes == Writes::nothing) return folders;
  folders.output = arguments.output ? path_in(surroundings.current_folder, *arguments.output)
                                    : path_in(folders.root, "site");
  folders.shown_output = shown_path(folders.output, surroundings.current_folder);
  if (!folders.shown_output.ends_with('/')) folders.shown_output += '/';
  if (auto wrong = judge_output(arguments, folders, surroundings.disk)) return *wrong;
  return folders;
}

}  // namespace commands
