#include "linter/claims/temporal/promised_times.h"

#include <algorithm>
#include <cstddef>

#include "linter/base/ascii.h"
#include "linter/base/word_list.h"
#include "linter/claims/temporal/word_codes.h"
#include "linter/claims/touching_word.h"

namespace sml::claims {
namespace {

using std::string_view;
using Tokens = std::pmr::vector<Token>;

// "30%", "$ 500", "2x1"
bool begins_promise(string_view rest) {
  while (rest.starts_with(' ')) rest.remove_prefix(1);
  if (rest.starts_with('$') || rest.starts_with("r$")) return true;
  const std::size_t figures = end_of_figures(rest, 0);
  if (figures == 0) return false;
  rest.remove_prefix(figures);
  if (rest.starts_with(" %") || rest.starts_with('%')) return true;
  return rest.size() > 1 && rest[0] == 'x' && base::is_ascii_digit(rest[1]);
}

// "de 16 a 19.": figures that may be the hours of an open house, and end what is said.
bool are_last_hours(const Tokens& tokens, std::size_t of) {
  constexpr int kFirst = 8;
  constexpr int kLast = 24;
  if (symbol_at(tokens, of + 1) != Symbol::number || symbol_at(tokens, of + 2) != Symbol::to || symbol_at(tokens, of + 3) != Symbol::number) return false;
  const Token& first = tokens[of + 1];
  const Token& last = tokens[of + 3];
  const bool are_bare = tokens[of].value == 0 && tokens[of + 2].value == 0 && first.second != kInWords && ends_sentence(symbol_at(tokens, of + 4));
  return are_bare && kFirst <= first.value && first.value < last.value && last.value <= kLast;
}

// What a sentence says before a place, or the end of that.
string_view clause_before(string_view folded, std::size_t place) {
  constexpr std::size_t kFarthest = 160;   // bytes
  const string_view clause = folded.substr(place - std::min(place, kFarthest), std::min(place, kFarthest));
  return clause.substr(clause.find_last_of(".!?\n") + 1);   // all of it where no sign is
}

// "20 %", "2x1"
bool promises(string_view clause) {
  if (clause.find('%') != string_view::npos) return true;
  const std::size_t times = clause.find('x');
  if (times == string_view::npos || times == 0 || times + 1 == clause.size()) return false;
  return base::is_ascii_digit(clause[times - 1]) && base::is_ascii_digit(clause[times + 1]);
}

}  // namespace

void tell_promised_days(std::pmr::vector<Token>& tokens, std::size_t at, string_view folded) {
  if (at == 0 || !is_weekday(tokens[at - 1].symbol) || !is_weekday(symbol_at(tokens, at + 1)) || symbol_at(tokens, at + 2) != Symbol::comma) return;
  if (begins_promise(folded.substr(tokens[at + 2].range.end))) tokens[at + 2].symbol = Symbol::pause;
}

void tell_promised_hours(std::pmr::vector<Token>& tokens, std::size_t at, string_view folded) {
  constexpr string_view kOfAges[] = {"anos", "edad", "edades", "ninos", "ninas", "jovenes", "adolescentes", "chicos", "chicas",
                                     "alumnos", "estudiantes", "personas", "grupos", "cuotas", "meses", "criancas", "jovens", "idade"};
  if (!are_last_hours(tokens, at)) return;
  const std::size_t place = tokens[at].range.begin;
  if (at == 0 || tokens[at - 1].symbol != Symbol::other || base::is_among(kOfAges, word_before(folded, place))) return;
  if (!promises(clause_before(folded, place))) return;
  for (Token* figure : {&tokens[at + 1], &tokens[at + 3]}) {
    figure->symbol = Symbol::dotted;
    figure->clock = {figure->value};
  }
}

}  // namespace sml::claims
