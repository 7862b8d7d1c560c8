#include "base/text.h"

#include <gtest/gtest.h>

namespace base {

TEST(Nearest, FindsWhatWasMeant) {
  const std::vector<std::string> names{"homicide", "vehicle-crime", "rape"};
  EXPECT_EQ(nearest("homocide", names), "homicide");
  EXPECT_EQ(nearest("vehicel-crime", names), "vehicle-crime");
  EXPECT_EQ(nearest("Homicide", names), "homicide");
  EXPECT_EQ(nearest("shoplifting", names), std::nullopt);
  EXPECT_EQ(did_you_mean("rap", names), "did you mean rape?");
  EXPECT_EQ(did_you_mean("zzz", names), "");
}

TEST(Ids, AreLowerCaseLettersDigitsAndHyphens) {
  EXPECT_TRUE(is_id("avon-and-somerset"));
  EXPECT_FALSE(is_id("9-lives"));
  EXPECT_TRUE(is_slug("2023-24-q3"));
  EXPECT_FALSE(is_slug("2023/24"));
  EXPECT_FALSE(is_slug("../up"));
  EXPECT_FALSE(is_slug(""));
  EXPECT_EQ(id_from("Drug offences: possession"), "drug-offences-possession");
  EXPECT_EQ(id_from("people's "), "peoples");
}

TEST(Text, AbbreviationsAreCapitalsAlone) {
  for (const char* each : {"MSG", "HMICFRS", "DA"}) EXPECT_TRUE(is_abbreviation(each)) << each;
  for (const char* each : {"", "A", "Msg", "MSGs", "4P", "A&S", "N A"})
    EXPECT_FALSE(is_abbreviation(each)) << each;
}

TEST(Text, WordsAreMadeOfLettersDigitsAndWhatIsBeyondAscii) {
  for (const char each : std::string_view("aZ9\xC3")) EXPECT_TRUE(is_word_letter(each));
  for (const char each : std::string_view(" -'.(\n_")) EXPECT_FALSE(is_word_letter(each));
}

TEST(Characters, AreCountedNotBytes) {
  EXPECT_EQ(characters("£31,000"), 7u);
  EXPECT_EQ(characters("\xFF\xFE"), 2u);
}

TEST(InvalidUtf8, IsFoundAtItsFirstByte) {
  EXPECT_EQ(invalid_utf8("plain £ text"), std::nullopt);
  EXPECT_EQ(invalid_utf8("ab\xC0\x80"), 2u);         // overlong
  EXPECT_EQ(invalid_utf8("\xED\xA0\x80"), 0u);       // half of a surrogate pair
  EXPECT_EQ(invalid_utf8("x\xF4\x90\x80\x80"), 1u);  // beyond Unicode
  EXPECT_EQ(invalid_utf8("cut \xE2\x82"), 4u);
}

TEST(Listed, JoinsAsInASentence) {
  const std::vector<std::string> three{"a", "b", "c"};
  EXPECT_EQ(listed(three, "and"), "a, b and c");
  EXPECT_EQ(listed(std::vector<std::string>{"a"}, "and"), "a");
  EXPECT_EQ(listed({}, "and"), "");
}

TEST(LowerFirst, LeavesAbbreviationsAlone) {
  EXPECT_EQ(lower_first("Vehicle crime"), "vehicle crime");
  EXPECT_EQ(lower_first("SLA compliance"), "SLA compliance");
  EXPECT_EQ(lower_first("999 calls"), "999 calls");
  EXPECT_EQ(lower_first("Action Fraud offences"), "Action Fraud offences");
  EXPECT_EQ(upper_first("edition 2"), "Edition 2");
}

}  // namespace base
