#include "linter/resolve/fact_names.h"

#include <algorithm>
#include <cstddef>

#include "linter/base/ascii.h"
#include "linter/resolve/answer.h"
#include "linter/resolve/common_words.h"
#include "linter/resolve/denial.h"
#include "linter/resolve/language.h"
#include "linter/resolve/longer_names.h"
#include "linter/resolve/words.h"
#include "linter/text/sentences.h"

namespace sml::resolve {
namespace {

constexpr std::size_t kShortestCode = 3;

// "BEPPE50", "mare10", "VERANO": not "verano", which is a word first.
bool looks_like_code(std::string_view code) {
  if (code.size() < kShortestCode || code.find_first_of(" \t\r\n") != std::string_view::npos) return false;
  return std::ranges::any_of(code, base::is_ascii_digit) || std::ranges::none_of(code, base::is_ascii_small);
}

// Marks the offers' names that lie in another thing's; mentions by place.
void mark_shared(std::vector<FactMention>& mentions) {
  std::size_t next = 0;
  std::size_t reached = 0;   // the furthest end of the other things that begin up to a mention's begin
  for (FactMention& mention : mentions) {
    for (; next < mentions.size() && mentions[next].range.begin <= mention.range.begin; ++next)
      if (mentions[next].as<model::Offer>() == nullptr) reached = std::max(reached, mentions[next].range.end);
    mention.shared = mention.as<model::Offer>() != nullptr && mention.range.end <= reached;
  }
}

// Tells of each mention its sentence and whether that denies it; mentions by place.
void judge(NamedFacts& named, const claims::Claims& claims, bool is_portuguese) {
  const std::vector<text::Range>& sentences = claims.sentences;
  std::vector<KnownDenials>& known = named.denials;
  for (FactMention& mention : named.mentions) {
    const auto behind = std::ranges::upper_bound(sentences, mention.range.begin, {}, &text::Range::begin);
    if (behind == sentences.begin()) continue;
    mention.sentence = static_cast<std::size_t>(behind - sentences.begin()) - 1;
    if (known.empty() || known.back().sentence != mention.sentence)
      known.push_back({mention.sentence, SentenceDenials(claims.folded, sentences[mention.sentence])});
    mention.denied = known.back().denials.deny(mention.range, {.no_says_where = is_portuguese || mention.as<model::Location>() != nullptr}) ||
                     is_answered_gone(mention.sentence, claims);
  }
}

}  // namespace

FactNames::FactNames(const model::Client& client) : facts_(*client.facts), words_of_places_(words_of_places(facts_)) {
  for (const auto& offer : *facts_.offers) {
    add_in_singular(*offer->name);
    add(&*offer, offer->name, offer->aliases, NameKind::proper);
  }
  for (const auto& product : *facts_.products) add(&*product, product->name, product->aliases, NameKind::thing);
  for (const auto& event : *facts_.events) add(&*event, event->name, event->aliases, NameKind::proper);
  for (const auto& place : *facts_.locations) add(&*place, place->name, place->aliases, NameKind::proper);
  for (const auto& disruption : *facts_.disruptions) add(&*disruption, {}, disruption->aliases, NameKind::thing);
  add(&*facts_.business, facts_.business->name, facts_.business->aliases, NameKind::proper);
  const Wording sector = words_of(*facts_.business->sector);
  for (const Word& word : sector.words) index_.add_kind(word.folded);
  for (const auto& name : *facts_.business->included) add_included(*name);
}

// "Tardes de domingo gratis" is the offer of "tarde de domingo gratis", too: with the number of the one that is added next.
void FactNames::add_in_singular(std::string_view name) {
  constexpr std::string_view kOf[] = {" de ", " del ", " da ", " do "};
  const std::string words = text::folded_words(name);
  constexpr std::ptrdiff_t kFewest = 3;   // blanks: "tarde de domingo" alone is what anybody says
  const std::size_t end = std::min(words.find(' '), words.size());
  if (std::ranges::count(words, ' ') < kFewest) return;
  if (std::ranges::none_of(kOf, [&](std::string_view of) { return std::string_view(words).substr(end).starts_with(of); })) return;
  for (const std::string& noun : singulars(std::string_view(words).substr(0, end))) index_.add(noun + words.substr(end), named_.size(), NameKind::proper);
}

// "Duchas" has the shower free of charge, too.
void FactNames::add_included(std::string_view name) {
  included_.add(name, 0);
  const std::string words = text::folded_words(name);
  for (std::size_t begin = 0; begin < words.size();) {
    const std::size_t end = std::min(words.find(' ', begin), words.size());
    for (const std::string& one : singulars(std::string_view(words).substr(begin, end - begin)))
      included_.add(words.substr(0, begin) + one + words.substr(end), 0);
    begin = end + 1;
  }
}

// "Alleycat", "mayada": an event's alias that the facts write small counts where posts write it small, too, unless it is a word that they are full of.
NameKind FactNames::kind_of_alias(const std::string& alias, std::string_view name, NameKind kind) {
  constexpr std::size_t kShortest = 6;   // letters
  const std::string word = text::folded_words(alias);
  if (text::folded_words(name).starts_with(word)) return kind;   // "picnic" of a "Picnic de primavera" is what it is
  const bool is_small =
      !alias.empty() && base::is_ascii_small(static_cast<unsigned char>(alias.front())) && word.size() >= kShortest && word.find(' ') == std::string::npos;
  return is_small && !is_common_word(word) && !is_kind_word(word) && !is_event_word(word) ? NameKind::thing : kind;
}

void FactNames::add(Named named, const model::Field<std::string>& name, const model::List<std::string>& aliases, NameKind kind) {
  if (name) index_.add(*name, named_.size(), kind);
  const bool is_event = std::holds_alternative<const model::Event*>(named);
  for (const model::Field<std::string>& alias : *aliases) index_.add(*alias, named_.size(), is_event ? kind_of_alias(*alias, *name, kind) : kind);
  named_.push_back(named);
}

void FactNames::add_codes(std::string_view text, std::vector<FactMention>& mentions) const {
  for (const model::Field<model::Offer>& offer : *facts_.offers) {
    const std::string& code = *offer->code;
    if (!offer->code || !looks_like_code(code)) continue;
    for (std::size_t at = text.find(code); at != std::string_view::npos; at = text.find(code, at + code.size())) {
      const text::Range range{at, at + code.size()};
      if (text::is_whole_word(text, range)) mentions.push_back({.range = range, .named = &*offer, .code = true});
    }
  }
}

NamedFacts FactNames::find(const Wording& wording, const claims::Claims& claims, std::string_view language) const {
  NamedFacts named;
  std::vector<FactMention>& mentions = named.mentions;
  for (const NameIndex::Mention& mention : index_.find(wording)) mentions.push_back({.range = mention.range, .named = named_[mention.number]});
  std::erase_if(mentions, [&](const FactMention& mention) {
    const bool is_place = mention.as<model::Location>() != nullptr || mention.as<model::Business>() != nullptr;
    return is_place && goes_on_to_another_name(mention.range, wording, words_of_places_);
  });
  mark_shared(mentions);
  const auto names = static_cast<std::ptrdiff_t>(mentions.size());
  add_codes(wording.text, mentions);
  if (mentions.begin() + names != mentions.end()) std::ranges::stable_sort(mentions, {}, [](const FactMention& mention) { return mention.range.begin; });
  judge(named, claims, primary_language(language) == "pt");
  return named;
}

std::vector<text::Range> FactNames::included(const Wording& wording) const {
  std::vector<text::Range> found;
  for (const NameIndex::Mention& mention : included_.find(wording)) found.push_back(mention.range);
  return found;
}

}  // namespace sml::resolve
