// The one primitive of parallel work: map a function over items, results and diagnostics in input order.
// Not a task graph: no locks, no futures, no nested maps. Work takes const references and returns a value.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/diagnostic.h"

namespace base {

struct StageTime {
  std::string stage;
  double seconds = 0;
  std::size_t items = 0;
};

class Crew {
 public:
  // Told after each finished item, from any worker but never from two at once: stage, done, total.
  using Watcher = std::function<void(std::string_view, std::size_t, std::size_t)>;

  explicit Crew(int jobs, Watcher watcher = {});  // jobs below 1 means 1

  // Calls work(item, own_diagnostics) for each item. Results stand in input order, diagnostics are appended
  // in input order; of several exceptions the one with the lowest index is thrown again, after all workers
  // have stopped.
  template <class Items, class Work>
  auto map(std::string_view stage, const Items& items, Diagnostics& diagnostics, Work work) {
    using Result = std::decay_t<std::invoke_result_t<Work&, decltype(items[0]), Diagnostics&>>;
    std::vector<std::optional<Result>> slots(items.size());
    std::vector<Diagnostics> said(items.size());
    run(stage, items.size(), [&](std::size_t i) { slots[i].emplace(work(items[i], said[i])); });
    std::vector<Result> results;
    results.reserve(slots.size());
    for (auto& slot : slots) results.push_back(std::move(*slot));
    for (auto& own : said) diagnostics.append(std::move(own));
    return results;
  }
  // A stage of one piece, timed.
  template <class Work>
  auto once(std::string_view stage, Work work) {
    if constexpr (std::is_void_v<std::invoke_result_t<Work&>>) {
      run(stage, 1, [&](std::size_t) { work(); });
    } else {
      std::optional<std::decay_t<std::invoke_result_t<Work&>>> result;
      run(stage, 1, [&](std::size_t) { result.emplace(work()); });
      return std::move(*result);
    }
  }

  const std::vector<StageTime>& times() const { return times_; }  // in the order the stages ran
  int jobs() const { return jobs_; }

 private:
  void run(std::string_view stage, std::size_t count, const std::function<void(std::size_t)>& work);

  int jobs_;
  Watcher watcher_;
  std::vector<StageTime> times_;
};

}  // namespace base
