// What may be wrong with files and folders before and after the line. A number is never used twice.
#pragma once

#include <array>

#include "base/diagnostic.h"

namespace commands::codes {

using base::Severity;

inline constexpr base::Code file_unreadable{"S201", Severity::error, "a file of the site cannot be read",
                                            "The file was left out, so nothing that stands in it could be "
                                            "checked. Give the program leave to read it, bring it "
                                            "below the size the message names, or move it out of content/, "
                                            "data/ and themes/. A link is followed only as long "
                                            "as it stays inside the site's folder."};
inline constexpr base::Code output_holds_foreign_files{
    "O201", Severity::error, "the output folder holds files that are not the site's",
    "The folder is replaced as a whole, and files that the last build did not list in manifest.json are "
    "never deleted. "
    "Choose another folder with --output, move the files away, or carry them over into the new site with "
    "--force."};
inline constexpr base::Code output_unwritable{"O202", Severity::error, "the site cannot be written",
                                              "The system refused, and the last good site stays as it was. "
                                              "Look at the rights of the folder and the one above it, "
                                              "and at the space left on the disk."};

inline constexpr std::array all{file_unreadable, output_holds_foreign_files, output_unwritable};

}  // namespace commands::codes
