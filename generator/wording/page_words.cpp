#include "wording/page_words.h"

#include <cmath>

#include "base/number.h"
#include "base/overloaded.h"
#include "base/text.h"
#include "wording/parts.h"

namespace wording {
namespace {

bool is_of_years(const model::Measure& measure) {
  constexpr int months_in_a_year = 12;
  return !measure.is_to_date && measure.window_months > 0 && measure.window_months % months_in_a_year == 0;
}

std::string end_of(const analysis::Benchmark& benchmark) {
  return fill(benchmark.first_is_lowest ? Text::lowest : Text::highest);
}

std::string chosen_words(const model::Group& group) {
  const std::string date = group.as_at ? date_words(*group.as_at) : "";
  if (!group.chosen_by.empty()) return fill(Text::group_chosen, {{"who", group.chosen_by}, {"date", date}});
  return date.empty() ? "" : fill(Text::group_as_at, {{"date", date}});
}

// A short list is read, a long one only counted: the league table names every area.
std::string members_words(const model::Model& model, const model::Group& group,
                          const analysis::Benchmark& benchmark) {
  if (benchmark.members.empty()) return "";
  if (group.membership == model::Group::Membership::all) {
    return fill(Text::group_size, {{"group", the(group.name)},
                                   {"count", base::whole(static_cast<long long>(benchmark.members.size()))}});
  }
  std::vector<std::string> names;
  names.reserve(benchmark.members.size());
  for (const analysis::Member& member : benchmark.members) names.emplace_back(model.name_of(member.area));
  return fill(Text::group_members,
              {{"group", the(group.name)}, {"areas", base::listed(names, fill(Text::list_end))}});
}

std::string gap_text(const model::Measure& measure, double gap, int places) {
  const std::string number = signed_text(gap, places);
  if (measure.is_percentage()) return fill(Text::points_in_cell, {{"number", number}});
  return number;
}

std::string compared_words(const model::Model& model, const analysis::Finding& finding,
                           const analysis::Benchmark& benchmark, int places) {
  const model::Measure& measure = measure_of(model, finding);
  const analysis::Published* own = finding.latest.published();
  if (own == nullptr) return "";
  const bool is_rate = measure.kind == model::Kind::rate;
  return fill(Text::working, {{"value", is_rate ? value_words(model, measure, own->value, places)
                                                : value_label(measure, own->value, places)},
                              {"average", value_label(measure, benchmark.average, places)},
                              {"average_word", average_word(measure, benchmark)},
                              {"of", base::whole(benchmark.of)},
                              {"difference", gap_text(measure, benchmark.difference, places)}});
}

// Without limits, why: of too short series the noise is not known, of series that do not vary it is nothing.
std::string uncertain_words(const model::Measure& measure, const analysis::Benchmark& benchmark, int places) {
  const stats::Interval& limits = benchmark.limits;
  if (std::string reason = no_limits_reason(benchmark); !reason.empty())
    return fill(Text::working_no_noise, {{"reason", std::move(reason)}});
  const int apart = places_apart(limits.lower, limits.upper, places);
  return fill(Text::working_interval, {{"lower", gap_text(measure, limits.lower, apart)},
                                       {"upper", gap_text(measure, limits.upper, apart)}});
}

std::string comparison_words(const model::Standpoint& standpoint) {
  return std::visit(base::overloaded{
                        [](const model::PreviousYear&) { return fill(Text::reading_year); },
                        [](const model::PreviousPeriod&) { return fill(Text::reading_before); },
                        [](const model::Period& period) {
                          return fill(Text::reading_period, {{"period", in_period_words(period)}});
                        },
                    },
                    standpoint.compare);
}

std::string overridden_words(const model::Methods& methods) {
  const model::Methods usual;
  std::vector<std::string> list;
  const auto add = [&](Text text, double value, double usual_value) {
    if (value == usual_value) return;
    list.push_back(fill(text, {{"value", typed_number(value)}, {"usual", typed_number(usual_value)}}));
  };
  add(Text::overridden_confidence, methods.confidence_percent, usual.confidence_percent);
  add(Text::overridden_trend_margin, methods.trend_margin_percent, usual.trend_margin_percent);
  add(Text::overridden_points_margin, methods.points_margin, usual.points_margin);
  add(Text::overridden_benchmark_margin, methods.benchmark_margin_percent, usual.benchmark_margin_percent);
  add(Text::overridden_small_base, methods.small_base, usual.small_base);
  if (list.empty()) return "";
  return fill(Text::reading_overridden, {{"list", base::listed(list, fill(Text::list_end))}});
}

}  // namespace

std::string window_head(const model::Measure& measure) {
  if (!is_of_years(measure)) return fill(Text::window_head);
  return fill(Text::window_head_months, {{"count", base::whole(measure.window_months)}});
}

std::string window_cell(const model::Measure& measure, const model::Period& window) {
  if (!is_of_years(measure)) return period_words(window);
  return period_words(model::Period::month(window.last()));
}

std::string rows_words(std::size_t rows) {
  const auto count = static_cast<long long>(rows);
  const std::string number = base::grouped_decimal(static_cast<double>(count), 0);
  return fill(count == 1 ? Text::one_row : Text::rows, {{"count", number}});
}

std::string break_words(const model::Break& point) {
  return fill(Text::break_reason, {{"month", period_words(model::Period::month(point.at.first()))},
                                   {"reason", as_clause(point.reason)}});
}

std::string the(const std::string& name) {
  const bool is_a_name = !name.empty() && base::lower_case(name.substr(0, 1)) != name.substr(0, 1);
  const bool has_article = name.starts_with(base::lower_first(template_of(Text::article)));
  return is_a_name || has_article ? name : fill(Text::with_article, {{"name", name}});
}

std::string body_words(const std::string& body) {
  const bool is_office = body.starts_with(template_of(Text::office));
  const std::string with_article = is_office ? fill(Text::with_article, {{"name", body}}) : body;
  return with_article.starts_with(template_of(Text::article)) ? base::lower_first(with_article)
                                                              : with_article;
}

std::string frequency_words(model::Frequency frequency) {
  if (frequency == model::Frequency::day) return fill(Text::on_single_days);
  return fill(Text::every_step, {{"step", fill(step_of(frequency))}});
}

std::string window_words(const model::Measure& measure) {
  if (measure.is_to_date) return fill(Text::window_to_date);
  if (measure.window_months == 0) return fill(Text::window_day);
  return fill(measure.window_months == 1 ? Text::window_one_month : Text::window_months,
              {{"count", base::whole(measure.window_months)}});
}

std::string measure_line(const model::Model& model, const model::Measure& measure) {
  return fill(Text::measure_line, {{"what", base::upper_first(what_is_counted(model, measure))},
                                   {"often", frequency_words(measure.frequency)},
                                   {"better", better_words(measure.better)}});
}

std::string member_rank_text(const analysis::Member& member) {
  if (member.rank == 0) return "";
  const std::string nth = base::ordinal(member.rank);
  return member.is_tied ? fill(Text::tied_nth, {{"nth", nth}}) : nth;
}

std::string group_words(const model::Model& model, const model::Group& group,
                        const analysis::Benchmark& benchmark) {
  const bool is_ranked = benchmark.unavailable == analysis::Benchmark::Unavailable::none;
  std::string missing;
  if (!benchmark.missing.empty()) {
    missing = fill(benchmark.missing.size() == 1 ? Text::member_has_no_figure : Text::members_have_no_figure,
                   {{"areas", named_areas(model, benchmark.missing)}});
  }
  return in_a_row({members_words(model, group, benchmark), chosen_words(group),
                   is_ranked ? fill(Text::first_is, {{"end", end_of(benchmark)}}) : "", missing});
}

std::string benchmark_working(const model::Model& model, const analysis::Finding& finding,
                              const analysis::Benchmark& benchmark) {
  const model::Measure& measure = measure_of(model, finding);
  if (benchmark.unavailable != analysis::Benchmark::Unavailable::none) {
    return benchmark_reason(model, measure, benchmark);
  }
  const int places = places_of(measure, finding);
  return in_a_row(
      {compared_words(model, finding, benchmark, places), uncertain_words(measure, benchmark, places),
       fill(Text::working_margin, {{"margin", typed_number(model.methods.benchmark_margin_percent)},
                                   {"average_word", average_word(measure, benchmark)}}),
       place_words(benchmark)});
}

std::string unavailable_words(const model::Model& model, const model::Measure& measure,
                              const analysis::Benchmark& benchmark) {
  const std::string group(model.name_of({benchmark.group.text}));
  return fill(Text::comparison_not_available,
              {{"group", base::upper_first(group)}, {"reason", benchmark_reason(model, measure, benchmark)}});
}

std::vector<std::string> reading_words(const model::Standpoint& standpoint, const model::Methods& methods,
                                       const Used& used) {
  if (used.is_nothing()) return {};
  std::vector<std::string> paragraphs;
  if (used.changes)
    paragraphs.push_back(in_a_row({comparison_words(standpoint), fill(Text::reading_judgement)}));
  if (used.trend_words) {
    paragraphs.push_back(
        in_a_row({fill(Text::reading_variation, {{"confidence", typed_number(methods.confidence_percent)}}),
                  fill(Text::reading_stable)}));
  }
  if (used.comparisons) {
    paragraphs.push_back(
        in_a_row({fill(Text::reading_group, {{"margin", typed_number(methods.benchmark_margin_percent)}}),
                  fill(Text::reading_first)}));
  }
  if (std::string overridden = overridden_words(methods); !overridden.empty()) {
    paragraphs.push_back(std::move(overridden));
  }
  return paragraphs;
}

}  // namespace wording
