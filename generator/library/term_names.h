// The names of the glossary as they stand in running text. What counts as a use is decided here for all: for
// the links to the glossary, for the terms that a report explains at its end, and for the check that every
// term is used.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "library/library.h"

namespace library {

struct TermUse {
  std::size_t begin = 0;
  std::size_t length = 0;  // a plural s included
  const Term* term = nullptr;
};

class TermNames {
 public:
  explicit TermNames(const std::vector<Term>& glossary);  // which must outlive the names

  // Every use, from left to right: whole words, the longest name that stands there, never one in another. A
  // name is found whatever its capitals; one that is all capitals, only as it is. A line break is a space.
  std::vector<TermUse> uses_in(std::string_view text) const;

 private:
  struct Name {
    std::string word;
    bool is_exact = false;
    const Term* term = nullptr;
  };
  // `lower` is the text as written in small letters. Without a term where none stands.
  TermUse longest_at(std::size_t at, std::string_view as_written, std::string_view lower) const;

  std::vector<Name> names_;  // the longest first
};

}  // namespace library
