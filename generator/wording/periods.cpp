#include <chrono>

#include "base/number.h"
#include "wording/sentence.h"
#include "wording/wording.h"

namespace wording {
namespace {

std::string number(int value) {
  return base::whole(value);
}

std::string name_of(model::Month month) {
  return std::string(month_name(month.month()));
}

std::string with_year(model::Month month) {
  return fill(Text::month_year, {{"month", name_of(month)}, {"year", number(month.year())}});
}

std::string span_words(model::Month first, model::Month last) {
  if (first == last) return with_year(first);
  if (first.year() == last.year()) {
    return fill(Text::span_in_one_year,
                {{"first", name_of(first)}, {"last", name_of(last)}, {"year", number(last.year())}});
  }
  return fill(Text::span_over_years, {{"first", name_of(first)},
                                      {"first_year", number(first.year())},
                                      {"last", name_of(last)},
                                      {"last_year", number(last.year())}});
}

std::string months_words(const model::Period& period) {
  const int count = period.month_count();
  if (count % 12 != 0) return span_words(period.first(), period.last());
  return fill(Text::months_to, {{"count", number(count)}, {"last", with_year(period.last())}});
}

// April to March: the year the month's financial year ends in.
model::Month end_of_financial_year(model::Month month) {
  return model::Month::of(month.month() >= 4 ? month.year() + 1 : month.year(), 3);
}

bool takes_an_article(const model::Period& period) {
  using Form = model::Period::Form;
  if (period.form() == Form::financial_year) return true;
  return period.form() == Form::span && period.month_count() % 12 == 0;
}

// British summer time: from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October.
// A rule and not a time zone database, so that every machine prints the same.
std::chrono::sys_seconds uk_time(base::Instant instant) {
  using namespace std::chrono;
  const year this_year = year_month_day(floor<days>(instant)).year();
  const sys_seconds start = sys_days(this_year / March / Sunday[last]) + hours(1);
  const sys_seconds end = sys_days(this_year / October / Sunday[last]) + hours(1);
  return start <= instant && instant < end ? instant + hours(1) : instant;
}

std::string clock_words(int hour, int minute) {
  if (minute == 0 && hour % 12 == 0) return fill(hour == 0 ? Text::midnight : Text::midday);
  const int on_the_dial = hour % 12 == 0 ? 12 : hour % 12;
  const std::string minutes = minute == 0 ? "" : (minute < 10 ? "0" : "") + number(minute);
  return fill(Text::clock_time, {{"hour", number(on_the_dial)},
                                 {"minute", minutes},
                                 {"half", fill(hour < 12 ? Text::before_noon : Text::after_noon)}});
}

}  // namespace

std::string period_words(const model::Period& period) {
  switch (period.form()) {
    case model::Period::Form::month:
    case model::Period::Form::quarter:
      return span_words(period.first(), period.last());
    case model::Period::Form::year:
      return number(period.last().year());
    case model::Period::Form::financial_year:
      return fill(Text::financial_year, {{"last", with_year(period.last())}});
    case model::Period::Form::span:
      return months_words(period);
    case model::Period::Form::day:
      return date_words(period.last_day());
    case model::Period::Form::mid_year:
      return fill(Text::mid_year, {{"year", number(period.last().year())}});
  }
  return "";  // no other form
}

std::string period_ends_words(const model::Period& period) {
  if (period.form() != model::Period::Form::span) return period_words(period);
  return span_words(period.first(), period.last());
}

std::string in_period_words(const model::Period& period) {
  if (!takes_an_article(period)) return period_words(period);
  return fill(Text::with_article, {{"name", period_words(period)}});
}

std::string in_period_phrase(const model::Period& period) {
  if (period.form() == model::Period::Form::day) return fill(Text::on_date, {{"date", period_words(period)}});
  return fill(Text::in_period, {{"period", in_period_words(period)}});
}

std::string financial_quarter_words(const model::Period& period) {
  if (period.month_count() != 3 || period.last().month() % 3 != 0) return "";
  const int number_of_quarter = (period.last().month() / 3 + 2) % 4 + 1;  // June is 1, March is 4
  return fill(Text::financial_quarter, {{"number", number(number_of_quarter)},
                                        {"last", with_year(end_of_financial_year(period.last()))}});
}

std::string financial_year_words(const model::Period& period) {
  return fill(Text::financial_year_title, {{"last", with_year(end_of_financial_year(period.last()))}});
}

std::string date_words(base::Date date) {
  return fill(Text::date,
              {{"day", number(static_cast<int>(static_cast<unsigned>(date.day())))},
               {"month", std::string(month_name(static_cast<int>(static_cast<unsigned>(date.month()))))},
               {"year", number(static_cast<int>(date.year()))}});
}

std::string month_words(base::Date date) {
  return with_year(
      model::Month::of(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month()))));
}

std::string time_words(base::Instant instant) {
  using namespace std::chrono;
  const sys_seconds local = uk_time(instant);
  const auto day = floor<days>(local);
  const auto minutes = static_cast<int>(duration_cast<std::chrono::minutes>(local - day).count());
  return fill(Text::time_on_date,
              {{"time", clock_words(minutes / 60, minutes % 60)}, {"date", date_words(year_month_day(day))}});
}

std::string short_month_words(model::Month month) {
  return fill(Text::month_year,
              {{"month", std::string(short_month_name(month.month()))}, {"year", number(month.year())}});
}

}  // namespace wording
