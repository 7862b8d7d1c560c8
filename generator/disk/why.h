// An error number of the system in words for a person, the same on every machine and in every locale.
#pragma once

#include <string>

namespace disk {

std::string why(int error);

}  // namespace disk
