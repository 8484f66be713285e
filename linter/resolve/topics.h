// Which offers, events and disruptions of the facts each post of a client speaks of: what is left of a reading for those who look over all
// posts.
//
// A TopicIndex is made once a client and points into the World, which outlives it. Readings are large and are not kept: whoever has read a
// post gives its reading, and a post that nobody has read is read when it is first asked about, which for history is seldom. It may be given
// readings and asked from several threads.
#pragma once

#include <mutex>
#include <optional>
#include <unordered_map>
#include <variant>
#include <vector>

#include "linter/model/world.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

using Topic = std::variant<const model::Offer*, const model::Event*, const model::Disruption*>;

// The offers that a post promises or names, the events that it names, not as over, the disruptions that it speaks of in whatever words, and
// its entries of each.
std::vector<Topic> topics_of(const PostReading& reading, const model::Post& post, const model::Facts& facts);

class TopicIndex {
 public:
  explicit TopicIndex(const model::Client& client) : client_(client), reader_(client), known_(client.posts.size()) {}

  // Reads the client's posts, for those who need whole readings.
  const PostReader& reader() const { return reader_; }

  void keep(const model::PlannedPost& post, const PostReading& reading);

  // `post` is one of the client's.
  bool speaks_of(const model::PlannedPost& post, const Topic& topic);

  // Whether asking about a post costs no reading.
  bool knows(const model::PlannedPost& post) const;

 private:
  std::optional<bool> known_to_speak_of(const model::PlannedPost& post, const Topic& topic) const;   // nothing where it is not read yet
  std::size_t number(const model::PlannedPost& post) const { return static_cast<std::size_t>(&post - client_.posts.data()); }

  const model::Client& client_;
  PostReader reader_;
  mutable std::mutex turn_;                                         // of what follows
  std::vector<bool> known_;                                         // by place in the client's posts
  std::unordered_map<std::size_t, std::vector<Topic>> topics_;      // of those that speak of any
};

}  // namespace sml::resolve
