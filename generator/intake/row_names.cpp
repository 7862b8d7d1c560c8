#include "intake/row_names.h"

#include <fmt/format.h>

#include "intake/cell.h"
#include "intake/codes_data.h"

namespace intake {

using syntax::CsvCell;

namespace {

// A guess compares a name with every known one; a file full of foreign names gets no more than these.
constexpr int most_guesses = 50;

}  // namespace

RowNames::RowNames(const Described* described, const Vocabulary& vocabulary, base::Diagnostics& diagnostics)
    : described_(described), vocabulary_(vocabulary), diagnostics_(diagnostics) {
  if (described == nullptr) return;
  for (const WrittenPair& pair : described->measures) map_.emplace(pair.key.text, mapped(pair.value));
  if (described->measure) of_file_ = mapped(*described->measure);
}

Meaning RowNames::mapped(const Written& ours) const {
  const Meaning meaning = vocabulary_.measure(ours.text);
  if (meaning.kind == Meaning::Kind::unknown) {
    diagnostics_.add({.code = codes::map_unknown_measure,
                      .where = ours.where,
                      .found = quoted_text(ours.text),
                      .expected = "a measure of data/measures.yaml",
                      .help = vocabulary_.help_for_measure(ours.text)});
    return {Meaning::Kind::broken};
  }
  const bool is_wide_proportion = meaning.kind == Meaning::Kind::known &&
                                  described_->layout == Layout::wide &&
                                  vocabulary_.measure_at(meaning.index).kind == model::Kind::proportion;
  if (!is_wide_proportion) return meaning;
  diagnostics_.add({.code = codes::wide_proportion, .where = ours.where, .found = quoted_text(ours.text)});
  return {Meaning::Kind::broken};
}

bool RowNames::is_unmapped(std::string_view measure) const {
  return described_ != nullptr && !described_->measures.empty() && !map_.contains(measure);
}

void RowNames::say_unmet() const {
  if (described_ == nullptr) return;
  for (const WrittenPair& pair : described_->measures) {
    if (measures_.knows(pair.key.text)) continue;
    diagnostics_.add(
        {.code = codes::name_never_met, .where = pair.key.where, .found = quoted_text(pair.key.text)});
  }
}

void RowNames::say_unknown(const base::Code& code, const CsvCell& cell, std::string_view file,
                           const Named& named) {
  diagnostics_.add({.code = code,
                    .where = cell.where,
                    .found = quoted_text(cell.raw),
                    .expected = fmt::format("one that {} defines", file),
                    .help = named.help});
}

bool RowNames::may_guess() {
  return guesses_++ < most_guesses;
}

RowNames::Named RowNames::measure_named(std::string_view text) {
  if (const auto found = map_.find(text); found != map_.end()) return {found->second};
  const Meaning meaning = vocabulary_.measure(text);
  if (meaning.kind != Meaning::Kind::unknown || !may_guess()) return {meaning};
  return {meaning, vocabulary_.help_for_measure(text)};
}

RowNames::Named RowNames::area_named(std::string_view text) {
  const Meaning meaning = vocabulary_.area(text);
  if (meaning.kind != Meaning::Kind::unknown || !may_guess()) return {meaning};
  return {meaning, vocabulary_.help_for_area(text)};
}

std::optional<std::uint32_t> RowNames::measure_of_file() const {
  return of_file_.kind == Meaning::Kind::known ? std::optional(of_file_.index) : std::nullopt;
}

std::optional<std::uint32_t> RowNames::measure(const CsvCell& cell) {
  const Named& named = measures_.of(cell.raw, [&](std::string_view text) { return measure_named(text); });
  if (named.meaning.kind == Meaning::Kind::known) return named.meaning.index;
  if (named.meaning.kind == Meaning::Kind::unknown) {
    say_unknown(codes::measure_unknown, cell, "data/measures.yaml", named);
  }
  return std::nullopt;
}

std::optional<std::uint32_t> RowNames::area(const CsvCell* cell) {
  if (cell == nullptr || cell->raw.empty()) {
    const Meaning home = vocabulary_.home();
    return home.kind == Meaning::Kind::known ? std::optional(home.index) : std::nullopt;
  }
  const Named& named = areas_.of(cell->raw, [&](std::string_view text) { return area_named(text); });
  if (named.meaning.kind == Meaning::Kind::known) return named.meaning.index;
  if (named.meaning.kind == Meaning::Kind::unknown) {
    say_unknown(codes::area_unknown, *cell, "data/areas.yaml", named);
  }
  return std::nullopt;
}

const std::optional<model::Period>& RowNames::period(std::string_view text) {
  return periods_.of(text, [](std::string_view written) { return model::Period::from(written); });
}

}  // namespace intake
