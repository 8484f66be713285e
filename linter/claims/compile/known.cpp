#include "linter/claims/compile/known.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "linter/base/ascii.h"

namespace sml::claims {
namespace {

constexpr std::size_t kMostTexts = 64;      // that an expression is followed through
constexpr std::size_t kMostInGroup = 400;   // what is free of charge to deliver is said in more than 200 ways

// Words that stand in so many lines that it tells hardly anything that one does.
constexpr std::string_view kCommonWords[] = {"a",  "al", "and", "as", "com", "con", "da", "de", "del", "do", "e",  "el",  "em",  "en",  "es", "for", "in",
                                             "la", "las", "los", "na", "no", "o", "of", "os", "para",
                                             "por", "que", "se", "the", "to", "um", "uma", "un", "una", "y"};

// Whether knowing that one of these occurs tells anything: a letter or a space alone occurs in every text.
bool tells(const std::vector<std::string>& literals) {
  return !literals.empty() && literals.size() <= kMostInGroup && std::ranges::none_of(literals, [](const std::string& literal) {
    return literal.empty() || (literal.size() == 1 && (literal[0] == ' ' || base::is_ascii_small(literal[0])));
  });
}

// What a text's end may stand behind.
Behind behind(const std::string& text) { return text.empty() ? Behind{true, false} : Behind{false, base::is_ascii_small(text.back())}; }

Behind either_of(Behind one, Behind other) { return {one.nothing || other.nothing, one.letter || other.letter}; }

Behind end_of(const Known& known) {
  if (!known.exact) return known.end;
  Behind end;
  for (const std::string& text : known.all) end = either_of(end, behind(text));
  return end;
}

// What is behind a part, behind `first` and that.
Behind then(Behind first, Behind part) { return part.nothing ? Behind{first.nothing, first.letter || part.letter} : part; }

std::size_t sum(std::size_t one, std::size_t other) { return std::min(one + other, kUnbounded); }

// A group that is there already keeps its place: a match holds it there too.
void add_group(Requirement& groups, LiteralGroup group) {
  sort_once(group.literals);
  if (!tells(group.literals)) return;
  if (std::ranges::none_of(group.literals, [](const std::string& literal) { return base::is_ascii_small(literal.front()); })) group.stands = {};
  const auto same = std::ranges::find(groups, group.literals, &LiteralGroup::literals);
  if (same == groups.end()) groups.push_back(std::move(group));
}

// Two texts of which the second follows the first, written as texts are searched.
std::string joined(const std::string& head, std::string_view tail) {
  if (!head.empty() && !tail.empty() && head.back() == tail.front() && (tail.front() == ' ' || tail.front() == kFigures)) tail.remove_prefix(1);
  return head + std::string(tail);
}

void reach_as_far(LiteralGroup& group, const LiteralGroup& other) {
  group.before = std::max(group.before, other.before);
  group.behind = std::max(group.behind, other.behind);
  group.stands = either_of(group.stands, other.stands);
}

// The groups that each of the choices asks for.
Requirement shared_by(const std::vector<Known>& choices) {
  Requirement shared;
  for (LiteralGroup group : choices.front().groups) {
    const auto asks = [&](const Known& choice) {
      const auto same = std::ranges::find(choice.groups, group.literals, &LiteralGroup::literals);
      if (same != choice.groups.end()) reach_as_far(group, *same);
      return same != choice.groups.end();
    };
    if (std::ranges::all_of(choices, asks)) shared.push_back(group);
  }
  return shared;
}

// Where a literal holds another outside of a word's middle.
std::size_t place_of(const std::string& held, const std::string& literal) {
  const auto in_word = [&](std::size_t at) { return at > 0 && base::is_ascii_small(literal[at - 1]) && base::is_ascii_small(literal[at]); };
  std::size_t at = literal.find(held);
  while (at != std::string::npos && in_word(at)) at = literal.find(held, at + 1);
  return at;
}

}  // namespace

void sort_once(std::vector<std::string>& texts) {
  std::ranges::sort(texts);
  texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
}

bool is_common(const LiteralGroup& group) {
  return std::ranges::any_of(group.literals, [](std::string_view literal) {
    while (literal.starts_with(' ')) literal.remove_prefix(1);
    while (literal.ends_with(' ')) literal.remove_suffix(1);
    return std::ranges::find(kCommonWords, literal) != std::end(kCommonWords);
  });
}

const LiteralGroup* best_of(const Requirement& groups) {
  const auto rarity = [](const LiteralGroup& group) {
    const std::string& shortest = std::ranges::min(group.literals, {}, [](const std::string& literal) { return literal.size(); });
    return std::pair(!is_common(group), shortest.size());
  };
  const LiteralGroup* best = nullptr;
  for (const LiteralGroup& group : groups)
    if (best == nullptr || rarity(group) > rarity(*best)) best = &group;
  return best;
}

LiteralGroup without_space_before(LiteralGroup group) {
  bool had_space = false;
  for (std::string& literal : group.literals) {
    if (literal.size() < 2 || literal.front() != ' ') continue;
    literal.erase(0, 1);
    had_space = true;
  }
  if (had_space) group.before = sum(group.before, 1);
  sort_once(group.literals);
  return group;
}

LiteralGroup shortened(const LiteralGroup& group, std::size_t most) {
  std::vector<std::string> by_length = group.literals;
  std::ranges::stable_sort(by_length, {}, &std::string::size);
  LiteralGroup result{{}, group.before, group.behind, group.stands};
  for (const std::string& literal : by_length) {
    std::size_t at = 0;
    const auto kept = std::ranges::find_if(result.literals, [&](const std::string& held) { return (at = place_of(held, literal)) != std::string::npos; });
    const std::size_t length = kept != result.literals.end() ? kept->size() : std::min(literal.size(), most);
    if (kept == result.literals.end()) result.literals.push_back(literal.substr(at = 0, length));
    result.before = std::max(result.before, sum(group.before, at));
    result.behind = std::max(result.behind, sum(group.behind, literal.size() - at - length));
  }
  sort_once(result.literals);
  return result;
}

Known nothing_known(std::size_t longest) { return {false, {}, {}, longest}; }

Known inexact(Known known) {
  if (!known.exact) return known;
  Known result = nothing_known(known.longest);
  result.groups = std::move(known.groups);
  result.end = end_of(known);
  add_group(result.groups, {std::move(known.all), 0, 0, {true, false}});
  return result;
}

Known maybe(const Known& known) {
  Known result = nothing_known(known.longest);
  result.end = either_of(end_of(known), {true, false});
  return result;
}

Known in_a_row(Known known, std::size_t times) {
  const std::size_t others = times > 1 ? std::min(known.longest * (times - 1), kUnbounded) : 0;
  known.longest = sum(known.longest, others);
  for (LiteralGroup& group : known.groups) {
    group.before = sum(group.before, others);
    group.behind = sum(group.behind, others);
    if (group.stands.nothing && times > 1) group.stands = either_of(group.stands, known.end);
  }
  return known;
}

Known either(std::vector<Known> choices) {
  if (choices.size() == 1) return std::move(choices.front());
  Known all{true, {}, {}};
  for (const Known& choice : choices) all.longest = std::max(all.longest, choice.longest);
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
  Known result = nothing_known(all.longest);
  result.end = {};
  for (const Known& choice : choices) result.end = either_of(result.end, choice.end);
  result.groups = shared_by(choices);
  LiteralGroup group;
  for (const Known& choice : choices) {
    const LiteralGroup* best = best_of(choice.groups);
    if (best == nullptr) return result;
    group.literals.insert(group.literals.end(), best->literals.begin(), best->literals.end());
    reach_as_far(group, *best);
  }
  add_group(result.groups, std::move(group));
  return result;
}

void Sequence::add(Known known) {
  for (LiteralGroup& group : groups_) group.behind = sum(group.behind, known.longest);
  for (LiteralGroup& group : known.groups) {
    group.before = sum(group.before, longest_);
    group.stands = group.stands.nothing ? either_of(end_, {false, group.stands.letter}) : group.stands;
    add_group(groups_, std::move(group));
  }
  const bool follows = known.exact && open_.size() * known.all.size() <= kMostTexts;
  const Behind before = end_;
  end_ = then(end_, end_of(known));
  if (!follows) close(known.longest, before);
  if (known.exact && known.all.size() <= kMostTexts) {
    open(known.all);
  } else {
    exact_ = false;
    if (known.exact) add_group(groups_, {std::move(known.all), longest_, 0, before});
    begin_ = sum(longest_, known.longest);
    opened_ = end_;
  }
  longest_ = sum(longest_, known.longest);
}

Known Sequence::take() {
  if (exact_) return {true, std::move(open_), std::move(groups_), longest_};
  close(0, end_);
  return {false, {}, std::move(groups_), longest_, end_};
}

void Sequence::open(const std::vector<std::string>& tails) {
  std::vector<std::string> longer;
  for (const std::string& head : open_)
    for (const std::string& tail : tails) longer.push_back(joined(head, tail));
  sort_once(longer);
  open_ = std::move(longer);
}

// What is opened next stands behind `end`.
void Sequence::close(std::size_t behind, Behind end) {
  exact_ = false;
  add_group(groups_, {std::exchange(open_, {""}), begin_, behind, std::exchange(opened_, end)});
  begin_ = longest_;
}

}  // namespace sml::claims
