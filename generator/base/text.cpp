#include "base/text.h"

#include <algorithm>
#include <numeric>

namespace base {

namespace {

constexpr bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
constexpr bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
constexpr bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u;
}

// The length of the well-formed UTF-8 sequence at the front of `text`; 0 when there is none. (Unicode, table
// 3-7.)
std::size_t sequence_length(std::string_view text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  const auto is_tail = [&](std::size_t i) { return i < text.size() && is_continuation(text[i]); };
  const unsigned lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return is_tail(1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    const bool is_overlong = lead == 0xE0 && byte(1) < 0xA0;
    const bool is_surrogate = lead == 0xED && byte(1) > 0x9F;
    return is_tail(1) && is_tail(2) && !is_overlong && !is_surrogate ? 3 : 0;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    const bool is_overlong = lead == 0xF0 && byte(1) < 0x90;
    const bool is_beyond = lead == 0xF4 && byte(1) > 0x8F;
    return is_tail(1) && is_tail(2) && is_tail(3) && !is_overlong && !is_beyond ? 4 : 0;
  }
  return 0;
}

// Edits of single letters, a swap of neighbours counted as one.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
  std::iota(cost[0].begin(), cost[0].end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      const bool is_swap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      const std::size_t swapped = is_swap ? cost[i - 2][j - 2] + 1 : changed;
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, changed, swapped});
    }
  }
  return cost[a.size()][b.size()];
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::string lower_case(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (is_upper(c)) c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

bool is_word_letter(char c) {
  return is_upper(c) || is_lower(c) || is_digit(c) || (static_cast<unsigned char>(c) & 0x80u) != 0;
}

bool is_abbreviation(std::string_view word) {
  return word.size() > 1 && std::all_of(word.begin(), word.end(), is_upper);
}

std::string lower_first(std::string_view text) {
  std::string result(text);
  const bool is_capitalised = text.size() > 1 && is_upper(text[0]) && is_lower(text[1]);
  const std::size_t space = text.find(' ');
  const bool is_name = space + 2 < text.size() && space != std::string_view::npos &&
                       is_upper(text[space + 1]) && is_lower(text[space + 2]);
  if (is_capitalised && !is_name) result[0] = static_cast<char>(result[0] - 'A' + 'a');
  return result;
}

std::string upper_first(std::string_view text) {
  std::string result(text);
  if (!text.empty() && is_lower(text[0])) result[0] = static_cast<char>(result[0] - 'a' + 'A');
  return result;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (std::size_t at = text.find(separator); at != std::string_view::npos;
       at = text.find(separator, begin)) {
    parts.push_back(text.substr(begin, at - begin));
    begin = at + 1;
  }
  parts.push_back(text.substr(begin));
  return parts;
}

std::string joined(std::span<const std::string> parts, std::string_view separator) {
  std::string result;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) result += separator;
    result += parts[i];
  }
  return result;
}

std::string listed(std::span<const std::string> parts, std::string_view last_word) {
  if (parts.size() < 2) return joined(parts, "");
  std::string result = joined(parts.first(parts.size() - 1), ", ");
  result += ' ';
  result += last_word;
  result += ' ';
  result += parts.back();
  return result;
}

bool is_slug(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return is_lower(c) || is_digit(c) || c == '-'; });
}

bool is_id(std::string_view text) {
  return is_slug(text) && is_lower(text.front());
}

std::string id_from(std::string_view text) {
  std::string id;
  for (const char c : lower_case(text)) {
    if (is_lower(c) || is_digit(c)) {
      id += c;
    } else if (!is_continuation(c) && static_cast<unsigned char>(c) < 0x80 && c != '\'' && !id.empty() &&
               id.back() != '-') {
      id += '-';
    }
  }
  while (!id.empty() && id.back() == '-') id.pop_back();
  return id;
}

std::size_t characters(std::string_view text) {
  std::size_t count = 0;
  while (!text.empty()) {
    text.remove_prefix(std::max<std::size_t>(1, sequence_length(text)));
    ++count;
  }
  return count;
}

std::optional<std::size_t> invalid_utf8(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      ++at;
      continue;
    }
    const std::size_t length = sequence_length(text.substr(at));
    if (length == 0) return at;
    at += length;
  }
  return std::nullopt;
}

std::optional<std::string> nearest(std::string_view name, std::span<const std::string> candidates) {
  constexpr std::size_t longest_name = 200;  // the distance costs the product of the lengths
  if (name.empty() || name.size() > longest_name) return std::nullopt;
  const std::string wanted = lower_case(name);
  std::size_t least = std::max<std::size_t>(1, name.size() / 3) + 1;
  std::optional<std::string> best;
  for (const std::string& candidate : candidates) {
    if (candidate.size() > longest_name) continue;
    const std::size_t distance = edit_distance(wanted, lower_case(candidate));
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

std::string did_you_mean(std::string_view name, std::span<const std::string> candidates) {
  const auto best = nearest(name, candidates);
  return best ? "did you mean " + *best + "?" : std::string();
}

void drop_last_character(std::string& text) {
  while (!text.empty() && !begins_character(text.back())) text.pop_back();
  if (!text.empty()) text.pop_back();
}

std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    if (text.substr(at).starts_with(from)) {
      result += to;
      at += from.size();
    } else {
      result += text[at++];
    }
  }
  return result;
}

}  // namespace base
