// What is said of stacked bars. Of windows: the largest part of the latest, what it was in the first, when it
// was highest. Of areas and questions: where the first part, which all bars begin with, is highest and
// lowest.
#include <algorithm>
#include <optional>

#include "base/number.h"
#include "base/text.h"
#include "exhibits/common_words.h"
#include "exhibits/stacked_chart.h"
#include "wording/chart_texts_en.h"
#include "wording/page_words.h"

namespace exhibits {

using wording::ChartText;

namespace {

bool are_shares(const Stacks& stacks) {
  return stacks.whole.of == charts::StackOf::shares;
}

std::string phrase_of(const PartsRow& row) {
  return row.phrase.empty() ? fill(ChartText::stacked_phrase, {{"label", row.label}}) : row.phrase;
}

std::string share_text(const Stacks& stacks, double share) {
  return fill(ChartText::stacked_share, {{"share", base::plain_decimal(share, stacks.drawn.places)}});
}

std::string count_text(const Stacks& stacks, double count) {
  return stacks.drawn.prefix + amount_text(stacks.whole, count);
}

// "41%", "900"
std::string short_figure(const Stacks& stacks, const Stack& row, std::size_t part) {
  if (are_shares(stacks)) return share_text(stacks, row.shares[part]);
  if (is_in_percent(stacks.whole)) return total_words(stacks.whole, row.counts[part]);
  return count_text(stacks, row.counts[part]);
}

// "41% (900 of 2,200 offences)", "900 of 2,200 offences"; of what is published as percentages they alone
std::string figure(const Stacks& stacks, const Stack& row, std::size_t part) {
  if (is_in_percent(stacks.whole)) return short_figure(stacks, row, part);
  wording::Slots slots{{"count", count_text(stacks, row.counts[part])},
                       {"total", total_words(stacks.whole, row.total)}};
  if (!are_shares(stacks)) return fill(ChartText::stacked_count_of, slots);
  slots.push_back({"share", share_text(stacks, row.shares[part])});
  return fill(ChartText::stacked_share_of, slots);
}

std::size_t largest_part(const Stack& row) {
  return static_cast<std::size_t>(std::max_element(row.counts.begin(), row.counts.end()) -
                                  row.counts.begin());
}

double size_of(const Stacks& stacks, const Stack& row, std::size_t part) {
  return are_shares(stacks) ? row.counts[part] / row.total : row.counts[part];
}

const Stack& highest(const Stacks& stacks, std::size_t part) {
  return *std::max_element(stacks.rows.begin(), stacks.rows.end(), [&](const Stack& a, const Stack& b) {
    return size_of(stacks, a, part) < size_of(stacks, b, part);
  });
}

const Stack& lowest(const Stacks& stacks, std::size_t part) {
  return *std::min_element(stacks.rows.begin(), stacks.rows.end(), [&](const Stack& a, const Stack& b) {
    return size_of(stacks, a, part) < size_of(stacks, b, part);
  });
}

// One row alone has no highest among rows.
bool is_told_by_its_latest(const Stacks& stacks) {
  return stacks.whole.is_over_time || stacks.rows.size() == 1;
}

// What the heading and the name speak of.
struct Message {
  const Stack& row;
  std::size_t part = 0;
};
Message message_of(const Stacks& stacks) {
  if (!is_told_by_its_latest(stacks)) return {highest(stacks, 0), 0};
  return {stacks.rows.back(), largest_part(stacks.rows.back())};
}

std::string largest_sentence(const Stacks& stacks, const Stack& row, std::size_t part) {
  const auto equals = std::count(row.counts.begin(), row.counts.end(), row.counts[part]);
  const std::string& name = stacks.drawn.names[part];
  return fill(equals == 1 ? ChartText::stacked_largest : ChartText::stacked_none_larger,
              {{"part", equals == 1 ? base::upper_first(name) : name},
               {"phrase", phrase_of(*row.row)},
               {"figure", figure(stacks, row, part)}});
}

std::vector<std::string> sentences_over_time(const Stacks& stacks) {
  const Stack& last = stacks.rows.back();
  const Stack& first = stacks.rows.front();
  const std::size_t part = largest_part(last);
  std::vector<std::string> sentences{largest_sentence(stacks, last, part)};
  if (&first == &last) return sentences;
  const auto say = [&](ChartText text, const Stack& row) {
    sentences.push_back(fill(text, {{"figure", figure(stacks, row, part)}, {"phrase", phrase_of(*row.row)}}));
  };
  say(ChartText::stacked_was, first);
  const Stack& high = highest(stacks, part);
  const auto prints_as_high = [&](const Stack& row) {
    return short_figure(stacks, row, part) == short_figure(stacks, high, part);
  };
  if (std::count_if(stacks.rows.begin(), stacks.rows.end(), prints_as_high) == 1 && &high != &first &&
      &high != &last) {
    say(ChartText::stacked_highest, high);
  }
  return sentences;
}

std::string range_sentence(const Stacks& stacks) {
  const Stack& high = highest(stacks, 0);
  const Stack& low = lowest(stacks, 0);
  const std::string part = base::upper_first(stacks.drawn.names[0]);
  if (short_figure(stacks, high, 0) == short_figure(stacks, low, 0)) {
    return fill(ChartText::stacked_everywhere, {{"part", part}, {"figure", short_figure(stacks, high, 0)}});
  }
  return fill(ChartText::stacked_range, {{"part", part},
                                         {"most", phrase_of(*high.row)},
                                         {"high", figure(stacks, high, 0)},
                                         {"least", phrase_of(*low.row)},
                                         {"low", figure(stacks, low, 0)}});
}

// Everything is known, and nothing was counted.
bool is_all_zero(const Stacks& stacks) {
  const auto is_zero = [&](const charts::StackRow& row) {
    return charts::is_known(row, stacks.drawn.names.size());
  };
  return stacks.rows.empty() && !stacks.drawn.rows.empty() &&
         std::all_of(stacks.drawn.rows.begin(), stacks.drawn.rows.end(), is_zero);
}

// Whether the first part prints as the same in every row.
bool is_the_same_everywhere(const Stacks& stacks) {
  return !is_told_by_its_latest(stacks) &&
         short_figure(stacks, highest(stacks, 0), 0) == short_figure(stacks, lowest(stacks, 0), 0);
}

std::string exceptions_sentence(const Stacks& stacks) {
  const std::size_t all = stacks.whole.rows.size();
  const std::size_t missing = all - stacks.rows.size();
  if (missing == 0) return "";
  if (missing > 1) {
    return fill(ChartText::stacked_rows_not_drawn, {{"count", base::whole(static_cast<long long>(missing))},
                                                    {"rows", wording::rows_words(all)}});
  }
  std::size_t at = 0;
  while (at < stacks.rows.size() && stacks.rows[at].at == at) ++at;
  return fill(ChartText::stacked_row_not_drawn,
              {{"label", stacks.whole.rows[at].label}, {"reason", stacks.drawn.rows[at].instead}});
}

std::string heading_with(const Stacks& stacks, const std::string& phrase) {
  const Message message = message_of(stacks);
  const ChartText text =
      is_told_by_its_latest(stacks) ? ChartText::stacked_heading : ChartText::stacked_heading_most;
  if (is_the_same_everywhere(stacks)) {
    return fill(ChartText::stacked_heading_everywhere,
                {{"short", stacks.whole.short_title},
                 {"part", stacks.drawn.names[message.part]},
                 {"figure", short_figure(stacks, message.row, message.part)}});
  }
  return fill(text, {{"short", stacks.whole.short_title},
                     {"part", stacks.drawn.names[message.part]},
                     {"figure", short_figure(stacks, message.row, message.part)},
                     {"phrase", phrase}});
}

std::string name_with(const Stacks& stacks, const std::string& short_title, const std::string& span) {
  std::string message = fill(ChartText::stacked_shows_nothing);
  if (!stacks.rows.empty()) {
    const auto [row, part] = message_of(stacks);
    message = fill(
        is_told_by_its_latest(stacks) ? ChartText::stacked_shows_largest : ChartText::stacked_shows_highest,
        {{"part", stacks.drawn.names[part]},
         {"phrase", phrase_of(*row.row)},
         {"figure", short_figure(stacks, row, part)}});
  }
  return fill(ChartText::stacked_name,
              {{"short", short_title}, {"area", stacks.whole.area}, {"span", span}, {"message", message}});
}

std::string status_note(const Stacks& stacks, model::Status status) {
  const auto& rows = stacks.whole.rows;
  const auto has_status = [&](const PartsRow& row) { return row.status == status; };
  if (status == model::Status::illustrative && std::all_of(rows.begin(), rows.end(), has_status))
    return fill(wording::Text::figures_illustrative);
  std::vector<std::string> labels;
  for (const Stack& stack : stacks.rows) {
    if (stack.row->status == status) labels.push_back(stack.row->label);
  }
  if (labels.empty()) return "";
  return fill(ChartText::stacked_note_status,
              {{"status", base::upper_first(wording::status_words(status))},
               {"rows", base::listed(labels, fill(wording::Text::list_end))}});
}

std::string rest_note(const Stacks& stacks) {
  std::vector<std::string> parts = stacks.rest;
  std::erase(parts, stacks.drawn.rest);
  if (parts.empty()) return "";
  return fill(ChartText::stacked_note_rest,
              {{"rest", stacks.drawn.rest}, {"parts", base::listed(parts, fill(wording::Text::list_end))}});
}

// So many characters fewer, with an ellipsis for the rest.
std::string without_end(std::string text, std::size_t fewer) {
  for (std::size_t dropped = 0; dropped <= fewer && !text.empty(); ++dropped) {
    while ((static_cast<unsigned char>(text.back()) & 0xC0u) == 0x80u) text.pop_back();
    text.pop_back();
  }
  return text + "\u2026";
}

}  // namespace

std::string stacked_heading(const Stacks& stacks) {
  if (stacks.rows.empty()) {
    return fill(is_all_zero(stacks) ? ChartText::stacked_heading_zero : ChartText::stacked_heading_none,
                {{"short", stacks.whole.short_title}});
  }
  const std::string whole = heading_with(stacks, phrase_of(*message_of(stacks).row.row));
  if (base::split(whole, ' ').size() <= wording::most_heading_words) return whole;
  const std::string without_phrase = heading_with(stacks, "");
  if (base::split(without_phrase, ' ').size() <= wording::most_heading_words) return without_phrase;
  return stacks.whole.short_title;
}

std::string stacked_subtitle(const PartsOfAWhole& whole) {
  const bool are_counts = whole.of == charts::StackOf::counts;
  if (is_in_percent(whole))
    return fill(ChartText::stacked_subtitle_percent, {{"area", whole.area}, {"span", whole.span}});
  return fill(are_counts ? ChartText::stacked_subtitle_counts : ChartText::stacked_subtitle_shares,
              {{"unit", whole.unit}, {"area", whole.area}, {"span", whole.span}});
}

std::string stacked_sentence(const Stacks& stacks) {
  if (stacks.rows.empty())
    return fill(is_all_zero(stacks) ? ChartText::stacked_all_zero : ChartText::stacked_nothing_drawn);
  std::vector<std::string> sentences =
      is_told_by_its_latest(stacks) ? sentences_over_time(stacks) : std::vector{range_sentence(stacks)};
  sentences.push_back(exceptions_sentence(stacks));
  return wording::in_a_row(sentences);
}

std::string stacked_name(const Stacks& stacks) {
  const std::string& title = stacks.whole.short_title;
  const std::string whole = name_with(stacks, title, stacks.whole.span);
  if (base::characters(whole) <= wording::most_name_characters) return whole;
  const std::string without_span = name_with(stacks, title, "");
  if (base::characters(without_span) <= wording::most_name_characters) return without_span;
  const auto bare = [&](const std::string& short_title) {
    return fill(ChartText::stacked_name, {{"short", short_title},
                                          {"area", stacks.whole.area},
                                          {"span", ""},
                                          {"message", fill(ChartText::stacked_shows_parts)}});
  };
  const std::size_t length = base::characters(bare(title));
  if (length <= wording::most_name_characters) return bare(title);
  return bare(without_end(title, length - wording::most_name_characters));
}

std::string stacked_note(const Stacks& stacks) {
  std::vector<std::string> notes;
  notes.push_back(fill(are_shares(stacks) ? ChartText::stacked_note_shares : ChartText::stacked_note_counts));
  notes.push_back(rest_note(stacks));
  notes.push_back(fill(ChartText::stacked_note_small));
  for (const model::Status status : told_statuses) {
    notes.push_back(status_note(stacks, status));
  }
  return wording::in_a_row(notes);
}

}  // namespace exhibits
