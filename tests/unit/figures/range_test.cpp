// Interval arithmetic holds what it must: whatever the inputs can be, the result lies in the range.
#include "figures/range.h"

#include <gtest/gtest.h>

#include <cmath>

#include "support/random.h"
#include "unit/figures/evaluated.h"

namespace {

using figures::exactly;
using figures::printing_as;
using figures::Range;

bool holds(const Range& range, double value) {
  return overlap(range, exactly(value));
}

TEST(Range, OfATypedNumberHoldsWhatPrintsAsIt) {
  EXPECT_TRUE(holds(printing_as(14.2, 0.05), 14.15));
  EXPECT_FALSE(holds(printing_as(14.2, 0.05), 14.25));
  EXPECT_FALSE(holds(printing_as(-14.2, 0.05), -14.25 - 1e-6));
  EXPECT_TRUE(holds(printing_as(-14.2, 0.05), -14.15));
  EXPECT_FALSE(holds(printing_as(0, 0.5), 0.5));
}

TEST(Range, OfAResultHoldsEveryResultOfItsInputs) {
  Random random(20231201);
  const auto some = [&] { return std::round((random.share() - 0.5) * 200) / 10; };
  for (int i = 0; i < 20'000; ++i) {
    const double a = some();
    const double b = some();
    const Range ranges[] = {printing_as(a, 0.05), printing_as(b, 0.05)};
    const double x = a + (random.share() - 0.5) * 0.0999;
    const double y = b + (random.share() - 0.5) * 0.0999;
    EXPECT_TRUE(holds(ranges[0] + ranges[1], x + y));
    EXPECT_TRUE(holds(ranges[0] - ranges[1], x - y));
    EXPECT_TRUE(holds(ranges[0] * ranges[1], x * y)) << a << " " << b;
    if (y != 0) {
      EXPECT_TRUE(holds(ranges[0] / ranges[1], x / y)) << a << " " << b;
    }
    EXPECT_TRUE(holds(smaller_of(ranges[0], ranges[1]), std::min(x, y)));
    EXPECT_TRUE(holds(larger_of(ranges[0], ranges[1]), std::max(x, y)));
    EXPECT_TRUE(holds(size_of(ranges[0]), std::abs(x)));
  }
}

// --- whatever is typed ---

class Typist {
 public:
  explicit Typist(Random& random) : random_(random) {}

  std::string figure() {
    std::string typed = term(4);
    if (random_.one_in(2)) typed += one_of({" == ", " ~= ", " < ", " >= "}) + term(1);
    if (random_.one_in(4)) typed += one_of({" as 1dp", " as words", " as %", " as £", " as nothing"});
    return typed;
  }

 private:
  std::string one_of(const std::vector<std::string>& texts) {
    return texts[static_cast<std::size_t>(random_.below(static_cast<int>(texts.size())))];
  }
  std::string term(int depth) {
    if (depth == 0 || random_.one_in(4)) {
      return one_of({"0", "0%", "5", "0.5", "12.5%", "4.5pp", "£1.2m", "£0", "-3", "999999999999999", "100",
                     "increased", "Stable", "homicide.rank", "3rd"});
    }
    if (random_.one_in(3))
      return "(" + term(depth - 1) + one_of({" + ", " - ", " * ", " / "}) + term(depth - 1) + ")";
    if (random_.one_in(5)) return "-" + term(depth - 1);
    std::string call =
        one_of({"change", "points", "difference", "share", "sum", "mean", "ratio", "rank", "min", "max"});
    call += "(" + term(depth - 1) + ", " + term(depth - 1);
    return call + ")";
  }

  Random& random_;
};

TEST(Figures, WhateverIsTypedGiveANumberOrAReason) {
  Random random(7);
  Typist typist(random);
  int worked_out = 0;
  for (int i = 0; i < 20'000; ++i) {
    const std::string typed = typist.figure();
    const auto result = evaluated::literal(typed);
    const std::string shown = result.figure.text + result.told();
    EXPECT_EQ(shown.find("nan"), std::string::npos) << typed << ": " << shown;
    EXPECT_EQ(shown.find("inf"), std::string::npos) << typed << ": " << shown;
    EXPECT_TRUE(!result.figure.raw || std::isfinite(*result.figure.raw)) << typed;
    EXPECT_EQ(result.said.empty(), !result.diagnostics.has_errors()) << typed;
    EXPECT_TRUE(!result.figure.is_faulty || result.figure.text.empty()) << typed;
    EXPECT_EQ(result.figure.claim == figures::Claimed::is_false && result.said.empty(), false) << typed;
    worked_out += result.said.empty() ? 1 : 0;
  }
  EXPECT_GT(worked_out, 2'000);
}

}  // namespace
