#include "linter/resolve/promise_list.h"

#include <algorithm>
#include <utility>

#include "linter/resolve/terms.h"

namespace sml::resolve {
namespace {

using claims::OfferClaim;

bool has_code(const Promise& promise) { return promise.claim != nullptr && !promise.claim->as<OfferClaim>()->code.empty(); }

bool is_reduction(const Promise& promise) {
  if (promise.claim == nullptr) return false;
  const model::Mechanic::Kind kind = promise.claim->as<OfferClaim>()->mechanic.kind;
  return kind == model::Mechanic::Kind::percent || kind == model::Mechanic::Kind::amount_off;
}

// "Sorteo: comenta y gana una paella gratis para dos".
bool is_draw_of(const Promise& draw, const Promise& prize) {
  if (draw.claim == nullptr || prize.claim == nullptr || draw.range.end > prize.range.begin) return false;
  return draw.claim->as<OfferClaim>()->mechanic.kind == model::Mechanic::Kind::other && is_given(prize.claim->as<OfferClaim>()->mechanic.kind);
}

// A draw, or what is paid later without interest: not how much comes off what.
bool is_of_no_figure(const OfferClaim& claim) { return claim.mechanic.kind == model::Mechanic::Kind::other && !claim.bare_word && claim.code.empty(); }

}  // namespace

void PromiseList::add(Promise promise) {
  if (promise.offer == nullptr && (is_told_before(promise) || joins_another(promise))) return;
  const bool is_new = promise.offer == nullptr || promised_.insert({promise.offer, *promise.text, promise.sentence}).second;
  if (is_new) promises_.push_back(std::move(promise));
}

// "¡Sorteo! Sorteamos una taza"
bool PromiseList::is_told_before(const Promise& promise) const {
  if (promise.claim == nullptr || !is_of_no_figure(*promise.claim->as<OfferClaim>())) return false;
  return std::ranges::any_of(promises_, [&](const Promise& other) {
    if (other.text != promise.text || other.claim == nullptr) return false;
    const OfferClaim& told = *other.claim->as<OfferClaim>();
    return is_of_no_figure(told) && told.on_credit == promise.claim->as<OfferClaim>()->on_credit;
  });
}

// "20% con el código SOL20"
bool PromiseList::joins_another(Promise& promise) {
  for (auto it = promises_.rbegin(); it != promises_.rend() && it->text == promise.text && it->sentence == promise.sentence; ++it) {
    Promise& other = *it;
    if (other.offer != nullptr) continue;
    if ((has_code(other) && is_reduction(promise)) || is_draw_of(other, promise)) return true;
    if (!is_reduction(other) || !has_code(promise)) continue;
    other = std::move(promise);
    return true;
  }
  return false;
}

void PromiseList::drop(std::size_t text) {
  std::erase_if(promises_, [&](const Promise& promise) { return promise.text == text; });
}

}  // namespace sml::resolve
