#include "linter/resolve/part_words.h"

#include <algorithm>

#include "linter/base/ascii.h"
#include "linter/resolve/common_words.h"

namespace sml::resolve {
namespace {

// Names of days and feasts are capitals that name nobody.
constexpr WordList kOccasionNames =
    " lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad "
    "nochebuena reyes valentin santa pascua pascuas madre madres padre padres nino halloween carnaval muertos gloria segunda terca quarta quinta sexta "
    "sabado natal pascoa maes pais namorados monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december christmas easter mother father eve dm ";

}  // namespace

constinit const std::string_view kBetweenNameAndContact =
    " tel telf telefono telefonos fono cel celular movil fijo whatsapp wsp wa whats correo email e mail mails numero num nro es son al el la los las por o y e "
    "en a ao no na ou pelo pela para llama llame llamando llamar marca marque marcando escribe escribenos escribiendo telefone fone ligue ligando "
    "contato contacto call calling phone text at on or the is to number s esta estan queda quedan taquilla bilheteria bilheteira recepcion ";

PartWords::PartWords(const StatedText& text, text::Range range) : wording_(words_of(text.words(range))) {
  begins_sentence_ = range.begin == 0 || std::ranges::any_of(text.claims.sentences, [&](const text::Range& one) { return one.begin == range.begin; });
  constexpr std::string_view kSigns = ",;:.!?|/\n", kDashes[] = {"–", "—", "·", "•"};
  const std::string_view written = text.words(range);
  std::size_t last = 0;
  for (const Word& word : wording_.words) {
    const std::string_view between = written.substr(last, word.range.begin - std::min(last, word.range.begin));
    last = word.range.end;
    const bool is_parted = between.find_first_of(kSigns) != std::string_view::npos ||
                           std::ranges::any_of(kDashes, [&](std::string_view dash) { return between.find(dash) != std::string_view::npos; });
    const text::Range place{range.begin + word.range.begin, range.begin + word.range.end};
    const bool own = std::ranges::any_of(text.mentions, [&](const FactMention& mention) { return text::overlap(mention.range, place); });
    const bool other_trade = !own && std::ranges::binary_search(text.other_trades, place.begin, {}, &text::Range::begin);
    words_.push_back({word, own, other_trade, is_parted});
    if (!own) folded_.append(folded_.empty() ? "" : " ").append(word.folded);
  }
}

bool PartWords::is_name(std::size_t index) const { return (index > 0 || !begins_sentence_) && may_be_name(index); }

bool PartWords::is_occasion(std::size_t index) const { return is_in(kOccasionNames, words_[index].word.folded); }

bool PartWords::may_be_name(std::size_t index) const {
  const auto& [word, own, other_trade, behind_sign] = words_[index];
  const bool capital = word.capital && word.small_letters && !word.hashtag && !base::is_ascii_digit(word.folded.front());
  return capital && !own && !is_common_word(word.folded) && !is_kind_word(word.folded) && !is_in(kOccasionNames, word.folded) &&
         !is_in(kBetweenNameAndContact, word.folded);
}

}  // namespace sml::resolve
