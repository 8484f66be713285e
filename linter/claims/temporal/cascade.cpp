#include "linter/claims/temporal/cascade.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <mutex>
#include <string>
#include <utility>

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

// A level: one automaton that finds where any of its phrases stands, one that tells which.
class Level {
 public:
  explicit Level(std::span<const TimePhrase> phrases) : finder_(text::Pattern::literal("$.")), which_(which(phrases)) {
    std::string any;
    for (const TimePhrase& phrase : phrases) {
      phrases_.emplace_back(phrase);
      any.append(any.empty() ? "" : "|").append(without_groups(phrases_.back().written().expression));
    }
    finder_ = text::Pattern::literal(any, text::Preference::longest);
  }

  std::vector<Piece> run(std::vector<Piece> pieces, bool month_first) const {
    std::string letters;
    for (const Piece& piece : pieces) letters += letter_of(piece.symbol);
    std::vector<Piece> result;
    std::size_t at = 0;
    while (at < pieces.size()) {
      const auto match = finder_.find(letters, at);
      if (!match) break;
      const std::size_t begin = match->whole().begin;
      auto made = longest_made(pieces, letters, match->whole(), month_first);
      const std::size_t next = made ? made->first : begin;
      std::move(pieces.begin() + static_cast<std::ptrdiff_t>(at), pieces.begin() + static_cast<std::ptrdiff_t>(next), std::back_inserter(result));
      at = next;
      if (made) {
        at = made->last;
        result.push_back(std::move(made->piece));
      } else {
        result.push_back(std::move(pieces[at++]));
      }
    }
    std::move(pieces.begin() + static_cast<std::ptrdiff_t>(at), pieces.end(), std::back_inserter(result));
    return result;
  }

  std::size_t compile() const {
    for (const LazyPhrase& phrase : phrases_) phrase.pattern();
    return phrases_.size();
  }

 private:
  struct Made {
    std::size_t first = 0;   // the pieces that it replaces
    std::size_t last = 0;
    Piece piece;
  };

  static text::PatternSet which(std::span<const TimePhrase> phrases) {
    std::vector<std::string> whole;
    for (const TimePhrase& phrase : phrases) whole.push_back("^(?:" + without_groups(phrase_pattern(phrase.pattern).expression) + ")$");
    auto set = text::PatternSet::compile(whole);
    if (set) return *std::move(set);
    std::fprintf(stderr, "sml: the phrases of time are wrong: %s\n", set.error().reason.c_str());
    std::abort();
  }

  // What the longest part of a range from its beginning makes that makes sense.
  std::optional<Made> longest_made(const std::vector<Piece>& pieces, const std::string& letters, text::Range range, bool month_first) const {
    while (range.begin < range.end) {
      const std::string_view part = std::string_view(letters).substr(range.begin, range.end - range.begin);
      for (const int index : which_.occurring(part))
        if (auto made = made_by(phrases_[static_cast<std::size_t>(index)], pieces, part, range, month_first)) return made;
      const auto shorter = finder_.find(letters, range.begin, range.end - 1);
      if (!shorter || shorter->whole().begin != range.begin) break;
      range = shorter->whole();
    }
    return std::nullopt;
  }

  static std::optional<Made> made_by(const LazyPhrase& phrase, const std::vector<Piece>& pieces, std::string_view letters, text::Range range, bool month_first) {
    const auto match = phrase.pattern().find(letters);
    if (!match) return std::nullopt;
    std::size_t first = letters.size();
    for (std::size_t group = 1; group < match->groups.size(); ++group)
      if (match->has(group)) first = std::min(first, match->groups[group]->begin);
    if (first == letters.size()) first = 0;
    const std::size_t begin = range.begin + first;
    const auto symbol = [&](std::size_t at) { return at < pieces.size() ? pieces[at].symbol : Symbol::stop; };
    Matched matched(std::span<const Piece>(pieces).subspan(begin, range.end - begin), begin == 0 ? Symbol::stop : symbol(begin - 1), symbol(range.end), month_first);
    for (std::size_t group = 1; group < match->groups.size(); ++group)
      if (match->has(group)) matched.set(phrase.written().roles[group - 1], pieces[range.begin + match->groups[group]->begin]);
    auto said = phrase.phrase().compose(matched);
    if (!said) return std::nullopt;
    Piece piece;
    piece.symbol = phrase.phrase().result;
    piece.begin = pieces[begin].begin;
    piece.end = pieces[range.end - 1].end;
    piece.said = *std::move(said);
    return Made{begin, range.end, std::move(piece)};
  }

  std::deque<LazyPhrase> phrases_;
  text::Pattern finder_;
  text::PatternSet which_;
};

const std::deque<Level>& levels() {
  static const std::deque<Level> all = [] {
    std::deque<Level> made;
    for (const std::span<const TimePhrase> phrases : time_phrases()) made.emplace_back(phrases);
    return made;
  }();
  return all;
}

bool is_list_sign(Symbol symbol) { return symbol == Symbol::comma || symbol == Symbol::conjunction || symbol == Symbol::article || symbol == Symbol::plural_article || symbol == Symbol::of; }

// "21, 22 y 29 de noviembre", "jueves 24 y viernes 25 de julio": days before a date are of its month.
void spread_months(std::vector<Piece>& pieces) {
  const StatedDays* month = nullptr;
  bool linked = false;
  for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
    StatedDays& days = piece->said.time.first.days;
    const bool is_number = piece->symbol == Symbol::number || piece->symbol == Symbol::ordinal;
    if (is_list_sign(piece->symbol)) {
      linked = linked || piece->symbol == Symbol::comma || piece->symbol == Symbol::conjunction;
      continue;
    }
    if (month != nullptr && linked && is_number && piece->token->value >= 1 && piece->token->value < *month->day) {
      days.form = StatedDays::Form::date;
      days.day = piece->token->value;
      piece->token = nullptr;
      piece->symbol = Symbol::a_date;
    }
    const bool takes = month != nullptr && linked && (piece->symbol == Symbol::a_date || piece->symbol == Symbol::a_day_number) && days.form == StatedDays::Form::date && days.day && !days.month &&
                       *days.day < *month->day;
    if (takes) {
      piece->symbol = Symbol::a_date;
      days.month = month->month;
      days.year = month->year;
    }
    month = piece->symbol == Symbol::a_date && days.form == StatedDays::Form::date && days.day && days.month ? &days : nullptr;
    linked = false;
  }
}

}  // namespace

std::vector<Piece> pieces_of(std::span<const Token> tokens, bool month_first) {
  constexpr Symbol kDaysMade = Symbol::a_date;
  std::vector<Piece> pieces;
  pieces.reserve(tokens.size());
  for (std::size_t at = 0; at < tokens.size(); ++at) pieces.push_back({tokens[at].symbol, at, at + 1, &tokens[at], {}});
  const auto phrases = time_phrases();
  std::size_t index = 0;
  for (const Level& level : levels()) {
    pieces = level.run(std::move(pieces), month_first);
    if (phrases[index++].front().result == kDaysMade) spread_months(pieces);
  }
  return pieces;
}

std::size_t compile_time_phrases() {
  std::size_t count = 0;
  for (const Level& level : levels()) count += level.compile();
  return count;
}

}  // namespace sml::claims
