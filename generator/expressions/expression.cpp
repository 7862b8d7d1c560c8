#include "expressions/expression.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <utility>

#include "base/limits.h"
#include "base/number.h"
#include "base/text.h"
#include "expressions/codes.h"
#include "expressions/tokens.h"

namespace expressions {

namespace {

using document::Expression;
using document::Name;
using document::Term;
using Is = ExpressionToken::Is;

// Single words that a claim may say; two words in a row, or one with a capital, are words at any rate.
constexpr std::array<std::string_view, 9> words_of_claims{"increased", "fell", "better", "worse", "above",
                                                          "below",     "met",  "unmet",  "stable"};

struct Relations {
  std::string_view sign;
  document::Relation relation;
};
constexpr std::array<Relations, 7> relations{{{"==", document::Relation::equals},
                                              {"~=", document::Relation::is_about},
                                              {"<=", document::Relation::is_at_most},
                                              {"<", document::Relation::is_under},
                                              {">=", document::Relation::is_at_least},
                                              {">", document::Relation::is_over},
                                              {"=", document::Relation::equals}}};

// Recursive descent. After a fault it is silent until a comma, a closing bracket, a claim or a form, and goes
// on there: so that what stands beyond is looked at too, and nothing is said twice.
class Parser {
 public:
  Parser(const ExpressionText& text, base::Diagnostics& diagnostics)
      : text_(text), diagnostics_(diagnostics), tokens_(expression_tokens(text, diagnostics)) {}

  Expression read() {
    Expression expression{.where = text_.where};
    expression.left = read_sum();
    settle();
    while (relation_here() != nullptr) read_claim(expression);
    while (here().is_word("as")) read_form(expression);
    if (here().is != Is::end) report_surplus();
    return expression;
  }

 private:
  // --- the tokens ---

  const ExpressionToken& here() const { return tokens_[at_]; }
  const ExpressionToken& after(std::size_t count) const {
    return tokens_[std::min(at_ + count, tokens_.size() - 1)];
  }
  void advance() {
    if (here().is != Is::end) ++at_;
  }
  base::Span span_of(const ExpressionToken& token) const { return text_.span(token.begin, token.end); }
  base::Span since(std::size_t begin) const {
    const std::size_t end = at_ > 0 ? tokens_[at_ - 1].end : begin;
    return text_.span(begin, std::max(begin, end));
  }

  // --- faults ---

  void report(const base::Code& code, const ExpressionToken& token, std::string expected, std::string help) {
    if (is_silent_) return;
    is_silent_ = true;
    diagnostics_.add({.code = code,
                      .where = span_of(token),
                      .found = found_in(token),
                      .expected = std::move(expected),
                      .help = std::move(help)});
  }
  static std::string found_in(const ExpressionToken& token) {
    if (token.is == Is::end) return "the end of the figure";
    return token.text.empty() ? "@" : std::string(token.text);
  }
  void give_up(const base::Code& code) {
    report(code, here(), "", "");
    at_ = tokens_.size() - 1;
  }
  void report_surplus() {
    const bool is_bracket = here().is_sign(")");
    report(codes::figure_surplus, here(), "",
           is_bracket ? "there is no ( that it closes"
                      : "words that are to be printed stand outside the braces");
    at_ = tokens_.size() - 1;
  }
  // Goes to where something new may begin.
  void settle() {
    if (!is_silent_) return;
    while (here().is != Is::end && relation_here() == nullptr && !here().is_word("as") &&
           !here().is_sign(",") && !here().is_sign(")")) {
      advance();
    }
    is_silent_ = here().is == Is::end;
  }

  // --- terms ---

  static Term operation(document::Operator is, Term left, Term right, base::Span where) {
    document::Operation operation{.is = is, .sides = {}};
    operation.sides.reserve(2);
    operation.sides.push_back(std::move(left));
    operation.sides.push_back(std::move(right));
    return {.content = std::move(operation), .where = where};
  }

  Term read_sum() {
    const std::size_t begin = here().begin;
    Term left = read_product();
    while (here().is_sign("+") || here().is_sign("-")) {
      const bool is_minus = here().is_sign("-");
      if (is_minus && !(here().is_spaced_before && here().is_spaced_after)) report_minus();
      advance();
      Term right = read_product();
      left = operation(is_minus ? document::Operator::minus : document::Operator::plus, std::move(left),
                       std::move(right), since(begin));
    }
    return left;
  }

  void report_minus() {
    if (is_silent_) return;
    report(codes::figure_minus, here(), "a space on each side", "write ` - `");
    is_silent_ = false;  // it is clear what was meant
  }

  Term read_product() {
    const std::size_t begin = here().begin;
    Term left = read_factor();
    while (here().is_sign("*") || here().is_sign("/")) {
      const auto is = here().is_sign("*") ? document::Operator::times : document::Operator::divided_by;
      advance();
      Term right = read_factor();
      left = operation(is, std::move(left), std::move(right), since(begin));
    }
    return left;
  }

  Term read_factor() {
    if (++terms_ > base::limits::figure_terms) {
      give_up(codes::figure_too_long);
      return {};
    }
    if (depth_ > base::limits::figure_depth) {
      give_up(codes::figure_too_deep);
      return {};
    }
    ++depth_;
    Term term = read_inner();
    --depth_;
    return term;
  }

  Term read_inner() {
    const std::size_t begin = here().begin;
    if (here().is_sign("-")) {
      advance();
      document::Negation negation;
      negation.of.push_back(read_factor());
      return {.content = std::move(negation), .where = since(begin)};
    }
    if (here().is_sign("(")) {
      advance();
      Term inner = read_sum();
      close_bracket();
      return inner;
    }
    if (here().is == Is::number) {
      document::Number number = here().number;
      advance();
      return {.content = std::move(number), .where = since(begin)};
    }
    const bool is_value = here().is == Is::name && !here().is_word("as");
    if (!is_value) {
      report(codes::figure_missing, here(), "a number, a measure or a bracket", "");
      return {.where = span_of(here())};
    }
    return after(1).is_sign("(") ? read_call() : read_reference();
  }

  void close_bracket() {
    settle();
    if (here().is_sign(")")) {
      advance();
      return;
    }
    const bool is_open = here().is == Is::end;
    report(is_open ? codes::figure_bracket : codes::figure_surplus, here(),
           is_open ? ")" : "an operator, a comma or )", "");
    settle();
    if (here().is_sign(")")) advance();
  }

  Name read_name() {
    Name name{.text = std::string(here().text), .where = span_of(here())};
    advance();
    return name;
  }

  Term read_call() {
    const std::size_t begin = here().begin;
    document::Call call{.function = read_name(), .arguments = {}};
    advance();  // the bracket
    if (!here().is_sign(")")) {
      call.arguments.push_back(read_sum());
      for (settle(); here().is_sign(","); settle()) {
        advance();
        call.arguments.push_back(read_sum());
      }
    }
    close_bracket();
    return {.content = std::move(call), .where = since(begin)};
  }

  // --- measures ---

  Term read_reference() {
    const std::size_t begin = here().begin;
    document::Reference reference{.measure = read_name()};
    if (here().is_sign(".")) {
      advance();
      read_part(reference.field, "the name of a field");
    }
    while (read_qualifier(reference)) {
    }
    return {.content = std::move(reference), .where = since(begin)};
  }

  bool read_qualifier(document::Reference& reference) {
    if (here().is == Is::period) {
      if (reference.period) report(codes::figure_twice, here(), "", "keep one period");
      if (here().text.empty())
        report(codes::figure_missing, here(), "a period after @, such as @2023-Q4", "");
      reference.period = read_name();
      return true;
    }
    const bool is_place = here().is_word("in");
    if (!is_place && !here().is_word("of")) return false;
    auto& part = is_place ? reference.place : reference.category;
    if (part)
      report(codes::figure_twice, here(), "", is_place ? "keep one area or group" : "keep one category");
    advance();
    read_part(part, is_place ? "the id of an area or a group" : "a category");
    return true;
  }

  void read_part(std::optional<Name>& part, const char* expected) {
    if (here().is != Is::name) {
      report(codes::figure_missing, here(), expected, "");
      return;
    }
    part = read_name();
  }

  // --- claims and forms ---

  const Relations* relation_here() const {
    if (here().is != Is::sign) return nullptr;
    const auto* found = std::find_if(relations.begin(), relations.end(),
                                     [&](const Relations& each) { return each.sign == here().text; });
    return found == relations.end() ? nullptr : found;
  }

  void read_claim(Expression& expression) {
    if (here().is_sign("=")) report(codes::figure_equals, here(), "==", "");
    if (expression.claim)
      report(codes::figure_twice, here(), "", "write two figures, the first `as nothing`");
    document::Claim claim{.relation = relation_here()->relation};
    advance();
    is_silent_ = false;
    claim.right = count_of_words() > 0 ? read_words() : read_sum();
    settle();
    if (!expression.claim) expression.claim = std::move(claim);
  }

  // How many of the next tokens are words of a claim; 0 where a value stands.
  std::size_t count_of_words() const {
    std::size_t count = 0;
    while (after(count).is == Is::name && !after(count).is_word("as")) ++count;
    if (count == 0) return 0;
    const bool is_measure = after(1).is_word("of") || after(1).is_word("in") || after(count).is_sign(".") ||
                            after(count).is_sign("(") || after(count).is == Is::period;
    if (is_measure) return 0;
    const std::string_view first = here().text;
    const bool is_known =
        std::find(words_of_claims.begin(), words_of_claims.end(), first) != words_of_claims.end();
    return count > 1 || is_known || base::lower_case(first) != first ? count : 0;
  }

  Term read_words() {
    const std::size_t begin = here().begin;
    std::string text;
    for (std::size_t count = count_of_words(); count > 0; --count) {
      if (!text.empty()) text += ' ';
      text += here().text;
      advance();
    }
    return {.content = document::Words{.text = std::move(text)}, .where = since(begin)};
  }

  void read_form(Expression& expression) {
    if (expression.form) report(codes::figure_twice, here(), "", "keep one form");
    advance();
    const ExpressionToken& token = here();
    auto form = form_of(token);
    if (!form) {
      report(codes::figure_form, token, "1dp, words, £, % or nothing", nearest_form(token));
      at_ = tokens_.size() - 1;
      return;
    }
    form->where = span_of(token);
    advance();
    if (!expression.form) expression.form = form;
  }

  static std::string nearest_form(const ExpressionToken& token) {
    const std::vector<std::string> forms{"words", "nothing", "1dp", "2dp"};
    return base::did_you_mean(token.text, forms);
  }

  static std::optional<document::Form> form_of(const ExpressionToken& token) {
    using Of = document::Form::Of;
    if (token.text == "words") return document::Form{.of = Of::words};
    if (token.text == "nothing") return document::Form{.of = Of::nothing};
    if (token.text == "%") return document::Form{.of = Of::percent};
    if (token.text == "£") return document::Form{.of = Of::pounds};
    const bool are_places = token.text.size() == 3 && token.text.ends_with("dp");
    const int places = are_places ? token.text[0] - '0' : -1;
    if (places < 0 || places > most_places) return std::nullopt;
    return document::Form{.of = Of::places, .places = places};
  }

  static constexpr int most_places = 6;

  const ExpressionText& text_;
  base::Diagnostics& diagnostics_;
  std::vector<ExpressionToken> tokens_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
  std::size_t terms_ = 0;
  bool is_silent_ = false;
};

}  // namespace

std::optional<Expression> parse_expression(std::string_view text, base::Span where,
                                           base::Diagnostics& diagnostics) {
  const ExpressionText given{.text = text, .where = where};
  const auto refuse = [&](const base::Code& code, std::string found) {
    diagnostics.add({.code = code, .where = where, .found = std::move(found)});
    return std::nullopt;
  };
  if (text.size() > base::limits::figure_bytes) {
    return refuse(codes::figure_too_long, base::whole(static_cast<long long>(text.size())) + " characters");
  }
  if (base::invalid_utf8(text)) return refuse(codes::figure_character, "bytes that are not text");
  if (space_at(text, 0) == text.size()) return refuse(codes::figure_empty, "nothing");
  base::Diagnostics own;
  Expression expression = Parser(given, own).read();
  const bool is_faulty = own.has_errors();
  diagnostics.append(std::move(own));
  if (is_faulty) return std::nullopt;
  return expression;
}

}  // namespace expressions
