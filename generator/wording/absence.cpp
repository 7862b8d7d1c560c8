#include "wording/parts.h"

namespace wording {
namespace {

Text text_of(model::Absence absence) {
  switch (absence) {
    case model::Absence::not_available:
    case model::Absence::unreadable:
      return Text::absence_not_available;
    case model::Absence::confidential:
      return Text::absence_withheld;
    case model::Absence::not_applicable:
      return Text::absence_not_applicable;
    case model::Absence::low_reliability:
      return Text::absence_unreliable;
    case model::Absence::rounds_to_zero:
      return Text::absence_rounds_to_zero;
    case model::Absence::not_yet_due:
      return Text::absence_not_yet_due;
    case model::Absence::not_reported:
      return Text::absence_not_reported;
  }
  return Text::absence_not_available;
}

Text lacking_text_of(model::Absence absence) {
  switch (absence) {
    case model::Absence::not_available:
      return Text::lacking_not_available;
    case model::Absence::unreadable:
      return Text::lacking_unreadable;
    case model::Absence::confidential:
      return Text::lacking_withheld;
    case model::Absence::not_applicable:
      return Text::lacking_not_applicable;
    case model::Absence::low_reliability:
      return Text::lacking_unreliable;
    case model::Absence::rounds_to_zero:
      return Text::lacking_rounds_to_zero;
    case model::Absence::not_yet_due:
      return Text::lacking_not_yet_due;
    case model::Absence::not_reported:
      return Text::lacking_not_reported;
  }
  return Text::lacking_not_available;
}

}  // namespace

std::string absence_words(model::Absence absence) {
  return fill(text_of(absence));
}

std::string status_words(model::Status status) {
  switch (status) {
    case model::Status::final:
      return "";
    case model::Status::provisional:
      return fill(Text::status_provisional);
    case model::Status::revised:
      return fill(Text::status_revised);
    case model::Status::estimated:
      return fill(Text::status_estimated);
    case model::Status::illustrative:
      return fill(Text::status_illustrative);
    case model::Status::forecast:
      return fill(Text::status_forecast);
  }
  return "";
}

std::string lacking_words(const analysis::Lacking& lacking) {
  switch (lacking.what) {
    case analysis::Lacking::What::observation:
      if (!lacking.period) return fill(Text::lacking_part);
      return fill(lacking_text_of(lacking.why), {{"period", period_words(*lacking.period)}});
    case analysis::Lacking::What::population:
      if (!lacking.period) return fill(Text::lacking_any_population);
      return fill(Text::lacking_population, {{"period", in_period_words(*lacking.period)}});
    case analysis::Lacking::What::zero_denominator:
      return fill(Text::lacking_denominator);
    case analysis::Lacking::What::baseline:
      return fill(Text::lacking_baseline);
    case analysis::Lacking::What::measure_has_no_data:
      return fill(Text::lacking_data);
    case analysis::Lacking::What::other_ends:
      return fill(Text::lacking_other_ends);
  }
  return fill(Text::lacking_part);
}

}  // namespace wording
