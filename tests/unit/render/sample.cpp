#include "unit/render/sample.h"

#include <gtest/gtest.h>

#include "base/number.h"

namespace sample {

namespace {

using page::plain;

page::Runs muted(std::string text) {
  return {{.text = std::move(text), .weight = page::Weight::muted}};
}
page::Runs strong(std::string text) {
  return {{.text = std::move(text), .weight = page::Weight::strong}};
}

scene::Scene drawing(const Words& words, double width, double height, double size) {
  scene::Scene scene{.width = width, .height = height};
  const double left = 56;
  const double right = width * 0.72;
  const auto y_of = [&](double value) { return height - 48 - value * (height - 90) / 5; };
  for (int tick = 0; tick <= 5; ++tick) {
    const auto role = tick == 0 ? scene::Role::axis : scene::Role::grid;
    scene.marks.push_back(scene::Line{{{left, y_of(tick)}, {right, y_of(tick)}}, role});
    scene.marks.push_back(scene::Label{
        {left - 8, y_of(tick) + 5}, base::whole(tick), size, scene::Anchor::end, scene::Role::axis});
  }
  const auto series = [&](scene::Role role, double first, double step, scene::Shape shape, double marker) {
    scene::Line line{.role = role};
    for (int i = 0; i < 23; ++i) {
      const double wave = (i * 7) % 5 * 0.08;
      line.points.push_back({left + (right - left) * i / 22, y_of(first + step * i + wave)});
    }
    if (role == scene::Role::own) line.ending = scene::Ending::provisional;
    scene.marks.push_back(line);
    scene.marks.push_back(scene::Marker{line.points.back(), shape, marker, role, role == scene::Role::own});
    const double last = line.points.back().y + 5;
    scene.marks.push_back(scene::Label{{right + 10, last},
                                       words.say(std::string(scene::name_of(role)) + " 3.69"),
                                       size,
                                       scene::Anchor::start,
                                       role,
                                       role == scene::Role::own});
  };
  series(scene::Role::nation, 1.2, 0.012, scene::Shape::diamond, 11);
  series(scene::Role::group, 2.1, 0.03, scene::Shape::square, 9);
  series(scene::Role::own, 2.4, 0.07, scene::Shape::circle, 10);
  scene.marks.push_back(scene::Line{{{left, y_of(4.5)}, {right, y_of(4.5)}}, scene::Role::target});
  scene.marks.push_back(scene::Line{{{left + 150, y_of(0)}, {left + 150, 30}}, scene::Role::annotation});
  scene.marks.push_back(
      scene::Marker{{left + 150, 20}, scene::Shape::circle, 20, scene::Role::annotation, true});
  scene.marks.push_back(
      scene::Label{{left + 150, 25}, "1", size, scene::Anchor::middle, scene::Role::annotation});
  scene.marks.push_back(scene::Marker{{left + 60, y_of(0)}, scene::Shape::cross, 8, scene::Role::missing});
  scene.marks.push_back(
      scene::Marker{{left + 90, y_of(0)}, scene::Shape::square, 8, scene::Role::withheld, true});
  for (const auto& [x, text] : {std::pair{left, "Jun 2018"}, std::pair{right, "Dec 2023"}}) {
    scene.marks.push_back(
        scene::Label{{x, height - 20}, words.say(text), size, scene::Anchor::middle, scene::Role::axis});
  }
  return scene;
}

scene::Scene sparkline() {
  scene::Scene scene{.width = 96, .height = 24};
  scene::Line line{.role = scene::Role::own};
  for (int i = 0; i < 12; ++i) line.points.push_back({3.0 + i * 8, 20.0 - i * 1.2 - (i % 3)});
  scene.marks.push_back(line);
  scene.marks.push_back(scene::Marker{line.points.back(), scene::Shape::circle, 5, scene::Role::own});
  return scene;
}

std::vector<page::Cell> summary_row(const Words& words, const std::string& name, page::Icon icon,
                                    const std::string& trend, page::Weight judgement) {
  std::vector<page::Cell> row;
  row.push_back({.lines = {page::link(words.say(name), page::address::measure("residential-burglary"))}});
  row.push_back({.lines = {strong(words.say("3.69 per 1,000 households")), plain(words.say("2,710 offences")),
                           muted(words.say("12 months to December 2023"))}});
  row.push_back({.lines = {plain(words.say("+28.9% (+608), from 2,102"))}});
  row.push_back({.lines = {strong(words.say(trend)), {{.text = words.say("worse"), .weight = judgement}}},
                 .icon = icon,
                 .sparkline = sparkline()});
  row.push_back({.lines = {plain(words.say("5th/8 MSG (above MSG average rates)")),
                           muted(words.say("1st is lowest; average 3.12"))}});
  return row;
}

page::Table summary(const Words& words) {
  page::Table table{.id = "glance-national", .caption = words.say("Measures summary: National measures")};
  table.is_summary = true;
  table.scroll_hint = words.say("Scroll the table sideways for trend and comparison.");
  table.columns = {{words.say("Measure")},
                   {words.say("Latest")},
                   {words.say("Change on a year earlier")},
                   {words.say("Trend")},
                   {words.say("Compared with the most similar group")}};
  table.rows = {summary_row(words, "Residential burglary", page::Icon::up, "Increasing", page::Weight::worse),
                summary_row(words, "Homicide", page::Icon::level, "Stable", page::Weight::plain),
                summary_row(words, "Neighbourhood crime", page::Icon::down, "Reducing", page::Weight::better),
                summary_row(words, "Online fraud", page::Icon::empty, "Not available", page::Weight::plain)};
  return table;
}

page::Table data_table(const Words& words) {
  page::Table table{.id = "cap-residential-burglary", .caption = words.say("Residential burglary")};
  table.columns = {{words.say("12 months to")},
                   {words.say("Avon and Somerset"), page::Align::number},
                   {words.say("Average of the 8"), page::Align::number},
                   {words.say("Status")}};
  for (const std::string year : {"2023", "2022", "2021"}) {
    table.rows.push_back({{.lines = {plain(words.say("December " + year))}, .id = "period-" + year},
                          {.lines = {plain(words.say("3.69"))}},
                          {.lines = {plain(words.say("3.12"))}},
                          {.lines = {plain(words.say("final"))}}});
  }
  table.foot = {{.lines = {plain(words.say("Mean"))}},
                {.lines = {plain("3.69")}},
                {.lines = {plain("3.12")}},
                {.lines = {plain("")}}};
  return table;
}

page::Chart chart(const Words& words) {
  page::Chart chart;
  chart.id = "chart-residential-burglary";
  chart.heading = words.say("Residential burglary increased by 28.9% in the 12 months to December 2023");
  chart.subtitle = words.say(
      "Chart 3: offences per 1,000 households, Avon and Somerset and comparators, 12 months to each quarter "
      "end, "
      "June 2018 to December 2023");
  chart.sentence = words.say(
      "The rate was 3.69 per 1,000 households. This is 5th lowest of 8 in the most similar group and above "
      "the "
      "average of the 8 (3.12).");
  chart.name = words.say(
      "Line chart: Residential burglary, Avon and Somerset, 12 months to June 2018 to 12 months to "
      "December 2023, showing an increase of 28.9% in the latest year.");
  chart.skip = words.say("Skip to the data for residential burglary");
  chart.wide = drawing(words, 640, 360, 15);
  chart.narrow = drawing(words, 320, 298, 14);
  chart.annotations = {
      words.say("April 2021: new counting rule; figures on the two sides are not compared.")};
  chart.note = words.say("The axis starts at 0. The last point is provisional.");
  chart.data = data_table(words);
  chart.data_summary = words.say("Data for this chart: residential burglary (3 rows)");
  chart.file = page::address::measure_csv("residential-burglary");
  chart.file_text = words.say("Download residential burglary (CSV, 4 KB)");
  chart.source = {{.text = words.say("Source: ")},
                  {.text = words.say("Home Office open data"), .url = "https://www.example.org/data?a=1&b=2"},
                  {.text = words.say(", updated 25 January 2024")}};
  return chart;
}

document::Inline text(const std::string& words) {
  return {document::Text{words}};
}
document::Element paragraph(document::Inlines content) {
  return {document::Paragraph{std::move(content)}};
}

document::Elements commentary(const Words& words) {
  document::Elements prose;
  prose.push_back({document::Heading{1, {text(words.say("Comments"))}}});
  prose.push_back(
      paragraph({text(words.say("Burglary rose in every quarter. ")),
                 {document::Strong{{text(words.say("Most of it"))}}},
                 text(words.say(" was in two districts, see ")),
                 {document::Link{"../2023-24-q2/report.md#homicide", {text(words.say("the last report"))}}},
                 text(", "),
                 {document::Link{"https://www.example.org/a?b=1&c=2",
                                 {{document::Emphasis{{text(words.say("the source"))}}}}}},
                 text(words.say(" and the note")),
                 {document::FootnoteMark{1}},
                 text(". "),
                 {document::Code{words.say("code")}},
                 {document::Struck{{text(words.say("struck"))}}},
                 {document::LineBreak{}},
                 {document::Image{"map.png", words.say("A map of the two districts")}},
                 {document::SoftBreak{}}}));
  document::Table table{.columns = {document::Table::Align::left, document::Table::Align::right},
                        .head = {{text(words.say("District"))}, {text(words.say("Offences"))}},
                        .rows = {{{text(words.say("North"))}, {text(words.say("412"))}},
                                 {{text(words.say("South"))}, {text(words.say("287"))}}}};
  prose.push_back({table});
  prose.push_back(
      {document::Quote{{paragraph({text(words.say("We will halve burglary in the two districts."))})},
                       {text(words.say("The chief constable, March 2024"))}}});
  document::List tasks{.items = {{{paragraph({text(words.say("Letters sent"))})}, true},
                                 {{paragraph({text(words.say("Patrols doubled"))})}, false}}};
  prose.push_back({tasks});
  prose.push_back({document::CodeBlock{words.say("measure,period,value\nhomicide,2023-Q4,6\n")}});
  prose.push_back({document::Heading{1, {text("Planned action")}}});
  document::List actions{
      .is_ordered = true,
      .items = {{{paragraph({text(words.say("Visit every victim within two days."))})}, {}},
                {{paragraph({text(words.say("Mark property in the two districts."))})}, {}}}};
  prose.push_back({actions});
  prose.push_back({document::Rule{}});
  prose.push_back({document::Fence{.info = words.say("text"), .text = words.say("a fence")}});
  prose.push_back(
      {document::Footnote{1, {paragraph({text(words.say("Counted by the district of the offence."))})}}});
  return prose;
}

page::Piece section(const Words& words) {
  page::Group group{.name = "section", .pieces = {}};
  group.pieces.push_back({page::Heading{3, "homicide", plain(words.say("Residential burglary"))}});
  group.pieces.push_back(
      {page::Paragraph{plain(words.say("Priority: Reduce neighbourhood crime")), page::Look::muted}});
  group.pieces.push_back({page::Paragraph{
      plain(words.say("Police recorded residential burglary offences increased by 28.9% (608 "
                      "offences), from 2,102 in the 12 months to December 2022 to 2,710 in the 12 "
                      "months to December 2023. The rate increased by 27.8%, from 2.89 to 3.69 per "
                      "1,000 households. This is 5th lowest of 8 in the most similar group and above "
                      "the average of the 8 (3.12).")),
      page::Look::statement}});
  group.pieces.push_back({page::Tags{{plain(words.say("Trend: Increasing")), plain(words.say("worse")),
                                      plain(words.say("5th/8 MSG (above MSG average rates)"))}}});
  group.pieces.push_back({chart(words)});
  group.pieces.push_back({page::Paragraph{
      plain(
          words.say("Commentary by the Office of the Police and Crime Commissioner, confirmed for October to "
                    "December 2023.")),
      page::Look::muted}});
  group.pieces.push_back({page::Prose{.elements = commentary(words),
                                      .file = "content/reports/2023-24-q3/10-homicide.md",
                                      .heading_shift = 3,
                                      .id_prefix = "homicide",
                                      .insets = {}}});
  return {std::move(group)};
}

page::Piece contents(const Words& words) {
  page::Contents contents;
  const page::Address self = page::address::report("2023-24-q3");
  for (const std::string part : {"National measures", "Local measures"}) {
    contents.entries.push_back({page::link(words.say(part), {self.path, "homicide"}),
                                {page::link(words.say("Homicide"), {self.path, "homicide"}),
                                 page::link(words.say("Residential burglary"), {self.path, "homicide"})}});
  }
  return {std::move(contents)};
}

}  // namespace

page::Frame frame(const Words& words) {
  page::Frame frame;
  frame.site_title = words.say("Policing performance in Avon and Somerset");
  frame.body = words.say("Office of the Police and Crime Commissioner for Avon and Somerset");
  frame.language = "en-GB";
  frame.base_url = "https://performance.example.org/sub/";
  frame.notices = {words.say("Some figures on this site are being revised."),
                   words.say("Some figures on this site are illustrative.")};
  frame.navigation = {{words.say("Reports"), page::address::reports()},
                      {words.say("Measures"), page::address::measures()},
                      {words.say("Glossary"), page::address::glossary()},
                      {words.say("About"), page::address::plain("about")}};
  frame.footer = {{words.say("Accessibility statement"), page::address::plain("accessibility")}};
  frame.contact_email = words.say("office@example.org");
  frame.contact_post = words.say("Valley Road, Portishead");
  frame.licence = words.say("You may reuse this content under the Open Government Licence v3.0.");
  frame.generator = words.say("Candour 0.1.0");
  return frame;
}

page::Page report(const Words& words) {
  page::Page page{.kind = page::Kind::report, .address = page::address::report("2023-24-q3")};
  page.title = words.say("October to December 2023");
  page.description = words.say("Performance report for October to December 2023.");
  page.crumbs = {{words.say("Home"), page::address::home()},
                 {words.say("Reports"), page::address::reports()},
                 {words.say("October to December 2023"), {}}};
  page.caption = words.say("Performance report");
  page.heading = words.say("October to December 2023");
  page.line = words.say("Quarter 3 of the financial year ending March 2024");
  page.skip_text = words.say("Skip to main points");
  page.skip_anchor = "report-main-points";
  page.previous = {words.say("Previous report: July to September 2023"), page::address::report("2023-24-q2")};
  page.next = {words.say("Next report: January to March 2024"), page::address::report("2023-24-q4")};
  page.edition_line = words.say("Edition 2 of October to December 2023");
  page.print_line = words.say("Printed from https://performance.example.org/, edition 2.");
  page::Panel panel{
      .pieces = {{page::Paragraph{plain(words.say("Edition 2, published 5 March 2024"))}},
                 {page::List{{plain(words.say("Correction: the count was 2,701 and is now 2,710."))}}}}};
  page.pieces = {
      {panel},
      {page::Heading{2, "report-main-points", plain(words.say("Main points"))}},
      {page::List{{plain(words.say("Residential burglary increased by 28.9%; the rate is above the average "
                                   "of similar forces.")),
                   plain(words.say("Homicide is stable."))}}},
      contents(words),
      {page::Paragraph{plain(words.say("This report covers three months.")), page::Look::lead}},
      {page::Heading{2, "report-at-a-glance", plain(words.say("At a glance"))}},
      {summary(words)},
      {page::Heading{2, "part-national", plain(words.say("National measures"))}},
      section(words),
      {page::Definitions{{{.term = plain(words.say("Most similar group")),
                           .id = "most-similar-group",
                           .texts = {plain(words.say("Also called: MSG"))},
                           .prose = {paragraph({text(words.say("Eight areas alike."))})},
                           .file = "content/glossary.md"}}}},
      {page::Panel{page::Tone::alert, {{page::Paragraph{plain(words.say("This is edition 1."))}}}}},
      {page::Paragraph{page::link(words.say("Back to contents"), {"", "main"}), page::Look::small}}};
  return page;
}

page::Page plain() {
  return {.kind = page::Kind::plain,
          .address = page::address::plain("about"),
          .title = "About",
          .description = "About this site.",
          .heading = "About"};
}

render::Theme theme() {
  base::Sources sources;
  base::Diagnostics diagnostics;
  render::Theme theme = render::load_theme(sources, {}, diagnostics);
  for (const base::Diagnostic& each : diagnostics.sorted(sources)) {
    ADD_FAILURE() << each.code.id << ": " << each.code.title << " " << each.about << " " << each.found << " "
                  << each.expected << " " << each.help;
  }
  return theme;
}

render::Artifact artifact(const page::Page& page, const page::Frame& frame) {
  base::Diagnostics diagnostics;
  static const render::Theme loaded = theme();
  render::Artifact made = render::render_page(page, frame, loaded, diagnostics);
  for (const base::Diagnostic& each : diagnostics.sorted({})) {
    ADD_FAILURE() << each.code.id << ": " << each.about << " " << each.found;
  }
  return made;
}

std::string html(const page::Page& page, const page::Frame& frame) {
  return artifact(page, frame).bytes;
}

}  // namespace sample
