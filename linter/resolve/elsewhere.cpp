#include "linter/resolve/elsewhere.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "linter/resolve/clause.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// The rooms that a business calls its own without saying whose they are: "en la tienda", "at the till".
constexpr std::string_view kSpanishRooms =
    "casa|tienda|local|libreria|vivero|estudio|clinica|consultorio|taquilla|barra|mostrador|"
    "caja|sucursal|obrador|puesto|panaderia|pizzeria|restaurante|bar|cafeteria|museo|peluqueria|barberia";
constexpr std::string_view kEnglishRooms = "shop|store|studio|clinic|salon|gym|bar|cafe|restaurant|bakery|museum|box office|counter|till|desk|door";
constexpr std::string_view kPortugueseRooms = "casa|loja|estudio|clinica|consultorio|bilheteira|bilheteria|balcao|"
                                              "caixa|padaria|restaurante|bar|museu|salao|academia|barbearia";

// Where people meet who do not come to the business.
const text::Pattern& elsewhere() {
  static const text::Pattern pattern = worded(R"(\b{at}(?: {the})? ?{venue}\b|^(?:{in_the} )?{fair} [^:;.!?]{2,60}:|\b{booth} (?:n[°ºo]?[.]? ?|#)?\d)", {
      {"at", {.es = "en|al|a|por", .en = "at|in", .pt = "na|no|num|a|por|pel[oa]"}},
      {"the", {.es = "el|la|los|las|un|una|nuestro|nuestra|este|esta", .en = "the|our|a", .pt = "a|o|um|uma|noss[oa]|este|esta"}},
      {"venue", {
          .es = "stand|puesto|pabellon|expo[a-z]*|feria|festival|bazar|tianguis|mercadito|mercadillo|mercado|parque|plaza|zocalo|malecon|playa|convencion|"
                "centro de convenciones|universidad|auditorio|teatro|estadio|biblioteca|linea|directo|vivo",
          .en = "stand|expo[a-z]*|festival|beach|fair|park|convention|university|theatre|theater|stadium|pop ?-?up|food ?truck|live|online",
          .pt = "stand|banca|barraca|expo[a-z]*|feira|festival|bazar|mercado|parque|praia|universidade|auditorio|teatro|biblioteca|online",
          .any = "webinar|zoom",
      }},
      {"in_the", {.es = "la|el|en la|en el"}},
      {"fair", {.es = "feria|festival|bazar|expo[a-z]*|mercad(?:o|ito|illo)|tianguis|congreso|romeria", .pt = "feira|festival|bazar|expo[a-z]*|romeria"}},
      {"booth", {.es = "puesto|stand|caseta|carpa", .en = "stand|booth", .pt = "estande|stand"}},
  });
  return pattern;
}

// "Te esperamos frente al parque" says where the business is.
bool says_what_is_near(std::string_view before) {
  constexpr std::string_view kNear[] = {"frente ", "junto ", "contiguo ", "cercano ", "pertinho "};
  return std::ranges::any_of(kNear, [&](std::string_view near) { return before.ends_with(near); });
}

// Where people meet who do not leave home; "reserva por Instagram" and "el menú está en la web" invite to nothing.
const text::Pattern& on_a_channel() {
  static const text::Pattern pattern = worded(R"(\b(?:{at}(?: {our})? ?{channel}|{at} {your} {screens})\b)", {
      {"at", {.es = "en|a|por|a traves de", .en = "at|in|on|through", .pt = "na|no|num|a|por|pel[oa]"}},
      {"our", {.es = "el|la|los|las|un|una|nuestr[oa]s?|este|esta", .en = "the|our|a|our new|the new", .pt = "a|o|um|uma|noss[oa]|este|esta"}},
      {"your", {.es = "tus?|sus?|vuestras?", .en = "your", .pt = "seus?|suas?|tuas?"}},
      {"screens", {.es = "pantallas?|movil(?:es)?|celular(?:es)?", .en = "screens?|phones?", .pt = "telas?|ecras?|telemovel|celular"}},
      {"channel", {
          .es = "sitio|pagina|comentarios|perfil|historias",
          .en = "website|comments|profile|stories|blog|podcast",
          .pt = "pagina|comentarios|perfil",
          .any = "instagram|facebook|tiktok|youtube|twitch|web|app|feed|inbox|chat",
      }},
  });
  return pattern;
}

// The sentence with a dot in the place of what the facts name.
std::string without_mentions(std::size_t number, const StatedText& text) {
  const text::Range range = text.claims.sentences[number];
  std::string words(text.words(range));
  for (const FactMention& mention : text.mentions_in(number))
    std::fill(words.begin() + static_cast<std::ptrdiff_t>(mention.range.begin - range.begin),
              words.begin() + static_cast<std::ptrdiff_t>(std::min(mention.range.end, range.end) - range.begin), '.');
  return words;
}

// "… y síguenos en": what stands between begins something else.
bool begins_another(std::string_view between) {
  constexpr std::string_view kAnd[] = {" y ", " e ", " and "};
  return std::ranges::any_of(kAnd, [&](std::string_view conjunction) { return between.find(conjunction) != std::string_view::npos; });
}

// Marks only, or the second day of "sábado y domingo".
bool says_nothing_more(std::string_view between) {
  static const text::Pattern pattern = worded("^[ ,;:(]*(?:{and} (?:{the} )?{weekday})?[ ,;:(]*$", {{"the", {.es = "el", .en = "on", .pt = "n[oa]"}}});
  return pattern.stands_in(between);
}

// A channel says where to come in the invitation's own clause, or in one that it begins: "te esperamos hoy, por Instagram".
bool is_on_a_channel(const claims::Claim& invitation, const std::string& words, const StatedText& text) {
  const text::Range sentence = text.claims.sentences[invitation.sentence];
  const text::Range clause = clause_of(invitation.range, sentence, text);
  const auto part = [&](std::size_t begin, std::size_t end) { return text::fold(words.substr(begin - sentence.begin, end - begin)); };
  const std::size_t begin = std::clamp(invitation.range.begin, clause.begin, clause.end);
  if (on_a_channel().stands_in(part(clause.begin, begin))) return true;
  const std::string own = part(begin, clause.end);
  if (const auto channel = on_a_channel().find(own); channel && !begins_another(std::string_view(own).substr(0, channel->whole().begin))) return true;
  const std::string behind = text::fold(words.substr(std::min(clause.end, sentence.end) - sentence.begin));
  const auto next = on_a_channel().find(behind);
  return next && says_nothing_more(std::string_view(behind).substr(0, next->whole().begin));
}

// "El domingo pasa por la gasolinera", and no "pasa por la tienda", nor by a name of the facts.
bool passes_by_others(const claims::Claim& invitation, const StatedText& text) {
  static const text::Pattern passes = text::Pattern::on_demand("^(?:pasa|pase|pasad) (?:por|al) (?:(?:el|la|los|las) )?([a-z]+)$");
  static const text::Pattern ours = worded(R"(\b(?:{own}|{room})\b)", {{"own", {.es = "aqui|aca|tus?|sus?|nuestr[oa]s?"}}, {"room", {.es = kSpanishRooms}}});
  const std::string_view words = text.folded(invitation.range);
  const auto said = passes.find(words);
  const auto is_named = [&](const FactMention& mention) { return text::overlap(mention.range, invitation.range); };
  return said && !ours.stands_in(said->of(words, 1)) && std::ranges::none_of(text.mentions, is_named);
}

}  // namespace

bool speaks_of_here(std::string_view folded) {
  static const text::Pattern pattern = worded(R"(\b(?:{here}|{in_the} {room})\b)", {
      {"here", {.es = "aqui|aca|nuestr[oa]s?", .en = "here|our", .pt = "aqui|noss[oa]s?"}},
      {"in_the", {.es = "en (?:el|la)|al|a la", .en = "(?:at|in|from) the", .pt = "n[oa]|ao"}},
      {"room", {.es = kSpanishRooms, .en = kEnglishRooms, .pt = kPortugueseRooms}},
  });
  return pattern.stands_in(folded);
}

bool invites_elsewhere(const claims::Claim& invitation, const StatedText& text) {
  if (passes_by_others(invitation, text)) return true;
  const std::string words = without_mentions(invitation.sentence, text);
  const std::string folded = text::fold(words);
  const auto says_place = [&](const text::Match& match) { return !says_what_is_near(std::string_view(folded).substr(0, match.whole().begin)); };
  return std::ranges::any_of(elsewhere().find_all(folded), says_place) || is_on_a_channel(invitation, words, text);
}

}  // namespace sml::resolve
