// A small repository in memory with rules made for the test, checked whole.
#pragma once

#include <map>
#include <string>

#include "linter/base/files.h"
#include "linter/rule/check.h"
#include "linter/run/run.h"

namespace sml::run {

using FileMap = std::map<std::string, std::string>;

// Rules that need no facts to find something, sorted by id:
//   t/client     once a client with a contract.yaml, at its first key; needs "contract"
//   t/entry      of each post, with a moment or without, each entry of `accounts` that is "bad"; option `max` (whole_number, 4): as argument; and, a warning at
// most, "mild"
//   t/late       each post with a moment, at its publish_at; strict
//   t/law        each post, at its id; of the set mx
//   t/newer      each post, at its id; since 0.2
// and the cards of the reading rules, of which each message is the variant's name.
rule::Rules test_rules();

// Files are checked at 2026-03-01T09:00 Mexico City; without sml.yaml among them one is added.
Outcome run_of(FileMap files, const Options& options = {});
Outcome run_bare(FileMap files, const Options& options = {});

// "posts/a.yaml:3:5 t/entry error" a line each, in order.
std::string lines_of(const Outcome& outcome);

// The same of the findings of one family.
std::string lines_of(const Outcome& outcome, const std::string& family);

}  // namespace sml::run
