#include "linter/resolve/misprints.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include "linter/resolve/terms.h"
#include "linter/resolve/words.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

bool is_misprint(const claims::Claim& amount, const model::Product& product, const StatedText& text) {
  static const text::Pattern printed = whole_words({
      .es = "pizarra|pizarron|cartel(?:es)?|folletos?|flyer|volantes?|anuncio|publicacion|etiquetas?|erratas?|error(?:es)?|donde (?:decia|dice|pone|ponia)|pone que|decia que|pusimos|publicamos",
      .en = "boards?|chalkboard|posters?|flyers?|leaflets?|signs?|labels?|typos?|errors?|mistakes?|misprints?|post says|menu says|printed|we (?:posted|wrote|put|said)",
      .pt = "lousa|quadro|cartaz(?:es)?|panfletos?|folhetos?|etiquetas?|erratas?|erros?|enganos?|diz que|dizia que|onde se le|publicamos|pusemos",
  });
  if (!product.price || !printed.stands_in(text.folded(text.claims.sentences[amount.sentence].begin, amount.range.begin))) return false;
  constexpr std::int64_t kUnit = 100;   // hundredths
  const std::size_t last = std::min(amount.sentence + 2, text.claims.sentences.size() - 1);
  const std::string figures = std::to_string(product.price->hundredths / kUnit);
  for (const Word& word : words_of(text.words({amount.range.end, text.claims.sentences[last].end})).words)   // "Son 32."
    if (product.price->hundredths % kUnit == 0 && word.folded == figures) return true;
  return std::ranges::any_of(text.claims.found, [&](const claims::Claim& other) {
    const auto* stated = other.as<claims::MoneyClaim>();
    const bool is_next = other.range.begin >= amount.range.end && other.sentence <= amount.sentence + 2;   // "It isn't. It's £17.50."
    return stated != nullptr && is_next && is_same_money(stated->money, *product.price);
  });
}

}  // namespace sml::resolve
