#include "render/markup.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace render {

namespace {

TEST(Markup, NestsAndEscapes) {
  Markup markup;
  markup.open("p", "lead").text("1 < 2").open("a").url("href", "a?b&c").text("x").close().close();
  EXPECT_EQ(markup.finish(), "<p class=\"lead\">1 &lt; 2<a href=\"a?b&amp;c\">x</a></p>");
}

TEST(Markup, WritesEmptyElementsWithoutAnEnd) {
  Markup markup;
  markup.open("p")
      .open("br")
      .close()
      .open("input")
      .attribute("type", "checkbox")
      .flag("disabled")
      .close()
      .close();
  markup.open("svg").open("path").attribute("d", "M0 0").close().close();
  EXPECT_EQ(markup.finish(), "<p><br><input type=\"checkbox\" disabled></p><svg><path d=\"M0 0\"/></svg>");
}

TEST(Markup, RefusesAttributesThatHoldCode) {
  for (const char* name : {"style", "onclick", "ONLOAD", "srcdoc", "a b", "a=", "\"", ""}) {
    Markup markup;
    markup.open("p");
    EXPECT_THROW(markup.attribute(name, "x"), std::logic_error) << name;
    EXPECT_THROW(markup.flag(name), std::logic_error) << name;
  }
}

TEST(Markup, WritesUrlsAsUrlsOnly) {
  Markup markup;
  markup.open("a");
  EXPECT_THROW(markup.attribute("href", "https://example.org"), std::logic_error);
  EXPECT_THROW(markup.url("href", "javascript:alert(1)"), std::logic_error);
}

TEST(Markup, HoldsItsCallersToOrder) {
  Markup open;
  open.open("p");
  EXPECT_THROW(open.finish(), std::logic_error);
  Markup closed;
  EXPECT_THROW(closed.close(), std::logic_error);
  Markup late;
  late.open("p").text("x");
  EXPECT_THROW(late.attribute("class", "x"), std::logic_error);
  Markup odd;
  EXPECT_THROW(odd.open("p><script"), std::logic_error);
}

}  // namespace

}  // namespace render
