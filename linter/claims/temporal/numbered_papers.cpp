#include "linter/claims/temporal/numbered_papers.h"

#include <cstddef>

#include "linter/base/ascii.h"
#include "linter/base/word_list.h"
#include "linter/claims/touching_word.h"

namespace sml::claims {
namespace {

using std::string_view;

// "Ref. CT/2027/04-12", "protocolo 2026/08-17"; but "2026/08-2026/10"
bool is_of_paper(const Token& token, string_view folded) {
  constexpr std::size_t kOfYear = 4;
  const auto [begin, end] = token.range;
  if (token.date.separator != '/' || end + 1 >= folded.size() || folded[end] != '-' || !base::is_ascii_digit(folded[end + 1])) return false;
  const string_view rest = folded.substr(end + 1);
  return end_of_figures(rest, 0) != kOfYear && folded.find('/', begin) == begin + kOfYear;
}

}  // namespace

void tell_reference(Token& token, string_view folded) {
  const auto [first, second, third] = token.date.parts;
  if (token.date.separator == '-' && first == second && second == third) token.symbol = Symbol::other;
  constexpr string_view kOfPapers[] = {"protocolo", "ref", "referencia", "pedido", "orden", "order", "expediente",
                                       "exp", "folio", "factura", "fatura", "invoice", "ticket", "licencia", "registro",
                                       "matricula", "serie", "lote", "codigo", "code", "no", "nro", "num",
                                       "numero", "number", "sku", "id", "case", "caso", "processo", "lot"};
  const text::Range range = token.range;
  constexpr std::size_t kBasic = 8;   // 20260520
  if (range.end - range.begin != kBasic || folded.substr(range.begin, kBasic).find_first_not_of("0123456789") != string_view::npos) return;
  std::size_t before = range.begin;
  while (before > 0 && string_view(" .:#").find(folded[before - 1]) != string_view::npos) --before;
  const bool goes_on = range.end + 1 < folded.size() && folded[range.end] == '-' && base::is_ascii_digit(folded[range.end + 1]);
  if (goes_on || base::is_among(kOfPapers, word_before(folded, before))) token.symbol = Symbol::other;
}

void tell_law(Token& token, string_view folded) {
  constexpr string_view kOfLaws[] = {"ley", "decreto", "rd", "orden", "ordenanza", "resolucion", "disposicion", "reglamento",
                                     "acuerdo", "expediente", "sentencia", "circular", "lei", "portaria", "resolucao", "edital",
                                     "processo", "regulation", "directive", "pieza", "peca", "piece", "inventario",
                                     "comunicado", "oficio", "aviso", "boletin", "boletim", "comunicacion", "bulletin", "notice"};
  constexpr std::size_t kLongestSign = 3;   // of a number: "nro"
  if (is_of_paper(token, folded)) token.symbol = Symbol::other;
  std::size_t place = token.range.begin;
  for (string_view word; word.size() <= kLongestSign; place -= word.size()) {
    while (place > 0 && string_view(" .:").find(folded[place - 1]) != string_view::npos) --place;
    word = word_ending_at(folded, place);
    if (base::is_among(kOfLaws, word)) token.symbol = Symbol::other;
    if (word.empty()) return;
  }
}

}  // namespace sml::claims
