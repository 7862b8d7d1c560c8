#include "setup/areas.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/told.h"

namespace setup {
namespace {

using support::expected_of;
using support::Row;
using support::sources_of;
using support::told;
using testing::ElementsAre;

constexpr const char* site = "title: T\nbody: B\narea: avon\n";

TEST(Areas, AreReadWithTheirGroups) {
  const base::Sources sources = sources_of({{"content/site.yaml", site}, {"data/areas.yaml", R"(areas:
  avon: { name: Avon, code: E23000036, aliases: [Avon & Bristol] }
  kent: { name: Kent }
groups:
  msg:
    name: most similar group
    short: MSG
    for: avon
    members: [avon, kent]
    as_at: 2023-03-31
    chosen_by: HMICFRS
  nation: { name: England and Wales, members: all }
  own: { name: own groups, members: { avon: [avon, kent], kent: [kent] } }
)"}});
  base::Diagnostics diagnostics;
  const Places places = read_areas(sources, diagnostics);
  EXPECT_THAT(told(sources, diagnostics), ElementsAre());
  ASSERT_EQ(places.areas.size(), 2u);
  EXPECT_EQ(places.areas[0].name, "Avon");
  EXPECT_EQ(places.areas[0].code, "E23000036");
  EXPECT_THAT(places.areas[0].aliases, ElementsAre("Avon & Bristol"));
  ASSERT_EQ(places.groups.size(), 3u);
  EXPECT_EQ(places.groups[0].short_name, "MSG");
  EXPECT_EQ(places.groups[0].chosen_for, model::AreaId{"avon"});
  EXPECT_THAT(places.groups[0].members, ElementsAre(model::AreaId{"avon"}, model::AreaId{"kent"}));
  EXPECT_EQ(base::iso_date(places.groups[0].as_at.value()), "2023-03-31");
  EXPECT_EQ(places.groups[0].chosen_by, "HMICFRS");
  EXPECT_EQ(places.groups[1].membership, model::Group::Membership::all);
  EXPECT_EQ(places.groups[1].short_name, "England and Wales");
  EXPECT_EQ(places.groups[2].membership, model::Group::Membership::by_area);
  EXPECT_EQ(places.groups[2].members_by_area.at({"avon"}).size(), 2u);
  EXPECT_NE(places.area({"kent"}), nullptr);
  EXPECT_EQ(places.area({"msg"}), nullptr);
  EXPECT_NE(places.group({"msg"}), nullptr);
}

TEST(Areas, AreTheSitesOwnWhereThereIsNoFile) {
  const base::Sources sources =
      sources_of({{"content/site.yaml", "title: T\nbody: B\narea: { id: avon, name: Avon }\n"}});
  base::Diagnostics diagnostics;
  const Places places = read_areas(sources, diagnostics);
  EXPECT_THAT(told(sources, diagnostics), ElementsAre());
  ASSERT_EQ(places.areas.size(), 1u);
  EXPECT_EQ(places.areas[0].name, "Avon");
}

TEST(Areas, MustHoldTheSitesOwn) {
  const base::Sources without = sources_of({{"content/site.yaml", site}});
  base::Diagnostics said_without;
  EXPECT_TRUE(read_areas(without, said_without).is_broken("avon"));
  EXPECT_THAT(
      told(without, said_without),
      ElementsAre(
          "S107 content/site.yaml:3:7 | text \"avon\" | an id of data/areas.yaml, or { id: …, name: … "
          "} on a site without that file | "));
  const base::Sources other =
      sources_of({{"content/site.yaml", site},
                  {"data/areas.yaml", "areas:\n  avan: { name: Avan }\n  kent: { name: Kent }\n"}});
  base::Diagnostics said_other;
  read_areas(other, said_other);
  EXPECT_THAT(
      told(other, said_other),
      ElementsAre(
          "S107 content/site.yaml:3:7 | text \"avon\" | an id of data/areas.yaml, or { id: …, name: … "
          "} on a site without that file | did you mean avan?"));
}

TEST(Areas, ThatAreLostMakeNoNameUnknown) {
  const base::Sources sources = sources_of({{"content/site.yaml", site}, {"data/areas.yaml", "areas: [\n"}});
  base::Diagnostics diagnostics;
  const Places places = read_areas(sources, diagnostics);
  EXPECT_TRUE(places.is_broken("anything"));
  const auto lines = told(sources, diagnostics);
  ASSERT_EQ(lines.size(), 1u);
  EXPECT_TRUE(lines[0].starts_with("M001 data/areas.yaml:")) << lines[0];
}

TEST(Areas, WithAFaultCostThemselvesAlone) {
  const base::Sources sources = sources_of({{"content/site.yaml", site},
                                            {"data/areas.yaml",
                                             "areas:\n  avon: { name: Avon }\n  kent: { nmae: Kent "
                                             "}\ngroups:\n  g: { name: G, members: [avon, kent] }\n"}});
  base::Diagnostics diagnostics;
  const Places places = read_areas(sources, diagnostics);
  EXPECT_THAT(told(sources, diagnostics),
              ElementsAre("M101 data/areas.yaml:3:11 | key `nmae` |  | did you mean name?"));
  EXPECT_EQ(places.areas.size(), 1u);
  EXPECT_TRUE(places.is_broken("kent"));
  EXPECT_FALSE(places.is_broken("avon"));
}

class AreasFault : public testing::TestWithParam<Row> {};

TEST_P(AreasFault, IsToldAtItsPlace) {
  const base::Sources sources =
      sources_of({{"content/site.yaml", site},
                  {"data/areas.yaml", "areas:\n  avon: { name: Avon }\n  kent: { name: Kent, code: E1 }\n" +
                                          GetParam().text + "\n"}});
  base::Diagnostics diagnostics;
  read_areas(sources, diagnostics);
  EXPECT_EQ(told(sources, diagnostics), expected_of(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(
    FromTheFourthLine, AreasFault,
    testing::Values(
        Row{"  Essex: { name: Essex }",
            "M104 data/areas.yaml:4:3 | text \"Essex\" | an id: lower-case letters, digits and hyphens, a "
            "letter first "
            "| did you mean essex?"},
        Row{"  essex: Essex", "M103 data/areas.yaml:4:10 | text \"Essex\" | a map of keys at `essex` | "},
        Row{"  essex: { name: kent }", "M110 data/areas.yaml:4:3 | text \"kent\" |  | "},
        Row{"  essex: { name: Essex, aliases: [e1] }", "M110 data/areas.yaml:4:3 | text \"e1\" |  | "},
        Row{"groups:\n  kent: { name: G, members: all }", "M111 data/areas.yaml:5:3 | id kent |  | "},
        Row{"groups:\n  g: { name: G, members: [avon, knet] }",
            "M112 data/areas.yaml:5:33 | text \"knet\" |  | did you mean kent?"},
        Row{"groups:\n  g: { name: G, for: knet, members: [avon] }",
            "M112 data/areas.yaml:5:22 | text \"knet\" |  | did you mean kent?"},
        Row{"groups:\n  g: { name: G, members: { avno: [avon], kent: [kent] } }",
            "M112 data/areas.yaml:5:28 | text \"avno\" |  | did you mean avon?"},
        Row{"groups:\n  g: { name: G, members: { avon: all } }",
            "M112 data/areas.yaml:5:34 | text \"all\" |  | "},
        Row{"groups:\n  g: { name: G, members: [avon, kent, avon] }",
            "M113 data/areas.yaml:5:39 | text \"avon\" |  | "},
        Row{"groups:\n  g: { name: G, for: kent, members: [avon] }",
            "M114 data/areas.yaml:5:22 | text \"kent\" | one of the members | "},
        Row{"groups:\n  g: { name: G, members: some }",
            "M104 data/areas.yaml:5:26 | text \"some\" | a list of areas, `all`, or a map from area to list "
            "at "
            "`members` | "},
        Row{"groups:\n  g: { name: G }", "M102 data/areas.yaml:5:3 | no `members` |  | "},
        Row{"groups:\n  g: { name: G, members: all, as_at: March }",
            "M104 data/areas.yaml:5:38 | text \"March\" | a day such as 2024-03-05 at `as_at` | "},
        Row{"group: {}", "M101 data/areas.yaml:4:1 | key `group` |  | did you mean groups?"}));

}  // namespace
}  // namespace setup
