#include "linter/resolve/given_to_one.h"

#include <algorithm>
#include <string_view>

#include "linter/resolve/terms.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// Whom everybody may be: "trae a tu mamá. Le regalamos una flor", "a quien venga de verde le regalamos".
bool may_be_any_reader(std::string_view folded) {
  static const text::Pattern reader = whole_words({
      .es = "tus?|sus? (?:primer[oa]?|compra|visita|reserva)|quien(?:es)?|cada|si|cuando|trae[rn]?|ven|vengan|veni|a tod[oa]s|al (?:comprar|pagar|reservar)|"
            "por (?:su|la|cada)|con (?:su|la|cada)|hasta",
  });
  return reader.stands_in(folded);
}

bool begins_with_him(std::string_view folded) {
  static const text::Pattern begins = worded("^[^a-z0-9]*{words}\\b", {.es = "le (?:regalamos|obsequiamos|dimos)"});
  return begins.stands_in(folded);
}

// "A doña Lupita le", right before the verb.
bool is_to_somebody(std::string_view before) {
  static const text::Pattern somebody = worded(R"(\ba {title} [a-z]+(?: [a-z]+)?,? $)", {{"title", {.es = "don|dona|la senora|el senor|la profe|el profe"}}});
  return somebody.stands_in(before);
}

}  // namespace

bool is_given_to_one(const claims::Claim& offer, const StatedText& text, std::optional<model::Register> agreed) {
  const auto* said = offer.as<claims::OfferClaim>();
  if (said == nullptr || !is_given(said->mechanic.kind)) return false;
  if (!text.folded(offer.range).starts_with("le ")) return false;
  const text::Range sentence = text.claims.sentences[offer.sentence];
  if (may_be_any_reader(text.folded(sentence))) return false;
  if (is_to_somebody(text.folded(sentence.begin, offer.range.begin))) return true;
  const bool is_familiar = agreed == model::Register::tu || agreed == model::Register::vos;
  if (!is_familiar || offer.sentence == 0 || !begins_with_him(text.folded(sentence))) return false;
  const std::string_view before = text.folded(text.claims.sentences[offer.sentence - 1]);
  static const text::Pattern reader = whole_words({.es = "tus?|te|quien(?:es)?|cada|si|trae[rn]?|ven|vengan|veni"});
  return !reader.stands_in(before);
}

}  // namespace sml::resolve
