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

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "linter/resolve/words.h"
#include "linter/text/fold.h"

namespace sml::resolve {

class SentenceWords;

enum class NameKind { thing, proper };   // proper: the rule on common words holds

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
  // `sentences` cover the text: a capital at the start of one says nothing.
  std::vector<Mention> find(std::string_view text, const std::vector<text::Range>& sentences) const;

 private:
  struct Name {
    std::vector<std::string> words;   // folded
    std::string joined;
    std::string written;              // decides which marks may stand between the words
    std::size_t number = 0;
    bool single = false;              // proper, of one word but for an article
  };

  void add_words(std::vector<std::string> words, const Name& name);
  bool stands_at(const Name& name, const Wording& wording, const SentenceWords& sentences, std::size_t first, std::string_view text) const;
  bool is_written_as_name(const Name& name, const Wording& wording, const SentenceWords& sentences, std::size_t first, std::string_view text) const;
  bool follows_kind(const Wording& wording, const SentenceWords& sentences, std::size_t first, std::string_view text) const;

  std::vector<Name> names_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_beginning_;   // into names_, by the first letters of their first word
  std::unordered_map<std::string, std::vector<std::size_t>> by_joined_;      // the same of their words joined
  std::vector<std::string> kinds_;
};

}  // namespace sml::resolve
