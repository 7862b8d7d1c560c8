// The list of all measures, by the parts of the newest report.
#include <algorithm>
#include <set>

#include "base/number.h"
#include "base/text.h"
#include "compose/composers.h"
#include "compose/newest.h"
#include "compose/parts.h"
#include "sections/measure_pieces.h"
#include "wording/page_words.h"

namespace compose {

namespace {

struct Listed {
  std::string title;
  std::vector<const sections::Stated*> stated;
  std::string whose = {};  // the area, or the body, whose reports alone state them; empty for the site's own
  bool is_area = false;
};

constexpr std::string_view no_longer_reported = "No longer reported";

// Whether only an earlier report than the newest states what the newest could have stated.
bool is_past(const Facts& facts, const sections::Said& speaker) {
  const sections::Said* newest = newest_own(facts);
  return newest != nullptr && &speaker != newest &&
         newest->edition->report.in_series_with(speaker.edition->report);
}

// Of another area its name; of another body in the site's own area the body's.
std::string whose(const Facts& facts, const library::Report& report) {
  const library::Site& site = facts.library().site;
  if (is_own(site, report)) return "";
  return report.area == site.area ? report.body : std::string(facts.model().name_of(report.area));
}

Listed& list_of(std::vector<Listed>& lists, const std::string& whose, bool is_area) {
  const auto found =
      std::find_if(lists.begin(), lists.end(), [&](const Listed& list) { return list.whose == whose; });
  if (found != lists.end()) return *found;
  lists.push_back({.title = whose, .stated = {}, .whose = whose, .is_area = is_area});
  return lists.back();
}

// The parts of the newest own report, then what other reports state, then what only those of others do, then
// what only its forerunners did.
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
  std::vector<Listed> others;
  for (const model::Measure* measure : published_measures(facts)) {
    const sections::Said& speaker = *speaker_for(facts, measure->id);
    const std::string owner = whose(facts, speaker.edition->report);
    const bool is_area = speaker.edition->report.area != facts.library().site.area;
    Listed& own = is_past(facts, speaker) ? past : rest;
    for (const sections::Stated* stated : stated_in(speaker, measure->id))
      add(stated, owner.empty() ? own : list_of(others, owner, is_area));
  }
  lists.push_back(std::move(rest));
  lists.insert(lists.end(), others.begin(), others.end());
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
    if (!list.whose.empty()) {
      page.pieces.push_back(heading(2, "measures-of-" + base::id_from(list.whose), list.whose));
      page.pieces.push_back(paragraph(
          list.is_area ? "Reports about " + list.whose + " state these measures; those about " +
                             std::string(facts.model().name_of(facts.library().site.area)) + " do not."
                       : "Reports of this body state these measures; those of " +
                             wording::body_words(facts.library().site.body) + " do not."));
    }
    page.pieces.push_back(
        {sections::summary_table(facts.model(), list.stated, "measures-" + base::whole(++number),
                                 "Measures summary: " + list.title, sections::Sparklines::drawn)});
  }
  return page;
}

}  // namespace compose
