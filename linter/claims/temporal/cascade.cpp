#include "linter/claims/temporal/cascade.h"

#include <algorithm>
#include <utility>

#include "linter/claims/temporal/listed_stretches.h"
#include "linter/claims/temporal/lists.h"

namespace sml::claims {
namespace {

// What of a match is no context.
struct Own {
  std::size_t begin = 0;
  std::size_t end = 0;
};

Own own_part(std::span<const Role> roles, std::span<const std::size_t> places, std::size_t size) {
  Own own{size, 0};
  bool has_next = false;
  for (std::size_t group = 0; group < roles.size(); ++group) {
    if (places[group] == GroupFinder::kNone) continue;
    if (roles[group] == Role::next) {
      has_next = true;
      continue;
    }
    own.begin = std::min(own.begin, places[group]);
    own.end = std::max(own.end, places[group] + 1);
  }
  return {own.begin < size ? own.begin : 0, has_next ? own.end : size};
}

}  // namespace

std::span<const Piece> Cascade::run(std::span<const Token> tokens, bool month_first) {
  month_first_ = month_first;
  pieces_.clear();
  said_.clear();
  for (std::size_t at = 0; at < tokens.size(); ++at) pieces_.push_back({tokens[at].symbol, at, at + 1, &tokens[at], nullptr});
  note_symbols();
  const std::vector<std::span<const TimePhrase>>& levels = time_phrases();
  for (std::size_t level = 0; level < levels.size(); ++level) {
    const std::span<const TimePhrase> phrases = levels[level];
    if (symbols_.shares(kTimeLevels[level].begins) && symbols_.shares(kTimeLevels[level].ends)) replace(phrases, kTimeLevels[level]);
    spread_lists(phrases.front().result);
  }
  return pieces_;
}

// Behind the level of the times or days: what one says for several.
void Cascade::spread_lists(Symbol result) {
  if (result == Symbol::a_time && (symbols_.holds(result) || symbols_.holds(Symbol::dotted))) {
    spread_times(pieces_, said_);
  } else if (result == Symbol::a_date && (symbols_.holds(result) || symbols_.holds(Symbol::a_month))) {
    spread_months(pieces_, said_);
    spread_months_on(pieces_, said_);
    spread_months_over(pieces_, said_);
  } else if (result == Symbol::a_day_range && symbols_.holds(result)) {
    spread_months_to_stretches(pieces_, said_);
  } else {
    return;
  }
  note_symbols();
}

void Cascade::note_symbols() {
  symbols_ = {};
  for (const Piece& piece : pieces_) symbols_.add(piece.symbol);
}

// Replaces what the phrases of a level match.
void Cascade::replace(std::span<const TimePhrase> phrases, const LevelAutomaton& automaton) {
  const std::span<const Piece> pieces(pieces_);
  replaced_.clear();
  std::size_t done = 0;
  const auto add_up_to = [&](std::size_t at) {
    replaced_.insert(replaced_.end(), pieces.begin() + static_cast<std::ptrdiff_t>(done), pieces.begin() + static_cast<std::ptrdiff_t>(at));
  };
  for (std::size_t at = 0; at < pieces.size(); ++at) {
    if (!automaton.begins.holds(pieces[at].symbol)) continue;
    const std::uint16_t state = automaton.behind(LevelAutomaton::kBegin, pieces[at].symbol);
    if (!find_matches(automaton, state, pieces.subspan(at))) continue;
    auto made = longest_made(phrases, automaton, at);
    if (!made) continue;
    add_up_to(made->first);
    replaced_.push_back({made->symbol, pieces[made->first].begin, pieces[made->last - 1].end, nullptr, made->said});
    symbols_.add(made->symbol);
    done = made->last;
    at = done - 1;
  }
  if (replaced_.empty()) return;
  add_up_to(pieces.size());
  std::swap(pieces_, replaced_);
}

// Those that begin with the first of these pieces, which leads to a state; false: there are none.
bool Cascade::find_matches(const LevelAutomaton& automaton, std::uint16_t state, std::span<const Piece> pieces) {
  matches_.clear();
  for (std::size_t size = 1; state != LevelAutomaton::kNowhere; ++size) {
    if (automaton.matches(state)) matches_.push_back({state, size});
    if (size == pieces.size()) break;
    state = automaton.behind(state, pieces[size].symbol);
  }
  return !matches_.empty();
}

// What the longest of them makes that makes sense.
std::optional<Cascade::Made> Cascade::longest_made(std::span<const TimePhrase> phrases, const LevelAutomaton& automaton, std::size_t begin) {
  for (; !matches_.empty(); matches_.pop_back())
    for (const std::uint16_t phrase : automaton.matched_in(matches_.back().state))
      if (auto made = made_by(phrases[phrase], automaton.programs[phrase], begin, matches_.back().size)) return made;
  return std::nullopt;
}

std::optional<Cascade::Made> Cascade::made_by(const TimePhrase& phrase, const PhraseProgram& program, std::size_t from, std::size_t size) {
  const std::span<const Piece> pieces(pieces_);
  const std::span<const std::size_t> places = groups_.find(program, pieces.subspan(from, size));
  const Own own = own_part(program.roles, places, size);
  const std::size_t begin = from + own.begin;
  const std::size_t end = from + own.end;
  Matched matched(pieces.subspan(begin, end - begin), {pieces.first(begin), pieces.subspan(end), month_first_});
  for (std::size_t group = 0; group < places.size(); ++group)
    if (places[group] != GroupFinder::kNone) matched.set(program.roles[group], pieces[from + places[group]]);
  auto said = phrase.compose(matched);
  if (!said) return std::nullopt;
  return Made{begin, end, phrase.result, &said_.add(*std::move(said))};
}

}  // namespace sml::claims
