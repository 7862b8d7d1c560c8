// The visitor of a closed variant: one small function per case, counted by the compiler.
#pragma once

namespace base {

template <class... Cases>
struct overloaded : Cases... {
  using Cases::operator()...;
};
template <class... Cases>
overloaded(Cases...) -> overloaded<Cases...>;

}  // namespace base
