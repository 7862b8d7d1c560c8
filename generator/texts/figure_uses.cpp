#include "texts/figure_uses.h"

#include <algorithm>
#include <string_view>
#include <variant>

#include "expressions/expression.h"
#include "expressions/figures_in.h"
#include "texts/prose.h"

namespace texts {

namespace {

using library::MeasureEntry;

class Uses {
 public:
  Uses(const Known& known, const std::vector<MeasureEntry>& stated) : known_(known), stated_(stated) {}

  void add_figure(std::string_view source, base::Span where) {
    base::Diagnostics unheard;  // told when the figure is worked out
    const auto expression = expressions::parse_expression(source, where, unheard);
    if (!expression) return;
    for (const std::string& name : expressions::names_in(*expression)) add({name}, where);
  }
  void add_text(std::string_view text, base::Span where) {
    for (const expressions::Found& each : expressions::figures_in(text)) add_figure(each.inner, where);
  }
  void add_tree(const syntax::YamlNode& tree) {
    if (tree.is_scalar()) add_text(tree.text, tree.where);
    for (const syntax::YamlNode& item : tree.items) add_tree(item);
    for (const syntax::YamlEntry& entry : tree.entries) add_tree(entry.value);
  }
  std::vector<MeasureEntry> used() && { return std::move(used_); }

 private:
  void add(const model::MeasureId& id, base::Span where) {
    const model::Measure* measure = known_.measures.find(id);
    if (measure == nullptr || measure->kind == model::Kind::population) return;
    const auto is_it = [&](const MeasureEntry& each) { return each.measure == id; };
    if (std::any_of(stated_.begin(), stated_.end(), is_it) || std::any_of(used_.begin(), used_.end(), is_it))
      return;
    MeasureEntry entry;
    entry.measure = id;
    entry.where = where;
    used_.push_back(std::move(entry));
  }

  const Known& known_;
  const std::vector<MeasureEntry>& stated_;
  std::vector<MeasureEntry> used_ = {};
};

}  // namespace

std::vector<MeasureEntry> used_by_figures(const document::Article& article, const syntax::YamlNode* front,
                                          const std::vector<library::Block>& blocks, const Known& known,
                                          const std::vector<MeasureEntry>& stated) {
  Uses uses(known, stated);
  if (front != nullptr) uses.add_tree(*front);
  for (const document::Inline* each : inlines_of(article)) {
    if (const auto* figure = std::get_if<document::Figure>(&each->content))
      uses.add_figure(figure->source, each->where);
  }
  for (const document::Element* each : elements_of(article)) {
    const auto* fence = std::get_if<document::Fence>(&each->content);
    if (fence != nullptr && !block_name(*each).empty()) uses.add_text(fence->text, each->where);
  }
  for (const library::Block& block : blocks) {
    for (const library::BlockText& each : library::texts_of(block)) uses.add_text(each.text, each.where);
  }
  return std::move(uses).used();
}

}  // namespace texts
