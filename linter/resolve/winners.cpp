#include "linter/resolve/winners.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "linter/resolve/part_words.h"
#include "linter/resolve/terms.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

constexpr InLanguages kWon = {
    .es = "gano|ganaron|(?:ha|han) ganado|se (?:ha|han) llevado",
    .en = "won|(?:has|have) won",
    .pt = "ganhou|ganharam",
};

// What is said of him in the present, or to him: where he is congratulated or called the winner.
constexpr InLanguages kWins = {
    .es = "(?:que )?(?:se (?:lleva|llevan|llevara|llevaran)|ganan?)|has ganado|disfrutaran? de|recibiran?",
    .en = "(?:who )?(?:wins?|gets?|takes? home)|you(?: have|['’]ve)? won|will (?:get|enjoy|receive)",
    .pt = "(?:que )?(?:ganham?|levam?|vai levar|vao levar)|voce ganhou|vai (?:curtir|aproveitar)",
};

// Between the verb and what is won.
constexpr std::string_view kObject = R"((?: {a}(?: [a-z0-9]+){0,3})? ?$)";
constexpr NamedWords kA{"a", {.es = "una?|el|la|l[oa]s|su|dos|tres", .en = "an?|the|his|her|their|two|three", .pt = "uma?|[oa]s?|seu|sua|dois|duas"}};

// What is asked of a reader who may win, too.
bool asks_to_take_part(std::string_view folded) {
  static const text::Pattern asks = whole_words({
      .es = "coment[a-z]*|particip[a-z]*|etiquet[a-z]*|menciona[a-z]*|sigue(?:nos)?|comparte|sube|envia|inscrib[a-z]*|apunt(?:a|at)[a-z]*|gana tu|tu tambien|"
            "tambien tu|pued(?:e|es|en|o)|podras?|podria[sn]?|quieres|hoy|pasa(?:te)?|ven|veni|reclama",
      .en = "comment|enter|tag|follow|share|join|sign up|you could|you can|could be you|you too|your turn|today|claim",
      .pt = "coment[a-z]*|particip[a-z]*|marque|siga|compartilhe|inscreva[a-z-]*|voce tambem|pode[ms]?|quer|hoje|venha",
  });
  return folded.find('?') != std::string_view::npos || asks.stands_in(folded);
}

bool congratulates(std::string_view folded) {
  static const text::Pattern congratulates = whole_words({
      .es = "felicidades|felicitaciones|enhorabuena|ganador(?:a|es|as)?", .en = "congrat(?:s|ulations)|winners?|well done",
      .pt = "parabens|ganhador(?:a|es|as)?|vencedor(?:a|es|as)?"});
  return congratulates.stands_in(folded);
}

// Somebody by his name, or his account.
bool names_winner(text::Range range, const StatedText& text) {
  const auto is_account = [&](const claims::Claim& claim) { return claim.as<claims::MentionClaim>() != nullptr && text::holds(range, claim.range); };
  const PartWords part(text, range);
  for (std::size_t at = 0; at < part.words().size(); ++at)
    if (part.may_be_name(at)) return true;
  return std::ranges::any_of(text.claims.found, is_account);
}

struct Verb {
  text::Pattern leads;    // right before what is won
  text::Pattern begins;   // at its beginning: "gana una cena gratis"
  text::Pattern stands;
};

Verb verb_of(const InLanguages& verb) {
  return {worded("(?:^|[^a-z]){verb}" + std::string(kObject), {{"verb", verb}, kA}), worded("^{verb}\\b", {{"verb", verb}}), whole_words(verb)};
}

}  // namespace

bool is_already_won(const claims::Claim& offer, const StatedText& text) {
  static const Verb won = verb_of(kWon), wins = verb_of(kWins);
  const auto* said = offer.as<claims::OfferClaim>();
  const text::Range sentence = text.claims.sentences[offer.sentence];
  if (said == nullptr || sentence.begin > offer.range.begin) return false;
  constexpr std::size_t kFarthest = 2;   // sentences: "La ganadora es Ana. ¡Enhorabuena! Se lleva …"
  const std::size_t above = text.claims.sentences[offer.sentence - std::min(offer.sentence, kFarthest)].begin;
  const std::string_view before = text.folded(sentence.begin, offer.range.begin);
  const std::string_view words = text.folded(offer.range);
  const auto is_of = [&](const Verb& verb) {
    if (is_given(said->mechanic.kind)) return verb.leads.stands_in(before) || verb.begins.stands_in(words);
    return said->mechanic.kind == model::Mechanic::Kind::other && verb.stands.stands_in(before);   // "en nuestro sorteo"
  };
  const bool is_told = is_of(won) ? names_winner({sentence.begin, offer.range.begin}, text)
                                  : is_of(wins) && congratulates(text.folded(above, sentence.end)) && names_winner({above, offer.range.begin}, text);
  return is_told && !asks_to_take_part(text.folded(sentence));
}

}  // namespace sml::resolve
