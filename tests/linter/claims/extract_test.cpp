#include "linter/claims/extract.h"

#include <optional>
#include <string>

#include "tests/catch.h"
#include "tests/linter/claims/sentences.h"
#include "tests/linter/claims/shown.h"

namespace sml::claims {
namespace {

TEST_CASE("offers of sentences") {
  for (const Sentences* sentences : {&kSpanishSentences, &kEnglishSentences, &kPortugueseSentences}) {
    for (const Sentence& row : sentences->offers) {
      CAPTURE(row.text);
      CHECK(offers_in(row.text, sentences->language, sentences->country) == row.states);
      CHECK(offers_in(row.text + std::string("\n"), sentences->language, sentences->country) == row.states);   // as the text of a block ends
    }
  }
}

TEST_CASE("what is money in one country alone") {
  CHECK(offers_in("just R550 this month", "en-ZA", "ZA") == "just R550 [550 ZAR]");
  CHECK(offers_in("R40 off", "en-ZA", "ZA") == "R40 off [40 ZAR off]");
}

TEST_CASE("a language's words are read in its texts only") {
  CHECK(offers_in("Promo de hoy", "en", "") == "Promo [bare]");
  CHECK(offers_in("Rebajas", "en", "").empty());
  CHECK(offers_in("Big sale on now", "es", "").empty());
  CHECK(offers_in("Desconto", "es", "").empty());
  CHECK(offers_in("Descuento", "fr", "") == "Descuento [bare]");
  CHECK(offers_in("Descuento", "", "") == "Descuento [bare]");
  CHECK(offers_in("Desconto", "PT", "") == "Desconto [bare]");
  CHECK(offers_in("Desconto", "pt_PT", "") == "Desconto [bare]");
}

TEST_CASE("letters of any shape are read, and where they stand in the text is said") {
  const std::string text = "\xF0\x9F\x8D\x95 \xC2\xA1PROMOCIO\xCC\x81N! \xF0\x9D\x9F\xAEx\xF0\x9D\x9F\xAD";
  CHECK(offers_in(text, "es", "") == "PROMOCIO\xCC\x81N [bare]; \xF0\x9D\x9F\xAEx\xF0\x9D\x9F\xAD [2x1]");
}

TEST_CASE("claims stand by place, in their sentence") {
  const Claims claims = extract("Hoy 2x1. Con #Promo de @casa y c\xC3\xB3" "digo SOL20 en sol.mx", {"es", "MX", ""});
  REQUIRE(claims.sentences.size() == 2);
  REQUIRE(claims.found.size() == 6);
  CHECK(claims.found[0].as<TimeClaim>() != nullptr);
  CHECK(claims.found[1].as<OfferClaim>() != nullptr);
  CHECK(claims.found[2].as<HashtagClaim>() != nullptr);
  CHECK(claims.found[3].as<MentionClaim>() != nullptr);
  CHECK(claims.found[4].as<OfferClaim>() != nullptr);
  CHECK(claims.found[5].as<UrlClaim>() != nullptr);
  for (const Claim& claim : claims.found) CHECK(claim.sentence == (claim.range.begin < 9 ? 0U : 1U));
}

std::string repeated(const std::string& part, std::size_t size) {
  std::string text;
  while (text.size() < size) text += part;
  return text;
}

// How many claims do not stand in order on words of the text.
std::size_t misplaced(const Claims& claims, const std::string& text) {
  std::size_t count = 0;
  std::size_t last = 0;
  for (const Claim& claim : claims.found) {
    const bool lies_in_text = claim.range.begin < claim.range.end && claim.range.end <= text.size();
    const bool stands = claim.range.begin >= last && lies_in_text && claim.sentence < claims.sentences.size();
    count += stands ? 0 : 1;
    last = claim.range.begin;
  }
  return count;
}

TEST_CASE("texts of any bytes and of 64 KiB are read to their end") {
  const std::string parts[] = {"a",     ",",   " ",        "2x1",       "2x1 ",  "gratis", "gratis ", "no ",   "9",        "1/2/",  "\xFF",
                               "\xC3",  "$",   "$ 25 a ",  "de ",       "lunes ", "@a",     "#a",      "a.b",   "antes $2", "\n",    "\xC2\xBF",
                               "+1 ",   "(1 ",  "1-",       "1.",        "tel 12 ", "a.co/(", "a.co/日", "http://", "http://a", "x@",
                               "@a@",   "#a#", "$a ",     "日.a",      "_.",    "\u2060.a",
                               "hasta ", "el ", "a\xCC\x81", "no hay 2x1 ", "21, ",  "free ",  "sem ",    "code A1", "!",       "el 5. ",
                               "lunes,", "lunes y ", "9-", "a las 9 y media ", "del 3 al 5 de ", "lunes de 9 a 5 h\n",
                               "c/A#1,", "Av. A 1, ", "1 A St ", "\xC2\xBFque ", "que a? ", "te esperamos ",
                               "ven ", "dm us ", "whatsapp 1 ", "gracias por ", "km 1 "};
  for (const std::string& part : parts) {
    for (const char* language : {"es", "en", "pt"}) {
      CAPTURE(part, language);
      const std::string text = repeated(part, 1 << 16);
      const Claims claims = extract(text, {language, "MX", ""});
      REQUIRE_FALSE(claims.sentences.empty());
      CHECK(claims.sentences.back().end == text.size());
      CHECK(misplaced(claims, text) == 0);
    }
  }
}

TEST_CASE("around what may be an offer, a number or a street one looks no farther than it takes") {
  constexpr std::size_t kSize = 500 << 10;
  for (const char* part : {"2x1 ", "4x3 ", "lleva 3 paga 2 ", "buy one get one ", "a: 311 ", "ab.com,", "calle madero 45, ", "mil pesos menos "}) {
    CAPTURE(part);
    const std::string text = repeated(part, kSize);
    CHECK(extract(text, {"es", "MX", ""}).sentences.back().end == text.size());
  }
}

TEST_CASE("texts of 5 MB are read to their end") {
  constexpr std::size_t kSize = 5 << 20;
  const struct {
    std::string part;
    std::optional<std::size_t> claims_a_part;   // nothing where a phrase without end is cut somewhere
  } table[] = {{"7", 0}, {"a", 0}, {"\xCC\x81", 0}, {"lunes ", 1}, {"del 3 al 5 de ", std::nullopt}};
  for (const auto& [part, claims_a_part] : table) {
    CAPTURE(part);
    const std::string text = repeated(part, kSize);
    const Claims claims = extract(text, {"es", "MX", ""});
    if (claims_a_part) CHECK(claims.found.size() == *claims_a_part * (text.size() / part.size()));
    CHECK(misplaced(claims, text) == 0);
    CHECK(claims.sentences.back().end == text.size());
  }
}

}  // namespace
}  // namespace sml::claims
