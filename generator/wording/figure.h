// What figures in running text are made of: numbers with their unit, a change, a place, a missing value.
// It phrases; which number is meant, and whether a claim about it holds, is decided by `figures`.
#pragma once

#include <string>

#include "analysis/finding.h"
#include "model/model.h"

namespace wording {

// 6-pages-and-charts.md, 6.9: "2,710", "1.8 million", "−3"; "28.9%"; "1.4 percentage points"; "£31,000",
// "£4.1 million".
std::string figure_number(double value, int places);
std::string figure_percent(double percent, int places);
std::string figure_points(double points, int places);
std::string figure_money(double pounds, int places);
// "minutes" after a number that is not 1.
std::string figure_with_unit(const std::string& number, const std::string& unit);
// "3.69 per 1,000 households"; the unit may be left out where a population has no name.
std::string figure_rate(double value, int places, const std::string& unit, double per);

// "increased by 28.9% (608 offences)", "increased by 5", "fell by 1.4 percentage points", "did not change",
// "increased from 0 to 7". Precondition: the finding has a change.
std::string figure_change(const model::Model& model, const analysis::Finding& finding);
// "5th of 8", "equal 3rd of 8". Precondition: it is ranked.
std::string figure_rank(const analysis::Benchmark& benchmark);
// Why a finding has no change, or a benchmark without a rank none.
std::string figure_no_change(const analysis::Finding& finding);
std::string figure_no_rank();
// Why a change has no percentage: from nothing, to nothing, or from too few.
std::string figure_no_percent(const model::Model& model, const analysis::Finding& finding);
// What is printed where a number would stand: "not available (July to September 2023 was not reported)",
// "withheld".
std::string figure_lacking(const std::string& state, const std::string& reason);
std::string target_met_word(bool is_met);

}  // namespace wording
