// Whose a row of one data file is: its measure, area and period, each text looked up once and remembered.
// Not what the row says: that is in quantities.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/diagnostic.h"
#include "data/sources.h"
#include "model/period.h"
#include "setup/vocabulary.h"
#include "syntax/csv.h"

namespace data {

// What a text means, worked out when it is first met. Most rows repeat the text of the row before.
template <class Result>
class Memo {
 public:
  template <class Work>
  const Result& of(std::string_view text, Work work) {
    if (last_ != nullptr && text == last_text_) return *last_;
    auto found = known_.find(text);
    if (found == known_.end()) found = known_.emplace(text, work(text)).first;
    last_text_ = text;
    last_ = &found->second;
    return *last_;
  }
  bool knows(std::string_view text) const { return known_.contains(text); }

 private:
  std::unordered_map<std::string_view, Result> known_;  // the texts live in the bytes of the sources
  std::string_view last_text_;
  const Result* last_ = nullptr;
};

class RowNames {
 public:
  // `described` is null for a file in our own layout. Faults of its map are reported here.
  RowNames(const Described* described, const setup::Vocabulary& vocabulary, base::Diagnostics& diagnostics);

  // Nothing for an unknown one, after a report; in silence for a broken one, which was reported at its
  // definition.
  std::optional<std::uint32_t> measure(const syntax::CsvCell& cell);
  std::optional<std::uint32_t> area(const syntax::CsvCell* cell);
  std::optional<std::uint32_t> measure_of_file() const;  // of a file with one measure for all rows
  // Nothing for a text that is no period; the caller reports it.
  const std::optional<model::Period>& period(std::string_view text);

  // Whether the map of sources.yaml leaves out this measure.
  bool is_unmapped(std::string_view measure) const;
  // Reports the names on the left of the map that no row had: nothing was read for them.
  void say_unmet() const;

 private:
  struct Named {
    setup::Meaning meaning;
    std::string help = {};
  };

  setup::Meaning mapped(const keys::Written& ours) const;
  Named measure_named(std::string_view text);
  Named area_named(std::string_view text);
  bool may_guess();
  void say_unknown(const base::Code& code, const syntax::CsvCell& cell, std::string_view file,
                   const Named& named);

  const Described* described_;
  const setup::Vocabulary& vocabulary_;
  base::Diagnostics& diagnostics_;
  std::unordered_map<std::string_view, setup::Meaning> map_;  // theirs to ours
  setup::Meaning of_file_;
  int guesses_ = 0;
  Memo<Named> measures_;
  Memo<Named> areas_;
  Memo<std::optional<model::Period>> periods_;
};

}  // namespace data
