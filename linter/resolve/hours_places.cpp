#include "linter/resolve/hours_places.h"

#include <algorithm>
#include <iterator>

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using Locations = std::vector<const model::Location*>;

// Places that stand together in a sentence, or hours that do.
struct Run {
  Locations places{};
  std::size_t hours = 0;
  bool asked = false;        // the hours that are asked about are among them
};

struct Part {
  std::size_t begin = 0;
  const model::Location* place = nullptr;   // or hours
  bool asked = false;
};

bool states_hours(const claims::Claim& claim) {
  const auto* time = claim.as<claims::TimeClaim>();
  return claim.as<claims::HoursClaim>() != nullptr || (time != nullptr && (time->first.clock || time->last.clock));
}

// Where hours stand: "los sábados abrimos en Roma de 10 a 14 h" says the day before the place.
std::size_t begin_of(const StatedText& text, const StatedHours& hours) {
  std::size_t begin = hours.range.begin;
  for (const claims::Claim& claim : text.claims.found)
    if (text::holds(hours.range, claim.range) && states_hours(claim)) begin = claim.range.begin;
  return begin;
}

// "… y de 10 a 21 en Roma", "Centro no abre y Roma …": hours that are no claim by themselves, besides those that are asked about.
std::vector<std::size_t> bare_hours(const StatedText& text, const StatedHours& hours) {
  static const text::Pattern figures = worded(R"(\b{words} \d{1,2}(?::\d\d)?\b)", {
      .es = "de|desde|hasta",
      .en = "from|until|till",
      .pt = "de|desde|das|ate",
  });
  static const text::Pattern closed = worded(R"(\b(?:{no} {open}|{closed}|{rests}|{sleeps})\b)", {
      {"no", {.es = "no", .pt = "nao"}},
      {"open", {.es = "abren?|abrimos|abriran?", .pt = "abrem?|abrimos|abrira|abrirao"}},
      {"sleeps", {.es = "duermen?", .en = "(?:has|have) the day off", .pt = "dormem?"}},
  });
  const text::Range sentence = text.claims.sentences[hours.sentence];
  const std::size_t offset = text.claims.folded.folded(sentence).begin;
  std::vector<std::size_t> found;
  const auto note = [&](const text::Pattern& pattern, const text::Range& asked) {
    for (const text::Match& match : pattern.find_all(text.folded(sentence))) {
      const text::Range range = text.claims.folded.original(offset + match.groups.front()->begin, offset + match.groups.front()->end);
      const auto is_known = [&](const claims::Claim& claim) { return text::overlap(claim.range, range); };
      if (!text::overlap(asked, range) && std::ranges::none_of(text.claims.found, is_known)) found.push_back(range.begin);
    }
  };
  note(figures, hours.range);
  note(closed, {begin_of(text, hours), hours.range.end});   // between a day and its hours another place may be closed
  return found;
}

std::vector<Part> parts_of(const StatedText& text, const Mentions& own, const StatedHours& hours) {
  std::vector<Part> parts{{begin_of(text, hours), nullptr, true}};
  for (const FactMention* mention : own)
    if (mention->sentence == hours.sentence && !mention->denied && mention->as<model::Location>() != nullptr)
      parts.push_back({mention->range.begin, mention->as<model::Location>()});
  for (const claims::Claim& claim : text.claims.found) {
    if (claim.sentence == hours.sentence && !text::overlap(claim.range, hours.range) && states_hours(claim)) parts.push_back({claim.range.begin});
  }
  for (const std::size_t begin : bare_hours(text, hours)) parts.push_back({begin});
  std::ranges::stable_sort(parts, {}, &Part::begin);
  return parts;
}

// "Cerramos los viernes en Roma, pero no en Centro": what turns begins another run.
std::vector<Run> runs_of(const std::vector<Part>& parts, const StatedText& text) {
  static const text::Pattern turning = worded(R"(;|\b{words}\b)", {
      .es = "pero|mientras|aunque",
      .en = "but|while|whereas",
      .pt = "mas|porem|enquanto",
  });
  std::vector<Run> runs;
  std::size_t last = 0;
  for (const Part& part : parts) {
    const bool turns = part.place != nullptr && !runs.empty() && turning.stands_in(text.folded(last, part.begin));
    if (runs.empty() || turns || runs.back().places.empty() != (part.place == nullptr)) runs.emplace_back();
    last = part.begin;
    Run& run = runs.back();
    if (part.place != nullptr) run.places.push_back(part.place);
    else ++run.hours;
    run.asked = run.asked || part.asked;
  }
  return runs;
}

// "Roma (10-20) y Centro (10-21)": hours behind their place; "de 10 a 20 en Roma y de 10 a 21 en Centro": before it; "Roma y Centro, de 10 a 20 y de 10 a 21":
// nobody can tell.
const Locations* places_beside(const std::vector<Run>& runs) {
  const auto asked = std::ranges::find_if(runs, &Run::asked);
  if (runs.size() == 2) {
    const bool one_each = runs.front().hours + runs.back().hours > 1 && std::max(runs.front().places.size(), runs.back().places.size()) > 1;
    return one_each ? nullptr : &(asked == runs.begin() ? runs.back() : runs.front()).places;
  }
  if (!runs.front().places.empty()) return &std::prev(asked)->places;
  return runs.back().places.empty() ? nullptr : &std::next(asked)->places;
}

}  // namespace

Places places_of_hours(const StatedText& text, const Mentions& own, const StatedHours& hours, const model::Post& post, const model::Facts& facts) {
  Places places = places_of(text, own, hours.sentence, post, facts, true);
  const text::Range sentence = text.claims.sentences[hours.sentence];
  if (!places.named && places.list.size() > 1) places.named = says_all(text.folded(sentence.begin, sentence.end), places.list.size());
  if (!places.named || places.list.size() < 2) return places;
  const std::vector<Run> runs = runs_of(parts_of(text, own, hours), text);
  if (runs.size() < 2) return places;
  const Locations* beside = places_beside(runs);
  if (beside != nullptr) places.list = *beside;
  else places.named = false;
  return places;
}

}  // namespace sml::resolve
