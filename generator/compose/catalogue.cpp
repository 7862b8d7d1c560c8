// Page kinds: a row each.
#include <array>
#include <stdexcept>

#include "compose/composers.h"
#include "page/table_file.h"

namespace compose {

namespace {

struct Row {
  page::Kind kind;
  page::Page (*compose)(const PageRef&, const Facts&, base::Diagnostics&);
};

constexpr std::array catalogue{
    Row{page::Kind::home, compose_home},         Row{page::Kind::reports, compose_reports},
    Row{page::Kind::report, compose_report},     Row{page::Kind::pack, compose_pack},
    Row{page::Kind::measures, compose_measures}, Row{page::Kind::measure, compose_measure},
    Row{page::Kind::glossary, compose_glossary}, Row{page::Kind::methodology, compose_methodology},
    Row{page::Kind::plain, compose_plain},       Row{page::Kind::not_found, compose_not_found},
};

}  // namespace

page::Page compose_page(const PageRef& ref, const Facts& facts, base::Diagnostics& diagnostics) {
  for (const Row& row : catalogue) {
    if (row.kind != ref.kind) continue;
    page::Page page = row.compose(ref, facts, diagnostics);
    page::name_table_files(page);
    return page;
  }
  throw std::logic_error("a page kind without a composer");
}

}  // namespace compose
