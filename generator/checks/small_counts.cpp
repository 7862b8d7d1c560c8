#include <fmt/format.h>

#include <optional>
#include <set>

#include "base/number.h"
#include "base/overloaded.h"
#include "checks/catalogue.h"
#include "checks/codes.h"

namespace checks {

namespace {

// The threshold of 5 is the usual one; see 4-methods.md, section 6.
constexpr double usual_threshold = 5;

bool is_counted(model::Kind kind) {
  return kind == model::Kind::count || kind == model::Kind::rate || kind == model::Kind::ratio ||
         kind == model::Kind::proportion;
}

std::optional<double> count_of(const model::Value& value) {
  if (const auto* amount = std::get_if<model::Amount>(&value)) return amount->number;
  if (const auto* share = std::get_if<model::Share>(&value)) return share->numerator;
  return std::nullopt;
}

// The count of the window that ends with `last`, when every step of it has a number.
std::optional<double> window_count(const model::Series& series, const model::Measure& measure,
                                   model::Month last) {
  const int window = measure.window_months_at(last);
  const model::Month first = last.plus(1 - window);
  double sum = 0;
  int months = 0;
  for (const model::Observation& each : series.observations) {
    if (each.period.first() < first || last < each.period.last()) continue;
    const auto count = count_of(each.value);
    if (!count) return std::nullopt;
    sum += *count;
    months += each.period.month_count();
  }
  return months == window ? std::optional(sum) : std::nullopt;
}

// Where the compared window ends.
model::Month compared_end(const model::Standpoint& standpoint) {
  const model::Month last = standpoint.period.last();
  return std::visit(
      base::overloaded{
          [&](const model::PreviousYear&) { return last.plus(-12); },
          [&](const model::PreviousPeriod&) { return last.plus(-standpoint.period.month_count()); },
          [](const model::Period& period) { return period.last(); },
      },
      standpoint.compare);
}

struct Printed {
  double count = 0;
  model::Period window;
};

// The small count that the edition prints of this entry: of its window, or of the compared one.
std::optional<Printed> small_count_of(const library::Edition& edition, const library::MeasureEntry& entry,
                                      const model::Measure& measure) {
  const model::Series* series = edition.data->find(
      {.measure = measure.id, .area = edition.standpoint.area, .category = entry.category});
  if (series == nullptr || measure.window_months == 0) return std::nullopt;
  for (const model::Month end : {edition.standpoint.period.last(), compared_end(edition.standpoint)}) {
    const auto count = window_count(*series, measure, end);
    if (count && *count > 0 && *count < usual_threshold) {
      return Printed{*count, model::Period::window(end, measure.window_months_at(end))};
    }
  }
  return std::nullopt;
}

}  // namespace

void check_small_counts(const library::Library& library, base::Diagnostics& diagnostics) {
  std::set<model::MeasureId> said;
  const auto check_entry = [&](const library::Edition& edition, const library::MeasureEntry& entry) {
    const model::Measure* measure = edition.data->measure(entry.measure);
    const bool is_open = measure != nullptr && is_counted(measure->kind) &&
                         std::holds_alternative<model::Undecided>(measure->disclosure);
    if (!is_open || said.contains(measure->id)) return;
    const auto printed = small_count_of(edition, entry, *measure);
    if (!printed) return;
    said.insert(measure->id);
    diagnostics.add(
        {.code = codes::small_count,
         .where = entry.where,
         .about = fmt::format("measure {}, report {}", measure->id.text, edition.report.slug),
         .found = fmt::format("{} in {}", base::exact_decimal(printed->count), printed->window.id()),
         .notes = {{measure->where, "the measure has no `disclosure`"}}});
  };
  for (const library::Edition& edition : library.editions) {
    const auto check_all = [&](const std::vector<library::MeasureEntry>& entries) {
      for (const library::MeasureEntry& entry : entries) check_entry(edition, entry);
    };
    check_all(edition.report.shown);
    for (const library::Section& section : edition.report.sections) {
      check_all(section.measures);
      check_all(section.shown);
    }
  }
}

}  // namespace checks
