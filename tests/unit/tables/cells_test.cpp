// What a cell is, what its column is, and which cells look typed wrong.
#include "tables/cells.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "unit/tables/sheets.h"

namespace tables {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string said(std::string_view text) {
  const Value value = value_of(text);
  if (const auto* number = std::get_if<Number>(&value)) {
    const std::array<std::string, 4> units{"", "£", "%", "pp"};
    return text_of(number->value, Commas::none) + units[static_cast<std::size_t>(number->unit)];
  }
  const auto* absence = std::get_if<model::Absence>(&value);
  return absence == nullptr ? "words" : "mark " + std::string(model::mark_of(*absence));
}

TEST(Cells, AreNumbersMoneyPercentagesPointsMarksOrWords) {
  EXPECT_EQ(said("2,710"), "2710");
  EXPECT_EQ(said(" -10.4 "), "-10.4");
  EXPECT_EQ(said("+3"), "3");
  EXPECT_EQ(said("£31,000.50"), "31000.50£");
  EXPECT_EQ(said("-£5"), "-5£");
  EXPECT_EQ(said("14.8%"), "14.8%");
  EXPECT_EQ(said("4.5 percentage points"), "4.5pp");
  EXPECT_EQ(said("-1.0pp"), "-1.0pp");
  EXPECT_EQ(said(""), "mark ");
  EXPECT_EQ(said("TBC"), "mark TBC");
  EXPECT_EQ(said("[c]"), "mark [c]");
  for (const char* text : {"61,4", "Down 15.8%", "c. 7", "Tuesday", "1.5m", "+", "2,71"})
    EXPECT_EQ(said(text), "words") << text;
}

std::vector<Kind> kinds(const std::string& csv) {
  std::vector<Kind> found;
  for (const Column& column : columns_of(sheet_of(csv))) found.push_back(column.kind);
  return found;
}

TEST(Columns, AreWhatMostOfTheirCellsAre) {
  EXPECT_THAT(kinds("a,b,c,d,e\nNorth,1,£2,3%,4pp\nSouth,TBC,N/A,,5pp\n"),
              ElementsAre(Kind::words, Kind::number, Kind::money, Kind::percent, Kind::points));
  EXPECT_THAT(kinds("a,b\nx,5\nx,Down 3\nx,c. 7\n"), ElementsAre(Kind::words, Kind::words));
  EXPECT_THAT(kinds("a,b\nx,5\nx,6\nx,c. 7\n"), ElementsAre(Kind::words, Kind::number));
  EXPECT_THAT(kinds("a,b\nx,\nx,TBC\n"), ElementsAre(Kind::words, Kind::words));
}

std::vector<std::string> told_of(const std::string& csv) {
  const library::Sheet sheet = sheet_of(csv);
  base::Diagnostics diagnostics;
  check_cells(sheet, columns_of(sheet), diagnostics);
  std::vector<std::string> lines;
  for (const base::Diagnostic& each : diagnostics.sorted(base::Sources()))
    lines.push_back(std::string(each.code.id) + " " + each.found + " " + each.help);
  return lines;
}

TEST(Columns, NameCellsThatLookTypedWrong) {
  EXPECT_THAT(told_of("a,b\nx,\"61,4\"\nx,70.2\n"), ElementsAre("B461 text \"61,4\" did you mean 61.4?"));
  EXPECT_THAT(told_of("a,b\nx,\"60,141\"\nx,66.047\nx,900\n"),
              ElementsAre("B462 text \"66.047\" did you mean 66,047?"));
}

TEST(Columns, LeaveHonestCellsAlone) {
  EXPECT_THAT(told_of("a,b\nx,1.234\nx,2.5\n"), IsEmpty());        // decimals beside decimals
  EXPECT_THAT(told_of("a,b\nx,66.047\nx,12\nx,15\n"), IsEmpty());  // not among thousands
  EXPECT_THAT(told_of("a,b\nx,5,\nx,Down 15.8%\nx,6\n"), IsEmpty());
  EXPECT_THAT(told_of("a,b\nx,\"61,4\"\nx,Monday\nx,Tuesday\n"), IsEmpty());  // words
  EXPECT_THAT(told_of("a,b\n-,5\n"), IsEmpty());                              // heads of rows
}

TEST(Columns, PrintSumsAsTheirNumbers) {
  const auto print = [](const std::string& csv, const std::string& number) {
    return number_text(*decimal_from(number), columns_of(sheet_of(csv))[1]);
  };
  EXPECT_EQ(print("a,b\nx,\"£1,000.00\"\n", "-4000.00"), "-£4,000.00");
  EXPECT_EQ(print("a,b\nx,2%\n", "5"), "5%");
  EXPECT_EQ(print("a,b\nx,1000\n", "4000"), "4000");
  EXPECT_EQ(print("a,b\nx,10\n", "4000"), "4,000");
}

}  // namespace
}  // namespace tables
