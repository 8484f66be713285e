#include "linter/resolve/price_pieces.h"

#include <cstdint>

#include "linter/base/ascii.h"
#include "linter/resolve/other_sums.h"
#include "linter/resolve/others_prices.h"
#include "linter/resolve/period_prices.h"
#include "linter/resolve/price_lists.h"
#include "linter/resolve/price_gaps.h"
#include "linter/resolve/price_measures.h"
#include "linter/resolve/price_words.h"
#include "linter/resolve/variety.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::MoneyClaim;
using claims::OfferClaim;
using model::Product;

constexpr std::size_t kFar = 112;             // bytes around an amount, where a name stands between: "con $100 reservas …"

// Of a promise whose amount is no price: what comes off, what is given.
bool is_no_price(const OfferClaim& offer) {
  using Kind = model::Mechanic::Kind;
  return offer.negated || (offer.mechanic.kind != Kind::special_price && !offer.bare_word);
}

bool any_product(const std::vector<PricePiece>& pieces, auto condition) {
  return std::ranges::any_of(pieces, [&](const PricePiece& piece) { return std::ranges::any_of(piece.products, condition); });
}

}  // namespace

bool costs_about(const Product& product, const PricePiece& amount) {
  const std::int64_t stated = amount.claim->as<MoneyClaim>()->money.hundredths;
  return product.price && 2 * stated <= 3 * product.price->hundredths && 2 * product.price->hundredths <= 3 * stated;
}

bool costs_nearly(const Product& product, const PricePiece& amount) {
  const std::int64_t stated = amount.claim->as<MoneyClaim>()->money.hundredths;
  return product.price && 3 * stated <= 4 * product.price->hundredths && 3 * product.price->hundredths <= 4 * stated;
}

PricePieces::PricePieces(const StatedText& text, std::size_t sentence, const Mentions& mentions, std::span<const Claim> claims)
    : text_(text), sentence_(text.claims.sentences[sentence]), mapped_(text::fold_mapped(text.words(sentence_))), folded_(mapped_.text()) {
  drop_figures_of_time(claims);
  add_names(mentions, claims);
  join_descriptions();
  add_amounts(claims);
  std::ranges::stable_sort(pieces_, {}, [](const PricePiece& piece) { return piece.range.begin; });
}

// "Four pounds for a loaf": the words of a sum are no thing that is for another.
std::string PricePieces::without_sums(std::string_view words, std::size_t end, std::span<const Claim> claims) const {
  std::string left(words);
  const std::size_t begin = end - words.size();
  for (const Claim& claim : claims) {
    const text::Range sum = claim.as<MoneyClaim>() != nullptr ? place(claim.range) : text::Range{};
    if (sum.begin >= begin && sum.begin < end)
      std::fill(left.begin() + static_cast<std::ptrdiff_t>(sum.begin - begin),
                left.begin() + static_cast<std::ptrdiff_t>(std::min(sum.end, end) - begin), kFigureOfTime);
  }
  return left;
}

text::Range PricePieces::place(const text::Range& range) const {
  return mapped_.folded({range.begin - sentence_.begin, std::min(range.end, sentence_.end) - sentence_.begin});
}

// In "hasta el viernes 5 el violín se queda en 282 €" nobody has five violins.
void PricePieces::drop_figures_of_time(std::span<const Claim> claims) {
  for (const Claim& claim : claims) {
    if (claim.as<claims::TimeClaim>() == nullptr) continue;
    const text::Range range = place(claim.range);
    std::replace_if(folded_.begin() + static_cast<std::ptrdiff_t>(range.begin), folded_.begin() + static_cast<std::ptrdiff_t>(range.end),
                    base::is_ascii_digit, kFigureOfTime);
  }
}

void PricePieces::add_names(const Mentions& mentions, std::span<const Claim> claims) {
  Mentions names = mentions;
  std::erase_if(names, [&](const FactMention* mention) { return lies_in_an_offer(*mention, mentions); });
  for (const FactMention* mention : names) {
    const text::Range range = place(mention->range);
    std::fill(folded_.begin() + static_cast<std::ptrdiff_t>(range.begin), folded_.begin() + static_cast<std::ptrdiff_t>(range.end), kNamePlace);
  }
  for (const FactMention* mention : names) {
    const text::Range range = place(mention->range);
    const Product* product = mention->as<Product>();
    if (product == nullptr) {
      if (mention->as<model::Offer>() != nullptr || mention->as<model::Event>() != nullptr)
        pieces_.push_back({PricePiece::Kind::other, range, {}, nullptr, false});
    } else if (is_other_variety(text::fold(*product->name), text_.folded(mention->range), behind(range, kNear))) {
      pieces_.push_back({PricePiece::Kind::other, range, {}, nullptr, false});
    } else if (!pieces_.empty() && pieces_.back().is_product() && pieces_.back().range == range) {
      pieces_.back().products.push_back(product);
    } else {
      const std::string_view words = before(range, kNear);
      const bool follows_sum = is_behind_a_sum(mention->range, claims);
      const bool apart = (names_a_pack(words) && !follows_sum) || names_part_or_extra(without_sums(words, range.begin, claims));
      pieces_.push_back({PricePiece::Kind::product, range, {product}, nullptr, apart, counts(words) && !follows_sum});
    }
  }
}

// "Puzle para dos jugadores, 21 €": how many it is for is part of its name, and no number of puzzles.
void PricePieces::join_descriptions() {
  for (PricePiece& piece : pieces_) {
    const std::size_t length = piece.is_product() ? description_length(behind(piece.range, kNear)) : 0;
    if (length == 0) continue;
    std::fill_n(folded_.begin() + static_cast<std::ptrdiff_t>(piece.range.end), length, kNamePlace);
    piece.range.end += length;
    piece.described = true;
  }
}

void PricePieces::add_amounts(std::span<const Claim> claims) {
  std::vector<PricePiece> amounts;
  for (const Claim& claim : claims)
    if (claim.as<MoneyClaim>() != nullptr) amounts.push_back({PricePiece::Kind::amount, place(claim.range), {}, &claim, false});
  for (std::size_t at = 0; at < amounts.size(); ++at)
    if (!is_of_none(amounts, at, claims)) pieces_.push_back(amounts[at]);
}

bool PricePieces::is_of_none(const std::vector<PricePiece>& amounts, std::size_t at, std::span<const Claim> claims) const {
  const text::Range range = amounts[at].range;
  if (is_bygone(amounts[at].claim->as<MoneyClaim>()->money.currency)) return true;
  if (is_no_price_after(before(range, kNear)) ||
      (is_no_price_before(behind(range, kNear)) && !is_of_a_subscription(amounts[at]) && !is_of_a_whole_one(amounts[at])) ||
      is_other_sum(before(range, kFar), behind(range, kFar)))
    return true;
  if (is_charged_elsewhere(between(0, range.begin), between(range.end, folded_.size())) || is_of_a_deposit(between(0, range.begin))) return true;
  const auto belongs = [&](const Claim& claim) {
    const auto* offer = claim.as<OfferClaim>();
    return offer != nullptr && is_no_price(*offer) && text::holds(claim.range, amounts[at].claim->range);
  };
  return std::ranges::any_of(claims, belongs) || is_side(amounts, at);
}

// "El pase libre cuesta $42.000 por mes": what is sold by the month has its price by the month. Anything may be, if that is about what it costs: else it
// may be paid in parts.
bool PricePieces::is_of_a_subscription(const PricePiece& amount) const {
  return is_for_a_period(behind(amount.range, kNear)) && any_product(pieces_, [&](const Product* product) {
    return names_a_subscription(text::fold(*product->name)) || costs_about(*product, amount);
  });
}

// "Croquetas: 8,50 € la ración": what costs about as much as the product is no part of it.
bool PricePieces::is_of_a_whole_one(const PricePiece& amount) const {
  const std::int64_t stated = amount.claim->as<MoneyClaim>()->money.hundredths;
  const auto states = [&](std::int64_t price) {
    return std::ranges::any_of(text_.claims_in(amount.claim->sentence),
                               [&](const Claim& claim) { return claim.as<MoneyClaim>() != nullptr && claim.as<MoneyClaim>()->money.hundredths == price; });
  };
  return is_for_a_portion(behind(amount.range, kNear)) && any_product(pieces_, [&](const Product* product) {
    const std::int64_t price = product->price->hundredths;
    return product->price && 4 * stated >= 3 * price && 4 * stated <= 5 * price && (stated == price || !states(price));
  });
}

// "de $120 a $180" is of none; of "de $180 a $108" the first is a former one.
bool PricePieces::is_side(const std::vector<PricePiece>& amounts, std::size_t at) const {
  const auto money = [&](std::size_t which) { return amounts[which].claim->as<MoneyClaim>()->money.hundredths; };
  const auto joined = [&](std::size_t which) { return leads_to_another_amount(between(amounts[which].range.end, amounts[which + 1].range.begin)); };
  if (at + 1 < amounts.size() && joined(at)) return true;
  return at > 0 && joined(at - 1) && money(at - 1) < money(at);
}

}  // namespace sml::resolve
