#include "keys/keys.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

#include "support/told.h"
#include "syntax/codes.h"

namespace keys {
namespace {

using support::sources_of;
using support::told;
using testing::ElementsAre;

constexpr KeyCodes these_codes{{"M101", base::Severity::error, "unknown key", ""},
                               {"M102", base::Severity::error, "key is missing", ""},
                               {"M103", base::Severity::error, "value has the wrong shape", ""},
                               {"M104", base::Severity::error, "value is not understood", ""},
                               {"M105", base::Severity::error, "value is empty", ""}};

// Reads a YAML text with `ask` and gives what is told.
std::vector<std::string> told_of(const std::string& yaml, const std::function<void(Keys&)>& ask) {
  const base::Sources sources = sources_of({{"a.yaml", yaml}});
  base::Diagnostics diagnostics;
  const auto tree = syntax::parse_yaml(sources, sources.whole(0), syntax::codes::data_yaml, diagnostics);
  if (!tree) return {"unreadable"};
  Subject subject(these_codes, "thing a", diagnostics);
  auto keys = Keys::of(*tree, "a.yaml", {.file = 0, .begin = 0, .end = 0}, subject);
  if (keys) ask(*keys);
  const std::vector<std::string> lines = told(sources, diagnostics);
  EXPECT_EQ(subject.is_sound(), lines.empty());
  return lines;
}

TEST(Keys, ReadEveryFormAsWritten) {
  const std::string yaml =
      "text: 2024\nnumber: -1.5\namount: £31,000\nwhole: 7\nflag: true\nid: a-1\nslug: 1-a\ndate: "
      "2024-02-29\n"
      "month: 2024-06\ninstant: 2024-03-05T09:30Z\nperiod: 2023/24-Q3\nurl: https://a.example/b\n"
      "texts: [a, 5]\none: b\npairs: { x: 1, y: z }\nmap: { in: side }\nmaps: [{ a: 1 }, { a: 2 }]\n";
  const auto lines = told_of(yaml, [](Keys& keys) {
    EXPECT_EQ(keys.text("text"), "2024");
    EXPECT_EQ(keys.number("number"), -1.5);
    EXPECT_EQ(keys.amount("amount"), 31000);
    EXPECT_EQ(keys.whole("whole", 0, 9), 7);
    EXPECT_EQ(keys.flag("flag"), true);
    EXPECT_EQ(keys.id("id"), "a-1");
    EXPECT_EQ(keys.slug("slug"), "1-a");
    EXPECT_EQ(base::iso_date(keys.date("date").value()), "2024-02-29");
    EXPECT_EQ(base::iso_date(keys.month("month").value()), "2024-06-01");
    EXPECT_EQ(base::iso_instant(keys.instant("instant").value()), "2024-03-05T09:30:00Z");
    EXPECT_EQ(keys.period("period").value().id(), "2023-Q4");
    EXPECT_EQ(keys.url("url"), "https://a.example/b");
    EXPECT_EQ(keys.texts("texts").size(), 2u);
    EXPECT_EQ(keys.texts("one").at(0).text, "b");
    EXPECT_EQ(keys.pairs("pairs").at(1).value.text, "z");
    auto map = keys.map("map");
    ASSERT_TRUE(map);
    EXPECT_EQ(map->text("in"), "side");
    map->finish();
    auto maps = keys.maps("maps");
    ASSERT_EQ(maps.size(), 2u);
    EXPECT_EQ(maps[1].number("a"), 2);
    keys.finish();
  });
  EXPECT_THAT(lines, ElementsAre());
}

TEST(Keys, ThatAreAbsentGiveNothingInSilence) {
  const auto lines = told_of("a: 1\n", [](Keys& keys) {
    EXPECT_FALSE(keys.text("b"));
    EXPECT_FALSE(keys.number("c"));
    EXPECT_TRUE(keys.texts("d").empty());
    EXPECT_FALSE(keys.map("e"));
    EXPECT_FALSE(keys.has("b"));
    EXPECT_TRUE(keys.has("a"));
  });
  EXPECT_THAT(lines, ElementsAre());
}

TEST(Keys, ThatMustBeThereAreToldEach) {
  EXPECT_THAT(told_of("a: 1\n",
                      [](Keys& keys) {
                        keys.text("a");
                        keys.require({"a", "b", "c"});
                        keys.finish();
                      }),
              ElementsAre("M102 a.yaml:1:1 | no `b` |  | ", "M102 a.yaml:1:1 | no `c` |  | "));
}

TEST(Keys, NobodyAskedForAreUnknownButExtraIsFree) {
  EXPECT_THAT(told_of("a: 1\nsumary: 2\nextra: { b: 3 }\nzzz: 4\n",
                      [](Keys& keys) {
                        keys.text("a");
                        keys.text("summary");
                        keys.finish();
                      }),
              ElementsAre("M101 a.yaml:2:1 | key `sumary` |  | did you mean summary?",
                          "M101 a.yaml:4:1 | key `zzz` |  | "));
}

TEST(Keys, ThatAreMistypedAreNotMissingAsWell) {
  EXPECT_THAT(told_of("tilte: 1\n",
                      [](Keys& keys) {
                        keys.require({"title", "body"});
                        keys.finish();
                      }),
              ElementsAre("M101 a.yaml:1:1 | key `tilte` |  | did you mean title?",
                          "M102 a.yaml:1:1 | no `body` |  | "));
}

TEST(Keys, OfAThingThatIsNoMapAreToldOnce) {
  EXPECT_THAT(told_of("- a\n- b\n", [](Keys& keys) { keys.require({"never"}); }),
              ElementsAre("M103 a.yaml:1:1 | a list | a map of keys at `a.yaml` | "));
}

struct Ask {
  std::string yaml;
  std::function<void(Keys&)> ask;
  std::string told;
};
class WrongValue : public testing::TestWithParam<Ask> {};

TEST_P(WrongValue, IsToldWithWhatWasFoundAndExpected) {
  const auto& [yaml, ask, line] = GetParam();
  EXPECT_THAT(told_of(yaml, ask), ElementsAre(line));
}

INSTANTIATE_TEST_SUITE_P(
    OfEachType, WrongValue,
    testing::Values(
        Ask{"a: [1]", [](Keys& k) { k.text("a"); }, "M103 a.yaml:1:4 | a list | a text at `a` | "},
        Ask{"a: { b: 1 }", [](Keys& k) { k.texts("a"); },
            "M103 a.yaml:1:4 | a map | a list of texts at `a` | "},
        Ask{"a: [b, [c]]", [](Keys& k) { k.texts("a"); }, "M103 a.yaml:1:8 | a list | a text at `a` | "},
        Ask{"a: b", [](Keys& k) { k.maps("a"); }, "M103 a.yaml:1:4 | text \"b\" | a list of maps at `a` | "},
        Ask{"a: b", [](Keys& k) { k.pairs("a"); }, "M103 a.yaml:1:4 | text \"b\" | a map of texts at `a` | "},
        Ask{"a: b", [](Keys& k) { k.entries("a"); },
            "M103 a.yaml:1:4 | text \"b\" | a map from id to entry at `a` | "},
        Ask{"a:", [](Keys& k) { k.number("a"); }, "M105 a.yaml:1:1 |  | a value at `a` | "},
        Ask{"a: '  '", [](Keys& k) { k.text("a"); }, "M105 a.yaml:1:4 |  | a text at `a` | "},
        Ask{"a: 2,710", [](Keys& k) { k.number("a"); },
            "M104 a.yaml:1:4 | text \"2,710\" | a number at `a` | did you mean 2710?"},
        Ask{"a: lots", [](Keys& k) { k.amount("a"); },
            "M104 a.yaml:1:4 | text \"lots\" | a number at `a` | "},
        Ask{"a: 2.5", [](Keys& k) { k.whole("a", 0, 6); },
            "M104 a.yaml:1:4 | text \"2.5\" | a whole number from 0 to 6 at `a` | "},
        Ask{"a: 7", [](Keys& k) { k.whole("a", 0, 6); },
            "M104 a.yaml:1:4 | text \"7\" | a whole number from 0 to 6 at `a` | "},
        Ask{"a: yes", [](Keys& k) { k.flag("a"); },
            "M104 a.yaml:1:4 | text \"yes\" | true or false at `a` | "},
        Ask{"a: Drug Offences", [](Keys& k) { k.id("a"); },
            "M104 a.yaml:1:4 | text \"Drug Offences\" | an id: lower-case letters, digits and hyphens, a "
            "letter first "
            "| did you mean drug-offences?"},
        Ask{"a: ../b", [](Keys& k) { k.slug("a"); },
            "M104 a.yaml:1:4 | text \"../b\" | lower-case letters, digits and hyphens at `a` | "},
        Ask{"a: 2023-02-29", [](Keys& k) { k.date("a"); },
            "M104 a.yaml:1:4 | text \"2023-02-29\" | a day such as 2024-03-05 at `a` | "},
        Ask{"a: June", [](Keys& k) { k.month("a"); },
            "M104 a.yaml:1:4 | text \"June\" | a month such as 2024-06 at `a` | "},
        Ask{"a: 2024-03-05", [](Keys& k) { k.instant("a"); },
            "M104 a.yaml:1:4 | text \"2024-03-05\" | a time such as 2024-03-05T09:30Z at `a` | "},
        Ask{"a: Q3 2023", [](Keys& k) { k.period("a"); },
            "M104 a.yaml:1:4 | text \"Q3 2023\" | a period: 2023-12, 2023-Q4, 2023/24-Q3, 2023, 2023/24, "
            "2016-04..2016-09, 2020-03-31 or mid-2023 | "},
        Ask{"a: javascript:alert(1)", [](Keys& k) { k.url("a"); },
            "M104 a.yaml:1:4 | text \"javascript:alert(1)\" | an address that begins with https:// or "
            "http:// at `a` | "},
        Ask{"a: 'https://a b'", [](Keys& k) { k.url("a"); },
            "M104 a.yaml:1:4 | text \"https://a b\" | an address that begins with https:// or http:// at `a` "
            "| "}));

}  // namespace
}  // namespace keys
