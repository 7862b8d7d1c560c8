#include "stats/summary.h"

#include <algorithm>
#include <cstddef>

namespace stats {

double sum(const std::vector<double>& terms) {
  Sum total;
  for (const double term : terms) total.add(term);
  return total.value();
}

double mean(const std::vector<double>& terms) {
  return sum(terms) / static_cast<double>(terms.size());
}

double median(std::vector<double> terms) {
  std::sort(terms.begin(), terms.end());
  const std::size_t middle = terms.size() / 2;
  return terms.size() % 2 == 1 ? terms[middle] : (terms[middle - 1] + terms[middle]) / 2;
}

}  // namespace stats
