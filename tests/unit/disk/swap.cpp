#include "disk/swap.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "disk/memory_disk.h"
#include "unit/disk/scratch.h"

namespace {

namespace fs = std::filesystem;
using Tree = std::map<std::string, std::string>;

const std::set<std::string> owned{"index.html", "gone/index.html", "kept/index.html"};

struct stat about(const std::string& path) {
  struct stat found = {};
  EXPECT_EQ(::lstat(path.c_str(), &found), 0) << path;
  return found;
}

void put_old_site(const Scratch& scratch) {
  scratch.put("site/index.html", "old");
  scratch.put("site/gone/index.html", "gone");
  scratch.put("site/kept/index.html", "kept");
  scratch.put("site/.well-known/security.txt", "dot");
  scratch.put("site/notes/mine.txt", "mine");
}

const Tree new_site{{"index.html", "new"}, {"kept/index.html", "kept"}, {"more/a.csv", "a"}};

TEST(Swap, MakesAFolderThatWasNotThere) {
  const Scratch scratch;
  for (const std::string name : {"a/b/site", "c/site/", "d/./site"}) {
    EXPECT_FALSE(disk::swap(scratch.at(name), new_site, {}));
    EXPECT_EQ(tree_at(scratch.at(name)), new_site) << name;
  }
}

TEST(Swap, ReplacesWhatIsItsOwnAndCarriesTheRestOver) {
  const Scratch scratch;
  put_old_site(scratch);
  fs::create_symlink("notes/mine.txt", scratch.at("site/link"));
  fs::create_directories(scratch.at("site/empty"));
  EXPECT_FALSE(disk::swap(scratch.at("site"), new_site, owned));
  Tree expected = new_site;
  expected[".well-known/security.txt"] = "dot";
  expected["notes/mine.txt"] = "mine";
  EXPECT_EQ(tree_at(scratch.at("site")), expected);
  EXPECT_EQ(fs::read_symlink(scratch.at("site/link")), "notes/mine.txt");
  EXPECT_TRUE(fs::is_directory(scratch.at("site/empty")));
  EXPECT_FALSE(fs::exists(scratch.at("site/gone")));
  EXPECT_EQ(std::distance(fs::directory_iterator(scratch.path()), {}), 1)
      << "something was left beside the site";
}

TEST(Swap, LeavesUnchangedFilesTheSameFiles) {
  const Scratch scratch;
  put_old_site(scratch);
  const struct stat before = about(scratch.at("site/kept/index.html"));
  const struct stat mine = about(scratch.at("site/notes/mine.txt"));
  EXPECT_FALSE(disk::swap(scratch.at("site"), new_site, owned));
  EXPECT_EQ(about(scratch.at("site/kept/index.html")).st_ino, before.st_ino);
  EXPECT_EQ(about(scratch.at("site/kept/index.html")).st_mtim.tv_nsec, before.st_mtim.tv_nsec);
  EXPECT_EQ(about(scratch.at("site/notes/mine.txt")).st_ino, mine.st_ino);
}

TEST(Swap, TouchesNothingWhenNothingChanges) {
  const Scratch scratch;
  EXPECT_FALSE(disk::swap(scratch.at("site"), new_site, {}));
  const struct stat before = about(scratch.at("site"));
  EXPECT_FALSE(disk::swap(scratch.at("site"), new_site, {"index.html", "kept/index.html", "more/a.csv"}));
  EXPECT_EQ(about(scratch.at("site")).st_ino, before.st_ino);
  EXPECT_EQ(about(scratch.at("site")).st_ctim.tv_nsec, before.st_ctim.tv_nsec);
}

TEST(Swap, GivesTheSameModesWhateverTheUmask) {
  const Scratch scratch;
  for (const mode_t mask : {0000u, 0022u, 0077u}) {
    const mode_t before = ::umask(mask);
    EXPECT_FALSE(disk::swap(scratch.at("site" + std::to_string(mask)), new_site, {}));
    ::umask(before);
    const std::string site = scratch.at("site" + std::to_string(mask));
    EXPECT_EQ(about(site).st_mode & 07777u, 0755u);
    EXPECT_EQ(about(site + "/more").st_mode & 07777u, 0755u);
    EXPECT_EQ(about(site + "/more/a.csv").st_mode & 07777u, 0644u);
  }
}

TEST(Swap, ExchangesTheFolderThatALinkLeadsTo) {
  const Scratch scratch;
  scratch.put("real/index.html", "old");
  fs::create_directory_symlink("real", scratch.at("site"));
  EXPECT_FALSE(disk::swap(scratch.at("site") + "/", new_site, {"index.html"}));
  EXPECT_TRUE(fs::is_symlink(scratch.at("site")));
  EXPECT_EQ(tree_at(scratch.at("real")), new_site);
}

TEST(Swap, LetsFilesBecomeFoldersAndFoldersFiles) {
  const Scratch scratch;
  scratch.put("site/a", "file");
  scratch.put("site/b/c", "file");
  EXPECT_FALSE(disk::swap(scratch.at("site"), {{"a/x", "1"}, {"b", "2"}}, {"a", "b/c"}));
  EXPECT_EQ(tree_at(scratch.at("site")), (Tree{{"a/x", "1"}, {"b", "2"}}));
}

TEST(Swap, WritesOverNobodyElsesFile) {
  struct Row {
    std::string foreign;
    std::string why;
  };
  for (const Row& row : {Row{"index.html", "something that is not the site's stands there"},
                         Row{"more", "something that is not the site's stands there"}}) {
    const Scratch scratch;
    scratch.put("site/" + row.foreign, "mine");
    const auto failure = disk::swap(scratch.at("site"), new_site, {});
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->path, scratch.at("site/" + row.foreign));
    EXPECT_EQ(failure->why, row.why);
    EXPECT_EQ(tree_at(scratch.path()), (Tree{{"site/" + row.foreign, "mine"}}));
  }
}

TEST(Swap, RefusesATargetThatIsNoFolder) {
  const Scratch scratch;
  scratch.put("site", "a file");
  EXPECT_EQ(disk::swap(scratch.at("site"), new_site, {})->why, "it is a file, not a folder");
  fs::create_symlink("nowhere", scratch.at("torn"));
  EXPECT_EQ(disk::swap(scratch.at("torn"), new_site, {})->why, "it is a link that leads nowhere");
  EXPECT_EQ(disk::swap(scratch.at("site/below"), new_site, {})->path, scratch.at("site/below"));
  EXPECT_EQ(bytes_of(scratch.at("site")), "a file");
}

TEST(Swap, RefusesPathsThatLeaveTheFolder) {
  for (const std::string path : {"../x", "/tmp/x", "a/../../x", "a//b", ""}) {
    const Scratch scratch;
    put_old_site(scratch);
    EXPECT_TRUE(disk::swap(scratch.at("site"), {{path, "x"}}, owned)) << path;
    EXPECT_EQ(tree_at(scratch.path()).size(), 5u) << path;
  }
}

// The system refuses the fifth kilobyte of any file: the second of three files fails half-way.
TEST(Swap, LeavesTheOldSiteWholeWhenTheDiskFails) {
  const Scratch scratch;
  put_old_site(scratch);
  const Tree before = tree_at(scratch.path());
  rlimit usual = {};
  ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &usual), 0);
  const auto handler = ::signal(SIGXFSZ, SIG_IGN);
  const rlimit tight{4096, usual.rlim_max};
  ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &tight), 0);
  const auto failure =
      disk::swap(scratch.at("site"), {{"a", "a"}, {"b", std::string(9000, 'b')}, {"c", "c"}}, owned);
  ::setrlimit(RLIMIT_FSIZE, &usual);
  ::signal(SIGXFSZ, handler);
  ASSERT_TRUE(failure);
  EXPECT_EQ(failure->path, scratch.at("site/b"));
  EXPECT_EQ(failure->why, "the file would be larger than the system allows");
  EXPECT_EQ(tree_at(scratch.path()), before);
}

TEST(Swap, RemovesWhatAKilledRunLeftAndNothingElse) {
  const Scratch scratch;
  put_old_site(scratch);
  scratch.put(".site.candour-new-a1B2c3/index.html", "half");
  scratch.put(".site.candour-old-a1B2c3/index.html", "older");
  scratch.put(".site.candour-new-notes/mine.txt", "mine");
  scratch.put(".sites.candour-new-a1B2c3/mine.txt", "mine");
  EXPECT_FALSE(disk::swap(scratch.at("site"), new_site, owned));
  EXPECT_FALSE(fs::exists(scratch.at(".site.candour-new-a1B2c3")));
  EXPECT_FALSE(fs::exists(scratch.at(".site.candour-old-a1B2c3")));
  EXPECT_TRUE(fs::exists(scratch.at(".site.candour-new-notes/mine.txt")));
  EXPECT_TRUE(fs::exists(scratch.at(".sites.candour-new-a1B2c3/mine.txt")));
}

TEST(Swap, GivesAnOldSiteItsNameBack) {
  const Scratch scratch;
  scratch.put(".site.candour-old-a1B2c3/mine.txt", "mine");
  EXPECT_FALSE(disk::swap(scratch.at("site"), {{"index.html", "new"}}, {}));
  EXPECT_EQ(tree_at(scratch.path()), (Tree{{"site/index.html", "new"}, {"site/mine.txt", "mine"}}));
}

TEST(Swap, DoesNotDisturbAnotherRun) {
  const Scratch scratch;
  put_old_site(scratch);
  scratch.put(".site.candour-new-a1B2c3/index.html", "half");
  const int theirs = ::open(scratch.at(".site.candour-new-a1B2c3").c_str(), O_RDONLY | O_DIRECTORY);
  const int target = ::open(scratch.at("site").c_str(), O_RDONLY | O_DIRECTORY);
  ASSERT_EQ(::flock(theirs, LOCK_EX | LOCK_NB), 0);
  ASSERT_EQ(::flock(target, LOCK_EX | LOCK_NB), 0);
  const Tree before = tree_at(scratch.path());
  EXPECT_EQ(disk::swap(scratch.at("site"), new_site, owned)->why, "another run of the program is writing it");
  EXPECT_EQ(tree_at(scratch.path()), before);
  ::close(theirs);
  ::close(target);
}

TEST(Swap, MeansTheSameInMemory) {
  disk::MemoryDisk disk({{"site/index.html", "old"},
                         {"site/gone/index.html", "gone"},
                         {"site/notes/mine.txt", "mine"},
                         {"site/.gitkeep", ""}});
  EXPECT_FALSE(disk.swap_in("/site/", new_site, owned));
  EXPECT_EQ(disk.files(), (Tree{{"site/.gitkeep", ""},
                                {"site/index.html", "new"},
                                {"site/kept/index.html", "kept"},
                                {"site/more/a.csv", "a"},
                                {"site/notes/mine.txt", "mine"}}));
  const auto failure = disk.swap_in("/site", {{"notes/mine.txt", "ours"}}, {});
  ASSERT_TRUE(failure);
  EXPECT_EQ(failure->path, "/site/notes/mine.txt");
}

}  // namespace
