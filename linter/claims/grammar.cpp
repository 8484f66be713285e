#include "linter/claims/grammar.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "linter/text/utf8.h"

namespace sml::claims {
namespace {

bool is_word(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
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
  if (is_digit(text[begin]) && is_amount(text, begin)) return false;
  if (begin > 1 && is_digit(text[begin]) && joins_figures(text[begin - 1]) && is_digit(text[begin - 2])) return false;
  return !(end + 1 < text.size() && is_digit(text[end - 1]) && joins_figures(text[end]) && is_digit(text[end + 1]));
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

std::string with_single_spaces(std::string_view text) {
  std::string single;
  single.reserve(text.size());
  for (const char byte : text)
    if (byte != ' ' || !single.ends_with(' ')) single += byte;
  return single;
}

}  // namespace

text::Range Hit::span() const { return range(Field::span).value_or(whole()); }

std::optional<text::Range> Hit::range(Field field, Side side) const {
  for (const Slot& slot : phrase_->slots)
    if (slot.field == field && slot.side == side && match_.has(slot.group)) return match_.groups[slot.group];
  return std::nullopt;
}

std::string_view Hit::of(Field field, Side side) const {
  const auto found = range(field, side);
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
    lazy.pattern = text::Pattern::literal(tables_.phrases[phrase].expression, text::Preference::longest);
    lazy.ready = true;
  }
  return &*lazy.pattern;
}

std::vector<std::size_t> Grammar::literals_in(std::string_view folded) const { return tables_.literals.occurring(with_single_spaces(folded)); }

std::vector<bool> Grammar::open_phrases(const std::vector<std::size_t>& literals) const {
  std::vector<bool> occurring(tables_.literals.size(), false);
  for (const std::size_t literal : literals) occurring[literal] = true;
  std::vector<bool> met;
  for (const std::span<const std::uint16_t> group : tables_.groups)
    met.push_back(std::ranges::any_of(group, [&](std::uint16_t literal) { return occurring[literal]; }));
  std::vector<bool> open;
  for (const CompiledPhrase& phrase : tables_.phrases)
    open.push_back(std::ranges::all_of(phrase.required, [&](std::uint16_t group) { return met[group]; }));
  return open;
}

// By phrase, then by place; lines that lie together are one window.
std::vector<Grammar::Window> Grammar::windows(std::string_view folded) const {
  std::vector<std::vector<text::Range>> of_phrase(tables_.phrases.size());
  const auto add = [&](std::size_t phrase, text::Range range) {
    std::vector<text::Range>& ranges = of_phrase[phrase];
    if (!ranges.empty() && ranges.back().end + 1 >= range.begin) ranges.back().end = range.end;
    else ranges.push_back(range);
  };
  const auto phrases_of = [&](const std::vector<std::size_t>& literals, bool crossing) {
    const std::vector<bool> open = open_phrases(literals);
    std::vector<std::size_t> phrases;
    for (std::size_t phrase = 0; phrase < open.size(); ++phrase)
      if (open[phrase] && tables_.phrases[phrase].crosses_lines == crossing) phrases.push_back(phrase);
    return phrases;
  };
  for (const std::size_t phrase : phrases_of(literals_in(folded), true)) add(phrase, {0, folded.size()});
  // A text may have tens of thousands of lines, and most are alike in their literals.
  std::map<std::vector<std::size_t>, std::vector<std::size_t>> known;
  for (std::size_t begin = 0; begin <= folded.size();) {
    const std::size_t end = std::min(folded.find('\n', begin), folded.size());
    const auto [kind, is_new] = known.try_emplace(literals_in(folded.substr(begin, end - begin)));
    if (is_new) kind->second = phrases_of(kind->first, false);
    for (const std::size_t phrase : kind->second) add(phrase, {begin, end});
    begin = end + 1;
  }
  std::vector<Window> windows;
  for (std::size_t phrase = 0; phrase < of_phrase.size(); ++phrase)
    for (const text::Range& range : of_phrase[phrase]) windows.push_back({phrase, range});
  return windows;
}

std::vector<std::size_t> Grammar::unmade(std::string_view folded) const {
  std::vector<std::size_t> unmade;
  for (const Window& window : windows(folded))
    if (!patterns_[window.phrase].ready && (unmade.empty() || unmade.back() != window.phrase)) unmade.push_back(window.phrase);
  return unmade;
}

void Grammar::collect(std::size_t phrase, const text::Pattern& pattern, std::string_view folded, text::Range where, std::vector<Hit>& hits) const {
  std::size_t from = where.begin;
  while (auto match = pattern.find(folded, from, where.end)) {
    Hit hit(tables_.phrases[phrase], folded, *std::move(match));
    const text::Range whole = hit.whole();
    const bool stands = is_whole(folded, whole) && is_whole(folded, hit.span());
    from = stands ? whole.end : behind_word(folded, whole.begin);
    if (stands) hits.push_back(std::move(hit));
  }
}

// Threads that begin together want the same patterns: what another one compiles is left for the end, so that they share that work.
std::vector<Hit> Grammar::hits(std::string_view folded, Search search) const {
  std::vector<Window> searched;
  if (search == Search::filtered) searched = windows(folded);
  else for (std::size_t phrase = 0; phrase < tables_.phrases.size(); ++phrase) searched.push_back({phrase, {0, folded.size()}});
  std::vector<std::vector<Hit>> found(searched.size());
  std::vector<std::size_t> left;
  for (std::size_t index = 0; index < searched.size(); ++index) {
    const auto [phrase, range] = searched[index];
    if (const text::Pattern* ready = pattern(phrase, Wait::no)) collect(phrase, *ready, folded, range, found[index]);
    else left.push_back(index);
  }
  for (const std::size_t index : left) {
    const auto [phrase, range] = searched[index];
    collect(phrase, *pattern(phrase, Wait::yes), folded, range, found[index]);
  }
  std::vector<Hit> all;
  for (std::vector<Hit>& hits : found) std::ranges::move(hits, std::back_inserter(all));
  return all;
}

std::optional<int> Grammar::value(std::string_view kind, std::string_view word) const {
  while (word.ends_with('.')) word.remove_suffix(1);
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
