// Arrows point down: the may-include table is the truth, and every #include is held to it.
#include <gtest/gtest.h>

#include "architecture/house.h"

namespace architecture {

namespace {

std::string room_of(const std::string& include) {
  const std::size_t slash = include.find('/');
  return slash == std::string::npos ? "" : include.substr(0, slash);
}

int floor_of(const std::string& room, const std::map<std::string, std::set<std::string>>& plan) {
  int highest = 0;
  for (const std::string& below : plan.at(room)) highest = std::max(highest, floor_of(below, plan));
  return highest + 1;
}

}  // namespace

TEST(Rooms, IncludeOnlyTheRoomsTheirRowNames) {
  const auto plan = rooms();
  for (const SourceFile& file : source_files()) {
    for (const std::string& include : file.includes()) {
      const std::string room = room_of(include);
      if (!plan.contains(room) || room == file.room) continue;
      if (file.room.empty()) {
        EXPECT_TRUE(room == "base" || room == "disk" || room == "console" || room == "commands")
            << "main.cpp includes " << include;
        continue;
      }
      ASSERT_TRUE(plan.contains(file.room)) << file.path << " stands in a room that rooms.txt does not name";
      EXPECT_TRUE(plan.at(file.room).contains(room)) << file.path << " includes " << include;
    }
  }
}

TEST(Rooms, NameOnlyRoomsBelowThem) {
  const auto plan = rooms();
  for (const auto& [room, below] : plan) {
    for (const std::string& lower : below) {
      ASSERT_TRUE(plan.contains(lower)) << room << " names " << lower;
      EXPECT_LT(floor_of(lower, plan), floor_of(room, plan)) << room << " names " << lower;
    }
  }
}

TEST(Rooms, HaveATenant) {
  std::set<std::string> inhabited;
  for (const SourceFile& file : source_files()) inhabited.insert(file.room);
  for (const auto& [room, below] : rooms()) EXPECT_TRUE(inhabited.contains(room)) << room << " is empty";
}

// Namespace = room.
TEST(Rooms, AreTheNamespacesOfTheirFiles) {
  for (const SourceFile& file : source_files()) {
    if (file.room.empty()) continue;
    EXPECT_NE(file.text.find("namespace " + file.room), std::string::npos) << file.path;
  }
}

}  // namespace architecture
