#include "disclosure/clear.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "base/number.h"
#include "base/overloaded.h"

namespace disclosure {
namespace {

using model::Absence;
using model::Amount;
using model::Share;
using testing::ElementsAre;
using testing::IsEmpty;

model::Period period(const std::string& text) {
  return *model::Period::from(text);
}

model::Measure measure(const std::string& id, model::Kind kind = model::Kind::count) {
  model::Measure measure;
  measure.id = {id};
  measure.kind = kind;
  measure.unit = "people";
  return measure;
}

void put(model::Model& model, const model::SeriesKey& key, const std::string& when, model::Value value) {
  model::Series& series = model.series.try_emplace(key, model::Series{key, {}}).first->second;
  series.observations.push_back(
      {.period = period(when), .value = value, .population = {}, .cell = {}, .note = "a remark"});
}

std::string shown(const model::Value& value) {
  return std::visit(base::overloaded{
                        [](const Amount& amount) { return base::exact_decimal(amount.number); },
                        [](const Share& share) {
                          return base::exact_decimal(share.numerator) + "/" +
                                 base::exact_decimal(share.denominator);
                        },
                        [](Absence absence) { return std::string(model::mark_of(absence)); },
                    },
                    value);
}

// "2023-Q3 7, 2023-Q4 [c]"
std::string series(const model::Model& model, const model::SeriesKey& key) {
  const model::Series* found = model.find(key);
  if (found == nullptr) return "none";
  std::string text;
  for (const model::Observation& each : found->observations) {
    if (!text.empty()) text += ", ";
    text += each.period.id() + " " + shown(each.value);
  }
  return text;
}

library::Edition edition(const std::string& slug, const std::string& when,
                         const std::vector<std::string>& measures,
                         library::ReportStatus status = library::ReportStatus::approved,
                         const char* publish_at = nullptr) {
  library::Report report{.slug = slug, .title = "Report", .period = period(when)};
  report.status = status;
  if (publish_at != nullptr) report.publish_at = base::parse_instant(publish_at);
  library::Section section;
  for (const std::string& id : measures) section.measures.push_back({.measure = {id}});
  report.sections.push_back(std::move(section));
  return {.report = report, .standpoint = {.area = {"avon"}, .period = period(when)}, .data = nullptr};
}

library::Library library_of(model::Model model, std::vector<library::Edition> editions) {
  library::Library library;
  library.data = std::make_shared<const model::Model>(std::move(model));
  library.editions = std::move(editions);
  for (library::Edition& each : library.editions) each.data = library.data;
  return library;
}

Cleared cleared(library::Library library, bool is_reviewing = false) {
  base::Diagnostics diagnostics;
  Cleared result =
      clear(std::move(library),
            {.is_reviewing = is_reviewing, .now = *base::parse_instant("2024-03-05T09:30:00Z")}, diagnostics);
  EXPECT_FALSE(diagnostics.has_errors());
  return result;
}

std::vector<std::string> slugs(const Cleared& cleared) {
  std::vector<std::string> slugs;
  for (const library::Edition& each : cleared.library.editions) slugs.push_back(each.report.slug);
  return slugs;
}

TEST(Embargo, OnlyApprovedReportsThatAreDueAreSeen) {
  using library::ReportStatus;
  const auto make = [] {
    return library_of({}, {edition("due", "2023-Q4", {}, ReportStatus::approved, "2024-03-05T09:30Z"),
                           edition("early", "2023-Q4", {}, ReportStatus::approved, "2024-03-05T09:30:01Z"),
                           edition("open", "2023-Q4", {}, ReportStatus::approved),
                           edition("draft", "2023-Q4", {}, ReportStatus::draft),
                           edition("review", "2023-Q4", {}, ReportStatus::review, "2020-01-01T00:00Z")});
  };
  EXPECT_THAT(slugs(cleared(make())), ElementsAre("due", "open"));
  EXPECT_THAT(slugs(cleared(make(), true)), ElementsAre("due", "early", "open", "draft", "review"));
}

model::Model three_measures() {
  model::Model model;
  model.measures = {measure("used"), measure("unused"), measure("people", model::Kind::population),
                    measure("others", model::Kind::population)};
  model.measures[0].kind = model::Kind::rate;
  model.measures[0].denominator = {{"people"}};
  model.measures[0].breaks = {{period("2023-Q3"), "old"}, {period("2024-Q1"), "new"}};
  for (const char* when : {"2023-Q3", "2023-Q4", "2024-Q1"}) {
    put(model, {{"used"}, {"avon"}, {}}, when, Amount{9});
    put(model, {{"unused"}, {"avon"}, {}}, when, Amount{9});
  }
  put(model, {{"used"}, {"kent"}, {}}, "2024-Q1", Amount{9});
  for (const char* id : {"people", "others"}) put(model, {{id}, {"avon"}, {}}, "mid-2024", Amount{1000});
  return model;
}

TEST(Embargo, SeriesEndWithTheNewestReportThatIsSeen) {
  const Cleared open = cleared(library_of(
      three_measures(), {edition("later", "2024-Q1", {"used", "unused"}, library::ReportStatus::draft),
                         edition("a", "2023-Q4", {"used"}), edition("b", "2023-Q3", {"used"})}));
  const model::Model& model = *open.library.data;
  EXPECT_EQ(series(model, {{"used"}, {"avon"}, {}}), "2023-Q3 9, 2023-Q4 9");
  EXPECT_EQ(series(model, {{"used"}, {"kent"}, {}}), "none");
  EXPECT_EQ(series(model, {{"unused"}, {"avon"}, {}}), "none");
  EXPECT_EQ(series(model, {{"people"}, {"avon"}, {}}), "mid-2024 1000");
  EXPECT_EQ(series(model, {{"others"}, {"avon"}, {}}), "none");
  ASSERT_EQ(model.measures.size(), 2u);
  EXPECT_EQ(model.measures[0].id.text, "used");
  EXPECT_EQ(model.measures[1].id.text, "people");
  ASSERT_EQ(model.measures[0].breaks.size(), 1u);
  EXPECT_EQ(model.measures[0].breaks[0].reason, "old");
  for (const library::Edition& each : open.library.editions) EXPECT_EQ(each.data, open.library.data);
}

TEST(Embargo, ASiteOfDraftsPublishesNoNumber) {
  const Cleared open = cleared(
      library_of(three_measures(), {edition("a", "2023-Q4", {"used"}, library::ReportStatus::draft)}));
  EXPECT_THAT(open.library.editions, IsEmpty());
  EXPECT_THAT(open.library.data->measures, IsEmpty());
  EXPECT_THAT(open.library.data->series, IsEmpty());
}

TEST(Embargo, PicturesOfHeldReportsStayBack) {
  library::Library library = library_of(
      {}, {edition("a", "2023-Q4", {}), edition("held", "2024-Q1", {}, library::ReportStatus::draft)});
  library.pictures = {
      {"content/reports/a/map.png", {}}, {"content/reports/held/map.png", {}}, {"content/pages/map.png", {}}};
  const Cleared open = cleared(std::move(library));
  ASSERT_EQ(open.library.pictures.size(), 2u);
  EXPECT_EQ(open.library.pictures[0].file, "content/reports/a/map.png");
  EXPECT_EQ(open.library.pictures[1].file, "content/pages/map.png");
}

TEST(Withheld, HoldsTheTextsThatMustNotAppear) {
  library::Library library = library_of({}, {});
  library.site.never_publish = {{"07700 900", false, {}}};
  const Cleared open = cleared(std::move(library));
  ASSERT_EQ(open.withheld.texts.size(), 1u);
  EXPECT_EQ(open.withheld.texts[0].text, "07700 900");
  EXPECT_THAT(open.library.site.never_publish, IsEmpty());
}

// One measure, one quarter; what is left of each value.
struct Given {
  std::string area;
  std::string category;
  model::Value value;
};

std::vector<std::string> left_of(const std::vector<Given>& given, model::Disclosure disclosure,
                                 model::Kind kind = model::Kind::count, const std::string& unit = "people") {
  model::Model model;
  model.areas = {{.id = {"avon"}, .name = "", .code = ""},
                 {.id = {"essex"}, .name = "", .code = ""},
                 {.id = {"kent"}, .name = "", .code = ""}};
  model.groups = {{.id = {"trio"},
                   .name = "",
                   .short_name = "",
                   .chosen_for = {},
                   .members = {{"avon"}, {"essex"}, {"kent"}}},
                  {.id = {"nation"},
                   .name = "",
                   .short_name = "",
                   .chosen_for = {},
                   .membership = model::Group::Membership::all}};
  model.measures = {measure("m", kind)};
  model.measures[0].unit = unit;
  model.measures[0].disclosure = std::move(disclosure);
  for (const Given& each : given) put(model, {{"m"}, {each.area}, {each.category}}, "2023-Q4", each.value);
  const Cleared open = cleared(library_of(std::move(model), {edition("a", "2023-Q4", {"m"})}));
  std::vector<std::string> left;
  for (const Given& each : given) {
    const auto* found = open.library.data->find({{"m"}, {each.area}, {each.category}});
    left.push_back(shown(found->observations[0].value));
  }
  return left;
}

constexpr model::Hidden primary{.threshold = 5, .with_zeros = false, .secondary = false};
constexpr model::Hidden with_zeros{.threshold = 5, .with_zeros = true, .secondary = false};
constexpr model::Hidden secondary{.threshold = 5, .with_zeros = false, .secondary = true};

TEST(Threshold, HidesOneToFour) {
  const std::vector<Given> counts{{"avon", "", Amount{0}},
                                  {"avon", "A", Amount{1}},
                                  {"avon", "B", Amount{4}},
                                  {"avon", "C", Amount{5}},
                                  {"avon", "D", Absence::not_available}};
  EXPECT_THAT(left_of(counts, primary), ElementsAre("0", "[c]", "[c]", "5", "[x]"));
  EXPECT_THAT(left_of(counts, with_zeros), ElementsAre("[c]", "[c]", "[c]", "5", "[x]"));
  EXPECT_THAT(left_of(counts, model::Undecided{}), ElementsAre("0", "1", "4", "5", "[x]"));
  EXPECT_THAT(left_of(counts, model::Exempt{"public"}), ElementsAre("0", "1", "4", "5", "[x]"));
  EXPECT_THAT(left_of(counts, primary, model::Kind::rate), ElementsAre("0", "[c]", "[c]", "5", "[x]"));
  EXPECT_THAT(left_of(counts, primary, model::Kind::level), ElementsAre("0", "[c]", "[c]", "5", "[x]"));
  EXPECT_THAT(left_of(counts, primary, model::Kind::level, "%"), ElementsAre("0", "1", "4", "5", "[x]"));
}

TEST(Threshold, OfAShareHidesASmallNumeratorAndASmallRest) {
  const std::vector<Given> shares{{"avon", "", Share{50, 100}},   {"avon", "A", Share{4, 100}},
                                  {"avon", "B", Share{96, 100}},  {"avon", "C", Share{95, 100}},
                                  {"avon", "D", Share{100, 100}}, {"avon", "E", Share{0, 100}}};
  EXPECT_THAT(left_of(shares, primary, model::Kind::proportion),
              ElementsAre("50/100", "[c]", "[c]", "95/100", "100/100", "0/100"));
  EXPECT_THAT(left_of(shares, with_zeros, model::Kind::proportion),
              ElementsAre("50/100", "[c]", "[c]", "95/100", "[c]", "[c]"));
}

TEST(Threshold, AHiddenCellKeepsNoRemark) {
  model::Model model;
  model.measures = {measure("m")};
  model.measures[0].disclosure = primary;
  put(model, {{"m"}, {"avon"}, {}}, "2023-Q3", Amount{3});
  put(model, {{"m"}, {"avon"}, {}}, "2023-Q4", Amount{30});
  const Cleared open = cleared(library_of(std::move(model), {edition("a", "2023-Q4", {"m"})}));
  const auto& observations = open.library.data->series.begin()->second.observations;
  EXPECT_EQ(observations[0].note, "");
  EXPECT_EQ(observations[1].note, "a remark");
}

TEST(Secondary, ASecondCategoryIsHiddenTheSmallest) {
  EXPECT_THAT(left_of({{"avon", "", Amount{40}},
                       {"avon", "A", Amount{3}},
                       {"avon", "B", Amount{25}},
                       {"avon", "C", Amount{12}}},
                      secondary),
              ElementsAre("40", "[c]", "25", "[c]"));
  EXPECT_THAT(left_of({{"avon", "", Amount{27}},
                       {"avon", "A", Amount{12}},
                       {"avon", "B", Amount{12}},
                       {"avon", "C", Amount{3}}},
                      secondary),
              ElementsAre("27", "[c]", "12", "[c]"));
}

TEST(Secondary, WithoutATotalNothingMoreIsHidden) {
  EXPECT_THAT(left_of({{"avon", "A", Amount{3}}, {"avon", "B", Amount{25}}}, secondary),
              ElementsAre("[c]", "25"));
  EXPECT_THAT(
      left_of({{"avon", "", Amount{28}}, {"avon", "A", Amount{3}}, {"avon", "B", Amount{25}}}, primary),
      ElementsAre("28", "[c]", "25"));
}

TEST(Secondary, TwoHiddenCellsMayStillGiveEachOtherAway) {
  // 1 and 1 are all that 2 allows; 3 and 2 could be 1 and 4.
  EXPECT_THAT(left_of({{"avon", "", Amount{10}},
                       {"avon", "A", Amount{1}},
                       {"avon", "B", Amount{1}},
                       {"avon", "C", Amount{8}}},
                      secondary),
              ElementsAre("10", "[c]", "[c]", "[c]"));
  EXPECT_THAT(left_of({{"avon", "", Amount{13}},
                       {"avon", "A", Amount{3}},
                       {"avon", "B", Amount{2}},
                       {"avon", "C", Amount{8}}},
                      secondary),
              ElementsAre("13", "[c]", "[c]", "8"));
}

TEST(Secondary, AZeroProtectsNothingSoTheTotalGoes) {
  EXPECT_THAT(left_of({{"avon", "", Amount{7}},
                       {"avon", "A", Amount{3}},
                       {"avon", "B", Amount{4}},
                       {"avon", "C", Amount{0}}},
                      secondary),
              ElementsAre("7", "[c]", "[c]", "0"));
  EXPECT_THAT(
      left_of({{"avon", "", Amount{3}}, {"avon", "A", Amount{3}}, {"avon", "B", Amount{0}}}, secondary),
      ElementsAre("[c]", "[c]", "0"));
}

TEST(Secondary, MembersOfAGroupWithAPublishedValue) {
  EXPECT_THAT(left_of({{"trio", "", Amount{100}},
                       {"avon", "", Amount{2}},
                       {"essex", "", Amount{60}},
                       {"kent", "", Amount{38}}},
                      secondary),
              ElementsAre("100", "[c]", "60", "[c]"));
  EXPECT_THAT(left_of({{"nation", "", Amount{100}},
                       {"avon", "", Amount{2}},
                       {"essex", "", Amount{60}},
                       {"kent", "", Amount{38}}},
                      secondary),
              ElementsAre("100", "[c]", "60", "[c]"));
}

TEST(Secondary, WhatTheSourceHidIsProtectedToo) {
  EXPECT_THAT(left_of({{"avon", "", Amount{40}},
                       {"avon", "A", Absence::confidential},
                       {"avon", "B", Amount{25}},
                       {"avon", "C", Amount{12}}},
                      secondary),
              ElementsAre("40", "[c]", "25", "[c]"));
}

TEST(Secondary, ATableIsProtectedInBothDirections) {
  // Rows: areas with wholes; columns: categories with a published value of the group.
  const std::vector<std::string> left = left_of({{"trio", "A", Amount{62}},
                                                 {"trio", "B", Amount{90}},
                                                 {"avon", "", Amount{22}},
                                                 {"avon", "A", Amount{2}},
                                                 {"avon", "B", Amount{20}},
                                                 {"essex", "", Amount{50}},
                                                 {"essex", "A", Amount{20}},
                                                 {"essex", "B", Amount{30}},
                                                 {"kent", "", Amount{80}},
                                                 {"kent", "A", Amount{40}},
                                                 {"kent", "B", Amount{40}}},
                                                secondary);
  EXPECT_THAT(left, ElementsAre("62", "90", "22", "[c]", "[c]", "50", "[c]", "[c]", "80", "40", "40"));
}

TEST(Secondary, OfSharesLooksAtTheRestToo) {
  EXPECT_THAT(left_of({{"avon", "", Share{188, 200}},
                       {"avon", "A", Share{98, 100}},
                       {"avon", "B", Share{40, 50}},
                       {"avon", "C", Share{50, 50}}},
                      secondary, model::Kind::proportion),
              ElementsAre("188/200", "[c]", "[c]", "50/50"));
}

}  // namespace
}  // namespace disclosure
