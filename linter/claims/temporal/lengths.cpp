#include "linter/claims/temporal/lengths.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

#include "linter/base/ascii.h"
#include "linter/base/word_list.h"

namespace sml::claims {
namespace {

using std::string_view;

// Words in a row of a clause, from the phrase on or back.
class Neighbours {
 public:
  // Those before a place, the nearest first.
  static Neighbours before(string_view folded, std::size_t place) {
    Neighbours found;
    std::size_t at = place;
    while (at > 0 && found.count_ < kMost) {
      if (is_letter(folded[at - 1])) {
        const std::size_t end = at;
        while (at > 0 && is_letter(folded[at - 1])) --at;
        found.words_[found.count_++] = folded.substr(at, end - at);
      } else if (ends_clause(folded[at - 1])) {
        break;
      } else {
        --at;
      }
    }
    return found;
  }

  // Those behind it; a comma that stands there first ends nothing: "in 3 days, we open".
  static Neighbours behind(string_view folded, std::size_t place) {
    Neighbours found;
    std::size_t at = place;
    if (at < folded.size() && folded[at] == ',') ++at;
    while (at < folded.size() && found.count_ < kMost) {
      if (is_letter(folded[at])) {
        const std::size_t begin = at;
        while (at < folded.size() && is_letter(folded[at])) ++at;
        found.words_[found.count_++] = folded.substr(begin, at - begin);
      } else if (ends_clause(folded[at])) {
        break;
      } else {
        ++at;
      }
    }
    return found;
  }

  bool empty() const { return first_ == count_; }
  string_view nearest() const { return empty() ? string_view() : words_[first_]; }
  std::span<const string_view> all() const { return std::span(words_).subspan(first_, count_ - first_); }
  void drop_nearest() { ++first_; }

 private:
  static constexpr std::size_t kMost = 8;

  static bool is_letter(char c) { return base::is_ascii_small(c) || base::is_ascii_digit(c); }
  static bool ends_clause(char c) { return string_view(".!?\n;:,()|").find(c) != string_view::npos || static_cast<unsigned char>(c) >= 0x80; }

  std::array<string_view, kMost> words_{};
  std::size_t count_ = 0;
  std::size_t first_ = 0;
};

template <std::size_t Size>
bool has_stem_in(const string_view (&stems)[Size], string_view word) {
  return std::ranges::any_of(stems, [&](string_view stem) { return word.starts_with(stem); });
}

constexpr string_view kLeads[] = {"in", "en", "em"};

// What may stand between a verb and its moment, or join a clause to the one before.
constexpr string_view kBetween[] = {"solo", "just", "only", "apenas", "so", "tan", "about", "again", "nuevo", "novo",
                                    "de", "ya", "ja", "already", "justo", "y", "e", "and", "but", "pero", "mas"};

// What comes about at a moment.
constexpr string_view kComesAbout[] = {"inici", "reabr", "reopen", "reanud", "estrei", "estream", "volve", "volvi", "vuelv",
                                       "regres", "volta", "abr", "empez", "empiez", "comenz", "comienz", "comec", "arranc", "inaugur",
                                       "cerra", "cierr", "fecha", "termin", "acaba", "finaliz", "encerr", "venc", "caduc", "expir", "estren", "lanza", "lanca",
                                       "ocurr", "ocorr", "suced", "acontec", "celebr", "begin", "start", "open", "clos",
                                       "ending", "launch", "leav", "happen", "kick", "public", "anunc", "announc", "sortea"};
constexpr string_view kComesAboutWhole[] = {"end", "ends", "back", "vuelta", "volta", "live", "vivo", "directo",
                                            "meet", "meeting", "reunion", "reuniao", "cita", "evento", "event", "party",
                                            "vemos", "veremos", "encontramos", "esperamos", "return", "returning",
                                            "due", "drops", "dropping", "off", "on","here", "out", "gone", "coming",
                                            "estare", "estaremos", "estamos", "estarei", "estarao", "ire", "iremos", "vamos", "sera", "seran", "serao",
                                            "es", "partimos", "mudamos", "viajamos", "jugamos", "jogamos", "move", "moving", "stream", "webinar"};
// The same, if it is nothing that somebody waits for: "el bus sale en 20 minutos", "tu pedido llega en 20 minutos".
constexpr string_view kMoves[] = {"lleg", "cheg", "sal", "sai", "arriv"};

// "Feria del Libro en 3 días"
constexpr string_view kEvents[] = {"feria", "taller", "cata", "charla", "maraton", "carrera", "workshop", "oficina",
                                   "corrida", "fiesta", "festival", "concierto", "show", "torneo", "boda", "estreno",
                                   "apertura", "inauguracion", "partido", "sorteo", "gala", "desfile", "encuentro", "funcion",
                                   "fair", "concert", "gig", "opening", "launch", "wedding", "race", "match", "game", "feira", "festa",
                                   "casamento", "estreia", "abertura", "inauguracao", "jogo", "sorteio", "next", "proximo", "proxima"};

// What a shop makes, sends, takes back or answers.
constexpr string_view kServes[] = {"entreg", "envi", "repart", "despach", "deliver", "dispatch", "ship", "list",
                                   "ready", "pront", "prepar", "made", "return", "refund", "exchang", "cambi",
                                   "devol", "troc", "recib", "receb", "pedid", "paquet", "pizza", "respond",
                                   "respuest", "respost", "contest", "repl", "answer", "aprob", "approv", "process",
                                   "result", "redeem", "canje", "valid", "horno", "forno", "oven", "learn", "aprend", "repar", "arregl", "instal", "consert"};
constexpr string_view kReader[] = {"tu", "tus", "te", "ti", "su", "sus", "usted", "ustedes", "vos", "os",
                                   "you", "your", "voce", "voces", "seu", "seus", "sua", "suas", "teu", "tua"};
// "En 12 meses sin intereses", "in 30 minutes or less".
constexpr string_view kOfLength[] = {"sin", "sem", "without", "o", "or", "ou", "less", "menos", "interes", "intereses", "juros", "flat"};
constexpr string_view kWe[] = {"we", "our", "nos", "nuestro", "nuestra", "nosso", "nossa", "i"};
constexpr string_view kToday[] = {"hoy", "hoje", "today"};
// "No haberse tatuado en los últimos 6 meses", "haven't donated in the last 3 months".
constexpr string_view kPerfect[] = {"haber", "haberse", "haberte", "haberme", "habernos", "haya", "hayan", "hayas",
                                    "have", "haven", "has", "hasn", "having", "ter", "terem", "tenha", "tenham", "tiver"};

bool comes_about(string_view word) { return has_stem_in(kComesAbout, word) || base::is_among(kComesAboutWhole, word); }
bool is_served(string_view word) { return has_stem_in(kServes, word); }

bool has(const Neighbours& words, auto is_one) { return std::ranges::any_of(words.all(), is_one); }
bool serves(const Neighbours& words) { return has(words, is_served); }
bool tells_reader(const Neighbours& words) { return has(words, [](string_view word) { return base::is_among(kReader, word); }); }

// "abrimos", "empezamos", "vamos": who writes does something.
bool is_done_by_us(string_view word) { return (word.ends_with("mos") && !is_served(word)) || base::is_among(kWe, word); }

// "In 3 days we open": said of what follows.
Certainty of_what_follows(const Neighbours& behind) {
  if (behind.empty()) return Certainty::alone;
  if (base::is_among(kOfLength, behind.nearest()) || tells_reader(behind) || serves(behind)) return Certainty::never;
  return has(behind, [](string_view word) { return comes_about(word) || is_done_by_us(word); }) ? Certainty::sure : Certainty::alone;
}

// "See you in 3 days"
bool takes_leave(const Neighbours& before) {
  const auto words = before.all();
  return words.size() > 1 && ((words[0] == "you" && words[1] == "see") || (words[0] == "us" && words[1] == "join"));
}

// Whether what stands before it comes about then: its verb, an event, or what the writers do ("abrimos las puertas en 3 días", but "acaba con las
// manchas en 4 semanas").
bool comes_about_then(const Neighbours& before) {
  constexpr std::size_t kFarthest = 4;
  const string_view nearest = before.nearest();
  if (comes_about(nearest) || takes_leave(before)) return true;
  if (tells_reader(before) || serves(before)) return false;
  if (has_stem_in(kMoves, nearest)) return true;
  const auto words = before.all();
  const bool we = has(before, [](string_view word) { return word == "we"; });
  return std::ranges::any_of(words.first(std::min(words.size(), kFarthest)), [&](string_view word) {
    return base::is_among(kEvents, word) || (has_stem_in(kComesAbout, word) && (we || word.ends_with("mos")));
  });
}

// "se agotaron en 40 minutos", "acabou em 2 horas": how long it took.
bool is_past(string_view word) {
  constexpr string_view kEndings[] = {"aron", "ieron", "aram", "eram", "iram", "ou", "eu"};
  constexpr std::size_t kShortestStem = 2;
  return std::ranges::any_of(kEndings, [&](string_view ending) { return word.size() >= ending.size() + kShortestStem && word.ends_with(ending); });
}

Certainty of_length(Doubt doubt, Neighbours before, const Neighbours& behind) {
  if (base::is_among(kLeads, before.nearest())) before.drop_nearest();
  while (!before.empty() && base::is_among(kBetween, before.nearest())) before.drop_nearest();
  if (before.empty()) return of_what_follows(behind);
  // "llegamos en menos de 30 minutos", "opened in under ten"
  const bool is_speed = doubt == Doubt::within && (has_stem_in(kMoves, before.nearest()) || before.nearest().ends_with("ed"));
  if (is_past(before.nearest()) || is_speed) return Certainty::never;
  if (comes_about_then(before)) return Certainty::sure;
  return doubt == Doubt::within && !tells_reader(before) && !serves(before) ? Certainty::alone : Certainty::never;
}

}  // namespace

Certainty certainty_of(Doubt doubt, string_view folded, text::Range range) {
  if (doubt == Doubt::none) return Certainty::sure;
  if (doubt == Doubt::year) return Certainty::alone;
  const Neighbours before = Neighbours::before(folded, range.begin);
  const Neighbours behind = Neighbours::behind(folded, range.end);
  switch (doubt) {
    case Doubt::ahead: return serves(before) || serves(behind) ? Certainty::never : Certainty::sure;
    case Doubt::ago:
    case Doubt::years_ago:
      if (behind.nearest() == "que" || before.nearest() == "desde") return Certainty::never;
      return doubt == Doubt::ago || base::is_among(kToday, before.nearest()) ? Certainty::sure : Certainty::alone;
    case Doubt::lately: return has(before, [](string_view word) { return base::is_among(kPerfect, word); }) ? Certainty::never : Certainty::sure;
    default: return of_length(doubt, before, behind);
  }
}

}  // namespace sml::claims
