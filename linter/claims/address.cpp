#include "linter/claims/address.h"

#include <algorithm>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/base/word_list.h"
#include "linter/claims/address_days.h"
#include "linter/claims/bare_street.h"
#include "linter/claims/measured_figures.h"
#include "linter/claims/street_name.h"
#include "linter/claims/touching_word.h"
#include "linter/text/characters.h"

namespace sml::claims {
namespace {

// What stands between a name and its number, or a corner.
constexpr std::string_view kMarks[] = {"no", "n", "nro", "num", "numero", "s/n", "esq", "esquina", "con", "km", "o", "°", "cdra", "cuadra"};

// Streets that cross others in addresses (`crossing_kind` of the lexicon): what begins with one is found by it.
constexpr std::string_view kCrossingKinds[] = {"calle", "cll", "cl", "carrera", "cra", "kra", "kr", "cr",
                                               "diagonal", "dg", "transversal", "tv", "av", "avda", "avenida"};

// Others, which open an address where a sentence begins.
constexpr std::string_view kOtherKinds[] = {"paseo", "rua", "plaza", "blvd", "jr", "pasaje", "rambla", "travessa", "alameda"};

// Kinds of streets that English writes short.
constexpr std::string_view kShortRoads[] = {"st", "rd", "ave", "av", "ln", "dr", "blvd", "pl", "ct", "sq"};

constexpr std::string_view kOrdinals[] = {"st", "nd", "rd", "th"};
constexpr std::string_view kDayJoiners[] = {" de ", " da ", " do ", "o de ", "ro de ", "° de "};

class AddressReader {
 public:
  AddressReader(const Hit& hit, const Reading& reading) : hit_(hit), reading_(reading), searched_(reading.searched) {}

  bool is_address() const {
    const std::string_view span = searched_.substr(hit_.span().begin, hit_.span().end - hit_.span().begin);
    if (ends_in_decimals(span) && span.find("km") == std::string_view::npos) return false;   // "AV 1,0"
    if (is_behind_name())
      return name_before(reading_, hit_.span().begin).has_value() && !has_year(hit_.span().begin) &&
             !is_measured(reading_, hit_.span().end, form() == at_begin);
    if (form() == behind_number && begins_with_day(reading_, hit_.span())) return false;
    if ((form() == at_begin && reads_otherwise()) || begins_with_club()) return false;
    return (form() == no_name || (is_named(name()) && !is_initials(name()) && !is_broken())) && !is_measured(reading_, hit_.span().end, form() == at_begin);
  }

  // "Calle Mayor 110 - 1º" whole; of "Calle Mayor 110, 1º de mayo" the house.
  text::Range range() const {
    if (is_behind_name())
      return {name_before(reading_, hit_.span().begin)->begin, form() == behind_name ? hit_.span().end : end_of_figures(searched_, hit_.span().begin)};
    text::Range span = without_sentence(without_label(hit_.span()));
    span.begin = std::max(span.begin, form() == behind_kind ? behind_break() : 0);
    const std::size_t floor = begin_of_floor(span);
    const std::size_t next = std::min(searched_.find_first_not_of(" ", span.end), searched_.size());
    const bool word_goes_on = next < searched_.size() && base::is_ascii_small(searched_[next]);
    if (!word_goes_on || floor == span.end) return span;
    const std::size_t end = without_dash(floor);
    const std::size_t house = searched_.find_first_of("0123456789", name().end);
    return house < end ? text::Range{span.begin, end} : span;
  }

 private:
  int form() const { return hit_.phrase().first; }
  bool is_behind_name() const { return form() == behind_name || form() == behind_name_at_corner; }

  // The end of what stands before a place, without the blanks, commas and dashes at it.
  std::size_t without_dash(std::size_t end) const {
    constexpr std::string_view kLongDash = "–";
    while (true) {
      end = searched_.substr(0, end).find_last_not_of(" ,-") + 1;
      if (!searched_.substr(0, end).ends_with(kLongDash)) return end;
      end -= kLongDash.size();
    }
  }

  // At the begin of a text or line, where no kind of street tells.
  bool reads_otherwise() const {
    return is_ordinal_number() || begins_with_kind() || has_year(name().end) || is_day_of_place(reading_, hit_.span()) ||
           is_stretch_of_weekdays(reading_, name());
  }

  bool is_broken() const {
    const std::size_t part = behind_break();
    return part > 0 && !base::is_among(kCrossingKinds, word_at(part)) && !base::is_among(kOtherKinds, word_at(part));
  }

  // "Plaza del Sol. Av. Juárez 12": where another sentence begins inside of the name, or 0.
  std::size_t behind_break() const {
    const text::Range place = name();
    std::size_t behind = 0;
    const std::string_view named = searched_.substr(0, place.end + 1);
    for (std::size_t at = named.find(". ", place.begin); at < place.end; at = named.find(". ", at + 1)) {
      if (!is_abbreviation(word_ending_at(searched_.substr(place.begin), at - place.begin)))
        behind = std::min(searched_.find_first_not_of(". ", at), searched_.size());
    }
    return behind;
  }

  // Of "Rua do Sol, 88 · Loja 2: Av. Central, 900" the first; what stands behind its sign opens the next.
  text::Range without_label(text::Range span) const {
    if (span.end >= searched_.size() || searched_[span.end] != ':') return span;
    const std::size_t sign = searched_.substr(span.begin, span.end - span.begin).rfind("·");
    if (sign == std::string_view::npos || sign == 0) return span;
    return {span.begin, searched_.find_last_not_of(' ', span.begin + sign - 1) + 1};
  }

  // Of "120 Smith St. Walk-ins welcome" the street: a sentence begins behind a kind that is written short.
  text::Range without_sentence(text::Range span) const {
    if (form() != behind_number) return span;
    const std::size_t last_mark = searched_.substr(span.begin, span.end - span.begin).rfind(". ");
    if (last_mark == std::string_view::npos || span.begin + last_mark <= name().begin) return span;
    const std::size_t mark = span.begin + last_mark;
    const std::string_view kind = word_ending_at(searched_, mark);
    const bool is_first = mark - kind.size() <= name().begin;
    const bool is_last = searched_.substr(mark + 2, span.end - mark - 2).find(' ') == std::string_view::npos;
    return is_last && !is_first && base::is_among(kShortRoads, kind) ? text::Range{span.begin, mark} : span;
  }

  // "en Huamanga, 2.ª cuadra"
  bool is_ordinal_number() const {
    const std::string_view rest = searched_.substr(hit_.span().end);
    return rest.starts_with(".a ") || rest.starts_with(".o ");
  }

  // "Estamos en la Cra. 70 # 44-21": it is found by its kind, and whole.
  bool begins_with_kind() const {
    std::size_t at = hit_.span().begin;
    for (const std::string_view article : {"la ", "el "})
      if (searched_.substr(at).starts_with(article)) at += article.size();
    return base::is_among(kCrossingKinds, word_at(at));
  }
  std::string_view word_at(std::size_t at) const { return searched_.substr(at, first_of(" .", at, hit_.span().end) - at); }

  // "Expo Café 2026": an edition, where no kind of street says that it is a house.
  bool has_year(std::size_t number) const { return is_recent_year(searched_.substr(number, end_of_figures(searched_, number) - number)); }

  // The first of these characters, or `end`; and the place behind it.
  std::size_t first_of(std::string_view characters, std::size_t at, std::size_t end) const {
    return std::min(searched_.substr(0, end).find_first_of(characters, at), end);
  }
  std::size_t behind_first_of(std::string_view characters, std::size_t at, std::size_t end) const {
    return std::min(first_of(characters, at, end) + 1, end);
  }

  // From the street's kind, or the house's number, on to the next figure, or to the end.
  text::Range name() const {
    text::Range name = hit_.span();
    if (form() == behind_kind) name.begin = behind_first_of(" ./", name.begin, name.end);
    if (form() == behind_number) name.begin = behind_number_of(name);
    std::size_t end = name.begin;
    while (end < name.end && std::string_view(",#(").find(searched_[end]) == std::string_view::npos && !begins_number(end)) ++end;
    return {name.begin, end};
  }

  // The figures of "15 de Novembro 100" and "5th" are parts of a name; those of "las 9", before "de la noche", are not.
  bool begins_number(std::size_t at) const {
    if (!base::is_ascii_digit(searched_[at]) || at == 0 || searched_[at - 1] != ' ') return false;
    if (form() == behind_number) return !is_ordinal(at);
    const std::string_view rest = behind_figures(at, hit_.span().end);
    return !std::ranges::any_of(kDayJoiners, [&](std::string_view joiner) { return rest.starts_with(joiner); });
  }

  // Where the "1º" that ends a match begins, or its end.
  std::size_t begin_of_floor(text::Range span) const {
    const std::string_view words = searched_.substr(0, span.end);
    const std::size_t figures_end = words.find_last_of("0123456789") + 1;
    std::string_view ending = words.substr(figures_end);
    if (ending.starts_with('.')) ending.remove_prefix(1);
    if (figures_end <= span.begin || (ending != "o" && ending != "°")) return span.end;
    return words.find_last_not_of("0123456789", figures_end - 1) + 1;
  }

  // "300 Station Road", "Unit 5, 300 Station Road", "2nd floor, 300 Station Road", "Unit 5, Harbour Lane".
  std::size_t behind_number_of(text::Range span) const {
    std::size_t at = span.begin;
    if (const std::size_t slash = first_of("/", at, span.end); searched_.substr(at).starts_with("flat ") && slash < span.end)
      at = end_of_figures(searched_, slash + 1);
    else if (!base::is_ascii_digit(searched_[at]) || is_ordinal(at))
      at = first_of(",/", at, span.end) < span.end ? behind_first_of(",/", at, span.end) : first_of("0123456789", at, span.end);
    at = std::min(searched_.find_first_not_of(" ,", at), span.end);
    if (at < span.end && base::is_ascii_digit(searched_[at]) && !is_ordinal(at)) at = behind_first_of(" ", at, span.end);
    return at;
  }

  // What stands behind the figures at a place, up to `end`.
  std::string_view behind_figures(std::size_t at, std::size_t end) const {
    const std::string_view words = searched_.substr(0, end);
    return words.substr(end_of_figures(words, at));
  }

  bool is_ordinal(std::size_t at) const {
    const std::string_view rest = behind_figures(at, searched_.size());
    return std::ranges::any_of(kOrdinals, [&](std::string_view ending) { return rest.starts_with(ending); });
  }

  // Each word of the name has a capital, or joins others.
  bool is_named(text::Range name) const {
    std::string_view last;
    bool has_capital = false;
    for (std::size_t at = name.begin; at < name.end;) {
      if (std::string_view(" .:-").find(searched_[at]) != std::string_view::npos) {
        ++at;
        continue;
      }
      const std::size_t end = first_of(" .", at, name.end);
      const std::string_view word = searched_.substr(at, end - at);
      if (base::is_among(kMarks, word)) {
        at = end;
        continue;
      }
      last = word;
      const bool written_large = base::is_ascii_digit(last.front()) || is_capital(reading_, at);
      has_capital = has_capital || written_large;
      const bool is_kind = form() == behind_number && end == name.end;
      if (!written_large && !is_kind && !joins_names(last) && !may_be_small()) return false;
      at = end;
    }
    if (is_day_in_figures(reading_, hit_.span(), name, form() == at_begin)) return false;
    return (has_capital || (!last.empty() && may_be_small())) && !joins_names(last) &&
           !(form() == at_begin && names_no_street(last) && !is_day_with_number(reading_, hit_.span(), name));
  }

  // "calle madero 45, centro": a street by its kind, in a line without capitals, at the end of a clause.
  bool may_be_small() const {
    const std::size_t end = hit_.span().end;
    const bool ends = end == searched_.size() || std::string_view(".,;\n)").find(searched_[end]) != std::string_view::npos;
    return ends && form() == behind_kind && begins_with_kind() && is_line_small();
  }

  // As far as one looks.
  bool is_line_small() const {
    constexpr std::size_t kFarthest = 1000;   // bytes on each side
    const std::size_t at = reading_.folded.original(hit_.span().begin, hit_.span().end).begin;
    const std::size_t from = at - std::min(at, kFarthest);
    const std::string_view near = reading_.text.substr(from, 2 * kFarthest);
    std::size_t place = near.substr(0, at - from).rfind('\n') + 1;   // 0 where none is
    while (place < near.size() && base::continues_character(near[place])) ++place;
    const std::size_t end = std::min(near.find('\n', at - from), near.size());
    while (place < end)
      if (text::is_upper_case(base::next_code_point(near, place))) return false;
    return true;
  }

  // "C.D. Berrón 4 - 3": letters without a space between.
  bool begins_with_club() const {
    const std::string_view words = searched_.substr(hit_.span().begin, 4);
    return form() == behind_kind && words.size() == 4 && words[1] == '.' && base::is_ascii_small(words[2]) && words[3] == '.';
  }

  // "C.P. 76000", "R.F.C. 1234": no kind of street with its name.
  bool is_initials(text::Range name) const {
    std::size_t letters = 0;
    for (std::size_t at = name.begin; at < name.end; ++at) {
      const bool is_letter = base::is_ascii_small(searched_[at]);
      letters = is_letter ? letters + 1 : 0;
      if (letters > 1 || base::is_ascii_digit(searched_[at])) return false;
    }
    const std::string_view words = searched_.substr(hit_.span().begin);
    return form() == behind_kind && words.size() > 1 && words[0] != '.' && words[1] == '.';
  }

  const Hit& hit_;
  const Reading& reading_;
  std::string_view searched_;
};

}  // namespace

std::vector<Candidate> find_addresses(const std::vector<Hit>& hits, const SearchedText& cut, const Reading& reading) {
  std::vector<Candidate> found;
  for (const Hit& hit : hits) {
    if (hit.phrase().meaning != Meaning::address) continue;
    const AddressReader address(hit, reading);
    if (address.is_address()) found.push_back({Meaning::address, address.range(), 0, AddressClaim{}});
  }
  for (const text::Range street : find_bare_streets(cut, reading)) found.push_back({Meaning::address, street, 0, AddressClaim{}});
  std::ranges::stable_sort(found, [](const Candidate& one, const Candidate& other) {
    return std::pair(one.range.begin, other.range.end) < std::pair(other.range.begin, one.range.end);
  });
  std::vector<Candidate> kept;
  for (Candidate& candidate : found)
    if (kept.empty() || kept.back().range.end <= candidate.range.begin) kept.push_back(std::move(candidate));
  return kept;
}

}  // namespace sml::claims
