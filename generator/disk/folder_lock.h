// Holds a folder against other runs of the program for as long as it lives; the system lets go of it when the
// run is killed. Not a guard against other programs; on a file system that knows no locks it holds nothing.
#pragma once

#include <string>

#include "disk/descriptor.h"

namespace disk {

class FolderLock {
 public:
  explicit FolderLock(const std::string& folder);

  bool is_taken_by_another() const { return is_taken_; }
  // Waits until what was written to the file system of the folder has reached the disk.
  void settle() const;

 private:
  Descriptor folder_;
  bool is_taken_ = false;
};

}  // namespace disk
