#include "linter/claims/measured_figures.h"

#include "linter/base/ascii.h"
#include "linter/base/word_list.h"
#include "linter/claims/street_name.h"
#include "linter/claims/touching_word.h"

namespace sml::claims {
namespace {

// What goes on behind a figure that is a time, a measure or an amount.
constexpr std::string_view kMeasures[] = {
    "h", "hs", "hrs", "hr", "horas", "hora", "am", "pm", "a.m", "p.m", "min", "minutos", "metros", "mts", "km", "cuadras", "anos", "personas",
    "pessoas", "pesos", "reais", "euros", "usd", "mxn", "minutes", "mins", "hours", "people", "years", "dias", "days", "off", "grados", "kg", "vagas",
    "lugares", "m", "ha", "asistentes", "unidades", "productos", "cuotas", "puntos", "pontos", "ambientes", "dormitorios", "platos", "entradas"};

// "Praça da Matriz, 18h"
bool is_hour(std::string_view searched, std::size_t at) {
  if (at < 2 || searched[at - 1] != 'h' || !base::is_ascii_digit(searched[at - 2])) return false;
  return at == 2 || !base::is_ascii_digit(searched[at - 3]) || at == 3 || !base::is_ascii_digit(searched[at - 4]);
}

}  // namespace

bool is_measured(const Reading& reading, std::size_t at, bool is_bare) {
  const std::string_view searched = reading.searched;
  if (is_hour(searched, at)) return true;
  if (at == 0 || !base::is_ascii_digit(searched[at - 1])) return false;
  while (at < searched.size() && searched[at] == ' ') ++at;
  if (at == searched.size()) return false;
  const std::string_view rest = searched.substr(at);
  for (const std::string_view sign : {"%", "$", "€", "£", "p. m", "a. m"})
    if (rest.starts_with(sign)) return true;
  if (rest.size() > 1 && rest[0] == ':' && base::is_ascii_digit(rest[1])) return true;
  std::size_t end = at;
  while (end < searched.size() && (base::is_ascii_small(searched[end]) || searched[end] == '.')) ++end;
  std::string_view word = searched.substr(at, end - at);
  while (word.ends_with('.')) word.remove_suffix(1);
  if (base::is_among(kMeasures, word) || reading.grammar.is("month", word) || reading.grammar.is("month_short", word)) return true;
  const std::size_t next = searched.find_first_not_of(" ", end);
  if (next == std::string_view::npos) return false;
  if (word == "a" || word == "to" || word == "as" || (is_bare && (word == "y" || word == "e" || word == "al"))) return base::is_ascii_digit(searched[next]);
  if (word != "de") return false;
  const std::string_view counted = word_beginning_at(searched, next);
  if (is_bare && !counted.empty() && !joins_names(counted) && !is_capital(reading, next)) return true;   // "Cadena 100 de música"
  return reading.grammar.is("month", counted);
}

bool ends_in_decimals(std::string_view folded) {
  constexpr std::size_t kMostDecimals = 2;
  const std::size_t comma = folded.rfind(',');
  if (comma == std::string_view::npos || comma == 0 || !base::is_ascii_digit(folded[comma - 1])) return false;
  const std::string_view decimals = folded.substr(comma + 1);
  return !decimals.empty() && decimals.size() <= kMostDecimals && decimals.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace sml::claims
