// The words of NHSRplotthedots for the signals of a control chart.
#pragma once

#include <map>
#include <string>

#include "stats/signal.h"

namespace oracle {

inline const std::map<std::string, stats::Signal> signals_by_word{
    {"Common Cause", stats::Signal::common_cause},
    {"Above UCL", stats::Signal::above_ucl},
    {"Below LCL", stats::Signal::below_lcl},
    {"7 Point Trend (Increasing)", stats::Signal::seven_point_trend_increasing},
    {"7 Point Trend (Decreasing)", stats::Signal::seven_point_trend_decreasing},
    {"2 in 3 Above CL", stats::Signal::two_in_three_above},
    {"2 in 3 Below CL", stats::Signal::two_in_three_below},
    {"7 Points Above CL", stats::Signal::seven_points_above},
    {"7 Points Below CL", stats::Signal::seven_points_below},
};
inline const std::map<std::string, stats::Side> sides_by_sign{
    {"-1", stats::Side::below}, {"0", stats::Side::on}, {"1", stats::Side::above}};

}  // namespace oracle
