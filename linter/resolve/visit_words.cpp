#include "linter/resolve/visit_words.h"

#include <algorithm>
#include <array>

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

bool says_closed(std::string_view folded) {
  static const text::Pattern pattern = whole_words({
      .es = "{closed}|{we_close}|cierran?|no abr[a-z]+|{we_rest}|descanso",
      .en = "{closed}|close|not open",
      .pt = "{closed}|{we_close}|nao abr[a-z]+|{we_rest}",
  });
  return pattern.stands_in(folded);
}

bool begins_something_else(std::string_view between, std::string_view behind) {
  static const text::Pattern turns = worded(R"(;|\b{words}\b)", {.es = "porque|ya que", .en = "because|since", .pt = "porque|pois|ja que"});
  static const text::Pattern ours = worded(R"(^(?: [0-9]{1,2})?(?: (?:de )?{month})? {words}\b)", {
      .es = "abrimos|estamos|te esperamos|aqui",
      .en = "we['’]re (?:open|here)|we are (?:open|here)|we open",
      .pt = "abrimos|estamos (?:abertos|aqui|de portas)|te esperamos|esperamos",
  });
  static const text::Pattern told = text::Pattern::on_demand("^[^.!?]*[a-z]{2,} [a-z]{2,}");
  return turns.stands_in(between) && told.stands_in(behind) && !ours.stands_in(behind);
}

bool says_open(std::string_view folded) {
  static const text::Pattern pattern = whole_words({
      .es = "abrimos|abriremos|abrir|abiert[oa]s?|abre",
      .en = "opens?|opening",
      .pt = "abrimos|abriremos|abrir|abert[oa]s?|abre",
  });
  return pattern.stands_in(folded);
}

bool tells_something(std::string_view folded) {
  static const text::Pattern pattern = whole_words({
      .es = R"(cont(?:amos|arte|arles|aros)|present(?:amos|arte)|record(?:amos|arte)|celebr(?:amos|a)|cumpl(?:imos|e)|festej(?:amos|a)|es (?:el|un) dia|)"
            R"(hace (?:\d+|un|dos)|quer(?:emos|iamos)|comparti[a-z]+|explica[a-z]+|dia (?:mundial|internacional|nacional))",
      .en = "we (?:want|celebrate|turn|tell|share)|is (?:world|national|international)",
      .pt = "contamos|celebr(?:amos|a)|comemoramos|completamos|queremos|comparti[a-z]+|explica[a-z]+|dia (?:mundial|internacional|nacional)",
  });
  return pattern.stands_in(folded);
}

bool opens_its_doors(std::string_view folded) {
  static const text::Pattern reopening = whole_words({
      .es = "abrimos|abiert[oa]s?|reabrimos|volvemos a abrir",
      .en = "re-?open(?:s|ing)?|we['’]?re open|we are open|back open|open again",
      .pt = "abrimos|abert[oa]s?|reabrimos|voltamos a abrir",
  });
  static const text::Pattern other = whole_words({
      .es = "inscripci[a-z]+|plazos?|reservas?|convocatorias?|matriculas?|cupos?|plazas|ventas?|preventa|listas?|agendas?|pedidos",
      .en = "bookings?|registrations?|applications?|tickets?|orders|sign-?ups?|doors to",
      .pt = "inscric[a-z]+|prazos?|reservas?|matriculas?|vagas|listas?|agendas?|pedidos",
  });
  return reopening.stands_in(folded) && !other.stands_in(folded);
}

bool says_open_on(std::string_view before, std::string_view behind) {
  static const text::Pattern leads = worded(R"((?:^[^a-z0-9]*|[.!:;(] ?|\b{we} ){open}(?:,? (?:{also} )*(?:{the} )?)$)", {
      {"we", {.es = "estamos|estaremos|seguimos|seguiremos", .en = "we['’]?re|we are|we['’]?ll be|we will be", .pt = "estamos|estaremos|seguimos"}},
      {"open", {.es = "abiertos?", .en = "open", .pt = "abertos?"}},
      {"also", {.es = "tambien|incluso", .en = "also|even|on", .pt = "tambem|inclusive"}},
      {"the", {.es = "el|este", .en = "on|the|this", .pt = "no|neste|dia"}},
  });
  static const text::Pattern follows = worded(R"(^[ ,:–-]+(?:{we} )*{open}(?: (?:{normal}))?[^a-z0-9]*(?:$|[.!\n]))", {
      {"we", {.es = "si|tambien|estamos|estaremos|seguimos", .en = "yes|we['’]?re|we are|also", .pt = "sim|tambem|estamos|estaremos"}},
      {"open", {.es = "abiertos?|abrimos|abriremos", .en = "open|we open", .pt = "abertos?|abrimos|abriremos"}},
      {"normal", {.es = "normal|como siempre|en (?:el )?horario (?:normal|habitual|de siempre)",
                  .en = "as usual|as normal",
                  .pt = "normal|normalmente|como sempre|no horario (?:normal|de sempre)"}},
  });
  static const text::Pattern denied = worded(R"(\b{no}(?: [a-z]+){0,3} {open}[^.!?]*$)", {
      {"no", {.es = "no|ni|tampoco|nunca", .en = "not|[a-z]+n['’]t|never|nor", .pt = "nao|nem|nunca"}},
      {"open", {.es = "abiert[oa]s?", .en = "open", .pt = "abert[oa]s?"}},
  });
  return (leads.stands_in(before) && !denied.stands_in(before)) || follows.stands_in(behind);
}

bool begins_with_no(std::string_view folded) {
  static const text::Pattern no = worded("^ {words} ?(?:[,;).]|$)", {.es = "no", .en = "not", .pt = "nao"});
  return no.stands_in(folded);
}

bool puts_off(std::string_view folded) {
  static const text::Pattern pattern = worded(R"(\b{when} (?:{already} )?(?:{ends} {trouble}|{trouble} (?:{already} )?{ends}|{again})\b)", {
      {"when", {.es = "cuando|en cuanto|una vez que|apenas|tan pronto como", .en = "when|once|after|as soon as", .pt = "quando|assim que|depois que|logo que"}},
      {"already", {.es = "ya|por fin", .en = "all|finally", .pt = "ja|enfim"}},
      {"trouble", {
          .es = "todo(?: esto)?|esto|lo peor|(?:el|la) (?:lluvia|tormenta|huracan|ciclon|temporal|inundacion|agua|nivel del (?:agua|rio)|rio|incendio|humo|"
                "nieve|nevada|sismo|alerta|emergencia|contingencia|cuarentena|crisis|peligro|calor)",
          .en = "this|it|that|everything|the (?:worst|rain|storm|hurricane|floods?|water|river|fires?|smoke|snow|alert|danger|emergency|crisis)",
          .pt = "tudo(?: isso| isto)?|isso|isto|o pior|[oa] (?:chuva|tempestade|furacao|ciclone|temporal|enchente|cheia|agua|nivel da agua|rio|incendio|fumaca|"
                "neve|alerta|emergencia|quarentena|crise|perigo|calor)",
      }},
      {"ends", {
          .es = "pase|haya pasado|baje|haya bajado|termine|acabe|ceda|amaine|se calme|se vaya|se normalice|vuelva a la normalidad",
          .en = "(?:is|are|has|have)(?: all)? (?:over|passed|gone|ended|cleared|safe|calm)|passes|ends|clears|stops|goes down|calms down|blows over|recedes?",
          .pt = "passar|tiver passado|baixar|acabar|terminar|ceder|se acalmar|voltar ao normal",
      }},
      {"again", {.es = "se pueda|podamos (?:abrir|reabrir|volver)|reabramos|volvamos a abrir|vuelva la (?:calma|normalidad|luz)",
                 .en = "we (?:re-?open|can open|are able to open)",
                 .pt = "(?:a gente )?(?:reabrirmos|pudermos (?:abrir|reabrir|voltar)|reabrir)|a calma voltar"}},
  });
  return pattern.stands_in(folded);
}

bool names_today(std::string_view folded) {
  constexpr std::array<std::string_view, 3> kToday = {"hoy", "today", "hoje"};
  return std::ranges::any_of(kToday, [&](std::string_view word) { return folded.starts_with(word); });
}

}  // namespace sml::resolve
