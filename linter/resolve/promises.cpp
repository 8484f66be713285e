#include "linter/resolve/promises.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "linter/claims/standing.h"
#include "linter/resolve/admission.h"
#include "linter/resolve/answer.h"
#include "linter/resolve/denial.h"
#include "linter/resolve/explanations.h"
#include "linter/resolve/given_things.h"
#include "linter/resolve/given_to_one.h"
#include "linter/resolve/given_with.h"
#include "linter/resolve/idle_gifts.h"
#include "linter/resolve/imagined.h"
#include "linter/resolve/job_perks.h"
#include "linter/resolve/meaning.h"
#include "linter/resolve/offer_giver.h"
#include "linter/resolve/past_offers.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/promise_list.h"
#include "linter/resolve/read_text.h"
#include "linter/resolve/right_terms.h"
#include "linter/resolve/said_on.h"
#include "linter/resolve/said_with.h"
#include "linter/resolve/terms.h"
#include "linter/resolve/told_gone.h"
#include "linter/resolve/winners.h"
#include "linter/text/fold.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::OfferClaim;
using model::Offer;
using model::Product;
using Kind = model::Mechanic::Kind;

// The ranges of those offers that a text states and that fit a condition.
claims::Ranges offer_ranges(const claims::Claims& claims, auto condition) {
  std::vector<text::Range> ranges;
  for (const Claim& claim : claims.found)
    if (const auto* offer = claim.as<OfferClaim>(); offer != nullptr && condition(*offer)) ranges.push_back(claim.range);
  return claims::Ranges(std::move(ranges));
}

class PromiseFinder {
 public:
  PromiseFinder(const FactNames& names, const model::Client& client, const model::PlannedPost& planned)
      : names_(names), facts_(*client.facts), zone_(client.zone), planned_(planned) {
    if (client.contract->voice->speech_register) register_ = *client.contract->voice->speech_register;
    for (const auto& id : *planned.post.offers)
      if (const Offer* offer = model::with_id(facts_.offers, *id)) entries_.push_back(offer);
  }

  Promised find(const std::vector<StatedText>& texts) {
    for (std::size_t index = 0; index < texts.size(); ++index) read_text(texts[index], index);
    std::vector<Promise> promises = promises_.all().empty() ? std::move(bare_words_) : promises_.take();
    std::ranges::stable_sort(promises, {}, [](const Promise& promise) { return std::pair(promise.text, promise.at.begin); });
    drop_explanations(promises, texts);
    add_entries(promises);
    return {std::move(promises), std::move(other_terms_)};
  }

 private:
  void read_text(const StatedText& stated, std::size_t index) {
    if (!speaks_of_offers(stated)) return;
    ReadText read(stated, index, names_);
    const claims::Ranges denied = offer_ranges(stated.claims, [](const OfferClaim& claim) { return claim.negated; });
    right_ = RightTerms(read, entries_, facts_);
    for (const Claim& claim : stated.claims.found)
      if (const auto* offer_claim = claim.as<OfferClaim>()) read_claim(read, claim, *offer_claim);
    read_prices(read);
    for (const FactMention& mention : read.mentions())
      if (mention.as<Offer>() != nullptr) read_name(read, mention, denied);
    drop_only_name_if_over(read);
  }

  static bool speaks_of_offers(const StatedText& stated) {
    return !stated.prices.empty() || std::ranges::any_of(stated.claims.found, &Claim::as<OfferClaim>) ||
           std::ranges::any_of(stated.mentions, &FactMention::as<Offer>);
  }

  // "Trae a tu colega… La promo acabó ayer": of the one offer that a text speaks of it is said, where the offer is named.
  void drop_only_name_if_over(const ReadText& read) {
    std::set<const Offer*> spoken_of;
    for (const Promise& promise : promises_.all())
      if (promise.text == read.index()) spoken_of.insert(promise.offer);
    if (spoken_of.size() != 1 || *spoken_of.begin() == nullptr) return;
    const auto names_it = [&](const FactMention& mention) { return mention.as<Offer>() == *spoken_of.begin(); };
    if (std::ranges::none_of(read.mentions(), names_it) || !says_promotion_is_over(read.stated().claims)) return;
    denied_.insert(*spoken_of.begin());
    promises_.drop(read.index());
  }

  // What is given anyway, with what one buys, to whom is hired, drawn or has won, in dreams or in sums: no promotion.
  bool promises_nothing(ReadText& read, const Claim& claim) const {
    return is_of_included(read, claim) || restates_included(claim, facts_) || is_idle_gift(claim, read.stated()) || is_perk_of_a_job(claim, read.stated()) ||
           is_draw_of_facts(claim, read.stated()) || is_dreamt_of(claim, read.stated()) || is_already_won(claim, read.stated()) ||
           is_multiplication(claim, read.stated()) || is_given_to_one(claim, read.stated(), register_);
  }

  // What need be no offer of the facts: a price, a ticket, a gift of somebody else.
  bool stands_without_offer(ReadText& read, const Claim& claim, const OfferClaim& offer_claim) const {
    return is_own_price(offer_claim, read.sentence(claim.sentence).names, facts_) || is_admission(read, claim, offer_claim, facts_, planned_.post) ||
           is_given_by_another(claim, read.stated()) || is_free_in_a_quote(claim, read.stated());
  }

  // The offer that a claim means by its words or by what stands before it.
  const Offer* offer_named(ReadText& read, const Claim& claim) const {
    const Offer* offer = chosen(offers_meant(with_its_thing(claim, read.stated()), names_for(read, claim), entries_, facts_), planned_.publish, zone_);
    if (offer == nullptr) offer = given_before(read, claim);
    return offer != nullptr && is_given_with_another(read, claim, *offer, facts_) ? nullptr : offer;
  }

  // The same, or the one under which it works out. What has other terms is noted, or is of no offer: one more promise beside those that hold.
  const Offer* offer_meant(ReadText& read, const Claim& claim, const OfferClaim& offer_claim) {
    const Offers computed = offers_computed(offer_claim, read.stated().claims_in(claim.sentence), read.stated().mentions, facts_);
    const Offer* offer = offer_named(read, claim);
    if (offer == nullptr) offer = chosen(computed, planned_.publish, zone_);
    if (offer == nullptr || std::ranges::count(computed, offer) > 0 || compare_terms(offer_claim, *offer, facts_) != Terms::other) return offer;
    const bool is_right = right_.hold(claim.sentence, read.sentence(claim.sentence).names, offer) && !is_named_and_told_otherwise(read, claim, *offer);
    if (is_right && is_one_more(claim, offer_claim, *offer)) return nullptr;
    if (!is_right || offer_claim.mechanic.kind == Kind::coupon) note_other_terms(read, claim, offer_claim, offer);
    return offer;
  }

  // "Our Filter BOGO is now 3 for 2 on every furnace filter": of what the offer is on, where its name alone says how it works.
  bool is_named_and_told_otherwise(ReadText& read, const Claim& claim, const Offer& offer) const {
    if (!right_.hold_by_name_alone(claim.sentence, &offer) || claim.as<OfferClaim>()->mechanic.kind != offer.mechanic->kind) return false;
    return std::ranges::any_of(names_for(read, claim).products, [&](const Product* product) { return is_on(offer, *product); });
  }

  // "2x1 y 10% en postres", "15% off until Sunday, plus a free bell".
  bool is_one_more(const Claim& claim, const OfferClaim& offer_claim, const Offer& offer) const {
    return stands_alone(offer_claim) || (right_.hold_in(claim.sentence, &offer) && gives_something_else(offer_claim, offer));
  }

  void read_claim(ReadText& read, const Claim& claim, const OfferClaim& offer_claim) {
    if (promises_nothing(read, claim)) return;
    const Offer* offer = offer_meant(read, claim, offer_claim);
    note_other_code(read, claim, offer_claim);
    if (is_denied(read, claim, offer)) {
      if (offer != nullptr) denied_.insert(offer);
      return;
    }
    if (offer == nullptr ? stands_without_offer(read, claim, offer_claim) : is_surely_given_by_another(claim, read.stated())) return;
    Promise promise = at(read, claim.range, claim.sentence, offer);
    promise.claim = &claim;
    if (offer_claim.bare_word) bare_words_.push_back(std::move(promise));
    else promises_.add(std::move(promise));
  }

  // What else stands in a claim's sentence and may be what it is about. No code whose terms the sentence states rightly elsewhere ("15% con
  // SOL15, y 20% en tienda"); no name that is denied alone ("se acabó el envío gratis, pero hay café de cortesía"). Of the products, where the
  // sentence has several claims, those that stand nearest to it, but a price is never of nothing ("20% en la cama: de $75 por $60"). What is
  // free of charge without saying what is what the sentence before named.
  SentenceNames names_for(ReadText& read, const Claim& claim) const {
    constexpr std::size_t kMostPairs = 400;
    const ReadSentence& sentence = read.sentence(claim.sentence);
    SentenceNames names = sentence.names;
    names.on = noun_said_on(claim, read.stated());
    const auto is_stated_elsewhere = [&](const Offer* offer) {
      return right_.hold(claim.sentence, sentence.names, offer) && compare_terms(*claim.as<OfferClaim>(), *offer, facts_) == Terms::other;
    };
    std::erase_if(names.coded, is_stated_elsewhere);
    if (names.products.empty() && claim.sentence > 0 && may_be_of_thing_before(*claim.as<OfferClaim>()))
      names.products = read.sentence(claim.sentence - 1).names.products;
    if (!sentence.denials.deny(claim.range)) std::erase_if(names.named, [&](const Offer* offer) { return is_denied_alone(sentence, *offer); });
    const std::vector<text::Range> claims = claims_with_products(read.stated(), claim.sentence);
    if (names.products.empty() || claims.size() < 2 || claims.size() * sentence.mentions.size() > kMostPairs) return names;
    names.products.clear();
    for (const FactMention& mention : sentence.mentions) {
      const auto distance = [&](const text::Range& range) { return distance_between(mention.range, range, read.stated()); };
      const auto is_nearer = [&](const text::Range& range) { return distance(range) < distance(claim.range); };
      if (mention.as<Product>() != nullptr && std::ranges::none_of(claims, is_nearer)) names.products.push_back(mention.as<Product>());
    }
    if (const Kind kind = claim.as<OfferClaim>()->mechanic.kind; names.products.empty() && (kind == Kind::special_price || kind == Kind::amount_off))
      names.products = sentence.names.products;
    return names;
  }

  // "Los miércoles es gratis", "€144 instead of €180": of what the sentence before it named.
  static bool may_be_of_thing_before(const OfferClaim& claim) {
    return claim.mechanic.kind == Kind::special_price || (is_given(claim.mechanic.kind) && claim.thing.empty());
  }

  // "Sorteo de la cesta", which the facts have among their events.
  static bool is_draw_of_facts(const Claim& claim, const StatedText& text) {
    const auto is_its_name = [&](const FactMention& mention) { return mention.as<model::Event>() != nullptr && text::holds(mention.range, claim.range); };
    return claim.as<OfferClaim>()->mechanic.kind == Kind::other && std::ranges::any_of(text.mentions, is_its_name);
  }

  // The claims of a sentence that may be on a product: no codes, no bare words.
  static std::vector<text::Range> claims_with_products(const StatedText& text, std::size_t sentence) {
    std::vector<text::Range> ranges;
    for (const Claim& claim : text.claims_in(sentence)) {
      const auto* offer = claim.as<OfferClaim>();
      if (offer != nullptr && !offer->bare_word && offer->mechanic.kind != model::Mechanic::Kind::coupon) ranges.push_back(claim.range);
    }
    return ranges;
  }

  void note_other_terms(ReadText& read, const Claim& claim, const OfferClaim& offer_claim, const Offer* offer) {
    if (offer_claim.negated) return;
    other_terms_.push_back(at(read, claim.range, claim.sentence, offer));
    other_terms_.back().claim = &claim;
  }

  // "Escapada con el código MARE10", which is another offer's: the one that is named has a code of its own.
  void note_other_code(ReadText& read, const Claim& claim, const OfferClaim& offer_claim) {
    const SentenceNames& sentence = read.sentence(claim.sentence).names;
    if (offer_claim.code.empty() || sentence.named.size() != 1 || sentence.coded.size() != 1) return;
    const Offer* named = sentence.named.front();
    if (sentence.coded.front() != named && named->code) note_other_terms(read, claim, offer_claim, named);
  }

  // A price of a product that a special price of the facts had: "Margarita a $119".
  void read_prices(const ReadText& read) {
    const claims::Ranges stated = offer_ranges(read.stated().claims, [](const OfferClaim&) { return true; });
    for (const Price& price : read.stated().prices) {
      if (stated.touches(price.range)) continue;
      const Offer* offer = chosen(offers_at_price(price.money, *price.products.front(), facts_), planned_.publish, zone_);
      if (offer != nullptr) promises_.add(at(read, price.range, price.sentence, offer));
    }
  }

  void read_name(ReadText& read, const FactMention& mention, const claims::Ranges& denied) {
    if (denied.touches(mention.range) || mention.denied || is_told_gone(read, mention)) {
      denied_.insert(mention.as<Offer>());
    } else if (!mention.shared && !means_feast(read, mention)) {
      promises_.add(at(read, mention.range, mention.sentence, mention.as<Offer>()));
    }
  }

  // "¡Feliz Día de las Madres!": the feast that an offer is named after, where its sentence promises, prices and names nothing else.
  static bool means_feast(ReadText& read, const FactMention& mention) {
    if (mention.code || !phrasings::kFeast.begins(text::folded_words(read.stated().words(mention.range)))) return false;
    const auto promises = [&](const Claim& claim) {
      const auto* offer = claim.as<OfferClaim>();
      return (offer != nullptr && !offer->negated) || claim.as<claims::MoneyClaim>() != nullptr || claim.as<claims::PercentClaim>() != nullptr;
    };
    return read.sentence(mention.sentence).names.products.empty() && std::ranges::none_of(read.stated().claims_in(mention.sentence), promises);
  }

  static Promise at(const ReadText& read, const text::Range& range, std::size_t sentence, const Offer* offer) {
    Promise promise{.offer = offer, .at = read.stated().span(range), .words = std::string(read.stated().words(range))};
    promise.text = read.index();
    promise.range = range;
    promise.sentence = sentence;
    return promise;
  }

  // Behind what the texts promise, the entries that none of it means.
  void add_entries(std::vector<Promise>& promises) const {
    std::vector<Promise> found;
    for (const auto& id : *planned_.post.offers) {
      const Offer* offer = model::with_id(facts_.offers, *id);
      const auto means_it = [&](const Promise& promise) { return promise.offer == offer; };
      if (offer != nullptr && (denied_.contains(offer) || std::ranges::any_of(promises, means_it))) continue;
      Promise promise;
      promise.offer = offer;
      promise.at = id.span;
      promise.words = *id;
      promise.entry = true;
      found.push_back(std::move(promise));
    }
    std::ranges::move(found, std::back_inserter(promises));
  }

  const FactNames& names_;
  const model::Facts& facts_;
  const time::Zone& zone_;
  const model::PlannedPost& planned_;
  std::optional<model::Register> register_;   // in which the business speaks to its readers

  Offers entries_;
  RightTerms right_;   // of the text being read
  std::set<const Offer*> denied_;
  PromiseList promises_;
  std::vector<Promise> other_terms_;
  std::vector<Promise> bare_words_;   // "promo" alone promises nothing beside a promise that says what
};

}  // namespace

Promised promises_of(const std::vector<StatedText>& texts, const FactNames& names, const model::Client& client, const model::PlannedPost& planned) {
  return PromiseFinder(names, client, planned).find(texts);
}

}  // namespace sml::resolve
