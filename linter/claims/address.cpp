#include "linter/claims/address.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "linter/text/characters.h"
#include "linter/text/utf8.h"

namespace sml::claims {
namespace {

// Small words inside names.
constexpr std::string_view kJoiners[] = {"de", "del", "la", "las", "los", "el", "y", "e", "da", "do", "das", "dos", "of", "the", "and", "d", "i", "a"};

// Words before a number that make it no house's: "Sala 3", "Playa 2", "Enero 2026".
constexpr std::string_view kNoStreets[] = {"sala", "local", "piso", "sucursal", "zona", "playa", "puerta", "anden", "km", "nivel", "stand", "mesa", "unidad", "loja",
                                           "filial", "planta", "caja", "tienda", "sede", "no", "tel", "whatsapp", "cp", "cep", "enero", "febrero", "marzo", "abril", "mayo",
                                           "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre", "desde", "hasta", "solo", "aula", "salon"};

// What goes on behind a figure that is a time, a measure or an amount.
constexpr std::string_view kMeasures[] = {"h", "hs", "hrs", "hr", "horas", "hora", "am", "pm", "a.m", "p.m", "min", "minutos", "metros", "mts", "km", "cuadras", "anos", "personas", "pessoas",
                                          "pesos", "reais", "euros", "usd", "mxn", "minutes", "mins", "hours", "people", "years", "dias", "days", "off", "grados", "kg", "vagas", "lugares"};

template <std::size_t Size>
bool is_among(const std::string_view (&words)[Size], std::string_view word) {
  return std::ranges::find(words, word) != std::end(words);
}

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

class AddressReader {
 public:
  AddressReader(const Hit& hit, const Reading& reading) : hit_(hit), reading_(reading), searched_(reading.searched) {}

  bool is_address() const { return is_named() && !is_measured(hit_.span().end); }

 private:
  // Each word of the name has a capital, or joins others.
  bool is_named() const {
    const auto name = hit_.range(Field::thing);
    if (!name) return true;
    std::string_view last;
    bool has_capital = false;
    for (std::size_t at = name->begin; at < name->end;) {
      if (searched_[at] == ' ' || searched_[at] == '.') {
        ++at;
        continue;
      }
      const std::size_t end = std::min({searched_.find(' ', at), searched_.find('.', at), name->end});
      last = searched_.substr(at, end - at);
      const bool written_large = is_digit(last.front()) || is_capital(at);
      has_capital = has_capital || written_large;
      if (!written_large && !is_among(kJoiners, last)) return false;
      at = end;
    }
    return has_capital && !is_among(kJoiners, last) && !(hit_.phrase().first == 1 && is_among(kNoStreets, last));
  }

  bool is_capital(std::size_t at) const {
    std::size_t place = reading_.folded.original(at, at + 1).begin;
    return text::is_upper_case(text::next_code_point(reading_.text, place));
  }

  // "20 hs", "10 a 14", "5 %", "20:30", "3 de marzo"
  bool is_measured(std::size_t at) const {
    if (at == 0 || !is_digit(searched_[at - 1])) return false;
    while (at < searched_.size() && searched_[at] == ' ') ++at;
    if (at == searched_.size()) return false;
    const std::string_view rest = searched_.substr(at);
    for (const std::string_view sign : {"%", "$", "€", "£"})
      if (rest.starts_with(sign)) return true;
    if (rest.size() > 1 && rest[0] == ':' && is_digit(rest[1])) return true;
    std::size_t end = at;
    while (end < searched_.size() && (is_letter(searched_[end]) || searched_[end] == '.')) ++end;
    std::string_view word = searched_.substr(at, end - at);
    while (word.ends_with('.')) word.remove_suffix(1);
    if (is_among(kMeasures, word)) return true;
    const std::size_t next = searched_.find_first_not_of(" ", end);
    if (next == std::string_view::npos) return false;
    if (word == "a" || word == "to" || word == "as") return is_digit(searched_[next]);
    if (word != "de") return false;
    std::size_t behind = next;
    while (behind < searched_.size() && is_letter(searched_[behind])) ++behind;
    return reading_.grammar.is("month", searched_.substr(next, behind - next));
  }

  const Hit& hit_;
  const Reading& reading_;
  std::string_view searched_;
};

}  // namespace

std::vector<Candidate> find_addresses(const std::vector<Hit>& hits, const Reading& reading) {
  std::vector<Candidate> found;
  for (const Hit& hit : hits)
    if (hit.phrase().meaning == Meaning::address && AddressReader(hit, reading).is_address()) found.push_back({Meaning::address, hit.span(), 0, AddressClaim{}});
  std::ranges::stable_sort(found, [](const Candidate& one, const Candidate& other) {
    return std::pair(one.range.begin, other.range.end) < std::pair(other.range.begin, one.range.end);
  });
  std::vector<Candidate> kept;
  for (Candidate& candidate : found)
    if (kept.empty() || kept.back().range.end <= candidate.range.begin) kept.push_back(std::move(candidate));
  return kept;
}

}  // namespace sml::claims
