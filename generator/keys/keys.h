// The keys of one YAML map, each asked for by name.
// Not a schema: what no reader asks for is unknown, and is reported by `finish`.
#pragma once

#include <array>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "base/time.h"
#include "keys/values.h"
#include "model/period.h"
#include "syntax/yaml.h"

namespace keys {

class Keys {
 public:
  // Nothing, after a report, for a node that is not a map. `place` is where a missing key is reported: the
  // name of the thing. The node and the subject must live as long as the keys.
  static std::optional<Keys> of(const syntax::YamlNode& node, std::string_view name, base::Span place,
                                Subject& subject);

  // `finish` reports each that is absent, unless a mistyped key was meant to be it.
  void require(std::initializer_list<std::string_view> names);

  // Every question below marks its key as known. Nothing for an absent key, and, after a report, for a faulty
  // one.
  std::optional<std::string> text(std::string_view key);
  std::string text_or(std::string_view key, std::string_view fallback);
  std::optional<double> number(std::string_view key);
  std::optional<double> amount(std::string_view key);  // also "£31,000" and "12%"
  std::optional<int> whole(std::string_view key, int least, int most);
  std::optional<bool> flag(std::string_view key);
  std::optional<std::string> id(std::string_view key);  // begins with a letter: of areas, groups, measures
  std::optional<std::string> slug(std::string_view key);
  std::optional<base::Date> date(std::string_view key);
  std::optional<base::Date> month(std::string_view key);  // its first day
  std::optional<base::Instant> instant(std::string_view key);
  std::optional<model::Period> period(std::string_view key);
  std::optional<std::string> url(std::string_view key);  // http or https
  std::vector<Written> texts(std::string_view key);      // a list, or a single text
  std::vector<WrittenPair> pairs(std::string_view key);  // a map of texts, in the given order
  std::optional<Keys> map(std::string_view key);
  std::vector<Keys> maps(std::string_view key);  // a list of maps; a single map is a list of one
  std::span<const syntax::YamlEntry> entries(std::string_view key);  // of a map from id to thing
  template <class Value, std::size_t count>
  std::optional<Value> choice(std::string_view key, const std::array<Choice<Value>, count>& choices) {
    std::vector<std::string> words;
    words.reserve(count);
    for (const auto& choice : choices) words.emplace_back(choice.word);
    const auto chosen = word(key, words);
    return chosen ? std::optional<Value>(choices[*chosen].value) : std::nullopt;
  }

  // The value as it stands, for what has several shapes; null when absent or, after a report, empty.
  const syntax::YamlNode* node(std::string_view key);
  bool has(std::string_view key) const { return node_->find(key) != nullptr; }
  // The place of a key's value; of the thing itself when the key is absent.
  base::Span place_of(std::string_view key) const;
  base::Span place() const { return place_; }
  Subject& subject() const { return *subject_; }

  // Reports the keys nobody asked for, and the required ones that are absent. `extra:` may hold anything.
  void finish();

 private:
  Keys(const syntax::YamlNode& node, base::Span place, Subject& subject)
      : node_(&node), place_(place), subject_(&subject) {}

  std::optional<std::size_t> word(std::string_view key, std::span<const std::string> words);

  const syntax::YamlNode* node_;
  base::Span place_;
  Subject* subject_;
  std::vector<std::string> known_ = {"extra"};
  std::vector<std::string> required_ = {};
};

}  // namespace keys
