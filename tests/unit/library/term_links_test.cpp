#include "library/term_links.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace library {

namespace {

using document::Elements;
using document::Inline;
using document::Inlines;

const std::vector<Term> glossary{{.id = "group", .name = "Group"}, {.id = "rate", .name = "Rate"}};

// Links as [words](target), line breaks as /.
std::string shown(const Inlines& inlines) {
  std::string text;
  for (const Inline& each : inlines) {
    if (const auto* words = std::get_if<document::Text>(&each.content)) text += words->text;
    if (std::holds_alternative<document::SoftBreak>(each.content)) text += "/";
    if (const auto* code = std::get_if<document::Code>(&each.content)) text += "`" + code->text + "`";
    if (const auto* strong = std::get_if<document::Strong>(&each.content)) text += shown(strong->content);
    if (const auto* link = std::get_if<document::Link>(&each.content)) {
      text += "[" + shown(link->content) + "](" + link->target + ")";
    }
  }
  return text;
}

Inline words(std::string text) {
  return {document::Text{std::move(text)}};
}

TermLinks linked(Elements elements) {
  return with_term_links(std::move(elements), TermNames(glossary),
                         [](const Term& term) { return "#" + term.id; });
}

std::string linked_paragraph(Inlines content) {
  const TermLinks links = linked({{document::Paragraph{std::move(content)}}});
  return shown(std::get<document::Paragraph>(links.elements.front().content).content);
}

}  // namespace

TEST(TermLinks, StandOnTheFirstUseOnly) {
  EXPECT_EQ(linked_paragraph({words("A group has a rate. Groups have rates.")}),
            "A [group](#group) has a [rate](#rate). Groups have rates.");
}

TEST(TermLinks, StandInsideMarksButNotInLinksAndCode) {
  EXPECT_EQ(linked_paragraph({{document::Link{.target = "x", .content = {words("a group")}}},
                              words(", "),
                              {document::Code{"group"}},
                              words(" and "),
                              {document::Strong{{words("the group")}}}}),
            "[a group](x), `group` and the [group](#group)");
}

TEST(TermLinks, LeaveTheLinesOfATextAsTheyAre) {
  EXPECT_EQ(
      linked_paragraph(
          {words("One"), {document::SoftBreak{}}, words("group"), {document::SoftBreak{}}, words("more")}),
      "One/[group](#group)/more");
}

TEST(TermLinks, AreNotInHeadingsAndAreToldInTheOrderOfTheText) {
  const TermLinks links =
      linked({{document::Heading{2, {words("Group")}}},
              {document::List{.items = {{.content = {{document::Paragraph{{words("A rate")}}}}}}}},
              {document::Quote{.content = {{document::Paragraph{{words("of a group")}}}}}}});
  EXPECT_EQ(shown(std::get<document::Heading>(links.elements[0].content).content), "Group");
  ASSERT_EQ(links.terms.size(), 2U);
  EXPECT_EQ(links.terms[0]->id, "rate");
  EXPECT_EQ(links.terms[1]->id, "group");
}

TEST(TermLinks, StandInTheRowsOfATableButNotInItsHead) {
  document::Table table;
  table.head = {{words("Group")}};
  table.rows = {{{words("a group")}}};
  const TermLinks links = linked({{std::move(table)}});
  const auto& told = std::get<document::Table>(links.elements.front().content);
  EXPECT_EQ(shown(told.head.front()), "Group");
  EXPECT_EQ(shown(told.rows.front().front()), "a [group](#group)");
}

}  // namespace library
