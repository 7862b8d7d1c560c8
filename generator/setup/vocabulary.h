// Every name that a row of data may use for a measure or an area, and what it stands for.
// Made once from areas.yaml and measures.yaml, then read by the parsing of every data file.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "library/site.h"
#include "model/measure.h"
#include "setup/areas.h"
#include "setup/measures.h"

namespace setup {

// What a text stands for. A broken thing was reported where it is defined, so its rows are left out in
// silence.
struct Meaning {
  enum class Kind { known, broken, unknown };
  Kind kind = Kind::unknown;
  std::uint32_t index = 0;  // of a known measure or area
};

class Vocabulary {
 public:
  // The places and measures must live as long.
  Vocabulary(const library::Site& site, const Places& places, const Measures& measures);

  Meaning measure(std::string_view text) const;  // by id; then title or alias, whatever their capitals
  Meaning area(std::string_view text) const;     // by id, of a group too; then name, alias or code
  Meaning home() const { return home_; }

  const model::Measure& measure_at(std::uint32_t index) const { return measures_->sound[index]; }
  const model::AreaId& area_at(std::uint32_t index) const { return areas_[index]; }

  // "did you mean …?", or nothing.
  std::string help_for_measure(std::string_view text) const;
  std::string help_for_area(std::string_view text) const;

 private:
  using Names = std::map<std::string, std::uint32_t, std::less<>>;

  void add_area(const std::string& id, const std::vector<std::string>& names);

  const Places* places_;
  const Measures* measures_;
  std::vector<model::AreaId> areas_;  // areas, then groups
  Names measure_ids_;
  Names measure_names_;  // in lower case, as the next
  Names area_ids_;
  Names area_names_;
  std::vector<std::string> measure_candidates_;
  std::vector<std::string> area_candidates_;
  Meaning home_;
};

}  // namespace setup
