// What could stand in the place of a typed number: the one figure of the data that fits it, or what the other
// numbers of its sentence come to.
#pragma once

#include <string>
#include <vector>

#include "tracing/answers.h"
#include "tracing/line.h"
#include "tracing/numbers.h"

namespace tracing {

// The figures that the measures of a report offer, worked out once.
class Offers {
 public:
  explicit Offers(const Answers& answers);

  // "write {{ burglary.count }}" where exactly one of them is the number at the precision typed; else "".
  std::string fitting(const document::Number& number) const;

 private:
  struct Offer {
    std::string source;
    double raw = 0;
  };
  void add(std::string source);

  const Answers& answers_;
  std::vector<Offer> offers_ = {};
};

// "12.5% is share(190, 1526)": of two other numbers or figures of the sentence, what comes nearest to a
// percentage or a number of points; "" where nothing does.
std::string from_sentence(const NumberInText& number, const std::vector<NumberInText>& numbers,
                          const Line& line, const Sentence& sentence, const Answers& answers);

}  // namespace tracing
