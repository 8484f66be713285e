// What a post speaks of, as flows of approval ask: a price, an event that is not over. (What it promises, its reading has.)
#pragma once

#include <algorithm>

#include "linter/model/world.h"
#include "linter/resolve/other_sums.h"
#include "linter/resolve/price_words.h"
#include "linter/rule/check.h"

namespace sml::rules {

// Whether an amount is said as what something costs, be it in the facts or not: "enchiladas a $44", "comida corrida por solo $90".
inline bool is_said_as_price(const claims::Claim& amount, const resolve::StatedText& stated) {
  constexpr std::size_t kNear = 64;   // bytes
  constexpr std::string_view kLeading[] = {" a ", " por ", " for ", " at ", " solo ", " apenas ", " only ", " just ", " cuesta ", " cuestan ", " vale ", " valen ", " custa ", " custam "};
  const text::Range sentence = stated.claims.sentences[amount.sentence];
  const std::string_view before = stated.folded(std::max(sentence.begin, amount.range.begin - std::min(amount.range.begin, kNear)), amount.range.begin);
  const std::string_view behind = stated.folded(amount.range.end, std::max(amount.range.end, std::min(sentence.end, amount.range.end + kNear)));
  if (std::ranges::none_of(kLeading, [&](std::string_view words) { return before.ends_with(words); })) return false;
  return !resolve::is_no_price_after(before) && !resolve::is_no_price_before(behind) && !resolve::is_other_sum(before, behind);
}

// Whether the text says an amount as a price.
inline bool states_price(const resolve::StatedText& stated) {
  const auto names_product = [](const resolve::Price& price) { return !price.products.empty(); };
  const auto is_price = [&](const claims::Claim& claim) { return claim.as<claims::MoneyClaim>() != nullptr && is_said_as_price(claim, stated); };
  if (std::ranges::any_of(stated.prices, names_product) || std::ranges::any_of(stated.claims.found, is_price)) return true;
  return std::ranges::any_of(stated.claims.found, [&](const claims::Claim& claim) {
    const auto* offer = claim.as<claims::OfferClaim>();
    if (offer == nullptr || offer->negated || offer->mechanic.kind != model::Mechanic::Kind::special_price) return false;
    return std::ranges::any_of(stated.mentions, [&](const resolve::FactMention& mention) {
      return mention.as<model::Product>() != nullptr && mention.sentence == claim.sentence && !mention.denied;
    });
  });
}

inline bool states_price(const rule::PostView& view) {
  return std::ranges::any_of(view.reading.texts, [](const resolve::StatedText& stated) { return states_price(stated); });
}

// Of an event whose end nobody wrote it is its start, or the end of the day where that is all that is known of it.
inline bool is_over(const model::Event& event, time::Instant moment, const time::Zone& zone) {
  const model::Field<time::WrittenMoment>& end = event.ends_at ? event.ends_at : event.starts_at;
  return !end || time::is_over(*end, moment, zone);
}

// Whether a text names, or `events` lists, an event that is not over when the post goes out.
inline bool names_event_to_come(const rule::PostView& view) {
  const auto is_to_come = [&](const model::Event& event) { return !is_over(event, view.planned.publish, view.client.zone); };
  const auto names_one = [&](const resolve::StatedText& stated) {
    return std::ranges::any_of(stated.mentions, [&](const resolve::FactMention& mention) {
      const auto* event = mention.as<model::Event>();
      return event != nullptr && is_to_come(*event);
    });
  };
  const auto is_listed = [&](const model::Field<model::Event>& event) {
    const auto& entries = *view.post().events;
    return std::ranges::any_of(entries, [&](const auto& entry) { return event->id && *entry == *event->id; }) && is_to_come(*event);
  };
  return std::ranges::any_of(view.reading.texts, names_one) || std::ranges::any_of(*view.client.facts->events, is_listed);
}

}  // namespace sml::rules
