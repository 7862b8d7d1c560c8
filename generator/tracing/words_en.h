// The English words by which a text gives a number away, says a direction, or names what digits count.
// One table for the language; whoever adds a language adds one of these.
#pragma once

#include <span>
#include <string_view>

namespace tracing::words {

// Before digits that are a name: "Priority 3", "section 6.3".
std::span<const std::string_view> labels();
std::span<const std::string_view> months();  // "january", "jan", ...
// After digits that say how long or when: "12 months", "9am".
std::span<const std::string_view> times();

// Words that say a number: "half", "one in five", "doubled". `*` is a word for a number up to twenty.
std::span<const std::string_view> amounts();
std::span<const std::string_view> number_words();  // "two" to "twenty", "dozen", "hundred", ...
std::span<const std::string_view> orders();  // before a part of time: "first", "latter"
// How large a change is: "slight", "sharply".
std::span<const std::string_view> sizes();

enum class Direction { up, down };
struct Verb {
  std::string_view word;
  Direction direction;
};
// Words that say that something rose or fell; not infinitives, which say an aim.
std::span<const Verb> directions();
// Nouns that do so with a size before them: "a slight increase".
std::span<const std::string_view> changes();
std::span<const std::string_view> negations();  // "not", "no", "never", ...
std::span<const std::string_view> alls();       // "all", "both", "each", "every"
std::span<const std::string_view> excepts();    // "except", "apart from", ...

}  // namespace tracing::words
