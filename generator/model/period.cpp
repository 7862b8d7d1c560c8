#include "model/period.h"

#include <algorithm>

#include "base/number.h"

namespace model {

namespace {

std::string two_digits(int value) {
  return (value < 10 ? "0" : "") + base::whole(value);
}
std::string year_text(int year) {
  const std::string text = base::whole(year);
  return text.size() < 4 ? std::string(4 - text.size(), '0') + text : text;
}
std::string month_text(Month month) {
  return year_text(month.year()) + "-" + two_digits(month.month());
}

base::Date date_of(Month month, unsigned day) {
  return {std::chrono::year(month.year()), std::chrono::month(static_cast<unsigned>(month.month())),
          std::chrono::day(day)};
}
unsigned days_in(Month month) {
  const auto last = std::chrono::year_month_day_last(
      std::chrono::year(month.year()),
      std::chrono::month_day_last(std::chrono::month(static_cast<unsigned>(month.month()))));
  return static_cast<unsigned>(last.day());
}

std::optional<int> digits(std::string_view text, std::size_t count) {
  if (text.size() != count || text.find_first_not_of("0123456789") != std::string_view::npos)
    return std::nullopt;
  int value = 0;
  for (const char c : text) value = value * 10 + (c - '0');
  return value;
}

std::optional<Month> month_from(std::string_view text) {
  if (text.size() != 7 || text[4] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4), 4);
  const auto month = digits(text.substr(5), 2);
  if (!year || !month || *year < 1 || *month < 1 || *month > 12) return std::nullopt;
  return Month::of(*year, *month);
}

// "2023/24" with a second half that follows the first.
std::optional<int> financial_year_from(std::string_view text) {
  if (text.size() != 7 || text[4] != '/') return std::nullopt;
  const auto year = digits(text.substr(0, 4), 4);
  const auto next = digits(text.substr(5), 2);
  if (!year || !next || *year < 1 || (*year + 1) % 100 != *next) return std::nullopt;
  return year;
}

std::optional<int> quarter_from(std::string_view text) {  // "-Q3"
  if (text.size() != 3 || text[0] != '-' || text[1] != 'Q' || text[2] < '1' || text[2] > '4')
    return std::nullopt;
  return text[2] - '0';
}

std::optional<Period> span_from(std::string_view text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) return std::nullopt;
  const auto first = month_from(text.substr(0, dots));
  const auto last = month_from(text.substr(dots + 2));
  if (!first || !last) return std::nullopt;
  return Period::months(*first, *last);
}

}  // namespace

int month_of_financial_year(Month month) {
  return (month.month() + 8) % 12 + 1;
}

std::optional<Period> Period::from(std::string_view text) {
  if (const auto month = month_from(text)) return Period::month(*month);
  if (const auto first_year = financial_year_from(text)) return financial_year(*first_year);
  if (const auto span = span_from(text)) return span;
  if (const auto date = base::parse_date(text)) return day(*date);
  if (const auto year = digits(text, 4); year && *year > 0) return Period::year(*year);
  if (text.starts_with("mid-")) {
    const auto year = digits(text.substr(4), 4);
    return year && *year > 0 ? std::optional(mid_year(*year)) : std::nullopt;
  }
  if (text.size() < 4) return std::nullopt;
  const auto quarter = quarter_from(text.substr(text.size() - 3));
  const std::string_view head = text.substr(0, text.size() - 3);
  if (!quarter) return std::nullopt;
  if (const auto year = digits(head, 4); year && *year > 0)
    return quarter_ending(Month::of(*year, *quarter * 3));
  if (const auto first_year = financial_year_from(head)) {
    return quarter_ending(Month::of(*first_year, 3 + *quarter * 3));
  }
  return std::nullopt;
}

Period Period::month(Month month) {
  return {Form::month, month, month, 0};
}
Period Period::quarter_ending(Month last) {
  return {Form::quarter, last.plus(-2), last, 0};
}
Period Period::year(int year) {
  return {Form::year, Month::of(year, 1), Month::of(year, 12), 0};
}
Period Period::financial_year(int first_year) {
  return {Form::financial_year, Month::of(first_year, 4), Month::of(first_year + 1, 3), 0};
}
Period Period::day(base::Date date) {
  const Month month =
      Month::of(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())));
  return {Form::day, month, month, static_cast<int>(static_cast<unsigned>(date.day()))};
}
Period Period::mid_year(int year) {
  return {Form::mid_year, Month::of(year, 6), Month::of(year, 6), 30};
}
std::optional<Period> Period::months(Month first, Month last) {
  if (last < first) return std::nullopt;
  return Period(Form::span, first, last, 0);
}
Period Period::window(Month last, int count) {
  return {Form::span, last.plus(1 - count), last, 0};
}

int Period::month_count() const {
  return form_ == Form::day || form_ == Form::mid_year ? 0 : last_.index - first_.index + 1;
}

base::Date Period::first_day() const {
  return date_of(first_, day_ > 0 ? static_cast<unsigned>(day_) : 1);
}
base::Date Period::last_day() const {
  return date_of(last_, day_ > 0 ? static_cast<unsigned>(day_) : days_in(last_));
}

std::string Period::id() const {
  switch (form_) {
    case Form::month:
      return month_text(first_);
    case Form::quarter:
      return year_text(last_.year()) + "-Q" + base::whole(last_.month() / 3);
    case Form::year:
      return year_text(first_.year());
    case Form::financial_year:
      return year_text(first_.year()) + "/" + two_digits(last_.year() % 100);
    case Form::span:
      return month_text(first_) + ".." + month_text(last_);
    case Form::day:
      return base::iso_date(first_day());
    case Form::mid_year:
      return "mid-" + year_text(first_.year());
  }
  return "";
}

Period Period::shifted(int months) const {
  Period result(form_, first_.plus(months), last_.plus(months), day_);
  if (form_ == Form::day)
    result.day_ = static_cast<int>(std::min(static_cast<unsigned>(day_), days_in(result.last_)));
  return result;
}

std::strong_ordering Period::operator<=>(const Period& other) const {
  const auto end_day = [](const Period& period) { return period.day_ > 0 ? period.day_ : 31; };
  if (const auto order = last_ <=> other.last_; order != 0) return order;
  if (const auto order = end_day(*this) <=> end_day(other); order != 0) return order;
  if (const auto order = first_ <=> other.first_; order != 0) return order;
  return form_ <=> other.form_;
}

bool is_step_of(const Period& period, Frequency frequency) {
  switch (frequency) {
    case Frequency::month:
      return period.month_count() == 1;
    case Frequency::quarter:
      return period.month_count() == 3 && period.last().month() % 3 == 0;
    case Frequency::half_year:
      return period.month_count() == 6;
    case Frequency::year:
      return period.month_count() == 12;
    case Frequency::day:
      return period.form() == Period::Form::day;
  }
  return false;
}

int months_of(Frequency frequency) {
  switch (frequency) {
    case Frequency::month:
      return 1;
    case Frequency::quarter:
      return 3;
    case Frequency::half_year:
      return 6;
    case Frequency::year:
      return 12;
    case Frequency::day:
      return 0;
  }
  return 0;
}

}  // namespace model
