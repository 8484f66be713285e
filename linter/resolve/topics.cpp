#include "linter/resolve/topics.h"

#include <algorithm>
#include <string>
#include <utility>

namespace sml::resolve {
namespace {

template <class T>
void add_entries(const model::List<std::string>& entries, const model::List<T>& things, std::vector<Topic>& topics) {
  for (const model::Field<std::string>& entry : *entries)
    if (const T* thing = model::with_id(things, *entry)) topics.emplace_back(thing);
}

}  // namespace

std::vector<Topic> topics_of(const PostReading& reading, const model::Post& post, const model::Facts& facts) {
  std::vector<Topic> topics;
  for (const Promise& promise : reading.promises)
    if (promise.offer != nullptr) topics.emplace_back(promise.offer);
  for (const StatedText& text : reading.texts) {
    for (const FactMention& mention : text.mentions) {
      if (const auto* offer = mention.as<model::Offer>(); offer != nullptr && !mention.denied) topics.emplace_back(offer);
      if (const auto* event = mention.as<model::Event>(); event != nullptr && !mention.denied) topics.emplace_back(event);
      if (const auto* disruption = mention.as<model::Disruption>()) topics.emplace_back(disruption);
    }
  }
  add_entries(post.offers, facts.offers, topics);
  add_entries(post.events, facts.events, topics);
  add_entries(post.disruptions, facts.disruptions, topics);
  std::ranges::sort(topics);
  topics.erase(std::unique(topics.begin(), topics.end()), topics.end());
  return topics;
}

void TopicIndex::keep(const model::PlannedPost& post, const PostReading& reading) {
  std::vector<Topic> topics = topics_of(reading, post.post, *client_.facts);
  const std::scoped_lock lock(turn_);
  known_[number(post)] = true;
  if (!topics.empty()) topics_.emplace(number(post), std::move(topics));
}

bool TopicIndex::knows(const model::PlannedPost& post) const {
  const std::scoped_lock lock(turn_);
  return known_[number(post)];
}

std::optional<bool> TopicIndex::known_to_speak_of(const model::PlannedPost& post, const Topic& topic) const {
  const std::scoped_lock lock(turn_);
  if (!known_[number(post)]) return std::nullopt;
  const auto found = topics_.find(number(post));
  return found != topics_.end() && std::ranges::binary_search(found->second, topic);
}

bool TopicIndex::speaks_of(const model::PlannedPost& post, const Topic& topic) {
  if (const auto known = known_to_speak_of(post, topic)) return *known;
  keep(post, reader_.read(post));
  return known_to_speak_of(post, topic).value_or(false);
}

}  // namespace sml::resolve
