#include "linter/claims/street_lead.h"

#include <string_view>

#include "linter/base/ascii.h"
#include "linter/base/word_list.h"
#include "linter/claims/street_name.h"
#include "linter/claims/touching_word.h"

namespace sml::claims {
namespace {

// Who or what is at a place, before its street: "la sede, Alsina 1450", "Farmacia de turno: Belgrano 302".
constexpr std::string_view kPlaces[] = {
    "sede", "secretaria", "local", "sucursal", "farmacia", "consultorio", "clinica",
    "estudio", "taller", "showroom", "tienda", "salon", "club", "gimnasio", "oficina",
    "deposito", "retiro", "retiros", "encuentro", "direccion", "restaurante", "libreria", "biblioteca", "teatro", "museo", "galeria", "escuela", "colegio",
    "iglesia", "parroquia", "hotel", "hostal", "centro", "vivero", "panaderia", "heladeria", "veterinaria", "peluqueria", "barberia", "bar", "loja", "filial",
    "endereco", "padaria", "visitanos", "encontranos", "buscanos", "donde", "ubicacion", "ubicados", "llegar",
    "escola", "igreja", "farmacias", "sucursales", "locales", "terminal", "boleteria", "taquilla", "bilheteria"};

}  // namespace

bool is_labelled(const Reading& reading, std::size_t at) {
  const std::string_view searched = reading.searched;
  constexpr int kFarthest = 4;
  while (at > 0 && searched[at - 1] == ' ') --at;
  if (at == 0 || std::string_view(",:(").find(searched[at - 1]) == std::string_view::npos) return false;
  --at;
  while (at > 0 && searched[at - 1] == ' ') --at;
  for (int count = 0; count < kFarthest; ++count) {
    const std::string_view word = word_ending_at(searched, at);
    if (base::is_among(kPlaces, word)) return true;
    const std::size_t begin = at - word.size();
    if (word.empty() || begin == 0 || searched[begin - 1] != ' ') return false;
    at = begin - 1;
  }
  return false;
}

bool names_who(const Reading& reading, std::size_t at) {
  const std::string_view searched = reading.searched;
  constexpr int kLongest = 4;
  if (at < 2 || searched.substr(at - 2, 2) != ", ") return false;
  std::size_t end = at - 2;
  for (int count = 0; count < kLongest; ++count) {
    const std::string_view word = word_ending_at(searched, end);
    const std::size_t begin = end - word.size();
    if (word.empty() || !(is_capital(reading, begin) || (count > 0 && joins_names(word)))) return false;
    if (begin >= 3 && searched.substr(begin - 2, 2) == ": ") return base::is_ascii_digit(searched[begin - 3]);
    if (begin == 0 || searched[begin - 1] != ' ') return false;
    end = begin - 1;
  }
  return false;
}

}  // namespace sml::claims
