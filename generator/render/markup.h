// The one builder of elements: what it writes is well-formed and escaped. Appends to one string.
// A wrong use (a style attribute, a tag left open) is a fault of the program and throws std::logic_error.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace render {

// An attribute of a shape, checked when the program is compiled: none that holds a URL or code. It keeps what
// is written before its value.
class ShapeAttribute {
 public:
  consteval ShapeAttribute(const char* name) {
    constexpr std::array<std::string_view, 12> known{"x", "y",         "width", "height", "cx", "cy",
                                                     "r", "font-size", "x1",    "x2",     "y1", "y2"};
    if (std::find(known.begin(), known.end(), std::string_view(name)) == known.end()) {
      throw "not an attribute of a shape";
    }
    for (const std::string_view part : {" ", name, "=\""}) {
      for (const char c : part) start_[size_++] = c;
    }
  }
  std::string_view start() const { return {start_.data(), size_}; }

 private:
  std::array<char, 12> start_ = {};
  std::size_t size_ = 0;
};

class Markup {
 public:
  // Names must outlive the builder: literals.
  Markup& open(std::string_view element);
  Markup& open(std::string_view element, std::string_view css_class);
  Markup& attribute(std::string_view name, std::string_view value);
  Markup& flag(std::string_view name);
  // Of a drawing: a coordinate, and the steps of a path. Both hold nothing that needs an escape.
  Markup& coordinate(ShapeAttribute name, double value);
  Markup& steps(std::string_view steps);
  // The only way to write an attribute that holds a URL. The URL must be safe (escape.h).
  Markup& url(std::string_view name, std::string_view value);
  Markup& text(std::string_view text);
  Markup& close();
  // An element with nothing but text.
  Markup& leaf(std::string_view element, std::string_view css_class, std::string_view text);
  Markup& new_line();

  std::string finish();  // throws if an element is still open

 private:
  void begin_attribute(std::string_view name);
  void end_start_tag();

  std::string out_;
  std::vector<std::string_view> open_;
  bool in_start_tag_ = false;
};

}  // namespace render
