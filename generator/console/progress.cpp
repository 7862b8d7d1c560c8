#include <fmt/format.h>

#include <cmath>
#include <ostream>

#include "console/console.h"

namespace console {
namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

constexpr Seconds between_updates{0.1};
constexpr Seconds before_guessing{1.0};
constexpr std::string_view to_line_start = "\r\x1b[K";

std::string time_left(Seconds elapsed, std::size_t done, std::size_t total) {
  if (elapsed < before_guessing || done == 0) return "";
  const double left = elapsed.count() * static_cast<double>(total - done) / static_cast<double>(done);
  const auto seconds = std::lround(left);
  if (seconds < 60) return fmt::format(", {} s left", seconds);
  return fmt::format(", {} min {} s left", seconds / 60, seconds % 60);
}

}  // namespace

void ProgressLine::show(std::string_view stage, std::size_t done, std::size_t total) {
  if (!is_terminal_) return;
  const Clock::time_point now = Clock::now();
  if (stage != stage_) {
    stage_ = stage;
    stage_start_ = now;
  } else if (now - last_shown_ < between_updates) {
    return;
  }
  last_shown_ = now;
  err_ << to_line_start << stage << ' ' << done << " of " << total
       << time_left(now - stage_start_, done, total);
  err_.flush();
  is_shown_ = true;
}

void ProgressLine::clear() {
  if (!is_shown_) return;
  err_ << to_line_start;
  err_.flush();
  is_shown_ = false;
}

}  // namespace console
