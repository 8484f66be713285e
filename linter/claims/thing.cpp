#include "linter/claims/thing.h"

#include "linter/base/ascii.h"
#include "linter/base/word_list.h"

namespace sml::claims {
namespace {

constexpr std::size_t kLongestWord = 30;
constexpr int kMostSkipped = 3;   // "es 100 % gratis"

bool is_letter(char c) { return base::is_ascii_small(c) || base::is_ascii_digit(c) || c == '-' || c == '%'; }

// The word that ends at `at` with nothing but spaces between; empty where none does, or where it is no word.
text::Range word_before(std::string_view folded, std::size_t at) {
  std::size_t end = at;
  while (end > 0 && folded[end - 1] == ' ' && at - end < kLongestWord) --end;
  std::size_t begin = end;
  while (begin > 0 && is_letter(folded[begin - 1]) && end - begin <= kLongestWord) --begin;
  if (end == at || end - begin > kLongestWord) return {at, at};
  return {begin, end};
}

text::Range word_behind(std::string_view folded, std::size_t at) {
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
  bool is_period(text::Range range) const { return base::is_among(kPeriods, word(range)) && is("near", word_before(folded_, range.begin)); }

  // "de", "de la": what stands before a word that goes on with an earlier one; the place where the earlier one ends.
  std::size_t joined_before(std::size_t at) const {
    text::Range range = word_before(folded_, at);
    if (range.begin < range.end && is("article", range)) range = word_before(folded_, range.begin);
    return range.begin < range.end && is("joiner", range) ? range.begin : at;
  }
  std::size_t joined_behind(std::size_t at) const {
    const text::Range joiner = word_behind(folded_, at);
    if (joiner.begin == joiner.end || !is("joiner", joiner)) return at;
    const text::Range article = word_behind(folded_, joiner.end);
    return article.begin < article.end && is("article", article) ? article.end : joiner.end;
  }

 private:
  std::string_view word(text::Range range) const { return folded_.substr(range.begin, range.end - range.begin); }

  std::string_view folded_;
  const Grammar& grammar_;
};

}  // namespace

Thing thing_before(std::string_view folded, std::size_t at, const Grammar& grammar, int most) {
  const Walk walk(folded, grammar);
  Thing thing{{at, at}, true};
  std::size_t place = at;
  for (int skipped = 0; skipped < kMostSkipped; ++skipped) {
    const text::Range word = word_before(folded, place);
    if (word.begin == word.end || (!walk.is("copula", word) && !walk.is("adverb", word))) break;
    thing.touches = false;
    place = word.begin;
  }
  thing.range = {place, place};
  for (int count = 0; count < most; ++count) {
    const std::size_t from = count == 0 ? place : walk.joined_before(place);
    const text::Range word = word_before(folded, from);
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
  if (const text::Range word = word_behind(folded, place); word.begin < word.end && walk.is("article", word)) {
    thing.touches = false;
    place = word.end;
  }
  thing.range = {place, place};
  for (int count = 0; count < most; ++count) {
    const std::size_t from = count == 0 ? place : walk.joined_behind(place);
    const text::Range word = word_behind(folded, from);
    if (!walk.is_content(word)) break;
    if (count == 0) thing.range.begin = word.begin;
    place = thing.range.end = word.end;
  }
  return thing;
}

}  // namespace sml::claims
