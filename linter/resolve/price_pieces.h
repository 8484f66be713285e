// What of a sentence has a price or may be one (prices.h): the names of the facts in it, the amounts that may be what one of them costs, and other things
// that amounts may stand by.
//
// Its pieces point into the StatedText and the World, which outlive it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/resolve/mentions.h"
#include "linter/resolve/reading.h"
#include "linter/text/fold.h"

namespace sml::resolve {

struct PricePiece {
  enum class Kind { product, amount, other } kind = Kind::other;
  text::Range range;                             // bytes of the folded sentence
  std::vector<const model::Product*> products;
  const claims::Claim* claim = nullptr;
  bool apart = false;                            // a name in "la docena de medialunas", "media ración de croquetas", "cera para brackets"
  bool counted = false;                          // and in "dos medialunas"
  bool described = false;                        // goes on with how many it is for or holds: "puzle para dos jugadores", "caja con cuatro juguetes"

  bool is_amount() const { return kind == Kind::amount; }
  bool is_product() const { return kind == Kind::product; }
};

// Whether an amount is about what a product costs; and whether it can be nothing else, as of a name that is described: no size, no bundle, no several of it.
bool costs_about(const model::Product& product, const PricePiece& amount);
bool costs_nearly(const model::Product& product, const PricePiece& amount);

class PricePieces {
 public:
  static constexpr std::size_t kNear = 64;       // bytes beside an amount that say what it is

  // `mentions` and `claims` are those of the sentence.
  PricePieces(const StatedText& text, std::size_t sentence, const Mentions& mentions, std::span<const claims::Claim> claims);

  const std::vector<PricePiece>& all() const { return pieces_; }   // by place

  // The folded sentence, or a part of it: names are blanked with kNamePlace, figures of days and times with kFigureOfTime (price_words.h).
  std::string_view folded() const { return folded_; }
  std::string_view between(std::size_t begin, std::size_t end) const {
    return begin < end ? std::string_view(folded_).substr(begin, end - begin) : std::string_view();
  }
  std::string_view before(const text::Range& range, std::size_t bytes) const { return between(range.begin - std::min(range.begin, bytes), range.begin); }
  std::string_view behind(const text::Range& range, std::size_t bytes) const { return between(range.end, std::min(folded_.size(), range.end + bytes)); }

 private:
  text::Range place(const text::Range& range) const;
  std::string without_sums(std::string_view words, std::size_t end, std::span<const claims::Claim> claims) const;   // `words` end there
  void drop_figures_of_time(std::span<const claims::Claim> claims);
  void add_names(const Mentions& mentions, std::span<const claims::Claim> claims);
  void join_descriptions();
  void add_amounts(std::span<const claims::Claim> claims);
  bool is_of_none(const std::vector<PricePiece>& amounts, std::size_t at, std::span<const claims::Claim> claims) const;
  bool is_of_a_subscription(const PricePiece& amount) const;
  bool is_of_a_whole_one(const PricePiece& amount) const;
  bool is_side(const std::vector<PricePiece>& amounts, std::size_t at) const;

  const StatedText& text_;
  text::Range sentence_;
  text::Folded mapped_;
  std::string folded_;
  std::vector<PricePiece> pieces_;
};

}  // namespace sml::resolve
