#include "agreement/fingertips.h"

#include <algorithm>
#include <cmath>

namespace agreement {

namespace {

constexpr std::size_t years_used = 5;
constexpr double chi_square_998 = 9.54953570608324;

// A year and its place: years keep their number when another is left out.
struct Numbered {
  const Year* year;
  double number;
};

std::vector<Numbered> numbered(const std::vector<Year>& years, std::size_t left_out) {
  std::vector<Numbered> found;
  for (std::size_t i = 0; i < years.size(); ++i) {
    if (i != left_out) found.push_back({&years[i], static_cast<double>(i + 1)});
  }
  return found;
}

Line line_of(const std::vector<Numbered>& years) {
  double w = 0;
  double wtv = 0;
  double wt = 0;
  double wv = 0;
  double wtt = 0;
  for (const Numbered& each : years) {
    const double deviation = (each.year->limits.upper - each.year->limits.lower) / 3.92;
    const double weight = 1 / (deviation * deviation);
    w += weight;
    wtv += weight * each.number * *each.year->value;
    wt += weight * each.number;
    wv += weight * *each.year->value;
    wtt += weight * each.number * each.number;
  }
  const double determinant = w * wtt - wt * wt;
  const double slope = (w * wtv - wt * wv) / determinant;
  return {.slope = slope, .chi_square = slope * slope * determinant / w};
}

// The slope of the log odds on the year, unweighted.
double slope_of_log_odds(const std::vector<Numbered>& years) {
  double v = 0;
  double tv = 0;
  double t = 0;
  double tt = 0;
  for (const Numbered& each : years) {
    const double odds = std::log(*each.year->count / (*each.year->denominator - *each.year->count));
    v += odds;
    tv += odds * each.number;
    t += each.number;
    tt += each.number * each.number;
  }
  const auto n = static_cast<double>(years.size());
  return (n * tv - v * t) / (n * tt - t * t);
}

// A slope of nothing, and one that is not a number, count as upwards.
template <class SlopeOf>
bool keeps_its_direction(const std::vector<Year>& years, SlopeOf slope_of) {
  int sum = slope_of(numbered(years, years.size())) < 0 ? -1 : 1;
  for (std::size_t i = 0; i < years.size(); ++i) sum += slope_of(numbered(years, i)) < 0 ? -1 : 1;
  return std::abs(sum) == static_cast<int>(years.size()) + 1;
}

bool is_valid(const Year& year) {
  return year.value && year.count && year.denominator;
}

std::vector<Year> valid_years(const std::vector<Year>& years, Program program) {
  std::vector<Year> valid;
  for (std::size_t i = years.size(); i-- > 0;) {
    if (is_valid(years[i])) {
      valid.insert(valid.begin(), years[i]);
    } else if (program == Program::of_2020) {
      break;
    }
  }
  return valid;
}

Refusal refusal_of(const std::vector<Year>& years, const std::vector<Year>& valid) {
  if (years.size() < years_used) return Refusal::too_few_years;
  if (valid.size() < years_used) return Refusal::too_few_valid_years;
  const bool is_all = std::any_of(valid.begin(), valid.end(),
                                  [](const Year& year) { return *year.count == *year.denominator; });
  return is_all ? Refusal::count_is_denominator : Refusal::none;
}

std::vector<Year> last_five(const std::vector<Year>& years) {
  return {years.end() - static_cast<std::ptrdiff_t>(years_used), years.end()};
}

analysis::Position side_of(bool is_above, bool is_below) {
  if (is_above) return analysis::Position::above;
  return is_below ? analysis::Position::below : analysis::Position::similar_to;
}

}  // namespace

Line weighted_line(const std::vector<Year>& years) {
  return line_of(numbered(years, years.size()));
}

double armitage_chi_square(const std::vector<Year>& years) {
  double n = 0;
  double x = 0;
  double xt = 0;
  double nt = 0;
  double ntt = 0;
  for (const Numbered& each : numbered(years, years.size())) {
    n += *each.year->denominator;
    x += *each.year->count;
    xt += *each.year->count * each.number;
    nt += *each.year->denominator * each.number;
    ntt += *each.year->denominator * each.number * each.number;
  }
  const double push = n * xt - x * nt;
  return n * push * push / (x * (n - x) * (n * ntt - nt * nt));
}

RecentTrend recent_trend(const std::vector<Year>& years, Program program) {
  const std::vector<Year> valid = valid_years(years, program);
  RecentTrend found{.refusal = refusal_of(years, valid)};
  if (found.refusal != Refusal::none) return found;
  const std::vector<Year> five = last_five(valid);
  const Line line = weighted_line(five);
  found.chi_square = line.chi_square;
  found.is_significant =
      line.chi_square > chi_square_998 &&
      keeps_its_direction(five, [](const std::vector<Numbered>& some) { return line_of(some).slope; });
  found.marker = Marker::no_change;
  if (found.is_significant) found.marker = line.slope > 0 ? Marker::increasing : Marker::decreasing;
  return found;
}

RecentTrend recent_trend_of_shares(const std::vector<Year>& years) {
  const std::vector<Year> valid = valid_years(years, Program::of_2020);
  RecentTrend found{.refusal = refusal_of(years, valid)};
  if (found.refusal != Refusal::none) return found;
  const std::vector<Year> five = last_five(valid);
  found.chi_square = armitage_chi_square(five);
  found.is_significant = found.chi_square > chi_square_998 && keeps_its_direction(five, slope_of_log_odds);
  found.marker = found.is_significant ? Marker::decreasing : Marker::no_change;
  return found;
}

analysis::Position by_own_interval(const stats::Interval& own, double benchmark) {
  return side_of(own.lower > benchmark, own.upper < benchmark);
}

analysis::Position by_two_intervals(const stats::Interval& own, const stats::Interval& benchmark) {
  return side_of(own.lower > benchmark.upper, own.upper < benchmark.lower);
}

analysis::Position by_control_limits(const stats::Counted& share, double benchmark, double z) {
  const stats::Interval limits = stats::share_limits(share.base * benchmark, share.base, z);
  const double value = share.amount / share.base;
  return side_of(value > limits.upper, value < limits.lower);
}

std::vector<int> quantiles(const std::vector<double>& values, int count) {
  std::vector<int> found;
  const auto areas = static_cast<double>(values.size());
  for (const double own : values) {
    const auto lower = std::count_if(values.begin(), values.end(), [&](double each) { return each < own; });
    const double from_above = std::ceil((areas - static_cast<double>(lower)) / (areas / count));
    found.push_back(std::max(1, count + 1 - static_cast<int>(from_above)));
  }
  return found;
}

}  // namespace agreement
