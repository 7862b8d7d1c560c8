// Every flag, once: the parser, the help and did-you-mean are answered from this table.
#pragma once

#include <array>
#include <string_view>

namespace commands {

struct Flag {
  std::string_view name;   // without its dashes
  char letter;             // or 0
  std::string_view value;  // what stands after it, in the help; empty for a switch
  std::string_view help;
};

inline constexpr std::array flags{
    Flag{"root", 'r', "DIR", "the site's folder (default: the nearest one upwards with content/site.yaml)"},
    Flag{"output", 'o', "DIR", "where the site is written (default: site/ in the site's folder)"},
    Flag{"data", 0, "DIR", "more data, beside data/; may be given several times"},
    Flag{"drafts", 0, "",
         "include drafts and reports not yet due; needs --output, and another folder than site/"},
    Flag{"now", 0, "TIME",
         "take this for the present, as 2024-03-05T09:30:00Z (default: SOURCE_DATE_EPOCH, else the "
         "clock)"},
    Flag{"base-url", 'b', "URL", "where the site will stand; goes before site.yaml"},
    Flag{"theme", 0, "NAME", "the theme; goes before site.yaml"},
    Flag{"report", 0, "SLUG", "the report whose statement explain explains"},
    Flag{"jobs", 'j', "N", "how many things are done at a time (default: one for each core)"},
    Flag{"strict", 0, "", "warnings are errors"},
    Flag{"allow", 0, "CODE", "accept a warning, such as D301; may be given several times"},
    Flag{"format", 0, "FORM",
         "of what is said: text (on standard error), json or sarif (on standard output)"},
    Flag{"force", 0, "", "write into a folder that holds files of others; they are carried over"},
    Flag{"timings", 0, "", "say where the time went"},
    Flag{"quiet", 'q', "", "say nothing when all is well"},
    Flag{"verbose", 'v', "", "say more, and which claims hold only within rounding"},
    Flag{"color", 0, "WHEN", "auto, always or never"},
    Flag{"help", 'h', "", "this text"},
    Flag{"version", 0, "", "the program's version"},
};

}  // namespace commands
