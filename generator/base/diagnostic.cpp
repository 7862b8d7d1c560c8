#include "base/diagnostic.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace base {

namespace {

bool is_error(const Diagnostic& each) {
  return each.code.severity == Severity::error || each.code.severity == Severity::policy;
}

bool is_same(const Diagnostic& a, const Diagnostic& b) {
  return a.code.id == b.code.id && a.where == b.where && a.about == b.about && a.found == b.found;
}

bool holds(Span outer, Span inner) {
  return outer.file == inner.file && outer.begin <= inner.begin && inner.end <= outer.end;
}

// Each user once, in the order they met the hole.
std::vector<Use> without_repeats(std::vector<Use> uses) {
  std::vector<Use> kept;
  for (Use& use : uses) {
    const bool is_known = std::any_of(kept.begin(), kept.end(), [&](const Use& known) {
      return known.where == use.where && known.what == use.what;
    });
    if (!is_known) kept.push_back(std::move(use));
  }
  return kept;
}

}  // namespace

void Diagnostics::append(Diagnostics&& other) {
  std::move(other.all_.begin(), other.all_.end(), std::back_inserter(all_));
  std::move(other.meetings_.begin(), other.meetings_.end(), std::back_inserter(meetings_));
  std::move(other.skipped_.begin(), other.skipped_.end(), std::back_inserter(skipped_));
}

bool Diagnostics::is_reported(Span where) const {
  return where.is_somewhere() && std::any_of(all_.begin(), all_.end(), [&](const Diagnostic& each) {
           return each.where == where && each.code.severity != Severity::remark;
         });
}

bool Diagnostics::has_errors() const {
  return std::any_of(all_.begin(), all_.end(), is_error);
}

bool Diagnostics::has_policy() const {
  return std::any_of(all_.begin(), all_.end(),
                     [](const Diagnostic& each) { return each.code.severity == Severity::policy; });
}

std::vector<Diagnostic> Diagnostics::sorted(const Sources& sources) const {
  std::vector<Diagnostic> result = all_;
  for (const Meeting& meeting : meetings_) {
    for (Diagnostic& each : result) {
      if (each.where.is_somewhere() && holds(each.where, meeting.hole)) each.used_by.push_back(meeting.use);
    }
  }
  // A fault without a place comes first: it is about the site as a whole.
  const auto key = [&](const Diagnostic& each) {
    const std::string_view path =
        each.where.is_somewhere() ? sources.path(each.where.file) : std::string_view();
    return std::make_tuple(path, each.where.is_somewhere() ? each.where.begin : 0u, each.code.id,
                           std::string_view(each.about), std::string_view(each.found));
  };
  std::stable_sort(result.begin(), result.end(),
                   [&](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
  result.erase(std::unique(result.begin(), result.end(), is_same), result.end());
  for (Diagnostic& each : result) each.used_by = without_repeats(std::move(each.used_by));
  return result;
}

}  // namespace base
