#include "linter/claims/match_outcome.h"

#include <algorithm>
#include <cstddef>

#include "linter/base/ascii.h"
#include "linter/base/parts.h"
#include "linter/base/utf8.h"
#include "linter/base/word_list.h"
#include "linter/claims/thing.h"
#include "linter/claims/touching_word.h"
#include "linter/text/characters.h"

namespace sml::claims {
namespace {

using std::string_view;

constexpr string_view kOfMatches[] = {"resultado", "resultados", "semifinal", "semifinais", "semifinales", "campeonato",
                                      "torneo", "torneio", "partido", "partidos", "jogo", "jogos", "gol", "goles", "gols", "golos",
                                      "futbol", "futebol", "rodada", "marcador", "placar", "victoria",
                                      "vitoria", "derrota", "empate", "amistoso", "clasico", "tabela"};

// "Sub-9": a team by the age of its players.
bool is_of_young(string_view folded, std::size_t at, string_view word) {
  const string_view behind = folded.substr(at + word.size());
  return word == "sub" && behind.size() > 1 && behind[0] == '-' && base::is_ascii_digit(behind[1]);
}

// Around a place.
bool tells_of_matches(string_view folded, std::size_t at_figures) {
  constexpr std::size_t kFarthest = 1000;   // bytes
  const std::size_t begin = at_figures - std::min(at_figures, kFarthest);
  folded = folded.substr(begin, 2 * kFarthest);
  for (std::size_t at = 0; at < folded.size(); ++at) {
    const string_view word = word_beginning_at(folded, at);
    if (base::is_among(kOfMatches, word) || is_of_young(folded, at, word)) return true;
    at += word.size();
  }
  return false;
}

constexpr std::size_t kMostBytes = 96;   // of a name

// One to three words with a capital; what is no letter counts for nothing.
bool is_named(string_view words) {
  constexpr std::size_t kLongest = 3;
  if (words.size() > kMostBytes) return false;
  std::size_t count = 0;
  for (const string_view word : base::parts_between(words, " ")) {
    if (base::is_ascii_small(word.front()) || base::is_ascii_digit(word.front())) return false;
    std::size_t first = 0;
    if (text::is_upper_case(base::next_code_point(word, first))) ++count;
  }
  const bool has_small = std::ranges::any_of(words, [](char c) { return base::is_ascii_small(static_cast<unsigned char>(c)); });
  return has_small && count > 0 && count <= kLongest;
}

// "Cervezas 2x1 Jueves"
bool stands_beside_offered(const Reading& reading, text::Range figures) {
  const string_view before = word_before(reading.searched, figures.begin);
  const string_view behind = word_behind(reading.searched, figures.end);
  const auto is_day = [&](string_view word) { return reading.grammar.is("weekday", word) || reading.grammar.is("weekdays", word); };
  return is_goods(before, reading.grammar) || is_goods(behind, reading.grammar) || is_day(before) || is_day(behind);
}

// What stands in the clause before a place, and behind one; of what is longer than a name, a part that is, too.
string_view clause_before(string_view text, std::size_t at) {
  constexpr string_view kCry = "¡";
  const std::size_t from = at - std::min(at, kMostBytes + 1);
  const string_view near = text.substr(from, at - from);
  const std::size_t cry = near.rfind(kCry);
  return near.substr(std::max(near.find_last_of("\n:.!") + 1, cry == string_view::npos ? 0 : cry + kCry.size()));   // 0 where no sign is
}

string_view clause_behind(string_view text, std::size_t at) {
  const string_view near = text.substr(at, kMostBytes + 1);
  return near.substr(0, near.find_first_of("\n.,;!(|"));
}

}  // namespace

bool is_match_outcome(const Reading& reading, text::Range figures) {
  const text::Range written = reading.folded.original(figures.begin, figures.end);
  return is_named(clause_before(reading.text, written.begin)) && is_named(clause_behind(reading.text, written.end)) &&
         !stands_beside_offered(reading, figures) && tells_of_matches(reading.folded.text(), figures.begin);
}

}  // namespace sml::claims
