#include "scene/text_metrics.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

struct WidthRow {
  std::string_view text;
  double thousandths;  // in Arial
};
class WidthAsDrawn : public testing::TestWithParam<WidthRow> {};

TEST_P(WidthAsDrawn, IsThatOfTheLettersAndAMargin) {
  const scene::TextMetrics metrics = scene::arial_metrics();
  const auto& [text, thousandths] = GetParam();
  EXPECT_NEAR(metrics.as_drawn(text, 15), thousandths * 15 / 1000 * 1.08, 1e-9);
  EXPECT_NEAR(metrics.as_drawn(text, 14, true), thousandths * 14 / 1000 * 1.08 * 1.08, 1e-9);
}
INSTANTIATE_TEST_SUITE_P(
    Arial, WidthAsDrawn,
    testing::Values(WidthRow{"", 0},               //
                    WidthRow{"0123456789", 5560},  // digits are alike, so columns line up
                    WidthRow{"1,000", 4 * 556 + 278}, WidthRow{"Dec 2023", 722 + 556 + 500 + 278 + 4 * 556},
                    WidthRow{" ~", 278 + 584},
                    WidthRow{"\u2212£", 2000},  // a character, however many bytes it has
                    WidthRow{"\t", 1000}));

// WCAG 1.4.12: 0.12 em behind every letter, and 0.16 em more behind every word.
TEST(Width, HasRoomForLettersThatAReaderWidens) {
  const scene::TextMetrics metrics = scene::arial_metrics();
  EXPECT_NEAR(metrics.width("1,000", 15), (4 * 0.556 + 0.278 + 5 * 0.12) * 15, 1e-9);
  EXPECT_NEAR(metrics.width("Dec 2023", 14, true),
              ((0.722 + 0.556 + 0.5 + 0.278 + 4 * 0.556) * 1.08 + 8 * 0.12 + 0.16) * 14, 1e-9);
  EXPECT_NEAR(metrics.width("\u00f4", 15), (1 + 0.12) * 15, 1e-9) << "one letter, two bytes";
}

// The widest letters stand far enough apart by the margin for other fonts.
TEST(Width, IsNeverLessThanWhatIsDrawn) {
  const scene::TextMetrics metrics{.advances = {}, .other = 2000};
  EXPECT_NEAR(metrics.width("\u2014", 15), metrics.as_drawn("\u2014", 15), 1e-9);
  for (const std::string_view text : {"", "i", "Kent", "12,345.6", "Avon and Somerset"}) {
    EXPECT_GE(scene::arial_metrics().width(text, 15), scene::arial_metrics().as_drawn(text, 15));
  }
}

}  // namespace
