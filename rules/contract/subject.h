// What a post speaks of, as flows of approval ask: a price, an event that is not over. (What it promises, its reading has.)
#pragma once

#include <algorithm>
#include <string>

#include "linter/model/world.h"
#include "linter/rule/check.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::rules {

// Whether an amount is said as no price of one: a former one, a lowest one, one of several, or what comes off.
inline bool is_no_price_of_one(std::string_view text, const text::Range& amount) {
  constexpr std::size_t kNear = 32;   // bytes
  static const text::Pattern before = text::Pattern::literal(
      R"((?:^|[^a-z0-9])(?:(?:antes|estuvo|estaba|estava|costaba|costo|custava|custou|valia|valio|era|was|were|reg|regular|before)(?: (?:a|de|en|em|por|at))?)"
      R"(|desde|a partir de|from|starting (?:at|from)|(?:[2-9]|[1-9][0-9]|dos|tres|cuatro|cinco|seis|dois|duas|two|three|four)(?: [a-z]+)? (?:por|x|for)|ahorra|ahorras|save)(?: solo| apenas| only)?[: ]*$)");
  static const text::Pattern behind = text::Pattern::literal(R"(^ ?(?:menos|off|de descuento|de desconto|less|de ahorro)(?:[^a-z0-9]|$))");
  const std::size_t begin = amount.begin - std::min(amount.begin, kNear);
  return before.find_range(text::fold(text.substr(begin, amount.begin - begin))).has_value() ||
         behind.find_range(text::fold(text.substr(amount.end, kNear))).has_value();
}

// Whether the text says an amount as a price of a product in its sentence.
inline bool states_price(const resolve::StatedText& stated) {
  const auto is_beside_product = [&](const claims::Claim& claim) {
    return std::ranges::any_of(stated.mentions, [&](const resolve::FactMention& mention) {
      return mention.as<model::Product>() != nullptr && mention.sentence == claim.sentence && !mention.denied;
    });
  };
  return std::ranges::any_of(stated.claims.found, [&](const claims::Claim& claim) {
    if (!is_beside_product(claim)) return false;
    const auto* offer = claim.as<claims::OfferClaim>();
    if (offer != nullptr) return offer->mechanic.kind == model::Mechanic::Kind::special_price && !offer->negated;
    return claim.as<claims::MoneyClaim>() != nullptr && !is_no_price_of_one(stated.text->text(), claim.range);
  });
}

inline bool states_price(const rule::PostView& view) {
  return std::ranges::any_of(view.reading.texts, [](const resolve::StatedText& stated) { return states_price(stated); });
}

// Of an event whose end nobody wrote it is its start, or the end of the day where that is all that is known of it.
inline bool is_over(const model::Event& event, time::Instant moment, const time::Zone& zone) {
  const model::Field<time::WrittenMoment>& end = event.ends_at ? event.ends_at : event.starts_at;
  return !end || time::instant_of(*end, zone, true) < moment;
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
    return is_to_come(*event) && std::ranges::any_of(entries, [&](const auto& entry) { return event->id && *entry == *event->id; });
  };
  return std::ranges::any_of(view.reading.texts, names_one) || std::ranges::any_of(*view.client.facts->events, is_listed);
}

}  // namespace sml::rules
