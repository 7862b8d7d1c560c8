#include "figures/fields.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "base/text.h"
#include "figures/codes.h"
#include "wording/figure.h"
#include "wording/page_words.h"

namespace figures {

namespace {

using Of = Unit::Of;

// One question: of what, and where it is typed.
struct Asked {
  const Subject& subject;
  const document::Name& field;
  Desk& desk;

  const model::Model& model() const { return desk.setting.model; }
  const model::Measure& measure() const { return *subject.measure; }
  const analysis::Finding& finding() const { return subject.finding; }
  int places() const { return wording::places_of(measure(), finding()); }
  wording::Names names() const {
    const auto& given = desk.setting.names;
    if (given) return given(measure(), finding().category);
    return {.title = measure().title, .short_title = measure().short_title};
  }
};

using Answer = Result (*)(const Asked&);

struct Field {
  std::string_view name;
  Answer answer;
  bool is_of_average = false;  // whether the average of a group has it
};

// --- what is missing ---

Fault not_had(const Asked& asked, std::string why) {
  return asked.desk.fault(codes::no_such_field, asked.field.where, asked.field.text, std::move(why));
}

Lack lack(const std::string& reason) {
  const std::string state = wording::absence_words(model::Absence::not_available);
  return {.state = wording::figure_lacking(state, reason), .reason = reason};
}

Lack lack_of(const Asked& asked, const analysis::Reading& reading) {
  const analysis::Lacking& lacking = *reading.lacking();
  const std::string reason = wording::lacking_words(lacking);
  if (lacking.hole) {
    asked.desk.diagnostics.meet(*lacking.hole,
                                {.where = asked.field.where, .what = "figure " + asked.field.text});
    Lack unread = lack(reason);
    unread.is_reported = true;
    return unread;
  }
  if (lacking.why != model::Absence::confidential) return lack(reason);
  return {.state = wording::absence_words(lacking.why), .reason = reason, .is_withheld = true};
}

// The latest window's value, or why there is none, in a result.
template <class Use>
Result from(const Asked& asked, const analysis::Reading& reading, Use use) {
  const analysis::Published* published = reading.published();
  if (published == nullptr) return lack_of(asked, reading);
  asked.desk.rest_on(published->cells);
  return use(*published);
}

// --- numbers ---

Unit unit_of(const model::Model& model, const model::Measure& measure) {
  switch (measure.kind) {
    case model::Kind::count:
    case model::Kind::population:
      return {.of = Of::count, .name = measure.unit};
    case model::Kind::rate:
      return {.of = Of::rate, .name = wording::unit_words(model, measure), .per = measure.per};
    case model::Kind::proportion:
      return {.of = Of::percent};
    case model::Kind::ratio:
      return {.of = Of::fraction};
    case model::Kind::level:
      if (measure.is_percentage()) return {.of = Of::percent};
      if (measure.unit == "£") return {.of = Of::money};
      return {.of = Of::level, .name = measure.unit};
  }
  return {};
}

Quantity in_unit(const Asked& asked, double value) {
  Quantity quantity = exact_quantity(value, unit_of(asked.model(), asked.measure()));
  const int places = asked.places();
  quantity.places = places;
  quantity.text = wording::value_words(asked.model(), asked.measure(), value, places);
  const bool has_better = asked.measure().better != model::Better::neither;
  if (has_better) quantity.higher_first = asked.measure().better == model::Better::higher;
  return quantity;
}

Quantity counted(const Asked& asked, double count) {
  Quantity quantity = exact_quantity(count, {.of = Of::count, .name = asked.measure().unit});
  quantity.text = wording::figure_number(count, 0);
  quantity.places = 0;
  return quantity;
}

Quantity in(const analysis::Reading& reading, Quantity quantity) {
  quantity.period = reading.window.id();
  return quantity;
}

Result value(const Asked& asked) {
  const analysis::Reading& reading = asked.finding().latest;
  return from(asked, reading, [&](const analysis::Published& latest) -> Result {
    return in(reading, in_unit(asked, latest.value));
  });
}

Result previous(const Asked& asked) {
  const analysis::Reading& reading = asked.finding().previous;
  return from(asked, reading, [&](const analysis::Published& before) -> Result {
    return in(reading, in_unit(asked, before.value));
  });
}

Result count(const Asked& asked) {
  return from(asked, asked.finding().latest, [&](const analysis::Published& latest) -> Result {
    if (latest.count) return in(asked.finding().latest, counted(asked, *latest.count));
    return not_had(asked, "only a count, a rate and a proportion have one");
  });
}

Result rate(const Asked& asked) {
  if (asked.measure().kind != model::Kind::rate)
    return not_had(asked, asked.measure().id.text + " is no rate; its figure is .value");
  return value(asked);
}

Result numerator(const Asked& asked) {
  if (asked.measure().kind != model::Kind::proportion)
    return not_had(asked, "only a proportion has one; the events of a rate are its .count");
  return count(asked);
}

Result denominator(const Asked& asked) {
  return from(asked, asked.finding().latest, [&](const analysis::Published& latest) -> Result {
    if (!latest.denominator) return not_had(asked, "only a rate and a proportion have one");
    Quantity quantity = counted(asked, *latest.denominator);
    if (asked.measure().kind == model::Kind::rate) quantity.unit.name.clear();
    return in(asked.finding().latest, std::move(quantity));
  });
}

Result limit(const Asked& asked, double stats::Interval::*end) {
  return from(asked, asked.finding().latest, [&](const analysis::Published& latest) -> Result {
    if (!latest.limits) return not_had(asked, "a level has no interval");
    return in_unit(asked, (*latest.limits).*end);
  });
}
Result low(const Asked& asked) {
  return limit(asked, &stats::Interval::lower);
}
Result high(const Asked& asked) {
  return limit(asked, &stats::Interval::upper);
}

// --- changes ---

template <class Use>
Result from_change(const Asked& asked, Use use) {
  const analysis::Finding& finding = asked.finding();
  for (const analysis::Reading* each : {&finding.latest, &finding.previous}) {
    if (each->published() == nullptr) return lack_of(asked, *each);
    asked.desk.rest_on(each->published()->cells);
  }
  if (!finding.change) return lack(wording::figure_no_change(finding));
  return use(*finding.change);
}

Quantity changed(double size, Unit unit, std::string text) {
  Quantity quantity = exact_quantity(size, std::move(unit));
  quantity.text = std::move(text);
  quantity.is_change = true;
  return quantity;
}

Result change_points(const Asked& asked) {
  if (!asked.measure().is_percentage())
    return not_had(asked, "only a percentage changes in points; this is .change-percent");
  return from_change(asked, [&](const analysis::Change& change) -> Result {
    const double points = change.points.value_or(change.raw);
    const int places = asked.places();
    Quantity quantity = changed(points, {.of = Of::points}, wording::figure_points(points, places));
    quantity.places = places;
    const double before = asked.finding().previous.published()->value;
    if (before != 0) quantity.relative = points / before * 100;
    return quantity;
  });
}

Result change_percent(const Asked& asked) {
  if (asked.measure().is_percentage())
    return not_had(asked, "a percentage changes in points; this is .change-points");
  return from_change(asked, [&](const analysis::Change& change) -> Result {
    if (!change.percent) return lack(wording::figure_no_percent(asked.model(), asked.finding()));
    return changed(*change.percent, {.of = Of::percent}, wording::figure_percent(*change.percent, 1));
  });
}

Result change_count(const Asked& asked) {
  return from_change(asked, [&](const analysis::Change& change) -> Result {
    if (!change.count) return not_had(asked, "only a count and a rate change by so many");
    return changed(*change.count, {.of = Of::count, .name = asked.measure().unit},
                   wording::figure_number(*change.count, 0));
  });
}

// The change as its sentence tells it: in points, in per cent, or by how many where no percentage is given.
Result change(const Asked& asked) {
  return from_change(asked, [&](const analysis::Change& change) -> Result {
    const std::string words = wording::figure_change(asked.model(), asked.finding());
    if (asked.measure().is_percentage()) {
      Result points = change_points(asked);
      if (auto* quantity = std::get_if<Quantity>(&points)) quantity->text = words;
      return points;
    }
    if (change.percent) return changed(*change.percent, {.of = Of::percent}, words);
    if (change.count) return changed(*change.count, {.of = Of::count, .name = asked.measure().unit}, words);
    return changed(change.raw, unit_of(asked.model(), asked.measure()), words);
  });
}

Result direction(const Asked& asked) {
  return from_change(asked, [](const analysis::Change& change) -> Result {
    return Said{.text = wording::direction_word(change.direction), .vocabulary = Vocabulary::direction};
  });
}

// --- trend ---

Result trend(const Asked& asked) {
  asked.desk.rest_on(asked.finding().trend.cells);
  return Said{.text = wording::trend_word(asked.finding().trend.word), .vocabulary = Vocabulary::trend};
}

Result trend_reason(const Asked& asked) {
  asked.desk.rest_on(asked.finding().trend.cells);
  return Said{.text = wording::trend_reason(asked.model(), asked.finding())};
}

Result judgement(const Asked& asked) {
  if (asked.measure().better == model::Better::neither)
    return not_had(asked, wording::better_words(model::Better::neither));
  asked.desk.rest_on(asked.finding().trend.cells);
  const std::string word = wording::judgement_word(asked.finding().trend.judgement);
  if (word.empty()) return lack(wording::trend_reason(asked.model(), asked.finding()));
  return Said{.text = word, .vocabulary = Vocabulary::judgement};
}

// --- benchmark ---

template <class Use>
Result from_benchmark(const Asked& asked, Use use) {
  const analysis::Finding& finding = asked.finding();
  analysis::Benchmark none;
  none.unavailable = analysis::Benchmark::Unavailable::not_declared;
  const analysis::Benchmark& benchmark = finding.benchmarks.empty() ? none : finding.benchmarks.front();
  const auto* own = finding.latest.lacking();
  if (own != nullptr && own->why == model::Absence::confidential) return lack_of(asked, finding.latest);
  if (benchmark.unavailable != analysis::Benchmark::Unavailable::none)
    return lack(wording::benchmark_reason(asked.model(), asked.measure(), benchmark));
  for (const analysis::Member& member : benchmark.members) {
    if (member.published) asked.desk.rest_on(member.published->cells);
  }
  return use(benchmark);
}

Result benchmark(const Asked& asked) {
  return from_benchmark(asked, [&](const analysis::Benchmark& found) -> Result {
    return Said{.text = wording::benchmark_statement(asked.model(), found)};
  });
}

Result rank(const Asked& asked) {
  return from_benchmark(asked, [](const analysis::Benchmark& found) -> Result {
    if (found.is_too_small_to_rank) return lack(wording::figure_no_rank());
    Quantity quantity = exact_quantity(found.rank, {.of = Of::rank});
    quantity.text = wording::figure_rank(found);
    quantity.places = 0;
    return quantity;
  });
}

Result of(const Asked& asked) {
  return from_benchmark(asked, [](const analysis::Benchmark& found) -> Result {
    Quantity quantity = exact_quantity(found.of, {});
    quantity.places = 0;
    return quantity;
  });
}

Result average(const Asked& asked) {
  return from_benchmark(
      asked, [&](const analysis::Benchmark& found) -> Result { return in_unit(asked, found.average); });
}

Result position(const Asked& asked) {
  return from_benchmark(asked, [](const analysis::Benchmark& found) -> Result {
    return Said{.text = wording::position_word(found.position), .vocabulary = Vocabulary::position};
  });
}

// --- target, record, names ---

Result target(const Asked& asked) {
  if (!asked.measure().target) return not_had(asked, "no target is declared for it");
  return in_unit(asked, asked.measure().target->value);
}

Result target_met(const Asked& asked) {
  if (!asked.finding().target) return not_had(asked, "no target is declared for it");
  return from(asked, asked.finding().latest, [&](const analysis::Published&) -> Result {
    const bool is_met = asked.finding().target->is_met.value_or(false);
    return Said{.text = wording::target_met_word(is_met), .vocabulary = Vocabulary::target};
  });
}

Result record(const Asked& asked, bool is_highest) {
  return from(asked, asked.finding().latest, [&](const analysis::Published&) -> Result {
    const auto& found = asked.finding().record;
    if (found && found->is_highest == is_highest) return Said{.text = wording::period_words(found->since)};
    return asked.desk.fault(codes::no_record, asked.field.where, asked.field.text);
  });
}
Result highest_since(const Asked& asked) {
  return record(asked, true);
}
Result lowest_since(const Asked& asked) {
  return record(asked, false);
}

Result period(const Asked& asked) {
  return Said{.text = wording::period_words(asked.finding().window)};
}
Result unit(const Asked& asked) {
  return Said{.text = wording::unit_words(asked.model(), asked.measure())};
}
Result title(const Asked& asked) {
  return Said{.text = asked.names().title};
}
Result sentence(const Asked& asked) {
  for (const analysis::Reading* each : {&asked.finding().latest, &asked.finding().previous}) {
    if (each->published()) asked.desk.rest_on(each->published()->cells);
  }
  return Said{.text = wording::main_words(asked.model(), asked.finding(), asked.names())};
}

constexpr std::array fields{Field{"value", value, true},
                            Field{"count", count},
                            Field{"rate", rate, true},
                            Field{"numerator", numerator},
                            Field{"denominator", denominator},
                            Field{"low", low},
                            Field{"high", high},
                            Field{"previous", previous, true},
                            Field{"change", change},
                            Field{"change-percent", change_percent},
                            Field{"change-points", change_points},
                            Field{"change-count", change_count},
                            Field{"direction", direction},
                            Field{"trend", trend},
                            Field{"trend-reason", trend_reason},
                            Field{"judgement", judgement},
                            Field{"benchmark", benchmark},
                            Field{"rank", rank},
                            Field{"of", of},
                            Field{"average", average},
                            Field{"position", position},
                            Field{"target", target},
                            Field{"target-met", target_met},
                            Field{"highest-since", highest_since},
                            Field{"lowest-since", lowest_since},
                            Field{"period", period, true},
                            Field{"unit", unit, true},
                            Field{"title", title, true},
                            Field{"sentence", sentence}};

}  // namespace

std::vector<std::string> field_names() {
  std::vector<std::string> names;
  names.reserve(fields.size());
  for (const Field& each : fields) names.emplace_back(each.name);
  return names;
}

Result value_of_field(const Subject& subject, const document::Reference& reference, Desk& desk) {
  const document::Name usual{.text = std::string(fields.front().name), .where = reference.measure.where};
  const document::Name& name = reference.field ? *reference.field : usual;
  const auto* field =
      std::find_if(fields.begin(), fields.end(), [&](const Field& each) { return each.name == name.text; });
  if (field == fields.end()) {
    return desk.fault(codes::unknown_field, name.where, name.text,
                      base::did_you_mean(name.text, field_names()));
  }
  if (subject.is_average_of_group && !field->is_of_average)
    return desk.fault(codes::not_of_a_group, name.where, name.text);
  return field->answer({.subject = subject, .field = name, .desk = desk});
}

}  // namespace figures
