#include "linter/resolve/price_lists.h"

#include <algorithm>

#include "linter/base/ascii.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/price_gaps.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// Between two names of one list: ", ", " y una ".
const text::Pattern& next_of_list() {
  static const text::Pattern pattern = worded(R"(^(?:,| ?[&+/|\n]|(?: ?[^\x00-\x7f])+|,? {with})(?: {and})?(?: ?[^\x00-\x7f])*(?: {the})* ?$)", {
      {"with", {.es = "y|e|mas|con", .en = "and|n|plus|with|w/", .pt = "e|mas|com"}},
      {"the", {.es = "un|una|unos|unas|el|la|los|las|tus?|sus?|nuestr[oa]s?", .en = "an?|the|your|our|some", .pt = "um|uma|os?|as?|seu|sua|noss[oa]s?"}},
  });
  return pattern;
}
// ", aros de cebolla y ".
const text::Pattern& another_of_list() {
  static const text::Pattern pattern = worded("^(?:,| ?[&+]| {with}) ?[a-z][a-z ]{2,40}(?:,| ?[&+]| {with}) ?(?:[a-z]{1,8} ){0,2}$", {
      {"with", {.es = "y|e|con", .en = "and|with", .pt = "e|com"}},
  });
  return pattern;
}

const text::Pattern& joining_into_one() {
  static const text::Pattern pattern = worded("[+]| {words} ", {
      .es = "con|mas|junto (?:a|con)|acompanad[oa]s? (?:de|con|por)",
      .en = "with|w/|plus|together with",
      .pt = "com|mas",
  });
  return pattern;
}
const text::Pattern& together() {
  static const text::Pattern pattern = whole_words({
      .es = "por|junt[oa]s|ambos|ambas|l[oa]s (?:dos|tres|cuatro|2|3|4)|combo|combinad[oa]s?|en total|total|todo(?: junto)?|el duo|el trio",
      .en = "for|together|both|combo|total|all in|altogether|the pair",
      .pt = "por|junt[oa]s|ambos|ambas|[oa]s (?:dois|duas|tres)|combo|combinad[oa]s?|no total|total|tudo",
  });
  return pattern;
}
const text::Pattern& together_behind() {
  static const text::Pattern pattern = worded(R"(^[ ,.(—–-]*(?:{for} )?{together}\b)", {
      {"for", {.es = "por|de|en", .en = "for|the|by", .pt = "por|pel[oa]s|de"}},
      {"together", {
          .es = "junt[oa]s|ambos|ambas|l[oa]s (?:dos|tres|cuatro|2|3|4)|combo|total|todo|toda|set|conjunto|el (?:combo|pack|conjunto|set|paquete|duo|trio)",
          .en = "together|both|combo|total|all in|altogether|all (?:two|three)|two|three|lot|pair|set",
          .pt = "junt[oa]s|ambos|ambas|[oa]s (?:dois|duas|tres)|dois|duas|combo|total|todo|toda|tudo|conjunto",
      }},
  });
  return pattern;
}
const text::Pattern& of_each() {
  static const text::Pattern pattern = worded(R"(\b{words})", {
      .es = R"(cada un[oa]\b|c/ ?u\b|por unidad\b)",
      .en = "each(?: one)?(?:[^a-z ]|$| (?:[^a-z]|for |this |at |only ))|apiece",
      .pt = R"(cada (?:uma?|dose|unidade)\b|por unidad\b)",
  });
  return pattern;
}

// The last thing of a list before a name, as far as its clause goes, and what joins them.
const text::Pattern& another_before() {
  static const text::Pattern pattern = worded(R"(([a-z]+(?: [a-z]+){0,3})( {and} | ?[&+] ?|, | {with} )({the} )?$)", {
      {"and", {.es = "y|e|mas", .en = "and|n|plus", .pt = "e|mais"}},
      {"with", {.es = "con", .en = "with", .pt = "com"}},
      {"the", {.es = "un|una|unos|unas|el|la|los|las|tus?|sus?|nuestr[oa]s?", .en = "an?|the|your|our", .pt = "um|uma|os?|as?|seu|sua|noss[oa]s?"}},
  });
  return pattern;
}

// "Termina con", "ven y": nothing that costs anything.
bool names_no_thing(std::string_view words) {
  static const text::Pattern doing = worded("(?:^| ){words}$", {
      .es = "(?:acompan|termin|empiez|empez|remat|celebr|cierr|combin|marid|acab|sigu|continu|arranc|brind|complet|disfrut|aprovech|pase|pasa|vuelv|lleg|cont|"
            "qued)[a-z]*|atencion|ojo|chicas?|chicos?|amig[oa]s|familia|vecin[oa]s|gente|hola|novedad(?:es)?",
      .en = "(?:finish|start|end|celebrat|pair|begin|enjoy|drop|pop|com)[a-z]*|hello|hi|folks|everyone|friends|news",
      .pt = "(?:termin|comec|acab|acompanh|celebr|combin|brind|aproveit|volt)[a-z]*|atencao|meninas|amig[oa]s|gente|pessoal|ola|novidades?",
  });
  static const text::Pattern for_nothing = whole_words({
      .es = "sol|solecito|calor|frio|lluvia|primavera|verano|otono|invierno|musica|(?:buen )?ambiente|vistas?|sobremesa|tertulia|charla|risas?|amig[oa]s|"
            "familia|terraza|terraceo|futbol|playa|siesta|buen rollo|relax|descanso|chisme|ganas|mar|montana|nieve|niebla|chimenea|silencio|arte|mantel|"
            "sonrisas?|carino|amor|(?:nuevo )?look|mood|tinto|wifi|duchas?|{weekday}|{month}|[a-z]{3,}(?:cion|ciones|dad|eza|ancia|encia|tud)",
      .en = "sun|sunshine|rain|music|views?|friends|family|football|good vibes|beach|laughs?|chat|gossip|love|sea|snow|fire|smiles?|giggles|showers?|wifi|"
            "{weekday}|{month}|[a-z]{3,}(?:ness|tion|tude|dence)",
      .pt = "sol|calor|frio|chuva|musica|amig[oa]s|familia|praia|esplanada|conversa|risos|futebol|bom ambiente|descanso|mar|neve|arte|sorrisos?|carinho|amor|"
            "visual|atitude|{weekday}|{month}|[a-z]{3,}(?:cao|dade|eza|ancia|encia|itude)",
  });
  const std::size_t last = words.find_last_of(' ');
  const std::string_view word = last == std::string_view::npos ? words : words.substr(last + 1);
  return is_light(word) || for_nothing.stands_in(words) || phrasings::kNoThing.begins(word) || doing.stands_in(words);
}

// "La doble", with its article, or bare as the next thing is: "doble con desayuno"; but "una tarde con".
bool is_whole_thing(std::string_view words, bool next_has_article) {
  static const text::Pattern article = worded("^{words} ", {.es = "la|el|los|las|un|una|tu|su", .en = "the|an?|your|our", .pt = "a|o|as|os|um|uma"});
  return article.stands_in(words) || !next_has_article;
}

bool begins_clause(std::string_view before) {
  const std::size_t last = before.find_last_not_of(' ');
  return last == std::string_view::npos || (!base::is_ascii_small(before[last]) && !base::is_ascii_digit(before[last]));
}

}  // namespace

bool follows_another(std::string_view before, std::string_view behind, bool several) {
  static const text::Pattern costs = worded(R"(\b{words}\b)", {.es = "cuesta|vale|sale|esta|queda", .en = "costs|is", .pt = "custa|sai|fica|e"});
  const auto match = another_before().find(before);
  if (!match) return false;
  const std::string_view thing = match->of(before, 1);
  const std::string_view joint = match->of(before, 2);
  const bool has_article = !match->of(before, 3).empty();
  if (names_no_thing(thing) || (has_article && costs.stands_in(behind))) return false;
  if (joint.starts_with(',')) return several;
  const bool is_with = joint == " con " || joint == " with " || joint == " com ";
  return !is_with || (begins_clause(before.substr(0, match->whole().begin)) && is_whole_thing(thing, has_article));
}

bool precedes_another(std::string_view between) {
  static const text::Pattern another = worded(R"(^(?: {and} | ?[&+] ?)(?:{the} )?([a-z]+(?: [a-z]+){0,2}?)(?: ?[:,=])?(?: {for})? ?$)", {
      {"and", {.es = "y|e|mas", .en = "and|plus", .pt = "e|mais"}},
      {"the", {.es = "un|una|el|la|los|las|tus?|sus?", .en = "an?|the|your|our", .pt = "um|uma|os?|as?|seu|sua"}},
      {"for", {.es = "por|a|en", .en = "for|at", .pt = "por|a"}},
  });
  const auto match = another.find(between);
  return match && !names_no_thing(match->of(between, 1));
}

bool lists_contents(std::string_view name, std::string_view between) {
  static const text::Pattern of_several = whole_words({
      .es = "menus?|combos?|packs?|cestas?|tablas?|degustacion|bandejas?|desayunos?|merienda|brunch|paquetes?|kits?",
      .en = "menus?|combos?|packs?|hampers?|boards?|platters?|meal deal|brunch|breakfast|set|bundle|kits?",
      .pt = "menus?|combos?|packs?|cestas?|cabaz|tabuas?|degustacao|brunch|kits?|prato do dia",
  });
  static const text::Pattern contents = worded(R"(^ ?[:(—–] ?[a-z][^.;:!?0-9|/\n]*,[^.;:!?0-9|/\n]*[ ,)]{for} ?$)", {
      {"for", {.es = "por|a|todo por|todo a", .en = "for|at|all for", .pt = "por|a|tudo por"}}});
  return of_several.stands_in(name) && contents.stands_in(between);
}

ListPart list_part(std::string_view between) {
  if (next_of_list().stands_in(between)) return ListPart::next;
  return another_of_list().stands_in(between) ? ListPart::with_another : ListPart::none;
}

bool joins_into_one(std::string_view between) { return joining_into_one().stands_in(between); }

bool says_together(std::string_view between) { return together().stands_in(between); }

bool begins_together(std::string_view behind) { return together_behind().stands_in(behind); }

bool says_each(std::string_view words) { return of_each().stands_in(words); }

bool holds_figures(std::string_view between) { return std::ranges::any_of(between, base::is_ascii_digit); }

}  // namespace sml::resolve
