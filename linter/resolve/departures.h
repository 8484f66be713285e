// When the posts of a client go out, and on which accounts: whether a moment is free for one more.
//
// Departures are made once a client and point into the World. They are sorted when somebody first asks, which may be several threads; only one that is
// alone may move a post in them.
#pragma once

#include <mutex>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "linter/base/span.h"
#include "linter/model/world.h"
#include "linter/time/zone.h"

namespace sml::resolve {

class Departures {
 public:
  explicit Departures(const model::Client& client) : client_(client) {}

  // Whether another post goes out about then, on an account of this one.
  bool is_taken(time::Instant moment, const model::PlannedPost& post) const;

  // From now on the post goes out then.
  void move(const model::PlannedPost& post, time::Instant to);

 private:
  struct Departure {
    time::Instant at{};
    base::Span post{};
  };
  using Departing = std::vector<Departure>;   // by moment

  std::unordered_map<std::string_view, Departing>& sorted() const;

  const model::Client& client_;
  mutable std::once_flag asked_;
  mutable std::unordered_map<std::string_view, Departing> of_account_;
};

}  // namespace sml::resolve
