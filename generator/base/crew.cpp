#include "base/crew.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <exception>
#include <mutex>
#include <thread>

namespace base {

namespace {

// What the workers of one stage share: the next item, how many are done, and what went wrong where.
struct Shift {
  std::atomic<std::size_t> next{0};
  std::mutex guard;
  std::size_t done = 0;
  std::vector<std::exception_ptr> failures;
};

}  // namespace

Crew::Crew(int jobs, Watcher watcher) : jobs_(std::max(1, jobs)), watcher_(std::move(watcher)) {}

void Crew::run(std::string_view stage, std::size_t count, const std::function<void(std::size_t)>& work) {
  const auto start = std::chrono::steady_clock::now();
  Shift shift;
  shift.failures.resize(count);
  const auto attempt = [&](std::size_t item) {
    try {
      work(item);
    } catch (...) {
      shift.failures[item] = std::current_exception();
    }
  };
  const auto labour = [&] {
    for (std::size_t item = shift.next++; item < count; item = shift.next++) {
      attempt(item);
      if (!watcher_) continue;
      const std::lock_guard lock(shift.guard);
      watcher_(stage, ++shift.done, count);
    }
  };
  const std::size_t hands = std::min(count, static_cast<std::size_t>(jobs_));
  if (hands <= 1) {
    labour();
  } else {
    std::vector<std::jthread> workers;
    workers.reserve(hands);
    for (std::size_t hand = 0; hand < hands; ++hand) workers.emplace_back(labour);
  }
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
  times_.push_back({std::string(stage), taken.count(), count});
  for (const std::exception_ptr& failure : shift.failures) {
    if (failure) std::rethrow_exception(failure);
  }
}

}  // namespace base
