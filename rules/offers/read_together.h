// What a reader of one text of a post sees with it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <utility>

#include "rules/offers/promise.h"

namespace sml::rules {

// Asks the texts of a post whether they say something of an offer. A reader of the text or of the thread sees all of these; a reader of a network's own
// text that one, and the thread. Each text is asked once about an offer. Reads the view while it lives.
class ReadTogether {
 public:
  using Says = std::function<bool(const resolve::StatedText& text, const model::Offer& offer)>;

  ReadTogether(const rule::PostView& view, Says says) : view_(view), says_(std::move(says)) {
    for (const auto& own : *view.post.text_for) own_.insert(&*own.value);
  }

  // Whether a text, by its number, or one that is seen with it says it.
  bool say(std::size_t number, const model::Offer& offer) {
    const resolve::StatedText& text = view_.reading.texts[number];
    if (!is_own(text)) return shared_say(offer, true);
    return says_(text, offer) || shared_say(offer, false);
  }

 private:
  bool is_own(const resolve::StatedText& text) const { return own_.contains(text.text); }

  // The thread, with or without the text before it.
  bool shared_say(const model::Offer& offer, bool with_text) {
    const auto [known, is_new] = known_.try_emplace({&offer, with_text}, false);
    if (is_new) known->second = std::ranges::any_of(view_.reading.texts, [&](const resolve::StatedText& text) {
      const bool is_text = view_.post.text && text.text == &*view_.post.text;
      return !is_own(text) && (with_text || !is_text) && says_(text, offer);
    });
    return known->second;
  }

  const rule::PostView& view_;
  Says says_;
  std::set<const base::MappedText*> own_;
  std::map<std::pair<const model::Offer*, bool>, bool> known_;
};

// The first promise in the file whose offer must say something and `says` not; each offer is asked about once a text that is understood.
template <class Must, class Says>
const resolve::Promise* first_unsaid(const rule::PostView& view, Must must, Says says) {
  std::set<std::pair<const model::Offer*, std::size_t>> seen;
  const resolve::Promise* first = nullptr;
  for (const resolve::Promise& promise : view.reading.promises) {
    if (promise.offer == nullptr || !promise.text || !must(*promise.offer)) continue;
    if (!view.reading.texts[*promise.text].is_understood() || !seen.insert({promise.offer, *promise.text}).second || says(promise)) continue;
    if (first == nullptr || promise.at.begin < first->at.begin) first = &promise;
  }
  return first;
}

}  // namespace sml::rules
