#include "architecture/house.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace architecture {

namespace {

const std::filesystem::path generator = std::filesystem::path(CANDOUR_SOURCE) / "generator";

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

// Code and string literals of a text, comments left out. Good enough for code in the house style.
struct Split {
  std::string code;
  std::vector<std::string> literals;
};

Split split(const std::string& text) {
  Split parts;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_in_word = i > 0 && std::isalnum(static_cast<unsigned char>(text[i - 1])) != 0;
    if (text.compare(i, 2, "//") == 0) {
      i = std::min(text.find('\n', i), text.size() - 1);
      parts.code += '\n';
    } else if (text.compare(i, 2, "R\"") == 0 && !is_in_word) {
      const std::size_t open = text.find('(', i);
      const std::string close = ")" + text.substr(i + 2, open - i - 2) + "\"";
      const std::size_t end = text.find(close, open);
      parts.literals.push_back(text.substr(open + 1, end - open - 1));
      i = end + close.size() - 1;
    } else if (text[i] == '"' || (text[i] == '\'' && !is_in_word)) {
      const char quote = text[i];
      std::size_t end = i + 1;
      while (end < text.size() && text[end] != quote && text[end] != '\n') end += text[end] == '\\' ? 2 : 1;
      if (quote == '"') parts.literals.push_back(text.substr(i + 1, end - i - 1));
      i = end;
    } else {
      parts.code += text[i];
    }
  }
  return parts;
}

}  // namespace

std::set<std::string> SourceFile::includes() const {
  std::set<std::string> found;
  for (const std::string& line : lines) {
    if (!line.starts_with("#include ")) continue;
    const std::size_t begin = line.find_first_of("\"<") + 1;
    found.insert(line.substr(begin, line.find_first_of("\">", begin) - begin));
  }
  return found;
}

std::vector<SourceFile> source_files() {
  std::vector<SourceFile> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(generator)) {
    const std::string extension = entry.path().extension().string();
    if (extension != ".h" && extension != ".cpp") continue;
    const std::filesystem::path path = std::filesystem::relative(entry.path(), generator);
    std::string text = read(entry.path());
    std::vector<std::string> lines = lines_of(text);
    files.push_back({path.generic_string(), path.has_parent_path() ? path.begin()->string() : "",
                     std::move(text), std::move(lines)});
  }
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return files;
}

std::map<std::string, std::set<std::string>> rooms() {
  std::map<std::string, std::set<std::string>> plan;
  for (const std::string& line : lines_of(read(generator / "rooms.txt"))) {
    if (line.empty() || line.front() == '#') continue;
    const std::size_t colon = line.find(':');
    std::istringstream below(line.substr(colon + 1));
    std::set<std::string>& allowed = plan[line.substr(0, colon)];
    for (std::string room; below >> room;) allowed.insert(room);
  }
  return plan;
}

std::string code_of(const SourceFile& file) {
  return split(file.text).code;
}
std::vector<std::string> literals_of(const SourceFile& file) {
  return split(file.text).literals;
}

}  // namespace architecture
