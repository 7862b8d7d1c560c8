// How many trend charts one core draws and writes in a second of its time, both layouts counted as one.
// Usage: bench_charts SECONDS. Prints the number, and the bytes of one chart. A number of its own says
// little: `run` compares it with other ways of drawing the same chart.
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <string>

#include "charts/trend.h"
#include "render/svg.h"

namespace {

constexpr int quarters = 40;
constexpr double levels[] = {3.2, 3.0, 4.1};

plot::PlottedLine line_of(scene::Role role, const std::string& name, double level, int turn) {
  plot::PlottedLine line{.role = role, .name = name, .latest_text = "3.69", .points = {}};
  for (int i = 0; i < quarters; ++i) {
    const model::Month at = model::Month::of(2023, 12).plus(-3 * (quarters - 1 - i));
    const double wave = 0.3 * static_cast<double>((i * 7 + turn) % 11) / 11;
    line.points.push_back({.at = at, .value = level + wave + 0.01 * i});
  }
  return line;
}

// The turn changes the values, so that no drawing is the one before.
charts::TrendChart chart_of(int turn) {
  charts::TrendChart chart;
  chart.lines = {line_of(scene::Role::own, "Avon and Somerset", levels[0], turn),
                 line_of(scene::Role::group, "MSG average", levels[1], turn + 3),
                 line_of(scene::Role::nation, "England and Wales", levels[2], turn + 5)};
  return chart;
}

std::string written(const charts::TrendChart& chart) {
  render::Markup markup;
  for (const plot::Layout layout : {plot::Layout::wide, plot::Layout::narrow}) {
    const scene::Scene drawing = charts::draw_trend(chart, scene::arial_metrics(), layout);
    render::write_drawing(markup, drawing, layout == plot::Layout::wide ? "wide" : "narrow", "Line chart");
  }
  return markup.finish();
}

}  // namespace

int main(int count, char** words) {
  const double seconds = count > 1 ? std::strtod(words[1], nullptr) : 1;
  // Time of the processor, not of the clock: other programs on the machine do not count.
  const std::clock_t start = std::clock();
  const auto elapsed = [&] { return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC; };
  long long charts_drawn = 0;
  std::size_t bytes = 0;
  while (elapsed() < seconds) {
    for (int i = 0; i < 50; ++i) bytes = written(chart_of(static_cast<int>(++charts_drawn % 11))).size();
  }
  std::cout << static_cast<double>(charts_drawn) / elapsed() << ' ' << bytes << '\n';
  return 0;
}
