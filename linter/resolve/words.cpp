#include "linter/resolve/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sml::resolve {
namespace {

struct Ending {
  std::string_view singular;
  std::string_view plural;
};
constexpr std::array kEndings = {
    Ending{"", "s"},      Ending{"", "es"},     Ending{"z", "ces"}, Ending{"ao", "oes"},
    Ending{"ao", "aes"},  Ending{"m", "ns"},    Ending{"l", "is"},  Ending{"il", "eis"},
    Ending{"y", "ies"},
};
constexpr std::size_t kShortestWithPlural = 3;
constexpr std::size_t kLeastLonger = 1;   // bytes that the plural has more than the singular
static_assert(std::ranges::all_of(kEndings, [](const Ending& ending) {
  const std::size_t longer = ending.plural.size() - ending.singular.size();
  return longer >= kLeastLonger && longer <= kMostLonger;
}));

}  // namespace

Wording words_of(std::string_view text, const std::vector<text::Range>& sentences) {
  Wording wording = words_without_sentences(text);
  place_in_sentences(wording, sentences);
  return wording;
}

void place_in_sentences(Wording& wording, const std::vector<text::Range>& sentences) {
  std::vector<Word>& words = wording.words;
  std::uint32_t sentence = 0;
  for (std::size_t first = 0; first < words.size();) {
    while (sentence < sentences.size() && sentences[sentence].end <= words[first].range.begin) ++sentence;
    const std::size_t end = sentence < sentences.size() ? sentences[sentence].end : std::string_view::npos;
    bool small = false;
    std::size_t next = first;
    for (; next < words.size() && words[next].range.begin < end; ++next) small = small || (words[next].small_letters && !words[next].capital);
    words[first].begins_sentence = true;
    for (std::size_t index = first; index < next; ++index) {
      words[index].sentence = sentence;
      words[index].capital_speaks = index > first && small;
    }
    first = next;
  }
}

bool is_word_or_plural(std::string_view word, std::string_view name) {
  if (word == name) return true;
  const std::size_t longer = word.size() - name.size();
  if (longer < kLeastLonger || longer > kMostLonger || name.size() < kShortestWithPlural) return false;
  for (const Ending& ending : kEndings) {
    if (!name.ends_with(ending.singular) || !word.ends_with(ending.plural)) continue;
    if (word.substr(0, word.size() - ending.plural.size()) == name.substr(0, name.size() - ending.singular.size())) return true;
  }
  return false;
}

std::vector<std::string> singulars(std::string_view plural) {
  std::vector<std::string> found;
  for (const Ending& ending : kEndings) {
    if (!plural.ends_with(ending.plural)) continue;
    std::string singular = std::string(plural.substr(0, plural.size() - ending.plural.size())).append(ending.singular);
    if (singular.size() >= kShortestWithPlural) found.push_back(std::move(singular));
  }
  return found;
}

std::size_t kept_in_plural(std::string_view name) {
  if (name.size() < kShortestWithPlural) return name.size();
  std::size_t changed = 0;
  for (const Ending& ending : kEndings)
    if (name.ends_with(ending.singular)) changed = std::max(changed, ending.singular.size());
  return name.size() - changed;
}

}  // namespace sml::resolve
