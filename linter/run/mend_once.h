// Fixes of several findings made at once in the files that they are in.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/source.h"
#include "linter/rule/finding.h"

namespace sml::run {

// A file of a run as the fixes of some findings leave it.
struct MendedSource {
  base::SourceId source = 0;
  std::string bytes;
  std::vector<const rule::Finding*> made;   // whose fixes were made
};

// Makes the fixes of findings, which have one. Where two touch, the first wins. A file never becomes one that reads less well than before, or whose texts
// lose or get more than a fix says: then the first of them are tried one by one, and a fix that would make it so is left out. Files in which none could be made
// are left out too.
std::vector<MendedSource> mend_once(std::span<const rule::Finding* const> fixes, const base::Sources& sources);

// The same of those findings that have a fix of at most a level.
std::vector<MendedSource> mend_once(std::span<const rule::Finding> findings, const base::Sources& sources, rule::FixLevel most);

// Whether an edit stands before another one.
inline bool begins_before(const rule::Edit& a, const rule::Edit& b) { return a.at.begin != b.at.begin ? a.at.begin < b.at.begin : a.at.end < b.at.end; }

// Bytes with edits made, which do not meet and stand in order.
std::string edited(std::string_view bytes, std::span<const rule::Edit> edits);

}  // namespace sml::run
