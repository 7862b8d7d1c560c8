#include "compose/moved.h"

#include <variant>

namespace compose {

namespace {

class Mover {
 public:
  explicit Mover(const Move& move) : move_(move) {}

  void each(std::vector<page::Piece>& pieces) const {
    for (page::Piece& piece : pieces)
      std::visit([this](auto& content) { content_of(content); }, piece.content);
  }

 private:
  void rename(std::string& id) const {
    if (!id.empty()) id = move_.prefix + "-" + id;
  }
  // "chart-homicide" is "chart-2023-24-q3-homicide": the ids of its parts are made of what follows the kind.
  void rename_behind_kind(std::string& id) const {
    const std::size_t dash = id.find('-');
    if (dash == std::string::npos) return rename(id);
    id.insert(dash + 1, move_.prefix + "-");
  }

  void content_of(page::Heading& heading) const {
    heading.level += 1;
    rename(heading.id);
  }
  void content_of(page::Prose& prose) const {
    prose.heading_shift += 1;
    prose.id_prefix = prose.id_prefix.empty() ? move_.prefix : move_.prefix + "-" + prose.id_prefix;
    prose.written_for = move_.from;
    for (page::Inset& inset : prose.insets) each(inset.pieces);
  }
  void content_of(page::Definitions& definitions) const {
    for (page::Definition& item : definitions.items) rename(item.id);
  }
  void content_of(page::Table& table) const {
    rename(table.id);
    for (auto& row : table.rows) {
      for (page::Cell& cell : row) rename(cell.id);
    }
    for (page::Cell& cell : table.foot) rename(cell.id);
  }
  void content_of(page::TableBlock& block) const {
    rename_behind_kind(block.id);
    content_of(block.table);
  }
  void content_of(page::Chart& chart) const {
    chart.heading_level += 1;
    rename_behind_kind(chart.id);
    content_of(chart.data);
  }
  void content_of(page::Diagram& diagram) const { rename_behind_kind(diagram.id); }
  void content_of(page::Panel& panel) const { each(panel.pieces); }
  void content_of(page::Group& group) const {
    rename(group.id);
    each(group.pieces);
  }
  void content_of(page::Details& details) const {
    rename(details.id);
    each(details.pieces);
  }
  void content_of(page::Paragraph&) const {}
  void content_of(page::List&) const {}
  void content_of(page::Contents&) const {}
  void content_of(page::Tags&) const {}

  const Move& move_;
};

}  // namespace

std::vector<page::Piece> moved(std::vector<page::Piece> pieces, const Move& move) {
  Mover(move).each(pieces);
  return pieces;
}

}  // namespace compose
