// Comments that switch a rule off at one place, as a file has them.
//
//   # sml-disable-next-line offers/unknown until 2026-04-01 -- confirmada por teléfono
//
// `next-line` covers the whole entry, list item or post that follows, `line` what begins on the comment's line, `file` the file.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "linter/base/source.h"
#include "linter/base/span.h"
#include "linter/run/meant_directive.h"
#include "linter/run/run.h"
#include "linter/time/civil.h"
#include "linter/yaml/tree.h"

namespace sml::run {

// Of rules that a comment names, and of comments of a file, no more are read: what stands behind silences nothing, and is told.
inline constexpr std::size_t kMostNames = 1000;
inline constexpr std::size_t kMostComments = 10000;

enum class Beyond { nothing, names, comments };

struct Suppression {
  base::Span comment{};
  base::Span covers{};                     // findings that begin in here
  std::vector<NamedRule> rules;
  std::optional<time::Date> until;         // from the start of this day on it does nothing
  std::string bad_until;                   // what stands behind "until" and is no day: it has no end then
  std::string reasoned_until{};            // what stands behind "until" at the end of the reason, of which it is a part: it has no end then
  std::string meant_until{};               // another word that somebody wrote for "until": it has no end either
  std::string reason{};                    // empty where it gives none
  std::string unmarked_reason{};           // what stands where one belongs, without the dashes before it
  bool whole = true;                       // its file was read to its end
  Beyond beyond = Beyond::nothing;         // names: it has more than are read; comments: it is the first that is not read
  std::optional<MeantDirective> meant{};   // one that silences nothing, and the words that it should have
};

// The suppressions of a file, in order; `lost_ends` of its texts belong to what they cover. `holds_posts`: a document's root is a post, and so one whole.
std::vector<Suppression> suppressions_of(const yaml::Stream& stream, std::span<const base::Span> lost_ends, const base::Source& source,
                                         base::SourceId id, bool holds_posts);

}  // namespace sml::run
