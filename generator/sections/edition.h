// What an edition says, section by section: statements, summary tables, charts and prose in place, and its
// ledger.
#pragma once

#include <string>
#include <vector>

#include "analysis/finding.h"
#include "base/diagnostic.h"
#include "ledger/ledger.h"
#include "library/library.h"
#include "page/piece.h"
#include "scene/text_metrics.h"

namespace sections {

// One measure of a section, found and stated.
struct Stated {
  library::MeasureEntry entry;
  analysis::Finding finding;
  ledger::Statement statement;
};

struct SaidSection {
  std::string id;
  std::string title;
  std::string part;
  std::vector<Stated> stated = {};
  std::vector<Stated> shown = {};        // measures that only a block of its text shows
  std::vector<page::Piece> pieces = {};  // of the section, its heading included
};

struct Said {
  const library::Edition* edition = nullptr;
  std::vector<Stated> shown = {};              // measures that a block of the introduction shows
  std::vector<page::Inset> introduction = {};  // what stands in place of its blocks
  std::vector<SaidSection> sections = {};
  ledger::Ledger ledger;
};

// Finds, states and lays out every section of the edition. A measure the model does not hold is left out:
// intake has reported it. `edition` must outlive what is said of it.
Said say_edition(const library::Edition& edition, const scene::TextMetrics& metrics,
                 base::Diagnostics& diagnostics);

std::vector<ledger::Ledger> ledgers_of(const std::vector<Said>& said);

}  // namespace sections
