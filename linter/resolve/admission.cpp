#include "linter/resolve/admission.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::OfferClaim;
using model::Offer;
using model::Product;

// "Es gratis", "sábado 14: gratis", but "los niños comen gratis".
bool is_said_of_all(const StatedText& text, const Claim& claim) {
  static const text::Pattern of_all = worded("(?:^|[^a-z0-9 ]|(?:^|[^a-z0-9]){words})[^a-z0-9]*$", {
      .es = "es|sera|y|totalmente|completamente",
      .en = "is|it['’]?s|be|and|completely|absolutely|totally",
      .pt = "e|sera|totalmente|completamente",
      .any = "100%",
  });
  return of_all.stands_in(text.folded(text.claims.sentences[claim.sentence].begin, claim.range.begin));
}

// "Micro abierto, sábado 14. Es gratis", "our Open day is free": the event itself is, which its sentence or the one before it names.
bool is_event_free(const ReadText& read, const Claim& claim, const OfferClaim& offer_claim) {
  const auto names_it = [&](const FactMention& mention) {
    if (mention.as<model::Event>() == nullptr || mention.range.begin > claim.range.begin) return false;
    const std::string name = text::folded_words(read.stated().words(mention.range));
    const bool is_of_it = offer_claim.thing.empty() || (' ' + name + ' ').find(' ' + text::folded_words(offer_claim.thing) + ' ') != std::string::npos;
    return is_of_it && (mention.sentence == claim.sentence || mention.sentence + 1 == claim.sentence);
  };
  const auto is_ware = [&](const FactMention& mention) {
    return mention.sentence == claim.sentence && (mention.as<Product>() != nullptr || mention.as<Offer>() != nullptr);
  };
  if (std::ranges::none_of(read.mentions(), names_it) || std::ranges::any_of(read.mentions(), is_ware)) return false;
  return !offer_claim.thing.empty() || is_said_of_all(read.stated(), claim);
}

}  // namespace

bool says_admission(std::string_view folded) {
  static const text::Pattern admission = worded(R"(\b{words}s?\b)", {
      .es = "entrada|acceso|ingreso|admision|asistencia|participacion|inscripcion|registro",
      .en = "entry|admission|entrance|attendance|participation|registration|sign-?up",
      .pt = "entrada|acesso|ingresso|participacao|inscricao|inscricoe",
  });
  return admission.stands_in(folded);
}

bool is_admission(const ReadText& read, const claims::Claim& claim, const claims::OfferClaim& offer_claim, const model::Facts& facts, const model::Post& post) {
  if (offer_claim.mechanic.kind != model::Mechanic::Kind::free) return false;
  if (is_event_free(read, claim, offer_claim)) return true;
  const std::string_view words = std::string_view(read.text()).substr(claim.range.begin, claim.range.end - claim.range.begin);
  if (!says_admission(text::fold(words)) && !says_admission(offer_claim.thing)) return false;
  if (!post.events->empty() || (facts.offers->empty() && !facts.events->empty())) return true;
  return std::ranges::any_of(read.mentions(), [](const FactMention& mention) { return mention.as<model::Event>() != nullptr; });
}

}  // namespace sml::resolve
