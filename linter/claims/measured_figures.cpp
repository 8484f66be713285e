#include "linter/claims/measured_figures.h"

#include <algorithm>

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

// "%", "€", "p. m.", ":30"
bool begins_measure(std::string_view behind) {
  constexpr std::string_view kSigns[] = {"%", "$", "€", "£", "p. m", "a. m"};
  if (std::ranges::any_of(kSigns, [&](std::string_view sign) { return behind.starts_with(sign); })) return true;
  return behind.size() > 1 && behind[0] == ':' && base::is_ascii_digit(behind[1]);
}

// A word, or one that is written short: "hs", "p.m.".
std::string_view measure_at(std::string_view searched, std::size_t begin) {
  std::size_t end = begin;
  while (end < searched.size() && (base::is_ascii_small(searched[end]) || searched[end] == '.')) ++end;
  return searched.substr(begin, end - begin);
}

bool names_measure(const Reading& reading, std::string_view word) {
  return base::is_among(kMeasures, word) || reading.grammar.is("month", word) || reading.grammar.is("month_short", word);
}

// "20 a 25"; of bare figures "2 y 3", too.
bool joins_figures(std::string_view word, bool is_bare) {
  constexpr std::string_view kOfRanges[] = {"a", "to", "as"};
  constexpr std::string_view kOfLists[] = {"y", "e", "al"};
  return base::is_among(kOfRanges, word) || (is_bare && base::is_among(kOfLists, word));
}

// Behind "de": "3 de marzo"; of bare figures any thing without a capital: "Cadena 100 de música".
bool is_counted(const Reading& reading, std::size_t at, bool is_bare) {
  const std::string_view word = word_beginning_at(reading.searched, at);
  const bool names_thing = !word.empty() && !joins_names(word) && !is_capital(reading, at);
  return (is_bare && names_thing) || reading.grammar.is("month", word);
}

}  // namespace

bool is_measured(const Reading& reading, std::size_t at, bool is_bare) {
  const std::string_view searched = reading.searched;
  if (is_hour(searched, at)) return true;
  if (at == 0 || !base::is_ascii_digit(searched[at - 1])) return false;
  const std::size_t begin = searched.find_first_not_of(' ', at);
  if (begin == std::string_view::npos) return false;
  if (begins_measure(searched.substr(begin))) return true;
  std::string_view word = measure_at(searched, begin);
  const std::size_t next = searched.find_first_not_of(' ', begin + word.size());
  while (word.ends_with('.')) word.remove_suffix(1);
  if (names_measure(reading, word)) return true;
  if (next == std::string_view::npos) return false;
  if (joins_figures(word, is_bare)) return base::is_ascii_digit(searched[next]);
  return word == "de" && is_counted(reading, next, is_bare);
}

bool ends_in_decimals(std::string_view folded) {
  constexpr std::size_t kMostDecimals = 2;
  const std::size_t comma = folded.rfind(',');
  if (comma == std::string_view::npos || comma == 0 || !base::is_ascii_digit(folded[comma - 1])) return false;
  const std::string_view decimals = folded.substr(comma + 1);
  return !decimals.empty() && decimals.size() <= kMostDecimals && decimals.find_first_not_of("0123456789") == std::string_view::npos;
}

bool looks_like_price(std::string_view figures) { return figures.size() > 4 || figures.ends_with("00"); }

bool looks_like_size(std::string_view figures) { return figures.size() == 3 && (figures.ends_with("00") || figures.ends_with("50")); }

}  // namespace sml::claims
