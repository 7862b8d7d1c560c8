#include "texts/known.h"

#include <vector>

#include "base/text.h"
#include "keys/cell.h"

namespace texts {

namespace {

std::vector<std::string> shown_ids(const setup::Measures& measures) {
  std::vector<std::string> ids = measures.broken;
  for (const model::Measure& measure : measures.sound) {
    if (measure.kind != model::Kind::population) ids.push_back(measure.id.text);
  }
  return ids;
}

}  // namespace

bool may_be_shown(const keys::Written& id, const setup::Measures& measures, const ShownCodes& codes,
                  keys::Subject& subject) {
  const model::Measure* measure = measures.find({id.text});
  if (measure && measure->kind != model::Kind::population) return true;
  if (measures.is_broken(id.text)) return false;
  subject.say(
      {.code = measure ? codes.population : codes.unknown,
       .where = id.where,
       .found = keys::quoted_text(id.text),
       .expected = measure ? "a measure of another kind" : "the id of a measure in data/measures.yaml",
       .help = measure ? std::string() : base::did_you_mean(id.text, shown_ids(measures))});
  return false;
}

}  // namespace texts
