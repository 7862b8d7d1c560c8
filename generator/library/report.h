// A report as its author wrote it: front matter, introduction, sections. Not what it says: that is the
// ledger.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/source.h"
#include "base/time.h"
#include "document/article.h"
#include "library/block.h"
#include "model/id.h"
#include "model/period.h"
#include "model/standpoint.h"

namespace library {

enum class ReportStatus { draft, review, approved };
enum class ChangeKind { revision, correction, edit };
enum class ItemKind { decision, noting, information };
enum class TrendWord { increasing, reducing, stable };

struct Change {
  int edition = 2;
  base::Date date;
  ChangeKind kind = ChangeKind::edit;
  std::string text = {};
};

// Roles, no names.
struct SignOff {
  std::string statements = {};  // hash of what was seen
  std::string analyst = {};
  std::string approver = {};
  std::optional<base::Date> date = {};
  base::Span where = {};
};

struct Part {
  std::string id = {};
  std::string title = {};
  std::string intro = {};
  base::Span where = {};
};

// A word the author states where the data cannot give one.
struct Asserted {
  TrendWord word = TrendWord::stable;
  std::string because = {};
  base::Span where = {};
};

// One entry of a section's `measures`.
struct MeasureEntry {
  model::MeasureId measure;
  model::Category category = {};
  std::string label = {};  // another name in this report
  std::string outlook = {};
  std::string outlook_because = {};
  std::optional<Asserted> asserted = {};
  base::Span where = {};
};

struct Section {
  std::string file = {};  // its name in the report's folder: 10-homicide.md
  std::string id = {};
  std::string title = {};
  std::string part = {};  // id of a part; empty when the report has none
  std::vector<MeasureEntry> measures = {};
  std::string priority = {};
  std::string not_measured = {};  // why
  std::optional<model::Period> confirmed_for = {};
  document::Article body = {};
  std::vector<Block> blocks = {};        // of the body, in its order
  std::vector<MeasureEntry> shown = {};  // measures that only a block names
  base::Span where = {};                 // the title
};

struct Report {
  std::string slug = {};
  std::string title = {};
  model::Period period;
  model::Comparison compare = model::PreviousYear{};
  int edition = 1;
  std::vector<Change> changes = {};
  ReportStatus status = ReportStatus::draft;
  std::optional<base::Instant> publish_at = {};
  std::optional<base::Date> next_report = {};  // the first day of a month
  std::optional<SignOff> sign_off = {};
  model::AreaId area = {};  // the site's own unless the report says otherwise, as the next two
  std::string body = {};
  std::string service = {};
  std::vector<Part> parts = {};
  std::vector<std::string> main_points = {};
  std::vector<std::pair<std::string, std::string>> details = {};  // a key-value table, in the given order
  bool numbers_paragraphs = false;
  std::optional<ItemKind> item = {};
  document::Article introduction = {};
  std::vector<Block> blocks = {};        // of the introduction, in its order
  std::vector<MeasureEntry> shown = {};  // measures that a block of the introduction names
  std::vector<Section> sections = {};
  base::Span where = {};  // the front matter

  // Reports with the same title, body and area are a series.
  bool in_series_with(const Report& other) const {
    return title == other.title && body == other.body && area == other.area;
  }
};

}  // namespace library
