#include "syntax/figure_mask.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace syntax {
namespace {

// As it is read again: words as they are, figures between angle brackets.
std::string read_back(const FigureMask& mask, const std::string& masked) {
  std::string read;
  for (const FigureMask::Part& part : mask.parts_of(masked)) {
    EXPECT_LE(part.begin + part.length, masked.size());
    read += part.is_figure ? "<" + part.text + ">" : part.text;
  }
  return read;
}

struct Row {
  std::string text;
  std::string read;
};
class Masks : public testing::TestWithParam<Row> {};

TEST_P(Masks, KeepLengthsAndGiveFiguresBack) {
  std::string masked = GetParam().text;
  const FigureMask mask(masked);
  EXPECT_EQ(masked.size(), GetParam().text.size());
  EXPECT_EQ(read_back(mask, masked), GetParam().read);
  EXPECT_EQ(mask.restored(masked), GetParam().text);
}
INSTANTIATE_TEST_SUITE_P(Rows, Masks,
                         testing::Values(Row{"", ""}, Row{"No figure", "No figure"}, Row{"{{a}}", "<a>"},
                                         Row{"Up {{ a * b | c }} now", "Up < a * b | c > now"},
                                         Row{"{{a}}{{ b }}{{a}}", "<a>< b ><a>"},
                                         Row{"x{{ a }}yz", "x< a >yz"}, Row{"\\{{ a }}", "\\{{ a }}"},
                                         Row{"\\\\{{ a }}", "\\\\< a >"}, Row{"{{ a\n}}", "{{ a\n}}"},
                                         Row{"{{}} and {{ a", "<> and {{ a"},
                                         Row{"{{ a }}bcdefgh {{ bb }}", "< a >bcdefgh < bb >"},
                                         Row{"{{a}}{{bb}}ABC", "<a><bb>ABC"}));

TEST(Mask, TellsAThousandFiguresApart) {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "{{ m" + std::to_string(i) + " }}x ";
  std::string masked = text;
  const FigureMask mask(masked);
  EXPECT_EQ(mask.restored(masked), text);
  EXPECT_THAT(mask.parts_of(masked), testing::SizeIs(2000));
}

}  // namespace
}  // namespace syntax
