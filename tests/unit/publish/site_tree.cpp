#include "publish/site_tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/hash.h"
#include "publish/plain_text.h"

namespace {

using render::Artifact;

std::vector<std::string> told(const base::Diagnostics& diagnostics, const base::Sources& sources = {}) {
  std::vector<std::string> lines;
  for (const base::Diagnostic& each : diagnostics.sorted(sources)) {
    lines.push_back(std::string(each.code.id) + " " + each.about +
                    (each.found.empty() ? "" : ": " + each.found) +
                    (each.help.empty() ? "" : " (" + each.help + ")"));
  }
  return lines;
}

TEST(Collect, RefusesTwoFilesAtOneAddress) {
  base::Diagnostics diagnostics;
  const auto tree = publish::collect({{"a/index.html", "first"},
                                      {"a/index.html", "second"},
                                      {"b", "file"},
                                      {"b/index.html", "folder"},
                                      {"c/d/index.html", "folder"},
                                      {"c/d", "file"}},
                                     diagnostics);
  EXPECT_EQ(tree.files,
            (base::FileTree{{"a/index.html", "first"}, {"b", "file"}, {"c/d/index.html", "folder"}}));
  EXPECT_THAT(told(diagnostics), testing::ElementsAre("R401 a/index.html", "R401 b/index.html", "R401 c/d"));
}

TEST(Collect, RefusesAddressesThatLeaveTheSite) {
  for (const std::string path : {"../x.html", "/etc/x", "a//b", "a/../../x", "", "a/./b", "a/"}) {
    base::Diagnostics diagnostics;
    EXPECT_TRUE(publish::collect({{path, ""}}, diagnostics).files.empty()) << path;
    EXPECT_THAT(told(diagnostics), testing::ElementsAre("R402 " + path));
  }
}

TEST(Links, MustLeadToAFileAndToAPlaceOnIt) {
  const std::vector<Artifact> site{
      {.path = "index.html",
       .bytes = "",
       .links = {{""},
                 {"reports/"},
                 {"measures/homicide/"},
                 {"data/homicide.csv"},
                 {"", "top"},
                 {"manifest.json"}},
       .anchors = {"top"}},
      {.path = "reports/index.html",
       .bytes = "",
       .links = {{"report/"}, {"measures/homicide/", "tend"}, {"data/homicide.csv", "x"}, {"", "elsewhere"}}},
      {.path = "measures/homicide/index.html", .bytes = "", .anchors = {"trend"}},
      {.path = "data/homicide.csv", .bytes = ""}};
  base::Diagnostics diagnostics;
  publish::check_links(site, diagnostics);
  EXPECT_THAT(
      told(diagnostics),
      testing::ElementsAre(
          "L101 page reports/index.html: a link to report/index.html (did you mean reports/index.html?)",
          "L102 page reports/index.html: a link to #elsewhere of index.html",
          "L102 page reports/index.html: a link to #tend of measures/homicide/index.html (did you mean "
          "trend?)",
          "L102 page reports/index.html: a link to #x of data/homicide.csv"));
}

struct LeakRow {
  std::string text;
  bool is_pattern;
  std::string path;
  std::string bytes;
  bool is_found;
};

TEST(Leaks, AreFoundHoweverAFormatWritesThem) {
  for (const LeakRow& row : {
           LeakRow{"07700 900", false, "index.html", "<p>Ring 07700 900123.</p>", true},
           LeakRow{"07700 900", false, "index.html", "<p>Ring 07700900123.</p>", false},
           LeakRow{"07700 900", false, "index.html", "<p>07700 <strong>900</strong></p>", true},
           LeakRow{"101", false, "index.html", "<td>10</td><td>1</td>", false},
           LeakRow{"O'Neil & \"Co\"", false, "index.html", "<p>O&#39;Neil &amp; \"Co\"</p>", true},
           LeakRow{"O'Neil & \"Co\"", false, "index.html", "<p title=\"O&#39;Neil &amp; &quot;Co&quot;\">",
                   true},
           LeakRow{"O'Neil & \"Co\"", false, "a.json", R"({"x": "O'Neil & \"Co\""})", true},
           LeakRow{"O'Neil & \"Co\"", false, "a.csv", "1,\"O'Neil & \"\"Co\"\"\"\r\n", true},
           LeakRow{"secret plan", false, "index.html", "<a href=\"secret%20plan.csv\">", true},
           LeakRow{"secret-plan", false, "reports/secret-plan/index.html", "", true},
           LeakRow{"SECRET", false, "index.html", "secret", false},
           LeakRow{"07[0-9]{3} ?[0-9]{6}", true, "index.html", "x\n<p>07700 900123</p>\n", true},
           LeakRow{"07[0-9]{3} ?[0-9]{6}", true, "index.html", "<p>0770 900123</p>", false},
           LeakRow{"^draft$", true, "a.csv", "a\r\ndraft\r\nb\r\n", true},
           LeakRow{"a<b>c", true, "a.txt", "a<b>c", true},
           LeakRow{"[0-9]{6}", true, "a.csv", std::string(5000, 'x') + "123456", true},
           LeakRow{"07[0-9]{3} ?[0-9]{6}", false, "a.csv", "07700 900123", false},
       }) {
    base::Sources sources;
    const std::uint32_t file = sources.add("content/site.yaml", "never_publish: []\n");
    base::Diagnostics diagnostics;
    publish::check_leaks({{{row.path, row.bytes}}}, {{{row.text, row.is_pattern, {file, 0, 5}}}},
                         diagnostics);
    EXPECT_EQ(diagnostics.has_policy(), row.is_found) << row.text << " in " << row.bytes.substr(0, 100);
  }
}

TEST(Leaks, NameTheFileAndTheEntryOfTheList) {
  base::Sources sources;
  const std::uint32_t file = sources.add("content/site.yaml", "never_publish: []\n");
  base::Diagnostics diagnostics;
  publish::check_leaks({{{"a.html", "secret"}, {"b.html", "secret"}, {"c.html", ""}}},
                       {{{"secret", false, {file, 0, 5}}}}, diagnostics);
  EXPECT_THAT(told(diagnostics, sources),
              testing::ElementsAre("P201 in a.html (take it out of what this file is made from)",
                                   "P201 in b.html (take it out of what this file is made from)"));
}

TEST(Leaks, ReportAPatternThatCannotBeSearchedFor) {
  for (const std::string pattern : {"(", "[z-a]", "(a)\\1", "((a{500}){500}){500}"}) {
    base::Diagnostics diagnostics;
    publish::check_leaks({{{"a.html", "aa"}}}, {{{pattern, true}}}, diagnostics);
    EXPECT_THAT(told(diagnostics), testing::ElementsAre("P202 : /" + pattern + "/"));
  }
  base::Diagnostics diagnostics;
  publish::check_leaks({}, {{{std::string(100000, '('), true}}}, diagnostics);
  EXPECT_TRUE(diagnostics.has_errors());
}

TEST(Leaks, StopNoBuildForEver) {
  base::Diagnostics diagnostics;
  publish::check_leaks({{{"a.csv", std::string(1500, 'x')}}}, {{{"(x+x+)+y", true}}}, diagnostics);
  EXPECT_FALSE(diagnostics.has_errors());
}

TEST(PlainText, IsWhatAReaderSees) {
  EXPECT_EQ(publish::plain_text("<p>a<em class=\"x\">b</em> &lt;c&gt; &amp;amp; &copy; <td>d"),
            "\nab <c> &amp; &copy; \nd");
  EXPECT_EQ(publish::plain_text("a < b"), "a < b");
}

TEST(Manifest, ListsEveryFileButItself) {
  publish::SiteTree tree{{{"b.html", "b"}, {"a/index.html", "a"}}};
  publish::add_manifest(tree, "1.2.3");
  EXPECT_EQ(tree.files.at("manifest.json"),
            "{\n  \"schema\": \"candour/manifest/1\",\n  \"generator\": \"1.2.3\",\n"
            "  \"files\": {\n    \"a/index.html\": \"" +
                base::sha256("a") + "\",\n    \"b.html\": \"" + base::sha256("b") + "\"\n  }\n}\n");
}

}  // namespace
