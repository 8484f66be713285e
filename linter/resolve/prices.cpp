#include "linter/resolve/prices.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>
#include <string>
#include <string_view>

#include "linter/base/ascii.h"
#include "linter/resolve/former_prices.h"
#include "linter/resolve/mentions.h"
#include "linter/resolve/misprints.h"
#include "linter/resolve/other_sums.h"
#include "linter/resolve/other_voices.h"
#include "linter/resolve/period_prices.h"
#include "linter/resolve/price_lists.h"
#include "linter/resolve/price_words.h"
#include "linter/resolve/title_prices.h"
#include "linter/resolve/variety.h"
#include "linter/text/fold.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::MoneyClaim;
using claims::OfferClaim;
using model::Product;

constexpr std::size_t kNear = 64;             // bytes before an amount that say what it is
constexpr std::size_t kFar = 112;             // and around it, where a name stands between: "con $100 reservas …"

// A name, an amount, or another thing that amounts may stand by.
struct Piece {
  enum class Kind { product, amount, other } kind = Kind::other;
  text::Range range;                             // bytes of the folded sentence
  std::vector<const Product*> products;
  const Claim* claim = nullptr;
  bool apart = false;                            // a name in "la docena de medialunas", "media ración de croquetas", "cera para brackets"
};

bool is_amount(const Piece& piece) { return piece.kind == Piece::Kind::amount; }
bool is_product(const Piece& piece) { return piece.kind == Piece::Kind::product; }

// Whose price an amount may be.
struct Owners {
  std::vector<const Product*> products;
  Together together;
};

// Of a promise whose amount is no price: what comes off, what is given.
bool is_no_price(const OfferClaim& offer) {
  using Kind = model::Mechanic::Kind;
  return offer.negated || (offer.mechanic.kind != Kind::special_price && !offer.bare_word);
}

class SentencePrices {
 public:
  SentencePrices(const StatedText& text, std::size_t number, const Mentions& mentions, std::span<const Claim> claims)
      : text_(text), number_(number), sentence_(text.claims.sentences[number]), mapped_(text::fold_mapped(text.words(sentence_))), folded_(mapped_.text()) {
    drop_figures_of_time(claims);
    add_names(mentions, claims);
    add_amounts(claims);
    std::ranges::stable_sort(pieces_, {}, [](const Piece& piece) { return piece.range.begin; });
  }

  void find(std::vector<Price>& prices) const {
    if (std::ranges::none_of(pieces_, is_product) || asks(folded_) || tells_former_prices(text_.folded(sentence_), sentence_before())) return;
    const SentenceDenials denials = text_.denials_in(number_);
    for (std::size_t at = 0; at < pieces_.size(); ++at) {
      if (!is_amount(pieces_[at])) continue;
      const Claim& claim = *pieces_[at].claim;
      Owners owners = owners_of(at);
      if (owners.products.empty() || denials.deny(claim.range) || is_quoted_of_others(claim.range, number_, text_) || is_misprint(claim, *owners.products.front(), text_)) continue;
      prices.push_back({claim.range, number_, claim.as<MoneyClaim>()->money, std::move(owners.products), owners.together});
    }
  }

 private:
  text::Range place(const text::Range& range) const { return mapped_.folded({range.begin - sentence_.begin, std::min(range.end, sentence_.end) - sentence_.begin}); }
  std::string_view between(std::size_t begin, std::size_t end) const { return begin < end ? std::string_view(folded_).substr(begin, end - begin) : std::string_view(); }
  std::string_view before(const text::Range& range, std::size_t bytes) const { return between(range.begin - std::min(range.begin, bytes), range.begin); }
  std::string_view behind(const text::Range& range, std::size_t bytes) const { return between(range.end, std::min(folded_.size(), range.end + bytes)); }

  std::string_view sentence_before() const { return number_ > 0 ? text_.folded(text_.claims.sentences[number_ - 1]) : std::string_view(); }

  // In "hasta el viernes 5 el violín se queda en 282 €" nobody has five violins.
  void drop_figures_of_time(std::span<const Claim> claims) {
    for (const Claim& claim : claims) {
      if (claim.as<claims::TimeClaim>() == nullptr) continue;
      const text::Range range = place(claim.range);
      std::replace_if(folded_.begin() + static_cast<std::ptrdiff_t>(range.begin), folded_.begin() + static_cast<std::ptrdiff_t>(range.end), base::is_ascii_digit, kFigureOfTime);
    }
  }

  void add_names(const Mentions& mentions, std::span<const Claim> claims) {
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
        if (mention->as<model::Offer>() != nullptr || mention->as<model::Event>() != nullptr) pieces_.push_back({Piece::Kind::other, range, {}, nullptr, false});
      } else if (is_other_variety(text::fold(*product->name), text_.folded(mention->range), behind(range, kNear))) {
        pieces_.push_back({Piece::Kind::other, range, {}, nullptr, false});
      } else if (!pieces_.empty() && is_product(pieces_.back()) && pieces_.back().range == range) {
        pieces_.back().products.push_back(product);
      } else {
        const bool apart = (names_several(before(range, kNear)) && !is_behind_a_sum(mention->range, claims)) || names_part_or_extra(before(range, kNear));
        pieces_.push_back({Piece::Kind::product, range, {product}, nullptr, apart});
      }
    }
  }

  void add_amounts(std::span<const Claim> claims) {
    std::vector<Piece> amounts;
    for (const Claim& claim : claims)
      if (claim.as<MoneyClaim>() != nullptr) amounts.push_back({Piece::Kind::amount, place(claim.range), {}, &claim, false});
    for (std::size_t at = 0; at < amounts.size(); ++at)
      if (!is_of_none(amounts, at, claims)) pieces_.push_back(amounts[at]);
  }

  bool is_of_none(const std::vector<Piece>& amounts, std::size_t at, std::span<const Claim> claims) const {
    const text::Range range = amounts[at].range;
    if (is_bygone(amounts[at].claim->as<MoneyClaim>()->money.currency)) return true;
    if (is_no_price_after(before(range, kNear)) || (is_no_price_before(behind(range, kNear)) && !is_of_a_subscription(amounts[at]) && !is_of_a_whole_one(amounts[at])) || is_other_sum(before(range, kFar), behind(range, kFar))) return true;
    if (is_charged_elsewhere(between(0, range.begin))) return true;
    const auto belongs = [&](const Claim& claim) {
      const auto* offer = claim.as<OfferClaim>();
      return offer != nullptr && is_no_price(*offer) && text::holds(claim.range, amounts[at].claim->range);
    };
    return std::ranges::any_of(claims, belongs) || is_side(amounts, at);
  }

  // "El pase libre cuesta $42.000 por mes": what is sold by the month has its price by the month. A course may be, if that is about what it costs: else
  // it may be paid in parts.
  bool is_of_a_subscription(const Piece& amount) const {
    if (!is_for_a_period(behind(amount.range, kNear))) return false;
    const model::Money& money = amount.claim->as<MoneyClaim>()->money;
    return std::ranges::any_of(pieces_, [&](const Piece& piece) {
      return std::ranges::any_of(piece.products, [&](const Product* product) {
        const std::string name = text::fold(*product->name);
        return names_a_subscription(name) || (names_a_course(name) && product->price && is_about(money, *product->price));
      });
    });
  }

  // "Croquetas: 8,50 € la ración": what costs about as much as the product is no part of it.
  bool is_of_a_whole_one(const Piece& amount) const {
    if (!is_for_a_portion(behind(amount.range, kNear))) return false;
    const model::Money& money = amount.claim->as<MoneyClaim>()->money;
    return std::ranges::any_of(pieces_, [&](const Piece& piece) {
      return std::ranges::any_of(piece.products, [&](const Product* product) { return product->price && is_about(money, *product->price); });
    });
  }

  static bool is_about(const model::Money& stated, const model::Money& price) {
    return 2 * stated.hundredths <= 3 * price.hundredths && 2 * price.hundredths <= 3 * stated.hundredths;
  }

  // "de $120 a $180" is of none; of "de $180 a $108" the first is a former one.
  bool is_side(const std::vector<Piece>& amounts, std::size_t at) const {
    const auto money = [&](std::size_t which) { return amounts[which].claim->as<MoneyClaim>()->money.hundredths; };
    const auto joined = [&](std::size_t which) { return leads_to_another_amount(between(amounts[which].range.end, amounts[which + 1].range.begin)); };
    if (at + 1 < amounts.size() && joined(at)) return true;
    return at > 0 && joined(at - 1) && money(at - 1) < money(at);
  }

  // How many pieces of a kind stand in a row up to `at`, itself included.
  std::size_t run_before(std::size_t at) const {
    std::size_t count = 1;
    while (count <= at && pieces_[at - count].kind == pieces_[at].kind) ++count;
    return count;
  }
  std::size_t run_from(std::size_t at) const {
    std::size_t count = 1;
    while (at + count < pieces_.size() && pieces_[at + count].kind == pieces_[at].kind) ++count;
    return count;
  }

  Owners owners_of(std::size_t at) const {
    const std::size_t index = run_before(at) - 1;   // of the amounts in a row
    const std::size_t first = at - index;
    if (first == 0) return index == 0 ? owners_behind(at) : Owners();
    if (!is_product(pieces_[first - 1])) return {};
    if (alternates_forward()) return owners_behind(at);
    const std::size_t names = run_before(first - 1);
    if (names > 1 && names == run_from(first) && !are_apart(first, first + names - 1)) return {pieces_[first - names + index].products, {}};   // "margarita y diavola, $149 y $179"
    if (index > 0 || is_any_apart(first - names, first) || !stands_by(pieces_[first - 1].range.end, pieces_[at].range.begin)) return {};
    if (names > 1 && is_bundle(first - names, first - 1, at)) return {};
    Owners owners;
    bool listed = !is_of_each(at);
    for (std::size_t back = first; back-- > first - names;) add_owner(owners, back, back + 1 < first ? back + 1 : 0, listed);
    return owners;
  }

  // Adds the products of a name, which are part of one list as long as each stands beside the name that was added before; 0 is none.
  void add_owner(Owners& owners, std::size_t at, std::size_t beside, bool& listed) const {
    if (beside != 0) {
      const ListPart part = list_part(between(pieces_[std::min(at, beside)].range.end, pieces_[std::max(at, beside)].range.begin));
      listed = listed && part != ListPart::none;
      if (listed && part == ListPart::with_another) owners.together.with_others = true;
    }
    owners.products.insert(owners.products.end(), pieces_[at].products.begin(), pieces_[at].products.end());
    if (listed) owners.together.count = owners.products.size();
  }

  bool is_any_apart(std::size_t begin, std::size_t end) const {
    return std::any_of(pieces_.begin() + static_cast<std::ptrdiff_t>(begin), pieces_.begin() + static_cast<std::ptrdiff_t>(end), [](const Piece& piece) { return piece.apart; });
  }

  // "Margarita y diavola a $159 cada una".
  bool is_of_each(std::size_t amount) const { return says_each(before(pieces_[amount].range, kNear)) || says_each(behind(pieces_[amount].range, kNear)); }

  // "$149 la margarita, $179 la diavola".
  bool alternates_forward() const {
    if (pieces_.size() % 2 != 0) return false;
    for (std::size_t at = 0; at < pieces_.size(); ++at)
      if (at % 2 == 0 ? !is_amount(pieces_[at]) : !is_product(pieces_[at])) return false;
    return true;
  }

  Owners owners_behind(std::size_t at) const {
    if (at + 1 >= pieces_.size() || !is_product(pieces_[at + 1])) return {};
    const bool alternates = alternates_forward();
    const bool has_own = at + 2 < pieces_.size() && is_amount(pieces_[at + 2]) && !alternates;
    const std::string_view gap = between(pieces_[at].range.end, pieces_[at + 1].range.begin);
    const std::size_t from = at == 0 ? 0 : pieces_[at - 1].range.end;
    constexpr std::size_t kFarthest = 48;
    if (has_own || gap.size() > kFarthest || gap.find_first_of(";|/\n(") != std::string_view::npos || names_size(gap) || adds_something(gap) || joins_into_one(gap)) return {};
    if (!is_light(last_part(between(from, pieces_[at].range.begin)))) return {};
    return alternates ? owners_in(at + 1, at + 2) : owners_in(at + 1, at + 1 + listed_from(at + 1));
  }

  // How many names of one list stand behind an amount, if no other amount follows them: "$199: margarita y diavola".
  std::size_t listed_from(std::size_t at) const {
    const std::size_t names = run_from(at);
    if (at + names < pieces_.size()) return 1;
    std::size_t count = 1;
    while (count < names && list_part(between(pieces_[at + count - 1].range.end, pieces_[at + count].range.begin)) != ListPart::none) ++count;
    return count;
  }

  Owners owners_in(std::size_t begin, std::size_t end) const {
    if (is_any_apart(begin, end) || (end - begin > 1 && is_joined(begin, end - 1))) return {};
    Owners owners;
    bool listed = !is_of_each(begin - 1);
    for (std::size_t at = begin; at < end; ++at) add_owner(owners, at, at > begin ? at - 1 : 0, listed);
    return owners;
  }

  // "Margarita + agua $160", "margarita y agua por $160", "margarita y agua, $160 juntas".
  bool is_bundle(std::size_t first, std::size_t last, std::size_t amount) const {
    if (is_of_each(amount) || any_between(first, last, holds_figures)) return false;   // "margarita desde $149 y agua por $20"
    return is_joined(first, last) || says_together(between(pieces_[last].range.end, pieces_[amount].range.begin)) || begins_together(behind(pieces_[amount].range, kNear));
  }

  // Whether words between two pieces next to each other, from `first` to `last`, fit a condition.
  bool any_between(std::size_t first, std::size_t last, auto condition) const {
    for (std::size_t at = first; at < last; ++at)
      if (condition(between(pieces_[at].range.end, pieces_[at + 1].range.begin))) return true;
    return false;
  }
  bool is_joined(std::size_t first, std::size_t last) const { return any_between(first, last, joins_into_one); }   // one of the names comes with the next
  bool are_apart(std::size_t first, std::size_t last) const { return any_between(first, last, [](std::string_view gap) { return list_part(gap) == ListPart::none; }); }

  // Whether an amount behind a product is its price, as far as the words between tell.
  bool stands_by(std::size_t begin, std::size_t end) const {
    const std::string_view gap = between(begin, end);
    if (names_size(gap) || names_other_thing(gap) || adds_something(gap)) return false;
    const std::string_view last = last_part(gap);
    return last.size() == gap.size() || is_light(last) || tells_what_it_is_made_of(gap.substr(0, gap.size() - last.size()));
  }

  const StatedText& text_;
  std::size_t number_;
  text::Range sentence_;
  text::Folded mapped_;
  std::string folded_;            // with names blanked
  std::vector<Piece> pieces_;     // by place
};

}  // namespace

std::vector<Price> prices_of(const StatedText& text) {
  std::vector<Price> prices;
  const std::span<const Claim> claims(text.claims.found);
  const auto states_price = [](const Claim& claim) { return claim.as<MoneyClaim>() != nullptr; };
  if (std::ranges::none_of(claims, states_price)) return prices;
  const Mentions own = own_mentions(text);
  for (auto claim = claims.begin(); claim != claims.end();) {
    const auto next = std::find_if(claim, claims.end(), [&](const Claim& other) { return other.sentence != claim->sentence; });
    const std::span<const Claim> of_sentence(claim, next);
    const Mentions mentions = in_sentence(own, claim->sentence);
    const std::size_t known = prices.size();
    if (!mentions.empty() && std::ranges::any_of(of_sentence, states_price)) SentencePrices(text, claim->sentence, mentions, of_sentence).find(prices);
    if (prices.size() == known + 1 && prices.back().range.begin >= mentions.back()->range.end && is_sum_of_prices(prices.back().money, mentions)) prices.pop_back();
    claim = next;
  }
  std::ranges::move(title_prices(text, own), std::back_inserter(prices));
  std::ranges::stable_sort(prices, {}, [](const Price& price) { return price.range.begin; });
  return prices;
}

}  // namespace sml::resolve
