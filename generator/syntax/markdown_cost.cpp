#include "syntax/markdown_cost.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

#include "base/limits.h"
#include "syntax/codes.h"

namespace syntax {

namespace {

// Measured with cmark-gfm 0.29.0.gfm.6, which has none of the later cures; each bound is about half a second.
// A delimiter row makes it read the paragraph before it again: 100 ns a byte, and 0.2 ns a byte squared.
constexpr std::uint64_t most_rereading = 4'000'000;
constexpr std::uint64_t rereading_square = 512;
// A table row costs the square of its bars.
constexpr std::size_t most_bars = 2 * base::limits::markdown_table_columns;
// In a word with addresses each address looks at the rest of the word (20 ns a byte), the first one at its
// tail over and over (0.5 ns a byte squared).
constexpr std::uint64_t most_word_time = 500'000'000;
// An e-mail address costs 7 KB of memory.
constexpr std::size_t most_signs = 20'000;
// Each use of a link definition copies its address and title.
constexpr std::uint64_t most_copied = 64'000'000;
// An empty line walks through all open lists and quotations (23 ns a level).
constexpr std::uint64_t most_steps = 20'000'000;

constexpr std::string_view space = " \t\v\f";

std::size_t skip(std::string_view line, std::size_t at, std::string_view letters) {
  return std::min(line.find_first_not_of(letters, at), line.size());
}

// The columns of a table's second row, |:--|--:|, or 0 when it is none; `line` has no prefix.
std::size_t delimiter_columns(std::string_view line) {
  std::size_t columns = 0;
  std::size_t at = line.starts_with('|') ? 1 : 0;
  while (true) {
    at = skip(line, at, space);
    if (at == line.size()) return columns;
    if (line[at] == ':') ++at;
    const std::size_t dashes = at;
    at = skip(line, at, "-");
    if (at == dashes) return 0;
    if (at < line.size() && line[at] == ':') ++at;
    at = skip(line, at, space);
    ++columns;
    if (at == line.size()) return columns;
    if (line[at] != '|') return 0;
    ++at;
  }
}

// At most this many lists and quotations are open behind the line's prefix.
std::size_t open_levels(std::string_view line) {
  std::size_t half_levels = 0;
  for (const char c : line) {
    if (c == ' ' || (c >= '0' && c <= '9')) {
      half_levels += 1;
    } else if (c == '\t') {
      half_levels += 4;
    } else if (std::string_view(">-*+.)").find(c) != std::string_view::npos) {
      half_levels += 2;
    } else {
      break;
    }
  }
  return half_levels / 2;
}

class Estimate {
 public:
  Estimate(std::string_view text, base::Span body, base::Diagnostics& diagnostics)
      : text_(text), body_(body), diagnostics_(diagnostics) {}

  MarkdownAllowance make();

 private:
  void read_line(std::size_t begin, std::size_t end);
  void read_delimiter(std::size_t begin, std::size_t end, std::size_t columns);
  void end_paragraph(std::size_t end);
  void check_words();
  void check_totals();
  void report(base::Code code, std::size_t begin, std::size_t end, std::string found, std::string expected);
  void refuse_tables(base::Code code, std::size_t begin, std::size_t end, std::string found,
                     std::string expected);

  std::string_view text_;
  base::Span body_;
  base::Diagnostics& diagnostics_;
  MarkdownAllowance allowance_ = {};

  // Of the lines since the last empty one.
  std::size_t paragraph_ = 0;
  std::size_t columns_ = 0;
  std::size_t bar_line_begin_ = 0;  // the first line with too many bars
  std::size_t bar_line_end_ = 0;
  std::size_t definition_ = std::string_view::npos;

  // Of the whole text.
  std::size_t cells_ = 0;
  std::uint64_t rereading_ = 0;
  std::uint64_t brackets_ = 0;
  std::uint64_t longest_definition_ = 0;
  std::uint64_t lines_ = 0;
  std::uint64_t levels_ = 0;
};

MarkdownAllowance Estimate::make() {
  for (std::size_t begin = 0; begin < text_.size();) {
    const std::size_t end = std::min(text_.find_first_of("\r\n", begin), text_.size());
    read_line(begin, end);
    begin = end + 1;
  }
  end_paragraph(text_.size());
  check_words();
  check_totals();
  return allowance_;
}

void Estimate::read_line(std::size_t begin, std::size_t end) {
  const std::string_view line = text_.substr(begin, end - begin);
  ++lines_;
  levels_ = std::max<std::uint64_t>(levels_, open_levels(line));
  brackets_ += static_cast<std::uint64_t>(std::count(line.begin(), line.end(), '['));
  const std::size_t first = skip(line, 0, " \t\v\f>");
  if (first == line.size()) return end_paragraph(end);
  const std::size_t definition = line.find("]:");
  if (definition != std::string_view::npos) definition_ = std::min(definition_, begin + definition);
  const auto bars = static_cast<std::size_t>(std::count(line.begin(), line.end(), '|'));
  if (bars > most_bars && bar_line_end_ == 0) {
    bar_line_begin_ = begin + first;
    bar_line_end_ = end;
  }
  cells_ += columns_;
  const std::size_t columns = delimiter_columns(line.substr(first));
  if (columns > 0) read_delimiter(begin + first, end, columns);
}

void Estimate::read_delimiter(std::size_t begin, std::size_t end, std::size_t columns) {
  const std::uint64_t before = begin - paragraph_;
  rereading_ += before + before * before / rereading_square;
  columns_ = std::max(columns_, columns);
  if (columns > base::limits::markdown_table_columns) {
    refuse_tables(codes::table_too_wide, begin, end, fmt::format("{} columns", columns),
                  fmt::format("at most {} columns", base::limits::markdown_table_columns));
  } else if (rereading_ > most_rereading) {
    refuse_tables(codes::markdown_too_large, begin, end,
                  "very many lines that look like the start of a table", "an empty line before each table");
  }
}

void Estimate::end_paragraph(std::size_t end) {
  const bool has_table = columns_ > 0;
  const bool is_wide = bar_line_end_ > 0;
  if (has_table && is_wide) {
    refuse_tables(codes::table_too_wide, bar_line_begin_, bar_line_end_,
                  fmt::format("a line with more than {} bars", most_bars),
                  fmt::format("at most {} columns", base::limits::markdown_table_columns));
  }
  if (has_table && cells_ > base::limits::markdown_table_cells) {
    refuse_tables(codes::table_too_long, paragraph_, std::min(end, paragraph_ + 1),
                  fmt::format("{} cells up to the end of this table", cells_),
                  fmt::format("at most {} cells", base::limits::markdown_table_cells));
  }
  if (definition_ != std::string_view::npos) {
    longest_definition_ = std::max<std::uint64_t>(longest_definition_, end - definition_);
  }
  definition_ = std::string_view::npos;
  columns_ = 0;
  bar_line_end_ = 0;
  paragraph_ = end;
}

std::uint64_t times_in(std::string_view word, std::string_view sign) {
  std::uint64_t times = 0;
  for (std::size_t at = word.find(sign); at != std::string_view::npos; at = word.find(sign, at + 1)) ++times;
  return times;
}

void Estimate::check_words() {
  std::uint64_t time = 0;
  for (std::size_t begin = text_.find_first_not_of(" \t\r\n"); begin < text_.size();) {
    const std::size_t end = std::min(text_.find_first_of(" \t\r\n", begin), text_.size());
    const std::string_view word = text_.substr(begin, end - begin);
    const std::uint64_t addresses = times_in(word, "www.") + times_in(word, "://");
    if (addresses > 0) time += 20 * addresses * word.size() + word.size() * word.size() / 2;
    if (time > most_word_time) {
      report(codes::markdown_too_large, begin, std::min(end, begin + 1),
             fmt::format("addresses in very long words, this one of {} bytes", word.size()),
             "addresses with spaces between them");
      allowance_.has_bare_links = false;
      return;
    }
    begin = text_.find_first_not_of(" \t\r\n", end);
  }
}

void Estimate::check_totals() {
  if (static_cast<std::size_t>(std::count(text_.begin(), text_.end(), '@')) > most_signs) {
    report(codes::markdown_too_large, 0, 0, fmt::format("more than {} signs @", most_signs),
           "fewer addresses");
    allowance_.has_bare_links = false;
  }
  if (longest_definition_ * brackets_ > most_copied) {
    report(codes::markdown_too_large, 0, 0, "very many links to a very long definition",
           "short addresses and titles");
    allowance_.has_text = false;
  }
  if (levels_ * lines_ > most_steps) {
    report(codes::markdown_too_large, 0, 0, "very many lines inside very deep lists or quotations",
           fmt::format("at most {} levels", base::limits::markdown_depth));
    allowance_.has_text = false;
  }
}

void Estimate::report(base::Code code, std::size_t begin, std::size_t end, std::string found,
                      std::string expected) {
  diagnostics_.add({.code = code,
                    .where = {.file = body_.file,
                              .begin = body_.begin + static_cast<std::uint32_t>(begin),
                              .end = body_.begin + static_cast<std::uint32_t>(end)},
                    .found = std::move(found),
                    .expected = std::move(expected)});
}

// One report says enough: the text goes on without any table.
void Estimate::refuse_tables(base::Code code, std::size_t begin, std::size_t end, std::string found,
                             std::string expected) {
  if (allowance_.has_tables) report(code, begin, end, std::move(found), std::move(expected));
  allowance_.has_tables = false;
}

}  // namespace

MarkdownAllowance check_markdown_cost(std::string_view text, base::Span body,
                                      base::Diagnostics& diagnostics) {
  return Estimate(text, body, diagnostics).make();
}

}  // namespace syntax
