#include "linter/claims/compile/compile_pattern.h"

#include <algorithm>
#include <compare>
#include <map>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/claims/compile/equal_states.h"
#include "linter/claims/compile/expression.h"
#include "linter/claims/compile/lay_rows.h"

namespace sml::claims {
namespace {

using Before = PatternAutomaton::Before;
using Steps = std::vector<std::size_t>;   // numbers, ascending
using Rows = std::vector<std::vector<std::size_t>>;

constexpr std::size_t kSymbols = PatternAutomaton::kTextEnd + 1;
constexpr std::size_t kMostKinds = AutomatonEdge::kUsual - 1;   // from 1
constexpr std::size_t kMostStates = 12000;   // on the way to the smallest automaton

// What a byte is to the edges behind it.
Before kind_of(std::size_t symbol) {
  if (symbol == PatternAutomaton::kTextEnd) return Before::text_begin;   // stands for the text's other end, too
  if (symbol == '\n') return Before::line_end;
  const bool of_word = base::is_ascii_letter_or_digit(static_cast<char32_t>(symbol)) || symbol == '_';
  return of_word ? Before::word : Before::other;
}

// A state: where the program may be before what stands next is known, and whether a match ended before the last byte.
struct State {
  Steps steps;
  Before before = Before::other;   // where a step asks
  bool matches = false;

  friend auto operator<=>(const State&, const State&) = default;
};

class Determiner {
 public:
  explicit Determiner(const ExpressionProgram& program) : steps_(program.steps) {
    find_kinds();
    for (std::size_t before = 0; before < PatternAutomaton::kKindsOfBefore; ++before)
      starts_.push_back(number({closure({program.first}, std::nullopt), static_cast<Before>(before), false}));
  }

  // Whether there are not too many states.
  bool run() {
    for (std::size_t at = 0; at < states_.size(); ++at) {
      if (states_.size() > kMostStates) return false;
      rows_.push_back(row(State(states_[at])));
    }
    return true;
  }

  const std::vector<std::uint8_t>& kinds() const { return kinds_; }
  const std::vector<std::size_t>& starts() const { return starts_; }
  const Rows& rows() const { return rows_; }
  bool matches(std::size_t state) const { return states_[state].matches; }
  std::size_t count_of_kinds() const { return symbols_.size(); }

 private:
  // Bytes that no step tells apart are of one kind.
  void find_kinds() {
    const bool asks = std::ranges::any_of(steps_, [](const ExpressionStep& step) { return step.kind == ExpressionStep::Kind::ask; });
    std::map<std::vector<bool>, std::uint8_t> known;
    for (std::size_t symbol = 0; symbol < kSymbols; ++symbol) {
      const bool is_byte = symbol < PatternAutomaton::kTextEnd;
      std::vector<bool> tells{is_byte};
      for (const ExpressionStep& step : steps_)
        if (step.kind == ExpressionStep::Kind::take) tells.push_back(is_byte && step.bytes[symbol]);
      for (const Before before : {Before::line_end, Before::word}) tells.push_back(asks && kind_of(symbol) == before);
      const auto [kind, is_new] = known.emplace(std::move(tells), static_cast<std::uint8_t>(symbols_.size()));
      if (is_new) symbols_.push_back(symbol);
      kinds_.push_back(kind->second);
    }
  }

  static bool is_so(Edge edge, Before before, Before behind) {
    switch (edge) {
      case Edge::text_begin: return before == Before::text_begin;
      case Edge::line_begin: return before == Before::text_begin || before == Before::line_end;
      case Edge::word: return (before == Before::word) != (behind == Before::word);
      case Edge::text_end: return behind == Before::text_begin;
    }
    return false;
  }

  // Where steps lead that take no byte. Between two known neighbours edges are asked, else those steps wait.
  Steps closure(Steps open, std::optional<std::pair<Before, Before>> between) const {
    std::vector<bool> seen(steps_.size(), false);
    Steps all;
    while (!open.empty()) {
      const std::size_t number = open.back();
      open.pop_back();
      if (seen[number]) continue;
      seen[number] = true;
      const ExpressionStep& step = steps_[number];
      if (step.kind == ExpressionStep::Kind::choose) {
        open.push_back(step.other);
        open.push_back(step.next);
      } else if (step.kind == ExpressionStep::Kind::ask && between) {
        if (is_so(step.edge, between->first, between->second)) open.push_back(step.next);
      } else {
        all.push_back(number);
      }
    }
    std::ranges::sort(all);
    return all;
  }

  std::size_t number(State state) {
    const auto waits = [&](std::size_t step) { return steps_[step].kind == ExpressionStep::Kind::ask; };
    if (std::ranges::none_of(state.steps, waits)) state.before = Before::other;
    const auto [known, is_new] = numbers_.emplace(state, states_.size());
    if (is_new) states_.push_back(std::move(state));
    return known->second;
  }

  std::vector<std::size_t> row(const State& state) {
    std::map<Before, Steps> between;
    std::vector<std::size_t> targets;
    for (const std::size_t symbol : symbols_) {
      const Before behind = kind_of(symbol);
      if (!between.contains(behind)) between[behind] = closure(state.steps, std::pair(state.before, behind));
      Steps taken;
      bool matches = false;
      for (const std::size_t step : between[behind]) {
        matches = matches || steps_[step].kind == ExpressionStep::Kind::end;
        const bool takes = steps_[step].kind == ExpressionStep::Kind::take && symbol < PatternAutomaton::kTextEnd && steps_[step].bytes[symbol];
        if (takes) taken.push_back(steps_[step].next);
      }
      targets.push_back(number({closure(std::move(taken), std::nullopt), behind, matches}));
    }
    return targets;
  }

  const std::vector<ExpressionStep>& steps_;
  std::vector<std::uint8_t> kinds_;
  std::vector<std::size_t> symbols_;   // one of each kind
  std::vector<std::size_t> starts_;
  std::vector<State> states_;
  std::map<State, std::size_t> numbers_;
  Rows rows_;
};

std::vector<std::size_t> classes_of(const Determiner& states) {
  std::vector<std::size_t> told;
  for (std::size_t state = 0; state < states.rows().size(); ++state) told.push_back(states.matches(state) ? 1 : 0);
  return equal_states(states.rows(), std::move(told));
}

// The class that matches nothing and stays where it is, if there is one; else one behind all.
std::size_t nowhere_of(const Determiner& states, const std::vector<std::size_t>& classes) {
  for (std::size_t state = 0; state < classes.size(); ++state) {
    const auto stays = [&](std::size_t target) { return classes[target] == classes[state]; };
    if (!states.matches(state) && std::ranges::all_of(states.rows()[state], stays)) return classes[state];
  }
  return std::ranges::max(classes) + 1;
}

}  // namespace

std::optional<CompiledPattern> compiled_pattern(std::string_view expression, std::size_t most) {
  const auto program = expression_program(expression);
  if (!program) return std::nullopt;
  Determiner states(*program);
  if (!states.run() || states.count_of_kinds() > kMostKinds) return std::nullopt;
  const std::vector<std::size_t> classes = classes_of(states);
  const std::size_t nowhere = nowhere_of(states, classes);
  const std::size_t count = std::max(std::ranges::max(classes), nowhere) + 1;
  std::vector<AutomatonRow> rows(count);   // of each class, as one of its states goes on
  for (std::size_t state = 0; state < classes.size(); ++state) {
    AutomatonRow& row = rows[classes[state]];
    if (!row.targets.empty()) continue;
    row.matches = states.matches(state);
    for (const std::size_t target : states.rows()[state]) row.targets.push_back(classes[target]);
  }
  const LaidRows laid = lay_rows(rows, nowhere);
  if (laid.edges.size() > most) return std::nullopt;
  CompiledPattern made{states.kinds(), laid.edges, {}, laid.first_matching, {}};
  for (const std::size_t start : states.starts()) {
    made.starts.push_back(laid.places[classes[start]]);
    for (std::size_t byte = 0; byte < PatternAutomaton::kTextEnd; ++byte)
      if (classes[states.rows()[start][states.kinds()[byte]]] != nowhere) made.begins[byte / 64U] |= std::uint64_t{1} << byte % 64U;
  }
  for (std::uint8_t& kind : made.kinds) ++kind;   // the first edge is for none
  return made;
}

}  // namespace sml::claims
