#include "base/source.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/text.h"

namespace base {

namespace {

// Offsets at which lines start; a lone carriage return ends a line too.
std::vector<std::uint32_t> line_starts_of(std::string_view bytes) {
  std::vector<std::uint32_t> starts{0};
  for (std::size_t at = bytes.find_first_of("\r\n"); at != std::string_view::npos;
       at = bytes.find_first_of("\r\n", at + 1)) {
    if (bytes[at] == '\r' && at + 1 < bytes.size() && bytes[at + 1] == '\n') ++at;
    starts.push_back(static_cast<std::uint32_t>(at + 1));
  }
  return starts;
}

std::string_view without_mark(std::string_view line, std::size_t begin) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  return begin == 0 && line.starts_with(byte_order_mark) ? line.substr(byte_order_mark.size()) : line;
}

}  // namespace

std::uint32_t Sources::add(std::string path, std::string bytes) {
  if (const auto known = find(path)) return *known;
  std::vector<std::uint32_t> line_starts = line_starts_of(bytes);
  files_.push_back({std::move(path), std::move(bytes), std::move(line_starts)});
  index_.emplace(files_.back().path, count() - 1);
  return count() - 1;
}

std::optional<std::uint32_t> Sources::find(std::string_view path) const {
  const auto found = index_.find(path);
  return found == index_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::uint32_t> Sources::below(std::string_view folder) const {
  std::vector<std::uint32_t> found;
  for (auto each = index_.lower_bound(folder); each != index_.end() && each->first.starts_with(folder);
       ++each) {
    found.push_back(each->second);
  }
  return found;
}

std::string_view Sources::text(Span span) const {
  if (!span.is_somewhere()) return {};
  return bytes(span.file).substr(span.begin, span.end - span.begin);
}

Span Sources::whole(std::uint32_t file) const {
  return {.file = file, .begin = 0, .end = static_cast<std::uint32_t>(files_[file].bytes.size())};
}

Place Sources::locate(Span span) const {
  if (!span.is_somewhere()) return {};
  const std::string_view all = bytes(span.file);
  const std::vector<std::uint32_t>& starts = files_[span.file].line_starts;
  const std::size_t offset = std::min<std::size_t>(span.begin, all.size());
  const auto next = std::upper_bound(starts.begin(), starts.end(), offset);
  const std::size_t begin = *std::prev(next);
  const std::size_t end = std::min(all.find_first_of("\r\n", begin), all.size());
  const std::string_view line = without_mark(all.substr(begin, end - begin), begin);
  const std::string_view before = without_mark(all.substr(begin, offset - begin), begin);
  const std::size_t marked_end = std::clamp<std::size_t>(span.end, offset, std::max(offset, end));
  return {.path = std::string(path(span.file)),
          .line = static_cast<int>(next - starts.begin()),
          .column = static_cast<int>(characters(before)) + 1,
          .width = std::max(1, static_cast<int>(characters(all.substr(offset, marked_end - offset)))),
          .line_text = std::string(line)};
}

}  // namespace base
