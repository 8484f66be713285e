#include "linter/resolve/hours_words.h"

#include <algorithm>
#include <iterator>

#include "linter/base/ascii.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

bool says_closing(std::string_view before) {
  static const text::Pattern pattern = worded(R"(\b{words}\b[^.!?\n]{0,24}$)", {
      .es = "{we_close}|{closes}|bajamos la persiana",
      .en = "{closes}",
      .pt = "fechamos|fecharemos|{closes}",
  });
  // "encerramos a live na quinta" closes no shop
  static const text::Pattern european = text::Pattern::on_demand(R"(\bencerramos(?: (?:hoje|amanha))?[ ,]*$)");
  return pattern.stands_in(before) || european.stands_in(before);
}

bool opens_itself(std::string_view behind) {
  static const text::Pattern pattern = worded(R"(^ (?:[a-z]+ )?{words}\b)", {
      .es = "abren?|abriran?|{closes}",
      .en = "opens?|{closes}",
      .pt = "abrem?|abrira|abrirao|{closes}",
  });
  return pattern.stands_in(behind);
}

bool shuts_from(std::string_view before) {
  static const text::Pattern pattern = worded(R"(\b{words}\b[^.!?;\n]{0,64}$)", {
      .es = "{we_close}|{closes}|{closed}",
      .en = "{closes}|closing|{closed}",
      .pt = "{we_close}|{closes}|{closed}",
  });
  return pattern.stands_in(before);
}

bool is_denied_open(std::string_view before) {
  static const text::Pattern pattern = worded(R"(\b{not_open}(?: {always})?[ ,]*$)", {
      {"not_open", {
          .es = "no (?:{we_close}|{closes}|abrimos|abre|abren|atendemos|atiende|atienden|trabajamos|funciona|funcionamos|somos|"
                "(?:estamos|esta|estan) (?:abiert[oa]s?|disponibles?))",
          .en = "(?:not|[a-z]+n[’']?t) (?:be )?(?:clos(?:e|ing)|open|here|staffed|running|manned|a|an)",
          .pt = "nao (?:{we_close}|{closes}|abrimos|abre|abrem|atendemos|atende|atendem|trabalhamos|funciona|funcionamos|somos|"
                "(?:estamos|esta|estao) (?:abert[oa]s?|disponive(?:l|is)))",
      }},
      {"always", {.es = "siempre|las|l[ao]s|al?|todos los dias", .en = "for|at|round the clock,?", .pt = "sempre|as|ao?|todos os dias"}},
  });
  return pattern.stands_in(before);
}

bool says_shut_all_day(std::string_view between) {
  static const text::Pattern shut = whole_words({
      .es = "{closed}|no (?:abrimos|atendemos)|{we_rest}|todo el dia",
      .en = "{closed}|shut|all day",
      .pt = "{closed}|nao (?:abrimos|atendemos)|{we_rest}|o dia todo|todo o dia",
  });
  return shut.stands_in(between);
}

bool ends_with_closing(std::string_view before) {
  static const text::Pattern closes = worded(R"(\b{shuts}(?: {all_day})?(?: {on})* ?$)", {
      {"all_day", {.es = "todo el dia", .en = "all day(?: long)?", .pt = "o dia (?:todo|inteiro)|todo o dia"}},
      {"shuts", {.es = "{closes}|{we_close}|no abr(?:e|en|imos)|{rests}|{we_rest}",
                 .en = "{closed}|{closes}",
                 .pt = "{closes}|{we_close}|nao abr(?:e|em|imos)|{rests}|{we_rest}"}},
      {"on", {.es = "todos|todas|los|las", .en = "on|every", .pt = "todos|todas|os|as|aos|nas"}},
  });
  return closes.stands_in(before);
}

bool begins_with_closing(std::string_view behind) {
  constexpr InLanguages kClosed = {
      .es = "(?:estamos )?{closed}|{we_close}|(?:aqui )?no (?:abrimos|se abre)",
      .en = "(?:we['’]re |we are |it['’]s )?(?:{closed}|shut)|we (?:don['’]t|do not) open",
      .pt = "(?:estamos )?{closed}|{we_close}|nao (?:abrimos|se abre)|a gente (?:nao abre|fecha)",
  };
  // "los jueves descansamos comiendo pizza" closes nothing
  static const text::Pattern closed = worded(R"(^ ?[:,-]? ?(?:{words}\b|{we_rest} ?(?:$|[^a-z0-9 ]|{at} {2})))", {
      {"words", kClosed},
      {"at", {.es = "en", .en = "in|at", .pt = "em|n[ao]"}},
  });
  // "Los martes en      , cerrado"
  static const text::Pattern closed_place = worded(R"(^[ ,]*(?:{at} )? {2,}[ :,-]*(?:(?:{words}|{it_is})\b|{we_rest} ?(?:$|[^a-z0-9 ])))", {
      {"words", kClosed},
      {"at", {.es = "en", .en = "in|at", .pt = "em|n[ao]"}},
      {"it_is", {.es = "(?:esta|queda|permanece) {closed}|no abren?",
                 .en = "(?:is|stays|remains) (?:{closed}|shut)|(?:does not|doesn['’]t) open",
                 .pt = "(?:esta|fica) {closed}|nao abrem?"}},
  });
  auto said = closed.find_range(behind);
  if (!said) said = closed_place.find_range(behind);
  // "de martes a sábado en Roma, cerrado los lunes"
  static const text::Pattern other_days = worded("^ (?:{on} )*{weekday}", {
      {"on", {.es = "el|los|todos", .en = "on|every|all day", .pt = "o|os|a|as|aos|no|na|todos"}},
  });
  // "los martes en Roma está cerrada la calle"
  static const text::Pattern thing = worded("^ {the} [a-z]", {{"the", {.es = "el|la|los|las|al|un|una", .en = "the", .pt = "[oa]s?"}}});
  if (!said) return false;
  const std::string_view rest = behind.substr(said->end);
  return !begins_with_a_time(rest) && !other_days.stands_in(rest) && !thing.stands_in(rest);
}

bool begins_with_a_time(std::string_view behind) {
  static const text::Pattern time = worded(R"(^ {at} (?:[0-9]{1,2}|{hour})\b)", {
      {"at", {.es = "a las?|al|desde las?", .en = "at|from", .pt = "as?|ao|desde as?"}},
      {"hour", {.es = "una|once|{cardinal}|mediodia",
                .en = "one|{cardinal}|noon|midday",
                .pt = "uma|{cardinal}|meio-dia"}},
  });
  static const text::Pattern date = worded("^ [a-z ]*[0-9]{1,2} (?:{of} )?{month}", {{"of", {.es = "de", .en = "of", .pt = "de"}}});   // "desde el 3 de mayo"
  // "los sábados cerramos más tarde"
  static const text::Pattern early = worded(R"(^ {words}\b)", {
      .es = "(?:(?:un poco|mucho|bastante) )?(?:mas )?(?:temprano|pronto|tarde)|antes",
      .en = "(?:(?:a (?:bit|little)|much) )?(?:early|earlier|late|later)",
      .pt = "(?:(?:um pouco|bem) )?mais (?:cedo|tarde)|cedo|antes",
  });
  return early.stands_in(behind) || (time.stands_in(behind) && !date.stands_in(behind));
}

bool is_imagined(std::string_view before) {
  static const text::Pattern imagined = worded(R"(\b{words} [^:;,.!?]*$)", {.es = "te imaginas?|imaginate|imaginaos|imaginense|imagina",
                                                                            .en = "imagine|picture",
                                                                            .pt = "imaginem?|ja imaginou|imagina"});
  static const text::Pattern any = worded(R"(\b{one} [a-z]+(?: [a-z]+)? {open} $)", {
      {"one", {.es = "una?", .en = "an?", .pt = "uma?"}},
      {"open", {.es = "abiert[oa]", .en = "open", .pt = "abert[oa]"}},
  });
  static const text::Pattern ours = whole_words({
      .es = "somos|es|soy|tenemos|tienes|teneis|abrimos|cerramos|atendemos|estamos",
      .en = "we|we['’]re|is|it['’]s",
      .pt = "somos|e|sou|temos|tem|abrimos|fechamos|atendemos|estamos|a gente",
  });
  return (imagined.stands_in(before) || any.stands_in(before)) && !ours.stands_in(before);
}

bool has_unsaid_half(std::string_view words) {
  static const text::Pattern said = worded(R"([ap]\.? ?m\b|\b(?:1[3-9]|2[0-4]|0\d)\b|:\d\d|{words}|\d ?hs?\b|\d ?hrs?\b)", {
      .es = "noche|manana|tarde",
      .pt = "noite|manha|tarde",
  });
  return !said.stands_in(text::fold(words));
}

std::string without_open_days(std::string folded) {
  for (const std::string_view words : {"puertas abiertas", "portas abertas", "open day", "open house"})
    for (std::size_t at = folded.find(words); at != std::string::npos; at = folded.find(words, at)) folded.replace(at, words.size(), words.size(), ' ');
  return folded;
}

bool says_it_serves(std::string_view before, std::string_view behind) {
  static const text::Pattern serves = whole_words({
      .es = "damos de (?:comer|cenar|desayunar|almorzar)|damos (?:comidas|cenas|desayunos|almuerzos|servicio)|"
            "servimos|se (?:come|cena|desayuna|almuerza)|cocinamos|hay cocina",
      .en = "we (?:serve|cook|do (?:food|lunch(?:es)?|dinners?|breakfasts?|brunch))|food is served|serving (?:food|lunch|dinner|breakfast|brunch)|"
            "(?:the|our) kitchen is (?:open|on)",
      .pt = "servimos|damos (?:almocos|jantares)|(?:serve|come|almoca|janta)-se|a gente serve|cozinhamos|ha cozinha",
  });
  static const text::Pattern denied = whole_words({.es = "no|ni|tampoco|solo|antes|hasta ahora",
                                                   .en = "not|[a-z]+n['’]t|only|used to",
                                                   .pt = "nao|nem|so|antes"});
  return (serves.stands_in(before) || serves.stands_in(behind)) && !denied.stands_in(before) && !denied.stands_in(behind);
}

bool opens_on(std::string_view before, std::string_view behind) {
  static const text::Pattern opens = worded(R"((?:^|[^a-z])(?:{not} )?{opens}(?: {on})* ?$)", {
      {"not", {.es = "(no)|(nunca)|(ya no)", .en = "(not)|(never)|(don['’]?t(?: usually| normally| generally| always| often)?)", .pt = "(nao)|(nunca)"}},
      {"opens", {.es = "abrimos|abre|abren|abiert[oa]s?", .en = "(?:we(?:['’]re| are)? )?open", .pt = "abrimos|abre|abrem|abert[oa]s?"}},
      {"on", {.es = "todos|todas|los|las|tambien|siempre|de", .en = "on|every|from", .pt = "todos|todas|os|as|aos|nas|tambem|sempre|de"}},
  });
  static const text::Pattern ends = worded(R"(^ ?(?:$|[^a-z0-9 ]|{in} ))", {{"in", {.es = "en", .en = "in|at", .pt = "na|no|em"}}});
  const auto said = opens.find(before);
  const bool denied = said && std::ranges::any_of(said->groups.begin() + 1, said->groups.end(), [](const auto& group) { return group.has_value(); });
  return said && !denied && ends.stands_in(behind);
}

bool is_of_a_part(std::string_view behind) {
  static const text::Pattern part = worded(R"(^,? ?(?:{in} (?:{parts}|{morning})|{parts})\b)", {
      {"in", {.es = "por la|por las|a la|a las|de la|en la", .en = "in the|at|on", .pt = "a|as|de|da|pela|na|no periodo da"}},
      {"morning", {.es = "manana"}},   // which alone is tomorrow
      {"parts", {.es = "tardes?|noches?|mananas|mediodia", .en = "afternoons?|evenings?|mornings?|nights?", .pt = "tardes?|noites?|manhas?"}},
  });
  return part.stands_in(behind);
}

bool ends_with_a_part(std::string_view words) {
  static const text::Pattern part = worded(R"(\b{parts}(?: {of})? ?$)", {
      {"parts", {.es = "tardes?|noches?|mananas|la manana", .en = "afternoons?|evenings?|mornings?|nights?", .pt = "tardes?|noites?|manhas?"}},
      {"of", {.es = "del?|de l[oa]s", .en = "of", .pt = "d[aeo]s?"}},
  });
  return part.stands_in(words);
}

bool is_of_each_week(std::string_view days) {
  static const text::Pattern each = worded(R"(\b(?:{each} {weekday}|{plural})\b)", {
      {"each", {.es = "los|todos los|cada", .en = "every|each", .pt = "aos|as|nas|todos os|todas as"}},
      {"plural", {.es = "sabados|domingos", .en = "{weekday}s", .pt = "sabados|domingos"}},
  });
  return each.stands_in(days);
}

bool ends_an_entry(std::string_view sentence, std::string_view before) {
  static const text::Pattern ends = worded(R"(^[^a-z0-9]*(?:{hurry} )?{ends}\b)", {
      {"hurry", {.es = "corre,?(?: que)?|ya", .en = "hurry[,!]?|it", .pt = "corre,?(?: que)?|ja"}},
      {"ends", {.es = "(?:se )?cierra", .en = "closes|closing", .pt = "fecha|encerra"}},
  });
  static const text::Pattern each_week = whole_words({
      .es = "los|todos|cada|siempre|de (?:{weekday}|martes) a",
      .en = "(?:{weekday})s|every|each|daily|always|weekends",
      .pt = "aos|as (?:{weekday})s|todos|cada|sempre|de (?:{weekday}) a",
  });
  static const text::Pattern entered = whole_words({
      .es = "sorteo|concurso|encuesta|votacion|candidaturas|convocatoria|preventa|rifa",
      .en = "giveaway|win an?|enter to|competition|raffle|poll|apply (?:by|now|for|to)|applications?|send (?:us )?(?:your|a) cv|auction",
      .pt = "sorteio|passatempo|concurso|enquete|votacao|candidaturas|pre-venda|rifa",
  });
  static const text::Pattern is_over = whole_words({.es = "gracias|ganador[a]?|ya paso|ayer",
                                                    .en = "winners?|thanks|yesterday",
                                                    .pt = "obrigad[oa]|ganhador[a]?|ontem"});
  return ends.stands_in(sentence) && !each_week.stands_in(sentence) && entered.stands_in(before) && !is_over.stands_in(before);
}

bool is_short_answer(std::string_view sentence) {
  static const text::Pattern answers = worded("^[^a-z0-9]*{words}[^a-z0-9]*$", {
      .es = "si|claro|claro que si|por supuesto|asi es|ahora si|desde ya",
      .en = "yes|yep|sure|we are|we do|it is|it does|it is now|of course",
      .pt = "sim|claro|isso|agora sim|esta sim|com certeza",
  });
  return answers.stands_in(sentence);
}

bool opens_sometimes(std::string_view sentence) {
  static const text::Pattern sometimes = whole_words({
      .es = "verano|invierno|navidad|temporada|vacaciones|puente|excepcionalmente|solo|si|cuando|antes|desde|pronto|ojala",
      .en = "summer|winter|christmas|season|bank|only|if|when|soon|from now",
      .pt = "verao|inverno|natal|temporada|ferias|excepcionalmente|so|se|quando|antes|desde|breve",
  });
  return sometimes.stands_in(sentence);
}

bool ends_with_us(std::string_view before) {
  constexpr std::string_view kBeside[] = {"en cambio", "igual que siempre", "como siempre", "as always", "como sempre",
                                          " nao", " de", " das", " los", " las", " os", " as", " aos", " from"};
  constexpr std::string_view kUs[] = {"nosotros", "nosotras", "el nuestro", "la nuestra", "ours", "a gente", "o nosso", "a nossa"};
  const auto trim = [&] { before = before.substr(0, before.find_last_not_of(" ,:") + 1); };
  for (trim();;) {
    const auto* const beside = std::ranges::find_if(kBeside, [&](std::string_view one) { return before.ends_with(one); });
    if (beside == std::end(kBeside)) break;
    before.remove_suffix(beside->size());
    trim();
  }
  return std::ranges::any_of(kUs, [&](std::string_view one) {
    return before.ends_with(one) && (before.size() == one.size() || !base::is_ascii_small(before[before.size() - one.size() - 1]));
  });
}

}  // namespace sml::resolve
