#include "linter/claims/grammar.h"

#include <algorithm>
#include <utility>

#include "linter/text/ascii.h"
#include "linter/text/utf8.h"

namespace sml::claims {
namespace {

bool is_word(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }
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
  if (text::is_ascii_digit(text[begin]) && is_amount(text, begin)) return false;
  if (begin > 1 && text::is_ascii_digit(text[begin]) && joins_figures(text[begin - 1]) && text::is_ascii_digit(text[begin - 2])) return false;
  return !(end + 1 < text.size() && text::is_ascii_digit(text[end - 1]) && joins_figures(text[end]) && text::is_ascii_digit(text[end + 1]));
}

// Where a search goes on behind what begins at `at` and is no match: behind the rest of its word, so that "e oferta" in "café oferta"
// does not hide the "oferta".
std::size_t behind_word(std::string_view text, std::size_t at) {
  if (at >= text.size()) return text.size() + 1;
  if (!is_word(text[at])) {
    text::next_code_point(text, at);
    return at;
  }
  while (at < text.size() && is_word(text[at])) ++at;
  return at;
}

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
  std::string primary(language.substr(0, language.find_first_of("-_")));
  for (char& letter : primary)
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  if (primary == "en") {
    static const Grammar english("en", kEnglishTables);
    return english;
  }
  if (primary == "pt") {
    static const Grammar portuguese("pt", kPortugueseTables);
    return portuguese;
  }
  static const Grammar spanish("es", kSpanishTables);
  return spanish;
}

const text::Pattern* Grammar::pattern(std::size_t phrase, Wait wait) const {
  LazyPattern& lazy = patterns_[phrase];
  if (lazy.ready) return &*lazy.pattern;
  std::unique_lock<std::mutex> lock(lazy.compiling, std::defer_lock);
  if (wait == Wait::yes) lock.lock();
  else if (!lock.try_lock()) return nullptr;
  if (!lazy.ready) {
    const CompiledPhrase& compiled = tables_.phrases[phrase];
    lazy.pattern = text::Pattern::literal(compiled.expression, text::Preference::longest);
    if (!compiled.lead.empty()) lazy.lead = text::Pattern::literal("^" + std::string(compiled.lead), text::Preference::longest);
    lazy.ready = true;
  }
  return &*lazy.pattern;
}

Grammar::Grammar(std::string_view language, const LexiconTables& tables)
    : language_(language), tables_(tables), known_words_(tables.words), windows_(tables), patterns_(tables.phrases.size()) {}

std::vector<std::size_t> Grammar::unmade(std::string_view folded) const {
  std::vector<std::size_t> unmade;
  for (const PhraseWindows::Window& window : windows_.in(folded))
    if (!patterns_[window.phrase].ready && (unmade.empty() || unmade.back() != window.phrase)) unmade.push_back(window.phrase);
  return unmade;
}

text::Match Grammar::match_of(std::size_t phrase, std::string_view folded, text::Range whole) const {
  const LazyPattern& lazy = patterns_[phrase];
  if (tables_.phrases[phrase].slots.empty()) return {};
  const auto lead = lazy.lead ? lazy.lead->find_range(folded.substr(whole.begin, whole.end - whole.begin)) : std::nullopt;
  if (lead) return {{whole, text::Range{whole.begin + lead->end, whole.end}}};
  return lazy.pattern->match_of(folded, whole);
}

// The first match that begins in a window from a place on. Where few are left, those are tried one by one: a search in the whole of the
// window reads all of it.
std::optional<text::Range> Grammar::first_match(const text::Pattern& pattern, std::string_view folded, std::size_t from, const PhraseWindows::Window& window) {
  constexpr std::size_t kCostOfBegin = 14;   // in bytes read: where words begin and signs stand
  constexpr std::size_t kCostOfSearch = 80;
  if ((window.last - from) * kCostOfBegin > window.range.end - from + kCostOfSearch) return pattern.find_range(folded, from, window.range.end);
  if (from > 0 && is_word(folded[from]) && is_word(folded[from - 1])) from = behind_word(folded, from);
  for (; from < window.last; from = behind_word(folded, from))
    if (const auto end = pattern.end_of_match_at(folded, from, window.range.end)) return text::Range{from, *end};
  return std::nullopt;
}

// What is behind a match on the way may lie behind its window: `from` goes on with the next one's.
void Grammar::collect(const PhraseWindows::Window& window, const text::Pattern& pattern, std::string_view folded, std::size_t& from,
                      std::vector<Hit>& hits) const {
  const CompiledPhrase& phrase = tables_.phrases[window.phrase];
  from = std::max(from, window.range.begin);
  while (from < window.last) {
    const auto whole = first_match(pattern, folded, from, window);
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

// Threads that begin together want the same patterns: what another one compiles is left for the end, so that they share that work.
std::vector<Hit> Grammar::hits(std::string_view folded, Search search) const {
  std::vector<PhraseWindows::Window> searched;
  if (search == Search::filtered) searched = windows_.in(folded);
  else for (std::size_t phrase = 0; phrase < tables_.phrases.size(); ++phrase) searched.push_back({phrase, {0, folded.size()}, folded.size()});
  std::vector<const text::Pattern*> patterns;
  patterns.reserve(searched.size());
  for (const PhraseWindows::Window& window : searched) patterns.push_back(pattern(window.phrase, Wait::no));
  std::vector<Hit> hits;
  hits.reserve(searched.size());
  std::size_t from = 0;
  for (std::size_t index = 0; index < searched.size(); ++index) {
    const PhraseWindows::Window& window = searched[index];
    if (index > 0 && searched[index - 1].phrase != window.phrase) from = 0;
    const text::Pattern& made = patterns[index] != nullptr ? *patterns[index] : *pattern(window.phrase, Wait::yes);
    collect(window, made, folded, from, hits);
  }
  return hits;
}

std::optional<int> Grammar::value(std::string_view kind, std::string_view word) const {
  while (word.ends_with('.')) word.remove_suffix(1);
  if (!known_words_.may_hold(word)) return std::nullopt;
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
