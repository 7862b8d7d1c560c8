// What every drawing promises, whatever its kind: nothing leaves the paper, no number is missing from a
// coordinate, no text touches another text or a marker.
#pragma once

#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>
#include <vector>

#include "support/read_chart.h"

namespace look_at_chart {

inline void expect_all_on_paper(const scene::Scene& drawn, const scene::TextMetrics& metrics) {
  const scene::Box paper{0, 0, drawn.width, drawn.height};
  EXPECT_TRUE(std::isfinite(drawn.width) && std::isfinite(drawn.height));
  for (const auto& label : read_chart::all<scene::Label>(drawn)) {
    EXPECT_TRUE(read_chart::is_on_page(label, drawn, metrics)) << label.text;
    EXPECT_FALSE(label.text.empty());
  }
  for (const auto& marker : read_chart::all<scene::Marker>(drawn)) {
    EXPECT_TRUE(paper.holds(read_chart::box_of(marker))) << scene::name_of(marker.role);
  }
  for (const auto& line : read_chart::all<scene::Line>(drawn)) {
    for (const auto& at : line.points) {
      EXPECT_TRUE(paper.holds({at.x, at.y, at.x, at.y})) << scene::name_of(line.role);
    }
  }
}

// The number of a break stands in its circle on purpose.
inline void expect_texts_apart(const scene::Scene& drawn, const scene::TextMetrics& metrics) {
  const auto labels = read_chart::all<scene::Label>(drawn);
  const auto markers = read_chart::all<scene::Marker>(drawn);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const scene::Box box = read_chart::box_of(labels[i], metrics);
    for (std::size_t k = i + 1; k < labels.size(); ++k) {
      EXPECT_FALSE(box.overlaps(read_chart::box_of(labels[k], metrics)))
          << labels[i].text << " and " << labels[k].text;
    }
    for (const auto& marker : markers) {
      const bool is_number_in_circle = labels[i].role == scene::Role::annotation &&
                                       marker.role == scene::Role::annotation &&
                                       marker.at.x == labels[i].at.x;
      if (is_number_in_circle) continue;
      EXPECT_FALSE(box.overlaps(read_chart::box_of(marker)))
          << labels[i].text << " and a marker of " << scene::name_of(marker.role);
    }
  }
}

inline void expect_even_ticks_from_zero(const read_chart::Chart& read) {
  ASSERT_GE(read.ticks.size(), 4U);
  EXPECT_LE(read.ticks.size(), 6U);
  const double step = read.ticks[1].value - read.ticks[0].value;
  bool has_zero = false;
  for (std::size_t i = 0; i < read.ticks.size(); ++i) {
    has_zero = has_zero || read.ticks[i].value == 0;
    if (i == 0) continue;
    EXPECT_NEAR(read.ticks[i].value - read.ticks[i - 1].value, step, step * 1e-9);
  }
  EXPECT_TRUE(has_zero);
}

}  // namespace look_at_chart
