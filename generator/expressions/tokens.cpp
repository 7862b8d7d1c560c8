#include "expressions/tokens.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/text.h"
#include "expressions/codes.h"

namespace expressions {

namespace {

using Is = ExpressionToken::Is;

constexpr std::string_view pound = "£";

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_name_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_';
}

// Signs that mean something, the longer ones first. A single = is reported where the tree is made.
constexpr std::array<std::string_view, 15> signs{"==", "~=", "<=", ">=", "<", ">", "=", "(",
                                                 ")",  ",",  "+",  "-",  "*", "/", "."};

struct Mistaken {
  std::string_view typed;
  std::string_view help;
};
constexpr std::array<Mistaken, 8> mistaken{
    {{"−", "write a hyphen, with a space on each side: `a - b`"},
     {"–", "write a hyphen, with a space on each side: `a - b`"},
     {"×", "write `*`"},
     {"÷", "write `/`"},
     {"≥", "write `>=`"},
     {"≤", "write `<=`"},
     {"≈", "write `~=`"},
     {"{", "one figure cannot stand in another: close this one first"}}};

class Tokenizer {
 public:
  Tokenizer(const ExpressionText& text, base::Diagnostics& diagnostics)
      : where_(text), text_(text.text), diagnostics_(diagnostics) {}

  std::vector<ExpressionToken> read() {
    skip_space();
    while (at_ < text_.size()) {
      read_one();
      skip_space();
    }
    tokens_.push_back({.is = Is::end, .begin = at_, .end = at_});
    return std::move(tokens_);
  }

 private:
  void skip_space() {
    const std::size_t space = space_at(text_, at_);
    at_ += space;
    is_spaced_ = space > 0;
    if (is_spaced_ && !tokens_.empty()) tokens_.back().is_spaced_after = true;
  }

  void add(Is is, std::size_t length, document::Number number = {}) {
    tokens_.push_back({.is = is,
                       .text = text_.substr(at_, length),
                       .begin = at_,
                       .end = at_ + length,
                       .number = std::move(number),
                       .is_spaced_before = is_spaced_});
    at_ += length;
  }

  void read_one() {
    if (!tokens_.empty() && tokens_.back().is_word("as")) {
      add(Is::name, form_length());
    } else if (text_[at_] == '@') {
      read_period();
    } else if (begins_number() && !asks_for_an_id()) {
      read_number();
    } else if (is_name_letter(text_[at_])) {
      add(Is::name, name_length());
    } else {
      read_sign();
    }
  }

  bool begins_number() const { return is_digit(text_[at_]) || text_.substr(at_).starts_with(pound); }

  // What follows `of` or `in` may begin with a digit, as a category of ages does. The field `of` is none.
  bool asks_for_an_id() const {
    if (tokens_.empty() || !is_name_letter(text_[at_])) return false;
    const ExpressionToken& last = tokens_.back();
    const bool is_field = tokens_.size() > 1 && tokens_[tokens_.size() - 2].is_sign(".");
    return !is_field && (last.is_word("of") || last.is_word("in"));
  }

  // A form ends where its letters end: `1dp` is no number, `%` no sign.
  std::size_t form_length() const {
    std::size_t end = at_;
    while (end < text_.size() && space_at(text_, end) == 0) ++end;
    return end - at_;
  }

  // Hyphens inside a name belong to it.
  std::size_t name_length() const {
    std::size_t end = at_;
    while (end < text_.size() &&
           (is_name_letter(text_[end]) ||
            (text_[end] == '-' && end + 1 < text_.size() && is_name_letter(text_[end + 1])))) {
      ++end;
    }
    return end - at_;
  }

  bool is_period_letter(std::size_t at) const {
    const auto next = [&](std::size_t ahead) { return at + ahead < text_.size() ? text_[at + ahead] : '\0'; };
    if (is_name_letter(next(0))) return true;
    if (next(0) == '.') return next(1) == '.' || (at > 0 && text_[at - 1] == '.' && is_name_letter(next(1)));
    return (next(0) == '-' || next(0) == '/') && is_name_letter(next(1));
  }

  // The token is what follows the @; its place holds the @ too.
  void read_period() {
    std::size_t begin = at_ + 1;
    begin += space_at(text_, begin);
    std::size_t end = begin;
    while (end < text_.size() && is_period_letter(end)) ++end;
    add(Is::period, end - at_);
    tokens_.back().text = text_.substr(begin, end - begin);
  }

  void read_number() {
    const TypedNumber typed = typed_number_at(text_, at_);
    if (typed.number) {
      add(Is::number, typed.length, *typed.number);
      return;
    }
    diagnostics_.add({.code = codes::figure_number,
                      .where = where_.span(at_, at_ + typed.length),
                      .found = std::string(text_.substr(at_, typed.length)),
                      .expected = "a number such as 2,710, 14.8%, 4.5 points, £1.2m or 5th"});
    add(Is::number, typed.length);  // stands for the one that was meant
  }

  void read_sign() {
    const std::string_view rest = text_.substr(at_);
    const auto* sign = std::find_if(signs.begin(), signs.end(),
                                    [&](std::string_view each) { return rest.starts_with(each); });
    if (sign != signs.end()) {
      add(Is::sign, sign->size());
      return;
    }
    const std::size_t length = character_length(rest);
    const auto* known = std::find_if(mistaken.begin(), mistaken.end(),
                                     [&](const Mistaken& each) { return rest.starts_with(each.typed); });
    diagnostics_.add({.code = codes::figure_character,
                      .where = where_.span(at_, at_ + length),
                      .found = std::string(rest.substr(0, length)),
                      .help = std::string(known == mistaken.end() ? "" : known->help)});
    at_ += length;
  }

  static std::size_t character_length(std::string_view rest) {
    std::size_t length = 1;
    while (length < rest.size() && (static_cast<unsigned char>(rest[length]) & 0xC0u) == 0x80u) ++length;
    return length;
  }

  const ExpressionText& where_;
  std::string_view text_;
  base::Diagnostics& diagnostics_;
  std::vector<ExpressionToken> tokens_ = {};
  std::size_t at_ = 0;
  bool is_spaced_ = false;
};

}  // namespace

std::size_t space_at(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 6> spaces{" ", "\t", "\n", "\r", "\u00A0", "\u202F"};
  std::size_t end = std::min(at, text.size());
  const std::size_t begin = end;
  for (bool goes_on = true; goes_on;) {
    goes_on = false;
    for (const std::string_view space : spaces) {
      if (!text.substr(end).starts_with(space)) continue;
      end += space.size();
      goes_on = true;
    }
  }
  return end - begin;
}

base::Span ExpressionText::span(std::size_t begin, std::size_t end) const {
  if (where.end - where.begin != text.size()) return where;
  return {.file = where.file,
          .begin = where.begin + static_cast<std::uint32_t>(begin),
          .end = where.begin + static_cast<std::uint32_t>(end)};
}

std::vector<ExpressionToken> expression_tokens(const ExpressionText& text, base::Diagnostics& diagnostics) {
  return Tokenizer(text, diagnostics).read();
}

}  // namespace expressions
