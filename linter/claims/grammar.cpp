#include "linter/claims/grammar.h"

#include <algorithm>
#include <array>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/base/utf8.h"
#include "linter/claims/first_bytes.h"

namespace sml::claims {
namespace {

constexpr text::ByteSet kWordBytes("abcdefghijklmnopqrstuvwxyz0123456789_");
bool is_word(char c) { return kWordBytes.holds(c); }
bool joins_figures(char c) { return std::string_view(".,:/x-").find(c) != std::string_view::npos; }

// "25" of "R$ 25": a figure behind a sign of money is an amount.
bool is_amount(std::string_view text, std::size_t begin) {
  std::string_view before = text.substr(0, begin);
  if (before.ends_with(' ')) before.remove_suffix(1);
  for (const std::string_view sign : {"$", "€", "£", "₡", "₲"})
    if (before.ends_with(sign)) return true;
  return false;
}

// "3" of "1.3" and "20" of "20x15" are parts of longer figures.
bool is_whole(std::string_view text, text::Range range) {
  const auto [begin, end] = range;
  if (begin == end) return false;
  if (begin > 0 && is_word(text[begin]) && is_word(text[begin - 1])) return false;
  if (end < text.size() && is_word(text[end - 1]) && is_word(text[end])) return false;
  if (base::is_ascii_digit(text[begin]) && is_amount(text, begin)) return false;
  if (begin > 1 && base::is_ascii_digit(text[begin]) && joins_figures(text[begin - 1]) && base::is_ascii_digit(text[begin - 2])) return false;
  return !(end + 1 < text.size() && base::is_ascii_digit(text[end - 1]) && joins_figures(text[end]) && base::is_ascii_digit(text[end + 1]));
}

// Where a search goes on behind what begins at `at` and is no match: behind the rest of its word, so that "e oferta" in "café oferta"
// does not hide the "oferta".
std::size_t behind_word(std::string_view text, std::size_t at) {
  if (at >= text.size()) return text.size() + 1;
  if (!is_word(text[at])) {
    base::next_code_point(text, at);
    return at;
  }
  while (at < text.size() && is_word(text[at])) ++at;
  return at;
}

// Whether a BCP 47 tag's primary language is one of two letters, which the tag may write large.
bool has_primary(std::string_view tag, std::string_view language) {
  if (tag.size() < 2 || (tag.size() > 2 && tag[2] != '-' && tag[2] != '_')) return false;
  return base::ascii_small(tag[0]) == language[0] && base::ascii_small(tag[1]) == language[1];
}

// Of a word of a kind, in a filter.
std::size_t place_of(std::string_view kind, std::string_view word) { return (WordFilter::place(kind) + WordFilter::place(word)) % WordFilter::kPlaces; }

}  // namespace

text::Range Hit::span() const { return range(Field::span).value_or(whole()); }

std::optional<text::Range> Hit::range(Field field) const {
  for (const Slot& slot : phrase_->slots)
    if (slot.field == field && match_.has(slot.group)) return match_.groups[slot.group];
  return std::nullopt;
}

std::string_view Hit::of(Field field) const {
  const auto found = range(field);
  return found ? text_.substr(found->begin, found->end - found->begin) : std::string_view();
}

const Grammar& Grammar::of(std::string_view language) {
  if (has_primary(language, "en")) {
    static const Grammar english("en", kEnglishTables);
    return english;
  }
  if (has_primary(language, "pt")) {
    static const Grammar portuguese("pt", kPortugueseTables);
    return portuguese;
  }
  static const Grammar spanish("es", kSpanishTables);
  return spanish;
}

const Grammar::LazyPattern* Grammar::pattern(std::size_t phrase, Wait wait) const {
  LazyPattern& lazy = patterns_[phrase];
  if (lazy.ready) return &lazy;
  std::unique_lock<std::mutex> lock(lazy.compiling, std::defer_lock);
  if (wait == Wait::yes) lock.lock();
  else if (!lock.try_lock()) return nullptr;
  if (!lazy.ready) {
    const CompiledPhrase& compiled = tables_.phrases[phrase];
    lazy.pattern = text::Pattern::literal(compiled.expression, text::Preference::longest);
    lazy.begins = first_bytes(compiled.expression);
    lazy.ready = true;
  }
  return &lazy;
}

Grammar::Grammar(std::string_view language, const LexiconTables& tables)
    : language_(language), tables_(tables), windows_(tables), patterns_(tables.phrases.size()) {
  for (const Word& word : tables.words) known_words_.add(place_of(word.kind, word.word));
}

// An automaton reads on from each word that may begin a match; what RE2 does at once that does not pay in texts longer than posts.
bool Grammar::has_automaton_for(const PhraseWindows::Window& window) const {
  constexpr std::size_t kLongest = 1000;   // bytes
  return tables_.phrases[window.phrase].automaton.is_there() && window.range.end - window.range.begin <= kLongest;
}

text::Match Grammar::match_of(std::size_t phrase, std::string_view folded, text::Range whole) const {
  const CompiledPhrase& compiled = tables_.phrases[phrase];
  if (compiled.slots.empty()) return {};
  if (compiled.lead.is_there()) {
    const std::string_view matched = text::part_of(folded, whole);
    if (const auto end = compiled.lead.end_of_match_at(matched, 0, matched.size())) return {{whole, text::Range{whole.begin + *end, whole.end}}};
  }
  return pattern(phrase, Wait::yes)->pattern->match_of(folded, whole);
}

// The first match that begins in a window from a place on, told by the phrase's automaton.
std::optional<text::Range> Grammar::first_match(const PatternAutomaton& automaton, const SearchedText& text, std::size_t from,
                                                const PhraseWindows::Window& window) {
  const std::string_view folded = text.text();
  const auto in_word = [&](std::size_t at) { return at > 0 && is_word(folded[at - 1]) && is_word(folded[at]); };
  const auto match_at = [&](std::size_t at) -> std::optional<text::Range> {
    const auto end = automaton.may_begin_with(folded[at]) && !in_word(at) ? automaton.end_of_match_at(folded, at, window.range.end) : std::nullopt;
    return end ? std::optional(text::Range{at, *end}) : std::nullopt;
  };
  if (automaton.may_begin_with(' ') || automaton.may_begin_with(kMask)) {   // elsewhere than a run
    for (; from < window.last; from = behind_word(folded, from))
      if (const auto match = match_at(from)) return match;
    return std::nullopt;
  }
  const auto* const end = text.runs().data() + text.runs().size();
  for (const auto* run = std::ranges::lower_bound(text.runs().data(), end, from, {}, &SearchedText::Run::begin); run != end && run->begin < window.last; ++run)
    if (const auto match = match_at(run->begin)) return match;
  return std::nullopt;
}

// The same told by RE2, which reads a window once, however many words may begin a match. Where few words are left that may begin one, those
// are tried one by one: a search reads all of the window.
std::optional<text::Range> Grammar::first_match(const LazyPattern& lazy, std::string_view folded, std::size_t from, const PhraseWindows::Window& window) {
  constexpr std::size_t kMostTried = 2;      // as many cost a search in a line
  std::array<std::size_t, kMostTried + 1> begins;
  std::size_t count = 0;
  if (from > 0 && from < folded.size() && is_word(folded[from]) && is_word(folded[from - 1])) from = behind_word(folded, from);
  for (; from < window.last && count < begins.size(); from = behind_word(folded, from))
    if (lazy.begins.holds(folded[from])) begins[count++] = from;
  if (count == 0) return std::nullopt;
  if (count == begins.size()) return lazy.pattern->find_range(folded, begins.front(), window.range.end);
  for (std::size_t index = 0; index < count; ++index)
    if (const auto end = lazy.pattern->end_of_match_at(folded, begins[index], window.range.end)) return text::Range{begins[index], *end};
  return std::nullopt;
}

// What is behind a match on the way may lie behind its window: `from` goes on with the next one's.
void Grammar::collect(const PhraseWindows::Window& window, const LazyPattern* lazy, const SearchedText& text,
                      std::size_t& from, std::vector<Hit>& hits) const {
  const std::string_view folded = text.text();
  const CompiledPhrase& phrase = tables_.phrases[window.phrase];
  from = std::max(from, window.range.begin);
  while (from < window.last) {
    const auto whole = lazy == nullptr ? first_match(phrase.automaton, text, from, window) : first_match(*lazy, folded, from, window);
    if (!whole) return;
    bool stands = is_whole(folded, *whole);
    if (stands) {
      Hit hit(phrase, folded, *whole, match_of(window.phrase, folded, *whole));
      stands = phrase.slots.empty() || is_whole(folded, hit.span());
      if (stands) hits.push_back(std::move(hit));
    }
    from = stands ? whole->end : behind_word(folded, whole->begin);
  }
}

std::pmr::vector<PhraseWindows::Window> Grammar::windows(const SearchedText& text, Search search) const {
  if (search == Search::filtered) return windows_.in(text);
  std::pmr::vector<PhraseWindows::Window> all(text.room());
  for (std::size_t phrase = 0; phrase < tables_.phrases.size(); ++phrase) all.push_back({phrase, {0, text.text().size()}, text.text().size()});
  return all;
}

// Threads that begin together want the same patterns: what another one compiles is left for the end, so that they share that work.
std::vector<Hit> Grammar::hits(const SearchedText& text, std::span<const PhraseWindows::Window> windows) const {
  std::pmr::vector<const LazyPattern*> patterns(text.room());
  patterns.reserve(windows.size());
  for (const PhraseWindows::Window& window : windows) patterns.push_back(has_automaton_for(window) ? nullptr : pattern(window.phrase, Wait::no));
  std::vector<Hit> hits;
  hits.reserve(windows.size());
  std::size_t from = 0;
  for (std::size_t index = 0; index < windows.size(); ++index) {
    const PhraseWindows::Window& window = windows[index];
    if (index > 0 && windows[index - 1].phrase != window.phrase) from = 0;
    const LazyPattern* made = patterns[index];
    if (made == nullptr && !has_automaton_for(window)) made = pattern(window.phrase, Wait::yes);
    collect(window, made, text, from, hits);
  }
  return hits;
}

std::optional<int> Grammar::value(std::string_view kind, std::string_view word) const {
  while (word.ends_with('.')) word.remove_suffix(1);
  if (!known_words_.holds(place_of(kind, word))) return std::nullopt;
  const auto place = [](const Word& one) { return std::pair(one.kind, one.word); };
  const auto found = std::ranges::lower_bound(tables_.words, std::pair(kind, word), {}, place);
  return found != tables_.words.end() && place(*found) == std::pair(kind, word) ? std::optional(found->value) : std::nullopt;
}

bool Grammar::is(std::string_view kind, std::string_view word) const { return value(kind, word).has_value(); }

std::size_t Grammar::compile_all() const {
  for (std::size_t phrase = 0; phrase < tables_.phrases.size(); ++phrase) pattern(phrase, Wait::yes);
  return tables_.phrases.size();
}

}  // namespace sml::claims
