#include "linter/claims/temporal/statements.h"

#include <algorithm>
#include <span>

#include "linter/claims/stated_clock.h"
#include "linter/claims/temporal/cascade.h"
#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/lent_halves.h"
#include "linter/claims/temporal/numbered_days.h"
#include "linter/claims/temporal/telling.h"
#include "linter/claims/temporal/token.h"
#include "linter/claims/temporal/told_hours.h"
#include "linter/claims/temporal/word_codes.h"

namespace sml::claims {
namespace {

constexpr std::size_t kLongestRun = 64;  // no phrase is longer

using enum Symbol;

constexpr Flags kStated = flags({a_date, a_month, a_period, a_recurrence, a_time, a_time_range, a_part, a_plural_part, a_day_part, a_moment,
                                 a_day_range, a_range, a_bound, an_hours});

// What may stand at the edges of a piece without belonging to the words that state it.
constexpr Flags kBefore =
    flags({article, plural_article, in, of, at, to, by, conjunction, pause, comma, open, colon, line_end, period, close, dash, slash});
constexpr Flags kBehind = flags({pause, comma, open, colon, line_end, period, dash, slash, conjunction, article});

// "del 3 al 15", "de 9 a 18 h": the first word belongs to it.
bool is_stretch(const Piece& piece) {
  if (piece.symbol == an_hours || piece.symbol == a_recurrence) return true;
  return piece.said->time.shape == TimeClaim::Shape::between || piece.said->time.first.days.form == StatedDays::Form::recurrent;
}

text::Range range_of(const Piece& piece, std::span<const Token> tokens) {
  std::size_t begin = piece.begin;
  std::size_t end = piece.end;
  const bool keeps_of = is_stretch(piece);
  const auto is_bound = [&](const Token& token) { return token.symbol == to && token.value == kThrough && piece.symbol == a_bound; };  // "through Sunday"
  while (begin + 1 < end && is(kBefore, tokens[begin].symbol) && !(keeps_of && tokens[begin].symbol == of) && !is_bound(tokens[begin])) ++begin;
  while (begin + 1 < end && is(kBehind, tokens[end - 1].symbol)) --end;
  bool opened = false;
  for (std::size_t at = begin; at < end; ++at) opened = opened || tokens[at].symbol == Symbol::open;
  if (!opened && tokens[end - 1].symbol == Symbol::close && end > begin + 1) --end;
  return {tokens[begin].range.begin, tokens[end - 1].range.end};
}

bool tell(const Token& first, const Token& second) {
  const bool in_words = first.symbol == number && first.second == kInWords && second.symbol == number && second.second == kInWords;  // "seven thirty"
  const bool of_month = first.symbol == of && first.value == kWithArticle && second.symbol == number;                             // "del 3"
  const bool holds_article = (first.symbol == from || first.symbol == until) && first.second == kHoldsArticle && second.symbol == number;  // "a partir del 3"
  return in_words || of_month || holds_article ||
         std::ranges::any_of(kTellingPairs, [&](const TellingPair& pair) { return pair.first == first.symbol && pair.second == second.symbol; });
}

// What lies in names says nothing.
void silence(std::pmr::vector<Token>& tokens, std::span<const text::Range> names) {
  for (const text::Range name : names)
    for (auto token = std::ranges::lower_bound(tokens, name.begin, {}, [](const Token& one) { return one.range.begin; });
         token != tokens.end() && token->range.end <= name.end; ++token)
      token->symbol = Symbol::other;
}

using Needs = TimeStatement::Needs;

Needs needs_of(Certainty certainty) {
  if (certainty == Certainty::sure) return Needs::nothing;
  return certainty == Certainty::alone ? Needs::solitude : Needs::nowhere;
}

class Collector {
 public:
  Collector(std::string_view folded, std::span<const Token> tokens, bool month_first, Cascade& cascade)
      : folded_(folded), tokens_(tokens), month_first_(month_first), cascade_(cascade) {}

  std::vector<TimeStatement> collect() {
    for (std::size_t begin = 0; begin < tokens_.size();) {
      std::size_t end = begin;
      bool telling = false;
      while (end < tokens_.size() && end - begin < kLongestRun && tokens_[end].symbol != Symbol::other && tokens_[end].symbol != Symbol::stop) {
        telling = telling || is(kTelling, tokens_[end].symbol) || (end > begin && tell(tokens_[end - 1], tokens_[end]));
        ++end;
      }
      if (end - begin == kLongestRun) end = last_line_end(begin, end);
      telling = telling || names_hours(begin, end);
      if (telling) run(begin, end);
      begin = std::max(end, begin + 1);
    }
    lend_months();
    lend_halves(statements_, folded_);
    return std::move(statements_);
  }

 private:
  // es "De 10 a 5 en el patio.": what is counted would grow.
  bool names_hours(std::size_t begin, std::size_t end) const {
    constexpr std::size_t kWords = 4;
    for (; begin + kWords <= end; ++begin) {
      const Token* const words = &tokens_[begin];
      const bool leads = words[0].symbol == of && words[0].value == 0 && words[2].symbol == to && words[2].value == 0;
      if (leads && words[1].symbol == number && words[3].symbol == number && words[3].value < words[1].value) return true;
    }
    return false;
  }

  // A run that is too long is cut behind a line, else where it is.
  std::size_t last_line_end(std::size_t begin, std::size_t end) const {
    for (std::size_t at = end; at > begin + 1; --at)
      if (tokens_[at - 1].symbol == line_end) return at;
    return end;
  }

  // With what stands on both sides of it, since that tells too.
  void run(std::size_t begin, std::size_t end) {
    const std::size_t first = begin > 0 ? begin - 1 : 0;
    const std::span<const Token> tokens = tokens_.subspan(first, std::min(end + 1, tokens_.size()) - first);
    const std::span<const Piece> pieces = cascade_.run(tokens, month_first_);
    for (std::size_t at = 0; at < pieces.size(); ++at) {
      if (pieces[at].symbol == a_time) add_time(pieces.subspan(0, at + 1), tokens);
      else if (is(kStated, pieces[at].symbol)) add(pieces[at], tokens);
      else if (pieces[at].symbol == a_day_number)
        if (const std::optional<Needs> needs = needs_of_number({folded_, tokens, pieces, at})) add(pieces[at], tokens, *needs);
    }
  }

  // "Mayo viene con todo. Lunes 18: taller": a day without a month may be of the one named last; "el 18 te esperamos" is.
  void lend_months() {
    std::optional<int> named;
    for (TimeStatement& statement : statements_) {
      auto* claim = std::get_if<TimeClaim>(&statement.said);
      if (claim == nullptr) continue;
      for (StatedDays* days : {&claim->first.days, &claim->last.days}) {
        if (days->form == StatedDays::Form::date && days->weekday && days->day && !days->month && !days->unit) days->month_nearby = named;
        if ((statement.needs == Needs::visit || statement.needs == Needs::month) && days->day && !days->unit) days->month = named;
        if (days->month) named = days->month;
      }
    }
  }

  // "Friday nights at 9": the last piece is a time of the part of the day that stands before it.
  void add_time(std::span<const Piece> pieces, std::span<const Token> tokens) {
    add(pieces.back(), tokens);
    std::optional<StatedClock>& clock = std::get<TimeClaim>(statements_.back().said).first.clock;
    if (!clock || !clock->half_unsaid) return;
    if (tells_closing(folded_, statements_.back().range.begin)) clock = closing(*clock);
    std::size_t before = pieces.size() - 1;
    constexpr Flags kLeads = flags({at, comma, plural_article});
    while (before > 0 && is(kLeads, pieces[before - 1].symbol)) --before;
    if (before == 0 || pieces[before - 1].symbol != a_recurrence) return;
    const Token& last = tokens[pieces[before - 1].end - 1];
    if (last.symbol == part || last.symbol == parts) clock = in_part(*clock, static_cast<DayPart>(last.value));
  }

  void add(const Piece& piece, std::span<const Token> tokens, Needs needs = Needs::nothing) {
    constexpr std::size_t kUsual = 4;
    if (statements_.empty()) statements_.reserve(kUsual);
    TimeStatement& statement = statements_.emplace_back();
    statement.range = range_of(piece, tokens);
    const Doubt doubt = piece.said->doubt;
    statement.needs = needs;
    if (doubt != Doubt::none) statement.needs = needs_of(certainty_of(doubt, folded_, statement.range));
    statement.may_be_length = doubt == Doubt::length || doubt == Doubt::within || doubt == Doubt::ahead;
    if (piece.symbol == Symbol::an_hours) {
      statement.said = piece.said->hours;
    } else {
      statement.said = piece.said->time;
      auto& claim = std::get<TimeClaim>(statement.said);
      claim.kind = kind_of(claim);
    }
  }

  std::string_view folded_;
  std::span<const Token> tokens_;
  bool month_first_;
  Cascade& cascade_;
  std::vector<TimeStatement> statements_;
};

}  // namespace

std::vector<TimeStatement> time_statements(const SearchedText& text, const TimeReading& reading, Tokens which) {
  std::pmr::vector<Token> tokens = tokens_of(text, TimeWords::of(reading.language), which);
  silence(tokens, reading.names);
  tell_people(tokens, text.text(), reading.written);
  static thread_local Cascade cascade;   // no run is long, nor is what it takes
  return Collector(text.text(), tokens, reading.month_first, cascade).collect();
}

}  // namespace sml::claims
