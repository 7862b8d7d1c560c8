// What site.yaml says.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/source.h"
#include "model/id.h"
#include "model/methods.h"

namespace library {

// A text whose appearance anywhere in the output stops the build.
struct Forbidden {
  std::string text = {};
  bool is_pattern = false;  // it was written between slashes: an ECMAScript regular expression
  base::Span where = {};
};

struct Contact {
  std::string email = {};
  std::string post = {};
};

enum class Untraced { warning, error };

struct Site {
  std::string title = {};
  std::string body = {};     // the publishing body
  std::string service = {};  // the service it oversees; may be empty
  model::AreaId area;
  std::string language = "en-GB";
  std::string base_url = {};  // ends with a slash, or empty
  std::string theme = "default";
  std::string licence = {};
  Contact contact = {};
  std::vector<Forbidden> never_publish = {};
  std::vector<std::string> plain_numbers = {};
  std::string notice = {};
  std::vector<std::string> navigation = {"reports", "measures", "glossary", "data", "about"};
  Untraced untraced = Untraced::warning;
  model::Methods methods = {};
  base::Span where = {};
};

}  // namespace library
