#include "commands/arguments.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "base/text.h"
#include "commands/catalogue.h"
#include "commands/flags.h"

namespace commands {
namespace {

using Words = std::vector<std::string>;

// What the parser found: the values of each flag (of a switch one empty value each time it stands there), the
// command, and what stands after it.
struct Found {
  std::map<std::string_view, Words> values;
  std::string command;
  Words after;
  Words unknown;
};

std::string dashed(const Flag& flag) {
  return "--" + std::string(flag.name);
}

bool is_switch(const Flag& flag) {
  return flag.value.empty();
}

const Flag* flag_of(std::string_view word) {
  const auto is_it = [&](const Flag& flag) {
    return word == dashed(flag) ||
           (word.size() == 2 && word[0] == '-' && flag.letter != 0 && word[1] == flag.letter);
  };
  const auto* flag = std::ranges::find_if(flags, is_it);
  return flag == flags.end() ? nullptr : flag;
}

// A flag that lacks its value, or a switch that was given one.
std::optional<WrongUse> misused_flag(const Words& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Flag* flag = flag_of(words[i].substr(0, words[i].find('=')));
    if (flag == nullptr) continue;
    const bool has_sign = words[i].find('=') != std::string::npos;
    if (is_switch(*flag) && has_sign) return WrongUse{dashed(*flag) + " takes no value"};
    if (is_switch(*flag) || (has_sign && !words[i].ends_with('='))) continue;
    const bool lacks_value = has_sign || i + 1 == words.size() || flag_of(words[i + 1]) != nullptr;
    if (lacks_value) {
      return WrongUse{dashed(*flag) + " needs a value: " + dashed(*flag) + " " + std::string(flag->value)};
    }
    ++i;
  }
  return std::nullopt;
}

void add_flags(CLI::App& app, std::map<std::string_view, Words>& values,
               std::map<std::string_view, int>& counts) {
  for (const Flag& flag : flags) {
    const std::string names = (flag.letter == 0 ? "" : std::string("-") + flag.letter + ",") + dashed(flag);
    if (is_switch(flag)) {
      app.add_flag(names, counts[flag.name]);
    } else {
      app.add_option(names, values[flag.name])->allow_extra_args(false);
    }
  }
}

std::variant<Found, WrongUse> sort_out(const Words& words) {
  if (auto wrong = misused_flag(words)) return *wrong;
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  Found found;
  std::map<std::string_view, int> counts;
  add_flags(app, found.values, counts);
  for (const std::string& name : command_names()) {
    CLI::App* command = app.add_subcommand(name);
    command->set_help_flag();
    command->fallthrough()->allow_extras();
    command->add_option("word", found.after)->expected(0, -1);
    command->callback([&found, name] { found.command = name; });
  }
  app.require_subcommand(0, 1);
  try {
    app.parse(Words(words.rbegin(), words.rend()));
  } catch (const CLI::ParseError&) {
    return WrongUse{"the arguments make no sense together", "candour help lists what there is"};
  }
  for (const auto& [name, count] : counts) {
    if (count > 0) found.values[name].emplace_back();
  }
  found.unknown = app.remaining(true);
  return found;
}

WrongUse unknown_word(const std::string& word) {
  if (word.starts_with('-')) {
    Words names;
    for (const Flag& flag : flags) names.push_back(dashed(flag));
    const std::string name = word.substr(0, word.find('='));
    return {"there is no flag " + name, base::did_you_mean(name, names)};
  }
  return {"there is no command \"" + word + "\"", base::did_you_mean(word, command_names())};
}

std::optional<int> whole_number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// The letter says which file a fault is in: CSV, measures, site, report, figure, block, glossary, link,
// edition, privacy, output.
bool is_code(std::string_view text) {
  constexpr std::string_view letters = "DMSRFBGLEPO";
  const auto is_digit = [](char letter) { return letter >= '0' && letter <= '9'; };
  return text.size() == 4 && letters.find(text[0]) != letters.npos &&
         std::ranges::all_of(text.substr(1), is_digit);
}

// Help and explain are asked about something: the first word after them, before the site's folder.
bool has_topic(std::string_view command) {
  return command == "help" || command == "explain";
}

// Reads the values of the flags one by one; the first that makes no sense is kept.
class Reading {
 public:
  explicit Reading(const Found& found) : found_(found) {}

  bool has(std::string_view flag) const {
    return found_.values.contains(flag) && !found_.values.at(flag).empty();
  }
  Words all(std::string_view flag) const { return has(flag) ? found_.values.at(flag) : Words(); }
  std::optional<std::string> text(std::string_view flag) {
    if (!has(flag)) return std::nullopt;
    if (all(flag).back().empty()) refuse("--" + std::string(flag) + " is empty");
    return all(flag).back();
  }
  // The place of the value among the words it may be.
  std::size_t one_of(std::string_view flag, const Words& choices) {
    const std::string value = text(flag).value_or(choices.front());
    const auto choice = std::ranges::find(choices, value);
    if (choice != choices.end()) return static_cast<std::size_t>(choice - choices.begin());
    refuse("--" + std::string(flag) + " is " + base::listed(choices, "or") + ", not \"" + value + "\"",
           base::did_you_mean(value, choices));
    return 0;
  }
  std::optional<int> jobs() {
    const auto value = text("jobs");
    if (!value) return std::nullopt;
    constexpr int most = 1024;
    const auto number = whole_number(*value);
    if (!number || *number < 1 || *number > most)
      refuse("--jobs is a whole number from 1 to 1024, not \"" + *value + "\"");
    return number;
  }
  std::optional<base::Instant> now() {
    const auto value = text("now");
    if (!value) return std::nullopt;
    const auto instant = base::parse_instant(*value);
    if (!instant) refuse("--now is a time such as 2024-03-05T09:30:00Z, not \"" + *value + "\"");
    return instant;
  }
  std::optional<std::string> base_url() {
    auto value = text("base-url");
    if (!value) return std::nullopt;
    const bool is_url = value->starts_with("https://") || value->starts_with("http://");
    if (!is_url) refuse("--base-url begins with https:// or http://, unlike \"" + *value + "\"");
    if (!value->ends_with('/')) *value += '/';
    return value;
  }
  Words codes() {
    for (const std::string& code : all("allow")) {
      if (!is_code(code)) refuse("--allow takes a code such as D301, not \"" + code + "\"");
    }
    return all("allow");
  }
  // What help or explain is asked about: the first word after the command.
  std::string topic() const {
    return has_topic(found_.command) && !found_.after.empty() ? found_.after.front() : "";
  }
  // Both ways to name the site's folder.
  std::optional<std::string> root() {
    const auto flagged = text("root");
    const std::size_t at = has_topic(found_.command) ? 1 : 0;
    if (found_.after.size() <= at) return flagged;
    if (flagged && *flagged != found_.after[at]) {
      refuse("the site's folder is given twice: \"" + *flagged + "\" and \"" + found_.after[at] + "\"");
    }
    return found_.after[at];
  }
  std::optional<std::string> report() {
    const auto value = text("report");
    if (value && found_.command != "explain") refuse("--report belongs to explain");
    return value;
  }

  const std::optional<WrongUse>& wrong() const { return wrong_; }

 private:
  void refuse(std::string what, std::string help = {}) {
    if (!wrong_) wrong_ = WrongUse{std::move(what), std::move(help)};
  }

  const Found& found_;
  std::optional<WrongUse> wrong_ = {};
};

std::variant<Arguments, WrongUse> read_values(const Found& found) {
  constexpr std::array formats{console::Format::text, console::Format::json, console::Format::sarif};
  constexpr std::array colours{ColourWish::automatic, ColourWish::always, ColourWish::never};
  Reading reading(found);
  Arguments arguments{
      .command = found.command,
      .topic = reading.topic(),
      .report = reading.report(),
      .root = reading.root(),
      .output = reading.text("output"),
      .data = reading.all("data"),
      .is_reviewing = reading.has("drafts"),
      .now = reading.now(),
      .base_url = reading.base_url(),
      .theme = reading.text("theme"),
      .jobs = reading.jobs(),
      .strictness = reading.has("strict") ? console::Strictness::strict : console::Strictness::usual,
      .allowed = reading.codes(),
      .format = formats[reading.one_of("format", {"text", "json", "sarif"})],
      .is_forced = reading.has("force"),
      .shows_timings = reading.has("timings"),
      .is_quiet = reading.has("quiet"),
      .is_verbose = reading.has("verbose"),
      .colour = colours[reading.one_of("color", {"auto", "always", "never"})]};
  if (reading.wrong()) return *reading.wrong();
  return arguments;
}

}  // namespace

std::variant<Arguments, WrongUse> parse_arguments(const std::vector<std::string>& words) {
  const auto sorted = sort_out(words);
  if (const auto* wrong = std::get_if<WrongUse>(&sorted)) return *wrong;
  const Found& found = std::get<Found>(sorted);
  const auto is_given = [&](std::string_view flag) {
    return found.values.contains(flag) && !found.values.at(flag).empty();
  };
  if (is_given("help"))
    return Arguments{.command = "help", .topic = found.command == "help" ? "" : found.command};
  if (is_given("version")) return Arguments{.command = "version"};
  if (!found.unknown.empty()) return unknown_word(found.unknown.front());
  if (found.command.empty()) return WrongUse{"a command is missing", "candour help lists them"};
  const std::size_t most = found.command == "explain" ? 2 : 1;
  if (found.after.size() > most) return WrongUse{"\"" + found.after[most] + "\" is one word too many"};
  return read_values(found);
}

}  // namespace commands
