// Whole numbers as words, for `as words`.
#pragma once

#include <optional>
#include <string>

namespace figures {

// "five", "one hundred and twenty"; nothing of a number that is not whole, or of a million and more.
std::optional<std::string> number_words(double value);

}  // namespace figures
