#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <regex>

#include "unit/render/sample.h"

#ifdef CANDOUR_GUMBO
#include <gumbo.h>
#endif

namespace render {

namespace {

using testing::HasSubstr;
using testing::Not;

std::size_t count_of(const std::string& text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

TEST(Frame, OpensWithThePolicyBeforeAnyLink) {
  const std::string html = sample::html(sample::report(), sample::frame());
  EXPECT_TRUE(
      html.starts_with("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src"));
  EXPECT_THAT(
      html,
      HasSubstr("default-src &#39;none&#39;; style-src &#39;self&#39;; img-src &#39;self&#39;; script-src "
                "&#39;none&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;\">"));
  EXPECT_LT(html.find("Content-Security-Policy"), html.find("<link"));
}

TEST(Frame, SaysWhatThePageIs) {
  const std::string html = sample::html(sample::report(), sample::frame());
  for (const char* part :
       {"<title>October to December 2023: Policing performance in Avon and Somerset</title>",
        "<meta name=\"description\" content=\"Performance report for October to December 2023.\">",
        "<meta name=\"color-scheme\" content=\"light dark\">",
        "<meta name=\"referrer\" content=\"no-referrer\">",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        "<link rel=\"canonical\" href=\"https://performance.example.org/sub/reports/2023-24-q3/\">",
        "<link rel=\"stylesheet\" href=\"../../assets/site.css\">",
        "<a href=\"../index.html\" aria-current=\"true\">Reports</a>",
        "<a href=\"../../measures/index.html\">Measures</a>",
        "<span aria-current=\"page\">October to December 2023</span>", "<main id=\"main\" tabindex=\"-1\"",
        "<a rel=\"prev\" href=\"../2023-24-q2/index.html\">Previous report: July to September 2023</a>",
        "<a href=\"mailto:office@example.org\">",
        "Edition 2 of October to December 2023 · built with Candour 0.1.0"}) {
    EXPECT_THAT(html, HasSubstr(part));
  }
  EXPECT_THAT(html, Not(HasSubstr("noindex")));
  EXPECT_EQ(count_of(html, "<h1"), 1u);
  EXPECT_EQ(count_of(html, "rel=\"stylesheet\""), 1u);
  EXPECT_EQ(count_of(html, "<script"), 0u);
}

TEST(Frame, BeginsWithTheSkipLinks) {
  const std::string html = sample::html(sample::report(), sample::frame());
  EXPECT_THAT(html, HasSubstr("<body>\n<a class=\"skip\" href=\"#main\">Skip to main content</a>\n"
                              "<a class=\"skip\" href=\"#report-main-points\">Skip to main points</a>\n"));
  EXPECT_THAT(sample::html(sample::plain(), sample::frame()), Not(HasSubstr("Skip to main points")));
}

TEST(Frame, LeavesOutWhatAPageDoesNotHave) {
  page::Frame frame;
  frame.site_title = "Site";
  frame.body = "Body";
  frame.generator = "Candour";
  const std::string html = sample::html(sample::plain(), frame);
  for (const char* part :
       {"canonical", "Breadcrumb", "Previous and next", "banner", "mailto", "aria-label=\"Main\"",
        "footer-links", "class=\"caption\"", "print-line", "class=\"skip\" href=\"#\""}) {
    EXPECT_THAT(html, Not(HasSubstr(part)));
  }
}

TEST(Frame, MarksADraftAndKeepsItOutOfIndexes) {
  page::Page page = sample::report();
  page.draft_banner = "DRAFT, not for publication.";
  const std::string html = sample::html(page, sample::frame());
  EXPECT_THAT(html, HasSubstr("<title>DRAFT: October"));
  EXPECT_THAT(html, HasSubstr("<meta name=\"robots\" content=\"noindex\">"));
  EXPECT_THAT(html, HasSubstr("<strong>DRAFT, not for publication.</strong>"));
  EXPECT_THAT(html, Not(HasSubstr("canonical")));
}

TEST(NotFound, LinksFromThePathOfTheBaseUrl) {
  page::Page page = sample::plain();
  page.kind = page::Kind::not_found;
  page.address = page::address::not_found();
  page.pieces = {{page::List{{page::link("All measures", page::address::measures())}}}};
  const std::string html = sample::html(page, sample::frame());
  EXPECT_THAT(html, HasSubstr("href=\"/sub/assets/site.css\""));
  EXPECT_THAT(html, HasSubstr("<a href=\"/sub/measures/\">All measures</a>"));
  EXPECT_THAT(html, Not(HasSubstr("href=\"../")));
  EXPECT_THAT(html, HasSubstr("noindex"));
}

TEST(Chart, IsAFigureInTheOrderOfTheSpecification) {
  const std::string html = sample::html(sample::report(), sample::frame());
  std::size_t at = 0;
  for (const char* part :
       {"<figure class=\"chart\" id=\"chart-residential-burglary\" "
        "aria-labelledby=\"chart-residential-burglary-h\">",
        "<h4 id=\"chart-residential-burglary-h\">Residential burglary increased", "<p class=\"chart-sub\">",
        "<p class=\"chart-says\">",
        "<p class=\"chart-skip\"><a href=\"#data-residential-burglary\">Skip to the data for residential "
        "burglary</a></p>",
        "<svg class=\"wide\" role=\"img\" focusable=\"false\" viewBox=\"0 0 640 360\" aria-label=\"Line "
        "chart:",
        "<g aria-hidden=\"true\" font-size=\"15\">", "<svg class=\"narrow\" role=\"img\"",
        "<ol class=\"chart-annotations\"><li>April 2021", "<p class=\"chart-note\">",
        "<details id=\"data-residential-burglary\"><summary>Data for this chart: residential burglary (3 "
        "rows)</summary>",
        "<section class=\"scroll\" tabindex=\"0\" aria-labelledby=\"cap-residential-burglary\">",
        "<caption id=\"cap-residential-burglary\">", "<th scope=\"col\"", "<th scope=\"row\"", "<tfoot>",
        "</details>",
        "<p class=\"chart-links\"><a href=\"../../data/residential-burglary.csv\">Download residential "
        "burglary",
        "</figure>"}) {
    const std::size_t found = html.find(part, at);
    ASSERT_NE(found, std::string::npos) << part;
    at = found;
  }
}

TEST(Chart, DrawingsHoldClassesAndNumbersOnly) {
  const std::string html = sample::html(sample::report(), sample::frame());
  const std::regex drawing("<svg [^]*?</svg>");
  for (std::sregex_iterator each(html.begin(), html.end(), drawing), end; each != end; ++each) {
    const std::string svg = each->str();
    EXPECT_THAT(svg, Not(HasSubstr(" id=")));
    EXPECT_THAT(svg, Not(HasSubstr("style")));
    EXPECT_THAT(svg, Not(HasSubstr("url(")));
    EXPECT_THAT(svg, Not(HasSubstr("<title")));
    EXPECT_FALSE(std::regex_search(svg, std::regex("[0-9]\\.[0-9][0-9]+[^0-9a-z]*[lM -]"))) << svg;
  }
}

TEST(Chart, ProvisionalSegmentIsDrawnApart) {
  page::Page page = sample::plain();
  page::Chart chart;
  chart.id = "chart-a";
  chart.wide = {.width = 100, .height = 50};
  chart.wide.marks.push_back(
      scene::Line{{{0, 0.04}, {10.06, 5}, {20, -2.5}}, scene::Role::own, scene::Ending::provisional});
  page.pieces = {{chart}};
  const std::string html = sample::html(page, sample::frame());
  EXPECT_THAT(
      html,
      HasSubstr("<path class=\"own\" d=\"M0 0l10.1 5\"/><path class=\"own soft\" d=\"M10.1 5l9.9-7.5\"/>"));
}

TEST(Prose, NamesItsHeadingsAndActions) {
  const std::string html = sample::html(sample::report(), sample::frame());
  EXPECT_THAT(html, HasSubstr("<h4 id=\"homicide-comments\">Comments</h4>"));
  EXPECT_THAT(html, HasSubstr("<h4 id=\"homicide-planned-action\">Planned action</h4>\n<ol>\n"
                              "<li id=\"homicide-action-1\">Visit every victim within two days.</li>\n"
                              "<li id=\"homicide-action-2\">"));
  EXPECT_THAT(html, HasSubstr("<a href=\"../2023-24-q2/index.html#homicide\">the last report</a>"));
  EXPECT_THAT(html, HasSubstr("<a href=\"https://www.example.org/a?b=1&amp;c=2\"><em>the source</em></a>"));
  EXPECT_THAT(html, HasSubstr("<img src=\"../../assets/pictures/reports/2023-24-q3/map.png\" alt=\"A map of "
                              "the two districts\">"));
}

TEST(Prose, TablesHaveScopesAndARegionOfTheirOwn) {
  const std::string html = sample::html(sample::report(), sample::frame());
  EXPECT_THAT(
      html,
      HasSubstr(
          "<section class=\"scroll\" tabindex=\"0\" aria-label=\"Table: District, Offences\"><table><thead>"
          "<tr><th scope=\"col\">District</th><th scope=\"col\" class=\"n\">Offences</th></tr>"));
  EXPECT_THAT(html, HasSubstr("<tr><th scope=\"row\">North</th><td class=\"n\">412</td></tr>"));
  EXPECT_THAT(html, Not(HasSubstr(" align=")));
}

TEST(Prose, QuotesTasksAndNotesAreSaidInWords) {
  const std::string html = sample::html(sample::report(), sample::frame());
  EXPECT_THAT(html, HasSubstr("<figure class=\"quote\"><blockquote>"));
  EXPECT_THAT(html, HasSubstr("<figcaption>The chief constable, March 2024</figcaption></figure>"));
  EXPECT_THAT(html, HasSubstr("<input type=\"checkbox\" aria-label=\"Done\" disabled checked> Letters sent"));
  EXPECT_THAT(html, HasSubstr("<input type=\"checkbox\" aria-label=\"Not done\" disabled> Patrols doubled"));
  EXPECT_THAT(
      html,
      HasSubstr("<sup><a href=\"#homicide-note-1\" id=\"homicide-note-1-mark\"><span class=\"unseen\">Note "
                "</span>1</a></sup>"));
  EXPECT_THAT(html, HasSubstr("<li id=\"homicide-note-1\">"));
  EXPECT_THAT(
      html,
      HasSubstr(
          "<a href=\"#homicide-note-1-mark\">Back to the text<span class=\"unseen\"> of note 1</span></a>"));
}

document::Element heading(int level, const char* words) {
  return {document::Heading{level, {{document::Text{words}}}}};
}

TEST(Prose, LeavesNoHoleInTheOutline) {
  page::Page page = sample::plain();
  const document::Elements elements{heading(2, "One"), heading(4, "Two"), heading(2, "One")};
  page.pieces = {{page::Prose{
      .elements = elements, .file = "content/pages/about.md", .heading_shift = 1, .insets = {}}}};
  const std::string html = sample::html(page, sample::frame());
  EXPECT_THAT(html, HasSubstr("<h2 id=\"one\">One</h2>\n<h3 id=\"two\">Two</h3>\n<h2 id=\"one-2\">One</h2>"));
}

// A chart in a text: no level of headings is left out, whatever the chart asks for, and what was written
// there is not printed.
TEST(Prose, ShowsAnInsetInPlaceOfItsElement) {
  page::Page page = sample::plain();
  const document::Element fence{document::Fence{.info = "chart", .text = "measure: secret"}};
  const auto chart_of = [](const std::string& id) {
    page::Chart chart{.id = "chart-" + id, .heading_level = 4, .heading = "About " + id};
    chart.data.caption = "Homicide";
    chart.file = page::address::measure_csv("homicide");
    return page::Piece{std::move(chart)};
  };
  page::Prose prose{.elements = {fence, heading(2, "One"), fence, heading(2, "Two"), fence},
                    .file = "content/pages/about.md",
                    .heading_shift = 1,
                    .insets = {}};
  prose.insets.push_back({.element = 0, .pieces = {chart_of("first")}});
  prose.insets.push_back({.element = 2, .pieces = {chart_of("second")}});
  prose.insets.push_back({.element = 4, .pieces = {}});
  page.pieces = {{std::move(prose)}};
  const std::string html = sample::html(page, sample::frame());
  const std::size_t first = html.find("<h2 id=\"chart-first-h\">About first</h2>");
  const std::size_t one = html.find("<h2 id=\"one\">One</h2>");
  const std::size_t second = html.find("<h3 id=\"chart-second-h\">About second</h3>");
  ASSERT_NE(second, std::string::npos);
  EXPECT_LT(first, one);
  EXPECT_LT(one, second);
  EXPECT_LT(second, html.find("<h2 id=\"two\">Two</h2>"));
  EXPECT_THAT(html, Not(HasSubstr("secret")));
  // Two tables of the same caption are regions of two names.
  EXPECT_THAT(html, HasSubstr("aria-labelledby=\"cap-first\""));
  EXPECT_THAT(html, HasSubstr("aria-label=\"Homicide, 2\""));
}

TEST(Prose, LinksToItsOwnHeadingsByTheirWords) {
  page::Page page = sample::plain();
  document::Paragraph paragraph{{{document::Link{"#two-words", {{document::Text{"see below"}}}}}}};
  page.pieces = {{page::Prose{.elements = {{paragraph}, heading(1, "Two words")},
                              .file = "content/pages/about.md",
                              .heading_shift = 1,
                              .id_prefix = "text",
                              .insets = {}}}};
  EXPECT_THAT(sample::html(page, sample::frame()), HasSubstr("<a href=\"#text-two-words\">see below</a>"));
}

TEST(Prose, NumbersParagraphsBySection) {
  page::Page page = sample::plain();
  const document::Elements two{{document::Paragraph{{{document::Text{"first"}}}}},
                               {document::Paragraph{{{document::Text{"second"}}}}}};
  for (const char* prefix : {"a", "b"}) {
    page.pieces.push_back(
        {page::Prose{.elements = two, .id_prefix = prefix, .numbers_paragraphs = true, .insets = {}}});
  }
  const std::string html = sample::html(page, sample::frame());
  for (const char* number : {">1.1<", ">1.2<", ">2.1<", ">2.2<"}) EXPECT_THAT(html, HasSubstr(number));
}

TEST(Prose, LinksNowhereUnsafe) {
  page::Page page = sample::plain();
  document::Elements elements;
  for (const char* target : {"javascript:alert(1)", "data:text/html,x", "//evil.example", "java\nscript:x"}) {
    elements.push_back({document::Paragraph{{{document::Link{target, {{document::Text{"words stay"}}}}},
                                             {document::Image{target, "alt stays"}}}}});
  }
  page.pieces = {{page::Prose{.elements = elements, .file = "content/pages/about.md", .insets = {}}},
                 {page::Paragraph{{{.text = "run stays", .url = "javascript:alert(1)"}}}}};
  const std::string html = sample::html(page, sample::frame());
  EXPECT_THAT(html, Not(HasSubstr("script:")));
  EXPECT_THAT(html, Not(HasSubstr("href=\"//")));
  EXPECT_EQ(count_of(html, "words stay"), 4u);
  EXPECT_THAT(html, HasSubstr("<p>run stays</p>"));
}

TEST(Artifact, NotesEveryLinkAndAnchor) {
  const Artifact made = sample::artifact(sample::report(), sample::frame());
  EXPECT_EQ(made.path, "reports/2023-24-q3/index.html");
  const auto has_link = [&](const page::Address& to) {
    return std::find(made.links.begin(), made.links.end(), to) != made.links.end();
  };
  EXPECT_TRUE(has_link({"reports/2023-24-q2/", "homicide"}));
  EXPECT_TRUE(has_link({"data/residential-burglary.csv"}));
  EXPECT_TRUE(has_link({"assets/site.css"}));
  EXPECT_TRUE(has_link({"assets/pictures/reports/2023-24-q3/map.png"}));
  const std::regex id(" id=\"([^\"]*)\"");
  std::vector<std::string> ids;
  for (std::sregex_iterator each(made.bytes.begin(), made.bytes.end(), id), end; each != end; ++each) {
    ids.push_back((*each)[1].str());
  }
  std::sort(ids.begin(), ids.end());
  EXPECT_EQ(std::adjacent_find(ids.begin(), ids.end()), ids.end()) << "an id stands twice";
  for (const std::string& each : ids) EXPECT_THAT(made.anchors, testing::Contains(each));
  const std::regex local("href=\"#([^\"]*)\"");
  for (std::sregex_iterator each(made.bytes.begin(), made.bytes.end(), local), end; each != end; ++each) {
    EXPECT_THAT(ids, testing::Contains((*each)[1].str()));
  }
}

TEST(Artifact, SaysWhenTwoPlacesHaveOneAnchor) {
  page::Page page = sample::plain();
  page.pieces = {{page::Heading{2, "a", page::plain("A")}}, {page::Heading{2, "main", page::plain("Main")}}};
  base::Diagnostics diagnostics;
  render_page(page, sample::frame(), sample::theme(), diagnostics);
  const auto said = diagnostics.sorted({});
  ASSERT_EQ(said.size(), 1u);
  EXPECT_EQ(said[0].code.id, "S310");
  EXPECT_EQ(said[0].found, "#main");
}

#ifdef CANDOUR_GUMBO

// The elements and the names of their attributes, in the order of the page.
void outline_of(const GumboNode& node, std::vector<std::string>& outline) {
  if (node.type != GUMBO_NODE_ELEMENT) return;
  const GumboElement& element = node.v.element;
  std::string line(element.original_tag.data, std::min<std::size_t>(element.original_tag.length, 12));
  line = line.substr(0, line.find_first_of(" >\n"));
  for (unsigned int i = 0; i < element.attributes.length; ++i) {
    const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
    EXPECT_NE(std::string(attribute->name).substr(0, 2), "on");
    EXPECT_STRNE(attribute->name, "style");
    line += std::string(" ") + attribute->name;
  }
  outline.push_back(line);
  for (unsigned int i = 0; i < element.children.length; ++i) {
    outline_of(*static_cast<const GumboNode*>(element.children.data[i]), outline);
  }
}

std::vector<std::string> outline_of(const std::string& html) {
  GumboOutput* output = gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), html.size());
  std::vector<std::string> outline;
  outline_of(*output->root, outline);
  gumbo_destroy_output(&kGumboDefaultOptions, output);
  return outline;
}

class Hostile : public testing::TestWithParam<std::string> {};

TEST_P(Hostile, TextNeverAddsAnElementOrAnAttribute) {
  const sample::Words words{GetParam()};
  const std::string tame = sample::html(sample::report(), sample::frame());
  const std::string wild = sample::html(sample::report(words), sample::frame(words));
  EXPECT_EQ(outline_of(wild), outline_of(tame));
}

INSTANTIATE_TEST_SUITE_P(
    Values, Hostile,
    testing::Values("\"><script>alert(1)</script><img src=x onerror=alert(1)>",
                    "' onmouseover='alert(1)' style='x", "</title></caption></svg></p></main><b x=\"y\">",
                    "<!-- <![CDATA[ ]]> -->", "&lt;b&gt; &#60;b&#62;", "{{main}} {{{main}}} {{> header}}",
                    "\xEE\x80\x80"
                    "x\xEE\x80\x81\xEE\x80\x82main\xEE\x80\x83",
                    std::string("\0\x01\x1B\x7F", 4), "\xFF\xFE<b>",
                    "\xE2\x80\xAE"
                    "evil",
                    "`${1}` \\u003cscript\\u003e", "</style><style>*{}</style>", "\n\t<br/>\r\n"));

#endif

}  // namespace

}  // namespace render
