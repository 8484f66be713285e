#include "linter/resolve/hearsay.h"

#include <algorithm>
#include <string_view>

#include "linter/resolve/quotes.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

constexpr NamedWords kSomebody{"somebody", {.es = "alguien", .en = "some ?(?:one|body)", .pt = "alguem"}};

// "Someone on the internet has said that everything is half price", "a page with our logo is selling": before what they tell.
bool is_rumoured(std::string_view before) {
  static const text::Pattern rumour = worded(R"(\b(?:{somebody}\b[^.;:!?]*\b{has_said}|{proposed}|{forgery}\b[^.;!?]*\b{offers})\b[^.;!?]*$)", {
      kSomebody,
      {"has_said", {.es = "(?:ha dicho|anda (?:diciendo|vendiendo|ofreciendo)|esta (?:diciendo|vendiendo|ofreciendo)|se invento)",
                    .en = "(?:has said|said|is (?:saying|selling|offering|telling)|has been (?:saying|selling|telling))",
                    .pt = "(?:anda (?:dizendo|vendendo|oferecendo)|esta (?:dizendo|vendendo|oferecendo|a dizer|a vender)|inventou)"}},
      // "mi tío propuso en la junta un 5x1"
      {"proposed", {.es = "(?:propuso|sugirio|propusieron|sugirieron|queria poner|querian poner)",
                    .en = "[a-z]+ (?:suggested|proposed)",
                    .pt = "(?:propos|sugeriu|propuseram|sugeriram)"}},
      {"forgery", {
          .es = "una (?:pagina|cuenta|web)(?: (?:falsa|con nuestr[oa] (?:logo|nombre|foto)|que (?:usa|lleva) nuestr[oa] [a-z]+))|"
                "un perfil (?:falso|con nuestr[oa] [a-z]+)",
          .en = "an? (?:fake (?:page|account|profile|site|website)|(?:page|account|profile|site|website) (?:with|using) our [a-z]+)",
          .pt = "uma (?:pagina|conta)(?: (?:falsa|com (?:o )?noss[oa] [a-z]+))|um perfil (?:falso|com (?:o )?noss[oa] [a-z]+)",
      }},
      {"offers", {.es = "vende|ofrece|anuncia|promete|sortea|pide|esta (?:vendiendo|ofreciendo)",
                  .en = "sells|offers|promises|(?:is|are) (?:selling|offering|promising|giving)|asks",
                  .pt = "vende|oferece|anuncia|promete|sorteia|pede|esta (?:vendendo|oferecendo)"}},
  });
  return rumour.stands_in(before);
}

// "Se alguém te pedir Pix em nome do hostel, não pague": what one is warned of.
bool is_warning(std::string_view before, std::string_view sentence) {
  static const text::Pattern asked = worded(R"((?:^|[^a-z]){if} {anybody} {asks}\b[^.;!?]*$)", {
      {"if", {.es = "si", .en = "if", .pt = "se"}},
      {"anybody", {.es = "alguien|un perfil|una cuenta", .en = "(?:any|some) ?(?:one|body)", .pt = "alguem|um perfil|uma conta"}},
      {"asks", {.es = "(?:te|le|les|os) (?:pide|escribe|llama)", .en = "(?:asks|messages|calls) you", .pt = "(?:te|lhe|vos) (?:pedir|escrever|ligar)|pedir"}},
  });
  static const text::Pattern warned = whole_words({.es = "no (?:pagues?|paguen|deposites?|transfieras?)|denunci[a-z]+|estafa|fraude|contrasena|adelantad[oa]",
                                                   .en = "(?:do not|don['’]?t|never) (?:pay|send)|report (?:it|them)|scam|fraud|password",
                                                   .pt = "nao (?:pague|pagues|deposite|transfira)|denuncie|golpe|fraude|senha|adiantado"});
  return asked.stands_in(before) && warned.stands_in(sentence);
}

// "«Entrada libre los sábados»: no es así, nunca lo fue".
bool is_called_false(std::string_view behind) {
  static const text::Pattern is_false = worded(R"(^[^.!?;:]{0,40}(?:[»"”'’][,:;]?|[,:;–—-]) ?{but}?{words}(?:[^a-z]|$))", {
      {"but", {.es = "(?:y |pero )", .en = "(?:and |but )", .pt = "(?:e |mas )"}},
      {"words", {.es = "no es asi|nunca lo fue|(?:es|era) (?:falso|mentira|un error|una errata)|no es (?:verdad|cierto)|no es un descuento|"
                       "(?:con nosotr[oa]s|aqui|aca) no(?:[^a-z ]|$)",
                 .en = "(?:that|it|this|which)(?:['’]s| is) (?:not true|untrue|false|a lie|a mistake|a misprint)|(?:it|that|this|which) isn['’]?t true|"
                       "(?:(?:that|it|this)(?:['’]s| is) )?not a (?:discount|deal|sale)|not (?:with us|here)(?:[^a-z ]|$)",
                 .pt = "nao e (?:assim|verdade)|(?:e|era) (?:falso|mentira|um erro|uma gralha)|nunca foi|nao e um desconto|"
                       "(?:con+osco|aqui) nao(?:[^a-z ]|$)"}},
  });
  return is_false.stands_in(behind);
}

// "La entrada es libre, según dice la Federación", "first-timers free (their words": who says so.
bool is_told_by_others(std::string_view behind) {
  static const text::Pattern told = worded(R"(^[^.!?;:,(]{0,40}[,(–—-] ?{words}\b)", {
      .es = "segun (?:dicen?|cuentan?|anuncian?|informan?|ell[oa]s)|palabras (?:suyas|de ell[oa]s)",
      .en = "(?:in )?their words|according to (?:them|the organi[sz]ers?)|so they (?:say|tell us)",
      .pt = "segundo (?:dizem?|contam?|anunciam?|informam?|el[ea]s)|palavras del[ea]s",
  });
  return told.stands_in(behind);
}

// "⭐⭐ 2 estrellas: «me dijeron que el 2x1 no era en jueves»": what a review says.
bool is_of_a_review(std::string_view before) {
  static const text::Pattern stars = worded(R"(\b[1-5] {words}[^a-z0-9]*$)", {.es = "estrellas?", .en = "stars?", .pt = "estrelas?"});
  return stars.stands_in(before);
}

// "De la libreta de la abuela, 1978: «Si pagan dos noches, la tercera de ñapa»": what stood there then.
bool is_of_long_ago(std::string_view lead) {
  static const text::Pattern year = worded(R"(\b{long_ago}[^a-z0-9]*$)");
  return year.stands_in(lead);
}

// "«Invita la casa», le contestaba la actriz", "entra un padre con el móvil: «En la otra tienda está dos euros menos»".
bool is_said_in_a_scene(std::string_view before, std::string_view behind) {
  static const text::Pattern said = worded(R"(^[,.!?]? ?{words}\b)", {
      .es = "(?:nos|me|le|les) (?:dicen|dijo|dijeron|decian?|escribi(?:o|eron)|pregunt(?:o|aron))|"
            "(?:(?:nos|me|le|les) )?(?:contestaba|respondia|gritaba|grito|contesto|respondio|repetia|"
            "suelta|solto)n?",
      .en = "(?:he|she|they|somebody|someone) (?:says?|said|asked|shouted|whispered|answered|replied)|people (?:say|tell us)",
      .pt = "(?:nos )?(?:dizem|diziam|dizia|respondia|gritava|gritou|respondeu|repetia)",
  });
  static const text::Pattern enters = worded(R"(\b{comes} {one} [a-z]+\b[^.;!?«“"]*[:,]? ?$)", {
      {"comes", {.es = "entra|llega|entro|llego|se acerca|se acerco", .en = "in (?:comes|walks|came|walked)", .pt = "entra|chega|entrou|chegou"}},
      {"one", {.es = "una?", .en = "an?", .pt = "uma?"}},
  });
  return said.stands_in(behind) || enters.stands_in(before);
}

// "Do you get books for free?": what somebody asks is quoted as asked.
bool is_asked(std::string_view quote) {
  static const text::Pattern asks = worded(R"(^[^a-z0-9]*{words}\b[^.!]*[?][^a-z0-9]*$)", {
      .es = "(?:y )?(?:te|le|les|os) (?:dan|regalan|sale|salen)|hay|es gratis|puedo|se puede|es verdad|entonces|sale|cuesta|"
             "va a haber|habra|tienen|tienes|hacen|van a (?:hacer|poner|tener)",
      .en = "(?:and )?(?:do|does|can|could|is|are) (?:you|i|we|they|it|there)",
      .pt = "(?:e )?(?:voces? )?(?:ganham?|tem|e gratis|posso|pode|e verdade|sai|vai ter|vao ter|vao fazer|fazem)",
  });
  return asks.stands_in(quote);
}

// "—¿Y la yapa es gratis? —No": but "– ¿Un café gratis?" may be an entry of a list.
bool is_asked_in_a_dialogue(std::string_view sentence) {
  static const text::Pattern asks = worded(R"(^[^a-z0-9]*{and}?{the}\b[^?.!]*\b{is}\b[^?.!]*[?])", {
      {"and", {.es = "(?:y |entonces )", .en = "(?:and |so )", .pt = "(?:e |entao )"}},
      {"the", {.es = "el|la|los|las|eso|esto", .en = "the|that|this|it", .pt = "os?|as?|isso"}},
      {"is", {.es = "es|son|sale|va", .en = "is|are", .pt = "e|sao|sai"}},
  });
  return asks.stands_in(sentence);
}

}  // namespace

bool is_hearsay(const claims::Claim& offer, const StatedText& text) {
  const text::Range sentence = text.claims.sentences[offer.sentence];
  const std::string_view before = text.folded(sentence.begin, std::max(sentence.begin, offer.range.begin));
  const std::string_view behind = text.folded(offer.range.end, std::max(offer.range.end, sentence.end));
  if (is_rumoured(before) || is_warning(before, text.folded(sentence)) || is_called_false(behind) || is_told_by_others(behind))
    return true;
  const auto is_in_scene = [&](const Quote& quote) {
    if (!text::holds(quote.range, offer.range)) return false;
    if (quote.is_dialogue) return is_asked_in_a_dialogue(text.folded(sentence));
    if (is_asked(text.folded(quote.range))) return true;
    const std::size_t end = std::min(text.text->text().size(), std::max(quote.range.end, sentence.end));
    const auto first = std::ranges::upper_bound(text.claims.sentences, quote.range.begin, {}, &text::Range::end);   // in which the quote begins
    const std::string_view lead = text.folded(first->begin, quote.range.begin);
    return is_said_in_a_scene(lead, text.folded(quote.range.end, end)) || is_of_a_review(lead) || is_of_long_ago(lead);
  };
  return std::ranges::any_of(quotes_in(text.wording), is_in_scene);
}

}  // namespace sml::resolve
