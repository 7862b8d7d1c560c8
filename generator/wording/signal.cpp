// What is said of a control chart's latest quarter.
#include <algorithm>

#include "analysis/rules.h"
#include "base/number.h"
#include "wording/parts.h"
#include "wording/wording.h"

namespace wording {

namespace {

using Unavailable = analysis::Signal::Unavailable;

std::string note_of(stats::Signal state, int quarters) {
  const Slots lasted{{"n", base::whole(quarters)}};
  switch (state) {
    case stats::Signal::common_cause:
      return "";
    case stats::Signal::above_ucl:
      return fill(Text::signal_high);
    case stats::Signal::below_lcl:
      return fill(Text::signal_low);
    case stats::Signal::seven_points_above:
      return fill(Text::signal_above_level, lasted);
    case stats::Signal::seven_points_below:
      return fill(Text::signal_below_level, lasted);
    case stats::Signal::seven_point_trend_increasing:
      return fill(Text::signal_rising, lasted);
    case stats::Signal::seven_point_trend_decreasing:
      return fill(Text::signal_falling, lasted);
    case stats::Signal::two_in_three_above:
      return fill(Text::signal_near_upper);
    case stats::Signal::two_in_three_below:
      return fill(Text::signal_near_lower);
  }
  return "";
}

// A target for another length than a quarter is named by its part of one.
std::string over_target_words(const model::Measure& measure, const analysis::Signal& signal, int places) {
  if (!signal.over_target) return "";
  const analysis::OverTarget& over = *signal.over_target;
  const Slots slots{
      {"share", over.is_for_other_length ? value_label(measure, over.target, places) : std::string()}};
  switch (over.assurance) {
    case stats::Assurance::hit_and_miss:
      return fill(Text::usual_target_inside, slots);
    case stats::Assurance::consistently_passing:
      return fill(Text::usual_target_met, slots);
    case stats::Assurance::consistently_failing:
      return fill(Text::usual_target_missed, slots);
    case stats::Assurance::none:
      return "";
  }
  return "";
}

}  // namespace

std::string signal_note(const analysis::Signal& signal) {
  return signal.unavailable == Unavailable::none ? note_of(signal.state, signal.quarters) : "";
}

std::string signal_reason(const analysis::Signal& signal) {
  switch (signal.unavailable) {
    case Unavailable::none:
      return "";
    case Unavailable::not_quarterly:
      return fill(Text::signal_not_quarterly);
    case Unavailable::too_few_quarters:
      return fill(Text::signal_too_few, {{"n", base::whole(analysis::rules::quarters_for_signal)}});
    case Unavailable::zero_quarter:
      return fill(Text::signal_zero);
    case Unavailable::no_variation:
      return fill(Text::signal_no_variation);
  }
  return "";
}

// The names are those of the reference package, whatever the language.
std::string_view signal_state(stats::Signal state) {
  switch (state) {
    case stats::Signal::common_cause:
      return "Common Cause";
    case stats::Signal::above_ucl:
      return "Above UCL";
    case stats::Signal::below_lcl:
      return "Below LCL";
    case stats::Signal::seven_point_trend_increasing:
      return "7 Point Trend (Increasing)";
    case stats::Signal::seven_point_trend_decreasing:
      return "7 Point Trend (Decreasing)";
    case stats::Signal::two_in_three_above:
      return "2 in 3 Above CL";
    case stats::Signal::two_in_three_below:
      return "2 in 3 Below CL";
    case stats::Signal::seven_points_above:
      return "7 Points Above CL";
    case stats::Signal::seven_points_below:
      return "7 Points Below CL";
  }
  return "";
}

std::string long_run_words(const analysis::Finding& finding) {
  if (!finding.long_run) return "";
  return fill(finding.long_run->is_rising ? Text::long_run_rising : Text::long_run_falling,
              {{"years", base::whole(finding.long_run->years)}});
}

std::string usual_quarters_words(const model::Model& model, const model::Measure& measure,
                                 const analysis::Signal& signal, int places) {
  if (signal.unavailable != Unavailable::none) {
    return fill(Text::not_available_because, {{"reason", signal_reason(signal)}});
  }
  // Only what is printed is cut: no count lies below 0 and no share above 100%.
  const double low = std::max(signal.limits.lower, 0.0);
  const double high = measure.is_percentage() ? std::min(signal.limits.upper, 100.0) : signal.limits.upper;
  const std::string unit = measure.kind == model::Kind::rate ? " " + per_words(model, measure) : "";
  const int apart = places_apart(low, high, places);
  const std::string usual = fill(Text::usual_quarters, {{"low", value_label(measure, low, apart)},
                                                        {"high", value_label(measure, high, apart) + unit},
                                                        {"mean", value_label(measure, signal.mean, apart)}});
  const std::string note = signal_note(signal);
  const std::string latest =
      note.empty() ? fill(Text::usual_latest_within) : fill(Text::usual_latest_note, {{"note", note}});
  return in_a_row({usual, latest, over_target_words(measure, signal, places)});
}

}  // namespace wording
