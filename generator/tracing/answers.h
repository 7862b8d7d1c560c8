// What a report's own numbers answer while its words are looked at: figures worked out without a word being
// said about what is wrong with them, which is told where they are printed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "document/expression.h"
#include "figures/figure.h"
#include "library/library.h"
#include "tracing/line.h"

namespace tracing {

class Answers {
 public:
  explicit Answers(const library::Edition& edition)
      : edition_(edition), setting_{.model = *edition.data, .standpoint = edition.standpoint} {}

  const library::Edition& edition() const { return edition_; }
  // Nothing where it cannot be read.
  static std::optional<document::Expression> read(std::string_view source);
  // Nothing where it is at fault or has no value.
  std::optional<figures::Figure> to(std::string_view source) const;
  std::optional<figures::Figure> to(const document::Expression& expression) const;
  // Whether a claim holds, also within rounding; nothing where it cannot be asked.
  std::optional<bool> holds(const document::Expression& claim) const;
  std::optional<bool> holds(std::string_view claim) const;
  bool is_measure(const document::Name& name) const;

 private:
  const library::Edition& edition_;
  figures::Setting setting_;
};

// The references to measures in a term, those inside brackets and functions too.
std::vector<document::Reference> references_in(const document::Term& term, const Answers& answers);

}  // namespace tracing
