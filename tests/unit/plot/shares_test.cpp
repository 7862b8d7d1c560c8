#include "plot/shares.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <vector>

#include "support/random.h"

namespace {

using Numbers = std::vector<double>;

TEST(Shares, AddToAHundredWhereRoundingOneByOneWouldNot) {
  EXPECT_EQ(plot::shares_of({1, 1, 1}, 0), (Numbers{34, 33, 33})) << "equal remainders: the first";
  EXPECT_EQ(plot::shares_of({10, 1, 1, 1}, 0), (Numbers{77, 8, 8, 7}));
  EXPECT_EQ(plot::shares_of({2, 1}, 1), (Numbers{66.7, 33.3}));
  EXPECT_EQ(plot::shares_of({47.4, 26.4, 26.2}, 0), (Numbers{48, 26, 26})) << "all would round down";
}

TEST(Shares, OfOnePartAreAllAndOfNothingAreNone) {
  EXPECT_EQ(plot::shares_of({7}, 0), Numbers{100});
  EXPECT_EQ(plot::shares_of({0, 5, 0}, 0), (Numbers{0, 100, 0}));
  EXPECT_EQ(plot::shares_of({0, 0}, 0), (Numbers{0, 0}));
  EXPECT_EQ(plot::shares_of({}, 0), Numbers{});
}

TEST(Shares, AreWithinOneStepOfTheTruthForTenThousandRandomWholes) {
  for (int seed = 1; seed <= 10000; ++seed) {
    Random random(static_cast<std::uint64_t>(seed));
    const int places = random.below(3);
    const double step = std::pow(10, -places);
    Numbers counts;
    for (int i = random.between(1, 12); i > 0; --i) {
      counts.push_back(random.one_in(4) ? 0 : std::floor(random.share() * (random.one_in(3) ? 9 : 1e6)));
    }
    const double total = std::accumulate(counts.begin(), counts.end(), 0.0);
    const Numbers shares = plot::shares_of(counts, places);
    if (total == 0) continue;
    EXPECT_NEAR(std::accumulate(shares.begin(), shares.end(), 0.0), 100, 1e-9) << seed;
    for (std::size_t i = 0; i < counts.size(); ++i) {
      EXPECT_LT(std::abs(shares[i] - counts[i] / total * 100), step + 1e-9) << seed;
      EXPECT_GE(shares[i], 0) << seed;
      EXPECT_TRUE(counts[i] > 0 || shares[i] == 0) << "a part of nothing has no share, seed " << seed;
    }
  }
}

}  // namespace
