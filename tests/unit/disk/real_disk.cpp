#include "disk/real_disk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "unit/disk/scratch.h"

namespace {

namespace fs = std::filesystem;
using disk::Entry;
using disk::Reach;

std::vector<std::string> told(const std::vector<Entry>& entries) {
  const auto word = [](Entry::Kind kind) -> std::string {
    switch (kind) {
      case Entry::Kind::file:
        return "file";
      case Entry::Kind::folder:
        return "folder";
      case Entry::Kind::link_outside:
        return "outside";
      case Entry::Kind::link_broken:
        return "broken";
      case Entry::Kind::other:
        return "other";
      case Entry::Kind::unreadable:
        return "unreadable";
      case Entry::Kind::too_many:
        return "too many";
    }
    return "";
  };
  std::vector<std::string> lines;
  for (const Entry& entry : entries) lines.push_back(word(entry.kind) + " " + entry.path);
  return lines;
}

TEST(RealDisk, FollowsLinksOnlyInsideTheRoot) {
  const Scratch scratch;
  scratch.put("secret.txt", "secret");
  scratch.put("root/content/a.md", "a");
  scratch.put("root/data/b.csv", "b");
  fs::create_symlink("../data", scratch.at("root/content/in"));
  fs::create_symlink("../../secret.txt", scratch.at("root/content/out.md"));
  fs::create_symlink(scratch.path(), scratch.at("root/content/up"));
  fs::create_symlink("nowhere", scratch.at("root/content/torn"));
  const auto found = disk::real_disk()->list(scratch.at("root/content"), scratch.at("root"), Reach::whole);
  EXPECT_THAT(told(found), testing::ElementsAre("file a.md", "folder in", "file in/b.csv", "outside out.md",
                                                "broken torn", "outside up"));
}

TEST(RealDisk, WalksNoCircleTwice) {
  const Scratch scratch;
  scratch.put("root/content/a/b.md", "b");
  fs::create_symlink("..", scratch.at("root/content/a/up"));
  fs::create_symlink("self", scratch.at("root/content/self"));
  const auto found = disk::real_disk()->list(scratch.at("root/content"), scratch.at("root"), Reach::whole);
  EXPECT_THAT(told(found), testing::ElementsAre("folder a", "file a/b.md", "broken a/up", "broken self"));
}

TEST(RealDisk, StopsWhereLinksMultiply) {
  const Scratch scratch;
  for (int i = 0; i < 40; ++i) {
    const std::string next = "../" + std::to_string(i + 1);
    fs::create_directories(scratch.at("root/" + std::to_string(i)));
    for (const char* name : {"/x", "/y"}) {
      fs::create_symlink(next, scratch.at("root/" + std::to_string(i) + name));
    }
  }
  scratch.put("root/40/end.md", "end");
  const auto found = disk::real_disk()->list(scratch.at("root"), scratch.at("root"), Reach::whole);
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(found.front().kind, Entry::Kind::too_many);
}

TEST(RealDisk, OpensNoPipe) {
  const Scratch scratch;
  scratch.put("root/a.md", "a");
  ASSERT_EQ(::mkfifo(scratch.at("root/pipe.md").c_str(), 0600), 0);
  const auto disk = disk::real_disk();
  EXPECT_THAT(told(disk->list(scratch.at("root"), scratch.at("root"), Reach::whole)),
              testing::ElementsAre("file a.md", "other pipe.md"));
  disk::Failure failure;
  EXPECT_FALSE(disk->read(scratch.at("root/pipe.md"), 100, failure));
  EXPECT_EQ(failure.why, "it is not an ordinary file");
}

TEST(RealDisk, ReadsUpToTheLimitAndNotBeyond) {
  const Scratch scratch;
  scratch.put("five", "12345");
  const auto disk = disk::real_disk();
  disk::Failure failure;
  EXPECT_EQ(disk->read(scratch.at("five"), 5, failure), "12345");
  EXPECT_FALSE(disk->read(scratch.at("five"), 4, failure));
  EXPECT_EQ(failure.why, "it is larger than 4 bytes");
  EXPECT_FALSE(disk->read(scratch.at("none"), 4, failure));
  EXPECT_EQ(failure.why, "there is no such file or folder");
}

TEST(RealDisk, DoesNotTrustTheSizeThatAFileSaysItHas) {
  const auto disk = disk::real_disk();
  disk::Failure failure;
  EXPECT_FALSE(disk->read("/proc/cpuinfo", 10, failure));  // says 0 bytes, holds many
  EXPECT_EQ(failure.why, "it is larger than 10 bytes");
}

TEST(RealDisk, LeavesOutDotNamesAndFoldersBelowWhenAsked) {
  const Scratch scratch;
  scratch.put("root/data/a.csv", "a");
  scratch.put("root/data/.a.csv.swp", "a");
  scratch.put("root/data/below/b.csv", "b");
  const auto found = disk::real_disk()->list(scratch.at("root/data"), scratch.at("root"), Reach::top);
  EXPECT_THAT(told(found), testing::ElementsAre("file a.csv", "folder below"));
}

TEST(RealDisk, NamesWhatAFolderHoldsWithoutFollowingLinks) {
  const Scratch scratch;
  scratch.put("site/index.html", "x");
  scratch.put("site/.git/config", "x");
  scratch.put("site/a/.hidden", "x");
  fs::create_symlink("/etc", scratch.at("site/etc"));
  EXPECT_THAT(disk::real_disk()->held(scratch.at("site")),
              testing::ElementsAre("a/.hidden", "etc", "index.html"));
}

}  // namespace
