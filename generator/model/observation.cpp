#include "model/observation.h"

#include <array>
#include <utility>

namespace model {

namespace {

constexpr std::array<std::pair<std::string_view, Absence>, 8> marks{{
    {"[x]", Absence::not_available},
    {"[c]", Absence::confidential},
    {"[z]", Absence::not_applicable},
    {"N/A", Absence::not_applicable},
    {"[u]", Absence::low_reliability},
    {"[low]", Absence::rounds_to_zero},
    {"TBC", Absence::not_yet_due},
    {"", Absence::not_reported},
}};

constexpr std::array<std::pair<std::string_view, Status>, 6> statuses{{
    {"final", Status::final},
    {"provisional", Status::provisional},
    {"revised", Status::revised},
    {"estimated", Status::estimated},
    {"illustrative", Status::illustrative},
    {"forecast", Status::forecast},
}};

int doubt_of(Status status) {
  switch (status) {
    case Status::final:
      return 0;
    case Status::revised:
      return 1;
    case Status::provisional:
      return 2;
    case Status::estimated:
      return 3;
    case Status::forecast:
      return 4;
    case Status::illustrative:
      return 5;
  }
  return 0;
}

}  // namespace

std::string_view mark_of(Absence absence) {
  for (const auto& [mark, meaning] : marks) {
    if (meaning == absence) return mark;
  }
  return "[x]";
}

std::optional<Absence> absence_from(std::string_view mark) {
  for (const auto& [known, meaning] : marks) {
    if (known == mark) return meaning;
  }
  return std::nullopt;
}

std::string_view name_of(Status status) {
  for (const auto& [name, meaning] : statuses) {
    if (meaning == status) return name;
  }
  return "";
}

std::optional<Status> status_from(std::string_view name) {
  for (const auto& [known, meaning] : statuses) {
    if (known == name) return meaning;
  }
  return std::nullopt;
}

Status weakest(Status a, Status b) {
  return doubt_of(a) >= doubt_of(b) ? a : b;
}

}  // namespace model
