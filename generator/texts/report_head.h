// report.md, read: the front matter and the introduction of a report, still without its sections.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "library/report.h"
#include "texts/reports.h"

namespace texts {

struct ReportHead {
  std::optional<library::Report> report = {};  // nothing without a readable title and period
  std::vector<std::string> parts = {};         // every id under `parts`, sound or not
  bool has_faulty_parts = false;               // then no part is unknown
};

ReportHead read_report_head(const base::Sources& sources, std::uint32_t file, const Known& known,
                            base::Diagnostics& diagnostics);

}  // namespace texts
