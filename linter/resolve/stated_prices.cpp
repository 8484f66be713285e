#include "linter/resolve/stated_prices.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "linter/base/ascii.h"
#include "linter/resolve/former_prices.h"
#include "linter/resolve/offer_giver.h"
#include "linter/resolve/other_names.h"
#include "linter/resolve/other_sums.h"
#include "linter/resolve/others_prices.h"
#include "linter/resolve/part_words.h"
#include "linter/resolve/price_measures.h"
#include "linter/resolve/price_words.h"
#include "linter/resolve/worded.h"
#include "linter/resolve/year_behind.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// "Tu pozole desde $80": right behind a product.
bool stands_behind_product(const claims::Claim& amount, const StatedText& stated) {
  constexpr std::size_t kFarthest = 24;   // bytes
  return std::ranges::any_of(stated.mentions_in(amount.sentence), [&](const FactMention& mention) {
    if (mention.as<model::Product>() == nullptr || mention.denied || mention.range.end > amount.range.begin) return false;
    const std::string_view between = stated.words({mention.range.end, amount.range.begin});
    return between.size() <= kFarthest && between.find_first_of(",:;.(") == std::string_view::npos;
  });
}

// "El vecino compra cartón a $2 el kilo", "vendimos 3 ollas por $900".
bool tells_other_sales(std::string_view folded) {
  static const text::Pattern pattern = whole_words({
      .es = "compran?|compramos|compraban?|pagan|pagaban?|vendi(?:mos|o|eron)|juntamos|recaud[a-z]+|don(?:amos|acion)",
      .en = "buys?|bought|sold|raised|paid|pays",
      .pt = "compram?|compramos|vendeu|venderam|arrecad[a-z]+|doamos",
  });
  return pattern.stands_in(folded);
}

// "Subió el limón: de 4 a 9 soles el kilo": how dear something has become that one may not even sell.
bool tells_what_rose(std::string_view before) {
  static const text::Pattern rose = worded(R"(\b{rose}\b[^.;!?]*\b{from} [$s/.]*[0-9][0-9.,]*(?: [a-z]+)? {to} $)", {
      {"rose", {.es = "(?:subi|baj)(?:o|eron)|aument(?:o|aron)|(?:ha|han) (?:subido|bajado)", .en = "rose|went|jumped|climbed|dropped|fell|(?:has|have) gone"}},
      {"from", {.es = "de", .en = "from"}},
      {"to", {.es = "a", .en = "to"}},
  });
  return rose.stands_in(before);
}

// Whether an amount is said as what something costs, be it in the facts or not: "enchiladas a $44", "comida corrida por solo $90", "3 gringas por $195".
bool is_said_as_price(const claims::Claim& amount, const StatedText& stated) {
  constexpr std::size_t kNear = 64;   // bytes
  constexpr std::string_view kLeading[] = {" a ", " por ", " for ", " at ", " solo ", " apenas ", " only ", " just ",
                                           " cuesta ", " cuestan ", " vale ", " valen ", " custa ", " custam "};
  const text::Range sentence = stated.claims.sentences[amount.sentence];
  const std::size_t begin = std::max(sentence.begin, amount.range.begin - std::min(amount.range.begin, kNear));
  const std::string before = ' ' + std::string(stated.folded(begin, amount.range.begin));
  const std::string_view behind = stated.folded(amount.range.end, std::max(amount.range.end, std::min(sentence.end, amount.range.end + kNear)));
  if ((is_no_price_before(behind) && !is_for_a_measure(behind)) || is_other_sum(before, behind)) return false;
  if (is_charged_elsewhere(stated.folded(sentence.begin, amount.range.begin), stated.folded(amount.range.end, sentence.end))) return false;
  const auto is_product = [](const FactMention& mention) { return mention.as<model::Product>() != nullptr; };
  if (tells_what_rose(before) && std::ranges::none_of(stated.mentions_in(amount.sentence), is_product)) return false;
  if (is_at_least(before)) return stands_behind_product(amount, stated);
  if (std::ranges::none_of(kLeading, [&](std::string_view words) { return before.ends_with(words); })) return false;
  const bool is_of_one = !is_no_price_after(before) && !is_for_a_measure(behind);
  return is_of_one || ((!is_no_price_after(before) || is_for_several(before)) && !tells_other_sales(stated.folded(sentence)));
}

// "Muzza grande: $9.500": a product, perhaps in one of its sizes, and a mark.
bool follows_product(const claims::Claim& amount, const StatedText& stated) {
  constexpr std::size_t kMostWords = 2;
  return std::ranges::any_of(stated.mentions, [&](const FactMention& mention) {
    if (mention.as<model::Product>() == nullptr || mention.denied || mention.sentence != amount.sentence) return false;
    std::string_view between = stated.folded(mention.range.end, amount.range.begin);
    while (between.ends_with(' ')) between.remove_suffix(1);
    const bool is_marked = between.ends_with(':') || between.ends_with(',');
    const bool is_all_words =
        std::ranges::all_of(between.substr(0, between.size() - (is_marked ? 1 : 0)), [](char byte) { return byte == ' ' || base::is_ascii_small(byte); });
    return is_marked && is_all_words && static_cast<std::size_t>(std::ranges::count(between, ' ')) <= kMostWords;
  });
}

// "Del diario, 3 de marzo de 1859: «Vendí la yegua por 4 libras»": what is dated in a year that is over is no price of now.
bool is_of_another_year(const claims::Claim& amount, const StatedText& stated, time::Date publication) {
  return std::ranges::any_of(stated.claims_in(amount.sentence), [&](const claims::Claim& claim) {
    const auto* time = claim.as<claims::TimeClaim>();
    if (time == nullptr || time->shape != claims::TimeClaim::Shape::one || claim.range.begin > amount.range.begin) return false;
    const std::optional<int>& year = time->first.days.year;
    return time->first.days.form == claims::StatedDays::Form::date &&
           (year ? *year < publication.year : is_followed_by_year(stated.folded(claim.range.end, stated.claims.sentences[claim.sentence].end)));
  });
}

// "Donamos botas por $5,000": what is given to those in need is worth so much, and costs nobody anything.
bool tells_what_is_given(std::string_view before) {
  static const text::Pattern pattern = whole_words({
      .es = "(?:donamos|donaremos|recaudamos|hemos (?:donado|recaudado))",
      .en = "we(?:['’]ve| have)? (?:donated|raised)",
      .pt = "(?:doamos|doaremos|arrecadamos)",
  });
  return pattern.stands_in(before);
}

// Whether it is what something of one's own costs: the text names a product, its sentence speaks of us, or the amount is announced in a few words,
// "enchiladas a $44"; and not "supermarkets fly them in all winter and sell them at £6 a stem".
bool is_ones_own(const claims::Claim& amount, const StatedText& stated) {
  constexpr std::size_t kMostWords = 5;   // before it
  const auto is_product = [](const FactMention& mention) { return mention.as<model::Product>() != nullptr && !mention.denied; };
  if (std::ranges::any_of(stated.mentions, is_product)) return true;
  const text::Range sentence = stated.claims.sentences[amount.sentence];
  if (others::speaks_of_us(PartWords(stated, sentence).words())) return true;
  static const text::Pattern told = whole_words({
      .es = "(?:nos|me|le|les) (?:sale|salio|cuesta|costo)|fue|se vendio|gano|tenia|pagaban?",
      .en = "went|fetched|was|were|had|made|took",
      .pt = "(?:nos|me|lhe) (?:sai|saiu|custa|custou)|foi|vendeu-se|tinha|pagava",
      .any = "1[89][0-9]{2}|200[0-9]",
  });
  const bool is_announced = PartWords(stated, {sentence.begin, amount.range.begin}).words().size() <= kMostWords;
  return is_announced && !told.stands_in(stated.folded(sentence.begin, amount.range.begin));
}

}  // namespace

std::optional<text::Range> stated_price(const StatedText& stated, time::Date publication) {
  const auto is_of_product = [](const Price& price) { return !price.products.empty(); };
  const auto is_price = [&](const claims::Claim& claim) {
    return claim.as<claims::MoneyClaim>() != nullptr && (is_said_as_price(claim, stated) || follows_product(claim, stated)) && is_ones_own(claim, stated) &&
           !is_of_another_year(claim, stated, publication) && !tells_former_prices(claim.sentence, stated) &&
           !tells_what_is_given(stated.folded(stated.claims.sentences[claim.sentence].begin, claim.range.begin)) &&
           !is_surely_given_by_another(claim, stated);
  };
  const auto known = std::ranges::find_if(stated.prices, is_of_product);
  if (known != stated.prices.end()) return known->range;
  const auto is_special = [&](const claims::Claim& claim) {
    const auto* offer = claim.as<claims::OfferClaim>();
    if (offer == nullptr || offer->negated || offer->mechanic.kind != model::Mechanic::Kind::special_price) return false;
    return std::ranges::any_of(stated.mentions_in(claim.sentence),
                               [](const FactMention& mention) { return mention.as<model::Product>() != nullptr && !mention.denied; });
  };
  const auto said = std::ranges::find_if(stated.claims.found, [&](const claims::Claim& claim) { return is_price(claim) || is_special(claim); });
  return said == stated.claims.found.end() ? std::nullopt : std::optional(said->range);
}

}  // namespace sml::resolve
