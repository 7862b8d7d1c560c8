#include "render/markup.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "base/number.h"
#include "render/escape.h"

namespace render {

namespace {

// Elements without content in HTML; nothing may be put into them.
constexpr std::array<std::string_view, 5> void_elements{"br", "hr", "img", "input", "wbr"};
// Shapes of a drawing: short to write when they are empty, which they always are.
constexpr std::array<std::string_view, 3> shapes{"circle", "path", "rect"};

template <class Names>
bool is_one_of(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_name(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  });
}

[[noreturn]] void refuse(std::string_view what, std::string_view name) {
  throw std::logic_error("markup: " + std::string(what) + " " + std::string(name));
}

}  // namespace

Markup& Markup::open(std::string_view element) {
  if (!is_name(element)) refuse("not the name of an element:", element);
  end_start_tag();
  out_.push_back('<');
  out_.append(element);
  open_.push_back(element);
  in_start_tag_ = true;
  return *this;
}

Markup& Markup::open(std::string_view element, std::string_view css_class) {
  open(element);
  if (css_class.empty()) return *this;
  out_.append(" class=\"");
  append_attribute(out_, css_class);
  out_.push_back('"');
  return *this;
}

Markup& Markup::attribute(std::string_view name, std::string_view value) {
  if (is_url_attribute(name)) refuse("written as text, but holds a URL:", name);
  begin_attribute(name);
  out_.append("=\"");
  append_attribute(out_, value);
  out_.push_back('"');
  return *this;
}

Markup& Markup::coordinate(ShapeAttribute name, double value) {
  if (!in_start_tag_) refuse("an attribute outside a tag:", name.start());
  out_.append(name.start());
  base::append_coordinate(out_, value);
  out_.push_back('"');
  return *this;
}

Markup& Markup::steps(std::string_view steps) {
  if (!in_start_tag_) refuse("an attribute outside a tag:", "d");
  out_.append(" d=\"");
  out_.append(steps);
  out_.push_back('"');
  return *this;
}

Markup& Markup::flag(std::string_view name) {
  begin_attribute(name);
  return *this;
}

Markup& Markup::url(std::string_view name, std::string_view value) {
  if (!is_safe_url(value)) refuse("not a URL that may be linked to:", value);
  begin_attribute(name);
  out_.append("=\"");
  append_url(out_, value);
  out_.push_back('"');
  return *this;
}

Markup& Markup::text(std::string_view text) {
  end_start_tag();
  append_text(out_, text);
  return *this;
}

Markup& Markup::close() {
  if (open_.empty()) refuse("closed too often:", "element");
  const std::string_view element = open_.back();
  open_.pop_back();
  const bool is_empty = in_start_tag_;
  if (is_empty && is_one_of(shapes, element)) {
    out_.append("/>");
    in_start_tag_ = false;
    return *this;
  }
  end_start_tag();
  if (is_one_of(void_elements, element)) return *this;
  out_.append("</").append(element).push_back('>');
  return *this;
}

Markup& Markup::leaf(std::string_view element, std::string_view css_class, std::string_view content) {
  return open(element, css_class).text(content).close();
}

Markup& Markup::new_line() {
  end_start_tag();
  out_.push_back('\n');
  return *this;
}

std::string Markup::finish() {
  if (!open_.empty()) refuse("left open:", open_.back());
  return std::move(out_);
}

void Markup::begin_attribute(std::string_view name) {
  if (!in_start_tag_) refuse("an attribute outside a tag:", name);
  if (!is_name(name) || is_code_attribute(name)) refuse("an attribute that may not be written:", name);
  out_.push_back(' ');
  out_.append(name);
}

void Markup::end_start_tag() {
  if (in_start_tag_) out_.push_back('>');
  in_start_tag_ = false;
}

}  // namespace render
