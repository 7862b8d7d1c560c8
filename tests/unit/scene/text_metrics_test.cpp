#include "scene/text_metrics.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

struct WidthRow {
  std::string_view text;
  double thousandths;  // in Arial
};
class Width : public testing::TestWithParam<WidthRow> {};

TEST_P(Width, IsThatOfTheLettersAndAMargin) {
  const scene::TextMetrics metrics = scene::arial_metrics();
  const auto& [text, thousandths] = GetParam();
  EXPECT_NEAR(metrics.width(text, 15), thousandths * 15 / 1000 * 1.08, 1e-9);
  EXPECT_NEAR(metrics.width(text, 14, true), thousandths * 14 / 1000 * 1.08 * 1.08, 1e-9);
}
INSTANTIATE_TEST_SUITE_P(
    Arial, Width,
    testing::Values(WidthRow{"", 0},               //
                    WidthRow{"0123456789", 5560},  // digits are alike, so columns line up
                    WidthRow{"1,000", 4 * 556 + 278}, WidthRow{"Dec 2023", 722 + 556 + 500 + 278 + 4 * 556},
                    WidthRow{" ~", 278 + 584},
                    WidthRow{"\u2212£", 2000},  // a character, however many bytes it has
                    WidthRow{"\t", 1000}));

}  // namespace
