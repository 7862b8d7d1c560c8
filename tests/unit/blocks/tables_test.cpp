// Tables of measures: what a breakdown may print beside a withheld figure, which windows periods mean, and
// that a comparison without periods of its own sees what the report sees.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "blocks/blocks.h"
#include "blocks/windows.h"
#include "page/table_file.h"
#include "scene/text_metrics.h"
#include "unit/analysis/small_model.h"

namespace blocks {
namespace {

using library::BreakdownBlock;
using library::ComparisonBlock;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

using Row = std::vector<std::string>;
using Table = std::vector<Row>;

struct Made {
  Table rows = {};  // the total last
  std::string caption = {};
  std::string sentence = {};
  std::string note = {};
  std::vector<std::string> codes = {};
};

template <class Block>
Made make(const small::Site& site, const Block& block, const model::Period& period) {
  const model::Standpoint standpoint{{"north"}, period};
  const scene::TextMetrics metrics = scene::arial_metrics();
  base::Diagnostics diagnostics;
  const auto names = [](const model::Measure& measure) {
    return wording::Names{measure.title, measure.short_title};
  };
  const page::Inset inset = make_inset({.content = block}, {{.id_suffix = "x"}, names},
                                       {site.model(), &standpoint, metrics}, diagnostics);
  Made made;
  for (const base::Diagnostic& each : diagnostics.sorted(base::Sources()))
    made.codes.emplace_back(each.code.id);
  if (inset.pieces.empty()) return made;
  const auto& table = std::get<page::TableBlock>(inset.pieces.at(0).content);
  made.caption = table.table.caption;
  made.sentence = table.sentence;
  made.note = table.note;
  const auto add = [&](const std::vector<page::Cell>& cells) {
    Row row;
    for (const page::Cell& cell : cells) row.push_back(page::printed(cell));
    made.rows.push_back(std::move(row));
  };
  for (const auto& row : table.table.rows) add(row);
  if (!table.table.foot.empty()) add(table.table.foot);
  return made;
}

model::Measure quarterly(const std::string& id, model::Kind kind) {
  model::Measure measure = small::measure(id, kind);
  measure.title = measure.short_title = id;
  measure.window_months = 3;
  return measure;
}

BreakdownBlock by_category(const std::string& measure) {
  return {.measure = {.id = {measure}}, .by = BreakdownBlock::By::category};
}

bool holds_digit(const std::string& text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

const model::Period before = small::quarter(2022, 4);
const model::Period now = small::quarter(2023, 4);

}  // namespace

TEST(Breakdown, SharesAddUpToItsTotal) {
  small::Site site;
  site.area("north").add(quarterly("thefts", model::Kind::count));
  for (const auto& [name, count] : {std::pair{"Farms", 66.0}, {"Homes", 120.0}, {"Shops", 54.0}})
    site.row("thefts", "north", now, model::Amount{count}, name);
  const Made made = make(site, by_category("thefts"), now);
  EXPECT_THAT(made.codes, IsEmpty());
  EXPECT_THAT(made.rows, ElementsAre(Row{"Farms", "66", "27.5%"}, Row{"Homes", "120", "50.0%"},
                                     Row{"Shops", "54", "22.5%"}, Row{"Total", "240", "100.0%"}));
  EXPECT_EQ(made.sentence, "The largest is Homes: 120 offences (50.0% of the total).");
  EXPECT_EQ(made.caption, "thefts, by category, October to December 2023");
}

TEST(Breakdown, OfPercentagesHasTheTotalOfItsNumbers) {
  small::Site site;
  site.areas({"north", "south"}).add(quarterly("solved", model::Kind::proportion));
  site.shares("solved", "north", now, {30.0}, {100.0}).shares("solved", "south", now, {10.0}, {300.0});
  const BreakdownBlock block{.measure = {.id = {"solved"}}, .by = BreakdownBlock::By::area};
  const Made made = make(site, block, now);
  EXPECT_THAT(made.rows, ElementsAre(Row{"north", "30.0%", "30", "100"}, Row{"south", "3.3%", "10", "300"},
                                     Row{"Total", "10.0%", "40", "400"}));
  EXPECT_EQ(made.sentence, "The highest is north (30.0%) and the lowest south (3.3%).");
}

TEST(Breakdown, OfALevelHasNoTotalUnlessItsAuthorSaysSo) {
  small::Site site;
  site.areas({"north", "south"}).add(quarterly("minutes", model::Kind::level));
  site.rows("minutes", "north", now, {12.0}).rows("minutes", "south", now, {8.0});
  BreakdownBlock block{.measure = {.id = {"minutes"}}, .by = BreakdownBlock::By::area};
  EXPECT_THAT(make(site, block, now).rows, ElementsAre(Row{"north", "12"}, Row{"south", "8"}));
  block.total = BreakdownBlock::Asked{};
  EXPECT_THAT(make(site, block, now).rows.back(), ElementsAre("Total", "20", "100.0%"));
}

// Whatever is withheld, in either period: no total, no share and no sentence holds a number that it could be
// told from.
TEST(Breakdown, NeverGivesBackWhatIsWithheld) {
  std::mt19937 random(20261120);
  const auto chance = [&](int of) { return random() % static_cast<unsigned>(of) == 0; };
  for (int round = 0; round < 500; ++round) {
    small::Site site;
    site.area("north").add(quarterly("assaults", model::Kind::count));
    const std::size_t parts = 2 + random() % 5;
    bool is_withheld_before = false;
    bool is_withheld_now = false;
    for (std::size_t i = 0; i < parts; ++i) {
      const std::string name(1, static_cast<char>('A' + i));
      for (bool* is_withheld : {&is_withheld_before, &is_withheld_now}) {
        const bool is_hidden = chance(3);
        *is_withheld = *is_withheld || is_hidden;
        const auto count = static_cast<double>(random() % 200);
        site.row("assaults", "north", is_withheld == &is_withheld_now ? now : before,
                 is_hidden ? model::Value(model::Absence::confidential) : model::Amount{count}, name);
      }
    }
    BreakdownBlock block = by_category("assaults");
    block.before = before;
    block.after = now;
    const Made made = make(site, block, now);
    ASSERT_EQ(made.rows.size(), parts + 1);
    const Row& total = made.rows.back();  // name, before, after, change, share
    EXPECT_EQ(holds_digit(total[1]), !is_withheld_before);
    EXPECT_EQ(holds_digit(total[2]), !is_withheld_now);
    EXPECT_TRUE(!(is_withheld_before || is_withheld_now) || total[3].starts_with("Not available"))
        << total[3];
    for (const Row& row : made.rows) {
      EXPECT_TRUE(!is_withheld_now || row[4] == "not shown") << row[4];
      const bool lacks_one = row[1] == "withheld" || row[2] == "withheld";
      EXPECT_TRUE(!lacks_one || row[3].starts_with("Not available")) << row[3];
    }
    const bool is_one_withheld = is_withheld_before || is_withheld_now;
    EXPECT_TRUE(!is_one_withheld || made.sentence.find("total") == std::string::npos) << made.sentence;
  }
}

TEST(Breakdown, DoesNotCompareAcrossABreak) {
  small::Site site;
  model::Measure thefts = quarterly("thefts", model::Kind::count);
  thefts.breaks = {{.at = small::quarter(2023, 2), .reason = "A new rule"}};
  site.area("north").add(thefts);
  for (const model::Period& each : {before, now}) {
    site.row("thefts", "north", each, model::Amount{100}, "Farms");
    site.row("thefts", "north", each, model::Amount{60}, "Homes");
  }
  BreakdownBlock block = by_category("thefts");
  block.before = before;
  block.after = now;
  const Made made = make(site, block, now);
  for (const Row& row : made.rows) EXPECT_THAT(row[3], HasSubstr("Not available"));
  EXPECT_EQ(made.sentence, "There is no comparison for any of the two.");
}

TEST(Comparison, WithoutPeriodsSeesWhatTheReportSees) {
  small::Site site;
  model::Measure thefts = small::measure("thefts", model::Kind::count);
  thefts.title = thefts.short_title = "Thefts";
  site.area("north").add(thefts);
  site.rows("thefts", "north", small::quarter(2022, 1),
            {100.0, 110.0, 90.0, 100.0, 120.0, 130.0, 110.0, 140.0});
  const ComparisonBlock block{.groups = {{.measures = {{.id = {"thefts"}}}}}};
  const Made made = make(site, block, now);
  EXPECT_THAT(made.rows, ElementsAre(Row{"Thefts; offences", "400", "500", "+25.0% (+100)"}));
  EXPECT_EQ(
      made.sentence,
      "Thefts increased by 25.0% (100 offences), from 400 in the 12 months to December 2022 to 500 in the "
      "12 months to December 2023.");
}

TEST(Comparison, TakesALongerPeriodAsWritten) {
  small::Site site;
  site.area("north").add(quarterly("Thefts", model::Kind::count));
  site.rows("Thefts", "north", small::quarter(2022, 1),
            {100.0, 110.0, 90.0, 100.0, 120.0, 130.0, 110.0, 140.0});
  ComparisonBlock block{.groups = {{.measures = {{.id = {"Thefts"}}}}}};
  block.period = model::Period::from("2023-01..2023-06");
  const Made made = make(site, block, now);
  EXPECT_THAT(made.rows, ElementsAre(Row{"Thefts; offences", "210", "250", "+19.0% (+40)"}));
  EXPECT_EQ(made.caption, "January to June 2023 compared with January to June 2022");
}

TEST(Comparison, OfALaterPeriodIsLeftOut) {
  small::Site site;
  site.area("north").add(quarterly("thefts", model::Kind::count));
  site.rows("thefts", "north", before, {100.0});
  ComparisonBlock block{.groups = {{.measures = {{.id = {"thefts"}}}}}};
  block.period = small::quarter(2024, 1);
  EXPECT_THAT(make(site, block, now).codes, ElementsAre("B423"));
  block.period = std::nullopt;
  block.against = now;
  EXPECT_THAT(make(site, block, now).codes, ElementsAre("B423"));
}

TEST(Windows, AreNamedByTheirEndOrWrittenOut) {
  small::Site site;
  site.area("north").add(small::measure("thefts", model::Kind::count));
  const model::SeriesKey key{{"thefts"}, {"north"}, {}};
  const auto named = [&](std::string_view text) {
    return window_named(site.model(), key, *model::Period::from(text)).id();
  };
  EXPECT_EQ(named("2023-Q4"), "2023-01..2023-12");
  EXPECT_EQ(named("2023-11"), "2022-12..2023-11");
  EXPECT_EQ(named("2023"), "2023-01..2023-12");
  EXPECT_EQ(named("2022/23"), "2022-04..2023-03");
  EXPECT_EQ(named("2023-04..2023-09"), "2023-04..2023-09");
}

TEST(Windows, OfSumsAreComparedWithAsManyMonths) {
  small::Site site;
  site.area("north").add(small::measure("thefts", model::Kind::count));
  site.add(small::measure("solved", model::Kind::proportion));
  const auto compared = [&](const char* measure, const model::Comparison& compare) {
    const model::Period after = model::Period::window(now.last(), 12);
    return window_compared(site.model(), {{measure}, {"north"}, {}}, after, now, compare).id();
  };
  EXPECT_EQ(compared("thefts", model::PreviousYear{}), "2022-01..2022-12");
  EXPECT_EQ(compared("thefts", model::PreviousPeriod{}), "2022-10..2023-09");
  const model::Period two_years = *model::Period::from("2020-01..2021-12");
  EXPECT_EQ(compared("thefts", two_years), "2021-01..2021-12");
  EXPECT_EQ(compared("solved", two_years), "2020-01..2021-12");
}

}  // namespace blocks
