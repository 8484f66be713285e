#include "linter/resolve/misprints.h"

#include <algorithm>

#include "linter/resolve/terms.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

bool is_misprint(const claims::Claim& amount, std::size_t sentence, const model::Product& product, const StatedText& text) {
  static const text::Pattern printed = whole_words({
      .es = "cartel(?:es)?|folletos?|flyer|volantes?|anuncio|publicacion|etiquetas?|erratas?|error(?:es)?|donde (?:decia|dice|pone|ponia)|pone que|decia que|pusimos|publicamos",
      .en = "posters?|flyers?|leaflets?|signs?|labels?|typos?|errors?|mistakes?|misprints?|post says|menu says|printed|we (?:posted|wrote|put|said)",
      .pt = "cartaz(?:es)?|panfletos?|folhetos?|etiquetas?|erratas?|erros?|enganos?|diz que|dizia que|onde se le|publicamos|pusemos",
  });
  if (!product.price || !printed.stands_in(text.folded(text.claims.sentences[sentence].begin, amount.range.begin))) return false;
  return std::ranges::any_of(text.claims.found, [&](const claims::Claim& other) {
    const auto* stated = other.as<claims::MoneyClaim>();
    const bool is_next = other.range.begin >= amount.range.end && other.sentence <= sentence + 2;   // "It isn't. It's £17.50."
    return stated != nullptr && is_next && is_same_money(stated->money, *product.price);
  });
}

}  // namespace sml::resolve
