// A time that an observation, a window or a report is about: a span of whole months, a day "as at", a
// mid-year. Not a date range: it knows no weeks, no time zones and no "now". Words for it are made in
// `wording`.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "base/time.h"

namespace model {

// Months since January of year 0.
struct Month {
  int index = 0;

  static Month of(int year, int month) { return {year * 12 + month - 1}; }
  int year() const { return index / 12; }
  int month() const { return index % 12 + 1; }
  Month plus(int months) const { return {index + months}; }
  auto operator<=>(const Month&) const = default;
};

// From April, which is 1, to March, which is 12.
int month_of_financial_year(Month month);

class Period {
 public:
  enum class Form { month, quarter, year, financial_year, span, day, mid_year };

  // 2023-12, 2023-Q4, 2023/24-Q3 (read as 2023-Q4), 2023, 2023/24, 2016-04..2016-09, 2020-03-31, mid-2023.
  static std::optional<Period> from(std::string_view text);
  static Period month(Month month);
  static Period quarter_ending(Month last);  // `last` is the third month of a calendar quarter
  static Period year(int year);
  static Period financial_year(int first_year);
  static Period day(base::Date date);
  static Period mid_year(int year);
  // Any whole months, always written first..last: the form of a window. Nothing when last is before first.
  static std::optional<Period> months(Month first, Month last);
  // The window of `count` months that ends with `last`.
  static Period window(Month last, int count);

  Form form() const { return form_; }
  // For a day and a mid-year: the month it lies in.
  Month first() const { return first_; }
  Month last() const { return last_; }
  int month_count() const;  // 0 of a day and of a mid-year
  base::Date first_day() const;
  base::Date last_day() const;
  std::string id() const;
  // The same form, so many months later (earlier when negative); a day keeps to its month's length.
  Period shifted(int months) const;

  // By time first: the end, then the beginning, then the form.
  std::strong_ordering operator<=>(const Period& other) const;
  bool operator==(const Period& other) const { return (*this <=> other) == std::strong_ordering::equal; }

 private:
  Period(Form form, Month first, Month last, int day) : form_(form), first_(first), last_(last), day_(day) {}

  Form form_;
  Month first_;
  Month last_;
  int day_;  // of the month, of a day; else 0
};

// How often a measure is observed.
enum class Frequency { month, quarter, half_year, year, day };

// Whether a period is one step of the frequency: a quarter is a calendar quarter, a half-year six months, a
// year twelve months in any written form.
bool is_step_of(const Period& period, Frequency frequency);
int months_of(Frequency frequency);  // 0 of a day

}  // namespace model
