// data/sources.yaml, read: how files that others publish are to be understood.
// Not the files themselves: their header is matched in layouts.cpp, their rows in observations.cpp.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "data/columns.h"
#include "keys/values.h"
#include "model/observation.h"

namespace data {

enum class Layout { rows, wide };  // `long` and `wide` in the file

struct NamedColumn {
  Column column = Column::measure;
  keys::Written header;  // as the file calls it
};
struct Skipped {
  keys::Written header;
  std::vector<std::string> values;
};
struct PeriodHeaders {
  int from = 1;  // the first column that holds a period, counted from 1
  keys::Written pattern;
};

struct Described {
  keys::Written file;  // as written, relative to data/ or to a folder given with --data
  bool is_sound = true;
  Layout layout = Layout::rows;
  std::vector<NamedColumn> columns = {};         // none: the file uses our own names
  std::optional<keys::Written> measure = {};     // of every row
  std::vector<keys::WrittenPair> measures = {};  // theirs, ours; none: theirs are ours
  std::vector<Skipped> skip = {};
  model::Status status = model::Status::final;  // where the row gives none
  std::optional<PeriodHeaders> periods = {};    // of a wide file
};

struct Descriptions {
  std::vector<Described>
      files;             // in the order of the file; those with a fault are not sound and are not read
  bool is_lost = false;  // sources.yaml could not be read: nobody knows which files it describes
};

Descriptions read_sources(const base::Sources& sources, base::Diagnostics& diagnostics);

// Where a described file is among the sources: in data/ first, then in a folder given with --data.
std::optional<std::uint32_t> find_described(const base::Sources& sources, const Described& described);

// A relative path that stays in its folder.
bool stays_inside(std::string_view path);

}  // namespace data
