// The one builder of elements: what it writes is well-formed and escaped. Appends to one string.
// A wrong use (a style attribute, a tag left open) is a fault of the program and throws std::logic_error.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace render {

class Markup {
 public:
  // Names must outlive the builder: literals.
  Markup& open(std::string_view element);
  Markup& open(std::string_view element, std::string_view css_class);
  Markup& attribute(std::string_view name, std::string_view value);
  Markup& flag(std::string_view name);
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
