#include "formats/formats.h"

#include <gtest/gtest.h>

namespace {

using page::Field;

struct FieldRow {
  Field field;
  std::string written;
};

TEST(Csv, QuotesOnlyWhereItMust) {
  for (const FieldRow& row : {
           FieldRow{{}, ""},
           FieldRow{"homicide", "homicide"},
           FieldRow{"", ""},
           FieldRow{"Avon, Somerset", "\"Avon, Somerset\""},
           FieldRow{"the \"force\"", "\"the \"\"force\"\"\""},
           FieldRow{"two\nlines", "\"two\nlines\""},
           FieldRow{" edge", "\" edge\""},
           FieldRow{"[c]", "[c]"},
           FieldRow{"=1+1", "=1+1"},
           FieldRow{18.0, "18"},
           FieldRow{0.1, "0.1"},
           FieldRow{-10.4, "-10.4"},
           FieldRow{1788300.0, "1788300"},
           FieldRow{1e-7, "0.0000001"},
       }) {
    const page::Dataset dataset{.address = {"data/x.csv"}, .columns = {"a", "b"}, .rows = {{row.field, 1.5}}};
    EXPECT_EQ(formats::write_csv(dataset).bytes, "a,b\r\n" + row.written + ",1.5\r\n");
  }
}

TEST(Csv, HasAHeaderWithoutRows) {
  const auto artifact = formats::write_csv({.address = {"data/x.csv"}, .columns = {"a", "b, c"}, .rows = {}});
  EXPECT_EQ(artifact.path, "data/x.csv");
  EXPECT_EQ(artifact.bytes, "a,\"b, c\"\r\n");
}

TEST(Statements, StandBesideTheirReportAndEndALine) {
  const ledger::Ledger ledger{.report = "2023-24-q3",
                              .area = "here",
                              .period_id = "2023-Q4",
                              .period_label = "October to December 2023",
                              .period_start = "2023-10-01",
                              .period_end = "2023-12-31",
                              .statements = {}};
  const auto artifact = formats::write_statements(ledger, {});
  EXPECT_EQ(artifact.path, "reports/2023-24-q3/statements.json");
  EXPECT_TRUE(artifact.bytes.starts_with(
      "{\n  \"schema\": \"candour/statements/1\",\n  \"report\": \"2023-24-q3\",\n"))
      << artifact.bytes;
  EXPECT_TRUE(artifact.bytes.ends_with("}\n"));
}

TEST(Pictures, AreCopiedAsTheyAre) {
  base::Sources sources;
  const std::string bytes("\x89PNG\0\r\n", 7);
  sources.add("content/pages/map.png", bytes);
  const auto artifact = formats::copy_picture({"content/pages/map.png"}, sources);
  EXPECT_EQ(artifact.path, "assets/pictures/pages/map.png");
  EXPECT_EQ(artifact.bytes, bytes);
}

}  // namespace
