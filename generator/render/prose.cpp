#include "render/prose.h"

#include <algorithm>
#include <map>

#include "base/number.h"
#include "base/overloaded.h"
#include "base/text.h"
#include "render/author_link.h"
#include "render/escape.h"

namespace render {

namespace {

// Enough for any published number, and few enough to leave out what binary fractions add.
constexpr int digits_of_value = 12;

constexpr std::string_view actions_heading = "planned action";

class Telling {
 public:
  Telling(Writer& writer, const page::Prose& prose, ParagraphNumbers& numbers)
      : writer_(writer),
        markup_(writer.markup),
        prose_(prose),
        numbers_(numbers),
        first_shown_(std::clamp(prose.heading_shift + 1, 2, 6)) {}

  void tell_all() {
    name_headings();
    auto inset = prose_.insets.begin();
    for (std::size_t i = 0; i < prose_.elements.size(); ++i) {
      if (inset == prose_.insets.end() || inset->element != i) {
        tell(prose_.elements[i], Place::outer);
      } else {
        tell(*inset++);
      }
    }
    end_notes();
  }

 private:
  enum class Place {
    outer,
    inner,
    tight
  };  // of the page; inside a list or quote; inside a list without gaps

  std::string prefixed(const std::string& name) const {
    if (prose_.id_prefix.empty()) return name;
    return name.empty() ? prose_.id_prefix : prose_.id_prefix + "-" + name;
  }

  // Headings get their anchors first, so that a link in an early paragraph finds a late heading.
  void name_headings() {
    for (const document::Element& element : prose_.elements) {
      const auto* heading = std::get_if<document::Heading>(&element.content);
      if (heading == nullptr) continue;
      first_level_ = std::min(first_level_, heading->level);
      std::string name = base::id_from(document::text_of(heading->content));
      if (name.empty()) name = "heading";
      const std::string anchor = writer_.notes.claim_free(prefixed(name));
      anchors_.emplace(name, anchor);
      heading_ids_.emplace(heading, anchor);
    }
  }

  void tell(const document::Element& element, Place place) {
    const auto write = base::overloaded{
        [&](const document::Heading& heading) { tell_heading(heading); },
        [&](const document::Paragraph& paragraph) { tell_paragraph(paragraph, place); },
        [&](const document::List& list) { tell_list(list, place); },
        [&](const document::Quote& quote) { tell_quote(quote); },
        [&](const document::CodeBlock& code) { tell_code(code.text); },
        [&](const document::Fence& fence) { tell_code(fence.text); },
        [&](const document::Table& table) { tell_table(table); },
        [&](const document::Rule&) { markup_.open("hr").close().new_line(); },
        [&](const document::Footnote& note) { tell_note(note); },
    };
    if (!std::holds_alternative<document::Footnote>(element.content)) end_notes();
    std::visit(write, element.content);
  }

  void tell(const page::Inset& inset) {
    end_notes();
    const int above = last_level_ > 0 ? last_level_ : first_shown_ - 1;
    write_inset(writer_, inset, above + 1, numbers_);
  }

  void tell_heading(const document::Heading& heading) {
    // An author may begin with # or with ##, and who leaves out a level leaves no hole in the page's outline.
    int level = std::clamp(heading.level - first_level_ + first_shown_, first_shown_, 6);
    if (last_level_ > 0) level = std::min(level, last_level_ + 1);
    last_level_ = level;
    const std::string words = base::lower_case(document::text_of(heading.content));
    if (heading.level <= actions_level_) actions_level_ = 0;
    if (base::trimmed(words).starts_with(actions_heading)) actions_level_ = heading.level;
    markup_.open(heading_name(level));
    const auto id = heading_ids_.find(&heading);
    if (id != heading_ids_.end()) markup_.attribute("id", id->second);
    tell_inlines(heading.content);
    markup_.close().new_line();
  }

  void tell_paragraph(const document::Paragraph& paragraph, Place place) {
    if (place == Place::tight) return tell_inlines(paragraph.content);
    const bool is_numbered = prose_.numbers_paragraphs && place == Place::outer;
    markup_.open("p", is_numbered ? "numbered" : std::string_view{});
    if (is_numbered) markup_.leaf("span", "number", next_number()).text(" ");
    tell_inlines(paragraph.content);
    markup_.close().new_line();
  }

  std::string next_number() {
    if (numbers_.first == 0 || numbers_.section != prose_.id_prefix) {
      numbers_ = {.section = prose_.id_prefix, .first = numbers_.first + 1};
    }
    numbers_.second += 1;
    return base::whole(numbers_.first) + "." + base::whole(numbers_.second);
  }

  void tell_list(const document::List& list, Place place) {
    const bool has_tasks = std::any_of(list.items.begin(), list.items.end(),
                                       [](const document::ListItem& item) { return item.done.has_value(); });
    const bool has_actions = list.is_ordered && actions_level_ > 0 && place == Place::outer;
    markup_.open(list.is_ordered ? "ol" : "ul", has_tasks ? "tasks" : std::string_view{});
    if (list.is_ordered && list.start != 1) markup_.attribute("start", base::whole(list.start));
    markup_.new_line();
    int number = list.start;
    for (const document::ListItem& item : list.items) {
      markup_.open("li");
      const std::string name = "action-" + base::whole(number++);
      if (has_actions) markup_.attribute("id", claim_action(name));
      tell_item(item, list.is_tight ? Place::tight : Place::inner);
      markup_.close().new_line();
    }
    markup_.close().new_line();
  }

  std::string claim_action(const std::string& name) {
    const std::string anchor = writer_.notes.claim_free(prefixed(name));
    anchors_.emplace(name, anchor);
    return anchor;
  }

  void tell_item(const document::ListItem& item, Place place) {
    if (item.done) {
      markup_.open("input")
          .attribute("type", "checkbox")
          .attribute("aria-label", *item.done ? "Done" : "Not done");
      markup_.flag("disabled");
      if (*item.done) markup_.flag("checked");
      markup_.close().text(" ");
    }
    for (const document::Element& element : item.content) tell(element, place);
  }

  void tell_quote(const document::Quote& quote) {
    const bool has_source = !quote.attribution.empty();
    if (has_source) markup_.open("figure", "quote");
    markup_.open("blockquote").new_line();
    for (const document::Element& element : quote.content) tell(element, Place::inner);
    markup_.close().new_line();
    if (!has_source) return;
    markup_.open("figcaption");
    tell_inlines(quote.attribution);
    markup_.close().close().new_line();
  }

  void tell_code(const std::string& text) { markup_.open("pre").leaf("code", {}, text).close().new_line(); }

  static bool is_number(const document::Table& table, std::size_t column) {
    return column < table.columns.size() && table.columns[column] == document::Table::Align::right;
  }

  void tell_table(const document::Table& table) {
    std::vector<std::string> heads;
    for (const document::Inlines& head : table.head) {
      if (!head.empty()) heads.push_back(document::text_of(head));
    }
    const std::string name = heads.empty() ? "Table" : "Table: " + base::joined(heads, ", ");
    const std::string label = writer_.notes.claim_label(name);
    markup_.open("section", "scroll").attribute("tabindex", "0");
    markup_.attribute("aria-label", label).open("table").open("thead");
    tell_row(table, table.head, "col");
    markup_.close().open("tbody").new_line();
    for (const auto& row : table.rows) tell_row(table, row, "row");
    markup_.close().close().close().new_line();
    if (next_table_ == prose_.table_files.size()) return;
    markup_.open("p", "chart-links table-link");
    write_table_link(writer_, prose_.table_files[next_table_++], label);
    markup_.close().new_line();
  }

  // `scope` of the heads in this row: all of the head, the first cell of any other row.
  void tell_row(const document::Table& table, const std::vector<document::Inlines>& cells,
                std::string_view scope) {
    markup_.open("tr");
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const bool is_head = !cells[i].empty() && (scope == "col" || (i == 0 && !is_number(table, 0)));
      markup_.open(is_head ? "th" : "td");
      if (is_head) markup_.attribute("scope", scope);
      if (is_number(table, i)) markup_.attribute("class", "n");
      tell_inlines(cells[i]);
      markup_.close();
    }
    markup_.close().new_line();
  }

  std::string note_anchor(int number) {
    const auto known = note_ids_.find(number);
    if (known != note_ids_.end()) return known->second;
    const std::string anchor = writer_.notes.claim_free(prefixed("note-" + base::whole(number)));
    return note_ids_.emplace(number, anchor).first->second;
  }

  void tell_mark(int number) {
    const std::string note = note_anchor(number);
    markup_.open("sup").open("a").url("href", "#" + note);
    if (marked_.insert(number).second) markup_.attribute("id", writer_.notes.claim_free(note + "-mark"));
    markup_.leaf("span", "unseen", "Note ").text(base::whole(number)).close().close();
  }

  // Words stay words; a number keeps its unrounded value for machines, and an anchor.
  void tell_value(const document::Value& value) {
    if (!value.raw) {
      markup_.text(value.text);
      return;
    }
    markup_.open("data").attribute("id", writer_.notes.claim_free(prefixed(value.id)));
    markup_.attribute("value", base::significant_decimal(*value.raw, digits_of_value))
        .text(value.text)
        .close();
  }

  void tell_note(const document::Footnote& note) {
    if (!is_in_notes_) markup_.open("ol", "notes").new_line();
    is_in_notes_ = true;
    const std::string anchor = note_anchor(note.number);
    markup_.open("li").attribute("id", anchor);
    for (const document::Element& element : note.content) {
      const auto* paragraph = std::get_if<document::Paragraph>(&element.content);
      if (paragraph != nullptr) tell_paragraph(*paragraph, Place::inner);
    }
    if (marked_.contains(note.number)) tell_way_back(anchor, note.number);
    markup_.close().new_line();
  }

  void tell_way_back(const std::string& anchor, int number) {
    markup_.open("p").open("a").url("href", "#" + anchor + "-mark").text("Back to the text");
    markup_.leaf("span", "unseen", " of note " + base::whole(number)).close().close();
  }

  void end_notes() {
    if (is_in_notes_) markup_.close().new_line();
    is_in_notes_ = false;
  }

  void tell_inlines(const document::Inlines& inlines) {
    for (const document::Inline& each : inlines) tell(each);
  }

  void tell(const document::Inline& part) {
    const auto write = base::overloaded{
        [&](const document::Text& text) { markup_.text(text.text); },
        [&](const document::Code& code) { markup_.leaf("code", {}, code.text); },
        [&](const document::Emphasis& emphasis) { tell_in("em", emphasis.content); },
        [&](const document::Strong& strong) { tell_in("strong", strong.content); },
        [&](const document::Struck& struck) { tell_in("del", struck.content); },
        [&](const document::Link& link) { tell_link(link, part.where); },
        [&](const document::Image& image) { tell_image(image, part.where); },
        [&](const document::SoftBreak&) { markup_.text("\n"); },
        [&](const document::LineBreak&) { markup_.open("br").close().new_line(); },
        [&](const document::FootnoteMark& mark) { tell_mark(mark.number); },
        [](const document::Figure&) {},  // at fault, and reported: nothing is published
        [&](const document::Value& value) { tell_value(value); },
    };
    std::visit(write, part.content);
  }

  void tell_in(std::string_view element, const document::Inlines& content) {
    markup_.open(element);
    tell_inlines(content);
    markup_.close();
  }

  std::string resolved(const std::string& target, base::Span where) {
    if (leads_out(target)) return target;
    const page::Address home = prose_.written_for ? *prose_.written_for : writer_.notes.self();
    page::Address to = author_address(prose_.file, target, home);
    const auto own = target.starts_with('#') ? anchors_.find(to.anchor) : anchors_.end();
    if (own != anchors_.end()) to = {writer_.notes.self().path, own->second};
    return writer_.notes.link_to(to, where);
  }

  void tell_link(const document::Link& link, base::Span where) {
    const bool is_empty = document::text_of(link.content).empty();
    if (is_empty || !is_safe_url(link.target)) return tell_inlines(link.content);
    markup_.open("a").url("href", resolved(link.target, where));
    tell_inlines(link.content);
    markup_.close();
  }

  void tell_image(const document::Image& image, base::Span where) {
    if (leads_out(image.file)) {
      markup_.text(image.alt);
      return;
    }
    const page::Address picture = picture_address(prose_.file, image.file);
    markup_.open("img").url("src", writer_.notes.link_to(picture, where)).attribute("alt", image.alt).close();
  }

  Writer& writer_;
  Markup& markup_;
  const page::Prose& prose_;
  ParagraphNumbers& numbers_;
  std::map<std::string, std::string> anchors_;  // as the author would write it -> as it is on the page
  std::map<const document::Heading*, std::string> heading_ids_;
  std::map<int, std::string> note_ids_;
  std::set<int> marked_;
  const int first_shown_;  // the level of the text's highest headings on the page
  int first_level_ = 6;    // and as the author wrote them
  int last_level_ = 0;
  int actions_level_ = 0;  // of the heading whose ordered lists are actions; 0 for none
  bool is_in_notes_ = false;
  std::size_t next_table_ = 0;
};

}  // namespace

void write_prose(Writer& writer, const page::Prose& prose, ParagraphNumbers& numbers) {
  Telling(writer, prose, numbers).tell_all();
}

}  // namespace render
