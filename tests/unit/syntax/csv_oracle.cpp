// Second opinion: libcsv in its strict mode, where it is installed, on tables made by chance.
#ifdef CANDOUR_LIBCSV

#include <csv.h>
#include <gtest/gtest.h>

#include <array>
#include <random>

#include "reading.h"

namespace {

using Rows = std::vector<std::vector<std::string>>;

struct Reading {
  Rows rows = {};
  std::vector<std::string> row = {};
};

void take_cell(void* bytes, std::size_t size, void* data) {
  static_cast<Reading*>(data)->row.emplace_back(static_cast<const char*>(bytes), size);
}
void take_row(int, void* data) {
  auto* reading = static_cast<Reading*>(data);
  reading->rows.push_back(std::move(reading->row));
  reading->row = {};
}

// Nothing when libcsv finds a fault.
std::optional<Rows> rows_by_libcsv(const std::string& text) {
  csv_parser parser;
  csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
  // It trims blanks round a cell otherwise.
  csv_set_space_func(&parser, [](unsigned char) { return 0; });
  Reading reading;
  const bool is_whole =
      csv_parse(&parser, text.data(), text.size(), take_cell, take_row, &reading) == text.size() &&
      csv_fini(&parser, take_cell, take_row, &reading) == 0;
  csv_free(&parser);
  return is_whole ? std::optional(reading.rows) : std::nullopt;
}

TEST(CsvOracle, LibcsvReadsTheSameRowsAndRefusesTheSameQuotes) {
  constexpr std::array<std::string_view, 8> cells{"",    "a",          "2,5",        "é",
                                                  "x y", "say \"hi\"", "two\nlines", "\"\"\""};
  std::mt19937 random(4);
  for (int i = 0; i < 2000; ++i) {
    const std::size_t columns = 2 + random() % 4;
    std::string text;
    Rows rows;
    for (std::size_t row = 0; row < 1 + random() % 6; ++row) {
      auto& texts = rows.emplace_back();
      for (std::size_t column = 0; column < columns; ++column) {
        const std::string_view cell = column == 0 ? std::string_view("k") : cells[random() % cells.size()];
        const bool needs_quotes = cell.find_first_of(",\"\n") != std::string_view::npos || random() % 3 == 0;
        text += column == 0 ? "" : ",";
        if (needs_quotes) text += '"';
        for (const char c : cell) text += c == '"' ? std::string("\"\"") : std::string(1, c);
        if (needs_quotes) text += '"';
        texts.emplace_back(cell);
      }
      text += random() % 2 == 0 ? "\n" : "\r\n";
    }
    ASSERT_EQ(rows_by_libcsv(text), rows) << text;
    ASSERT_EQ(reading::Csv(text).rows(), rows) << text;
  }
}

TEST(CsvOracle, LibcsvRefusesTheSameFaults) {
  for (const std::string text : {"a,b\n1,x\"y\n", "a,b\n\"1\"x,2\n", "a,b\n1,\"2\n", "a,b\n\"1\" ,2\n"}) {
    EXPECT_FALSE(rows_by_libcsv(text)) << text;
    EXPECT_TRUE(reading::Csv(text).diagnostics.has_errors()) << text;
  }
}

}  // namespace

#endif
