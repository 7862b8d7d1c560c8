#include "support/case.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <stdexcept>

#include "commands/run.h"
#include "console/console.h"
#include "disk/memory_disk.h"

namespace support {

namespace {

constexpr const char* site_folder = "/site";

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

struct Opening {
  const char* words;
  Part::What what;
};
constexpr Opening openings[] = {
    {"about", Part::What::about},
    {"site", Part::What::site},
    {"remove", Part::What::remove},
    {"forbid", Part::What::forbid},
    {"run", Part::What::run},
    {"expect exit", Part::What::exit_status},
    {"expect said", Part::What::said},
    {"expect printed", Part::What::printed},
    {"expect unchanged", Part::What::unchanged},
    {"expect file", Part::What::file_is},
    {"expect in", Part::What::file_holds},
    {"expect nowhere", Part::What::nowhere},
    {"expect no", Part::What::no_file},
};

// "-- expect in PATH --", "-- run -- candour build": the words, and an argument inside or behind them.
Part part_from(const std::string& line, int number) {
  const std::size_t close = line.find(" --", 2);
  const std::string head = line.substr(3, close - 3);
  const std::string behind = close + 4 <= line.size() ? line.substr(close + 4) : "";
  for (const Opening& each : openings) {
    const std::string words = each.words;
    if (head == words) return {.what = each.what, .argument = behind, .body = {}, .line = number};
    if (head.starts_with(words + " ")) {
      return {.what = each.what, .argument = head.substr(words.size() + 1), .body = {}, .line = number};
    }
  }
  return {.what = Part::What::file, .argument = head, .body = {}, .line = number};
}

bool opens_part(const std::string& line) {
  return line.starts_with("-- ") && line.find(" --", 2) != std::string::npos;
}

// In a file of a case `\xNN` stands for a byte that a text file cannot hold, `\r` for a carriage return; only
// where the path ends with " (escaped)".
std::string unescaped(const std::string& text) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.compare(i, 2, "\\x") == 0 && i + 3 < text.size()) {
      bytes += static_cast<char>(std::stoi(text.substr(i + 2, 2), nullptr, 16));
      i += 3;
    } else if (text.compare(i, 2, "\\r") == 0) {
      bytes += '\r';
      ++i;
    } else {
      bytes += text[i];
    }
  }
  return bytes;
}

std::vector<std::string> words_of(const std::string& command) {
  std::vector<std::string> words;
  std::istringstream stream(command);
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

// A disk that refuses what the story forbids: a file that may not be read, a folder that may not be written.
class GuardedDisk : public disk::MemoryDisk {
 public:
  void forbid(const std::string& path) { forbidden_.insert(path); }

  std::optional<std::string> read(const std::string& path, std::size_t limit,
                                  disk::Failure& failure) const override {
    if (!forbidden_.contains(path)) return MemoryDisk::read(path, limit, failure);
    failure = {.path = path, .why = "permission denied"};
    return std::nullopt;
  }
  std::optional<disk::Failure> swap_in(const std::string& folder, const base::FileTree& files,
                                       const std::set<std::string>& owned) override {
    if (!forbidden_.contains(folder)) return MemoryDisk::swap_in(folder, files, owned);
    return disk::Failure{.path = folder, .why = "permission denied"};
  }

 private:
  std::set<std::string> forbidden_ = {};
};

// The state of one story while it is told.
struct Telling {
  GuardedDisk disk;
  base::FileTree before;  // the disk as it was before the last run
  int exit_status = 0;
  std::string said;
  std::string printed;
  std::vector<std::string> faults;
};

void lay_site(Telling& telling, const std::string& name) {
  const std::filesystem::path folder = std::filesystem::path(CANDOUR_SOURCE) / "tests/sites" / name;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    const std::string path = std::filesystem::relative(entry.path(), folder).generic_string();
    telling.disk.put(std::string(site_folder) + "/" + path, read_file(entry.path()));
  }
}

// From the site's folder, unless it begins with a slash.
std::string full(const std::string& path) {
  return path.starts_with("/") ? path : std::string(site_folder) + "/" + path;
}

// A path may end with how its body is meant: "(escaped)", or "(12 times)", which is said of its last line.
void put_file(Telling& telling, const Part& part) {
  static const std::regex marked("(.+) \\((?:(escaped)|([0-9]+) times)\\)");
  std::smatch found;
  if (!std::regex_match(part.argument, found, marked))
    return telling.disk.put(full(part.argument), part.body);
  if (found[2].matched) return telling.disk.put(full(found[1]), unescaped(part.body));
  const std::size_t before_last = part.body.rfind('\n', part.body.size() - 2);
  const std::string last = part.body.substr(before_last == std::string::npos ? 0 : before_last + 1);
  std::string bytes = part.body;
  for (int i = std::stoi(found[3]); i > 1; --i) bytes += last;
  telling.disk.put(full(found[1]), std::move(bytes));
}

void run_command(Telling& telling, const std::string& command) {
  std::ostringstream out;
  std::ostringstream err;
  telling.before = telling.disk.files();
  std::vector<std::string> words = words_of(command);
  words.erase(words.begin());  // candour
  const commands::Surroundings surroundings{.disk = telling.disk,
                                            .streams = {out, err},
                                            .clock = *base::parse_instant("2024-06-01T09:00:00Z"),
                                            .source_date_epoch = {},
                                            .current_folder = site_folder,
                                            .version = CANDOUR_VERSION};
  telling.exit_status = commands::run(words, surroundings);
  telling.said = err.str();
  telling.printed = out.str();
}

// The same as the disk's own listing names it: without the leading slash.
std::string key_of(const std::string& path) {
  return full(path).substr(1);
}

base::FileTree below(const base::FileTree& files, const std::string& folder) {
  base::FileTree found;
  for (const auto& [path, bytes] : files) {
    if (path.starts_with(folder)) found[path] = bytes;
  }
  return found;
}

// No line of `secrets` may stand in any byte below the folder.
void expect_nowhere(std::vector<std::string>& faults, const base::FileTree& files,
                    const std::string& secrets) {
  std::istringstream lines(secrets);
  for (std::string secret; std::getline(lines, secret);) {
    for (const auto& [path, bytes] : files) {
      if (!secret.empty() && (path + bytes).find(secret) != std::string::npos) {
        faults.push_back(path + " holds " + secret);
      }
    }
  }
}

// Whether the lines of `wanted` stand in `text` in this order; each may be a part of a line.
bool holds_lines(const std::string& text, const std::string& wanted) {
  std::istringstream lines(wanted);
  std::size_t at = 0;
  for (std::string line; std::getline(lines, line);) {
    if (line.empty()) continue;
    at = text.find(line, at);
    if (at == std::string::npos) return false;
    at += line.size();
  }
  return true;
}

void expect_text(Telling& telling, Part& part, const std::string& text, Expectations expectations) {
  if (is_text(text, part.body)) return;
  if (expectations == Expectations::rewritten) {
    part.body = text;
    return;
  }
  telling.faults.push_back("expected:\n" + part.body + "but it was:\n" + text);
}

void expect_in_file(Telling& telling, const Part& part) {
  const auto found = telling.disk.files().find(key_of(part.argument));
  if (found == telling.disk.files().end()) {
    telling.faults.push_back("there is no " + part.argument);
  } else if (part.what == Part::What::file_is ? found->second != part.body
                                              : !holds_lines(found->second, part.body)) {
    telling.faults.push_back(part.argument + " should hold:\n" + part.body + "but it is:\n" + found->second);
  }
}

void tell(Telling& telling, Part& part, Expectations expectations) {
  switch (part.what) {
    case Part::What::about:
      return;
    case Part::What::site:
      return lay_site(telling, part.argument);
    case Part::What::file:
      return put_file(telling, part);
    case Part::What::remove:
      return telling.disk.remove(full(part.argument));
    case Part::What::forbid:
      return telling.disk.forbid(full(part.argument));
    case Part::What::run:
      return run_command(telling, part.argument);
    case Part::What::exit_status:
      if (telling.exit_status == std::stoi(part.argument)) return;
      telling.faults.push_back("exit status " + std::to_string(telling.exit_status) + ", expected " +
                               part.argument + "; it said:\n" + telling.said);
      return;
    case Part::What::said:
      return expect_text(telling, part, telling.said, expectations);
    case Part::What::printed:
      return expect_text(telling, part, telling.printed, expectations);
    case Part::What::unchanged:
      if (below(telling.before, key_of(part.argument)) == below(telling.disk.files(), key_of(part.argument)))
        return;
      telling.faults.push_back(part.argument + " was changed");
      return;
    case Part::What::file_is:
    case Part::What::file_holds:
      return expect_in_file(telling, part);
    case Part::What::nowhere:
      return expect_nowhere(telling.faults, below(telling.disk.files(), key_of(part.argument)), part.body);
    case Part::What::no_file:
      if (below(telling.disk.files(), key_of(part.argument)).empty()) return;
      telling.faults.push_back(part.argument + " should not be there");
      return;
  }
}

// Written as it was read, with the new bodies of the expected texts.
void write_case(const Case& story, const std::string& original) {
  std::vector<std::string> lines;
  std::istringstream stream(original);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  std::ofstream file(story.path, std::ios::binary);
  for (const Part& part : story.parts)
    file << lines[static_cast<std::size_t>(part.line - 1)] << "\n" << part.body;
}

}  // namespace

bool is_text(const std::string& text, const std::string& expected) {
  static const std::string gap = "...\n";
  std::size_t at = 0;
  std::size_t begin = 0;
  bool is_first = true;
  while (true) {
    std::size_t dots = expected.find(gap, begin);
    while (dots != std::string::npos && dots > 0 && expected[dots - 1] != '\n')
      dots = expected.find(gap, dots + 1);
    const bool is_last = dots == std::string::npos;
    const std::string piece = expected.substr(begin, is_last ? std::string::npos : dots - begin);
    const std::size_t found =
        is_first ? (text.starts_with(piece) ? 0 : std::string::npos) : text.find(piece, at);
    if (found == std::string::npos) return false;
    if (is_last) return is_first ? text == piece : text.ends_with(piece) && text.size() - piece.size() >= at;
    at = found + piece.size();
    begin = dots + gap.size();
    is_first = false;
  }
}

Case read_case(const std::string& path) {
  Case story{.path = path, .parts = {}};
  std::istringstream stream(read_file(path));
  int number = 0;
  for (std::string line; std::getline(stream, line);) {
    ++number;
    if (opens_part(line)) {
      story.parts.push_back(part_from(line, number));
    } else if (story.parts.empty()) {
      throw std::runtime_error(path + ":" + std::to_string(number) + ": a case begins with a part");
    } else {
      story.parts.back().body += line + "\n";
    }
  }
  return story;
}

std::vector<std::string> run_case(Case story, Expectations expectations) {
  const std::string original = read_file(story.path);
  Telling telling;
  std::vector<std::string> faults;
  for (Part& part : story.parts) {
    tell(telling, part, expectations);
    for (const std::string& fault : telling.faults) {
      faults.push_back(story.path + ":" + std::to_string(part.line) + ": " + fault);
    }
    telling.faults.clear();
  }
  if (expectations == Expectations::rewritten) write_case(story, original);
  return faults;
}

}  // namespace support
