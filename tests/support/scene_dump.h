// A drawing as text that a person can read and a test can compare: a line for each mark, in painting order.
#pragma once

#include <string>
#include <variant>

#include "base/number.h"
#include "base/overloaded.h"
#include "scene/scene.h"

namespace dump_words {

inline std::string at(const scene::Point& point) {
  return base::coordinate(point.x) + "," + base::coordinate(point.y);
}

inline std::string role(scene::Role role) {
  return std::string(scene::name_of(role));
}

inline std::string shape(scene::Shape shape) {
  switch (shape) {
    case scene::Shape::circle:
      return "circle";
    case scene::Shape::square:
      return "square";
    case scene::Shape::diamond:
      return "diamond";
    case scene::Shape::triangle:
      return "triangle";
    case scene::Shape::cross:
      return "cross";
    case scene::Shape::triangle_down:
      return "triangle_down";
  }
  return "";
}

inline std::string anchor(scene::Anchor anchor) {
  switch (anchor) {
    case scene::Anchor::start:
      return "starts at";
    case scene::Anchor::middle:
      return "centred at";
    case scene::Anchor::end:
      return "ends at";
  }
  return "";
}

inline std::string line(const scene::Line& line) {
  std::string text = "line    " + role(line.role);
  if (line.ending == scene::Ending::provisional) text += " (provisional)";
  for (const scene::Point& point : line.points) text += " " + at(point);
  return text;
}

inline std::string marker(const scene::Marker& marker) {
  const std::string fill = marker.is_hollow ? " hollow " : " ";
  return "marker  " + role(marker.role) + fill + shape(marker.shape) + " " + base::coordinate(marker.size) +
         " at " + at(marker.at);
}

inline std::string label(const scene::Label& label) {
  const std::string weight = label.is_bold ? " bold " : " ";
  return "label   " + role(label.role) + weight + base::coordinate(label.font_size) + " " +
         anchor(label.anchor) + " " + at(label.at) + " \"" + label.text + "\"";
}

inline std::string bar(const scene::Bar& bar) {
  const std::string fill = bar.fill == scene::Fill::solid    ? ""
                           : bar.fill == scene::Fill::dashes ? " dashes"
                                                             : " dots";
  return "bar     " + role(bar.role) + fill +
         (bar.is_hollow    ? " hollow"
          : bar.holds_text ? " holds"
                           : "") +
         (bar.is_provisional ? " (provisional) " : " ") + at({bar.box.left, bar.box.top}) + " to " +
         at({bar.box.right, bar.box.bottom});
}

}  // namespace dump_words

inline std::string dump(const scene::Scene& scene) {
  std::string text =
      "scene   " + base::coordinate(scene.width) + " by " + base::coordinate(scene.height) + "\n";
  for (const scene::Mark& mark : scene.marks) {
    text +=
        std::visit(base::overloaded{[](const scene::Line& line) { return dump_words::line(line); },
                                    [](const scene::Marker& marker) { return dump_words::marker(marker); },
                                    [](const scene::Label& label) { return dump_words::label(label); },
                                    [](const scene::Bar& bar) { return dump_words::bar(bar); }},
                   mark);
    text += "\n";
  }
  return text;
}
