#include "tracing/twice.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "base/text.h"
#include "tracing/cells.h"
#include "tracing/codes.h"

namespace tracing {

namespace {

struct Given {
  std::string label;
  NumberCell cell;
  const void* in;  // the table or the list: within one, rows may have the same label
};

// The same number may be printed at two precisions: 77.9% and 78%.
bool are_same(const document::Number& a, const document::Number& b) {
  const double room = std::max(a.is_exact() ? 0 : a.half_step(), b.is_exact() ? 0 : b.half_step());
  return std::abs(a.value - b.value) <= room;
}

std::string label_of(std::string_view row, std::string_view column) {
  return base::lower_case(base::trimmed(row)) + ", " + base::lower_case(base::trimmed(column));
}

void add_table(std::vector<Given>& given, const document::Table& table, const Answers& answers) {
  for (const auto& row : table.rows) {
    for (std::size_t c = 1; c < std::min(row.size(), table.head.size()); ++c) {
      const std::string head = text_of_cell(row.front());
      const std::string column = text_of_cell(table.head[c]);
      if (head.empty() || column.empty()) continue;
      if (auto cell = number_cell(line_of(row[c]), answers))
        given.push_back({label_of(head, column), std::move(*cell), &table});
    }
  }
}

// "Happy at work, control room, 2022: 67.5%"
void add_item(std::vector<Given>& given, const document::Inlines& item, const Answers& answers) {
  const Line line = line_of(item);
  const std::size_t colon = line.text().find(": ");
  if (colon == std::string::npos) return;
  Line rest;
  const std::size_t begin = colon + 2;
  const std::string_view text = std::string_view(line.text()).substr(begin);
  if (text == stand_in && !line.figures().empty()) {
    rest.add_figure(line.figures().back().source, line.figures().back().where);
  } else {
    rest.add_text(text, line.place_of(begin, text.size()), false);
  }
  const std::string label = base::lower_case(line.text().substr(0, colon));
  if (auto cell = number_cell(rest, answers)) given.push_back({label, std::move(*cell), &item});
}

void add_lists(std::vector<Given>& given, const document::Elements& elements, const Answers& answers) {
  for (const document::Element& element : elements) {
    const auto* list = std::get_if<document::List>(&element.content);
    if (list == nullptr) continue;
    for (const document::ListItem& item : list->items) {
      for (const document::Element& below : item.content) {
        if (const auto* paragraph = std::get_if<document::Paragraph>(&below.content))
          add_item(given, paragraph->content, answers);
      }
    }
  }
}

std::vector<Given> given_in(const Answers& answers) {
  const library::Report& report = answers.edition().report;
  std::vector<Given> given;
  for (const document::Table* table : tables_of(report)) add_table(given, *table, answers);
  add_lists(given, report.introduction.elements, answers);
  for (const library::Section& section : report.sections) add_lists(given, section.body.elements, answers);
  return given;
}

}  // namespace

void check_twice(const Answers& answers, base::Diagnostics& diagnostics) {
  std::map<std::string, const Given*> first;
  const std::vector<Given> given = given_in(answers);
  for (const Given& each : given) {
    const Given& known = *first.emplace(each.label, &each).first->second;
    const bool is_other = known.in != each.in && known.cell.number.unit == each.cell.number.unit;
    if (!is_other || are_same(known.cell.number, each.cell.number)) continue;
    diagnostics.add({.code = codes::given_twice,
                     .where = each.cell.where,
                     .about = "report " + answers.edition().report.slug,
                     .found = each.cell.text + " for \"" + each.label + "\"",
                     .notes = {{known.cell.where, "given here as " + known.cell.text}}});
  }
}

}  // namespace tracing
