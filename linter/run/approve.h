// An approval written into a post's file, in memory.
//
// All that stands in the file stays as it is, comments and blanks included: what comes in is written in the style of what is there. The new bytes
// are read again before they are given back, and say the same but for the approval.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/model/world.h"
#include "linter/time/civil.h"

namespace sml::run {

struct NewApproval {
  std::string by;        // a person's id
  time::Civil at{};      // by the client's clock
  std::string digest;
};

// As it stands in a file, in one line: "{by: lucia, at: 2026-03-11T12:00, digest: 3f9a0c21}".
std::string written(const NewApproval& approval);

// The bytes of a file in which a post, which stands at `span`, has the approval. `renewed` are approvals of the post by the same person (by place in it),
// each with a digest: they say from then on what the new one says; with none of them it comes behind those that there are. Nothing where the file has no
// place that such a line could stand at without changing something else.
std::optional<std::string> with_approval(std::string_view bytes, const model::Post& post, base::Span span, const NewApproval& approval,
                                         const std::vector<std::size_t>& renewed);

}  // namespace sml::run
