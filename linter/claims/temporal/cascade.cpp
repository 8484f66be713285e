#include "linter/claims/temporal/cascade.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "linter/claims/temporal/automaton.h"
#include "linter/claims/temporal/lists.h"

namespace sml::claims {
namespace {

// Finds which pieces the groups of a phrase are in pieces that it matches: of the ways to match them the first, as the phrase is written.
class GroupFinder {
 public:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);   // a group that took no part

  // Valid until the next search.
  std::span<const std::size_t> find(const PhraseProgram& program, std::span<const Piece> pieces) {
    steps_ = program.steps;
    pieces_ = pieces;
    tried_.assign(steps_.size() * (pieces.size() + 1), false);
    places_.assign(program.roles.size(), kNone);
    match(0, 0);
    return places_;
  }

 private:
  // Whether the pieces from `at` on match from a step on; what did not is not tried twice.
  bool match(std::size_t number, std::size_t at) {
    const PhraseStep& step = steps_[number];
    if (step.kind == PhraseStep::Kind::end) return at == pieces_.size();
    const auto on = [&](int steps) { return static_cast<std::size_t>(static_cast<int>(number) + steps); };
    if (step.kind == PhraseStep::Kind::take) {
      const bool taken = at < pieces_.size() && kTimeSymbolSets[static_cast<std::size_t>(step.first)].holds(pieces_[at].symbol) &&
                         match(on(step.second), at + 1);
      if (taken && step.group != PhraseStep::kNoGroup && places_[step.group] == kNone) places_[step.group] = at;   // its last time
      return taken;
    }
    const auto tried = tried_.begin() + static_cast<std::ptrdiff_t>(number * (pieces_.size() + 1) + at);
    if (*tried) return false;
    *tried = true;
    return match(on(step.first), at) || match(on(step.second), at);
  }

  std::span<const PhraseStep> steps_;
  std::span<const Piece> pieces_;
  std::vector<bool> tried_;
  std::vector<std::size_t> places_;
};

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

class Cascade {
 public:
  explicit Cascade(bool month_first) : month_first_(month_first) {}

  Run run(std::span<const Token> tokens) {
    run_.pieces.reserve(tokens.size());
    for (std::size_t at = 0; at < tokens.size(); ++at) run_.pieces.push_back({tokens[at].symbol, at, at + 1, &tokens[at], nullptr});
    for (std::size_t level = 0; level < kTimeLevels.size(); ++level) {
      const std::span<const TimePhrase> phrases = time_phrases()[level];
      replace(phrases, kTimeLevels[level]);
      if (phrases.front().result == Symbol::a_time) spread_marks(run_.pieces, run_.said);
      if (phrases.front().result != Symbol::a_date) continue;
      spread_months(run_.pieces, run_.said);
      spread_months_on(run_.pieces, run_.said);
    }
    return std::move(run_);
  }

 private:
  struct Made {
    std::size_t first = 0;  // the pieces that it replaces
    std::size_t last = 0;
    Symbol symbol = Symbol::other;
    Said said;
  };

  struct Match {
    std::uint16_t state = LevelAutomaton::kNowhere;   // at its end
    std::size_t size = 0;                             // pieces
  };

  // Replaces what the phrases of a level match.
  void replace(std::span<const TimePhrase> phrases, const LevelAutomaton& automaton) {
    const std::span<const Piece> pieces(run_.pieces);
    std::vector<Piece> result;
    std::size_t done = 0;
    const auto add_up_to = [&](std::size_t at) {
      result.insert(result.end(), pieces.begin() + static_cast<std::ptrdiff_t>(done), pieces.begin() + static_cast<std::ptrdiff_t>(at));
    };
    for (std::size_t at = 0; at < pieces.size(); ++at) {
      if (!find_matches(automaton, pieces.subspan(at))) continue;
      const auto made = longest_made(phrases, automaton, at);
      if (!made) continue;
      if (result.empty()) result.reserve(pieces.size());
      add_up_to(made->first);
      result.push_back({made->symbol, pieces[made->first].begin, pieces[made->last - 1].end, nullptr, &run_.said.emplace_back(made->said)});
      done = made->last;
      at = done - 1;
    }
    if (result.empty()) return;
    add_up_to(pieces.size());
    run_.pieces = std::move(result);
  }

  // Those that begin with the first of these pieces; false: there are none.
  bool find_matches(const LevelAutomaton& automaton, std::span<const Piece> pieces) {
    std::uint16_t state = automaton.behind(LevelAutomaton::kBegin, pieces.front().symbol);
    if (state == LevelAutomaton::kNowhere) return false;
    matches_.clear();
    for (std::size_t size = 1;; ++size) {
      if (automaton.matches(state)) matches_.push_back({state, size});
      if (size == pieces.size()) break;
      state = automaton.behind(state, pieces[size].symbol);
      if (state == LevelAutomaton::kNowhere) break;
    }
    return !matches_.empty();
  }

  // What the longest of them makes that makes sense.
  std::optional<Made> longest_made(std::span<const TimePhrase> phrases, const LevelAutomaton& automaton, std::size_t begin) {
    for (; !matches_.empty(); matches_.pop_back())
      for (const std::uint16_t phrase : automaton.matched_in(matches_.back().state))
        if (auto made = made_by(phrases[phrase], automaton.programs[phrase], begin, matches_.back().size)) return made;
    return std::nullopt;
  }

  std::optional<Made> made_by(const TimePhrase& phrase, const PhraseProgram& program, std::size_t from, std::size_t size) {
    const std::span<const Piece> pieces(run_.pieces);
    const std::span<const std::size_t> places = groups_.find(program, pieces.subspan(from, size));
    const Own own = own_part(program.roles, places, size);
    const std::size_t begin = from + own.begin;
    const std::size_t end = from + own.end;
    const auto symbol = [&](std::size_t at) { return at < pieces.size() ? pieces[at].symbol : Symbol::stop; };
    Matched matched(pieces.subspan(begin, end - begin), {begin == 0 ? Symbol::stop : symbol(begin - 1), symbol(end), symbol(end + 1), month_first_});
    for (std::size_t group = 0; group < places.size(); ++group)
      if (places[group] != GroupFinder::kNone) matched.set(program.roles[group], pieces[from + places[group]]);
    auto said = phrase.compose(matched);
    if (!said) return std::nullopt;
    return Made{begin, end, phrase.result, *std::move(said)};
  }

  bool month_first_;
  Run run_;
  GroupFinder groups_;
  std::vector<Match> matches_;   // that begin at one place, from the shortest
};

}  // namespace

Run pieces_of(std::span<const Token> tokens, bool month_first) { return Cascade(month_first).run(tokens); }

}  // namespace sml::claims
