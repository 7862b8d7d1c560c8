#include "tracing/trace.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "tracing/amounts.h"
#include "tracing/answers.h"
#include "tracing/codes.h"
#include "tracing/contradictions.h"
#include "tracing/line.h"
#include "tracing/numbers.h"
#include "tracing/proposals.h"
#include "tracing/tables.h"
#include "tracing/twice.h"

namespace tracing {

namespace {

// "3.1 Demand": the number of a heading.
bool numbers_heading(const Line& line, const NumberInText& number) {
  const std::size_t behind = number.length + 1;
  return line.is_heading && number.begin == 0 && number.number.unit == document::TypedUnit::none &&
         line.text().size() > behind && line.text()[number.length] == ' ' && line.text()[behind] >= 'A' &&
         line.text()[behind] <= 'Z';
}

bool is_claimed(const Line& line, const Sentence& sentence) {
  return std::any_of(line.figures().begin(), line.figures().end(), [&](const FigureMark& mark) {
    if (mark.at < sentence.begin || mark.at >= sentence.end) return false;
    const auto expression = Answers::read(mark.source);
    return expression && expression->claim;
  });
}

class Tracer {
 public:
  Tracer(const library::Edition& edition, const library::Site& site, const base::Sources& sources,
         base::Diagnostics& diagnostics)
      : site_(site),
        sources_(sources),
        diagnostics_(diagnostics),
        answers_(edition),
        names_(site, *edition.data) {}

  void trace() {
    const library::Report& report = answers_.edition().report;
    for (const Line& line : lines_of(report, sources_)) trace(line);
    for (const document::Table* table : tables_of(report)) check_table(*table, answers_, diagnostics_);
    check_twice(answers_, diagnostics_);
  }

 private:
  void trace(const Line& line) {
    const std::vector<NumberInText> numbers = numbers_in(line.text(), names_);
    for (const Sentence& sentence : sentences_of(line.text())) {
      for (const NumberInText& number : numbers) {
        const bool is_here = number.begin >= sentence.begin && number.begin < sentence.end;
        if (!is_here || line.is_in_link(number.begin) || numbers_heading(line, number)) continue;
        say_untraced(number, numbers, line, sentence);
      }
      if (!is_claimed(line, sentence)) say_amounts(line, sentence);
      check_words(line, sentence, answers_, diagnostics_);
    }
  }

  void say_untraced(const NumberInText& number, const std::vector<NumberInText>& numbers, const Line& line,
                    const Sentence& sentence) {
    base::Code code = codes::untraced_number;
    if (site_.untraced == library::Untraced::error) code.severity = base::Severity::error;
    if (!offers_) offers_.emplace(answers_);
    std::string help = offers_->fitting(number.number);
    if (help.empty()) help = from_sentence(number, numbers, line, sentence, answers_);
    diagnostics_.add({.code = code,
                      .where = line.place_of(number.begin, number.length),
                      .about = "report " + answers_.edition().report.slug,
                      .found = number.number.text,
                      .expected = "a figure, {{ … }}",
                      .help = std::move(help)});
  }

  void say_amounts(const Line& line, const Sentence& sentence) {
    const std::string_view text =
        std::string_view(line.text()).substr(sentence.begin, sentence.end - sentence.begin);
    for (const Words& words : amounts_in(text, names_)) {
      const std::size_t begin = sentence.begin + words.begin;
      diagnostics_.add({.code = codes::amount_in_words,
                        .where = line.place_of(begin, words.length),
                        .about = "report " + answers_.edition().report.slug,
                        .found = "\"" + line.text().substr(begin, words.length) + "\"",
                        .expected = "a claim in the same sentence"});
    }
  }

  const library::Site& site_;
  const base::Sources& sources_;
  base::Diagnostics& diagnostics_;
  Answers answers_;
  NumberNames names_;
  std::optional<Offers> offers_ = {};  // made for the first number that needs them
};

}  // namespace

void trace(const library::Edition& edition, const library::Site& site, const base::Sources& sources,
           base::Diagnostics& diagnostics) {
  Tracer(edition, site, sources, diagnostics).trace();
}

}  // namespace tracing
