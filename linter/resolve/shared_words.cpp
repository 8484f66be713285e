#include "linter/resolve/shared_words.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <span>

#include "linter/claims/temporal/words.h"
#include "linter/resolve/cardinals.h"

namespace sml::resolve {
namespace {

using claims::Symbol;
using claims::TimeWord;

constexpr NamedWords kShared[] = {
    {"and", {.es = "y|e", .en = "and", .pt = "e"}},
    {"or", {.es = "o|u", .en = "or", .pt = "o|ou"}},
    {"but", {.es = "pero", .en = "but", .pt = "mas|porem"}},
    {"not", {.es = "no", .en = "not", .pt = "nao"}},
    {"only", {.es = "solo", .en = "only", .pt = "so"}},
    {"long_ago", {.any = R"(1[89]\d\d|20[01]\d)"}},   // a year of long ago; the decade that runs is none
    // of a business and its places, which nobody finds open
    {"closed", {.es = "cerrad[oa]s?|clausurad[oa]s?", .en = "closed", .pt = "(?:fech|encerr)ad[oa]s?"}},
    {"we_close", {.es = "cerramos|cerraremos", .en = "we(?:['’]ll| will)? close", .pt = "(?:fech|encerr)(?:amos|aremos)"}},
    {"closes", {.es = "cierran?|cerraran?", .en = "closes?|shuts?", .pt = "fecham?|fechara|fecharao"}},   // but es "fecha" is a date
    {"we_rest", {.es = "descansamos|descansaremos|libramos|libraremos", .pt = "descansamos|folgamos|folgaremos"}},
    {"rests", {.es = "descansan?|libran?", .en = "rests?", .pt = "descansam?|folgam?"}},
};

std::span<const TimeWord> time_words(Line line) {
  if (line == &InLanguages::es) return claims::kSpanishTimeWords;
  if (line == &InLanguages::en) return claims::kEnglishTimeWords;
  if (line == &InLanguages::pt) return claims::kPortugueseTimeWords;
  return {};
}

// The words of the tables of time that stand for some symbols, but phrases of several words.
std::string single_words(std::initializer_list<Symbol> symbols, Line line) {
  std::string all;
  for (const TimeWord& word : time_words(line))
    if (std::ranges::find(symbols, word.symbol) != symbols.end() && word.word.find(' ') == std::string_view::npos)
      all.append(all.empty() ? "" : "|").append(word.word);
  return all;
}

std::string cardinals_of(Line line) {
  if (line == &InLanguages::es) return cardinals(claims::kSpanishNumbers, "once");   // in English another word, and a form is of all languages
  if (line == &InLanguages::en) return cardinals(claims::kEnglishNumbers);
  if (line == &InLanguages::pt) return cardinals(claims::kPortugueseNumbers);
  return {};
}

}  // namespace

std::string shared_words(std::string_view name, Line line) {
  if (name == "weekday") return single_words({Symbol::weekday, Symbol::weekday_or_ordinal}, line);
  if (name == "ordinal_weekday") return single_words({Symbol::weekday_or_ordinal}, line);   // pt "segunda", which may be the second
  if (name == "month") return single_words({Symbol::month}, line);                          // but en "may", which may be a verb
  if (name == "cardinal") return cardinals_of(line);                                        // from two on
  const auto* const shared = std::ranges::find(kShared, name, &NamedWords::name);
  return shared == std::end(kShared) ? std::string() : std::string(shared->words.*line);
}

}  // namespace sml::resolve
