// What a text states, found once and read by every rule.
//
// A Claim is a plain value: its kind, the bytes of the text that state it, the sentence it stands in, and what it says. Extraction
// has no clock and knows no facts: "viernes 14 de marzo" is a claim whether or not that day is a Friday, and what "mañana" means is
// worked out against a publication (calendar.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "linter/claims/decimal.h"
#include "linter/claims/stated_time.h"
#include "linter/model/money.h"
#include "linter/text/fold.h"

namespace sml::claims {

// A promise: its mechanic as facts.yaml writes one, and the code that a coupon names.
struct OfferClaim {
  model::Mechanic mechanic;
  std::string code;            // as written, without quotes; empty where none is named
  bool bare_word = false;      // only "promo", "ofertas", "sale": a promise of nothing in particular
  bool on_credit = false;      // other: paid later without interest, and no draw
  bool is_rounded = false;     // percent: said as thirds, to which no whole percents come
  bool negated = false;        // denied, told as past or of others, asked: no promise
  std::string thing;           // free, gift: the words it is said of ("plaza de garaje"), folded; may be empty
};

// What names someone or something elsewhere, without its sign: "@pizzaveloz", "#NocheNapolitana", "$MELI" as "pizzaveloz" and so on.
struct MentionClaim {
  std::string handle;
};
struct HashtagClaim {
  std::string tag;
};
struct CashtagClaim {
  std::string symbol;
};
struct UrlClaim {
  std::string host;            // folded, without www.
};
struct EmailClaim {};
struct PhoneClaim {
  std::string normalized;      // E.164; empty where the country or the area is not known
};
struct AddressClaim {};        // a street with its number

// An amount of money; its currency is ISO 4217, or the sign as written where the country does not tell which ("$").
struct MoneyClaim {
  model::Money money;
};
struct PercentClaim {
  std::int64_t hundredths = 0;
  Decimal exact;               // as written, where that has more decimals
};
// Any other number, in figures or words; found where the setting asks for numbers.
struct NumberClaim {
  Decimal value;
};

// What the reader is invited to, or told about being answered.
struct InvitationClaim {
  enum class Kind { visit, reply, attention } kind = Kind::visit;
  std::optional<TimeLength> within{};  // how soon an answer is promised
};

using Statement = std::variant<OfferClaim, TimeClaim, HoursClaim, MentionClaim, HashtagClaim, CashtagClaim, UrlClaim, EmailClaim, PhoneClaim, AddressClaim,
                               MoneyClaim, PercentClaim, NumberClaim, InvitationClaim>;

struct Claim {
  text::Range range;           // bytes of the text
  std::size_t sentence = 0;    // index into Claims::sentences
  Statement statement;

  template <class T>
  const T* as() const { return std::get_if<T>(&statement); }
};

struct Claims {
  text::Folded folded;                  // the text as it was searched, for whoever looks for more in it
  std::vector<text::Range> sentences;   // they cover the text
  std::vector<Claim> found;             // by begin, longer first
};

}  // namespace sml::claims
