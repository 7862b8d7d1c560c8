// A chart as a figure: the finding, what is drawn, the sentence, two drawings, the list, the note, the table,
// the file.
#include "render/pieces.h"
#include "render/svg.h"

namespace render {

namespace {

// "homicide" of "chart-homicide".
std::string suffix_of(const page::Chart& chart) {
  const std::size_t dash = chart.id.find('-');
  return dash == std::string::npos ? chart.id : chart.id.substr(dash + 1);
}

void write_optional(Markup& markup, std::string_view css_class, const std::string& text) {
  if (!text.empty()) markup.leaf("p", css_class, text).new_line();
}

void write_annotations(Markup& markup, const std::vector<std::string>& annotations) {
  if (annotations.empty()) return;
  markup.open("ol", "chart-annotations");
  for (const std::string& each : annotations) markup.leaf("li", {}, each);
  markup.close().new_line();
}

void write_data(Writer& writer, const page::Chart& chart) {
  Markup& markup = writer.markup;
  markup.open("details").attribute("id", data_anchor(chart));
  if (chart.is_data_open) markup.flag("open");
  markup.leaf("summary", {}, chart.data_summary).new_line();
  if (chart.data.id.empty()) {
    page::Table named = chart.data;
    named.id = caption_anchor(chart);
    write_table(writer, named);
  } else {
    write_table(writer, chart.data);
  }
  markup.close().new_line();
}

void write_links(Writer& writer, const page::Chart& chart) {
  Markup& markup = writer.markup;
  markup.open("p", "chart-links").open("a").url("href", writer.notes.link_to(chart.file));
  markup.text(chart.file_text + writer.notes.file_note(chart.file)).close();
  if (!chart.source.empty()) markup.text(" · ");
  write_runs(writer, chart.source);
  markup.close().new_line();
}

}  // namespace

std::string data_anchor(const page::Chart& chart) {
  return "data-" + suffix_of(chart);
}

std::string caption_anchor(const page::Chart& chart) {
  return chart.data.id.empty() ? "cap-" + suffix_of(chart) : chart.data.id;
}

void write_chart(Writer& writer, const page::Chart& chart) {
  Markup& markup = writer.markup;
  const std::string heading_id = chart.id + "-h";
  markup.open("figure", "chart")
      .attribute("id", chart.id)
      .attribute("aria-labelledby", heading_id)
      .new_line();
  markup.open(heading_name(chart.heading_level))
      .attribute("id", heading_id)
      .text(chart.heading)
      .close()
      .new_line();
  write_optional(markup, "chart-sub", chart.subtitle);
  write_optional(markup, "chart-says", chart.sentence);
  markup.open("p", "chart-skip").open("a").url("href", "#" + data_anchor(chart));
  markup.text(chart.skip).close().close().new_line();
  write_drawing(markup, chart.wide, "wide", chart.name);
  write_drawing(markup, chart.narrow, "narrow", chart.name);
  write_annotations(markup, chart.annotations);
  write_optional(markup, "chart-note", chart.note);
  write_data(writer, chart);
  write_links(writer, chart);
  markup.close().new_line();
}

}  // namespace render
