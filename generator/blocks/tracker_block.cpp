// Actions or recommendations from a file: how many stand where, then each with its own anchor.
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "base/time.h"
#include "blocks/file_codes.h"
#include "blocks/file_tables.h"
#include "wording/file_texts_en.h"
#include "wording/page_words.h"
#include "wording/wording.h"

namespace blocks {

namespace {

using library::SheetCell;
using library::TrackerBlock;
using wording::FileText;

// The known columns, in the order in which they are shown; others follow as they are.
struct Known {
  std::string_view name;
  FileText head;
};
constexpr std::array known_columns{
    Known{"id", FileText::head_id},         Known{"text", FileText::head_text},
    Known{"owner", FileText::head_owner},   Known{"due", FileText::head_due},
    Known{"status", FileText::head_status}, Known{"update", FileText::head_update},
};

class Maker {
 public:
  Maker(const TrackerBlock& block, std::string id, base::Diagnostics& diagnostics)
      : block_(block), id_(std::move(id)), diagnostics_(diagnostics) {
    choose_columns();
    check_rows();
    count_statuses();
  }

  page::Table table(page::Table table) {
    table.columns = columns_;
    for (std::size_t row = 0; row < block_.sheet.rows.size(); ++row) table.rows.push_back(printed_row(row));
    add_scroll_hint(table);
    return table;
  }

  std::string sentence() const {
    std::vector<std::string> parts;
    for (const Count& each : counts_)
      parts.push_back(wording::fill(FileText::tracker_status, {{"n", counted(each.count)},
                                                               {"status", base::lower_first(each.status)}}));
    const std::size_t all = block_.sheet.rows.size();
    return wording::fill(FileText::tracker_says, {{"n", counted(all)},
                                                  {"called", wording::called_words(block_.called, all)},
                                                  {"counts", base::joined(parts, ", ")}});
  }

 private:
  struct Count {
    std::string status;
    std::size_t count = 0;
    base::Span where = {};
  };

  static std::string counted(std::size_t count) { return wording::count_text(static_cast<double>(count)); }

  const SheetCell& cell(std::size_t row, std::size_t column) const { return block_.sheet.rows[row][column]; }

  void choose_columns() {
    const auto& columns = block_.sheet.columns;
    std::vector<bool> is_chosen(columns.size(), false);
    for (const Known& known : known_columns) {
      for (std::size_t i = 0; i < columns.size(); ++i) {
        if (is_chosen[i] || base::lower_case(columns[i].head.text) != known.name) continue;
        is_chosen[i] = true;
        shown_.push_back(i);
        columns_.push_back({.head = head_of(known)});
        if (known.name == "due") due_ = i;
        break;
      }
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (is_chosen[i]) continue;
      shown_.push_back(i);
      columns_.push_back({.head = columns[i].head.text});
    }
  }

  std::string head_of(const Known& known) const {
    const bool is_called = known.head == FileText::head_text && !block_.called.empty();
    return is_called ? base::upper_first(wording::called_words(block_.called, 1)) : wording::fill(known.head);
  }

  void say(const base::Code& code, const SheetCell& cell, std::string found,
           std::vector<base::Note> notes = {}, std::string help = {}) {
    diagnostics_.add({.code = code,
                      .where = cell.where,
                      .about = "block tracker",
                      .found = std::move(found),
                      .notes = std::move(notes),
                      .help = std::move(help)});
  }

  void check_rows() {
    std::map<std::string, base::Span> ids;
    for (std::size_t row = 0; row < block_.sheet.rows.size(); ++row) {
      for (const std::size_t column : {block_.id, block_.text, block_.status}) {
        if (!cell(row, column).text.empty()) continue;
        say(codes::tracker_row_incomplete, cell(row, column),
            "no " + base::lower_case(block_.sheet.columns[column].head.text));
      }
      const SheetCell& id = cell(row, block_.id);
      const auto [known, is_new] = ids.emplace(base::id_from(id.text), id.where);
      if (!is_new && !id.text.empty())
        say(codes::tracker_id_twice, id, "id " + id.text, {{known->second, "the first row of that id"}});
      check_due(row);
    }
  }

  // "2024-02-30" is meant as a day, "summer 2024" is not.
  void check_due(std::size_t row) {
    if (!due_) return;
    const std::string& due = cell(row, *due_).text;
    constexpr std::string_view day = "dddd-dd-dd";
    const bool looks_like_a_day =
        due.size() == day.size() && due.find_first_not_of("0123456789-") == due.npos;
    if (looks_like_a_day && !base::parse_date(due)) say(codes::tracker_due_date, cell(row, *due_), due);
  }

  // The most frequent first; those alike in the order of the file.
  void count_statuses() {
    for (std::size_t row = 0; row < block_.sheet.rows.size(); ++row) {
      const SheetCell& status = cell(row, block_.status);
      if (status.text.empty()) continue;
      const std::string wanted = base::lower_case(status.text);
      const auto known = std::find_if(counts_.begin(), counts_.end(), [&](const Count& each) {
        return base::lower_case(each.status) == wanted;
      });
      if (known == counts_.end()) {
        warn_of_alike(status);
        counts_.push_back({.status = status.text, .count = 1, .where = status.where});
      } else {
        ++known->count;
      }
    }
    std::stable_sort(counts_.begin(), counts_.end(),
                     [](const Count& a, const Count& b) { return a.count > b.count; });
  }

  // Letters and digits alone: "in-progress" is "In progress".
  static std::string bare(const std::string& text) { return base::replaced(base::id_from(text), "-", ""); }

  static bool are_alike(const std::string& a, const std::string& b) {
    constexpr std::size_t longest_ending = 2;  // "complete", "completed"
    const std::string& shorter = a.size() < b.size() ? a : b;
    const std::string& longer = a.size() < b.size() ? b : a;
    if (shorter.empty()) return false;
    return longer == shorter ||
           (longer.starts_with(shorter) && longer.size() - shorter.size() <= longest_ending);
  }

  void warn_of_alike(const SheetCell& status) {
    for (const Count& each : counts_) {
      if (!are_alike(bare(status.text), bare(each.status))) continue;
      say(codes::tracker_status_alike, status, status.text, {{each.where, "the other spelling"}},
          "did you mean " + each.status + "?");
      return;
    }
  }

  std::vector<page::Cell> printed_row(std::size_t row) {
    std::vector<page::Cell> cells;
    for (const std::size_t column : shown_) {
      const SheetCell& typed = cell(row, column);
      page::Cell printed = printed_cell(typed, tables::value_of(typed.text));
      if (typed.text.empty()) printed.lines.front().front().text = wording::fill(FileText::cell_not_given);
      if (column == due_) {
        if (const auto date = base::parse_date(typed.text))
          printed = page::plain_cell(wording::date_words(*date));
      }
      if (column == block_.id) printed.id = anchor_of(typed.text);
      cells.push_back(std::move(printed));
    }
    return cells;
  }

  // An id that stands twice was reported, and is one anchor.
  std::string anchor_of(const std::string& id) {
    const std::string name = base::id_from(id);
    return name.empty() || !anchors_.insert(name).second ? "" : id_ + "-" + name;
  }

  const TrackerBlock& block_;
  std::string id_;
  base::Diagnostics& diagnostics_;
  std::vector<std::size_t> shown_ = {};
  std::vector<page::Column> columns_ = {};
  std::optional<std::size_t> due_ = {};
  std::vector<Count> counts_ = {};
  std::set<std::string> anchors_ = {};
};

}  // namespace

page::TableBlock make_tracker(const TrackerBlock& block, const std::string& id,
                              base::Diagnostics& diagnostics) {
  page::TableBlock made =
      open_table("tracker", id, block.caption, block.note, wording::fill(FileText::tracker_caption));
  Maker maker(block, made.id, diagnostics);
  made.table = maker.table(std::move(made.table));
  made.sentence = maker.sentence();
  return made;
}

}  // namespace blocks
