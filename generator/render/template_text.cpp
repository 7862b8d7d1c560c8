#include "render/template_text.h"

#include <algorithm>

#include "base/number.h"
#include "base/text.h"
#include "render/codes.h"

namespace render {

namespace {

constexpr int deepest_include = 8;

std::size_t line_of(std::string_view bytes, std::size_t offset) {
  return 1 + static_cast<std::size_t>(
                 std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

std::optional<Tag::Sort> sort_of(char sign) {
  switch (sign) {
    case '#':
      return Tag::Sort::section;
    case '^':
      return Tag::Sort::inverted;
    case '/':
      return Tag::Sort::end;
    case '>':
      return Tag::Sort::partial;
    case '!':
      return Tag::Sort::comment;
    case '&':
      return Tag::Sort::slot;
    default:
      return std::nullopt;
  }
}

Tag read_tag(std::string_view inside, bool is_slot) {
  Tag tag{.sort = is_slot ? Tag::Sort::slot : Tag::Sort::value, .name = base::trimmed(inside)};
  const auto sort = is_slot || tag.name.empty() ? std::nullopt : sort_of(tag.name.front());
  if (!sort) return tag;
  tag.sort = *sort;
  tag.name = base::trimmed(tag.name.substr(1));
  return tag;
}

// Sections must close in the file that opens them, innermost first.
bool match_sections(const ThemeFile& file, const std::vector<Tag>& tags, base::Diagnostics& diagnostics) {
  std::vector<const Tag*> open;
  const auto complain = [&](const Tag& tag, std::string help) {
    base::Diagnostic fault = fault_at(codes::template_syntax, file, tag.begin, tag.end);
    fault.help = std::move(help);
    diagnostics.add(std::move(fault));
    return false;
  };
  for (const Tag& tag : tags) {
    if (tag.sort == Tag::Sort::section || tag.sort == Tag::Sort::inverted) open.push_back(&tag);
    if (tag.sort != Tag::Sort::end) continue;
    if (open.empty()) return complain(tag, "no section is open here");
    if (open.back()->name != tag.name)
      return complain(tag, "close " + std::string(open.back()->name) + " first");
    open.pop_back();
  }
  if (!open.empty()) return complain(*open.back(), "this section is never closed");
  return true;
}

class Assembly {
 public:
  Assembly(const ThemeFiles& files, std::string_view kind, base::Diagnostics& diagnostics)
      : files_(files), kind_(kind), diagnostics_(diagnostics) {}

  std::optional<Assembled> run() {
    const bool is_whole = include("templates/frame.mustache", nullptr, nullptr, 0);
    if (!is_whole) return std::nullopt;
    return std::move(result_);
  }

 private:
  bool include(const std::string& path, const ThemeFile* from, const Tag* tag, int depth) {
    const auto found = files_.find(path);
    if (found == files_.end() || depth > deepest_include) {
      base::Diagnostic fault = from == nullptr
                                   ? base::Diagnostic{.code = codes::missing_partial, .where = {}}
                                   : fault_at(codes::missing_partial, *from, tag->begin, tag->end);
      fault.expected = "a file " + path + (depth > deepest_include ? " that does not include itself" : "");
      diagnostics_.add(std::move(fault));
      return false;
    }
    const ThemeFile& file = found->second;
    const auto tags = parse_tags(file, diagnostics_);
    return tags && add_file(file, *tags, depth);
  }

  bool add_file(const ThemeFile& file, const std::vector<Tag>& tags, int depth) {
    bool is_whole = true;
    std::size_t done = 0;
    for (const Tag& tag : tags) {
      add_text(file, done, tag.begin);
      done = end_of(file, tag);
      is_whole = add_tag(file, tag, depth) && is_whole;
    }
    add_text(file, done, file.bytes.size());
    return is_whole;
  }

  // A comment or an included file that has a line for itself leaves no empty line behind.
  static std::size_t end_of(const ThemeFile& file, const Tag& tag) {
    const bool is_silent = tag.sort == Tag::Sort::comment || tag.sort == Tag::Sort::partial;
    const bool begins_line = tag.begin == 0 || file.bytes[tag.begin - 1] == '\n';
    const bool ends_line = tag.end < file.bytes.size() && file.bytes[tag.end] == '\n';
    return tag.end + (is_silent && begins_line && ends_line ? 1 : 0);
  }

  void add_text(const ThemeFile& file, std::size_t begin, std::size_t end) {
    result_.origins.push_back({result_.probe.size(), &file, begin});
    result_.text.append(file.bytes, begin, end - begin);
    result_.probe.append(file.bytes, begin, end - begin);
  }

  bool add_tag(const ThemeFile& file, const Tag& tag, int depth) {
    switch (tag.sort) {
      case Tag::Sort::comment:
        return true;
      case Tag::Sort::partial: {
        const bool is_main = tag.name == "main";
        const std::string name(is_main ? kind_ : tag.name);
        return include((is_main ? "templates/kinds/" : "templates/") + name + ".mustache", &file, &tag,
                       depth + 1);
      }
      case Tag::Sort::section:
      case Tag::Sort::inverted: {
        const bool is_known = check_name(file, tag);
        open_.push_back(tag.name);
        result_.text.append(file.bytes, tag.begin, tag.end - tag.begin);
        return is_known;
      }
      case Tag::Sort::end:
        open_.pop_back();
        result_.text.append(file.bytes, tag.begin, tag.end - tag.begin);
        return true;
      case Tag::Sort::value:
      case Tag::Sort::slot:
        return add_value(file, tag);
    }
    return true;
  }

  bool add_value(const ThemeFile& file, const Tag& tag) {
    result_.origins.push_back({result_.probe.size(), &file, tag.begin});
    const bool is_slot = tag.sort == Tag::Sort::slot;
    result_.probe += is_slot ? bracketed_slot(tag.name) : bracketed_value("x");
    result_.text.append(file.bytes, tag.begin, tag.end - tag.begin);
    result_.names.push_back(tag.name);
    return check_name(file, tag);
  }

  bool is_open(std::string_view list) const {
    return list.empty() || std::find(open_.begin(), open_.end(), list) != open_.end();
  }

  static bool fits(const Tag& tag, Sort sort) {
    if (tag.sort == Tag::Sort::value) return sort == Sort::text;
    if (tag.sort == Tag::Sort::slot) return sort == Sort::slot;
    return sort != Sort::slot;
  }

  bool check_name(const ThemeFile& file, const Tag& tag) {
    std::vector<std::string> here;
    for (const Name& each : template_names()) {
      if (!is_open(each.within) || !fits(tag, each.sort)) continue;
      if (each.name == tag.name) return true;
      here.emplace_back(each.name);
    }
    base::Diagnostic fault = fault_at(codes::unknown_name, file, tag.begin, tag.end);
    fault.found = "\"" + std::string(tag.name) + "\"";
    fault.help = base::did_you_mean(tag.name, here);
    if (fault.help.empty()) fault.expected = "one of " + base::joined(here, ", ");
    diagnostics_.add(std::move(fault));
    return false;
  }

  const ThemeFiles& files_;
  std::string_view kind_;
  base::Diagnostics& diagnostics_;
  Assembled result_;
  std::vector<std::string_view> open_;
};

}  // namespace

base::Diagnostic fault_at(const base::Code& code, const ThemeFile& file, std::size_t begin, std::size_t end) {
  base::Diagnostic fault{.code = code, .where = {}};
  if (file.where.is_somewhere()) {
    fault.where = {.file = file.where.file,
                   .begin = file.where.begin + static_cast<std::uint32_t>(begin),
                   .end = file.where.begin + static_cast<std::uint32_t>(end)};
  } else {
    fault.about = file.path + ", line " + base::whole(static_cast<long long>(line_of(file.bytes, begin)));
  }
  return fault;
}

base::Diagnostic fault_at(const base::Code& code, const Assembled& assembled, std::size_t probe_offset) {
  const Assembled::Origin* origin = &assembled.origins.front();
  for (const Assembled::Origin& each : assembled.origins) {
    if (each.probe_begin > probe_offset) break;
    origin = &each;
  }
  const std::size_t begin =
      std::min(origin->file_begin + probe_offset - origin->probe_begin, origin->file->bytes.size());
  return fault_at(code, *origin->file, begin, std::min(begin + 1, origin->file->bytes.size()));
}

std::optional<std::vector<Tag>> parse_tags(const ThemeFile& file, base::Diagnostics& diagnostics) {
  const std::string_view bytes = file.bytes;
  std::vector<Tag> tags;
  for (std::size_t at = bytes.find("{{"); at != std::string_view::npos; at = bytes.find("{{", at)) {
    const bool is_slot = bytes.substr(at).starts_with("{{{");
    const std::string_view close = is_slot ? "}}}" : "}}";
    const std::size_t inside = at + close.size();
    const std::size_t end = bytes.find(close, inside);
    const bool is_odd = end == std::string_view::npos || bytes[inside] == '=';
    if (is_odd) {
      base::Diagnostic fault = fault_at(codes::template_syntax, file, at, inside);
      fault.help =
          end == std::string_view::npos ? "these braces are never closed" : "other braces cannot be chosen";
      diagnostics.add(std::move(fault));
      return std::nullopt;
    }
    Tag tag = read_tag(bytes.substr(inside, end - inside), is_slot);
    tag.begin = at;
    tag.end = end + close.size();
    at = tag.end;
    tags.push_back(tag);
  }
  if (!match_sections(file, tags, diagnostics)) return std::nullopt;
  return tags;
}

std::optional<Assembled> assemble(const ThemeFiles& files, std::string_view kind,
                                  base::Diagnostics& diagnostics) {
  return Assembly(files, kind, diagnostics).run();
}

}  // namespace render
