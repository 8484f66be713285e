// Who is on shift when, as people read it.
#pragma once

#include <span>
#include <string>

#include "linter/model/enumeration.h"
#include "linter/model/world.h"
#include "linter/resolve/coverage.h"

namespace sml::report {

// What is known of a client's shifts.
struct ClientCoverage {
  const model::Client* client = nullptr;
  time::Date first{};                            // days by the client's clock
  time::Date last{};
  bool from_now = false;                         // the first day is what is left of it
  // none: no file has any; nobody: the team's are for others; unread: not all could be read
  enum class Shifts { known, none, nobody, unread } shifts = Shifts::known;
  resolve::Coverage coverage{};                  // where they are known, or nobody's
};

// A part a client, with a line a stretch of each day and the posts that nobody would answer in time, in at most 80 columns; the last line is the total.
// `all_read`: whether all files were, without which there may be more posts.
std::string coverage(std::span<const ClientCoverage> clients, const model::World& world, bool all_read, model::MessageLanguage language);

}  // namespace sml::report
