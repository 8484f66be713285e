#include "linter/claims/temporal/beside_words.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "linter/base/ascii.h"
#include "linter/base/word_list.h"
#include "linter/claims/stated_clock.h"
#include "linter/claims/temporal/no_days.h"
#include "linter/claims/temporal/numbered_papers.h"
#include "linter/claims/temporal/ordinal_weekdays.h"
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

bool begins_promise(string_view rest) {
  while (rest.starts_with(' ')) rest.remove_prefix(1);
  if (rest.starts_with('$') || rest.starts_with("r$")) return true;
  const std::size_t figures = end_of_figures(rest, 0);
  if (figures == 0) return false;
  rest.remove_prefix(figures);
  if (rest.starts_with(" %") || rest.starts_with('%')) return true;
  return rest.size() > 1 && rest[0] == 'x' && base::is_ascii_digit(rest[1]);
}

// "Miércoles y jueves, 30% de ahorro": what is promised of weekdays is so each week; the comma only parts the two.
void tell_promised_days(Tokens& tokens, std::size_t at, string_view folded) {
  if (at == 0 || !is_weekday(tokens[at - 1].symbol) || !is_weekday(symbol_at(tokens, at + 1)) || symbol_at(tokens, at + 2) != Symbol::comma) return;
  if (begins_promise(folded.substr(tokens[at + 2].range.end))) tokens[at + 2].symbol = Symbol::pause;
}

// "2x1 en helados de 16 a 19.": bare figures at the end of what promises are its hours, where nobody's age is told.
void tell_promised_hours(Tokens& tokens, std::size_t at, string_view folded) {
  constexpr string_view kOfAges[] = {"anos", "edad", "edades", "ninos", "ninas", "jovenes", "adolescentes", "chicos", "chicas",
                                     "alumnos", "estudiantes", "personas", "grupos", "cuotas", "meses", "criancas", "jovens", "idade"};
  constexpr int kFirst = 8;
  constexpr int kLast = 24;
  if (tokens[at].value != 0 || symbol_at(tokens, at + 3) == Symbol::other || (at + 4 < tokens.size() && !ends_sentence(tokens[at + 4].symbol))) return;
  if (symbol_at(tokens, at + 1) != Symbol::number || symbol_at(tokens, at + 2) != Symbol::to || symbol_at(tokens, at + 3) != Symbol::number) return;
  Token& first = tokens[at + 1];
  Token& last = tokens[at + 3];
  if (tokens[at + 2].value != 0 || first.value < kFirst || last.value <= first.value || last.value > kLast || first.second == kInWords) return;
  if (at == 0 || tokens[at - 1].symbol != Symbol::other || base::is_among(kOfAges, word_before(folded, tokens[at].range.begin))) return;
  constexpr std::size_t kFarthest = 160;   // bytes
  const std::size_t place = tokens[at].range.begin;
  string_view clause = folded.substr(place - std::min(place, kFarthest), std::min(place, kFarthest));
  clause.remove_prefix(clause.find_last_of(".!?\n") + 1);   // of nothing where none is
  const std::size_t times = clause.find('x');
  const bool promises = clause.find('%') != string_view::npos ||
                        (times != string_view::npos && times > 0 && times + 1 < clause.size() &&
                         base::is_ascii_digit(clause[times - 1]) && base::is_ascii_digit(clause[times + 1]));
  if (!promises) return;
  for (Token* figure : {&first, &last}) {
    figure->symbol = Symbol::dotted;
    figure->clock = {figure->value};
  }
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

}  // namespace

void tell_by_words(std::pmr::vector<Token>& tokens, std::size_t place, string_view folded) {
  switch (tokens[place].symbol) {
    case Symbol::at: return tell_counted(tokens, place, folded);
    case Symbol::until:
      tell_paid(tokens, place, folded);
      return tell_hour_beside(tokens, place, folded);
    case Symbol::to: return tell_validity(tokens, place, folded);
    case Symbol::weekend: return tell_weekend(tokens, place, folded);
    case Symbol::early:
    case Symbol::late: return tell_adverb(tokens, place, folded);
    case Symbol::conjunction: return tell_promised_days(tokens, place, folded);
    case Symbol::of:
      tell_placed(tokens, place, folded);
      return tell_promised_hours(tokens, place, folded);
    case Symbol::after: return tell_hour_beside(tokens, place, folded);
    case Symbol::dash: return tell_hours_of_line(tokens, place);
    case Symbol::from: return tell_hour_from(tokens, place, folded);
    case Symbol::number: return tell_doors(tokens, place, folded);
    case Symbol::in:
      tell_jubilee(tokens, place);
      return tell_week_later(tokens, place, folded);
    case Symbol::weekday_or_month: return tell_sea(tokens, place, folded);
    case Symbol::part: return tell_named_night(tokens, place, folded);
    case Symbol::parts: return tell_owned(tokens, place, folded);
    case Symbol::day_month: return tell_lined(tokens, place);
    case Symbol::day_noun: return tell_counted_day(tokens, place);
    case Symbol::holidays: return tell_holiday(tokens, place, folded);
    case Symbol::always: return tell_day_among_times(tokens, place);
    case Symbol::weekday_or_word: return tell_verb(tokens, place, folded);
    case Symbol::weekday_or_ordinal: return tell_ordinal_weekday(tokens, place, folded);
    case Symbol::full_date: return tell_reference(tokens[place], folded);
    case Symbol::month_or_word: return tell_may(tokens, place, folded);
    case Symbol::dotted: return tell_beginning(tokens, place, folded);
    case Symbol::month_year: return tell_law(tokens[place], folded);
    default: return;
  }
}

}  // namespace sml::claims
