// Intervals of a change: the ratio of two rates, the difference of two shares.
// Not tests: they say how far the change may lie from the one seen; somebody else decides what that means.
#pragma once

#include "stats/interval.h"

namespace stats {

struct Counted {
  double amount = 0;  // events, or a numerator
  double base = 1;    // what they are counted on: a population, or a denominator
};

// The interval of (later rate) / (earlier rate): Wilson's interval of the later period's share of all events,
// with as many events as the over-dispersion factor leaves, turned back into a ratio. It is the score form of
// the exact conditional test of two Poisson rates. From no event at all the ratio is infinite. Precondition:
// both bases above 0.
Interval rate_ratio_limits(Counted later, Counted earlier, double phi, double z);

// The interval of (later share) - (earlier share), by Newcombe (1998), Statistics in Medicine 17, method 10,
// on samples divided by the over-dispersion factor. Precondition: both bases above 0.
Interval share_difference_limits(Counted later, Counted earlier, double phi, double z);

}  // namespace stats
