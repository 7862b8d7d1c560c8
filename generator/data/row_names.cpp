#include "data/row_names.h"

#include <fmt/format.h>

#include "data/codes.h"
#include "keys/cell.h"

namespace data {

using syntax::CsvCell;

namespace {

// A guess compares a name with every known one; a file full of foreign names gets no more than these.
constexpr int most_guesses = 50;

}  // namespace

RowNames::RowNames(const Described* described, const setup::Vocabulary& vocabulary,
                   base::Diagnostics& diagnostics)
    : described_(described), vocabulary_(vocabulary), diagnostics_(diagnostics) {
  if (described == nullptr) return;
  for (const keys::WrittenPair& pair : described->measures) map_.emplace(pair.key.text, mapped(pair.value));
  if (described->measure) of_file_ = mapped(*described->measure);
}

setup::Meaning RowNames::mapped(const keys::Written& ours) const {
  const setup::Meaning meaning = vocabulary_.measure(ours.text);
  if (meaning.kind == setup::Meaning::Kind::unknown) {
    diagnostics_.add({.code = codes::map_unknown_measure,
                      .where = ours.where,
                      .found = keys::quoted_text(ours.text),
                      .expected = "a measure of data/measures.yaml",
                      .help = vocabulary_.help_for_measure(ours.text)});
    return {setup::Meaning::Kind::broken};
  }
  const bool is_wide_proportion = meaning.kind == setup::Meaning::Kind::known &&
                                  described_->layout == Layout::wide &&
                                  vocabulary_.measure_at(meaning.index).kind == model::Kind::proportion;
  if (!is_wide_proportion) return meaning;
  diagnostics_.add(
      {.code = codes::wide_proportion, .where = ours.where, .found = keys::quoted_text(ours.text)});
  return {setup::Meaning::Kind::broken};
}

bool RowNames::is_unmapped(std::string_view measure) const {
  return described_ != nullptr && !described_->measures.empty() && !map_.contains(measure);
}

void RowNames::say_unmet() const {
  if (described_ == nullptr) return;
  for (const keys::WrittenPair& pair : described_->measures) {
    if (measures_.knows(pair.key.text)) continue;
    diagnostics_.add(
        {.code = codes::name_never_met, .where = pair.key.where, .found = keys::quoted_text(pair.key.text)});
  }
}

void RowNames::say_unknown(const base::Code& code, const CsvCell& cell, std::string_view file,
                           const Named& named) {
  diagnostics_.add({.code = code,
                    .where = cell.where,
                    .found = keys::quoted_text(cell.raw),
                    .expected = fmt::format("one that {} defines", file),
                    .help = named.help});
}

bool RowNames::may_guess() {
  return guesses_++ < most_guesses;
}

RowNames::Named RowNames::measure_named(std::string_view text) {
  if (const auto found = map_.find(text); found != map_.end()) return {found->second};
  const setup::Meaning meaning = vocabulary_.measure(text);
  if (meaning.kind != setup::Meaning::Kind::unknown || !may_guess()) return {meaning};
  return {meaning, vocabulary_.help_for_measure(text)};
}

RowNames::Named RowNames::area_named(std::string_view text) {
  const setup::Meaning meaning = vocabulary_.area(text);
  if (meaning.kind != setup::Meaning::Kind::unknown || !may_guess()) return {meaning};
  return {meaning, vocabulary_.help_for_area(text)};
}

std::optional<std::uint32_t> RowNames::measure_of_file() const {
  return of_file_.kind == setup::Meaning::Kind::known ? std::optional(of_file_.index) : std::nullopt;
}

std::optional<std::uint32_t> RowNames::measure(const CsvCell& cell) {
  const Named& named = measures_.of(cell.raw, [&](std::string_view text) { return measure_named(text); });
  if (named.meaning.kind == setup::Meaning::Kind::known) return named.meaning.index;
  if (named.meaning.kind == setup::Meaning::Kind::unknown) {
    say_unknown(codes::measure_unknown, cell, "data/measures.yaml", named);
  }
  return std::nullopt;
}

std::optional<std::uint32_t> RowNames::area(const CsvCell* cell) {
  if (cell == nullptr || cell->raw.empty()) {
    const setup::Meaning home = vocabulary_.home();
    return home.kind == setup::Meaning::Kind::known ? std::optional(home.index) : std::nullopt;
  }
  const Named& named = areas_.of(cell->raw, [&](std::string_view text) { return area_named(text); });
  if (named.meaning.kind == setup::Meaning::Kind::known) return named.meaning.index;
  if (named.meaning.kind == setup::Meaning::Kind::unknown) {
    say_unknown(codes::area_unknown, *cell, "data/areas.yaml", named);
  }
  return std::nullopt;
}

const std::optional<model::Period>& RowNames::period(std::string_view text) {
  return periods_.of(text, [](std::string_view written) { return model::Period::from(written); });
}

}  // namespace data
