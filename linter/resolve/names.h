// Names of things in texts: products, offers, events, places, brands.
//
// A name or alias is matched as a whole on folded text, with plurals ("margaritas"), after "al" and "del" where it begins with its
// article ("al Aljibe"), and in a hashtag, split or joined (#NocheNapolitana, #nochenapolitana). Handles, e-mails and links hold no
// names. Whether a word is also a common one of its language no list can say, so the rule on them holds for every proper name of
// one word, an article apart: it counts
// - in any case after a kind word ("sucursal centro"), of the general ones or of add_kind();
// - with a capital in mid-sentence;
// - with a capital that says nothing, at the start of a sentence, among capitals or in a hashtag, where the word is no common one
//   that names are made of (common_words.h).
// A proper name of several words counts in any case.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "linter/resolve/words.h"
#include "linter/text/fold.h"

namespace sml::resolve {

enum class NameKind { thing, proper };   // proper: the rule on common words holds

// Words by their first letters, each with a number: which of them a word of a text may be, or its plural.
class WordBeginnings {
 public:
  static constexpr std::size_t kLength = 3;   // bytes that words are told apart by before they are compared

  void add(std::string_view word, std::size_t number);

  // Those that begin as the word does, and those that are a beginning of it. Of most words a few instructions tell that there are none.
  template <class Visit>
  void for_each(std::string_view word, Visit visit) const {
    if (!may_begin(word)) return;
    for (std::size_t length = 1; length <= std::min(kLength, word.size()); ++length) {
      if (!lengths_[length]) continue;
      const auto found = numbers_.find(packed(word.substr(0, length)));
      if (found == numbers_.end()) continue;
      for (const std::size_t number : found->second) visit(number);
    }
  }

 private:
  static std::uint32_t packed(std::string_view beginning);

  static unsigned place(std::string_view word, std::size_t at) { return at < word.size() ? static_cast<unsigned char>(word[at]) % 32U : 0U; }
  bool may_begin(std::string_view word) const { return ((pairs_[place(word, 0)] >> place(word, 1)) & 1U) != 0; }

  std::array<std::uint32_t, 32> pairs_{};        // by the first letter: a bit for each second one
  std::array<bool, kLength + 1> lengths_{};      // whether there are beginnings so long
  std::unordered_map<std::uint32_t, std::vector<std::size_t>> numbers_;
};

// Names to look for, each with a number that the caller knows it by; several names may share one.
class NameIndex {
 public:
  void add(std::string_view name, std::size_t number, NameKind kind = NameKind::thing);

  // A word that says what kind of business or place a name behind it is ("pizzería"), beside the general ones.
  void add_kind(std::string_view word);

  struct Mention {
    text::Range range;       // bytes of the text
    std::size_t number = 0;

    friend bool operator==(const Mention&, const Mention&) = default;
  };
  // All mentions, by place, longer first; a name inside a longer one of the same number is not repeated.
  std::vector<Mention> find(const Wording& wording) const;

  // Whether find() may find anything in a text's words, which costs a few instructions a byte. It says yes where it does not know.
  bool may_find(std::string_view text) const;

 private:
  struct Name {
    std::vector<std::string> words;   // folded
    std::string joined;
    std::string written;              // decides which marks may stand between the words
    std::size_t number = 0;
    std::size_t found_by = 0;         // the first word that is no article, of which texts are full
    bool single = false;              // proper, of one word but for an article
    bool common = false;              // single, and that word is a common one
  };

  void add_words(std::vector<std::string> words, const Name& name);
  void find_joined(const JoinedWords& joined, std::vector<Mention>& found) const;
  static bool stands_at(const Name& name, const Wording& wording, std::size_t first);
  bool is_written_as_name(const Name& name, const Wording& wording, std::size_t first) const;
  bool follows_kind(const Wording& wording, std::size_t first) const;
  bool may_begin(std::string_view text, std::size_t at) const;

  std::vector<Name> names_;
  WordBeginnings beginnings_;   // of the words that names are found by; numbers are places in names_
  WordBeginnings joined_;       // of their words joined
  std::vector<std::string> kinds_;
};

}  // namespace sml::resolve
