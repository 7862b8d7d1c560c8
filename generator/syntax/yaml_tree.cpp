#include "syntax/yaml_tree.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/limits.h"
#include "base/text.h"
#include "syntax/characters.h"

namespace syntax {

namespace {

constexpr std::string_view merge_key = "<<";

bool is_quote(char c) {
  return c == '"' || c == '\'';
}

bool opens_block_text(char c) {
  return c == '|' || c == '>';
}

YamlNode scalar_node(std::string text, bool is_quoted) {
  YamlNode node;
  node.kind = YamlNode::Kind::scalar;
  node.text = std::move(text);
  node.is_quoted = is_quoted;
  return node;
}

}  // namespace

YamlTree::YamlTree(YamlDesk& desk) : desk_(desk), text_(desk.text()) {
  root_.where = desk.span({0, text_.bytes().size()});
}

YamlProgress YamlTree::progress(std::size_t stopped) const {
  YamlProgress progress{.stopped = stopped, .read = read_, .long_quote = long_quote_};
  for (const Open& each : open_) {
    if (each.has_bracket) progress.bracket = each.begin;
  }
  return progress;
}

int YamlTree::parent_column() const {
  const auto block =
      std::find_if(open_.rbegin(), open_.rend(), [](const Open& each) { return each.column >= 0; });
  return block == open_.rend() ? -1 : block->column;
}

void YamlTree::give_up(const YamlFault& fault) {
  desk_.unreadable(fault);
  is_over_ = true;
}

bool YamlTree::has_budget(std::size_t at) {
  const bool has_nodes = ++nodes_ <= base::limits::yaml_nodes;
  const bool has_depth = open_.size() < base::limits::yaml_depth;
  if (has_nodes && has_depth) return true;
  desk_.too_large(at, has_nodes ? "values inside one another" : "more values than are read",
                  has_nodes ? fmt::format("at most {} levels", base::limits::yaml_depth)
                            : fmt::format("at most {} values", base::limits::yaml_nodes));
  is_over_ = true;
  return false;
}

// A tag or an anchor stands in front of its value, and the parser gives the place of the first of them.
std::size_t YamlTree::behind_properties(std::size_t at) {
  while (letter(at) == '!' || letter(at) == '&') {
    const std::size_t end = std::max(text_.word_end(at), at + 1);
    const std::string_view word = text_.bytes().substr(at, end - at);
    desk_.unsupported({at, end}, fmt::format("the {} {}", word.front() == '!' ? "tag" : "anchor", word),
                      fmt::format("put a text that begins with {} in quotes", word.front()));
    read_ = std::max(read_, end);
    at = text_.skip_space(end);
  }
  return at;
}

void YamlTree::open(YamlNode::Kind kind, std::size_t at, Style style) {
  const std::size_t begin = behind_properties(at);
  if (!has_budget(begin)) return;
  if (awaits_key()) {
    const bool is_doubled = begin > 0 && letter(begin) == '{' && letter(begin - 1) == '{';
    give_up({.where = {is_doubled ? begin - 1 : begin, std::min(begin + 1, text_.bytes().size())},
             .found = is_doubled ? "a value that begins with {{" : "a list or a map where a key is expected",
             .expected = "a word, a colon and a space",
             .help = "put a text that begins with { or [ in quotes"});
    return;
  }
  Open opened;
  opened.node.kind = kind;
  opened.begin = begin;
  if (style == Style::block) opened.column = static_cast<int>(begin - text_.line_begin(text_.line_of(begin)));
  opened.has_bracket = style == Style::flow && letter(begin) == (kind == YamlNode::Kind::map ? '{' : '[');
  read_ = std::max(read_, begin + (opened.has_bracket ? 1 : 0));
  open_.push_back(std::move(opened));
}

void YamlTree::close() {
  Open closed = std::move(open_.back());
  open_.pop_back();
  if (closed.has_bracket) read_ = std::min(text_.skip_space(read_, ",:?") + 1, text_.bytes().size());
  add(std::move(closed.node), {closed.begin, std::max(closed.begin, read_)});
}

void YamlTree::add_null(std::size_t at) {
  if (!has_budget(at)) return;
  const YamlSpot spot = place_of_null(at);
  if (!awaits_key()) return add({}, spot);
  const std::string_view letters = text_.bytes().substr(spot.begin, spot.end - spot.begin);
  const bool is_word = letters == "~" || base::lower_case(letters) == "null";
  if (is_word) return add(scalar_node(std::string(letters), false), spot);
  give_up({.where = {at, std::min(at + 1, text_.bytes().size())},
           .found = "a colon without a key",
           .expected = "`key: value`",
           .help = "write the key in front of the colon"});
}

// A null that was written stands where the parser says; one that was left out, at its key or its hyphen.
YamlSpot YamlTree::place_of_null(std::size_t at) const {
  std::size_t next = std::min(text_.skip_space(read_, ","), text_.bytes().size());
  const bool is_item = !open_.empty() && open_.back().node.is_list() && letter(next) == '-';
  // "[,]": an item that was left out stands before the bracket, which still has to close the list.
  const bool is_end = letter(next) == ']' || letter(next) == '}';
  const YamlSpot hyphen{next, std::min(is_end ? next : next + 1, text_.bytes().size())};
  if (is_item) next = text_.skip_space(next + 1);
  const bool is_value = !open_.empty() && open_.back().has_key;
  const auto column = static_cast<int>(at - text_.line_begin(text_.line_of(at)));
  const bool may_be_here = next == at && (!is_value || column > parent_column());
  for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
    if (may_be_here && text_.bytes().substr(at).starts_with(word)) return {at, at + word.size()};
  }
  return is_value ? desk_.spot(open_.back().entry.key_where) : hyphen;
}

void YamlTree::add_alias(std::size_t at) {
  if (!has_budget(at)) return;
  const std::size_t end = std::max(text_.word_end(at), at);
  desk_.unsupported({at, end}, fmt::format("the alias {}", text_.bytes().substr(at, end - at)),
                    "write the value out; put a text that begins with * in quotes");
  read_ = end;
  drop();
}

// What stands for something else has no value here: the entry is left out, and was reported.
void YamlTree::drop() {
  if (open_.empty() || !open_.back().node.is_map()) return;
  Open& map = open_.back();
  map.drops_value = !map.has_key;
  map.has_key = !map.has_key;
  const std::size_t here = std::max(read_, map.begin);
  map.entry = YamlEntry{.key = {}, .key_where = desk_.span({here, here})};
}

void YamlTree::add_scalar(std::size_t at, const std::string& value) {
  const std::size_t begin = behind_properties(at);
  if (!has_budget(begin)) return;
  const bool is_plain = !is_quote(letter(begin)) && !opens_block_text(letter(begin));
  // A tag without a value: what follows it is the next key or item.
  if (value.empty() && (is_plain || begin > at)) return drop();
  const auto end = scalar_end(begin, value);
  if (!end) return;
  check_scalar({begin, *end}, value);
  add(scalar_node(value, !is_plain), {begin, *end});
}

std::optional<std::size_t> YamlTree::scalar_end(std::size_t begin, const std::string& value) {
  if (opens_block_text(letter(begin))) return text_.block_end(begin, parent_column());
  if (!is_quote(letter(begin))) return text_.plain_end(begin, value);
  const std::size_t end = text_.quoted_end(begin);
  if (end != std::string_view::npos) return end;
  give_up(explain(text_, YamlTrouble::quote, {.stopped = begin, .read = begin}));
  return std::nullopt;
}

void YamlTree::check_scalar(YamlSpot spot, const std::string& value) {
  if (const auto bad = next_bad_character(value)) {
    desk_.unreadable(
        {.where = spot, .found = name_of(*bad, value), .help = std::string(advice_on(bad->kind))});
  }
  const bool has_many_lines = text_.line_of(spot.begin) < text_.line_of(spot.end);
  if (!has_many_lines || opens_block_text(letter(spot.begin))) return;
  const bool is_quoted = is_quote(letter(spot.begin));
  if (is_quoted) long_quote_ = spot;
  const auto fault = is_quoted ? quote_running_on(text_, spot, parent_column()) : swallowed_item(text_, spot);
  if (fault) desk_.unreadable(*fault);
}

void YamlTree::add(YamlNode node, YamlSpot spot) {
  node.where = desk_.span(spot);
  if (awaits_key()) return add_key(node, spot);
  read_ = std::max(read_, spot.end);
  if (open_.empty()) {
    root_ = std::move(node);
    return;
  }
  Open& parent = open_.back();
  if (parent.node.is_list()) {
    parent.node.items.push_back(std::move(node));
    return;
  }
  parent.has_key = false;
  parent.entry.value = std::move(node);
  if (!parent.drops_value) parent.node.entries.push_back(std::move(parent.entry));
}

void YamlTree::add_key(const YamlNode& node, YamlSpot spot) {
  Open& map = open_.back();
  map.has_key = true;
  map.drops_value = false;
  map.entry = YamlEntry{.key = node.text, .key_where = node.where};
  const auto [known, is_new] = map.keys.try_emplace(node.text, node.where);
  if (!is_new) {
    desk_.duplicate(known->second, node.where, node.text);
    map.drops_value = true;
  }
  if (node.text == merge_key && !node.is_quoted) {
    desk_.unsupported(spot, "the merge key <<", "write the keys out");
    map.drops_value = true;
  }
  read_ = spot.end;
  pass_colon(spot);
}

// The parser takes a line of one word for a key without a value.
void YamlTree::pass_colon(YamlSpot key) {
  const std::size_t next = std::min(text_.bytes().find_first_not_of(" \t", key.end), text_.bytes().size());
  const bool is_pair_in_list = open_.back().column < 0 && !open_.back().has_bracket;
  if (letter(next) == ':') {
    read_ = next + 1;
  } else if (!is_pair_in_list) {
    desk_.unreadable(missing_colon(text_, key));
  }
}

}  // namespace syntax
