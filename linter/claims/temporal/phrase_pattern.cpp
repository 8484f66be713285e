#include "linter/claims/temporal/phrase_pattern.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iterator>

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

[[noreturn]] void refuse(std::string_view name) {
  std::fprintf(stderr, "sml: a phrase of time names nothing: %.*s\n", static_cast<int>(name.size()), name.data());
  std::abort();
}

bool is_name(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

std::string escaped(Symbol symbol) {
  char text[8];
  std::snprintf(text, sizeof text, "\\x%02x", static_cast<unsigned>(letter_of(symbol)));
  return text;
}

Symbols symbols_of(std::string_view name) {
  Symbols symbols;
  if (const auto symbol = symbol_of(name)) return symbols.set(static_cast<std::size_t>(*symbol));
  const auto* set = std::ranges::find(kSets, name, &Set::name);
  if (set == std::end(kSets)) refuse(name);
  for (std::string_view members = set->members; !members.empty();) {
    const std::size_t end = std::min(members.find(' '), members.size());
    symbols |= symbols_of(members.substr(0, end));
    members.remove_prefix(std::min(end + 1, members.size()));
  }
  return symbols;
}

std::string class_of(const Symbols& symbols) {
  std::string letters = "[";
  for (std::size_t symbol = 0; symbol < kSymbols; ++symbol)
    if (symbols[symbol]) letters += escaped(static_cast<Symbol>(symbol));
  return letters + ']';
}

class Writer {
 public:
  explicit Writer(std::string_view pattern) : pattern_(pattern) {}

  PhrasePattern write() {
    while (at_ < pattern_.size()) {
      const char next = pattern_[at_];
      if (is_name(next))
        name();
      else
        sign(next);
    }
    return std::move(written_);
  }

 private:
  std::string_view take_name() {
    const std::size_t begin = at_;
    while (at_ < pattern_.size() && is_name(pattern_[at_])) ++at_;
    return pattern_.substr(begin, at_ - begin);
  }

  void name() {
    const std::string_view first = take_name();
    const bool is_role = at_ < pattern_.size() && pattern_[at_] == '=';
    Symbols symbols;
    if (is_role) {
      add_role(first);
      symbols = role_symbols();
    } else {
      symbols = symbols_of(first);
    }
    written_.expression += is_role ? '(' + class_of(symbols) + ')' : class_of(symbols);
    const bool optional = at_ < pattern_.size() && std::string_view("?*{|").find(pattern_[at_]) != std::string_view::npos;
    if (depth_ == 0 && !optional) written_.required.push_back(symbols);
  }

  void add_role(std::string_view name) {
    const auto* role = std::ranges::find(kRoles, name);
    if (role == std::end(kRoles)) refuse(name);
    written_.roles.push_back(static_cast<Role>(role - kRoles));
    ++at_;
  }

  Symbols role_symbols() {
    if (pattern_[at_] != '(') return symbols_of(take_name());
    Symbols symbols;
    while (at_ < pattern_.size() && pattern_[at_] != ')') {
      ++at_;  // ( or |
      symbols |= symbols_of(take_name());
    }
    ++at_;
    return symbols;
  }

  void sign(char sign) {
    ++at_;
    if (sign == ' ') return;
    if (sign == '(') ++depth_;
    if (sign == ')') --depth_;
    written_.expression += sign == '(' ? std::string("(?:") : std::string(1, sign);
  }

  std::string_view pattern_;
  std::size_t at_ = 0;
  int depth_ = 0;
  PhrasePattern written_;
};

}  // namespace

PhrasePattern phrase_pattern(std::string_view pattern) { return Writer(pattern).write(); }

}  // namespace sml::claims
