#include "linter/claims/compile/phrase_program.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <string_view>
#include <utility>

#include "linter/base/ascii.h"

namespace sml::claims {
namespace {

struct Set {
  std::string_view name;
  std::string_view members;  // names with single spaces
};

constexpr Set kSets[] = {
    {"WEEKDAY", "weekday weekday_short weekday_or_ordinal weekday_or_month weekday_or_word"},
    {"DAY", "weekday weekday_short weekday_plural weekday_or_ordinal weekday_or_month weekday_or_word weekday_letter"},
    {"MONTH", "month month_short month_or_word weekday_or_month"},
    {"NUMBER", "number ordinal"},
    {"NTH", "ordinal weekday_or_ordinal final_one"},
    {"PART", "part today_or_morning"},
    {"UNIT", "unit day_noun"},
    {"LENGTH", "unit day_noun time_unit hour_unit hour_mark"},
    {"MANY", "number few article"},
    {"RELATION", "this_one next_one last_one final_one"},
    {"THE", "article plural_article"},
    {"TO", "to dash until"},
    {"GAP", "comma pause"},
    {"ABOUT_TIME", "at article plural_article in by to about comma pause dash"},
};

constexpr std::string_view kRoles[] = {"lead",  "weekday", "noun",    "day", "end",    "month", "year",   "date", "relation", "relation_behind",
                                       "unit",  "number",  "section", "nth", "holder", "hour",  "minute", "mark", "minutes",  "part",
                                       "first", "last",    "days",    "time", "next"};
static_assert(std::size(kRoles) == static_cast<std::size_t>(Role::count));

[[noreturn]] void refuse(std::string_view part) {
  std::fprintf(stderr, "compile_phrases: a phrase of time that is none: %.*s\n", static_cast<int>(part.size()), part.data());
  std::abort();
}

bool is_name(char c) { return base::is_ascii_letter(c) || c == '_'; }

SymbolSet both(SymbolSet one, const SymbolSet& other) {
  for (std::size_t word = 0; word < one.words.size(); ++word) one.words[word] |= other.words[word];
  return one;
}

SymbolSet symbols_of(std::string_view name) {
  SymbolSet symbols;
  if (const auto symbol = symbol_of(name)) {
    symbols.add(*symbol);
    return symbols;
  }
  const auto* set = std::ranges::find(kSets, name, &Set::name);
  if (set == std::end(kSets)) refuse(name);
  for (std::string_view members = set->members; !members.empty();) {
    const std::size_t end = std::min(members.find(' '), members.size());
    symbols = both(symbols, symbols_of(members.substr(0, end)));
    members.remove_prefix(std::min(end + 1, members.size()));
  }
  return symbols;
}

using Steps = std::vector<PhraseStep>;

PhraseStep choose(std::size_t first, std::size_t second) {
  return {PhraseStep::Kind::choose, PhraseStep::kNoGroup, static_cast<std::int16_t>(first), static_cast<std::int16_t>(second)};
}

Steps in_order(Steps steps, const Steps& then) {
  steps.insert(steps.end(), then.begin(), then.end());
  return steps;
}

// One of two, the first rather.
Steps either(const Steps& one, const Steps& other) {
  const Steps first = in_order({choose(1, one.size() + 2)}, one);
  return in_order(in_order(first, {choose(other.size() + 1, other.size() + 1)}), other);
}

Steps optional(const Steps& steps) { return in_order({choose(1, steps.size() + 1)}, steps); }

Steps many(const Steps& steps) {
  Steps result = steps;
  result.push_back({PhraseStep::Kind::choose, PhraseStep::kNoGroup, static_cast<std::int16_t>(-static_cast<int>(steps.size())), 1});
  return result;
}

// At least and at most so many, rather more of them.
Steps counted(const Steps& steps, std::size_t least, std::size_t most) {
  Steps others;
  for (std::size_t count = least; count < most; ++count) others = optional(in_order(steps, others));
  for (std::size_t count = 0; count < least; ++count) others = in_order(steps, others);
  return others;
}

bool may_be_empty(const Steps& steps, std::size_t at = 0) {
  if (at == steps.size()) return true;
  const auto on = [&](int count) { return static_cast<std::size_t>(static_cast<int>(at) + count); };
  const PhraseStep& step = steps[at];
  return step.kind == PhraseStep::Kind::choose && (may_be_empty(steps, on(step.first)) || may_be_empty(steps, on(step.second)));
}

class Reader {
 public:
  Reader(std::string_view pattern, std::vector<SymbolSet>& sets) : pattern_(pattern), sets_(sets) {}

  WrittenProgram read() {
    Steps steps = choices();
    if (at_ < pattern_.size()) refuse(pattern_);
    steps.push_back({});
    return {std::move(steps), std::move(roles_)};
  }

 private:
  char next() const { return at_ < pattern_.size() ? pattern_[at_] : '\0'; }
  bool skip(char sign) {
    if (next() != sign) return false;
    ++at_;
    return true;
  }

  Steps choices() {
    Steps steps = sequence();
    if (!skip('|')) return steps;
    const Steps others = choices();
    if (is_symbol(steps) && is_symbol(others)) return {take(both(symbols_in(steps), symbols_in(others)), PhraseStep::kNoGroup)};
    return either(steps, others);
  }

  // One symbol of a set, of no group.
  static bool is_symbol(const Steps& steps) {
    return steps.size() == 1 && steps[0].kind == PhraseStep::Kind::take && steps[0].group == PhraseStep::kNoGroup;
  }
  const SymbolSet& symbols_in(const Steps& steps) const { return sets_[static_cast<std::size_t>(steps[0].first)]; }

  Steps sequence() {
    Steps steps;
    while (at_ < pattern_.size() && next() != '|' && next() != ')') {
      if (skip(' ')) continue;
      steps = in_order(std::move(steps), repeated(item()));
    }
    return steps;
  }

  Steps item() {
    if (skip('(')) {
      Steps steps = choices();
      if (!skip(')')) refuse(pattern_);
      return steps;
    }
    const std::string_view name = take_name();
    if (!skip('=')) return {take(symbols_of(name), PhraseStep::kNoGroup)};
    const auto* role = std::ranges::find(kRoles, name);
    if (role == std::end(kRoles)) refuse(name);
    roles_.push_back(static_cast<Role>(role - kRoles));
    const auto group = static_cast<std::uint8_t>(roles_.size() - 1);
    return {take(role_symbols(), group)};
  }

  std::string_view take_name() {
    const std::size_t begin = at_;
    while (is_name(next())) ++at_;
    if (at_ == begin) refuse(pattern_);
    return pattern_.substr(begin, at_ - begin);
  }

  SymbolSet role_symbols() {
    if (!skip('(')) return symbols_of(take_name());
    SymbolSet symbols = symbols_of(take_name());
    while (skip('|')) symbols = both(symbols, symbols_of(take_name()));
    if (!skip(')')) refuse(pattern_);
    return symbols;
  }

  PhraseStep take(const SymbolSet& symbols, std::uint8_t group) {
    const auto known = std::ranges::find(sets_, symbols);
    const auto number = static_cast<std::int16_t>(known - sets_.begin());
    if (known == sets_.end()) sets_.push_back(symbols);
    return {PhraseStep::Kind::take, group, number, 1};
  }

  Steps repeated(Steps steps) {
    if ((next() == '*' || next() == '+') && may_be_empty(steps)) refuse(pattern_);   // it would turn on the spot
    if (skip('?')) return optional(steps);
    if (skip('*')) return optional(many(steps));
    if (skip('+')) return many(steps);
    if (!skip('{')) return steps;
    const std::size_t least = number();
    const std::size_t most = skip(',') ? number() : least;
    if (!skip('}')) refuse(pattern_);
    return counted(steps, least, most);
  }

  std::size_t number() {
    if (!base::is_ascii_digit(next())) refuse(pattern_);
    std::size_t value = 0;
    while (base::is_ascii_digit(next())) value = value * 10 + static_cast<std::size_t>(pattern_[at_++] - '0');
    return value;
  }

  std::string_view pattern_;
  std::vector<SymbolSet>& sets_;
  std::size_t at_ = 0;
  std::vector<Role> roles_;
};

}  // namespace

WrittenProgram phrase_program(std::string_view pattern, std::vector<SymbolSet>& sets) { return Reader(pattern, sets).read(); }

}  // namespace sml::claims
