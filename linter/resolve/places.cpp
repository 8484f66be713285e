#include "linter/resolve/places.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "linter/resolve/phrasings.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using Locations = std::vector<const model::Location*>;

void add_once(Locations& list, const model::Location& location) {
  if (std::ranges::count(list, &location) == 0) list.push_back(&location);
}

Locations listed(const model::Post& post, const model::Facts& facts) {
  Locations found;
  for (const auto& id : *post.locations)
    if (const model::Location* location = model::with_id(facts.locations, *id)) add_once(found, *location);
  return found;
}

// "En Boedo o en Palermo".
bool says_or(std::string_view between) {
  static const text::Pattern pattern = text::Pattern::on_demand(R"(\b(?:o|u|or|ou)\b)");
  return pattern.find(text::fold(between)).has_value();
}

constexpr std::string_view kClauseMarks = ",;:()\n";

// Behind the last mark or turning word between two places of a text, or where nothing turns the first of them.
std::size_t clause_begin(std::size_t begin, std::size_t end, const StatedText& text) {
  const std::size_t mark = text.words({begin, end}).find_last_of(kClauseMarks);
  if (mark != std::string_view::npos) begin += mark + 1;
  const std::string folded = text::fold(text.words({begin, end}));
  std::size_t turned = 0;
  for (const Said& turn : all_said(std::array{&phrasings::kTurning}, folded)) turned = turn.range.end;
  return begin + text::fold_mapped(text.words({begin, end})).original(0, turned).end;
}

std::size_t clause_end(std::size_t begin, std::size_t end, const StatedText& text) {
  end = begin + std::min(text.words({begin, end}).find_first_of(kClauseMarks), end - begin);
  const text::Folded folded = text::fold_mapped(text.words({begin, end}));
  const auto turn = first_said(std::array{&phrasings::kTurning}, folded.text());
  return turn ? begin + folded.original(turn->range.begin, turn->range.end).begin : end;
}

}  // namespace

text::Range clause_of(const FactMention& place, const Mentions& own, const StatedText& text) {
  text::Range clause = text.claims.sentences[place.sentence];
  for (const FactMention* other : own) {
    if (other->as<model::Location>() == nullptr) continue;
    if (other->range.end <= place.range.begin) clause.begin = std::max(clause.begin, other->range.end);
    if (other->range.begin >= place.range.end) clause.end = std::min(clause.end, other->range.begin);
  }
  return {clause_begin(clause.begin, place.range.begin, text), clause_end(place.range.end, std::max(clause.end, place.range.end), text)};
}

Places places_of(const StatedText& text, const Mentions& own, std::size_t sentence, const model::Post& post, const model::Facts& facts, bool in_lists) {
  const std::string_view whole = text.text->text();
  Places here{{}, true};
  Places anywhere;
  const model::Location* before = nullptr;
  bool leaves_choice = false;
  std::size_t reached = 0;
  for (const FactMention* mention : own) {
    const auto* location = mention->as<model::Location>();
    if (location == nullptr || mention->denied) continue;
    if (mention->sentence == sentence) {
      leaves_choice = leaves_choice || (reached > 0 && reached <= mention->range.begin && says_or(whole.substr(reached, mention->range.begin - reached)));
      reached = mention->range.end;
      add_once(here.list, *location);
    }
    if (mention->sentence < sentence) before = location;
    add_once(anywhere.list, *location);
  }
  if (!here.list.empty()) {
    here.named = here.list.size() == 1 || !leaves_choice;
    return here;
  }
  if (in_lists && before != nullptr) return {{before}, true};
  if (!anywhere.list.empty()) return anywhere;
  Locations entries = listed(post, facts);
  if (!entries.empty()) return {std::move(entries), false};
  for (const auto& location : *facts.locations) add_once(anywhere.list, *location);
  return anywhere;
}

}  // namespace sml::resolve
