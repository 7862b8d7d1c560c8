// The list of all measures, by the parts of the newest report.
#include <algorithm>
#include <set>

#include "base/number.h"
#include "compose/composers.h"
#include "compose/newest.h"
#include "compose/parts.h"
#include "sections/measure_pieces.h"

namespace compose {

namespace {

struct Listed {
  std::string title;
  std::vector<const sections::Stated*> stated;
};

constexpr std::string_view no_longer_reported = "No longer reported";

// Whether only an earlier report than the newest states what the newest could have stated.
bool is_past(const Facts& facts, const sections::Said& speaker) {
  const sections::Said* newest = newest_own(facts);
  return newest != nullptr && &speaker != newest &&
         newest->edition->report.in_series_with(speaker.edition->report);
}

// The parts of the newest own report, then what other reports state, then what only its forerunners did.
std::vector<Listed> lists_of(const Facts& facts) {
  std::vector<Listed> lists;
  std::set<std::string> seen;
  const auto add = [&](const sections::Stated* stated, Listed& list) {
    if (seen.insert(stated->finding.measure.text + "/" + stated->finding.category.text).second) {
      list.stated.push_back(stated);
    }
  };
  if (const sections::Said* newest = newest_own(facts)) {
    for (const SaidPart& part : parts_of(*newest)) {
      Listed list{part.title.empty() ? "All measures" : part.title, {}};
      for (const sections::Stated* stated : part.stated()) add(stated, list);
      lists.push_back(std::move(list));
    }
  }
  Listed rest{lists.empty() ? "All measures" : "Other measures", {}};
  Listed past{std::string(no_longer_reported), {}};
  for (const model::Measure* measure : published_measures(facts)) {
    const sections::Said& speaker = *speaker_for(facts, measure->id);
    for (const sections::Stated* stated : stated_in(speaker, measure->id)) {
      add(stated, is_past(facts, speaker) ? past : rest);
    }
  }
  lists.push_back(std::move(rest));
  lists.push_back(std::move(past));
  std::erase_if(lists, [](const Listed& list) { return list.stated.empty(); });
  return lists;
}

}  // namespace

page::Page compose_measures(const PageRef& ref, const Facts& facts, base::Diagnostics&) {
  page::Page page{.kind = ref.kind, .address = ref.address, .title = "Measures"};
  const auto count = static_cast<long long>(published_measures(facts).size());
  const std::string lead = base::whole(count) + (count == 1 ? " measure." : " measures.") +
                           " Each page shows one measure across all the periods we hold.";
  page.description = lead;
  page.crumbs = {{"Home", page::address::home()}, {"Measures", {}}};
  page.heading = "Measures";
  page.draft_banner = draft_banner(facts, nullptr);
  page.pieces.push_back(paragraph(lead));
  int number = 0;
  for (const Listed& list : lists_of(facts)) {
    if (list.title == no_longer_reported) {
      page.pieces.push_back(heading(2, "no-longer-reported", list.title));
      page.pieces.push_back(paragraph(
          "Earlier reports stated these measures; the newest does not. Their last figures stand here."));
    }
    page.pieces.push_back(
        {sections::summary_table(facts.model(), list.stated, "measures-" + base::whole(++number),
                                 "Measures summary: " + list.title, sections::Sparklines::drawn)});
  }
  return page;
}

}  // namespace compose
