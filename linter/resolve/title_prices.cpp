#include "linter/resolve/title_prices.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "linter/resolve/detail_lines.h"
#include "linter/resolve/other_sums.h"
#include "linter/resolve/price_gaps.h"
#include "linter/resolve/price_measures.h"
#include "linter/resolve/price_words.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using claims::Claim;
using claims::MoneyClaim;

bool names_something(const StatedText& text, std::size_t sentence) { return !text.mentions_in(sentence).empty(); }

// Whether a sentence goes on in the next: it fills its line, or ends in dots that lead on.
bool leads_on(std::size_t sentence, const StatedText& text) {
  const std::string_view words = text.sentence(sentence);
  const std::string_view said = words.substr(0, words.find_last_not_of(" \t\r\n") + 1);
  return lines_ended(words) == 1 || (lines_ended(words) == 0 && (said.ends_with("..") || said.ends_with("…")));
}

bool stands_alone(const text::Range& range, std::size_t sentence, const StatedText& text) {
  const text::Range whole = text.claims.sentences[sentence];
  return range.end <= whole.end && is_light(text.folded(whole.begin, range.begin)) && is_light(text.folded(range.end, whole.end));
}

// ", hecha a mano": a few words behind a name that say how it is made, and name nothing.
bool is_description(std::string_view behind) {
  static const text::Pattern made = worded("^, {words}(?: [a-z]+){0,3}[^a-z0-9]*$", {
      .es = "(?:bien |muy )?(?:hech|hornead|amasad|cocinad|recien (?:hech|hornead))[oa]s?|caser[oa]s?|artesanal(?:es)?",
      .en = "(?:freshly |hand-?)?(?:made|baked|cooked)|home-?made",
      .pt = "(?:bem )?(?:feit|assad)[oa]s?|caseir[oa]s?|artesana(?:l|is)",
  });
  return made.stands_in(behind) && !names_size(behind) && !names_other_thing(behind);
}

// A line that is the name of something, with or without how it is.
bool is_title(const text::Range& name, std::size_t sentence, const StatedText& text) {
  const text::Range whole = text.claims.sentences[sentence];
  if (stands_alone(name, sentence, text)) return true;
  return name.end <= whole.end && text.mentions_in(sentence).size() == 1 && is_light(text.folded(whole.begin, name.begin)) &&
         is_description(text.folded(name.end, whole.end));
}

// "💰 $450", "Precio: $450 con IVA": the only amount of a line that says nothing else.
const Claim* bare_amount(std::size_t sentence, const StatedText& text) {
  if (sentence >= text.claims.sentences.size() || names_something(text, sentence)) return nullptr;
  const Claim* amount = nullptr;
  for (const Claim& claim : text.claims_in(sentence)) {
    if (claim.as<claims::OfferClaim>() != nullptr || (claim.as<MoneyClaim>() != nullptr && amount != nullptr)) return nullptr;
    if (claim.as<MoneyClaim>() != nullptr) amount = &claim;
  }
  if (amount == nullptr || !stands_alone(amount->range, sentence, text)) return nullptr;
  const text::Range whole = text.claims.sentences[sentence];
  const std::string_view before = text.folded(whole.begin, amount->range.begin);
  const std::string_view behind = text.folded(amount->range.end, whole.end);
  return is_no_price_after(before) || is_no_price_before(behind) || is_other_sum(before, behind) ? nullptr : amount;
}

// Whether a folded line begins with a picture or a bullet.
bool begins_with_sign(std::string_view folded) {
  const std::size_t first = folded.find_first_not_of(" \t");
  return first != std::string_view::npos && static_cast<unsigned char>(folded[first]) >= 0x80;   // letters are folded to ASCII
}

// "👥 2–6 jugadores", "⏱ 60 min": a short line of a list with a measure, which names and promises nothing.
bool is_detail(std::size_t sentence, const StatedText& text) {
  constexpr std::ptrdiff_t kMostSpaces = 5;
  const std::string_view words = text.sentence(sentence);
  const auto costs = [](const Claim& claim) { return claim.as<MoneyClaim>() != nullptr || claim.as<claims::OfferClaim>() != nullptr; };
  const bool has_figure = words.find_first_of("0123456789") != std::string_view::npos;
  return has_figure && begins_with_sign(text.folded(text.claims.sentences[sentence])) && lines_ended(words) == 1 && !names_something(text, sentence) &&
         std::ranges::count(words, ' ') <= kMostSpaces && std::ranges::none_of(text.claims_in(sentence), costs);
}

// The line below a title that may tell its price: the next, or below a few details the next of their list.
std::size_t line_of_price(std::size_t title, const StatedText& text) {
  constexpr std::size_t kMostDetails = 4;
  std::size_t line = title + 1;
  while (line < text.claims.sentences.size() && line <= title + kMostDetails && is_detail(line, text)) ++line;
  return line < text.claims.sentences.size() && begins_with_sign(text.folded(text.claims.sentences[line])) ? line : title + 1;
}

// Of lines of names and lines of amounts in turn: whether a line below an amount begins the next pair, and is not named by that amount.
bool begins_pair(std::size_t title, const StatedText& text) {
  while (title >= 2 && bare_amount(title - 1, text) != nullptr && leads_on(title - 2, text) && bare_amount(title - 2, text) == nullptr) title -= 2;
  return title == 0 || bare_amount(title - 1, text) == nullptr || lines_ended(text.sentence(title - 1)) > 1;
}

}  // namespace

const Claim* amount_below(const text::Range& name, std::size_t sentence, const StatedText& text) {
  if (!leads_on(sentence, text) || !is_title(name, sentence, text)) return nullptr;
  const Claim* amount = bare_amount(line_of_price(sentence, text), text);
  return amount != nullptr && begins_pair(sentence, text) ? amount : nullptr;
}

std::vector<Price> title_prices(const StatedText& text, const Mentions& own) {
  std::vector<Price> prices;
  for (const FactMention* mention : own) {
    const auto* product = mention->as<model::Product>();
    if (product == nullptr || mention->denied) continue;
    const Claim* amount = amount_below(mention->range, mention->sentence, text);
    if (amount == nullptr) continue;
    if (!prices.empty() && prices.back().range == amount->range) prices.back().products.push_back(product);
    else prices.push_back({amount->range, amount->sentence, amount->as<MoneyClaim>()->money, {product}, {}});
  }
  return prices;
}

}  // namespace sml::resolve
