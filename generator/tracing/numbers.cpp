#include "tracing/numbers.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/text.h"
#include "expressions/number.h"
#include "tracing/words_en.h"

namespace tracing {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

char at_or_none(std::string_view text, std::size_t at) {
  return at < text.size() ? text[at] : '\0';
}

bool is_one_of(std::string_view word, std::span<const std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// The word in front, in small letters and without the spaces between; its full stop belongs to it ("no.").
std::string word_before(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\'')) --end;
  std::size_t begin = end;
  while (begin > 0 && (base::is_word_letter(text[begin - 1]) || text[begin - 1] == '.')) --begin;
  return base::lower_case(text.substr(begin, end - begin));
}

// The word behind, over a space, a no-break space or a hyphen: of "12-month" month.
std::string word_after(std::string_view text, std::size_t at) {
  std::size_t begin = at + expressions::space_at(text, std::min(at, text.size()));
  if (at_or_none(text, begin) == '-') ++begin;
  std::size_t end = begin;
  while (end < text.size() && base::is_word_letter(text[end])) ++end;
  return base::lower_case(text.substr(begin, end - begin));
}

bool is_bare(const document::Number& number) {
  return number.unit == document::TypedUnit::none && number.scale == 1 && number.places == 0;
}

bool is_ordinal(const document::Number& number) {
  return !number.text.empty() && !is_digit(number.text.back()) && is_bare(number);
}

constexpr double first_year = 1900;
constexpr double last_year = 2099;

struct Found {
  std::string_view text;
  std::size_t begin = 0;
  std::size_t end = 0;
  const document::Number& number;
};

bool is_year(const Found& found, const NumberNames& names) {
  const bool has_four_digits = found.end - found.begin == 4;
  return has_four_digits && found.number.value >= first_year && found.number.value <= last_year &&
         !names.is_unit(word_after(found.text, found.end));
}

// "5 March", "March 2024", "Jan '24", 2023/24, 2023-12, 9:30.
bool is_date(const Found& found, const NumberNames& names) {
  constexpr std::string_view joints = "/:";
  const char next = at_or_none(found.text, found.end);
  const char behind = at_or_none(found.text, found.end + 1);
  if (joints.find(next) != std::string_view::npos && is_digit(behind)) return true;
  if (found.begin >= 2 && found.text[found.begin - 1] == '/' && is_digit(found.text[found.begin - 2]))
    return true;
  if (!is_bare(found.number)) return false;
  const bool is_iso = found.end - found.begin == 4 && next == '-' && (is_digit(behind) || behind == 'Q');
  if (is_iso || is_year(found, names)) return true;
  return is_one_of(word_before(found.text, found.begin), words::months()) ||
         is_one_of(word_after(found.text, found.end), words::months());
}

// "per 1,000 residents": what a rate is given for.
bool is_base_of_rate(const Found& found) {
  const std::string word = word_before(found.text, found.begin);
  return is_bare(found.number) && (word == "per" || word == "every");
}

bool is_time(const Found& found) {
  return is_bare(found.number) && is_one_of(word_after(found.text, found.end), words::times());
}

bool has_label(const Found& found) {
  std::string word = word_before(found.text, found.begin);
  if (is_one_of(word, words::labels())) return true;
  if (!word.ends_with('s')) return false;
  word.pop_back();
  return is_one_of(word, words::labels());
}

// "pages 7 to 22": what goes on with a label.
bool goes_on(std::string_view between) {
  constexpr std::array<std::string_view, 6> joints{" to ", " and ", "-", "\u2013", ", ", " or "};
  return is_one_of(between, joints);
}

// (1) or (12) where a line begins.
bool is_number_of_list(const Found& found) {
  constexpr double most = 99;
  return found.begin == 1 && found.text.front() == '(' && at_or_none(found.text, found.end) == ')' &&
         is_bare(found.number) && found.number.value <= most;
}

// Joined to a word in front: Q3, COVID-19.
bool is_joined(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  if (base::is_word_letter(text[at - 1])) return !is_digit(text[at - 1]) && text[at - 1] > 0;
  return text[at - 1] == '-' && at >= 2 && base::is_word_letter(text[at - 2]) && !is_digit(text[at - 2]);
}

// The whole of what stands without a space round `at`: an address of the web or of mail.
bool is_in_address(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && text[begin - 1] != ' ') --begin;
  const std::string_view word = text.substr(begin, text.find(' ', at) - begin);
  return word.find("://") != std::string_view::npos || word.find('@') != std::string_view::npos ||
         word.starts_with("www.");
}

class Scanner {
 public:
  Scanner(std::string_view text, const NumberNames& names)
      : text_(text), names_(names), named_(names.ranges_in(text)) {}

  std::vector<NumberInText> scan() && {
    for (std::size_t at = 0; at < text_.size();) at = is_start(at) ? past_number(at) : at + 1;
    return std::move(found_);
  }

 private:
  static constexpr std::string_view pound = "£";

  bool is_start(std::size_t at) const {
    if (is_digit(text_[at])) return true;
    return text_.substr(at).starts_with(pound) && is_digit(at_or_none(text_, at + pound.size()));
  }

  std::size_t past_number(std::size_t at) {
    for (const NumberNames::Range& name : named_) {
      if (at >= name.begin && at < name.end) return name.end;
    }
    const auto typed = expressions::typed_number_at(text_, at);
    const std::size_t end = at + std::max<std::size_t>(1, typed.length);
    if (is_joined(text_, at)) return past_digits(end);
    if (!typed.number || is_in_address(text_, at)) return end;
    const Found found{.text = text_, .begin = at, .end = end, .number = *typed.number};
    if (is_ordinal(*typed.number) || is_number_of_list(found)) return end;
    if (is_date(found, names_)) return past_date(end);
    if (is_labelled(found) || is_time(found) || is_base_of_rate(found)) return end;
    found_.push_back({.begin = at, .length = typed.length, .number = *typed.number});
    return end;
  }

  bool is_labelled(const Found& found) {
    const bool is_next = labelled_end_ && goes_on(text_.substr(*labelled_end_, found.begin - *labelled_end_));
    if (!is_bare(found.number) && found.number.unit != document::TypedUnit::none) return false;
    if (!has_label(found) && !is_next) return false;
    labelled_end_ = found.end;
    return true;
  }

  std::size_t past_digits(std::size_t end) const {
    while (end < text_.size() && is_digit(text_[end])) ++end;
    return end;
  }

  std::size_t past_date(std::size_t end) const {
    constexpr std::string_view inside = "/:-Q";
    const auto goes_on_at = [&](std::size_t at) {
      return is_digit(text_[at]) ||
             (inside.find(text_[at]) != std::string_view::npos && at + 1 < text_.size() &&
              (is_digit(text_[at + 1]) || text_[at + 1] == 'Q'));
    };
    while (end < text_.size() && goes_on_at(end)) ++end;
    return end;
  }

  std::string_view text_;
  const NumberNames& names_;
  std::vector<NumberNames::Range> named_;
  std::vector<NumberInText> found_ = {};
  std::optional<std::size_t> labelled_end_ = {};
};

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), is_digit);
}

}  // namespace

NumberNames::NumberNames(const library::Site& site, const model::Model& model) {
  const auto add = [&](const std::string& name) {
    if (has_digit(name)) names_.push_back(base::lower_case(name));
  };
  for (const std::string& name : site.plain_numbers) add(name);
  for (const model::Area& area : model.areas) add(area.name);
  for (const model::Group& group : model.groups) add(group.name);
  for (const model::Measure& measure : model.measures) {
    add(measure.title);
    add(measure.short_title);
    for (const std::string& alias : measure.aliases) add(alias);
    units_.push_back(base::lower_case(measure.unit));
  }
  std::stable_sort(names_.begin(), names_.end(),
                   [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
}

bool NumberNames::is_unit(std::string_view word) const {
  return !word.empty() && std::find(units_.begin(), units_.end(), word) != units_.end();
}

std::vector<NumberNames::Range> NumberNames::ranges_in(std::string_view text) const {
  std::vector<Range> ranges;
  const std::string small = base::lower_case(text);
  for (const std::string& name : names_) {
    for (std::size_t at = small.find(name); at != std::string::npos; at = small.find(name, at + 1)) {
      const std::size_t end = at + name.size();
      const bool begins = at == 0 || !base::is_word_letter(small[at - 1]);
      const bool ends = end == small.size() || !base::is_word_letter(small[end]);
      if (begins && ends) ranges.push_back({at, end});
    }
  }
  return ranges;
}

std::vector<NumberInText> numbers_in(std::string_view text, const NumberNames& names) {
  if (!has_digit(text)) return {};
  return Scanner(text, names).scan();
}

}  // namespace tracing
