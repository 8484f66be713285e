// Names of things in texts: products, offers, events, places, brands.
//
// A name or alias is matched as a whole on folded text, with plurals ("margaritas"), after "al" and "del" where it begins with its
// article ("al Aljibe"), and in a hashtag, split or joined (#NocheNapolitana, #nochenapolitana). Handles, e-mails and links hold no
// names. Whether a word is also a common one of its language no list can say, so the rule on them holds for every proper name of
// one word, an article apart: it counts
// - in any case after a kind word ("sucursal centro"), of the general ones or of add_kind();
// - with a capital in mid-sentence;
// - with a capital that says nothing, at the start of a sentence, among capitals or in a hashtag, where the word is no common one
//   that names are made of (common_words.h), or is the label of days ("Centro: sábados").
// A proper name of several words counts in any case, and so does what FactNames hands on as a thing: an event's alias that the facts write small.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "linter/resolve/first_letters.h"
#include "linter/resolve/words.h"
#include "linter/text/fold.h"
#include "linter/text/spread.h"

namespace sml::resolve {

enum class NameKind { thing, proper };   // proper: the rule on common words holds

// The words that names are found by, each with a number: which of them a word of a text may be, or its plural. Of most words a look at two letters
// tells that there are none, and nearly all others are told apart by as many as a register holds. However many there are, few begin with the same
// four bytes.
class WordBeginnings {
 public:
  static constexpr std::size_t kLength = 8;   // bytes of a word that are looked at

  void add(std::string_view word, std::size_t number);

  // Those that have all in common with a word that a plural keeps, as far as their first bytes tell. `letters` are its first ones.
  template <class Visit>
  void for_each(std::string_view word, std::uint16_t letters, Visit visit) const {
    if (first_[letters] == kNone) return;
    until(word, letters, [&](std::size_t number) {
      visit(number);
      return false;
    });
  }

  // How many there are, but no more than `most`.
  std::size_t count(std::string_view word, std::size_t most) const {
    std::size_t found = 0;
    until(word, first_letters(word), [&](std::size_t) { return ++found == most; });
    return found;
  }

  // Whether one may begin with these letters, not more than kLength, and go on unless they are the whole word; where there are too few to know, it may.
  bool may_begin(std::string_view letters, bool whole) const;

 private:
  struct Entry {
    std::uint64_t head = 0;
    std::uint64_t kept = 0;        // the bits of those bytes that a plural keeps
    std::uint32_t next = 0;        // in the same place: behind it in entries_, counted from 1
    std::uint32_t number = 0;
    std::uint32_t shortest = 0;    // bytes of a word that is it or its plural
    std::uint32_t longest = 0;
  };
  static constexpr std::uint32_t kNone = 0;
  static constexpr std::uint32_t kLongToo = std::uint32_t{1} << 31U;   // in first_: of this place there are long ones
  static constexpr std::size_t kLong = 4;                              // bytes that a plural keeps, at the least

  // Hands them on until one is taken.
  template <class Take>
  void until(std::string_view word, std::uint16_t letters, Take take) const {
    const std::uint32_t first = first_[letters];
    const std::uint64_t head = head_of(word);
    const auto is_taken_from = [&](std::uint32_t at) {
      for (; at != kNone; at = entries_[at - 1].next) {
        const Entry& entry = entries_[at - 1];
        if (((head ^ entry.head) & entry.kept) == 0 && word.size() >= entry.shortest && word.size() <= entry.longest && take(entry.number)) return true;
      }
      return false;
    };
    if (is_taken_from(first & ~kLongToo)) return;
    if ((first & kLongToo) != 0 && word.size() >= kLong) is_taken_from(first_of_long_[long_place(head)]);
  }

  static std::uint64_t head_of(std::string_view word) {
    std::uint64_t head = 0;
    std::memcpy(&head, word.data(), std::min(word.size(), kLength));
    return head;
  }
  // By the first kLong bytes of a head.
  std::size_t long_place(std::uint64_t head) const {
    std::uint32_t begin = 0;
    std::memcpy(&begin, &head, kLong);
    return (begin * text::kSpread >> 32U) % first_of_long_.size();
  }

  // All bits of so many of the first bytes.
  static std::uint64_t bits_of(std::size_t bytes) {
    constexpr std::string_view kAll = "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF";
    static_assert(kAll.size() == kLength);
    return head_of(kAll.substr(0, bytes));
  }

  static bool is_long(const Entry& entry) { return (entry.kept & bits_of(kLong)) == bits_of(kLong); }
  void link_long(std::size_t index);

  std::array<std::uint32_t, kLetters * kLetters> first_{};   // by first_letters(), counted from 1
  std::vector<std::uint32_t> first_of_long_;                 // by long_place(); at least as many as there are entries
  std::vector<Entry> entries_;
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
    bool small = false;               // single, and the facts write that word small behind its article: "La gaviota"
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
