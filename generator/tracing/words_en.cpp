#include "tracing/words_en.h"

#include <array>

namespace tracing::words {

namespace {

using std::string_view;

constexpr std::array<string_view, 50> label_words{
    "action",   "age",       "aged",     "agenda", "annex",          "appendix",  "article",   "band",
    "category", "chapter",   "class",    "clause", "code",           "edition",   "figure",    "form",
    "goal",     "grade",     "group",    "item",   "level",          "line",      "no.",       "note",
    "number",   "objective", "option",   "page",   "pages",          "paragraph", "part",      "phase",
    "priority", "quarter",   "question", "rank",   "recommendation", "section",   "see",       "stage",
    "step",     "theme",     "scale",    "strand", "zone",           "room",      "indicator", "table",
    "tier",     "version"};

constexpr std::array<string_view, 24> month_words{
    "january",   "february", "march",    "april",    "may",  "june", "july", "august",
    "september", "october",  "november", "december", "jan",  "feb",  "mar",  "apr",
    "jun",       "jul",      "aug",      "sep",      "sept", "oct",  "nov",  "dec"};

constexpr std::array<string_view, 14> time_words{"month", "months", "quarter", "quarters", "week",
                                                 "weeks", "year",   "years",   "am",       "pm",
                                                 "a.m",   "p.m",    "monthly", "yearly"};

constexpr std::array<string_view, 44> amount_phrases{
    "half of",       "half the",     "halved",         "by half",        "one half",      "a third of",
    "one third",     "a third more", "a third fewer",  "two thirds",     "two-thirds",    "one-third",
    "a quarter of",  "one quarter",  "three quarters", "three-quarters", "one-quarter",   "a fifth of",
    "one fifth",     "two fifths",   "three fifths",   "four fifths",    "a tenth of",    "one tenth",
    "* in *",        "* out of *",   "doubled",        "doubling",       "trebled",       "tripled",
    "quadrupled",    "twofold",      "threefold",      "tenfold",        "twice as many", "twice as much",
    "twice as high", "three times",  "four times",     "five times",     "ten times",     "majority of",
    "nearly all of", "almost all of"};

constexpr std::array<string_view, 24> numbers{
    "two",      "three",    "four",   "five",     "six",      "seven",    "eight",     "nine",
    "ten",      "eleven",   "twelve", "thirteen", "fourteen", "fifteen",  "sixteen",   "seventeen",
    "eighteen", "nineteen", "twenty", "dozen",    "dozens",   "hundreds", "thousands", "millions"};

constexpr std::array<string_view, 6> order_words{"first", "second", "third", "last", "latter", "final"};

constexpr std::array<string_view, 22> size_words{
    "slight",      "slightly",      "small",       "marginal",      "marginally",   "modest",
    "modestly",    "minor",         "sharp",       "sharply",       "steep",        "steeply",
    "significant", "significantly", "substantial", "substantially", "considerable", "considerably",
    "dramatic",    "dramatically",  "large",       "huge"};

constexpr std::array<Verb, 28> direction_words{{
    {"rose", Direction::up},        {"risen", Direction::up},       {"rises", Direction::up},
    {"increased", Direction::up},   {"increases", Direction::up},   {"grew", Direction::up},
    {"grown", Direction::up},       {"climbed", Direction::up},     {"went up", Direction::up},
    {"gone up", Direction::up},     {"is up", Direction::up},       {"are up", Direction::up},
    {"was up", Direction::up},      {"were up", Direction::up},     {"fell", Direction::down},
    {"fallen", Direction::down},    {"falls", Direction::down},     {"decreased", Direction::down},
    {"decreases", Direction::down}, {"dropped", Direction::down},   {"declined", Direction::down},
    {"reduced", Direction::down},   {"went down", Direction::down}, {"gone down", Direction::down},
    {"is down", Direction::down},   {"are down", Direction::down},  {"was down", Direction::down},
    {"were down", Direction::down},
}};

constexpr std::array<string_view, 22> change_words{
    "increase",   "increases", "increased", "rise",    "rises",    "rose",      "risen",     "growth",
    "fall",       "falls",     "fell",      "fallen",  "decrease", "decreases", "decreased", "reduction",
    "reductions", "reduced",   "drop",      "dropped", "decline",  "declined"};

constexpr std::array<string_view, 12> negation_words{
    "not", "no", "never", "neither", "nor", "none", "without", "didn't", "hardly", "if", "unless", "whether"};
constexpr std::array<string_view, 4> all_words{"all", "both", "each", "every"};
constexpr std::array<string_view, 7> except_words{"except",  "excepting", "apart from", "other than",
                                                  "but not", "exception", "besides"};

}  // namespace

std::span<const string_view> labels() {
  return label_words;
}
std::span<const string_view> months() {
  return month_words;
}
std::span<const string_view> times() {
  return time_words;
}
std::span<const string_view> amounts() {
  return amount_phrases;
}
std::span<const string_view> number_words() {
  return numbers;
}
std::span<const string_view> orders() {
  return order_words;
}
std::span<const string_view> sizes() {
  return size_words;
}
std::span<const Verb> directions() {
  return direction_words;
}
std::span<const string_view> changes() {
  return change_words;
}
std::span<const string_view> negations() {
  return negation_words;
}
std::span<const string_view> alls() {
  return all_words;
}
std::span<const string_view> excepts() {
  return except_words;
}

}  // namespace tracing::words
