// The words and patterns of a language: the data that extraction runs on.
//
// A lexicon is three tables, compiled into the program and never changed. Patterns are RE2's, written for folded text (text::fold),
// with these shorthands, which compile/vocabulary.cpp expands:
//   a space      one or more spaces; `~` none or more (not inside [])
//   {name}       a macro, or the alternation of all words of that kind
//   (?P<old>…)   what the meaning reads: see Field. A name may occur more than once in a pattern: the one that matched counts
// The group `span` narrows a claim to the words that state it; without it the whole match is the claim.
#pragma once

#include <span>
#include <string_view>

namespace sml::claims {

enum class Meaning {
  n_for_m,         // take, pay, or first and second of the row
  n_and_m,         // the same with take as what comes free: "buy 2, get 1 free" is 3x2
  percent,         // percent, or first of the row
  amount_off,      // sign or unit, amount
  special_price,   // sign or unit, amount; old, where present, must be higher
  free,            // thing or thing_after; else the noun before the words where `first`, behind them where `second` is 1
  free_shipping,
  gift,            // the same
  coupon,          // code; a claim only where it is shaped as one
  coupon_typed,    // the same without a word for coupon: the code needs a figure and capitals
  bare_coupon,
  other,           // a draw; where `first` is 1, what is paid later without interest
  bare_word,

  nothing,         // claims that touch its span are none, nor is what would deny or look back there
  no_day,          // the same for days, times and hours only; kOwnWords: its words are part of none, whatever stands beside them
  denies_next,     // offers that begin within `first` words after it in its clause are negated
  denies_previous, // offers that end within `first` words before it in its clause
  denies_inside,   // offers that begin in its span: a question
  denies_sentence,
  retracts,        // begins a sentence: offers of the sentence before are negated
  past_next,       // days within `first` words after it look back; kAccented: only where the text writes it so; kPresentToo: not those behind
                   // a word `near` ("este sábado 14 celebramos")
  past_previous,   // days within `first` words before it do

  visit,           // an invitation to come; where `first` is 1, people who meet elsewhere than at a place say it too
  reply,           // to write back
  attention,       // a promise about answers
  no_invitation,   // none of these touches its span
  address,         // `first`: where the street's name stands, an AddressForm
  online,          // tells that what the text is about takes place nowhere: visits said so are none
};

// Where a street's name stands in an address.
enum AddressForm { behind_kind, behind_number, at_begin, no_name, behind_name, behind_name_at_corner };   // the last two: before the match

// The `first` of words that are no part of a day beside them: "on Friday, the third's free".
constexpr int kOwnWords = 1;

// The `second` of a word that is another without its accent: "pasó", not "paso"; and of verbs whose past is their present: "celebramos".
constexpr int kAccented = 1;
constexpr int kPresentToo = 2;

struct Word {
  std::string_view kind;
  std::string_view word;   // folded
  int value = 0;           // round_number and both shares: of percents
};

// Words of one kind, a `|` between them. Days, months and numbers come from temporal/ and numbers/. The kinds that say what is free:
//   stop, article, joiner, copula, adverb: what stands around a thing's name
//   goods     what is given away, not served; in the singular
//   lesson    the goods in its name are not given away: "clase de pan gratis"
//   who       those to whom it is free: "members free"
//   included  no more than what is paid for: "sin costo extra"
//   joint     joins a thing to another: "churros y chocolate gratis"; apart  what is joined to one and is none: "compra y café gratis"
//   when_lead begins a clause that says when: "durante la feria, agua y fruta gratis"
//   share     a part of a price, in percents; rounded_share  one that percents do not come to: "a third"
//   near      "este", turn  "pero": ends a clause
struct WordList {
  std::string_view kind;
  std::string_view words;
  int value = 0;
};

struct Macro {
  std::string_view name;
  std::string_view pattern;
};

struct Phrase {
  Meaning meaning;
  std::string_view pattern;
  int first = 0;
  int second = 0;
};

struct Lexicon {
  std::span<const WordList> words;
  std::span<const Macro> macros;
  std::span<const Phrase> phrases;
};

// What every language shares: figures, money, numeric dates.
extern const Lexicon kAnyLanguage;

// The parts of each language's, in the order in which their phrases are tried: of offers that overlap the first counts. Its words and what its patterns share;
// two for one; parts of prices and money off; what is free; coupons, draws and words that promise nothing in particular.
extern const Lexicon kSpanishVocabulary;
extern const Lexicon kEnglishVocabulary;
extern const Lexicon kPortugueseVocabulary;
extern const Lexicon kSpanishTwoForOne;
extern const Lexicon kEnglishTwoForOne;
extern const Lexicon kPortugueseTwoForOne;
extern const Lexicon kSpanishPrices;
extern const Lexicon kEnglishPrices;
extern const Lexicon kPortuguesePrices;
extern const Lexicon kSpanishGifts;
extern const Lexicon kEnglishGifts;
extern const Lexicon kPortugueseGifts;
extern const Lexicon kSpanishCoupons;
extern const Lexicon kEnglishCoupons;
extern const Lexicon kPortugueseCoupons;

// Parts of prices that are said as fractions, and that no word calls parts of a price; what looks like an offer and is none; what denies offers, and tells that
// days are over; what looks like a day and is none; what invites.
extern const Lexicon kSpanishFractions;
extern const Lexicon kEnglishFractions;
extern const Lexicon kPortugueseFractions;
extern const Lexicon kSpanishBarePercents;
extern const Lexicon kPortugueseBarePercents;
extern const Lexicon kSpanishNoOffers;
extern const Lexicon kSpanishDenials;
extern const Lexicon kEnglishDenials;
extern const Lexicon kPortugueseDenials;
extern const Lexicon kSpanishNoDays;
extern const Lexicon kEnglishNoDays;
extern const Lexicon kPortugueseNoDays;
extern const Lexicon kSpanishInvitations;
extern const Lexicon kEnglishInvitations;
extern const Lexicon kPortugueseInvitations;

// Streets with their numbers; the second with kinds of streets that only Spanish and Portuguese texts write so short.
extern const Lexicon kRomanceAddresses;
extern const Lexicon kShortRomanceAddresses;
extern const Lexicon kEnglishAddresses;

}  // namespace sml::claims
