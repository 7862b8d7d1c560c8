// What a paragraph, a heading, a cell or a title says, as one run of words with its figures, so that
// sentences can be read whole. Code is left out: it is not read as words.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "document/element.h"
#include "library/report.h"

namespace tracing {

// Stands in a line for a figure, or for code: a character that no author types.
inline constexpr std::string_view stand_in = "\uFFFC";

struct FigureMark {
  std::size_t at = 0;       // of its stand-in
  std::string source = {};  // between the braces
  base::Span where = {};
};

class Line {
 public:
  void add_text(std::string_view text, base::Span where, bool is_link);
  void add_code(base::Span where);
  void add_figure(std::string_view source, base::Span where);

  const std::string& text() const { return text_; }
  const std::vector<FigureMark>& figures() const { return figures_; }  // from the left
  bool is_in_link(std::size_t at) const;
  // The place of some of its bytes, where the file says them letter for letter; else of the piece they
  // begin in.
  base::Span place_of(std::size_t begin, std::size_t length) const;

  bool is_heading = false;

 private:
  struct Piece {
    std::size_t begin = 0;
    std::size_t length = 0;
    base::Span where = {};
    bool is_link = false;
  };
  const Piece* piece_at(std::size_t at) const;

  std::string text_ = {};
  std::vector<FigureMark> figures_ = {};
  std::vector<Piece> pieces_ = {};
};

Line line_of(const document::Inlines& inlines);
// Of a text of a YAML file that stands somewhere in `where`.
Line line_of(std::string_view text, base::Span where, const base::Sources& sources);

// Every line of the elements, in the order in which they are read.
std::vector<Line> lines_of(const document::Elements& elements);
// Every line of a report: its titles, main points, parts, introduction, sections and the texts of blocks.
std::vector<Line> lines_of(const library::Report& report, const base::Sources& sources);

// The tables of a report's texts, in the order in which they are read.
std::vector<const document::Table*> tables_of(const library::Report& report);

struct Sentence {
  std::size_t begin = 0;
  std::size_t end = 0;
};
// A line cut at its full stops, question and exclamation marks; the parts cover it from end to end.
std::vector<Sentence> sentences_of(std::string_view text);

}  // namespace tracing
