#include "build/explain.h"

#include <fmt/format.h>

#include <ostream>
#include <sstream>

#include "base/text.h"
#include "commands/catalogue.h"
#include "commands/line.h"
#include "commands/manual.h"
#include "console/visible.h"

namespace commands {
namespace {

std::optional<WrongUse> misuse_of(const Arguments& arguments) {
  const std::string usage = "candour explain MEASURE --report SLUG";
  if (arguments.topic.empty())
    return WrongUse{"explain needs a code or a measure", "candour explain CODE, or " + usage};
  if (!arguments.report) return WrongUse{"explain needs a report", usage};
  if (arguments.format == console::Format::text) return std::nullopt;
  return WrongUse{"explain answers as text, not as json or sarif"};
}

std::optional<WrongUse> misuse_of_code(const Arguments& arguments) {
  if (arguments.report)
    return WrongUse{"--report belongs to a measure, and " + arguments.topic + " is a code"};
  if (arguments.format == console::Format::text) return std::nullopt;
  return WrongUse{"explain answers as text, not as json or sarif"};
}

// The nearest has the same letter, if there is one: it says which file the fault is in.
WrongUse unknown_code(const std::string& id) {
  std::vector<std::string> near;
  std::vector<std::string> others;
  for (const base::Code& each : known_codes())
    (each.id.front() == id.front() ? near : others).emplace_back(each.id);
  std::string help = base::did_you_mean(id, near);
  if (help.empty()) help = base::did_you_mean(id, others);
  if (help.empty()) help = "codes stand in brackets, as in error[D104]";
  return {"there is no diagnostic " + id, help};
}

int explain_code(const Arguments& arguments, const Surroundings& surroundings) {
  if (const auto wrong = misuse_of_code(arguments)) return fail(*wrong, surroundings);
  const base::Code* code = find_code(arguments.topic);
  if (code == nullptr) return fail(unknown_code(arguments.topic), surroundings);
  surroundings.streams.out << manual_text(*code);
  return done;
}

WrongUse unknown(const build::Explained& explained, const build::Question& question) {
  const std::string& asked = explained.is_report_known ? question.measure : question.report;
  std::string help = base::did_you_mean(asked, explained.known);
  if (!explained.is_report_known) {
    if (help.empty()) help = "a report that is not public yet is explained with --drafts";
    return {"there is no report \"" + asked + "\"", help};
  }
  if (help.empty() && !explained.known.empty()) help = "it states " + base::listed(explained.known, "and");
  return {"report " + question.report + " does not state a measure \"" + asked + "\"", help};
}

// What authors write is shown, never obeyed, by the terminal.
void print(const build::Answer& answer, const build::Question& question, const base::Sources& sources,
           std::ostream& out) {
  std::istringstream lines(fmt::format("{} ({})\n{}, {}, report {}\n{}", answer.title, question.measure,
                                       answer.area, answer.window, question.report,
                                       derivation::text_of(answer.derivation, sources)));
  for (std::string line; std::getline(lines, line);) out << console::visible(line) << '\n';
}

}  // namespace

int explain(const Arguments& arguments, const Surroundings& surroundings) {
  if (is_code(arguments.topic)) return explain_code(arguments, surroundings);
  if (const auto wrong = misuse_of(arguments)) return fail(*wrong, surroundings);
  auto folders = find_folders(arguments, surroundings, Writes::nothing);
  if (const auto* wrong = std::get_if<WrongUse>(&folders)) return fail(*wrong, surroundings);
  const auto now = present(arguments, surroundings);
  if (const auto* wrong = std::get_if<WrongUse>(&now)) return fail(*wrong, surroundings);
  Run run(arguments, surroundings, std::get<Folders>(std::move(folders)), std::get<base::Instant>(now));
  const build::Question question{.measure = arguments.topic, .report = *arguments.report};
  const build::Explained explained = run.explain(question);
  if (run.judged().counts.errors > 0 || run.judged().counts.policy > 0) return run.finish();
  run.clear();
  if (explained.answers.empty()) return fail(unknown(explained, question), surroundings);
  bool is_first = true;
  for (const build::Answer& answer : explained.answers) {
    if (!is_first) surroundings.streams.out << '\n';
    is_first = false;
    print(answer, question, run.sources(), surroundings.streams.out);
  }
  return done;
}

}  // namespace commands
