#include "linter/report/first_name.h"

#include <string_view>
#include <vector>

#include "linter/base/parts.h"
#include "linter/base/word_list.h"
#include "linter/resolve/common_words.h"
#include "linter/text/fold.h"

namespace sml::report {
namespace {

// Before a name, or of one that is a business's.
constexpr std::string_view kTitles[] = {"don", "dona", "sr", "sra", "srta", "senor", "senora", "senorita", "dr", "dra", "lic", "ing", "mr", "mrs", "ms", "miss",
                                        "seu", "el", "la", "los", "las", "the", "o", "a", "grupo", "casa", "bar", "equipo", "equipe", "team", "dj", "mc"};

// What may be the second of two given names; with a family name behind it, it is.
constexpr std::string_view kSecondNames[] = {"maria", "jose", "carlos", "luis", "antonio", "manuel", "jesus", "pilar", "carmen", "isabel",
                                             "luisa", "teresa", "angel", "angeles", "pablo", "elena", "fernanda", "ramon", "javier",
                                             "miguel", "francisco", "pedro", "alberto", "eduardo", "ignacio", "rosa", "cristina",
                                             "dolores", "mercedes", "lucia", "laura", "beatriz", "sofia", "victoria", "guadalupe",
                                             "andres", "david", "alejandro", "enrique", "rafael", "paulo", "joao", "clara",
                                             "eduarda", "julia", "paula", "alice", "ann", "anne", "jane", "lee", "lou"};

}  // namespace

std::string first_name(const std::string& name) {
  const std::vector<std::string_view> words = base::parts_between(name, " ");
  constexpr std::size_t kWithTwo = 3;   // words of a name that may begin with two given ones
  if (words.size() < 2 || words.front().find_first_of(".,") != std::string_view::npos) return name;
  const std::string first = text::folded_words(words.front());
  if (base::is_among(kTitles, first) || resolve::is_kind_word(first)) return name;
  const std::string second = text::folded_words(words[1]);
  if (second == "de" || second == "del" || second == "y") return name;
  if (words.size() < kWithTwo && base::is_among(kSecondNames, second)) return name;   // "Juan Carlos"
  const bool has_two = base::is_among(kSecondNames, second);
  return std::string(words.front()) + (has_two ? ' ' + std::string(words[1]) : std::string());
}

}  // namespace sml::report
