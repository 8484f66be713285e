#include "linter/text/abbreviations.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"

namespace sml::text {
namespace {

// Sources: RAE, Ortografía, appendix of abbreviations; Chicago Manual of Style, chapter 10; Manual de Redação da Presidência.
constexpr auto kBeforeAll = std::to_array<std::string_view>({
    "arq", "av", "avda", "ave", "bco", "blvd", "bulev", "calz", "carr", "cf", "col", "cra", "ctra", "d", "dna", "dr", "dra", "dres",
    "ee", "ej", "esq", "exma", "exmo", "fr", "fracc", "gral", "hno", "hnos", "ing", "jr", "lic", "mr", "mrs", "ms", "mtro", "mtra",
    "ntra", "ntro", "p.ej", "pbro", "pje", "prof", "profa", "pza", "rdo", "rvdo", "sr", "sra", "sres", "srta", "sta", "sto", "vs",
});

constexpr auto kBeforeSmall = std::to_array<std::string_view>({
    "admon", "aprox", "approx", "apt", "apto", "atte", "cia", "cl", "cm", "corp", "cta", "dcha", "deleg", "depto", "dept", "desc",
    "dpto", "edif", "edo", "est", "etc", "excl", "gr", "hr", "hrs", "hs", "inc", "incl", "izda", "izq", "izqda", "kg", "km", "kms", "ltd",
    "ltda", "lts", "max", "mg", "min", "mins", "ml", "mm", "mpio", "mun", "oz", "pag", "pags", "pl", "plta", "pp", "ppal", "prov",
    "pta", "pte", "ptas", "rd", "seg", "segs", "ss", "st", "tel", "tels", "ud", "uds", "urb", "uu", "vd", "vds", "vol",
});

constexpr auto kBeforeFigure = std::to_array<std::string_view>({
    "abr", "ago", "apr", "art", "arts", "aug", "cap", "cel", "cod", "dec", "dez", "dic", "dom", "ene", "ext", "feb", "fev", "fig", "fri",
    "int", "jan", "jue", "jul", "jun", "lun", "mar", "mie", "mon", "mov", "mza", "no", "nov", "nro", "num", "oct", "out",
    "sab", "sec", "sep", "sept", "set", "telf", "thu", "thurs", "tlf", "tue", "tues", "vie",
});

// Of each first letter the lengths of all of these, as bits: most words that end a sentence are none of them.
constexpr std::size_t kLetters = 26;
constexpr auto kLengths = [] {
  std::array<std::uint8_t, kLetters> lengths{};
  const auto add = [&](const auto& words) {
    for (const std::string_view word : words) lengths.at(static_cast<std::size_t>(word.front() - 'a')) |= static_cast<std::uint8_t>(1U << word.size());
  };
  add(kBeforeAll);
  add(kBeforeSmall);
  add(kBeforeFigure);
  return lengths;
}();
constexpr bool is_short(std::string_view word) { return word.size() <= kMostLettersOfAbbreviation; }
static_assert(std::ranges::all_of(kBeforeAll, is_short) && std::ranges::all_of(kBeforeSmall, is_short) && std::ranges::all_of(kBeforeFigure, is_short));

bool may_be_listed(std::string_view word) {
  const std::size_t letter = static_cast<unsigned char>(word.front()) - std::size_t{'a'};
  return letter < kLengths.size() && is_short(word) && (kLengths[letter] >> word.size() & 1U) != 0;
}

constexpr std::uint64_t packed(std::string_view word) {
  std::uint64_t letters = 0;
  for (const char letter : word) letters = letters << 8U | static_cast<unsigned char>(letter);
  return letters;
}

struct Listed {
  std::uint64_t word = 0;
  GoesOn goes_on = GoesOn::never;
};
constexpr auto kListed = [] {
  std::array<Listed, kBeforeAll.size() + kBeforeSmall.size() + kBeforeFigure.size()> listed{};
  std::size_t count = 0;
  const auto add = [&](const auto& words, GoesOn goes_on) {
    for (const std::string_view word : words) listed.at(count++) = {packed(word), goes_on};
  };
  add(kBeforeAll, GoesOn::before_all);
  add(kBeforeSmall, GoesOn::before_small);
  add(kBeforeFigure, GoesOn::before_figure);
  std::ranges::sort(listed, {}, &Listed::word);
  return listed;
}();

GoesOn listed(std::string_view word) {
  if (!may_be_listed(word)) return GoesOn::never;
  const auto found = std::ranges::lower_bound(kListed, packed(word), {}, &Listed::word);
  return found != kListed.end() && found->word == packed(word) ? found->goes_on : GoesOn::never;
}

// Letters between inner periods, at most two each: "s.a", "c.v", "p.m", "ee.uu", or one alone.
bool is_initials(std::string_view word) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t code_point = base::next_code_point(word, at);
    if (base::is_ascii_digit(code_point)) return false;
    letters = code_point == '.' ? 0 : letters + 1;
    if (letters > 2) return false;
  }
  return word.find('.') != std::string_view::npos || (letters == 1 && word.size() <= 2);
}

}  // namespace

GoesOn abbreviation(std::string_view folded_word) {
  if (folded_word.empty()) return GoesOn::never;
  const GoesOn goes_on = listed(folded_word);
  return goes_on == GoesOn::never && is_initials(folded_word) ? GoesOn::before_small : goes_on;
}

}  // namespace sml::text
