// The change of the value, as the main sentence says it.
#include "derivation/account.h"
#include "wording/wording.h"

namespace derivation {

namespace {

struct Ends {
  double now = 0;
  double then = 0;
};

void add_percent(Account& account, std::string name, const std::optional<double>& percent, Ends ends) {
  if (percent) account.worked(std::move(name), *percent, "100 × ({} ÷ {} − 1)", ends.now, ends.then);
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
  const Ends values{now.value, then.value};
  if (change->count) {
    const Ends counts{now.count.value_or(0), then.count.value_or(0)};
    account.worked(fill(StepText::change_count, what), *change->count, "{} − {}", counts.now, counts.then);
    add_percent(account, fill(StepText::change_percent, what), change->percent, counts);
    add_percent(account, fill(StepText::change_value_percent), change->value_percent, values);
  } else if (change->points) {
    account.worked(fill(StepText::change_points), *change->points, "{} − {}", values.now, values.then);
  } else {
    account.worked(fill(StepText::change_value), change->raw, "{} − {}", values.now, values.then);
    add_percent(account, fill(StepText::change_value_percent), change->percent, values);
  }
  return account.finished(wording::main_words(given.model, given.finding, names));
}

}  // namespace derivation
