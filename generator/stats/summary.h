// Sums, means and medians, the same in every order of their terms as far as binary numbers allow.
// Not for missing values: whoever calls has left them out.
#pragma once

#include <cmath>
#include <vector>

namespace stats {

// A sum that keeps what rounding takes away (Neumaier 1974): equal terms in another order give an equal sum,
// so that two areas with the same numbers are tied.
class Sum {
 public:
  void add(double term) {
    const double next = sum_ + term;
    lost_ += std::abs(sum_) >= std::abs(term) ? (sum_ - next) + term : (term - next) + sum_;
    sum_ = next;
  }
  double value() const { return sum_ + lost_; }

 private:
  double sum_ = 0;
  double lost_ = 0;
};

double sum(const std::vector<double>& terms);
double mean(const std::vector<double>& terms);  // precondition: not empty
double median(std::vector<double> terms);  // the middle one, or the mean of the two; precondition: not empty

}  // namespace stats
