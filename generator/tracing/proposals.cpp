#include "tracing/proposals.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <set>
#include <utility>

#include "base/number.h"
#include "base/text.h"

namespace tracing {

namespace {

// Nearer than this, in parts of the number, a result is offered for another: a slip of a digit, not a chance.
constexpr double near_part = 0.2;

std::vector<model::MeasureId> measures_of(const library::Report& report) {
  std::vector<model::MeasureId> measures;
  const auto add = [&](const std::vector<library::MeasureEntry>& entries) {
    for (const library::MeasureEntry& each : entries) {
      if (std::find(measures.begin(), measures.end(), each.measure) == measures.end())
        measures.push_back(each.measure);
    }
  };
  add(report.shown);
  for (const library::Section& section : report.sections) {
    add(section.measures);
    add(section.shown);
  }
  return measures;
}

std::set<std::string> categories_of(const model::Model& model, const model::MeasureId& id,
                                    const model::AreaId& area) {
  std::set<std::string> categories;
  for (const model::Series* series : model.series_of(id)) {
    if (series->key.area == area && !series->key.category.is_whole())
      categories.insert(base::id_from(series->key.category.text));
  }
  return categories;
}

// The number as a claim may have it: "12.5%", "4.5 points".
bool fits(const Answers& answers, const std::string& source, const document::Number& number) {
  return answers.holds(source + " == " + number.text).value_or(false);
}

// Its words in a figure: what was typed, or what stands between the braces without its claim.
struct Operand {
  std::string source;
  bool is_percentage = false;
};

std::vector<Operand> operands_of(const NumberInText& number, const std::vector<NumberInText>& numbers,
                                 const Line& line, const Sentence& sentence) {
  std::vector<Operand> operands;
  for (const NumberInText& each : numbers) {
    const bool is_here = each.begin >= sentence.begin && each.begin < sentence.end;
    if (is_here && each.begin != number.begin)
      operands.push_back({each.number.text, each.number.unit == document::TypedUnit::percent});
  }
  for (const FigureMark& mark : line.figures()) {
    if (mark.at < sentence.begin || mark.at >= sentence.end) continue;
    if (const auto expression = Answers::read(mark.source))
      operands.push_back({document::text_of(expression->left), false});
  }
  return operands;
}

struct Candidate {
  std::string source;
  double raw = 0;
  std::string text;
};

std::vector<std::string> sources_of(const Operand& a, const Operand& b, const document::Number& number) {
  const std::string both = "(" + a.source + ", " + b.source + ")";
  if (number.unit == document::TypedUnit::points || (a.is_percentage && b.is_percentage))
    return {"points" + both};
  return {"share" + both, "change" + both};
}

// The result as a claim on it would have to be typed, at the precision of the number.
std::optional<Candidate> candidate(const std::string& source, const document::Number& number,
                                   const Answers& answers) {
  const auto figure = answers.to(source + " as " + base::whole(number.places) + "dp");
  if (!figure || !figure->raw) return std::nullopt;
  return Candidate{source, *figure->raw, figure->text};
}

}  // namespace

Offers::Offers(const Answers& answers) : answers_(answers) {
  constexpr std::array<std::string_view, 8> fields{
      "value", "count", "rate", "numerator", "change-percent", "change-points", "change-count", "previous"};
  const library::Edition& edition = answers.edition();
  for (const model::MeasureId& id : measures_of(edition.report)) {
    for (const std::string_view field : fields) add(id.text + "." + std::string(field));
    for (const std::string& category : categories_of(*edition.data, id, edition.standpoint.area)) {
      const std::string of = id.text + " of " + category;
      add(of);
      add("share(" + of + ", " + id.text + ")");
    }
  }
}

void Offers::add(std::string source) {
  const auto figure = answers_.to(source);
  if (figure && figure->raw) offers_.push_back({std::move(source), *figure->raw});
}

std::string Offers::fitting(const document::Number& number) const {
  const std::string* only = nullptr;
  std::optional<double> value;
  for (const Offer& each : offers_) {
    if (!fits(answers_, each.source, number)) continue;
    if (only != nullptr && *value != each.raw) return "";
    if (only == nullptr) only = &each.source;
    value = each.raw;
  }
  return only == nullptr ? "" : "write {{ " + *only + " }}";
}

std::string from_sentence(const NumberInText& number, const std::vector<NumberInText>& numbers,
                          const Line& line, const Sentence& sentence, const Answers& answers) {
  const bool is_relative =
      number.number.unit == document::TypedUnit::percent || number.number.unit == document::TypedUnit::points;
  if (!is_relative) return "";
  const std::vector<Operand> operands = operands_of(number, numbers, line, sentence);
  std::optional<Candidate> nearest;
  const auto distance = [&](const Candidate& each) { return std::abs(each.raw - number.number.value); };
  for (const Operand& a : operands) {
    for (const Operand& b : operands) {
      if (&a == &b) continue;
      for (const std::string& source : sources_of(a, b, number.number)) {
        auto found = candidate(source, number.number, answers);
        if (found && (!nearest || distance(*found) < distance(*nearest))) nearest = std::move(found);
      }
    }
  }
  if (!nearest || distance(*nearest) > near_part * std::abs(number.number.value)) return "";
  if (fits(answers, nearest->source, number.number))
    return "write {{ " + nearest->source + " == " + number.number.text + " }}";
  return number.number.text + " is not in the data; " + nearest->text + " is " + nearest->source;
}

}  // namespace tracing
