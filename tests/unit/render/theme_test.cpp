#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "render/embedded_theme.h"
#include "render/tokens.h"
#include "unit/render/sample.h"

namespace render {

namespace {

using testing::HasSubstr;
using testing::Not;

struct Loaded {
  Theme theme;
  std::vector<base::Diagnostic> said;
};

Loaded load(std::vector<std::pair<std::string, std::string>> files, const std::string& name = "mine") {
  base::Sources sources;
  const auto site_file = sources.add("content/site.yaml", "title: Site\ntheme: " + name + "\n");
  for (auto& [path, bytes] : files) sources.add(path, bytes);
  library::Site site;
  site.theme = name;
  site.where = sources.whole(site_file);
  base::Diagnostics diagnostics;
  Loaded loaded{.theme = load_theme(sources, site, diagnostics), .said = {}};
  loaded.said = diagnostics.sorted(sources);
  return loaded;
}

std::string embedded(std::string_view path) {
  for (const EmbeddedFile& file : embedded_theme()) {
    if (file.path == path) return std::string(file.bytes);
  }
  return {};
}

TEST(Theme, OfTheProgramIsWithoutFault) {
  const Theme theme = sample::theme();
  EXPECT_THAT(theme.style_sheet, HasSubstr(":root{color-scheme:light dark;--page:#FFFFFF;"));
  EXPECT_THAT(theme.style_sheet,
              HasSubstr("@media screen and (prefers-color-scheme:dark){:root{--page:#1A1A1A;"));
  EXPECT_THAT(theme.style_sheet, HasSubstr("@media (forced-colors:active){:root{--page:Canvas;"));
  EXPECT_THAT(theme.icon, HasSubstr("<svg"));
}

TEST(Theme, AsksForNothingFromElsewhere) {
  const Theme theme = sample::theme();
  for (const char* part :
       {"url(", "@import", "@font-face", "http", "animation", "transition", "!important"}) {
    // "http" stands in the rule that prints addresses; anything else would be a request.
    if (std::string_view(part) == "http") continue;
    EXPECT_THAT(theme.style_sheet, Not(HasSubstr(part)));
  }
}

TEST(Theme, OfASiteGoesBeforeFileByFile) {
  const Loaded loaded = load({{"themes/mine/site.css", "body{}"}});
  EXPECT_TRUE(loaded.said.empty());
  EXPECT_TRUE(loaded.theme.style_sheet.ends_with("body{}"));
  EXPECT_THAT(loaded.theme.style_sheet, HasSubstr("--series-own:#12436D"));
  base::Diagnostics diagnostics;
  EXPECT_THAT(render_page(sample::plain(), sample::frame(), loaded.theme, diagnostics).bytes,
              HasSubstr("<h1>About</h1>"));
}

TEST(Theme, ThatDoesNotExistIsNamedWithItsNearest) {
  const Loaded loaded = load({{"themes/county/site.css", "body{}"}}, "countty");
  ASSERT_EQ(loaded.said.size(), 1u);
  EXPECT_EQ(loaded.said[0].code.id, "S301");
  EXPECT_THAT(loaded.said[0].help, HasSubstr("county"));
  EXPECT_EQ(loaded.said[0].where.begin, std::string("title: Site\ntheme: ").size());
}

struct TemplateRow {
  const char* text;
  const char* code;
  std::size_t offset;  // of the fault in the file
};
class BrokenTemplates : public testing::TestWithParam<TemplateRow> {};

TEST_P(BrokenTemplates, AreReportedAtTheirPlace) {
  const Loaded loaded = load({{"themes/mine/templates/kinds/plain.mustache", GetParam().text}});
  ASSERT_FALSE(loaded.said.empty());
  EXPECT_EQ(loaded.said[0].code.id, GetParam().code);
  EXPECT_EQ(loaded.said[0].where.begin, GetParam().offset);
}

INSTANTIATE_TEST_SUITE_P(
    Faults, BrokenTemplates,
    testing::Values(TemplateRow{"{{heading}}\n{{{main}}} {{title", "S302", 23},
                    TemplateRow{"{{heading}} {{#line}} {{{main}}}", "S302", 12},
                    TemplateRow{"{{heading}} {{/line}} {{{main}}}", "S302", 12},
                    TemplateRow{"{{#line}}{{#caption}}{{/line}}{{/caption}}", "S302", 21},
                    TemplateRow{"{{=<% %>=}} <%heading%>", "S302", 0},
                    TemplateRow{"{{headin}} {{{main}}}", "S303", 0},
                    TemplateRow{"{{{heading}}} {{{main}}}", "S303", 0},
                    TemplateRow{"{{heading}} {{main}}", "S303", 12},
                    TemplateRow{"{{heading}} {{url}}", "S303", 12},
                    TemplateRow{"<p {{heading}}>{{{main}}}</p>", "S304", 3},
                    TemplateRow{"<p style=\"color:red\">{{heading}}</p>{{{main}}}", "S304", 8},
                    TemplateRow{"<script>{{heading}}</script>{{{main}}}", "S304", 8},
                    TemplateRow{"<p title=\"{{{main}}}\">{{heading}}</p>", "S304", 10},
                    TemplateRow{"{{heading}} {{> nothing}} {{{main}}}", "S306", 12}));

TEST(Templates, MustShowTheirPage) {
  const Loaded loaded = load({{"themes/mine/templates/kinds/plain.mustache", "{{heading}}"}});
  ASSERT_EQ(loaded.said.size(), 1u);
  EXPECT_EQ(loaded.said[0].code.id, "S305");
  EXPECT_EQ(loaded.said[0].expected, "the name main");
}

TEST(Templates, ThatIncludeThemselvesAreRefused) {
  const Loaded loaded = load({{"themes/mine/templates/heading.mustache", "{{> heading}}"}});
  ASSERT_FALSE(loaded.said.empty());
  EXPECT_EQ(loaded.said[0].code.id, "S306");
}

TEST(Tokens, AreReadWithTheirFaults) {
  std::string tokens = embedded("tokens.yaml");
  tokens.replace(tokens.find("#D9D9D9"), 7, "#D9D9DX");
  tokens.replace(tokens.find("peer:"), 5, "pear:");
  const Loaded loaded = load({{"themes/mine/tokens.yaml", tokens}});
  ASSERT_EQ(loaded.said.size(), 3u);
  EXPECT_EQ(loaded.said[0].code.id, "S308");
  EXPECT_EQ(loaded.said[1].code.id, "S308");
  EXPECT_EQ(loaded.said[2].code.id, "S307");
  EXPECT_EQ(loaded.said[2].about, "token grid");
}

TEST(FontWidths, OfAThemePlaceItsLabels) {
  std::string widths = "advances: [";
  for (int i = 0; i < 95; ++i) widths += i == 0 ? "250" : ", 500";
  const Loaded loaded = load({{"themes/mine/font-widths.yaml", widths + "]\nother: 900\n"}});
  EXPECT_TRUE(loaded.said.empty());
  EXPECT_EQ(loaded.theme.metrics.advances[1], 500);
  EXPECT_EQ(loaded.theme.metrics.other, 900);
  EXPECT_EQ(load({{"themes/mine/font-widths.yaml", "advances: [1, 2]\n"}}).said.at(0).code.id, "S309");
  EXPECT_EQ(sample::theme().metrics.advances, scene::arial_metrics().advances);
}

// WCAG 2.2 relative luminance and contrast, cut to two decimals as in the table of the design.
double channel(int value) {
  const double share = value / 255.0;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}
double luminance(const std::string& colour) {
  const auto part = [&](std::size_t at) { return channel(std::stoi(colour.substr(at, 2), nullptr, 16)); };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}
double contrast(const std::string& a, const std::string& b) {
  const auto [low, high] = std::minmax({luminance(a), luminance(b)});
  return std::floor((high + 0.05) / (low + 0.05) * 100) / 100;
}

class Contrast : public testing::Test {
 protected:
  Contrast() {
    base::Sources sources;
    const auto file = sources.add("tokens.yaml", embedded("tokens.yaml"));
    base::Diagnostics diagnostics;
    tokens_ = read_tokens({.bytes = sources.bytes(file), .where = sources.whole(file)}, sources, diagnostics);
  }
  std::string light(const std::string& name) const { return token(name).light; }
  std::string dark(const std::string& name) const { return token(name).dark; }
  const Token& token(const std::string& name) const {
    for (const Token& each : tokens_) {
      if (each.name == name) return each;
    }
    ADD_FAILURE() << "no token " << name;
    return tokens_.front();
  }
  Tokens tokens_;
};

TEST_F(Contrast, IsThatOfTheDesign) {
  struct Row {
    const char* token;
    double light_page, light_surface, dark_page, dark_surface;
  };
  for (const Row& row :
       {Row{"ink", 19.58, 17.51, 15.54, 13.51}, Row{"muted", 9.03, 8.07, 9.26, 8.05},
        Row{"link", 8.40, 7.51, 8.70, 7.56}, Row{"visited", 9.90, 8.85, 8.56, 7.44},
        Row{"control", 5.06, 4.52, 5.17, 4.50}, Row{"error", 7.84, 7.02, 9.41, 8.18},
        Row{"series-own", 10.24, 9.16, 8.70, 7.56}, Row{"series-1", 5.35, 4.79, 8.56, 7.44}}) {
    EXPECT_DOUBLE_EQ(contrast(light(row.token), light("page")), row.light_page) << row.token;
    EXPECT_DOUBLE_EQ(contrast(light(row.token), light("surface")), row.light_surface) << row.token;
    EXPECT_DOUBLE_EQ(contrast(dark(row.token), dark("page")), row.dark_page) << row.token;
    EXPECT_DOUBLE_EQ(contrast(dark(row.token), dark("surface")), row.dark_surface) << row.token;
  }
}

TEST_F(Contrast, OfEveryTextAndLineIsEnough) {
  for (const char* text : {"ink", "muted", "link", "visited", "better", "worse", "error"}) {
    for (const char* ground : {"page", "surface", "tint", "alert"}) {
      EXPECT_GE(contrast(light(text), light(ground)), 4.5) << text << " on " << ground;
      EXPECT_GE(contrast(dark(text), dark(ground)), 4.5) << text << " on " << ground << ", dark";
    }
    EXPECT_GE(contrast(token(text).print, token("page").print), 4.5) << text << " on paper";
  }
  for (const char* line : {"series-own", "series-1", "series-2", "series-3", "peer"}) {
    EXPECT_GE(contrast(light(line), light("page")), 4.5) << line;
    EXPECT_GE(contrast(dark(line), dark("page")), 4.5) << line << ", dark";
    EXPECT_GE(contrast(token(line).print, token("page").print), 4.5) << line << ", print";
  }
  EXPECT_GE(contrast(light("focus-ink"), light("focus-fill")), 4.5);
  EXPECT_GE(contrast(light("focus-ring"), light("page")), 3);
  EXPECT_GE(contrast(dark("focus-ring"), dark("page")), 3);
}

}  // namespace

}  // namespace render
