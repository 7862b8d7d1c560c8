#include "support/kept_drawing.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "render/markup.h"
#include "render/svg.h"
#include "support/scene_dump.h"

namespace {

// A line an element, so that a difference shows which mark has moved.
std::string svg_of(const scene::Scene& drawing, const std::string& name) {
  render::Markup markup;
  render::write_drawing(markup, drawing, name.ends_with("_narrow") ? "narrow" : "wide", name);
  const std::string written = markup.finish();
  std::string lines;
  for (const char c : written) {
    if (c == '<' && !lines.empty() && lines.back() == '>') lines += '\n';
    lines += c;
  }
  return lines;
}

void expect_file(const std::string& path, const std::string& bytes) {
  const std::string full = std::string(CANDOUR_SOURCE) + "/tests/golden/" + path;
  if (std::getenv("UPDATE_GOLDEN") != nullptr) std::ofstream(full, std::ios::binary) << bytes;
  std::ifstream file(full, std::ios::binary);
  EXPECT_EQ(bytes, std::string(std::istreambuf_iterator<char>(file), {})) << path;
}

}  // namespace

void expect_as_kept(const std::string& name, const scene::Scene& drawing) {
  expect_file("scenes/" + name + ".txt", dump(drawing));
  expect_file("svg/" + name + ".svg", svg_of(drawing, name));
}
