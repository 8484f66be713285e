#include "linter/resolve/price_lists.h"

#include <algorithm>

#include "linter/base/ascii.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// Between two names of one list: ", ", " y una ".
const text::Pattern& next_of_list() {
  static const text::Pattern pattern = worded(R"(^(?:,| ?[&+/|\n]|(?: ?[^\x00-\x7f])+|,? {with})(?: {and})?(?: ?[^\x00-\x7f])*(?: {the})* ?$)", {
      {"with", {.es = "y|e|mas|con", .en = "and|n|plus|with|w/", .pt = "e|mas|com"}},
      {"the", {.es = "un|una|unos|unas|el|la|los|las|tus?|sus?|nuestr[oa]s?", .en = "an?|the|your|our|some", .pt = "um|uma|os?|as?|seu|sua|noss[oa]s?"}},
  });
  return pattern;
}
// ", aros de cebolla y ".
const text::Pattern& another_of_list() {
  static const text::Pattern pattern = worded("^(?:,| ?[&+]| {with}) ?[a-z][a-z ]{2,40}(?:,| ?[&+]| {with}) ?(?:[a-z]{1,8} ){0,2}$", {
      {"with", {.es = "y|e|con", .en = "and|with", .pt = "e|com"}},
  });
  return pattern;
}

const text::Pattern& joining_into_one() {
  static const text::Pattern pattern = worded("[+]| {words} ", {
      .es = "con|mas|junto (?:a|con)|acompanad[oa]s? (?:de|con|por)",
      .en = "with|w/|plus|together with",
      .pt = "com|mas",
  });
  return pattern;
}
const text::Pattern& together() {
  static const text::Pattern pattern = whole_words({
      .es = "por|junt[oa]s|ambos|ambas|l[oa]s (?:dos|tres|cuatro|2|3|4)|combo|combinad[oa]s?|en total|total|todo(?: junto)?|el duo|el trio",
      .en = "for|together|both|combo|total|all in|altogether|the pair",
      .pt = "por|junt[oa]s|ambos|ambas|[oa]s (?:dois|duas|tres)|combo|combinad[oa]s?|no total|total|tudo",
  });
  return pattern;
}
const text::Pattern& together_behind() {
  static const text::Pattern pattern = worded(R"(^[ ,.(—–-]*(?:{for} )?{together}\b)", {
      {"for", {.es = "por|de|en", .en = "for|the|by", .pt = "por|pel[oa]s|de"}},
      {"together", {
          .es = "junt[oa]s|ambos|ambas|l[oa]s (?:dos|tres|cuatro|2|3|4)|combo|total|todo|toda|set|conjunto|el (?:combo|pack|conjunto|set|paquete|duo|trio)",
          .en = "together|both|combo|total|all in|altogether|all (?:two|three)|two|three|lot|pair|set",
          .pt = "junt[oa]s|ambos|ambas|[oa]s (?:dois|duas|tres)|dois|duas|combo|total|todo|toda|tudo|conjunto",
      }},
  });
  return pattern;
}
const text::Pattern& of_each() {
  static const text::Pattern pattern = worded(R"(\b{words})", {
      .es = R"(cada un[oa]\b|c/ ?u\b|por unidad\b)",
      .en = "each(?: one)?(?:[^a-z ]|$| (?:[^a-z]|for |this |at |only ))|apiece",
      .pt = R"(cada (?:uma?|dose|unidade)\b|por unidad\b)",
  });
  return pattern;
}

}  // namespace

ListPart list_part(std::string_view between) {
  if (next_of_list().stands_in(between)) return ListPart::next;
  return another_of_list().stands_in(between) ? ListPart::with_another : ListPart::none;
}

bool joins_into_one(std::string_view between) { return joining_into_one().stands_in(between); }

bool says_together(std::string_view between) { return together().stands_in(between); }

bool begins_together(std::string_view behind) { return together_behind().stands_in(behind); }

bool says_each(std::string_view words) { return of_each().stands_in(words); }

bool holds_figures(std::string_view between) { return std::ranges::any_of(between, base::is_ascii_digit); }

}  // namespace sml::resolve
