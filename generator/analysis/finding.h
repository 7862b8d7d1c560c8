// What the numbers say about one measure, seen from one standpoint: decided, but not yet phrased or drawn.
// Each part holds the method's inputs and constants it was decided by, and the cells it rests on.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/control_chart.h"
#include "analysis/window.h"
#include "model/model.h"
#include "model/standpoint.h"
#include "stats/improvement.h"
#include "stats/ratio.h"
#include "stats/signal.h"

namespace analysis {

enum class Direction { increased, fell, did_not_change };

// The value against the same window of the comparison. Of a rate: its counts.
struct Change {
  Direction direction = Direction::did_not_change;
  double raw = 0;                      // value minus previous, in the published unit
  std::optional<double> percent = {};  // of counts (rate), of values (level, ratio); none from a small base
  std::optional<double> points = {};   // of a percentage
  std::optional<double> count = {};    // events more or fewer
  std::optional<double> value_percent = {};  // the change of the published value itself, of a rate
};

// The dispersion factor phi (of a level: sigma), and where it came from.
struct Dispersion {
  enum class From { pooled, own, assumed, fixed };
  double phi = 1;
  From from = From::assumed;
  int areas = 0;  // pooled over so many
  std::optional<double> sigma = {};
};

enum class TrendWord { increasing, reducing, stable, not_available };
enum class Judgement { better, worse, no_clear_change, none };  // none: better is neither, or no word

struct Trend {
  // Why the word is not simply the direction of the change.
  enum class Because {
    beyond_usual,      // Increasing or Reducing: the interval excludes no change
    within_usual,      // Stable: the interval holds no change
    below_margin,      // Stable: real, but under the margin
    one_quarter,       // Stable: one quarter makes the change
    too_few_quarters,  // Not available from here on
    missing_quarter,
    withheld_quarter,
    break_inside,
    numbers_too_small,
    too_few_for_noise,  // a level needs twelve quarters
    not_quarterly,      // observed by half-year or year
    no_population,
    unreadable_quarter,
  };
  TrendWord word = TrendWord::not_available;
  Because because = Because::too_few_quarters;
  Judgement judgement = Judgement::none;
  std::optional<Dispersion> dispersion = {};
  // Latest four quarters against the four before: events, numerators, or the mean of a level.
  std::optional<double> latest = {};
  std::optional<double> previous = {};
  // A rate or a count: per cent. A proportion: percentage points. A level: its unit. Infinite from zero.
  std::optional<double> change = {};
  std::optional<stats::Interval> limits = {};
  // The quarter that drives the change most, and the interval (z = 1) of the other three: where it holds no
  // change, one quarter made it. Only when the whole year's change is beyond the limits and the margin.
  std::optional<model::Period> odd_quarter = {};
  std::optional<stats::Interval> guard_limits = {};
  std::optional<model::Period> lacking = {};  // the missing quarter, or the first after the break
  // The eight quarters compared, oldest first, each on the population or denominator it was counted on; of a
  // level or a ratio its value, on 1. Empty where they were not compared.
  std::vector<stats::Counted> quarters = {};
  std::vector<base::Span> cells = {};
};

// Whether chance alone could carry a quarter over the target.
struct OverTarget {
  stats::Assurance assurance = stats::Assurance::none;
  double target = 0;                 // for one quarter, in the unit of the chart
  bool is_for_other_length = false;  // the measure's own target is for a window that is no quarter
};

// What a control chart of single quarters, their season removed, says about the latest of them. Beside the
// trend word, never instead of it: the two can differ.
struct Signal {
  using Unavailable = ControlChart::Unavailable;
  Unavailable unavailable = Unavailable::not_quarterly;
  stats::Signal state = stats::Signal::common_cause;
  int quarters = 1;  // the latest ones that the state has lasted for
  // In the unit of the published value, for one quarter. The limits are not cut at 0 or 100.
  double mean = 0;
  stats::Interval limits = {};
  // None without limits, without a target that names a side, or where neither direction is better.
  std::optional<OverTarget> over_target = {};
};

// A rise or a fall over years that chance alone would hardly make, the same way as the latest year's change.
struct LongRun {
  bool is_rising = true;
  int years = 5;
};

enum class Position { above, below, similar_to };

struct Member {
  model::AreaId area;
  std::optional<Published> published;
  int rank = 0;  // 1 is the better end; 0 without a value
  bool is_tied = false;
  stats::Counted counted = {};                 // what it is ranked by
  std::optional<stats::Interval> limits = {};  // in the published unit, widened by the noise
  std::optional<double> sigma = {};            // of one quarter, that the limits of a level came from
};

struct Benchmark {
  enum class Unavailable {
    none,
    not_declared,
    unknown_area,
    chosen_for_another,
    own_value,
    too_few_members,
    no_population
  };
  model::GroupId group;
  model::Average average_kind = model::Average::mean;
  Unavailable unavailable = Unavailable::none;
  int rank = 0;
  int of = 0;
  bool is_tied = false;
  bool first_is_lowest = true;
  bool is_too_small_to_rank = false;
  int rank_best = 0;
  int rank_worst = 0;
  // So few own events more or fewer would give another place: only where it is ranked by counts, and fewer
  // than rules::events_of_a_close_place.
  std::optional<int> events_to_another_rank = {};
  Position position = Position::similar_to;
  double average = 0;                 // published unit, as difference and limits
  bool is_average_published = false;  // the source's own value of the group, not computed from the members
  double difference = 0;
  stats::Interval limits = {};
  std::vector<Member> members = {};  // declared order, own area included
  std::vector<model::AreaId> missing = {};
  std::vector<model::AreaId> tied_with = {};
  std::optional<model::Period> population_period = {};
  std::optional<Dispersion> dispersion =
      {};  // that the limits were widened by; a level's is each member's own sigma
};

struct TargetMet {
  model::Target target;
  std::optional<bool> is_met;  // none: there is no value
};

// The highest or lowest value since an earlier window; only across 8 or more of them and no break.
struct Record {
  bool is_highest = true;
  model::Period since;  // the last window that was higher (lower); the first window of all when `is_ever`
  bool is_ever = false;
};

// A line of the trend chart.
struct Line {
  enum class Of { own, group, nation, category, peer };
  Of of = Of::own;
  std::optional<model::GroupId> group = {};
  model::Category category = {};
  std::vector<Reading>
      readings;  // every window from the first observation to the report's period, oldest first
  std::optional<model::AreaId> area = {};  // of a peer
};

struct Finding {
  model::MeasureId measure;
  model::Category category = {};
  model::AreaId area;
  model::Period window;
  Reading latest;
  Reading previous;                           // of the comparison window
  std::optional<Reading> last_complete = {};  // when `latest` has no value
  std::optional<Change> change = {};          // when both have a value and no break lies between
  bool is_compared_a_year_earlier = true;
  bool is_of_other_length = false;  // two years to date of unlike length: there is no change to tell
  Trend trend;
  ControlChart control = {};  // of single quarters, whatever the window is
  Signal signal = {};
  std::optional<LongRun> long_run = {};
  std::vector<Benchmark> benchmarks = {};  // as declared; the first gives the statement
  std::optional<TargetMet> target = {};
  std::optional<std::string> rating = {};  // the word of the measure's rating that holds
  std::optional<Record> record = {};
  std::vector<model::Break> breaks = {};  // those of this area, up to the report's period
  std::vector<Line> lines = {};           // own first, then group average, nation
};

struct Question {
  model::MeasureId measure;
  model::Category category = {};
};

// Answers every question from one standpoint, in their order. Uses no observation after the standpoint's
// period. A question about a measure the model does not know is left out (intake has reported it).
std::vector<Finding> analyse(const model::Model& model, const model::Standpoint& standpoint,
                             const std::vector<Question>& questions);

}  // namespace analysis
