#include "keys/cell.h"

#include <gtest/gtest.h>

namespace keys {
namespace {

using Sign = CellNumber::Sign;

struct NumberRow {
  const char* text;
  double number;
  Sign sign = Sign::none;
};

TEST(Cell, ReadsNumbersAsPeopleWriteThem) {
  for (const NumberRow& row : {NumberRow{"2710", 2710},
                               {"2,710", 2710},
                               {"1,234,567.8", 1234567.8},
                               {"-10.4", -10.4},
                               {"12.3", 12.3},
                               {"66.047", 66.047},
                               {"0", 0},
                               {"-0", 0},
                               {"007", 7},
                               {"12.3%", 12.3, Sign::percent},
                               {"-4%", -4, Sign::percent},
                               {"£31,000", 31000, Sign::pounds},
                               {"-£5.50", -5.5, Sign::pounds},
                               {"999999999999999", 999999999999999}}) {
    const auto cell = read_cell(row.text);
    ASSERT_TRUE(cell.has_value()) << row.text;
    const auto* number = std::get_if<CellNumber>(&*cell);
    ASSERT_NE(number, nullptr) << row.text;
    EXPECT_EQ(number->number, row.number) << row.text;
    EXPECT_EQ(number->sign, row.sign) << row.text;
  }
}

TEST(Cell, ReadsEveryMark) {
  using model::Absence;
  const std::pair<const char*, Absence> rows[] = {
      {"[x]", Absence::not_available},   {"[c]", Absence::confidential},     {"[z]", Absence::not_applicable},
      {"[u]", Absence::low_reliability}, {"[low]", Absence::rounds_to_zero}, {"TBC", Absence::not_yet_due},
      {"N/A", Absence::not_applicable},  {"", Absence::not_reported}};
  for (const auto& [text, absence] : rows) {
    const auto cell = read_cell(text);
    ASSERT_TRUE(cell.has_value()) << text;
    EXPECT_EQ(std::get<Absence>(*cell), absence) << text;
  }
}

struct GuessRow {
  const char* text;
  const char* help;
};

TEST(Cell, RefusesAllElseAndGuessesWhatWasMeant) {
  constexpr const char* dash = "write [x] where a figure is not available, or 0 where it is nought";
  for (const GuessRow& row :
       {GuessRow{"61,4", "did you mean 61.4?"},
        {"1.234,5", "did you mean 1234.5?"},
        {"0,123", "did you mean 0.123?"},
        {"O", "did you mean 0?"},
        {"1O7", "did you mean 107?"},
        {"l2", "did you mean 12?"},
        {" 2710", "did you mean 2710?"},
        {"2 710", "did you mean 2710?"},
        {"2\xC2\xA0"
         "710",
         "did you mean 2710?"},
        {"12.3 %", "did you mean 12.3%?"},
        {"\xE2\x88\x92"
         "10.4",
         "did you mean -10.4?"},
        {"(120)", "did you mean -120?"},
        {"+5", "did you mean 5?"},
        {"£-31,000", "did you mean -£31,000?"},
        {"GBP 31,000", "did you mean 31,000?"},
        {"$5", "did you mean 5?"},
        {".5", "did you mean 0.5?"},
        {"5.", "did you mean 5?"},
        {"1e5", "did you mean 100000?"},
        {"1.2E3", "did you mean 1200?"},
        {"1,00,000", "did you mean 100000?"},
        {"2,71", "did you mean 2.71?"},
        {"[X]", "did you mean [x]?"},
        {"n/a", "did you mean N/A?"},
        {"tbc", "did you mean TBC?"},
        {"*", "did you mean [c]?"},
        {"-", dash},
        {"..", dash},
        {"#DIV/0!", "a formula of the spreadsheet failed: mend it there and export the file again"},
        {"NULL", "leave the cell empty where a figure was not reported"},
        {" ", "leave the cell empty where a figure was not reported"},
        {"1.5m", "write the number in full, such as 1500000 for 1.5m"},
        {"many", ""},
        {"12-13", ""},
        {"1.2.3", ""},
        {"1000000000000000", ""},
        {"inf", ""},
        {"nan", "leave the cell empty where a figure was not reported"},
        {"0x10", ""},
        {"£5%", "did you mean 5%?"},
        {"<5", ""},
        {"--5", ""}}) {
    EXPECT_FALSE(read_cell(row.text).has_value()) << row.text;
    EXPECT_EQ(help_for_cell(row.text), row.help) << row.text;
  }
}

TEST(Cell, IsQuotedShortAndWithoutControlCharacters) {
  EXPECT_EQ(quoted_text("61,4"), "text \"61,4\"");
  EXPECT_EQ(quoted_text("a\nb\x1B"), "text \"a b \"");
  EXPECT_EQ(quoted_text(std::string(61, 'x')), "text \"" + std::string(60, 'x') + "…\"");
  EXPECT_EQ(quoted_text("£é"), "text \"£é\"");
}

}  // namespace
}  // namespace keys
