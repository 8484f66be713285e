#include "linter/resolve/told_gone.h"

#include <algorithm>
#include <string_view>

#include "linter/resolve/answer.h"
#include "linter/resolve/past_offers.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::OfferClaim;
using model::Offer;

// "El bolso de regalo se agotó": what is said of the name is said of the words in it, and of what stands by it.
bool is_denied_name(const ReadSentence& sentence, const text::Range& range, const Offer* offer) {
  return std::ranges::any_of(sentence.mentions, [&](const FactMention& mention) {
    if (!mention.denied || mention.as<Offer>() == nullptr) return false;
    return text::overlap(mention.range, range) || (mention.as<Offer>() == offer && sentence.denials.deny(range));
  });
}

}  // namespace

bool is_told_gone(const ReadText& read, std::size_t sentence) {
  const claims::Claims& claims = read.stated().claims;
  return is_answered_gone(sentence, claims) || is_answered_no(sentence, claims) || is_only_asked_by_others(sentence, claims) ||
         is_said_to_be_over(sentence, claims) || tells_of_past_offers(sentence, read.stated());
}

bool is_told_gone(const ReadText& read, const FactMention& mention) {
  const bool may_ask_else =
      read.stated().sentence(mention.sentence).find('?') != std::string_view::npos && !says_only(mention.range, mention.sentence, read.stated().claims);
  return !may_ask_else && is_told_gone(read, mention.sentence);
}

bool is_denied_alone(const ReadSentence& sentence, const Offer& offer) {
  const auto is_it = [&](const FactMention& mention) { return mention.as<Offer>() == &offer; };
  return std::ranges::any_of(sentence.mentions, is_it) &&
         std::ranges::none_of(sentence.mentions, [&](const FactMention& mention) { return is_it(mention) && !mention.denied; });
}

bool is_denied(ReadText& read, const Claim& claim, const Offer* offer) {
  if (claim.as<OfferClaim>()->negated || is_told_gone(read, claim.sentence)) return true;
  const ReadSentence& sentence = read.sentence(claim.sentence);
  return sentence.denials.deny(claim.range, {.no_says_where = true, .is_name = false}) || is_denied_name(sentence, claim.range, offer);
}

}  // namespace sml::resolve
