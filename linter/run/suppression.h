// Comments that switch a rule off at one place: read from a file, applied to findings, and checked themselves.
//
//   # sml-disable-next-line offers/unknown until 2026-04-01 -- confirmada por teléfono
//
// `next-line` covers the whole entry, list item or post that follows, `line` what begins on the comment's line, `file` the file.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/source.h"
#include "linter/base/span.h"
#include "linter/model/world.h"
#include "linter/rule/check.h"
#include "linter/rule/finding.h"
#include "linter/run/settings.h"
#include "linter/time/civil.h"
#include "linter/yaml/tree.h"

namespace sml::run {

struct SuppressedRule {
  std::string name;
  base::Span at{};
  bool used = false;
};

struct Suppression {
  base::Span comment{};
  base::Span covers{};                     // findings that begin in here
  std::vector<SuppressedRule> rules;
  std::optional<time::Date> until;         // from the start of this day on it does nothing
  bool reasoned = false;
};

// The suppressions of a file, in order. `holds_posts`: a document's root is a post, and so one whole.
std::vector<Suppression> suppressions_of(const yaml::Stream& stream, const base::Source& source, base::SourceId id, bool holds_posts);

// Takes out the findings that a suppression covers and marks those as used. `today` is the day at the world's zone.
// Returns how many were taken out.
std::size_t suppress(std::vector<rule::Finding>& findings, std::vector<Suppression>& suppressions, time::Date today);

// What is wrong with suppressions: no such rule, no reason, of no use (of rules that are on, and not in posts that are history).
std::vector<rule::Finding> judge(const std::vector<Suppression>& suppressions, const model::World& world, const Settings& settings, rule::Rules rules,
                                 std::span<const std::string_view> planned, time::Date today);

}  // namespace sml::run
