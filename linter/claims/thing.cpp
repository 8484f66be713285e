#include "linter/claims/thing.h"

#include <algorithm>

#include "linter/base/ascii.h"
#include "linter/base/word_list.h"
#include "linter/claims/touching_word.h"

namespace sml::claims {
namespace {

constexpr std::size_t kLongestWord = 30;
constexpr int kMostSkipped = 3;   // "es 100 % gratis"

bool is_letter(char c) { return base::is_ascii_small(c) || base::is_ascii_digit(c) || c == '-' || c == '%'; }

// The word that ends at `at` with nothing but spaces between; empty where none does, or where it is no word.
text::Range range_before(std::string_view folded, std::size_t at) {
  std::size_t end = at;
  while (end > 0 && folded[end - 1] == ' ' && at - end < kLongestWord) --end;
  std::size_t begin = end;
  while (begin > 0 && is_letter(folded[begin - 1]) && end - begin <= kLongestWord) --begin;
  if (end == at || end - begin > kLongestWord) return {at, at};
  return {begin, end};
}

text::Range range_behind(std::string_view folded, std::size_t at) {
  std::size_t begin = at;
  while (begin < folded.size() && folded[begin] == ' ' && begin - at < kLongestWord) ++begin;
  std::size_t end = begin;
  while (end < folded.size() && is_letter(folded[end]) && end - begin <= kLongestWord) ++end;
  if (begin == at || end - begin > kLongestWord) return {at, at};
  return {begin, end};
}

constexpr std::string_view kPeriods[] = {"mes", "semana", "ano", "finde", "month", "week", "weekend", "year"};

// "4-6pm", "18h"
bool is_time(std::string_view word) {
  constexpr std::string_view kMarks[] = {"am", "pm", "h", "hs", "hrs"};
  const std::size_t mark = word.find_last_of("0123456789") + 1;   // 0: no figure
  return mark > 0 && base::is_ascii_digit(word.front()) && base::is_among(kMarks, word.substr(mark));
}

class Walk {
 public:
  Walk(std::string_view folded, const Grammar& grammar) : folded_(folded), grammar_(grammar) {}

  bool is(std::string_view kind, text::Range range) const { return grammar_.is(kind, word(range)); }
  bool says(std::string_view kind, std::string_view word) const { return grammar_.is(kind, word); }
  bool is_content(text::Range range) const {
    constexpr std::size_t kShortest = 3;
    if (is_time(word(range))) return false;
    for (const std::string_view kind : {"stop", "joiner", "article", "copula", "adverb", "weekday", "weekdays", "month", "offset"})
      if (is(kind, range)) return false;
    std::string_view letters = word(range);
    if (letters.ends_with('s')) letters.remove_suffix(1);   // "under 16s", "under-3s"
    const std::size_t front = letters.find_last_not_of("0123456789-%") + 1;
    const bool is_age = front < letters.size() && (front == 1 || grammar_.is("stop", letters.substr(0, front)));   // "U12s"
    return range.end - range.begin >= kShortest && front > 0 && !is_age;
  }

  // "este mes", but "primer mes".
  bool is_period(text::Range range) const { return base::is_among(kPeriods, word(range)) && is("near", range_before(folded_, range.begin)); }

  // "de", "de la": what stands before a word that goes on with an earlier one; the place where the earlier one ends.
  std::size_t joined_before(std::size_t at) const {
    text::Range range = range_before(folded_, at);
    if (range.begin < range.end && is("article", range)) range = range_before(folded_, range.begin);
    return range.begin < range.end && is("joiner", range) ? range.begin : at;
  }
  std::size_t joined_behind(std::size_t at) const {
    const text::Range joiner = range_behind(folded_, at);
    if (joiner.begin == joiner.end || !is("joiner", joiner)) return at;
    const text::Range article = range_behind(folded_, joiner.end);
    return article.begin < article.end && is("article", article) ? article.end : joiner.end;
  }

 private:
  std::string_view word(text::Range range) const { return folded_.substr(range.begin, range.end - range.begin); }

  std::string_view folded_;
  const Grammar& grammar_;
};

bool is_of_word(char c) { return is_letter(c) || c == '$' || c == '\'' || c == ')'; }

std::string_view touching_word(std::string_view folded, std::size_t at) {
  const std::size_t begin = std::min(folded.find_first_not_of(' ', at), folded.size());
  return word_beginning_at(folded, begin);
}

// Whether a clause begins there: behind the comma of one that a preposition leads ("al terminar, "), but not of a list.
bool begins_clause(std::string_view folded, std::size_t at, const Walk& walk) {
  const std::size_t last = folded.substr(0, at).find_last_not_of(' ');
  if (last == std::string_view::npos || folded[last] == '\n') return true;
  if (folded[last] != ',') return !is_of_word(folded[last]);
  const std::size_t clause = folded.substr(0, last).find_last_of(".,:;!?\n") + 1;   // 0 where none is
  const std::string_view lead = touching_word(folded, clause);
  return walk.says("when_lead", lead) || walk.says("stop", lead);
}

}  // namespace

Thing thing_before(std::string_view folded, std::size_t at, const Grammar& grammar, int most) {
  const Walk walk(folded, grammar);
  Thing thing{{at, at}, true};
  std::size_t place = at;
  for (int skipped = 0; skipped < kMostSkipped; ++skipped) {
    const text::Range word = range_before(folded, place);
    if (word.begin == word.end || (!walk.is("copula", word) && !walk.is("adverb", word))) break;
    thing.touches = false;
    place = word.begin;
  }
  thing.range = {place, place};
  for (int count = 0; count < most; ++count) {
    const std::size_t from = count == 0 ? place : walk.joined_before(place);
    const text::Range word = range_before(folded, from);
    if (!walk.is_content(word) || (count == 0 && (walk.is("who", word) || walk.is_period(word)))) break;   // "members free", "este mes sin costo"
    if (count == 0) thing.range.end = word.end;
    place = thing.range.begin = word.begin;
  }
  return thing;
}

Thing thing_behind(std::string_view folded, std::size_t at, const Grammar& grammar, int most) {
  const Walk walk(folded, grammar);
  Thing thing{{at, at}, true};
  std::size_t place = at;
  if (const text::Range word = range_behind(folded, place); word.begin < word.end && walk.is("article", word)) {
    thing.touches = false;
    place = word.end;
  }
  thing.range = {place, place};
  for (int count = 0; count < most; ++count) {
    const std::size_t from = count == 0 ? place : walk.joined_behind(place);
    const text::Range word = range_behind(folded, from);
    if (!walk.is_content(word)) break;
    if (count == 0) thing.range.begin = word.begin;
    place = thing.range.end = word.end;
  }
  return thing;
}

std::size_t joined_begin(std::string_view folded, std::size_t begin, const Grammar& grammar) {
  constexpr int kLongest = 3;
  const Walk walk(folded, grammar);
  const text::Range joint = range_before(folded, begin);
  if (!walk.is("joint", joint)) return begin;
  std::size_t place = joint.begin;
  for (int count = 0; count < kLongest; ++count) {
    const text::Range word = range_before(folded, count == 0 ? place : walk.joined_before(place));
    if (!walk.is_content(word)) break;
    if (walk.is("apart", word) || walk.is("who", word) || walk.is("number", word) || walk.is("free_word", word)) return begin;
    place = word.begin;
  }
  return place < joint.begin && begins_clause(folded, place, walk) ? place : begin;
}

std::size_t joined_end(std::string_view folded, std::size_t end, const Grammar& grammar) {
  const Walk walk(folded, grammar);
  const text::Range joint = range_behind(folded, end);
  if (!walk.is("joint", joint)) return end;
  const text::Range word = range_behind(folded, joint.end);
  const bool ends_there = !walk.is_content(range_behind(folded, word.end));
  return ends_there && is_goods(folded.substr(word.begin, word.end - word.begin), grammar) ? word.end : end;
}

bool is_goods(std::string_view word, const Grammar& grammar) {
  if (grammar.is("goods", word)) return true;
  if (!word.ends_with('s')) return false;
  return grammar.is("goods", word.substr(0, word.size() - 1)) || (word.ends_with("es") && grammar.is("goods", word.substr(0, word.size() - 2)));
}

}  // namespace sml::claims
