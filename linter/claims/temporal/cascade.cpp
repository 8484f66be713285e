#include "linter/claims/temporal/cascade.h"

#include <algorithm>
#include <array>
#include <deque>
#include <mutex>
#include <string>
#include <utility>

#include "linter/claims/temporal/lists.h"
#include "linter/claims/temporal/phrase_pattern.h"
#include "linter/text/pattern.h"

namespace sml::claims {
namespace {

std::string without_groups(const std::string& expression) {
  std::string result;
  for (std::size_t at = 0; at < expression.size(); ++at) {
    result += expression[at];
    if (expression[at] == '(' && expression.compare(at, 2, "([") == 0) result += "?:";
  }
  return result;
}

// A phrase's pattern, compiled when a text first holds it.
class LazyPhrase {
 public:
  explicit LazyPhrase(const TimePhrase& phrase) : phrase_(phrase), written_(phrase_pattern(phrase.pattern)) {}

  const TimePhrase& phrase() const { return phrase_; }
  const PhrasePattern& written() const { return written_; }
  const text::Pattern& pattern() const {
    std::call_once(once_, [this] { pattern_ = text::Pattern::literal("^(?:" + written_.expression + ")$"); });
    return *pattern_;
  }

 private:
  const TimePhrase& phrase_;
  PhrasePattern written_;
  mutable std::once_flag once_;
  mutable std::optional<text::Pattern> pattern_;
};

// Small words, figures and signs: what most runs hold.
constexpr auto kCommon = [] {
  std::array<bool, kSymbols> common{};
  for (const Symbol symbol :
       {Symbol::of, Symbol::to, Symbol::in, Symbol::by, Symbol::article, Symbol::plural_article, Symbol::conjunction, Symbol::at, Symbol::comma,
        Symbol::period, Symbol::pause, Symbol::line_end, Symbol::number, Symbol::open, Symbol::close, Symbol::dash, Symbol::every, Symbol::from})
    common[static_cast<std::size_t>(symbol)] = true;
  return common;
}();

// A level: an automaton that finds where any of its phrases stands.
class Level {
 public:
  explicit Level(std::span<const TimePhrase> phrases) : finder_(text::Pattern::literal("$.")) {
    std::string any;
    for (const TimePhrase& phrase : phrases) {
      phrases_.emplace_back(phrase);
      telling_of_.push_back(rarest(phrases_.back().written().required));
      telling_ |= telling_of_.back();
      any.append(any.empty() ? "" : "|").append(without_groups(phrases_.back().written().expression));
    }
    finder_ = text::Pattern::literal(any, text::Preference::longest);
  }

  // Replaces what its phrases match in the pieces of a run; what they say is added to `said`. `symbols` are those of the pieces, or more.
  void run(std::vector<Piece>& pieces, Symbols& symbols, std::deque<Said>& said, bool month_first) const {
    if ((symbols & telling_).none() || !may_find(symbols)) return;
    std::string letters;
    letters.reserve(pieces.size());
    for (const Piece& piece : pieces) letters += letter_of(piece.symbol);
    std::vector<Piece> result;
    std::size_t at = 0;
    while (at < pieces.size()) {
      const auto match = finder_.find_range(letters, at);
      if (!match) break;
      if (at == 0) result.reserve(pieces.size());
      const std::size_t begin = match->begin;
      const auto made = longest_made(pieces, letters, *match, month_first);
      result.insert(result.end(), pieces.begin() + static_cast<std::ptrdiff_t>(at),
                    pieces.begin() + static_cast<std::ptrdiff_t>(made ? made->first : begin + 1));
      at = made ? made->last : begin + 1;
      if (!made) continue;
      symbols.set(static_cast<std::size_t>(made->symbol));
      result.push_back({made->symbol, pieces[made->first].begin, pieces[made->last - 1].end, nullptr, &said.emplace_back(made->said)});
    }
    if (at == 0) return;
    result.insert(result.end(), pieces.begin() + static_cast<std::ptrdiff_t>(at), pieces.end());
    pieces = std::move(result);
  }

  bool makes_times() const { return phrases_.front().phrase().result == Symbol::a_time; }
  bool makes_dates() const { return phrases_.front().phrase().result == Symbol::a_date; }

  std::size_t compile() const {
    for (const LazyPhrase& phrase : phrases_) phrase.pattern();
    return phrases_.size();
  }

 private:
  struct Made {
    std::size_t first = 0;  // the pieces that it replaces
    std::size_t last = 0;
    Symbol symbol = Symbol::other;
    Said said;
  };

  // Whether a phrase may stand in a run of these symbols.
  bool may_find(std::size_t phrase, const Symbols& symbols) const {
    return (telling_of_[phrase] & symbols).any() &&
           std::ranges::all_of(phrases_[phrase].written().required, [&](const Symbols& required) { return (required & symbols).any(); });
  }
  bool may_find(const Symbols& symbols) const {
    for (std::size_t phrase = 0; phrase < telling_of_.size(); ++phrase)
      if (may_find(phrase, symbols)) return true;
    return false;
  }

  // Of the sets that a phrase requires the one that fewest runs hold: what phrases made before figures, figures before small words.
  static Symbols rarest(const std::vector<Symbols>& required) {
    const auto rank = [](const Symbols& symbols) {
      std::size_t commonest = 0;
      for (std::size_t symbol = 0; symbol < kSymbols; ++symbol)
        if (symbols[symbol]) commonest = std::max(commonest, kCommon[symbol] ? std::size_t{2} : std::size_t{1});
      return std::pair(commonest, symbols.count());
    };
    const auto found = std::ranges::min_element(required, {}, rank);
    return found == required.end() ? Symbols().set() : *found;
  }

  // What the longest part of a range from its beginning makes that makes sense.
  std::optional<Made> longest_made(const std::vector<Piece>& pieces, const std::string& letters, text::Range range, bool month_first) const {
    while (range.begin < range.end) {
      const std::string_view part = std::string_view(letters).substr(range.begin, range.end - range.begin);
      Symbols symbols;
      for (std::size_t at = range.begin; at < range.end; ++at) symbols.set(static_cast<std::size_t>(pieces[at].symbol));
      for (std::size_t phrase = 0; phrase < telling_of_.size(); ++phrase) {
        if (!may_find(phrase, symbols)) continue;
        if (auto made = made_by(phrases_[phrase], pieces, part, range, month_first)) return made;
      }
      const auto shorter = finder_.find_range(letters, range.begin, range.end - 1);
      if (!shorter || shorter->begin != range.begin) break;
      range = *shorter;
    }
    return std::nullopt;
  }

  static std::optional<Made> made_by(const LazyPhrase& phrase, const std::vector<Piece>& pieces, std::string_view letters, text::Range range,
                                     bool month_first) {
    const auto match = phrase.pattern().find(letters);
    if (!match) return std::nullopt;
    const text::Range own = own_range(phrase.written().roles, *match);
    const std::size_t begin = range.begin + own.begin;
    const std::size_t end = range.begin + own.end;
    const auto symbol = [&](std::size_t at) { return at < pieces.size() ? pieces[at].symbol : Symbol::stop; };
    Matched matched(std::span<const Piece>(pieces).subspan(begin, end - begin),
                    {begin == 0 ? Symbol::stop : symbol(begin - 1), symbol(end), symbol(end + 1), month_first});
    for (std::size_t group = 1; group < match->groups.size(); ++group)
      if (match->has(group)) matched.set(phrase.written().roles[group - 1], pieces[range.begin + match->groups[group]->begin]);
    auto said = phrase.phrase().compose(matched);
    if (!said) return std::nullopt;
    return Made{begin, end, phrase.phrase().result, *std::move(said)};
  }

  // What of a match is no context.
  static text::Range own_range(const std::vector<Role>& roles, const text::Match& match) {
    text::Range own = match.whole();
    std::size_t first = own.end;
    std::size_t last = own.begin;
    bool has_next = false;
    for (std::size_t group = 1; group < match.groups.size(); ++group) {
      if (!match.has(group)) continue;
      if (roles[group - 1] == Role::next) {
        has_next = true;
        continue;
      }
      first = std::min(first, match.groups[group]->begin);
      last = std::max(last, match.groups[group]->end);
    }
    if (first < own.end) own.begin = first;
    if (has_next) own.end = last;
    return own;
  }

  std::deque<LazyPhrase> phrases_;
  std::vector<Symbols> telling_of_;  // of each phrase: without one of these it does not stand
  Symbols telling_;                  // of all
  text::Pattern finder_;
};

const std::deque<Level>& levels() {
  static const std::deque<Level> all = [] {
    std::deque<Level> made;
    for (const std::span<const TimePhrase> phrases : time_phrases()) made.emplace_back(phrases);
    return made;
  }();
  return all;
}

}  // namespace

Run pieces_of(std::span<const Token> tokens, bool month_first) {
  Run run;
  run.pieces.reserve(tokens.size());
  for (std::size_t at = 0; at < tokens.size(); ++at) run.pieces.push_back({tokens[at].symbol, at, at + 1, &tokens[at], nullptr});
  Symbols symbols;
  for (const Piece& piece : run.pieces) symbols.set(static_cast<std::size_t>(piece.symbol));
  for (const Level& level : levels()) {
    level.run(run.pieces, symbols, run.said, month_first);
    if (level.makes_times()) spread_marks(run.pieces, run.said);
    if (!level.makes_dates()) continue;
    spread_months(run.pieces, run.said);
    spread_months_on(run.pieces, run.said);
  }
  return run;
}

std::size_t compile_time_phrases() {
  std::size_t count = 0;
  for (const Level& level : levels()) count += level.compile();
  return count;
}

}  // namespace sml::claims
