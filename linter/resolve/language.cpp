#include "linter/resolve/language.h"

#include <algorithm>
#include <array>
#include <bit>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/resolve/function_words.h"
#include "linter/text/fold.h"

namespace sml::resolve {
namespace {

constexpr std::size_t kLeastWords = 8;       // of a text of which anything is said
constexpr std::size_t kLeastOwn = 3;         // telling words that the other language has not, where one of the two is English
constexpr std::size_t kLeastOwnAmongKin = 4; // and where both are not
constexpr std::size_t kLeastDifferent = 3;   // of them, different function words
constexpr std::size_t kMostForeign = 8;      // for each of the declared language's own there must be so many

constexpr Mask kPortuguese = languages_named("pt");
constexpr Mask kCedilla = languages_named("pt fr ca");
constexpr Mask kEnye = languages_named("es gl");
constexpr Mask kGerman = languages_named("de");

// The languages of a letter that tells them as well as a word does; none of any other.
Mask languages_of_letter(char32_t letter) {
  switch (letter) {
    case U'ã': case U'õ': return kPortuguese;
    case U'ç': return kCedilla;
    case U'ñ': return kEnye;
    case U'ß': return kGerman;
    default: return 0;
  }
}

Mask languages_of_letters(std::string_view word) {
  Mask languages = 0;
  for (std::size_t at = 0; at < word.size();) languages |= languages_of_letter(base::next_code_point(word, at));
  return languages;
}

// The letter without its mark, of Latin letters beyond ASCII; 0 of what is no letter of a word.
char plain_latin(char32_t letter) {
  constexpr std::string_view kPlain = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty";   // U+00C0 to U+00FF
  const char plain = letter >= 0xC0 && letter <= 0xFF ? kPlain[letter - 0xC0] : ' ';
  return plain == ' ' ? '\0' : plain;
}

// A run of letters, and what its letters tell.
struct ToldWord {
  PackedWord plain;
  Mask letters = 0;
  bool small = false;   // some letter is no capital
};

// By byte, the letters of ASCII in small ones; 0 of what is none.
constexpr std::array<char, 256> kPlainAscii = [] {
  std::array<char, 256> plain{};
  for (char letter = 'a'; letter <= 'z'; ++letter) plain[static_cast<std::size_t>(letter)] = plain[static_cast<std::size_t>(letter & ~0x20)] = letter;
  return plain;
}();

template <class Take>
void for_each_word_of(std::string_view chunk, Take take) {
  ToldWord word;
  const auto end_word = [&] {
    if (word.plain.empty()) return;
    take(word);
    word = {};
  };
  for (std::size_t at = 0; at < chunk.size();) {
    if (const char plain = kPlainAscii[static_cast<unsigned char>(chunk[at])]; plain != '\0') {
      word.plain.add(plain);
      word.small = word.small || chunk[at] == plain;
      ++at;
    } else if (static_cast<unsigned char>(chunk[at]) < 0x80) {
      end_word();
      ++at;
    } else {
      const char32_t letter = base::next_long_code_point(chunk, at);
      if (const char latin = plain_latin(letter); latin != '\0') {
        word.plain.add(latin);
        word.letters |= languages_of_letter(letter);
        word.small = word.small || letter >= 0xDF;
      } else if (letter < 0x300 || letter > 0x36F) {   // marks belong to the letter before
        end_word();
      }
    }
  }
  end_word();
}

// A count for each language, side by side in two numbers: for words of several languages one addition.
class LanguageCounts {
 public:
  static constexpr std::size_t kMost = 0xFFFF;

  void add(Mask languages, std::uint32_t count) {
    for (std::size_t half = 0; half < halves_.size(); ++half) halves_[half] += count * kLanes[languages >> kInHalf * half & (kLanes.size() - 1)];
  }
  std::size_t of(std::size_t language) const { return halves_[language / kInHalf] >> kBits * (language % kInHalf) & kMost; }

 private:
  static constexpr std::size_t kInHalf = 4, kBits = 16;
  static_assert(kLanguages.size() <= 2 * kInHalf);

  // One in the place of each language of a half.
  static constexpr std::array<std::uint64_t, 1U << kInHalf> kLanes = [] {
    std::array<std::uint64_t, 1U << kInHalf> lanes{};
    for (std::size_t languages = 0; languages < lanes.size(); ++languages)
      for (std::size_t language = 0; language < kInHalf; ++language)
        if ((languages >> language & 1U) != 0) lanes[languages] |= std::uint64_t{1} << kBits * language;
    return lanes;
  }();

  std::array<std::uint64_t, 2> halves_{};
};

// The telling words of a text, counted by the languages that have them: of a text without end, so many as a count holds.
class FoundWords {
 public:
  explicit FoundWords(const Wording& wording) {
    for (const Word& word : wording.words) {
      if (word.hashtag || !word.small_letters) continue;
      if (word.plain) add(PackedWord::of(word), word.folded.size() == word.small.size() ? 0 : languages_of_letters(word.small));
      else for_each_word_of(text::part_of(wording.text, word.range), [this](const ToldWord& part) { add_part(part); });
    }
    if (wording.text.find("¿") != std::string_view::npos) count(kEnye);   // tells as much as ñ
  }

  bool is_short() const { return words_ < kLeastWords; }

  LanguageCounts by_language() const {
    LanguageCounts counts;
    for (const Mask languages : found()) counts.add(languages, counts_[languages].words);
    return counts;
  }

  // The language with the most function words here; kLanguages.size() where two share that place.
  static std::size_t best(const LanguageCounts& counts) {
    std::size_t best = 0;
    std::size_t sharing = 0;
    for (std::size_t language = 0; language < kLanguages.size(); ++language) {
      if (counts.of(language) > counts.of(best)) best = language;
    }
    for (std::size_t language = 0; language < kLanguages.size(); ++language) sharing += counts.of(language) == counts.of(best);
    return sharing > 1 ? kLanguages.size() : best;
  }

  // The others that the text is in one language much rather than in.
  Mask others_than(std::size_t language) const {
    LanguageCounts ours, different, theirs;   // of the telling words that one of two languages has
    for (const Mask languages : found()) {
      const Count& count = counts_[languages];
      const bool is_ours = (languages & bit(language)) != 0;
      if (!is_ours) theirs.add(languages, count.words);
      if (is_ours) ours.add(~languages, count.words);
      if (is_ours) different.add(~languages, count.different);
    }
    Mask others = 0;
    for (std::size_t other = 0; other < kLanguages.size(); ++other) {
      const bool kin = kLanguages[language].language != "en" && kLanguages[other].language != "en";
      const bool is_rather = ours.of(other) >= (kin ? kLeastOwnAmongKin : kLeastOwn) && different.of(other) >= kLeastDifferent &&
                             theirs.of(other) * kMostForeign <= ours.of(other);
      others |= is_rather ? bit(other) : 0;
    }
    return others;
  }

 private:
  struct Count {
    std::uint32_t words = 0;
    std::uint32_t different = 0;   // function words, each once
  };

  std::span<const Mask> found() const { return std::span(found_).first(found_count_); }

  void add_part(const ToldWord& word) {
    if (word.small) add(word.plain.number(), word.letters);
  }

  void add(std::uint64_t word, Mask letters) {
    if (++words_ > LanguageCounts::kMost) return;
    const std::size_t place = kFunctionWords.place(word);
    if (const Mask languages = kFunctionWords.languages(place); languages != 0) {
      count(languages).different += !had_[place];
      had_.set(place);
    } else if (letters != 0) {
      count(letters);
    }
  }

  Count& count(Mask languages) {
    Count& count = counts_[languages];
    if (count.words++ == 0) found_[found_count_++] = languages;
    return count;
  }

  std::size_t words_ = 0;
  std::array<Count, 1U << kLanguages.size()> counts_{};  // by languages
  std::array<Mask, 1U << kLanguages.size()> found_;      // those of which some word was counted
  std::size_t found_count_ = 0;
  std::bitset<WordsByLanguage::kPlaces> had_;            // function words, by their place
};

std::string_view name_of(Mask language) {
  return language == 0 ? std::string_view() : kLanguages[static_cast<std::size_t>(std::countr_zero(language))].language;
}

std::string region_of(std::string_view tag) {
  const std::size_t dash = tag.rfind('-');
  const std::string_view last = dash == std::string_view::npos ? std::string_view() : tag.substr(dash + 1);
  constexpr std::size_t kScript = 4;
  return last.size() < kScript ? text::fold(last) : std::string();
}

}  // namespace

std::string primary_language(std::string_view tag) {
  const std::string_view primary = tag.substr(0, tag.find('-'));
  const bool is_folded = std::ranges::all_of(primary, [](char byte) { return base::is_ascii_small(static_cast<unsigned char>(byte)); });
  return is_folded ? std::string(primary) : text::fold(primary);
}

unsigned spoken(std::string_view language) {
  const std::size_t index = index_of(language);
  return index < kLanguages.size() ? bit(index) : 0;
}

bool is_understood(std::string_view tag) {
  const auto known = std::ranges::find(kLanguages, primary_language(tag), &FunctionWords::language);
  return known != kLanguages.end() && known->told;
}

bool languages_fit(std::string_view tag, std::string_view other) {
  if (primary_language(tag) != primary_language(other)) return false;
  const std::string region = region_of(tag);
  const std::string other_region = region_of(other);
  return region.empty() || other_region.empty() || region == other_region;
}

WrittenLanguage::WrittenLanguage(const Wording& wording) {
  const FoundWords words(wording);
  const LanguageCounts counts = words.by_language();
  static_assert(kKnown == kLanguages.size());
  for (std::size_t language = 0; language < kLanguages.size(); ++language) counts_[language] = static_cast<std::uint16_t>(counts.of(language));
  const std::size_t best = FoundWords::best(counts);
  if (best == kLanguages.size() || !kLanguages[best].told) return;
  likely_ = bit(best);
  if (words.is_short()) return;
  best_ = likely_;
  rather_than_ = words.others_than(best);
}

std::string_view WrittenLanguage::likely() const { return name_of(likely_); }

std::string_view WrittenLanguage::likely_among(unsigned languages) const {
  Mask best = 0;
  std::size_t most = 0;
  for (std::size_t language = 0; language < kLanguages.size(); ++language) {
    if ((languages & bit(language)) == 0 || counts_[language] < std::max<std::size_t>(most, 1)) continue;
    best = counts_[language] == most ? 0 : bit(language);
    most = counts_[language];
  }
  return name_of(best);
}

std::string_view WrittenLanguage::clear() const { return name_of(best_); }

std::string_view WrittenLanguage::clearly_other(std::string_view declared) const {
  const std::size_t own = index_of(declared);
  return own < kLanguages.size() && (rather_than_ & bit(own)) != 0 ? clear() : std::string_view();
}

}  // namespace sml::resolve
