#include "linter/resolve/promises.h"

#include <algorithm>
#include <optional>
#include <string>

#include "linter/resolve/amounts.h"
#include "linter/resolve/denial.h"
#include "linter/resolve/meaning.h"
#include "linter/resolve/words.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::OfferClaim;
using model::Offer;
using model::Product;

bool overlap(const text::Range& a, const text::Range& b) { return a.begin < b.end && b.begin < a.end; }
bool holds(const text::Range& outer, const text::Range& inner) { return outer.begin <= inner.begin && inner.end <= outer.end; }

// A text of the post with the names and amounts in it.
struct ReadText {
  const StatedText& stated;
  std::size_t index = 0;
  std::vector<FactMention> mentions;
  std::vector<text::Range> included;

  const std::string& text() const { return stated.text->text(); }
  const text::Range& sentence(std::size_t number) const { return stated.claims.sentences[number]; }

  std::size_t sentence_at(std::size_t offset) const {
    const auto& sentences = stated.claims.sentences;
    const auto behind = std::ranges::upper_bound(sentences, offset, {}, &text::Range::begin);
    return behind == sentences.begin() ? 0 : static_cast<std::size_t>(behind - sentences.begin()) - 1;
  }
};

class PromiseFinder {
 public:
  PromiseFinder(const FactNames& names, const model::Client& client, const model::PlannedPost& planned)
      : names_(names), facts_(*client.facts), zone_(client.zone), planned_(planned) {
    for (const auto& id : *planned.post.offers)
      if (const Offer* offer = offer_with_id(*id)) entries_.push_back(offer);
  }

  std::vector<Promise> find(const std::vector<StatedText>& texts) {
    for (std::size_t index = 0; index < texts.size(); ++index) read_text(texts[index], index);
    if (promises_.empty()) std::swap(promises_, bare_words_);
    std::ranges::stable_sort(promises_, {}, [](const Promise& promise) { return std::pair(promise.text, promise.at.begin); });
    add_entries();
    return std::move(promises_);
  }

 private:
  const Offer* offer_with_id(const std::string& id) const {
    for (const auto& offer : *facts_.offers)
      if (offer->id && *offer->id == id) return &*offer;
    return nullptr;
  }

  void read_text(const StatedText& stated, std::size_t index) {
    if (stated.claims.sentences.empty()) return;
    const std::string& text = stated.text->text();
    const ReadText read{stated, index, names_.find(text, stated.claims.sentences), names_.included(text, stated.claims.sentences)};
    for (const Claim& claim : stated.claims.found)
      if (const auto* offer_claim = claim.as<OfferClaim>()) read_claim(read, claim, *offer_claim);
    read_amounts(read);
    for (const FactMention& mention : read.mentions)
      if (mention.named.offer != nullptr) read_name(read, mention);
  }

  SentenceNames names_in(const ReadText& read, std::size_t sentence) const {
    SentenceNames found;
    for (const FactMention& mention : read.mentions) {
      if (!holds(read.sentence(sentence), mention.range)) continue;
      if (mention.code) found.coded.push_back(mention.named.offer);
      else if (mention.named.offer != nullptr) found.named.push_back(mention.named.offer);
      else if (mention.named.product != nullptr) found.products.push_back(mention.named.product);
    }
    return found;
  }

  void read_claim(const ReadText& read, const Claim& claim, const OfferClaim& offer_claim) {
    if (is_included(read, claim, offer_claim)) return;
    const SentenceNames sentence = names_in(read, claim.sentence);
    const Offer* offer = chosen(offers_meant(offer_claim, sentence, entries_, facts_), planned_.publish, zone_);
    if (offer_claim.negated) {
      if (offer != nullptr) denied_.push_back(offer);
      return;
    }
    if (offer == nullptr && is_own_price(offer_claim, sentence, facts_)) return;
    Promise promise = at(read, claim.range, claim.sentence, offer);
    promise.claim = &claim;
    if (offer_claim.bare_word) bare_words_.push_back(std::move(promise));
    else add(std::move(promise));
  }

  // What is always free of charge here is no promise: "wifi gratis".
  static bool is_included(const ReadText& read, const Claim& claim, const OfferClaim& offer_claim) {
    if (offer_claim.mechanic.kind != model::Mechanic::Kind::free && offer_claim.mechanic.kind != model::Mechanic::Kind::gift) return false;
    return std::ranges::any_of(read.included, [&](const text::Range& range) {
      if (overlap(range, claim.range)) return true;
      if (!holds(read.sentence(claim.sentence), range)) return false;
      const std::string words = text::folded_words(read.text().substr(range.begin, range.end - range.begin));
      return (' ' + offer_claim.thing + ' ').find(' ' + words + ' ') != std::string::npos;
    });
  }

  // A price beside a product that a special price of the facts had: "Margarita a $119".
  void read_amounts(const ReadText& read) {
    const claims::Setting setting{{}, *facts_.business->country, *facts_.business->currency};
    for (const Amount& amount : amounts_of(read.text(), setting)) {
      const auto is_in = [&](const Claim& claim) { return claim.as<OfferClaim>() != nullptr && overlap(claim.range, amount.range); };
      if (std::ranges::any_of(read.stated.claims.found, is_in)) continue;
      const std::size_t sentence = read.sentence_at(amount.range.begin);
      const Product* product = product_beside(read, sentence, amount.range);
      if (product == nullptr || is_denied(read.text(), read.sentence(sentence), amount.range)) continue;
      if (const Offer* offer = chosen(offers_at_price(amount.money, *product, facts_), planned_.publish, zone_))
        add(at(read, amount.range, sentence, offer));
    }
  }

  // The nearest product before a place in its sentence, else after it.
  static const Product* product_beside(const ReadText& read, std::size_t sentence, const text::Range& range) {
    const Product* before = nullptr;
    const Product* after = nullptr;
    for (const FactMention& mention : read.mentions) {
      if (mention.named.product == nullptr || !holds(read.sentence(sentence), mention.range)) continue;
      if (mention.range.end <= range.begin) before = mention.named.product;
      else if (after == nullptr) after = mention.named.product;
    }
    return before != nullptr ? before : after;
  }

  void read_name(const ReadText& read, const FactMention& mention) {
    const auto denies = [&](const Claim& claim) {
      const auto* offer_claim = claim.as<OfferClaim>();
      return offer_claim != nullptr && offer_claim->negated && overlap(claim.range, mention.range);
    };
    const std::size_t sentence = read.sentence_at(mention.range.begin);
    if (std::ranges::any_of(read.stated.claims.found, denies) || is_denied(read.text(), read.sentence(sentence), mention.range)) {
      denied_.push_back(mention.named.offer);
    } else if (!mention.shared) {
      add(at(read, mention.range, sentence, mention.named.offer));
    }
  }

  static Promise at(const ReadText& read, const text::Range& range, std::size_t sentence, const Offer* offer) {
    Promise promise;
    promise.offer = offer;
    promise.at = read.stated.span(range);
    promise.words = read.text().substr(range.begin, range.end - range.begin);
    promise.text = read.index;
    promise.sentence = sentence;
    return promise;
  }

  // Claims of one promise (one sentence, one offer) are one: the first that was read stays.
  void add(Promise promise) {
    const auto is_same = [&](const Promise& other) {
      return other.offer == promise.offer && other.text == promise.text && other.sentence == promise.sentence;
    };
    if (promise.offer == nullptr || std::ranges::none_of(promises_, is_same)) promises_.push_back(std::move(promise));
  }

  void add_entries() {
    std::vector<Promise> found;
    for (const auto& id : *planned_.post.offers) {
      const Offer* offer = offer_with_id(*id);
      const auto means_it = [&](const Promise& promise) { return promise.offer == offer; };
      if (offer != nullptr && (std::ranges::count(denied_, offer) > 0 || std::ranges::any_of(promises_, means_it))) continue;
      Promise promise;
      promise.offer = offer;
      promise.at = id.span;
      promise.words = *id;
      promise.entry = true;
      found.push_back(std::move(promise));
    }
    std::ranges::move(found, std::back_inserter(promises_));
  }

  const FactNames& names_;
  const model::Facts& facts_;
  const time::Zone& zone_;
  const model::PlannedPost& planned_;
  Offers entries_;
  Offers denied_;
  std::vector<Promise> promises_;
  std::vector<Promise> bare_words_;   // "promo" alone promises nothing beside a promise that says what
};

}  // namespace

std::vector<Promise> promises_of(const std::vector<StatedText>& texts, const FactNames& names, const model::Client& client,
                                 const model::PlannedPost& planned) {
  return PromiseFinder(names, client, planned).find(texts);
}

}  // namespace sml::resolve
