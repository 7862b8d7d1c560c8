// What a chart of bars says: a group in its order, and pairs of before and after.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analysis/finding.h"
#include "model/model.h"
#include "wording/wording.h"

namespace exhibits {

// --- a group in its order: the benchmark of a finding, which must be available ---
// "Residential burglary: above the group average, 5th lowest of 8"
std::string bars_heading(const analysis::Finding& finding, const model::Measure& measure,
                         const analysis::Benchmark& benchmark, const wording::Names& names);
// "Offences per 1,000 households, Avon and Somerset and the most similar group, 12 months to December 2023"
std::string bars_subtitle(const model::Model& model, const analysis::Finding& finding,
                          const analysis::Benchmark& benchmark);
// The own value, its place in the group, and both ends of the group.
std::string bars_sentence(const model::Model& model, const analysis::Finding& finding,
                          const analysis::Benchmark& benchmark, const wording::Names& names);
std::string bars_name(const model::Model& model, const analysis::Finding& finding,
                      const analysis::Benchmark& benchmark, const wording::Names& names);
// "Average of the 8: 3.12"
std::string bars_average(const model::Measure& measure, const analysis::Benchmark& benchmark, int places);
// A member that has no bar, and why.
struct WithoutBar {
  model::AreaId area;
  model::Absence why = model::Absence::not_available;
};
// The axis, what the thin lines are, the order, who has no bar, which figures are not final.
std::string bars_note(const model::Model& model, const analysis::Finding& finding,
                      const analysis::Benchmark& benchmark, const std::vector<WithoutBar>& without);

// --- pairs of before and after: findings of one unit, called by `labels` ---
struct Pairs {
  std::vector<const analysis::Finding*> findings;
  std::vector<std::string> labels;
};
std::string pairs_heading(const Pairs& pairs);
std::string pairs_subtitle(const model::Model& model, const Pairs& pairs);
std::string pairs_sentence(const Pairs& pairs);  // who is higher, who is lower, who is not compared
std::string pairs_name(const model::Model& model, const Pairs& pairs);
std::string pairs_note(const Pairs& pairs);
// "12 months to December 2022, then 12 months to December 2023"
std::string pair_periods(const analysis::Finding& finding);
// The change beside its label, short: "+28.9% (+608)", "no change", "not available".
std::string pair_change(const model::Model& model, const analysis::Finding& finding);

}  // namespace exhibits
