#include "syntax/csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/limits.h"
#include "base/text.h"
#include "syntax/characters.h"
#include "syntax/codes.h"
#include "syntax/excerpt.h"

namespace syntax {

namespace {

constexpr std::size_t faults_kept = 1'000;
constexpr std::size_t bytes_per_row_guess = 64;
constexpr std::size_t bytes_per_cell_guess = 10;

constexpr std::array<bool, 256> ends_plain_cell = [] {
  std::array<bool, 256> ends{};
  ends[','] = ends['"'] = ends['\n'] = ends['\r'] = true;
  return ends;
}();

std::size_t count_line_ends(std::string_view text) {
  std::size_t lines = 0;
  for (std::size_t at = text.find_first_of("\r\n"); at != std::string_view::npos;
       at = text.find_first_of("\r\n", at + 1)) {
    if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') ++at;
    ++lines;
  }
  return lines;
}

std::string counted(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

// One file read once from front to back. A faulty row is reported and left out, and reading goes on behind
// it; only a faulty header costs the file, since without it no other row can be understood.
class CsvReader {
 public:
  CsvReader(const base::Sources& sources, std::uint32_t file, base::Diagnostics& diagnostics)
      : path_(sources.path(file)), text_(sources.bytes(file)), file_(file), diagnostics_(diagnostics) {}

  CsvTable read();

 private:
  struct Range {
    std::size_t begin;
    std::size_t end;
  };

  void read_row();
  bool read_cells();
  bool read_plain_cell();
  bool read_quoted_cell();
  bool is_within_limits(Range row);
  bool has_good_characters(Range row);
  bool fits_header(Range row);
  void check_header();
  void report_unclosed(Range swallowed);
  void report_too_short(Range row);
  void report_too_long(Range row);
  void report(base::Diagnostic diagnostic);
  void give_up();

  bool is_at_end() const { return at_ >= text_.size(); }
  bool is_at_line_end() const { return is_at_end() || text_[at_] == '\n' || text_[at_] == '\r'; }
  std::size_t line_end(std::size_t from) const {
    return std::min(text_.find_first_of("\r\n", from), text_.size());
  }
  std::string_view text_of(Range range) const { return text_.substr(range.begin, range.end - range.begin); }
  std::size_t row_cells() const { return table_.cells.size() - first_cell_; }
  base::Span span(Range range) const {
    return {.file = file_,
            .begin = static_cast<std::uint32_t>(range.begin),
            .end = static_cast<std::uint32_t>(range.end)};
  }

  std::string_view path_;
  std::string_view text_;
  std::uint32_t file_;
  base::Diagnostics& diagnostics_;
  CsvTable table_ = {};
  std::size_t at_ = 0;
  std::size_t first_cell_ = 0;  // of the row being read
  std::size_t faults_ = 0;
  bool has_only_plain_bytes_ = false;
  bool has_given_up_ = false;
};

CsvTable CsvReader::read() {
  if (text_.size() > base::limits::csv_bytes) {
    report({.code = codes::csv_too_large, .where = span({0, 0}), .found = counted(text_.size(), "byte")});
    give_up();
    return {};
  }
  if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
  has_only_plain_bytes_ = !next_bad_character(text_, at_);
  table_.rows.reserve(text_.size() / bytes_per_row_guess);
  table_.row_spans.reserve(text_.size() / bytes_per_row_guess);
  table_.cells.reserve(std::min(text_.size() / bytes_per_cell_guess, base::limits::csv_cells));
  while (!is_at_end() && !has_given_up_) read_row();
  if (table_.rows.empty() && !has_given_up_) {
    report({.code = codes::no_header,
            .where = span({0, 0}),
            .found = "an empty file",
            .expected = "the column names in the first row"});
    give_up();
  }
  return std::move(table_);
}

void CsvReader::read_row() {
  const std::size_t begin = at_;
  first_cell_ = table_.cells.size();
  const std::size_t first_letter = text_.find_first_not_of(" \t", at_);
  at_ = std::min(first_letter, text_.size());
  const bool is_blank = is_at_line_end();
  if (!is_blank) at_ = begin;
  const bool is_sound = !is_blank && read_cells();
  // A fault inside a row gives up the rest of its line.
  at_ = is_at_line_end() ? at_ : line_end(at_);
  const Range row{begin, at_};
  if (!is_at_end() && text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n') ++at_;
  ++at_;
  if (is_blank) return;
  if (is_sound && is_within_limits(row) && has_good_characters(row) && fits_header(row)) {
    table_.rows.push_back({.first = first_cell_, .count = row_cells()});
    table_.row_spans.push_back(span(row));
    if (table_.rows.size() == 1) check_header();
    return;
  }
  table_.cells.resize(first_cell_);
  if (table_.rows.empty()) give_up();
}

// Stops at the end of the row, or at the place where a fault was reported.
bool CsvReader::read_cells() {
  while (true) {
    const bool is_quoted = !is_at_end() && text_[at_] == '"';
    if (!(is_quoted ? read_quoted_cell() : read_plain_cell())) return false;
    if (row_cells() > base::limits::csv_columns) return true;  // reported with the other limits
    if (is_at_line_end()) return true;
    ++at_;  // the comma
  }
}

bool CsvReader::read_plain_cell() {
  const std::size_t begin = at_;
  while (!is_at_end() && !ends_plain_cell[static_cast<unsigned char>(text_[at_])]) ++at_;
  const Range cell{begin, at_};
  table_.cells.push_back({.raw = text_of(cell), .where = span(cell)});
  if (is_at_end() || text_[at_] != '"') return true;
  report({.code = codes::stray_quote,
          .where = span({at_, at_ + 1}),
          .found = fmt::format("a quote after {}", quoted_excerpt(text_of(cell))),
          .help = "put the whole value in quotes, and write each quote inside it twice"});
  return false;
}

bool CsvReader::read_quoted_cell() {
  const std::size_t begin = at_;
  bool has_doubled_quotes = false;
  at_ = text_.find('"', begin + 1);
  while (at_ != std::string_view::npos && at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
    has_doubled_quotes = true;
    at_ = text_.find('"', at_ + 2);
  }
  at_ = std::min(at_, text_.size());
  const Range inside{begin + 1, at_};
  if (is_at_end() || at_ - begin > base::limits::csv_line_bytes) {
    report_unclosed({begin, at_});
    return false;
  }
  ++at_;
  if (is_at_line_end() || text_[at_] == ',') {
    table_.cells.push_back(
        {.raw = text_of(inside), .where = span({begin, at_}), .has_doubled_quotes = has_doubled_quotes});
    return true;
  }
  if (line_end(begin) < at_) {
    report_unclosed({begin, at_});
    return false;
  }
  report({.code = codes::text_after_quote,
          .where = span({at_, line_end(at_)}),
          .found = quoted_excerpt(text_of({at_, line_end(at_)})),
          .expected = "a comma or the end of the line",
          .help = "move the text inside the quotes; a quote that belongs to the value is written twice"});
  return false;
}

// The quote opened where a value begins, and the next one that could close it stands in another row, where it
// opens a value, or nowhere. The rows between are lost; reading goes on behind them.
void CsvReader::report_unclosed(Range swallowed) {
  const std::size_t lines = count_line_ends(text_of(swallowed));
  const bool is_at_last = swallowed.end == text_.size();
  const std::string_view stop = is_at_last ? "the file ends here" : "the next quote stands here";
  report({.code = codes::quote_not_closed,
          .where = span({swallowed.begin, line_end(swallowed.begin)}),
          .found = quoted_excerpt(text_of(swallowed)),
          .expected = "a closing quote at the end of the value",
          .notes = {{.where = span({is_at_last ? swallowed.end : swallowed.end - 1, swallowed.end}),
                     .text = fmt::format("{}; {} after the opening quote could not be read", stop,
                                         counted(lines, "line"))}},
          .help = "close the quote, or write two quotes where one belongs to the value"});
}

bool CsvReader::is_within_limits(Range row) {
  const bool is_long = row.end - row.begin > base::limits::csv_line_bytes;
  const bool is_wide = row_cells() > base::limits::csv_columns;
  if (is_long || is_wide) {
    report({.code = codes::csv_line_too_long,
            .where = span({row.begin, row.begin}),
            .found = is_long ? counted(row.end - row.begin, "byte")
                             : fmt::format("more than {} cells", base::limits::csv_columns)});
    return false;
  }
  if (table_.cells.size() <= base::limits::csv_cells) return true;
  report({.code = codes::csv_too_large,
          .where = span({row.begin, row.begin}),
          .found = fmt::format("more than {} cells up to this row", base::limits::csv_cells)});
  give_up();
  return false;
}

bool CsvReader::has_good_characters(Range row) {
  if (has_only_plain_bytes_) return true;
  const auto bad = next_bad_character(text_of(row));
  if (!bad) return true;
  const std::size_t begin = row.begin + bad->offset;
  const bool is_encoding = bad->kind == BadCharacter::Kind::not_utf8;
  report({.code = is_encoding ? codes::csv_not_utf8 : codes::csv_bad_character,
          .where = span({begin, begin + bad->length}),
          .found = name_of(*bad, text_of(row)),
          .help = std::string(advice_on(bad->kind))});
  return false;
}

bool CsvReader::fits_header(Range row) {
  if (table_.rows.empty()) return true;
  const std::size_t columns = table_.rows.front().count;
  if (row_cells() < columns) report_too_short(row);
  if (row_cells() > columns) report_too_long(row);
  return row_cells() == columns;
}

void CsvReader::report_too_short(Range row) {
  base::Diagnostic diagnostic{
      .code = codes::row_too_short,
      .where = span(row),
      .found = counted(row_cells(), "cell"),
      .expected = fmt::format("{}, as in the header", counted(table_.rows.front().count, "cell")),
      .notes = {{.where = table_.row_spans.front(), .text = "the header"}}};
  if (line_end(row.begin) < row.end) diagnostic.help = "the row runs over several lines: is a quote missing?";
  report(std::move(diagnostic));
}

void CsvReader::report_too_long(Range row) {
  const std::size_t columns = table_.rows.front().count;
  const base::Span surplus = table_.cells[first_cell_ + columns].where;
  report({.code = codes::row_too_long,
          .where = span({surplus.begin, row.end}),
          .found = counted(row_cells(), "cell"),
          .expected = fmt::format("{}, as in the header", counted(columns, "cell")),
          .notes = {{.where = table_.row_spans.front(), .text = "the header"}},
          .help = "put a value that holds a comma in quotes, such as \"2,710\""});
}

void CsvReader::check_header() {
  const CsvRow header = table_.rows.front();
  std::size_t named = 0;
  for (std::size_t i = 0; i < header.count; ++i) {
    named += base::trimmed(table_.cells[i].raw).empty() ? 0 : 1;
  }
  if (named == 0) {
    report({.code = codes::no_header,
            .where = table_.row_spans.front(),
            .found = "a first row without names",
            .expected = "the column names in the first row"});
    table_ = {};
    give_up();
    return;
  }
  for (std::size_t i = 0; i < header.count; ++i) {
    if (!base::trimmed(table_.cells[i].raw).empty()) continue;
    report({.code = codes::empty_column_name,
            .where = table_.cells[i].where,
            .found = fmt::format("no name for column {}", i + 1)});
  }
}

void CsvReader::report(base::Diagnostic diagnostic) {
  if (has_given_up_) return;
  const base::Span where = diagnostic.where;
  faults_ += diagnostic.code.severity == base::Severity::warning ? 0 : 1;
  diagnostics_.add(std::move(diagnostic));
  if (faults_ < faults_kept) return;
  diagnostics_.add({.code = codes::too_many_faulty_rows,
                    .where = where,
                    .found = fmt::format("the {}th faulty row", faults_kept)});
  give_up();
}

void CsvReader::give_up() {
  if (!has_given_up_) diagnostics_.skip(std::string(path_));
  has_given_up_ = true;
}

}  // namespace

std::string CsvCell::text() const {
  if (!has_doubled_quotes) return std::string(raw);
  std::string result;
  result.reserve(raw.size());
  for (std::size_t i = 0; i < raw.size(); ++i) {
    result += raw[i];
    if (raw[i] == '"') ++i;
  }
  return result;
}

const CsvCell* CsvTable::cell(std::size_t row, std::size_t column) const {
  const CsvRow& found = rows[row];
  return column < found.count ? &cells[found.first + column] : nullptr;
}

CsvTable parse_csv(const base::Sources& sources, std::uint32_t file, base::Diagnostics& diagnostics) {
  return CsvReader(sources, file, diagnostics).read();
}

}  // namespace syntax
