#include "plot/board.h"

#include <algorithm>

#include "plot/axis.h"

namespace plot {
namespace {

void put_names_above(Board& board, const BoardWishes& wishes, const scene::TextMetrics& metrics) {
  Frame& frame = board.frame;
  board.rows = name_rows(wishes.names, frame, metrics);
  const double rows = height_of(board.rows, frame);
  frame.plot.top = tenth(rows + above_plot + wishes.room_above);
  if (frame.layout == Layout::wide) frame.plot.right = frame.width - right_of_wide_rows;
  if (frame.layout == Layout::wide && rows < frame.height / 3) return;
  frame.height = tenth(frame.height + rows + wishes.room_above);
  frame.plot.bottom = tenth(frame.height - below_narrow_plot);
}

void put_names(Board& board, const BoardWishes& wishes, const scene::TextMetrics& metrics) {
  if (board.frame.layout == Layout::wide) {
    auto labels = end_labels(wishes.names, board.frame, scale_of(board.axis, board.frame), metrics);
    if (labels) {
      board.frame.plot.right = tenth(board.frame.width - right_margin(*labels, board.frame, metrics));
      board.end_labels = std::move(*labels);
      return;
    }
  }
  put_names_above(board, wishes, metrics);
}

}  // namespace

std::optional<TimeSpan> span_over(const std::vector<model::Month>& months) {
  TimeExtent extent;
  for (const model::Month each : months) extent.include(each);
  return extent.span();
}

Scale scale_of(const ValueAxis& axis, const Frame& frame) {
  return {axis.low(), axis.high(), frame.plot.bottom, frame.plot.top};
}

Scale scale_of(const TimeSpan& span, const Frame& frame) {
  const double first = span.first.index;
  const double last = span.last.index;
  return {first, last, frame.plot.left + from_axis, frame.plot.right};
}

Board laid_out(BoardWishes wishes, const scene::TextMetrics& metrics, Layout layout) {
  Board board{.frame = frame_of(layout)};
  board.span = wishes.span;
  board.axis = value_axis(wishes.extent);
  board.tick_labels = tick_labels(board.axis, wishes.affixes);
  board.frame.plot.left = plot_left(board.tick_labels, board.frame, metrics);
  board.frame.plot.top = std::max(board.frame.plot.top, above_plot + wishes.room_above);
  put_in_order(wishes.names);
  put_names(board, wishes, metrics);
  board.scales.values = scale_of(board.axis, board.frame);
  if (board.span) board.scales.time = scale_of(*board.span, board.frame);
  return board;
}

void draw_under(scene::Scene& scene, const Board& board, const scene::TextMetrics& metrics) {
  draw_rows(scene, board.rows, board.frame);
  draw_value_axis(scene, board.axis, board.tick_labels, board.scales.values, board.frame);
  if (!board.span) return;
  draw_time_axis(scene, time_ticks(*board.span, board.scales.time, board.frame, metrics), board.frame);
}

void draw_level(scene::Scene& scene, const Frame& frame, const Scale& values, scene::Role role,
                double value) {
  const double y = values.at(value);
  scene.marks.push_back(scene::Line{{point(frame.plot.left, y), point(frame.plot.right, y)}, role});
}

}  // namespace plot
