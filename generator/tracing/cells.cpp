#include "tracing/cells.h"

#include "base/text.h"
#include "expressions/number.h"

namespace tracing {

namespace {

std::optional<NumberCell> of_figure(const FigureMark& mark, const Answers& answers) {
  const auto figure = answers.to(mark.source);
  if (!figure || !figure->raw || figure->text.empty()) return std::nullopt;
  const auto typed = expressions::typed_number_at(figure->text, 0);
  if (!typed.number) return std::nullopt;
  NumberCell cell{.number = *typed.number, .where = mark.where, .text = figure->text};
  return cell;
}

}  // namespace

std::optional<NumberCell> number_cell(const Line& line, const Answers& answers) {
  const std::string_view text = base::trimmed(line.text());
  if (text == stand_in && line.figures().size() == 1) return of_figure(line.figures().front(), answers);
  const bool is_negative = text.starts_with('-') || text.starts_with("\u2212");
  const std::string_view size = !is_negative ? text : text.substr(text.starts_with('-') ? 1 : 3);
  const bool is_start = !size.empty() && ((size[0] >= '0' && size[0] <= '9') || size.starts_with("£"));
  if (!is_start) return std::nullopt;
  const auto typed = expressions::typed_number_at(size, 0);
  if (!typed.number || typed.length != size.size()) return std::nullopt;
  NumberCell read{.number = *typed.number,
                  .where = line.place_of(line.text().find(text), text.size()),
                  .text = std::string(text)};
  if (is_negative) read.number.value = -read.number.value;
  return read;
}

std::string text_of_cell(const document::Inlines& cell) {
  return std::string(base::trimmed(document::text_of(cell)));
}

base::Span place_of(const document::Inlines& cell) {
  return cell.empty() ? base::Span{} : cell.front().where;
}

}  // namespace tracing
