#include "linter/report/told_occasion.h"

#include <string_view>
#include <vector>

#include "linter/model/display_name.h"
#include "linter/rule/phrase.h"
#include "linter/text/display.h"

namespace sml::report {
namespace {

using model::MessageLanguage;
using resolve::Occasion;

constexpr std::size_t kMostCharacters = 80;    // of a name or a reason
constexpr std::size_t kMostPlaces = 4;

std::string name_of(Occasion::Bound bound) {
  switch (bound) {
    case Occasion::Bound::begins: return "begins";
    case Occasion::Bound::ends: return "ends";
    case Occasion::Bound::whole: break;
  }
  return "whole";
}

std::string shown(std::string_view text) { return text::shortened(text::printable(text), kMostCharacters); }

text::MessageArguments of_places(const Occasion& occasion, MessageLanguage language) {
  std::vector<std::string> places;
  for (const std::string& place : occasion.places) places.push_back(shown(place));
  return {{"where", places.empty() ? "all" : "some"},
          {"places", rule::say_list_in_part(language, std::move(places), kMostPlaces)},
          {"hours", rule::say_list(language, time::written(occasion.hours))},
          {"reason_says", occasion.reason.empty() ? "no" : "yes"},
          {"reason", shown(occasion.reason)}};
}

text::MessageArguments of_offer(const Occasion& occasion) {
  return {{"bound", name_of(occasion.bound)},
          {"name", shown(model::display_name(*occasion.offer))},
          {"status", std::string(model::name_of(*occasion.offer->status))}};
}

text::MessageArguments of_event(const Occasion& occasion) {
  return {{"bound", name_of(occasion.bound)},
          {"name", shown(model::display_name(*occasion.event))},
          {"status", std::string(model::name_of(*occasion.event->status))},
          {"clock_says", occasion.clock ? "yes" : "no"},
          {"clock", occasion.clock ? rule::say_time(*occasion.clock) : std::string()}};
}

}  // namespace

std::string told_occasion(const Occasion& occasion, MessageLanguage language) {
  switch (occasion.kind) {
    case Occasion::Kind::holiday: return std::string(rule::phrase(language, "calendar.holiday"));
    case Occasion::Kind::closed: return rule::phrase(language, "calendar.closed", of_places(occasion, language));
    case Occasion::Kind::other_hours: return rule::phrase(language, "calendar.other_hours", of_places(occasion, language));
    case Occasion::Kind::offer: return rule::phrase(language, "calendar.offer", of_offer(occasion));
    case Occasion::Kind::event: break;
  }
  return rule::phrase(language, "calendar.event", of_event(occasion));
}

}  // namespace sml::report
