#include "plot/rows.h"

#include "plot/fitting.h"
#include "plot/markers.h"

namespace plot {
namespace {

constexpr double row_height = 22;
constexpr double from_edge = 4;
constexpr double stroke_length = 24;
constexpr double before_text = 8;
constexpr double column_size = 16;
constexpr double text_left = from_edge + stroke_length + before_text;

std::vector<std::string> lines_of(const SeriesName& name, const Frame& frame,
                                  const scene::TextMetrics& metrics) {
  return fitted(name, frame.width - text_left - from_edge, frame.font_size, metrics, frame.over_edge());
}

double height_of_one(const NameRow& row, const Frame& frame) {
  const double more = row.lines.empty() ? 0 : static_cast<double>(row.lines.size()) - 1;
  return row_height + more * frame.line_height();
}

// A column of the series as wide as one is high.
void draw_column(scene::Scene& scene, const SeriesName& name, double middle) {
  const double left = from_edge + (stroke_length - column_size) / 2;
  const double half = column_size / 2;
  scene.marks.push_back(scene::Bar{.box = {left, middle - half, left + column_size, middle + half},
                                   .role = name.role,
                                   .fill = *name.column});
}

void draw_stroke(scene::Scene& scene, const SeriesName& name, double middle) {
  if (name.column) return draw_column(scene, name, middle);
  scene.marks.push_back(
      scene::Line{{point(from_edge, middle), point(from_edge + stroke_length, middle)}, name.role});
  if (!has_marker(name.role)) return;
  scene::Marker marker = end_marker(name.role, point(from_edge + stroke_length / 2, middle));
  marker.is_hollow = name.is_hollow;
  scene.marks.push_back(marker);
}

}  // namespace

std::vector<NameRow> name_rows(const std::vector<SeriesName>& names, const Frame& frame,
                               const scene::TextMetrics& metrics) {
  std::vector<NameRow> rows;
  rows.reserve(names.size());
  for (const SeriesName& name : names) rows.push_back({name, lines_of(name, frame, metrics)});
  return rows;
}

double height_of(const std::vector<NameRow>& rows, const Frame& frame) {
  double height = 0;
  for (const NameRow& row : rows) height += height_of_one(row, frame);
  return height;
}

void draw_rows(scene::Scene& scene, const std::vector<NameRow>& rows, const Frame& frame, double top) {
  for (const NameRow& row : rows) {
    double middle = top + row_height / 2;
    draw_stroke(scene, row.name, middle);
    for (const std::string& line : row.lines) {
      scene.marks.push_back(scene::Label{.at = point(text_left, base_line(middle, frame.font_size)),
                                         .text = line,
                                         .font_size = frame.font_size,
                                         .role = row.name.role,
                                         .is_bold = row.name.is_bold()});
      middle += frame.line_height();
    }
    top += height_of_one(row, frame);
  }
}

}  // namespace plot
