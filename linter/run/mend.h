// Mending: a check whose fixes are made, until none is left to make.
//
// mend() works in memory, on what the files hold; write() puts the outcome on a disk. Between them a caller can show what would change.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "linter/base/disk.h"
#include "linter/base/files.h"
#include "linter/rule/check.h"
#include "linter/rule/finding.h"
#include "linter/run/mend_once.h"
#include "linter/run/run.h"

namespace sml::run {

struct MendedFile {
  std::string path;
  std::string before;
  std::string after;
  std::map<std::string, std::size_t> mended;   // findings by rule
};

// A fix by what it is for, wherever it stands now: file, post and its number there, rule and what it writes.
using FixKey = std::tuple<std::string, std::string, std::uint32_t, std::string, std::string>;

struct Mended {
  Outcome outcome;                       // of the files as they are mended; its summary tells what was
  std::vector<MendedFile> files;         // that change, by path
  std::set<FixKey> impossible;           // fixes that were asked for and could not be made
};

// A file that keeps its old bytes.
struct Unwritten {
  std::string path;
  base::ReplaceStatus reason = base::ReplaceStatus::failed;
};

// Makes the fixes of the findings that are asked for, up to `most` (safe, unsafe), and checks again, until nothing changes: first all that are safe, then what
// lets more be read, then the others, of which one is taken back where the check after it finds an error or a warning that was not there before.
Mended mend(const base::Files& files, const Options& options, rule::Rules rules, rule::FixLevel most);

// Writes what changes. What could not be written is taken out of `mended`, whose outcome is then that of the files as they are.
std::vector<Unwritten> write(Mended& mended, const base::Files& files, const Options& options, rule::Rules rules, base::Disk& disk);

}  // namespace sml::run
