#include "commands/manual.h"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>

#include "base/text.h"
#include "blocks/codes.h"
#include "blocks/file_codes.h"
#include "checks/codes.h"
#include "commands/codes.h"
#include "data/codes.h"
#include "expressions/codes.h"
#include "figures/codes.h"
#include "publish/codes.h"
#include "render/codes.h"
#include "sections/codes.h"
#include "setup/codes.h"
#include "syntax/codes.h"
#include "tables/codes.h"
#include "texts/block_codes.h"
#include "texts/codes.h"
#include "texts/file_block_codes.h"
#include "texts/pack_codes.h"
#include "tracing/codes.h"

namespace commands {
namespace {

constexpr std::size_t line_width = 100;

std::vector<base::Code> all_codes() {
  using Codes = std::span<const base::Code>;
  std::vector<base::Code> all;
  for (const Codes room : std::initializer_list<Codes>{
           blocks::codes::all, checks::codes::all, codes::all, data::codes::all_of_data,
           expressions::codes::all, figures::codes::all, publish::codes::all, render::codes::all,
           sections::codes::all, setup::codes::all_of_setup, syntax::codes::all, tracing::codes::all,
           texts::codes::all_of_blocks, texts::codes::all_of_texts, texts::codes::all_of_file_blocks,
           texts::codes::all_of_packs, tables::codes::all, blocks::codes::all_of_files}) {
    all.insert(all.end(), room.begin(), room.end());
  }
  std::ranges::sort(all, {}, &base::Code::id);
  return all;
}

std::string_view severity_word(base::Severity severity) {
  switch (severity) {
    case base::Severity::remark:
      return "remark";
    case base::Severity::warning:
      return "warning";
    case base::Severity::error:
      return "error";
    case base::Severity::policy:
      return "stop by policy";
  }
  return "";
}

std::string consequence(const base::Code& code) {
  switch (code.severity) {
    case base::Severity::remark:
      return "It is said with -v only, and stops nothing.";
    case base::Severity::warning:
      return fmt::format(
          "The site is written all the same. --strict makes it an error, --allow {} accepts it.", code.id);
    case base::Severity::error:
      return "Nothing is written until it is mended.";
    case base::Severity::policy:
      return "Nothing is written, and no option lets it through.";
  }
  return "";
}

std::string in_lines(std::string_view text) {
  std::string lines;
  std::size_t width = 0;
  for (const std::string_view word : base::split(text, ' ')) {
    const std::size_t length = base::characters(word);
    const bool fits = width + 1 + length <= line_width;
    if (width > 0) lines += fits ? ' ' : '\n';
    width = width > 0 && fits ? width + 1 + length : length;
    lines += word;
  }
  return lines + "\n";
}

}  // namespace

const std::vector<base::Code>& known_codes() {
  static const std::vector<base::Code> all = all_codes();
  return all;
}

const base::Code* find_code(std::string_view id) {
  const auto found = std::ranges::find(known_codes(), id, &base::Code::id);
  return found == known_codes().end() ? nullptr : &*found;
}

std::string_view example_of(std::string_view id) {
  const auto all = examples();
  const auto found = std::ranges::find(all, id, &Example::code);
  return found == all.end() ? std::string_view() : found->text;
}

bool is_code(std::string_view text) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return text.size() == 4 && text.front() >= 'A' && text.front() <= 'Z' &&
         std::ranges::all_of(text.substr(1), is_digit);
}

std::string manual_text(const base::Code& code) {
  const std::string_view example = example_of(code.id);
  std::string text = fmt::format("{}, {}: {}\n\n{}\n{}", code.id, severity_word(code.severity), code.title,
                                 in_lines(code.explanation), in_lines(consequence(code)));
  if (!example.empty()) text += fmt::format("\nExample:\n\n{}", example);
  return text;
}

}  // namespace commands
