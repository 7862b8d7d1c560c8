// MOVER: the interval of a weighted sum of estimates from the interval of each.
// Knows no group and no average: the weights say what is compared with what.
#pragma once

#include <vector>

#include "stats/interval.h"

namespace stats {

struct Estimate {
  double value = 0;
  Interval limits = {};
};

// Method of variance estimates recovery, Zou and Donner (2008), Statistics in Medicine 27: the arms of the
// sum are the root of the squared weighted arms. `weights` has as many items as `estimates`.
Estimate weighted_sum(const std::vector<double>& weights, const std::vector<Estimate>& estimates);
Estimate difference(const Estimate& one, const Estimate& other);

}  // namespace stats
