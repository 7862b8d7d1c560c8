// A small site in memory for tests of data files: areas, measures of every kind, and the CSV under test.
#pragma once

#include <fmt/format.h>

#include <map>
#include <string>
#include <vector>

#include "base/crew.h"
#include "base/diagnostic.h"
#include "base/number.h"
#include "base/overloaded.h"
#include "base/source.h"
#include "data/data_files.h"
#include "model/model.h"
#include "setup/areas.h"
#include "setup/measures.h"
#include "setup/site.h"
#include "setup/vocabulary.h"

namespace data {

inline constexpr char site_yaml[] = "title: A site\nbody: An office\narea: avon\n";

inline constexpr char areas_yaml[] =
    "areas:\n"
    "  avon: { name: Avon and Somerset, code: E23000036, aliases: [Avon & Somerset] }\n"
    "  essex: { name: Essex }\n"
    "  kent: { name: Kent }\n"
    "groups:\n"
    "  nation: { name: England and Wales, members: all }\n";

inline constexpr char measures_yaml[] =
    "measures:\n"
    "  homicide: { title: Homicide offences, kind: rate, unit: offences, denominator: residents,\n"
    "              frequency: quarter, better: lower }\n"
    "  calls: { title: Calls, kind: count, unit: calls, frequency: month, better: neither }\n"
    "  answered: { title: Calls answered, kind: proportion, unit: calls, frequency: quarter, better: higher "
    "}\n"
    "  trust: { title: Trust, kind: level, unit: \"%\", frequency: quarter, better: higher }\n"
    "  budget: { title: Budget, kind: level, unit: £, frequency: year, better: neither }\n"
    "  minutes: { title: Minutes, kind: level, unit: minutes, frequency: quarter, better: lower }\n"
    "  stops: { title: Stops, kind: ratio, unit: stops, denominator: residents, frequency: year,\n"
    "           better: neither, categories: [Black, White], baseline: White }\n"
    "  residents: { title: Residents, kind: population, unit: residents }\n";

struct Taken {
  base::Sources sources;
  base::Diagnostics diagnostics;
  model::Model model = {};

  // Every diagnostic as "D104 data/x.csv:2:18 found: help".
  std::vector<std::string> said(const std::string& letters = "DM") const {
    std::vector<std::string> lines;
    for (const base::Diagnostic& each : diagnostics.sorted(sources)) {
      if (letters.find(each.code.id.front()) == std::string::npos) continue;
      const base::Place place = sources.locate(each.where);
      std::string line = fmt::format("{} {}:{}:{}", each.code.id, place.path, place.line, place.column);
      if (!each.found.empty()) line += " " + each.found;
      if (!each.help.empty()) line += " | " + each.help;
      lines.push_back(line);
    }
    return lines;
  }
  // The values of a series: "2012-Q2 209, 2012-Q3 [x]".
  std::string series(const std::string& measure, const std::string& area,
                     const std::string& category = "") const {
    const model::Series* series = model.find({{measure}, {area}, {category}});
    if (series == nullptr) return "none";
    std::string text;
    for (const model::Observation& each : series->observations) {
      if (!text.empty()) text += ", ";
      text += each.period.id() + " " + value_text(each.value);
    }
    return text;
  }
  static std::string value_text(const model::Value& value) {
    return std::visit(base::overloaded{
                          [](const model::Amount& amount) { return base::exact_decimal(amount.number); },
                          [](const model::Share& share) {
                            return base::exact_decimal(share.numerator) + "/" +
                                   base::exact_decimal(share.denominator);
                          },
                          [](model::Absence absence) {
                            if (absence == model::Absence::unreadable) return std::string("hole");
                            if (absence == model::Absence::not_reported) return std::string("empty");
                            return std::string(model::mark_of(absence));
                          },
                      },
                      value);
  }
};

// The small site with these files laid over it; a file with an empty text is left out.
inline Taken take(const std::map<std::string, std::string>& files, int jobs = 1) {
  std::map<std::string, std::string> all{{"content/site.yaml", site_yaml},
                                         {"data/areas.yaml", areas_yaml},
                                         {"data/measures.yaml", measures_yaml}};
  for (const auto& [path, text] : files) all[path] = text;
  Taken taken;
  for (auto& [path, text] : all) {
    if (!text.empty()) taken.sources.add(path, text);
  }
  base::Crew crew(jobs);
  const library::Site site = setup::read_site(taken.sources, taken.diagnostics);
  const setup::Places places = setup::read_areas(taken.sources, taken.diagnostics);
  const setup::Measures measures = setup::read_measures(taken.sources, places, taken.diagnostics);
  const setup::Vocabulary vocabulary(site, places, measures);
  taken.model.series = read_data(taken.sources, vocabulary, {}, crew, taken.diagnostics);
  return taken;
}

}  // namespace data
