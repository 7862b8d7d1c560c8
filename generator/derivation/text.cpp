#include <fmt/format.h>

#include "derivation/derivation.h"

namespace derivation {

namespace {

std::string line_of(const Step& step, const base::Sources& sources) {
  if (step.result.empty()) return "  " + step.name + "\n";
  if (!step.sum.empty()) return fmt::format("  {} = {} = {}\n", step.name, step.sum, step.result);
  const base::Place place = sources.locate(step.cell);
  if (place.path.empty()) return fmt::format("  {}: {}\n", step.name, step.result);
  return fmt::format("  {}: {}  {}:{}\n", step.name, step.result, place.path, place.line);
}

}  // namespace

std::string text_of(const Derivation& derivation, const base::Sources& sources) {
  std::string text;
  for (const Part& part : derivation.parts) {
    text += "\n" + part.title + "\n";
    for (const Step& step : part.steps) text += line_of(step, sources);
    if (!part.outcome.empty()) text += "  → " + part.outcome + "\n";
  }
  return text;
}

}  // namespace derivation
