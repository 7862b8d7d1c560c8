// A page with every piece and every kind of prose, each text run through `say`: so that a test may make all
// of them hostile at once, and a person may look at them.
#pragma once

#include <string>

#include "base/diagnostic.h"
#include "base/source.h"
#include "page/page.h"
#include "render/html_page.h"
#include "render/theme.h"

namespace sample {

struct Words {
  std::string salt = {};
  std::string say(const std::string& text) const { return text + salt; }
};

page::Frame frame(const Words& words = {});
page::Page report(const Words& words = {});
page::Page plain();

render::Theme theme();
std::string html(const page::Page& page, const page::Frame& frame);
render::Artifact artifact(const page::Page& page, const page::Frame& frame);

}  // namespace sample
