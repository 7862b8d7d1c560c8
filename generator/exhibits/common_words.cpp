#include "exhibits/common_words.h"

#include <algorithm>

#include "base/number.h"
#include "base/text.h"
#include "wording/sentence.h"

namespace exhibits {

using wording::Text;

std::string listed_up_to(std::size_t most, std::vector<std::string> names) {
  if (names.size() > most + 1) {
    const std::string others = number_text(names.size() - most);
    names.resize(most);
    names.push_back(wording::fill(Text::others_in_list, {{"count", others}}));
  }
  return base::listed(names, wording::fill(Text::list_end));
}

std::string number_text(std::size_t count) {
  return base::whole(static_cast<long long>(count));
}

bool is_illustrative(const analysis::Finding& finding) {
  return !finding.lines.empty() &&
         std::ranges::any_of(finding.lines.front().readings, [](const analysis::Reading& each) {
           return each.is(model::Status::illustrative);
         });
}

}  // namespace exhibits
