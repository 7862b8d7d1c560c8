#include "library/term_names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace library {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::vector<Term> glossary{
    {.id = "group", .name = "Group"},
    {.id = "most-similar-group", .name = "Most similar group", .short_form = "MSG", .aliases = {"peers"}}};

// "words = term"
std::vector<std::string> found_in(const std::string& text) {
  std::vector<std::string> found;
  for (const TermUse& use : TermNames(glossary).uses_in(text)) {
    found.push_back(text.substr(use.begin, use.length) + " = " + use.term->id);
  }
  return found;
}

}  // namespace

TEST(TermNames, TheLongestNameIsFoundAndNoneInsideIt) {
  EXPECT_THAT(found_in("The most similar group is a group."),
              ElementsAre("most similar group = most-similar-group", "group = group"));
}

TEST(TermNames, AreWholeWordsWithTheirPlural) {
  EXPECT_THAT(found_in("Groups of peers, grouped; subgroup and groupset"),
              ElementsAre("Groups = group", "peers = most-similar-group"));
}

TEST(TermNames, InCapitalsAreFoundInCapitalsOnly) {
  EXPECT_THAT(found_in("MSG, MSGs and msg"),
              ElementsAre("MSG = most-similar-group", "MSGs = most-similar-group"));
}

TEST(TermNames, RunOverALineBreak) {
  EXPECT_THAT(found_in("the most similar\ngroup"), ElementsAre("most similar\ngroup = most-similar-group"));
}

TEST(TermNames, OfAnEmptyGlossaryAreNowhere) {
  EXPECT_THAT(TermNames({}).uses_in("A group."), IsEmpty());
  EXPECT_THAT(found_in(""), IsEmpty());
}

}  // namespace library
