#include "linter/resolve/inflection.h"

#include <algorithm>
#include <array>

#include "linter/text/fold.h"

namespace sml::resolve {
namespace {

enum class Gender { as_it_is, masculine, feminine };
enum class Number { as_it_is, singular, short_singular, plural };   // short: without "es"

// Words that agree with their noun and have forms of their own: masculine and feminine, each in both numbers.
constexpr std::array<std::array<std::string_view, 4>, 7> kDeterminers = {{
    {"el", "la", "los", "las"},
    {"un", "una", "unos", "unas"},
    {"o", "a", "os", "as"},
    {"um", "uma", "uns", "umas"},
    {"este", "esta", "estos", "estas"},
    {"buen", "buena", "buenos", "buenas"},
    {"bom", "boa", "bons", "boas"},
}};

// Nouns, without their last letter, that are another word in the other gender.
constexpr std::string_view kOtherWords =
    " banc band barc bols cant carg cart cas cest cop cost cuent cub curs derech diner fald foc fond fot fras frut ganch gast gir gorr libr llam "
    "mang mant marc med mesas mod mon mont obr ofici orden pag pal palm pas past pat pes pic pis plant plat plaz poll pos punt puert raj ram rat rest rued "
    "ruin salt sel suel tap tarjet test tierr tram trat vel vent vid cont port ";

constexpr std::size_t kShortest = 4;   // letters of a word that has forms

bool is_another_word(std::string_view word) {
  std::string stem(word.substr(0, word.size() - 1));
  return kOtherWords.find(" " + stem + " ") != std::string_view::npos;
}

bool ends_in_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::ranges::any_of(endings, [&](std::string_view ending) { return word.ends_with(ending); });
}

std::string singular(std::string_view word, Number number) {
  const bool has_es = word.ends_with("es") && word.size() > kShortest + 1;
  if (number == Number::short_singular && has_es) return std::string(word.substr(0, word.size() - 2));
  if (word.ends_with("s") && word.size() > kShortest) return std::string(word.substr(0, word.size() - 1));
  return std::string(word);
}

// "Como nuevo", "casi perfecto": words that have no forms, whatever they look like.
bool is_invariable(std::string_view word) { return word == "como" || word == "casi" || word == "quase"; }

std::string of_gender(std::string word, Gender gender) {
  if (gender == Gender::as_it_is || word.size() < kShortest || is_invariable(word)) return word;
  const bool plural = word.ends_with("s");
  if (plural) word.pop_back();
  const bool feminine = gender == Gender::feminine;
  if (word.ends_with(feminine ? 'o' : 'a') && !is_another_word(word)) {
    word.back() = feminine ? 'a' : 'o';
  } else if (feminine && ends_in_any(word, {"dor", "tor"})) {
    word += 'a';
  } else if (!feminine && ends_in_any(word, {"dora", "tora"})) {
    word.pop_back();
  }
  return plural ? word + 's' : word;
}

std::string plural(std::string word) {
  if (word.size() < kShortest || word.ends_with("s") || is_invariable(word)) return word;
  return word + (ends_in_any(word, {"l", "r", "n", "d"}) ? "es" : "s");
}

// From the first of these on that is not the first word a term's words agree with something else: "los mejores hoteles de Sevilla".
constexpr std::string_view kPrepositions = " de del da do das of en em in con com with sin sem without para for por al ";

bool is_preposition(const std::string& word) { return kPrepositions.find(" " + word + " ") != std::string_view::npos; }

std::string form_of(const std::string& word, Gender gender, Number number) {
  for (const auto& row : kDeterminers) {
    const auto found = std::ranges::find(row, word);
    if (found == row.end()) continue;
    std::size_t column = static_cast<std::size_t>(found - row.begin());
    if (gender != Gender::as_it_is) column = (column & 2U) | (gender == Gender::feminine ? 1U : 0U);
    if (number != Number::as_it_is) column = (column & 1U) | (number == Number::plural ? 2U : 0U);
    return std::string(row[column]);
  }
  if (number == Number::plural) return plural(of_gender(word, gender));
  if (number == Number::as_it_is) return of_gender(word, gender);
  return of_gender(singular(word, number), gender);
}

}  // namespace

std::vector<std::string> inflections(std::string_view term) {
  const std::string folded = text::folded_words(term);
  std::vector<std::string> forms = {folded};
  for (const Gender gender : {Gender::as_it_is, Gender::masculine, Gender::feminine}) {
    for (const Number number : {Number::as_it_is, Number::singular, Number::short_singular, Number::plural}) {
      std::string form;
      bool agrees = true;
      for (std::size_t at = 0; at < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', at), folded.size());
        const std::string word = folded.substr(at, end - at);
        agrees = agrees && (form.empty() || !is_preposition(word));
        form += (form.empty() ? "" : " ") + (agrees ? form_of(word, gender, number) : word);
        at = end + 1;
      }
      if (std::ranges::find(forms, form) == forms.end()) forms.push_back(std::move(form));
    }
  }
  return forms;
}

}  // namespace sml::resolve
