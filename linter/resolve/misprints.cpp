#include "linter/resolve/misprints.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include "linter/resolve/terms.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

bool is_misprint(const claims::Claim& amount, const model::Product& product, const StatedText& text) {
  static const text::Pattern printed = whole_words({
      .es = "(?:cartel(?:es)?|folletos?|flyer|volantes?|pizarra|pizarron|etiquetas?|carta|post|anuncio|publicacion)(?: [a-z]+){0,4} (?:pone|ponia|dice|decia|"
            "puso|pusimos|salio)|fe de erratas|"
            "erratas?|donde (?:decia|dice|pone|ponia)|por error|error nuestro|nos equivocamos",
      .en = "(?:our|the|(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]?s|yesterday['’]?s) (?:[a-z]+ )?(?:boards?|chalkboard|posters?|flyers?|leaflets?|signs?|"
            "labels?|menu|post)(?: [a-z]+){0,4} (?:says?|said|reads?)|typos?|misprints?|by mistake|our mistake",
      .pt = "(?:cartaz(?:es)?|panfletos?|folhetos?|lousa|quadro|etiquetas?|post|publicacao)(?: [a-z]+){0,4} (?:diz|dizia|dizem|esta|estava)|erratas?|"
            "por engano|engano nosso|erro nosso|onde se le",
  });
  static const text::Pattern rightly = worded(R"(^[^a-z0-9]*(?:{no}[^a-z0-9]+)?{is} [^a-z0-9]{0,3}([0-9]+)(?:[.!,;]|[^a-z0-9]*$))", {
      {"no", {.es = "perdon|no|ojo", .en = "no|sorry|it isn['’]?t", .pt = "nao|desculpem?"}},
      {"is", {.es = "son|es|debe decir|quisimos decir", .en = "it['’]?s|it is|make that", .pt = "sao|e|o certo e"}},
  });
  static const text::Pattern said_so = whole_words({
      .es = "(?:dijimos|pusimos|publicamos|escribimos|anunciamos) que",
      .en = "(?:we|i) (?:said|wrote|posted|told you|announced)",
      .pt = "(?:dissemos|pusemos|postamos|publicamos|escrevemos) que",
  });
  const std::string_view before = text.folded(text.claims.sentences[amount.sentence].begin, amount.range.begin);
  const bool is_printed = printed.stands_in(before);
  if (!product.price || (!is_printed && !said_so.stands_in(before))) return false;
  constexpr std::int64_t kUnit = 100;   // hundredths
  if (amount.sentence + 1 < text.claims.sentences.size() && product.price->hundredths % kUnit == 0) {
    const auto said = rightly.find(text.folded(text.claims.sentences[amount.sentence + 1]));   // "Son 32.", "It's $160."
    if (said && said->of(text.folded(text.claims.sentences[amount.sentence + 1]), 1) == std::to_string(product.price->hundredths / kUnit)) return true;
  }
  return is_printed && std::ranges::any_of(text.claims.found, [&](const claims::Claim& other) {
    const auto* stated = other.as<claims::MoneyClaim>();
    const bool is_next = other.range.begin >= amount.range.end && other.sentence <= amount.sentence + 2;   // "It isn't. It's £17.50."
    return stated != nullptr && is_next && is_same_money(stated->money, *product.price);
  });
}

}  // namespace sml::resolve
