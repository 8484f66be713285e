#include "linter/resolve/prices.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <string_view>

#include "linter/resolve/former_prices.h"
#include "linter/resolve/imagined.h"
#include "linter/resolve/mentions.h"
#include "linter/resolve/misprints.h"
#include "linter/resolve/other_sums.h"
#include "linter/resolve/other_voices.h"
#include "linter/resolve/price_lists.h"
#include "linter/resolve/price_measures.h"
#include "linter/resolve/price_pieces.h"
#include "linter/resolve/price_gaps.h"
#include "linter/resolve/price_words.h"
#include "linter/resolve/title_prices.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::MoneyClaim;
using model::Product;
using Piece = PricePiece;

// Whose price an amount may be.
struct Owners {
  std::vector<const Product*> products;
  Together together;
};

class SentencePrices {
 public:
  SentencePrices(const StatedText& text, std::size_t number, const Mentions& mentions, std::span<const Claim> claims)
      : text_(text), number_(number), sentence_(text, number, mentions, claims) {}

  void find(std::vector<Price>& prices) const {
    if (std::ranges::none_of(pieces(), &Piece::is_product) || asks(sentence_.folded()) ||
        tells_former_prices(number_, text_))
      return;
    const SentenceDenials denials = text_.denials_in(number_);
    for (std::size_t at = 0; at < pieces().size(); ++at) {
      if (!pieces()[at].is_amount()) continue;
      const Claim& claim = *pieces()[at].claim;
      if (is_imagined(upto(at), from(at)) || is_of_a_time_to_come(upto(at), from(at))) continue;
      Owners owners = owners_of(at);
      if (owners.products.empty() || is_of_another_size(at, owners) || denials.deny(claim.range) || is_quoted_of_others(claim.range, number_, text_) ||
          is_misprint(claim, *owners.products.front(), text_))
        continue;
      prices.push_back({claim.range, number_, claim.as<MoneyClaim>()->money, std::move(owners.products), owners.together});
    }
  }

 private:
  const std::vector<Piece>& pieces() const { return sentence_.all(); }   // by place
  std::string_view between(std::size_t begin, std::size_t end) const { return sentence_.between(begin, end); }
  std::string_view before(const text::Range& range) const { return sentence_.before(range, PricePieces::kNear); }
  std::string_view behind(const text::Range& range) const { return sentence_.behind(range, PricePieces::kNear); }

  // "Picada para tres personas, 90 €": of what is described so that it may be larger, or come with something, only what it can be nothing but the price of.
  bool is_of_another_size(std::size_t amount, const Owners& owners) const {
    return std::ranges::any_of(pieces(), [&](const Piece& piece) {
      if (!piece.described || std::ranges::count(owners.products, piece.products.front()) == 0) return false;
      const Product& product = *piece.products.front();
      return !costs_nearly(product, pieces()[amount]) || (may_come_with_more(piece) && !is_little_more(product, pieces()[amount]));
    });
  }

  // "Ramo con dos velas": they may be of it, or beside it.
  bool may_come_with_more(const Piece& piece) const {
    static const text::Pattern with = worded(" {words} ", {.es = "con", .en = "with", .pt = "com"});
    return with.stands_in(text_.folded(text_.claims.sentences[number_]).substr(piece.range.begin, piece.range.end - piece.range.begin));
  }
  static bool is_little_more(const Product& product, const Piece& amount) {
    constexpr std::int64_t kLeast = 115;   // percent that one costs with something else: what is nearer may be a slip
    return 100 * amount.claim->as<MoneyClaim>()->money.hundredths < kLeast * product.price->hundredths;
  }

  // The sentence up to an amount, and behind it.
  std::string_view upto(std::size_t amount) const { return between(0, pieces()[amount].range.begin); }
  std::string_view from(std::size_t amount) const { return between(pieces()[amount].range.end, sentence_.folded().size()); }

  // How many pieces of a kind stand in a row up to `at`, itself included.
  std::size_t run_before(std::size_t at) const {
    std::size_t count = 1;
    while (count <= at && pieces()[at - count].kind == pieces()[at].kind) ++count;
    return count;
  }
  std::size_t run_from(std::size_t at) const {
    std::size_t count = 1;
    while (at + count < pieces().size() && pieces()[at + count].kind == pieces()[at].kind) ++count;
    return count;
  }

  Owners owners_of(std::size_t at) const {
    const std::size_t index = run_before(at) - 1;   // of the amounts in a row
    const std::size_t first = at - index;
    if (first == 0) return index == 0 ? owners_behind(at) : Owners();
    if (!pieces()[first - 1].is_product()) return {};
    if (alternates_forward()) return owners_behind(at);
    const std::size_t names = run_before(first - 1);
    // "margarita y diavola, $149 y $179"
    if (names > 1 && names == run_from(first) && !are_apart(first, first + names - 1)) return {pieces()[first - names + index].products, {}};
    if (index > 0 || is_any_apart(first - names, first, at) ||
        !(stands_by(pieces()[first - 1].range.end, pieces()[at].range.begin) || is_behind_contents(first - 1, at)))
      return {};
    if (names > 1 && is_bundle(first - names, first - 1, at)) return {};
    Owners owners;
    bool listed = !is_of_each(at);
    for (std::size_t back = first; back-- > first - names;) add_owner(owners, back, back + 1 < first ? back + 1 : 0, listed);
    add_others(owners, first - names, at);
    if (owners.together.count > 0 && precedes_another(between(pieces()[first - 1].range.end, pieces()[at].range.begin))) owners.together.with_others = true;
    return owners;
  }

  // Adds the products of a name, which are part of one list as long as each stands beside the name that was added before; 0 is none.
  void add_owner(Owners& owners, std::size_t at, std::size_t beside, bool& listed) const {
    if (beside != 0) {
      const ListPart part = list_part(between(pieces()[std::min(at, beside)].range.end, pieces()[std::max(at, beside)].range.begin));
      listed = listed && part != ListPart::none;
      if (listed && part == ListPart::with_another) owners.together.with_others = true;
    }
    owners.products.insert(owners.products.end(), pieces()[at].products.begin(), pieces()[at].products.end());
    if (listed) owners.together.count = owners.products.size();
  }

  // "Corte, manicure y pedicure": before the first of a list, or of one name, may stand what the facts do not know.
  void add_others(Owners& owners, std::size_t first, std::size_t amount) const {
    if (owners.together.count == 0 || owners.together.count < owners.products.size()) return;
    const std::size_t begin = first == 0 ? 0 : pieces()[first - 1].range.end;
    const std::size_t end = first < amount ? pieces()[amount].range.begin : sentence_.folded().size();
    if (follows_another(between(begin, pieces()[first].range.begin), between(pieces()[first].range.end, end), run_from(first) > 1))
      owners.together.with_others = true;
  }

  // Of one among several there is only the price of each.
  bool is_any_apart(std::size_t begin, std::size_t end, std::size_t amount) const {
    const auto is_priced = [&](const Product* product) { return costs_about(*product, pieces()[amount]); };
    const auto is_apart = [&](const Piece& piece) {
      return piece.apart || (piece.counted && !(is_of_each(amount) && std::ranges::any_of(piece.products, is_priced)));
    };
    return std::any_of(pieces().begin() + static_cast<std::ptrdiff_t>(begin), pieces().begin() + static_cast<std::ptrdiff_t>(end), is_apart);
  }

  // "Margarita y diavola a $159 cada una".
  bool is_of_each(std::size_t amount) const { return says_each(before(pieces()[amount].range)) || says_each(behind(pieces()[amount].range)); }

  // "$149 la margarita, $179 la diavola".
  bool alternates_forward() const {
    if (pieces().size() % 2 != 0) return false;
    for (std::size_t at = 0; at < pieces().size(); ++at)
      if (at % 2 == 0 ? !pieces()[at].is_amount() : !pieces()[at].is_product()) return false;
    return true;
  }

  Owners owners_behind(std::size_t at) const {
    if (at + 1 >= pieces().size() || !pieces()[at + 1].is_product()) return {};
    if (is_of_more_than(between(pieces()[at].range.end, pieces()[at + 1].range.begin), behind(pieces()[at + 1].range))) return {};
    const bool alternates = alternates_forward();
    const bool has_own = at + 2 < pieces().size() && pieces()[at + 2].is_amount() && !alternates;
    const std::string_view gap = between(pieces()[at].range.end, pieces()[at + 1].range.begin);
    const std::size_t from = at == 0 ? 0 : pieces()[at - 1].range.end;
    constexpr std::size_t kFarthest = 48;
    if (has_own || gap.size() > kFarthest || gap.find_first_of(";|/\n(") != std::string_view::npos || names_size(gap) ||
        adds_something(gap) || joins_into_one(gap))
      return {};
    if (!is_light(last_part(between(from, pieces()[at].range.begin)))) return {};
    return alternates ? owners_in(at + 1, at + 2) : owners_in(at + 1, at + 1 + listed_from(at + 1));
  }

  // How many names of one list stand behind an amount, if no other amount follows them: "$199: margarita y diavola".
  std::size_t listed_from(std::size_t at) const {
    const std::size_t names = run_from(at);
    if (at + names < pieces().size()) return 1;
    std::size_t count = 1;
    while (count < names && list_part(between(pieces()[at + count - 1].range.end, pieces()[at + count].range.begin)) != ListPart::none) ++count;
    return count;
  }

  Owners owners_in(std::size_t begin, std::size_t end) const {
    if (is_any_apart(begin, end, begin - 1) || (end - begin > 1 && is_joined(begin, end - 1))) return {};
    Owners owners;
    bool listed = !is_of_each(begin - 1);
    for (std::size_t at = begin; at < end; ++at) add_owner(owners, at, at > begin ? at - 1 : 0, listed);
    add_others(owners, begin, begin - 1);
    return owners;
  }

  // "Margarita + agua $160", "margarita y agua por $160", "margarita y agua, $160 juntas".
  bool is_bundle(std::size_t first, std::size_t last, std::size_t amount) const {
    if (is_of_each(amount) || any_between(first, last, holds_figures)) return false;   // "margarita desde $149 y agua por $20"
    return is_joined(first, last) || says_together(between(pieces()[last].range.end, pieces()[amount].range.begin)) ||
           begins_together(behind(pieces()[amount].range));
  }

  // Whether words between two pieces next to each other, from `first` to `last`, fit a condition.
  bool any_between(std::size_t first, std::size_t last, auto condition) const {
    for (std::size_t at = first; at < last; ++at)
      if (condition(between(pieces()[at].range.end, pieces()[at + 1].range.begin))) return true;
    return false;
  }
  bool is_joined(std::size_t first, std::size_t last) const { return any_between(first, last, joins_into_one); }   // one of the names comes with the next
  bool are_apart(std::size_t first, std::size_t last) const {
    return any_between(first, last, [](std::string_view gap) { return list_part(gap) == ListPart::none; });
  }

  bool is_behind_contents(std::size_t name, std::size_t amount) const {
    return lists_contents(text::fold(*pieces()[name].products.front()->name), between(pieces()[name].range.end, pieces()[amount].range.begin));
  }

  // Whether an amount behind a product is its price, as far as the words between tell.
  bool stands_by(std::size_t begin, std::size_t end) const {
    const std::string_view gap = between(begin, end);
    if (names_size(gap) || names_other_thing(gap) || adds_something(gap)) return false;
    const std::string_view last = last_part(gap);
    return last.size() == gap.size() || is_light(last) || says_what_it_costs(gap) || tells_what_it_is_made_of(gap.substr(0, gap.size() - last.size()));
  }

  const StatedText& text_;
  std::size_t number_;
  PricePieces sentence_;
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
    if (prices.size() == known + 1 && prices.back().range.begin >= mentions.back()->range.end && is_sum_of_prices(prices.back().money, mentions))
      prices.pop_back();
    claim = next;
  }
  std::ranges::move(title_prices(text, own), std::back_inserter(prices));
  std::ranges::stable_sort(prices, {}, [](const Price& price) { return price.range.begin; });
  return prices;
}

}  // namespace sml::resolve
