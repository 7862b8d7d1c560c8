#include "keys/values.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/number.h"
#include "base/text.h"
#include "keys/cell.h"

namespace keys {

namespace {

using syntax::YamlNode;

constexpr std::string_view an_id = "an id: lower-case letters, digits and hyphens, a letter first";

void say_shape(const YamlNode& node, std::string_view name, std::string_view expected, Subject& subject) {
  const bool is_empty = node.is_null() || (node.is_scalar() && base::trimmed(node.text).empty());
  subject.say({.code = is_empty ? subject.codes().empty_value : subject.codes().wrong_shape,
               .where = node.where,
               .found = is_empty ? std::string() : found_text(node),
               .expected = fmt::format("{} at `{}`", expected, name)});
}

}  // namespace

void Subject::say(base::Diagnostic diagnostic) {
  if (diagnostic.about.empty()) diagnostic.about = about_;
  if (diagnostic.code.severity != base::Severity::warning) is_sound_ = false;
  diagnostics_.add(std::move(diagnostic));
}

std::string found_text(const YamlNode& node) {
  switch (node.kind) {
    case YamlNode::Kind::null:
      return "nothing";
    case YamlNode::Kind::scalar:
      return quoted_text(node.text);
    case YamlNode::Kind::list:
      return "a list";
    case YamlNode::Kind::map:
      return "a map";
  }
  return {};
}

void say_wrong(const YamlNode& node, std::string expected, std::string help, Subject& subject) {
  subject.say({.code = subject.codes().wrong_value,
               .where = node.where,
               .found = found_text(node),
               .expected = std::move(expected),
               .help = std::move(help)});
}

bool read_shape(const YamlNode& node, YamlNode::Kind kind, std::string_view name, std::string_view expected,
                Subject& subject) {
  if (node.kind == kind) return true;
  say_shape(node, name, expected, subject);
  return false;
}

std::optional<std::string> read_text(const YamlNode& node, std::string_view name, Subject& subject) {
  if (!read_shape(node, YamlNode::Kind::scalar, name, "a text", subject)) return std::nullopt;
  const std::string_view text = base::trimmed(node.text);
  if (text.empty()) {
    say_shape(node, name, "a text", subject);
    return std::nullopt;
  }
  return std::string(text);
}

std::optional<double> read_number(const YamlNode& node, std::string_view name, Subject& subject) {
  const auto text = read_text(node, name, subject);
  if (!text) return std::nullopt;
  const auto number = base::parse_decimal(*text);
  if (!number) {
    const auto meant = amount_from(*text);
    say_wrong(node, fmt::format("a number at `{}`", name),
              meant ? fmt::format("did you mean {}?", base::exact_decimal(*meant)) : "", subject);
  }
  return number;
}

std::optional<model::Period> read_period(const YamlNode& node, std::string_view name, Subject& subject) {
  const auto text = read_text(node, name, subject);
  if (!text) return std::nullopt;
  const auto period = model::Period::from(*text);
  if (!period) {
    say_wrong(
        node,
        "a period: 2023-12, 2023-Q4, 2023/24-Q3, 2023, 2023/24, 2016-04..2016-09, 2020-03-31 or mid-2023", "",
        subject);
  }
  return period;
}

std::optional<std::string> read_id(const YamlNode& node, std::string_view name, Subject& subject) {
  auto text = read_text(node, name, subject);
  if (!text || base::is_id(*text)) return text;
  const std::string meant = base::id_from(*text);
  say_wrong(node, std::string(an_id), base::is_id(meant) ? fmt::format("did you mean {}?", meant) : "",
            subject);
  return std::nullopt;
}

std::vector<Written> read_texts(const YamlNode& node, std::string_view name, Subject& subject) {
  std::vector<Written> texts;
  const auto add = [&](const YamlNode& item) {
    if (auto text = read_text(item, name, subject)) texts.push_back({std::move(*text), item.where});
  };
  if (node.is_scalar()) {
    add(node);
  } else if (read_shape(node, YamlNode::Kind::list, name, "a list of texts", subject)) {
    std::for_each(node.items.begin(), node.items.end(), add);
  }
  return texts;
}

std::optional<std::size_t> read_word(const YamlNode& node, std::string_view name,
                                     std::span<const std::string> words, Subject& subject) {
  const auto text = read_text(node, name, subject);
  if (!text) return std::nullopt;
  const auto known = std::find(words.begin(), words.end(), *text);
  if (known != words.end()) return static_cast<std::size_t>(known - words.begin());
  say_wrong(node, fmt::format("{} at `{}`", base::listed(words, "or"), name),
            base::did_you_mean(*text, words), subject);
  return std::nullopt;
}

void check_id(const syntax::YamlEntry& entry, Subject& subject) {
  if (base::is_id(entry.key)) return;
  const std::string meant = base::id_from(entry.key);
  subject.say({.code = subject.codes().wrong_value,
               .where = entry.key_where,
               .found = quoted_text(entry.key),
               .expected = std::string(an_id),
               .help = base::is_id(meant) ? fmt::format("did you mean {}?", meant) : ""});
}

YamlNode empty_as_map(YamlNode node) {
  if (node.is_null()) node.kind = YamlNode::Kind::map;
  return node;
}

std::optional<double> amount_from(std::string_view text) {
  const auto cell = read_cell(base::trimmed(text));
  const auto* number = cell ? std::get_if<CellNumber>(&*cell) : nullptr;
  return number ? std::optional<double>(number->number) : std::nullopt;
}

}  // namespace keys
