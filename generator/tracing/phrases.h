// Words and phrases found in a sentence, whatever their capitals.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tracing {

struct Words {
  std::size_t begin = 0;
  std::size_t length = 0;

  std::size_t end() const { return begin + length; }
};

// Every word of Latin letters, with its inner hyphens and apostrophes; a stand-in for a figure ends one.
std::vector<Words> words_in(std::string_view text);

// A sentence cut into words, ready to be asked.
class WordText {
 public:
  explicit WordText(std::string_view text);

  std::size_t size() const { return words_.size(); }
  std::string_view word(std::size_t i) const;  // in small letters
  // The place of `count` words in the text.
  Words place(std::size_t first, std::size_t count) const;
  bool is(std::size_t i, std::span<const std::string_view> words) const;
  // How many words of the text from `i` on are those of a phrase; 0 where they are not. `*` stands for any
  // word of `numbers`, or "one".
  std::size_t matches(std::size_t i, std::string_view phrase,
                      std::span<const std::string_view> numbers = {}) const;
  // The first place of one of the phrases from word `from` on, as a number of a word; size() where there is
  // none.
  std::size_t find(std::span<const std::string_view> phrases, std::size_t from = 0) const;

 private:
  std::string text_;
  std::vector<Words> words_;
};

}  // namespace tracing
