#include <algorithm>

#include "console/console.h"

namespace console {
namespace {

void count(base::Severity severity, Counts& counts) {
  switch (severity) {
    case base::Severity::remark:
      ++counts.remarks;
      return;
    case base::Severity::warning:
      ++counts.warnings;
      return;
    case base::Severity::error:
      ++counts.errors;
      return;
    case base::Severity::policy:
      ++counts.policy;
      return;
  }
}

}  // namespace

Judged judge(const base::Diagnostics& diagnostics, const base::Sources& sources, Strictness strictness,
             const std::vector<std::string>& allowed_codes, Remarks remarks) {
  Judged judged;
  for (base::Diagnostic& each : diagnostics.sorted(sources)) {
    if (each.code.severity == base::Severity::remark && remarks == Remarks::left_out) continue;
    const bool is_warning = each.code.severity == base::Severity::warning;
    if (is_warning && std::ranges::find(allowed_codes, each.code.id) != allowed_codes.end()) {
      ++judged.allowed;
      continue;
    }
    if (is_warning && strictness == Strictness::strict) each.code.severity = base::Severity::error;
    count(each.code.severity, judged.counts);
    judged.shown.push_back(std::move(each));
  }
  judged.skipped = diagnostics.skipped();
  std::ranges::sort(judged.skipped);
  judged.skipped.erase(std::unique(judged.skipped.begin(), judged.skipped.end()), judged.skipped.end());
  return judged;
}

}  // namespace console
