#include "linter/claims/compile/requirement.h"

#include <tuple>
#include <utility>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"

namespace sml::claims {
namespace {

constexpr std::size_t kMostOfClass = 8;     // characters that are taken one by one
constexpr std::size_t kLongestCharacter = 4;

// A pattern's text, read from left to right.
class PatternReader {
 public:
  PatternReader(std::string_view pattern, const std::function<Known(std::string_view)>& known_of) : pattern_(pattern), known_of_(known_of) {}

  Known read() {
    std::vector<Known> choices;
    Sequence sequence;
    while (at_ < pattern_.size() && pattern_[at_] != ')') {
      if (pattern_[at_] == '|') {
        ++at_;
        choices.push_back(sequence.take());
        sequence = {};
      } else {
        sequence.add(repeated(item()));
      }
    }
    choices.push_back(sequence.take());
    return either(std::move(choices));
  }

 private:
  bool starts(std::string_view text) const { return pattern_.substr(at_).starts_with(text); }

  // `letter`: it may be a letter.
  static Known any_character(std::size_t longest, bool letter) {
    Known known = nothing_known(longest);
    known.end = {false, letter};
    return known;
  }

  static Known text(std::string literal) {
    const std::size_t longest = literal.size();
    return {true, {std::move(literal)}, {}, longest};
  }

  Known item() {
    const char first = pattern_[at_];
    if (first == '(') return group();
    if (first == '[') return character_class();
    if (first == '\\') return escape();
    if (first == '{') return named();
    if (first == ' ') return ++at_, text(" ");   // one or more, which are one in the text searched
    if (first == '~') return ++at_, Known{true, {"", " "}, {}, 1};
    if (first == '.') return ++at_, any_character(kLongestCharacter, true);
    if (first == '^' || first == '$') return ++at_, Known{};
    return text(character());
  }

  std::string character() {
    if (base::is_ascii_digit(pattern_[at_])) return ++at_, std::string(1, kFigures);
    const std::size_t begin = at_++;
    while (at_ < pattern_.size() && base::continues_character(pattern_[at_])) ++at_;
    return std::string(pattern_.substr(begin, at_ - begin));
  }

  // (…), (?:…), (?m:…), (?P<name>…)
  Known group() {
    ++at_;
    if (starts("?P<")) at_ = pattern_.find('>', at_) + 1;
    else if (starts("?")) at_ = pattern_.find(':', at_) + 1;
    Known known = read();
    ++at_;
    return known;
  }

  Known escape() {
    const char letter = pattern_[at_ + 1];
    at_ += 2;
    if (letter == 'd') return text(std::string(1, kFigures));
    if (letter == 'b') return Known{};
    if (letter == 'n') return text("\n");
    return base::is_ascii_letter(letter) ? any_character(kLongestCharacter, true) : text(std::string(1, letter));
  }

  // What a class in brackets takes, by its members so far.
  struct Members {
    std::vector<std::string> characters{};
    bool are_listed = true;     // one by one: no range, and nothing by its name
    bool are_figures = true;
    bool are_ascii = true;
    bool hold_letters = false;
  };

  Known character_class() {
    ++at_;
    const bool negated = starts("^");
    const bool excludes_letters = starts("^a-z");
    Members members;
    for (bool first = true; first || pattern_[at_] != ']'; first = false) add_member(members);
    ++at_;
    if (negated) return any_character(kLongestCharacter, !excludes_letters);
    if (members.are_figures) return text(std::string(1, kFigures));
    const std::size_t longest = members.are_ascii ? 1 : kLongestCharacter;
    sort_once(members.characters);
    if (!members.are_listed || members.characters.size() > kMostOfClass) return any_character(longest, members.hold_letters);
    return {true, std::move(members.characters), {}, longest};
  }

  bool at_range() const { return pattern_[at_] == '-' && pattern_[at_ + 1] != ']'; }

  void add_member(Members& members) {
    members.are_figures = members.are_figures && (base::is_ascii_digit(pattern_[at_]) || at_range());
    if (pattern_[at_] == '\\') add_named_member(members);
    else add_character(members);
    if (at_range()) members.are_listed = false;
  }

  // \d, \n, \s, \PL
  void add_named_member(Members& members) {
    const char name = pattern_[at_ + 1];
    members.are_listed = false;
    members.are_ascii = members.are_ascii && !base::is_ascii_capital(name);
    members.hold_letters = members.hold_letters || (base::is_ascii_small(name) && name != 'n' && name != 'd');
    at_ += 2;
  }

  void add_character(Members& members) {
    members.characters.push_back(character());
    const std::string& added = members.characters.back();
    members.are_ascii = members.are_ascii && added.size() == 1;
    members.hold_letters = members.hold_letters || base::is_ascii_small(added.front());
  }

  Known named() {
    const std::size_t close = pattern_.find('}', at_);
    std::string_view name = pattern_.substr(at_ + 1, close - at_ - 1);
    at_ = close + 1;
    return known_of_(name.substr(0, name.find(':')));
  }

  Known repeated(Known known) {
    std::size_t least = 1, most = 1;
    bool once = true;
    for (; at_ < pattern_.size(); ++at_) {
      const char mark = pattern_[at_];
      if (mark == '{' && at_ + 1 < pattern_.size() && base::is_ascii_digit(pattern_[at_ + 1])) std::tie(least, most) = counted();
      else if (mark == '?' || mark == '*') least = 0;
      else if (mark != '+') break;
      if (mark == '*' || mark == '+') most = kUnbounded;
      once = once && mark == '?';
    }
    const bool stands_for_many = known.exact && known.groups.empty() && known.all == std::vector<std::string>{std::string(1, kFigures)};
    if (!once && !stands_for_many) known = in_a_row(inexact(std::move(known)), most);
    if (least > 0) return known;
    if (!known.exact || !known.groups.empty()) return maybe(known);
    known.all.emplace_back();
    return known;
  }

  // {2,20}, {2} or {2,}: the least and the most. Moves to its end.
  std::pair<std::size_t, std::size_t> counted() {
    const std::size_t least = number();
    const bool goes_on = pattern_[at_ + 1] == ',';
    if (goes_on) ++at_;
    const std::size_t most = !goes_on ? least : base::is_ascii_digit(pattern_[at_ + 1]) ? number() : kUnbounded;
    ++at_;
    return {least, most};
  }

  std::size_t number() {
    std::size_t value = 0;
    while (base::is_ascii_digit(pattern_[at_ + 1])) value = value * 10 + static_cast<std::size_t>(pattern_[++at_] - '0');
    return value;
  }

  std::string_view pattern_;
  const std::function<Known(std::string_view)>& known_of_;
  std::size_t at_ = 0;
};

// A pattern's alternatives, outside of all brackets.
std::vector<std::string> alternatives_of(std::string_view pattern) {
  std::vector<std::string> alternatives(1);
  int depth = 0;
  bool in_class = false;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const char c = pattern[at];
    if (c == '|' && depth == 0 && !in_class) {
      alternatives.emplace_back();
      continue;
    }
    alternatives.back() += c;
    if (c == '\\' && at + 1 < pattern.size()) alternatives.back() += pattern[++at];
    else if (in_class) in_class = c != ']';
    else if (c == '[') in_class = true;
    else if (c == '(') ++depth;
    else if (c == ')') --depth;
  }
  return alternatives;
}

}  // namespace

const Known& RequirementReader::known_of(std::string_view name) {
  if (const auto found = known_.find(name); found != known_.end()) return found->second;
  const std::string pattern = named_(name);
  Known known = PatternReader(pattern, [this](std::string_view inner) { return known_of(inner); }).read();
  return known_.emplace(name, std::move(known)).first->second;
}

Known RequirementReader::known_from(std::string_view pattern) {
  return PatternReader(pattern, [this](std::string_view name) { return known_of(name); }).read();
}

Requirement RequirementReader::read(std::string_view pattern) { return inexact(known_from(pattern)).groups; }

std::vector<std::string> RequirementReader::parts_of(std::string_view pattern) {
  std::string words;
  std::vector<std::string> parts;
  for (const std::string& alternative : alternatives_of(pattern)) {
    const Known known = known_from(alternative);
    if (!known.exact || !known.groups.empty()) parts.push_back(alternative);
    else words += (words.empty() ? "" : "|") + alternative;
  }
  if (!words.empty()) parts.push_back(words);
  return parts;
}

}  // namespace sml::claims
