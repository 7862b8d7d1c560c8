#include "keys/keys.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>

#include "base/number.h"
#include "base/text.h"

namespace keys {

namespace {

using syntax::YamlNode;

// The parsed value of a text; a text that cannot be parsed is reported as not being `expected`.
template <class Value>
std::optional<Value> parsed(const YamlNode* node, std::string_view key, std::string_view expected,
                            const std::function<std::optional<Value>(std::string_view)>& parse,
                            Subject& subject) {
  const auto text = node ? read_text(*node, key, subject) : std::nullopt;
  if (!text) return std::nullopt;
  auto value = parse(*text);
  if (!value) say_wrong(*node, fmt::format("{} at `{}`", expected, key), "", subject);
  return value;
}

bool is_web_address(std::string_view text) {
  const auto has_host = [&](std::string_view scheme) {
    return text.starts_with(scheme) && text.size() > scheme.size() && text[scheme.size()] != '/';
  };
  const bool is_clean = std::none_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) <= ' ' || c == '"' || c == '<' || c == '>' || c == '\x7F';
  });
  return is_clean && (has_host("https://") || has_host("http://"));
}

}  // namespace

std::optional<Keys> Keys::of(const YamlNode& node, std::string_view name, base::Span place,
                             Subject& subject) {
  if (!read_shape(node, YamlNode::Kind::map, name, "a map of keys", subject)) return std::nullopt;
  return Keys(node, place, subject);
}

void Keys::require(std::initializer_list<std::string_view> names) {
  required_.insert(required_.end(), names.begin(), names.end());
}

const YamlNode* Keys::node(std::string_view key) {
  if (std::find(known_.begin(), known_.end(), key) == known_.end()) known_.emplace_back(key);
  const YamlNode* value = node_->find(key);
  if (!value || !value->is_null()) return value;
  const auto entry = std::find_if(node_->entries.begin(), node_->entries.end(),
                                  [&](const syntax::YamlEntry& each) { return each.key == key; });
  subject_->say({.code = subject_->codes().empty_value,
                 .where = entry->key_where,
                 .expected = fmt::format("a value at `{}`", key)});
  return nullptr;
}

base::Span Keys::place_of(std::string_view key) const {
  const YamlNode* value = node_->find(key);
  return value ? value->where : place_;
}

std::optional<std::string> Keys::text(std::string_view key) {
  const YamlNode* value = node(key);
  return value ? read_text(*value, key, *subject_) : std::nullopt;
}

std::string Keys::text_or(std::string_view key, std::string_view fallback) {
  return text(key).value_or(std::string(fallback));
}

std::optional<double> Keys::number(std::string_view key) {
  const YamlNode* value = node(key);
  return value ? read_number(*value, key, *subject_) : std::nullopt;
}

std::optional<double> Keys::amount(std::string_view key) {
  return parsed<double>(node(key), key, "a number", amount_from, *subject_);
}

std::optional<int> Keys::whole(std::string_view key, int least, int most) {
  const auto parse = [&](std::string_view text) -> std::optional<int> {
    const auto number = base::parse_decimal(text);
    if (!number || *number < least || *number > most || *number != std::trunc(*number)) return std::nullopt;
    return static_cast<int>(*number);
  };
  return parsed<int>(node(key), key, fmt::format("a whole number from {} to {}", least, most), parse,
                     *subject_);
}

std::optional<bool> Keys::flag(std::string_view key) {
  return choice(key, std::array{Choice<bool>{"true", true}, Choice<bool>{"false", false}});
}

std::optional<std::string> Keys::id(std::string_view key) {
  const YamlNode* value = node(key);
  return value ? read_id(*value, key, *subject_) : std::nullopt;
}

std::optional<std::string> Keys::slug(std::string_view key) {
  const auto parse = [](std::string_view text) {
    return base::is_slug(text) ? std::optional<std::string>(text) : std::nullopt;
  };
  return parsed<std::string>(node(key), key, "lower-case letters, digits and hyphens", parse, *subject_);
}

std::optional<base::Date> Keys::date(std::string_view key) {
  return parsed<base::Date>(node(key), key, "a day such as 2024-03-05", base::parse_date, *subject_);
}

std::optional<base::Date> Keys::month(std::string_view key) {
  return parsed<base::Date>(node(key), key, "a month such as 2024-06", base::parse_year_month, *subject_);
}

std::optional<base::Instant> Keys::instant(std::string_view key) {
  return parsed<base::Instant>(node(key), key, "a time such as 2024-03-05T09:30Z", base::parse_instant,
                               *subject_);
}

std::optional<model::Period> Keys::period(std::string_view key) {
  const YamlNode* value = node(key);
  return value ? read_period(*value, key, *subject_) : std::nullopt;
}

std::optional<std::string> Keys::url(std::string_view key) {
  const auto parse = [](std::string_view text) {
    return is_web_address(text) ? std::optional<std::string>(text) : std::nullopt;
  };
  return parsed<std::string>(node(key), key, "an address that begins with https:// or http://", parse,
                             *subject_);
}

std::vector<Written> Keys::texts(std::string_view key) {
  const YamlNode* value = node(key);
  return value ? read_texts(*value, key, *subject_) : std::vector<Written>();
}

std::vector<WrittenPair> Keys::pairs(std::string_view key) {
  std::vector<WrittenPair> pairs;
  const YamlNode* value = node(key);
  if (!value || !read_shape(*value, YamlNode::Kind::map, key, "a map of texts", *subject_)) return pairs;
  for (const syntax::YamlEntry& entry : value->entries) {
    const auto text = read_text(entry.value, entry.key, *subject_);
    if (text) pairs.push_back({{entry.key, entry.key_where}, {*text, entry.value.where}});
  }
  return pairs;
}

std::optional<Keys> Keys::map(std::string_view key) {
  const YamlNode* value = node(key);
  return value ? of(*value, key, value->where, *subject_) : std::nullopt;
}

std::vector<Keys> Keys::maps(std::string_view key) {
  std::vector<Keys> maps;
  const YamlNode* value = node(key);
  if (!value) return maps;
  const auto add = [&](const YamlNode& item) {
    if (auto keys = of(item, key, item.where, *subject_)) maps.push_back(std::move(*keys));
  };
  if (value->is_map()) {
    add(*value);
  } else if (read_shape(*value, YamlNode::Kind::list, key, "a list of maps", *subject_)) {
    std::for_each(value->items.begin(), value->items.end(), add);
  }
  return maps;
}

std::span<const syntax::YamlEntry> Keys::entries(std::string_view key) {
  const YamlNode* value = node(key);
  if (!value || !read_shape(*value, YamlNode::Kind::map, key, "a map from id to entry", *subject_)) return {};
  return value->entries;
}

std::optional<std::size_t> Keys::word(std::string_view key, std::span<const std::string> words) {
  const YamlNode* value = node(key);
  return value ? read_word(*value, key, words, *subject_) : std::nullopt;
}

void Keys::finish() {
  known_.insert(known_.end(), required_.begin(), required_.end());
  std::vector<std::string> meant;  // a mistyped key is not missing as well
  for (const syntax::YamlEntry& entry : node_->entries) {
    if (std::find(known_.begin(), known_.end(), entry.key) != known_.end()) continue;
    meant.push_back(base::nearest(entry.key, known_).value_or(""));
    subject_->say({.code = subject_->codes().unknown_key,
                   .where = entry.key_where,
                   .found = fmt::format("key `{}`", entry.key),
                   .help = base::did_you_mean(entry.key, known_)});
  }
  for (const std::string& name : required_) {
    if (has(name) || std::find(meant.begin(), meant.end(), name) != meant.end()) continue;
    subject_->say(
        {.code = subject_->codes().missing_key, .where = place_, .found = fmt::format("no `{}`", name)});
  }
}

}  // namespace keys
