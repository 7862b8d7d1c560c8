#include "base/number.h"
#include "base/overloaded.h"
#include "formats/formats.h"

namespace formats {
namespace {

constexpr std::string_view line_end = "\r\n";

// RFC 4180, 2.6 and 2.7; spaces at the ends are quoted too, because some readers trim what is not.
void append_text(std::string& out, std::string_view text) {
  const bool has_spaces_outside = text.starts_with(' ') || text.ends_with(' ');
  if (text.find_first_of(",\"\r\n") == text.npos && !has_spaces_outside) {
    out += text;
    return;
  }
  out += '"';
  for (const char letter : text) {
    if (letter == '"') out += '"';
    out += letter;
  }
  out += '"';
}

void append_field(std::string& out, const page::Field& field) {
  std::visit(base::overloaded{
                 [](std::monostate) {},
                 [&](const std::string& text) { append_text(out, text); },
                 [&](double number) { out += base::exact_decimal(number); },
             },
             field);
}

}  // namespace

render::Artifact write_csv(const page::Dataset& dataset) {
  std::string bytes;
  std::string_view separator;
  for (const std::string& column : dataset.columns) {
    bytes += separator;
    append_text(bytes, column);
    separator = ",";
  }
  bytes += line_end;
  for (const std::vector<page::Field>& row : dataset.rows) {
    separator = "";
    for (const page::Field& field : row) {
      bytes += separator;
      append_field(bytes, field);
      separator = ",";
    }
    bytes += line_end;
  }
  return {.path = dataset.address.file(), .bytes = std::move(bytes)};
}

}  // namespace formats
