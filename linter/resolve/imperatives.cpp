#include "linter/resolve/imperatives.h"

#include <algorithm>
#include <array>
#include <string>

#include "linter/base/ascii.h"
#include "linter/base/word_list.h"

namespace sml::resolve {
namespace {

std::string_view low(const Wording& wording, std::size_t at) { return at < wording.words.size() ? wording.words[at].small : std::string_view(); }

// What stands between a word and the one before it.
std::string_view between(const Wording& wording, std::size_t at) {
  const std::size_t begin = at == 0 ? 0 : wording.words[at - 1].range.end;
  return wording.text.substr(begin, wording.words[at].range.begin - begin);
}

bool follows_at_once(const Wording& wording, std::size_t at) { return at < wording.words.size() && between(wording, at) == " "; }

// Whether the sentence, or what a mark sets apart, ends with a word.
bool ends_a_part(const Wording& wording, std::size_t at) {
  return at + 1 >= wording.words.size() || between(wording, at + 1).find_first_of(".,;:!?\n") != std::string_view::npos;
}

bool ends_with_one_of(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::ranges::any_of(endings, [&](std::string_view ending) { return word.ends_with(ending); });
}

// Without "lo", "los": of "pruébeselos" "pruébese".
std::string_view without_thing(std::string_view word) {
  for (const std::string_view thing : {"los", "las", "lo", "la"}) {
    const std::string_view rest = word.substr(0, word.size() - std::min(word.size(), thing.size()));
    if (word.ends_with(thing) && ends_with_one_of(rest, {"te", "se"})) return rest;
  }
  return word;
}

// Whether a stem bears its accent on the last vowel but one: "atréve", "abrígue", "límpia", "ríe".
bool is_accented_on_last_but_one(std::string_view stem) {
  constexpr std::array<std::string_view, 5> kAccented = {"á", "é", "í", "ó", "ú"};
  std::size_t behind = 0;
  for (const std::string_view vowel : kAccented)
    if (const std::size_t at = stem.rfind(vowel); at != std::string_view::npos) behind = std::max(behind, at + vowel.size());
  if (behind == 0) return false;
  std::string_view rest = stem.substr(behind);
  if (!rest.ends_with('a') && !rest.ends_with('e')) return false;
  rest.remove_suffix(1);
  if (rest.ends_with('i') || rest.ends_with('u')) rest.remove_suffix(1);   // "límpia", "abrígue"
  return rest.find_first_of("aeiou") == std::string_view::npos;
}

// Day and part of it, when something is done and not who does it.
bool is_of_time(std::string_view word) {
  return base::is_one_of(word, {"lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "finde", "fin", "mes", "día", "año", "puente",
                                "verano", "invierno", "otoño", "feriado", "noche", "tarde", "mañana", "semana", "primavera", "temporada", "próximo",
                                "próxima", "días", "noches", "tardes", "mañanas", "fines", "hora", "horas", "rato", "vez", "par", "poco", "minutos"}) ||
         (!word.empty() && base::is_ascii_digit(word.front()));   // "el 3 de mayo"
}

// Nouns of people and animals, before which an object has "a".
bool is_of_people(std::string_view word) {
  constexpr std::array<std::string_view, 31> kStems = {
      "alcald", "vecin",   "niñ",     "abuel",  "maestr",  "señor",  "herman",  "cociner", "panader", "alumn",  "jurad",  "gat",
      "autor",   "escritor", "vendedor", "ganador", "campeon", "director", "president", "gobernador", "doctor", "ingenier",
      "pescador", "carpinter", "entrenador", "jugador", "pintor", "bailarin", "enfermer", "cartero", "veterinari"};
  if (base::is_one_of(word, {"gente", "público", "chef", "artista", "madre", "padre", "mamá", "papá", "clienta", "cliente", "turista", "niñez"})) return true;
  return std::ranges::any_of(kStems, [&](std::string_view stem) { return word.starts_with(stem) && word.size() <= stem.size() + 2; });
}

// Groups of people, which may be an object as well.
bool is_of_a_group(std::string_view word) {
  return base::is_one_of(word, {"banda", "barrio", "equipo", "colonia", "pueblo", "familia", "comunidad", "grupo", "coro", "orquesta", "club", "escuela",
                                "ciudad", "comparsa", "compañía", "cooperativa", "pareja", "clase", "plantilla"});
}

bool is_article(std::string_view word) { return base::is_one_of(word, {"el", "la", "los", "las", "un", "una"}); }

// "La vecina su receta", "el jurado a la ganadora": whether another thing stands right behind a noun.
bool has_object_behind(const Wording& wording, std::size_t noun) {
  if (!follows_at_once(wording, noun + 1)) return false;
  const std::string_view next = low(wording, noun + 1);
  const std::string_view then = low(wording, noun + 2);
  return base::is_one_of(next, {"su", "sus"}) || (is_article(next) && follows_at_once(wording, noun + 2) && !is_of_time(then));
}

}  // namespace

Ways ways_of_enclitic(const Word& word) {
  constexpr std::size_t kShortest = 6;   // bytes: "ríete"
  const std::string_view small = word.small;
  if (small.size() == word.folded.size() || small.size() < kShortest) return 0;
  const std::string_view verb = without_thing(small);
  if (!ends_with_one_of(verb, {"te", "se"})) return 0;
  const std::string_view stem = verb.substr(0, verb.size() - 2);
  if (!is_accented_on_last_but_one(stem)) return 0;
  if (verb.ends_with("te")) return kTu;
  // What is said of anybody or told of old: "véase", "véndese", "érase una vez", "encontrábase".
  if (base::is_one_of(verb, {"véase", "léase", "dícese", "sábese", "entiéndase", "tómese", "véndese", "véndase", "búscase", "búsquese", "alquílase", "réntase",
                             "solicítase", "necesítase", "compréndese", "créese", "érase", "hágase", "dígase", "manténgase", "consérvese", "agítese"}) ||
      ends_with_one_of(stem, {"ába", "ía", "iéra", "iése"}))
    return 0;
  return kUsted;
}

bool is_vos_with_its_own(const Wording& wording, std::size_t at) {
  constexpr std::string_view kEnding = "á";
  const std::string_view word = low(wording, at);
  if (word.size() < 5 || !word.ends_with(kEnding) || word.ends_with("rá") || !wording.words[at].begins_sentence) return false;
  if (base::is_one_of(word, {"mamá", "papá", "sofá", "quizá", "está", "allá", "ojalá", "panamá", "canadá", "bogotá"})) return false;
  const auto is_readers = [](std::string_view next) { return base::is_one_of(next, {"tu", "tus"}); };
  const std::string_view next = low(wording, at + 1);
  return is_readers(next) || (base::is_one_of(next, {"por", "a", "con", "de", "en"}) && is_readers(low(wording, at + 2)));
}

bool heads_a_text(std::string_view word, std::string_view next) {
  const bool article = is_article(next) || base::is_one_of(next, {"todo", "lo"});
  if (base::is_one_of(word, {"compra", "prueba", "visita", "agenda", "descarga", "comenta", "paga", "regala"})) return article;
  if (base::is_one_of(word, {"disfruta", "desconecta"}) && base::is_one_of(next, {"de", "del"})) return true;
  return base::is_one_of(word, {"disfruta", "descubre", "aprovecha", "conoce", "comparte", "etiqueta", "pide", "elige", "prepara", "participa", "aprende",
                                "explora", "saborea", "escribe"}) &&
         (article || base::is_one_of(next, {"con", "en", "hasta"}));
}

bool is_followed_by_subject(const Wording& wording, std::size_t at) {
  if (!is_article(low(wording, at + 1)) || !follows_at_once(wording, at + 1) || !follows_at_once(wording, at + 2)) return false;
  const std::string_view noun = low(wording, at + 2);
  if (is_of_time(noun)) return false;
  const std::string_view next = low(wording, at + 3);
  const bool is_certain = !base::is_one_of(low(wording, at + 1), {"un", "una"});   // "conoce un artista" has an object
  if (low(wording, at) == "participa" || (is_certain && is_of_people(noun)) || has_object_behind(wording, at + 2)) return true;
  if (is_of_a_group(noun)) return base::is_one_of(next, {"enter", "entero", "entera"}) || (next == "de" && low(wording, at + 4) == "su");
  return next == "desde" && base::is_one_of(low(wording, at + 4), {"niño", "niña", "chico", "chica", "pequeño", "pequeña", "joven", "siempre"});
}

Ways ways_of_short_imperative(const Wording& wording, std::size_t at) {
  const std::string_view word = low(wording, at);
  const std::string_view next = low(wording, at + 1);
  if (word == "ven") {
    const bool leads_on = base::is_one_of(next, {"a", "y", "con", "por", "mañana", "hoy", "ya", "pronto", "temprano", "aquí", "acá"}) ||
                          (base::is_one_of(next, {"el", "este"}) && is_of_time(low(wording, at + 2)));
    return ends_a_part(wording, at) || leads_on ? kTu : Ways{0};
  }
  const bool is_of_both = (word == "date" && base::is_one_of(next, {"una", "un", "el", "prisa", "cuenta", "ese", "tu"})) ||
                          (word == "sé" && base::is_one_of(next, {"parte", "tu"}));
  if (is_of_both) return kTu | kVos;
  return word == "sal" && next == "a" && low(wording, at + 2).size() > 4 && low(wording, at + 2).ends_with("ar") ? kTu : Ways{0};
}

bool asks_as_in_portugal(const Wording& wording, std::size_t at) {
  const std::string_view word = low(wording, at);
  if (word == "percas") return at > 0 && low(wording, at - 1) == "não";
  if (low(wording, at + 1) != "nos" || between(wording, at + 1) != "-" || !wording.words[at].begins_sentence) return false;
  if (!base::is_one_of(word, {"segue", "diz", "conta", "manda", "envia", "escreve", "visita", "fala", "liga", "acompanha", "deixa", "mostra", "marca"}))
    return false;
  if (ends_a_part(wording, at + 1)) return true;
  const std::string_view next = low(wording, at + 2);
  const bool is_readers = base::is_one_of(next, {"a", "o", "as", "os"}) && base::is_one_of(low(wording, at + 3), {"tua", "teu", "tuas", "teus"});
  return is_readers || base::is_one_of(next, {"tudo", "qual", "como", "se", "no", "na", "em", "aqui", "nos", "onde", "quem"});
}

}  // namespace sml::resolve
