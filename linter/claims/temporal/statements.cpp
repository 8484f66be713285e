#include "linter/claims/temporal/statements.h"

#include <algorithm>
#include <array>
#include <span>

#include "linter/claims/temporal/cascade.h"
#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/token.h"

namespace sml::claims {
namespace {

constexpr std::size_t kLongestRun = 64;   // no phrase is longer

using Flags = std::array<bool, kSymbols>;

constexpr Flags flags(std::initializer_list<Symbol> symbols) {
  Flags set{};
  for (const Symbol symbol : symbols) set[static_cast<std::size_t>(symbol)] = true;
  return set;
}

bool is(const Flags& set, Symbol symbol) { return set[static_cast<std::size_t>(symbol)]; }

// Without one of these a run of tokens says nothing of time.
constexpr Flags kTelling = flags({Symbol::weekday, Symbol::weekday_short, Symbol::weekday_plural, Symbol::weekday_or_ordinal, Symbol::weekday_or_month,
                                  Symbol::weekday_or_word, Symbol::weekday_letter, Symbol::month, Symbol::month_short, Symbol::month_or_word, Symbol::today,
                                  Symbol::today_or_morning, Symbol::tonight, Symbol::part, Symbol::parts, Symbol::noon, Symbol::meridiem, Symbol::hour_mark,
                                  Symbol::hour_unit, Symbol::time_unit, Symbol::minus, Symbol::unit, Symbol::day_noun, Symbol::weekend, Symbol::half, Symbol::quarter,
                                  Symbol::at, Symbol::about, Symbol::before, Symbol::after, Symbol::daily, Symbol::always, Symbol::workdays, Symbol::holidays, Symbol::clock, Symbol::dotted,
                                  Symbol::full_date, Symbol::day_month, Symbol::month_year, Symbol::ordinal});

constexpr Flags kStated = flags({Symbol::a_date, Symbol::a_month, Symbol::a_period, Symbol::a_recurrence, Symbol::a_time, Symbol::a_time_range, Symbol::a_part, Symbol::a_plural_part,
                                 Symbol::a_day_part, Symbol::a_moment, Symbol::a_day_range, Symbol::a_range, Symbol::a_bound, Symbol::an_hours});

// What may stand at the edges of a piece without belonging to the words that state it.
constexpr Flags kBefore = flags({Symbol::article, Symbol::plural_article, Symbol::in, Symbol::of, Symbol::at, Symbol::to, Symbol::by, Symbol::conjunction, Symbol::pause,
                                 Symbol::comma, Symbol::open, Symbol::colon, Symbol::line_end, Symbol::period, Symbol::close, Symbol::dash, Symbol::slash});
constexpr Flags kBehind = flags({Symbol::pause, Symbol::comma, Symbol::open, Symbol::colon, Symbol::line_end, Symbol::period, Symbol::dash, Symbol::slash,
                                 Symbol::conjunction, Symbol::article});
constexpr Flags kEndsClause = flags({Symbol::period, Symbol::comma, Symbol::stop, Symbol::line_end, Symbol::close, Symbol::colon, Symbol::pause, Symbol::dash});

text::Range range_of(const Piece& piece, std::span<const Token> tokens) {
  std::size_t begin = piece.begin;
  std::size_t end = piece.end;
  while (begin + 1 < end && is(kBefore, tokens[begin].symbol)) ++begin;
  while (begin + 1 < end && is(kBehind, tokens[end - 1].symbol)) --end;
  bool opened = false;
  for (std::size_t at = begin; at < end; ++at) opened = opened || tokens[at].symbol == Symbol::open;
  if (!opened && tokens[end - 1].symbol == Symbol::close && end > begin + 1) --end;
  return {tokens[begin].range.begin, tokens[end - 1].range.end};
}

// "the first": more often one of several than a day.
bool is_small_ordinal(const Token& token) {
  constexpr int kFewest = 13;
  return token.symbol == Symbol::ordinal && token.second == 1 && token.value < kFewest;
}

class Collector {
 public:
  Collector(std::span<const Token> tokens, bool month_first) : tokens_(tokens), month_first_(month_first) {}

  std::vector<TimeStatement> collect() {
    for (std::size_t begin = 0; begin < tokens_.size();) {
      std::size_t end = begin;
      bool telling = false;
      while (end < tokens_.size() && end - begin < kLongestRun && tokens_[end].symbol != Symbol::other && tokens_[end].symbol != Symbol::stop) {
        const bool day_number = (tokens_[end].symbol == Symbol::number || (tokens_[end].symbol == Symbol::year && end > begin)) && end > begin && (tokens_[end - 1].symbol == Symbol::article || tokens_[end - 1].symbol == Symbol::in);
        const bool of_year = tokens_[end].symbol == Symbol::year && end > begin &&
                             (tokens_[end - 1].symbol == Symbol::of || tokens_[end - 1].symbol == Symbol::slash || tokens_[end - 1].symbol == Symbol::dash);
        const bool in_words = end > begin && tokens_[end].symbol == Symbol::number && tokens_[end].second == 1 && tokens_[end - 1].symbol == Symbol::number && tokens_[end - 1].second == 1;
        const bool month_behind_year = end > begin && tokens_[end - 1].symbol == Symbol::year && (tokens_[end].symbol == Symbol::slash || tokens_[end].symbol == Symbol::dash);
        telling = telling || in_words || month_behind_year || day_number || of_year || is(kTelling, tokens_[end].symbol);
        ++end;
      }
      if (telling) run(tokens_.subspan(begin, end - begin), end < tokens_.size() ? tokens_[end].symbol : Symbol::stop);
      begin = std::max(end, begin + 1);
    }
    return std::move(statements_);
  }

 private:
  void run(std::span<const Token> tokens, Symbol behind) {
    const Run run = pieces_of(tokens, month_first_);
    const std::vector<Piece>& pieces = run.pieces;
    for (std::size_t at = 0; at < pieces.size(); ++at) {
      const Symbol next = at + 1 < pieces.size() ? pieces[at + 1].symbol : behind;
      const bool goes_on = next == Symbol::dash && at + 2 < pieces.size() && pieces[at + 2].symbol == Symbol::number;
      const bool stands = is(kStated, pieces[at].symbol) || (pieces[at].symbol == Symbol::a_day_number && is(kEndsClause, next) && !goes_on && !is_small_ordinal(tokens[pieces[at].end - 1]));
      if (stands) add(pieces[at], tokens);
    }
  }

  void add(const Piece& piece, std::span<const Token> tokens) {
    TimeStatement statement{range_of(piece, tokens), {}};
    if (piece.symbol == Symbol::an_hours) {
      statement.said = piece.said->hours;
    } else {
      TimeClaim claim = piece.said->time;
      claim.kind = kind_of(claim);
      statement.said = claim;
    }
    statements_.push_back(std::move(statement));
  }

  std::span<const Token> tokens_;
  bool month_first_;
  std::vector<TimeStatement> statements_;
};

}  // namespace

std::vector<TimeStatement> time_statements(std::string_view folded, std::string_view language, bool month_first) {
  const std::vector<Token> tokens = tokens_of(folded, TimeWords::of(language));
  return Collector(tokens, month_first).collect();
}

}  // namespace sml::claims
