#include "intake/take_in.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/told.h"

namespace intake {
namespace {

using support::sources_of;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(TakeIn, NamesTheFilesToLookFor) {
  const base::Sources sources =
      sources_of({{"data/sources.yaml", "sources:\n  - file: a/x.csv\n  - { file: y.csv, colour: red }\n"}});
  EXPECT_THAT(named_data_files(sources), ElementsAre("a/x.csv", "y.csv"));
  EXPECT_THAT(named_data_files(base::Sources()), IsEmpty());
}

TEST(TakeIn, NamesNoFileOutsideTheFolder) {
  for (const char* path :
       {"../x.csv", "/etc/passwd", "a/../../x.csv", "a//b.csv", "./x.csv", "C:\\\\x.csv", "a\\\\b"}) {
    const base::Sources sources =
        sources_of({{"data/sources.yaml", fmt::format("sources:\n  - file: \"{}\"\n", path)}});
    EXPECT_THAT(named_data_files(sources), IsEmpty()) << path;
  }
}

}  // namespace
}  // namespace intake
