#include "texts/glossary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/told.h"
#include "syntax/markdown.h"

namespace texts {
namespace {

using support::expected_of;
using support::Row;
using support::sources_of;
using support::told;
using testing::ElementsAre;
using testing::IsEmpty;

struct Read {
  std::vector<library::Term> terms;
  std::vector<std::string> told;
};

Read read(const std::string& text) {
  syntax::prepare_markdown();
  const base::Sources sources = sources_of({{"content/glossary.md", text}});
  base::Diagnostics diagnostics;
  auto terms = read_glossary(sources, diagnostics);
  return {std::move(terms), told(sources, diagnostics)};
}

TEST(Glossary, HasTermsWithShortFormsAndAliases) {
  const auto [terms, lines] = read(R"(## Most similar group (MSG)

Forces that resemble this one.
Also: most similar forces, similar forces

A second *paragraph*.

## Burglary

Also: break-in

Entering a building to steal.
)");
  EXPECT_THAT(lines, IsEmpty());
  ASSERT_EQ(terms.size(), 2u);
  EXPECT_EQ(terms[0].id, "most-similar-group");
  EXPECT_EQ(terms[0].name, "Most similar group");
  EXPECT_EQ(terms[0].short_form, "MSG");
  EXPECT_THAT(terms[0].aliases, ElementsAre("most similar forces", "similar forces"));
  ASSERT_EQ(terms[0].definition.elements.size(), 2u);
  const auto& first = std::get<document::Paragraph>(terms[0].definition.elements[0].content);
  EXPECT_EQ(document::text_of(first.content), "Forces that resemble this one.");
  EXPECT_EQ(terms[1].short_form, "");
  EXPECT_THAT(terms[1].aliases, ElementsAre("break-in"));
  EXPECT_EQ(terms[1].definition.elements.size(), 1u);
}

TEST(Glossary, MayBeAbsent) {
  const base::Sources sources = sources_of({});
  base::Diagnostics diagnostics;
  EXPECT_TRUE(read_glossary(sources, diagnostics).empty());
  EXPECT_THAT(told(sources, diagnostics), IsEmpty());
}

class GlossaryFault : public testing::TestWithParam<Row> {};

TEST_P(GlossaryFault, IsToldAtItsPlace) {
  EXPECT_EQ(read(GetParam().text).told, expected_of(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(
    Of, GlossaryFault,
    testing::Values(
        Row{"## A\n\nText.\n\n## a\n\nText.\n", "G101 content/glossary.md:5:1 | text \"a\" |  | "},
        Row{"## Alpha (AB)\n\nText.\n\n## Beta (ab)\n\nText.\n",
            "G101 content/glossary.md:5:1 | text \"ab\" |  | "},
        Row{"## Alpha\n\nText.\nAlso: beta\n\n## Beta\n\nText.\n",
            "G101 content/glossary.md:6:1 | text \"Beta\" |  | "},
        Row{"# Glossary\n\n## Alpha\n\nText.\n",
            "G102 content/glossary.md:1:1 | a heading of level 1 | ## and a term | "},
        Row{"## Alpha\n\nText.\n\n### More\n\nText.\n",
            "G102 content/glossary.md:5:1 | a heading of level 3 | ## and a term | "},
        Row{"Hello.\n\nAgain.\n\n## Alpha\n\nText.\n", "G103 content/glossary.md:1:1 |  |  | "},
        Row{"## Alpha\n\nAlso: a\n", "G104 content/glossary.md:1:1 |  |  | "},
        Row{"## ???\n\nText.\n", "G105 content/glossary.md:1:1 |  |  | "},
        Row{"## Alpha\n\nNow {{ alpha.value }}.\n", "G106 content/glossary.md:3:5 | {{ alpha.value }} |  | "},
        Row{"## Alpha\n\nText.\n\nAlso:\n", "G107 content/glossary.md:5:1 |  |  | "}));

}  // namespace
}  // namespace texts
