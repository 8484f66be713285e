#include "linter/resolve/channel_words.h"

#include <algorithm>
#include <string_view>

#include "linter/resolve/denial.h"
#include "linter/resolve/visits.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

constexpr InLanguages kDelivery = {
    .es = "a domicilio|(?:por|con|via|de) (?:rappi|uber ?eats|didi(?: food)?|pedidos ?ya|glovo|just eat|ifood|cornershop)|"
          "(?:te |se |os |le |les )?(?:lo|la|los|las) (?:llevamos|enviamos|mandamos)(?: (?:a|hasta) (?:tu|su) (?:casa|puerta|mesa|oficina))?|"
          "(?:hasta|a) (?:la puerta de )?(?:tu|su|vuestra) (?:casa|puerta)|envios?(?: gratis| a (?:toda|todo|domicilio|tu)| sin costo| hoy)|"
          "(?:hacemos|tenemos|con) (?:envios?|entregas?|reparto|delivery)|delivery|servicio de (?:entrega|reparto)|entregamos|repartimos|domicilios",
    .en = "we(?:['’]ll| will| can|['’]re| are)? deliver(?:ing)?|home delivery|delivered|to your (?:door|home)|"
          "we(?:['’]ll| will| can)? (?:post|ship) (?:[a-z]+ ){1,5}to you|(?:via|on|through) (?:doordash|uber ?eats|grubhub|deliveroo|just eat)",
    .pt = "entrega em casa|(?:ao|em) domicilio|receb[ae]s? em casa|na sua (?:casa|porta)|entregamos|"
          "pelo (?:ifood|rappi)|no ifood|tele ?entrega|frete gratis|(?:fazemos|com) entregas?",
};
constexpr InLanguages kOnline = {
    .es = "en linea|online|on line|por internet|(?:en|por|desde|a traves de) (?:la|nuestra|tu|el|"
          "nuestro) (?:web|pagina(?: web)?|tienda (?:virtual|online|en linea)|sitio(?: web)?|app|aplicacion)|"
          "(?:pide|pedi|pida|pidan|compra|compre|ordena|reserva|reserve) (?:ya |hoy )?(?:en|por) "
          "(?:www|https?|la app|[a-z0-9-]{2,}\\.[a-z]{2,10})",
    .en = "(?:on|from|through|via) (?:our|the) (?:web ?site|site|app|web|online store|webshop)|order online|shop online|book online",
    .pt = "pel[oa] (?:nosso |nossa )?(?:site|app|aplicativo|internet|loja virtual)|n[oa] (?:nosso |nossa )?(?:site|app|aplicativo|loja virtual)|loja online",
};
constexpr InLanguages kInStore = {
    .es = "en (?:la |nuestra |nuestras |el |nuestro |nuestros )?(?:tiendas?|sucursal(?:es)?|local(?:es)?|restaurante|mostrador|salon|barra)|"
          "para (?:comer|tomar|consumir) aqui|en mesa|consumo en (?:el )?local",
    .en = "in ?-?store|in the (?:shop|store|restaurant)|dine ?-?in|eat in|at the counter|at our (?:shop|store|restaurant)",
    .pt = "n[ao] (?:nossa |nosso )?(?:loja|balcao|restaurante|salao|unidade)|para comer aqui|consumo no local",
};

// "Hoy no hay servicio a domicilio".
const text::Pattern& denied_before() {
  static const text::Pattern pattern = worded(R"(\b{words}\b[^,.;:!?]{0,40}$)", {
      .es = "no|sin|ni|suspend[a-z]*|suspens[a-z]*|cancel[a-z]*",
      .en = "no|without|suspend[a-z]*|cancel[a-z]*",
      .pt = "nao|sem|suspens[a-z]*|cancel[a-z]*",
  });
  return pattern;
}

const text::Pattern& words_of(model::Channel channel) {
  static const text::Pattern in_store = whole_words(kInStore);
  static const text::Pattern online = whole_words(kOnline);
  static const text::Pattern delivery = whole_words(kDelivery);
  switch (channel) {
    case model::Channel::in_store: return in_store;
    case model::Channel::online: return online;
    case model::Channel::delivery: break;
  }
  return delivery;
}

}  // namespace

std::optional<text::Range> channel_named(model::Channel channel, const StatedText& text) {
  std::optional<text::Range> first;
  if (channel == model::Channel::in_store)
    if (const auto visit = std::ranges::find_if(text.claims.found, invites_to_come); visit != text.claims.found.end()) first = visit->range;
  for (const text::Range& sentence : text.claims.sentences) {
    if (first && first->begin <= sentence.begin) break;
    const std::string_view words = text.folded(sentence);
    const std::vector<text::Match> matches = words_of(channel).find_all(words);
    if (matches.empty()) continue;
    const SentenceDenials denials(text.claims.folded, sentence);
    const std::size_t begin = text.claims.folded.folded(sentence).begin;
    for (const text::Match& match : matches) {
      const text::Range range = text.claims.folded.original(begin + match.whole().begin, begin + match.whole().end);
      if (denied_before().stands_in(words.substr(0, match.whole().begin))) continue;
      if (!denials.deny(range) && (!first || range.begin < first->begin)) first = range;
    }
  }
  return first;
}

}  // namespace sml::resolve
