// The change of the value, as the main sentence says it.
#include "derivation/account.h"
#include "wording/wording.h"

namespace derivation {

namespace {

void add_percent(Account& account, StepText name, const wording::Slots& slots,
                 const std::optional<double>& percent, double now, double then) {
  if (percent) account.worked(fill(name, slots), *percent, "100 × ({} ÷ {} − 1)", now, then);
}

}  // namespace

Part account_of_change(const Case& given) {
  Account account(given, fill(StepText::part_change));
  const auto& change = given.finding.change;
  const wording::Names names{given.measure.title, given.measure.short_title};
  if (!change) return account.finished(wording::main_words(given.model, given.finding, names));
  const analysis::Published& now = *given.finding.latest.published();
  const analysis::Published& then = *given.finding.previous.published();
  const wording::Slots what{{"what", what_of(given)}};
  if (change->count) {
    account.worked(fill(StepText::change_count, what), *change->count, "{} − {}", now.count.value_or(0),
                   then.count.value_or(0));
    add_percent(account, StepText::change_percent, what, change->percent, now.count.value_or(0),
                then.count.value_or(0));
    add_percent(account, StepText::change_value_percent, {}, change->value_percent, now.value, then.value);
  } else if (change->points) {
    account.worked(fill(StepText::change_points), *change->points, "{} − {}", now.value, then.value);
  } else {
    account.worked(fill(StepText::change_value), change->raw, "{} − {}", now.value, then.value);
    add_percent(account, StepText::change_value_percent, {}, change->percent, now.value, then.value);
  }
  return account.finished(wording::main_words(given.model, given.finding, names));
}

}  // namespace derivation
