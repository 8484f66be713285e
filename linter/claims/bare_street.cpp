#include "linter/claims/bare_street.h"

#include <algorithm>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/base/word_list.h"
#include "linter/claims/measured_figures.h"
#include "linter/claims/street_lead.h"
#include "linter/claims/street_name.h"
#include "linter/claims/touching_word.h"
#include "linter/text/characters.h"

namespace sml::claims {
namespace {

using Run = SearchedText::Run;

// Before the name of a quarter: "col. Roma".
constexpr std::string_view kQuarters[] = {"col", "colonia", "barrio", "bairro", "fracc", "urb"};

constexpr std::string_view kCrossing[] = {"casi", "entre"};   // before a street that another crosses
constexpr std::string_view kDirections[] = {"este", "oeste", "norte", "sur", "oriente", "poniente"};   // end a name

// What people write behind an address: how to reach those who are there, and when.
constexpr std::string_view kContacts[] = {
    "tel", "telefono", "telefone", "whatsapp", "wsp", "cel", "contacto", "contato", "reservas", "turnos", "consultas", "informes", "info", "inscripciones",
    "pedidos", "atendemos", "atencion", "abierto", "aberto", "abrimos", "horario", "horarios", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado",
    "sabados", "domingo", "lun", "seg", "segunda", "ven", "veni", "vengan", "trae",
    "traete", "pasa", "pasate", "acercate", "citas", "cita", "agenda", "reserva", "llama",
    "llamanos", "escribenos", "nos", "abre", "vem", "venha", "visitanos", "encontranos", "te", "los", "les", "cp"};

// Reads what stands around one number.
class StreetReader {
 public:
  explicit StreetReader(const Reading& reading) : reading_(reading), searched_(reading.searched) {}

  // "1200 N Main Street": the name stands behind the number and a direction.
  std::optional<text::Range> street_behind(text::Range number) const {
    const bool is_money = number.begin > 0 && std::string_view("\n ").find(searched_[number.begin - 1]) == std::string_view::npos;
    std::size_t at = behind_spaces(number.end);
    const bool has_direction =
        is_small(at) && !is_small(at + 1) && std::string_view("nsew").find(searched_[at]) != std::string_view::npos && is_capital(reading_, at);
    if (is_money || !has_direction || number.end - number.begin < kFewestFigures || at == number.end) return std::nullopt;
    at += at + 1 < searched_.size() && searched_[at + 1] == '.' ? 2 : 1;
    const std::size_t name = behind_spaces(at);
    const std::size_t end = behind_names(name);
    const bool is_named = name > at && end > name + 2 && has_small_letter({name, end});
    return is_named && (closes(end) || searched_[end] == ',') ? std::optional(text::Range{number.begin, end}) : std::nullopt;
  }

  // `last` is where the street before it ended, or 0: they stand in lists, too.
  std::optional<text::Range> street_at(text::Range number, std::size_t last) const {
    const auto name = name_before(reading_, number.begin);
    if (!name || searched_[number.begin - 1] != ' ' || searched_[name->end] == ',') return std::nullopt;
    if (const auto floor = behind_floor(number.end)) return text::Range{name->begin, *floor};
    if (is_year(reading_.of(number)) || !has_small_letter(*name)) return std::nullopt;
    const text::Range street{name->begin, behind_suffix(number.end)};
    const bool is_long = number.end - number.begin >= kFewestFigures;
    return (is_long ? is_told(street, number, last) : is_short_told(street)) ? std::optional(street) : std::nullopt;
  }

 private:
  static constexpr std::size_t kFewestFigures = 3;

  bool is_digit(std::size_t at) const { return at < searched_.size() && base::is_ascii_digit(searched_[at]); }
  bool is_small(std::size_t at) const { return at < searched_.size() && base::is_ascii_small(searched_[at]); }
  std::size_t behind_spaces(std::size_t at) const { return std::min(searched_.find_first_not_of(' ', at), searched_.size()); }
  std::size_t end_of_word(std::size_t at) const { return at + word_at(at).size(); }
  std::string_view word_at(std::size_t at) const { return word_beginning_at(searched_, at); }

  // Whether what stands around it tells that it is a street.
  bool is_told(text::Range street, text::Range number, std::size_t last) const {
    const bool is_house = !looks_like_price(reading_.of(number)) && !looks_like_size(reading_.of(number));
    if (is_placed(street, number, is_house) || is_crossed(street)) return true;
    const bool is_named = is_labelled(reading_, street.begin) || goes_on(last, street.begin) || (is_house && names_who(reading_, street.begin));
    if (is_named) return closes(behind_place(street.end)) || pauses(street.end);
    if (!opens(street.begin)) return false;
    if (is_house && (precedes_hours(street.end) || precedes_phone(street.end))) return true;
    const std::size_t place = behind_place(street.end);
    if (!closes(place)) return false;
    if (place > street.end) return !looks_like_size(reading_.of(number));
    return leads_on(place) && !looks_like_price(reading_.of(number)) && !is_listed(street.begin);
  }

  // "Angamos Este 1240", "en Alsina 1450", and a clause ends.
  bool is_placed(text::Range street, text::Range number, bool is_house) const {
    if (!pauses(street.end)) return false;
    return (is_house && is_in(street.begin)) || (is_directed(number.begin) && !looks_like_price(reading_.of(number)));
  }

  // "Angamos Este 1240", but "Corea del Sur 120": a direction behind another word of the name.
  bool is_directed(std::size_t number) const {
    const std::string_view direction = word_ending_at(searched_, number - 1);
    const std::size_t begin = number - 1 - direction.size();
    if (!base::is_among(kDirections, direction) || !is_capital(reading_, begin) || begin < 2 || searched_[begin - 1] != ' ') return false;
    const std::string_view name = word_ending_at(searched_, begin - 1);
    return !name.empty() && is_capital(reading_, begin - 1 - name.size());
  }

  // "Sarandí 640, lun a vie 9:30 a 18:30", "Defensa 963, de 10 a 20"
  bool precedes_hours(std::size_t at) const {
    if (!searched_.substr(std::min(at, searched_.size())).starts_with(", ")) return false;
    const std::size_t next = behind_spaces(at + 1);
    const std::string_view word = word_at(next);
    if (reading_.grammar.is("weekday", word) || reading_.grammar.is("weekday_short", word)) return true;
    return word == "de" && is_digit(behind_spaces(end_of_word(next)));
  }

  // "Mitre 233 - (0341) 425 1111": what was found as a telephone number is masked.
  bool precedes_phone(std::size_t at) const {
    const std::size_t sign = behind_spaces(at);
    for (const std::string_view separator : {"-", "–", "—", "·", "|"}) {
      const std::size_t next = behind_spaces(sign + separator.size());
      if (searched_.substr(std::min(sign, searched_.size())).starts_with(separator) && next < searched_.size() && searched_[next] == kMask) return true;
    }
    return false;
  }

  // "Orizaba 87, Roma Norte. Tel. …"
  bool is_short_told(text::Range street) const {
    const std::size_t place = behind_place(street.end);
    return place > street.end && opens(street.begin) && closes(place) && leads_on(place);
  }

  // "120-3", "845-A", "845B": where the number ends.
  std::size_t behind_suffix(std::size_t at) const {
    constexpr std::size_t kLongest = 3;
    const bool has_hyphen = at < searched_.size() && searched_[at] == '-';
    const std::size_t begin = has_hyphen ? at + 1 : at;
    std::size_t end = begin;
    while (has_hyphen && is_digit(end)) ++end;
    if (end > begin) return end - begin <= kLongest ? end : at;
    return is_small(begin) && !is_small(begin + 1) && is_capital(reading_, begin) ? begin + 1 : at;
  }

  // "en Alsina 1450", but "en 2 locales": the word right before.
  bool is_in(std::size_t at) const { return at > 0 && searched_[at - 1] == ' ' && leads_to_street(word_ending_at(searched_, at - 1)); }

  // "Andes 1210 casi Jackson"; behind a comma, too, where a line begins with it.
  bool is_crossed(text::Range street) const {
    const bool begins_line = street.begin == 0 || searched_[street.begin - 1] == '\n';
    return crosses(street.end) || (begins_line && searched_.substr(street.end).starts_with(',') && crosses(street.end + 1));
  }

  // "casi Jackson", "entre Thames y Borges"
  bool crosses(std::size_t at) const {
    const std::size_t word = behind_spaces(at);
    const std::size_t end = end_of_word(word);
    if (!base::is_among(kCrossing, word_at(word))) return false;
    const std::size_t next = behind_spaces(end);
    return next > end && is_small(next) && is_capital(reading_, next);
  }

  // Whether a clause ends at a place.
  bool pauses(std::size_t at) const {
    const std::size_t next = behind_spaces(at);
    const std::string_view rest = searched_.substr(std::min(next, searched_.size()));
    return closes(at) || std::string_view(",;()/").find(rest.front()) != std::string_view::npos || rest.starts_with("y ") || rest.starts_with("e ");
  }

  // "Cabildo 2280 · Santa Fe 3250"
  bool goes_on(std::size_t last, std::size_t at) const {
    constexpr std::string_view kSigns[] = {"·", "|", "/", "•", "y", "e", ",", "-", "–"};
    if (last == 0 || last >= at) return false;
    std::string_view between = searched_.substr(last, at - last);
    while (between.starts_with(' ')) between.remove_prefix(1);
    while (between.ends_with(' ')) between.remove_suffix(1);
    return base::is_among(kSigns, between);
  }

  // `3° "A"`, ", 2º B": a floor with its door. Where that ends.
  std::optional<std::size_t> behind_floor(std::size_t at) const {
    at = behind_spaces(at < searched_.size() && searched_[at] == ',' ? at + 1 : at);
    const std::size_t figures = at;
    while (is_digit(at)) ++at;
    if (at == figures || at - figures > 2) return std::nullopt;
    const std::string_view rest = searched_.substr(at);
    if (rest.starts_with("°")) at += std::string_view("°").size();
    else if (rest.starts_with('o')) ++at;
    else return std::nullopt;
    at = behind_spaces(at);
    const bool is_quoted = at < searched_.size() && searched_[at] == '"';
    if (is_quoted) ++at;
    if (!is_small(at) || searched_[at] > 'h' || is_small(at + 1) || !is_capital(reading_, at)) return std::nullopt;
    return is_quoted && at + 1 < searched_.size() && searched_[at + 1] == '"' ? at + 2 : at + 1;
  }

  // "SAN MARTÍN 455" may be anything.
  bool has_small_letter(text::Range name) const {
    const text::Range written = reading_.folded.original(name.begin, name.end);
    for (std::size_t at = written.begin; at < written.end;)
      if (text::is_lower_case(base::next_code_point(reading_.text, at))) return true;
    return false;
  }

  // Whether the line before ends with a word and a large figure: one row of prices or sizes after the other.
  bool is_listed(std::size_t at) const {
    std::size_t end = searched_.substr(0, at).find_last_not_of(" \n") + 1;
    if (searched_.substr(end, at - end).find('\n') == std::string_view::npos) return false;
    std::size_t begin = end;
    while (begin > 0 && base::is_ascii_digit(searched_[begin - 1])) --begin;
    return end - begin >= kFewestFigures && begin > 1 && searched_[begin - 1] == ' ' && base::is_ascii_small(searched_[begin - 2]);
  }

  // Whether a sentence, a line, or what stands behind a sign begins at a place.
  bool opens(std::size_t at) const {
    while (at > 0 && searched_[at - 1] == ' ') --at;
    if (at == 0) return true;
    const char before = searched_[at - 1];
    return static_cast<unsigned char>(before) >= 0x80 || std::string_view("\n.!?|*\x01").find(before) != std::string_view::npos;
  }

  // ", Rosario", " - Villa Crespo, CABA", " (Palermo)": where a place with its capitals ends, or `at`.
  std::size_t behind_place(std::size_t at) const {
    constexpr int kMost = 2;
    std::size_t end = at;
    for (int count = 0; count < kMost; ++count) {
      const std::size_t sign = behind_spaces(end);
      if (sign == searched_.size()) return end;
      const std::string_view rest = searched_.substr(sign);
      std::size_t next = sign;
      if (rest.starts_with(',') || rest.starts_with('(') || rest.starts_with('-')) next = sign + 1;
      else if (rest.starts_with("–")) next = sign + std::string_view("–").size();
      else return end;
      next = behind_spaces(next);
      if (const std::size_t quarter = end_of_word(next); base::is_among(kQuarters, word_at(next)))
        next = behind_spaces(searched_.substr(quarter).starts_with('.') ? quarter + 1 : quarter);
      const std::size_t named = behind_names(next);
      if (named == next) return end;
      end = rest.starts_with('(') && named < searched_.size() && searched_[named] == ')' ? named + 1 : named;
    }
    return end;
  }

  // Words with capitals, and small ones between them; `at` where there is none, or where the first tells of a day or of a contact.
  std::size_t behind_names(std::size_t at) const {
    constexpr int kMost = 4;
    const std::size_t begin = at;
    std::size_t end = at;
    for (int count = 0; count < kMost && is_small(at); ++count) {
      const std::string_view word = word_at(at);
      const std::size_t behind = at + word.size();
      if (is_capital(reading_, at)) {
        const bool is_other =
            base::is_among(kContacts, word) || names_no_street(word) || reading_.grammar.is("weekday", word) || reading_.grammar.is("month", word);
        if (is_other) return count == 0 ? begin : end;
        end = behind;
      } else if (count == 0 || !joins_names(word)) {
        break;
      }
      if (behind >= searched_.size() || searched_[behind] != ' ') break;
      at = behind + 1;
    }
    return end;
  }

  // Whether a sentence or a line ends at a place.
  bool closes(std::size_t at) const {
    at = behind_spaces(at);
    if (at == searched_.size()) return true;
    const char next = searched_[at];
    if (next == '.') return at + 1 == searched_.size() || searched_[at + 1] == ' ' || searched_[at + 1] == '\n';
    return static_cast<unsigned char>(next) >= 0x80 || std::string_view("\n!|\x01").find(next) != std::string_view::npos;
  }

  // Whether the text ends behind a place, or goes on with a contact, hours or an invitation.
  bool leads_on(std::size_t at) const {
    constexpr std::size_t kFarthest = 24;   // bytes of signs
    const std::size_t from = at;
    while (at < searched_.size() && !is_small(at) && !is_digit(at) && searched_[at] != kMask) ++at;
    if (at == searched_.size() || searched_[at] == kMask) return true;
    return at - from <= kFarthest && is_small(at) && base::is_among(kContacts, word_at(at));
  }

  const Reading& reading_;
  std::string_view searched_;
};

}  // namespace

std::vector<text::Range> find_bare_streets(const SearchedText& cut, const Reading& reading) {
  constexpr std::size_t kMostFigures = 5;
  std::vector<text::Range> found;
  const auto runs = cut.runs();
  const StreetReader reader(reading);
  const bool stands_behind = reading.grammar.language() == "en";
  for (std::size_t at = 0; at + (stands_behind ? 1 : 0) < runs.size(); ++at) {
    const Run& run = runs[at];
    if (run.kind != Run::Kind::figures || !run.spaced || run.size() < 2 || run.size() > kMostFigures || cut.text()[run.begin] == '0') continue;
    const bool is_beside_word = stands_behind ? runs[at + 1].size() == 1 : at > 0 && runs[at - 1].kind == Run::Kind::letters;
    if (!is_beside_word) continue;
    if (const auto street = stands_behind ? reader.street_behind({run.begin, run.end})
                                          : reader.street_at({run.begin, run.end}, found.empty() ? 0 : found.back().end))
      found.push_back(*street);
  }
  return found;
}

}  // namespace sml::claims
