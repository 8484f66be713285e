// The baseline: a file of the findings that a repository had when it began to be checked, and that are not to be told again.
//
// It is text, a finding a line, sorted by its bytes, so that a person reads it and git merges it:
//
//   sml baseline 1
//   posts/2026-03/13-viernes.yaml	viernes-2x1	2026-03-13T18:30	offers/expired	9c0f…	41d2…	2
//
// file, post, publish_at, rule, the digest of the words it is about, that of what the post says, and where it is not 1 how often. A field that
// there is not is "-". Bytes that are no printable character, "%" and a lone "-" are written as "%" and two hexadecimal digits.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/result.h"
#include "linter/run/known_finding.h"

namespace sml::run {

// Why bytes are no baseline, with the line from 1.
struct BaselineError {
  enum class Kind { other_version, no_baseline, wrong_line } kind = Kind::no_baseline;
  int line = 1;
};

// Lines in any order, ended by LF or CR LF. A line that stands twice, as a merge can leave it, counts once.
base::Result<std::vector<CountedFinding>, BaselineError> read_baseline(std::string_view bytes);

// `findings` in the order that counted() gives.
std::string written_baseline(std::span<const CountedFinding> findings);

}  // namespace sml::run
