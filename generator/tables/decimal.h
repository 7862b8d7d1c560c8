// Numbers of a table as they are typed: decimal digits, so that pence add up to the penny.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tables {

__extension__ typedef __int128 Wide;  // a sum of any table fits, whatever its decimals

struct Decimal {
  Wide units = 0;  // 123456 of 1234.56
  int places = 0;  // 2

  bool is_negative() const { return units < 0; }
};

// "2,710", "1234.50", "-3": digits, commas between them anywhere, one point. Nothing for all else, and for
// more than 15 digits, which nobody could print exactly.
std::optional<Decimal> decimal_from(std::string_view digits);

// The same number with at least so many places.
Decimal at_places(Decimal number, int places);
Decimal sum(Decimal a, Decimal b);
Decimal difference(Decimal a, Decimal b);
bool are_equal(Decimal a, Decimal b);

// Whether `percent`, rounded to the places it is typed with, is the share of the part; true of a whole of 0,
// which gives none.
bool is_share(Decimal percent, Decimal part, Decimal whole);

// As people write it: "1,234.50". Without commas where `has_commas` is false.
enum class Commas { none, between_thousands };
std::string text_of(Decimal number, Commas commas = Commas::between_thousands);
// Part of whole in per cent, with so many places: "14.8%". The whole must not be 0.
std::string share_text(Decimal part, Decimal whole, int places);

}  // namespace tables
