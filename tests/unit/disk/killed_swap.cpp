// Promise 1 of the output: a kill at any moment leaves either the old or the new site whole.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <iostream>
#include <random>

#include "disk/swap.h"
#include "unit/disk/scratch.h"

namespace {

namespace fs = std::filesystem;
using Tree = std::map<std::string, std::string>;

Tree site_of(int generation) {
  Tree site;
  for (int page = 0; page < 60; ++page) {
    const std::string path = "reports/" + std::to_string(page) + "/index.html";
    const bool changes = page % 3 != 0;
    site[path] = std::string(2000, changes ? static_cast<char>('a' + generation % 26) : 'x');
  }
  site["only-" + std::to_string(generation % 2) + ".html"] = "one of two";
  return site;
}

std::set<std::string> paths_of(const Tree& tree) {
  std::set<std::string> paths;
  for (const auto& [path, bytes] : tree) paths.insert(path);
  return paths;
}

// Swaps in a child that is killed after so many microseconds.
void swap_and_kill(const std::string& target, const Tree& site, const std::set<std::string>& owned,
                   int delay) {
  const pid_t child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    disk::swap(target, site, owned);
    ::_exit(0);
  }
  ::usleep(static_cast<useconds_t>(delay));
  ::kill(child, SIGKILL);
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
}

enum class Ending { killed, finished, cannot_watch };

// Swaps in a child that is killed at the given stop; it stops when it enters a system call and when it leaves
// one.
Ending swap_up_to(int stops, const std::string& target, const Tree& site,
                  const std::set<std::string>& owned) {
  const pid_t child = ::fork();
  if (child == 0) {
    if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) ::_exit(1);
    ::raise(SIGSTOP);
    disk::swap(target, site, owned);
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  if (WIFEXITED(status)) return Ending::cannot_watch;
  for (int stop = 0; stop < stops; ++stop) {
    ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
    ::waitpid(child, &status, 0);
    if (WIFEXITED(status)) return Ending::finished;
  }
  ::kill(child, SIGKILL);
  ::waitpid(child, &status, 0);
  return Ending::killed;
}

int microseconds_of_one_swap() {
  const Scratch scratch;
  EXPECT_FALSE(disk::swap(scratch.at("site"), site_of(0), {}));
  const auto start = std::chrono::steady_clock::now();
  EXPECT_FALSE(disk::swap(scratch.at("site"), site_of(1), paths_of(site_of(0))));
  const auto taken = std::chrono::steady_clock::now() - start;
  return static_cast<int>(std::chrono::duration_cast<std::chrono::microseconds>(taken).count());
}

TEST(KilledSwap, LeavesTheOldOrTheNewSiteWhole) {
  const Scratch scratch;
  std::mt19937 random(20231231);
  std::uniform_int_distribution<int> delay(0, 3 * microseconds_of_one_swap() / 2);
  Tree old = site_of(0);
  ASSERT_FALSE(disk::swap(scratch.at("site"), old, {}));
  scratch.put("site/.well-known/dot.txt", "dot");
  scratch.put("site/notes/mine.txt", "mine");
  int old_ones = 0;
  int new_ones = 0;
  for (int generation = 1; generation <= 60; ++generation) {
    const Tree fresh = site_of(generation);
    swap_and_kill(scratch.at("site"), fresh, paths_of(old), delay(random));
    Tree found = tree_at(scratch.at("site"));
    EXPECT_EQ(found.extract(".well-known/dot.txt").mapped(), "dot");
    EXPECT_EQ(found.extract("notes/mine.txt").mapped(), "mine");
    ASSERT_TRUE(found == old || found == fresh) << "generation " << generation;
    found == old ? ++old_ones : ++new_ones;
    if (found == fresh) old = fresh;
  }
  std::cout << "killed 60 times at random: the old site stood " << old_ones << " times, the new one "
            << new_ones << "\n";
  ASSERT_FALSE(disk::swap(scratch.at("site"), site_of(1000), paths_of(old)));
  EXPECT_EQ(std::distance(fs::directory_iterator(scratch.path()), {}), 1) << "leftovers beside the site";
}

TEST(KilledSwap, LeavesTheOldOrTheNewSiteWholeAtEverySystemCall) {
  const Tree old{{"a.html", "old"}, {"gone.html", "old"}, {"same.html", "same"}};
  const Tree fresh{{"a.html", "new"}, {"more/b.html", "new"}, {"same.html", "same"}};
  const Scratch scratch;
  std::map<bool, int> stood;
  Ending ending = Ending::killed;
  for (int stop = 1; ending == Ending::killed; ++stop) {
    const std::string target = scratch.at(std::to_string(stop) + "/site");
    ASSERT_FALSE(disk::swap(target, old, {}));
    scratch.put(std::to_string(stop) + "/site/notes/mine.txt", "mine");
    ending = swap_up_to(stop, target, fresh, paths_of(old));
    if (ending == Ending::cannot_watch) GTEST_SKIP() << "this machine lets no process watch another";
    Tree found = tree_at(target);
    EXPECT_EQ(found.extract("notes/mine.txt").mapped(), "mine");
    ASSERT_TRUE(found == old || found == fresh) << "killed at stop " << stop;
    ++stood[found == fresh];
    ASSERT_FALSE(disk::swap(target, fresh, paths_of(old)));
    const auto beside = fs::directory_iterator(scratch.at(std::to_string(stop)));
    ASSERT_EQ(std::distance(beside, {}), 1) << "leftovers of stop " << stop;
  }
  EXPECT_GT(stood[false], 0);
  EXPECT_GT(stood[true], 0);
  std::cout << "the old site stood " << stood[false] << " times, the new one " << stood[true] << "\n";
}

}  // namespace
