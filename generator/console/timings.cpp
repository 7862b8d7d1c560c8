#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "base/number.h"
#include "console/console.h"

namespace console {
namespace {

std::string milliseconds(double seconds) {
  return base::plain_decimal(seconds * 1000, 1);
}

}  // namespace

std::string timings_text(const std::vector<base::StageTime>& times) {
  const auto add = [](double sum, const base::StageTime& time) { return sum + time.seconds; };
  const double total = std::accumulate(times.begin(), times.end(), 0.0, add);
  std::size_t width = std::string_view("stage").size();
  for (const base::StageTime& time : times) width = std::max(width, time.stage.size());
  std::string text = fmt::format("{:<{}}  {:>7}  {:>9}  {:>6}\n", "stage", width, "items", "ms", "share");
  for (const base::StageTime& time : times) {
    const double percent = total > 0 ? 100 * time.seconds / total : 0;
    text += fmt::format("{:<{}}  {:>7}  {:>9}  {:>5}%\n", time.stage, width, time.items,
                        milliseconds(time.seconds), base::plain_decimal(percent, 1));
  }
  return text + fmt::format("{:<{}}  {:>7}  {:>9}  {:>6}\n", "all", width, "", milliseconds(total), "100.0%");
}

}  // namespace console
