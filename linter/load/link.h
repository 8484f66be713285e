// What can only be seen with the whole repository in view: references to what does not exist, past acts that lie in the future.
//
// Both follow the same descriptions that the decoder read by. A universe that is not known (no facts.yaml, say) judges nothing. What a reference to
// nothing was meant to be nobody knows, and so its field says (model/field.h).
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "linter/load/problem.h"
#include "linter/model/world.h"

namespace sml::load {

// Works out what a World's values mean together: zones, and of the posts that are in it moments and what is history. Files must be decoded,
// `now` be set.
void place_in_time(model::World& world);

// The same of a post of a client whose zone is known.
void place_in_time(model::PlannedPost& planned, const model::World& world, const model::Client& client);

// What exists in a World whose files but those of posts are decoded, and placed in time; it outlives the Links. Several threads may ask at once.
class Links {
 public:
  // `accounts` are those of the World, and outlive it.
  Links(model::World& world, const model::AccountIndex& accounts);
  ~Links();

  // The problems of all files but those of posts, in no order. Fields whose references are broken are marked as such in the World.
  Problems broken_in_files();

  // Adds those of a post of the client with this number in the World, and marks the post's fields alike. Of a thread where its accounts have none it tells,
  // too.
  void find_broken(model::Post& post, std::size_t client, Problems& problems) const;

 private:
  struct Shared;
  struct Universe;
  class Linker;

  void find_shared();
  Universe universe_of(const model::Client& client) const;
  template <class T>
  static void follow(model::File<T>& file, const Universe& universe, Problems& problems);

  model::World& world_;
  const model::AccountIndex& accounts_;
  std::unique_ptr<Shared> shared_;
  std::vector<Universe> clients_;   // by number in the World
};

// Adds the problem of a post that is marked as published and goes out after `now`; it must be placed in time, and one without a moment has none.
void report_out_too_soon(const model::PlannedPost& planned, time::Instant now, const time::Zone& zone, Problems& problems);

}  // namespace sml::load
