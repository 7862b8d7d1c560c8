#include "stats/rank.h"

#include <cmath>

namespace stats {

namespace {

__extension__ using Wide = __int128;

constexpr double largest_whole = 9007199254740992.0;  // 2^53: every whole number up to here is itself

bool is_whole(double value) {
  return std::abs(value) <= largest_whole && std::trunc(value) == value;
}
Wide whole_product(double a, double b) {
  return static_cast<Wide>(static_cast<long long>(a)) * static_cast<Wide>(static_cast<long long>(b));
}

// A product and what rounding took from it: together exact (Dekker 1971).
struct Product {
  double high;
  double low;
};
Product product(double a, double b) {
  const double high = a * b;
  return {.high = high, .low = std::fma(a, b, -high)};
}

template <class Number>
std::strong_ordering order(Number a, Number b) {
  if (a < b) return std::strong_ordering::less;
  return b < a ? std::strong_ordering::greater : std::strong_ordering::equal;
}

// The number of those below and of those level: together they are the place, whichever end is first.
struct Place {
  int lower = 0;
  int level = 0;
  bool operator==(const Place&) const = default;
};
Place place_of(std::size_t own, const Counted& value, const std::vector<Counted>& all) {
  Place place;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i == own) continue;
    const std::strong_ordering other = compare_ratios(all[i], value);
    if (other < 0) ++place.lower;
    if (other == 0) ++place.level;
  }
  return place;
}

}  // namespace

std::strong_ordering compare_ratios(const Counted& a, const Counted& b) {
  if (is_whole(a.amount) && is_whole(a.base) && is_whole(b.amount) && is_whole(b.base))
    return order(whole_product(a.amount, b.base), whole_product(b.amount, a.base));
  const Product one = product(a.amount, b.base);
  const Product other = product(b.amount, a.base);
  if (const auto by_high = order(one.high, other.high); by_high != 0) return by_high;
  return order(one.low, other.low);
}

Rank rank_of(std::size_t own, const std::vector<Counted>& all, First first) {
  Rank rank;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i == own) continue;
    const std::strong_ordering other = compare_ratios(all[i], all[own]);
    if (other == 0) rank.tied.push_back(i);
    if (first == First::lowest ? other < 0 : other > 0) ++rank.number;
  }
  return rank;
}

std::optional<int> events_to_another_rank(std::size_t own, const std::vector<Counted>& all, Amounts amounts,
                                          int most) {
  const Counted& now = all[own];
  const Place place = place_of(own, now, all);
  const auto moves = [&](double amount) {
    if (amount < 0 || (amounts == Amounts::within_base && amount > now.base)) return false;
    return place_of(own, {.amount = amount, .base = now.base}, all) != place;
  };
  for (int events = 1; events <= most; ++events) {
    if (moves(now.amount + events) || moves(now.amount - events)) return events;
  }
  return std::nullopt;
}

}  // namespace stats
