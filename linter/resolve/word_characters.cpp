#include "linter/resolve/word_characters.h"

#include <algorithm>
#include <utility>

#include "linter/base/replace_all.h"
#include "linter/base/utf8.h"
#include "linter/text/characters.h"
#include "linter/text/fold.h"

namespace sml::resolve {

const FoldedLatin& folded_latin_letters() {
  static const FoldedLatin letters = [] {
    constexpr char kFirstContinuing = '\x80';
    FoldedLatin folded{};
    for (std::size_t letter = 0; letter < folded.size(); ++letter) {
      const std::string one = text::fold(std::string{kFirstOfLatin, static_cast<char>(kFirstContinuing + static_cast<char>(letter))});
      folded[letter] = one.size() == 1 ? one.front() : ' ';
    }
    return folded;
  }();
  return letters;
}

bool is_common_sign(char32_t code_point) {
  constexpr std::pair<char32_t, char32_t> kSigns[] = {{U'¡', U'©'}, {U'«', U'«'}, {U'°', U'°'}, {U'»', U'»'}, {U'¿', U'¿'}, {0x2010, 0x2027},
                                                      {U'€', U'€'}, {0x2600, 0x2767}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}};
  return std::ranges::any_of(kSigns, [&](const auto& signs) { return signs.first <= code_point && code_point <= signs.second; });
}

Role role_of(std::string_view character, char32_t code_point) {
  if (code_point == base::kReplacement) return Role::apart;
  const std::string folded = text::fold(character);
  for (std::size_t at = 0; at < folded.size();) {
    const char32_t part = base::next_code_point(folded, at);
    if (text::is_letter_or_digit(part) || text::is_mark(part)) return Role::letter;
  }
  return folded.empty() ? Role::mark : Role::apart;
}

std::string composed(std::string small) {
  constexpr std::pair<std::string_view, std::string_view> kComposed[] = {{"a\u0301", "á"}, {"e\u0301", "é"}, {"i\u0301", "í"},
                                                                         {"o\u0301", "ó"}, {"u\u0301", "ú"}, {"n\u0303", "ñ"}};
  for (const auto& [written, character] : kComposed) base::replace_all(small, written, character);
  return small;
}

}  // namespace sml::resolve
