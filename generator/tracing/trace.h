// The door of this room: what the words of a report say against its data, and the numbers in them that no
// data back. Only looks; nothing is changed.
#pragma once

#include "base/diagnostic.h"
#include "base/source.h"
#include "library/library.h"

namespace tracing {

// Of an edition whose figures are still as typed, behind the gate: numbers and amounts typed as words, words
// that contradict the figures of their sentence, tables that do not add up, a figure given twice. Not of
// pages, which may hold numbers of their own.
void trace(const library::Edition& edition, const library::Site& site, const base::Sources& sources,
           base::Diagnostics& diagnostics);

}  // namespace tracing
