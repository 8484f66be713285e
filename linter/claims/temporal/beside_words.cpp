#include "linter/claims/temporal/beside_words.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "linter/base/word_list.h"
#include "linter/claims/stated_clock.h"
#include "linter/claims/temporal/no_days.h"
#include "linter/claims/temporal/numbered_papers.h"
#include "linter/claims/temporal/ordinal_weekdays.h"
#include "linter/claims/temporal/promised_times.h"
#include "linter/claims/temporal/told_hours.h"
#include "linter/claims/temporal/word_codes.h"
#include "linter/claims/temporal/words.h"
#include "linter/claims/touching_word.h"
#include "linter/time/minutes.h"

namespace sml::claims {
namespace {

using std::string_view;
using Tokens = std::pmr::vector<Token>;

constexpr string_view kEnglishOwners[] = {"my", "your", "our", "her", "his", "their"};

// es "diabetes tipo 2", "vinilo tipo 1": a kind; "nos vemos tipo 3" is about then.
bool names_kind(const Tokens& tokens, std::size_t at, string_view folded) {
  constexpr int kMostKinds = 4;
  constexpr string_view kVerbEnds[] = {"mos", "an", "en", "ate", "ete", "ite", "nte", "nse"};
  constexpr string_view kVerbs[] = {"abro", "cierro", "llego", "salgo", "arranco", "empiezo", "abre", "cierra", "empieza", "arranca", "cae"};
  if (at == 0 || tokens[at - 1].symbol != Symbol::other || !folded.substr(tokens[at].range.begin).starts_with("tipo ")) return false;
  if (symbol_at(tokens, at + 1) != Symbol::number || tokens[at + 1].value > kMostKinds) return false;
  const string_view before = word_before(folded, tokens[at].range.begin);
  const bool is_verb = base::is_among(kVerbs, before) || std::ranges::any_of(kVerbEnds, [&](string_view ending) { return before.ends_with(ending); });
  return !before.empty() && !is_verb;
}

// "Gracias a las 12 murgas", "premiamos a las 20 alumnas", "bake at 350": those who are counted, and degrees.
void tell_counted(Tokens& tokens, std::size_t at, string_view folded) {
  constexpr string_view kOfPeople[] = {"gracias", "agradecemos", "agradecer", "agradecimiento", "felicitaciones", "felicidades",
                                       "felicitamos", "enhorabuena", "bienvenida", "bienvenidas", "abrazo", "aplauso",
                                       "aplausos", "homenaje", "premio", "premiamos", "premios", "reconocimiento", "apoyamos",
                                       "ayudamos", "ayuda", "invitamos", "recibimos", "conoce", "conozcan", "sumamos",
                                       "entregamos", "damos", "etiqueta",
                                       "obrigado", "obrigada", "parabens", "agradecimento", "homenagem"};
  constexpr string_view kOfHeat[] = {"bake", "baked", "baking", "oven", "roast", "cook", "heat",
                                     "preheat", "preheated", "grill", "fry", "broil", "smoke", "smoked"};
  const std::size_t next = symbol_at(tokens, at + 1) == Symbol::plural_article ? at + 2 : at + 1;
  if (next >= tokens.size()) return;
  const string_view before = word_before(folded, tokens[at].range.begin);
  const Symbol figure = tokens[next].symbol;
  constexpr string_view kOfTime[] = {"puntual", "puntualmente", "inicio", "comienzo", "arranque"};
  const Symbol counted = symbol_at(tokens, next + 1);
  const bool are_counted = (counted == Symbol::other || counted == Symbol::numbered) && !base::is_among(kOfTime, word_behind(folded, tokens[next].range.end));
  const bool people = figure == Symbol::number && are_counted && base::is_among(kOfPeople, before);
  // pt "todas as 14 lojas"
  const bool are_all = figure == Symbol::number && are_counted && before == "todas" && folded.substr(tokens[at].range.begin).starts_with("as ");
  // en "at 20 Elm"
  const bool is_house = figure == Symbol::number && tokens[next].value > time::kNoon && are_counted && folded.substr(tokens[at].range.begin).starts_with("at ");
  if (people || are_all || is_house || names_kind(tokens, at, folded) || (figure == Symbol::large && base::is_among(kOfHeat, before)))
    tokens[next].symbol = Symbol::other;
}

// "¿Dolor de muelas el fin de semana?"
bool asks_for_need(string_view folded, text::Range range) {
  constexpr string_view kNeeds[] = {"dolor", "dor ", "precis", "necesit", "urgenc", "emergenc", "need", "problem"};
  const std::size_t end = folded.find_first_not_of(' ', range.end);
  if (end == string_view::npos || folded[end] != '?') return false;
  const std::size_t begin = folded.find_last_of(".!?\n", range.begin) + 1;   // 0 where none is
  const string_view clause = folded.substr(begin, range.begin - begin);
  return std::ranges::any_of(kNeeds, [&](string_view word) { return clause.find(word) != string_view::npos; });
}

// Of no weekend in particular: "a weekend away", "Memorial weekend".
void tell_weekend(Tokens& tokens, std::size_t at, string_view folded) {
  if (tokens[at].value != value_of(TimeUnit::weekend)) return;
  const Symbol before = at > 0 ? tokens[at - 1].symbol : Symbol::stop;
  const bool certain = before == Symbol::this_one || before == Symbol::next_one || before == Symbol::last_one;
  const bool is_one = before == Symbol::article && tokens[at - 1].value == kIndefinite;
  // "Memorial weekend"
  const bool named =
      before == Symbol::other && folded[tokens[at].range.begin] == 'w' && !base::is_among(kEnglishOwners, word_before(folded, tokens[at].range.begin));
  if (is_one || named || (!certain && asks_for_need(folded, tokens[at].range))) tokens[at].symbol = Symbol::other;
}

// "Open late this week", "order early this week": said of the verb.
void tell_adverb(Tokens& tokens, std::size_t at, string_view folded) {
  constexpr string_view kVerbs[] = {"open", "opens", "opening", "close", "closes", "closing", "closed",
                                    "order", "shop", "book", "come", "arrive", "call", "stay", "staying", "go",
                                    "get", "buy", "start", "finish", "visit", "register", "reserve", "work", "working", "up", "ship", "shipping", "running"};
  const Symbol next = symbol_at(tokens, at + 1);
  if (next != Symbol::this_one && next != Symbol::next_one) return;
  if (tokens[at].second != kNoun && base::is_among(kVerbs, word_before(folded, tokens[at].range.begin))) tokens[at].symbol = Symbol::other;
}

// "Paga 1 hasta las 6 pm": how many are paid, no time from which.
void tell_paid(Tokens& tokens, std::size_t at, string_view folded) {
  constexpr string_view kPays[] = {"paga", "pagas", "pagan", "pague", "pagues", "paguen", "pagando", "pay", "get", "leve", "lleva", "llevas"};
  if (at > 0 && tokens[at - 1].symbol == Symbol::number && base::is_among(kPays, word_before(folded, tokens[at - 1].range.begin)))
    tokens[at - 1].symbol = Symbol::other;
}

// es "Válido al 31 de enero": the last day.
void tell_validity(Tokens& tokens, std::size_t at, string_view folded) {
  constexpr string_view kValid[] = {"valido", "valida", "validos", "validas", "vigente", "vigentes", "vigencia"};
  if (tokens[at].value == kWithArticle && base::is_among(kValid, word_before(folded, tokens[at].range.begin))) tokens[at].symbol = Symbol::until;
}

// en "May is skin month", "in May and June", "dates for May"
void tell_may(Tokens& tokens, std::size_t at, string_view folded) {
  constexpr string_view kVerbs[] = {"is", "was"};
  constexpr string_view kLeads[] = {"throughout", "during", "our"};
  constexpr string_view kBehind[] = {"is", "are", "was", "were"};   // "picks for May are in", but "what you came for may surprise you"
  const string_view before = word_before(folded, tokens[at].range.begin);
  const bool is_for = before == "for" && (symbol_at(tokens, at + 1) != Symbol::other || base::is_among(kBehind, word_behind(folded, tokens[at].range.end)));
  if (is_for || base::is_among(kLeads, before)) tokens[at].symbol = Symbol::month;
  const bool listed = (symbol_at(tokens, at + 1) == Symbol::conjunction && names_month(symbol_at(tokens, at + 2))) ||
                      (at > 1 && tokens[at - 1].symbol == Symbol::conjunction && names_month(tokens[at - 2].symbol));
  if (listed || (symbol_at(tokens, at + 1) == Symbol::other && base::is_among(kVerbs, word_behind(folded, tokens[at].range.end))))
    tokens[at].symbol = Symbol::month;
}

// The hour of a time that is told before a place in its sentence, of 24 hours, with its half: "gates 5pm".
int hour_told_before(const Tokens& tokens, std::size_t at) {
  for (; at > 1 && !ends_sentence(tokens[at - 1].symbol); --at) {
    if (tokens[at - 1].symbol != Symbol::meridiem) continue;
    const Token& figure = tokens[at - 2];
    const bool is_clock = figure.symbol == Symbol::clock || figure.symbol == Symbol::dotted;
    const int hour = is_clock ? figure.clock.hour : figure.value;
    if ((is_clock || figure.symbol == Symbol::number) && has_half(hour)) return hour % time::kNoon + tokens[at - 1].value;
  }
  return 0;
}

// "Gates 5pm, first song 6.30": a quarter that a clock shows, behind an hour of the same half.
bool goes_on_with(const Tokens& tokens, std::size_t at) {
  constexpr int kQuarter = 15;
  const StatedClock& clock = tokens[at].clock;
  if (clock.minute == 0 || clock.minute % kQuarter != 0 || !has_half(clock.hour) || at == 0 || tokens[at - 1].symbol != Symbol::other) return false;
  const int told = hour_told_before(tokens, at);
  return told >= time::kNoon && clock.hour % time::kNoon + time::kNoon > told;
}

// "Doors 7.00, film 7.30": what begins then.
void tell_beginning(Tokens& tokens, std::size_t at, string_view folded) {
  constexpr string_view kOfTimes[] = {"doors", "gates", "curtain", "film", "kickoff", "show", "matinee", "puertas", "portas", "filme"};
  constexpr std::array kEnds = {Symbol::stop, Symbol::line_end, Symbol::period, Symbol::comma, Symbol::close, Symbol::pause, Symbol::slash};
  if (!is_among(kEnds, symbol_at(tokens, at + 1))) return;
  const bool goes_on = goes_on_with(tokens, at);
  if (!goes_on && !base::is_among(kOfTimes, word_before(folded, tokens[at].range.begin))) return;
  tokens[at].symbol = Symbol::clock;
  if (goes_on) tokens[at].clock = in_half(tokens[at].clock, time::kNoon);
}

// "We sat 12 to a bench", "they sun themselves", pt "vai ter: 9h samba"
void tell_verb(Tokens& tokens, std::size_t at, string_view folded) {
  constexpr string_view kSubjects[] = {"i", "we", "you", "they", "he", "she", "who", "people", "everyone", "nobody", "have", "has", "had", "just",
                                       "vai", "vao", "vamos", "pode", "podem", "deve", "devem", "quer", "querem",
                                       "queremos", "precisa", "ia", "iria", "sem", "para", "pra", "por"};
  if (base::is_among(kSubjects, word_before(folded, tokens[at].range.begin))) tokens[at].symbol = Symbol::other;
}

// "El 27 encima del 10", pt "ao lado do 40": the figure names a thing or a house.
void tell_placed(Tokens& tokens, std::size_t at, string_view folded) {
  constexpr string_view kOfPlaces[] = {"encima", "debajo", "arriba", "abajo", "delante", "detras",
                                       "enfrente", "lado", "lejos", "cima", "baixo", "diante", "frente"};
  const bool is_placed =
      tokens[at].value == kWithArticle && symbol_at(tokens, at + 1) == Symbol::number && base::is_among(kOfPlaces, word_before(folded, tokens[at].range.begin));
  if (is_placed) tokens[at + 1].symbol = Symbol::other;
}

// "They gave up their evenings", "sus tardes": nobody is told when.
void tell_owned(Tokens& tokens, std::size_t at, string_view folded) {
  constexpr string_view kOwners[] = {"sus", "tus", "mis", "nuestras", "vuestras", "suas", "tuas", "minhas", "nossas"};
  const string_view before = word_before(folded, tokens[at].range.begin);
  if (base::is_among(kEnglishOwners, before) || base::is_among(kOwners, before)) tokens[at].symbol = Symbol::other;
}

bool begins_line(const Tokens& tokens, std::size_t at) { return at == 0 || tokens[at - 1].symbol == Symbol::line_end || tokens[at - 1].symbol == Symbol::stop; }

// "12/24 open until noon | 1/1 closed": of figures that begin lines those are days that a share may look like, too.
void tell_lined(Tokens& tokens, std::size_t at) {
  constexpr int kLargestPart = 10;
  constexpr std::size_t kFarthest = 64;   // tokens
  if (!begins_line(tokens, at) || tokens[at].date.parts[1] > kLargestPart) return;
  for (std::size_t other = at - std::min(at, kFarthest); other < at; ++other)
    if (tokens[other].symbol == Symbol::day_month && begins_line(tokens, other) &&
        std::max(tokens[other].date.parts[0], tokens[other].date.parts[1]) > kLargestPart)
      tokens[at].value = kLinedDay;
}

using Tells = void (*)(Tokens& tokens, std::size_t at, string_view folded);

// Those that no words tell, and those that look at one token only.
template <auto tell>
void by_company(Tokens& tokens, std::size_t at, string_view) { tell(tokens, at); }

template <auto tell>
void by_itself(Tokens& tokens, std::size_t at, string_view folded) { tell(tokens[at], folded); }

template <Tells... tells>
void in_turn(Tokens& tokens, std::size_t at, string_view folded) { (tells(tokens, at, folded), ...); }

struct Telling {
  Symbol symbol;
  Tells tell;
};
constexpr Telling kTellings[] = {
    {Symbol::at, tell_counted},
    {Symbol::until, in_turn<tell_paid, tell_hour_beside>},
    {Symbol::to, tell_validity},
    {Symbol::weekend, tell_weekend},
    {Symbol::early, tell_adverb},
    {Symbol::late, tell_adverb},
    {Symbol::conjunction, tell_promised_days},
    {Symbol::of, in_turn<tell_placed, tell_promised_hours>},
    {Symbol::after, tell_hour_beside},
    {Symbol::dash, by_company<tell_hours_of_line>},
    {Symbol::from, tell_hour_from},
    {Symbol::number, tell_doors},
    {Symbol::in, in_turn<by_company<tell_jubilee>, tell_week_later>},
    {Symbol::weekday_or_month, tell_sea},
    {Symbol::part, tell_named_night},
    {Symbol::parts, tell_owned},
    {Symbol::day_month, by_company<tell_lined>},
    {Symbol::day_noun, by_company<tell_counted_day>},
    {Symbol::holidays, tell_holiday},
    {Symbol::always, by_company<tell_day_among_times>},
    {Symbol::weekday_or_word, tell_verb},
    {Symbol::weekday_or_ordinal, tell_ordinal_weekday},
    {Symbol::full_date, by_itself<tell_reference>},
    {Symbol::month_or_word, tell_may},
    {Symbol::dotted, tell_beginning},
    {Symbol::month_year, by_itself<tell_law>},
};

constexpr auto kTellsBySymbol = [] {
  std::array<Tells, kSymbols> tells{};
  for (const Telling& telling : kTellings) tells.at(static_cast<std::size_t>(telling.symbol)) = telling.tell;
  return tells;
}();

}  // namespace

void tell_by_words(std::pmr::vector<Token>& tokens, std::size_t place, string_view folded) {
  if (const Tells tell = kTellsBySymbol[static_cast<std::size_t>(tokens[place].symbol)]) tell(tokens, place, folded);
}

}  // namespace sml::claims
