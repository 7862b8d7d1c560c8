// The rules of drawings for a file that stands alone: programs other than browsers know no custom properties.
#pragma once

#include <string>
#include <string_view>

#include "render/tokens.h"

namespace render {

// Rules in which every colour is written out, those of the light look: a rule with `var(--c)` becomes one for
// each role, and `var(--name)` the colour of that token. `css` holds plain rules only; what is no rule is
// left out.
std::string style_with_colours(std::string_view css, const Tokens& tokens);

}  // namespace render
