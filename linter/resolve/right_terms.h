// Which offers a text states with the terms that they have, whatever else stands there.
//
// Points into the offers, which outlive it.
#pragma once

#include <cstddef>
#include <set>
#include <utility>

#include "linter/resolve/read_text.h"

namespace sml::resolve {

class RightTerms {
 public:
  RightTerms() = default;

  // `entries`: the offers that the post is entered for, which any sentence may state.
  RightTerms(ReadText& read, const Offers& entries, const model::Facts& facts);

  // Whether a sentence states an offer, or, where it does not name it, the text does for an entry.
  bool hold(std::size_t sentence, const SentenceNames& names, const model::Offer* offer) const;

  // Whether that sentence itself states it.
  bool hold_in(std::size_t sentence, const model::Offer* offer) const { return stated_.contains({offer, sentence}) || named_.contains({offer, sentence}); }

  // Whether nothing in that sentence does but the offer's name: "Filter BOGO: buy two, get one free".
  bool hold_by_name_alone(std::size_t sentence, const model::Offer* offer) const {
    return named_.contains({offer, sentence}) && !stated_.contains({offer, sentence});
  }

 private:
  static constexpr std::size_t kWholeText = SIZE_MAX;

  std::set<std::pair<const model::Offer*, std::size_t>> stated_;   // by sentence
  std::set<std::pair<const model::Offer*, std::size_t>> named_;    // the same of what stands in the name
};

}  // namespace sml::resolve
