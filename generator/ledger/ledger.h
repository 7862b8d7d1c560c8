// Everything one edition says, as values: for machines, for tests, for comparison.
// Texts are as printed, numbers unrounded, cells named; it decides and phrases nothing itself.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "model/id.h"
#include "model/period.h"
#include "syntax/json.h"

namespace ledger {

struct PeriodText {
  std::string id;
  std::string label;
};

struct Value {
  std::optional<double> raw = {};
  std::string text = {};
  std::optional<double> count = {};
  std::optional<double> denominator = {};
  std::optional<double> low = {};
  std::optional<double> high = {};
  std::string status = {};
  std::string reason = {};  // when raw is absent
};

struct Previous {
  std::optional<double> raw = {};
  std::string text = {};
  std::optional<double> count = {};
  std::optional<double> denominator = {};
  std::string window = {};
  std::string reason = {};
};

struct Change {
  std::optional<double> raw = {};
  std::optional<double> percent = {};
  std::optional<double> points = {};
  std::optional<double> count = {};
  std::optional<double> rate_percent = {};
  std::optional<double> low = {};
  std::optional<double> high = {};
  std::string direction = {};
  std::string sentence = {};
  std::string reason = {};
};

struct Trend {
  std::string word = "Not available";
  std::string reason = {};
  std::optional<double> dispersion = {};
  std::string dispersion_source = {};
  std::string judgement = {};
  std::string asserted_because = {};  // the word is the author's
};

struct Benchmark {
  std::string group = {};
  bool is_available = false;
  std::optional<int> rank = {};
  std::optional<int> of = {};
  bool is_tied = false;
  std::string first_is = {};
  std::optional<int> rank_best = {};
  std::optional<int> rank_worst = {};
  std::string position = {};
  std::optional<double> average = {};
  std::optional<double> difference = {};
  std::optional<double> low = {};
  std::optional<double> high = {};
  std::vector<std::string> missing = {};
  std::string statement = "Not available";
  std::string reason = {};
};

struct Target {
  double value = 0;
  std::string is = {};
  std::optional<bool> is_met = {};
};

// Of a control chart of single quarters. Without one, everything is empty but the reason.
struct Signal {
  std::string state = {};
  std::string note = {};
  std::optional<double> mean = {};
  std::optional<double> lower = {};
  std::optional<double> upper = {};
  std::string reason = {};
};

struct Statement {
  std::string measure;
  std::string category = {};
  std::string section = {};
  std::string kind = {};
  std::string unit = {};
  std::optional<double> per = {};
  std::string better = {};
  PeriodText window = {};
  Value value = {};
  Previous previous = {};
  Change change = {};
  Trend trend = {};
  Signal signal = {};
  std::vector<Benchmark> benchmarks = {};  // the first is the statement's; empty: none is declared
  std::string no_benchmark_reason = {};
  std::optional<Target> target = {};
  std::vector<base::Span> sources = {};
};

// A figure of the text.
struct Figure {
  base::Span where = {};
  std::string expression = {};
  std::string text = {};
  std::optional<double> raw = {};
  std::string claim = {};  // "holds", "within rounding"; empty where nothing is claimed
  std::vector<base::Span> cells = {};
};

struct Ledger {
  std::string report;
  int edition = 1;
  std::string area;
  std::string period_id;
  std::string period_label;
  std::string period_start;
  std::string period_end;
  std::vector<Statement> statements = {};
  std::vector<Figure> figures = {};
};

// The document of 2-outputs.md, 2.1. `places` leaves out file and line when false.
enum class Places { named, left_out };
syntax::Json to_json(const Ledger& ledger, const base::Sources& sources, Places places);

// The first twelve digits of the SHA-256 of the statements without places: what a sign-off names.
std::string fingerprint(const Ledger& ledger, const base::Sources& sources);

}  // namespace ledger
