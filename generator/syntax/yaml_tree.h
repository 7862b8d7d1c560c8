// Builds the tree of a YAML text from what a parser meets: a place for every node, a budget for all of them,
// a report for what the safe subset does not hold. Not a parser: it is told that a value begins at an offset,
// and works out the rest.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "syntax/yaml.h"
#include "syntax/yaml_desk.h"

namespace syntax {

class YamlTree {
 public:
  enum class Style { block, flow };

  explicit YamlTree(YamlDesk& desk);

  void open(YamlNode::Kind kind, std::size_t at, Style style);
  void close();
  void add_scalar(std::size_t at, const std::string& value);
  void add_null(std::size_t at);
  void add_alias(std::size_t at);
  // Behind the tags and anchors at an offset, which are reported.
  std::size_t behind_properties(std::size_t at);

  bool is_over() const { return is_over_; }  // nothing more can be understood, and that was reported
  YamlNode take_root() { return std::move(root_); }
  YamlProgress progress(std::size_t stopped) const;

 private:
  struct Open {
    YamlNode node;
    std::size_t begin = 0;
    int column = -1;           // of a block; -1 in brackets
    bool has_bracket = false;  // not so a block, or a pair inside a list in brackets
    YamlEntry entry = {};
    bool has_key = false;
    bool drops_value = false;
    std::map<std::string, base::Span> keys = {};
  };

  bool awaits_key() const { return !open_.empty() && open_.back().node.is_map() && !open_.back().has_key; }
  int parent_column() const;
  char letter(std::size_t at) const { return at < text_.bytes().size() ? text_.bytes()[at] : '\0'; }
  void give_up(const YamlFault& fault);
  bool has_budget(std::size_t at);
  std::optional<std::size_t> scalar_end(std::size_t begin, const std::string& value);
  void check_scalar(YamlSpot spot, const std::string& value);
  YamlSpot place_of_null(std::size_t at) const;
  void add(YamlNode node, YamlSpot spot);
  void add_key(const YamlNode& node, YamlSpot spot);
  void pass_colon(YamlSpot key);
  void drop();

  YamlDesk& desk_;
  const YamlText& text_;
  YamlNode root_;
  std::vector<Open> open_;
  std::size_t read_ = 0;  // the end of what was read
  std::size_t nodes_ = 0;
  std::optional<YamlSpot> long_quote_;
  bool is_over_ = false;
};

}  // namespace syntax
