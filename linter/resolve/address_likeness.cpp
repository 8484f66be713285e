#include "linter/resolve/address_likeness.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/base/word_list.h"
#include "linter/claims/street_name.h"
#include "linter/text/fold.h"
#include "linter/text/nearest.h"

namespace sml::resolve {
namespace {

constexpr std::size_t kLeastMistyped = 6;   // letters
constexpr std::string_view kFigures = "0123456789";

bool is_figures(std::string_view word) { return !word.empty() && std::ranges::all_of(word, [](char c) { return base::is_ascii_digit(c); }); }

// Where streets have numbers for names it matters what kind they are: "Calle 70" crosses "Carrera 70".
enum class Axis { unsaid, calle, carrera, diagonal, transversal };

// The words of an address that tell it from others, up to its floor or unit, and the numbers among them.
struct Street {
  std::vector<std::string> names;
  std::size_t before_number = 0;   // how many of them; behind stands the quarter where a street is named before its number
  std::vector<std::string> numbers;
  std::string direction;           // of an English name: "W 34th" is not "E 34th"
  Axis axis = Axis::unsaid;    // of what stands before the first number
};

Axis axis_of(std::string_view kind) {
  constexpr std::pair<std::string_view, Axis> kAxes[] = {
      {"calle", Axis::calle}, {"cll", Axis::calle},  {"cl", Axis::calle},   {"c", Axis::calle},           {"carrera", Axis::carrera}, {"cra", Axis::carrera},
      {"kra", Axis::carrera}, {"kr", Axis::carrera}, {"cr", Axis::carrera}, {"diagonal", Axis::diagonal}, {"diag", Axis::diagonal},   {"dg", Axis::diagonal},
      {"transversal", Axis::transversal}, {"transv", Axis::transversal}, {"tv", Axis::transversal}};
  const auto found = std::ranges::find(kAxes, kind, &std::pair<std::string_view, Axis>::first);
  return found == std::end(kAxes) ? Axis::unsaid : found->second;
}

constexpr std::string_view kKinds =
    "av avda avd ave avenida calle c cll cl calz calzada carrera cra kra cr blvd bulevar boulevard bvd jr jiron pje pasaje prol prolongacion paseo plaza pza "
    "priv privada camino carretera carr ctra ronda rambla travesia via rua r praca pca travessa largo rodovia estrada alameda al servidao street st road rd "
    "avenue lane ln drive dr way place square sq de del la las los el y e da do das dos the of no n nro num numero esq esquina con s km";
constexpr std::string_view kUnits =
    "local loc lc piso depto dpto departamento oficina of interior int planta puerta nivel edificio torre bodega nave consultorio suite ste stand unidad loja "
    "sala sl conjunto apartamento apto apt ap bloco andar unit shop floor level col colonia cp cep";

constexpr std::size_t count_of(std::string_view words) { return static_cast<std::size_t>(std::ranges::count(words, ' ')) + 1; }

// The words of a list with single spaces between them, sorted.
template <std::size_t Count>
constexpr std::array<std::string_view, Count> sorted(std::string_view words) {
  std::array<std::string_view, Count> found;
  for (std::string_view& word : found) {
    word = words.substr(0, words.find(' '));
    words.remove_prefix(std::min(word.size() + 1, words.size()));
  }
  std::ranges::sort(found);
  return found;
}

constexpr auto kKindWords = sorted<count_of(kKinds)>(kKinds);
constexpr auto kUnitWords = sorted<count_of(kUnits)>(kUnits);

// What makes a floor of a number behind the house's: "15, 2.º", "15 3er piso". Not so in English, where streets have such names.
constexpr std::array<std::string_view, 14> kOrdinalEndings = {"º", "ª", "°", "er", "ro", "ero", "ra", "era", "do", "da", "to", "ta", "mo", "vo"};

bool ends_as_ordinal(std::string_view behind_figures) {
  if (behind_figures.starts_with('.')) behind_figures.remove_prefix(1);
  return std::ranges::any_of(kOrdinalEndings, [&](std::string_view ending) {
    return behind_figures.starts_with(ending) && (behind_figures.size() == ending.size() || !base::is_ascii_letter(behind_figures[ending.size()]));
  });
}

std::string_view without_floor(std::string_view address) {
  bool is_behind_number = false;
  for (std::size_t at = address.find_first_of(kFigures); at != std::string_view::npos; at = address.find_first_of(kFigures, at)) {
    const std::size_t end = std::min(address.find_first_not_of(kFigures, at), address.size());
    if (is_behind_number && end - at <= 2 && ends_as_ordinal(address.substr(end))) return address.substr(0, at);
    is_behind_number = true;
    at = end;
  }
  return address;
}

constexpr std::string_view kDirections[] = {"north", "east", "south", "west"};

// Words of addresses that have more than one form, and the one that stands for both.
constexpr std::pair<std::string_view, std::string_view> kForms[] = {
    {"ote", "oriente"}, {"nte", "norte"}, {"first", "1st"}, {"second", "2nd"}, {"third", "3rd"}, {"fourth", "4th"},
    {"fifth", "5th"}, {"sixth", "6th"}, {"seventh", "7th"}, {"eighth", "8th"}, {"ninth", "9th"}, {"tenth", "10th"}};

// The form that stands for a word's. Some are short for a direction between or behind figures alone: "5 Pte. 208" is no "Pte. Roca 208".
std::string_view usual_form(std::string_view word, bool is_behind_number) {
  constexpr std::pair<std::string_view, std::string_view> kBehindNumber[] = {{"pte", "poniente"}, {"n", "north"}, {"e", "east"}, {"s", "south"}, {"w", "west"}};
  const auto form_in = [&](std::span<const std::pair<std::string_view, std::string_view>> forms) {
    const auto found = std::ranges::find(forms, word, &std::pair<std::string_view, std::string_view>::first);
    return found == forms.end() ? std::string_view() : found->second;
  };
  std::string_view form = form_in(kForms);
  if (form.empty() && is_behind_number) form = form_in(kBehindNumber);
  return form.empty() ? word : form;
}

Street street_of(std::string_view address) {
  Street street;
  std::vector<std::string> titles;   // "San Juan" has its name in common with "Don Juan" and not with "San José"
  bool is_behind_number = false;
  const std::string words = text::folded_words(without_floor(address));
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    const std::string_view word = usual_form(std::string_view(words).substr(at, end - at), is_behind_number);
    at = end + 1;
    is_behind_number = base::is_ascii_digit(word.front());
    if (!street.numbers.empty() && std::ranges::binary_search(kUnitWords, word)) break;
    if (street.numbers.empty() && street.axis == Axis::unsaid) street.axis = axis_of(word);
    if (is_behind_number) {
      street.numbers.emplace_back(word);
    } else if (base::is_among(kDirections, word)) {
      street.direction = word;
    } else if (claims::is_title(word)) {
      titles.emplace_back(word);
    } else if (!std::ranges::binary_search(kKindWords, word)) {
      street.names.emplace_back(word);
      if (street.numbers.empty()) ++street.before_number;
    }
  }
  if (street.names.empty()) street.names = std::move(titles);
  return street;
}

// "Juarez" and "Juares" are one street: a letter is no other place.
bool is_name_in(const std::string& name, std::span<const std::string> names) {
  return std::ranges::any_of(names, [&](const std::string& other) {
    if (name == other) return true;
    const bool begins = name.size() >= 3 && other.size() >= 3 && (name.starts_with(other) || other.starts_with(name));
    return begins || (name.size() >= kLeastMistyped && text::edit_distance(name, other, 1) <= 1);
  });
}

// Where both name their street before its number, its quarter is no street: "Calle Centro 12" is not "Av. Juárez 12, Centro".
bool share_a_name(const Street& one, const Street& other) {
  const bool begin_with_names = one.before_number > 0 && other.before_number > 0;
  const auto names_of = [&](const Street& street) { return std::span(street.names).first(begin_with_names ? street.before_number : street.names.size()); };
  return std::ranges::any_of(names_of(one), [&](const std::string& name) { return is_name_in(name, names_of(other)); });
}

bool are_among(const std::vector<std::string>& numbers, const std::vector<std::string>& others) {
  return std::ranges::all_of(numbers, [&](const std::string& number) { return std::ranges::find(others, number) != others.end(); });
}

}  // namespace

AddressLikeness likeness(std::string_view stated, std::string_view known) {
  if (stated == known) return AddressLikeness::same;
  const Street mine = street_of(stated);
  const Street theirs = street_of(known);
  if (!mine.direction.empty() && !theirs.direction.empty() && mine.direction != theirs.direction) return AddressLikeness::other;
  // "Carrera 7 # 45-12" has figures only: they all are its name.
  const bool nameless = mine.names.empty();
  if (!nameless && !share_a_name(mine, theirs)) return AddressLikeness::other;
  const bool crosses = nameless && mine.axis != Axis::unsaid && theirs.axis != Axis::unsaid && mine.axis != theirs.axis;
  if (crosses) return are_among(mine.numbers, theirs.numbers) ? AddressLikeness::same_street : AddressLikeness::other;
  if (mine.numbers.empty() || theirs.numbers.empty() || are_among(mine.numbers, theirs.numbers)) return AddressLikeness::same;
  if (!nameless && are_among({mine.numbers.front()}, theirs.numbers) && !is_figures(mine.numbers.back())) return AddressLikeness::same;
  if (nameless && mine.numbers.front() != theirs.numbers.front()) return AddressLikeness::other;
  return AddressLikeness::same_street;
}

}  // namespace sml::resolve
