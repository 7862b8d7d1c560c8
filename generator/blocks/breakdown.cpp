#include "blocks/breakdown.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "analysis/breaks.h"
#include "analysis/change.h"
#include "analysis/two_windows.h"
#include "base/number.h"
#include "blocks/codes.h"
#include "blocks/windows.h"
#include "wording/page_words.h"

namespace blocks {

namespace {

using analysis::Finding;
using analysis::Lacking;
using analysis::Published;
using analysis::Reading;
using library::BreakdownBlock;

void say(const base::Code& code, base::Span where, std::string found, std::string expected,
         base::Diagnostics& diagnostics) {
  diagnostics.add({.code = code,
                   .where = where,
                   .about = "block breakdown",
                   .found = std::move(found),
                   .expected = std::move(expected)});
}

// The published whole that the rows are the parts of: the area's own, or that of the group whose members they
// are. Null where none is published.
const model::Series* whole_of(const Breakdown& breakdown, const BreakdownBlock& block,
                              const Setting& setting) {
  const model::Model& model = setting.model;
  if (block.by == BreakdownBlock::By::category)
    return breakdown.is_all ? model.find({block.measure.id, setting.standpoint->area, {}}) : nullptr;
  std::vector<model::AreaId> areas;
  for (const Part& part : breakdown.parts) areas.push_back(part.finding.area);
  std::sort(areas.begin(), areas.end());
  for (const model::Group& group : model.groups) {
    const model::Series* series = model.find({block.measure.id, {group.id.text}, {}});
    if (series == nullptr) continue;
    std::vector<model::AreaId> members = group.members;
    if (group.membership == model::Group::Membership::all) {
      members.clear();
      for (const model::Area& each : model.areas) members.push_back(each.id);
    }
    std::sort(members.begin(), members.end());
    if (members == areas) return series;
  }
  return nullptr;
}

bool is_withheld(const Reading& reading) {
  return reading.lacking() != nullptr && reading.lacking()->why == model::Absence::confidential;
}

// Kinds whose rows can be added up: events, numerators over denominators, money.
bool adds_up(const model::Measure& measure) {
  switch (measure.kind) {
    case model::Kind::count:
    case model::Kind::rate:
    case model::Kind::proportion:
      return true;
    case model::Kind::level:
      return !measure.is_percentage();
    case model::Kind::ratio:
    case model::Kind::population:
      return false;
  }
  return false;
}

// A rate of areas together is of all their people; of categories, of the same people counted once.
double population_of(const std::vector<const Reading*>& parts, BreakdownBlock::By by) {
  double sum = 0;
  for (const Reading* part : parts) {
    const double own = part->published()->denominator.value_or(0);
    sum = by == BreakdownBlock::By::area ? sum + own : std::max(sum, own);
  }
  return sum;
}

Published sum_of(const model::Measure& measure, const std::vector<const Reading*>& parts,
                 BreakdownBlock::By by) {
  Published sum{.value = 0};
  double events = 0;
  double denominators = 0;
  for (const Reading* part : parts) {
    const Published& value = *part->published();
    sum.value += value.value;
    events += value.count.value_or(0);
    denominators += value.denominator.value_or(0);
    sum.status = model::weakest(sum.status, value.status);
    sum.cells.insert(sum.cells.end(), value.cells.begin(), value.cells.end());
  }
  if (measure.kind == model::Kind::level) return sum;
  sum.count = events;
  if (measure.kind == model::Kind::count) return sum;
  const bool is_rate = measure.kind == model::Kind::rate;
  sum.denominator = is_rate ? population_of(parts, by) : denominators;
  const double scale = is_rate ? measure.per : 100;
  sum.value = *sum.denominator > 0 ? scale * events / *sum.denominator : 0;
  return sum;
}

// Parts of a level were rounded each by itself; counts were not.
double slack_of(const model::Measure& measure, const Breakdown& breakdown) {
  constexpr double noise_of_binary = 1e-6;
  if (measure.kind != model::Kind::level) return noise_of_binary;
  const Part& first = breakdown.parts.front();
  const int places = measure.decimals.value_or(wording::places_of(measure, first.finding));
  return static_cast<double>(breakdown.parts.size()) / (2 * base::power_of_ten(places)) + noise_of_binary;
}

class Adding {
 public:
  Adding(const Breakdown& breakdown, const BreakdownBlock& block, const Setting& setting,
         base::Diagnostics& diagnostics)
      : breakdown_(breakdown), block_(block), model_(setting.model), diagnostics_(diagnostics) {
    const model::Series* whole = whole_of(breakdown, block, setting);
    if (whole != nullptr) whole_ = whole->key;
  }

  // The rows of one period together. Where one of them is withheld so is the total: what is left of it would
  // be the withheld one.
  Reading of(const model::Period& window, Reading Finding::*reading) {
    std::vector<const Reading*> parts;
    for (const Part& part : breakdown_.parts) parts.push_back(&(part.finding.*reading));
    const auto lacks = [](const Reading* each) { return each->published() == nullptr; };
    if (std::any_of(parts.begin(), parts.end(), [](const Reading* each) { return is_withheld(*each); }))
      return {.window = window, .state = Lacking{.why = model::Absence::confidential, .period = window}};
    const std::optional<Reading> whole = published_whole(window);
    if (whole && is_withheld(*whole)) return *whole;
    if (std::any_of(parts.begin(), parts.end(), lacks)) {
      if (whole && whole->published() != nullptr) return *whole;
      return {.window = window, .state = Lacking{.why = model::Absence::not_available, .period = window}};
    }
    Published sum = sum_of(measure(), parts, block_.by);
    if (!whole || whole->published() == nullptr) return {.window = window, .state = std::move(sum)};
    check(window, sum, *whole->published());
    return *whole;
  }

 private:
  const model::Measure& measure() const { return *breakdown_.measure; }

  std::optional<Reading> published_whole(const model::Period& window) const {
    if (!whole_) return std::nullopt;
    return analysis::read_window(model_, measure(), whole_->area, whole_->category, window);
  }

  std::string text_of(double amount) const {
    const int places = tells_events(measure()) ? 0 : wording::decimals_for(measure(), amount);
    return wording::value_text(measure(), amount, places);
  }

  void check(const model::Period& window, const Published& sum, const Published& whole) {
    const double slack = slack_of(measure(), breakdown_);
    const double added = amount_of(measure(), sum);
    const double published = amount_of(measure(), whole);
    const bool has_same_base = measure().kind != model::Kind::proportion ||
                               std::abs(sum.denominator.value_or(0) - whole.denominator.value_or(0)) <= slack;
    const bool is_same = std::abs(added - published) <= slack && has_same_base;
    if (is_same) return;
    const auto with_base = [&](double amount, const Published& value) {
      const bool has_base = measure().kind == model::Kind::proportion && value.denominator;
      return text_of(amount) + (has_base ? " of " + wording::count_text(*value.denominator) : "");
    };
    say(codes::rows_miss_total, block_.where,
        "the rows come to " + with_base(added, sum) + " in " + wording::period_words(window),
        with_base(published, whole) + ", as published of the whole", diagnostics_);
  }

  const Breakdown& breakdown_;
  const BreakdownBlock& block_;
  const model::Model& model_;
  base::Diagnostics& diagnostics_;
  std::optional<model::SeriesKey> whole_ = {};
};

// A level adds up where the author says so, where it is money, or where its whole is published.
bool is_wanted(const Breakdown& breakdown, const BreakdownBlock& block, const Setting& setting) {
  if (std::holds_alternative<BreakdownBlock::None>(block.total)) return false;
  const bool is_asked = !std::holds_alternative<std::monostate>(block.total);
  if (breakdown.measure->kind != model::Kind::level || breakdown.measure->unit == "£" || is_asked)
    return true;
  return whole_of(breakdown, block, setting) != nullptr;
}

std::optional<Finding> total_of(const Breakdown& breakdown, const BreakdownBlock& block,
                                const Setting& setting, base::Diagnostics& diagnostics) {
  const model::Measure& measure = *breakdown.measure;
  const bool is_asked = !std::holds_alternative<std::monostate>(block.total) &&
                        !std::holds_alternative<BreakdownBlock::None>(block.total);
  if (!adds_up(measure)) {
    if (is_asked)
      say(codes::nothing_to_add, block.where_total, "measure " + measure.id.text,
          "a measure whose rows add up, or `total: false`", diagnostics);
    return std::nullopt;
  }
  if (!is_wanted(breakdown, block, setting)) return std::nullopt;
  Adding adding(breakdown, block, setting, diagnostics);
  Finding total{.measure = measure.id,
                .area = setting.standpoint->area,
                .window = breakdown.after,
                .latest = adding.of(breakdown.after, &Finding::latest),
                .previous = {.window = breakdown.after, .state = Lacking{}},
                .is_compared_a_year_earlier = false,
                .trend = {}};
  if (!breakdown.before) return total;
  total.previous = adding.of(*breakdown.before, &Finding::previous);
  // Where one row is counted otherwise on the two sides, so is the total.
  const auto is_parted = [](const Part& part) {
    const bool has_both = part.finding.latest.published() && part.finding.previous.published();
    return has_both && !part.finding.change;
  };
  if (std::none_of(breakdown.parts.begin(), breakdown.parts.end(), is_parted))
    total.change = analysis::compare_readings(measure, setting.model.methods, total.latest, total.previous);
  return total;
}

// As typed: "240" is exact, "34.5%" holds what rounds to it.
int places_typed(const std::string& text) {
  const std::size_t point = text.find('.');
  if (point == std::string::npos) return 0;
  std::size_t end = point + 1;
  while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
  return static_cast<int>(end - point - 1);
}

void check_typed(const Breakdown& breakdown, const BreakdownBlock& block, base::Diagnostics& diagnostics) {
  const auto* typed = std::get_if<double>(&block.total);
  if (typed == nullptr || !breakdown.total) return;
  const Reading& reading = breakdown.total->latest;
  if (is_withheld(reading)) {
    say(codes::total_gives_back, block.where_total, "a total beside a figure that is withheld",
        "`total: true`, which withholds it too", diagnostics);
    return;
  }
  const Published* total = reading.published();
  if (total == nullptr) {
    say(codes::rows_miss_total, block.where_total, block.total_text, "a figure in every row", diagnostics);
    return;
  }
  const bool is_percentage = block.total_text.find('%') != std::string::npos;
  const double amount = is_percentage ? total->value : amount_of(*breakdown.measure, *total);
  const int places = places_typed(block.total_text);
  if (std::abs(base::rounded(amount, places) - *typed) <= slack_of(*breakdown.measure, breakdown)) return;
  say(codes::rows_miss_total, block.where_total, block.total_text,
      wording::value_text(*breakdown.measure, amount, places) + ", which the rows come to", diagnostics);
}

std::optional<std::vector<double>> shares_of(const Breakdown& breakdown) {
  if (!breakdown.total || breakdown.measure->kind == model::Kind::proportion) return std::nullopt;
  const Published* total = breakdown.total->latest.published();
  if (total == nullptr || !(amount_of(*breakdown.measure, *total) > 0)) return std::nullopt;
  std::vector<double> shares;
  for (const Part& part : breakdown.parts) {
    const Published* value = part.finding.latest.published();
    const double amount = value == nullptr ? -1 : amount_of(*breakdown.measure, *value);
    if (amount < 0) return std::nullopt;
    shares.push_back(100 * amount / amount_of(*breakdown.measure, *total));
  }
  return shares;
}

bool is_too_late(const BreakdownBlock& block, const model::Standpoint& own, base::Diagnostics& diagnostics) {
  if (!is_after(block.after, own)) return false;
  say(codes::period_after_report, block.where_period, block.after->id(), "a period up to " + own.period.id(),
      diagnostics);
  return true;
}

}  // namespace

bool tells_events(const model::Measure& measure) {
  return measure.kind == model::Kind::count || measure.kind == model::Kind::rate ||
         measure.kind == model::Kind::proportion;
}

double amount_of(const model::Measure& measure, const Published& value) {
  return tells_events(measure) ? value.count.value_or(value.value) : value.value;
}

std::optional<Breakdown> break_down(const BreakdownBlock& block, const Setting& setting,
                                    base::Diagnostics& diagnostics) {
  const model::Model& model = setting.model;
  const model::Measure* measure = model.measure(block.measure.id);
  if (measure == nullptr || is_too_late(block, *setting.standpoint, diagnostics)) return std::nullopt;
  const auto [items, is_all] = items_of(block, *measure, setting, diagnostics);
  if (items.empty()) {
    say(codes::nothing_to_list, block.where,
        std::string("no ") + (block.by == BreakdownBlock::By::area ? "areas" : "categories") +
            " of measure " + measure->id.text,
        "", diagnostics);
    return std::nullopt;
  }
  const model::Period asked = block.after.value_or(setting.standpoint->period);
  Breakdown made{.measure = measure, .after = window_named(model, items.front().key, asked)};
  if (block.before) made.before = window_named(model, items.front().key, *block.before);
  made.is_all = is_all;
  for (const Item& item : items)
    made.parts.push_back({item.name, analysis::compare_windows(model, item.key, made.before, made.after)});
  made.total = total_of(made, block, setting, diagnostics);
  check_typed(made, block, diagnostics);
  made.shares = shares_of(made);
  return made;
}

}  // namespace blocks
