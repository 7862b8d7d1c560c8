#include "charts/board.h"

#include <algorithm>
#include <numeric>

#include "charts/axis.h"

namespace charts {
namespace {

constexpr double above_plot = 16;  // half of the top label of the axis, and half of a marker
constexpr double below_narrow_plot = 44;
constexpr double from_axis = 6;            // a mark on the first month does not touch the axis labels
constexpr double right_of_wide_rows = 40;  // half of the last month's name

Scale values_of(const Board& board) {
  return {board.axis.low(), board.axis.high(), board.frame.plot.bottom, board.frame.plot.top};
}

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
    auto labels = end_labels(wishes.names, board.frame, values_of(board), metrics);
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
  if (months.empty()) return std::nullopt;
  const auto [first, last] = std::minmax_element(months.begin(), months.end());
  TimeSpan span{*first, *last, 0};
  for (const model::Month each : months) span.step = std::gcd(span.step, each.index - span.first.index);
  span.step = std::max(span.step, 1);
  return span;
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
  board.scales.values = values_of(board);
  if (board.span) {
    const auto first = static_cast<double>(board.span->first.index);
    const auto last = static_cast<double>(board.span->last.index);
    board.scales.time = {first, last, board.frame.plot.left + from_axis, board.frame.plot.right};
  }
  return board;
}

void draw_under(scene::Scene& scene, const Board& board, const scene::TextMetrics& metrics) {
  draw_rows(scene, board.rows, board.frame);
  draw_value_axis(scene, board.axis, board.tick_labels, board.scales.values, board.frame);
  if (!board.span) return;
  draw_time_axis(scene, time_ticks(*board.span, board.scales.time, board.frame, metrics), board.frame);
}

void draw_level(scene::Scene& scene, const Board& board, scene::Role role, double value) {
  const double y = board.scales.values.at(value);
  const scene::Box& plot = board.frame.plot;
  scene.marks.push_back(scene::Line{{point(plot.left, y), point(plot.right, y)}, role});
}

}  // namespace charts
