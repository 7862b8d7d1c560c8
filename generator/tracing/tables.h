// Tables that an author typed in Markdown: whether the total is what the rows give, whether shares and
// differences are what their row gives, whether periods in the heads go in equal steps.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "document/element.h"
#include "model/period.h"
#include "tracing/answers.h"

namespace tracing {

void check_table(const document::Table& table, const Answers& answers, base::Diagnostics& diagnostics);

// "Q3 2021", "December 2023", "Dec 2023", "2022/23", "2023" and the ids of periods; nothing of other words.
std::optional<model::Period> period_of_head(std::string_view text);
// Which heads of a row do not go on in the step of time of the others; of three heads or more that are all
// periods of one length.
std::vector<std::size_t> breaks_of_sequence(const std::vector<model::Period>& heads);

}  // namespace tracing
