#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "linter/claims/calendar.h"
#include "linter/resolve/channel_words.h"
#include "linter/resolve/mentions.h"
#include "linter/resolve/notice.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/said_with.h"
#include "linter/resolve/visits.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"
#include "rules/facts/comeback.h"
#include "rules/moments.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

using model::Disruption;
using model::Location;
using model::Product;
using resolve::FactMention;
using resolve::Mentions;
using resolve::Promise;
using resolve::StatedText;

// What a post promotes of what a disruption affects.
struct Promoted {
  base::Span at{};
  std::string words;
};

bool holds(const model::List<std::string>& ids, const std::string& id) {
  return std::ranges::any_of(*ids, [&](const auto& one) { return *one == id; });
}
bool holds(const model::List<model::Channel>& channels, model::Channel channel) {
  return std::ranges::any_of(*channels, [&](const auto& one) { return *one == channel; });
}

bool is_active(const Disruption& disruption, const rule::PostView& view) {
  if (!disruption.from || is_unreadable(disruption.through) || view.planned.publish < time::instant_of(*disruption.from, view.client.zone)) return false;
  return !disruption.through || !time::is_over(*disruption.through, view.planned.publish, view.client.zone);
}

bool is_spoken_of(const Disruption& disruption, const rule::PostView& view) {
  if (holds(view.post.disruptions, *disruption.id)) return true;
  return std::ranges::any_of(view.reading.texts, [&](const StatedText& text) {
    return std::ranges::any_of(text.mentions, [&](const FactMention& mention) { return mention.as<Disruption>() == &disruption; });
  });
}

// One text of a post against what a disruption affects: each of its lists narrows the others.
class Search {
 public:
  Search(const Disruption& disruption, const rule::PostView& view, std::size_t index)
      : disruption_(disruption),
        affects_(*disruption.affects),
        view_(view),
        index_(index),
        text_(view.reading.texts[index]),
        own_(resolve::own_mentions(text_)) {}

  std::optional<Promoted> first() const {
    if (!affects_.products->empty()) return first_product();
    if (!affects_.offers->empty()) return first_offer();
    if (!affects_.channels->empty()) return first_channel();
    return affects_.locations->empty() ? std::nullopt : first_location();
  }

 private:
  Promoted at(const text::Range& range) const { return {text_.span(range), std::string(text_.words(range))}; }

  // By all its names that stand there: "the Submarine room", which is "the Submarine", too.
  Promoted at(const FactMention& mention) const {
    text::Range whole = mention.range;
    for (const FactMention* other : own_)
      if (other->named == mention.named && text::overlap(other->range, whole))
        whole = {std::min(whole.begin, other->range.begin), std::max(whole.end, other->range.end)};
    return at(whole);
  }

  std::optional<Promoted> first_product() const {
    if (!affects_.offers->empty() && std::ranges::none_of(view_.reading.promises, [&](const Promise& promise) { return is_affected(promise); }))
      return std::nullopt;
    for (const FactMention* mention : own_) {
      const auto* product = mention->as<Product>();
      if (product == nullptr || mention->denied || !holds(affects_.products, *product->id) || !is_at(product->locations) || !is_by({})) continue;
      if (!is_told_to_lack(mention->named) && !is_for_later(mention->sentence)) return at(*mention);
    }
    return std::nullopt;
  }

  // "Book it for Saturday", of what works again on Thursday: all days that the sentence states lie behind the end, and are those it is for.
  bool is_for_later(std::size_t sentence) const {
    static const text::Pattern for_it = resolve::worded("\\b{words} $", {.es = "para(?: el| este| los)?|a partir del?|desde(?: el)?",
                                                                         .en = "for|from",
                                                                         .pt = "para(?: o| a)?|pr[oa]|a partir d[eoa]|desde(?: o| a)?"});
    if (!disruption_.through) return false;
    const time::Date through = written_civil(*disruption_.through, view_.client.zone).date;
    bool states_any = false;
    for (const claims::Claim& claim : text_.claims_in(sentence)) {
      const auto* stated = claim.as<claims::TimeClaim>();
      const auto days = stated == nullptr ? std::nullopt : claims::bounds_meant(*stated, view_.planned.publish_civil.date);
      if (!days) continue;
      const std::string_view before = text_.folded(text_.claims.sentences[sentence].begin, claim.range.begin);
      if (!days->first || *days->first <= through || !for_it.stands_in(before)) return false;
      states_any = true;
    }
    return states_any;
  }

  bool is_told_to_lack(const resolve::Named& product) const {
    return resolve::tells_of(product, resolve::Notice::lacking, text_) || returns_later(product, text_, view_.planned.publish_civil.date);
  }

  bool is_affected(const Promise& promise) const { return promise.offer != nullptr && holds(affects_.offers, *promise.offer->id); }

  std::optional<Promoted> first_offer() const {
    for (const Promise& promise : view_.reading.promises)
      if (promise.text == index_ && is_affected(promise) && is_at(promise.offer->locations) && is_by(promise.offer->channels))
        return Promoted{promise.at, promise.words};
    return std::nullopt;
  }

  std::optional<Promoted> first_channel() const {
    if (!is_at({})) return std::nullopt;
    std::optional<text::Range> first;
    for (const auto& channel : *affects_.channels)
      if (const auto range = resolve::channel_named(*channel, text_); range && (!first || range->begin < first->begin)) first = range;
    return first && !is_paused_at(*first) ? std::optional(at(*first)) : std::nullopt;
  }

  // "El delivery vuelve el viernes", "delivery is paused": said in the sentence that names the channel.
  bool is_paused_at(const text::Range& channel) const {
    for (std::size_t number = 0; number < text_.claims.sentences.size(); ++number) {
      const text::Range sentence = text_.claims.sentences[number];
      if (channel.begin < sentence.begin || channel.begin >= sentence.end) continue;
      const std::string_view words = text_.folded(sentence);
      if (resolve::phrasings::kPaused.stands_in(words)) return true;
      const time::Date publication = view_.planned.publish_civil.date;
      const auto day = last_day_stated(text_, number, publication, true);
      return resolve::phrasings::kResuming.stands_in(words) && day && *day > publication;
    }
    return false;
  }

  std::optional<Promoted> first_location() const {
    const Mentions places = resolve::only<Location>(own_);
    for (const FactMention* mention : places) {
      const auto* location = mention->as<Location>();
      if (mention->denied || !holds(affects_.locations, *location->id)) continue;
      if (is_promoted(*mention, places) && !is_for_later(mention->sentence) && !is_told_to_be_shut(*mention, places)) return at(*mention);
    }
    if (!places.empty() || (!promises() && !invites()) || says_shut(text_.folded())) return std::nullopt;
    for (const auto& id : *view_.post.locations)
      if (holds(affects_.locations, *id)) return Promoted{id.span, *id};
    return std::nullopt;
  }

  bool promises() const {
    return std::ranges::any_of(view_.reading.promises, [&](const Promise& promise) { return promise.text == index_ && promise.offer != nullptr; });
  }

  bool invites() const { return std::ranges::any_of(text_.claims.found, resolve::invites_to_come); }

  static bool says_shut(std::string_view folded) { return resolve::phrasings::kClosed.stands_in(folded); }

  // Whether an offer is promised, or an invitation to come is for this place: its sentence names it, or no place at all.
  bool is_promoted(const FactMention& place, const Mentions& places) const {
    return promises() || std::ranges::any_of(text_.claims.found, [&](const claims::Claim& claim) {
      if (!resolve::invites_to_come(claim)) return false;
      const Mentions named = resolve::in_sentence(places, claim.sentence);
      return named.empty() || std::ranges::any_of(named, [&](const FactMention* mention) { return mention->named == place.named; });
    });
  }

  // "Vitacura está cerrado. Te esperamos en Ñuñoa": of the places of a sentence, the one that stands nearest to what says so.
  bool is_told_to_be_shut(const FactMention& place, const Mentions& places) const {
    const std::array shut = {&resolve::phrasings::kClosed};
    for (std::size_t number = 0; number < text_.claims.sentences.size(); ++number) {
      const Mentions named = resolve::in_sentence(places, number);
      const text::Range folded = text_.claims.folded.folded(text_.claims.sentences[number]);
      for (const resolve::Said& said : resolve::all_said(shut, text_.folded(text_.claims.sentences[number]))) {
        const text::Range range = text_.claims.folded.original(folded.begin + said.range.begin, folded.begin + said.range.end);
        const auto distance = [&](const FactMention* mention) { return resolve::distance_between(mention->range, range, text_); };
        const auto nearest = std::ranges::min_element(named, {}, distance);
        if (nearest != named.end() && (*nearest)->named == place.named) return true;
      }
    }
    return false;
  }

  // Whether the post speaks of an affected place: of one that it names or lists, or of any, where all that come into question are affected.
  bool is_at(const model::List<std::string>& locations) const {
    if (affects_.locations->empty()) return true;
    bool names_any = false;
    for (const FactMention* mention : own_) {
      const auto* location = mention->as<Location>();
      if (location == nullptr || mention->denied) continue;
      if (holds(affects_.locations, *location->id)) return true;
      names_any = true;
    }
    if (names_any) return false;
    const auto is_affected_place = [&](const auto& id) { return holds(affects_.locations, *id); };
    if (!view_.post.locations->empty()) return std::ranges::any_of(*view_.post.locations, is_affected_place);
    if (!locations->empty()) return !locations.gaps && std::ranges::all_of(*locations, is_affected_place);
    return std::ranges::all_of(*view_.client.facts->locations, [&](const auto& location) { return holds(affects_.locations, *location->id); });
  }

  bool is_by(const model::List<model::Channel>& channels) const {
    if (affects_.channels->empty()) return true;
    if (std::ranges::any_of(*affects_.channels, [&](const auto& channel) { return resolve::channel_named(*channel, text_).has_value(); })) return true;
    return !channels->empty() && !channels.gaps && std::ranges::all_of(*channels, [&](const auto& channel) { return holds(affects_.channels, *channel); });
  }

  const Disruption& disruption_;
  const model::Affects& affects_;
  const rule::PostView& view_;
  std::size_t index_;
  const StatedText& text_;
  Mentions own_;
};

// An entry of `offers`, of what affects nothing else; an entry of `products` names nothing that readers see.
std::optional<Promoted> first_offer_entry(const model::Affects& affects, const rule::PostView& view) {
  if (!affects.locations->empty() || !affects.channels->empty() || !affects.products->empty()) return std::nullopt;
  for (const Promise& promise : view.reading.promises)
    if (promise.entry && promise.offer != nullptr && holds(affects.offers, *promise.offer->id)) return Promoted{promise.at, promise.words};
  return std::nullopt;
}

// A list of which nothing could be read narrows all the same: nobody knows to what.
bool narrows_to_nothing_known(const auto& list) { return list->empty() && is_unreadable(list); }

std::optional<Promoted> promoted(const Disruption& disruption, const rule::PostView& view) {
  if (!disruption.affects) return std::nullopt;
  const auto& [products, locations, channels, offers] = *disruption.affects;
  if (narrows_to_nothing_known(products) || narrows_to_nothing_known(locations) || narrows_to_nothing_known(channels) || narrows_to_nothing_known(offers))
    return std::nullopt;
  for (std::size_t index = 0; index < view.reading.texts.size(); ++index)
    if (auto found = Search(disruption, view, index).first()) return found;
  return first_offer_entry(*disruption.affects, view);
}

void check(const rule::PostView& view, rule::Report& report) {
  const Disruption* disruption = nullptr;
  std::optional<Promoted> first;
  for (const auto& one : *view.client.facts->disruptions) {
    if (!is_active(*one, view) || !view.reading.is_understood() || is_spoken_of(*one, view)) continue;
    auto found = promoted(*one, view);
    if (!found || (first && first->at.begin <= found->at.begin)) continue;
    first = std::move(found);
    disruption = &*one;
  }
  if (!first) return;
  rule::Finding& finding = report.at(first->at).with("words", first->words).with("what", *disruption->what).with("publish", view.planned.publish_civil);
  finding.with("through_says", disruption->through ? (disruption->through->date_only ? "day" : "moment") : "nothing");
  finding.with("through", disruption->through ? written_civil(*disruption->through, view.client.zone) : time::Civil{});
  finding.with("id", *disruption->id).with("has_id", disruption->id ? "yes" : "no");
  with_asked(finding, view.client).because(disruption->what.span, "what");
  if (disruption->through) finding.because(disruption->through.span, "through");
}

}  // namespace

extern const rule::Check facts_disrupted{check};

}  // namespace sml::rules
