#include "expressions/number.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/number.h"

namespace expressions {

namespace {

constexpr std::string_view pound = "£";
constexpr std::size_t most_digits = 15;  // a double holds so many

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class NumberReader {
 public:
  NumberReader(std::string_view text, std::size_t at) : text_(text), begin_(at), at_(at) {}

  TypedNumber read() {
    if (takes(pound)) number_.unit = document::TypedUnit::pounds;
    read_digits();
    if (number_.unit != document::TypedUnit::none || !takes_ordinal()) {
      read_scale();
      read_unit();
    }
    const bool is_joined = at_ < text_.size() && (is_letter(text_[at_]) || is_digit(text_[at_]) ||
                                                  (text_[at_] == '.' && is_digit(next(1))));
    if (is_joined) skip_joined();
    const auto value = base::parse_decimal(digits_);
    if (is_joined || digits_.size() > most_digits || !value) return {.length = at_ - begin_};
    number_.value = *value * number_.scale;
    number_.text = with_single_spaces();
    return {.number = number_, .length = at_ - begin_};
  }

 private:
  char next(std::size_t ahead) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }

  bool takes(std::string_view word) {
    if (!text_.substr(at_).starts_with(word)) return false;
    at_ += word.size();
    return true;
  }

  // A word, with or without a space before it, that ends where it ends: the m of £1.2m, not of 5 measures.
  bool takes_word(std::string_view word, bool needs_space) {
    const std::size_t space = space_at(text_, at_);
    const std::size_t end = at_ + space + word.size();
    if (needs_space && space == 0) return false;
    if (!text_.substr(std::min(at_ + space, text_.size())).starts_with(word)) return false;
    const bool goes_on =
        end < text_.size() && (is_letter(text_[end]) || is_digit(text_[end]) || text_[end] == '-');
    if (goes_on) return false;
    at_ = end;
    return true;
  }

  // A comma belongs to the number where three digits and no fourth follow it, and one to three stand before.
  bool is_grouping_comma(std::size_t digits_before) const {
    return next(0) == ',' && digits_before >= 1 && digits_before <= 3 && is_digit(next(1)) &&
           is_digit(next(2)) && is_digit(next(3)) && !is_digit(next(4));
  }

  void read_digits() {
    std::size_t in_group = 0;
    while (is_digit(next(0)) || is_grouping_comma(in_group)) {
      if (next(0) == ',') {
        in_group = 0;
      } else {
        digits_ += next(0);
        ++in_group;
      }
      ++at_;
    }
    if (next(0) != '.' || !is_digit(next(1))) return;
    digits_ += '.';
    for (++at_; is_digit(next(0)); ++at_) {
      digits_ += next(0);
      ++number_.places;
    }
  }

  bool takes_ordinal() {
    if (number_.places > 0) return false;
    constexpr std::array<std::string_view, 4> endings{"st", "nd", "rd", "th"};
    return std::any_of(endings.begin(), endings.end(), [this](std::string_view ending) {
      return space_at(text_, at_) == 0 && takes_word(ending, false);
    });
  }

  void read_scale() {
    struct Scale {
      std::string_view word;
      double scale;
      bool needs_space;
    };
    constexpr std::array scales{Scale{"bn", 1e9, false},     Scale{"m", 1e6, false},
                                Scale{"k", 1e3, false},      Scale{"billion", 1e9, true},
                                Scale{"million", 1e6, true}, Scale{"thousand", 1e3, true}};
    for (const Scale& each : scales) {
      if (!each.needs_space && space_at(text_, at_) > 0) continue;
      if (!takes_word(each.word, each.needs_space)) continue;
      number_.scale = each.scale;
      return;
    }
  }

  void read_unit() {
    if (number_.unit == document::TypedUnit::pounds) return;
    const std::size_t space = space_at(text_, at_);
    if (next(space) == '%') {
      at_ += space + 1;
      number_.unit = document::TypedUnit::percent;
      return;
    }
    constexpr std::array<std::string_view, 5> words{"pp", "points", "point", "percentage points",
                                                    "percentage point"};
    const bool are_points = std::any_of(
        words.begin(), words.end(), [this](std::string_view word) { return takes_word(word, word != "pp"); });
    if (are_points) number_.unit = document::TypedUnit::points;
  }

  void skip_joined() {
    while (at_ < text_.size() && (is_letter(text_[at_]) || is_digit(text_[at_]) || text_[at_] == '.')) ++at_;
  }

  std::string with_single_spaces() const {
    std::string text;
    for (std::size_t i = begin_; i < at_;) {
      const std::size_t space = space_at(text_, i);
      text += space > 0 ? ' ' : text_[i];
      i += std::max<std::size_t>(1, space);
    }
    return text;
  }

  std::string_view text_;
  std::size_t begin_;
  std::size_t at_;
  std::string digits_ = {};
  document::Number number_ = {};
};

}  // namespace

TypedNumber typed_number_at(std::string_view text, std::size_t at) {
  return NumberReader(text, at).read();
}

}  // namespace expressions
