// A chart as a file of its own: the wide drawing between its words, so that nobody can show it without them.
#include "base/number.h"
#include "exhibits/exhibit.h"
#include "plot/frame.h"
#include "plot/text_lines.h"

namespace exhibits {

namespace {

constexpr double margin = 16;
constexpr double heading_size = 18;
constexpr double text_size = 15;
constexpr double note_size = 13;
constexpr std::size_t most_text_lines = 8;  // the longest sentence has four

struct Words {
  std::string text;
  double size = text_size;
  scene::Role role = scene::Role::annotation;
  bool is_bold = false;
};

// Wrapped to the width of the drawing, from `top` down; where they end.
double write_words(scene::Scene& drawing, const Words& words, double top, const scene::TextMetrics& metrics) {
  const plot::TextRoom room{drawing.width - 2 * margin, words.size, words.is_bold, most_text_lines};
  const double line_height = 1.3 * words.size;
  for (const std::string& line : plot::text_lines(words.text, room, metrics)) {
    drawing.marks.push_back(
        scene::Label{.at = plot::point(margin, plot::base_line(top + line_height / 2, words.size)),
                     .text = line,
                     .font_size = words.size,
                     .role = words.role,
                     .is_bold = words.is_bold});
    top += line_height;
  }
  return top;
}

std::string text_of(const page::Runs& runs) {
  std::string text;
  for (const page::Run& run : runs) text += run.text;
  return text;
}

}  // namespace

page::Drawing standalone(const page::Chart& chart, const page::Address& address,
                         const scene::TextMetrics& metrics) {
  page::Drawing drawing{.address = address, .name = chart.name, .description = chart.sentence};
  scene::Scene& scene = drawing.scene;
  scene.width = chart.wide.width + 2 * margin;
  double top =
      write_words(scene, {chart.heading, heading_size, scene::Role::annotation, true}, margin, metrics);
  top = write_words(scene, {chart.subtitle, text_size, scene::Role::axis}, top + 4, metrics);
  top = write_words(scene, {chart.sentence}, top + 4, metrics) + margin;
  const scene::Point by = plot::point(margin, top);
  for (const scene::Mark& mark : chart.wide.marks) scene.marks.push_back(scene::moved(mark, by));
  top += chart.wide.height + margin;
  int number = 0;
  for (const std::string& each : chart.annotations) {
    const std::string marked = base::whole(++number) + ". " + each;
    top = write_words(scene, {marked, note_size, scene::Role::axis}, top, metrics);
  }
  for (const std::string& each : {chart.note, text_of(chart.source)})
    top = write_words(scene, {each, note_size, scene::Role::axis}, top, metrics);
  scene.height = plot::tenth(top + margin);
  return drawing;
}

}  // namespace exhibits
