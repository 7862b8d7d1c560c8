#include "tracing/contradictions.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "tracing/codes.h"
#include "tracing/phrases.h"
#include "tracing/words_en.h"

namespace tracing {

namespace {

using document::Expression;
using document::Reference;
using words::Direction;

// A figure of a sentence that says how much of something there is.
struct Bound {
  Reference reference;
  std::size_t at = 0;  // in the sentence
};

// The figures of one measure, place and category.
struct Subject {
  std::vector<Bound> figures;
  std::size_t at() const { return figures.front().at; }
};

bool says_amount(const Reference& reference) {
  constexpr std::array<std::string_view, 10> fields{
      "value",          "count",         "numerator",    "change",    "previous",
      "change-percent", "change-points", "change-count", "direction", "sentence"};
  return !reference.field || std::find(fields.begin(), fields.end(), reference.field->text) != fields.end();
}

std::string text_or_none(const std::optional<document::Name>& name) {
  return name ? name->text : "";
}

bool is_same_subject(const Reference& a, const Reference& b) {
  return a.measure.text == b.measure.text && text_or_none(a.place) == text_or_none(b.place) &&
         text_or_none(a.category) == text_or_none(b.category);
}

// A claim that says words itself: the author has bound them.
bool binds_words(const Expression& expression, const Answers& answers) {
  if (!expression.claim) return false;
  const auto& right = expression.claim->right.content;
  if (std::holds_alternative<document::Words>(right)) return true;
  const auto* reference = std::get_if<Reference>(&right);
  return reference != nullptr && reference->is_one_word() && !answers.is_measure(reference->measure);
}

bool is_of_extremes(const document::Term& term) {
  const auto* call = std::get_if<document::Call>(&term.content);
  return call != nullptr && (call->function.text == "max" || call->function.text == "min");
}

// What is highest or lowest is worked out by the figure itself, or claimed by it.
bool binds_extreme(const Expression& expression) {
  using document::Relation;
  if (is_of_extremes(expression.left)) return true;
  if (!expression.claim) return false;
  const Relation relation = expression.claim->relation;
  return is_of_extremes(expression.claim->right) ||
         (relation != Relation::equals && relation != Relation::is_about);
}

struct Figures {
  std::vector<Bound> bound = {};
  bool has_bound_words = false;
  bool has_bound_extreme = false;
};

Figures figures_of(const Line& line, const Sentence& sentence, const Answers& answers) {
  Figures figures;
  for (const FigureMark& mark : line.figures()) {
    if (mark.at < sentence.begin || mark.at >= sentence.end) continue;
    const auto expression = Answers::read(mark.source);
    if (!expression) continue;
    figures.has_bound_words = figures.has_bound_words || binds_words(*expression, answers);
    figures.has_bound_extreme = figures.has_bound_extreme || binds_extreme(*expression);
    for (Reference& each : references_in(expression->left, answers)) {
      if (says_amount(each)) figures.bound.push_back({std::move(each), mark.at - sentence.begin});
    }
  }
  return figures;
}

std::vector<Subject> subjects_of(const std::vector<Bound>& bound) {
  std::vector<Subject> subjects;
  for (const Bound& each : bound) {
    const auto known = std::find_if(subjects.begin(), subjects.end(), [&](const Subject& subject) {
      return is_same_subject(subject.figures.front().reference, each.reference);
    });
    if (known == subjects.end()) {
      subjects.push_back({{each}});
    } else {
      known->figures.push_back(each);
    }
  }
  return subjects;
}

Expression expression_of(Reference reference, std::string field) {
  reference.field = document::Name{.text = std::move(field)};
  return {.left = {.content = std::move(reference)}};
}

// --- directions ---

// Told apart by their periods: of "rose from {{ a @2018 }} to {{ a @2022 }}" the two of the measure.
std::vector<std::pair<model::Period, Reference>> by_period(const Subject& subject, const Answers& answers) {
  std::vector<std::pair<model::Period, Reference>> dated;
  for (const Bound& each : subject.figures) {
    const auto& name = each.reference.period;
    const auto period =
        name ? model::Period::from(name->text) : std::optional(answers.edition().standpoint.period);
    const bool is_new = period && std::none_of(dated.begin(), dated.end(),
                                               [&](const auto& known) { return known.first == *period; });
    if (is_new) dated.emplace_back(*period, each.reference);
  }
  std::sort(dated.begin(), dated.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  return dated;
}

// "increased", "fell" or "did not change"; nothing where the data do not say.
std::optional<std::string> direction_between(const Reference& from, const Reference& to,
                                             const Answers& answers) {
  const auto before = answers.to(expression_of(from, "value"));
  const auto after = answers.to(expression_of(to, "value"));
  if (!before || !after || !before->raw || !after->raw) return std::nullopt;
  if (*before->raw == *after->raw) return "did not change";
  return *before->raw < *after->raw ? "increased" : "fell";
}

std::optional<std::string> direction_of(const Subject& subject, const Answers& answers) {
  const auto dated = by_period(subject, answers);
  if (dated.size() > 1) return direction_between(dated.front().second, dated.back().second, answers);
  const Reference& reference = subject.figures.front().reference;
  for (const std::string_view word : {"increased", "fell", "did not change"}) {
    Expression claim = expression_of(reference, "direction");
    claim.claim = document::Claim{.right = {.content = document::Words{std::string(word)}}};
    if (answers.holds(claim).value_or(false)) return std::string(word);
  }
  return std::nullopt;
}

struct SaidDirection {
  Direction direction;
  Words place;
};

bool is_negated(const WordText& text, std::size_t i) {
  constexpr std::size_t reach = 3;
  for (std::size_t k = 1; k <= reach && k <= i; ++k) {
    if (text.is(i - k, words::negations())) return true;
  }
  return false;
}

// The one direction that a sentence says; nothing of none, of both, and of a negated one.
std::optional<SaidDirection> said_direction(const WordText& text) {
  std::optional<SaidDirection> said;
  for (std::size_t i = 0; i < text.size(); ++i) {
    for (const words::Verb& verb : words::directions()) {
      const std::size_t count = text.matches(i, verb.word);
      if (count == 0) continue;
      if (is_negated(text, i) || (said && said->direction != verb.direction)) return std::nullopt;
      if (!said) said = SaidDirection{verb.direction, text.place(i, count)};
    }
  }
  return said;
}

std::string_view word_of(Direction direction) {
  return direction == Direction::up ? "increased" : "fell";
}

std::string name_of(const Subject& subject) {
  Reference reference = subject.figures.front().reference;
  reference.field.reset();
  reference.period.reset();
  return document::text_of(document::Term{.content = std::move(reference)});
}

class WordCheck {
 public:
  WordCheck(const Line& line, const Sentence& sentence, const Answers& answers,
            base::Diagnostics& diagnostics)
      : line_(line),
        sentence_(sentence),
        answers_(answers),
        diagnostics_(diagnostics),
        text_(std::string_view(line.text()).substr(sentence.begin, sentence.end - sentence.begin)) {}

  void check() const {
    const Figures figures = figures_of(line_, sentence_, answers_);
    if (figures.bound.empty() || figures.has_bound_words) return;
    check_direction(subjects_of(figures.bound));
    if (!figures.has_bound_extreme) check_extreme(figures.bound);
  }

 private:
  void say(const base::Code& code, const Words& word, std::string expected, std::string help) const {
    const std::size_t begin = sentence_.begin + word.begin;
    diagnostics_.add({.code = code,
                      .where = line_.place_of(begin, word.length),
                      .about = "report " + answers_.edition().report.slug,
                      .found = "\"" + line_.text().substr(begin, word.length) + "\"",
                      .expected = std::move(expected),
                      .help = std::move(help)});
  }

  void check_direction(const std::vector<Subject>& subjects) const {
    const auto said = said_direction(text_);
    if (!said) return;
    const bool is_of_all = text_.find(words::alls()) < text_.size();
    const std::size_t except = text_.find(words::excepts());
    if (subjects.size() > 1 && (is_of_all || except < text_.size())) {
      check_all(subjects, *said, except < text_.size() ? text_.place(except, 1).begin : std::string::npos);
    } else {
      check_any(subjects, *said);
    }
  }

  // A sentence of several measures may say one thing of one and another of the next: then it is wrong only
  // where it is wrong of each.
  void check_any(const std::vector<Subject>& subjects, const SaidDirection& said) const {
    std::string told;
    std::optional<std::string> first;
    for (const Subject& subject : subjects) {
      const auto direction = direction_of(subject, answers_);
      if (!direction || *direction == word_of(said.direction)) return;
      if (!first) first = direction;
      told += (told.empty() ? "" : "; ") + name_of(subject) + " " + *direction;
    }
    if (first) say(codes::against_direction, said.place, *first, "in the data, " + told);
  }

  void check_all(const std::vector<Subject>& subjects, const SaidDirection& said, std::size_t except) const {
    std::string told;
    for (const Subject& subject : subjects) {
      const auto direction = direction_of(subject, answers_);
      if (!direction) return;
      const bool is_said = *direction == word_of(said.direction);
      if (is_said == (subject.at() < except)) continue;
      told += (told.empty() ? "" : "; ") + name_of(subject) + " " + *direction;
    }
    if (told.empty()) return;
    say(codes::against_all, said.place, "what is true of each, with the exceptions behind `except`",
        "in the data, " + told);
  }

  void check_extreme(const std::vector<Bound>& bound) const {
    constexpr std::array<std::string_view, 1> since{"since"};
    for (std::size_t i = 0; i < text_.size(); ++i) {
      const bool is_highest = text_.word(i) == "highest";
      if (!is_highest && text_.word(i) != "lowest") continue;
      const bool is_record = text_.find(since, i) < text_.size();
      const Bound& nearest = nearest_to(bound, text_.place(i, 1).begin);
      if (is_record) {
        check_record(nearest, text_.place(i, 1), is_highest);
      } else {
        check_most(bound, nearest, text_.place(i, 1), is_highest);
      }
    }
  }

  static const Bound& nearest_to(const std::vector<Bound>& bound, std::size_t at) {
    const auto distance = [&](const Bound& each) { return each.at > at ? each.at - at : at - each.at; };
    return *std::min_element(bound.begin(), bound.end(),
                             [&](const Bound& a, const Bound& b) { return distance(a) < distance(b); });
  }

  void check_record(const Bound& of, const Words& word, bool is_highest) const {
    const std::string field = is_highest ? "highest-since" : "lowest-since";
    if (!answers_.to(expression_of(of.reference, "value"))) return;
    if (answers_.to(expression_of(of.reference, field))) return;
    say(codes::not_the_extreme, word, "no record",
        "the data have no earlier period since when " + of.reference.measure.text + " is the " +
            (is_highest ? "highest" : "lowest"));
  }

  // Among the figures of the same measure in the sentence: other periods, places, categories.
  void check_most(const std::vector<Bound>& bound, const Bound& of, const Words& word,
                  bool is_highest) const {
    const auto own = answers_.to(expression_of(of.reference, "value"));
    if (!own || !own->raw) return;
    for (const Bound& each : bound) {
      if (each.reference.measure.text != of.reference.measure.text) continue;
      const auto other = answers_.to(expression_of(each.reference, "value"));
      if (!other || !other->raw) return;
      if (is_highest ? *other->raw <= *own->raw : *other->raw >= *own->raw) continue;
      Reference shown = each.reference;
      shown.field.reset();
      say(codes::not_the_extreme, word, "the figure that is",
          document::text_of(document::Term{.content = std::move(shown)}) + " is " + other->text +
              ", this is " + own->text);
      return;
    }
  }

  const Line& line_;
  const Sentence& sentence_;
  const Answers& answers_;
  base::Diagnostics& diagnostics_;
  WordText text_;
};

}  // namespace

void check_words(const Line& line, const Sentence& sentence, const Answers& answers,
                 base::Diagnostics& diagnostics) {
  WordCheck(line, sentence, answers, diagnostics).check();
}

}  // namespace tracing
