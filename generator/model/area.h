// The places figures are about, and the groups they are compared within.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/source.h"
#include "base/time.h"
#include "model/id.h"

namespace model {

struct Area {
  AreaId id;
  std::string name = {};
  std::string code = {};  // official; empty when there is none
  std::vector<std::string> aliases = {};
  base::Span where = {};
};

struct Group {
  enum class Membership { listed, all, by_area };

  GroupId id;
  std::string name = {};
  std::string short_name = {};            // "MSG"; the name when none is given
  std::optional<AreaId> chosen_for = {};  // who the group was chosen for: not mutual
  Membership membership = Membership::listed;
  std::vector<AreaId> members = {};  // of a listed group, in the given order
  std::map<AreaId, std::vector<AreaId>> members_by_area = {};
  std::optional<base::Date> as_at = {};
  std::string chosen_by = {};
  base::Span where = {};
};

}  // namespace model
