#include "linter/resolve/event_words.h"

#include <algorithm>

#include "linter/base/ascii.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

bool may_name_another_clock(std::string_view behind) {
  static const text::Pattern zones = worded(R"(^ ?[(]?(?:hrs?\.? |h |horas? )?{words}\b)", {
      .es = R"(de|del|\(?hora (?:de|del|local|peninsular)|en (?:espana|mexico|argentina|colombia|chile|peru|ecuador|venezuela|uruguay|brasil|eeuu|)"
            R"(estados unidos|canarias))",
      .pt = "de",
      .any = "utc|gmt|cest|cet|[cemp][sd]?t|brt|art|bst",
  });
  return zones.stands_in(behind);
}

bool leads_up_to_a_time(std::string_view before) {
  static const text::Pattern pattern = worded(R"(\d{hours}(?: {part})? ?(?:{to}|-|–|—) ?\d{1,2}(?:[:.h]\d\d)?{hours}(?: {part})?,? ?(?:{of} )*$)", {
      {"hours", {.any = " ?(?:h|hs|hrs|horas|[ap][.]?m[.]?)?"}},
      {"to", {.es = "a(?: las?)?|hasta(?: las?)?", .en = "to|till|until", .pt = "as?|ate(?: as?)?"}},
      {"part", {.es = "(?:de la|por la) (?:madrugada|manana|noche|tarde)",
                .en = "in the (?:morning|evening|afternoon)|at night",
                .pt = "da (?:madrugada|manha|noite|tarde)"}},
      {"of", {.es = "del?|el|ya", .en = "on|of|the", .pt = "d[eoa]|n[oa]|ja"}},
  });
  return pattern.stands_in(before);
}

bool comes_from(std::string_view before) {
  static const text::Pattern from = worded("{from}(?: {the})? ?$", {
      {"from", {.es = "desde|salimos de|salida de|a partir de", .en = "from", .pt = "desde|a partir de"}},
      {"the", {.es = "el|la", .en = "the", .pt = "o|a"}},
  });
  return from.stands_in(before);
}

bool leaves_from(std::string_view between) {
  static const text::Pattern leaves = worded(R"(^[,:]?(?: (?:{which}|{day}|[0-9]{1,2}))*[,:]? {leaves} {from}(?: {the})? ?$)", {
      {"which", {.es = "que|ya|este|esta|el|del?|la", .en = "it|that|which|this|on|the|now", .pt = "que|ja|este|esta|o|d[oa]|n[oa]"}},
      {"day", {.es = "{weekday}|{month}", .en = "{weekday}|{month}", .pt = "{weekday}|{month}"}},
      {"leaves", {.es = "sale|parte|arranca",
                  .en = "(?:leaves|departs|sets (?:off|out)|kicks off|starts(?: out)?|goes)",
                  .pt = "sai|parte|arranca"}},
      {"from", {.es = "desde|de", .en = "from", .pt = "desde|d[aeo]"}},
      {"the", {.es = "el|la", .en = "the", .pt = "o|a"}},
  });
  return leaves.stands_in(between);
}

bool says_it_begins(std::string_view between) {
  static const text::Pattern begins = worded(R"((?:^ ?|[:,;.–—(] ?|(?:^|[^a-z0-9]){and} )(?:{which} )*{begins} (?:{day} )?(?:{at} )?$)", {
      {"and", {.es = "y|e|que|donde", .en = "and|we|that", .pt = "e|que|a gente"}},
      {"which", {.es = "ya|que|se", .en = "it|we|that|which", .pt = "ja|que|a gente"}},
      {"begins", {.es = "empieza|empezamos|comienza|comenzamos|arranca|arrancamos|inicia|iniciamos",
                  .en = "starts?|begins?|kicks? off",
                  .pt = "comeca|comecamos"}},
      {"day", {.es = "hoy|puntual(?:es)?", .en = "promptly|sharp", .pt = "hoje|pontualmente"}},
      {"at", {.es = "a|a las?|alas", .en = "at", .pt = "as?"}},
  });
  return begins.stands_in(between);
}

bool begins_something_of_its_own(std::string_view behind) {
  static const text::Pattern verb = worded("^ ?{words} ", {
      .es = "abr[a-z]+|sal(?:en|imos)|{we_close}|{closes}|empieza la venta|termina|anunciamos|sortea[a-z]*",
      .pt = "abr[a-z]+|{we_close}|{closes}|termina|anunciamos|sortea[a-z]*",
  });
  return verb.stands_in(behind);
}

bool denies_day(std::string_view before) {
  static const text::Pattern denied = worded(R"((?:^|[^a-z])(?:({or}) )?{not}.{0,5}$)", {
      {"or", {.es = "o|u|que|como|si", .en = "or|why|if", .pt = "ou|que|se"}},
      {"not", {.es = "no (?:(?:es|era|sera|son) )?(?:el|la|los|este|esta|manana|hoy)",
               .en = "(?:not|isn['’]?t|wasn['’]?t|aren['’]?t)(?: (?:on|the|this|at))*",
               .pt = "nao (?:e|era|sera|foi)(?: (?:n[ao]|em|dia|a|o))*|(?:e|,) nao (?:n[ao]|dia|em|a|o)"}},
  });
  const auto said = denied.find(before);
  return said && !said->has(1);
}

bool goes_on_with_date(std::string_view behind) {
  static const text::Pattern date = worded(R"(^ ?{of}(?: {the})? ?\d)", {
      {"of", {.es = "del?", .en = "of", .pt = "d[oae]"}},
      {"the", {.es = "dia", .en = "the", .pt = "dia"}},
  });
  return date.stands_in(behind);
}

int year_told(std::string_view before) {
  static const text::Pattern year = worded(R"(\b{in} ((?:19|20)\d\d)(?: {a}|,? {was}\b[^,;:]*)? ?$)", {
      {"in", {.es = "en|alla por", .en = "in|back in", .pt = "em|la por"}},
      {"a", {.es = "un|una", .en = "on an?", .pt = "num|numa|uma?"}},
      {"was", {.es = "fue|era", .en = "was", .pt = "foi|era"}},
  });
  const auto said = year.find(before);
  return said ? base::whole_number(said->of(before, 1)) : 0;
}

int number_of_day(std::string_view words) {
  static const text::Pattern day = worded(R"(^{words} (\d{1,2})$)", {.es = "dia", .en = "day", .pt = "dia"});
  const auto said = day.find(words);
  return said ? base::whole_number(said->of(words, 1)) : 0;
}

bool is_move(std::string_view before, std::string_view words) {
  constexpr std::string_view kFrom[] = {"from ", "del ", "de ", "do ", "da "};
  constexpr std::string_view kMoved[] = {"moved", "moving", "shifted", "rescheduled", "postponed", "pushed", "changed", "switched", "cambia", "cambio",
                                         "mudou", "muda ", "pasa ", "paso ", "pasamos", "passa ", "passou", "traslad", "movimos", "movemos", "aplaz",
                                         "posterg", "reprogram", "adiad", "adiou", "remarc", "transfer"};
  return std::ranges::any_of(kFrom, [&](std::string_view one) { return words.starts_with(one); }) &&
         std::ranges::any_of(kMoved, [&](std::string_view verb) { return before.find(verb) != std::string_view::npos; });
}

bool names_tomorrow(std::string_view words) {
  static const text::Pattern named = worded("{words}$", {.es = "manana", .en = "tomorrow", .pt = "amanha"});
  return named.stands_in(words);
}

}  // namespace sml::resolve
