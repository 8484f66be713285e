// Comments that switch a rule off at one place: read from a file, applied to findings, and checked themselves.
//
//   # sml-disable-next-line offers/unknown until 2026-04-01 -- confirmada por teléfono
//
// `next-line` covers the whole entry, list item or post that follows, `line` what begins on the comment's line, `file` the file.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/source.h"
#include "linter/base/span.h"
#include "linter/model/world.h"
#include "linter/rule/check.h"
#include "linter/rule/finding.h"
#include "linter/run/run.h"
#include "linter/run/settings.h"
#include "linter/time/civil.h"
#include "linter/yaml/tree.h"

namespace sml::run {

struct Suppression {
  base::Span comment{};
  base::Span covers{};                     // findings that begin in here
  std::vector<NamedRule> rules;
  std::optional<time::Date> until;         // from the start of this day on it does nothing
  std::string bad_until;                   // what stands behind "until" and is no day: it has no end then
  std::string reason{};                    // empty where it gives none
  bool whole = true;                       // its file was read to its end
};

// The suppressions of a file, in order. `holds_posts`: a document's root is a post, and so one whole.
std::vector<Suppression> suppressions_of(const yaml::Stream& stream, const base::Source& source, base::SourceId id, bool holds_posts);

// Takes out the findings that a suppression covers and marks those as used. `today` is the day at the world's zone.
// Returns what was taken out, each with the suppression that begins nearest before it.
std::vector<SuppressedFinding> suppress(std::vector<rule::Finding>& findings, std::vector<Suppression>& suppressions, time::Date today);

// What suppressions are judged by; all of it outlives the judging.
struct Court {
  const model::World& world;
  const Settings& settings;
  rule::Rules rules;
  const std::vector<std::optional<std::size_t>>& client_of_source;   // as Gathered has it
  time::Date today;
  bool include_past = false;
};

// What is wrong with suppressions: no such rule or day, no reason, of no use. Of use is not asked where a rule is off or cannot know
// enough, where no post is checked, and in files that were not read to their end.
// Each rule that a suppression names learns what use it is of.
std::vector<rule::Finding> judge(std::vector<Suppression>& suppressions, const Court& court);

}  // namespace sml::run
