#include "linter/claims/compile/requirement.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace sml::claims {
namespace {

using Known = RequirementReader::Known;

constexpr std::size_t kMostTexts = 64;      // that an expression is followed through
constexpr std::size_t kMostInGroup = 200;
constexpr std::size_t kMostOfClass = 8;     // characters that are taken one by one

void sort_once(std::vector<std::string>& texts) {
  std::ranges::sort(texts);
  texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

// Whether knowing that one of these occurs tells anything: a letter or a space alone occurs in every text.
bool tells(const LiteralGroup& group) {
  return !group.empty() && group.size() <= kMostInGroup && std::ranges::none_of(group, [](const std::string& literal) {
    return literal.empty() || (literal.size() == 1 && (literal[0] == ' ' || is_letter(literal[0])));
  });
}

void add_group(Requirement& groups, LiteralGroup group) {
  sort_once(group);
  if (tells(group) && std::ranges::find(groups, group) == groups.end()) groups.push_back(std::move(group));
}

Known nothing_known() { return {false, {}, {}}; }

// An exact expression as a requirement.
Known inexact(Known known) {
  if (!known.exact) return known;
  Known result = nothing_known();
  result.groups = std::move(known.groups);
  add_group(result.groups, std::move(known.all));
  return result;
}

// Two texts of which the second follows the first, written as texts are searched.
std::string joined(const std::string& head, std::string_view tail) {
  if (!head.empty() && !tail.empty() && head.back() == tail.front() && (tail.front() == ' ' || tail.front() == kFigures)) tail.remove_prefix(1);
  return head + std::string(tail);
}

// An expression and then another; `open` is what the texts before end with and may still go on.
class Sequence {
 public:
  void add(Known known) {
    for (LiteralGroup& group : known.groups) add_group(groups_, std::move(group));
    if (!known.exact) return close();
    if (open_.size() * known.all.size() > kMostTexts) close();
    if (known.all.size() > kMostTexts) {
      exact_ = false;
      return add_group(groups_, std::move(known.all));
    }
    std::vector<std::string> longer;
    for (const std::string& head : open_)
      for (const std::string& tail : known.all) longer.push_back(joined(head, tail));
    sort_once(longer);
    open_ = std::move(longer);
  }

  Known take() {
    if (exact_) return {true, std::move(open_), std::move(groups_)};
    close();
    return {false, {}, std::move(groups_)};
  }

 private:
  void close() {
    exact_ = false;
    add_group(groups_, std::exchange(open_, {""}));
  }

  bool exact_ = true;
  std::vector<std::string> open_ = {""};
  Requirement groups_;
};

// The group of a requirement that tells most: whose shortest literal is longest.
const LiteralGroup* best_of(const Requirement& groups) {
  const auto shortest = [](const LiteralGroup& group) {
    return std::ranges::min(group, {}, [](const std::string& literal) { return literal.size(); }).size();
  };
  const LiteralGroup* best = nullptr;
  for (const LiteralGroup& group : groups)
    if (best == nullptr || shortest(group) > shortest(*best)) best = &group;
  return best;
}

// The groups that each of the choices asks for.
Requirement shared_by(const std::vector<Known>& choices) {
  Requirement shared;
  for (const LiteralGroup& group : choices.front().groups) {
    const auto asks = [&](const Known& choice) { return std::ranges::find(choice.groups, group) != choice.groups.end(); };
    if (std::ranges::all_of(choices, asks)) shared.push_back(group);
  }
  return shared;
}

Known either(std::vector<Known> choices) {
  if (choices.size() == 1) return std::move(choices.front());
  Known all{true, {}, {}};
  for (const Known& choice : choices) {
    if (!choice.exact || !choice.groups.empty() || all.all.size() + choice.all.size() > kMostInGroup) all.exact = false;
    if (!all.exact) break;
    all.all.insert(all.all.end(), choice.all.begin(), choice.all.end());
  }
  if (all.exact) {
    sort_once(all.all);
    return all;
  }
  for (Known& choice : choices) choice = inexact(std::move(choice));
  Known result = nothing_known();
  result.groups = shared_by(choices);
  LiteralGroup group;
  for (const Known& choice : choices) {
    const LiteralGroup* best = best_of(choice.groups);
    if (best == nullptr) return result;
    group.insert(group.end(), best->begin(), best->end());
  }
  add_group(result.groups, std::move(group));
  return result;
}

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

  static Known text(std::string literal) { return {true, {std::move(literal)}, {}}; }

  Known item() {
    const char first = pattern_[at_];
    if (first == '(') return group();
    if (first == '[') return character_class();
    if (first == '\\') return escape();
    if (first == '{') return named();
    if (first == ' ') return ++at_, text(" ");   // one or more, which are one in the text searched
    if (first == '~') return ++at_, Known{true, {"", " "}, {}};
    if (first == '.') return ++at_, nothing_known();
    if (first == '^' || first == '$') return ++at_, Known{};
    return text(character());
  }

  std::string character() {
    if (is_digit(pattern_[at_])) return ++at_, std::string(1, kFigures);
    const std::size_t begin = at_++;
    while (at_ < pattern_.size() && (static_cast<unsigned char>(pattern_[at_]) & 0xC0U) == 0x80U) ++at_;
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
    const bool is_class = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    return is_class ? nothing_known() : text(std::string(1, letter));
  }

  Known character_class() {
    ++at_;
    const bool negated = starts("^");
    Known known{true, {}, {}};
    bool listed = !negated;
    bool figures = !negated;
    for (bool first = true; first || pattern_[at_] != ']'; first = false) {
      figures = figures && (is_digit(pattern_[at_]) || (pattern_[at_] == '-' && pattern_[at_ + 1] != ']'));
      if (pattern_[at_] == '\\') {
        listed = false;
        at_ += 2;
      } else {
        known.all.push_back(character());
      }
      if (pattern_[at_] == '-' && pattern_[at_ + 1] != ']') listed = false;
    }
    ++at_;
    if (figures) return text(std::string(1, kFigures));
    sort_once(known.all);
    return listed && known.all.size() <= kMostOfClass ? known : nothing_known();
  }

  Known named() {
    const std::size_t close = pattern_.find('}', at_);
    std::string_view name = pattern_.substr(at_ + 1, close - at_ - 1);
    at_ = close + 1;
    return known_of_(name.substr(0, name.find(':')));
  }

  Known repeated(Known known) {
    bool may_be_absent = false;
    bool once = true;
    for (; at_ < pattern_.size(); ++at_) {
      const char mark = pattern_[at_];
      if (mark == '?' || mark == '*') may_be_absent = true;
      else if (mark == '{' && at_ + 1 < pattern_.size() && is_digit(pattern_[at_ + 1])) may_be_absent |= counted();
      else if (mark != '+') break;
      once = once && mark == '?';
    }
    const bool stands_for_many = known.exact && known.groups.empty() && known.all == std::vector<std::string>{std::string(1, kFigures)};
    if (!once && !stands_for_many) known = inexact(std::move(known));
    if (!may_be_absent) return known;
    if (!known.exact || !known.groups.empty()) return nothing_known();
    known.all.emplace_back();
    return known;
  }

  // {2,20}: whether it begins with nought. Moves to its end.
  bool counted() {
    const bool nought = pattern_[at_ + 1] == '0';
    at_ = pattern_.find('}', at_);
    return nought;
  }

  std::string_view pattern_;
  const std::function<Known(std::string_view)>& known_of_;
  std::size_t at_ = 0;
};

}  // namespace

const RequirementReader::Known& RequirementReader::known_of(std::string_view name) {
  if (const auto found = known_.find(name); found != known_.end()) return found->second;
  const std::string pattern = named_(name);
  Known known = PatternReader(pattern, [this](std::string_view inner) { return known_of(inner); }).read();
  return known_.emplace(name, std::move(known)).first->second;
}

Requirement RequirementReader::read(std::string_view pattern) {
  return inexact(PatternReader(pattern, [this](std::string_view name) { return known_of(name); }).read()).groups;
}

}  // namespace sml::claims
