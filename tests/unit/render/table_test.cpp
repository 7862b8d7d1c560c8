// The markup of tables: heads over two rows, groups of rows, notes, and the link to the file.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "unit/render/sample.h"

namespace render {
namespace {

using testing::HasSubstr;
using testing::Not;

page::TableBlock arrests() {
  page::TableBlock block{.id = "table-arrests", .sentence = "Both fell.", .note = "A note."};
  page::Table& table = block.table;
  table.id = "cap-table-arrests";
  table.caption = "Arrests";
  table.heads_above = {{"", 1}, {"Number of arrests", 2}};
  table.columns = {{"Area"}, {"2021", page::Align::number}, {"2022", page::Align::number, {2}}};
  table.rows = {{page::plain_cell("Kent"), page::plain_cell("9"), page::plain_cell("8")},
                {page::plain_cell("Essex"), page::plain_cell("7"), page::plain_cell("6")}};
  table.rows[0][1].notes = {1};
  table.groups = {{0, "South", "It fell."}, {1, "East"}};
  table.foot = {page::plain_cell("Total"), page::plain_cell("16"), page::plain_cell("14")};
  table.notes = {"Counted twice.", "Provisional."};
  return block;
}

std::string html_of(page::TableBlock block) {
  page::Page page = sample::plain();
  if (block.table.file) block.table.file = page::Address{page.address.path + "table-arrests.csv"};
  page.pieces = {{std::move(block)}};
  page::Frame frame = sample::frame();
  frame.file_sizes[page.address.path + "table-arrests.csv"] = 2100;
  return sample::html(page, frame);
}

}  // namespace

TEST(TableBlocks, NameTheirRegionByTheCaptionWithoutItsSentence) {
  EXPECT_THAT(html_of(arrests()),
              HasSubstr("<figure class=\"table-block\" id=\"table-arrests\" "
                        "aria-labelledby=\"cap-table-arrests\">\n<section class=\"scroll\" tabindex=\"0\" "
                        "aria-labelledby=\"cap-table-arrests\"><table><caption><span "
                        "id=\"cap-table-arrests\">Arrests</span> <span class=\"caption-says\">Both "
                        "fell.</span></caption>"));
}

TEST(TableBlocks, HaveHeadsOverTwoRowsInGroupsOfColumns) {
  const std::string html = html_of(arrests());
  EXPECT_THAT(html, HasSubstr("<colgroup span=\"1\"></colgroup><colgroup span=\"2\"></colgroup>"));
  EXPECT_THAT(html, HasSubstr("<thead><tr><th scope=\"col\" rowspan=\"2\">Area</th><th scope=\"colgroup\" "
                              "colspan=\"2\" class=\"above\">Number of arrests</th></tr>\n<tr><th "
                              "scope=\"col\" class=\"n\">2021</th>"));
}

TEST(TableBlocks, GroupTheirRowsUnderACaptionAndAboveASentence) {
  const std::string html = html_of(arrests());
  EXPECT_THAT(html, HasSubstr("<tbody>\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"3\"><span "
                              "class=\"across\">South</span></th></tr>\n<tr><th scope=\"row\">Kent</th>"));
  EXPECT_THAT(html, HasSubstr("<tr class=\"says\"><td colspan=\"3\"><span class=\"across\">It "
                              "fell.</span></td></tr>\n</tbody><tbody>"));
  EXPECT_THAT(html, HasSubstr("<tfoot><tr><th scope=\"row\">Total</th><td class=\"n\">16</td>"));
}

TEST(TableBlocks, LeadFromAMarkToItsNoteAndBack) {
  const std::string html = html_of(arrests());
  EXPECT_THAT(html, HasSubstr("9<sup><a href=\"#cap-table-arrests-note-1\" "
                              "id=\"cap-table-arrests-note-1-mark\"><span class=\"unseen\">Note "
                              "</span>a</a></sup></td>"));
  EXPECT_THAT(html, HasSubstr("2022<sup><a href=\"#cap-table-arrests-note-2\""));
  EXPECT_THAT(html, HasSubstr("<ol class=\"notes\" type=\"a\">\n<li id=\"cap-table-arrests-note-1\">Counted "
                              "twice. <a href=\"#cap-table-arrests-note-1-mark\">Back to the table<span "
                              "class=\"unseen\"> from note a</span></a></li>"));
}

TEST(TableBlocks, OfferTheirFileWithItsSize) {
  page::TableBlock block = arrests();
  EXPECT_THAT(html_of(block), Not(HasSubstr("Download this table")));
  block.table.file = page::Address{"named below"};
  block.source = page::plain("Source: a count");
  EXPECT_THAT(html_of(block),
              HasSubstr("<p class=\"table-note\">A note.</p>\n<p class=\"chart-links\"><a "
                        "href=\"table-arrests.csv\">Download this table<span class=\"unseen\">: "
                        "Arrests</span> (CSV, 2 KB)</a> · Source: a count</p>\n</figure>"));
}

}  // namespace render
