#include "syntax/yaml.h"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <sstream>

#include "base/limits.h"
#include "syntax/characters.h"
#include "syntax/yaml_desk.h"
#include "syntax/yaml_tree.h"

namespace syntax {

namespace {

constexpr std::size_t characters_kept = 20;

// Leaves the parser from inside an event; never seen outside this file.
struct Stop {};

// Hands the parser's events on, its marks as offsets. The parser counts lines and columns from 0, columns in
// bytes.
class Listener : public YAML::EventHandler {
 public:
  Listener(YamlTree& tree, const YamlText& text) : tree_(tree), text_(text) {}

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    tree_.add_null(anchor == YAML::NullAnchor ? offset_of(mark) : tree_.behind_properties(offset_of(mark)));
    stop_if_over();
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    tree_.add_alias(offset_of(mark));
    stop_if_over();
  }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                const std::string& value) override {
    tree_.add_scalar(offset_of(mark), value);
    stop_if_over();
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value style) override {
    tree_.open(YamlNode::Kind::list, offset_of(mark), style_of(style));
    stop_if_over();
  }
  void OnSequenceEnd() override {
    tree_.close();
    stop_if_over();
  }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value style) override {
    tree_.open(YamlNode::Kind::map, offset_of(mark), style_of(style));
    stop_if_over();
  }
  void OnMapEnd() override {
    tree_.close();
    stop_if_over();
  }

 private:
  std::size_t offset_of(const YAML::Mark& mark) const { return text_.offset_of(mark.line, mark.column); }
  static YamlTree::Style style_of(YAML::EmitterStyle::value style) {
    return style == YAML::EmitterStyle::Flow ? YamlTree::Style::flow : YamlTree::Style::block;
  }
  void stop_if_over() const {
    if (tree_.is_over()) throw Stop();
  }

  YamlTree& tree_;
  const YamlText& text_;
};

// Whether anything follows the first document, and where.
class Sentry : public YAML::EventHandler {
 public:
  std::optional<YAML::Mark> met;

  void OnDocumentStart(const YAML::Mark& mark) override {
    met = mark;
    throw Stop();
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
  }
  void OnMapEnd() override {}
};

struct Message {
  std::string_view text;
  YamlTrouble trouble;
};

const std::array messages{
    Message{YAML::ErrorMsg::MAP_VALUE, YamlTrouble::colon},
    Message{YAML::ErrorMsg::MAP_KEY, YamlTrouble::colon},
    Message{YAML::ErrorMsg::END_OF_MAP, YamlTrouble::structure},
    Message{YAML::ErrorMsg::END_OF_SEQ, YamlTrouble::structure},
    Message{YAML::ErrorMsg::END_OF_MAP_FLOW, YamlTrouble::flow_open},
    Message{YAML::ErrorMsg::END_OF_SEQ_FLOW, YamlTrouble::flow_open},
    Message{YAML::ErrorMsg::FLOW_END, YamlTrouble::flow_close},
    Message{YAML::ErrorMsg::TAB_IN_INDENTATION, YamlTrouble::tab},
    Message{YAML::ErrorMsg::UNKNOWN_TOKEN, YamlTrouble::character},
    Message{YAML::ErrorMsg::INVALID_HEX, YamlTrouble::escape},
    Message{YAML::ErrorMsg::DOC_IN_SCALAR, YamlTrouble::quote},
    Message{YAML::ErrorMsg::EOF_IN_SCALAR, YamlTrouble::quote},
    Message{YAML::ErrorMsg::ZERO_INDENT_IN_BLOCK, YamlTrouble::block_header},
    Message{YAML::ErrorMsg::CHAR_IN_BLOCK, YamlTrouble::block_header},
    Message{YAML::ErrorMsg::BLOCK_ENTRY, YamlTrouble::list_entry},
};

YamlTrouble trouble_of(std::string_view message) {
  const auto known = std::find_if(messages.begin(), messages.end(),
                                  [&](const Message& each) { return each.text == message; });
  if (known != messages.end()) return known->trouble;
  const bool is_escape = message.starts_with(YAML::ErrorMsg::INVALID_ESCAPE) ||
                         message.starts_with(YAML::ErrorMsg::INVALID_UNICODE);
  return is_escape ? YamlTrouble::escape : YamlTrouble::other;
}

bool is_about_reference(std::string_view message) {
  using namespace YAML::ErrorMsg;
  const std::array words{ALIAS_NOT_FOUND,    ANCHOR_NOT_FOUND,    CHAR_IN_ALIAS,    CHAR_IN_ANCHOR,
                         ALIAS_CONTENT,      MULTIPLE_TAGS,       MULTIPLE_ANCHORS, MULTIPLE_ALIASES,
                         CHAR_IN_TAG_HANDLE, END_OF_VERBATIM_TAG, UNKNOWN_ANCHOR,   TAG_WITH_NO_SUFFIX};
  return std::any_of(words.begin(), words.end(), [&](const char* word) { return message.starts_with(word); });
}

void report_exception(const YAML::Exception& exception, const YamlTree& tree, YamlDesk& desk) {
  const std::size_t at = desk.text().offset_of(exception.mark.line, exception.mark.column);
  if (!is_about_reference(exception.msg)) {
    desk.unreadable(explain(desk.text(), trouble_of(exception.msg), tree.progress(at)));
    return;
  }
  const std::size_t size = desk.text().bytes().size();
  const std::size_t word =
      at < size ? desk.text().bytes().find_last_of("*&! \n", at) : std::string_view::npos;
  const std::size_t begin = word == std::string_view::npos ? at : word;
  const std::size_t end = std::clamp(desk.text().word_end(at), begin, size);
  desk.unsupported({begin, end}, fmt::format("\"{}\"", desk.text().bytes().substr(begin, end - begin)),
                   "put a text that begins with *, & or ! in quotes");
}

// The parser reads one document and is silent about the rest (7-libraries.md, T5).
void check_nothing_follows(YAML::Parser& parser, YamlDesk& desk) {
  Sentry sentry;
  try {
    parser.HandleNextDocument(sentry);
  } catch (const Stop&) {  // NOLINT(bugprone-empty-catch): the sentry has noted what it met
  }
  if (!sentry.met) return;
  const std::size_t at = desk.text().offset_of(sentry.met->line, sentry.met->column);
  if (desk.text().bytes().substr(at).starts_with("---")) {
    desk.unsupported({at, at + 3}, "a second document",
                     "delete this line and what follows, or make it a file");
  } else {
    desk.unreadable(explain(desk.text(), YamlTrouble::structure, {.stopped = at, .read = at}));
  }
}

std::optional<YamlNode> read_tree(YamlDesk& desk) {
  std::istringstream stream(desk.text().with_plain_line_ends());
  YamlTree tree(desk);
  Listener listener(tree, desk.text());
  try {
    YAML::Parser parser(stream);
    if (parser.HandleNextDocument(listener)) check_nothing_follows(parser, desk);
  } catch (const Stop&) {
    return std::nullopt;
  } catch (const YAML::Exception& exception) {
    report_exception(exception, tree, desk);
    return std::nullopt;
  }
  if (!desk.is_readable()) return std::nullopt;
  return tree.take_root();
}

bool has_good_characters(YamlDesk& desk) {
  const std::string_view bytes = desk.text().bytes();
  std::size_t count = 0;
  for (auto bad = next_bad_character(bytes); bad && count < characters_kept;
       bad = next_bad_character(bytes, bad->offset + bad->length)) {
    desk.unreadable({.where = {bad->offset, bad->offset + bad->length},
                     .found = name_of(*bad, bytes),
                     .help = std::string(advice_on(bad->kind))});
    ++count;
  }
  return count == 0;
}

bool has_no_directive(YamlDesk& desk) {
  const std::size_t at = desk.text().skip_space(0);
  if (!desk.text().bytes().substr(at).starts_with("%")) return true;
  const std::size_t end = desk.text().line_end(desk.text().line_of(at));
  desk.unsupported({at, end}, "a directive", "delete the line; put a text that begins with % in quotes");
  return false;
}

}  // namespace

const YamlNode* YamlNode::find(std::string_view key) const {
  const auto found =
      std::find_if(entries.begin(), entries.end(), [&](const YamlEntry& each) { return each.key == key; });
  return found == entries.end() ? nullptr : &found->value;
}

std::optional<YamlNode> parse_yaml(const base::Sources& sources, base::Span body, const YamlCodes& codes,
                                   base::Diagnostics& diagnostics) {
  std::string_view bytes = sources.text(body);
  if (body.begin == 0 && bytes.starts_with("\xEF\xBB\xBF")) {
    bytes.remove_prefix(3);
    body.begin += 3;
  }
  const bool is_too_large = bytes.size() > base::limits::yaml_bytes;
  const YamlText text(is_too_large ? std::string_view() : bytes);
  YamlDesk desk(text, body, codes, diagnostics);
  if (is_too_large) {
    desk.too_large(0, fmt::format("{} bytes", bytes.size()),
                   fmt::format("at most {} bytes", base::limits::yaml_bytes));
  }
  const bool is_fit = !is_too_large && has_good_characters(desk) && has_no_directive(desk);
  std::optional<YamlNode> tree = is_fit ? read_tree(desk) : std::nullopt;
  if (!tree) diagnostics.skip(std::string(sources.path(body.file)));
  return tree;
}

}  // namespace syntax
