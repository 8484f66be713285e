#include "linter/claims/compile/level_automaton.h"

#include <algorithm>
#include <map>
#include <utility>

#include "linter/claims/compile/equal_states.h"

namespace sml::claims {
namespace {

// A step of one of the programs.
struct Place {
  std::size_t program = 0;
  std::size_t step = 0;
  auto operator<=>(const Place&) const = default;
};
Place on(const Place& place, int steps) { return {place.program, static_cast<std::size_t>(static_cast<int>(place.step) + steps)}; }

using Subset = std::vector<Place>;   // steps that take a symbol or end, sorted

class Determinizer {
 public:
  Determinizer(std::span<const WrittenProgram> programs, std::span<const SymbolSet> sets) : programs_(programs), sets_(sets) {}

  WrittenLevel write() {
    tell_kinds();
    add({});
    Subset begin;
    for (std::size_t program = 0; program < programs_.size(); ++program) reach({program, 0}, begin);
    add(std::move(begin));
    for (std::size_t state = 0; state < subsets_.size(); ++state) {
      const Subset subset = subsets_[state];
      std::vector<std::size_t> row;
      for (const Symbol symbol : symbols_of_kinds_) row.push_back(behind(subset, symbol));
      rows_.push_back(std::move(row));
      matched_.push_back(matched(subset));
    }
    join_equal();
    tell_edges();
    return std::move(level_);
  }

 private:
  const PhraseStep& at(const Place& place) const { return programs_[place.program].steps[place.step]; }

  // Symbols that the same sets hold are of one kind.
  void tell_kinds() {
    std::map<std::vector<bool>, std::uint8_t> kinds;
    for (std::size_t number = 0; number < kSymbols; ++number) {
      const auto symbol = static_cast<Symbol>(number);
      std::vector<bool> held;
      for (const WrittenProgram& program : programs_)
        for (const PhraseStep& step : program.steps)
          if (step.kind == PhraseStep::Kind::take) held.push_back(sets_[static_cast<std::size_t>(step.first)].holds(symbol));
      const auto [kind, added] = kinds.emplace(std::move(held), static_cast<std::uint8_t>(kinds.size()));
      if (added) symbols_of_kinds_.push_back(symbol);
      level_.kinds.push_back(kind->second);
    }
    level_.count_of_kinds = symbols_of_kinds_.size();
  }

  std::vector<std::size_t> matched(const Subset& subset) const {
    std::vector<std::size_t> programs;
    for (const Place& place : subset)
      if (at(place).kind == PhraseStep::Kind::end) programs.push_back(place.program);
    return programs;
  }

  // Of states that match alike from there on the level has one.
  void join_equal() {
    std::map<std::vector<std::size_t>, std::size_t> known;
    std::vector<std::size_t> told;
    for (const std::vector<std::size_t>& programs : matched_) told.push_back(known.emplace(programs, known.size()).first->second);
    const std::vector<std::size_t> classes = equal_states(rows_, std::move(told));
    for (std::size_t state = 0; state < classes.size(); ++state) {
      if (classes[state] < level_.matched.size()) continue;
      level_.matched.push_back(matched_[state]);
      for (const std::size_t target : rows_[state]) level_.next.push_back(static_cast<std::uint16_t>(classes[target]));
    }
  }

  void tell_edges() {
    const std::size_t first_row = LevelAutomaton::kBegin * level_.count_of_kinds;
    for (std::size_t number = 0; number < kSymbols; ++number)
      if (level_.next[first_row + level_.kinds[number]] != LevelAutomaton::kNowhere) level_.begins.add(static_cast<Symbol>(number));
    for (std::size_t number = 0; number < kSymbols; ++number)
      for (std::size_t row = 0; row < level_.next.size(); row += level_.count_of_kinds)
        if (!level_.matched[level_.next[row + level_.kinds[number]]].empty()) level_.ends.add(static_cast<Symbol>(number));
  }

  void reach(const Place& place, Subset& subset) const {
    const PhraseStep& step = at(place);
    if (step.kind == PhraseStep::Kind::choose) {
      reach(on(place, step.first), subset);
      reach(on(place, step.second), subset);
    } else if (const auto known = std::ranges::lower_bound(subset, place); known == subset.end() || *known != place) {
      subset.insert(known, place);
    }
  }

  std::size_t behind(const Subset& subset, Symbol symbol) {
    Subset next;
    for (const Place& place : subset) {
      const PhraseStep& step = at(place);
      if (step.kind == PhraseStep::Kind::take && sets_[static_cast<std::size_t>(step.first)].holds(symbol)) reach(on(place, step.second), next);
    }
    return add(std::move(next));
  }

  std::size_t add(Subset subset) {
    const auto [state, added] = states_.emplace(std::move(subset), subsets_.size());
    if (added) subsets_.push_back(state->first);
    return state->second;
  }

  std::span<const WrittenProgram> programs_;
  std::span<const SymbolSet> sets_;
  std::vector<Symbol> symbols_of_kinds_;   // of each the first
  std::map<Subset, std::size_t> states_;
  std::vector<Subset> subsets_;
  std::vector<std::vector<std::size_t>> rows_;      // of each subset where its symbols lead
  std::vector<std::vector<std::size_t>> matched_;   // and the phrases that end there
  WrittenLevel level_;
};

}  // namespace

WrittenLevel level_automaton(std::span<const WrittenProgram> programs, std::span<const SymbolSet> sets) {
  return Determinizer(programs, sets).write();
}

}  // namespace sml::claims
