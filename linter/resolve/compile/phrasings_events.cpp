#include "linter/resolve/compile/phrasings.h"

#include <string_view>

namespace sml::resolve {
namespace {

// What else has a date: how to get in, what it costs, who is drawn, when it is told or talked about.
constexpr std::string_view kOtherDates[] = {
    "entren[a-z]*|trein[a-z]*|train[a-z]*|entreg[a-z]*|kits?|recog[a-z]*|retir[a-z]*|rumbo|camino|calent[a-z]*|previas?|practic[a-z]*|montaje|"
    "ensa[iy][a-z]*|rehears[a-z]*|prepar[a-z]*|listas?|confirm[a-z]*|inscri[a-z]*|inscrev[a-z]*|registr[a-z]*|boletos?|entradas|preventa|pre-venta|"
    "ventas?|vend[a-z]*|taquilla|reserv[a-z]*|apart[a-z]*|compra[a-z]*|consigue[a-z]*|anticipad[a-z]*|descuentos?|cupos?|garant[a-z]*|ingress[a-z]*|"
    "lotes?|bilhet[a-z]*|vagas|grab|anot[a-z]*|apunt[a-z]*|asegur[a-z]*|unete|unite|sumate|llama[a-z]*|llame[a-z]*|whats[a-z]*|tel|telefono|"
    "informes|visitanos|contact[a-z]*",
    "tickets?|sign(?:ing)? ?up|regist[a-z]*|book[a-z]*|buy|(?:on|ticket|tickets|general|early) sale|sale (?:ends?|starts?|opens?|is|of|price|tickets?)|rsvp|"
    "early|line ?up|deadline|closes?|before|after",
    "sorte[a-z]*|ganador[a-z]*|ganar|particip[a-z]*|anunci[a-z]*|announc[a-z]*|revel[a-z]*|"
    "public[a-z]*|cont(?:amos|arte|aremos)|cierr[a-z]*|cerr[a-z]*|abr(?:e|en|imos|iremos|iran)",
    "fech(?:a(?:m|mos|r|ra|rao|remos|do|da)|amento)|fecha (?:as|aos?|nas?|nos?|em|hoje|amanha)|corre (?:el rumor|la voz|por cuenta)",
    "(?:iba|iban) a (?:ser|celebrarse|hacerse)|(?:was|were) (?:going|meant|supposed|due) (?:to be|on|for)|(?:ia|iam) ser|era[m]? para ser",
    "despues|antes|tras|luego|hasta|until|ate|edicion (?:pasada|anterior)|last year",
    "resultados?|results|becas?|bolsas?|scholarships?|convocatoria|audicion(?:es)?|auditions?|casting|clasificatori[a-z]*|sesion informativa|"
    "charla informativa|info session",
    "limite|plazo|prazo|pag(?:a|as|ue|uen|o|os|ar|ando|uem)|abona[a-z]*|abono|sub(?:e|en|ira|iran|imos)|aument[a-z]+|pay(?:ment|ing)?|(?:goes|going|go) up",
    "(?:live|en vivo|en directo|ao vivo|transmi[a-z]+) (?:[a-z]+ )?(?:sobre|about|acerca de|para hablar|"
    "(?:on|en|por|no|pelo|via) (?:el |nuestro |our |nosso )?(?:instagram|ig|facebook|fb|tik ?tok|youtube|twitch|zoom|linkedin|perfil|canal|channel))",
    "(?:instagram|facebook|ig|fb|insta|tik ?tok) live|trailer|teaser|podcast|episodi?o|entrevista|interview|adelanto|sneak peek",
};

// What is the event's, or told of it, and no part of it: what it leads on to an event's name has a date of its own, also behind the name.
constexpr std::string_view kBelonging[] = {
    "(?:entrega|kits?|venta|preventa|ensayos?|inscripcion(?:es)?|registro|boletos?|entradas|retiro|montaje|sorteo|tickets?|"
    "inscricoes|ingressos|bilhetes|lotes?|registration|rehearsals?|presale|(?:fecha |dia )?limite|plazo|prazo|pagos?|costo|coste|"
    "precio|preco|price|cost|deadline|ganador(?:a|es|as)?|winners?)(?: [a-z]+)?(?: [a-z]+)? (?:del?|para|al?|of|for|d[aeo]s?)",
    "(?:despues|luego|antes) del?|depois d[aeo]|antes d[aeo]|tras|apos|after|following|before|ahead of",
    "(?:sobre|about|acerca del?|a proposito del?|platicamos del?|hablamos del?|charlamos del?|falamos d[aeo])",
};

// The same, also where a comma or a colon stands before the date: "último día para pagar, 2 de mayo", "mientras tanto, el jueves".
constexpr std::string_view kAside =
    "(?:ultim[oa]s? (?:dia|fecha|oportunidad|chance|plazo)|ultimo dia|(?:the )?last (?:day|chance)) (?:para|de|pra|to|for) [a-z]+|(?:fecha |dia |data )?limite|"
    "plazo|prazo|deadline|resultados?|results|"
    "mientras tanto|entre ?tanto|meanwhile|in the meantime|enquanto isso|por ahora|for now|por enquanto";

// What tells of a day that the event begins on it.
constexpr std::string_view kBeginning =
    "(?:empiezan?|empezamos|comienzan?|comenzamos|inician?|iniciamos|arrancan?|arrancamos|"
    "comecam?|comecamos|starts?|begins?|kicks? off)(?: (?:el|este|esta|on|this|n[oa]|nest[ea]))?";

// What something does that lasts for days: before until when.
constexpr std::string_view kLasting =
    "esta(?:ra)?|dura(?:ra)?|sigue|seguira|continua(?:ra)?|(?:se puede|puedes|pueden|podes) (?:ver|visitar)(?:l[oa])?|prolonga-se|fica(?:ra)?|"
    "pode ser vist[oa]|runs|will run|lasts|(?:is )?on (?:show|view|display)|stays";

}  // namespace

std::vector<WrittenPhrasing> event_phrasings() {
  return {{"kOtherDates", any_of(kOtherDates)},
          {"kAside", std::string(kAside)},
          {"kBelonging", any_of(kBelonging) + "(?: (?:la|el|los|las|the|nuestr[ao]s?|our|o|a|nossa|nosso))* ?$"},
          {"kLasting", "(?:" + std::string(kLasting) + ")(?: [a-z]+){0,4} ?$"},
          {"kBeginning", std::string(kBeginning) + " ?$"}};
}

}  // namespace sml::resolve
