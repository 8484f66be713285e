#include "linter/resolve/hours_times.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "linter/resolve/hours_words.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/visits.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

using claims::Claim;
using claims::TimeClaim;

bool invites_between(const Claim& day, const Claim& time, const StatedText& text) {
  return std::ranges::any_of(text.claims_in(time.sentence), [&](const Claim& claim) {
    return invites_to_come(claim) && day.range.end <= claim.range.begin && claim.range.end <= time.range.begin &&
           !phrasings::kOpening.stands_in(text.folded(claim.range));
  });
}

bool is_shut_between(const Claim& day, const Claim& time, const HoursOwner& owner) {
  const text::Range between{std::min(day.range.end, time.range.end), std::max(day.range.begin, time.range.begin)};
  return between.begin < between.end && says_shut_all_day(owner.folded(between.begin, between.end));
}

bool is_of_other_things(const Claim& time, const StatedText& text, const HoursOwner& owner) {
  static const text::Pattern things = worded(R"([:;][^:;]*\b{words}\b)", {.es = "hay", .pt = "ha|tem", .any = "[a-z]{4,}"});
  if (time.as<TimeClaim>()->shape != TimeClaim::Shape::one) return false;
  const std::string before = owner.folded(text.claims.sentences[time.sentence].begin, time.range.begin);
  const std::size_t colon = before.find_last_of(":;");
  if (colon == std::string::npos) return false;
  const std::string_view behind = std::string_view(before).substr(colon);
  return things.stands_in(behind) && !phrasings::kOpening.stands_in(behind) && !says_closing(behind);
}

bool is_no_break(const Claim& time, const StatedText& text) {
  static const text::Pattern unbroken = worded(R"(\b(?:{without} {close}|{not} {we_close})(?: {at})* ?$)", {
      {"without", {.es = "sin", .en = "without", .pt = "sem"}},
      {"close", {.es = "cerrar|parar|cierre|descanso|pausa|interrumpir|interrupcion",
                 .en = "(?:a |any )?(?:closing|stopping|breaks?|closure)",
                 .pt = "fechar|parar|pausa|intervalo|interromper|interrupcao"}},
      {"not", {.es = "(?:y|que)? ?no", .en = "and don['’]?t", .pt = "(?:e|que)? ?nao"}},
      {"at", {.es = "al?|por", .en = "at|for|over", .pt = "ao?|para"}},
  });
  return unbroken.stands_in(text.folded(text.claims.sentences[time.sentence].begin, time.range.begin));
}

bool names_several_places(std::size_t sentence, const StatedText& text) {
  std::vector<const model::Location*> places;
  for (const FactMention& mention : text.mentions)
    if (mention.sentence == sentence && mention.as<model::Location>() != nullptr) places.push_back(mention.as<model::Location>());
  return std::ranges::any_of(places, [&](const model::Location* place) { return place != places.front(); });
}

bool stands_behind_place(const Claim& time, const Mentions& own, const StatedText& text) {
  static const text::Pattern joined = worded(R"(^(?: {words}|[ ,:(]+)? ?$)", {.es = "abren?|abrimos|atienden?|estamos",
                                                                              .en = "opens|is open|is",
                                                                              .pt = "abrem?|abrimos|atendem?|funciona"});
  return std::ranges::any_of(own, [&](const FactMention* mention) {
    if (mention->as<model::Location>() == nullptr || mention->sentence != time.sentence || mention->range.end > time.range.begin) return false;
    return joined.stands_in(text.folded(mention->range.end, time.range.begin));
  });
}

}  // namespace sml::resolve
