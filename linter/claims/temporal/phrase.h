// Phrases of time: patterns over the alphabet of symbols and what their parts make together. They serve all languages; what differs
// between languages are the words.
//
// A level is a list of phrases that are tried together, the longest match at the leftmost place first; what matches becomes one piece, and
// the next level sees that piece. A pattern names symbols, sets of them (compile/phrase_program.cpp) and roles:
//
//   weekday=WEEKDAY comma? day=number of month=MONTH
//
// Spaces mean nothing; brackets, |, ?, *, +, {n,m} mean what they mean in RE2. What stands before the first role, and the role `next` with what
// follows it, is context only and stays outside of the piece.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "linter/claims/stated_time.h"
#include "linter/claims/temporal/lengths.h"
#include "linter/claims/temporal/token.h"

namespace sml::claims {

enum class Role : unsigned char {
  lead,
  weekday,
  noun,
  day,
  end,
  month,
  year,
  date,
  relation,
  relation_behind,
  unit,
  number,
  section,
  nth,
  holder,
  hour,
  minute,
  mark,
  minutes,
  part,
  first,
  last,
  days,
  time,
  next,  // with what follows it context, too
  count
};

// What a piece says: of days and times, or hours.
struct Said {
  TimeClaim time{};
  HoursClaim hours{};
  bool leads = false;  // times that a word leads in: "from 9 to 5"
  Doubt doubt = Doubt::none;   // what else it may say
  bool has_name = false;       // a time that is told by its name: noon, midnight
  bool of_whole_day = false;   // "1:00 h": of 24 hours
};

// A token, or what a phrase made of several. It points into the run that it belongs to.
struct Piece {
  Symbol symbol = Symbol::other;
  std::size_t begin = 0;  // tokens
  std::size_t end = 0;
  const Token* token = nullptr;  // nullptr for what a phrase made
  const Said* said = nullptr;    // nullptr for a token
};

// A match of a phrase.
class Matched {
 public:
  // What stands around it in its run; and whether 3/4 is the 4th of March here.
  struct Around {
    std::span<const Piece> before{};
    std::span<const Piece> behind{};
    bool month_first = false;
  };
  Matched(std::span<const Piece> pieces, const Around& around) : pieces_(pieces), around_(around) {}

  void set(Role role, const Piece& piece) { roles_[static_cast<std::size_t>(role)] = &piece; }
  const Piece* operator[](Role role) const { return roles_[static_cast<std::size_t>(role)]; }

  std::span<const Piece> pieces() const { return pieces_; }
  // What stands next to it, `stop` at a run's edge.
  Symbol before() const { return symbol_before(0); }
  Symbol earlier() const { return symbol_before(1); }  // before that
  std::span<const Piece> pieces_before() const { return around_.before; }
  Symbol behind() const { return symbol_behind(0); }
  Symbol beyond() const { return symbol_behind(1); }  // behind that
  std::span<const Piece> pieces_behind() const { return around_.behind; }
  bool month_first() const { return around_.month_first; }

 private:
  Symbol symbol_before(std::size_t at) const { return at < around_.before.size() ? around_.before[around_.before.size() - 1 - at].symbol : Symbol::stop; }
  Symbol symbol_behind(std::size_t at) const { return at < around_.behind.size() ? around_.behind[at].symbol : Symbol::stop; }

  std::array<const Piece*, static_cast<std::size_t>(Role::count)> roles_{};
  std::span<const Piece> pieces_;
  Around around_;
};

// What its parts make together; nothing where they make no sense ("45 de marzo").
using Compose = std::optional<Said> (*)(const Matched&);

struct TimePhrase {
  Symbol result;
  Compose compose;
  std::string_view pattern;
};

// The levels, from the smallest phrases to the largest: those of times and hours; those of days; those of days with times, and of stretches from one day or
// moment to another.
const std::vector<std::span<const TimePhrase>>& time_phrases();
std::span<const std::span<const TimePhrase>> phrases_of_times();
std::span<const std::span<const TimePhrase>> phrases_of_days();
std::span<const std::span<const TimePhrase>> phrases_of_moments();

}  // namespace sml::claims
