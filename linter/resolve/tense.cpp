#include "linter/resolve/tense.h"

#include <algorithm>
#include <string>

#include "linter/base/word_list.h"
#include "linter/resolve/denial.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// Verbs that their accents tell: "visitó" and "será", "realizaremos", "acontecerá". Nouns that end so are no verbs.
constexpr std::string_view kPreterite = R"((?:^|[^\pL])(\pL{2,}[^aeiouáéíóú\PL]ó|\pL{2,}ió|\pL{2,}ámos)(?:[^\pL]|$))";
constexpr std::string_view kNouns[] = {"forró", "vovó", "mocotó", "cipó", "dominó", "jiló", "brechó", "paletó", "Forró",
                                       "Vovó", "Dominó", "Brechó", "Paraná", "Panamá", "Maceió", "Mossoró", "Marajó"};

// Forms of "we" that are of the present and of the past alike.
constexpr std::string_view kPerhapsPast = "(?:^|[^a-z0-9])([a-z]{2,}(?:amos|imos))(?:[^a-z0-9]|$)";
constexpr std::string_view kPresent[] = {"vamos", "esperamos", "invitamos", "estamos", "abrimos", "sorteamos", "regalamos",
                                         "damos", "hagamos", "tengamos", "seguimos", "venimos", "llevamos", "reunimos", "reabrimos"};

bool holds_verb(std::string_view text, const text::Pattern& verbs) {
  return std::ranges::any_of(verbs.find_all(text), [&](const text::Match& match) { return !base::is_among(kNouns, match.of(text, 1)); });
}

const text::Pattern& preterite() {
  static const text::Pattern pattern = text::Pattern::on_demand(kPreterite);
  return pattern;
}

}  // namespace

bool is_in_future(std::string_view text) {
  static const text::Pattern future = worded(R"((?:^|[^\pL])(\pL+{ending}|{comes})(?:[^\pL]|$))", {
      {"ending", {.es = "rá|rán|remos|réis", .pt = "rá|rão|remos"}},
      {"comes", {.es = "[Ss]e viene|[Ii]rá", .pt = "[Ii]rá"}},
  });
  return holds_verb(text, future);
}

std::vector<std::string> preterites(std::string_view text) {
  std::vector<std::string> verbs;
  for (const text::Match& match : preterite().find_all(text))
    if (!base::is_among(kNouns, match.of(text, 1))) verbs.emplace_back(match.of(text, 1));
  return verbs;
}

bool looks_back(std::string_view text) {
  const std::string folded = text::fold(text);
  if (phrasings::kSetForADay.stands_in(folded)) return false;
  if (holds_denial(folded) || phrasings::kLookingBack.stands_in(folded) || holds_verb(text, preterite())) return true;
  return phrasings::kPerhapsLookingBack.stands_in(folded) && !is_in_future(text);
}

bool may_be_past(std::string_view sentence, std::string_view folded_day) {
  static const text::Pattern to_come = worded("^{words} ", {.es = "este|proximo", .en = "this|next", .pt = "n?est[ea]|n?ess[ea]|proxim[oa]"});
  return looks_back(sentence) && !is_in_future(sentence) && !to_come.stands_in(folded_day);
}

bool may_look_back(std::string_view text) {
  static const text::Pattern verbs = text::Pattern::on_demand(kPerhapsPast);
  const std::string folded = text::fold(text);
  const auto is_present = [&](const text::Match& match) { return base::is_among(kPresent, match.of(folded, 1)); };
  return !std::ranges::all_of(verbs.find_all(folded), is_present);
}

bool looks_ahead(std::string_view text) {
  return is_in_future(text) || phrasings::kLookingAhead.stands_in(text::fold(text));
}

}  // namespace sml::resolve
