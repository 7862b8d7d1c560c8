#include "plot/events.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include "base/number.h"

namespace plot {

namespace {

constexpr double beside_line = 5;  // from the dotted line to the words
constexpr double over_plot = 14;   // clear of the top label of the axis

// From the plot to the lowest row.
double below_rows(const BreaksAndEvents& marks) {
  return std::max(over_plot, room_for(marks.numbered));
}

// Where words stand to the dotted line of their event.
enum class Side { over, right, left };
constexpr unsigned sides = 3;

// One way to set the words: which row each has, and on which side of its line it stands.
struct Setting {
  std::vector<std::size_t> rows;
  unsigned code = 0;  // of the sides: a digit to the base of three for each event

  Side side_of(std::size_t event) const {
    unsigned digit = code;
    for (std::size_t i = 0; i < event; ++i) digit /= sides;
    return static_cast<Side>(digit % sides);
  }
};

struct Place {
  scene::Label label;
  scene::Box box;  // of the words, as wide as readers may make them
  double x = 0;    // of the line
  double top = 0;  // of the line
};

class Places {
 public:
  Places(const BreaksAndEvents& marks, const std::vector<double>& xs, const Frame& frame,
         const scene::TextMetrics& metrics)
      : events_(marks.in_words), xs_(xs), frame_(frame), metrics_(metrics) {
    const double rows = frame.line_height() * static_cast<double>(events_.size());
    top_ = frame.plot.top - below_rows(marks) - rows;
  }

  std::vector<Place> in(const Setting& setting) const {
    std::vector<Place> places;
    places.reserve(events_.size());
    for (std::size_t i = 0; i < events_.size(); ++i)
      places.push_back(place_of(i, setting.rows[i], setting.side_of(i)));
    return places;
  }

 private:
  Place place_of(std::size_t event, std::size_t row, Side side) const {
    const double top = top_ + static_cast<double>(row) * frame_.line_height();
    const double middle = top + frame_.line_height() / 2;
    Place place{.label = {.at = {},
                          .text = base::whole(events_[event].number) + ". " + events_[event].text,
                          .font_size = frame_.font_size,
                          .role = scene::Role::annotation},
                .box = {},
                .x = xs_[event],
                .top = side == Side::over ? top + frame_.line_height() : top};
    const double width = metrics_.width(place.label.text, frame_.font_size);
    double left = place.x + beside_line;
    if (side == Side::left) left = place.x - beside_line - width;
    if (side == Side::over)
      left = std::clamp(place.x - width / 2, edge, std::max(edge, frame_.width - edge - width));
    // Beside its line the words end or begin there, however wide readers make them.
    const bool ends_there = side == Side::left;
    place.label.anchor = ends_there ? scene::Anchor::end : scene::Anchor::start;
    place.label.at = point(ends_there ? left + width : left, base_line(middle, frame_.font_size));
    place.box = {left, top, left + width, top + frame_.line_height()};
    return place;
  }

  const std::vector<BreakLine>& events_;
  const std::vector<double>& xs_;
  const Frame& frame_;
  const scene::TextMetrics& metrics_;
  double top_ = 0;  // of the rows
};

bool is_free(const std::vector<Place>& places, const Frame& frame) {
  for (const Place& own : places) {
    if (own.box.left < edge || own.box.right > frame.width - edge) return false;
    for (const Place& other : places) {
      const bool is_crossed = &own != &other && other.x > own.box.left - edge &&
                              other.x < own.box.right + edge && other.top < own.box.bottom;
      if (is_crossed) return false;
    }
  }
  return true;
}

// The first that is free, words over their lines before others.
std::optional<std::vector<Place>> free_places(const Places& places, std::size_t count, const Frame& frame) {
  unsigned codes = 1;
  for (std::size_t i = 0; i < count; ++i) codes *= sides;
  for (unsigned code = 0; code < codes; ++code) {
    Setting setting{.rows = std::vector<std::size_t>(count), .code = code};
    std::iota(setting.rows.begin(), setting.rows.end(), std::size_t{0});
    do {
      std::vector<Place> tried = places.in(setting);
      if (is_free(tried, frame)) return tried;
    } while (std::next_permutation(setting.rows.begin(), setting.rows.end()));
  }
  return std::nullopt;
}

}  // namespace

BreaksAndEvents parted(const std::vector<BreakLine>& breaks, const Frame& frame) {
  BreaksAndEvents marks;
  for (const BreakLine& each : breaks) {
    const bool is_in_words = frame.layout == Layout::wide && each.is_event && !each.text.empty();
    (is_in_words ? marks.in_words : marks.numbered).push_back(each);
  }
  if (marks.in_words.size() > most_events) return {.numbered = breaks};
  return marks;
}

double room_for_events(const BreaksAndEvents& marks, const Frame& frame) {
  if (marks.in_words.empty()) return 0;
  return below_rows(marks) + frame.line_height() * static_cast<double>(marks.in_words.size()) + edge;
}

bool draw_events(scene::Scene& scene, const BreaksAndEvents& marks, const Scale& time, const Frame& frame,
                 const scene::TextMetrics& metrics) {
  std::vector<double> xs;
  xs.reserve(marks.in_words.size());
  for (const BreakLine& each : marks.in_words) xs.push_back(line_of(each, time));
  const auto places = free_places(Places(marks, xs, frame, metrics), xs.size(), frame);
  if (!places) return false;
  for (const Place& each : *places) {
    scene.marks.push_back(
        scene::Line{{point(each.x, frame.plot.bottom), point(each.x, each.top)}, scene::Role::annotation});
    scene.marks.push_back(each.label);
  }
  return true;
}

}  // namespace plot
