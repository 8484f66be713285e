#include "linter/text/abbreviations.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "linter/text/utf8.h"

namespace sml::text {
namespace {

template <std::size_t size>
constexpr std::array<std::string_view, size> sorted(std::array<std::string_view, size> words) {
  std::ranges::sort(words);
  return words;
}

// Sources: RAE, Ortografía, appendix of abbreviations; Chicago Manual of Style, chapter 10; Manual de Redação da Presidência.
constexpr auto kBeforeAll = sorted(std::to_array<std::string_view>({
    "arq", "av", "avda", "ave", "bco", "blvd", "bulev", "calz", "carr", "cf", "col", "cra", "ctra", "d", "dna", "dr", "dra", "dres",
    "ee", "ej", "esq", "exma", "exmo", "fr", "fracc", "gral", "hno", "hnos", "ing", "jr", "lic", "mr", "mrs", "ms", "mtro", "mtra",
    "ntra", "ntro", "p.ej", "pbro", "pje", "prof", "profa", "pza", "rdo", "rvdo", "sr", "sra", "sres", "srta", "sta", "sto", "vs",
}));

constexpr auto kBeforeSmall = sorted(std::to_array<std::string_view>({
    "admon", "aprox", "approx", "apt", "apto", "atte", "cia", "cl", "cm", "corp", "cta", "dcha", "deleg", "depto", "dept", "desc",
    "dpto", "edif", "edo", "est", "etc", "excl", "gr", "hr", "hrs", "hs", "inc", "incl", "izda", "izq", "izqda", "kg", "km", "kms", "ltd",
    "ltda", "lts", "max", "mg", "min", "mins", "ml", "mm", "mpio", "mun", "oz", "pag", "pags", "pl", "plta", "pp", "ppal", "prov",
    "pta", "pte", "ptas", "rd", "seg", "segs", "ss", "st", "tel", "tels", "ud", "uds", "urb", "uu", "vd", "vds", "vol",
}));

constexpr auto kBeforeFigure = sorted(std::to_array<std::string_view>({
    "abr", "ago", "apr", "art", "arts", "aug", "cap", "cel", "cod", "dec", "dez", "dic", "dom", "ene", "ext", "feb", "fev", "fig", "fri",
    "int", "jan", "jue", "jul", "jun", "lun", "mar", "mie", "mon", "mov", "mza", "no", "nov", "nro", "num", "oct", "out",
    "sab", "sec", "sep", "sept", "set", "telf", "thu", "thurs", "tlf", "tue", "tues", "vie",
}));

// Of each first letter the lengths and the last letters of all of these, as bits: most words that end a sentence are none of them.
constexpr std::size_t kLetters = 26;
constexpr std::size_t letter_of(char byte) { return static_cast<unsigned char>(byte) - std::size_t{'a'}; }
struct Listed {
  std::uint8_t lengths = 0;
  std::uint32_t lasts = 0;
};
constexpr auto kListed = [] {
  std::array<Listed, kLetters> listed{};
  const auto add = [&](const auto& words) {
    for (const std::string_view word : words) {
      Listed& alike = listed.at(letter_of(word.front()));
      alike.lengths |= static_cast<std::uint8_t>(1U << word.size());
      alike.lasts |= 1U << letter_of(word.back());
    }
  };
  add(kBeforeAll);
  add(kBeforeSmall);
  add(kBeforeFigure);
  return listed;
}();
constexpr bool is_short(std::string_view word) { return word.size() <= kMostLettersOfAbbreviation; }
static_assert(std::ranges::all_of(kBeforeAll, is_short) && std::ranges::all_of(kBeforeSmall, is_short) && std::ranges::all_of(kBeforeFigure, is_short));

bool may_be_listed(std::string_view word) {
  const std::size_t first = letter_of(word.front());
  const std::size_t last = letter_of(word.back());
  if (first >= kLetters || last >= kLetters || !is_short(word)) return false;
  return (kListed[first].lengths >> word.size() & 1U) != 0 && (kListed[first].lasts >> last & 1U) != 0;
}

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& words, std::string_view word) {
  return std::ranges::binary_search(words, word);
}

// Letters between inner periods, at most two each: "s.a", "c.v", "p.m", "ee.uu", or one alone.
bool is_initials(std::string_view word) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t code_point = next_code_point(word, at);
    if (code_point >= '0' && code_point <= '9') return false;
    letters = code_point == '.' ? 0 : letters + 1;
    if (letters > 2) return false;
  }
  return word.find('.') != std::string_view::npos || (letters == 1 && word.size() <= 2);
}

}  // namespace

GoesOn abbreviation(std::string_view folded_word) {
  if (folded_word.empty()) return GoesOn::never;
  if (!may_be_listed(folded_word)) return is_initials(folded_word) ? GoesOn::before_small : GoesOn::never;
  if (holds(kBeforeAll, folded_word)) return GoesOn::before_all;
  if (holds(kBeforeSmall, folded_word) || is_initials(folded_word)) return GoesOn::before_small;
  if (holds(kBeforeFigure, folded_word)) return GoesOn::before_figure;
  return GoesOn::never;
}

}  // namespace sml::text
