#include "linter/resolve/said_on.h"

#include <algorithm>
#include <string>

#include "linter/resolve/terms.h"
#include "linter/resolve/worded.h"
#include "linter/resolve/words.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using model::Offer;
using model::Product;

bool is_called_so(std::string_view noun, std::string_view word) { return is_word_or_plural(noun, word) || is_word_or_plural(word, noun); }

bool holds(const std::string& name, std::string_view noun) {
  const Wording called = words_of(name);
  return std::ranges::any_of(called.words, [&](const Word& word) { return is_called_so(noun, word.folded); });
}

template <class Named>
bool is_named(const Named& named, std::string_view noun) {
  return holds(*named.name, noun) || std::ranges::any_of(*named.aliases, [&](const auto& alias) { return holds(*alias, noun); });
}

bool begins_with(const std::string& name, std::string_view noun) {
  const Wording called = words_of(name);
  return !called.words.empty() && is_called_so(noun, called.words.front().folded);
}

}  // namespace

std::string_view noun_said_on(const claims::Claim& claim, const StatedText& text) {
  static const text::Pattern behind = worded("^ {on} (?:{the} )*([a-z]{4,})", {
      {"on", {.es = "en|sobre", .en = "on|off", .pt = "em|n[oa]s?"}},
      {"the", {.es = "tod[oa]s|el|la|los|las|nuestr[oa]s", .en = "all|the|our", .pt = "tod[oa]s|[oa]s?|noss[oa]s"}},
  });
  const text::Range sentence = text.claims.sentences[claim.sentence];
  const std::string_view rest = text.folded(claim.range.end, std::max(claim.range.end, sentence.end));
  const auto match = behind.find(rest);
  return match && match->has(1) ? text::part_of(rest, *match->groups[1]) : std::string_view();
}

bool is_of_another_product(std::string_view noun, const Offer& offer, const model::Facts& facts) {
  if (noun.empty() || offer.products->empty() || is_named(offer, noun)) return false;
  bool of_another = false;
  for (const auto& product : *facts.products) {
    if (!is_on(offer, *product)) of_another = of_another || begins_with(*product->name, noun);
    else if (is_named(*product, noun)) return false;
  }
  return of_another;
}

}  // namespace sml::resolve
