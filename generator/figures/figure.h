// The door of this room: what a figure, `{{ … }}`, comes to, seen from a report.
// It prints nothing and knows no page: it gives the text to put in the place of the braces, what a ledger
// lists about it, and what is wrong.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "analysis/finding.h"
#include "base/diagnostic.h"
#include "document/expression.h"
#include "model/model.h"
#include "model/standpoint.h"
#include "wording/wording.h"

namespace figures {

// From where the figures of a text look at the numbers. Everything in it must outlive the evaluation.
struct Setting {
  const model::Model& model;  // behind the gate: nothing in it is secret
  const model::Standpoint& standpoint;
  // How this report calls a measure or one of its categories; the measure's own names where none is given.
  std::function<wording::Names(const model::Measure&, const model::Category&)> names = {};
  // Findings that were made from this standpoint already; others are made when they are asked for.
  const std::vector<analysis::Finding>* known = nullptr;
};

enum class Claimed { holds, within_rounding, is_false, cannot_be_checked };

struct Figure {
  std::string text = {};           // to print in its place; empty `as nothing`, and where it is at fault
  std::string expression = {};     // as it can be typed again
  std::optional<double> raw = {};  // unrounded: of a claim the left side, in the unit it is compared in
  std::optional<Claimed> claim = {};
  std::string proposal = {};  // what the claim's right side would have to be, where it is false
  // Of a claim within rounding: what its numbers give, and the range that their typing leaves.
  std::string leeway = {};
  std::string reason = {};  // why there is no value, as a clause
  bool is_withheld = false;
  bool is_faulty = false;              // reported as an error: nothing may be printed
  std::vector<base::Span> cells = {};  // that it rests on, in the order met, each once
};

// Never stops early and never throws for what an author typed: every fault of the expression is reported at
// its place. A missing value is a text that says why, a claim on one an error, on a withheld one a matter of
// policy.
Figure evaluate(const document::Expression& expression, const Setting& setting,
                base::Diagnostics& diagnostics);

}  // namespace figures
