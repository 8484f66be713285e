// What is told of a promise beside its own words.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "linter/resolve/reading.h"
#include "linter/rule/check.h"
#include "linter/text/display.h"
#include "linter/text/trimmed.h"

namespace sml::rules {

// What the text says of it; nullptr for an entry and for a name alone.
inline const claims::OfferClaim* claim_of(const resolve::Promise& promise) {
  return promise.claim == nullptr ? nullptr : promise.claim->as<claims::OfferClaim>();
}

// The sentence of a promise whose words alone say nothing to who is asked of it: "no pagan". "none" of one that says how much or names its code.
inline std::string sentence_around(const resolve::Promise& promise, const rule::PostView& view) {
  constexpr std::size_t kLongest = 140;   // characters
  constexpr std::string_view kEnds = " \t\r\n.;,:";
  const auto* claim = claim_of(promise);
  const bool tells = claim == nullptr || !claim->code.empty() || promise.words.find_first_of("0123456789") != std::string::npos;
  if (tells || !promise.text) return "none";
  const std::string_view sentence = text::trimmed(view.reading.texts[*promise.text].sentence(promise.sentence));
  return text::shortened(text::printable(sentence.substr(0, sentence.find_last_not_of(kEnds) + 1)), kLongest);
}

// The same where a message tells it beside the words of the promise: it is short, and more than these, which are two at most.
inline std::string around(const resolve::Promise& promise, const std::string& sentence) {
  constexpr std::size_t kShort = 60;   // bytes
  const bool is_brief = std::ranges::count(promise.words, ' ') <= 1;
  return is_brief && sentence.size() <= kShort && sentence != promise.words ? sentence : "none";
}

}  // namespace sml::rules
