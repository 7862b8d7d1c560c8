#include "render/escape.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace render {

namespace {

// Private use characters U+E000 to U+E003 in UTF-8; their first two bytes are the same.
constexpr std::string_view bracket_start = "\xEE\x80";
constexpr std::string_view value_begin = "\xEE\x80\x80";
constexpr std::string_view value_end = "\xEE\x80\x81";
constexpr std::string_view slot_begin = "\xEE\x80\x82";
constexpr std::string_view slot_end = "\xEE\x80\x83";
constexpr std::string_view replacement = "\xEF\xBF\xBD";

enum class Care : unsigned char { none, text, attribute, control };

// What must not be copied as it is: markup everywhere, quotes in attributes, control characters nowhere.
constexpr std::array<Care, 256> make_cares() {
  std::array<Care, 256> cares{};
  for (std::size_t c = 0; c < 0x20; ++c) cares[c] = Care::control;
  cares['\t'] = cares['\n'] = cares['\r'] = Care::none;
  cares['<'] = cares['>'] = cares['&'] = Care::text;
  cares['"'] = cares['\''] = Care::attribute;
  cares[0x7F] = Care::control;
  return cares;
}
constexpr std::array<Care, 256> cares = make_cares();

std::string_view entity(char c) {
  switch (c) {
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '&':
      return "&amp;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return replacement;
  }
}

void append_escaped(std::string& out, std::string_view text, bool quotes_too) {
  std::size_t done = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const Care care = cares[static_cast<unsigned char>(text[i])];
    if (care == Care::none || (care == Care::attribute && !quotes_too)) continue;
    out.append(text, done, i - done);
    out.append(entity(text[i]));
    done = i + 1;
  }
  out.append(text, done, std::string_view::npos);
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

// Names in markup: ASCII letters of either case are the same.
bool is_same_word(std::string_view name, std::string_view lower_case) {
  return name.size() == lower_case.size() &&
         std::equal(name.begin(), name.end(), lower_case.begin(), [](char a, char b) {
           return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
         });
}

void append_percent(std::string& out, char c) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  out.push_back('%');
  out.push_back(digits[byte >> 4]);
  out.push_back(digits[byte & 15]);
}

// The characters of RFC 3986 and the percent sign of what is encoded already.
bool stands_in_url(char c) {
  return is_letter(c) || is_digit(c) ||
         std::string_view("-._~:/?#[]@!$()*+,;=%").find(c) != std::string_view::npos;
}

// A value behind other text of a URL: no delimiter of its own.
void append_url_part(std::string& out, std::string_view part) {
  for (const char c : part) {
    const bool is_plain =
        is_letter(c) || is_digit(c) || std::string_view("-._~@/+").find(c) != std::string_view::npos;
    if (is_plain) {
      out.push_back(c);
    } else {
      append_percent(out, c);
    }
  }
}

std::string without_brackets(std::string_view value) {
  std::string clean;
  for (std::size_t done = 0; done < value.size();) {
    const std::size_t at = value.find(bracket_start, done);
    clean.append(value, done, at == std::string_view::npos ? at : at - done);
    if (at == std::string_view::npos) break;
    const bool is_bracket = at + 2 < value.size() && static_cast<unsigned char>(value[at + 2]) <= 0x83;
    clean.append(is_bracket ? replacement : value.substr(at, 3));
    done = std::min(at + 3, value.size());
  }
  return clean;
}

}  // namespace

void append_text(std::string& out, std::string_view text) {
  append_escaped(out, text, false);
}

void append_attribute(std::string& out, std::string_view value) {
  append_escaped(out, value, true);
}

bool is_safe_url(std::string_view url) {
  constexpr std::array<std::string_view, 4> schemes{"https", "http", "mailto", "tel"};
  const auto is_odd = [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F || c == '\\'; };
  if (std::any_of(url.begin(), url.end(), is_odd)) return false;
  if (url.substr(0, 2) == "//") return false;  // another host
  const std::size_t end = url.find_first_of(":/?#");
  if (end == std::string_view::npos || url[end] != ':') return true;
  const std::string scheme = base::lower_case(url.substr(0, end));
  return std::find(schemes.begin(), schemes.end(), scheme) != schemes.end();
}

void append_url(std::string& out, std::string_view url) {
  for (const char c : url) {
    if (c == '&') {
      out.append(entity(c));
    } else if (stands_in_url(c)) {
      out.push_back(c);
    } else {
      append_percent(out, c);
    }
  }
}

std::string url_path(std::string_view path) {
  std::string out;
  for (const char c : path) {
    if (stands_in_url(c) && std::string_view("?#%[]").find(c) == std::string_view::npos) {
      out.push_back(c);
    } else {
      append_percent(out, c);
    }
  }
  return out;
}

bool is_code_attribute(std::string_view name) {
  const auto begins = [&](std::string_view word) {
    return name.size() >= word.size() && is_same_word(name.substr(0, word.size()), word);
  };
  return begins("on") || is_same_word(name, "style") || is_same_word(name, "srcdoc");
}

bool is_url_attribute(std::string_view name) {
  constexpr std::array<std::string_view, 13> names{"href",   "src",      "action",    "formaction", "srcset",
                                                   "poster", "cite",     "data",      "xlink:href", "ping",
                                                   "usemap", "longdesc", "background"};
  return std::any_of(names.begin(), names.end(),
                     [&](std::string_view each) { return is_same_word(name, each); });
}

std::string bracketed_value(std::string_view value) {
  return std::string(value_begin) + without_brackets(value) + std::string(value_end);
}

std::string bracketed_slot(std::string_view name) {
  return std::string(slot_begin) + std::string(name) + std::string(slot_end);
}

namespace {

class Walk {
 public:
  Walk(std::string_view page, const Slots& slots) : page_(page), slots_(slots) {}

  Placed run() {
    placed_.html.reserve(page_.size() + page_.size() / 4 + slots_size());
    while (at_ < page_.size()) step();
    if (state_ != State::text) refuse("the page ends inside a tag, a comment or a script");
    return std::move(placed_);
  }

 private:
  enum class State {
    text,
    raw,
    tag_name,
    in_tag,
    attribute_name,
    before_value,
    value,
    bare_value,
    comment,
    declaration
  };

  std::size_t slots_size() const {
    std::size_t sum = 0;
    for (const auto& [name, html] : slots_) sum += html.size();
    return sum;
  }

  std::string_view rest() const { return page_.substr(at_); }
  void refuse(std::string_view why) { placed_.refusals.push_back({at_, why}); }
  void copy(std::size_t count) {
    placed_.html.append(page_, at_, count);
    at_ += count;
  }

  void step() {
    if (rest().starts_with(value_begin)) return take_value();
    if (rest().starts_with(slot_begin)) return take_slot();
    switch (state_) {
      case State::text:
        return in_text();
      case State::raw:
        return in_raw();
      case State::tag_name:
      case State::in_tag:
      case State::attribute_name:
      case State::before_value:
        return in_tag();
      case State::value:
      case State::bare_value:
        return in_value();
      case State::comment:
        return until("-->");
      case State::declaration:
        return until(">");
    }
  }

  void in_text() {
    if (rest().starts_with("<!--")) {
      state_ = State::comment;
      return copy(4);
    }
    if (rest().starts_with("<!")) {
      state_ = State::declaration;
      return copy(2);
    }
    const bool opens = rest().size() > 1 && rest()[0] == '<' && (is_letter(rest()[1]) || rest()[1] == '/');
    if (!opens) return copy(1);
    is_end_tag_ = rest()[1] == '/';
    element_.clear();
    state_ = State::tag_name;
    copy(is_end_tag_ ? 2 : 1);
  }

  void in_raw() {
    const std::string_view here = rest();
    if (!here.starts_with("</") || base::lower_case(here.substr(2, element_.size())) != element_)
      return copy(1);
    is_end_tag_ = true;
    element_.clear();
    state_ = State::tag_name;
    copy(2);
  }

  void until(std::string_view end) {
    if (!rest().starts_with(end)) return copy(1);
    state_ = State::text;
    copy(end.size());
  }

  void in_tag() {
    const char c = rest()[0];
    if (c == '>') return end_tag();
    if (state_ == State::before_value && !is_space(c)) return begin_value(c);
    if (is_space(c) || c == '/') {
      if (state_ != State::before_value) state_ = State::in_tag;
    } else if (c == '=') {
      end_name();
      state_ = State::before_value;
    } else if (state_ == State::tag_name) {
      element_ += base::lower_case(rest().substr(0, 1));
    } else {
      if (state_ == State::in_tag) attribute_.clear();
      state_ = State::attribute_name;
      attribute_ += base::lower_case(rest().substr(0, 1));
    }
    copy(1);
  }

  void end_name() {
    if (attribute_.empty()) refuse("an attribute without a name");
    if (is_code_attribute(attribute_)) refuse("an attribute that holds code");
  }

  void end_tag() {
    const bool is_raw = !is_end_tag_ && (element_ == "script" || element_ == "style");
    state_ = is_raw ? State::raw : State::text;
    copy(1);
  }

  void begin_value(char c) {
    const bool is_quoted = c == '"' || c == '\'';
    state_ = is_quoted ? State::value : State::bare_value;
    quote_ = c;
    if (is_quoted) copy(1);
    value_starts_ = placed_.html.size();
  }

  void in_value() {
    const char c = rest()[0];
    const bool ends = state_ == State::value ? c == quote_ : (is_space(c) || c == '>');
    if (!ends) return copy(1);
    if (attribute_ == "id") placed_.anchors.push_back(placed_.html.substr(value_starts_));
    attribute_.clear();
    const bool is_quoted = state_ == State::value;
    state_ = State::in_tag;
    if (is_quoted) copy(1);
  }

  // The text up to the closing bracket; moves behind it.
  std::string_view bracketed(std::string_view close) {
    const std::size_t begin = at_ + close.size();
    const std::size_t end = std::min(page_.find(close, begin), page_.size());
    const std::string_view inside = page_.substr(begin, end - begin);
    at_ = std::min(end + close.size(), page_.size());
    return inside;
  }

  void take_value() {
    const std::size_t from = at_;
    const std::string_view value = bracketed(value_end);
    if (state_ == State::text && !is_behind_bracket()) return append_text(placed_.html, value);
    const std::string_view why = state_ == State::value ? place_in_attribute(value) : why_not_here();
    if (!why.empty()) placed_.refusals.push_back({from, why});
  }

  // What follows "<" directly would become the name of a tag.
  bool is_behind_bracket() const { return placed_.html.ends_with('<'); }

  std::string_view place_in_attribute(std::string_view value) {
    if (is_code_attribute(attribute_)) return "a value in an attribute that holds code";
    if (attribute_.empty()) return "a value of an attribute without a name";
    if (attribute_ == "srcset" || attribute_ == "ping") return "a value in a list of URLs";
    if (!is_url_attribute(attribute_)) {
      append_attribute(placed_.html, value);
      return {};
    }
    if (placed_.html.size() > value_starts_) {
      append_url_part(placed_.html, value);
      return {};
    }
    if (!is_safe_url(value)) return "a URL with a scheme that is not allowed";
    append_url(placed_.html, value);
    return {};
  }

  std::string_view why_not_here() const {
    switch (state_) {
      case State::raw:
        return "a value in a script or a style";
      case State::comment:
      case State::declaration:
        return "a value in a comment";
      case State::bare_value:
      case State::before_value:
        return "a value in an attribute without quotes";
      case State::text:
      case State::value:
      case State::tag_name:
      case State::in_tag:
      case State::attribute_name:
        break;
    }
    return "a value as the name of a tag or an attribute";
  }

  void take_slot() {
    const std::size_t from = at_;
    const std::string_view name = bracketed(slot_end);
    const auto slot = slots_.find(name);
    if (state_ == State::text && !is_behind_bracket() && slot != slots_.end()) {
      placed_.html.append(slot->second);
      return;
    }
    placed_.refusals.push_back({from, "a slot that does not stand between tags"});
  }

  std::string_view page_;
  const Slots& slots_;
  Placed placed_;
  std::size_t at_ = 0;
  State state_ = State::text;
  bool is_end_tag_ = false;
  char quote_ = '"';
  std::size_t value_starts_ = 0;
  std::string element_;
  std::string attribute_;
};

}  // namespace

Placed place_values(std::string_view page, const Slots& slots) {
  return Walk(page, slots).run();
}

}  // namespace render
