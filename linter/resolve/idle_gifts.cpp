#include "linter/resolve/idle_gifts.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include "linter/resolve/clause.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/terms.h"
#include "linter/text/fold.h"

namespace sml::resolve {
namespace {

// "Recuerda que dormir es gratis": what is said behind "que".
bool is_idle_subject(std::string_view clause) {
  constexpr std::string_view kThat = " que ";
  if (phrasings::kIdleSubject.begins(clause)) return true;
  const std::size_t that = clause.rfind(kThat);
  return that != std::string_view::npos && phrasings::kIdleSubject.begins(clause.substr(that + kThat.size()));
}

// "Solo hay gloria, que es gratis": of what the clause before ends with.
bool goes_on_about_idle_thing(std::string_view clause, const claims::Claim& claim, const StatedText& text) {
  constexpr std::string_view kWhichIs[] = {"que es", "que son", "que va", "que e", "que sao", "which is", "which are"};
  if (std::ranges::find(kWhichIs, clause) == std::end(kWhichIs)) return false;
  std::string_view before = text.words({text.claims.sentences[claim.sentence].begin, claim.range.begin});
  before = before.substr(0, before.find_last_of(','));
  const std::string words = text::folded_words(before.substr(before.find_last_of(",;:.!?()\n") + 1));
  std::size_t last = words.find_last_of(' ');
  for (int count = 0; count < 2 && last != std::string::npos; ++count, last = last == 0 ? std::string::npos : words.find_last_of(' ', last - 1))
    if (phrasings::kIdleThing.begins(std::string_view(words).substr(last + 1))) return true;
  return phrasings::kIdleThing.begins(words);
}

}  // namespace

bool is_idle_gift(const claims::Claim& claim, const StatedText& text) {
  using Kind = model::Mechanic::Kind;
  const auto& offer = *claim.as<claims::OfferClaim>();
  if (!is_given(offer.mechanic.kind)) return false;
  const std::string clause = clause_before(claim, text);
  if (is_idle_subject(clause) || goes_on_about_idle_thing(clause, claim, text)) return true;
  if (!offer.thing.empty()) return phrasings::kIdleThing.begins(text::folded_words(offer.thing));
  const std::string rest = text::folded_words(text.words({claim.range.end, text.claims.sentences[claim.sentence].end}));
  return offer.mechanic.kind == Kind::gift && phrasings::kIdleThing.begins(rest);
}

}  // namespace sml::resolve
