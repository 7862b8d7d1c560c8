#include "syntax/yaml_desk.h"

#include <fmt/format.h>

#include <utility>

namespace syntax {

namespace {

constexpr std::size_t faults_kept = 100;

}  // namespace

base::Span YamlDesk::span(YamlSpot spot) const {
  return {.file = body_.file,
          .begin = body_.begin + static_cast<std::uint32_t>(spot.begin),
          .end = body_.begin + static_cast<std::uint32_t>(spot.end)};
}

void YamlDesk::unreadable(const YamlFault& fault) {
  is_readable_ = false;
  base::Diagnostic diagnostic{.code = codes_.syntax,
                              .where = span(fault.where),
                              .found = fault.found,
                              .expected = fault.expected,
                              .help = fault.help};
  if (fault.note_where) diagnostic.notes.push_back({span(*fault.note_where), fault.note});
  add(std::move(diagnostic));
}

void YamlDesk::too_large(std::size_t offset, std::string found, std::string expected) {
  is_readable_ = false;
  add({.code = codes_.too_large,
       .where = span({offset, offset}),
       .found = std::move(found),
       .expected = std::move(expected)});
}

void YamlDesk::unsupported(YamlSpot where, std::string found, std::string help) {
  add({.code = codes_.unsupported, .where = span(where), .found = std::move(found), .help = std::move(help)});
}

void YamlDesk::duplicate(base::Span first, base::Span second, const std::string& key) {
  add({.code = codes_.duplicate_key,
       .where = second,
       .found = fmt::format("the key \"{}\" a second time", key),
       .notes = {{.where = first, .text = "first given here"}},
       .help = "delete one of the two"});
}

void YamlDesk::add(base::Diagnostic diagnostic) {
  if (++said_ <= faults_kept) diagnostics_.add(std::move(diagnostic));
}

}  // namespace syntax
