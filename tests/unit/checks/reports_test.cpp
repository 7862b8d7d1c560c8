#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "checks/catalogue.h"
#include "checks/check.h"
#include "given.h"

namespace checks {
namespace {

using model::Amount;
using model::Frequency;
using model::Kind;
using testing::ElementsAre;
using testing::IsEmpty;

using Check = void (*)(const library::Library&, base::Diagnostics&);

std::vector<std::string> told_by(Check check, const library::Library& library) {
  base::Diagnostics diagnostics;
  check(library, diagnostics);
  return told(diagnostics);
}

model::Model quarters(Kind kind, const std::vector<double>& numbers) {
  model::Model model = areas_model();
  model.measures = {measure("m", kind, Frequency::quarter)};
  Points points;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    points.emplace_back(period("2022-Q1").shifted(static_cast<int>(i) * 3).id(), Amount{numbers[i]});
  }
  add_series(model, {{"m"}, {"avon"}, {}}, points);
  return model;
}

TEST(Periods, LaterThanEveryReportAreSaidOncePerMeasure) {
  model::Model model = quarters(Kind::count, {1, 1, 1, 1, 1, 1});
  add_series(model, {{"m"}, {"aachen"}, {}}, {{"2023-Q2", Amount{1}}}, 50);
  const library::Library library =
      library_of(model, {edition("a", "2022-Q4", {"m"}), edition("b", "2022-Q2", {"m"})});
  EXPECT_THAT(told_by(check_periods, library),
              ElementsAre("D303 at 4: 3 observations after 2022-Q4, up to 2023-Q2"));
}

TEST(Periods, OfAnUnusedMeasureAndForecastsAreNoConcern) {
  EXPECT_THAT(told_by(check_periods, library_of(quarters(Kind::count, {1, 1}))), IsEmpty());
  model::Model model = quarters(Kind::count, {1, 1});
  model.series.begin()->second.observations[1].status = model::Status::forecast;
  EXPECT_THAT(told_by(check_periods, library_of(model, {edition("a", "2022-Q1", {"m"})})), IsEmpty());
}

TEST(SmallCounts, ThatAReportPrintsNeedADecision) {
  const auto small = [](Kind kind, const std::vector<double>& numbers, const std::string& when,
                        model::Disclosure disclosure = model::Undecided{}) {
    model::Model model = quarters(kind, numbers);
    model.measures[0].disclosure = disclosure;
    return told_by(check_small_counts,
                   library_of(model, {edition("a", when, {"m"}), edition("b", when, {"m"})}));
  };
  EXPECT_THAT(small(Kind::count, {1, 0, 2, 1}, "2022-Q4"),
              ElementsAre("R301 at 800: 4 in 2022-01..2022-12 | the measure has no `disclosure` at 0"));
  EXPECT_THAT(small(Kind::rate, {1, 0, 2, 1, 9, 9, 9, 9}, "2023-Q4"),
              ElementsAre("R301 at 800: 4 in 2022-01..2022-12 | the measure has no `disclosure` at 0"));
  EXPECT_THAT(small(Kind::count, {1, 1, 2, 1}, "2022-Q4"), IsEmpty());  // 5
  EXPECT_THAT(small(Kind::count, {0, 0, 0, 0}, "2022-Q4"), IsEmpty());  // 0
  EXPECT_THAT(small(Kind::count, {1, 0, 2}, "2022-Q4"), IsEmpty());     // no window
  EXPECT_THAT(small(Kind::level, {1, 0, 2, 1}, "2022-Q4"), IsEmpty());  // counts nobody
  EXPECT_THAT(small(Kind::count, {1, 0, 2, 1}, "2022-Q4", model::Hidden{}), IsEmpty());
  EXPECT_THAT(small(Kind::count, {1, 0, 2, 1}, "2022-Q4", model::Exempt{"public"}), IsEmpty());
}

TEST(Commentary, ConfirmedForAnOlderPeriodIsStale) {
  library::Library library = library_of(areas_model(), {edition("a", "2023-Q4", {"m"})});
  library::Section& section = library.editions[0].report.sections[0];
  EXPECT_THAT(told_by(check_commentary, library), IsEmpty());
  section.confirmed_for = period("2023-Q4");
  EXPECT_THAT(told_by(check_commentary, library), IsEmpty());
  section.confirmed_for = period("2023-Q3");
  EXPECT_THAT(told_by(check_commentary, library), ElementsAre("R302 at 900: confirmed for 2023-Q3"));
  section.measures.clear();
  EXPECT_THAT(told_by(check_commentary, library), IsEmpty());
}

TEST(SignOff, IsMissedOnApprovedReportsOnly) {
  library::Library library = library_of(areas_model(), {edition("a", "2023-Q4", {"m"})});
  EXPECT_THAT(told_by(check_sign_off, library), IsEmpty());
  library.editions[0].report.status = library::ReportStatus::approved;
  EXPECT_THAT(told_by(check_sign_off, library),
              ElementsAre("R303 at 700: `status: approved` without `sign_off`"));
  library.editions[0].report.sign_off = library::SignOff{};
  EXPECT_THAT(told_by(check_sign_off, library), IsEmpty());
}

std::vector<std::string> told_of_statement(std::optional<base::Date> tested, const char* now,
                                           bool is_public) {
  library::Library library = library_of(areas_model());
  library.pages.push_back(
      {.path = "accessibility", .title = "Accessibility", .last_tested = tested, .where = at(5)});
  base::Diagnostics diagnostics;
  check(library, *base::parse_instant(now), is_public, diagnostics);
  return told(diagnostics);
}

TEST(Accessibility, AStatementHoldsTwelveMonths) {
  const auto day = [](const char* text) { return base::parse_date(text); };
  EXPECT_THAT(told_of_statement(day("2024-03-05"), "2025-03-05T23:59:59Z", true), IsEmpty());
  EXPECT_THAT(told_of_statement(day("2024-03-05"), "2025-03-06T00:00:00Z", true),
              ElementsAre("R304 at 5: last tested on 2024-03-05"));
  EXPECT_THAT(told_of_statement(day("2024-02-29"), "2025-02-28T12:00:00Z", true), IsEmpty());
  EXPECT_THAT(told_of_statement(day("2024-02-29"), "2025-03-01T12:00:00Z", true),
              ElementsAre("R304 at 5: last tested on 2024-02-29"));
  EXPECT_THAT(told_of_statement({}, "2025-03-06T00:00:00Z", true),
              ElementsAre("R304 at 5: no `last_tested`"));
  EXPECT_THAT(told_of_statement({}, "2025-03-06T00:00:00Z", false), IsEmpty());
}

TEST(Accessibility, ASiteWithoutAStatementIsWarned) {
  library::Library library = library_of(areas_model());
  library.site.where = at(1);
  EXPECT_THAT(told_by(check_accessibility_page, library), ElementsAre("R305 at 1"));
}

document::Article article(const std::string& text, std::uint32_t offset) {
  const base::Span where{.file = 0, .begin = offset, .end = offset + static_cast<std::uint32_t>(text.size())};
  document::Article article;
  article.elements.push_back({document::Paragraph{{{document::Text{text}, where}}}, where});
  return article;
}

std::vector<std::string> told_of_words(const std::string& text, std::vector<library::Term> terms = {}) {
  library::Library library = library_of(areas_model(), {edition("a", "2023-Q4", {})});
  library.editions[0].report.introduction = article(text, 100);
  library.glossary = std::move(terms);
  return told_by(check_glossary, library);
}

library::Term term(const std::string& name, const std::string& short_form,
                   const std::vector<std::string>& aliases) {
  return {.id = "t", .name = name, .short_form = short_form, .aliases = aliases, .where = at(3)};
}

TEST(Glossary, AnAbbreviationNeedsADefinition) {
  EXPECT_THAT(told_of_words("The MSG is a group."), ElementsAre("G302 at 104: MSG"));
  EXPECT_THAT(told_of_words("The MSG and other MSGs."), ElementsAre("G302 at 104: MSG, used 2 times"));
  EXPECT_THAT(told_of_words("The MSG.", {term("Most similar group", "MSG", {})}), IsEmpty());
  EXPECT_THAT(told_of_words("The Most similar group (MSG) and the MSG."), IsEmpty());
  for (const char* text :
       {"Part II of it", "I was A", "E23000036", "COVID-19", "McDonald", "the UK", "A&E", "5PM"}) {
    EXPECT_THAT(told_of_words(text), IsEmpty()) << text;
  }
}

TEST(Glossary, ATermNeedsAUse) {
  const library::Term wanted = term("Most similar group", "MSG", {"most similar force"});
  EXPECT_THAT(told_of_words("Nothing here.", {wanted}), ElementsAre("G301 at 3: term Most similar group"));
  for (const char* text :
       {"most similar groups", "Most Similar Group", "most similar force.", "MSG", "(MSG)", "MSGs"}) {
    EXPECT_THAT(told_of_words(text, {wanted}), IsEmpty()) << text;
  }
  for (const char* text : {"almost similar grouping", "most similar grouping", "msg", "MSGX"}) {
    EXPECT_THAT(told_of_words(text, {wanted}), testing::Contains("G301 at 3: term Most similar group"))
        << text;
  }
}

}  // namespace
}  // namespace checks
