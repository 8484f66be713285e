// Mending: a check whose fixes are made, until none is left to make.
//
// mend() works in memory, on what the files hold; write() puts the outcome on a disk. Between them a caller can show what would change.
#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/disk.h"
#include "linter/base/files.h"
#include "linter/rule/check.h"
#include "linter/rule/finding.h"
#include "linter/run/run.h"

namespace sml::run {

struct MendedFile {
  std::string path;
  std::string before;
  std::string after;
  std::map<std::string, std::size_t> mended;   // findings by rule
};

struct Mended {
  Outcome outcome;                       // of the files as they are mended; its summary tells what was
  std::vector<MendedFile> files;         // that change, by path
};

// A file of a run as the fixes of some findings leave it.
struct MendedSource {
  base::SourceId source = 0;
  std::string bytes;
  std::vector<const rule::Finding*> made;   // whose fixes were made
};

// Makes the fixes of findings once. Where two touch, the first wins. A file never becomes one that reads less well than before: a fix that
// would make it so is left out. Files in which none could be made are left out too.
std::vector<MendedSource> mend_once(std::span<const rule::Finding> findings, const base::Sources& sources, rule::FixLevel most);

// A file that keeps its old bytes.
struct Unwritten {
  std::string path;
  base::ReplaceStatus reason = base::ReplaceStatus::failed;
};

// Makes the fixes of the findings that are asked for, up to `most` (safe, unsafe), and checks again, until nothing changes.
Mended mend(const base::Files& files, const Options& options, rule::Rules rules, rule::FixLevel most);

// Writes what changes. What could not be written is taken out of `mended`, whose outcome is then that of the files as they are.
std::vector<Unwritten> write(Mended& mended, const base::Files& files, const Options& options, rule::Rules rules, base::Disk& disk);

// Bytes with edits made, which do not meet and stand in order.
std::string edited(std::string_view bytes, std::span<const rule::Edit> edits);

}  // namespace sml::run
