#include "page/table_file.h"

#include <algorithm>
#include <set>
#include <utility>
#include <variant>

#include "base/number.h"
#include "base/text.h"

namespace page {

namespace {

constexpr std::string_view between_lines = "; ";
constexpr std::string_view note_head = "Note";

std::string text_of(const Runs& runs) {
  std::string text;
  for (const Run& run : runs) text += run.text;
  return text;
}

// The words above each column; "" over a column that stands alone.
std::vector<std::string> words_above(const Table& table) {
  std::vector<std::string> above;
  for (const HeadAbove& each : table.heads_above) above.insert(above.end(), each.columns, each.text);
  above.resize(table.columns.size());
  return above;
}

bool has_notes(const Table& table) {
  return !table.notes.empty();
}

// The group that a row stands in; null before the first.
const RowGroup* group_of(const Table& table, std::size_t row) {
  const RowGroup* found = nullptr;
  for (const RowGroup& each : table.groups) {
    if (each.begin <= row) found = &each;
  }
  return found;
}

// The notes on the heads stand in every row, those on a cell in its own; each once.
std::string notes_in(const Table& table, const std::vector<Cell>& row) {
  std::set<std::size_t> numbers;
  for (const Column& column : table.columns) numbers.insert(column.notes.begin(), column.notes.end());
  for (const Cell& cell : row) numbers.insert(cell.notes.begin(), cell.notes.end());
  std::vector<std::string> texts;
  for (const std::size_t number : numbers) {
    if (number >= 1 && number <= table.notes.size()) texts.push_back(table.notes[number - 1]);
  }
  return base::joined(texts, between_lines);
}

std::vector<Field> fields_of(const Table& table, const std::vector<Cell>& row, const RowGroup* group) {
  std::vector<Field> fields;
  if (!table.groups.empty()) fields.emplace_back(group == nullptr ? "" : group->caption);
  for (const Cell& cell : row) fields.emplace_back(printed(cell));
  fields.resize(table.columns.size() + (table.groups.empty() ? 0U : 1U));
  if (has_notes(table)) fields.emplace_back(notes_in(table, row));
  return fields;
}

// Tables in lists and quotations too, in the order in which they are told.
template <class Use>
void each_table(const document::Elements& elements, const Use& use) {
  for (const document::Element& element : elements) {
    if (const auto* table = std::get_if<document::Table>(&element.content)) use(*table);
    if (const auto* quote = std::get_if<document::Quote>(&element.content)) each_table(quote->content, use);
    const auto* list = std::get_if<document::List>(&element.content);
    if (list == nullptr) continue;
    for (const document::ListItem& item : list->items) each_table(item.content, use);
  }
}

// Goes through the pieces of a page, those inside others too; `Pieces` may be const.
template <class Pieces, class Use>
void each_piece(Pieces& pieces, const Use& use) {
  for (auto& piece : pieces) {
    use(piece);
    if (auto* panel = std::get_if<Panel>(&piece.content)) each_piece(panel->pieces, use);
    if (auto* group = std::get_if<Group>(&piece.content)) each_piece(group->pieces, use);
    if (auto* details = std::get_if<Details>(&piece.content)) each_piece(details->pieces, use);
    auto* prose = std::get_if<Prose>(&piece.content);
    if (prose == nullptr) continue;
    for (auto& inset : prose->insets) each_piece(inset.pieces, use);
  }
}

class Namer {
 public:
  explicit Namer(const Address& page) : folder_(page.is_page() ? page.path : "") {}

  Address file_for(const std::string& wanted) {
    std::string name = wanted;
    for (int i = 2; !taken_.insert(name).second; ++i) name = wanted + "-" + base::whole(i);
    return {folder_ + name + ".csv"};
  }

 private:
  std::string folder_;
  std::set<std::string> taken_ = {};
};

// Without heads it is a list of names and what they are: "Author: …".
bool has_heads(const Table& table) {
  return std::any_of(table.columns.begin(), table.columns.end(),
                     [](const Column& column) { return !column.head.empty(); });
}

std::string name_of(const Table& table) {
  constexpr std::string_view of_caption = "cap-";
  if (table.id.empty()) return "table";
  return "table-" + (table.id.starts_with(of_caption) ? table.id.substr(of_caption.size()) : table.id);
}

void add_tables(std::vector<Dataset>& files, const Prose& prose) {
  std::size_t next = 0;
  each_table(prose.elements, [&](const document::Table& table) {
    if (next == prose.table_files.size()) return;
    files.push_back(dataset_of(table));
    files.back().address = prose.table_files[next++];
  });
}

}  // namespace

std::string note_mark(std::size_t number) {
  constexpr std::size_t letters = 26;
  std::string mark;
  for (; number > 0; number = (number - 1) / letters) {
    mark.insert(mark.begin(), static_cast<char>('a' + (number - 1) % letters));
  }
  return mark;
}

std::string printed(const Cell& cell) {
  std::vector<std::string> lines;
  lines.reserve(cell.lines.size());
  for (const Runs& line : cell.lines) lines.push_back(text_of(line));
  return base::joined(lines, between_lines);
}

Dataset dataset_of(const Table& table) {
  Dataset file;
  if (table.file) file.address = *table.file;
  if (!table.groups.empty()) file.columns.push_back(table.group_head);
  const std::vector<std::string> above = words_above(table);
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    file.columns.push_back(above[i].empty() ? table.columns[i].head
                                            : above[i] + ": " + table.columns[i].head);
  }
  if (has_notes(table)) file.columns.emplace_back(note_head);
  for (std::size_t i = 0; i < table.rows.size(); ++i)
    file.rows.push_back(fields_of(table, table.rows[i], group_of(table, i)));
  if (!table.foot.empty()) file.rows.push_back(fields_of(table, table.foot, nullptr));
  return file;
}

Dataset dataset_of(const document::Table& table) {
  Dataset file;
  for (const document::Inlines& head : table.head) file.columns.push_back(document::text_of(head));
  for (const auto& row : table.rows) {
    std::vector<Field> fields;
    fields.reserve(row.size());
    for (const document::Inlines& cell : row) fields.emplace_back(document::text_of(cell));
    file.rows.push_back(std::move(fields));
  }
  return file;
}

void name_table_files(Page& page) {
  Namer namer(page.address);
  each_piece(page.pieces, [&](Piece& piece) {
    if (auto* block = std::get_if<TableBlock>(&piece.content)) block->table.file = namer.file_for(block->id);
    if (auto* table = std::get_if<Table>(&piece.content); table != nullptr && has_heads(*table))
      table->file = namer.file_for(name_of(*table));
    auto* prose = std::get_if<Prose>(&piece.content);
    if (prose == nullptr) return;
    prose->table_files.clear();
    const std::string name = prose->id_prefix.empty() ? "table" : prose->id_prefix + "-table";
    each_table(prose->elements,
               [&](const document::Table&) { prose->table_files.push_back(namer.file_for(name)); });
  });
}

std::vector<Dataset> table_files_of(const Page& page) {
  std::vector<Dataset> files;
  each_piece(page.pieces, [&](const Piece& piece) {
    const auto* block = std::get_if<TableBlock>(&piece.content);
    if (block != nullptr && block->table.file) files.push_back(dataset_of(block->table));
    const auto* table = std::get_if<Table>(&piece.content);
    if (table != nullptr && table->file) files.push_back(dataset_of(*table));
    if (const auto* prose = std::get_if<Prose>(&piece.content)) add_tables(files, *prose);
  });
  return files;
}

}  // namespace page
