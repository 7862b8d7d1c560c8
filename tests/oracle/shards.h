// A random test in parts of equal size, each with a seed of its own, so that they run side by side; and how
// often each kind of case and each word came up. Knows no case: whoever asks compares.
#pragma once

#include <gtest/gtest.h>

#include <initializer_list>
#include <iostream>
#include <map>
#include <string>

#include "oracle/reference.h"

namespace oracle {

// Sanitizers make a case ten times as slow: a part is then a quarter of itself, and its rarest words may
// lack.
#ifdef CANDOUR_SANITIZED
inline constexpr int thinned = 4;
#else
inline constexpr int thinned = 1;
#endif

struct Script {
  const char* name;
  int cases;  // of one part
};

using Check = void (*)(const Row&);
using Tally = std::map<std::string, int>;  // cases by their test, kind and word

// Asks the reference for one part and checks each case, until one differs: it says enough. Nothing where the
// reference or Python is absent.
inline Tally check_part(const Script& script, int seed, const std::map<std::string, Check>& checks) {
  Tally tally;
  const int cases = script.cases / thinned;
  const auto rows = asked_of_the_reference(script.name, cases, seed);
  if (rows.empty()) return tally;
  EXPECT_EQ(rows.size(), static_cast<std::size_t>(cases));
  for (const Row& row : rows) {
    SCOPED_TRACE(row.at("case_id"));
    const std::string& word = row.at("word").empty() ? "Not available" : row.at("word");
    ++tally[row.at("test") + " " + row.at("kind") + " " + word];
    checks.at(row.at("test"))(row);
    if (testing::Test::HasFailure()) break;
  }
  for (const auto& [what, times] : tally) std::cout << "  " << times << " x " << what << "\n";
  return tally;
}

// Each word of each kind has been put to the test many times over.
inline void expect_each_often(const Tally& tally, std::initializer_list<const char*> kinds,
                              std::initializer_list<const char*> words, int times) {
  if (thinned > 1) return;
  for (const std::string kind : kinds) {
    for (const std::string word : words) {
      const auto found = tally.find(kind + " " + word);
      EXPECT_GE(found == tally.end() ? 0 : found->second, times) << kind << " " << word;
    }
  }
}

}  // namespace oracle
