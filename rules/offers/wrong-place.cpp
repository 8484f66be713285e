#include <algorithm>

#include "linter/base/utf8.h"
#include "linter/model/display_name.h"
#include "linter/resolve/exception.h"
#include "linter/resolve/mentions.h"
#include "linter/resolve/places.h"
#include "linter/resolve/said_with.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"
#include "rules/offers/promise.h"

namespace sml::rules {
namespace {

using model::Location;
using model::Offer;
using resolve::FactMention;
using resolve::Promise;

bool is_at(const Offer& offer, std::string_view place) {
  return std::ranges::any_of(*offer.locations, [&](const auto& id) { return *id == place; });
}

// "a dos cuadras de Narvarte": named as what lies near.
bool is_named_as_near(std::string_view folded_before) {
  static const text::Pattern near = resolve::worded("(?:^|[^a-z0-9]){near}(?:[^a-z0-9]+{at})*[^a-z0-9]*$", {
      {"near", {
          .es = "a (?:(?:una?|{cardinal}|pocas|solo|[0-9]+) )*(?:cuadras?|pasos|minutos|metros|km)|(?:muy )?cerca|junto|frente|al lado|a un lado|a la vuelta|"
                "camino|rumbo|vecin[oa]s?|antes",
          .en = "near|next|opposite",
          .pt = "perto|junto|ao lado|em frente|antes",
      }},
      {"at", {
          .es = "de|del|a|al|en|la|el|las|los|sucursal|sede|tienda|local|restaurante",
          .en = "in|at|to|from|the|our|valid|branch",
          .pt = "de|da|do|a|em|na|no|unidade|sede|loja|local|restaurante",
      }},
  });
  return near.stands_in(folded_before);
}

bool is_only_a_join(std::string_view folded_between) {
  static const text::Pattern join = resolve::worded("^[ ,/]*{joint}?[ ]*(?:{at} ?)*$", {
      {"joint", {.es = "y|e|o|u|ni", .en = "and|or|nor", .pt = "e|o"}},
      {"at", {.es = "en|de|la|el", .pt = "de"}},
  });
  return join.stands_in(folded_between);
}

constexpr std::size_t kNear = 96;   // bytes in which words tell of a name that it is elsewhere

// Where what stands near before a place begins, at a whole character.
std::size_t near_begin(std::string_view text, std::size_t sentence, std::size_t place) {
  std::size_t begin = place > sentence + kNear ? place - kNear : sentence;
  while (begin < place && base::continues_character(text[begin])) ++begin;
  return begin;
}

// Adds the places that a sentence names as where something is.
void add_places(std::size_t number, const resolve::StatedText& text, std::vector<const FactMention*>& found) {
  const std::string_view words = text.text->text();
  const text::Range& sentence = text.claims.sentences[number];
  std::size_t reached = 0;             // the end of the names of other things so far
  const FactMention* elsewhere = nullptr;
  for (const FactMention& mention : text.mentions_in(number)) {
    if (mention.as<Location>() == nullptr) {
      reached = std::max(reached, mention.range.end);
      continue;
    }
    if (mention.denied || mention.range.end <= reached) continue;
    const auto folded_from = [&](std::size_t from) { return text::fold(words.substr(from, mention.range.begin - std::min(from, mention.range.begin))); };
    const bool goes_on = elsewhere != nullptr && mention.range.begin < elsewhere->range.end + kNear && is_only_a_join(folded_from(elsewhere->range.end));
    const std::string before = folded_from(near_begin(words, sentence.begin, mention.range.begin));
    const bool is_excepted = resolve::excepts_next(before) || resolve::excepts_previous(text.folded(mention.range.end, sentence.end));
    if (goes_on || is_excepted || is_named_as_near(before)) elsewhere = &mention;
    else found.push_back(&mention);
  }
}

// The places that are named with a promise, by place.
std::vector<const FactMention*> places_named(const Promise& promise, const rule::PostView& view) {
  std::vector<const FactMention*> found;
  for (const std::size_t sentence : resolve::sentences_of(promise, view.reading)) add_places(sentence, view.reading.texts[*promise.text], found);
  return found;
}

// What a post says of where an offer is: a place that is wrong, by its mention or its entry.
struct WrongPlace {
  const Promise* promise = nullptr;
  const Location* place = nullptr;
  base::Span at{};
  bool entry = false;
};

bool is_right_place(const FactMention& mention, const Offer& offer) {
  const auto* place = mention.as<Location>();
  return place->id && is_at(offer, *place->id);
}

// Whether a place is said of a promise and not of another one in its sentence.
bool is_of(const Promise& promise, const FactMention& place, const std::vector<text::Range>& alike, const rule::PostView& view) {
  return place.sentence != promise.sentence || resolve::belongs(place.range, alike, promise, view.reading);
}

text::Range between_semicolons(const FactMention& place, const resolve::StatedText& text) {
  const std::string_view whole = text.text->text();
  const text::Range& sentence = text.claims.sentences[place.sentence];
  const std::size_t before = whole.substr(0, place.range.begin).rfind(';');
  const std::size_t begin = before == std::string_view::npos ? sentence.begin : std::max(sentence.begin, before + 1);
  return {begin, std::min(sentence.end, whole.find(';', place.range.end))};
}

// Where the words go on behind a place and the time that may stand beside it: "en Güemes hasta las 6".
std::size_t behind_times(std::size_t begin, const resolve::StatedText& text) {
  const std::string_view whole = text.text->text();
  for (const claims::Claim& claim : text.claims.found)
    if (claim.as<claims::TimeClaim>() != nullptr && claim.range.begin >= begin &&
        whole.substr(begin, claim.range.begin - begin).find_first_not_of(" ,") == std::string_view::npos)
      return claim.range.end;
  return begin;
}

// "2x1 en Güemes; en Alberdi seguimos con la carta": a clause that says something else of its place, and nothing of the promise.
bool is_told_apart(const Promise& promise, const FactMention& place, const rule::PostView& view) {
  const resolve::StatedText& text = view.reading.texts[*promise.text];
  const auto holds = [&](const text::Range& range) { return base::holds(text.span(range), promise.at); };
  const text::Range clause = resolve::clause_of(place, resolve::own_mentions(text), text);
  static const text::Pattern word = text::Pattern::on_demand("[a-z]{4,}|[0-9]");
  const bool says_more =
      word.stands_in(text.folded(clause.begin, place.range.begin)) || word.stands_in(text.folded(behind_times(place.range.end, text), clause.end));
  return (says_more && !holds(clause)) || !holds(between_semicolons(place, text));
}

void add_mentions(const Promise& promise, const rule::PostView& view, std::vector<WrongPlace>& all) {
  const std::vector<const FactMention*> places = places_named(promise, view);
  std::vector<text::Range> ranges;
  for (const FactMention* place : places)
    if (place->sentence == promise.sentence) ranges.push_back(place->range);
  const bool right =
      std::ranges::any_of(places, [&](const FactMention* place) { return place->sentence == promise.sentence && is_right_place(*place, *promise.offer); });
  for (const FactMention* place : places) {
    const auto is_same_words = [&](const FactMention* other) { return other->range == place->range && is_right_place(*other, *promise.offer); };
    if (right && is_told_apart(promise, *place, view)) continue;
    if (std::ranges::any_of(places, is_same_words) || !is_of(promise, *place, ranges, view)) continue;
    all.push_back({&promise, place->as<Location>(), view.reading.texts[*promise.text].span(place->range), false});
  }
}

bool names_right_place(const Promise& promise, const rule::PostView& view) {
  if (!promise.text) return false;
  const auto is_right = [&](const FactMention* place) { return is_right_place(*place, *promise.offer); };
  return std::ranges::any_of(places_named(promise, view), is_right);
}

void add_entries(const Promise& promise, const rule::PostView& view, std::vector<WrongPlace>& all) {
  if (names_right_place(promise, view)) return;
  for (const auto& id : *view.post.locations) {
    const Location* place = model::with_id(view.client.facts->locations, *id);
    if (place != nullptr && !is_at(*promise.offer, *id)) all.push_back({&promise, place, id.span, true});
  }
}

std::vector<std::string> names_of_places(const Offer& offer, const model::Facts& facts) {
  std::vector<std::string> names;
  for (const auto& id : *offer.locations) {
    const Location* place = model::with_id(facts.locations, *id);
    names.push_back(place == nullptr ? *id : model::display_name(*place));
  }
  return names;
}

void check(const rule::PostView& view, rule::Report& report) {
  std::vector<WrongPlace> all;
  for (const Promise& promise : view.reading.promises) {
    if (promise.offer == nullptr || promise.offer->locations->empty() || is_unreadable(promise.offer->locations)) continue;
    if (promise.text) add_mentions(promise, view, all);
    add_entries(promise, view, all);
  }
  const auto first = std::ranges::min_element(all, {}, [](const WrongPlace& wrong) { return wrong.at.begin; });
  if (first == all.end()) return;
  const Offer& offer = *first->promise->offer;
  rule::Finding& finding = report.at(first->at).say(first->entry ? "entry" : "").with("offer", *offer.name).with("place", model::display_name(*first->place));
  finding.with("places", names_of_places(offer, *view.client.facts)).because(offer.locations.span, "locations");
  with_asked(finding, view.client);
}

}  // namespace

extern const rule::Check offers_wrong_place{check};

}  // namespace sml::rules
