// Reads the cases and writes, for the program, one example of each diagnostic: as a case expects it, so as it
// was said when the tests last passed. Of several the shortest is taken, of equal ones that of the first
// file. A part of the build: it knows nothing of the program but the form of what it says.
//
// Usage: collect_examples OUTPUT CASE…
#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace {

std::vector<std::string> lines_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::ios_base::failure("cannot read " + path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

bool opens_part(const std::string& line) {
  return line.starts_with("-- ") && line.find(" --", 2) != std::string::npos;
}

// "D104" of "error[D104]: value is not a number"; empty of any other line.
std::string code_in(const std::string& line) {
  for (const std::string word : {"error[", "warning[", "remark["}) {
    const std::size_t close = word.size() + 4;
    if (line.starts_with(word) && line.compare(close, 2, "]:") == 0) return line.substr(word.size(), 4);
  }
  return {};
}

// A line of three dots stands for what the case does not look at: half an example is none.
bool is_whole(const std::string& example) {
  return example.find("\n...\n") == std::string::npos;
}
// The fourth of a kind is only counted: "error[D104]: value is not a number: 3 more in data/calls.csv".
bool is_counted(const std::string& example) {
  return std::count(example.begin(), example.end(), '\n') == 1 && example.find(" more") != std::string::npos;
}

using Examples = std::map<std::string, std::string>;

// What is called an error in one place and a warning in another is a warning, which --strict made an error.
bool is_better(const std::string& example, const std::string& than) {
  const bool is_error = example.starts_with("error");
  if (is_error != than.starts_with("error")) return !is_error;
  return example.size() < than.size();
}

void keep_better(Examples& examples, const std::string& code, const std::string& example) {
  if (!is_whole(example) || is_counted(example)) return;
  const auto [kept, is_new] = examples.emplace(code, example);
  if (!is_new && is_better(example, kept->second)) kept->second = example;
}

void collect(const std::vector<std::string>& lines, Examples& examples) {
  bool is_said = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (opens_part(lines[i])) is_said = lines[i].starts_with("-- expect said --");
    const std::string code = is_said ? code_in(lines[i]) : "";
    if (code.empty()) continue;
    std::string example;
    for (; i < lines.size() && !lines[i].empty() && !opens_part(lines[i]); ++i) example += lines[i] + "\n";
    if (i < lines.size() && opens_part(lines[i])) --i;
    keep_better(examples, code, example);
  }
}

std::string source_of(const Examples& examples) {
  std::ostringstream out;
  out << "#include \"commands/manual.h\"\n\nnamespace commands {\n\n"
      << "std::span<const Example> examples() {\n  static constexpr Example all[] = {\n";
  for (const auto& [code, text] : examples)
    out << "      {\"" << code << "\", R\"example(" << text << ")example\"},\n";
  out << "  };\n  return all;\n}\n\n}  // namespace commands\n";
  return out.str();
}

}  // namespace

int main(int count, char** words) {
  try {
    const std::vector<std::string> arguments(words + 1, words + count);
    if (arguments.size() < 2) throw std::ios_base::failure("usage: collect_examples OUTPUT CASE…");
    std::vector<std::string> cases(arguments.begin() + 1, arguments.end());
    std::sort(cases.begin(), cases.end());
    Examples examples;
    for (const std::string& path : cases) collect(lines_of(path), examples);
    std::ofstream out(arguments.front(), std::ios::binary);
    if (!(out << source_of(examples)).flush())
      throw std::ios_base::failure("cannot write " + arguments.front());
  } catch (const std::exception& fault) {
    std::cerr << "collect_examples: " << fault.what() << '\n';
    return 1;
  }
}
