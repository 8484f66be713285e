#include "linter/claims/temporal/other_clocks.h"

#include <algorithm>
#include <array>

#include "linter/base/word_list.h"
#include "linter/claims/touching_word.h"

namespace sml::claims {
namespace {

using std::string_view;
using Tokens = std::pmr::vector<Token>;

// The words before a place, the nearest first, with signs that may stand between.
struct Before {
  string_view nearest;
  string_view earlier;
  bool touches = false;   // the nearest one the place, but for a space
};

Before words_before(string_view folded, std::size_t place) {
  constexpr string_view kBetween = " :-(.";
  const auto word_before = [&](std::size_t& at) {
    while (at > 0 && kBetween.find(folded[at - 1]) != string_view::npos) --at;
    const string_view word = word_ending_at(folded, at);
    at -= word.size();
    return word;
  };
  Before words;
  const std::size_t figure = place;
  words.nearest = word_before(place);
  words.touches = figure - place == words.nearest.size() + 1;
  words.earlier = word_before(place);
  return words;
}

// "4:58 min/km", "9:15/mi", "5:10 por km"
bool is_of_distance(string_view rest) {
  constexpr string_view kDistances[] = {"/mi", "/km", "/k ", "/100", "min/mi", "min/km", "min/100", "per mi", "per km",
                                        "per k ", "por km", "por kilometro", "por quilometro", "por milla", "a mile", "a milla"};
  while (rest.starts_with(' ')) rest.remove_prefix(1);
  return std::ranges::any_of(kDistances, [&](string_view distance) { return rest.starts_with(distance); });
}

// "pace 9:30", "ritmo de 4:58", "Sub-4:00", "récord: 2:06:44", "runtime: 1:45"
bool is_of_race(const Before& words) {
  constexpr string_view kOfRaces[] = {"pace", "paces", "ritmo", "tempo", "sub", "split", "splits", "record", "recorde", "crono", "pb", "runtime"};
  constexpr string_view kJoints[] = {"de", "of", "do", "em", "en", "in", "a", "to"};
  return base::is_among(kOfRaces, base::is_among(kJoints, words.nearest) ? words.earlier : words.nearest);
}

// "en 1h30", "in 2:06:44", "em menos de 1h45"; a time of day has its article.
bool is_of_length(const Token& clock, const Before& words) {
  constexpr int kLongest = 12;   // hours
  constexpr string_view kLeads[] = {"en", "em", "in", "under"};
  constexpr string_view kThan[] = {"de", "than"};
  constexpr string_view kCompares[] = {"menos", "mas", "mais", "less", "more"};
  if (!words.touches || clock.clock.hour > kLongest) return false;
  return base::is_among(kLeads, words.nearest) || (base::is_among(kThan, words.nearest) && base::is_among(kCompares, words.earlier));
}

// "1h30 de música", "1h30 antes del show"
bool is_length_of(const Tokens& tokens, std::size_t clock) {
  constexpr int kLongest = 6;
  constexpr std::array kLeads = {Symbol::at, Symbol::to,      Symbol::dash,       Symbol::from, Symbol::until, Symbol::plural_article,
                                 Symbol::of, Symbol::between, Symbol::conjunction};
  if (tokens[clock].clock.hour > kLongest || tokens[clock].clock.half_unsaid || (clock > 0 && is_among(kLeads, tokens[clock - 1].symbol))) return false;
  const Symbol behind = symbol_at(tokens, clock + 1);
  const Symbol noun = symbol_at(tokens, clock + 2);
  return behind == Symbol::before || (behind == Symbol::of && (noun == Symbol::other || noun == Symbol::numbered || noun == Symbol::lasting));
}

// "is about 3:05:00": seconds behind an hour of one figure, where nothing leads to a time.
bool is_counted_to_seconds(const Tokens& tokens, std::size_t clock) {
  constexpr std::array kBefore = {Symbol::other, Symbol::about, Symbol::colon, Symbol::stop};
  if (clock == 0) return false;
  constexpr std::size_t kWritten = 7;   // 3:05:00
  const Token& token = tokens[clock];
  return token.clock.second && token.range.end - token.range.begin == kWritten && is_among(kBefore, tokens[clock - 1].symbol);
}

// "Jn 3:16", "(John 11:25)", "in 1 Peter 4:10": people have the names of books, too.
bool is_verse(string_view folded, const Token& clock, string_view name) {
  constexpr string_view kBooks[] = {"verse", "verses", "versiculo", "versiculos", "jn", "mt", "mc", "mk", "lc", "lk", "hch", "hechos", "atos",
                                    "rom", "cor", "gal", "galatas", "galatians", "ef", "eph", "fil", "flp", "colosenses", "colossenses",
                                    "colossians", "tes", "tesalonicenses", "thess", "thessalonians", "heb", "stg",
                                    "tg", "apoc", "revelation", "genesis", "exodo", "exodus", "levitico", "deuteronomio",
                                    "deuteronomy", "sal", "sl", "ps", "prov", "eclesiastes", "ecclesiastes", "isa", "isaiah",
                                    "isaias", "jeremiah", "jeremias", "ezequiel", "ezekiel", "oseas", "hosea", "miqueas", "micah"};
  constexpr string_view kOfPeople[] = {"juan", "john", "joao", "mateo", "matthew", "mateus", "marcos", "mark", "lucas", "luke",
                                       "pedro", "peter", "santiago", "james", "tiago", "daniel", "samuel", "joel", "josue",
                                       "joshua", "timoteo", "timothy", "tito", "titus", "judas", "jude", "job", "ester", "esther", "rut", "ruth"};
  if (base::is_among(kBooks, name)) return true;
  if (!base::is_among(kOfPeople, name)) return false;
  constexpr int kAppointed = 5;   // minutes; nobody is met at 3:16
  if (clock.clock.minute % kAppointed != 0) return true;
  constexpr string_view kOpening[] = {" 1", " 2", " 3", "(", "\"", "»", "”", "—", "–"};
  string_view before = folded.substr(0, clock.range.begin - 1 - name.size());
  while (before.ends_with(' ')) before.remove_suffix(1);
  return std::ranges::any_of(kOpening, [&](string_view sign) { return before.ends_with(sign); });
}

bool is_marked(Symbol behind) { return behind == Symbol::meridiem || behind == Symbol::hour_mark || behind == Symbol::hour_unit; }

bool is_figure(Symbol symbol) { return symbol == Symbol::number || symbol == Symbol::clock || symbol == Symbol::dotted; }

// "de 2h30 a 5", "de 2h30 às 4h"
bool leads_on(const Tokens& tokens, std::size_t clock) {
  const Symbol behind = symbol_at(tokens, clock + 1);
  if (behind != Symbol::to && behind != Symbol::dash && behind != Symbol::until && behind != Symbol::at) return false;
  return is_figure(symbol_at(tokens, clock + 2)) || is_figure(symbol_at(tokens, clock + 3));
}

// "película de 1:45 h", "filme de 2h10", "(1h45 con descanso)"
bool is_length_of_noun(const Tokens& tokens, std::size_t clock, const Before& words) {
  constexpr int kLongest = 4;
  const Token& written = tokens[clock];
  const bool marked = !written.clock.half_unsaid || symbol_at(tokens, clock + 1) == Symbol::hour_mark;
  if (!marked || clock == 0 || written.clock.hour > kLongest || written.clock.hour < 1 || leads_on(tokens, clock)) return false;
  const Token& before = tokens[clock - 1];
  if (before.symbol == Symbol::open) return symbol_at(tokens, clock + 1) == Symbol::other || symbol_at(tokens, clock + 1) == Symbol::close;
  return before.symbol == Symbol::of && (words.nearest == "de" || words.nearest == "of") && clock > 1 && tokens[clock - 2].symbol == Symbol::other;
}

}  // namespace

void tell_other_clock(std::pmr::vector<Token>& tokens, std::size_t clock, string_view folded) {
  const text::Range range = tokens[clock].range;
  const Symbol behind = symbol_at(tokens, clock + 1);
  const Before words = words_before(folded, range.begin);
  if (is_length_of_noun(tokens, clock, words)) tokens[clock].symbol = Symbol::other;
  if (is_marked(behind) && (behind != Symbol::hour_unit || !is_of_length(tokens[clock], words))) return;
  const bool is_other = is_of_distance(folded.substr(range.end)) || is_of_race(words) || is_verse(folded, tokens[clock], words.nearest) ||
                        (is_of_length(tokens[clock], words) && !leads_on(tokens, clock)) || is_length_of(tokens, clock) || is_counted_to_seconds(tokens, clock);
  if (is_other) tokens[clock].symbol = Symbol::other;
}

}  // namespace sml::claims
