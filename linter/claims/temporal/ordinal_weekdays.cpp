#include "linter/claims/temporal/ordinal_weekdays.h"

#include <array>

#include "linter/base/word_list.h"
#include "linter/claims/touching_word.h"

namespace sml::claims {
namespace {

using std::string_view;
using Tokens = std::pmr::vector<Token>;

// pt "a segunda massagem sai pela metade"
bool is_thing_that_costs(string_view noun, string_view folded) {
  constexpr string_view kCosts[] = {"sai", "saem", "fica", "custa", "paga", "ganha"};
  return !noun.empty() && base::is_among(kCosts, word_behind(folded, static_cast<std::size_t>(noun.data() + noun.size() - folded.data())));
}

// "A segunda quinta-feira de setembro": the second.
bool orders_weekday(const Tokens& tokens, std::size_t at) {
  constexpr std::array kMonths = {Symbol::month, Symbol::month_short, Symbol::month_or_word, Symbol::unit};
  std::size_t holder = at + 2;
  if (!names_weekday(symbol_at(tokens, at + 1)) || symbol_at(tokens, holder) != Symbol::of) return false;
  if (symbol_at(tokens, holder + 1) == Symbol::article) ++holder;
  return is_among(kMonths, symbol_at(tokens, holder + 1));
}

}  // namespace

// "Quarta voltamos ao normal", "Segunda tem aula": at the beginning of a sentence a verb behind it tells that it is a day.
void tell_ordinal_weekday(std::pmr::vector<Token>& tokens, std::size_t at, string_view folded) {
  constexpr std::array kBegins = {Symbol::stop, Symbol::line_end, Symbol::period, Symbol::pause, Symbol::comma, Symbol::conjunction};
  constexpr string_view kVerbs[] = {"tem", "vai", "teremos", "sera", "comeca", "rola", "chega", "volta",
                                    "acontece", "termina", "abre", "funciona", "estarei", "vou", "voces", "havera"};
  constexpr string_view kCounted[] = {"compra", "vez", "via", "parte", "unidade", "peca", "edicao", "dose", "etapa", "fase",
                                      "rodada", "temporada", "opcao", "chance", "visita", "geracao", "parcela", "diaria"};
  if (orders_weekday(tokens, at)) {
    tokens[at].symbol = Symbol::ordinal;
    tokens[at].value = tokens[at].second;
    return;
  }
  const string_view next = word_behind(folded, tokens[at].range.end);
  if (is_thing_that_costs(next, folded)) tokens[at].symbol = Symbol::other;
  if (symbol_at(tokens, at + 1) != Symbol::other) return;
  if (base::is_among(kCounted, next)) tokens[at].symbol = Symbol::other;   // "na segunda compra"
  const bool is_last = at > 0 && tokens[at - 1].symbol == Symbol::until && next != "ordem";   // "pedidos até quinta ganham"
  if (is_last && tokens[at].symbol != Symbol::other) tokens[at].symbol = Symbol::weekday;
  if (at > 0 && !is_among(kBegins, tokens[at - 1].symbol)) return;
  if (next.ends_with("mos") || base::is_among(kVerbs, next)) tokens[at].symbol = Symbol::weekday;
}

}  // namespace sml::claims
