#include "figures/look_up.h"

#include <algorithm>
#include <string_view>

#include "analysis/lines.h"
#include "analysis/view.h"
#include "base/text.h"
#include "figures/codes.h"
#include "wording/page_words.h"

namespace figures {

namespace {

template <class Things>
std::vector<std::string> ids_of(const Things& things) {
  std::vector<std::string> ids;
  ids.reserve(things.size());
  for (const auto& each : things) ids.push_back(each.id.text);
  return ids;
}

// a-b where both a and b are measures: a difference was meant.
std::string help_for_measure(const model::Model& model, const std::string& name) {
  for (std::size_t at = name.find('-'); at != std::string::npos; at = name.find('-', at + 1)) {
    const std::string left = name.substr(0, at);
    const std::string right = name.substr(at + 1);
    if (!model.measure({left}) || !model.measure({right})) continue;
    return std::string("for a difference write ").append(left).append(" - ").append(right);
  }
  return base::did_you_mean(name, ids_of(model.measures));
}

const model::Measure* measure_named(const document::Name& name, Desk& desk) {
  const model::Model& model = desk.setting.model;
  const model::Measure* measure = model.measure({name.text});
  if (measure == nullptr)
    desk.fault(codes::unknown_measure, name.where, name.text, help_for_measure(model, name.text));
  return measure;
}

// Every category of the measure, in any area, once.
std::vector<model::Category> categories_of(const model::Model& model, const model::Measure& measure) {
  std::vector<model::Category> found = measure.categories;
  for (const model::Series* series : model.series_of(measure.id)) {
    const model::Category& category = series->key.category;
    const bool is_new = std::find(found.begin(), found.end(), category) == found.end();
    if (!category.is_whole() && is_new) found.push_back(category);
  }
  return found;
}

std::optional<model::Category> category_named(const document::Name& name, const model::Measure& measure,
                                              Desk& desk) {
  const auto categories = categories_of(desk.setting.model, measure);
  std::vector<std::string> ids;
  ids.reserve(categories.size());
  for (const model::Category& each : categories) {
    if (each.text == name.text || base::id_from(each.text) == name.text) return each;
    ids.push_back(base::id_from(each.text));
  }
  const std::string help =
      ids.empty() ? measure.id.text + " has no categories" : base::did_you_mean(name.text, ids);
  desk.fault(codes::unknown_category, name.where, name.text, help);
  return std::nullopt;
}

// A window as the measure is published, whichever way its months are written.
bool is_a_window(const model::Measure& measure, const model::Period& period) {
  constexpr int longest_end = 3;  // a month or a quarter names the window that ends with it
  const int months = period.month_count();
  const bool has_own_length = measure.is_to_date || measure.window_months == 0;
  return has_own_length || months == 0 || months == measure.window_months ||
         (months <= longest_end && period.form() != model::Period::Form::span);
}

std::optional<model::Period> period_named(const document::Name& name, const model::Measure& measure,
                                          Desk& desk) {
  const auto period = model::Period::from(name.text);
  if (!period) {
    desk.fault(codes::not_a_period, name.where, name.text, "", "a period such as 2023-Q4, 2023 or 2023/24");
    return std::nullopt;
  }
  const model::Period& own = desk.setting.standpoint.period;
  if (own.last_day() < period->last_day()) {
    desk.fault(codes::period_too_late, name.where, name.text,
               "the report ends with " + wording::period_words(own));
    return std::nullopt;
  }
  if (is_a_window(measure, *period)) return period;
  desk.fault(codes::period_of_other_length, name.where, name.text,
             "it is published " + wording::window_words(measure));
  return std::nullopt;
}

struct Place {
  model::AreaId area;
  const model::Group* group = nullptr;  // to be averaged
};

std::optional<Place> place_named(const document::Name& name, Desk& desk) {
  const model::Model& model = desk.setting.model;
  if (model.area({name.text})) return Place{.area = {name.text}};
  if (const model::Group* group = model.group({name.text})) return Place{.area = {name.text}, .group = group};
  std::vector<std::string> ids = ids_of(model.areas);
  for (std::string& id : ids_of(model.groups)) ids.push_back(std::move(id));
  desk.fault(codes::unknown_place, name.where, name.text, base::did_you_mean(name.text, ids));
  return std::nullopt;
}

struct Wanted {
  const model::Measure& measure;
  model::Category category;
  model::Standpoint standpoint;
};

bool is_from_here(const Wanted& wanted, const model::Standpoint& standpoint) {
  return wanted.standpoint.area == standpoint.area && wanted.standpoint.period == standpoint.period;
}

analysis::Finding find(const Wanted& wanted, const Setting& setting) {
  if (setting.known != nullptr && is_from_here(wanted, setting.standpoint)) {
    const auto known =
        std::find_if(setting.known->begin(), setting.known->end(), [&](const analysis::Finding& each) {
          return each.measure == wanted.measure.id && each.category == wanted.category &&
                 each.area == wanted.standpoint.area;
        });
    if (known != setting.known->end()) return *known;
  }
  return analysis::analyse(setting.model, wanted.standpoint,
                           {{.measure = wanted.measure.id, .category = wanted.category}})
      .front();
}

// The group's value in one window of the own area, or why there is none.
analysis::Reading reading_in(const analysis::Line& line, const model::Period& window) {
  const auto found = std::find_if(line.readings.begin(), line.readings.end(),
                                  [&](const analysis::Reading& each) { return each.window == window; });
  if (found != line.readings.end()) return *found;
  return {.window = window, .state = analysis::Lacking{.why = model::Absence::not_available}};
}

// The average stands on every cell of its members.
void list_cells(analysis::Reading& reading, const Wanted& wanted, const model::Group& group, Desk& desk) {
  auto* published = std::get_if<analysis::Published>(&reading.state);
  if (published == nullptr) return;
  const model::Model& model = desk.setting.model;
  const auto members =
      model::members_for(model, group, desk.setting.standpoint.area, wanted.measure.id, wanted.category);
  if (!members) return;
  for (const model::AreaId& member : *members) {
    const analysis::Reading of_member =
        analysis::read_window(model, wanted.measure, member, wanted.category, reading.window);
    if (const auto* value = of_member.published())
      published->cells.insert(published->cells.end(), value->cells.begin(), value->cells.end());
  }
}

Subject average_of(const model::Group& group, const Wanted& wanted, Desk& desk) {
  const model::Model& model = desk.setting.model;
  const analysis::Finding own = find(wanted, desk.setting);
  const analysis::Line line = analysis::line_of_group(model, own, wanted.standpoint.period, group);
  analysis::Finding average{.measure = own.measure,
                            .category = own.category,
                            .area = {group.id.text},
                            .window = own.window,
                            .latest = reading_in(line, own.latest.window),
                            .previous = reading_in(line, own.previous.window),
                            .trend = {}};
  list_cells(average.latest, wanted, group, desk);
  list_cells(average.previous, wanted, group, desk);
  return {.measure = &wanted.measure, .finding = std::move(average), .is_average_of_group = true};
}

bool can_be_averaged(const model::Measure& measure) {
  return measure.kind == model::Kind::rate || measure.kind == model::Kind::proportion ||
         measure.kind == model::Kind::level;
}

}  // namespace

std::optional<Subject> look_up(const document::Reference& reference, Desk& desk) {
  const model::Measure* measure = measure_named(reference.measure, desk);
  if (measure == nullptr) return std::nullopt;
  Wanted wanted{.measure = *measure, .category = {}, .standpoint = desk.setting.standpoint};
  std::optional<Place> place = Place{.area = wanted.standpoint.area};
  bool is_known = true;
  if (reference.category) {
    const auto category = category_named(*reference.category, *measure, desk);
    is_known = category.has_value();
    if (category) wanted.category = *category;
  }
  if (reference.period) {
    const auto period = period_named(*reference.period, *measure, desk);
    is_known = is_known && period.has_value();
    if (period) wanted.standpoint.period = *period;
  }
  if (reference.place) place = place_named(*reference.place, desk);
  if (!is_known || !place) return std::nullopt;
  wanted.category = analysis::category_asked(*measure, wanted.category);
  const bool is_published =
      desk.setting.model.find({.measure = measure->id, .area = place->area, .category = wanted.category}) !=
      nullptr;
  if (place->group == nullptr || is_published) {
    wanted.standpoint.area = place->area;
    return Subject{.measure = measure, .finding = find(wanted, desk.setting)};
  }
  if (can_be_averaged(*measure)) return average_of(*place->group, wanted, desk);
  desk.fault(codes::not_of_a_group, reference.place->where, reference.place->text,
             "the source publishes no value of it, and " + measure->id.text + " cannot be averaged");
  return std::nullopt;
}

}  // namespace figures
