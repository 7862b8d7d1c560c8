#include "syntax/json.h"

#include <gmock/gmock.h>

#include <limits>
#include <random>

namespace {

using syntax::Json;
using syntax::JsonList;
using syntax::JsonMap;
using syntax::parse_json;
using syntax::write_json;
using syntax::write_json_line;

TEST(Json, IsWrittenWithTwoSpacesAndKeysInTheGivenOrder) {
  const Json value =
      JsonMap{{"b", 1}, {"a", JsonList{true, Json(), "x"}}, {"c", JsonMap{}}, {"d", JsonList{}}};
  EXPECT_EQ(
      write_json(value),
      "{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null,\n    \"x\"\n  ],\n  \"c\": {},\n  \"d\": []\n}\n");
  EXPECT_EQ(write_json_line(value), "{\"b\":1,\"a\":[true,null,\"x\"],\"c\":{},\"d\":[]}");
}

struct NumberRow {
  Json value;
  std::string text;
};

class JsonNumbers : public testing::TestWithParam<NumberRow> {};

TEST_P(JsonNumbers, AreShortAndExact) {
  EXPECT_EQ(write_json_line(GetParam().value), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(
    Each, JsonNumbers,
    testing::Values(NumberRow{18.0, "18"}, NumberRow{18, "18"}, NumberRow{-3, "-3"}, NumberRow{0.1, "0.1"},
                    NumberRow{-0.0, "0"}, NumberRow{0.01006, "0.01006"}, NumberRow{1788300.0, "1788300"},
                    NumberRow{1e6, "1000000"}, NumberRow{9007199254740991.0, "9007199254740991"},
                    NumberRow{1.0 / 3, "0.3333333333333333"},
                    NumberRow{std::numeric_limits<std::int64_t>::max(), "9223372036854775807"},
                    NumberRow{std::numeric_limits<double>::quiet_NaN(), "null"},
                    NumberRow{std::numeric_limits<double>::infinity(), "null"},
                    NumberRow{std::optional<double>(), "null"},
                    NumberRow{std::optional<double>(2.5), "2.5"}));

TEST(Json, EveryDoubleReadsBackTheSame) {
  std::mt19937_64 random(20231231);
  for (int i = 0; i < 5000; ++i) {
    const double value =
        std::ldexp(static_cast<double>(random() >> 11), static_cast<int>(random() % 120) - 100);
    const auto read = parse_json(write_json_line(value));
    ASSERT_TRUE(read);
    const auto* exact = std::get_if<double>(&read->value());
    const auto* whole = std::get_if<std::int64_t>(&read->value());
    ASSERT_TRUE(exact != nullptr || whole != nullptr);
    EXPECT_EQ(exact != nullptr ? *exact : static_cast<double>(*whole), value);
  }
}

TEST(Json, LettersAreEscapedAndBrokenOnesReplaced) {
  EXPECT_EQ(write_json_line("é \"x\" \\ \n \x01"), "\"é \\\"x\\\" \\\\ \\n \\u0001\"");
  EXPECT_EQ(write_json_line("a\xFF"
                            "b"),
            "\"a\xEF\xBF\xBD"
            "b\"");
  EXPECT_EQ(write_json_line(JsonMap{{"\xC3", 1}}), "{\"\xEF\xBF\xBD\":1}");
}

TEST(Json, IsReadBack) {
  const auto read = parse_json(R"( {"a": [1, -2.5, true, null, "\u00e9"], "b": {"c": "d"}} )");
  ASSERT_TRUE(read);
  EXPECT_EQ(std::get<std::int64_t>((*read)["a"][0].value()), 1);
  EXPECT_EQ(std::get<double>((*read)["a"][1].value()), -2.5);
  EXPECT_EQ(std::get<bool>((*read)["a"][2].value()), true);
  EXPECT_EQ(std::get<std::string>((*read)["a"][4].value()), "é");
  EXPECT_EQ(std::get<std::string>((*read)["b"]["c"].value()), "d");
  EXPECT_TRUE(std::holds_alternative<std::nullptr_t>((*read)["x"]["y"][3].value()));
}

TEST(Json, OfTwoEqualKeysTheLastCounts) {
  EXPECT_EQ(write_json_line(*parse_json(R"({"a":1,"b":2,"a":3})")), R"({"b":2,"a":3})");
}

TEST(Json, WhatIsNotJsonGivesNothing) {
  for (const std::string text :
       {"", "{", "[1,]", "{\"a\":1}x", "nan", "'a'", "\"\xFF\"", "1e999", "[1 2]", "{1:2}"}) {
    EXPECT_FALSE(parse_json(text)) << text;
  }
}

TEST(Json, DepthIsBounded) {
  EXPECT_TRUE(parse_json(std::string(64, '[') + std::string(64, ']')));
  EXPECT_FALSE(parse_json(std::string(65, '[') + std::string(65, ']')));
  EXPECT_FALSE(parse_json(std::string(1'000'000, '[')));
}

}  // namespace
