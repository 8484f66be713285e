#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/written_span.h"
#include "linter/claims/calendar.h"
#include "linter/resolve/terms.h"
#include "linter/resolve/validity.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/nearest.h"
#include "linter/text/pattern.h"
#include "rules/offers/promise.h"
#include "rules/offers/told_promise.h"

namespace sml::rules {
namespace {

using model::Offer;
using resolve::Promise;

struct Days {
  time::Date first;
  std::optional<time::Date> last;   // nothing: for ever
};

std::optional<claims::DaySpan> days_stated(const claims::Claim& claim, time::Date publication) {
  const auto* stated = claim.as<claims::TimeClaim>();
  return stated == nullptr ? std::nullopt : claims::bounds_meant(*stated, publication);
}

// The publication's day, and the days and periods that the promise's text states, without what lies before publication.
std::vector<Days> days_spoken_of(const Promise& promise, const rule::PostView& view) {
  const time::Date publication = view.planned.publish_civil.date;
  std::vector<Days> all;
  if (!promise.text) return all;
  for (const claims::Claim& claim : view.reading.texts[*promise.text].claims.found) {
    const auto stated = days_stated(claim, publication);
    if (!stated || (stated->last && *stated->last < publication)) continue;
    all.push_back({std::max(stated->first.value_or(publication), publication), stated->last});
  }
  return all;
}

// Whether an offer with an end holds at a moment or on some of the days.
bool holds(const Offer& offer, time::Instant publish, const std::vector<Days>& days, const time::Zone& zone) {
  const resolve::Validity validity = resolve::validity(offer, zone);
  if (!validity.through) return false;
  const auto overlaps = [&](time::Instant first, std::optional<time::Instant> end) {
    if (validity.from && end && *end <= *validity.from) return false;
    const time::Instant begin = validity.from ? std::max(first, *validity.from) : first;
    return !time::is_over(*offer.valid_through, begin, zone) && !resolve::is_taken_back(offer, begin, zone);
  };
  if ((!validity.from || *validity.from <= publish) && overlaps(publish, std::nullopt)) return true;
  return std::ranges::any_of(days, [&](const Days& span) {
    const time::Instant first = std::max(publish, zone.read({span.first}).instant);
    std::optional<time::Instant> end;
    if (span.last) end = zone.read({time::plus_days(*span.last, 1)}).instant;
    return overlaps(first, end);
  });
}

// A bare "promo" or "sale" may mean any offer of its time.
bool may_mean_some_offer(const Promise& promise, const rule::PostView& view) {
  const auto* offer_claim = claim_of(promise);
  if (offer_claim == nullptr || !offer_claim->bare_word) return false;
  const std::vector<Days> days = days_spoken_of(promise, view);
  return std::ranges::any_of(*view.client.facts->offers,
                             [&](const auto& offer) { return holds(*offer, view.planned.publish, days, view.client.zone); });
}

// Whether an offer may be on what the promise's sentence names of products, if it names any.
bool may_be_on_named(const Offer& offer, const Promise& promise, const rule::PostView& view) {
  if (offer.products->empty() || offer.products.gaps) return true;
  bool names_any = false;
  for (const resolve::FactMention& mention : view.reading.texts[*promise.text].mentions_in(promise.sentence)) {
    const auto* product = mention.as<model::Product>();
    if (product == nullptr) continue;
    if (resolve::is_on(offer, *product)) return true;
    names_any = true;
  }
  return !names_any;
}

// Whether a claim may mean an offer of which nobody can read how it works, or on which of the products it is.
bool may_be_meant(const Offer& offer, const claims::OfferClaim& claim, const Promise& promise, const rule::PostView& view) {
  if (!claim.code.empty()) return is_unreadable(offer.code);
  if (offer.mechanic && (!offer.products.gaps || *offer.mechanic != claim.mechanic)) return false;
  return may_be_on_named(offer, promise, view);
}

// Whether what a promise means may stand among what could not be read of the facts' offers.
bool may_be_unread(const Promise& promise, const rule::PostView& view) {
  const model::List<Offer>& offers = view.client.facts->offers;
  if (is_unreadable(offers)) return true;
  const auto* claim = claim_of(promise);
  return std::ranges::any_of(*offers, [&](const auto& offer) {
    if (promise.entry) return !offer->id;
    return claim != nullptr && may_be_meant(*offer, *claim, promise, view);
  });
}

// The only offer that people call so; nullptr where there is none, or several are.
const Offer* offer_called(std::string_view name, const model::List<Offer>& offers) {
  const std::string words = text::folded_words(name);
  const auto is_called = [&](const auto& offer) {
    const auto is_it = [&](const model::Field<std::string>& one) { return text::folded_words(*one) == words; };
    return offer->id && ((offer->name && is_it(offer->name)) || std::ranges::any_of(*offer->aliases, is_it));
  };
  const auto found = std::ranges::find_if(*offers, is_called);
  if (words.empty() || found == offers->end() || std::ranges::any_of(found + 1, offers->end(), is_called)) return nullptr;
  return &**found;
}

// Puts an offer's id in the place of an entry, where the list does not name it yet. `offered` are those of which that was done already.
void offer_id(const Promise& promise, const Offer& meant, const rule::PostView& view, std::set<const Offer*>& offered, rule::Finding& finding) {
  const bool is_listed = std::ranges::any_of(*view.post.offers, [&](const auto& entry) { return *entry == *meant.id; });
  const auto at = base::written_span(promise.at, promise.words.size());
  if (at && !is_listed && offered.insert(&meant).second) finding.mend(rule::FixLevel::unsafe, "id", {{*at, *meant.id}}).fix->uncovers = true;
}

// The only id of which a name is a part, or which is a part of it: "promo-aniversario" for "aniversario".
std::optional<std::string> id_around(std::string_view name, const std::vector<std::string>& ids) {
  constexpr std::size_t kShortest = 4;
  const auto between_dashes = [](std::string_view id) { return '-' + text::fold(id) + '-'; };
  const std::string words = between_dashes(name);
  const auto is_around = [&](const std::string& id) {
    const std::string known = between_dashes(id);
    return std::min(id.size(), name.size()) >= kShortest && (known.find(words) != std::string::npos || words.find(known) != std::string::npos);
  };
  const auto found = std::ranges::find_if(ids, is_around);
  return found == ids.end() || std::any_of(found + 1, ids.end(), is_around) ? std::nullopt : std::optional(*found);
}

void suggest(const Promise& promise, const rule::PostView& view, std::set<const Offer*>& offered, rule::Finding& finding) {
  if (const Offer* called = offer_called(promise.words, view.client.facts->offers)) {
    finding.say("entry.name").with("nearest", *called->id).because(called->id.span, "id");
    offer_id(promise, *called, view, offered, finding);
    return;
  }
  std::vector<std::string> ids;
  for (const auto& offer : *view.client.facts->offers)
    if (offer->id) ids.push_back(*offer->id);
  auto nearest = text::nearest_name(promise.words, ids);
  if (!nearest) nearest = id_around(promise.words, ids);
  if (!nearest) return;
  finding.say("entry.nearest").with("nearest", *nearest);
  const Offer* offer = model::with_id(view.client.facts->offers, *nearest);
  if (offer == nullptr) return;
  finding.because(offer->id.span, "nearest");
  offer_id(promise, *offer, view, offered, finding);
}

// The only offer of the facts on a product that the promise's sentence names that works in the same way, and is not over: "20%" where there is a 15%.
struct Other {
  const Offer* offer = nullptr;
  const model::Product* product = nullptr;
};

bool states_value(const model::Mechanic& mechanic) {
  using Kind = model::Mechanic::Kind;
  return mechanic.kind == Kind::percent || mechanic.kind == Kind::amount_off || mechanic.kind == Kind::n_for_m;
}

std::optional<Other> other_on_product(const Promise& promise, const rule::PostView& view) {
  const auto* claim = claim_of(promise);
  if (claim == nullptr || !claim->code.empty() || !states_value(claim->mechanic)) return std::nullopt;
  std::vector<Other> found;
  for (const resolve::FactMention& mention : view.reading.texts[*promise.text].mentions_in(promise.sentence)) {
    const auto* product = mention.as<model::Product>();
    if (product == nullptr) continue;
    for (const auto& offer : *view.client.facts->offers) {
      const bool fits = offer->mechanic && offer->mechanic->kind == claim->mechanic.kind && !offer->products->empty() && resolve::is_on(*offer, *product) &&
                        !resolve::has_ended(*offer, view.planned.publish, view.client.zone) &&
                        !resolve::is_taken_back(*offer, view.planned.publish, view.client.zone);
      if (fits && std::ranges::none_of(found, [&](const Other& other) { return other.offer == &*offer; })) found.push_back({&*offer, product});
    }
  }
  return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

void tell_other(const Other& other, rule::Finding& finding) {
  finding.say("other_value").with("offer", *other.offer->name).with("product", *other.product->name).with("mechanic", model::written(*other.offer->mechanic));
  finding.because(other.offer->mechanic.span, "mechanic");
}

// The offer whose code was probably meant where one is given that none has: the only one that the code's sentence means, else, of those that are not over,
// the one whose code is nearest; nullptr where neither is.
const Offer* offer_of_meant_code(const Promise& promise, const rule::PostView& view) {
  std::set<const Offer*> beside;
  for (const Promise& other : view.reading.promises)
    if (other.offer != nullptr && other.text && other.text == promise.text && other.sentence == promise.sentence) beside.insert(other.offer);
  if (beside.size() == 1) return (*beside.begin())->code ? *beside.begin() : nullptr;
  std::vector<std::string> codes;
  std::vector<const Offer*> offers;
  for (const auto& offer : *view.client.facts->offers) {
    if (!offer->code || resolve::has_ended(*offer, view.planned.publish, view.client.zone)) continue;
    codes.push_back(text::fold(*offer->code));
    offers.push_back(&*offer);
  }
  const auto nearest = text::nearest_name(text::fold(claim_of(promise)->code), codes);
  return nearest ? offers[static_cast<std::size_t>(std::ranges::find(codes, *nearest) - codes.begin())] : nullptr;
}

// The codes of the offers that are not over.
std::vector<std::string> known_codes(const rule::PostView& view) {
  std::vector<std::string> codes;
  for (const auto& offer : *view.client.facts->offers)
    if (offer->code && !resolve::has_ended(*offer, view.planned.publish, view.client.zone)) codes.push_back(*offer->code);
  return codes;
}

void tell_code(const Promise& promise, const rule::PostView& view, rule::Finding& finding) {
  finding.with("code", claim_of(promise)->code).with("codes", known_codes(view));
  const Offer* meant = offer_of_meant_code(promise, view);
  if (meant == nullptr || !meant->name) return;
  finding.say("code.nearest").with("nearest", *meant->code).with("offer", *meant->name).because(meant->code.span, "code");
}

std::string_view variant_of(const Promise& promise) {
  const auto* offer_claim = claim_of(promise);
  if (offer_claim == nullptr) return "";
  if (offer_claim->bare_word) return "bare_word";
  return offer_claim->code.empty() ? "" : "code";
}

// "2x1 en vino" beside "caña": what it is on stands right behind it, and is none of the facts'.
bool is_on_another_thing(const Promise& promise, const resolve::StatedText& text) {
  static const text::Pattern on = resolve::worded("^ {words} ", {.es = "en|de", .en = "on", .pt = "em|n[oa]s?|de"});
  constexpr std::size_t kNear = 24;   // bytes: an article, and where the name begins
  const text::Range sentence = text.claims.sentences[promise.sentence];
  if (promise.range.end >= sentence.end || !on.stands_in(text.folded(promise.range.end, sentence.end))) return false;
  return std::ranges::none_of(text.mentions_in(promise.sentence), [&](const resolve::FactMention& mention) {
    return mention.range.begin >= promise.range.end && mention.range.begin <= promise.range.end + kNear;
  });
}

// The only product that the sentence of a reduction names; empty where there is none, or several, or where it is on something else.
std::string product_beside(const Promise& promise, const rule::PostView& view) {
  const model::Product* found = nullptr;
  const auto* claim = claim_of(promise);
  if (claim == nullptr || !promise.text || !states_value(claim->mechanic) || is_on_another_thing(promise, view.reading.texts[*promise.text])) return {};
  for (const resolve::FactMention& mention : view.reading.texts[*promise.text].mentions_in(promise.sentence)) {
    const auto* product = mention.as<model::Product>();
    if (product == nullptr || product == found) continue;
    if (found != nullptr) return {};
    found = product;
  }
  return found == nullptr ? std::string() : *found->name;
}

bool is_free(const Promise& promise) {
  const auto* claim = claim_of(promise);
  return claim != nullptr && claim->mechanic.kind == model::Mechanic::Kind::free;
}

void check(const rule::PostView& view, rule::Report& report) {
  for (const resolve::StatedText& text : view.reading.texts) {
    if (!text.is_understood()) report.not_compared(model::Uncompared::text);
    if (text.crowded) report.not_compared(model::Uncompared::crowd);
  }
  std::set<const Offer*> offered;
  int looked_for = 0;
  for (const Promise& promise : view.reading.promises) {
    if (promise.offer != nullptr || may_mean_some_offer(promise, view) || may_be_unread(promise, view)) continue;
    rule::Finding& finding = report_promise(promise, view, report).with("file", view.client.facts.path);
    if (promise.entry) {
      if (++looked_for <= text::kMostSuggestions) suggest(promise, view, offered, finding);
      continue;
    }
    const std::string product = product_beside(promise, view);
    const std::string sentence = sentence_around(promise, view);
    finding.with("names", product.empty() ? "nothing" : "product")
        .with("on", product)
        .with("sentence", sentence)
        .with("around", product.empty() ? around(promise, sentence) : "none");
    finding.say(variant_of(promise)).with("kind", is_free(promise) ? "free" : "other");
    if (const auto other = other_on_product(promise, view)) tell_other(*other, finding);
    if (finding.variant == "code") tell_code(promise, view, finding);
  }
}

}  // namespace

extern const rule::Check offers_unknown{check};

}  // namespace sml::rules
