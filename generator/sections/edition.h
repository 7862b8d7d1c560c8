// What an edition says, section by section: statements, summary tables, charts and prose in place, and its ledger.
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
  std::vector<Stated> stated;
  std::vector<page::Piece> pieces;  // of the section, its heading included
};

struct Said {
  const library::Edition* edition = nullptr;
  std::vector<SaidSection> sections;
  ledger::Ledger ledger;
  std::vector<std::string> main_points = {};  // the author's, else the main sentences that say most, at most six
};

Said say_edition(const library::Edition& edition, const scene::TextMetrics& metrics, base::Diagnostics& diagnostics);

std::vector<ledger::Ledger> ledgers_of(const std::vector<Said>& said);

}  // namespace sections
