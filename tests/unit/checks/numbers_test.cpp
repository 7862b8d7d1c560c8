#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "checks/catalogue.h"
#include "given.h"

namespace checks {
namespace {

using model::Absence;
using model::Amount;
using model::Frequency;
using model::Kind;
using model::Share;
using testing::ElementsAre;
using testing::IsEmpty;

using Check = void (*)(const model::Model&, base::Diagnostics&);

std::vector<std::string> told_by(Check check, const model::Model& model) {
  base::Diagnostics diagnostics;
  check(model, diagnostics);
  return told(diagnostics);
}

Points amounts(const std::string& first, int step, const std::vector<double>& numbers) {
  Points points;
  int months = 0;
  for (const double number : numbers) {
    points.emplace_back(period(first).shifted(months).id(), Amount{number});
    months += step;
  }
  return points;
}

TEST(Gaps, NameTheMissingPeriods) {
  model::Model model = areas_model();
  model.measures = {measure("m", Kind::count, Frequency::quarter)};
  add_series(model, {{"m"}, {"avon"}, {}},
             {{"2019-Q4", Amount{1}}, {"2020-Q3", Amount{1}}, {"2020-Q4", Amount{1}}});
  EXPECT_THAT(told_by(check_gaps, model),
              ElementsAre("D301 at 1: no observation for 2020-Q1 and 2020-Q2, Avon"));
}

TEST(Gaps, AreSaidOncePerMeasureTheSitesOwnAreaFirst) {
  model::Model model = areas_model();
  model.home = {"kent"};
  model.measures = {measure("m", Kind::count, Frequency::year)};
  const Points gappy{{"2001", Amount{1}}, {"2003", Amount{1}}, {"2004/05", Amount{1}}, {"2021", Amount{1}}};
  add_series(model, {{"m"}, {"avon"}, {}}, gappy, 0);
  add_series(model, {{"m"}, {"essex"}, {"Robbery"}}, gappy, 10);
  add_series(model, {{"m"}, {"kent"}, {}}, gappy, 20);
  EXPECT_THAT(
      told_by(check_gaps, model),
      ElementsAre("D301 at 21: no observation for 2002, Kent; and 5 more"
                  " | also no observation for 2005/06, 2006/07, 2007/08, 2008/09, 2009/10, 2010/11 and 9 "
                  "more, Kent at 23"
                  " | also no observation for 2002, Avon at 1"));
}

TEST(Gaps, AMarkIsNoGapNorIsAPopulationOrADay) {
  model::Model model = areas_model();
  model.measures = {measure("marked", Kind::count, Frequency::month),
                    measure("people", Kind::population, Frequency::year),
                    measure("days", Kind::level, Frequency::day)};
  add_series(model, {{"marked"}, {"avon"}, {}},
             {{"2020-01", Amount{1}}, {"2020-02", Absence::not_available}, {"2020-03", Amount{1}}});
  add_series(model, {{"people"}, {"avon"}, {}}, {{"mid-2011", Amount{1}}, {"mid-2021", Amount{1}}});
  add_series(model, {{"days"}, {"avon"}, {}}, {{"2020-03-31", Amount{1}}, {"2021-03-31", Amount{1}}});
  EXPECT_THAT(told_by(check_gaps, model), IsEmpty());
}

struct OddRow {
  const char* what;
  std::vector<double> numbers;
  std::vector<std::string> told;
};

TEST(Neighbours, AThousandfoldValueIsDoubted) {
  for (const OddRow& row :
       {OddRow{"a point for a comma",
               {2700, 2.71, 2650, 2800},
               {"D302 at 1: 2.71 beside 2700 and 2650, 2020-Q2, Avon"}},
        {"at the beginning", {2.7, 2710, 2650}, {"D302 at 0: 2.7 beside 2710 and 2650, 2020-Q1, Avon"}},
        {"at the end", {2700, 2710, 2.65}, {"D302 at 2: 2.65 beside 2710 and 2700, 2020-Q3, Avon"}},
        {"a comma for a point", {2.7, 2.8, 2710, 2.9}, {"D302 at 2: 2710 beside 2.8 and 2.9, 2020-Q3, Avon"}},
        {"a hundredfold is news", {27, 2700, 27}, {}},
        {"ten thousandfold is another fault", {2, 20000, 2}, {}},
        {"two values have no neighbours to agree", {2.7, 2700}, {}},
        {"a new level is no typing error", {2, 2, 2, 2000, 2000, 2000}, {}},
        {"zeros are no neighbours",
         {2700, 0, 2.7, 0, 2700},
         {"D302 at 2: 2.7 beside 2700 and 2700, 2020-Q3, Avon"}}}) {
    model::Model model = areas_model();
    model.measures = {measure("m", Kind::count, Frequency::quarter)};
    add_series(model, {{"m"}, {"avon"}, {}}, amounts("2020-Q1", 3, row.numbers));
    EXPECT_EQ(told_by(check_neighbours, model), row.told) << row.what;
  }
}

TEST(Neighbours, DenominatorsAreLookedAtToo) {
  model::Model model = areas_model();
  model.measures = {measure("m", Kind::proportion, Frequency::year)};
  add_series(model, {{"m"}, {"avon"}, {}},
             {{"2020", Share{1, 2000}}, {"2021", Share{1, 2}}, {"2022", Share{1, 2100}}});
  EXPECT_THAT(told_by(check_neighbours, model), ElementsAre("D302 at 1: 2 beside 2000 and 2100, 2021, Avon"));
}

model::Model adding(const Points& whole, const Points& first, const Points& second) {
  model::Model model = areas_model();
  model.measures = {measure("m", Kind::count, Frequency::year)};
  model.measures[0].adds_up = true;
  add_series(model, {{"m"}, {"avon"}, {}}, whole);
  add_series(model, {{"m"}, {"avon"}, {"A"}}, first, 10);
  add_series(model, {{"m"}, {"avon"}, {"B"}}, second, 20);
  return model;
}

TEST(Totals, MustBeTheSumOfTheirCategories) {
  EXPECT_THAT(told_by(check_totals, adding({{"2020", Amount{5}}, {"2021", Amount{7}}},
                                           {{"2020", Amount{2}}, {"2021", Amount{2}}},
                                           {{"2020", Amount{3}}, {"2021", Amount{4}}})),
              ElementsAre("D304 at 1: 6 as the sum of 2 categories"));
  EXPECT_THAT(told_by(check_totals,
                      adding({{"2020", Amount{0.3}}}, {{"2020", Amount{0.1}}}, {{"2020", Amount{0.2}}})),
              IsEmpty());
  EXPECT_THAT(told_by(check_totals,
                      adding({{"2020", Share{3, 9}}}, {{"2020", Share{1, 4}}}, {{"2020", Share{2, 4}}})),
              ElementsAre("D304 at 0: 8 as the sum of 2 categories"));
}

TEST(Totals, WithAMissingCategoryCanOnlyBeTooSmall) {
  EXPECT_THAT(told_by(check_totals, adding({{"2020", Amount{5}}}, {{"2020", Amount{2}}},
                                           {{"2020", Absence::confidential}})),
              IsEmpty());
  EXPECT_THAT(told_by(check_totals, adding({{"2020", Amount{5}}}, {{"2020", Amount{6}}}, {})),
              ElementsAre("D304 at 0: 6 as the sum of 2 categories"));
  EXPECT_THAT(told_by(check_totals, adding({{"2020", Absence::unreadable}}, {{"2020", Amount{6}}}, {})),
              IsEmpty());
}

}  // namespace
}  // namespace checks
