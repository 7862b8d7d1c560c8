#include "render/svg.h"

#include <array>
#include <cstddef>

#include "base/number.h"
#include "base/overloaded.h"

namespace render {

namespace {

using base::coordinate;

// A path is written in steps from point to point: the steps of a time axis repeat, which halves a page's
// weight. They are steps between points rounded to tenths, so that no error adds up.
class PathText {
 public:
  explicit PathText(std::size_t points = 0) { text_.reserve(points * usual_step); }

  PathText& move(double x, double y) {
    x_ = base::tenths_of(x);
    y_ = base::tenths_of(y);
    append('M', x_, true, y_);
    is_first_step_ = true;
    return *this;
  }
  PathText& step_to(double x, double y) {
    const long long to_x = base::tenths_of(x);
    const long long to_y = base::tenths_of(y);
    const bool has_minus = to_y < y_;  // which parts two numbers as a space does
    append(is_first_step_ ? 'l' : ' ', to_x - x_, !has_minus, to_y - y_);
    x_ = to_x;
    y_ = to_y;
    is_first_step_ = false;
    return *this;
  }
  std::string closed() { return text_ + "z"; }
  const std::string& text() const { return text_; }

 private:
  static constexpr std::size_t usual_step = 10;  // characters: " 11.9-11.9"

  void append(char before, long long x, bool is_spaced, long long y) {
    std::array<char, 2 * base::longest_tenths + 2> step;
    char* end = step.data();
    *end++ = before;
    end = base::put_tenths(end, x);
    if (is_spaced) *end++ = ' ';
    end = base::put_tenths(end, y);
    text_.append(step.data(), end);
  }

  std::string text_;
  long long x_ = 0;  // in tenths
  long long y_ = 0;
  bool is_first_step_ = true;
};

std::string class_of(scene::Role role, std::string_view more) {
  std::string name(scene::name_of(role));
  if (!more.empty()) name.append(" ").append(more);
  return name;
}

void write_path(Markup& markup, const std::string& css_class, std::string_view steps) {
  markup.open("path", css_class).steps(steps).close();
}

void write_line(Markup& markup, const scene::Line& line) {
  const std::size_t count = line.points.size();
  if (count < 2) return;
  const bool is_provisional = line.ending == scene::Ending::provisional;
  const std::size_t firm = is_provisional ? count - 1 : count;
  if (firm > 1) {
    PathText path(firm);
    path.move(line.points[0].x, line.points[0].y);
    for (std::size_t i = 1; i < firm; ++i) path.step_to(line.points[i].x, line.points[i].y);
    write_path(markup, class_of(line.role, {}), path.text());
  }
  if (!is_provisional) return;
  PathText last;
  last.move(line.points[count - 2].x, line.points[count - 2].y);
  last.step_to(line.points[count - 1].x, line.points[count - 1].y);
  write_path(markup, class_of(line.role, "soft"), last.text());
}

std::string marker_path(const scene::Marker& marker) {
  const double x = marker.at.x;
  const double y = marker.at.y;
  const double half = marker.size / 2;
  PathText path;
  switch (marker.shape) {
    case scene::Shape::diamond:
      return path.move(x, y - half).step_to(x + half, y).step_to(x, y + half).step_to(x - half, y).closed();
    case scene::Shape::triangle:
      return path.move(x, y - half).step_to(x + half, y + half).step_to(x - half, y + half).closed();
    case scene::Shape::triangle_down:
      return path.move(x, y + half).step_to(x - half, y - half).step_to(x + half, y - half).closed();
    case scene::Shape::cross:
      path.move(x - half, y - half).step_to(x + half, y + half);
      return path.move(x - half, y + half).step_to(x + half, y - half).text();
    case scene::Shape::circle:
    case scene::Shape::square:
      break;
  }
  return {};
}

void write_box(Markup& markup, const std::string& css_class, const scene::Box& box) {
  markup.open("rect", css_class).coordinate("x", box.left).coordinate("y", box.top);
  markup.coordinate("width", box.width()).coordinate("height", box.height()).close();
}

void write_marker(Markup& markup, const scene::Marker& marker) {
  const bool is_hollow = marker.is_hollow || marker.shape == scene::Shape::cross;
  const std::string css_class = class_of(marker.role, is_hollow ? "mark hollow" : "mark");
  const double half = marker.size / 2;
  if (marker.shape == scene::Shape::circle) {
    markup.open("circle", css_class).coordinate("cx", marker.at.x);
    markup.coordinate("cy", marker.at.y).coordinate("r", half).close();
  } else if (marker.shape == scene::Shape::square) {
    const auto [x, y] = marker.at;
    write_box(markup, css_class, {.left = x - half, .top = y - half, .right = x + half, .bottom = y + half});
  } else {
    write_path(markup, css_class, marker_path(marker));
  }
}

void write_label(Markup& markup, const scene::Label& label, double usual_size) {
  markup.open("text", scene::name_of(label.role));
  markup.coordinate("x", label.at.x).coordinate("y", label.at.y);
  if (label.anchor == scene::Anchor::middle) markup.attribute("text-anchor", "middle");
  if (label.anchor == scene::Anchor::end) markup.attribute("text-anchor", "end");
  if (label.font_size != usual_size) markup.coordinate("font-size", label.font_size);
  if (label.is_bold) markup.attribute("font-weight", "700");
  markup.text(label.text).close();
}

// Level stripes, counted from the foot so that those of neighbours are level too; none is cut by the top.
std::string stripes_in(const scene::Box& box, scene::Fill fill) {
  const double step = fill == scene::Fill::dashes ? 5 : 4;
  PathText path;
  for (double y = box.bottom - step / 2; y - step / 2 >= box.top; y -= step) {
    path.move(box.left, y).step_to(box.right, y);
  }
  return path.text();
}

void write_bar(Markup& markup, const scene::Bar& bar) {
  const bool is_striped = !bar.is_hollow && bar.fill != scene::Fill::solid;
  std::string looks = "bar";
  if (is_striped) looks += " striped";
  if (bar.is_hollow) {
    looks += " hollow";
  } else if (bar.holds_text) {
    looks += " holds";
  }
  if (bar.is_provisional) looks += " soft";
  write_box(markup, class_of(bar.role, looks), bar.box);
  if (!is_striped) return;
  const std::string stripes = stripes_in(bar.box, bar.fill);
  const bool is_dashes = bar.fill == scene::Fill::dashes;
  if (!stripes.empty()) write_path(markup, class_of(bar.role, is_dashes ? "dashes" : "dots"), stripes);
}

void write_marks(Markup& markup, const scene::Scene& drawing, double usual_size) {
  const auto write = base::overloaded{
      [&](const scene::Line& line) { write_line(markup, line); },
      [&](const scene::Marker& marker) { write_marker(markup, marker); },
      [&](const scene::Label& label) { write_label(markup, label, usual_size); },
      [&](const scene::Bar& bar) { write_bar(markup, bar); },
  };
  for (const scene::Mark& mark : drawing.marks) std::visit(write, mark);
}

// The size of the first label stands once on the group; only other sizes are written beside their labels.
double first_size(const scene::Scene& drawing) {
  for (const scene::Mark& mark : drawing.marks) {
    if (const auto* label = std::get_if<scene::Label>(&mark)) return label->font_size;
  }
  return 0;
}

// Shrunk to one sheet of paper, a drawing that is higher has text too small to read: the style sheet prints
// it in larger letters, which the room for a reader's wider ones has place for.
constexpr double tall = 1200;

std::string view_box(const scene::Scene& drawing) {
  return "0 0 " + coordinate(drawing.width) + " " + coordinate(drawing.height);
}

}  // namespace

void write_drawing(Markup& markup, const scene::Scene& drawing, std::string_view layout,
                   std::string_view name) {
  const double usual_size = first_size(drawing);
  const std::string css_class = std::string(layout) + (drawing.height > tall ? " tall" : "");
  markup.open("svg", css_class).attribute("role", "img").attribute("focusable", "false");
  markup.attribute("viewBox", view_box(drawing)).attribute("aria-label", name);
  markup.open("g").attribute("aria-hidden", "true");
  if (usual_size > 0) markup.coordinate("font-size", usual_size);
  write_marks(markup, drawing, usual_size);
  markup.close().close().new_line();
}

std::string standalone_drawing(const scene::Scene& drawing, std::string_view name,
                               std::string_view description, std::string_view style) {
  Markup markup;
  markup.open("svg").attribute("xmlns", "http://www.w3.org/2000/svg").attribute("role", "img");
  markup.attribute("viewBox", view_box(drawing)).coordinate("width", drawing.width);
  markup.coordinate("height", drawing.height).attribute("aria-label", name).new_line();
  markup.leaf("title", {}, name).new_line().leaf("desc", {}, description).new_line();
  markup.open("style").text(style).close().new_line();
  write_box(markup, "paper bar", {.left = 0, .top = 0, .right = drawing.width, .bottom = drawing.height});
  markup.new_line().open("g").attribute("aria-hidden", "true");
  write_marks(markup, drawing, 0);
  markup.close().close().new_line();
  return markup.finish();
}

void write_sparkline(Markup& markup, const scene::Scene& drawing) {
  markup.open("svg", "sparkline").attribute("aria-hidden", "true").attribute("focusable", "false");
  markup.attribute("viewBox", view_box(drawing));
  markup.coordinate("width", drawing.width).coordinate("height", drawing.height);
  write_marks(markup, drawing, 0);
  markup.close();
}

void write_icon(Markup& markup, page::Icon icon) {
  if (icon == page::Icon::none) return;
  // In a box of 12 by 12, in the order of page::Icon.
  constexpr std::array<std::string_view, 5> shapes{"M6 1l5.5 10h-11z", "M6 11l5.5-10h-11z",
                                                   "M0.5 4.5h11v3h-11z", "M6 1.5a4.5 4.5 0 1 0 .01 0z",
                                                   "M0.5 6.5l2-2 2.5 2.5 5-5.5 1.5 1.5-6.5 7.5z"};
  const std::size_t shape = static_cast<std::size_t>(icon) - 1;
  markup.open("svg", icon == page::Icon::empty ? "icon hollow" : "icon").attribute("aria-hidden", "true");
  markup.attribute("focusable", "false").attribute("viewBox", "0 0 12 12").attribute("width", "12");
  markup.attribute("height", "12").open("path").attribute("d", shapes[shape]).close().close();
}

}  // namespace render
