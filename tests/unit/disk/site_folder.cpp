#include "disk/site_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "disk/memory_disk.h"
#include "disk/real_disk.h"
#include "unit/disk/scratch.h"

namespace {

namespace fs = std::filesystem;

std::vector<std::string> paths_of(const base::Sources& sources) {
  std::vector<std::string> paths;
  for (std::uint32_t i = 0; i < sources.count(); ++i) paths.emplace_back(sources.path(i));
  return paths;
}

std::vector<std::string> told(const std::vector<disk::Failure>& failures) {
  std::vector<std::string> lines;
  for (const disk::Failure& each : failures) lines.push_back(each.path + ": " + each.why);
  return lines;
}

TEST(SiteFolder, ReadsWordsLooksAndTheTablesOfDataItself) {
  const disk::MemoryDisk disk({{"s/content/site.yaml", ""},
                               {"s/content/reports/a/report.md", ""},
                               {"s/content/reports/a/map.png", ""},
                               {"s/content/.notes.md", ""},
                               {"s/data/measures.yaml", ""},
                               {"s/data/crime.csv", ""},
                               {"s/data/crime.xlsx", ""},
                               {"s/data/raw/old.csv", ""},
                               {"s/themes/plain/page.html", ""},
                               {"s/site/index.html", ""},
                               {"s/README.md", ""}});
  std::vector<disk::Failure> failures;
  EXPECT_THAT(
      paths_of(disk::read_site(disk, "/s", failures)),
      testing::ElementsAre("content/reports/a/map.png", "content/reports/a/report.md", "content/site.yaml",
                           "data/crime.csv", "data/measures.yaml", "themes/plain/page.html"));
  EXPECT_TRUE(failures.empty());
}

TEST(SiteFolder, GivesBackWhatItMayNotRead) {
  const Scratch scratch;
  scratch.put("secret.csv", "secret");
  scratch.put("s/content/site.yaml", "title: x");
  scratch.put("s/content/large.md", std::string((1u << 20) + 1, 'x'));
  scratch.put("s/data/a.csv", "a");
  fs::create_symlink("../../secret.csv", scratch.at("s/data/b.csv"));
  std::vector<disk::Failure> failures;
  const auto sources = disk::read_site(*disk::real_disk(), scratch.at("s"), failures);
  EXPECT_THAT(paths_of(sources), testing::ElementsAre("content/site.yaml", "data/a.csv"));
  EXPECT_THAT(told(failures), testing::ElementsAre("content/large.md: it is larger than 1048576 bytes",
                                                   "data/b.csv: it is a link that leads out of the folder"));
}

TEST(SiteFolder, RefusesAContentFolderThatStandsElsewhere) {
  const Scratch scratch;
  scratch.put("elsewhere/site.yaml", "title: x");
  fs::create_directories(scratch.at("s"));
  fs::create_symlink("../elsewhere", scratch.at("s/content"));
  std::vector<disk::Failure> failures;
  EXPECT_EQ(disk::read_site(*disk::real_disk(), scratch.at("s"), failures).count(), 0u);
  EXPECT_THAT(told(failures), testing::ElementsAre("content: it is a link that leads out of the folder"));
}

TEST(SiteFolder, LooksForNamedDataInTheSiteFirst) {
  const disk::MemoryDisk disk({{"s/data/raw/a.csv", "ours"},
                               {"x/raw/a.csv", "theirs"},
                               {"x/raw/b.csv", "first"},
                               {"y/raw/b.csv", "second"},
                               {"secret.csv", "secret"}});
  base::Sources sources;
  std::vector<disk::Failure> failures;
  disk::read_data(disk, {"/s", {"/x", "/y"}},
                  {"raw/b.csv", "raw/a.csv", "raw/b.csv", "../secret.csv", "/secret.csv", "none.csv"},
                  sources, failures);
  EXPECT_THAT(paths_of(sources), testing::ElementsAre("data/raw/a.csv", "raw/b.csv"));
  EXPECT_EQ(sources.bytes(0), "ours");
  EXPECT_EQ(sources.bytes(1), "first");
  EXPECT_TRUE(failures.empty());
}

TEST(SiteFolder, NeverMistakesAFileOfADataFolderForOneOfTheSite) {
  const disk::MemoryDisk disk(base::FileTree{{"x/data/a.csv", "theirs"}});
  base::Sources sources;
  sources.add("data/a.csv", "ours");
  std::vector<disk::Failure> failures;
  disk::read_data(disk, {"/s", {"/x"}}, {"data/a.csv"}, sources, failures);
  EXPECT_EQ(sources.count(), 1u);
  EXPECT_THAT(told(failures), testing::ElementsAre("data/a.csv: the site has a file of the same path"));
}

TEST(SiteFolder, FindsTheNearestRootUpwards) {
  const disk::MemoryDisk disk({{"a/content/site.yaml", ""}, {"a/b/content/site.yaml", ""}, {"z/x.md", ""}});
  EXPECT_EQ(disk::find_root(disk, "/a/b/content/reports"), "/a/b");
  EXPECT_EQ(disk::find_root(disk, "/a/data"), "/a");
  EXPECT_EQ(disk::find_root(disk, "/z"), "");
  EXPECT_EQ(disk::find_root(disk::MemoryDisk(base::FileTree{{"content/site.yaml", ""}}), "/content"), "/");
}

TEST(SiteFolder, CountsAsForeignWhatNobodyListed) {
  const disk::MemoryDisk disk({{"site/index.html", ""}, {"site/notes.txt", ""}, {"site/.gitkeep", ""}});
  EXPECT_THAT(disk::foreign_files(disk, "/site", {"index.html", "gone.html"}),
              testing::ElementsAre("notes.txt"));
  EXPECT_TRUE(disk::foreign_files(disk, "/none", {}).empty());
}

TEST(SiteFolder, JoinsPaths) {
  EXPECT_EQ(disk::path_in("a", "b/c"), "a/b/c");
  EXPECT_EQ(disk::path_in("a/", "b"), "a/b");
  EXPECT_EQ(disk::path_in("/", "b"), "/b");
  EXPECT_EQ(disk::path_in("", "b"), "b");
  EXPECT_EQ(disk::path_in("a", ""), "a");
  EXPECT_EQ(disk::path_in("a", "/b"), "/b");
}

}  // namespace
