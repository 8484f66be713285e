#include "linter/resolve/mentions.h"

#include <algorithm>
#include <span>

#include "linter/base/equal_span.h"
#include "linter/resolve/terms.h"

namespace sml::resolve {
namespace {

// What a name inside it belongs to.
bool encloses(const FactMention& mention) { return mention.as<model::Offer>() == nullptr && mention.as<model::Disruption>() == nullptr; }

}  // namespace

Mentions own_mentions(const StatedText& text) {
  Mentions own;
  std::size_t reached = 0;   // the furthest end of what begins before the mention
  std::size_t beside = 0;    // and of what begins where it does
  std::size_t begin = 0;
  for (const FactMention& mention : text.mentions) {
    if (mention.range.begin != begin) {
      reached = std::max(reached, beside);
      beside = 0;
      begin = mention.range.begin;
    }
    if (mention.range.end > reached && mention.range.end >= beside) own.push_back(&mention);
    if (encloses(mention)) beside = std::max(beside, mention.range.end);
  }
  return own;
}

Mentions in_sentence(const Mentions& mentions, std::size_t sentence) {
  const auto of = [](const FactMention* mention) { return mention->sentence; };
  const std::span<const FactMention* const> found = base::equal_span(mentions, sentence, of);
  return {found.begin(), found.end()};
}

bool is_in_name(const text::Range& range, const StatedText& text) {
  return std::ranges::any_of(text.mentions, [&](const FactMention& mention) { return text::holds(mention.range, range); });
}

bool touches_name(const text::Range& range, const StatedText& text) {
  return std::ranges::any_of(text.mentions, [&](const FactMention& mention) { return text::overlap(mention.range, range); });
}

std::size_t distance_without_names(const text::Range& one, const text::Range& other, const StatedText& text) {
  const text::Range between{std::min(one.end, other.end), std::max(one.begin, other.begin)};
  std::size_t distance = text::distance(one, other);
  std::size_t counted = between.begin;   // names lie within one another
  for (const FactMention& mention : text.mentions) {
    if (mention.range.begin < counted || mention.range.end > between.end) continue;
    distance -= std::min(distance, mention.range.end - mention.range.begin);
    counted = mention.range.end;
  }
  return distance;
}

bool lies_in_an_offer(const FactMention& mention, const Mentions& mentions) {
  const auto* product = mention.as<model::Product>();
  return product != nullptr && std::ranges::any_of(mentions, [&](const FactMention* other) {
    const auto* offer = other->as<model::Offer>();
    return offer != nullptr && !offer->products->empty() && text::holds(other->range, mention.range) &&
           other->range != mention.range && !is_on(*offer, *product);
  });
}

}  // namespace sml::resolve
