// A post as its readers and the business would understand it: its texts with their claims, and which offer each promise means.
//
// A PostReading is made once a post and points into the World, which outlives it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/equal_span.h"
#include "linter/base/mapped_text.h"
#include "linter/claims/claim.h"
#include "linter/model/money.h"
#include "linter/model/world.h"
#include "linter/resolve/denial.h"
#include "linter/resolve/fact_names.h"
#include "linter/resolve/language.h"
#include "linter/resolve/trades.h"
#include "linter/resolve/watched_terms.h"
#include "linter/resolve/words.h"
#include "linter/resolve/wrong_date.h"

namespace sml::resolve {

// How many of the products of a price, from the first on, it may be the price of together: "hamburguesa, papas y refresco: $215"; with
// others where the list names more than the facts know.
struct Together {
  std::size_t count = 0;
  bool with_others = false;
};

// An amount that a text gives for a product of the facts (prices.h).
struct Price {
  text::Range range;                             // bytes of the text
  std::size_t sentence = 0;
  model::Money money;
  std::vector<const model::Product*> products;   // the nearest first; several where the text does not tell which of them it is
  Together together;
};

// One text of a post that goes out: `text`, a network's own, a part of the thread. What several ask of it is worked out once and stands here.
struct StatedText {
  const base::MappedText* text = nullptr;
  WrittenLanguage language;
  bool crowded = false;                // holds more claims or mentions than can be held against each other: the first ones are kept
  std::string read_in;                 // the language that it is taken to be in, a tag; may be empty
  claims::Claims claims;
  Wording wording;                     // of `text`, in its sentences
  std::vector<text::Range> other_trades;   // by place: words for shops and offices of trades that the business is not in
  std::vector<FactMention> mentions;   // what of the facts it names, by place, denied or not
  std::vector<KnownDenials> denials;   // of the sentences that name something, by place
  std::vector<Price> prices;           // by place
  std::vector<WrongDate> wrong_dates;  // by place: days that it states and no calendar has
  std::vector<claims::Claim> feast_ends;   // by place: "hasta Navidad", where something is promised

  base::Span span(const text::Range& range) const { return text->span(range.begin, range.end); }
  std::string_view words(const text::Range& range) const { return text::part_of(text->text(), range); }
  std::string_view folded() const { return claims.folded.text(); }
  std::string_view folded(const text::Range& range) const { return text::part_of(folded(), claims.folded.folded(range)); }
  // Those between two places; none where the second lies before the first.
  std::string_view folded(std::size_t begin, std::size_t end) const { return begin < end ? folded({begin, end}) : std::string_view(); }
  std::string_view sentence(std::size_t number) const { return words(claims.sentences[number]); }
  std::span<const claims::Claim> claims_in(std::size_t sentence) const { return base::equal_span(claims.found, sentence, &claims::Claim::sentence); }
  // Those that begin there.
  std::span<const FactMention> mentions_in(std::size_t sentence) const { return base::equal_span(mentions, sentence, &FactMention::sentence); }
  SentenceDenials denials_in(std::size_t number) const;
  // Whether a claim states a day that is none: which one it means nobody knows.
  bool is_wrong_date(const claims::Claim& claim) const;
  // Whether what it does not say can be known: not where it is in a language of which figures and names alone are read.
  bool is_understood() const { return read_in.empty() || resolve::is_understood(read_in); }
};

// What is wrong with a promised offer when the post goes out. Of one offer of a post, the first that fits.
enum class Standing { valid, expired, not_started, withdrawn, period_differs, wrong_day };

// A promise of an offer: a claim of a text, the name of an offer in a text, or an entry of `offers`.
struct Promise {
  const model::Offer* offer = nullptr;        // nullptr: it means none of the facts
  base::Span at{};                            // the claim, the name or the entry
  std::string words;                          // as the post writes it
  const claims::Claim* claim = nullptr;       // nullptr for a name or an entry
  std::optional<std::size_t> text{};          // into PostReading::texts; nothing for an entry
  text::Range range{};                        // bytes of that text
  std::size_t sentence = 0;                   // of that text
  bool entry = false;
  Standing standing = Standing::valid;        // standing.h
  const claims::Claim* stated = nullptr;      // what its sentence says of when, where that is wrong
};

// A term of the contract in what a post says or shows.
struct WatchedMention {
  base::Span at{};
  std::string words;                          // as the post writes it; of a file's name as the contract does
  WatchedTerm term;
  std::optional<std::size_t> text{};          // into PostReading::texts; nothing for an `alt` or a file's name
};

// It can be moved but not copied: promises point into its texts.
struct PostReading {
  PostReading() = default;
  PostReading(PostReading&&) = default;
  PostReading& operator=(PostReading&&) = default;

  std::vector<StatedText> texts;
  std::vector<Promise> promises;              // by text and place, entries last; nothing that is denied
  std::vector<Promise> other_terms;           // by text and place: claims that state other terms of the offer that is meant there than the facts (terms.h)
  std::vector<WatchedMention> watched;        // by place in the file

  bool is_understood() const { return std::ranges::all_of(texts, &StatedText::is_understood); }
};

// The texts of a post that go out, as they are written.
std::vector<const base::MappedText*> texts_of(const model::Post& post);

// Reads the posts of one client. It is made once a client, points into the World and is only read afterwards.
class PostReader {
 public:
  using Posts = std::span<const model::PlannedPost* const>;

  // `numbers`: whether plain numbers are claims too, which no rule asks for.
  explicit PostReader(const model::Client& client, bool numbers = false);

  PostReading read(const model::PlannedPost& post) const;

  // The two halves of a reading, of some posts in their order: the texts with their claims, and then what they mean of the facts. Each step is
  // done for all of them before the next, which is a good deal faster than one post after the other: its code and what it learned stay at hand.
  std::vector<PostReading> stated(Posts posts) const;
  void compare(Posts posts, std::span<PostReading> readings) const;

 private:
  void find_claims(Posts posts, std::span<PostReading> readings) const;
  void find_promises(const model::PlannedPost& planned, PostReading& reading) const;
  void find_watched(const model::Post& post, PostReading& reading) const;

  const model::Client& client_;
  bool numbers_;
  std::string language_around_;   // of its country, where the business says none
  FactNames names_;
  OtherTrades trades_;
  WatchedTerms watched_;
};

// Whose the accounts of a post are, in their order; nullptr for one that no file declares.
using AccountOwners = std::vector<const model::AccountOwner*>;
AccountOwners owners_of(const model::ClientAccounts& accounts, const model::Post& post);

// The networks of those that are declared, each once, in order.
std::vector<model::Network> networks_of(const AccountOwners& owners);

// The networks a post goes out on that anybody answers on: of its known accounts, without those whose attention_hours are off.
struct Audience {
  std::vector<model::Network> networks;       // each once, in order of the post's accounts
  bool unattended_by_choice = false;          // it has accounts, and attention_hours is off on all of them
};
Audience audience(const AccountOwners& owners);
Audience audience(const model::ClientAccounts& accounts, const model::PlannedPost& post);

// Whether a post is an emergency of a category that the contract agrees on.
bool is_agreed_emergency(const model::Client& client, const model::Post& post);

}  // namespace sml::resolve
