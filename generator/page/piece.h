// What stands on a page, piece by piece: all that any output format needs, and no markup.
// A chart always carries its table, its sentence and its file; without them it cannot be made.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "document/element.h"
#include "page/address.h"
#include "page/table.h"
#include "scene/scene.h"

namespace page {

struct Heading {
  int level = 2;
  std::string id = {};  // the anchor; empty for none
  Runs text = {};
};

// How a paragraph looks; the same meaning looks the same everywhere.
enum class Look { plain, lead, statement, small, muted };
struct Paragraph {
  Runs text = {};
  Look look = Look::plain;
};

struct Piece;
// Pieces in place of an element of a prose: what a block became, or nothing.
struct Inset {
  std::size_t element = 0;  // its place among the elements
  std::vector<Piece> pieces;
};

// Prose of an author. Headings are moved down by `heading_shift`; ids of headings, ordered items under a
// "Planned action" heading and footnotes begin with `id_prefix`. Relative links and images are resolved from
// `base`.
struct Prose {
  document::Elements elements = {};
  std::string file = {};  // the path of the Markdown among the sources
  int heading_shift = 0;
  std::string id_prefix = {};
  bool numbers_paragraphs = false;
  // The page whose anchors its own links `#…` mean, where another page shows it too.
  std::optional<Address> written_for = {};
  std::vector<Address> table_files = {};  // of its tables, in the order of the text; or none
  std::vector<Inset> insets;  // in the order of the text; no `= {}`: clang 14 would need Piece complete here
};

struct List {
  std::vector<Runs> items = {};
  bool is_ordered = false;
};

// Terms and their descriptions; a term may be an anchor.
struct Definition {
  Runs term = {};
  std::string id = {};
  std::vector<Runs> texts = {};
  document::Elements prose = {};
  std::string file = {};
};
struct Definitions {
  std::vector<Definition> items = {};
};

struct Contents {
  struct Entry {
    Runs text;
    std::vector<Runs> below = {};
  };
  std::string label = "Contents";
  std::vector<Entry> entries = {};
};

// Short words side by side: "Increasing" "worse" "5th/8 MSG (above MSG average rates)".
struct Tags {
  std::vector<Runs> items = {};
};

struct Chart {
  std::string id = {};  // "chart-homicide"
  int heading_level = 4;
  std::string heading = {};  // the finding
  std::string subtitle = {};
  std::string sentence = {};  // what it shows
  std::string name = {};      // of the image, at most 250 characters
  std::string skip = {};      // the text of the link that skips to the data
  scene::Scene wide = {};
  scene::Scene narrow = {};
  std::vector<std::string> annotations = {};  // the numbered list under it
  std::string note = {};
  Table data = {};
  std::string data_summary = {};  // "Data for this chart: homicide (23 rows)"
  bool is_data_open = false;
  Address file = {};           // the CSV
  std::string file_text = {};  // "Download homicide (CSV)"
  Runs source = {};
};

// A table that an author asked for: what it shows in a sentence, the table, its file.
struct TableBlock {
  // A list of labels and figures is drawn without lines; its two columns are its file.
  enum class Form { table, list };
  Form form = Form::table;
  std::string id = {};  // "table-arrests"
  std::string sentence = {};
  Table table = {};  // with an id and a caption
  std::string note = {};
  Runs source = {};
};

// Boxes with lines between them, and the same words as a nested list.
struct NestedItem {
  std::string text = {};
  std::vector<NestedItem> below;  // no `= {}`: clang 14 would need NestedItem complete here
};
struct Diagram {
  std::string id = {};                    // "diagram-who-answers-to-whom"
  std::string title = {};                 // its caption
  std::string caption = {};               // beside the title
  std::string name = {};                  // of the image
  std::optional<scene::Scene> wide = {};  // none: too large to help anyone
  std::optional<scene::Scene> narrow = {};
  std::vector<NestedItem> items = {};
  bool is_ordered = false;  // steps
  std::string note = {};
};

enum class Tone { tint, alert };
struct Panel {
  Tone tone = Tone::tint;
  std::vector<Piece> pieces;
};
// Pieces that belong together; `id` is an anchor.
struct Group {
  std::string id = {};
  std::string name = {};      // class of the style sheet: "part", "section", "columns"
  bool numbers_anew = false;  // paragraphs in it are counted from 1.1
  std::vector<Piece> pieces;
};

// Pieces behind a line that opens them: for those who want to know more.
struct Details {
  std::string id = {};
  Runs summary = {};
  std::vector<Piece> pieces;
};

struct Piece {
  std::variant<Heading, Paragraph, Prose, List, Definitions, Contents, Tags, Table, TableBlock, Chart,
               Diagram, Panel, Group, Details>
      content;
};

}  // namespace page
