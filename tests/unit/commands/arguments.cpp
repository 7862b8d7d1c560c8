#include "commands/arguments.h"

#include <gtest/gtest.h>

namespace {

using commands::Arguments;
using commands::WrongUse;
using Words = std::vector<std::string>;

Arguments understood(const Words& words) {
  const auto parsed = commands::parse_arguments(words);
  const auto* wrong = std::get_if<WrongUse>(&parsed);
  EXPECT_EQ(wrong, nullptr) << (wrong == nullptr ? "" : wrong->what);
  return wrong == nullptr ? std::get<Arguments>(parsed) : Arguments{};
}

TEST(Arguments, TakeFlagsBeforeAndAfterTheCommand) {
  for (const Words& words : {
           Words{"build", "here", "--data", "a", "--data", "b", "-j", "4", "--strict", "-q"},
           Words{"--data", "a", "-j4", "build", "here", "--data=b", "--strict", "--quiet"},
           Words{"-q", "--strict", "--data", "a", "--data", "b", "--jobs=4", "build", "--root", "here"},
           Words{"build", "-r", "here", "here", "-qj4", "--data", "a", "--data", "b", "--strict"},
       }) {
    const Arguments arguments = understood(words);
    EXPECT_EQ(arguments.command, "build");
    EXPECT_EQ(arguments.root, "here");
    EXPECT_EQ(arguments.data, (Words{"a", "b"}));
    EXPECT_EQ(arguments.jobs, 4);
    EXPECT_EQ(arguments.strictness, console::Strictness::strict);
    EXPECT_TRUE(arguments.is_quiet);
  }
}

TEST(Arguments, ReadEveryFlag) {
  const Arguments arguments = understood({"check",      "--output",
                                          "out",        "--drafts",
                                          "--now",      "2024-03-05T09:30Z",
                                          "--base-url", "https://example.org/a",
                                          "--theme",    "plain",
                                          "--allow",    "D301",
                                          "--allow",    "G301",
                                          "--format",   "sarif",
                                          "--force",    "--timings",
                                          "--verbose",  "--color",
                                          "never"});
  EXPECT_EQ(arguments.command, "check");
  EXPECT_EQ(arguments.output, "out");
  EXPECT_TRUE(arguments.is_reviewing);
  EXPECT_EQ(base::iso_instant(*arguments.now), "2024-03-05T09:30:00Z");
  EXPECT_EQ(arguments.base_url, "https://example.org/a/");
  EXPECT_EQ(arguments.theme, "plain");
  EXPECT_EQ(arguments.allowed, (Words{"D301", "G301"}));
  EXPECT_EQ(arguments.format, console::Format::sarif);
  EXPECT_TRUE(arguments.is_forced);
  EXPECT_TRUE(arguments.shows_timings);
  EXPECT_TRUE(arguments.is_verbose);
  EXPECT_EQ(arguments.colour, commands::ColourWish::never);
}

TEST(Arguments, AskForHelpInManyWays) {
  struct Row {
    Words words;
    std::string command, topic;
  };
  for (const Row& row : {
           Row{{"help"}, "help", ""},
           Row{{"help", "build"}, "help", "build"},
           Row{{"--help"}, "help", ""},
           Row{{"build", "-h"}, "help", "build"},
           Row{{"--version"}, "version", ""},
           Row{{"build", "--version"}, "version", ""},
       }) {
    const Arguments arguments = understood(row.words);
    EXPECT_EQ(arguments.command, row.command);
    EXPECT_EQ(arguments.topic, row.topic);
  }
}

TEST(Arguments, SayWhatIsWrongWithThem) {
  struct Row {
    Words words;
    std::string what, help;
  };
  for (const Row& row : {
           Row{{}, "a command is missing", "candour help lists them"},
           Row{{"biuld"}, "there is no command \"biuld\"", "did you mean build?"},
           Row{{"build", "--strcit"}, "there is no flag --strcit", "did you mean --strict?"},
           Row{{"--forat=json", "build"}, "there is no flag --forat", "did you mean --format?"},
           Row{{"build", "-x"}, "there is no flag -x", ""},
           Row{{"build", "a", "b"}, "\"b\" is one word too many", ""},
           Row{{"build", "a", "-r", "b"}, "the site's folder is given twice: \"b\" and \"a\"", ""},
           Row{{"build", "--output"}, "--output needs a value: --output DIR", ""},
           Row{{"build", "-o"}, "--output needs a value: --output DIR", ""},
           Row{{"build", "--now", "--strict"}, "--now needs a value: --now TIME", ""},
           Row{{"build", "--strict=yes"}, "--strict takes no value", ""},
           Row{{"build", "--output="}, "--output needs a value: --output DIR", ""},
           Row{{"build", "--now", "2024-03-05"},
               "--now is a time such as 2024-03-05T09:30:00Z, not \"2024-03-05\"",
               ""},
           Row{{"build", "-j", "0"}, "--jobs is a whole number from 1 to 1024, not \"0\"", ""},
           Row{{"build", "-j", "many"}, "--jobs is a whole number from 1 to 1024, not \"many\"", ""},
           Row{{"build", "--format", "jsn"},
               "--format is text, json or sarif, not \"jsn\"",
               "did you mean json?"},
           Row{{"build", "--color", "x"}, "--color is auto, always or never, not \"x\"", ""},
           Row{{"build", "--allow", "X999"}, "--allow takes a code such as D301, not \"X999\"", ""},
           Row{{"build", "--allow", "gaps"}, "--allow takes a code such as D301, not \"gaps\"", ""},
           Row{{"build", "-b", "example.org"},
               "--base-url begins with https:// or http://, unlike \"example.org\"",
               ""},
       }) {
    const auto parsed = commands::parse_arguments(row.words);
    const auto* wrong = std::get_if<WrongUse>(&parsed);
    ASSERT_NE(wrong, nullptr) << row.what;
    EXPECT_EQ(wrong->what, row.what);
    EXPECT_EQ(wrong->help, row.help);
  }
}

}  // namespace
