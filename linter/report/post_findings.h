// Which findings are about which of a client's posts.
//
// It refers to the outcome and the client that it was given, and lives no longer than they do.
#pragma once

#include <map>

#include "linter/report/groups.h"
#include "linter/run/run.h"

namespace sml::report {

class PostFindings {
 public:
  PostFindings(const run::Outcome& outcome, const model::Client& client);

  // Those that stand in a post, or else name it, in the report's order; none for a post with which nothing is wrong.
  const Group& of(const model::PlannedPost& planned) const;
  // The client's that are about none of its posts.
  const Group& rest() const { return rest_; }

 private:
  std::map<const model::PlannedPost*, Group> of_post_;
  Group rest_;
};

}  // namespace sml::report
