#include "intake/categories.h"

#include <algorithm>
#include <set>
#include <string>

#include "base/overloaded.h"
#include "base/text.h"
#include "texts/block_codes.h"

namespace intake {

namespace {

class Settling {
 public:
  Settling(const model::Model& model, base::Diagnostics& diagnostics)
      : model_(model), diagnostics_(diagnostics) {}

  void settle(library::MeasureEntry& entry) const { settle(entry.category.text, entry.measure, entry.where); }
  void settle(library::ListedMeasure& listed) const { settle(listed.category.text, listed.id, listed.where); }
  template <class All>
  void settle_each(All& all) const {
    for (auto& each : all) settle(each);
  }

  void settle(library::Block& block) const {
    std::visit(base::overloaded{
                   [&](library::ComparisonBlock& comparison) {
                     for (auto& group : comparison.groups) settle_each(group.measures);
                   },
                   [&](library::MatrixBlock& matrix) { settle_each(matrix.measures); },
                   [&](library::SummaryBlock& summary) { settle_each(summary.measures); },
                   [&](library::BreakdownBlock& breakdown) { settle_items(breakdown); },
                   [](auto&) {},
               },
               block.content);
  }

 private:
  void settle_items(library::BreakdownBlock& breakdown) const {
    if (breakdown.by != library::BreakdownBlock::By::category) return;
    const std::set<std::string> names = categories_of(breakdown.measure.id);
    for (auto& item : breakdown.items) is_settled(item.id, names);  // a misspelt one is told by the block
  }

  std::set<std::string> categories_of(const model::MeasureId& id) const {
    std::set<std::string> names;
    for (const model::Series* series : model_.series_of(id)) {
      if (!series->key.category.is_whole()) names.insert(series->key.category.text);
    }
    return names;
  }

  // Whether the measure has it, once its id is taken for its name.
  bool is_settled(std::string& category, const std::set<std::string>& names) const {
    if (category.empty() || names.contains(category)) return true;
    const auto meant = std::find_if(names.begin(), names.end(), [&](const std::string& name) {
      return base::id_from(name) == category;
    });
    if (meant != names.end()) category = *meant;
    return meant != names.end();
  }

  void settle(std::string& category, const model::MeasureId& id, base::Span where) const {
    const std::set<std::string> names = categories_of(id);
    if (is_settled(category, names) || model_.series_of(id).empty()) return;
    report(category, id, where, {names.begin(), names.end()});
  }

  void report(const std::string& category, const model::MeasureId& id, base::Span where,
              const std::vector<std::string>& names) const {
    diagnostics_.add({.code = texts::codes::unknown_block_category,
                      .where = where,
                      .about = "measure " + id.text,
                      .found = "\"" + category + "\"",
                      .expected = names.empty() ? "no category: it has none" : base::listed(names, "or"),
                      .help = base::did_you_mean(category, names)});
  }

  const model::Model& model_;
  base::Diagnostics& diagnostics_;
};

}  // namespace

void settle_categories(const model::Model& model, std::vector<library::Report>& reports,
                       std::vector<library::Page>& pages, base::Diagnostics& diagnostics) {
  const Settling settling(model, diagnostics);
  for (library::Report& report : reports) {
    settling.settle_each(report.blocks);
    settling.settle_each(report.shown);
    for (library::Section& section : report.sections) {
      settling.settle_each(section.measures);
      settling.settle_each(section.shown);
      settling.settle_each(section.blocks);
    }
  }
  for (library::Page& page : pages) settling.settle_each(page.blocks);
}

}  // namespace intake
