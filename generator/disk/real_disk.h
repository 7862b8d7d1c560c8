// The disk of the machine.
#pragma once

#include <memory>

#include "disk/disk.h"

namespace disk {

std::unique_ptr<Disk> real_disk();

}  // namespace disk
