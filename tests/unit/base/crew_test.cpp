#include "base/crew.h"

#include <gtest/gtest.h>

#include <numeric>
#include <stdexcept>

#include "base/hash.h"
#include "base/time.h"

namespace base {

namespace {

constexpr Code odd{.id = "D001", .severity = Severity::warning, .title = "odd", .explanation = ""};

}  // namespace

TEST(Crew, GivesResultsAndDiagnosticsInInputOrderWhateverTheJobs) {
  std::vector<int> items(500);
  std::iota(items.begin(), items.end(), 0);
  for (const int jobs : {1, 2, 8}) {
    Crew crew(jobs);
    Diagnostics diagnostics;
    Sources sources;
    const auto file = sources.add("a", std::string(1000, 'x'));
    const auto squares = crew.map("squares", items, diagnostics, [&](int item, Diagnostics& own) {
      if (item % 100 == 7) own.add({.code = odd, .where = {file, static_cast<std::uint32_t>(item), 999}});
      return item * item;
    });
    ASSERT_EQ(squares.size(), items.size());
    for (const int item : items) EXPECT_EQ(squares[static_cast<std::size_t>(item)], item * item);
    EXPECT_EQ(diagnostics.sorted(sources).size(), 5u);
    ASSERT_EQ(crew.times().size(), 1u);
    EXPECT_EQ(crew.times()[0].items, 500u);
  }
}

TEST(Crew, ThrowsTheFirstFailureByIndex) {
  Crew crew(8);
  Diagnostics diagnostics;
  const std::vector<int> items{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
  const auto work = [](int item, Diagnostics&) -> int {
    if (item >= 3) throw std::runtime_error(std::to_string(item));
    return item;
  };
  try {
    crew.map("fail", items, diagnostics, work);
    FAIL() << "nothing was thrown";
  } catch (const std::runtime_error& failure) {
    EXPECT_STREQ(failure.what(), "3");
  }
}

TEST(Crew, TellsItsWatcherEveryStep) {
  std::size_t last = 0;
  Crew crew(4, [&](std::string_view stage, std::size_t done, std::size_t total) {
    EXPECT_EQ(stage, "count");
    EXPECT_EQ(done, ++last);
    EXPECT_EQ(total, 20u);
  });
  Diagnostics diagnostics;
  crew.map("count", std::vector<int>(20), diagnostics, [](int item, Diagnostics&) { return item; });
  EXPECT_EQ(last, 20u);
}

TEST(Hash, IsSha256) {  // FIPS 180-4, example of one block
  EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Time, ReadsRfc3339Strictly) {
  EXPECT_EQ(iso_instant(*parse_instant("2024-03-05T09:30Z")), "2024-03-05T09:30:00Z");
  EXPECT_EQ(iso_instant(*parse_instant("2024-03-05T09:30:15.250+01:00")), "2024-03-05T08:30:15Z");
  for (const char* text : {"2024-03-05", "2024-3-5T09:30Z", "2024-02-30T09:30Z", "2024-03-05T24:00Z",
                           "2024-03-05T09:30", "2024-03-05T09:30Z ", "2024-03-05T09:30:61Z", ""}) {
    EXPECT_EQ(parse_instant(text), std::nullopt) << text;
  }
  EXPECT_EQ(parse_date("2023-02-29"), std::nullopt);
  EXPECT_EQ(iso_date(*parse_year_month("2024-06")), "2024-06-01");
  EXPECT_EQ(parse_year_month("2024-13"), std::nullopt);
}

}  // namespace base
