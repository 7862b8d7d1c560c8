// One written value as a typed one. Whatever is written wrongly is reported here, at its place.
// Not keys: who asks for which key of a map is in keys.h.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "base/time.h"
#include "model/period.h"
#include "syntax/yaml.h"

namespace keys {

// What to report with: the letter of a code says which file to open.
struct KeyCodes {
  base::Code unknown_key;
  base::Code missing_key;
  base::Code wrong_shape;  // a list where a text is expected
  base::Code wrong_value;  // a text that is no number, no date, none of the known words
  base::Code empty_value;
};

// The thing that is described (a measure, a report): its faults are counted, for a thing with a fault is left
// out.
class Subject {
 public:
  Subject(const KeyCodes& codes, std::string about, base::Diagnostics& diagnostics)
      : codes_(codes), about_(std::move(about)), diagnostics_(diagnostics) {}

  // Adds what the subject is, unless the diagnostic says so itself. An error makes the subject unsound.
  void say(base::Diagnostic diagnostic);
  bool is_sound() const { return is_sound_; }
  const KeyCodes& codes() const { return codes_; }

 private:
  const KeyCodes& codes_;
  std::string about_;
  base::Diagnostics& diagnostics_;
  bool is_sound_ = true;
};

// A text with its place.
struct Written {
  std::string text;
  base::Span where = {};
};
struct WrittenPair {
  Written key;
  Written value;
};

template <class Value>
struct Choice {
  std::string_view word;
  Value value;
};

// One value, whatever key or list it stands in; `name` is said in the report. Nothing after a report.
std::optional<std::string> read_text(const syntax::YamlNode& node, std::string_view name, Subject& subject);
std::optional<double> read_number(const syntax::YamlNode& node, std::string_view name, Subject& subject);
std::optional<model::Period> read_period(const syntax::YamlNode& node, std::string_view name,
                                         Subject& subject);
std::optional<std::string> read_id(const syntax::YamlNode& node, std::string_view name, Subject& subject);
// A list of texts; a single text is a list of one.
std::vector<Written> read_texts(const syntax::YamlNode& node, std::string_view name, Subject& subject);
std::optional<std::size_t> read_word(const syntax::YamlNode& node, std::string_view name,
                                     std::span<const std::string> words, Subject& subject);

// False, after a report, when the node is of another kind, or empty.
bool read_shape(const syntax::YamlNode& node, syntax::YamlNode::Kind kind, std::string_view name,
                std::string_view expected, Subject& subject);
// Reports a text that is none of what was expected.
void say_wrong(const syntax::YamlNode& node, std::string expected, std::string help, Subject& subject);

// Reports the key of an entry that is no id.
void check_id(const syntax::YamlEntry& entry, Subject& subject);
// A file or front matter without a single key is a map without keys: what it must say is then missing.
syntax::YamlNode empty_as_map(syntax::YamlNode node);

// "2,710", "-10.4", "12.3%", "£31,000": a number as people write it; commas only between thousands.
std::optional<double> amount_from(std::string_view text);

// How a node is called in a report: text "61,4", a list, a map, nothing.
std::string found_text(const syntax::YamlNode& node);

}  // namespace keys
