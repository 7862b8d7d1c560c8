#include "render/escape.h"

#include <gtest/gtest.h>

namespace render {

namespace {

std::string text(std::string_view value) {
  std::string out;
  append_text(out, value);
  return out;
}
std::string attribute(std::string_view value) {
  std::string out;
  append_attribute(out, value);
  return out;
}
std::string url(std::string_view value) {
  std::string out;
  append_url(out, value);
  return out;
}

TEST(Escape, MakesTextOfMarkup) {
  EXPECT_EQ(text("a < b & \"c\" > 'd'"), "a &lt; b &amp; \"c\" &gt; 'd'");
  EXPECT_EQ(text("Crème £4 – ok\tand\nmore"), "Crème £4 – ok\tand\nmore");
  EXPECT_EQ(text(std::string_view("a\0b\x07\x7F", 5)),
            "a\xEF\xBF\xBD"
            "b\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST(Escape, ClosesNoAttribute) {
  EXPECT_EQ(attribute("\"><script>'"), "&quot;&gt;&lt;script&gt;&#39;");
}

TEST(Escape, EncodesWhatHasNoPlaceInAUrl) {
  EXPECT_EQ(url("https://a.example/b?c=1&d=\"<é>"), "https://a.example/b?c=1&amp;d=%22%3C%C3%A9%3E");
  EXPECT_EQ(url("already%20done"), "already%20done");
  EXPECT_EQ(url_path("a b?c#d%.csv"), "a%20b%3Fc%23d%25.csv");
}

struct UrlRow {
  std::string_view url;
  bool is_safe;
};
class SafeUrls : public testing::TestWithParam<UrlRow> {};

TEST_P(SafeUrls, HaveASchemeOfTheList) {
  EXPECT_EQ(is_safe_url(GetParam().url), GetParam().is_safe) << GetParam().url;
}

INSTANTIATE_TEST_SUITE_P(
    Schemes, SafeUrls,
    testing::Values(UrlRow{"https://example.org/a?b=c:d#e", true}, UrlRow{"HTTP://example.org", true},
                    UrlRow{"mailto:a@example.org", true}, UrlRow{"tel:101", true},
                    UrlRow{"../a/b.html#c", true}, UrlRow{"#a:b", true}, UrlRow{"", true},
                    UrlRow{"a/b:c", true}, UrlRow{"javascript:alert(1)", false},
                    UrlRow{"JaVaScRiPt:alert(1)", false}, UrlRow{"java\tscript:alert(1)", false},
                    UrlRow{" javascript:alert(1)", false}, UrlRow{"data:text/html,x", false},
                    UrlRow{"vbscript:x", false}, UrlRow{"//evil.example/x", false},
                    UrlRow{"\\\\evil.example", false}, UrlRow{"file:///etc/passwd", false},
                    UrlRow{"x:y", false}));

std::string placed(const std::string& before, std::string_view value, const std::string& behind) {
  return place_values(before + bracketed_value(value) + behind, {}).html;
}

TEST(Placing, EscapesForWhereAValueLands) {
  EXPECT_EQ(placed("<p>", "a<b>&\"", "</p>"), "<p>a&lt;b&gt;&amp;\"</p>");
  EXPECT_EQ(placed("<p title=\"", "a\"b<", "\">x</p>"), "<p title=\"a&quot;b&lt;\">x</p>");
  EXPECT_EQ(placed("<p title='", "a'b", "'>x</p>"), "<p title='a&#39;b'>x</p>");
  EXPECT_EQ(placed("<a href=\"", "a?b&c d", "\">x</a>"), "<a href=\"\">x</a>");  // a blank is no URL
  EXPECT_EQ(placed("<a href=\"", "a?b&c", "\">x</a>"), "<a href=\"a?b&amp;c\">x</a>");
  EXPECT_EQ(placed("<a href=\"mailto:", "a@b?cc=x", "\">x</a>"), "<a href=\"mailto:a@b%3Fcc%3Dx\">x</a>");
  EXPECT_EQ(placed("<title>", "</title><b>", "</title>"), "<title>&lt;/title&gt;&lt;b&gt;</title>");
}

struct RefusalRow {
  const char* before;
  const char* behind;
};
class Refusals : public testing::TestWithParam<RefusalRow> {};

TEST_P(Refusals, NameThePlacesThatCannotBeMadeSafe) {
  const std::string page = GetParam().before + bracketed_value("hostile") + GetParam().behind;
  const Placed result = place_values(page, {});
  EXPECT_FALSE(result.refusals.empty());
  EXPECT_EQ(result.html.find("hostile"), std::string::npos) << result.html;
}

INSTANTIATE_TEST_SUITE_P(Places, Refusals,
                         testing::Values(RefusalRow{"<p ", "=\"x\">y</p>"},
                                         RefusalRow{"<p data-", "=\"x\">y</p>"}, RefusalRow{"<", ">y"},
                                         RefusalRow{"</", ">y"}, RefusalRow{"<p =\"", "\">y</p>"},
                                         RefusalRow{"<h", ">y</h1>"}, RefusalRow{"<p class=", ">y</p>"},
                                         RefusalRow{"<p style=\"", "\">y</p>"},
                                         RefusalRow{"<p onclick=\"", "\">y</p>"},
                                         RefusalRow{"<script>", "</script>"},
                                         RefusalRow{"<style>", "</style>"}, RefusalRow{"<!-- ", " -->"},
                                         RefusalRow{"<!DOCTYPE ", ">"}, RefusalRow{"<img srcset=\"", "\">"}));

TEST(Placing, RefusesAScriptUrl) {
  const Placed result = place_values("<a href=\"" + bracketed_value("javascript:alert(1)") + "\">x</a>", {});
  ASSERT_EQ(result.refusals.size(), 1u);
  EXPECT_EQ(result.html, "<a href=\"\">x</a>");
}

TEST(Placing, RefusesAnAttributeThatHoldsCodeEvenWithoutAValue) {
  EXPECT_EQ(place_values("<p onload=\"x()\">y</p>", {}).refusals.size(), 1u);
  EXPECT_EQ(place_values("<p STYLE='color:red'>y</p>", {}).refusals.size(), 1u);
}

TEST(Placing, TakesBracketsOutOfValues) {
  const std::string forged = bracketed_slot("main") + bracketed_value("x");
  const Slots slots{{"main", "<b>slot</b>"}};
  const Placed result = place_values("<p>" + bracketed_value(forged) + "</p>", slots);
  EXPECT_EQ(result.html.find("<b>"), std::string::npos);
  EXPECT_TRUE(result.refusals.empty());
}

TEST(Placing, SplicesSlotsBetweenTagsOnly) {
  const Slots slots{{"main", "<b>\"slot\"</b>"}};
  EXPECT_EQ(place_values("<main>" + bracketed_slot("main") + "</main>", slots).html,
            "<main><b>\"slot\"</b></main>");
  EXPECT_EQ(place_values("<p title=\"" + bracketed_slot("main") + "\">x</p>", slots).refusals.size(), 1u);
  EXPECT_EQ(place_values(bracketed_slot("other"), slots).refusals.size(), 1u);
}

TEST(Placing, NotesTheIdsOfTheTemplate) {
  EXPECT_EQ(place_values("<main id=\"main\" tabindex=\"-1\"><p id='a'>x</p></main>", {}).anchors,
            (std::vector<std::string>{"main", "a"}));
}

TEST(Placing, RefusesAPageThatEndsInsideATag) {
  EXPECT_EQ(place_values("<p class=\"x", {}).refusals.size(), 1u);
}

}  // namespace

}  // namespace render
