// The name of a finding that survives edits elsewhere in its file, for baselines and for programs that follow findings over time.
//
// It is 16 hexadecimal digits over the rule, the client, the post, the file, the words at its place, each run of blanks one space, and what is
// absent there; no line number is in it. Equal findings of a file are told apart by their order. The hash is xxHash (XXH3, 64 bits): its value is
// specified for every platform and release, which std::hash's is not, and nobody gains by forging one.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/source.h"
#include "linter/rule/finding.h"

namespace sml::run {

// One fingerprint a finding, in the findings' order, which must be the order of the report.
std::vector<std::string> fingerprints(std::span<const rule::Finding> findings, const base::Sources& sources);

// Words with each stretch of white space as one space, and none at either end.
std::string single_spaced(std::string_view words);

// Fields as one text, a NUL behind each: of lists without NULs no two make the same. No file holds one, but what is read of it may ("\0").
std::string joined_fields(std::initializer_list<std::string_view> fields);

// 16 hexadecimal digits over the bytes.
std::string digest_of(std::string_view bytes);

}  // namespace sml::run
